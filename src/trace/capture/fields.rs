//! The fields of a capture file, in the byte order of whoever wrote it.

/// The order of the bytes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Most significant first.
    Big,
    /// Least significant first.
    Little,
}

/// What is left of a part of the file; every read gives nothing when too little is.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    rest: &'a [u8],
    order: Order,
}

impl<'a> Fields<'a> {
    pub const fn new(rest: &'a [u8], order: Order) -> Self {
        Self { rest, order }
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*array)
    }

    pub fn u16(&mut self) -> Option<u16> {
        let array = self.array()?;
        Some(match self.order {
            Order::Big => u16::from_be_bytes(array),
            Order::Little => u16::from_le_bytes(array),
        })
    }

    pub fn u32(&mut self) -> Option<u32> {
        let array = self.array()?;
        Some(match self.order {
            Order::Big => u32::from_be_bytes(array),
            Order::Little => u32::from_le_bytes(array),
        })
    }

    pub fn i64(&mut self) -> Option<i64> {
        let array = self.array()?;
        Some(match self.order {
            Order::Big => i64::from_be_bytes(array),
            Order::Little => i64::from_le_bytes(array),
        })
    }

    /// A number of 64 bits as pcapng writes a time: its upper half first, whatever the order.
    pub fn halves(&mut self) -> Option<u64> {
        Some(u64::from(self.u32()?) << 32 | u64::from(self.u32()?))
    }

    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(bytes)
    }

    /// The next `count` bytes, to be read by themselves.
    pub fn part(&mut self, count: usize) -> Option<Self> {
        Some(Self::new(self.bytes(count)?, self.order))
    }

    /// Everything that is left.
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}
