//! Whatever a learner does to the frames of a lesson, the run ends within its budget, and says so when that cut it short.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use fastrand::Rng;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};
use wirewalk::address::Interface;
use wirewalk::lesson::{FAULTS, Knobs, LESSONS, Lesson, find};
use wirewalk::sim::Budget;
use wirewalk::trace::{Ended, Trace, What};

/// How many lists of faults are tried in all.
const LISTS: u64 = 10_000;
/// Longer than any of them takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// A frame that is sent or lost as the last thing is recorded with what is said about it.
const SLACK: usize = 4;

fn run(lesson: &Lesson, knobs: &Knobs) -> Trace {
    let trace = (lesson.run)(knobs).unwrap_or_else(|refusal| panic!("{knobs:?}: {refusal:?}"));
    let world = trace.world.as_ref().unwrap();
    assert!(world.events.len() <= Budget::default().events + SLACK, "{} events", world.events.len());
    // What cut it short is said in the end.
    let stopped = match world.ended {
        Ended::Quiet => None,
        Ended::Time(_) => Some("run-time-over"),
        Ended::Events => Some("run-too-long"),
    };
    let said = |id| trace.steps.iter().rev().take(2).any(|step| step.say.id == id);
    assert!(stopped.is_none_or(said), "{stopped:?} is not said");
    trace
}

fn says(trace: &Trace, id: &str) -> bool {
    let events = &trace.world.as_ref().unwrap().events;
    events.iter().any(|event| matches!(&event.what, What::Decided(note) if note.get().say.id == id))
}

#[test]
fn rfc_1122_3_2_1_3_a_segment_from_the_own_address_and_port_does_not_run_for_ever() {
    // B's first frame answers ARP; A's first is the SYN, or the datagram at the router's link.
    let handshake = Knobs::default().with(&FAULTS, "fix:A.1:208+32=3232235796,fix:A.1:272+16=80");
    let (datagram, _) = find("headers")
        .unwrap()
        .knobs_from([("packet", "udp"), ("faults", "fix:R.3:208+32=3232236052,fix:R.3:272+16=7")]);
    for (lesson, knobs) in [("tcp-handshake", handshake), ("headers", datagram)] {
        let trace = run(find(lesson).unwrap(), &knobs);
        assert!(says(&trace, "drop-own-source"), "{lesson}");
        assert!(trace.world.unwrap().events.len() < 1_000, "{lesson}");
    }
}

/// A lesson as it is set, and what can be put into its frames.
struct Situation {
    lesson: &'static Lesson,
    knobs: Knobs,
    nodes: Vec<String>,
    /// The addresses of its nodes, and those that are nobody's.
    addresses: Vec<u32>,
}

/// Every situation of every lesson that has frames.
fn situations() -> Vec<Situation> {
    let faulty = LESSONS.iter().filter(|lesson| lesson.knobs.contains(&&FAULTS));
    let all =
        faulty.flat_map(|lesson| lesson.situations().into_iter().map(move |(_, knobs)| (*lesson, knobs)));
    let with_frames = all.filter_map(|(lesson, knobs)| {
        let world = (lesson.run)(&knobs).unwrap().world?;
        let written = world.nodes.iter().flat_map(|node| &node.addresses);
        let own = written.filter_map(|address| address.parse::<Interface>().ok());
        let own = own.filter_map(|it| Ipv4Addr::try_from(it.address).ok());
        let others = ["0.0.0.0", "127.0.0.1", "224.0.0.1", "224.0.0.5", "240.0.0.1", "255.255.255.255"];
        let others = others.map(|address| address.parse::<Ipv4Addr>().unwrap());
        let own: Vec<_> = own.map(Ipv4Addr::to_bits).collect();
        let broadcast = own.iter().map(|address| address | 0xff);
        let addresses = own.iter().copied().chain(broadcast).chain(others.map(Ipv4Addr::to_bits)).collect();
        let nodes = world.nodes.iter().map(|node| node.name.clone()).collect();
        Some(Situation { lesson, knobs, nodes, addresses })
    });
    with_frames.collect()
}

/// Where fields of a frame begin, and how long they are: of Ethernet, ARP, IPv4, UDP, TCP and ICMP.
const FIELDS: [(u32, u8); 24] = [
    (0, 48),
    (48, 48),
    (96, 16),
    (160, 16),
    (176, 48),
    (224, 32),
    (256, 48),
    (304, 32),
    (116, 4),
    (128, 16),
    (160, 16),
    (176, 8),
    (184, 8),
    (208, 32),
    (240, 32),
    (208, 32),
    (272, 16),
    (288, 16),
    (304, 32),
    (336, 32),
    (368, 8),
    (376, 8),
    (384, 16),
    (272, 8),
];

