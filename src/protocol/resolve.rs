//! From an address to a MAC address: asking, answering, believing, giving up.

use super::arp::{Found, Merged, RETRY, TRIES, Waiting};
use super::fragment::Outgoing;
use super::stack::Stack;
use super::timer::Timer;
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Arp, EtherType, Icmp, Mac, Opcode, Protocol, Reader, unreachable};
use std::net::Ipv4Addr;

const ARP: &[Rfc; 1] = &[Rfc::new(826, "")];
const CONFLICT: &[Rfc; 1] = &[Rfc::new(5227, "§2.4")];

/// How often an address is defended at most (RFC 5227 §1.1: `DEFEND_INTERVAL`).
const DEFEND: Duration = Duration::from_secs(10);
/// How long after the first announcement the second and last one follows (RFC 5227 §1.1: `ANNOUNCE_INTERVAL`, and
/// `ANNOUNCE_NUM`, which is 2).
const ANNOUNCE: Duration = Duration::from_secs(2);

impl Stack {
    /// Sends a packet to a neighbour, as soon as its MAC address is known.
    pub(super) fn resolve(
        &mut self,
        now: Instant,
        interface: u8,
        next_hop: Ipv4Addr,
        packet: Outgoing,
        own: bool,
    ) {
        let Some(port) = self.ports.get_mut(usize::from(interface)) else { return };
        if port.is_broadcast(next_hop) {
            return self.frame_packet(interface, Mac::BROADCAST, packet);
        }
        if next_hop.is_multicast() {
            // RFC 1112 §6.4: the low 23 bits of the address stand behind 01:00:5e.
            let [_, b, c, d] = next_hop.octets();
            return self.frame_packet(interface, Mac([1, 0, 0x5e, b & 0x7f, c, d]), packet);
        }
        let found = port.cache.find(now, next_hop);
        let say = |id| Say::new(id).with("target", next_hop.to_string());
        let entry = Focus::default().row("arp-cache", next_hop);
        match found {
            Found::Mac { mac, first } => {
                if first {
                    let to = Focus::sent(Protocol::Ethernet, "Destination Address");
                    let say = say("arp-known").with("mac", mac.to_string());
                    let say = say.about(to.row("arp-cache", next_hop));
                    self.note(Layer::Link, say, ARP);
                }
                self.frame_packet(interface, mac, packet);
            }
            Found::Asked => {
                let dropped = port.cache.wait(next_hop, Waiting { packet, own });
                let id = if dropped.is_some() { "arp-queue-full" } else { "arp-waits" };
                let source = [Rfc::new(1122, "§2.3.2.2")];
                self.note(Layer::Link, say(id).about(entry), &source);
            }
            Found::Nothing | Found::Expired => {
                port.cache.asked(next_hop);
                port.cache.wait(next_hop, Waiting { packet, own });
                self.touch();
                let id = if found == Found::Expired { "arp-expired" } else { "arp-miss" };
                let asked = Focus::sent(Protocol::Arp, "Target Protocol Address");
                self.note(Layer::Link, say(id).about(asked.row("arp-cache", next_hop)), ARP);
                self.ask(now, interface, next_hop);
            }
        }
    }

    /// Asks everyone on the link and waits a while.
    fn ask(&mut self, now: Instant, interface: u8, target: Ipv4Addr) {
        let Some(port) = self.ports.get(usize::from(interface)) else { return };
        let request = Arp::request(port.mac, port.address, target).packet();
        self.frame(interface, Mac::BROADCAST, EtherType::ARP, &request);
        self.set_timer(Timer::Arp(interface, target), now + RETRY);
    }

