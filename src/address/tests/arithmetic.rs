//! What a block is made of, and sets of blocks.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

#[test]
fn a_block_knows_its_parts() {
    // Block, mask, wildcard, first host, last host, broadcast, size, hosts.
    for line in [
        "16.158.165.91/22 255.255.252.0 0.0.3.255 16.158.164.1 16.158.167.254 16.158.167.255 1024 1022",
        "0.0.0.0/0 0.0.0.0 255.255.255.255 0.0.0.1 255.255.255.254 255.255.255.255 4294967296 4294967294",
        "10.0.0.0/30 255.255.255.252 0.0.0.3 10.0.0.1 10.0.0.2 10.0.0.3 4 2",
        // RFC 3021 §2.1: both addresses of a /31 are hosts.
        "10.0.0.0/31 255.255.255.254 0.0.0.1 10.0.0.0 10.0.0.1 - 2 2",
        "10.0.0.1/32 255.255.255.255 0.0.0.0 10.0.0.1 10.0.0.1 - 1 1",
        "2001:db8::/127 ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe ::1 2001:db8:: 2001:db8::1 - 2 2",
        "2001:db8::1/128 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff :: 2001:db8::1 2001:db8::1 - 1 1",
        "2001:db8::1/64 ffff:ffff:ffff:ffff:: ::ffff:ffff:ffff:ffff 2001:db8:: 2001:db8::ffff:ffff:ffff:ffff - \
         18446744073709551616 18446744073709551616",
        "::/0 :: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff :: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff - - -",
    ] {
        let words: Vec<_> = line.split(' ').collect();
        let block = prefix(words[0]);
        let or_dash = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
        let known = [
            block.mask().to_string(),
            block.wildcard().to_string(),
            block.first_host().to_string(),
            block.last_host().to_string(),
            or_dash(block.broadcast().map(|address| address.to_string())),
            or_dash(block.size().map(|size| size.to_string())),
            or_dash(block.hosts().map(|hosts| hosts.to_string())),
        ];
        assert_eq!(known, words[1..], "{}", words[0]);
    }
}

#[test]
fn a_tree_of_blocks_has_parents_siblings_and_halves() {
    let block = prefix("10.0.2.0/23");
    assert_eq!(block.parent().map(|block| block.to_string()), Some("10.0.0.0/22".into()));
    assert_eq!(block.sibling().map(|block| block.to_string()), Some("10.0.0.0/23".into()));
    assert_eq!(block.halves().map(|halves| shown(&halves)), Some("10.0.2.0/24 10.0.3.0/24".into()));
    for root in ["0.0.0.0/0", "::/0"] {
        assert_eq!((prefix(root).parent(), prefix(root).sibling()), (None, None));
    }
    for leaf in ["10.0.0.1/32", "::1/128"] {
        assert_eq!(prefix(leaf).halves(), None);
    }
}

#[test]
fn families_never_hold_each_other() {
    assert!(!prefix("::/0").contains(address("10.0.0.1")));
    assert!(!prefix("0.0.0.0/0").contains(address("::a00:1")));
    assert_eq!(relate(prefix("::/0"), prefix("0.0.0.0/0")), Relation::Apart);
    assert_eq!(common(prefix("::/0"), prefix("0.0.0.0/0")), None);
    assert_eq!(subtract(prefix("10.0.0.0/8"), prefix("::/0")), prefixes("10.0.0.0/8"));
    assert_eq!(free_in(prefix("10.0.0.0/8"), &prefixes("::/0")), prefixes("10.0.0.0/8"));
    assert_eq!(cover_range(address("10.0.0.1"), address("::1")), []);
}

#[test]
fn relations_and_common_blocks() {
    let relation = |a, b| relate(prefix(a), prefix(b));
    assert_eq!(relation("10.0.0.0/8", "10.9.9.9/8"), Relation::Equal);
    assert_eq!(relation("10.1.0.0/16", "10.0.0.0/8"), Relation::Inside);
    assert_eq!(relation("10.0.0.0/8", "10.1.0.0/16"), Relation::Contains);
    assert_eq!(relation("10.0.0.0/24", "10.0.1.0/24"), Relation::Apart);
    let both = |a, b| common(prefix(a), prefix(b)).map(|block| block.to_string());
    assert_eq!(both("10.0.0.0/24", "10.0.1.0/24"), Some("10.0.0.0/23".into()));
    assert_eq!(both("10.0.0.0/8", "10.1.2.3/32"), Some("10.0.0.0/8".into()));
    assert_eq!(both("10.0.0.0/8", "192.0.0.0/8"), Some("0.0.0.0/0".into()));
    assert_eq!(both("::/128", "8000::/128"), Some("::/0".into()));
}

