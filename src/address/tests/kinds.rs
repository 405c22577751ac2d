//! What an address is for.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

/// The IANA special-purpose registries as of 2025 (RFC 6890, RFC 8190 and the RFCs that each entry names), and
/// what else is set apart: first and last address of each block, and the neighbours when they are outside.
#[test]
fn every_block_that_is_set_apart_is_known_to_its_edges() {
    for line in "
        0.0.0.0/32 unspecified 1122          | this-network
        0.0.0.0/8 - 791                      | public
        10.0.0.0/8 private 1918              | public
        100.64.0.0/10 shared 6598            | public
        127.0.0.0/8 loopback 1122            | public
        169.254.0.0/16 link-local 3927       | public
        172.16.0.0/12 private 1918           | public
        192.0.0.0/24 protocol-assignment -   | public
        192.0.0.0/29 protocol-assignment 7335 | -
        192.0.0.8/32 protocol-assignment 7600 | -
        192.0.0.9/32 anycast-service 7723    | -
        192.0.0.10/32 anycast-service 8155   | -
        192.0.0.170/31 protocol-assignment 8880 | -
        192.0.2.0/24 documentation 5737      | public
        192.31.196.0/24 as112 7535           | public
        192.52.193.0/24 anycast-service 7450 | public
        192.88.99.0/24 deprecated 7526       | public
        192.88.99.2/32 anycast-service 6751  | deprecated
        192.168.0.0/16 private 1918          | public
        192.175.48.0/24 as112 7534           | public
        198.18.0.0/15 benchmarking 2544      | public
        198.51.100.0/24 documentation 5737   | public
        203.0.113.0/24 documentation 5737    | public
        224.0.0.0/4 multicast 5771           | -
        240.0.0.0/4 - 1112                   | -
        255.255.255.255/32 limited-broadcast 919 | reserved

        ::/128 unspecified 4291              | loopback
        ::1/128 loopback 4291                | -
        ::ffff:0:0/96 ipv4-mapped 4291       | unassigned
        64:ff9b::/96 translation 6052        | unassigned
        64:ff9b:1::/48 translation 8215      | unassigned
        100::/64 discard 6666                | -
        100:0:0:1::/64 discard 9780          | -
        2000::/3 public 4291                 | unassigned
        2001::/23 - 2928                     | public
        2001::/32 teredo 4380                | -
        2001:1::1/128 anycast-service 7723   | -
        2001:1::2/128 anycast-service 8155   | -
        2001:1::3/128 anycast-service 9665   | -
        2001:2::/48 benchmarking 5180        | protocol-assignment
        2001:3::/32 anycast-service 7450     | protocol-assignment
        2001:4:112::/48 as112 7535           | protocol-assignment
        2001:10::/28 deprecated 4843         | -
        2001:20::/28 identifier 7343         | -
        2001:30::/28 identifier 9374         | -
        2001:db8::/32 documentation 3849     | public
        2002::/16 relay-6to4 3056            | public
        2620:4f:8000::/48 as112 7534         | public
        3fff::/20 documentation 9637         | public
        5f00::/16 segment-routing 9602       | unassigned
        fc00::/7 unique-local 4193           | unassigned
        fe80::/10 link-local 4291            | -
        fec0::/10 deprecated 3879            | -
        ff00::/8 multicast 4291              | -
    "
    .lines()
    .map(str::trim)
    .filter(|line| !line.is_empty())
    {
        let (entry, outside) = line.split_once('|').expect("an entry and what is beside it");
        let words: Vec<_> = entry.split_whitespace().collect();
        let block = prefix(words[0]);
        // An end that a longer entry takes is marked with a dash.
        for end in [block.network(), block.end()] {
            let kind = Kind::of(end);
            assert!(words[1] == "-" || kind.id == words[1], "{line}: {end} is {}", kind.id);
            assert!(words[2] == "-" || words[1] == "-" || kind.rfc.to_string() == words[2], "{line}: {end}");
        }
        if outside.trim() != "-" {
            let after = block.end().plus(1);
            let wrapped = after.value() == 0;
            let beside = if wrapped { block.network().minus(1) } else { after };
            assert_eq!(Kind::of(beside).id, outside.trim(), "{line}: {beside}");
        }
    }
}

#[test]
fn everything_else_is_public_or_not_handed_out() {
    for public in
        ["1.1.1.1", "9.255.255.255", "100.63.255.255", "223.255.255.255", "2606:4700::1111", "2a00::"]
    {
        assert_eq!(Kind::of(address(public)).id, "public", "{public}");
    }
    for unassigned in ["4000::", "1fff::", "::2", "fe00::"] {
        assert_eq!(Kind::of(address(unassigned)).id, "unassigned", "{unassigned}");
    }
    // A longer entry wins over the one around it.
    for (address_text, id, rfc) in [
        ("0.0.0.1", "this-network", 791),
        ("192.0.0.255", "protocol-assignment", 6890),
        ("240.0.0.0", "reserved", 1112),
        ("255.255.255.254", "reserved", 1112),
        ("2001:1::", "protocol-assignment", 2928),
    ] {
        let kind = Kind::of(address(address_text));
        assert_eq!((kind.id, kind.rfc), (id, rfc), "{address_text}");
    }
    assert_eq!(Kind::of(address("192.0.0.171")).rfc, 8880);
    assert_eq!(Kind::of(address("2001:1::4")).id, "protocol-assignment");
}

#[test]
fn classes_are_told_by_the_first_bits() {
    for (text, letter, length) in [
        ("0.0.0.0", 'A', Some(8)),
        ("127.255.255.255", 'A', Some(8)),
        ("128.0.0.0", 'B', Some(16)),
        ("191.255.255.255", 'B', Some(16)),
        ("192.0.0.0", 'C', Some(24)),
        ("223.255.255.255", 'C', Some(24)),
        ("224.0.0.0", 'D', None),
        ("239.255.255.255", 'D', None),
        ("240.0.0.0", 'E', None),
        ("255.255.255.255", 'E', None),
    ] {
        assert_eq!(Class::of(address(text)), Some(Class { letter, length }), "{text}");
    }
    assert_eq!(Class::of(address("::ffff:10.0.0.1")), None);
}
