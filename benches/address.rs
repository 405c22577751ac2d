//! The address arithmetic against `ipnet` in the same run, and a lesson against the eye.
//!
//! Both sides take turns on the same input, and the fastest run of each is compared: what else the machine is
//! doing can only slow a run down. `cargo bench --bench address` prints the table; an aim that is missed ends it
//! with exit code 2. A word after `--` picks the rows that contain it.
#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::hint::black_box;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use wirewalk::address::{Address, Interface, Prefix, summarize};
use wirewalk::lesson::{Knobs, Lesson, find};

/// How often each side runs.
const ROUNDS: usize = 31;

fn main() -> ExitCode {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    type Measure = fn() -> Row;
    let rows: &[(&str, Measure)] = &[
        ("summarize 200 000 IPv4 prefixes", summarize_v4),
        ("summarize 200 000 IPv6 prefixes", summarize_v6),
        ("parse and cut 1 000 000 IPv4", parse_v4),
        ("parse and cut 1 000 000 IPv6", parse_v6),
        ("re-run the lesson cidr, IPv4", || lesson("cidr")),
        ("re-run the lesson subnetting", || lesson("subnetting")),
        ("one step's changes", step),
    ];
    println!("{:<34} {:>12} {:>12} {:>7} {:>9}  met?", "", "ours", "theirs", "ratio", "aim");
    let mut met = true;
    for (name, measure) in rows {
        if wanted.as_ref().is_none_or(|wanted| name.contains(wanted.as_str())) {
            let row = measure();
            met &= row.met();
            println!("{name:<34} {row}");
        }
    }
    if met { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// What was measured, and what it was measured against.
enum Row {
    /// Other people's code on the same input; theirs must take at least `aim` times as long.
    Ratio { ours: Duration, theirs: Duration, aim: f64 },
    /// Nothing to compare with: ours must be over before anyone notices.
    Latency { ours: Duration, aim: Duration },
}

impl Row {
    fn met(&self) -> bool {
        match self {
            Self::Ratio { ours, theirs, aim } => theirs.as_secs_f64() >= ours.as_secs_f64() * aim,
            Self::Latency { ours, aim } => ours <= aim,
        }
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let micros = |time: &Duration| format!("{:.1} µs", time.as_secs_f64() * 1e6);
        let met = if self.met() { "yes" } else { "NO" };
        match self {
            Self::Ratio { ours, theirs, aim } => {
                let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
                let aim = format!("≥ {aim:.1}×");
                write!(f, "{:>12} {:>12} {ratio:>6.2}× {aim:>9}  {met}", micros(ours), micros(theirs))
            }
            Self::Latency { ours, aim } => {
                let aim = format!("≤ {} µs", aim.as_micros());
                write!(f, "{:>12} {:>12} {:>7} {aim:>9}  {met}", micros(ours), "–", "–")
            }
        }
    }
}

/// Runs both in turn and takes the shortest time of each.
fn compare<A, B>(aim: f64, mut ours: impl FnMut() -> A, mut theirs: impl FnMut() -> B) -> Row {
    let mut fastest = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        fastest = (fastest.0.min(time(&mut ours)), fastest.1.min(time(&mut theirs)));
    }
    Row::Ratio { ours: fastest.0, theirs: fastest.1, aim }
}

fn time<T>(run: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(run());
    let elapsed = start.elapsed();
    // What a side built is torn down off the clock, for both alike.
    drop(result);
    elapsed
}

/// SplitMix64: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn between(&mut self, low: u8, high: u8) -> u8 {
        low + (self.next() % u64::from(high - low + 1)) as u8
    }

    fn v4(&mut self, shortest: u8) -> (Ipv4Addr, u8) {
        (Ipv4Addr::from(self.next() as u32), self.between(shortest, 32))
    }

    /// In 2000::/3, a third of it with the run of zeros that most addresses have.
    fn v6(&mut self, shortest: u8) -> (Ipv6Addr, u8) {
        let high = u128::from(self.next() >> 3 | 1 << 61) << 64;
        let low = match self.next() % 3 {
            0 => self.next() & 0xff,
            _ => self.next(),
        };
        (Ipv6Addr::from(high | u128::from(low)), self.between(shortest, 128))
    }
}

fn summarize_v4() -> Row {
    let mut random = Random(1);
    summarize_row(
        (0..200_000).map(|_| random.v4(16)).map(|(address, length)| (address.into(), length)).collect(),
    )
}

fn summarize_v6() -> Row {
    let mut random = Random(2);
    summarize_row(
        (0..200_000).map(|_| random.v6(32)).map(|(address, length)| (address.into(), length)).collect(),
    )
}

/// Both sides take a list in which either family may stand.
fn summarize_row(list: Vec<(IpAddr, u8)>) -> Row {
    let ours: Vec<_> = list.iter().map(|(address, length)| Prefix::new((*address).into(), *length)).collect();
    let theirs: Vec<_> = list.iter().map(|(address, length)| IpNet::new_assert(*address, *length)).collect();
    assert_eq!(summarize(&ours).len(), IpNet::aggregate(&theirs).len());
    compare(2.0, || summarize(black_box(&ours)), || IpNet::aggregate(black_box(&theirs)))
}

fn parse_v4() -> Row {
    let mut random = Random(3);
    let lines = lines((0..1_000_000).map(|_| random.v4(0)));
    compare(
        1.0,
        || ours(&lines),
        || {
            let networks = lines.iter().map(|line| line.parse::<Ipv4Net>().unwrap().network());
            networks.fold(0, |sum, network| sum ^ u128::from(u32::from(network)))
        },
    )
}

fn parse_v6() -> Row {
    let mut random = Random(4);
    let lines = lines((0..1_000_000).map(|_| random.v6(0)));
    compare(
        1.0,
        || ours(&lines),
        || {
            let networks = lines.iter().map(|line| line.parse::<Ipv6Net>().unwrap().network());
            networks.fold(0, |sum, network| sum ^ u128::from(network))
        },
    )
}

fn lines<A: std::fmt::Display>(list: impl Iterator<Item = (A, u8)>) -> Vec<String> {
    list.map(|(address, length)| format!("{address}/{length}")).collect()
}

/// Every line's network, folded so that none can be left out.
fn ours(lines: &[String]) -> u128 {
    let networks = lines.iter().map(|line| line.parse::<Interface>().unwrap().prefix().network());
    networks.fold(0, |sum, network: Address| sum ^ network.value())
}

/// How often a short thing runs between two looks at the clock.
const REPEATS: u32 = 1000;

fn lesson(id: &str) -> Row {
    let lesson: &Lesson = find(id).unwrap();
    let knobs = Knobs::default();
    let mut run = || (0..REPEATS).for_each(|_| drop(black_box(lesson.trace(black_box(&knobs)))));
    // A tenth of a frame: the rest of it is for drawing.
    latency(&mut run, Duration::from_micros(1600))
}

fn step() -> Row {
    let trace = find("cidr").unwrap().trace(&Knobs::default()).unwrap();
    let mut run = || {
        for turn in 0..REPEATS as usize {
            black_box(black_box(&trace).changes(turn % trace.steps.len()));
        }
    };
    latency(&mut run, Duration::from_micros(100))
}

fn latency(run: &mut impl FnMut(), aim: Duration) -> Row {
    let times = (0..ROUNDS).map(|_| time(run) / REPEATS);
    Row::Latency { ours: times.min().unwrap_or(Duration::MAX), aim }
}
