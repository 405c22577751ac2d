//! One stack serves hosts and routers alike: interfaces, ARP, routes, IP in and out, ICMP, UDP, and forwarding when it
//! is on.

use super::arp::Cache;
use super::call::Call;
use super::config::{Config, Filter, StaticRoute};
use super::fragment::Outgoing;
use super::limit::Bucket;
use super::outbox::{Event, Outbox, Output, Transmit};
use super::programs::Programs;
use super::reassembly::Reassembly;
use super::routes::{Route, Routes};
use super::tcp;
use super::timer::{Timer, Timers};
use super::udp::Sockets;
use crate::address::Prefix;
use crate::order::Map;
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Changed, Edit, Focus, Layer, Lazy, Note, Rfc, Telling, View};
use crate::wire::{EtherType, Ethernet, Ipv4, Mac, Protocol, Reader, Writer};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::rc::Rc;

/// A host or a router.
///
/// What happens goes in by [`handle_input`](Self::handle_input), [`handle_call`](Self::handle_call) and
/// [`handle_timeout`](Self::handle_timeout). After each of these, take what it decides and sends by
/// [`poll_all`](Self::poll_all), or from [`poll_event`](Self::poll_event) and
/// [`poll_transmit`](Self::poll_transmit) until both have nothing, then call
/// `handle_timeout` at the moment that [`poll_timeout`](Self::poll_timeout) tells, unless something happens before.
#[derive(Clone, Debug)]
pub struct Stack {
    pub(super) ports: Vec<Port>,
    pub(super) routes: Routes,
    pub(super) forwarding: bool,
    pub(super) filter: Filter,
    pub(super) sockets: Sockets,
    pub(super) tcp: tcp::Sockets,
    pub(super) programs: Programs,
    pub(super) reassembly: Reassembly,
    pub(super) errors: Bucket,
    /// By destination, the longest packet its path takes (RFC 1191 §3).
    pub(super) path_mtus: Map<Ipv4Addr, u16>,
    /// What was dropped, by the name of the reason in the view.
    pub(super) dropped: Map<&'static str, u32>,
    /// The Identification of the next packet that is sent.
    pub(super) identification: u16,
    /// Whether anything was ever reassembled here: only then is it worth a look.
    pub(super) saw_fragments: bool,
    /// Packets of this node to itself that it has not taken in yet.
    pub(super) to_itself: VecDeque<Packet<'static>>,
    /// How many it has sent to itself since something happened to it.
    pub(super) own_packets: usize,
    /// Where the next message is written, and the next frame: the room for them is kept from one to the next.
    pub(super) message: Writer,
    pub(super) frame: Writer,
    timers: Timers,
    outbox: Outbox,
    changed: bool,
}

/// An interface in use.
#[derive(Clone, Debug)]
pub(super) struct Port {
    pub address: Ipv4Addr,
    /// The network it takes its link to be.
    pub prefix: Prefix,
    pub mac: Mac,
    pub mtu: u16,
    pub cache: Cache,
    /// When the address was last defended against another node that uses it.
    pub defended: Option<Instant>,
}

impl Port {
    /// Whether a packet to this address is for every host it takes to be on its link.
    pub fn is_broadcast(&self, address: Ipv4Addr) -> bool {
        address.is_broadcast() || self.prefix.broadcast() == Some(address.into())
    }
}

/// A packet on its way through the stack.
#[derive(Clone, Debug)]
pub(super) struct Packet<'a> {
    pub header: Ipv4,
    pub payload: Cow<'a, [u8]>,
    /// The interface it arrived at; `None` when this node sent it to itself.
    pub interface: Option<u8>,
    /// Whether it came to everyone on its link, or to everyone on its network.
    pub broadcast: bool,
}

impl Stack {
    /// A stack whose interfaces have the MAC addresses that `mac` gives.
    pub fn new(config: Config, mac: impl Fn(u8) -> Mac) -> Self {
        let interfaces = config
            .interfaces
            .iter()
            .filter_map(|it| Some((Ipv4Addr::try_from(it.address).ok()?, it.prefix())));
        let port = |((address, prefix), number)| Port {
            address,
            prefix,
            mac: mac(number),
            mtu: 1500,
            cache: Cache::default(),
            defended: None,
        };
        // Each host has a secret of its own; here it follows from its address, so that every run is the same.
        let secret = config.interfaces.first().map_or(0, |it| it.address.value());
        let mut stack = Self {
            ports: interfaces.zip(0..).map(port).collect(),
            routes: Routes::default(),
            forwarding: config.forwarding,
            filter: config.filter,
            sockets: Sockets::default(),
            tcp: tcp::Sockets::new(config.tcp, secret),
            programs: Programs::default(),
            reassembly: Reassembly::default(),
            errors: Bucket::full(),
            path_mtus: Map::new(),
            dropped: Map::new(),
            identification: 1,
            saw_fragments: false,
            to_itself: VecDeque::new(),
            own_packets: 0,
            message: Writer::new(),
            frame: Writer::new(),
            timers: Timers::default(),
            outbox: Outbox::default(),
            changed: false,
        };
        for (port, interface) in stack.ports.iter().zip(0..) {
            stack.routes.add(Route { prefix: port.prefix, next_hop: None, interface, metric: 0 });
        }
        for route in config.routes {
            stack.add_route(route);
        }
        stack
    }

