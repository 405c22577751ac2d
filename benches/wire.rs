//! Reading frames against `etherparse` in the same run.
//!
//! Both sides take turns on the same frames, and the fastest run of each is compared: what else the machine is doing
//! can only slow a run down. `cargo bench --bench wire` prints the table; an aim that is missed ends it
//! with exit code 2.
#![allow(clippy::unwrap_used, reason = "a benchmark's own input is well-formed")]

use etherparse::{PacketHeaders, SlicedPacket};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use wirewalk::wire::*;

/// How often each side runs.
const ROUNDS: usize = 101;
/// How often the mix is read in a run.
const REPEATS: u32 = 2000;

/// A name, what runs, and how fast it is to be in proportion to the first.
type Side<'a> = (&'a str, &'a dyn Fn(), Option<f64>);

fn main() -> ExitCode {
    let frames = frames();
    let count = frames.len() as u32 * REPEATS;
    let theirs = || frames.iter().for_each(|frame| drop(black_box(theirs(black_box(frame)))));
    let ours = || frames.iter().for_each(|frame| drop(black_box(ours(black_box(frame)))));
    let recorded = || frames.iter().for_each(|frame| drop(black_box(ours_recorded(black_box(frame)))));
    let dissected =
        || frames.iter().for_each(|frame| drop(black_box(dissect(black_box(frame), LinkType::Ethernet))));
    let sliced = || frames.iter().for_each(|frame| drop(black_box(sliced(black_box(frame)))));
    let sides: [Side; 5] = [
        ("etherparse, all headers", &theirs, None),
        ("etherparse, bounds of headers", &sliced, None),
        ("ours, silent", &ours, Some(0.5)),
        ("ours, recorded", &recorded, None),
        ("ours, dissected with checksums", &dissected, None),
    ];
    let mut fastest = [Duration::MAX; 5];
    for _ in 0..ROUNDS {
        for (fastest, (_, run, _)) in fastest.iter_mut().zip(&sides) {
            *fastest = (*fastest).min(time(run));
        }
    }
    println!("{:<32} {:>10} {:>14} {:>8} {:>7}  met?", "", "a frame", "frames/s", "ratio", "aim");
    let mut met = true;
    for ((name, _, aim), time) in sides.iter().zip(fastest) {
        let (nanos, ratio) = (time.as_secs_f64() * 1e9 / f64::from(count), fastest[0].div_duration_f64(time));
        let (aim, verdict) = match aim {
            None => ("–".to_owned(), ""),
            Some(aim) if ratio >= *aim => (format!("≥ {aim:.1}×"), "yes"),
            Some(aim) => {
                met = false;
                (format!("≥ {aim:.1}×"), "NO")
            }
        };
        println!("{name:<32} {nanos:>7.1} ns {:>14.0} {ratio:>7.2}× {aim:>7}  {verdict}", 1e9 / nanos);
    }
    if met { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn time(run: &dyn Fn()) -> Duration {
    let start = Instant::now();
    (0..REPEATS).for_each(|_| run());
    start.elapsed()
}

fn theirs(frame: &[u8]) -> PacketHeaders<'_> {
    PacketHeaders::from_ethernet_slice(frame).unwrap()
}

/// Finds where each header is, and reads of their fields only what leads to the next.
fn sliced(frame: &[u8]) -> SlicedPacket<'_> {
    SlicedPacket::from_ethernet(frame).unwrap()
}

// What was read is handed to the black box, which no compiler sees through.
#[allow(dead_code, reason = "the black box reads it")]
enum Net {
    Arp(Arp),
    Ipv4(Ipv4),
    Ipv6(Ipv6),
}

#[allow(dead_code, reason = "the black box reads it")]
enum Transport {
    Tcp(Tcp),
    Udp(Udp),
    Icmp(Icmp),
    Icmpv6(Icmpv6),
}

/// All headers of a frame and the payload behind them, as a host reads them.
type Headers<'a> = (Ethernet, Net, Option<Transport>, &'a [u8]);

fn ours(frame: &[u8]) -> Headers<'_> {
    headers(&mut Reader::new(frame)).unwrap()
}

fn ours_recorded(frame: &[u8]) -> (Tree, usize) {
    let mut r = Reader::recording(frame);
    let payload = black_box(headers(&mut r)).unwrap().3.len();
    (r.into_tree(), payload)
}

