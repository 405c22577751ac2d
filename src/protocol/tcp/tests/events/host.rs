//! §3.10.7.1 and §3.10.7.2, and what else only a host knows: CLOSED and LISTEN, the queues, cookies, TIME-WAIT.

use super::super::kit::{THEIRS, syn};
use super::{ACK, FIN_ACK, told};
use crate::protocol::tcp::outbox::Segment;
use crate::protocol::tcp::{Behaviour, CookieUse, Seq, Settings, SocketId, State, TcpCall};
use crate::protocol::{Call, Config, Event, Stack};
use crate::time::{Duration, Instant};
use crate::trace::{Value, View};
use crate::wire::{EtherType, Ethernet, Flags, IpProtocol, Ipv4, Mac, Reader, Tcp, TcpOption};
use std::net::{Ipv4Addr, SocketAddrV4};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const OURS: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const OTHER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);
const MACS: [Mac; 2] = [Mac([2, 0, 0, 0, 0, 1]), Mac([2, 0, 0, 0, 0, 2])];
/// The port that is listened on, and the other's.
pub const PORT: u16 = 80;
const FROM: u16 = 50_000;

/// A host, and the segments that another sends it.
pub struct Host {
    stack: Stack,
    now: Instant,
    said: Vec<&'static str>,
}

/// A SYN with every option, from this port.
pub fn asks(port: u16) -> Segment<'static> {
    let mut segment = syn(Flags::SYN, 0);
    (segment.header.source_port, segment.header.destination_port) = (port, PORT);
    segment
}

/// What follows a segment of the host's: it acknowledges that.
fn follows(answer: &Segment, flags: Flags, octets: &[u8]) -> Segment<'static> {
    let header = &answer.header;
    let header = Tcp {
        source_port: header.destination_port,
        destination_port: header.source_port,
        sequence_number: header.acknowledgment_number,
        acknowledgment_number: header.sequence_number.wrapping_add(answer.length()),
        flags,
        window: 65_535,
        // Timestamps that were agreed are in every segment.
        options: header.options.iter().filter_map(stamp).collect(),
        ..Tcp::default()
    };
    Segment { header, data: octets.to_vec().into() }
}

fn stamp(option: &TcpOption) -> Option<TcpOption> {
    let stamp = TcpOption::Timestamps { value: 1, echo_reply: 0 };
    matches!(option, TcpOption::Timestamps { .. }).then_some(stamp)
}

impl Host {
    pub fn new(settings: Settings) -> Self {
        let config = Config::host(OURS, 24).tcp(settings);
        let stack = Stack::new(config, |_| MACS[0]);
        let mut host = Self { stack, now: Instant::START, said: Vec::new() };
        host.stack.handle_call(host.now, &Call::LearnArp { address: OTHER, mac: MACS[1], fixed: true });
        host.sent();
        host
    }

    /// With a program that reads and closes when the other does.
    fn listening(settings: Settings) -> Self {
        let mut host = Self::new(settings);
        host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::server() });
        host.sent();
        host
    }

    pub fn call(&mut self, call: TcpCall) {
        self.stack.handle_call(self.now, &Call::Tcp(call));
    }

    pub fn takes(&mut self, segment: Segment) {
        let header = Ipv4::new(OTHER, OURS, IpProtocol::TCP);
        let payload = segment.header.segment(header.pseudo(), &segment.data);
        let ethernet = Ethernet { destination: MACS[0], source: MACS[1], ether_type: EtherType::IPV4 };
        self.stack.handle_input(self.now, 0, &ethernet.frame(&header.packet(&payload)));
    }

    fn waits(&mut self, seconds: u64) {
        let until = self.now + Duration::from_secs(seconds);
        while let Some(due) = self.stack.poll_timeout().filter(|due| *due <= until) {
            self.now = due;
            self.stack.handle_timeout(due);
        }
        self.now = until;
    }

    fn sent(&mut self) -> Vec<Segment<'static>> {
        let mut sent = Vec::new();
        loop {
            if let Some(event) = self.stack.poll_event() {
                if let Event::Decided(note) = event {
                    self.said.push(note.get().say.id);
                }
            } else if let Some(transmit) = self.stack.poll_transmit() {
                let mut r = Reader::new(&transmit.bytes);
                Ethernet::read(&mut r).unwrap();
                let length = Ipv4::read(&mut r).unwrap().payload_length();
                // A short frame is filled up behind the packet.
                let payload = &r.rest()[..length];
                let mut r = Reader::new(payload);
                let header = Tcp::read(&mut r).unwrap();
                sent.push(Segment { header, data: r.rest().to_vec().into() });
            } else {
                return sent;
            }
        }
    }

    fn answer(&mut self) -> Segment<'static> {
        let [segment] = self.sent().try_into().unwrap();
        segment
    }

    fn connections(&self) -> Vec<crate::trace::Connection> {
        let View(values) = self.stack.view();
        let found = values.into_iter().find_map(|(_, value)| match value {
            Value::Connections(connections) => Some(connections),
            _ => None,
        });
        found.unwrap_or_default()
    }

    pub fn paths(&self) -> Vec<usize> {
        self.connections().into_iter().flat_map(|connection| connection.path).collect()
    }

    fn states(&self) -> Vec<State> {
        self.stack.tcp_sockets().map(|socket: SocketId| self.stack.tcp_state(socket)).collect()
    }

    /// The three segments that open a connection from this port.
    fn opens(&mut self, port: u16) -> Segment<'static> {
        self.takes(asks(port));
        let answer = self.answer();
        self.takes(follows(&answer, ACK, b""));
        answer
    }
}

