//! What RFC 9293 §3.10.7 asks of any segment in any state, whatever it is: who answers it, with what, and what it must
//! not move. The test draws segments by chance, the fuzzer by what they reach.

use std::net::{Ipv4Addr, SocketAddrV4};
use wirewalk::protocol::tcp::{Behaviour, SocketId};
use wirewalk::protocol::{Call, Config, Stack};
use wirewalk::time::{Duration, Instant};
use wirewalk::trace::Value;
use wirewalk::wire::{EtherType, Ethernet, Flags, IpProtocol, Ipv4, Mac, Pseudo, Reader, Tcp};

const OURS: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const THEIRS: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);
const OUR_MAC: Mac = Mac([2, 0, 0, 0, 0, 1]);
const THEIR_MAC: Mac = Mac([2, 0, 0, 0, 0, 2]);
/// Where our program listens, and where it does not.
const OPEN: u16 = 80;
const SHUT: u16 = 81;
const THEIR_PORT: u16 = 5_000;
/// What the other side's numbers begin with: they soon go round.
const IRS: u32 = u32::MAX - 20;
/// How many bytes describe a segment.
const CHUNK: usize = 12;

/// The states it is begun in.
const STATES: [&str; 11] = [
    "CLOSED",
    "LISTEN",
    "SYN-SENT",
    "SYN-RECEIVED",
    "ESTABLISHED",
    "FIN-WAIT-1",
    "FIN-WAIT-2",
    "CLOSE-WAIT",
    "CLOSING",
    "LAST-ACK",
    "TIME-WAIT",
];

/// Brings a host into the state that the first byte names, gives it the segments that the others describe, and holds
/// each answer against the standard.
pub fn keep(bytes: &[u8]) {
    let Some((state, segments)) = bytes.split_first() else { return };
    let mut host = Host::new(STATES[usize::from(*state) % STATES.len()]);
    for chunk in segments.chunks_exact(CHUNK) {
        host.meet(chunk);
    }
}

/// Our host, and what its connection held before a segment came.
struct Host {
    stack: Stack,
    now: Instant,
    /// Its own port, where segments go.
    port: u16,
    /// Whether it asked for the connection.
    asked: bool,
}

/// The connection's variables; all 0 where there is none.
#[derive(Clone, Copy, Debug, Default)]
struct Held {
    state: &'static str,
    iss: u32,
    sent: u32,
    next: u32,
    expected: u32,
    window: u32,
    asked: bool,
}

impl Host {
    fn new(state: &str) -> Self {
        let stack = Stack::new(Config::host(OURS.octets(), 24), |_| OUR_MAC).silent();
        let mut host = Self { stack, now: Instant::START, port: OPEN, asked: state == "SYN-SENT" };
        let learn = Call::LearnArp { address: THEIRS, mac: THEIR_MAC, fixed: true };
        host.stack.handle_call(host.now, &learn);
        match state {
            "CLOSED" => host.port = SHUT,
            "SYN-SENT" => {
                let to = SocketAddrV4::new(THEIRS, THEIR_PORT);
                host.stack.tcp_connect(host.now, Some(OPEN), to, Behaviour::default());
            }
            _ => {
                let behaviour = Behaviour { accepts: true, ..Behaviour::default() };
                assert!(host.stack.tcp_listen(OPEN, behaviour));
                if state != "LISTEN" {
                    host.open(state);
                }
            }
        }
        host.sent();
        assert_eq!(host.held().state, state);
        host
    }

    /// The way from LISTEN to a state.
    fn open(&mut self, state: &str) {
        let (fin, ack) = (Flags::FIN | Flags::ACK, Flags::ACK);
        self.gives(IRS, 0, Flags::SYN, &[]);
        if state == "SYN-RECEIVED" {
            return;
        }
        let first = self.held().next;
        self.gives(IRS + 1, first, ack, &[]);
        let socket = self.socket();
        let closes = |host: &mut Self| assert!(host.stack.tcp_shutdown(host.now, socket).is_ok());
        match state {
            "CLOSE-WAIT" => self.gives(IRS + 1, first, fin, &[]),
            "LAST-ACK" => {
                self.gives(IRS + 1, first, fin, &[]);
                closes(self);
            }
            "FIN-WAIT-1" => closes(self),
            "FIN-WAIT-2" => {
                closes(self);
                self.gives(IRS + 1, first + 1, ack, &[]);
            }
            "CLOSING" => {
                closes(self);
                self.gives(IRS + 1, first, fin, &[]);
            }
            "TIME-WAIT" => {
                closes(self);
                self.gives(IRS + 1, first + 1, fin, &[]);
            }
            _ => {}
        }
    }

    fn socket(&self) -> SocketId {
        self.stack.tcp_sockets().last().unwrap()
    }

