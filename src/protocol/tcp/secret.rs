//! A node's secret, and what it makes of a connection: a number that nobody else can tell.

use siphasher::sip::SipHasher24;
use std::net::Ipv4Addr;

/// An address and a port.
pub(super) type Endpoint = (Ipv4Addr, u16);

/// The key of a keyed hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Secret(pub u128);

impl Secret {
    /// A pseudorandom function of a connection's two ends and of `more`.
    pub fn hash(self, local: Endpoint, remote: Endpoint, more: u64) -> u64 {
        let mut input = [0; 20];
        let (ends, rest) = input.split_at_mut(12);
        let [a, b, c, d] = local.0.octets();
        let [e, f, g, h] = remote.0.octets();
        let ([i, j], [k, l]) = (local.1.to_be_bytes(), remote.1.to_be_bytes());
        ends.copy_from_slice(&[a, b, c, d, i, j, e, f, g, h, k, l]);
        rest.copy_from_slice(&more.to_be_bytes());
        SipHasher24::new_with_key(&self.0.to_be_bytes()).hash(&input)
    }
}
