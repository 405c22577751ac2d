//! SYN cookies (RFC 4987 §3.6, Appendix A): a connection request remembered in the number that is sent back, and
//! nowhere else.
//!
//! The layout is Bernstein's first: 5 bits for when, 3 for the maximum segment size, and 24 of a keyed hash of
//! everything. The other side's initial sequence number is hashed with the rest, so that the parts stay readable.

use super::Seq;
use super::secret::{Endpoint, Secret};
use crate::time::{Duration, Instant};

/// Makes cookies and checks them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cookies(Secret);

/// What a cookie is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// When it was made, in slots modulo 32.
    pub slot: u8,
    /// Which of [`Cookies::SIZES`] the other side's maximum segment size is nearest to, from above.
    pub mss_index: u8,
    /// 24 bits that only who knows the secret can tell.
    pub hash: u32,
}

/// Why a cookie was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It says that it was made so many slots ago, or it is made up.
    Stale(u8),
    /// The hash is another: it was not made here, or not for this connection, or a multiple of 32 slots ago.
    WrongHash,
}

impl Parts {
    /// The parts of a number that is said to be a cookie.
    pub const fn of(cookie: Seq) -> Self {
        let Seq(bits) = cookie;
        Self { slot: (bits >> 27) as u8, mss_index: (bits >> 24) as u8 & 7, hash: bits & 0x00ff_ffff }
    }

    /// The cookie of these parts.
    pub const fn cookie(self) -> Seq {
        Seq((self.slot as u32) << 27 | (self.mss_index as u32) << 24 | self.hash)
    }

    /// The maximum segment size that it stands for.
    pub const fn mss(self) -> u16 {
        Cookies::SIZES[(self.mss_index & 7) as usize]
    }
}

impl Cookies {
    /// How long a slot is.
    pub const SLOT: Duration = Duration::from_secs(64);
    /// A cookie may come back in its own slot and in so many after it: after 64 seconds at least.
    pub const MOST_AGE: u8 = 1;
    /// The maximum segment sizes that a cookie can remember. RFC 4987 leaves them to the implementation; these are
    /// what IPv4 guarantees (68 - 40), a slow link's, the default (RFC 9293 §3.7.1), IPv6's least MTU, a tunnel's,
    /// IPv6's and IPv4's on Ethernet, and that of jumbo frames. 3 bits are an index of 8, so none is unknown.
    pub const SIZES: [u16; 8] = [28, 256, 536, 1220, 1400, 1440, 1460, 8960];

    /// Those of a node with this secret.
    pub const fn new(secret: u128) -> Self {
        Self(Secret(secret))
    }

    /// The initial sequence number that remembers a SYN with the sequence number `irs` and this maximum segment size.
    pub fn make(&self, now: Instant, local: Endpoint, remote: Endpoint, irs: Seq, mss: u16) -> (Seq, Parts) {
        let slot = Self::slot(now);
        // The largest that is not more than the other side takes.
        let mss_index = Self::SIZES.partition_point(|size| *size <= mss).saturating_sub(1) as u8;
        let hash = self.hash(slot, mss_index, local, remote, irs);
        let parts = Parts { slot: slot as u8 & 31, mss_index, hash };
        (parts.cookie(), parts)
    }

    /// The maximum segment size that a cookie remembers, when it was made here for this connection, not long ago.
    pub fn check(
        &self,
        now: Instant,
        local: Endpoint,
        remote: Endpoint,
        irs: Seq,
        cookie: Seq,
    ) -> Result<u16, Refused> {
        let parts = Parts::of(cookie);
        let slot = Self::slot(now);
        let age = (slot as u8).wrapping_sub(parts.slot) & 31;
        if age > Self::MOST_AGE {
            return Err(Refused::Stale(age));
        }
        let made = slot.wrapping_sub(age.into());
        if self.hash(made, parts.mss_index, local, remote, irs) != parts.hash {
            return Err(Refused::WrongHash);
        }
        Ok(parts.mss())
    }

    /// RFC 4987 Appendix A: the counter that increases every 64 seconds.
    const fn slot(now: Instant) -> u32 {
        (now.nanos() / Self::SLOT.nanos()) as u32
    }

    fn hash(&self, slot: u32, mss_index: u8, local: Endpoint, remote: Endpoint, irs: Seq) -> u32 {
        // 29 bits of slot are 1 000 years: room for the index beside them.
        let more = u64::from(slot << 3 | u32::from(mss_index)) << 32 | u64::from(irs.0);
        self.0.hash(local, remote, more) as u32 & 0x00ff_ffff
    }
}
