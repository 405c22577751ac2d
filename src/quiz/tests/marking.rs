//! What is accepted, what is wrong for which reason, and what is no answer at all.

use super::super::{Answer, Mark, Question, Worked};
use crate::address::{Address, Family, Prefix};
use crate::knobs::Knobs;
use crate::text::Say;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// A question with this answer and nothing else.
fn bare(answer: Answer) -> Question {
    Question::new(
        Say::new("ask-nothing"),
        answer,
        Say::new("why-nothing"),
        Worked { lesson: "", knobs: Knobs::default() },
    )
}

fn address(text: &str) -> Address {
    text.parse().unwrap()
}

fn prefix(text: &str) -> Prefix {
    text.parse().unwrap()
}

/// `right`, or the message of the reason.
fn mark(question: &Question, typed: &str) -> &'static str {
    match question.mark(typed) {
        Mark::Right => "right",
        Mark::Wrong(say) | Mark::Unreadable(say) => say.id,
    }
}

#[test]
fn a_prefix_length_has_four_forms() {
    let question = bare(Answer::Length(Family::V4, 22));
    for typed in
        ["/22", "22", " / 22 ", "255.255.252.0", "/255.255.252.0", "0.0.3.255", "／２２", "255。255。252。0"]
    {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "/23"), "reason-length-small");
    assert_eq!(mark(&question, "21"), "reason-length-large");
    assert_eq!(mark(&question, "/33"), "error-length-too-long");
    assert_eq!(mark(&question, "255.255.253.0"), "error-mask-hole");
    assert_eq!(mark(&question, ""), "error-empty");
}

#[test]
fn a_length_that_repeats_the_mask_is_no_answer() {
    let question = bare(Answer::Slash(22));
    for typed in ["/22", "22"] {
        assert_eq!(mark(&question, typed), "right");
    }
    for typed in ["255.255.252.0", "0.0.3.255"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-slash")));
    }
    assert_eq!(mark(&question, "/20"), "reason-slash");
}

#[test]
fn a_mask_that_repeats_the_length_is_no_answer() {
    let question = bare(Answer::Mask(address("255.255.252.0")));
    assert_eq!(mark(&question, "255.255.252.0"), "right");
    for typed in ["/22", "22"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-mask")));
    }
    assert_eq!(mark(&question, "255.255.254.0"), "reason-mask-of");
    assert_eq!(mark(&question, "0.0.3.255"), "reason-wildcard-of");
    assert_eq!(mark(&question, "255.255.4.0"), "reason-hole");
    assert_eq!(mark(&question, "255.255.252"), "error-octet-count");
}

#[test]
fn a_network_address_may_carry_its_own_length_but_no_other() {
    let block = prefix("16.158.164.0/22");
    let question = bare(Answer::Address(block.network())).about(block);
    for typed in ["16.158.164.0", "16.158.164.0/22", "16.158.164.0 255.255.252.0", " 16.158.164.0 "] {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "16.158.164.0/24"), "reason-other-length");
    assert_eq!(mark(&question, "16.158.165.9"), "reason-inside");
    assert_eq!(mark(&question, "16.158.168.0"), "reason-block-after");
    assert_eq!(mark(&question, "16.158.163.255"), "reason-block-before");
    assert_eq!(mark(&question, "16.158.172.0"), "reason-outside");
    assert_eq!(mark(&question, "2001:db8::"), "reason-family");
    assert_eq!(mark(&question, "16.158.164.256"), "error-octet-too-large");
    assert_eq!(mark(&question, "16.158.164"), "error-octet-count");
}

