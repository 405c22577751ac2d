#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]
#[path = "../tests/device/mod.rs"]
mod device;
#[path = "../tests/link/mod.rs"]
mod link;
use link::*;
use std::time::Instant;
fn main() {
    for lost in [0, 10] {
        for _ in 0..3 {
            let start = Instant::now();
            let mut a = Theirs::new(1, 65_535, Program::new(100_000_000, 0));
            let mut b = Theirs::new(2, 65_535, Program::new(0, 100_000_000));
            b.listen(80);
            a.connect(2, 80);
            let mut link = Link::new(100, Faults { lost, ..Faults::default() }, 1);
            let t = link.run([&mut a, &mut b], 100_000_000_000_000);
            println!("{lost} {t:?} {:?}", start.elapsed());
        }
    }
}