    /// The same stack run for its frames only: it decides as ever, and says nothing.
    #[must_use]
    pub const fn silent(mut self) -> Self {
        self.outbox.silent = true;
        self
    }

    /// Whether nobody wants to hear anything.
    pub(super) const fn is_silent(&self) -> bool {
        self.outbox.silent
    }

    /// Tells an interface how long a packet its link takes.
    pub fn attach(&mut self, interface: u8, mtu: u16) {
        if let Some(port) = self.ports.get_mut(usize::from(interface)) {
            port.mtu = mtu;
        }
    }

    /// Takes a frame that arrived at an interface.
    pub fn handle_input(&mut self, now: Instant, interface: u8, bytes: &[u8]) {
        let mut r = Reader::new(bytes);
        let (Some(port), Ok(header)) = (self.ports.get(usize::from(interface)), Ethernet::read(&mut r))
        else {
            return;
        };
        // A network card takes in broadcasts and the groups it was told of; here, those of IP (RFC 1112 §6.4).
        let to_all = header.destination == Mac::BROADCAST || header.destination.0.starts_with(&[1, 0, 0x5e]);
        if to_all || header.destination == port.mac {
            match header.ether_type {
                EtherType::ARP => self.arp_in(now, interface, r.rest()),
                EtherType::IPV4 => self.ip_in(now, interface, r.rest(), to_all),
                EtherType(other) => {
                    let say = Say::new("drop-ether-type")
                        .with("type", format!("0x{other:04x}"))
                        .about(Focus::arrived(Protocol::Ethernet, "Type"));
                    self.drop_packet("dropped-malformed", Layer::Link, say, &[]);
                }
            }
        } else {
            // What a switch flooded for someone else, or what a broken bit sent astray.
            let say = Say::new("drop-mac")
                .with("mac", header.destination.to_string())
                .about(Focus::arrived(Protocol::Ethernet, "Destination Address"));
            self.drop_packet("dropped-not-mine", Layer::Link, say, &[]);
        }
        self.settle(now);
    }

    /// Counts a frame that its interface refused for its frame check sequence: no protocol sees it.
    pub fn handle_damaged(&mut self) {
        *self.dropped.get_or_insert_with("dropped-damaged", || 0) += 1;
        self.touch();
        self.tell_change();
    }

    /// Does what it is told.
    pub fn handle_call(&mut self, now: Instant, call: &Call) {
        match call {
            Call::Ping(ping) => self.start_ping(now, *ping),
            Call::Traceroute(trace) => self.start_traceroute(now, *trace),
            Call::Listen { port } => self.listen(*port, false),
            Call::EchoService { port } => self.listen(*port, true),
            Call::UdpSend(send) => self.udp_send(now, send),
            Call::Tcp(call) => self.tcp_call(now, call),
            Call::Announce => self.announce_all(now),
            Call::LearnArp { address, mac, fixed } => self.write_arp(now, *address, *mac, *fixed),
            Call::ForgeArp { victim, claimed } => self.forge_arp(*victim, *claimed),
            Call::SendFrame { bytes } => {
                let say = Say::new("frame-sent").with("size", bytes.len());
                self.note(Layer::Link, say, &[]);
                self.outbox.transmit(0, bytes.as_slice().into());
            }
            Call::AddRoute(route) => self.add_route(*route),
            Call::RemoveRoute(prefix) => {
                if self.routes.remove(*prefix) {
                    self.touch();
                    self.note(
                        Layer::Internet,
                        Say::new("route-removed").with("prefix", prefix.to_string()),
                        &[],
                    );
                }
            }
            Call::SetFilter(filter) => self.filter = *filter,
        }
        self.settle(now);
    }

    /// Does what is due. What is set meanwhile is left to the next call, be it due at once: no event goes on for ever.
    pub fn handle_timeout(&mut self, now: Instant) {
        for _ in 0..self.timers.count_due(now) {
            let Some(timer) = self.timers.expired(now) else { return };
            self.outbox.say(|| Event::TimerFired(timer));
            match timer {
                Timer::Arp(interface, address) => self.arp_timeout(now, interface, address),
                Timer::Announcement(interface) => self.announce(interface, "arp-announce-again"),
                Timer::Reassembly(datagram) => self.reassembly_timeout(now, datagram),
                Timer::Interval(program) => self.program_interval(now, program),
                Timer::Answer(program, sequence) => self.program_timeout(now, program, sequence),
                Timer::Tcp(socket, timer) => self.tcp_timeout(now, socket, timer),
            }
            self.settle(now);
        }
    }

