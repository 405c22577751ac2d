//! What is read, and what is refused: the bytes that are marked, and the reason.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

#[test]
fn dotted_decimal_is_the_integer_its_octets_spell() {
    assert_eq!(address("16.158.165.91"), Address::new(Family::V4, 0x10_9e_a5_5b));
    assert_eq!(address("0.0.0.0").value(), 0);
    assert_eq!(address("255.255.255.255").value(), 0xffff_ffff);
    assert_eq!(address("  10.0.0.1\t\r\n"), address("10.0.0.1"));
    assert_eq!(address("\u{a0}10.0.0.1\u{3000}"), address("10.0.0.1"), "spaces copied from a page");
}

/// RFC 4291 §2.2 and the examples in it.
#[test]
fn every_text_form_of_rfc_4291_is_read() {
    for (text, groups) in [
        (
            "ABCD:EF01:2345:6789:ABCD:EF01:2345:6789",
            [0xabcd, 0xef01, 0x2345, 0x6789, 0xabcd, 0xef01, 0x2345, 0x6789],
        ),
        ("2001:DB8:0:0:8:800:200C:417A", [0x2001, 0xdb8, 0, 0, 8, 0x800, 0x200c, 0x417a]),
        ("2001:DB8::8:800:200C:417A", [0x2001, 0xdb8, 0, 0, 8, 0x800, 0x200c, 0x417a]),
        ("FF01::101", [0xff01, 0, 0, 0, 0, 0, 0, 0x101]),
        ("::1", [0, 0, 0, 0, 0, 0, 0, 1]),
        ("::", [0; 8]),
        ("0:0:0:0:0:0:13.1.68.3", [0, 0, 0, 0, 0, 0, 0x0d01, 0x4403]),
        ("0:0:0:0:0:FFFF:129.144.52.38", [0, 0, 0, 0, 0, 0xffff, 0x8190, 0x3426]),
        ("::13.1.68.3", [0, 0, 0, 0, 0, 0, 0x0d01, 0x4403]),
        ("::FFFF:129.144.52.38", [0, 0, 0, 0, 0, 0xffff, 0x8190, 0x3426]),
        ("::1.2.3.4", [0, 0, 0, 0, 0, 0, 0x0102, 0x0304]),
        ("64:ff9b::192.0.2.33", [0x64, 0xff9b, 0, 0, 0, 0, 0xc000, 0x0221]),
        // `::` may stand for a single group, at either end too.
        ("1:2:3:4:5:6:7::", [1, 2, 3, 4, 5, 6, 7, 0]),
        ("::2:3:4:5:6:7:8", [0, 2, 3, 4, 5, 6, 7, 8]),
        ("1:2:3::5:6:7:8", [1, 2, 3, 0, 5, 6, 7, 8]),
        ("0001:0002::", [1, 2, 0, 0, 0, 0, 0, 0]),
        ("fe80::1%eth0", [0xfe80, 0, 0, 0, 0, 0, 0, 1]),
        ("fe80::1%br-lan.7", [0xfe80, 0, 0, 0, 0, 0, 0, 1]),
    ] {
        let groups: [u16; 8] = groups;
        assert_eq!(address(text), std::net::Ipv6Addr::from(groups).into(), "{text}");
    }
}

#[test]
fn a_prefix_length_is_a_number_or_any_kind_of_mask() {
    for (text, shown) in [
        ("16.158.165.91/22", "16.158.165.91/22"),
        ("16.158.165.91 / 22", "16.158.165.91/22"),
        ("16.158.165.91/255.255.252.0", "16.158.165.91/22"),
        ("16.158.165.91 255.255.252.0", "16.158.165.91/22"),
        ("16.158.165.91\t255.255.252.0", "16.158.165.91/22"),
        ("16.158.165.91 0.0.3.255", "16.158.165.91/22"),
        ("16.158.165.91/0xfffffc00", "16.158.165.91/22"),
        ("16.158.165.91 0XFFFFFC00", "16.158.165.91/22"),
        ("10.0.0.1 0.0.0.0", "10.0.0.1/0"),
        ("10.0.0.1 255.255.255.255", "10.0.0.1/32"),
        ("10.0.0.1/024", "10.0.0.1/24"),
        ("fe80::1%eth0/64", "fe80::1/64"),
        ("fe80::1/ffff:ffff:ffff:ffff::", "fe80::1/64"),
        ("2001:db8::/0", "2001:db8::/0"),
        ("2001:db8::/128", "2001:db8::/128"),
    ] {
        assert_eq!(interface(text).to_string(), shown, "{text}");
    }
}

