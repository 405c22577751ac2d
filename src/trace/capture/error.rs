//! Why a capture cannot be read on.

use super::LONGEST;
use std::fmt;

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaptureError {
    /// The byte of the file at which the part begins that cannot be read.
    pub at: u64,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with a part of a capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is not one byte.
    Empty,
    /// The file begins as no capture does.
    NotACapture([u8; 4]),
    /// The file is of a version that came after those that are known.
    Version(u16, u16),
    /// The file ends within a record or block.
    Truncated {
        /// How many bytes it takes.
        needed: usize,
        /// How many there are.
        have: usize,
    },
    /// A record or block is longer than [`LONGEST`].
    TooLong(u32),
    /// A section does not say its byte order.
    ByteOrder(u32),
    /// A block's length is less than the least there is, or no multiple of four.
    BlockLength(u32),
    /// The length behind a block is not the one before it.
    LengthsDiffer(u32, u32),
    /// A block is too short for what it must hold.
    Short(&'static str),
    /// A packet was captured on an interface that the section has not described.
    Interface {
        /// The interface's number in the section.
        number: u32,
        /// How many were described.
        described: usize,
    },
    /// A section describes more interfaces than are kept.
    Interfaces,
}

impl fmt::Display for CaptureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at byte {}, {}", self.at, self.reason)
    }
}

impl std::error::Error for CaptureError {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is nothing: the file is empty"),
            Self::NotACapture([0x1f, 0x8b, ..]) => {
                f.write_str("there is a file compressed with gzip, which must be unpacked first")
            }
            Self::NotACapture([a, b, c, d]) => {
                write!(f, "there is neither pcap nor pcapng: it begins with {a:02x} {b:02x} {c:02x} {d:02x}")
            }
            Self::Version(major, minor) => {
                write!(f, "the version is {major}.{minor}, which is not known here")
            }
            Self::Truncated { needed, have } => {
                write!(f, "the file is cut off: at least {needed} bytes should follow, but only {have} do")
            }
            Self::TooLong(length) => {
                write!(f, "something {length} bytes long begins, and at most {LONGEST} are read")
            }
            Self::ByteOrder(magic) => {
                write!(
                    f,
                    "a section does not say its byte order: 1a2b3c4d or 4d3c2b1a is expected, not {magic:08x}"
                )
            }
            Self::BlockLength(length) => {
                write!(f, "a block's length is {length}: it must be a multiple of 4, and at least 12")
            }
            Self::LengthsDiffer(front, back) => {
                write!(f, "a block says before that it is {front} bytes long, but behind it says {back}")
            }
            Self::Short(block) => write!(f, "the {block} is too short for what it says it holds"),
            Self::Interface { number, described } => {
                write!(f, "a packet is from interface {number}, but only {described} were described")
            }
            Self::Interfaces => f.write_str("a section describes more interfaces than any capture has"),
        }
    }
}