#[test]
fn a_block_is_named_by_its_network_address() {
    let question = bare(Answer::Prefix(prefix("10.1.4.0/22")));
    for typed in ["10.1.4.0/22", "10.1.4.0 / 22", "10.1.4.0 255.255.252.0", "10.1.4.0/0.0.3.255"] {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "10.1.5.0/22"), "reason-host-bits");
    assert_eq!(mark(&question, "10.1.4.0"), "error-length-missing");
    assert_eq!(mark(&question, "10.1.4.0/23"), "reason-prefix-length");
    assert_eq!(mark(&question, "10.1.4.0/21"), "reason-prefix-contains");
    assert_eq!(mark(&question, "10.1.5.0/24"), "reason-prefix-inside");
    assert_eq!(mark(&question, "10.1.0.0/21"), "reason-prefix-contains");
    assert_eq!(mark(&question, "10.1.8.0/22"), "reason-prefix-place");
    assert_eq!(mark(&question, "10.1.12.0/24"), "reason-prefix-apart");
    assert_eq!(mark(&question, "fd00::/22"), "reason-family");
}

#[test]
fn numbers_may_be_grouped_or_powers() {
    let question = bare(Answer::Number(1024));
    for typed in
        ["1024", "1 024", "1,024", "1\u{202f}024", "1\u{a0}024", "2^10", "2 ^ 10", "１０２４", "2^10 - 0"]
    {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&bare(Answer::Number(1022)), "2^10 − 2"), "right");
    assert_eq!(mark(&bare(Answer::Number(1 << 100)), "2^100"), "right");
    assert_eq!(mark(&question, "1023"), "reason-number-small");
    assert_eq!(mark(&question, "1025"), "reason-number-large");
    for typed in ["many", "-5", "2^200", "2^", "^2", "1.5", "340282366920938463463374607431768211456", "+5"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-number")), "{typed}");
    }
}

#[test]
fn a_count_may_be_worked_out_and_named() {
    for typed in [
        "1022",
        "1,022",
        "1.022",
        "1'022",
        "1\u{2009}022",
        "１０２２",
        "１，０２２",
        "2^10-2",
        "2**10-2",
        "2 ** 10 - 2",
        "2¹⁰-2",
        "2^10 − 2",
        "2^(32-22)-2",
        "4*256-2",
        "4×256-2",
        "4 x 256 - 2",
        "4·256－2",
        "1022 hosts",
        "1022 Hosts.",
        "1022 addresses",
        "1022 台",
        "1022台主机",
        "1022 个",
        "2^10-2 hosts",
        "2^10 - 2 = 1022",
        "\u{feff}1022\u{200b}",
        "“1022”",
    ] {
        assert_eq!(mark(&bare(Answer::Number(1022)), typed), "right", "{typed}");
    }
    for (typed, value) in
        [("2⁵-2", 30), ("4*256", 1024), ("4×256", 1024), ("3+4*5", 23), ("(3+4)*5", 35), ("64 字节", 64)]
    {
        assert_eq!(mark(&bare(Answer::Number(value)), typed), "right", "{typed}");
    }
    assert_eq!(mark(&bare(Answer::Number(1022)), "2^10 = 1024"), "reason-number-large");
    for typed in [
        "2^10-2 = 1023",
        "1,02",
        "1,0222",
        "2^",
        "2**",
        "⁵",
        "4*",
        "(2",
        "2)",
        "1022 apples",
        "1 kB",
        "hosts",
        "2--1",
        "1022 1",
    ] {
        let unread = Mark::Unreadable(Say::new("unreadable-number"));
        assert_eq!(bare(Answer::Number(1022)).mark(typed), unread, "{typed}");
    }
    let nested = "(".repeat(5000) + "1" + &")".repeat(5000);
    assert_eq!(bare(Answer::Number(1)).mark(&nested), Mark::Unreadable(Say::new("unreadable-number")));
}