#[test]
fn every_mask_is_its_length_again() {
    for family in [Family::V4, Family::V6] {
        for length in 0..=family.width() {
            let prefix = Prefix::new(Address::new(family, 0), length);
            assert_eq!(mask_length(prefix.mask()), Some(length));
            // All zeros and all ones are netmasks before they are wildcard masks.
            let inside = length != 0 && length != family.width();
            assert_eq!(
                mask_length(prefix.wildcard()),
                Some(if inside { length } else { family.width() - length })
            );
        }
    }
}

#[test]
fn a_wrong_octet_is_marked() {
    refused("256.1.1.1/8", "256", Reason::OctetTooLarge("256".into()));
    refused("10.0.0.1000", "1000", Reason::OctetTooLarge("1000".into()));
    refused("10.0.4294967296.1", "4294967296", Reason::OctetTooLarge("4294967296".into()));
    refused("010.0.0.1", "010", Reason::LeadingZero("010".into()));
    refused("10.00.0.1", "00", Reason::LeadingZero("00".into()));
    refused_at("10..0.1", 3..4, Reason::OctetExpected);
    refused("1.2.x.4", "x", unexpected("x"));
    refused("1.2.3x.4", "x", unexpected("x"));
    refused("-1.2.3.4", "-", Reason::OctetExpected);
    refused("1.2.3.4.5", ".5", Reason::OctetTooMany);
    refused("1.2.3.4.5.6/24", ".5.6", Reason::OctetTooMany);
    refused("1.2.3", "1.2.3", Reason::OctetCount(3));
    refused("1.2.3/24", "1.2.3", Reason::OctetCount(3));
    refused("1.2.3\r\n5.6.7.8", "1.2.3", Reason::OctetCount(3));
    refused("10", "10", Reason::OctetCount(1));
    cut_short("1.2.3.", Reason::OctetExpected);
    // Behind a whole address it is the full stop of a sentence; a program's own text has none.
    assert_eq!("1.2.3.4.".parse::<Address>(), Err(ParseError { at: 7..8, reason: unexpected(".") }));
}

#[test]
fn a_wrong_group_is_marked() {
    refused("12345::", "12345", Reason::GroupTooLong);
    refused("1:2:12345:4:5:6:7:8", "12345", Reason::GroupTooLong);
    refused("g::1", "g", unexpected("g"));
    refused("1:2:g:4:5:6:7:8", "g", unexpected("g"));
    refused("2001:db8::zz/64", "zz/64", unexpected("zz/64"));
    refused_at(":1::2", 0..1, Reason::GroupExpected);
    refused_at("1::2::3", 4..6, Reason::DoubleColonTwice);
    refused_at(":::", 2..3, unexpected(":"));
    refused("1:2:3", "1:2:3", Reason::GroupCount(3));
    refused("1:2:3:4:5:6:7", "1:2:3:4:5:6:7", Reason::GroupCount(7));
    refused("1:2:3:4:5:6:7:8:9", ":9", Reason::GroupCount(9));
    refused("1:2:3:4:5:6:7:8:9:a:b", ":9:a:b", Reason::GroupCount(11));
    refused_at("1:2:3:4:5:6:7:8:", 15..16, Reason::GroupCount(9));
    // RFC 4291 §2.2: `::` is one group or more, so it is a ninth beside eight.
    refused("1:2:3:4:5:6:7:8::", "1:2:3:4:5:6:7:8::", Reason::GroupCount(9));
    refused("1:2:3:4::5:6:7:8", "1:2:3:4::5:6:7:8", Reason::GroupCount(9));
    cut_short("1:2:", Reason::GroupExpected);
    refused_at("1:2:/64", 4..5, Reason::GroupExpected);
    refused("::ffff:256.1.1.1", "256", Reason::OctetTooLarge("256".into()));
    refused("::ffff:1.2.3", "1.2.3", Reason::OctetCount(3));
    refused("1:2:3:4:5:6:7:1.2.3.4", ".2.3.4", unexpected(".2.3.4"));
    refused("::1.2.3.4:5", ":5", unexpected(":5"));
}