#[test]
fn s3_10_7_1_closed_answers_without_ack_from_number_zero() {
    let mut host = Host::new(Settings::default());
    let mut segment = asks(FROM);
    segment.data = b"hello".into();
    host.takes(segment);
    assert_eq!(told(&host.answer()), (0, (THEIRS + 6).0, Flags::RST | ACK), "SEG.LEN counts the SYN");
    let mut fin = asks(FROM);
    fin.header.flags = Flags::FIN;
    host.takes(fin);
    assert_eq!(told(&host.answer()), (0, (THEIRS + 1).0, Flags::RST | ACK));
}

#[test]
fn s3_10_7_1_closed_answers_an_ack_with_its_number() {
    let mut host = Host::new(Settings::default());
    let mut segment = asks(FROM);
    (segment.header.flags, segment.header.acknowledgment_number) = (ACK, 4_711);
    host.takes(segment);
    assert_eq!(told(&host.answer()), (4_711, 0, Flags::RST));
}

#[test]
fn s3_10_7_1_closed_drops_a_reset() {
    let mut host = Host::new(Settings::default());
    for flags in [Flags::RST, Flags::RST | ACK] {
        let mut segment = asks(FROM);
        segment.header.flags = flags;
        host.takes(segment);
        assert_eq!(host.sent(), Vec::new());
    }
}

#[test]
fn s3_10_7_2_listen_ignores_a_reset_answers_an_ack_and_drops_the_rest() {
    let mut host = Host::listening(Settings::default());
    let mut segment = asks(FROM);
    for flags in [Flags::RST, Flags::RST | Flags::SYN, Flags::FIN, Flags::default()] {
        segment.header.flags = flags;
        host.takes(segment.clone());
        assert_eq!(host.sent(), Vec::new());
    }
    for flags in [ACK, ACK | Flags::SYN, FIN_ACK] {
        (segment.header.flags, segment.header.acknowledgment_number) = (flags, 4_711);
        host.takes(segment.clone());
        assert_eq!(told(&host.answer()), (4_711, 0, Flags::RST));
    }
    assert_eq!(host.states(), []);
}

#[test]
fn s3_10_7_2_listen_answers_a_syn() {
    let mut host = Host::listening(Settings::default());
    host.takes(asks(FROM));
    let answer = host.answer();
    assert_eq!((told(&answer).1, told(&answer).2), ((THEIRS + 1).0, Flags::SYN | ACK));
    assert_eq!(host.states(), [State::SynReceived]);
    host.takes(follows(&answer, Flags::RST, b""));
    assert_eq!((host.states(), host.sent()), (vec![], vec![]), "back in LISTEN");
    host.opens(FROM);
    assert_eq!(host.states(), [State::Established]);
}

#[test]
fn s3_10_1_open_of_a_connection_that_exists_is_an_error() {
    let mut host = Host::listening(Settings::default());
    host.opens(FROM);
    let to = SocketAddrV4::new(OTHER, FROM);
    let call = TcpCall::Connect { from_port: Some(PORT), to, behaviour: Behaviour::default() };
    host.call(call);
    assert_eq!((host.states(), host.sent().len()), (vec![State::Established], 0));
}