    /// What its connection holds, or what it is when there is none.
    fn held(&self) -> Held {
        let view = self.stack.view();
        let Some(Value::Connections(ends)) = view.get("tcp") else {
            return Held { state: "CLOSED", ..Held::default() };
        };
        let living = |state: &str| {
            ends.iter()
                .rev()
                .find(|end| (end.state == "LISTEN") == (state == "LISTEN") && end.state != "CLOSED")
        };
        let Some(end) = living("").or_else(|| living("LISTEN").filter(|_| self.port == OPEN)) else {
            return Held { state: "CLOSED", ..Held::default() };
        };
        let value = |name: &str| {
            let found = end.variables.iter().find(|(given, _)| *given == name);
            found.and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
        };
        Held {
            state: end.state,
            iss: value("ISS"),
            sent: value("SND.UNA"),
            next: value("SND.NXT"),
            expected: value("RCV.NXT"),
            window: value("RCV.WND"),
            asked: self.asked,
        }
    }

    /// Gives it a segment.
    fn gives(&mut self, sequence_number: u32, acknowledgment_number: u32, flags: Flags, data: &[u8]) {
        let header = Tcp {
            source_port: THEIR_PORT,
            destination_port: self.port,
            sequence_number,
            acknowledgment_number,
            flags,
            window: 1_000,
            ..Tcp::default()
        };
        let ip = Ipv4::new(THEIRS, OURS, IpProtocol::TCP);
        let packet = ip.packet(&header.segment(ip.pseudo(), data));
        let ether_type = EtherType::IPV4;
        let frame = Ethernet { destination: OUR_MAC, source: THEIR_MAC, ether_type }.frame(&packet);
        self.stack.handle_input(self.now, 0, &frame);
    }

    /// The headers and the lengths of the segments that it has sent.
    fn sent(&mut self) -> Vec<(Tcp, usize)> {
        let frames = std::iter::from_fn(|| self.stack.poll_transmit());
        let segments = frames.map(|frame| {
            let mut r = Reader::new(&frame.bytes);
            Ethernet::read(&mut r).unwrap();
            let ip = Ipv4::read(&mut r).unwrap();
            let segment = &r.rest()[..ip.payload_length()];
            let pseudo = Pseudo::V4 { source: ip.source, destination: ip.destination };
            let mut r = Reader::new(segment);
            let header = Tcp::read(&mut r).unwrap();
            assert_eq!(Tcp::checksum_of(pseudo, segment), header.checksum);
            (header, r.remaining())
        });
        segments.collect()
    }

    /// Gives it the segment that these bytes describe, and judges what it does.
    fn meet(&mut self, chunk: &[u8]) {
        // So long that challenges are allowed again (RFC 5961 §7); what is due meanwhile is done before.
        self.now += Duration::from_secs(6);
        self.stack.handle_timeout(self.now);
        self.sent();
        let held = self.held();
        let &[kinds, flags, a, b, c, d, e, f, g, h, length, _] = chunk else { return };
        // Near what is expected, or anywhere.
        let near = |one: u8, other: u8| i16::from_be_bytes([one, other]) as u32;
        let sequence = if kinds & 1 == 0 {
            held.expected.wrapping_add(near(a, b) >> (kinds >> 4 & 3))
        } else {
            u32::from_be_bytes([a, b, c, d])
        };
        let acknowledgment = match kinds >> 1 & 3 {
            0 => held.next,
            1 => held.next.wrapping_add(near(e, f)),
            2 => held.sent,
            _ => u32::from_be_bytes([e, f, g, h]),
        };
        let segment = Given {
            sequence,
            acknowledgment,
            flags: Flags(flags & 0x3f),
            data: usize::from(length) * usize::from(kinds >> 7),
        };
        self.gives(sequence, acknowledgment, segment.flags, &vec![length; segment.data]);
        let answers = self.sent();
        judge(held, segment, &answers, self.held());
    }
}

/// A segment.
#[derive(Clone, Copy, Debug)]
struct Given {
    sequence: u32,
    acknowledgment: u32,
    flags: Flags,
    data: usize,
}

impl Given {
    const fn has(self, flag: Flags) -> bool {
        self.flags.contains(flag)
    }

    /// SEG.LEN.
    fn length(self) -> u32 {
        self.data as u32 + u32::from(self.has(Flags::SYN)) + u32::from(self.has(Flags::FIN))
    }

    /// Table 6.
    fn is_acceptable(self, held: Held) -> bool {
        let inside = |number: u32| number.wrapping_sub(held.expected) < held.window;
        match (self.length(), held.window) {
            (0, 0) => self.sequence == held.expected,
            (_, 0) => false,
            (0, _) => inside(self.sequence),
            (length, _) => inside(self.sequence) || inside(self.sequence.wrapping_add(length - 1)),
        }
    }
}

