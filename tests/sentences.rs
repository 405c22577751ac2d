//! A sentence is shared by many events, and must be true at each of them: what a node or a program says is held against
//! the segment that came, the connection's states, the numbers said and what was sent.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod spoken;

#[allow(dead_code, reason = "other tests use the rest")]
mod scenes;

use spoken::Files;
use std::collections::BTreeSet;
use wirewalk::lesson::LESSONS;
use wirewalk::text::{Arg, Numbers, Say, Speaker};
use wirewalk::trace::{Connection, Segment, What, World};
use wirewalk::wire::{Flags, TcpOption};

/// An event that says something.
struct Saying<'a> {
    world: &'a World,
    event: usize,
    say: Say,
    /// The sentence in English.
    text: String,
    /// The sockets that programs have closed by then, each with its node.
    closed: &'a BTreeSet<(usize, String)>,
}

impl Saying<'_> {
    fn arg(&self, name: &str) -> Option<String> {
        let (_, arg) = self.say.args.iter().find(|(given, _)| *given == name)?;
        match arg {
            Arg::Text(text) => Some(text.clone()),
            Arg::Number(number) => Some(number.to_string()),
            Arg::Sequence(number) => Some(number.spelled(Numbers::Absolute)),
            Arg::Initial(number) => Some(number.to_string()),
            Arg::Say(_) => None,
        }
    }

    fn node(&self) -> usize {
        self.world.events[self.event].node
    }

    /// The segment that made the node say it; none when a timer or a program did.
    fn received(&self) -> Option<Segment> {
        let mut cause = self.world.events[self.event].cause;
        loop {
            let event = &self.world.events[cause?];
            match event.what {
                What::Received(frame) => return Segment::of(&self.world.frames[frame].bytes),
                What::TimerFired(_) => return None,
                _ => cause = event.cause,
            }
        }
    }

    fn has(&self, flags: Flags) -> bool {
        self.received().is_some_and(|segment| segment.header.flags.contains(flags))
    }

    /// The node's connections before it said this, and with it.
    fn connections(&self) -> [Vec<Connection>; 2] {
        let at = |event| self.world.state(self.node(), event).unwrap().connections().cloned().collect();
        [at(self.event.saturating_sub(1)), at(self.event)]
    }

    /// The state of the connection that a received segment is for.
    fn state(&self) -> Option<&'static str> {
        let segment = self.received()?;
        let [before, _] = self.connections();
        let is_it = |it: &&Connection| {
            it.local == segment.to.to_string()
                && it.remote == segment.from.to_string()
                && it.state != "CLOSED"
        };
        before.iter().find(is_it).map(|connection| connection.state)
    }

    /// What the node does at the same moment, from here on.
    fn then(&self) -> impl Iterator<Item = &What> {
        let events = &self.world.events;
        let at = events[self.event].at;
        let here = events[self.event..].iter().take_while(move |event| event.at == at);
        here.filter(|event| event.node == self.node()).map(|event| &event.what)
    }

    fn sends(&self, flags: Flags) -> bool {
        self.then().any(|what| {
            let What::Sent(frame) = what else { return false };
            Segment::of(&self.world.frames[*frame].bytes)
                .is_some_and(|segment| segment.header.flags.contains(flags))
        })
    }

    fn tells_a_program(&self) -> bool {
        self.then().any(|what| matches!(what, What::Call(say) if say.get().id.starts_with("told-")))
    }
}

/// "1.5 s" in nanoseconds.
fn nanoseconds(text: &str) -> Option<u128> {
    let (number, unit) = text.split_once(' ')?;
    let scale: u32 = match unit {
        "s" => 9,
        "ms" => 6,
        "µs" => 3,
        _ => 0,
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits: u128 = format!("{whole}{part}").parse().ok()?;
    Some(digits * 10_u128.pow(scale - part.len() as u32))
}

fn wait(saying: &Saying<'_>, name: &str) -> u128 {
    nanoseconds(&saying.arg(name).unwrap()).unwrap()
}

/// Words, and what has to be so wherever a sentence with them is said.
type Claim = (&'static str, fn(&Saying<'_>) -> bool);

