//! Initial sequence numbers and SYN cookies.

use crate::protocol::tcp::Seq;
use crate::protocol::tcp::cookie::{Cookies, Parts, Refused};
use crate::protocol::tcp::isn::InitialSequence;
use crate::time::{Duration, Instant};
use std::net::Ipv4Addr;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const LOCAL: (Ipv4Addr, u16) = (Ipv4Addr::new(10, 0, 0, 1), 80);
const REMOTE: (Ipv4Addr, u16) = (Ipv4Addr::new(10, 0, 0, 2), 49_152);
const IRS: Seq = Seq(0x1234_5678);

fn after(time: Duration) -> Instant {
    Instant::START + time
}

#[test]
fn rfc_9293_3_4_1_initial_sequence_numbers_of_the_same_ends_tick_every_4_microseconds() {
    let numbers = InitialSequence::new(1);
    let first = numbers.number(Instant::START, LOCAL, REMOTE);
    for (time, ticks) in
        [(Duration::from_micros(4), 1), (Duration::from_micros(7), 1), (Duration::from_secs(1), 250_000)]
    {
        assert_eq!(numbers.number(after(time), LOCAL, REMOTE).since(first), ticks);
    }
    let round = Duration::from_micros(4) * (1 << 32);
    assert_eq!(numbers.number(after(round), LOCAL, REMOTE), first, "after 4.77 hours it goes round");
}

#[test]
fn rfc_6528_3_other_ends_and_other_secrets_have_unrelated_numbers() {
    let numbers = InitialSequence::new(1);
    let here = numbers.number(Instant::START, LOCAL, REMOTE);
    for (secret, local, remote) in [
        (2, LOCAL, REMOTE),
        (1 << 127 | 1, LOCAL, REMOTE),
        (1, REMOTE, LOCAL),
        (1, (LOCAL.0, 81), REMOTE),
        (1, LOCAL, (REMOTE.0, 49_153)),
        (1, LOCAL, (Ipv4Addr::new(10, 0, 0, 3), 49_152)),
    ] {
        let there = InitialSequence::new(secret).number(Instant::START, local, remote);
        assert!(there.since(here).min(here.since(there)) > 1_000, "{here} {there}");
    }
}

#[test]
fn rfc_4987_a_a_cookie_is_its_slot_the_size_and_a_hash() {
    let cookies = Cookies::new(7);
    let now = after(Duration::from_secs(64 * 35));
    let (cookie, parts) = cookies.make(now, LOCAL, REMOTE, IRS, 1460);
    assert_eq!((parts.slot, parts.mss()), (3, 1460), "the slot is counted modulo 32");
    assert_eq!(cookie.0 >> 27, 3);
    assert_eq!(cookie.0 >> 24 & 7, u32::from(parts.mss_index));
    assert_eq!(cookie.0 & 0xff_ffff, parts.hash);
    assert_eq!((Parts::of(cookie), parts.cookie()), (parts, cookie));
}

#[test]
fn rfc_4987_a_the_size_is_the_largest_that_is_not_more_than_the_peers() {
    let cookies = Cookies::new(7);
    for (mss, kept) in [(0, 28), (100, 28), (535, 256), (536, 536), (1459, 1440), (1460, 1460), (65535, 8960)]
    {
        let (cookie, _) = cookies.make(Instant::START, LOCAL, REMOTE, IRS, mss);
        assert_eq!(cookies.check(Instant::START, LOCAL, REMOTE, IRS, cookie), Ok(kept));
    }
}

#[test]
fn rfc_4987_a_a_cookie_is_good_for_one_to_two_slots() {
    let cookies = Cookies::new(7);
    for slot in [0, 31, 32, 1000] {
        let start = Duration::from_secs(64 * slot);
        let (cookie, _) = cookies.make(after(start), LOCAL, REMOTE, IRS, 1460);
        let check =
            |seconds| cookies.check(after(start + Duration::from_secs(seconds)), LOCAL, REMOTE, IRS, cookie);
        assert_eq!((check(0), check(127)), (Ok(1460), Ok(1460)));
        assert_eq!((check(128), check(64 * 31)), (Err(Refused::Stale(2)), Err(Refused::Stale(31))));
        assert_eq!(
            check(64 * 32),
            Err(Refused::WrongHash),
            "it looks new again, but the whole counter is hashed"
        );
    }
}

#[test]
fn rfc_4987_3_6_a_cookie_is_good_for_its_own_connection_only() {
    let cookies = Cookies::new(7);
    let (cookie, _) = cookies.make(Instant::START, LOCAL, REMOTE, IRS, 1460);
    let other = (REMOTE.0, 49_153);
    let wrong = Err(Refused::WrongHash);
    assert_eq!(cookies.check(Instant::START, LOCAL, other, IRS, cookie), wrong);
    assert_eq!(cookies.check(Instant::START, (LOCAL.0, 81), REMOTE, IRS, cookie), wrong);
    assert_eq!(cookies.check(Instant::START, LOCAL, REMOTE, IRS + 1, cookie), wrong);
    assert_eq!(Cookies::new(8).check(Instant::START, LOCAL, REMOTE, IRS, cookie), wrong);
    assert_eq!(cookies.check(Instant::START, LOCAL, REMOTE, IRS, cookie + 1), wrong);
    // A larger size cannot be put in.
    let larger = Parts { mss_index: 7, ..Parts::of(cookie) }.cookie();
    assert_eq!(cookies.check(Instant::START, LOCAL, REMOTE, IRS, larger), wrong);
}
