//! The address of a network interface on its link.

use std::fmt;
use std::str::FromStr;

/// A 48-bit MAC address (IEEE 802 §8.2), in the order in which its bytes are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mac(pub [u8; 6]);

impl Mac {
    /// Everyone on the link.
    pub const BROADCAST: Self = Self([0xff; 6]);

    /// Whether it names a group of interfaces, as the broadcast address does: the first bit on the wire, which is the
    /// low bit of the first byte, is set.
    pub const fn is_multicast(self) -> bool {
        self.0[0] & 1 == 1
    }
}

impl From<[u8; 6]> for Mac {
    fn from(bytes: [u8; 6]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let colon = if index == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02x}")?;
        }
        Ok(())
    }
}

/// What was to be a MAC address is not six pairs of hexadecimal digits with colons or hyphens between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MacError;

impl fmt::Display for MacError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a MAC address is six pairs of hexadecimal digits, as 02:00:00:00:00:0a")
    }
}

impl std::error::Error for MacError {}

impl FromStr for Mac {
    type Err = MacError;

    fn from_str(text: &str) -> Result<Self, MacError> {
        let mut pairs = text.split([':', '-']);
        let mut bytes = [0; 6];
        for byte in &mut bytes {
            let pair = pairs.next().filter(|pair| pair.len() == 2 && !pair.starts_with('+'));
            *byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or(MacError)?;
        }
        if pairs.next().is_some() { Err(MacError) } else { Ok(Self(bytes)) }
    }
}