fn headers<'a>(r: &mut Reader<'a>) -> Result<Headers<'a>> {
    let link = Ethernet::read(r)?;
    let (net, protocol, length) = match link.ether_type {
        EtherType::ARP => (Net::Arp(Arp::read(r)?), None, 0),
        EtherType::IPV4 => {
            let header = Ipv4::read(r)?;
            let (protocol, length) = (header.protocol, header.payload_length());
            (Net::Ipv4(header), Some(protocol), length)
        }
        _ => {
            let header = Ipv6::read(r)?;
            let (protocol, length) = (header.next_header, header.payload_length.into());
            (Net::Ipv6(header), Some(protocol), length)
        }
    };
    let (transport, payload) = r.within("Payload", length, |r| {
        let transport = match protocol {
            Some(IpProtocol::TCP) => Some(Transport::Tcp(Tcp::read(r)?)),
            Some(IpProtocol::UDP) => Some(Transport::Udp(Udp::read(r)?)),
            Some(IpProtocol::ICMP) => Some(Transport::Icmp(Icmp::read(r)?)),
            Some(IpProtocol::ICMPV6) => Some(Transport::Icmpv6(Icmpv6::read(r)?)),
            _ => None,
        };
        Ok((transport, r.all("Data")))
    })?;
    Ok((link, net, transport, payload))
}

/// What a host meets: most of it is TCP, full and empty, with timestamps; the rest is a query and its answer, an echo
/// and an ARP request.
fn frames() -> Vec<Vec<u8>> {
    let (a, b) = ([192, 0, 2, 1].into(), [198, 51, 100, 2].into());
    let v4 = |protocol| Ipv4::new(a, b, protocol);
    let v6 = |protocol| Ipv6::new("2001:db8::1".parse().unwrap(), "2001:db8::2".parse().unwrap(), protocol);
    let timestamps = TcpOption::Timestamps { value: 1, echo_reply: 2 };
    let syn = Tcp {
        flags: Flags::SYN,
        options: vec![
            TcpOption::MaximumSegmentSize(1460),
            TcpOption::SackPermitted,
            timestamps.clone(),
            TcpOption::NoOperation,
            TcpOption::WindowScale(7),
        ],
        ..Tcp::default()
    };
    let ack = Tcp {
        flags: Flags::ACK,
        options: vec![TcpOption::NoOperation, TcpOption::NoOperation, timestamps],
        ..Tcp::default()
    };
    let plain = Tcp { flags: Flags::ACK, ..Tcp::default() };
    let tcp4 = |tcp: &Tcp, payload: &[u8]| {
        let ip = v4(IpProtocol::TCP);
        let segment = tcp.segment(ip.pseudo(), payload);
        ip.packet(&segment)
    };
    let tcp6 = |tcp: &Tcp, payload: &[u8]| {
        let ip = v6(IpProtocol::TCP);
        ip.packet(&tcp.segment(ip.pseudo(), payload))
    };
    let udp = Udp::new(49152, 53);
    let udp4 = udp.datagram(v4(IpProtocol::UDP).pseudo(), &[0; 40]);
    let udp6 = udp.datagram(v6(IpProtocol::UDP).pseudo(), &[0; 120]);
    let echo = Icmpv6::from(Icmpv6Body::EchoRequest { identifier: 1, sequence_number: 1 });
    let four = [
        tcp4(&syn, b""),
        tcp4(&ack, &[0; 1400]),
        tcp4(&ack, b""),
        tcp4(&plain, &[0; 1460]),
        tcp4(&plain, b""),
        v4(IpProtocol::UDP).packet(&udp4),
        v4(IpProtocol::ICMP).packet(&Icmp::echo(1, 1).message(&[0; 56])),
    ];
    let six = [
        tcp6(&ack, &[0; 1400]),
        tcp6(&plain, b""),
        v6(IpProtocol::UDP).packet(&udp6),
        v6(IpProtocol::ICMPV6).packet(&echo.message(v6(IpProtocol::ICMPV6).pseudo(), &[0; 56])),
    ];
    let arp = Arp::request(Mac([2, 0, 0, 0, 0, 0xa]), a, b).packet();
    let frame = |ether_type, payload: &[u8]| {
        let (destination, source) = (Mac([2, 0, 0, 0, 0, 0xb]), Mac([2, 0, 0, 0, 0, 0xa]));
        Ethernet { destination, source, ether_type }.frame(payload)
    };
    let four = four.iter().map(|packet| frame(EtherType::IPV4, packet));
    let six = six.iter().map(|packet| frame(EtherType::IPV6, packet));
    four.chain(six).chain([frame(EtherType::ARP, &arp)]).collect()
}
