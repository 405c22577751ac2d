//! A way through the layers: what every kind of layer needs.

use super::layer::{Header, LayerSpan, LinkType};
use crate::wire::checksum::{Pseudo, Verdict};
use crate::wire::{Malformed, Protocol, Reader, Result};
use std::ops::Range;

/// How many headers may stand inside each other that each could hold another of its kind, such as tags and tunnels.
const MOST_NESTED: usize = 16;

/// A way through the layers.
#[derive(Default)]
pub struct Walk {
    pub layers: Vec<LayerSpan>,
    pub problem: Option<Malformed>,
    pub cut: Option<Malformed>,
    pub zero_length: Option<&'static str>,
    /// In a quote, which ends where its sender chose to end it.
    pub quoted: bool,
    /// In a fragment, which ends where a router cut it.
    pub fragment: bool,
    /// The byte behind the innermost packet, as its own header has it.
    end: usize,
    nested: usize,
}

impl Walk {
    pub fn over(r: &mut Reader<'_>, link: LinkType) -> Self {
        let mut walk = Self { end: r.sent(), ..Self::default() };
        match link {
            LinkType::Ethernet => walk.ethernet(r),
            LinkType::RawIp if r.peek().is_some_and(|byte| byte >> 4 == 6) => walk.ipv6(r),
            LinkType::RawIp => walk.ipv4(r),
            LinkType::LinuxCooked => walk.linux_cooked(r),
            LinkType::LinuxCooked2 => walk.linux_cooked_2(r),
            LinkType::Loopback => walk.loopback(r),
        }
        walk.leaf(r, Protocol::Padding, "Padding");
        walk
    }

    /// Reads a layer, which `read` may say more of.
    pub fn layer<'a>(
        &mut self,
        r: &mut Reader<'a>,
        protocol: Protocol,
        read: impl FnOnce(&mut Self, &mut Reader<'a>) -> Result<()>,
    ) -> Result<()> {
        let (index, from, all) = (self.layers.len(), r.position(), r.remaining());
        self.push(protocol, r.recorded(), from..from);
        let result = r.group(protocol.name(), |r| read(self, r));
        let length = all - r.remaining();
        if length == 0 {
            self.layers.truncate(index);
        } else {
            self.layers[index].bytes.end = from + length;
        }
        if let Err(problem) = result {
            self.found(problem);
        }
        result
    }

    /// Reads a layer whose header says nothing of what follows unless it can be read to its end.
    pub fn header<T: Clone + Into<Header>>(
        &mut self,
        r: &mut Reader<'_>,
        protocol: Protocol,
        read: fn(&mut Reader<'_>) -> Result<T>,
    ) -> Option<T> {
        let mut header = None;
        let result = self.layer(r, protocol, |walk, r| {
            let found = read(r)?;
            walk.keep(found.clone());
            header = Some(found);
            Ok(())
        });
        if let Err(problem) = result {
            r.unread(problem);
        }
        header
    }

    /// Whether what a header carries can be read: the header could be, or at least it is known that it ends at the
    /// byte `end`, where reading came to. Else all there is is read as what could not be.
    pub fn is_passed(&mut self, r: &mut Reader<'_>, end: usize, result: Result<()>) -> bool {
        match result {
            Err(problem) if r.position() != end => {
                r.unread(problem);
                false
            }
            _ => true,
        }
    }

    /// Reads all that is left as one field, unless nothing is.
    pub fn leaf(&mut self, r: &mut Reader<'_>, protocol: Protocol, name: &'static str) {
        if !r.is_empty() {
            let (field, from) = (r.recorded(), r.position());
            let bytes = from..from + r.all(name).len();
            self.push(protocol, field, bytes);
        }
    }

    pub fn data(&mut self, r: &mut Reader<'_>) {
        self.leaf(r, Protocol::Data, "Data");
    }

    fn push(&mut self, protocol: Protocol, field: usize, bytes: Range<usize>) {
        self.layers.push(LayerSpan {
            protocol,
            field,
            length: self.end.saturating_sub(bytes.start),
            bytes,
            header: None,
            checksum: None,
            covered: 0..0,
            pseudo: None,
            quoted: self.quoted,
        });
    }

    /// Reads a payload of the length that a header gives.
    pub fn payload<'a>(
        &mut self,
        r: &mut Reader<'a>,
        length: usize,
        read: impl FnOnce(&mut Self, &mut Reader<'a>),
    ) {
        let outer = std::mem::replace(&mut self.end, r.position().saturating_add(length));
        let whole = r.within("Payload", length, |r| {
            read(self, r);
            Ok(())
        });
        self.end = outer;
        if let Err(problem) = whole {
            self.found(problem);
        }
    }

    /// Reads what may hold another of its kind. There is an end to that, which no honest frame comes to.
    pub fn nested<'a>(&mut self, r: &mut Reader<'a>, read: impl FnOnce(&mut Self, &mut Reader<'a>)) {
        if self.nested == MOST_NESTED {
            return self.leaf(r, Protocol::Data, "Not Opened");
        }
        self.nested += 1;
        read(self, r);
        self.nested -= 1;
    }

    pub fn found(&mut self, problem: Malformed) {
        match problem {
            _ if self.quoted => {}
            Malformed::Cut { .. } => {
                self.cut.get_or_insert(problem);
            }
            Malformed::Truncated { .. } if self.fragment => {}
            _ => {
                self.problem.get_or_insert(problem);
            }
        }
    }

    /// Keeps the header of the last layer.
    pub fn keep(&mut self, header: impl Into<Header>) {
        if let Some(layer) = self.layers.last_mut() {
            layer.header = Some(header.into());
        }
    }

    /// Works out the checksum of the last layer, over its first `length` bytes.
    pub fn check(&mut self, r: &Reader<'_>, found: u16, pseudo: Option<Pseudo>, length: usize) {
        let Some(layer) = self.layers.last_mut() else { return };
        layer.pseudo = pseudo;
        let covered = layer.bytes.start..layer.bytes.start + length;
        layer.checksum =
            layer.computed(r.span(covered.start, covered.end)).map(|computed| Verdict { found, computed });
        layer.covered = covered;
    }
}