#[test]
fn a_length_may_be_named() {
    for typed in [
        "22 bits",
        "22 bit",
        "22 位",
        "22位",
        "/22 bits",
        "２２ 位",
        "/２２。",
        "22 比特",
        "/fffffc00",
        "0xfffffc00",
    ] {
        assert_eq!(mark(&bare(Answer::Length(Family::V4, 22)), typed), "right", "{typed}");
    }
    assert_eq!(mark(&bare(Answer::Slash(22)), "22 位"), "right");
    assert_eq!(
        bare(Answer::Mask(address("255.255.252.0"))).mark("22 位"),
        Mark::Unreadable(Say::new("unreadable-mask"))
    );
}

#[test]
fn addresses_blocks_and_names_are_read_as_they_are_typed() {
    let block = prefix("10.1.4.0/22");
    for typed in [
        "10.1.4.0",
        "１０．１．４．０",
        "10。1。4。0",
        "\u{200e}10.1.4.0",
        "10.1.4.0.",
        "“10.1.4.0”",
        "10.1.4.0/22",
    ] {
        assert_eq!(mark(&bare(Answer::Address(block.network())).about(block), typed), "right", "{typed}");
    }
    for typed in [
        "10.1.4.0／22",
        "10。1。4。0/22",
        "10.1.4.0/22.",
        "10.1.4.0 mask 255.255.252.0",
        "10.1.4.0/fffffc00",
        "\u{feff}10.1.4.0/22",
    ] {
        assert_eq!(mark(&bare(Answer::Prefix(block)), typed), "right", "{typed}");
    }
    for typed in ["255。255。252。0", "\u{2066}255.255.252.0\u{2069}", "２５５．２５５．２５２．０"]
    {
        assert_eq!(mark(&bare(Answer::Mask(address("255.255.252.0"))), typed), "right", "{typed}");
    }
    let name = bare(Answer::Name("1.10.in-addr.arpa".into()));
    for unseen in "\u{200b}\u{feff}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{ad}\u{2060}".chars() {
        let typed = format!("{unseen}1.10.{unseen}in-addr.arpa{unseen}");
        assert_eq!(mark(&name, &typed), "right", "{unseen:?}");
    }
    for typed in [
        "1。10。in-addr。arpa",
        "１．１０．ｉｎ－ａｄｄｒ．ａｒｐａ",
        "1.10.IN-ADDR.ARPA.",
        "\"1.10.in-addr.arpa\"",
    ] {
        assert_eq!(mark(&name, typed), "right", "{typed}");
    }
    assert_eq!(mark(&bare(Answer::Hex(0x1a2b)), "０ｘ１ａ２ｂ"), "right");
    assert_eq!(mark(&bare(Answer::Octet(165)), "１０１０\u{200b}０１０１"), "right");
    assert_eq!(mark(&bare(Answer::Shortest("2001:db8::1".into())), "２００１：db8：：1"), "right");
}

#[test]
fn an_octet_is_eight_bits() {
    let question = bare(Answer::Octet(0b1010_0101));
    for typed in ["10100101", "1010 0101", "1010_0101", "0b10100101"] {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&bare(Answer::Octet(5)), "101"), "right");
    assert_eq!(mark(&question, "10100100"), "reason-octet-value");
    for typed in ["165", "101001010", "1+0"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-octet")), "{typed}");
    }
}

