//! Addresses, zones and numbers as text.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

/// RFC 5952 §4 and §5, section by section.
#[test]
fn an_ipv6_address_has_one_recommended_form() {
    for (text, canonical) in [
        // §4.1: leading zeros are left out; a zero group is one 0.
        ("2001:0db8::0001", "2001:db8::1"),
        ("2001:db8:1:0002:0003:0004:0005:0006", "2001:db8:1:2:3:4:5:6"),
        // §4.2.1: as short as it can be.
        ("2001:db8:0:0:0:0:2:1", "2001:db8::2:1"),
        ("2001:db8::0:1", "2001:db8::1"),
        ("0:0:0:0:0:0:0:0", "::"),
        ("1:0:0:0:0:0:0:0", "1::"),
        // §4.2.2: never for a single group.
        ("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
        ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        // §4.2.3: the longest run; of equals, the first.
        ("2001:0:0:1:0:0:0:1", "2001:0:0:1::1"),
        ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
        // §4.3: lowercase.
        ("2001:DB8::ABCD:EF", "2001:db8::abcd:ef"),
        // §5: an IPv4-mapped address keeps its dotted tail, others have no mark that tells.
        ("::ffff:c000:0201", "::ffff:192.0.2.1"),
        ("::ffff:0:0", "::ffff:0.0.0.0"),
        ("::192.0.2.1", "::c000:201"),
        ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
        ("::ffff:0:192.0.2.1", "::ffff:0:c000:201"),
    ] {
        assert_eq!(address(text).to_string(), canonical, "{text}");
    }
}

#[test]
fn an_address_is_padded_like_any_text() {
    assert_eq!(format!("[{:>9}] [{:<5}]", address("1.2.3.4"), address("::")), "[  1.2.3.4] [::   ]");
}

#[test]
fn an_expanded_address_leaves_nothing_out() {
    assert_eq!(expanded(address("2001:db8::1")), "2001:0db8:0000:0000:0000:0000:0000:0001");
    assert_eq!(expanded(address("::")), "0000:0000:0000:0000:0000:0000:0000:0000");
    assert_eq!(expanded(address("10.0.0.1")), "10.0.0.1");
}

#[test]
fn a_reverse_zone_ends_on_a_label() {
    for (block, zone) in [
        ("0.0.0.0/0", "in-addr.arpa"),
        ("10.0.0.0/8", "10.in-addr.arpa"),
        ("172.16.0.0/12", "172.in-addr.arpa"),
        ("16.158.165.91/22", "158.16.in-addr.arpa"),
        ("192.0.2.0/24", "2.0.192.in-addr.arpa"),
        ("192.0.2.5/32", "5.2.0.192.in-addr.arpa"),
        ("::/0", "ip6.arpa"),
        ("2001:db8::/32", "8.b.d.0.1.0.0.2.ip6.arpa"),
        ("2001:db8::/35", "8.b.d.0.1.0.0.2.ip6.arpa"),
        ("2001:db8::/36", "0.8.b.d.0.1.0.0.2.ip6.arpa"),
        // RFC 3596 §2.5.
        (
            "4321:0:1:2:3:4:567:89ab/128",
            "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa",
        ),
    ] {
        assert_eq!(reverse_zone(prefix(block)), zone, "{block}");
    }
}

#[test]
fn digits_are_grouped_by_three_from_five_on() {
    let shown = |number| Grouped(number).to_string().replace('\u{202f}', "_");
    assert_eq!(shown(0), "0");
    assert_eq!(shown(999), "999");
    assert_eq!(shown(9_999), "9999");
    assert_eq!(shown(10_000), "10_000");
    assert_eq!(shown(4_294_967_296), "4_294_967_296");
    assert_eq!(shown(u128::MAX), "340_282_366_920_938_463_463_374_607_431_768_211_455");
}
