//! ICMP messages that are for this node (RFC 792, RFC 1122 §3.2.2).

use super::errors::reason;
use super::stack::{Packet, Stack};
use crate::text::Say;
use crate::time::Instant;
use crate::trace::{Focus, Layer, Rfc};
use crate::wire::{Icmp, IcmpBody, IpProtocol, Ipv4, Protocol, Reader, unreachable};
use std::net::Ipv4Addr;

/// What to try when a router does not tell its next link's MTU: what links carried when such routers were built
/// (RFC 1191 §7).
const PLATEAUS: [u16; 10] = [32_000, 17_914, 8166, 4352, 2002, 1492, 1006, 508, 296, 68];

impl Stack {
    pub(super) fn icmp_in(&mut self, now: Instant, packet: Packet<'_>) {
        let mut r = Reader::new(&packet.payload);
        let Ok(message) = Icmp::read(&mut r) else {
            let say = Say::new("drop-malformed");
            return self.drop_packet("dropped-malformed", Layer::Internet, say, &[Rfc::new(1122, "§3.2.2")]);
        };
        if Icmp::checksum_of(&packet.payload) != message.checksum {
            let say = Say::new("drop-icmp-checksum").about(Focus::arrived(Protocol::Icmp, "Checksum"));
            return self.drop_packet("dropped-checksum", Layer::Internet, say, &[Rfc::new(792, "")]);
        }
        let data = r.rest();
        match message.body {
            IcmpBody::Echo { identifier, sequence_number } => {
                self.echo_in(now, &packet, Icmp::echo_reply(identifier, sequence_number), data);
            }
            IcmpBody::EchoReply { identifier, sequence_number } => {
                self.program_reply(now, identifier, sequence_number, &packet.header, data.len());
            }
            IcmpBody::Redirect { gateway } => {
                if let Ok(quoted) = Ipv4::read(&mut Reader::new(data)) {
                    self.take_redirect(packet.header.source, quoted.destination, gateway);
                }
            }
            _ if message.is_error() => self.error_in(now, packet.header.source, &message, data),
            // RFC 1122 §3.2.2: a message that is not known is dropped without a word.
            _ => {}
        }
    }

    fn echo_in(&mut self, now: Instant, packet: &Packet<'_>, reply: Icmp, data: &[u8]) {
        let source = packet.header.source;
        if packet.broadcast {
            // RFC 1122 §3.2.2.6 allows silence: otherwise one forged packet makes a whole network answer.
            return self.note(
                Layer::Internet,
                Say::new("echo-broadcast").about(Focus::arrived(Protocol::Ipv4, "Destination Address")),
                &[Rfc::new(1122, "§3.2.2.6")],
            );
        }
        // The addresses change places; identifier, number and data come back as they were.
        let header = self.reply_header(now, &packet.header);
        if self.names_many(header.destination) {
            // A forged source route would have one request answered to everyone.
            let say = Say::new("drop-malformed");
            return self.drop_packet(
                "dropped-malformed",
                Layer::Internet,
                say,
                &[Rfc::new(1122, "§3.2.1.3")],
            );
        }
        let size = data.len();
        let say = move || {
            Say::new("echo-reply")
                .with("source", source.to_string())
                .with("size", size)
                .about(Focus::arrived(Protocol::Icmp, "Type"))
        };
        self.note(Layer::Internet, say, &[Rfc::new(1122, "§3.2.2.6")]);
        if !header.options.is_empty() {
            self.note(Layer::Internet, Say::new("echo-options"), &[Rfc::new(1122, "§3.2.2.6")]);
        }
        let _ = self.send_written(now, header, |w| reply.write_message(w, data));
    }

    fn error_in(&mut self, now: Instant, from: Ipv4Addr, message: &Icmp, quote: &[u8]) {
        let mut r = Reader::new(quote);
        let Ok(quoted) = Ipv4::read(&mut r) else { return };
        let say = Say::new("error-received")
            .with("from", from.to_string())
            .with("target", quoted.destination.to_string())
            .with("reason", Say::new(reason(message)))
            .with("quote", told_by(&quoted, r))
            .about(Focus::arrived(Protocol::Icmp, "Code"));
        self.note(Layer::Internet, say, &[Rfc::new(1122, "§3.2.2")]);
        if let IcmpBody::DestinationUnreachable { next_hop_mtu, .. } = message.body
            && message.code == unreachable::FRAGMENTATION_NEEDED
        {
            self.learn_path_mtu(now, &quoted, next_hop_mtu);
        }
        self.program_error(now, from, message, quote);
    }

    fn learn_path_mtu(&mut self, now: Instant, quoted: &Ipv4, told: u16) {
        let plateau = || PLATEAUS.into_iter().find(|plateau| *plateau < quoted.total_length);
        // RFC 1191 §5: a router that knows nothing of this sends 0, and the host has to guess.
        let is_told = told > 0;
        let mtu = if is_told { Some(told) } else { plateau() };
        let link = self.ports.iter().map(|port| port.mtu).max().unwrap_or(u16::MAX);
        let known = self.path_mtus.get(&quoted.destination).copied().unwrap_or(link);
        // RFC 1191 §3: an estimate is never raised by such a message, and never below 68.
        if let Some(mtu) = mtu.filter(|mtu| (68..known).contains(mtu)) {
            self.path_mtus.insert(quoted.destination, mtu);
            self.touch();
            let say = Say::new("path-mtu")
                .with("target", quoted.destination.to_string())
                .with("mtu", u32::from(mtu))
                .with("told", if is_told { "yes" } else { "no" })
                .about(Focus::arrived(Protocol::Icmp, "Next-Hop MTU").row("path-mtu", quoted.destination));
            self.note(Layer::Internet, say, &[Rfc::new(1191, if is_told { "§3" } else { "§5" })]);
            self.shorten(now, quoted.destination, mtu);
        }
    }
}

/// What in the quoted payload tells whose packet it was (RFC 792: "used by the host to match the message to the appropriate
/// process").
fn told_by(quoted: &Ipv4, mut payload: Reader<'_>) -> Say {
    match quoted.protocol {
        IpProtocol::ICMP => {
            if let Ok(Icmp { body: IcmpBody::Echo { identifier, sequence_number }, .. }) =
                Icmp::read(&mut payload)
            {
                return Say::new("quote-echo")
                    .with("identifier", u32::from(identifier))
                    .with("sequence", u32::from(sequence_number));
            }
        }
        // Both begin with the ports, which even the shortest quote has (RFC 1122 §3.2.2).
        IpProtocol::UDP | IpProtocol::TCP => {
            if let (Ok(from), Ok(to)) = (payload.u16("Source Port"), payload.u16("Destination Port")) {
                return Say::new("quote-ports").with("from", from.to_string()).with("to", to.to_string());
            }
        }
        _ => {}
    }
    Say::new("quote-header")
}
