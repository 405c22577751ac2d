//! Capture files, built byte by byte as the drafts have them.

/// A file under construction, in one byte order.
pub struct File {
    big: bool,
    pub bytes: Vec<u8>,
}

impl File {
    pub fn new(big: bool) -> Self {
        Self { big, bytes: Vec::new() }
    }

    pub fn u16(mut self, number: u16) -> Self {
        self.bytes.extend(if self.big { number.to_be_bytes() } else { number.to_le_bytes() });
        self
    }

    pub fn u32(mut self, number: u32) -> Self {
        self.bytes.extend(if self.big { number.to_be_bytes() } else { number.to_le_bytes() });
        self
    }

    pub fn raw(mut self, bytes: &[u8]) -> Self {
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// The header of a pcap file.
    pub fn pcap(self, magic: u32, minor: u16, link: u32) -> Self {
        self.u32(magic).u16(2).u16(minor).u32(0).u32(0).u32(65535).u32(link)
    }

    /// A block of pcapng.
    pub fn block(self, kind: u32, body: impl FnOnce(Self) -> Self) -> Self {
        let mut body = body(Self::new(self.big)).bytes;
        body.resize(body.len().next_multiple_of(4), 0);
        let length = body.len() as u32 + 12;
        self.u32(kind).u32(length).raw(&body).u32(length)
    }

    pub fn section(self) -> Self {
        self.block(0x0a0d_0d0a, |body| body.u32(0x1a2b_3c4d).u16(1).u16(0).raw(&[0xff; 8]))
    }

    /// An interface with its options: code and value.
    pub fn interface(self, link: u16, snapshot: u32, options: &[(u16, &[u8])]) -> Self {
        self.block(1, |body| {
            let body = body.u16(link).u16(0).u32(snapshot);
            options.iter().fold(body, |body, (code, value)| {
                let mut padded = value.to_vec();
                padded.resize(value.len().next_multiple_of(4), 0);
                body.u16(*code).u16(value.len() as u16).raw(&padded)
            })
        })
    }

    pub fn enhanced(self, interface: u32, time: u64, bytes: &[u8]) -> Self {
        let length = bytes.len() as u32;
        self.block(6, |body| {
            body.u32(interface).u32((time >> 32) as u32).u32(time as u32).u32(length).u32(length).raw(bytes)
        })
    }
}