    pub(super) fn arp_timeout(&mut self, now: Instant, interface: u8, target: Ipv4Addr) {
        let Some(port) = self.ports.get_mut(usize::from(interface)) else { return };
        let tries = port.cache.asked(target);
        let say = |id| Say::new(id).with("target", target.to_string());
        if tries <= TRIES {
            let asked = Focus::sent(Protocol::Arp, "Target Protocol Address");
            self.note(
                Layer::Link,
                say("arp-again").with("tries", u32::from(tries)).about(asked.row("arp-cache", target)),
                &[Rfc::new(1122, "§2.3.2.1")],
            );
            return self.ask(now, interface, target);
        }
        let waiting = port.cache.give_up(target);
        self.touch();
        let count = say("arp-gave-up").with("tries", u32::from(TRIES)).with("packets", waiting.len());
        // Only now, and not because the cache had nothing, is the destination called unreachable.
        let source = if self.forwarding { Rfc::new(1812, "§3.3.2") } else { Rfc::new(1122, "§2.4") };
        self.note(Layer::Link, count, &[source]);
        for Waiting { packet, own } in waiting {
            let message = Icmp::destination_unreachable(unreachable::HOST);
            if own {
                // The program is told as if a router had: by the error, without sending it.
                let from = self.ports.get(usize::from(interface)).map(|port| port.address);
                self.program_error(now, from.unwrap_or(Ipv4Addr::UNSPECIFIED), &message, packet.packet());
            } else {
                // RFC 1812 §5.2.7.1: a router that gets no answer tells the packet's sender.
                self.error_about_bytes(now, interface, packet.packet(), message);
            }
        }
    }

    /// Takes an ARP packet, as RFC 826's "Packet Reception" has it.
    pub(super) fn arp_in(&mut self, now: Instant, interface: u8, bytes: &[u8]) {
        let Ok(arp) = Arp::read(&mut Reader::new(bytes)) else { return };
        let Some(port) = self.ports.get_mut(usize::from(interface)) else { return };
        let (address, mac) = (arp.sender_protocol_address, arp.sender_hardware_address);
        if mac.is_multicast() {
            // RFC 1812 §3.3.2: "A router MUST not believe any ARP reply that claims that the Link Layer address of another
            // host or router is a broadcast or multicast address." Nor do hosts here, and of no request either: whoever
            // believed it would send to a whole group what is for one.
            let say = Say::new("arp-group").with("address", address.to_string()).with("mac", mac.to_string());
            return self.drop_packet("dropped-malformed", Layer::Link, say, &[Rfc::new(1812, "§3.3.2")]);
        }
        if address == port.address && mac != port.mac {
            return self.conflict(now, interface, mac);
        }
        let for_me = arp.target_protocol_address == port.address;
        let mine = port.mac;
        // RFC 5227 §2.1.1: who probes for an address has none yet, and nothing is learned from it.
        if !address.is_unspecified() {
            let merged = port.cache.merge(now, address, mac, for_me);
            self.merged(interface, &arp, merged);
        }
        if for_me && arp.opcode == Opcode::REQUEST {
            let say = Say::new("arp-answer")
                .with("asker", address.to_string())
                .with("address", arp.target_protocol_address.to_string())
                .with("mac", mine.to_string())
                .about(Focus::sent(Protocol::Arp, "Sender Hardware Address"));
            self.note(Layer::Link, say, ARP);
            self.frame(interface, mac, EtherType::ARP, &arp.reply(mine).packet());
        }
    }

    fn merged(&mut self, interface: u8, arp: &Arp, merged: Merged) {
        let (address, mac) = (arp.sender_protocol_address, arp.sender_hardware_address);
        let say = |id| Say::new(id).with("address", address.to_string()).with("mac", mac.to_string());
        let entry = Focus::arrived(Protocol::Arp, "Sender Hardware Address").row("arp-cache", address);
        match merged {
            Merged::Ignored => {}
            Merged::Confirmed => self.touch(),
            Merged::Kept => self.note(Layer::Link, say("arp-fixed").about(entry), &[]),
            Merged::Replaced(before) => {
                self.touch();
                let say = say("arp-replaced").with("before", before.to_string());
                self.note(Layer::Link, say.about(entry), ARP);
            }
            Merged::Learned(waiting) => {
                self.touch();
                let say = match (arp.opcode, waiting.is_empty()) {
                    (_, false) => say("arp-resolved").with("packets", waiting.len()),
                    (Opcode::REQUEST, true) => say("arp-learned-asker"),
                    (_, true) => say("arp-unasked"),
                };
                self.note(Layer::Link, say.about(entry), ARP);
                self.stop_timer(Timer::Arp(interface, address));
                for waiting in waiting {
                    self.frame_packet(interface, mac, waiting.packet);
                }
            }
        }
    }