#[test]
fn summaries() {
    for (list, fewest) in [
        ("", ""),
        ("10.0.0.0/24 10.0.1.0/24", "10.0.0.0/23"),
        // Adjacent, but no pair: RFC 4632 §5.1 wants the alignment.
        ("10.0.1.0/24 10.0.2.0/24", "10.0.1.0/24 10.0.2.0/24"),
        ("10.0.3.0/24 10.0.2.0/24 10.0.0.0/23 10.0.2.128/25 10.0.2.0/24", "10.0.0.0/22"),
        ("0.0.0.0/1 128.0.0.0/1", "0.0.0.0/0"),
        ("::/1 8000::/1 10.0.0.0/8", "10.0.0.0/8 ::/0"),
        ("0.0.0.0/0 10.0.0.0/8", "0.0.0.0/0"),
        ("255.255.255.255/32 255.255.255.254/32", "255.255.255.254/31"),
    ] {
        assert_eq!(shown(&summarize(&prefixes(list))), fewest, "{list}");
    }
}

#[test]
fn a_list_long_enough_to_be_dealt_is_summarized_alike() {
    // Every address of four /20s, backwards: far more than one pile's worth, and known what it makes.
    for (blocks, length) in [("10.0.0.0/20 10.0.32.0/20", 32), ("2001:db8::/116 2001:db8:0:1::/116", 128)] {
        let mut singles = Vec::new();
        for block in prefixes(blocks) {
            let addresses = (0..4096).map(|index| block.network().plus(index));
            singles.extend(addresses.map(|address| Prefix::new(address, length)));
        }
        singles.reverse();
        assert_eq!(shown(&summarize(&singles)), blocks);
    }
}

#[test]
fn ranges() {
    for (first, last, blocks) in [
        (
            "192.168.20.10",
            "192.168.20.40",
            "192.168.20.10/31 192.168.20.12/30 192.168.20.16/28 192.168.20.32/29 192.168.20.40/32",
        ),
        ("0.0.0.0", "255.255.255.255", "0.0.0.0/0"),
        ("255.255.255.255", "255.255.255.255", "255.255.255.255/32"),
        ("::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0"),
        ("::1", "::2", "::1/128 ::2/128"),
        ("10.0.0.2", "10.0.0.1", ""),
    ] {
        assert_eq!(shown(&cover_range(address(first), address(last))), blocks, "{first} - {last}");
    }
    // RFC 1166's worst case: everything but the two ends takes two blocks a bit.
    assert_eq!(cover_range(address("0.0.0.1"), address("255.255.255.254")).len(), 62);
    assert_eq!(cover_range(address("::1"), address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe")).len(), 254);
}

#[test]
fn what_is_left() {
    assert_eq!(
        shown(&subtract(prefix("192.168.20.0/22"), prefix("192.168.21.64/26"))),
        "192.168.20.0/24 192.168.21.0/26 192.168.21.128/25 192.168.22.0/23"
    );
    assert_eq!(subtract(prefix("10.0.0.0/24"), prefix("10.0.0.0/8")), []);
    assert_eq!(subtract(prefix("10.0.0.0/24"), prefix("10.0.1.0/24")), prefixes("10.0.0.0/24"));
    assert_eq!(subtract(prefix("0.0.0.0/0"), prefix("255.255.255.255/32")).len(), 32);
    let free = |block, used| shown(&free_in(prefix(block), &prefixes(used)));
    assert_eq!(free("10.0.0.0/24", ""), "10.0.0.0/24");
    assert_eq!(free("10.0.0.0/24", "10.0.0.64/26 10.0.0.192/26 10.9.0.0/16"), "10.0.0.0/26 10.0.0.128/26");
    assert_eq!(free("10.0.0.0/24", "10.0.0.0/8"), "");
    assert_eq!(free("0.0.0.0/0", "0.0.0.0/1"), "128.0.0.0/1");
    assert_eq!(free("::/0", "8000::/1"), "::/1");
}