#[test]
fn s3_10_1_a_socket_that_listens_can_ask() {
    let mut host = Host::listening(Settings::default());
    host.takes(asks(FROM));
    host.sent();
    let to = SocketAddrV4::new(OTHER, 9);
    host.call(TcpCall::Connect { from_port: Some(PORT), to, behaviour: Behaviour::default() });
    let flags: Vec<_> = host.sent().iter().map(|segment| segment.header.flags).collect();
    assert_eq!(flags, [Flags::RST, Flags::SYN], "whom it had answered is told");
    assert_eq!(host.states(), [State::SynSent]);
}

#[test]
fn s3_10_4_close_in_listen_breaks_off_what_nobody_accepted() {
    let mut host = Host::new(Settings::default());
    host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::default() });
    host.sent();
    host.opens(FROM);
    host.takes(asks(FROM + 1));
    host.sent();
    assert_eq!(host.states(), [State::Established, State::SynReceived]);
    host.call(TcpCall::Unlisten { port: PORT });
    assert!(host.sent().iter().all(|segment| segment.header.flags == Flags::RST));
    assert_eq!(host.states(), []);
    host.takes(asks(FROM));
    assert_eq!(host.answer().header.flags, Flags::RST | ACK);
}

/// Brings a connection of the host's to TIME-WAIT: the host closes first. Returns the last number it used, and the
/// other's.
fn time_wait(host: &mut Host) -> (Seq, Seq) {
    host.opens(FROM);
    host.sent();
    let socket = host.stack.tcp_sockets().next().unwrap();
    host.call(TcpCall::Shutdown { socket });
    let fin = host.answer();
    let last = follows(&fin, FIN_ACK, b"");
    host.takes(last.clone());
    host.sent();
    assert_eq!(host.states(), [State::TimeWait]);
    (Seq(fin.header.sequence_number), Seq(last.header.sequence_number))
}

fn bare(mut segment: Segment<'static>) -> Segment<'static> {
    segment.header.options = vec![TcpOption::MaximumSegmentSize(1_460)];
    segment
}

#[test]
fn rfc_6191_2_time_wait_yields_to_a_later_timestamp_or_number() {
    let plain = super::plain();
    let stamped = Settings { timestamps: true, ..plain };
    // (settings, timestamp of the new SYN, its number after the last one, whether it is honoured)
    let cases = [
        (stamped, Some(2), -50, true),
        (stamped, Some(1), 1, true),
        (stamped, Some(1), 0, false),
        (stamped, Some(0), 50, false),
        (stamped, None, 1, true),
        (stamped, None, 0, false),
        (plain, None, 1, true),
        (plain, None, 0, false),
    ];
    for (settings, value, offset, honoured) in cases {
        let mut host = Host::listening(settings);
        let (ours, theirs) = time_wait(&mut host);
        let mut again = bare(asks(FROM));
        again.header.sequence_number = theirs.0.wrapping_add_signed(offset);
        let stamp = value.map(|value| TcpOption::Timestamps { value, echo_reply: 0 });
        again.header.options.extend(stamp);
        host.takes(again);
        let answer = host.answer();
        let state = if honoured { State::SynReceived } else { State::TimeWait };
        assert_eq!(host.states(), [state], "{value:?} {offset}");
        assert_eq!(answer.header.flags, if honoured { Flags::SYN | ACK } else { ACK });
        if honoured {
            // RFC 9293 §3.6.1: "larger than the largest sequence number it used".
            assert!(Seq(answer.header.sequence_number).is_after(ours));
        }
    }
}

#[test]
fn s3_6_1_time_wait_yields_to_nobody_when_nobody_listens() {
    let mut host = Host::listening(super::plain());
    let (_, theirs) = time_wait(&mut host);
    host.call(TcpCall::Unlisten { port: PORT });
    host.sent();
    let mut again = asks(FROM);
    again.header.sequence_number = theirs.0.wrapping_add(9);
    host.takes(again);
    assert_eq!((host.states(), host.answer().header.flags), (vec![State::TimeWait], ACK));
}

#[test]
fn the_syn_queue_holds_no_more_than_the_backlog() {
    let settings = Settings { backlog: 2, cookies: CookieUse::Never, ..super::plain() };
    let mut host = Host::listening(settings);
    for port in 1..=5 {
        host.takes(asks(port));
    }
    assert_eq!((host.sent().len(), host.states().len()), (2, 2), "the others get no answer");
    host.takes(asks(1));
    assert_eq!(host.answer().header.flags, ACK, "whom it knows it answers");
    // Nobody ever confirms; three minutes later there is room again.
    host.waits(400);
    host.sent();
    assert_eq!(host.states(), []);
    host.takes(asks(9));
    assert_eq!(host.answer().header.flags, Flags::SYN | ACK);
}

#[test]
fn the_accept_queue_holds_no_more_than_the_backlog() {
    let settings = Settings { backlog: 2, ..super::plain() };
    let mut host = Host::new(settings);
    host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::default() });
    host.sent();
    host.opens(1);
    host.takes(asks(2));
    host.takes(asks(3));
    let answers = host.sent();
    host.takes(follows(&answers[0], ACK, b""));
    host.takes(follows(&answers[1], ACK, b""));
    assert_eq!(host.states(), [State::Established, State::Established, State::SynReceived]);
    host.takes(asks(4));
    assert_eq!(host.sent(), Vec::new(), "and new ones are not answered");
    host.call(TcpCall::Accept { port: PORT });
    host.takes(follows(&answers[1], ACK, b""));
    assert_eq!(host.states(), [State::Established; 3]);
}

