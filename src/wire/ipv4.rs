//! The Internet Protocol, version 4 (RFC 791).

use super::checksum::{self, Pseudo, Sum};
use super::{Ipv4Option, Malformed, Reader, Result, Writer};
use std::net::Ipv4Addr;

/// What a packet carries (IANA's protocol numbers, which IPv6's Next Header shares).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IpProtocol(pub u8);

impl IpProtocol {
    /// IPv6 Hop-by-Hop Options.
    pub const HOP_BY_HOP: Self = Self(0);
    /// Internet Control Message Protocol.
    pub const ICMP: Self = Self(1);
    /// An IPv4 packet (RFC 2003).
    pub const IPV4: Self = Self(4);
    /// Transmission Control Protocol.
    pub const TCP: Self = Self(6);
    /// User Datagram Protocol.
    pub const UDP: Self = Self(17);
    /// An IPv6 packet (RFC 2473, RFC 4213).
    pub const IPV6: Self = Self(41);
    /// IPv6 Routing header.
    pub const ROUTING: Self = Self(43);
    /// IPv6 Fragment header.
    pub const FRAGMENT: Self = Self(44);
    /// Generic Routing Encapsulation.
    pub const GRE: Self = Self(47);
    /// Authentication Header.
    pub const AUTHENTICATION: Self = Self(51);
    /// ICMP for IPv6.
    pub const ICMPV6: Self = Self(58);
    /// Nothing follows this IPv6 header (RFC 8200 §4.7).
    pub const NO_NEXT_HEADER: Self = Self(59);
    /// IPv6 Destination Options.
    pub const DESTINATION_OPTIONS: Self = Self(60);
}

/// An IPv4 header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ipv4 {
    /// The header's length in units of 4 bytes: 5 without options. [`Ipv4::packet`] computes it.
    pub internet_header_length: u8,
    /// How the packet is to be treated: 6 bits (RFC 2474 §3).
    pub differentiated_services: u8,
    /// 2 bits with which routers say that their queues grow (RFC 3168 §5).
    pub explicit_congestion_notification: u8,
    /// The packet's length in bytes, with this header. [`Ipv4::packet`] computes it.
    pub total_length: u16,
    /// Which fragments belong together.
    pub identification: u16,
    /// The first flag, which has no meaning and is 0.
    pub reserved: bool,
    /// A router must not cut this packet.
    pub dont_fragment: bool,
    /// This is a fragment and not the last.
    pub more_fragments: bool,
    /// Where this fragment's data belongs, in units of 8 bytes; 13 bits.
    pub fragment_offset: u16,
    /// How many more routers may forward it, plus one.
    pub time_to_live: u8,
    /// What it carries.
    pub protocol: IpProtocol,
    /// The checksum of the header. [`Ipv4::packet`] computes it.
    pub header_checksum: u16,
    /// Who sent it.
    pub source: Ipv4Addr,
    /// Whom it is for; with a source route that is not at its end, the next hop of that.
    pub destination: Ipv4Addr,
    /// Options, at most 40 bytes of them.
    pub options: Vec<Ipv4Option>,
}

impl Default for Ipv4 {
    fn default() -> Self {
        Self::new(Ipv4Addr::UNSPECIFIED, Ipv4Addr::UNSPECIFIED, IpProtocol::default())
    }
}

impl Ipv4 {
    /// The length of a header without options, in bytes.
    pub const SHORTEST: usize = 20;
    /// Where the checksum stands, in bytes.
    pub const CHECKSUM_AT: usize = 10;

    /// A header with a Time to Live of 64 (RFC 1700's recommendation), and everything else 0.
    pub const fn new(source: Ipv4Addr, destination: Ipv4Addr, protocol: IpProtocol) -> Self {
        Self {
            internet_header_length: 5,
            differentiated_services: 0,
            explicit_congestion_notification: 0,
            total_length: 0,
            identification: 0,
            reserved: false,
            dont_fragment: false,
            more_fragments: false,
            fragment_offset: 0,
            time_to_live: 64,
            protocol,
            header_checksum: 0,
            source,
            destination,
            options: Vec::new(),
        }
    }