    /// Another node says that it has this node's address.
    fn conflict(&mut self, now: Instant, interface: u8, other: Mac) {
        let Some(port) = self.ports.get_mut(usize::from(interface)) else { return };
        let address = port.address.to_string();
        let recently = port.defended.is_some_and(|at| now.since(at) < DEFEND);
        let id = if recently { "arp-conflict-again" } else { "arp-conflict" };
        let say = Say::new(id).with("address", address).with("mac", other.to_string());
        self.note(Layer::Link, say.about(Focus::arrived(Protocol::Arp, "Sender Protocol Address")), CONFLICT);
        // RFC 5227 §2.4 (c), for a node that keeps its address: one announcement, and no more for a while, or two
        // nodes would shout without end.
        if !recently {
            if let Some(port) = self.ports.get_mut(usize::from(interface)) {
                port.defended = Some(now);
            }
            self.announce(interface, "arp-announce");
        }
    }

    /// Announces every address, and once more a while later.
    ///
    /// RFC 5227 §2.1 has a host probe for an address before it takes it into use. Here addresses are in use from the
    /// start, as after that, so there is nothing left to probe for.
    pub(super) fn announce_all(&mut self, now: Instant) {
        for interface in 0..self.ports.len() as u8 {
            self.announce(interface, "arp-announce");
            self.set_timer(Timer::Announcement(interface), now + ANNOUNCE);
        }
    }

    /// Tells everyone on the link whose address this is: a request in which asker and asked are the same.
    pub(super) fn announce(&mut self, interface: u8, id: &'static str) {
        let Some(port) = self.ports.get(usize::from(interface)) else { return };
        let (address, mac) = (port.address, port.mac);
        let say = Say::new(id).with("address", address.to_string()).with("mac", mac.to_string());
        let told = Focus::sent(Protocol::Arp, "Target Protocol Address");
        self.note(Layer::Link, say.about(told), &[Rfc::new(5227, "§2.3")]);
        self.frame(interface, Mac::BROADCAST, EtherType::ARP, &Arp::request(mac, address, address).packet());
    }

    /// The interface whose link an address is on.
    fn interface_of(&self, address: Ipv4Addr) -> Option<usize> {
        self.ports.iter().position(|port| port.prefix.contains(address.into()))
    }

    /// Writes an entry that stays before anything happens: this neighbour need not be asked.
    pub fn know(&mut self, address: Ipv4Addr, mac: Mac) {
        if let Some(interface) = self.interface_of(address) {
            self.ports[interface].cache.write(Instant::START, address, mac, true);
        }
    }

    /// Writes an entry by hand.
    pub(super) fn write_arp(&mut self, now: Instant, address: Ipv4Addr, mac: Mac, fixed: bool) {
        let Some(interface) = self.interface_of(address) else { return };
        let waiting = self.ports[interface].cache.write(now, address, mac, fixed);
        self.touch();
        let id = if fixed { "arp-written" } else { "arp-remembered" };
        let say = Say::new(id).with("address", address.to_string()).with("mac", mac.to_string());
        self.note(Layer::Link, say.about(Focus::default().row("arp-cache", address)), &[]);
        self.stop_timer(Timer::Arp(interface as u8, address));
        for waiting in waiting {
            self.frame_packet(interface as u8, mac, waiting.packet);
        }
    }

    /// Claims someone else's address. Nothing in ARP tells such a reply from a true one.
    pub(super) fn forge_arp(&mut self, victim: Ipv4Addr, claimed: Ipv4Addr) {
        let Some(interface) = self.interface_of(victim) else { return };
        let port = &self.ports[interface];
        let victim_mac = port.cache.peek(victim).unwrap_or(Mac::BROADCAST);
        let reply = Arp {
            opcode: Opcode::REPLY,
            sender_hardware_address: port.mac,
            sender_protocol_address: claimed,
            target_hardware_address: victim_mac,
            target_protocol_address: victim,
        };
        let say = Say::new("arp-forged")
            .with("claimed", claimed.to_string())
            .with("victim", victim.to_string())
            .with("mac", port.mac.to_string())
            .about(Focus::sent(Protocol::Arp, "Sender Protocol Address"));
        self.note(Layer::Link, say, &[]);
        self.frame(interface as u8, victim_mac, EtherType::ARP, &reply.packet());
    }
}
