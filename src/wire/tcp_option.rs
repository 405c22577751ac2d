//! The options of a TCP header (RFC 9293 §3.2, and the standards named at each).

use super::{Malformed, Reader, Result, Writer};

/// An option of a TCP header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TcpOption {
    /// There are no more options: the rest fills the header up to a multiple of 4 bytes.
    EndOfOptionList {
        /// What fills it, which should be zeros.
        padding: Vec<u8>,
    },
    /// Fills up to where the next option should begin.
    NoOperation,
    /// The longest payload its sender can receive in one segment, in bytes. Only with SYN (RFC 9293 §3.7.1).
    MaximumSegmentSize(u16),
    /// The sender's windows are to be shifted left by so many bits. Only with SYN (RFC 7323 §2.2).
    WindowScale(u8),
    /// The sender understands selective acknowledgments. Only with SYN (RFC 2018 §2).
    SackPermitted,
    /// Blocks that arrived beyond a gap: the first sequence number of each, and the one behind its last
    /// (RFC 2018 §3).
    Sack(Vec<(u32, u32)>),
    /// RFC 7323 §3.2.
    Timestamps {
        /// The sender's clock.
        value: u32,
        /// The latest value that came from the other side.
        echo_reply: u32,
    },
    /// An MD5 digest (RFC 2385 §3).
    Md5Signature(Vec<u8>),
    /// How long unacknowledged data may stand until the connection is closed (RFC 5482 §3).
    UserTimeout {
        /// In minutes, else in seconds.
        minutes: bool,
        /// How many: 15 bits.
        timeout: u16,
    },
    /// The TCP Authentication Option: key identifiers and a code (RFC 5925 §2.2).
    Authentication(Vec<u8>),
    /// A Fast Open cookie, or the wish for one when it is empty (RFC 7413 §4.1.1).
    FastOpenCookie(Vec<u8>),
    /// An option that is not known here.
    Unknown {
        /// Its kind.
        kind: u8,
        /// What follows its length.
        data: Vec<u8>,
    },
}

const END: u8 = 0;
const NO_OPERATION: u8 = 1;
const MAXIMUM_SEGMENT_SIZE: u8 = 2;
const WINDOW_SCALE: u8 = 3;
const SACK_PERMITTED: u8 = 4;
const SACK: u8 = 5;
const TIMESTAMPS: u8 = 8;
const MD5_SIGNATURE: u8 = 19;
const USER_TIMEOUT: u8 = 28;
const AUTHENTICATION: u8 = 29;
const FAST_OPEN_COOKIE: u8 = 34;

impl TcpOption {
    /// Reads options to the end of the header; those before an error are kept.
    pub(super) fn read_all(r: &mut Reader<'_>, options: &mut Vec<Self>) -> Result<()> {
        r.group("Options", |r| {
            while let Some(kind) = r.peek() {
                options.push(r.group(name(kind), |r| Self::read(r))?);
            }
            Ok(())
        })
    }

    #[inline]
    fn read(r: &mut Reader<'_>) -> Result<Self> {
        match r.u8("Kind")? {
            END => Ok(Self::EndOfOptionList { padding: r.all("Padding").to_vec() }),
            NO_OPERATION => Ok(Self::NoOperation),
            kind => {
                // RFC 9293 §3.2: the length counts the kind and itself.
                let length = r.u8("Length")?;
                let Some(data) = length.checked_sub(2) else {
                    let value = length.into();
                    return Err(Malformed::Value { field: "Length", value, expected: "at least 2" });
                };
                r.within("Option Data", data.into(), |r| Self::read_data(r, kind, data))
            }
        }
    }