    /// Reads a header with its options; what it says of the payload's length is not checked against what is there.
    #[inline]
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut header = Self::default();
        header.fill(r)?;
        header.check_length()?;
        Ok(header)
    }

    /// Reads a header into this one, which keeps what was read before an error. The Total Length is not checked.
    #[inline]
    pub fn fill(&mut self, r: &mut Reader<'_>) -> Result<()> {
        let version = r.bits("Version", 4)?;
        if version != 4 {
            return Err(Malformed::Value { field: "Version", value: version, expected: "4" });
        }
        self.internet_header_length = r.bits("IHL", 4)? as u8;
        self.differentiated_services = r.bits("Differentiated Services", 6)? as u8;
        self.explicit_congestion_notification = r.bits("Explicit Congestion Notification", 2)? as u8;
        self.total_length = r.u16("Total Length")?;
        self.identification = r.u16("Identification")?;
        let flags = r.flags(["Reserved", "Don't Fragment", "More Fragments"])?;
        (self.reserved, self.dont_fragment, self.more_fragments) =
            (flags & 4 != 0, flags & 2 != 0, flags & 1 != 0);
        self.fragment_offset = r.bits("Fragment Offset", 13)? as u16;
        self.time_to_live = r.u8("Time to Live")?;
        self.protocol = IpProtocol(r.u8("Protocol")?);
        self.header_checksum = r.u16("Header Checksum")?;
        self.source = r.octets("Source Address")?.into();
        self.destination = r.octets("Destination Address")?.into();
        let Some(options) = self.header_length().checked_sub(Self::SHORTEST) else {
            let value = self.internet_header_length.into();
            return Err(Malformed::Value { field: "IHL", value, expected: "at least 5, which are 20 bytes" });
        };
        if options > 0 {
            r.within("Options", options, |r| Ipv4Option::read_all(r, &mut self.options))?;
        }
        Ok(())
    }

    /// Whether the Total Length can be: it counts this header too.
    pub const fn check_length(&self) -> Result<()> {
        if (self.total_length as usize) < self.header_length() {
            let (value, expected) = (self.total_length as u64, "at least the header's length");
            return Err(Malformed::Value { field: "Total Length", value, expected });
        }
        Ok(())
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        self.write_with(w, self.internet_header_length, self.total_length);
    }

    /// Writes it with these lengths.
    fn write_with(&self, w: &mut Writer, internet_header_length: u8, total_length: u16) {
        w.word([
            (4, 4),
            (internet_header_length.into(), 4),
            (self.differentiated_services.into(), 6),
            (self.explicit_congestion_notification.into(), 2),
            (total_length.into(), 16),
        ]);
        w.word([
            (self.identification.into(), 16),
            (self.reserved.into(), 1),
            (self.dont_fragment.into(), 1),
            (self.more_fragments.into(), 1),
            (self.fragment_offset.into(), 13),
        ]);
        w.word([
            (self.time_to_live.into(), 8),
            (self.protocol.0.into(), 8),
            (self.header_checksum.into(), 16),
        ]);
        w.bytes(&self.source.octets());
        w.bytes(&self.destination.octets());
        for option in &self.options {
            option.write(w);
        }
    }

    /// A whole packet of at most 65 535 bytes: the lengths and the checksum are computed, and options that do not end
    /// on 4 bytes are filled up.
    pub fn packet(&self, payload: &[u8]) -> Vec<u8> {
        let mut w = Writer::with_room(Self::SHORTEST + payload.len());
        self.write_packet(&mut w, payload);
        w.finish()
    }

    /// The same, written behind what there is.
    pub fn write_packet(&self, w: &mut Writer, payload: &[u8]) {
        let options: usize = self.options.iter().map(Ipv4Option::length).sum();
        let header_length = Self::SHORTEST + options.next_multiple_of(4);
        let total_length = u16::try_from(header_length + payload.len()).unwrap_or(u16::MAX);
        let start = w.len();
        self.write_with(w, (header_length / 4) as u8, total_length);
        // The end of the list is a zero, as is what stands behind it.
        w.fill(start + header_length);
        w.set_u16(start + Self::CHECKSUM_AT, Self::checksum_of(&w.written()[start..]));
        w.bytes(payload);
    }

    /// The header's length in bytes.
    pub const fn header_length(&self) -> usize {
        self.internet_header_length as usize * 4
    }

    /// The payload's length in bytes, as the header has it.
    pub const fn payload_length(&self) -> usize {
        (self.total_length as usize).saturating_sub(self.header_length())
    }

    /// Whether this is a piece of a packet that was cut.
    pub const fn is_fragment(&self) -> bool {
        self.more_fragments || self.fragment_offset > 0
    }

    /// Whether a source route leads it or led it here.
    pub fn is_source_routed(&self) -> bool {
        self.options.iter().any(|option| option.source_route().is_some())
    }

    /// What the checksum of the payload covers besides it. A source route that is not at its end names the final
    /// destination last (RFC 9293 §3.9.2.1).
    pub fn pseudo(&self) -> Pseudo {
        let routed = self.options.iter().find_map(Ipv4Option::final_destination);
        Pseudo::V4 { source: self.source, destination: routed.unwrap_or(self.destination) }
    }

    /// The checksum that belongs over a header's bytes.
    pub fn checksum_of(header: &[u8]) -> u16 {
        checksum::checksum_at(Sum::default(), header, Self::CHECKSUM_AT)
    }
}
