//! Fragments, and how often errors are sent.

use crate::protocol::fragment::{Outgoing, fragments};
use crate::protocol::limit::Bucket;
use crate::protocol::reassembly::{Joined, Reassembly};
use crate::time::{Duration, Instant};
use crate::wire::{IpProtocol, Ipv4, Mac, Reader};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn header() -> Ipv4 {
    Ipv4::new([10, 0, 0, 1].into(), [10, 0, 0, 2].into(), IpProtocol::UDP)
}

/// Puts fragments together in this order; the payload, once it is whole.
fn joined(pieces: &[Outgoing], order: impl IntoIterator<Item = usize>) -> Option<Vec<u8>> {
    let mut reassembly = Reassembly::default();
    let mut whole = None;
    for index in order {
        let mut r = Reader::new(pieces[index].packet());
        let header = Ipv4::read(&mut r).unwrap();
        if let Joined::Whole(it) = reassembly.add(Instant::START, &header, r.rest(), false) {
            assert!(!it.header.is_fragment() && whole.is_none());
            whole = Some(it.payload);
        }
    }
    whole
}

#[test]
fn rfc_791_3_2_fragments_come_together_in_any_order() {
    let payload: Vec<u8> = (0..=255).cycle().take(4000).collect();
    for mtu in [68, 576, 1500] {
        let pieces = fragments(Mac::default(), &header(), &payload, mtu);
        assert!(pieces.iter().all(|piece| piece.packet().len() <= usize::from(mtu)));
        assert_eq!(joined(&pieces, 0..pieces.len()).as_ref(), Some(&payload));
        assert_eq!(joined(&pieces, (0..pieces.len()).rev()).as_ref(), Some(&payload));
        let but_the_first = (1..pieces.len()).chain(1..pieces.len());
        assert_eq!(joined(&pieces, but_the_first), None);
    }
}

#[test]
fn rfc_791_3_2_what_is_too_long_by_a_byte_is_cut_in_two() {
    assert_eq!(fragments(Mac::default(), &header(), &[0; 1481], 1500).len(), 2);
}

#[test]
fn a_fragment_that_fits_nowhere_is_refused() {
    let mut reassembly = Reassembly::default();
    let odd = Ipv4 { more_fragments: true, ..header() };
    assert_eq!(reassembly.add(Instant::START, &odd, &[0; 9], false), Joined::Impossible);
    let far = Ipv4 { fragment_offset: 8191, ..header() };
    assert_eq!(reassembly.add(Instant::START, &far, &[0; 16], false), Joined::Impossible);
    assert_eq!(reassembly.iter().count(), 0);
}

#[test]
fn rfc_1812_4_3_2_8_tokens_come_back() {
    let mut bucket = Bucket::full();
    let at = |millis| Instant::START + Duration::from_millis(millis);
    assert_eq!((0..20).filter(|_| bucket.take(at(50))).count(), 10);
    assert!(!bucket.take(at(99)));
    assert!(bucket.take(at(100)));
    assert!(!bucket.take(at(199)));
    assert_eq!((0..20).filter(|_| bucket.take(at(1_000_000))).count(), 10);
}
