//! The Internet Protocol, version 6 (RFC 8200 §3).

use super::checksum::Pseudo;
use super::{IpProtocol, Malformed, Reader, Result, Writer};
use std::net::Ipv6Addr;

/// An IPv6 header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv6 {
    /// How the packet is to be treated: 6 bits (RFC 2474 §3).
    pub differentiated_services: u8,
    /// 2 bits with which routers say that their queues grow (RFC 3168 §5).
    pub explicit_congestion_notification: u8,
    /// Which of its source's flows it belongs to: 20 bits (RFC 6437).
    pub flow_label: u32,
    /// The length in bytes of what follows this header. [`Ipv6::packet`] computes it.
    pub payload_length: u16,
    /// What follows it: an extension header or a transport protocol.
    pub next_header: IpProtocol,
    /// How many more routers may forward it, plus one.
    pub hop_limit: u8,
    /// Who sent it.
    pub source: Ipv6Addr,
    /// Whom it is for; with a routing header that is not at its end, the next hop of that.
    pub destination: Ipv6Addr,
}

impl Default for Ipv6 {
    fn default() -> Self {
        Self::new(Ipv6Addr::UNSPECIFIED, Ipv6Addr::UNSPECIFIED, IpProtocol::default())
    }
}

impl Ipv6 {
    /// The length of a header in bytes.
    pub const LENGTH: usize = 40;

    /// A header with a Hop Limit of 64, and everything else 0.
    pub const fn new(source: Ipv6Addr, destination: Ipv6Addr, next_header: IpProtocol) -> Self {
        Self {
            differentiated_services: 0,
            explicit_congestion_notification: 0,
            flow_label: 0,
            payload_length: 0,
            next_header,
            hop_limit: 64,
            source,
            destination,
        }
    }

    /// Reads a header; what it says of the payload's length is not checked against what is there.
    #[inline]
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self::default();
        header.fill(r)?;
        Ok(header)
    }

    /// Reads a header into this one, which keeps what was read before an error.
    #[inline]
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        let version = r.bits("Version", 4)?;
        if version != 6 {
            return Err(Malformed::Value { field: "Version", value: version, expected: "6" });
        }
        self.differentiated_services = r.bits("Differentiated Services", 6)? as u8;
        self.explicit_congestion_notification = r.bits("Explicit Congestion Notification", 2)? as u8;
        self.flow_label = r.bits("Flow Label", 20)? as u32;
        self.payload_length = r.u16("Payload Length")?;
        self.next_header = IpProtocol(r.u8("Next Header")?);
        self.hop_limit = r.u8("Hop Limit")?;
        self.source = r.octets("Source Address")?.into();
        self.destination = r.octets("Destination Address")?.into();
        Ok(())
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.bits(6, 4);
        w.bits(self.differentiated_services.into(), 6);
        w.bits(self.explicit_congestion_notification.into(), 2);
        w.bits(self.flow_label.into(), 20);
        w.u16(self.payload_length);
        w.u8(self.next_header.0);
        w.u8(self.hop_limit);
        w.bytes(&self.source.octets());
        w.bytes(&self.destination.octets());
    }

    /// A whole packet with at most 65 535 bytes of payload, which begins with the extension headers if there are any.
    pub fn packet(&self, payload: &[u8]) -> Vec<u8> {
        let payload_length = u16::try_from(payload.len()).unwrap_or(u16::MAX);
        let mut w = Writer::new();
        Self { payload_length, ..*self }.write(&mut w);
        w.bytes(payload);
        w.finish()
    }

    /// What the checksum of the payload covers besides it, when there is no routing header.
    pub const fn pseudo(&self) -> Pseudo {
        Pseudo::V6 { source: self.source, destination: self.destination }
    }
}
