//! A link in memory between two hosts that send each other a stream: the tests and the benchmark of TCP run on it.
//!
//! Each host may be one of ours or one of `smoltcp`'s. The link loses, delays, doubles and breaks frames as it is told,
//! by a seed. Times are in microseconds.

mod ours;
mod theirs;

pub use ours::Ours;
pub use theirs::Theirs;

use fastrand::Rng;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

/// How often, in a thousand frames, something befalls one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// It is lost.
    pub lost: u32,
    /// It is overtaken by others.
    pub late: u32,
    /// It comes twice.
    pub doubled: u32,
    /// One of its bits is turned.
    pub broken: u32,
}

/// A frame as its sender has it: neither pays for the other's way.
#[derive(Clone)]
pub enum Frame {
    /// Ours.
    Shared(Rc<[u8]>),
    /// Theirs, or one that was broken on its way.
    Owned(Vec<u8>),
}

impl Deref for Frame {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Self::Shared(bytes) => bytes,
            Self::Owned(bytes) => bytes,
        }
    }
}

impl From<Frame> for Vec<u8> {
    fn from(frame: Frame) -> Self {
        match frame {
            Frame::Shared(bytes) => bytes.to_vec(),
            Frame::Owned(bytes) => bytes,
        }
    }
}

/// A host with one connection.
pub trait Host {
    /// Takes a frame.
    fn take(&mut self, now: u64, frame: Frame);
    /// Does what is due, lets the program go on, and gives away what it sends.
    fn go_on(&mut self, now: u64, sent: &mut Vec<Frame>);
    /// When it is due again.
    fn due(&mut self, now: u64) -> Option<u64>;
    /// Whether everything was sent and received and the connection is closed.
    fn is_done(&self) -> bool;
}

/// The link.
pub struct Link {
    /// What its clock shows.
    pub now: u64,
    /// How long a frame takes.
    pub delay: u64,
    /// What befalls frames.
    pub faults: Faults,
    random: Rng,
    /// By when it arrives, and in which order it was sent: for which host, and what.
    under_way: BTreeMap<(u64, u64), (usize, Frame)>,
    sent: u64,
}

/// Behind the Ethernet header, which has no checksum here: a card drops what its own found broken.
const CHECKED: usize = 14;

impl Link {
    /// One on which everything depends on `seed`.
    pub fn new(delay: u64, faults: Faults, seed: u64) -> Self {
        Self { now: 0, delay, faults, random: Rng::with_seed(seed), under_way: BTreeMap::new(), sent: 0 }
    }

    /// Lets the two hosts talk until both are done, and tells whether they were by `until`.
    pub fn run(&mut self, mut hosts: [&mut dyn Host; 2], until: u64) -> bool {
        let mut frames = Vec::new();
        while self.now <= until {
            let now = self.now;
            for (number, host) in hosts.iter_mut().enumerate() {
                host.go_on(now, &mut frames);
                for frame in frames.drain(..) {
                    self.send(now, 1 - number, frame);
                }
            }
            if hosts.iter().all(|host| host.is_done()) {
                return true;
            }
            let arrives = self.under_way.first_key_value().map(|((at, _), _)| *at);
            let due = hosts.iter_mut().filter_map(|host| host.due(now)).min();
            // Nobody gets anywhere without time.
            let Some(next) = arrives.into_iter().chain(due).min() else { return false };
            self.now = next.max(now + 1);
            while let Some(first) = self.under_way.first_entry().filter(|entry| entry.key().0 <= self.now) {
                let (to, frame) = first.remove();
                hosts[to].take(self.now, frame);
            }
        }
        false
    }

    fn send(&mut self, now: u64, to: usize, mut frame: Frame) {
        let Faults { lost, late, doubled, broken } = self.faults;
        let mut happens = |often: u32| often > 0 && self.random.u32(..1000) < often;
        let (lost, late, doubled, broken) = (happens(lost), happens(late), happens(doubled), happens(broken));
        if lost {
            return;
        }
        let mut arrives = now + self.delay;
        if late {
            arrives += self.random.u64(..8 * self.delay);
        }
        if doubled {
            let again = arrives + self.random.u64(..4 * self.delay);
            self.put(again, to, frame.clone());
        }
        if broken && frame.get(12..CHECKED) == Some(&[8, 0]) {
            let bit = self.random.usize(CHECKED * 8..frame.len() * 8);
            let mut bytes = Vec::from(frame);
            bytes[bit / 8] ^= 0x80 >> (bit % 8);
            frame = Frame::Owned(bytes);
        }
        self.put(arrives, to, frame);
    }

    fn put(&mut self, arrives: u64, to: usize, frame: Frame) {
        self.sent += 1;
        self.under_way.insert((arrives, self.sent), (to, frame));
    }
}

thread_local! {
    /// The octets that the streams are made of, over and over.
    static PATTERN: Rc<[u8]> = {
        let mut random = Rng::with_seed(0);
        (0..Program::PERIOD).map(|_| random.u8(..)).collect()
    };
}

/// What a program on a host does: it writes a stream, reads the other's and compares it, and closes when it has
/// written everything.
pub struct Program {
    pattern: Rc<[u8]>,
    /// How many octets it writes.
    pub writes: u64,
    /// How many octets it expects.
    pub expects: u64,
    /// How many it has written.
    pub written: u64,
    /// How many it has read.
    pub read: u64,
    /// The most it reads or writes at once.
    pub at_once: usize,
}

impl Program {
    /// A prime, so that no shift of the stream by a power of two or by whole segments looks like the stream.
    const PERIOD: usize = 65_521;

    /// One that writes so much and expects so much.
    pub fn new(writes: u64, expects: u64) -> Self {
        Self { pattern: PATTERN.with(Rc::clone), writes, expects, written: 0, read: 0, at_once: Self::PERIOD }
    }

    /// What it writes next, as far as that lies in one piece.
    pub fn next(&self) -> &[u8] {
        let start = (self.written % Self::PERIOD as u64) as usize;
        let most = usize::try_from(self.writes - self.written).unwrap_or(usize::MAX).min(self.at_once);
        &self.pattern[start..Self::PERIOD.min(start.saturating_add(most))]
    }

    /// Takes in what was read.
    pub fn take(&mut self, mut data: &[u8]) {
        assert!(self.read + data.len() as u64 <= self.expects, "more came than was sent");
        while !data.is_empty() {
            let start = (self.read % Self::PERIOD as u64) as usize;
            let (here, rest) = data.split_at(data.len().min(Self::PERIOD - start));
            assert!(
                here == &self.pattern[start..start + here.len()],
                "the stream is another after {}",
                self.read
            );
            self.read += here.len() as u64;
            data = rest;
        }
    }

    /// Whether it has written everything.
    pub const fn has_written(&self) -> bool {
        self.written == self.writes
    }

    /// Whether it has written and read everything.
    pub const fn is_done(&self) -> bool {
        self.has_written() && self.read == self.expects
    }
}
