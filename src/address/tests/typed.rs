//! What people write around an address, and what their keyboards write for it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

/// What was read: the label and the form, and the text it was read from.
fn found(text: &str) -> Vec<String> {
    let reading = read(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    assert!(!reading.pasted, "{text}");
    reading.items.into_iter().map(|item| format!("{} @{}", shown_item(&item), &text[item.at])).collect()
}

/// Reads the same from every one of `texts`.
#[track_caller]
fn all_read(texts: &[&str], expected: &str) {
    for text in texts {
        let read = read_one(text).map(|item| shown_item(&item));
        assert_eq!(read, Ok(expected.to_owned()), "{text:?}");
    }
}

#[test]
fn full_width_forms_and_cjk_punctuation_are_read() {
    all_read(
        &[
            "１９２．１６８．１．１／２４",
            "192。168。1。1/24",
            "192｡168｡1｡1／24",
            "192.168.1.1／２４",
            "　192.168.1.1　255．255．255．0",
        ],
        "192.168.1.1/24",
    );
    all_read(&["fe80::1％eth0/64", "ｆｅ８０：：１/64", "FE80：：1/64"], "fe80::1/64");
    assert_eq!(
        found("10.0.0.0/8，10.1.0.0／16；10.2.0.0/16、10。3。0。0/16"),
        [
            "10.0.0.0/8 @10.0.0.0/8",
            "10.1.0.0/16 @10.1.0.0／16",
            "10.2.0.0/16 @10.2.0.0/16",
            "10.3.0.0/16 @10。3。0。0/16"
        ]
    );
}

#[test]
fn what_is_invisible_is_ignored() {
    for unseen in "\u{200b}\u{feff}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{ad}\u{2060}\u{200c}\u{200d}".chars()
    {
        let text = format!("{unseen}10.{unseen}0.0.1{unseen}/2{unseen}4{unseen}");
        all_read(&[&text], "10.0.0.1/24");
        // An error still marks what was typed.
        let wrong = format!("{unseen}10.0.{unseen}0.256");
        refused(&wrong, "256", Reason::OctetTooLarge("256".into()));
    }
}

#[test]
fn an_error_marks_and_quotes_what_was_typed() {
    refused("１０。０。０。２５６", "２５６", Reason::OctetTooLarge("256".into()));
    refused("１０。０。ｘ。１", "ｘ", unexpected("ｘ"));
    refused(
        "10.0.0.0/8，１０．０．０．０／３３",
        "３３",
        Reason::LengthTooLong { length: "33".into(), longest: 32 },
    );
}

#[test]
fn what_stands_around_an_address_does_not_matter() {
    all_read(
        &[
            "\"10.0.0.0/24\"",
            "'10.0.0.0/24'",
            "“10.0.0.0/24”",
            "「10.0.0.0/24」",
            "`10.0.0.0/24`",
            "(10.0.0.0/24)",
            "（10.0.0.0/24）",
            "[\"10.0.0.0/24\"]",
            "<10.0.0.0/24>",
            "10.0.0.0/24 # office",
            "10.0.0.0/24#office, second floor",
            "10.0.0.0/24 // office",
            "10.0.0.0/24 ! office",
            "10.0.0.0/24 (office, second floor)",
            "# our networks\n10.0.0.0/24",
            "- 10.0.0.0/24",
            "* 10.0.0.0/24",
            "• 10.0.0.0/24",
            "1. 10.0.0.0/24",
            "12) 10.0.0.0/24",
            "1、10.0.0.0/24",
            "10.0.0.0/24.",
            "10.0.0.0/24。",
            "10.0.0.0/24,",
            "10.0.0.0 mask 255.255.255.0",
            "10.0.0.0 netmask 0xffffff00",
            "10.0.0.0 Subnet Mask: 255.255.255.0",
            "10.0.0.0 子网掩码 255.255.255.0",
            "10.0.0.0 netmask ffffff00",
            "10.0.0.0/ffffff00",
            "10.0.0.0/FFFFFF00",
            "10.0.0.0/000000ff",
        ],
        "10.0.0.0/24",
    );
    all_read(
        &["10.0.0.1:8080", "\"10.0.0.1\"", "10.0.0.1.", "10.0.0.1:0", "(10.0.0.1:65535)", "[10.0.0.1]:53"],
        "10.0.0.1",
    );
    all_read(&["[2001:db8::1]:443", "[2001:db8::1]", "\"2001:db8::1\"", "2001:db8::1."], "2001:db8::1");
    all_read(&["[2001:db8::1]/64", "[2001:db8::1/64]", "2001:db8::1/64."], "2001:db8::1/64");
    assert_eq!(
        found("[\"10.0.0.0/24\", \"10.0.1.0/24\"]\n2. 10.0.2.0/24 # three, of five\n# none\n(10.0.3.0/24)"),
        [
            "10.0.0.0/24 @10.0.0.0/24",
            "10.0.1.0/24 @10.0.1.0/24",
            "10.0.2.0/24 @10.0.2.0/24",
            "10.0.3.0/24 @10.0.3.0/24"
        ]
    );
    assert_eq!(
        found("Office: 10.0.0.0/24\n地址：10.0.1.1\nv6 = fe80::1"),
        ["Office: 10.0.0.0/24 @10.0.0.0/24", "地址: 10.0.1.1 @10.0.1.1", "v6: fe80::1 @fe80::1"]
    );
}

#[test]
fn a_range_has_many_joints() {
    all_read(
        &[
            "10.0.0.1-10.0.0.9",
            "10.0.0.1 - 10.0.0.9",
            "10.0.0.1~10.0.0.9",
            "10.0.0.1～10.0.0.9",
            "10.0.0.1 〜 10.0.0.9",
            "10.0.0.1 to 10.0.0.9",
            "10.0.0.1 TO 10.0.0.9",
            "10.0.0.1-9",
            "10.0.0.1 – 9",
            "10.0.0.1 – 10.0.0.9",
            "10.0.0.1—10.0.0.9",
            "10.0.0.1 至 10.0.0.9",
            "10.0.0.1到10.0.0.9",
            "10.0.0.1..10.0.0.9",
            "10.0.0.1 … 10.0.0.9",
            "'10.0.0.1' - '10.0.0.9'",
            "(10.0.0.1-10.0.0.9).",
            "１０．０．０．１－１０．０．０．９",
        ],
        "10.0.0.1 to 10.0.0.9",
    );
    all_read(&["2001:db8::1-9", "2001:db8::1 至 2001:db8::9"], "2001:db8::1 to 2001:db8::9");
}

#[test]
fn a_message_names_what_is_wrong() {
    // RFC 4007 §11.2: a zone is a number or another string that is not empty.
    for text in ["fe80::1%", "fe80::1%/64", "fe80::1％"] {
        let at = text.find(['%', '％']).expect("a zone");
        let width = text[at..].chars().next().map_or(0, char::len_utf8);
        refused_at(text, at..at + width, Reason::ZoneEmpty);
    }
    refused("10.0.0.1 10.0.0.2", "10.0.0.2", Reason::NothingBetween);
    refused("10.0.0.1 192.168.0.1", "192.168.0.1", Reason::NothingBetween);
    refused("10.0.0.0/24 10.0.1.0/24", "10.0.1.0/24", Reason::NothingBetween);
    refused("2001:db8::1 2001:db8::2", "2001:db8::2", Reason::NothingBetween);
    refused("10.0.0.1 2001:db8::2", "2001:db8::2", Reason::NothingBetween);
    refused("10.0.0.1:65536", "65536", Reason::PortTooLarge("65536".into()));
    refused("10.0.0.1:123456789", "123456789", Reason::PortTooLarge("123456789".into()));
    refused("10.0.0.1:http", ":http", unexpected(":http"));
    refused("10.0.0.0/24:80", ":80", unexpected(":80"));
    refused("http://10.0.0.1", "http", unexpected("http"));
    refused("10.0.0.0/24 office", "office", unexpected("office"));
    refused("10.0.0.0/ff00ff00", "ff00ff00", Reason::MaskHole("ff00ff00".into()));
    refused_at("10.0.0.0 mask 255.0.255.0", 20..23, Reason::MaskHole("255.0.255.0".into()));
}

#[test]
fn one_is_one() {
    let one = |text| read_interface(text).map(|interface| interface.to_string());
    let wrong = |at: std::ops::Range<usize>, reason| Err(ParseError { at, reason });
    assert_eq!(one("10.0.0.1/24"), Ok("10.0.0.1/24".into()));
    assert_eq!(one(" “10.0.0.1／24” "), Ok("10.0.0.1/24".into()));
    assert_eq!(one("10.0.0.1/24\n10.0.0.2/24"), wrong(12..23, Reason::OneExpected));
    assert_eq!(one("10.0.0.1-9"), wrong(0..10, Reason::OneExpected));
    assert_eq!(one("10.0.0.1:80"), wrong(11..11, Reason::LengthMissing));
    assert_eq!(read_address("10.0.0.1/24"), Ok(address("10.0.0.1")));
    assert_eq!(read_address("[2001:db8::1]:443"), Ok(address("2001:db8::1")));
    assert_eq!(read_address("10.0.0.1-9"), Err(ParseError { at: 0..10, reason: Reason::OneExpected }));
}

#[test]
fn a_count_is_read_in_every_grouping() {
    for text in ["1000", "1,000", "1 000", "1.000", "1'000", "1_000"] {
        assert_eq!(Grouped::read(text), Some(1000), "{text}");
    }
    assert_eq!(Grouped::read("1,234,567"), Some(1_234_567));
    assert_eq!(Grouped::read(&Grouped(u128::MAX).to_string().replace('\u{202f}', " ")), Some(u128::MAX));
    for text in ["", "1,00", "1,0000", "1000,000", "1,000.000", ",000", "1,", "1.5", "-1", "1e3", "１"] {
        assert_eq!(Grouped::read(text), None, "{text}");
    }
}
