//! One request goes down the sender's stack, where each layer puts its header before it, and up the receiver's.

use super::ids;
use crate::lesson::walk::Walk;
use crate::text::{Arg, Say};
use crate::trace::{Choices, Layer, Predict, Rfc, Table, Trace, Value, View};
use crate::wire::{EtherType, Ethernet, Flags, IpProtocol, Ipv4, Ipv6, Mac, Pseudo, Tcp, Udp};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::rc::Rc;

const A: Ipv4Addr = Ipv4Addr::new(10, 1, 0, 10);
const B: Ipv4Addr = Ipv4Addr::new(10, 1, 0, 80);
const A6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 1, 0, 0, 0, 0, 0x10);
const B6: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 1, 0, 0, 0, 0, 0x80);
const A_MAC: Mac = Mac([2, 0, 0, 0, 1, 0]);
const B_MAC: Mac = Mac([2, 0, 0, 0, 2, 0]);
/// A port that the sender chose (RFC 6335 §6), and that of HTTP.
const PORTS: [u16; 2] = [49_152, 80];

/// More bytes of a part than this are not written out.
const SHOWN: usize = 40;

/// The layers of OSI from the top, the layer of TCP/IP that each belongs to, its protocols, its unit, and the devices
/// that read up to it. A cell that is no text of the wire is a message.
const LAYERS: [[&str; 5]; 7] = [
    ["osi-7", "tcpip-app", "HTTP, DNS, DHCP", "unit-message", "device-proxy"],
    ["osi-6", "tcpip-app", "–", "–", "–"],
    ["osi-5", "tcpip-app", "–", "–", "–"],
    ["osi-4", "tcpip-transport", "TCP, UDP", "unit-segment", "device-host"],
    ["osi-3", "tcpip-net", "IPv4, IPv6, ICMP", "unit-packet", "device-router"],
    ["osi-2", "tcpip-link", "Ethernet, ARP", "unit-frame", "device-switch"],
    ["osi-1", "tcpip-link", "protocol-signals", "unit-bit", "device-hub"],
];
const APPLICATION: usize = 0;
const TRANSPORT: usize = 3;
const NETWORK: usize = 4;
const LINK: usize = 5;
const PHYSICAL: usize = 6;

/// The columns of a stack: a layer, and the parts of what it has.
const COLUMNS: &[&str] = &["tcpip", "part", "part", "part", "part"];

const MODELS: Rfc = Rfc::new(1122, "§1.1.3");

/// A part of the frame: whose it is, and its bytes.
type Part<'a> = (&'static str, &'a [u8]);

/// The frame that carries a request, and where its headers end.
struct Built {
    transport: &'static str,
    internet: &'static str,
    frame: Vec<u8>,
    /// How long each header is, the outermost first.
    headers: [usize; 3],
}

impl Built {
    fn new(data: &[u8], transport: &str, internet: &str) -> Self {
        let (transport, protocol) =
            if transport == "udp" { ("UDP", IpProtocol::UDP) } else { ("TCP", IpProtocol::TCP) };
        let (internet, packet) = if internet == "ipv6" {
            let header = Ipv6::new(A6, B6, protocol);
            ("IPv6", header.packet(&segment(data, protocol, header.pseudo())))
        } else {
            let header = Ipv4 { dont_fragment: true, ..Ipv4::new(A, B, protocol) };
            ("IPv4", header.packet(&segment(data, protocol, header.pseudo())))
        };
        let ether_type = if internet == "IPv6" { EtherType::IPV6 } else { EtherType::IPV4 };
        let frame = Ethernet { destination: B_MAC, source: A_MAC, ether_type }.frame(&packet);
        let network = if internet == "IPv6" { Ipv6::LENGTH } else { Ipv4::SHORTEST };
        let segment = if protocol == IpProtocol::UDP { Udp::LENGTH } else { Tcp::SHORTEST };
        Self { transport, internet, frame, headers: [Ethernet::LENGTH, network, segment] }
    }

    /// The parts from the outermost on, without the first `skip`.
    fn parts(&self, skip: usize) -> Vec<Part<'_>> {
        let mut rest = &self.frame[..];
        let names = ["Ethernet", self.internet, self.transport];
        let mut parts = Vec::new();
        for (name, length) in names.into_iter().zip(self.headers) {
            let (header, inside) = rest.split_at(length);
            parts.push((name, header));
            rest = inside;
        }
        parts.push(("HTTP", rest));
        parts.split_off(skip)
    }

    /// How many bytes there are without the first `skip` headers.
    fn length(&self, skip: usize) -> usize {
        self.frame.len() - self.headers.iter().take(skip).sum::<usize>()
    }
}

/// The request with its transport header. For TCP it is the first data on a connection that is open.
fn segment(data: &[u8], protocol: IpProtocol, pseudo: Pseudo) -> Vec<u8> {
    let [source_port, destination_port] = PORTS;
    if protocol == IpProtocol::UDP {
        return Udp::new(source_port, destination_port).datagram(pseudo, data);
    }
    let header = Tcp {
        source_port,
        destination_port,
        sequence_number: 2_417_038_200,
        acknowledgment_number: 871_500_411,
        flags: Flags::PSH | Flags::ACK,
        window: 64_240,
        ..Tcp::default()
    };
    header.segment(pseudo, data)
}