const CLAIMS: [Claim; 19] = [
    ("sends a RST", |it| it.sends(Flags::RST)),
    // RFC 9293 §3.10.7.1: a RST is no reason for a RST. A late answer may get one later.
    ("gets a RST", |it| it.say.id == "tcp-open-given-up" || it.sends(Flags::RST) && !it.has(Flags::RST)),
    ("This RST", |it| it.has(Flags::RST)),
    // RFC 6298 §2.5, §5.5.
    // Times are said to a thousandth.
    ("twice as long", |it| wait(it, "next").abs_diff(2 * wait(it, "waited")) < wait(it, "next") / 200),
    ("the longest that it waits", |it| {
        wait(it, "next") == 60_000_000_000 && wait(it, "next") < 2 * wait(it, "waited")
    }),
    // A program that has closed its socket, or never had one, hears nothing.
    ("The program is told", |it| it.tells_a_program()),
    ("The program has closed its socket", |it| !it.tells_a_program()),
    ("No program knew", |it| !it.tells_a_program()),
    ("still receives", |it| !it.closed.iter().any(|(node, _)| *node == it.node())),
    ("but still reads", |it| !it.closed.contains(&(it.node(), it.arg("socket").unwrap()))),
    // A read of 0 bytes is the end of the stream: the FIN has come.
    ("returns 0 bytes", |it| {
        let [_, now] = it.connections();
        let ended = ["CLOSE-WAIT", "LAST-ACK", "CLOSING", "TIME-WAIT", "CLOSED"];
        let socket = it.arg("socket").unwrap();
        now.iter().any(|it| it.socket.to_string() == socket && ended.contains(&it.state))
    }),
    // An acknowledgment names the next number, not the last.
    ("every byte before", |it| {
        let said = it.arg("number");
        it.received().is_none_or(|segment| Some(segment.header.acknowledgment_number.to_string()) == said)
    }),
    // RFC 9293 §3.10.7.2: what is unknown here may well be known to the other side.
    ("ACK for a connection that", |it| it.state().is_none()),
    ("has no such connection. The segment", |it| it.state().is_none()),
    // RFC 7323 §4.1: a timestamp tells which of several SYNs is answered.
    ("round trip is not measured", |it| {
        let options = it.received().unwrap().header.options;
        !options.iter().any(|option| matches!(option, TcpOption::Timestamps { .. }))
    }),
    ("this SYN’s number plus one", |it| {
        let [_, now] = it.connections();
        let number = it.received().unwrap().header.acknowledgment_number;
        now.iter().any(|it| it.send.origin.wrapping_add(1) == number)
    }),
    // A SYN alone is sent by who has not had the SYN·ACK.
    ("did not have the SYN·ACK", |it| {
        it.state() == Some("SYN-RECEIVED") && it.has(Flags::SYN) && !it.has(Flags::ACK)
    }),
    ("Nothing new:", |it| !it.has(Flags::SYN) || it.has(Flags::ACK)),
    ("only a RST may come without an ACK", |it| !it.has(Flags::ACK) && !it.has(Flags::RST)),
];

/// What no situation of a lesson and no scene brings about: a lesson and its knobs.
type Turned = (&'static str, &'static [(&'static str, &'static str)]);

const TURNED: [Turned; 4] = [
    // No SYN·ACK arrives: B gives up a connection that no program has.
    ("tcp-handshake", &[("faults", "drop:B.100%")]),
    ("tcp-handshake", &[("client", "no-timestamps"), ("faults", "drop:A.1")]),
    // The bit ACK of the request is cleared.
    ("tcp-handshake", &[("story", "request"), ("faults", "fix:A.3:379+1=0")]),
    // A's program has closed, and nothing of B arrives any more.
    ("tcp-close", &[("faults", "drop:A.4,drop:A.5,drop:A.6,drop:A.7,drop:A.8,drop:A.9,drop:A.10")]),
];

/// What no sentence says: every event refutes it.
const NEVER: [&str; 5] =
    ["all 1 ", "1 other ports", "every segment must", "nobody opened", "whatever segment"];

