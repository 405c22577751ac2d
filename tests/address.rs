//! Address arithmetic against `std::net`, `ipnet`, and the plainest way of working it out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "clippy takes only functions marked as tests for tests")]

use ipnet::{Ipv4Net, Ipv4Subnets, Ipv6Net, Ipv6Subnets};
use proptest::prelude::*;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use wirewalk::address::{
    Address, Family, Interface, Need, Placement, PlanError, Prefix, Relation, common, cover_range, free_in,
    plan, read, read_address, read_interface, relate, smallest_length, subtract, summarize,
};

// ── What is drawn ───────────────────────────────────────────────────────────────────────────────────────────

fn v4() -> impl Strategy<Value = (Ipv4Addr, u8)> {
    (any::<u32>().prop_map(Ipv4Addr::from), 0..=32_u8)
}

/// Addresses with runs of zeros and of ones: plain random ones have neither.
fn v6() -> impl Strategy<Value = (Ipv6Addr, u8)> {
    let group = prop_oneof![3 => Just(0), 1 => Just(0xffff), 3 => any::<u16>(), 1 => 0..16_u16];
    (proptest::array::uniform8(group).prop_map(Ipv6Addr::from), 0..=128_u8)
}

fn either() -> impl Strategy<Value = (IpAddr, u8)> {
    let v4 = v4().prop_map(|(address, length)| (IpAddr::V4(address), length));
    let v6 = v6().prop_map(|(address, length)| (IpAddr::V6(address), length));
    prop_oneof![v4, v6]
}

fn prefix((address, length): (impl Into<Address>, u8)) -> Prefix {
    Prefix::new(address.into(), length)
}

/// Blocks inside 10.0.0.0/24, so close together that they meet.
fn near() -> impl Strategy<Value = Prefix> {
    (any::<u8>(), 24..=32_u8).prop_map(|(low, length)| prefix((Ipv4Addr::new(10, 0, 0, low), length)))
}

/// Text that is almost an address.
fn nearly() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,3}(\\.[0-9]{1,3}){2,4}",
        "[0-9]{0,2}(\\.[0-9]{0,2}){3}",
        "[0-9a-f]{0,4}(:[0-9a-f]{0,4}){1,8}",
        "[0-9a-f:]{2,20}",
        "[0-9a-f:]{2,16}:[0-9]{1,3}(\\.[0-9]{1,3}){3}",
        "[0-9a-fA-F:./]{0,24}",
    ]
}

/// Text that no address is in, and text that nearly is: every kind of character.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        nearly(),
        "[0-9a-f:./%\\- \n\r\t,;–，é🦀\u{a0}x]{0,40}",
        "[0-9.:/０-９．。：／％（）「」、，；＃\u{200b}\u{feff}\u{202e}#()\\[\\]'\" \n]{0,40}",
        "( {3}[a-z6]{0,6}(IPv4|IPv6)?[a-z ]{0,3}( \\.){0,3} ?: ?[0-9a-f:.]{2,12}(\\(x\\))?\n){1,4}",
        "([a-z0-9]{1,4} (UP|DOWN) [0-9a-f:./ ]{0,30}\n){1,3}",
        ("[ -~é🦀\n]{0,20}", nearly(), "[ -~é🦀\n]{0,20}").prop_map(|(a, b, c)| a + &b + &c),
        "(inet6? (addr:)? ?[0-9a-f:.]{2,12}(/[0-9]{1,3})?( netmask [0-9a-fx.]{1,12})?\r?\n){1,3}",
    ]
}