    /// Reads what follows the length; a known option that has another length than it should is taken as unknown.
    #[inline]
    fn read_data(r: &mut Reader<'_>, kind: u8, length: u8) -> Result<Self> {
        Ok(match (kind, length) {
            (MAXIMUM_SEGMENT_SIZE, 2) => Self::MaximumSegmentSize(r.u16("Maximum Segment Size")?),
            (WINDOW_SCALE, 1) => Self::WindowScale(r.u8("shift.cnt")?),
            (SACK_PERMITTED, 0) => Self::SackPermitted,
            (SACK, _) if length.is_multiple_of(8) => {
                let mut blocks = Vec::new();
                while !r.is_empty() {
                    blocks.push((r.u32("Left Edge of Block")?, r.u32("Right Edge of Block")?));
                }
                Self::Sack(blocks)
            }
            (TIMESTAMPS, 8) => {
                Self::Timestamps { value: r.u32("TS Value")?, echo_reply: r.u32("TS Echo Reply")? }
            }
            (MD5_SIGNATURE, _) => Self::Md5Signature(r.all("MD5 Digest").to_vec()),
            (USER_TIMEOUT, 2) => Self::UserTimeout {
                minutes: r.flag("Granularity")?,
                timeout: r.bits("User Timeout", 15)? as u16,
            },
            (AUTHENTICATION, _) => Self::Authentication(r.all("Keys and MAC").to_vec()),
            (FAST_OPEN_COOKIE, _) => Self::FastOpenCookie(r.all("Cookie").to_vec()),
            _ => Self::Unknown { kind, data: r.all("Option Data").to_vec() },
        })
    }

    /// Writes it.
    pub fn write(&self, w: &mut Writer) {
        w.u8(self.kind());
        if !matches!(self, Self::EndOfOptionList { .. } | Self::NoOperation) {
            w.u8(self.length() as u8);
        }
        match self {
            Self::NoOperation | Self::SackPermitted => {}
            Self::MaximumSegmentSize(size) => w.u16(*size),
            Self::WindowScale(shift) => w.u8(*shift),
            Self::Sack(blocks) => {
                for (left, right) in blocks {
                    w.u32(*left);
                    w.u32(*right);
                }
            }
            Self::Timestamps { value, echo_reply } => {
                w.u32(*value);
                w.u32(*echo_reply);
            }
            Self::UserTimeout { minutes, timeout } => {
                w.flags([*minutes]);
                w.bits((*timeout).into(), 15);
            }
            Self::EndOfOptionList { padding: data }
            | Self::Md5Signature(data)
            | Self::Authentication(data)
            | Self::FastOpenCookie(data)
            | Self::Unknown { data, .. } => w.bytes(data),
        }
    }

    /// Its kind.
    pub const fn kind(&self) -> u8 {
        match self {
            Self::EndOfOptionList { .. } => END,
            Self::NoOperation => NO_OPERATION,
            Self::MaximumSegmentSize(_) => MAXIMUM_SEGMENT_SIZE,
            Self::WindowScale(_) => WINDOW_SCALE,
            Self::SackPermitted => SACK_PERMITTED,
            Self::Sack(_) => SACK,
            Self::Timestamps { .. } => TIMESTAMPS,
            Self::Md5Signature(_) => MD5_SIGNATURE,
            Self::UserTimeout { .. } => USER_TIMEOUT,
            Self::Authentication(_) => AUTHENTICATION,
            Self::FastOpenCookie(_) => FAST_OPEN_COOKIE,
            Self::Unknown { kind, .. } => *kind,
        }
    }

    /// How many bytes it takes.
    pub const fn length(&self) -> usize {
        match self {
            Self::NoOperation => 1,
            Self::SackPermitted => 2,
            Self::WindowScale(_) => 3,
            Self::MaximumSegmentSize(_) | Self::UserTimeout { .. } => 4,
            Self::Timestamps { .. } => 10,
            Self::Sack(blocks) => 2 + blocks.len() * 8,
            Self::EndOfOptionList { padding } => 1 + padding.len(),
            Self::Md5Signature(data)
            | Self::Authentication(data)
            | Self::FastOpenCookie(data)
            | Self::Unknown { data, .. } => 2 + data.len(),
        }
    }
}

const fn name(kind: u8) -> &'static str {
    match kind {
        END => "End of Option List",
        NO_OPERATION => "No-Operation",
        MAXIMUM_SEGMENT_SIZE => "Maximum Segment Size",
        WINDOW_SCALE => "Window Scale",
        SACK_PERMITTED => "SACK-Permitted",
        SACK => "SACK",
        TIMESTAMPS => "Timestamps",
        MD5_SIGNATURE => "MD5 Signature",
        USER_TIMEOUT => "User Timeout",
        AUTHENTICATION => "TCP Authentication",
        FAST_OPEN_COOKIE => "Fast Open Cookie",
        _ => "Unknown Option",
    }
}
