//! Fields read from the bytes of a frame.

use super::super::ids;
use super::travel;
use crate::address::{Address, Family};
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;
use crate::wire::{Arp, EtherType, Ethernet, Flags, IpProtocol, Ipv4, Ipv4Option, Mac, Tcp, TcpOption, Udp};
use std::net::Ipv4Addr;

/// What can be asked of a frame, the plain ones first.
const ASKED: [&str; 10] = [
    "ether-type",
    "ttl",
    "protocol",
    "total-length",
    "source",
    "destination",
    "ports",
    "ihl",
    "fragment-offset",
    "data-offset",
];

/// The value of a field, from a dump of the frame.
pub fn read(draw: &mut Draw) -> Question {
    let (from, to) = draw.by_level([(0, 4), (3, 8), (5, ASKED.len() as u8)]);
    let asked = ASKED[usize::from(draw.between(from, to - 1))];
    let frame = frame(draw, asked);
    let dump = Dump { header: 4 * usize::from(frame[Ethernet::LENGTH] & 15), frame: &frame, asked };
    dump.question().showing(lines(&frame))
}

/// Sixteen bytes a line, as every tool writes them.
fn lines(frame: &[u8]) -> String {
    let line = |(index, bytes): (usize, &[u8])| format!("{:04x}  {}", 16 * index, hex(bytes));
    frame.chunks(16).enumerate().map(line).collect::<Vec<_>>().join("\n")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// A frame in which there is something to ask.
fn frame(draw: &mut Draw, asked: &str) -> Vec<u8> {
    let [source, destination] = draw.macs();
    let [from, to] = [draw.v4_host(24), draw.v4_host(24)].map(|host| Ipv4Addr::from(host.value() as u32));
    if asked == "ether-type" && draw.coin() {
        return arp(source, from, to);
    }
    let transport = match asked {
        "data-offset" => IpProtocol::TCP,
        "fragment-offset" => IpProtocol::UDP,
        _ => draw.pick(&[IpProtocol::TCP, IpProtocol::UDP]),
    };
    let mut packet = Ipv4::new(from, to, transport);
    packet.identification = draw.word();
    packet.time_to_live = draw.between(11, 255);
    packet.dont_fragment = asked != "fragment-offset" && draw.coin();
    if asked == "ihl" || (draw.level == Level::Hard && draw.coin()) {
        packet.options = vec![Ipv4Option::NoOperation; 4 * usize::from(draw.between(1, 2))];
    }
    let data: Vec<_> = (0..draw.between(6, 14)).map(|_| draw.between(0, 255)).collect();
    let (here, there) = (draw.word(), draw.pick(&[53, 80, 123, 443, 853, 5060, 8080]));
    let payload = match (asked, transport) {
        ("fragment-offset", _) => {
            packet.fragment_offset = draw.pick(&[1, 64, 125, 185, 370]) + u16::from(draw.between(0, 9));
            packet.more_fragments = draw.coin();
            data
        }
        (_, IpProtocol::TCP) => {
            let mut segment = Tcp { source_port: here, destination_port: there, ..Tcp::default() };
            segment.sequence_number = draw.below(u32::MAX);
            segment.window = draw.word();
            segment.flags = Flags::SYN;
            let options =
                [TcpOption::MaximumSegmentSize(1460), TcpOption::SackPermitted, TcpOption::WindowScale(7)];
            segment.options = options.into_iter().take(draw.between(0, 3).into()).collect();
            segment.segment(packet.pseudo(), &[])
        }
        _ => Udp::new(here, there).datagram(packet.pseudo(), &data),
    };
    let ethernet = Ethernet { destination, source, ether_type: EtherType::IPV4 };
    ethernet.frame(&packet.packet(&payload))
}

fn arp(source: Mac, from: Ipv4Addr, to: Ipv4Addr) -> Vec<u8> {
    let ethernet = Ethernet { destination: Mac::BROADCAST, source, ether_type: EtherType::ARP };
    ethernet.frame(&Arp::request(source, from, to).packet())
}

/// A frame and what is asked of it.
struct Dump<'a> {
    frame: &'a [u8],
    asked: &'static str,
    /// The length of the IP header.
    header: usize,
}

