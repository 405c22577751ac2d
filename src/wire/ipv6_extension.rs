//! The extension headers of IPv6 (RFC 8200 §4). Each says what follows it, as the main header does.

use super::{IpProtocol, Reader, Result, Writer};

/// A Hop-by-Hop Options or a Destination Options header (RFC 8200 §4.3, §4.6): which of them, the header before says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Options {
    /// What follows this header.
    pub next_header: IpProtocol,
    /// Its length in units of 8 bytes, the first not counted. [`Ipv6Options::header`] computes it.
    pub header_extension_length: u8,
    /// The options.
    pub options: Vec<Ipv6Option>,
}

/// An option of such a header (RFC 8200 §4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ipv6Option {
    /// One byte that fills up to where the next option should begin.
    Pad1,
    /// Two bytes and these, which should be zeros, for the same.
    PadN(Vec<u8>),
    /// Routers should look into the packet; 0 for Multicast Listener Discovery (RFC 2711 §2.1).
    RouterAlert(u16),
    /// An option that is not known here.
    Unknown {
        /// Its type; the first two bits say what to do with a packet when it is not known.
        kind: u8,
        /// What follows its length.
        data: Vec<u8>,
    },
}

const PAD_1: u8 = 0;
const PAD_N: u8 = 1;
const ROUTER_ALERT: u8 = 5;

impl Ipv6Options {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let next_header = IpProtocol(r.u8("Next Header")?);
        let header_extension_length = r.u8("Hdr Ext Len")?;
        let length = usize::from(header_extension_length) * 8 + 6;
        let options = r.within("Options", length, |r| {
            let mut options = Vec::new();
            while let Some(kind) = r.peek() {
                options.push(r.group(Ipv6Option::name(kind), Ipv6Option::read)?);
            }
            Ok(options)
        })?;
        Ok(Self { next_header, header_extension_length, options })
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.next_header.0);
        w.u8(self.header_extension_length);
        for option in &self.options {
            option.write(w);
        }
    }

    /// The header's bytes: filled up to a multiple of 8, its length computed.
    pub fn header(&self) -> Vec<u8> {
        let mut header = self.clone();
        let length = 2 + self.options.iter().map(Ipv6Option::length).sum::<usize>();
        match length.next_multiple_of(8) - length {
            0 => {}
            1 => header.options.push(Ipv6Option::Pad1),
            missing => header.options.push(Ipv6Option::PadN(vec![0; missing - 2])),
        }
        header.header_extension_length = (length.div_ceil(8) - 1) as u8;
        let mut w = Writer::new();
        header.write(&mut w);
        w.finish()
    }
}

impl Ipv6Option {
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        let kind = r.u8("Option Type")?;
        if kind == PAD_1 {
            return Ok(Self::Pad1);
        }
        let length = r.u8("Opt Data Len")?;
        r.within("Option Data", length.into(), |r| {
            Ok(match (kind, length) {
                (PAD_N, _) => Self::PadN(r.all("Option Data").to_vec()),
                (ROUTER_ALERT, 2) => Self::RouterAlert(r.u16("Value")?),
                _ => Self::Unknown { kind, data: r.all("Option Data").to_vec() },
            })
        })
    }

    fn write(&self, w: &mut Writer) {
        if matches!(self, Self::Pad1) {
            return w.u8(PAD_1);
        }
        w.u8(self.kind());
        w.u8((self.length() - 2) as u8);
        match self {
            Self::Pad1 => {}
            Self::RouterAlert(value) => w.u16(*value),
            Self::PadN(data) | Self::Unknown { data, .. } => w.bytes(data),
        }
    }

    const fn kind(&self) -> u8 {
        match self {
            Self::Pad1 => PAD_1,
            Self::PadN(_) => PAD_N,
            Self::RouterAlert(_) => ROUTER_ALERT,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    const fn length(&self) -> usize {
        match self {
            Self::Pad1 => 1,
            Self::PadN(data) | Self::Unknown { data, .. } => 2 + data.len(),
            Self::RouterAlert(_) => 4,
        }
    }

    const fn name(kind: u8) -> &'static str {
        match kind {
            PAD_1 => "Pad1",
            PAD_N => "PadN",
            ROUTER_ALERT => "Router Alert",
            _ => "Unknown Option",
        }
    }
}

/// A Routing header (RFC 8200 §4.4).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Routing {
    /// What follows this header.
    pub next_header: IpProtocol,
    /// Its length in units of 8 bytes, the first not counted.
    pub header_extension_length: u8,
    /// How the rest is to be understood.
    pub routing_type: u8,
    /// How many of the listed nodes are still to be visited.
    pub segments_left: u8,
    /// What the type makes of it.
    pub data: Vec<u8>,
}

impl Ipv6Routing {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        let next_header = IpProtocol(r.u8("Next Header")?);
        let header_extension_length = r.u8("Hdr Ext Len")?;
        Ok(Self {
            next_header,
            header_extension_length,
            routing_type: r.u8("Routing Type")?,
            segments_left: r.u8("Segments Left")?,
            data: r.bytes("Type-Specific Data", usize::from(header_extension_length) * 8 + 4)?.to_vec(),
        })
    }

    /// Writes it, every field as it is.
    pub fn write(&self, w: &mut Writer) {
        w.bytes(&[self.next_header.0, self.header_extension_length, self.routing_type, self.segments_left]);
        w.bytes(&self.data);
    }
}

/// A Fragment header (RFC 8200 §4.5).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ipv6Fragment {
    /// What the first fragment's data begins with.
    pub next_header: IpProtocol,
    /// 8 bits without meaning.
    pub reserved: u8,
    /// Where this fragment's data belongs, in units of 8 bytes; 13 bits.
    pub fragment_offset: u16,
    /// 2 bits without meaning.
    pub res: u8,
    /// This is not the last fragment.
    pub more_fragments: bool,
    /// Which fragments belong together.
    pub identification: u32,
}

impl Ipv6Fragment {
    /// Reads a header.
    pub fn read(r: &mut Reader<'_>) -> Result<Self> {
        Ok(Self {
            next_header: IpProtocol(r.u8("Next Header")?),
            reserved: r.u8("Reserved")?,
            fragment_offset: r.bits("Fragment Offset", 13)? as u16,
            res: r.bits("Res", 2)? as u8,
            more_fragments: r.flag("More Fragments")?,
            identification: r.u32("Identification")?,
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.next_header.0);
        w.u8(self.reserved);
        w.bits(self.fragment_offset.into(), 13);
        w.bits(self.res.into(), 2);
        w.flags([self.more_fragments]);
        w.u32(self.identification);
    }

    /// Whether this is a piece of a packet: a lone fragment is all of it (RFC 6946).
    pub const fn is_fragment(&self) -> bool {
        self.more_fragments || self.fragment_offset > 0
    }
}
