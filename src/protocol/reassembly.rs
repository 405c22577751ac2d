//! Putting the fragments of a datagram together again (RFC 791 §3.2, RFC 1122 §3.3.2).

use crate::order::{Map, sort};
use crate::time::{Duration, Instant};
use crate::wire::Ipv4;
use std::net::Ipv4Addr;

/// How long fragments are kept (RFC 1122 §3.3.2: between 60 and 120 seconds).
pub(super) const WAIT: Duration = Duration::from_secs(60);
/// How many datagrams may be incomplete at a time: memory is not endless.
const MOST: usize = 16;

/// What the fragments of one datagram have in common (RFC 791 §3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Datagram {
    /// Who sent it.
    pub source: Ipv4Addr,
    /// Whom it is for.
    pub destination: Ipv4Addr,
    /// What it carries.
    pub protocol: u8,
    /// What its sender gave it to tell it apart.
    pub identification: u16,
}

impl Datagram {
    /// The datagram a fragment belongs to.
    pub const fn of(header: &Ipv4) -> Self {
        Self {
            source: header.source,
            destination: header.destination,
            protocol: header.protocol.0,
            identification: header.identification,
        }
    }
}

/// The fragments of one datagram.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Pieces {
    /// The header of the first fragment, once it is here.
    header: Option<Ipv4>,
    /// The payload's length, known by the last fragment.
    total: Option<usize>,
    /// What arrived, in that order: offset and bytes.
    pieces: Vec<(usize, Vec<u8>)>,
    /// Whether one of them came to everyone: then nothing is said about the whole.
    broadcast: bool,
    /// When what is here is given up.
    pub expires: Instant,
}

/// What fragments amount to: a datagram, or the beginning of one that is given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    pub header: Ipv4,
    pub payload: Vec<u8>,
    /// Whether a part of it came to everyone.
    pub broadcast: bool,
}

/// What a fragment made of its datagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Joined {
    /// It is the first one seen, or one more; so many bytes are here.
    Waiting { first: bool, have: usize },
    /// It was the last one missing.
    Whole(Whole),
    /// It cannot belong anywhere.
    Impossible,
}

/// All incomplete datagrams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reassembly(Map<Datagram, Pieces>);

impl Reassembly {
    /// Adds a fragment; `broadcast` when it came to everyone.
    pub fn add(&mut self, now: Instant, header: &Ipv4, payload: &[u8], broadcast: bool) -> Joined {
        let key = Datagram::of(header);
        let offset = usize::from(header.fragment_offset) * 8;
        let end = offset + payload.len();
        let first = !self.0.contains_key(&key);
        // Every fragment but the last ends on 8 bytes, or the next could not say where it belongs; and no packet is
        // longer than its Total Length can say.
        if (header.more_fragments && !payload.len().is_multiple_of(8))
            || payload.is_empty()
            || end + Ipv4::SHORTEST > usize::from(u16::MAX)
            || (first && self.0.len() >= MOST)
        {
            return Joined::Impossible;
        }
        let held = self.0.get_or_insert_with(key, Pieces::default);
        if first {
            held.expires = now + WAIT;
        }
        if !header.more_fragments {
            held.total = Some(end);
        }
        if offset == 0 {
            held.header = Some(header.clone());
        }
        held.broadcast |= broadcast;
        held.pieces.push((offset, payload.to_vec()));
        if held.is_whole()
            && let Some(pieces) = self.0.remove(&key)
            && let (Some(header), Some(total)) = (pieces.header, pieces.total)
        {
            let payload = laid_out(&pieces.pieces, total);
            return Joined::Whole(Whole { header: whole(header), payload, broadcast: pieces.broadcast });
        }
        Joined::Waiting { first, have: self.have(key) }
    }

    /// Gives a datagram up. Its first fragment, when that is here, is what an error can quote.
    pub fn give_up(&mut self, key: Datagram) -> Option<Whole> {
        let Pieces { header, pieces, broadcast, .. } = self.0.remove(&key)?;
        let (_, payload) = pieces.into_iter().find(|(offset, _)| *offset == 0)?;
        Some(Whole { header: header?, payload, broadcast })
    }

    /// How many bytes of a datagram are here, and what is known of its length.
    pub fn have(&self, key: Datagram) -> usize {
        self.0.get(&key).map_or(0, Pieces::covered)
    }

    /// The incomplete datagrams.
    pub fn iter(&self) -> impl Iterator<Item = (&Datagram, &Pieces)> {
        self.0.iter()
    }
}

impl Pieces {
    /// How many different bytes are here.
    pub fn covered(&self) -> usize {
        self.runs().1
    }

    /// How long the payload is, once the last fragment is here.
    pub const fn total(&self) -> Option<usize> {
        self.total
    }

    fn is_whole(&self) -> bool {
        self.header.is_some() && self.total.is_some_and(|total| self.runs().0 >= total)
    }

    /// Up to where nothing is missing, and how many bytes there are in all.
    fn runs(&self) -> (usize, usize) {
        let mut spans: Vec<_> = self.pieces.iter().map(|(at, bytes)| (*at, at + bytes.len())).collect();
        sort(&mut spans);
        let (mut gapless, mut covered, mut reached) = (0, 0, 0);
        for (start, end) in spans {
            if start <= gapless {
                gapless = gapless.max(end);
            }
            covered += end.saturating_sub(start.max(reached));
            reached = reached.max(end);
        }
        (gapless, covered)
    }
}

/// The header of the datagram as it was before it was cut.
fn whole(mut header: Ipv4) -> Ipv4 {
    header.more_fragments = false;
    header
}

/// RFC 791 §3.2: where two fragments overlap, the one that came later counts.
fn laid_out(pieces: &[(usize, Vec<u8>)], total: usize) -> Vec<u8> {
    let mut payload = vec![0; total];
    for (offset, bytes) in pieces {
        let end = (offset + bytes.len()).min(total);
        if let Some(place) = payload.get_mut(*offset..end) {
            place.copy_from_slice(&bytes[..end - offset]);
        }
    }
    payload
}