/// With a backlog of one that someone has filled.
fn full() -> Host {
    let mut host = Host::listening(Settings { backlog: 1, ..Settings::default() });
    host.takes(asks(1));
    host.sent();
    host
}

#[test]
fn rfc_4987_3_6_a_cookie_stores_nothing_and_comes_back() {
    let mut host = full();
    host.takes(asks(FROM));
    let answer = host.answer();
    assert_eq!(
        answer.header.options,
        [TcpOption::MaximumSegmentSize(1_460)],
        "nothing else can be remembered"
    );
    assert_eq!(host.states(), [State::SynReceived], "the one that fills the queue");
    host.takes(follows(&answer, ACK, b"hello"));
    host.sent();
    assert_eq!(host.states(), [State::SynReceived, State::Established]);
    assert!(host.said.contains(&"tcp-cookie-right"));
    let restored = host.connections().into_iter().find(|it| it.state == State::Established.name()).unwrap();
    let variable = |name| restored.variables.iter().find(|(given, _)| *given == name).unwrap().1.clone();
    assert_eq!((variable("IRS"), variable("SMSS")), (THEIRS.to_string(), "1460".to_owned()));
}

#[test]
fn rfc_4987_3_6_a_forged_cookie_is_refused() {
    let mut host = full();
    host.takes(asks(FROM));
    let answer = host.answer();
    for wrong in 0..32 {
        let mut forged = follows(&answer, ACK, b"");
        forged.header.acknowledgment_number = (answer.header.sequence_number ^ (1 << wrong)).wrapping_add(1);
        host.takes(forged.clone());
        assert_eq!(told(&host.answer()), (forged.header.acknowledgment_number, 0, Flags::RST), "bit {wrong}");
    }
    // A cookie is for one connection: not for another port, and not for another ISS.
    let mut other = follows(&answer, ACK, b"");
    other.header.source_port += 1;
    host.takes(other);
    assert_eq!(host.answer().header.flags, Flags::RST);
    let mut other = follows(&answer, ACK, b"");
    other.header.sequence_number += 1;
    host.takes(other);
    assert_eq!(host.answer().header.flags, Flags::RST);
}

#[test]
fn rfc_4987_3_6_a_stale_cookie_is_refused() {
    for (seconds, good) in [(64, true), (128, false)] {
        let mut host = full();
        host.takes(asks(FROM));
        let answer = host.answer();
        host.waits(seconds);
        host.sent();
        host.takes(follows(&answer, ACK, b""));
        let flags: Vec<_> = host.sent().iter().map(|segment| segment.header.flags).collect();
        assert_eq!(flags, if good { vec![] } else { vec![Flags::RST] }, "{seconds}");
    }
}