/// The ways "SYN-SENT → ESTABLISHED" that a sentence names are taken with it.
fn assert_ways(saying: &Saying<'_>) {
    let is_state = |word: &str| {
        let known = ["CLOSED", "LISTEN", "ESTABLISHED", "CLOSING"];
        known.contains(&word)
            || ["SYN-", "FIN-WAIT", "CLOSE-WAIT", "LAST-ACK", "TIME-WAIT"]
                .iter()
                .any(|it| word.starts_with(it))
    };
    let words: Vec<_> = saying.text.split(' ').map(|word| word.trim_end_matches(['.', ','])).collect();
    for way in words.windows(3) {
        let [from, "→", to] = *way else { continue };
        if !is_state(from) || !is_state(to) {
            continue;
        }
        let [before, now] = saying.connections();
        // A socket that listens stays, and one that is new or gone is in no list.
        let held = |states: &[Connection], state: &str| {
            ["CLOSED", "LISTEN"].contains(&state) || states.iter().any(|it| it.state == state)
        };
        assert!(held(&before, from), "{}: {:?} before {}", saying.say.id, before, saying.text);
        assert!(held(&now, to), "{}: {:?} after {}", saying.say.id, now, saying.text);
    }
}

/// Programs are told of a socket as long as it is theirs.
fn assert_told(saying: &Saying<'_>) {
    let told = ["told-read", "told-end", "told-urgent", "told-reset", "told-timed-out", "told-unanswered"];
    if (told.contains(&saying.say.id) || saying.say.id == "told-trouble")
        && let Some(socket) = saying.arg("socket")
    {
        let closed = saying.closed.contains(&(saying.node(), socket));
        assert!(!closed, "{} after close: {}", saying.say.id, saying.text);
    }
    if saying.say.id == "told-read" && saying.arg("size").as_deref() == Some("0") {
        assert!(saying.text.contains("end of the stream"), "{}", saying.text);
    }
}

/// Holds everything that is said in a run against it.
fn assert_true(place: &str, world: &World, speaker: Speaker<'_>, made: &mut BTreeSet<&'static str>) {
    let mut closed = BTreeSet::new();
    for (event, happened) in world.events.iter().enumerate() {
        let say = match &happened.what {
            What::Decided(note) => note.get().say,
            What::Call(say) => say.get(),
            _ => continue,
        };
        let saying = Saying { world, event, text: speaker.plain(&say), say, closed: &closed };
        for (words, holds) in CLAIMS.iter().filter(|(words, _)| saying.text.contains(words)) {
            made.insert(words);
            assert!(holds(&saying), "{place}: “{words}” is not so in {}: {}", saying.say.id, saying.text);
        }
        for words in NEVER {
            assert!(!saying.text.contains(words), "{place}: {}: {}", saying.say.id, saying.text);
        }
        assert_ways(&saying);
        assert_told(&saying);
        let ends = ["call-tcp-close", "call-tcp-abort", "told-closes"].contains(&saying.say.id);
        let socket = saying.arg("socket").filter(|_| ends);
        if saying.say.id == "call-tcp-reboot" {
            closed.retain(|(node, _)| *node != happened.node);
        }
        closed.extend(socket.map(|socket| (happened.node, socket)));
    }
}

#[test]
fn every_sentence_is_true_at_every_event_that_says_it() {
    let files = Files::of("en");
    let mut made = BTreeSet::new();
    for lesson in LESSONS {
        let catalogs = files.of_lesson(lesson);
        let turned = TURNED.iter().filter(|(id, _)| *id == lesson.id);
        let turned = turned.map(|(_, pairs)| ("turned", lesson.knobs_from(pairs.iter().copied()).0));
        for (situation, knobs) in lesson.situations().into_iter().chain(turned) {
            let trace = (lesson.run)(&knobs).unwrap_or_else(|refusal| panic!("{refusal:?}"));
            let place = format!("{} {situation}", lesson.id);
            if let Some(world) = &trace.world {
                assert_true(&place, world, Speaker::new(&catalogs).counting(Numbers::Absolute), &mut made);
            }
        }
    }
    let catalogs = ["net", "segments", "tcp"].map(|file| files.shared(file));
    for (scene, network) in scenes::scenes() {
        assert_true(
            scene,
            &network.run(scenes::budget()),
            Speaker::new(&catalogs).counting(Numbers::Absolute),
            &mut made,
        );
    }
    // A claim that nothing makes holds nothing.
    let idle: Vec<_> = CLAIMS.iter().map(|(words, _)| *words).filter(|words| !made.contains(words)).collect();
    assert!(idle.is_empty(), "nobody says {idle:?}");
}