/// The walk, and how many bytes each layer has had on its way down and up.
struct Stacks {
    walk: Walk,
    built: Built,
    down: [Option<usize>; 7],
    up: [Option<usize>; 7],
}

/// The layers of TCP/IP from the top, each with the OSI layer that counts its bytes, and how many headers are removed
/// before it.
const STACK: [(&str, usize, usize); 4] = [
    ("tcpip-app", APPLICATION, 3),
    ("tcpip-transport", TRANSPORT, 2),
    ("tcpip-net", NETWORK, 1),
    ("tcpip-link", LINK, 0),
];

impl Stacks {
    /// What each layer of a stack has had, part by part: the outermost header first, and nothing where the message has
    /// not been.
    fn stack(&self, bytes: &[Option<usize>; 7]) -> Table {
        let row = |(layer, osi, skip): (&str, usize, usize)| {
            let parts = if bytes[osi].is_some() { self.built.parts(skip) } else { Vec::new() };
            let missing = COLUMNS.len() - 1 - parts.len();
            let parts = parts.into_iter().map(|(name, bytes)| format!("{name} {}", bytes.len()));
            let empty = std::iter::repeat_n(String::new(), missing);
            std::iter::once(layer.to_owned()).chain(empty).chain(parts).collect()
        };
        Table { columns: COLUMNS, rows: STACK.into_iter().map(row).collect() }
    }

    /// Ends a step with the message as it is after the first `skip` headers; none at all while nothing is written.
    fn step(&mut self, layer: Layer, say: Say, rule: Rfc, skip: Option<usize>, myth: Option<&'static str>) {
        let count = |bytes: Option<usize>| bytes.map_or_else(String::new, |bytes| bytes.to_string());
        let row = |(index, cells): (usize, &[&str; 5])| {
            let cells = cells.iter().map(|cell| match *cell {
                "unit-segment" if self.built.transport == "UDP" => "unit-datagram".to_owned(),
                cell => cell.to_owned(),
            });
            cells.chain([count(self.down[index]), count(self.up[index])]).collect()
        };
        let columns = &["osi", "tcpip", "protocols", "unit", "device", "down", "up"];
        let models = Table { columns, rows: LAYERS.iter().enumerate().map(row).collect() };
        self.walk.view.set("stack-down", Value::Table(self.stack(&self.down)));
        self.walk.view.set("stack-up", Value::Table(self.stack(&self.up)));
        let parts = skip.map(|skip| self.built.parts(skip)).unwrap_or_default();
        let row = |(name, bytes): Part<'_>| vec![name.to_owned(), bytes.len().to_string(), hex(bytes)];
        let table = Table { columns: &["part", "bytes", "hex"], rows: parts.into_iter().map(row).collect() };
        self.walk.view.set("message", Value::Table(table));
        self.walk.view.set("models", Value::Table(models));
        self.walk.step_of(layer, say, &[rule], myth);
    }

    /// Asks, before the last step is shown, which field it goes by.
    fn ask(&mut self, right: usize) {
        let protocol = if self.built.internet == "IPv6" { "next-header" } else { "protocol" };
        let fields = [("type", "type"), (protocol, "protocol"), ("port", "port"), ("address", "address")];
        let holder = ["Ethernet", self.built.internet, self.built.transport][right];
        let choices = fields.into_iter().map(|(name, field)| {
            let label = Say::new(ids::INSIDE_FIELD).with("field", name);
            let reason = Say::new(ids::GUESS_INSIDE_FIELD).with("field", field).with("label", label.clone());
            (Arg::from(label), reason)
        });
        let ask = Say::new(ids::GUESS_INSIDE).with("holder", holder);
        let predict = Predict { ask, choices: choices.collect(), right };
        if let Some(step) = self.walk.steps.last_mut() {
            step.predict = Some(Rc::new(predict));
        }
    }
}

/// Down one stack and up the other.
pub fn run(request: &str, transport: &str, internet: &str) -> Trace {
    let built = Built::new(request.as_bytes(), transport, internet);
    let mut stacks = Stacks { walk: Walk::new(), built, down: [None; 7], up: [None; 7] };
    stacks.step(Layer::Application, Say::new(ids::STACK_MODELS), MODELS, None, Some("osi-internet"));
    down(&mut stacks, request);
    up(&mut stacks);
    let say = Say::new(ids::STACK_ALONE).with("internet", stacks.built.internet);
    stacks.step(Layer::Link, say, MODELS, Some(3), None);
    Trace {
        steps: stacks.walk.steps,
        facts: View::default(),
        badges: Vec::new(),
        choices: Choices::default(),
        world: None,
    }
}

