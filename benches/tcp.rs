//! TCP against `smoltcp`'s, each with its own kind, doing the same work in the same run: a long transfer over a clean
//! link and over one that loses frames, and connections that open, carry one byte, and close.
//!
//! Both sides take turns, and the fastest run of each is compared. Ours is asked for its frames only and says nothing;
//! neither uses timestamps. The link costs both the same. `cargo bench --bench tcp` prints the table; an aim that
//! is missed ends it with exit code 2.
#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]

#[path = "../tests/device/mod.rs"]
mod device;
#[path = "../tests/link/mod.rs"]
mod link;

use link::{Faults, Host, Link, Ours, Program, Theirs};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use wirewalk::protocol::tcp::Settings;

/// How often each side runs.
const ROUNDS: usize = 5;
/// How much is transferred.
const OCTETS: u64 = 100_000_000;
/// How many connections are opened and closed, one after the other.
const CONNECTIONS: u64 = 1_000;
/// What both sides' sockets hold in each direction.
const BUFFER: usize = 65_535;
/// How long a frame takes, in microseconds.
const DELAY: u64 = 100;
const PORT: u16 = 80;

fn main() -> ExitCode {
    let clean = || Link::new(DELAY, Faults::default(), 1);
    let lossy = || Link::new(DELAY, Faults { lost: 10, ..Faults::default() }, 1);
    let rows = [
        compare("100 MB over a clean link", || ours(clean(), OCTETS, 1), || theirs(clean(), OCTETS, 1)),
        compare("100 MB where 1 % is lost", || ours(lossy(), OCTETS, 1), || theirs(lossy(), OCTETS, 1)),
        compare("1000 connections", || ours(clean(), 1, CONNECTIONS), || theirs(clean(), 1, CONNECTIONS)),
    ];
    println!("{:<26} {:>11} {:>11} {:>7}   on the link's clock", "", "ours", "theirs", "ratio");
    let mut all = true;
    for Row { name, ours, theirs } in rows {
        let ratio = |ours: Duration, theirs: Duration| theirs.as_secs_f64() / ours.as_secs_f64();
        let met = ratio(ours.0, theirs.0) >= 1.0;
        all &= met;
        println!(
            "{name:<26} {:>8.1} ms {:>8.1} ms {:>6.2}×   {:>9.3} s {:>9.3} s {:>6.2}×   {}",
            ours.0.as_secs_f64() * 1e3,
            theirs.0.as_secs_f64() * 1e3,
            ratio(ours.0, theirs.0),
            ours.1.as_secs_f64(),
            theirs.1.as_secs_f64(),
            ratio(ours.1, theirs.1),
            if met { "≥ 1.0× met" } else { "≥ 1.0× NOT MET" },
        );
    }
    if all { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// The fastest of each side: its time, and the time on the link's clock.
struct Row {
    name: &'static str,
    ours: (Duration, Duration),
    theirs: (Duration, Duration),
}

/// Runs both in turns.
fn compare(name: &'static str, ours: impl Fn() -> u64, theirs: impl Fn() -> u64) -> Row {
    let mut row =
        Row { name, ours: (Duration::MAX, Duration::ZERO), theirs: (Duration::MAX, Duration::ZERO) };
    for _ in 0..ROUNDS {
        for (run, best) in [(&ours as &dyn Fn() -> u64, &mut row.ours), (&theirs, &mut row.theirs)] {
            let start = Instant::now();
            let on_the_link = Duration::from_micros(run());
            *best = (best.0.min(start.elapsed()), on_the_link);
        }
    }
    row
}

/// So many connections, one after the other, each of which carries so much one way.
fn ours(mut link: Link, octets: u64, connections: u64) -> u64 {
    let settings =
        Settings { timestamps: false, send_buffer: BUFFER, receive_buffer: BUFFER, ..Settings::default() };
    let (mut from, mut to) = (Ours::new(1, settings), Ours::new(2, settings));
    to.listen(PORT, Program::new(0, octets));
    for _ in 0..connections {
        from.connect(link.now, 2, PORT, Program::new(octets, 0));
        to.accept(Program::new(0, octets));
        finish(&mut link, &mut from, &mut to);
    }
    link.now
}

fn theirs(mut link: Link, octets: u64, connections: u64) -> u64 {
    let (mut from, mut to) = (Theirs::new(1, BUFFER, false), Theirs::new(2, BUFFER, false));
    for _ in 0..connections {
        to.listen(PORT, Program::new(0, octets));
        from.connect(2, PORT, Program::new(octets, 0));
        finish(&mut link, &mut from, &mut to);
    }
    link.now
}

fn finish(link: &mut Link, from: &mut dyn Host, to: &mut dyn Host) {
    assert!(link.run([from, to], u64::MAX), "a transfer comes to no end");
}