// ── Text ────────────────────────────────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn an_address_is_read_exactly_when_std_reads_it(text in nearly()) {
        let theirs = text.parse::<IpAddr>().ok().map(Address::from);
        prop_assert_eq!(text.parse::<Address>().ok(), theirs);
    }

    #[test]
    fn whatever_ipnet_reads_is_read_alike(address in nearly(), length in 0..140_u8) {
        let text = format!("{address}/{length}");
        // ipnet lets `::` stand for no group at all, which RFC 4291 §2.2 and std do not.
        if let (Ok(net), Ok(_)) = (text.parse::<ipnet::IpNet>(), address.parse::<IpAddr>()) {
            let ours = text.parse::<Interface>();
            prop_assert_eq!(ours, Ok(Interface { address: net.addr().into(), length: net.prefix_len() }));
        }
    }

    #[test]
    fn nothing_panics_and_every_error_marks_whole_characters(text in anything()) {
        let errors = [
            read(&text).err(),
            text.parse::<Address>().err(),
            text.parse::<Interface>().err(),
            text.parse::<Prefix>().err(),
            read_address(&text).err(),
            read_interface(&text).err(),
        ];
        for error in errors.into_iter().flatten() {
            // `get` is `None` outside the text and inside a character.
            prop_assert!(text.get(error.at.clone()).is_some(), "{text:?}: {error:?}");
        }
        if let Ok(reading) = read(&text) {
            prop_assert!(!reading.items.is_empty());
            for item in reading.items {
                prop_assert!(text.get(item.at.clone()).is_some_and(|at| !at.is_empty()), "{text:?}: {item:?}");
            }
        }
    }

    #[test]
    fn an_address_is_written_as_std_writes_it((address, length) in either()) {
        let ours = Address::from(address);
        prop_assert_eq!(ours.to_string(), address.to_string());
        prop_assert_eq!(ours.to_string().parse(), Ok(ours));
        let interface = Interface { address: ours, length };
        prop_assert_eq!(interface.to_string().parse(), Ok(interface));
        prop_assert_eq!(interface.prefix().to_string().parse(), Ok(interface.prefix()));
    }

    #[test]
    fn a_mask_says_what_its_length_says((address, length) in either()) {
        let interface = Interface { address: address.into(), length };
        let text = format!("{address}/{}", interface.prefix().mask());
        prop_assert_eq!(text.parse(), Ok(interface));
    }
}

// ── One block ───────────────────────────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn an_ipv4_block_is_what_ipnet_says((address, length) in v4(), other in any::<u32>()) {
        let ours = prefix((address, length));
        let theirs = Ipv4Net::new(address, length).unwrap();
        prop_assert_eq!(ours.network(), theirs.network().into());
        prop_assert_eq!(ours.mask(), theirs.netmask().into());
        prop_assert_eq!(ours.wildcard(), theirs.hostmask().into());
        prop_assert_eq!(ours.end(), theirs.broadcast().into());
        prop_assert_eq!(ours.broadcast(), (length <= 30).then(|| theirs.broadcast().into()));
        for other in [Ipv4Addr::from(other), Ipv4Addr::from(u32::from(address) ^ other >> length.min(31))] {
            prop_assert_eq!(ours.contains(other.into()), theirs.contains(&other));
        }
        // ipnet counts no further than memory goes.
        if length >= 8 {
            prop_assert_eq!(Some(ours.first_host()), theirs.hosts().next().map(Into::into));
            prop_assert_eq!(Some(ours.last_host()), theirs.hosts().next_back().map(Into::into));
        }
        if length >= 20 {
            prop_assert_eq!(ours.hosts(), Some(theirs.hosts().count() as u128));
        }
    }

    #[test]
    fn an_ipv6_block_is_what_ipnet_says((address, length) in v6(), other in any::<u128>()) {
        let ours = prefix((address, length));
        let theirs = Ipv6Net::new(address, length).unwrap();
        prop_assert_eq!(ours.network(), theirs.network().into());
        prop_assert_eq!(ours.mask(), theirs.netmask().into());
        prop_assert_eq!(ours.wildcard(), theirs.hostmask().into());
        prop_assert_eq!(ours.end(), theirs.broadcast().into());
        prop_assert_eq!(ours.broadcast(), None);
        prop_assert_eq!((ours.first_host(), ours.last_host()), (ours.network(), ours.end()));
        for other in [Ipv6Addr::from(other), Ipv6Addr::from(u128::from(address) ^ other >> length.min(127))] {
            prop_assert_eq!(ours.contains(other.into()), theirs.contains(&other));
        }
    }

    #[test]
    fn two_blocks_stand_as_their_addresses_do((a, b) in prop_oneof![
        (either(), either()).prop_map(|(a, b)| (prefix(a), prefix(b))),
        (near(), near()),
    ]) {
        let covers = |a: Prefix, b: Prefix| a.contains(b.network()) && a.contains(b.end());
        let expected = match (covers(a, b), covers(b, a)) {
            (true, true) => Relation::Equal,
            (false, true) => Relation::Inside,
            (true, false) => Relation::Contains,
            (false, false) => Relation::Apart,
        };
        prop_assert_eq!(relate(a, b), expected);
        let Some(both) = common(a, b) else {
            prop_assert_ne!(a.family(), b.family());
            return Ok(());
        };
        prop_assert!(both.covers(a) && both.covers(b));
        // Nothing smaller holds both: neither half does.
        let halves = both.halves().into_iter().flatten();
        prop_assert!(halves.into_iter().all(|half| !(half.covers(a) && half.covers(b))));
    }
}