impl Dump<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.frame.get(at).copied().unwrap_or(0)
    }

    fn word(&self, at: usize) -> u16 {
        u16::from_be_bytes([self.byte(at), self.byte(at + 1)])
    }

    fn address(&self, at: usize) -> Answer {
        let value = u32::from(self.word(at)) << 16 | u32::from(self.word(at + 2));
        Answer::Address(Address::new(Family::V4, value.into()))
    }

    /// Where the field begins, how many bytes it lies in, and how a number is made of them.
    fn question(&self) -> Question {
        let ip = Ethernet::LENGTH;
        let transport = ip + self.header;
        match self.asked {
            "ether-type" => {
                let right = self.word(12);
                let swapped = (Answer::Hex(right.swap_bytes()), ids::REASON_DUMP_SWAPPED);
                self.ask(
                    (12, 2),
                    Answer::Hex(right),
                    vec![swapped, (Answer::Hex(self.word(14)), ids::REASON_DUMP_BESIDE)],
                )
            }
            "ttl" => self.ask((ip + 8, 1), number(self.byte(ip + 8)), self.misread(ip + 8, 1)),
            "protocol" => self.ask((ip + 9, 1), number(self.byte(ip + 9)), self.misread(ip + 9, 1)),
            "total-length" => self.ask((ip + 2, 2), number(self.word(ip + 2)), self.misread(ip + 2, 2)),
            "source" => self.ask(
                (ip + 12, 4),
                self.address(ip + 12),
                vec![
                    (self.address(ip + 16), ids::REASON_DUMP_OTHER_END),
                    (self.address(ip + 8), ids::REASON_DUMP_BESIDE),
                    (self.address(12), ids::REASON_DUMP_ETHERNET),
                ],
            ),
            "destination" => self.ask(
                (ip + 16, 4),
                self.address(ip + 16),
                vec![
                    (self.address(ip + 12), ids::REASON_DUMP_OTHER_END),
                    (self.address(ip + 20), ids::REASON_DUMP_BESIDE),
                    (self.address(16), ids::REASON_DUMP_ETHERNET),
                ],
            ),
            "ports" => {
                let mut wrong = vec![
                    (number(self.word(transport)), ids::REASON_DUMP_OTHER_END),
                    (number(self.word(ip + 20 + 2)), ids::REASON_DUMP_OPTIONS),
                ];
                wrong.extend(self.misread(transport + 2, 2));
                self.ask((transport + 2, 2), number(self.word(transport + 2)), wrong)
            }
            "ihl" => {
                let byte = self.byte(ip);
                self.ask(
                    (ip, 1),
                    number(byte % 16 * 4),
                    vec![
                        (number(byte % 16), ids::REASON_DUMP_WORDS),
                        (number(20_u8), ids::REASON_DUMP_SHORTEST),
                        (number(byte / 16 * 4), ids::REASON_DUMP_HALF),
                        (number(byte), ids::REASON_DUMP_BOTH_HALVES),
                    ],
                )
            }
            "fragment-offset" => {
                let word = self.word(ip + 6);
                let units = word & 0x1fff;
                self.ask(
                    (ip + 6, 2),
                    number(u32::from(units) * 8),
                    vec![
                        (number(units), ids::REASON_DUMP_EIGHTS),
                        (number(word), ids::REASON_DUMP_FLAGS),
                        (number(u32::from(word) * 8), ids::REASON_DUMP_FLAGS),
                        (number(u32::from(units) * 4), ids::REASON_DUMP_FOURS),
                    ],
                )
            }
            _ => {
                let byte = self.byte(transport + 12);
                self.ask(
                    (transport + 12, 1),
                    number(byte / 16 * 4),
                    vec![
                        (number(byte / 16), ids::REASON_DUMP_WORDS),
                        (number(20_u8), ids::REASON_DUMP_SHORTEST),
                        (number(byte), ids::REASON_DUMP_BOTH_HALVES),
                        (number(self.byte(ip) % 16 * 4), ids::REASON_DUMP_IP_LENGTH),
                    ],
                )
            }
        }
    }

    /// What becomes of a number that is read in another way, or from another place.
    fn misread(&self, at: usize, width: usize) -> Vec<(Answer, &'static str)> {
        let value = |at| if width == 1 { self.byte(at).into() } else { self.word(at) };
        let digits = format!("{:x}", value(at)).parse::<u32>().ok();
        let mut wrong: Vec<_> =
            digits.map(|digits| (number(digits), ids::REASON_DUMP_DECIMAL)).into_iter().collect();
        if width == 2 {
            wrong.push((number(value(at).swap_bytes()), ids::REASON_DUMP_SWAPPED));
        }
        wrong.push((number(value(at - Ethernet::LENGTH)), ids::REASON_DUMP_ETHERNET));
        wrong.extend([at - width, at + width].map(|beside| (number(value(beside)), ids::REASON_DUMP_BESIDE)));
        wrong
    }

    fn ask(
        &self,
        (at, width): (usize, usize),
        right: Answer,
        wrong: Vec<(Answer, &'static str)>,
    ) -> Question {
        let value = match &right {
            Answer::Number(value) => value.to_string(),
            Answer::Hex(value) => format!("0x{value:04x}"),
            _ => String::new(),
        };
        let raw = hex(self.frame.get(at..at + width).unwrap_or_default());
        let told = |id| {
            Say::new(id)
                .with("asked", self.asked)
                .with("at", at)
                .with("place", format!("{at:04x}"))
                .with("raw", raw.as_str())
                .with("value", value.as_str())
                .with("header", self.header)
                .with("half", self.byte(at) / 16)
                .with("low", self.byte(at) % 16)
                .with("units", u32::from(self.word(at) & 0x1fff))
        };
        let packet = match self.byte(Ethernet::LENGTH + 9) {
            _ if self.word(12) == EtherType::ARP.0 => "arp",
            6 => "tcp",
            _ => "udp",
        };
        Question::new(told(ids::ASK_DUMP), right, told(ids::WHY_DUMP), travel(packet))
            .mistakes(wrong.into_iter().map(|(given, id)| (given, told(id))))
    }
}

fn number(value: impl Into<u32>) -> Answer {
    let value: u32 = value.into();
    Answer::Number(value.into())
}