#[test]
fn a_wrong_length_is_marked() {
    refused_at("10.0.0.0/33", 9..11, Reason::LengthTooLong { length: "33".into(), longest: 32 });
    refused_at("::/129", 3..6, Reason::LengthTooLong { length: "129".into(), longest: 128 });
    refused_at("::/4294967296", 3..13, Reason::LengthTooLong { length: "4294967296".into(), longest: 128 });
    cut_short("1.2.3.4/", Reason::LengthExpected);
    refused_at("1.2.3.4/x", 8..9, Reason::LengthExpected);
    refused_at("1.2.3.4/-1", 8..10, Reason::LengthExpected);
    refused_at("1.2.3.4/é", 8..10, Reason::LengthExpected);
    // The second 255 is where a one first follows a zero.
    refused_at("10.0.0.0/255.0.255.0", 15..18, Reason::MaskHole("255.0.255.0".into()));
    refused_at("10.0.0.0 255.255.253.0", 17..20, Reason::MaskHole("255.255.253.0".into()));
    refused_at("10.0.0.0/0xff00ff00", 9..19, Reason::MaskHole("0xff00ff00".into()));
    refused_at("10.0.0.0/0xff00", 9..15, Reason::LengthExpected);
    refused_at("10.0.0.0/ffff::", 9..15, Reason::FamilyMixed);
    refused_at("::1/255.255.255.0", 4..17, Reason::FamilyMixed);
    refused_at("10.0.0.0/255.255.256.0", 17..20, Reason::OctetTooLarge("256".into()));
    refused("1.2.3.4/24abc", "abc", unexpected("abc"));
}

#[test]
fn what_belongs_to_no_address_is_marked() {
    assert_eq!(read(""), Err(ParseError { at: 0..0, reason: Reason::Empty }));
    assert_eq!(read(" \n, ;"), Err(ParseError { at: 0..5, reason: Reason::Empty }));
    refused("10.0.0.1/8 gateway", "gateway", unexpected("gateway"));
    refused("10.0.0.1/8/9", "/9", unexpected("/9"));
    refused("example.com", "example", unexpected("example"));
    refused("Ünïcode", "Ünïcode", unexpected("Ünïcode"));
    refused("10.0.0.1🦀/8", "🦀/8", unexpected("🦀/8"));
    refused("10.0.0.1%eth0", "%eth0", unexpected("%eth0"));
    // In a list, the place counts from the start of the whole.
    refused("10.0.0.0/8\n10.1.0.0/16\n10.2.0.0/x", "x", Reason::LengthExpected);
    refused("10.0.0.0/8，10.0.0.999", "999", Reason::OctetTooLarge("999".into()));
}

#[test]
fn a_range_must_go_up_in_one_family() {
    refused("10.0.0.9-10.0.0.1", "10.0.0.9-10.0.0.1", Reason::RangeReversed);
    refused("10.0.0.1 - ::1", "10.0.0.1 - ::1", Reason::FamilyMixed);
    cut_short("10.0.0.1-", Reason::Empty);
    refused("10.0.0.9-1", "10.0.0.9-1", Reason::RangeReversed);
    refused("10.0.0.1-256", "256", Reason::OctetTooLarge("256".into()));
    refused("10.0.0.1-0.9", "0.9", Reason::OctetCount(2));
    refused("10.0.0.0/24-10.0.1.0/24", "-10.0.1.0/24", unexpected("-10.0.1.0/24"));
}

#[test]
fn an_address_and_an_interface_are_whole() {
    assert_eq!("10.0.0.1/8".parse::<Address>(), Err(ParseError { at: 8..10, reason: unexpected("/8") }));
    assert_eq!("10.0.0.1 ".parse::<Interface>(), Err(ParseError { at: 8..8, reason: Reason::LengthMissing }));
    assert_eq!("".parse::<Prefix>(), Err(ParseError { at: 0..0, reason: Reason::Empty }));
    assert_eq!("10.1.2.3/8".parse::<Prefix>().map(|prefix| prefix.to_string()), Ok("10.0.0.0/8".into()));
}

#[test]
fn every_reason_is_one_sentence() {
    let reasons = [
        Reason::Empty,
        Reason::OctetTooLarge("256".into()),
        Reason::LeadingZero("010".into()),
        Reason::OctetExpected,
        Reason::OctetCount(3),
        Reason::OctetTooMany,
        Reason::GroupTooLong,
        Reason::GroupExpected,
        Reason::GroupCount(9),
        Reason::DoubleColonTwice,
        Reason::LengthMissing,
        Reason::LengthExpected,
        Reason::LengthTooLong { length: "33".into(), longest: 32 },
        Reason::MaskHole("255.0.255.0".into()),
        Reason::Unexpected("x".into()),
        Reason::RangeReversed,
        Reason::FamilyMixed,
        Reason::ZoneEmpty,
        Reason::PortTooLarge("65536".into()),
        Reason::NothingBetween,
        Reason::OneExpected,
    ];
    for reason in reasons {
        let sentence = reason.to_string();
        assert!(sentence.ends_with('.') && !sentence.starts_with(char::is_lowercase), "{sentence}");
    }
}