/// A value for a field: one that means something in frames, or any.
fn value(rng: &mut Rng, situation: &Situation, bits: u8) -> u64 {
    let any = rng.u64(..) >> (64 - bits);
    let known = |rng: &mut Rng, values: &[u64]| values[rng.usize(..values.len())];
    match bits {
        _ if rng.u8(..4) == 0 => any,
        48 => {
            let node = rng.u64(1..=situation.nodes.len() as u64);
            known(rng, &[0, (1 << 48) - 1, 0x0100_5e00_0001, 0x0200_0000_0000 | node << 8])
        }
        32 => situation.addresses[rng.usize(..situation.addresses.len())].into(),
        16 => known(rng, &[0, 1, 2, 7, 80, 8_080, 33_435, 49_152, 0x0800, 0x0806, 0x2000, 0x4000, 65_535]),
        8 => known(rng, &[0, 1, 2, 4, 6, 8, 16, 17, 18, 20, 64, 255]),
        _ => any,
    }
}

/// What makes a frame speak for a node, and to what answers there: its source address, and maybe both ports.
fn forged(rng: &mut Rng, situation: &Situation, target: &str) -> Vec<String> {
    let own = situation.addresses[rng.usize(..situation.nodes.len().min(situation.addresses.len()))];
    let mut faults = vec![format!("fix:{target}:208+32={own}")];
    for start in [272, 288] {
        if rng.bool() {
            faults.push(format!("fix:{target}:{start}+16={}", [7, 80][rng.usize(..2)]));
        }
    }
    faults
}

/// A list of faults; several of them may meet the same frames.
fn list(rng: &mut Rng, situation: &Situation) -> String {
    let mut faults = Vec::new();
    for _ in 0..rng.usize(1..=4) {
        let node = &situation.nodes[rng.usize(..situation.nodes.len())];
        let target = match rng.u8(..6) {
            0 => format!("{node}.every{}", rng.u8(1..=5)),
            1 => format!("{node}.{}%", rng.u8(..=100)),
            _ => format!("{node}.{}", rng.u8(1..=12)),
        };
        match rng.u8(..13) {
            0 => faults.push(format!("drop:{target}")),
            1 => faults.push(format!("duplicate:{target}")),
            2 => faults.push(format!("reorder:{target}")),
            3 => faults.push(format!("delay:{target}:{}ms", rng.u64(..) >> rng.u8(30..64))),
            4 => faults.push(format!("flip:{target}:{}", rng.u32(..700))),
            5 => faults.push(format!("damage:{target}")),
            6..8 => faults.extend(forged(rng, situation, &target)),
            _ => {
                let verb = if rng.u8(..4) == 0 { "set" } else { "fix" };
                for _ in 0..rng.usize(1..=3) {
                    let (start, bits) = if rng.u8(..8) == 0 {
                        (rng.u32(..700), rng.u8(1..=64))
                    } else {
                        FIELDS[rng.usize(..FIELDS.len())]
                    };
                    faults.push(format!("{verb}:{target}:{start}+{bits}={}", value(rng, situation, bits)));
                }
            }
        }
    }
    faults.join(",")
}

/// What a worker has done with a seed: begun (`None`), or ended: whether a frame spoke for its receiver, or what went
/// wrong.
type Report = (u64, Option<Result<bool, String>>);

/// Takes seeds until there are none left.
fn work(next: &AtomicU64, reports: &Sender<Report>) {
    let situations = situations();
    loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= LISTS {
            return;
        }
        reports.send((seed, None)).unwrap();
        let situation = &situations[seed as usize % situations.len()];
        let list = list(&mut Rng::with_seed(seed), situation);
        let held = situation.knobs.get(&FAULTS);
        let comma = if held.is_empty() { "" } else { "," };
        let knobs = situation.knobs.with(&FAULTS, format!("{held}{comma}{list}"));
        let run = || says(&run(situation.lesson, &knobs), "drop-own-source");
        let ran = catch_unwind(AssertUnwindSafe(run));
        let ran = ran.map_err(|_| format!("{} {knobs:?}", situation.lesson.id));
        reports.send((seed, Some(ran))).unwrap();
    }
}

/// Follows the workers to the end; a seed that does not end is named.
fn watch(reports: &Receiver<Report>) -> (usize, BTreeMap<u64, String>) {
    let (mut running, mut spoofed, mut failed) = (BTreeMap::new(), 0, BTreeMap::new());
    loop {
        match reports.recv_timeout(Duration::from_secs(1)) {
            Ok((seed, None)) => {
                running.insert(seed, Instant::now());
            }
            Ok((seed, Some(ran))) => {
                running.remove(&seed);
                spoofed += usize::from(ran == Ok(true));
                failed.extend(ran.err().map(|about| (seed, about)));
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return (spoofed, failed),
        }
        let late: Vec<_> = running.iter().filter(|(_, since)| since.elapsed() > PATIENCE).collect();
        assert!(late.is_empty(), "these seeds do not end: {late:?}");
    }
}

#[test]
fn ten_thousand_lists_of_faults_end_within_their_budget() {
    let (sender, reports) = channel();
    let next = Arc::new(AtomicU64::new(0));
    for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
        let (sender, next) = (sender.clone(), next.clone());
        thread::spawn(move || work(&next, &sender));
    }
    drop(sender);
    let (spoofed, failed) = watch(&reports);
    assert!(failed.is_empty(), "by seed: {failed:#?}");
    assert!(next.load(Ordering::Relaxed) >= LISTS && spoofed > 100, "few are dangerous: {spoofed}");
}