// ── Sets of blocks ──────────────────────────────────────────────────────────────────────────────────────────

/// The set of addresses in 10.0.0.0/24 that some of `blocks` hold, by their last octet.
fn members(blocks: &[Prefix]) -> Vec<u8> {
    let address = |low| Ipv4Addr::new(10, 0, 0, low).into();
    (0..=255).filter(|low| blocks.iter().any(|block| block.contains(address(*low)))).collect()
}

fn apart(blocks: &[Prefix]) -> bool {
    blocks.windows(2).all(|pair| pair[0].end() < pair[1].network())
}

/// The fewest blocks that hold exactly these, worked out by cutting: a block is whole, or its halves are asked.
fn fewest(block: Prefix, wanted: &[u8]) -> Vec<Prefix> {
    match members(&[block]) {
        all if all.iter().all(|low| wanted.contains(low)) => vec![block],
        all if all.iter().any(|low| wanted.contains(low)) => {
            block.halves().into_iter().flatten().flat_map(|half| fewest(half, wanted)).collect()
        }
        _ => Vec::new(),
    }
}

fn whole() -> Prefix {
    prefix((Ipv4Addr::new(10, 0, 0, 0), 24))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn an_ipv4_summary_is_ipnets(list in proptest::collection::vec(prop_oneof![v4(), v4().prop_map(|(address, length)| {
        (Ipv4Addr::from(u32::from(address) & 0xfff), length.max(20))
    })], 0..60)) {
        let ours: Vec<_> = list.iter().copied().map(prefix).collect();
        let theirs = list.iter().map(|(address, length)| Ipv4Net::new(*address, *length).unwrap()).collect();
        let theirs: Vec<_> =
            Ipv4Net::aggregate(&theirs).iter().map(|net| prefix((net.network(), net.prefix_len()))).collect();
        prop_assert_eq!(summarize(&ours), theirs);
    }

    #[test]
    fn an_ipv6_summary_is_ipnets(list in proptest::collection::vec(prop_oneof![v6(), v6().prop_map(|(address, length)| {
        (Ipv6Addr::from(u128::from(address) & 0xfff), length.max(116))
    })], 0..60)) {
        let ours: Vec<_> = list.iter().copied().map(prefix).collect();
        let theirs = list.iter().map(|(address, length)| Ipv6Net::new(*address, *length).unwrap()).collect();
        let theirs: Vec<_> =
            Ipv6Net::aggregate(&theirs).iter().map(|net| prefix((net.network(), net.prefix_len()))).collect();
        prop_assert_eq!(summarize(&ours), theirs);
    }

    #[test]
    fn an_ipv4_range_is_covered_as_ipnet_covers_it(a in any::<u32>(), b in any::<u32>(), narrow in 0..31_u32) {
        let (a, b) = (a, a ^ b >> narrow);
        let (first, last) = (Ipv4Addr::from(a.min(b)), Ipv4Addr::from(a.max(b)));
        let theirs = Ipv4Subnets::new(first, last, 0).map(|net| prefix((net.network(), net.prefix_len())));
        prop_assert_eq!(cover_range(first.into(), last.into()), theirs.collect::<Vec<_>>());
    }

    #[test]
    fn an_ipv6_range_is_covered_as_ipnet_covers_it(a in any::<u128>(), b in any::<u128>(), narrow in 0..127_u32) {
        let (a, b) = (a, a ^ b >> narrow);
        let (first, last) = (Ipv6Addr::from(a.min(b)), Ipv6Addr::from(a.max(b)));
        let theirs = Ipv6Subnets::new(first, last, 0).map(|net| prefix((net.network(), net.prefix_len())));
        prop_assert_eq!(cover_range(first.into(), last.into()), theirs.collect::<Vec<_>>());
    }

    #[test]
    fn what_is_subtracted_is_gone_and_nothing_else(block in near(), taken in near()) {
        let left = subtract(block, taken);
        let gone = members(&[taken]);
        let wanted: Vec<_> = members(&[block]).into_iter().filter(|low| !gone.contains(low)).collect();
        prop_assert!(apart(&left));
        prop_assert_eq!(&left, &fewest(whole(), &wanted));
        prop_assert_eq!(&left, &summarize(&left));
    }

    #[test]
    fn what_is_free_is_what_nobody_has(block in near(), used in proptest::collection::vec(near(), 0..6)) {
        let free = free_in(block, &used);
        let gone = members(&used);
        let wanted: Vec<_> = members(&[block]).into_iter().filter(|low| !gone.contains(low)).collect();
        prop_assert!(apart(&free));
        prop_assert_eq!(free, fewest(whole(), &wanted));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Lists long enough to be dealt into piles, whose keys differ in all bits or in the low ones alone.
    #[test]
    fn a_long_summary_is_ipnets(
        v4 in proptest::collection::vec(v4(), 2048..4096),
        v6 in proptest::collection::vec(v6(), 2048..4096),
        keep in prop_oneof![Just(128), 0..=128_u32],
    ) {
        let v4: Vec<_> = v4.into_iter().map(|(address, length)| {
            let low = u32::MAX.checked_shr(32_u32.saturating_sub(keep)).unwrap_or(0);
            Ipv4Net::new(Ipv4Addr::from(u32::from(address) & low), length.max(12)).unwrap()
        }).collect();
        let v6: Vec<_> = v6.into_iter().map(|(address, length)| {
            let low = u128::MAX.checked_shr(128 - keep).unwrap_or(0);
            Ipv6Net::new(Ipv6Addr::from(u128::from(address) & low), length.max(60)).unwrap()
        }).collect();
        let ours: Vec<_> = v4.iter().map(|net| prefix((net.addr(), net.prefix_len()))).collect();
        let ours: Vec<_> =
            v6.iter().map(|net| prefix((net.addr(), net.prefix_len()))).chain(ours).collect();
        let theirs: Vec<_> =
            Ipv4Net::aggregate(&v4).iter().map(|net| prefix((net.network(), net.prefix_len()))).collect();
        let rest = Ipv6Net::aggregate(&v6);
        let rest = rest.iter().map(|net| prefix((net.network(), net.prefix_len())));
        prop_assert_eq!(summarize(&ours), theirs.into_iter().chain(rest).collect::<Vec<_>>());
    }
}

// ── Plans ───────────────────────────────────────────────────────────────────────────────────────────────────

fn need() -> impl Strategy<Value = Need> {
    let hosts = prop_oneof![0..8_u128, 0..300_u128];
    let length = prop_oneof![3 => Just(None), 1 => (24..=32_u8).prop_map(Some)];
    (hosts, length).prop_map(|(hosts, length)| Need { name: String::new(), hosts, length })
}

/// The length of the smallest block for a need, found by trying.
fn length_of(need: &Need) -> u8 {
    let holds =
        |length: &u8| prefix((Ipv4Addr::new(10, 0, 0, 0), *length)).hosts() >= Some(need.hosts.max(1));
    // A plan by counts keeps network and broadcast, so it gives no /31 and no /32.
    need.length.or_else(|| (0..=30).rev().find(holds)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn a_plan_is_possible_exactly_when_the_sizes_fit(
        length in 22..=28_u8,
        needs in proptest::collection::vec(need(), 1..8),
    ) {
        let block = prefix((Ipv4Addr::new(10, 0, 0, 0), length));
        let total: u128 = needs.iter().map(|need| 1 << (32 - length_of(need))).sum();
        match plan(block, &[], &needs) {
            Ok(placed) => {
                prop_assert!(total <= 1 << (32 - length));
                sound(block, &[], &needs, &placed)?;
            }
            Err(PlanError::Full(_) | PlanError::TooLarge(_)) => prop_assert!(total > 1 << (32 - length)),
        }
    }

    #[test]
    fn a_plan_keeps_off_what_is_forbidden(
        forbidden in proptest::collection::vec(near(), 0..4),
        needs in proptest::collection::vec(need(), 1..6),
    ) {
        let block = whole();
        let sizes: Vec<u32> = needs.iter().map(|need| 1 << (32 - length_of(need))).collect();
        let placed = plan(block, &forbidden, &needs);
        if let Ok(placed) = &placed {
            sound(block, &forbidden, &needs, placed)?;
        }
        // Blocks of powers of two fit, largest first, exactly when each free block's share of them suffices.
        let mut free: Vec<u32> = free_in(block, &forbidden).iter().map(|free| 1 << free.host_bits()).collect();
        let mut order = sizes;
        order.sort_unstable_by(|a, b| b.cmp(a));
        let fits = order.iter().all(|size| match free.iter_mut().find(|free| **free >= *size) {
            Some(free) => {
                *free -= size;
                true
            }
            None => false,
        });
        prop_assert_eq!(placed.is_ok(), fits);
    }

    #[test]
    fn the_smallest_length_holds_and_the_next_does_not(hosts in prop_oneof![0..70_000_u128, any::<u128>()]) {
        for family in [Family::V4, Family::V6] {
            let hold = |length| Prefix::new(Address::new(family, 0), length).hosts().is_none_or(|most| most >= hosts);
            match smallest_length(family, hosts) {
                Some(length) => {
                    prop_assert!(hold(length));
                    let longest = if family == Family::V4 { 30 } else { 128 };
                    prop_assert!(length == longest || !hold(length + 1));
                }
                None => prop_assert!(!hold(0)),
            }
        }
    }
}

/// Each need is answered once, with the smallest block that holds it, inside the block and clear of the rest.
fn sound(
    block: Prefix,
    forbidden: &[Prefix],
    needs: &[Need],
    placed: &[Placement],
) -> Result<(), TestCaseError> {
    let mut answered: Vec<_> = placed.iter().map(|placed| placed.need).collect();
    answered.sort_unstable();
    prop_assert_eq!(answered, (0..needs.len()).collect::<Vec<_>>());
    for (index, given) in placed.iter().enumerate() {
        prop_assert_eq!(given.prefix.length(), length_of(&needs[given.need]));
        prop_assert!(block.covers(given.prefix));
        let others = placed[..index].iter().map(|placed| placed.prefix).chain(forbidden.iter().copied());
        for other in others {
            prop_assert_eq!(relate(given.prefix, other), Relation::Apart);
        }
    }
    Ok(())
}
