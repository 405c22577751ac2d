//! The routing table.

use crate::address::Prefix;
use crate::protocol::{Route, Routes};
use std::net::Ipv4Addr;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn route(network: [u8; 4], length: u8, interface: u8, metric: u32) -> Route {
    let prefix = Prefix::new(Ipv4Addr::from(network).into(), length);
    Route { prefix, next_hop: Some(Ipv4Addr::new(192, 0, 2, interface)), interface, metric }
}

#[test]
fn rfc_1812_5_2_4_3_the_longest_match_wins_whatever_the_order() {
    let mut routes = Routes::default();
    routes.add(route([10, 1, 0, 0], 16, 2, 1));
    routes.add(route([0, 0, 0, 0], 0, 0, 1));
    routes.add(route([10, 1, 2, 0], 24, 3, 9));
    routes.add(route([10, 0, 0, 0], 8, 1, 1));
    let chosen = |address: [u8; 4]| routes.lookup(address.into()).map(|route| route.interface);
    assert_eq!(chosen([10, 1, 2, 3]), Some(3));
    assert_eq!(chosen([10, 1, 3, 3]), Some(2));
    assert_eq!(chosen([10, 9, 9, 9]), Some(1));
    assert_eq!(chosen([11, 0, 0, 0]), Some(0));
    assert_eq!(routes.matches([10, 1, 2, 3].into()), 4);
}

#[test]
fn of_equally_long_routes_the_cheaper_wins_and_then_the_first() {
    let mut routes = Routes::default();
    routes.add(route([10, 0, 0, 0], 8, 1, 5));
    routes.add(route([10, 0, 0, 0], 8, 2, 3));
    routes.add(route([10, 0, 0, 0], 8, 3, 3));
    assert_eq!(routes.lookup([10, 0, 0, 1].into()).map(|route| route.interface), Some(2));
}

#[test]
fn a_lookup_explains_itself_bit_by_bit() {
    let mut routes = Routes::default();
    routes.add(route([128, 0, 0, 0], 1, 1, 1));
    routes.add(route([192, 0, 0, 0], 3, 2, 1));
    let visits = routes.explain([200, 0, 0, 1].into());
    let seen: Vec<_> = visits
        .iter()
        .map(|visit| (visit.prefix.to_string(), visit.route.map(|route| route.interface)))
        .collect();
    let expected =
        [("0.0.0.0/0", None), ("128.0.0.0/1", Some(1)), ("192.0.0.0/2", None), ("192.0.0.0/3", Some(2))];
    assert_eq!(seen, expected.map(|(prefix, interface)| (prefix.to_owned(), interface)));
}

#[test]
fn a_route_that_is_removed_is_gone_and_the_link_stays() {
    let mut routes = Routes::default();
    let link = Route { next_hop: None, ..route([10, 0, 0, 0], 8, 0, 0) };
    routes.add(link);
    routes.add(route([10, 0, 0, 0], 8, 1, 1));
    assert!(routes.remove(link.prefix));
    assert!(!routes.remove(link.prefix));
    assert_eq!(routes.iter().collect::<Vec<_>>(), [&link]);
}

#[cfg(not(target_arch = "wasm32"))]
mod against_the_plain_way {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_trie_finds_what_a_search_of_the_whole_list_finds(
            list in prop::collection::vec((any::<u32>(), 0..=32_u8, 0..4_u32), 0..40),
            addresses in prop::collection::vec(any::<u32>(), 1..20),
        ) {
            let mut routes = Routes::default();
            // Few different networks, so that many nest.
            const FEW: u32 = 0xe0e0_0000;
            let list: Vec<_> = list
                .iter()
                .enumerate()
                .map(|(index, (network, length, metric))| {
                    route((network & FEW).to_be_bytes(), *length, index as u8, *metric)
                })
                .collect();
            list.iter().for_each(|route| routes.add(*route));
            for address in addresses {
                let address = Ipv4Addr::from(address & FEW);
                let matching = list.iter().filter(|route| route.prefix.contains(address.into()));
                let best = matching.min_by_key(|route| (32 - route.prefix.length(), route.metric));
                prop_assert_eq!(routes.lookup(address), best.copied());
            }
        }
    }
}
