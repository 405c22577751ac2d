//! UDP: ports, and the datagrams to and from them (RFC 768, RFC 1122 §4.1).

use super::call::UdpSend;
use super::output::Unsent;
use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, IpProtocol, Ipv4, Protocol, Pseudo, Reader, Udp, unreachable};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// The first port that is chosen for a program that does not name one (RFC 6335 §6).
const FIRST_DYNAMIC: u16 = 49_152;

/// An open port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Socket {
    /// Whether what comes is sent back.
    pub echoes: bool,
    /// How many datagrams came.
    pub received: u32,
    /// Who sent the last one.
    pub last: Option<(Ipv4Addr, u16)>,
}

/// The open ports.
pub(super) type Sockets = BTreeMap<u16, Socket>;

impl Stack {
    pub(super) fn listen(&mut self, port: u16, echoes: bool) {
        self.sockets.insert(port, Socket { echoes, ..Socket::default() });
        self.touch();
    }

    pub(super) fn udp_send(&mut self, now: Instant, send: &UdpSend) {
        let free = || (FIRST_DYNAMIC..=u16::MAX).find(|port| !self.sockets.contains_key(port));
        let Some(from) = send.from_port.or_else(free) else { return };
        if !self.sockets.contains_key(&from) {
            self.listen(from, false);
        }
        let (size, port) = (send.data.len(), send.port);
        let say = move || {
            Say::new("udp-sent")
                .with("size", size)
                .with("from", from.to_string())
                .with("port", port.to_string())
                .about(Focus::sent(Protocol::Udp, "Destination Port"))
        };
        self.note(Layer::Transport, say, &[Rfc::new(768, "")]);
        let source = Ipv4Addr::UNSPECIFIED;
        match self.datagram(now, source, (send.target, send.port), from, &send.data, 64, send.dont_fragment) {
            Ok(()) => {}
            Err(Unsent::NoRoute) => {
                self.tell(Say::new("told-no-route").with("target", send.target.to_string()))
            }
            Err(Unsent::TooLong(mtu)) => {
                let target = send.target.to_string();
                self.tell(Say::new("told-too-long").with("target", target).with("mtu", u32::from(mtu)));
            }
        }
    }

    /// Sends a datagram. The checksum covers the source address, so that is chosen first.
    #[expect(clippy::too_many_arguments, reason = "they are the fields of two headers")]
    pub(super) fn datagram(
        &mut self,
        now: Instant,
        source: Ipv4Addr,
        (target, port): (Ipv4Addr, u16),
        from: u16,
        data: &[u8],
        time_to_live: u8,
        dont_fragment: bool,
    ) -> Result<(), Unsent> {
        let source = if source.is_unspecified() { self.source_for(target) } else { source };
        let mut header = Ipv4::new(source, target, IpProtocol::UDP);
        (header.time_to_live, header.dont_fragment) = (time_to_live, dont_fragment);
        let pseudo = header.pseudo();
        self.send_written(now, header, |w| Udp::new(from, port).write_datagram(w, pseudo, data))
    }

    /// The address this node has towards another.
    pub(super) fn source_for(&self, target: Ipv4Addr) -> Ipv4Addr {
        if self.is_mine(target) {
            return target;
        }
        let interface = self.routes.lookup(target).map_or(0, |route| route.interface);
        let port = self.ports.get(usize::from(interface));
        port.map_or(Ipv4Addr::UNSPECIFIED, |port| port.address)
    }

    pub(super) fn udp_in(&mut self, now: Instant, packet: Packet<'_>) {
        let mut r = Reader::new(&packet.payload);
        let header = match Udp::read(&mut r) {
            Ok(header) if header.payload_length() <= r.remaining() => header,
            _ => {
                let say = Say::new("drop-malformed");
                return self.drop_packet("dropped-malformed", Layer::Transport, say, &[Rfc::new(768, "")]);
            }
        };
        let pseudo = Pseudo::V4 { source: packet.header.source, destination: packet.header.destination };
        let datagram = &packet.payload[..usize::from(header.length)];
        // RFC 1122 §4.1.3.4: what fails is dropped without a word; 0 says that there is no checksum.
        if header.checksum != 0 && Udp::checksum_of(pseudo, datagram) != header.checksum {
            let say = Say::new("drop-udp-checksum").about(Focus::arrived(Protocol::Udp, "Checksum"));
            let sources = [Rfc::new(1122, "§4.1.3.4")];
            return self.drop_packet("dropped-checksum", Layer::Transport, say, &sources);
        }
        let data = &datagram[Udp::LENGTH..];
        let (from, port) = (header.source_port, header.destination_port);
        let Some(socket) = self.sockets.get_mut(&port) else {
            // RFC 1122 §4.1.3.1: nobody listens, and the sender is told.
            let say = Say::new("udp-no-port")
                .with("port", port.to_string())
                .about(Focus::arrived(Protocol::Udp, "Destination Port"));
            self.note(Layer::Transport, say, &[Rfc::new(1122, "§4.1.3.1")]);
            return self.error_about(now, &packet, Icmp::destination_unreachable(unreachable::PORT));
        };
        socket.received += 1;
        socket.last = Some((packet.header.source, from));
        let echoes = socket.echoes;
        let (source, size) = (packet.header.source, data.len());
        let say = move || {
            Say::new("udp-delivered")
                .with("port", port.to_string())
                .with("source", source.to_string())
                .with("size", size)
                .about(Focus::arrived(Protocol::Udp, "Destination Port").row("udp-sockets", port))
        };
        self.note(Layer::Transport, say, &[Rfc::new(768, "")]);
        self.touch_socket(port);
        let say = move || {
            Say::new("told-datagram")
                .with("port", port.to_string())
                .with("source", source.to_string())
                .with("size", size)
        };
        self.tell(say);
        // RFC 862 sends everything back; to a broadcast that would be an answer from everyone.
        if echoes && !packet.broadcast {
            let say = move || {
                Say::new("udp-echoed")
                    .with("source", source.to_string())
                    .about(Focus::arrived(Protocol::Udp, "Source Port"))
            };
            self.note(Layer::Application, say, &[Rfc::new(862, "")]);
            let back = (source, from);
            let _ = self.datagram(now, packet.header.destination, back, port, data, 64, false);
        }
    }
}