fn down(stacks: &mut Stacks, request: &str) {
    let built = &stacks.built;
    let (transport, internet) = (built.transport, built.internet);
    let [frame, packet, segment, data] = [0, 1, 2, 3].map(|skip| built.length(skip));
    let [_, network_header, transport_header] = built.headers;
    stacks.down[APPLICATION] = Some(data);
    let line = request.lines().next().unwrap_or_default();
    let say = Say::new(ids::STACK_DATA).with("bytes", data).with("line", shorten(line));
    stacks.step(Layer::Application, say, Rfc::new(9112, "§3"), Some(3), None);
    stacks.step(Layer::Application, Say::new(ids::STACK_SESSION), MODELS, Some(3), Some("session-layer"));

    stacks.down[TRANSPORT] = Some(segment);
    let say = Say::new(if transport == "UDP" { "stack-udp" } else { "stack-tcp" })
        .with("header", transport_header)
        .with("bytes", segment)
        .with("from", PORTS[0].to_string())
        .with("to", PORTS[1].to_string());
    let rule = if transport == "UDP" { Rfc::new(768, "") } else { Rfc::new(9293, "§3.1") };
    stacks.step(Layer::Transport, say, rule, Some(2), None);

    stacks.down[NETWORK] = Some(packet);
    let (source, destination, rule) = if internet == "IPv6" {
        (A6.to_string(), B6.to_string(), Rfc::new(8200, "§3"))
    } else {
        (A.to_string(), B.to_string(), Rfc::new(791, "§3.1"))
    };
    let say = Say::new(ids::STACK_IP)
        .with("internet", internet)
        .with("transport", transport)
        .with("header", network_header)
        .with("bytes", packet)
        .with("source", source)
        .with("destination", destination);
    stacks.step(Layer::Internet, say, rule, Some(1), None);

    stacks.down[LINK] = Some(frame);
    let say = Say::new(ids::STACK_ETHERNET)
        .with("internet", internet)
        .with("header", Ethernet::LENGTH)
        .with("bytes", frame)
        .with("mac", B_MAC.to_string());
    stacks.step(Layer::Link, say, framing(internet), Some(0), None);

    stacks.down[PHYSICAL] = Some(frame);
    stacks.up[PHYSICAL] = Some(frame);
    let say = Say::new(ids::STACK_BITS)
        .with("bytes", frame)
        .with("bits", frame * 8)
        .with("data", data)
        .with("headers", frame - data)
        .with("share", (frame - data) * 100 / frame);
    stacks.step(Layer::Link, say, MODELS, Some(0), None);
}

fn up(stacks: &mut Stacks) {
    let (transport, internet) = (stacks.built.transport, stacks.built.internet);
    let [frame, packet, segment, data] = [0, 1, 2, 3].map(|skip| stacks.built.length(skip));
    stacks.up[LINK] = Some(frame);
    let say = Say::new(ids::STACK_UP_ETHERNET)
        .with("internet", internet)
        .with("mac", B_MAC.to_string())
        .with("type", if internet == "IPv6" { "0x86dd" } else { "0x0800" })
        .with("bytes", packet);
    stacks.step(Layer::Link, say, framing(internet), Some(1), None);
    stacks.ask(0);

    stacks.up[NETWORK] = Some(packet);
    let (field, rule) = match internet {
        "IPv6" => ("Next Header", Rfc::new(8200, "§3")),
        _ => ("Protocol", Rfc::new(791, "§3.1")),
    };
    let number = if transport == "UDP" { IpProtocol::UDP } else { IpProtocol::TCP };
    let say = Say::new(ids::STACK_UP_IP)
        .with("field", field)
        .with("number", number.0)
        .with("transport", transport)
        .with("bytes", segment);
    stacks.step(Layer::Internet, say, rule, Some(2), None);
    stacks.ask(1);

    stacks.up[TRANSPORT] = Some(segment);
    let say = Say::new(if transport == "UDP" { "stack-up-udp" } else { "stack-up-tcp" })
        .with("port", PORTS[1].to_string())
        .with("bytes", data);
    let rule = if transport == "UDP" { Rfc::new(768, "") } else { Rfc::new(9293, "§3.1") };
    stacks.step(Layer::Transport, say, rule, Some(3), None);
    stacks.ask(2);

    stacks.up[APPLICATION] = Some(data);
    let say = Say::new(ids::STACK_UP_DATA).with("bytes", data);
    stacks.step(Layer::Application, say, Rfc::new(9112, "§3"), Some(3), None);
}

/// How a packet is put into a frame of Ethernet.
fn framing(internet: &str) -> Rfc {
    if internet == "IPv6" { Rfc::new(2464, "§3") } else { Rfc::new(894, "") }
}

/// A line that is not too long to be read.
fn shorten(line: &str) -> String {
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

fn hex(bytes: &[u8]) -> String {
    let shown: Vec<_> = bytes.iter().take(SHOWN).map(|byte| format!("{byte:02x}")).collect();
    let rest = if bytes.len() > SHOWN { " …" } else { "" };
    shown.join(" ") + rest
}