    /// When [`handle_timeout`](Self::handle_timeout) is to be called.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.timers.next()
    }

    /// Moves all it says and sends to the end of `outputs`, in order.
    pub fn poll_all(&mut self, outputs: &mut VecDeque<Output>) {
        self.outbox.poll_all(outputs);
    }

    /// The next thing it says, unless a frame stands before it.
    pub fn poll_event(&mut self) -> Option<Event> {
        self.outbox.poll_event()
    }

    /// The next frame it sends, unless something it says stands before it.
    pub fn poll_transmit(&mut self) -> Option<Transmit> {
        self.outbox.poll_transmit()
    }

    /// Takes in what this node sent to itself, and what that makes it send, in order: no event is over before.
    pub(super) fn settle(&mut self, now: Instant) {
        while let Some(packet) = self.to_itself.pop_front() {
            self.local_in(now, packet);
        }
        self.own_packets = 0;
        self.tell_change();
    }

    /// A route whose next hop is on none of the links leads nowhere, and is not taken in.
    fn add_route(&mut self, route: StaticRoute) {
        let on_link = |port: &Port| port.prefix.contains(route.next_hop.into());
        if let Some(interface) = self.ports.iter().position(on_link) {
            let StaticRoute { prefix, next_hop, metric } = route;
            let next_hop = Some(next_hop);
            self.routes.add(Route { prefix, next_hop, interface: interface as u8, metric });
            self.changed = true;
        }
    }

    /// Says what was decided, and what that changed.
    pub(super) fn note<const N: usize>(&mut self, layer: Layer, say: impl Telling, sources: &[Rfc; N]) {
        if !self.is_silent() {
            self.decided(Lazy::note(layer, say, sources));
        }
    }

    /// The same, when it was put into words already.
    pub(super) fn decided(&mut self, note: Lazy<Note>) {
        self.outbox.say(|| Event::Decided(note));
        self.tell_change();
    }

    /// Says that something was dropped and counts it.
    pub(super) fn drop_packet<const N: usize>(
        &mut self,
        counter: &'static str,
        layer: Layer,
        say: impl Telling,
        sources: &[Rfc; N],
    ) {
        *self.dropped.get_or_insert_with(counter, || 0) += 1;
        self.touch();
        self.note(layer, say, sources);
    }

    /// Tells a program something.
    pub(super) fn tell(&mut self, say: impl Telling) {
        self.outbox.say(|| Event::Told(Lazy::saying(say)));
        self.tell_change();
    }

    /// What the view shows is no longer what it was.
    pub(super) const fn touch(&mut self) {
        self.changed = true;
    }

    fn tell_change(&mut self) {
        if std::mem::take(&mut self.changed) && !self.is_silent() {
            let view = Rc::new(self.view());
            self.outbox.say(|| Event::Changed(Changed::Whole(view)));
        }
    }

    /// What the view shows is no longer what it was, but only in this: `change` makes the view before it that after it.
    pub(super) fn change(&mut self, change: impl Fn(&mut View) + 'static) {
        self.outbox.say(|| Event::Changed(Changed::Part(Edit::new(change))));
    }

    pub(super) fn set_timer(&mut self, timer: Timer, due: Instant) {
        self.timers.set(timer, due);
        self.outbox.say(|| Event::TimerSet(timer, due));
    }

    pub(super) fn stop_timer(&mut self, timer: Timer) {
        if self.timers.stop(timer) {
            self.outbox.say(|| Event::TimerStopped(timer));
        }
    }

    /// Whether a packet to this address is for this node alone.
    pub(super) fn is_mine(&self, address: Ipv4Addr) -> bool {
        address.is_loopback() || self.ports.iter().any(|port| port.address == address)
    }

    /// Whether an address is no single host's: a group's, or everyone's on one of its links (RFC 1122 §3.2.1.3 (c) to (e)).
    pub(super) fn names_many(&self, address: Ipv4Addr) -> bool {
        address.is_multicast() || self.ports.iter().any(|port| port.is_broadcast(address))
    }

    /// Puts a payload on a link.
    pub(super) fn frame(&mut self, interface: u8, destination: Mac, ether_type: EtherType, payload: &[u8]) {
        let Some(port) = self.ports.get(usize::from(interface)) else { return };
        let header = Ethernet { destination, source: port.mac, ether_type };
        self.outbox.transmit(interface, header.frame(payload).into());
    }

    /// Puts a packet on a link.
    pub(super) fn frame_packet(&mut self, interface: u8, destination: Mac, packet: Outgoing) {
        self.outbox.transmit(interface, packet.to(destination));
    }
}