#[test]
fn a_cookie_finds_the_accept_queue_full() {
    let mut host = Host::new(Settings { backlog: 1, ..Settings::default() });
    host.call(TcpCall::Listen { port: PORT, behaviour: Behaviour::default() });
    host.takes(asks(1));
    let first = host.answer();
    host.takes(asks(2));
    let cookie = host.answer();
    host.takes(follows(&first, ACK, b""));
    host.sent();
    assert_eq!(host.states(), [State::Established]);
    host.takes(follows(&cookie, ACK, b""));
    assert_eq!((host.states().len(), host.sent().len()), (1, 0), "it may come again");
    host.call(TcpCall::Accept { port: PORT });
    host.takes(follows(&cookie, ACK, b""));
    assert_eq!(host.states().len(), 2);
}

#[test]
fn a_backlog_of_nothing_takes_nobody() {
    let mut host = Host::listening(Settings { backlog: 0, ..Settings::default() });
    host.takes(asks(FROM));
    assert_eq!(host.sent(), Vec::new());
}

/// A host whose program asked for a connection and has it, with room for so much; and its socket.
fn connected(settings: Settings) -> (Host, SocketId, Segment<'static>) {
    let mut host = Host::new(settings);
    let to = SocketAddrV4::new(OTHER, FROM);
    host.call(TcpCall::Connect { from_port: None, to, behaviour: Behaviour::default() });
    let asked = host.answer();
    let mut answer = follows(&asked, Flags::SYN | ACK, b"");
    answer.header.options = vec![TcpOption::MaximumSegmentSize(1_460)];
    host.takes(answer);
    let acknowledged = host.answer();
    let socket = host.stack.tcp_sockets().next().unwrap();
    (host, socket, acknowledged)
}

/// All that a host sends while everything is acknowledged: the octets, and whether a FIN came last, or urgency.
fn stream(host: &mut Host, mut last: Segment<'static>) -> (Vec<u8>, bool, bool) {
    let (mut octets, mut urgent) = (Vec::new(), false);
    loop {
        let sent = host.sent();
        let Some(newest) = sent.last() else {
            return (octets, last.header.flags.contains(Flags::FIN), urgent);
        };
        last = newest.clone();
        for segment in &sent {
            octets.extend_from_slice(&segment.data);
            urgent |= segment.header.flags.contains(Flags::URG);
        }
        host.takes(follows(&last, ACK, b""));
    }
}

#[test]
fn s3_9_1_2_sends_are_served_in_the_order_they_came_and_close_waits_for_them() {
    for close in [false, true] {
        let (mut host, socket, last) = connected(Settings { send_buffer: 5_000, ..super::plain() });
        let data: Vec<u8> = (0..20_000_u32).map(|octet| octet as u8).collect();
        for part in [&data[..12_000], &data[12_000..12_010], &data[12_010..]] {
            host.call(TcpCall::Write { socket, data: part.into(), urgent: false });
        }
        host.call(if close { TcpCall::Close { socket } } else { TcpCall::Shutdown { socket } });
        // "error: connection closing"
        host.call(TcpCall::Write { socket, data: data[..5].into(), urgent: false });
        let (octets, fin, urgent) = stream(&mut host, last);
        assert!(octets == data && fin && !urgent, "{} of {} octets", octets.len(), data.len());
    }
}

#[test]
fn s3_8_5_urgent_data_of_any_length_has_its_end_pointed_at() {
    let (mut host, socket, last) = connected(Settings { send_buffer: 3_000, ..super::plain() });
    host.call(TcpCall::Write { socket, data: [7; 3_000].as_slice().into(), urgent: false });
    host.call(TcpCall::Write { socket, data: b"stop".as_slice().into(), urgent: true });
    let (octets, _, urgent) = stream(&mut host, last);
    assert_eq!((octets.len(), urgent), (3_004, true));
}

#[test]
fn s3_6_1_time_wait_is_kept_when_the_syn_finds_no_room() {
    let mut host =
        Host::listening(Settings { backlog: 1, cookies: CookieUse::WhenFull, ..Settings::default() });
    let (_, theirs) = time_wait(&mut host);
    // Another takes the only place.
    host.takes(asks(FROM + 1));
    host.sent();
    let mut again = asks(FROM);
    again.header.sequence_number = theirs.0.wrapping_add(1_000);
    again.header.options =
        vec![TcpOption::MaximumSegmentSize(1_460), TcpOption::Timestamps { value: 9_000, echo_reply: 0 }];
    host.takes(again.clone());
    assert_eq!(host.sent(), [], "neither an answer nor a cookie");
    assert!(host.states().contains(&State::TimeWait));
}