/// Holds what was done against RFC 9293 §3.10.7.
fn judge(held: Held, given: Given, answers: &[(Tcp, usize)], after: Held) {
    let told = || format!("{held:?} {given:?} {answers:?} {after:?}");
    let only = |flags: Flags| match answers {
        [(answer, 0)] if answer.flags == flags => answer.clone(),
        _ => panic!("an answer with {flags:?} alone is due: {}", told()),
    };
    let resets = answers.iter().filter(|(answer, _)| answer.flags.contains(Flags::RST)).count();
    // §3.5.2: a reset is never answered by one, and never by more than one.
    assert!(resets <= usize::from(!given.has(Flags::RST)), "{}", told());
    let (syn, ack, rst) = (given.has(Flags::SYN), given.has(Flags::ACK), given.has(Flags::RST));
    match held.state {
        // §3.10.7.1.
        "CLOSED" if rst => assert!(answers.is_empty(), "{}", told()),
        "CLOSED" if ack => assert_eq!(only(Flags::RST).sequence_number, given.acknowledgment),
        "CLOSED" => {
            let answer = only(Flags::RST | Flags::ACK);
            let end = given.sequence.wrapping_add(given.length());
            assert_eq!((answer.sequence_number, answer.acknowledgment_number), (0, end));
        }
        // §3.10.7.2.
        "LISTEN" if rst => assert!(answers.is_empty(), "{}", told()),
        "LISTEN" if ack => assert_eq!(only(Flags::RST).sequence_number, given.acknowledgment),
        "LISTEN" if syn => {
            let answer = only(Flags::SYN | Flags::ACK);
            assert_eq!(answer.acknowledgment_number, given.sequence.wrapping_add(1));
            assert_eq!(after.state, "SYN-RECEIVED");
        }
        "LISTEN" => assert!(answers.is_empty(), "{}", told()),
        // §3.10.7.3.
        "SYN-SENT" => {
            let ours = given.acknowledgment.wrapping_sub(held.iss).wrapping_sub(1);
            if ack && ours >= held.next.wrapping_sub(held.iss) {
                assert_eq!(after.state, "SYN-SENT", "{}", told());
                if !rst {
                    assert_eq!(only(Flags::RST).sequence_number, given.acknowledgment);
                }
            } else if rst {
                assert_eq!(after.state == "CLOSED", ack, "{}", told());
            } else if !syn {
                assert!(answers.is_empty() && after.state == "SYN-SENT", "{}", told());
            } else {
                let open = match (ack, given.has(Flags::FIN)) {
                    (false, _) => "SYN-RECEIVED",
                    (true, false) => "ESTABLISHED",
                    // "If there are other controls or text in the segment, then continue processing".
                    (true, true) => "CLOSE-WAIT",
                };
                assert_eq!(after.state, open, "{}", told());
            }
        }
        // §3.6.1: a new SYN may end TIME-WAIT.
        "TIME-WAIT" if syn && !ack && !rst => {}
        // §3.10.7.4, the states with both numbers.
        _ => judge_numbered(held, given, answers, after, &told, &only),
    }
}

fn judge_numbered(
    held: Held,
    given: Given,
    answers: &[(Tcp, usize)],
    after: Held,
    told: &dyn Fn() -> String,
    only: &dyn Fn(Flags) -> Tcp,
) {
    // An acknowledgment is taken all the same where the window is shut, or from the octet before it: of a probe.
    let beside = given.has(Flags::ACK)
        && ((held.window == 0 && given.sequence == held.expected)
            || given.sequence.wrapping_add(1) == held.expected);
    if given.has(Flags::RST) {
        // RFC 5961 §3.2: only the exact number resets; another in the window is asked about.
        if !given.is_acceptable(held) || given.sequence.wrapping_sub(held.expected) >= held.window.max(1) {
            assert!(answers.is_empty() && after.state == held.state, "{}", told());
        } else if given.sequence == held.expected {
            assert!(answers.is_empty() && matches!(after.state, "CLOSED" | "LISTEN"), "{}", told());
        } else {
            assert_eq!(only(Flags::ACK).acknowledgment_number, held.expected);
            assert_eq!(after.state, held.state);
        }
    } else if !given.is_acceptable(held) {
        if !beside {
            let answer = only(Flags::ACK);
            assert_eq!((answer.sequence_number, answer.acknowledgment_number), (held.next, held.expected));
            assert_eq!(after.state, held.state, "{}", told());
        }
    } else if given.has(Flags::SYN) {
        // RFC 5961 §4.2; a connection that came from LISTEN goes back there (§3.10.7.4, fourth).
        if held.state == "SYN-RECEIVED" && !held.asked {
            assert_eq!(after.state, "LISTEN", "{}", told());
        } else {
            assert_eq!(only(Flags::ACK).acknowledgment_number, held.expected);
            assert_eq!(after.state, held.state);
        }
    } else if !given.has(Flags::ACK) {
        assert!(answers.is_empty() && after.state == held.state, "{}", told());
    } else {
        let ahead = given.acknowledgment.wrapping_sub(held.next);
        if ahead > 0 && ahead < 1 << 31 {
            let flags = if held.state == "SYN-RECEIVED" { Flags::RST } else { Flags::ACK };
            let answer = only(flags);
            let expected = if flags == Flags::RST { given.acknowledgment } else { held.next };
            assert_eq!(answer.sequence_number, expected, "{}", told());
            assert_eq!(after.state, held.state, "{}", told());
        }
    }
    // Nothing but data and a FIN in order moves RCV.NXT, and never past the window.
    if !matches!(after.state, "CLOSED" | "LISTEN") {
        let moved = after.expected.wrapping_sub(held.expected);
        assert!(moved <= held.window.max(1), "{}", told());
    }
}