#[test]
fn the_shortest_form_is_the_only_right_one() {
    let shortest = |text: &str| bare(Answer::Shortest(address(text).to_string()));
    let question = shortest("2001:db8::a:0:0:1");
    assert_eq!(mark(&question, "2001:db8::a:0:0:1"), "right");
    assert_eq!(mark(&question, "2001:DB8::A:0:0:1"), "reason-v6-case");
    assert_eq!(mark(&question, "2001:0db8::a:0:0:1"), "reason-v6-leading");
    assert_eq!(mark(&question, "2001:db8:0:0:a:0:0:1"), "reason-v6-gap-missing");
    assert_eq!(mark(&question, "2001:db8:0:0:b:0:0:1"), "reason-v6-other");
    assert_eq!(mark(&question, "2001:db8:0:0:0:a:0:0:1"), "error-group-count");
    let question = shortest("2001:db8::1:0:0:1");
    assert_eq!(mark(&question, "2001:db8:0:0:1::1"), "reason-v6-gap-later");
    assert_eq!(mark(&question, "2001:db8:0:0:1:0:0:1"), "reason-v6-gap-missing");
    assert_eq!(mark(&question, "2001:db8::0:1:0:0:1"), "reason-v6-gap-short");
    assert_eq!(mark(&question, "2001:db8::1:0:0.0.0.1"), "reason-v6-form");
    assert_eq!(mark(&question, "2001:db8::1:0:0.0.0.1%eth0"), "reason-v6-form");
    assert_eq!(mark(&shortest("2001:db8::1"), "2001:db8::0.0.0.1"), "reason-v6-form");
    assert_eq!(mark(&shortest("2001:db8:0:1:1:1:1:1"), "2001:db8::1:1:1:1:1"), "reason-v6-gap-one");
    assert_eq!(mark(&question, "10.0.0.1"), "error-family-mixed");
}

#[test]
fn the_full_form_has_all_its_digits() {
    let full = "2001:0db8:0000:0000:0000:0000:0000:00ff";
    let question = bare(Answer::Full(full.to_owned()));
    assert_eq!(mark(&question, full), "right");
    assert_eq!(mark(&question, &full.to_uppercase()), "right");
    assert_eq!(mark(&question, "2001:db8::ff"), "reason-v6-gap-left");
    assert_eq!(mark(&question, "2001:db8:0:0:0:0:0:ff"), "reason-v6-digits");
    assert_eq!(mark(&question, "2001:0db8:0000:0000:0000:0000:0000:ff00"), "reason-v6-other");
}

#[test]
fn names_are_compared_without_case_or_root() {
    let question = bare(Answer::Name("2.0.192.in-addr.arpa".to_owned()));
    for typed in ["2.0.192.in-addr.arpa", "2.0.192.IN-ADDR.ARPA.", " 2.0.192.in-addr.arpa "] {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "192.in-addr.arpa"), "reason-different");
}

#[test]
fn the_first_reason_for_an_answer_stays() {
    let question = bare(Answer::Number(4))
        .mistake(Answer::Number(4), Say::new("reason-right"))
        .mistake(Answer::Number(5), Say::new("reason-first"))
        .mistake(Answer::Number(5), Say::new("reason-second"));
    assert_eq!(mark(&question, "4"), "right");
    assert_eq!(mark(&question, "5"), "reason-first");
    assert_eq!(question.known().len(), 1);
}

#[test]
fn a_word_is_hexadecimal_in_any_dress() {
    let question = bare(Answer::Hex(0x0a2b));
    for typed in
        ["0x0a2b", "0a2b", "a2b", "0A2B", "0X0A2B", "0a 2b", "0a:2b", "0a2bh", " 0x0a2b ", "０ｘ０ａ２ｂ"]
    {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "2b0a"), "reason-hex");
    for typed in ["10a2b", "0x", "xyz", "-1", "+a2b"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-hex")), "{typed}");
    }
}

#[test]
fn a_hardware_address_is_grouped_in_any_way() {
    let question = bare(Answer::Mac(crate::wire::Mac([2, 0, 0, 0, 0x1a, 0xbc])));
    for typed in
        ["02:00:00:00:1a:bc", "02-00-00-00-1A-BC", "0200.0000.1abc", "020000001ABC", "02 00 00 00 1a bc"]
    {
        assert_eq!(mark(&question, typed), "right", "{typed}");
    }
    assert_eq!(mark(&question, "ff:ff:ff:ff:ff:ff"), "reason-mac");
    for typed in ["02:00:00:00:1a", "02:00:00:00:1a:bc:de", "10.0.0.1", "02:00:00:00:1a:bg"] {
        assert_eq!(question.mark(typed), Mark::Unreadable(Say::new("unreadable-mac")), "{typed}");
    }
}
