//! Addresses as people write them: whatever stands around an address and whatever a keyboard writes for its
//! characters, the value is the same, or the text is refused.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "clippy takes only functions marked as tests for tests")]

use proptest::prelude::*;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use wirewalk::address::{Address, Form, Interface, Prefix, read, read_address, read_interface};
use wirewalk::lesson::{find, lesson_for};

fn address() -> impl Strategy<Value = IpAddr> {
    let group = prop_oneof![2 => Just(0), 2 => any::<u16>()];
    let v6 = proptest::array::uniform8(group).prop_map(|groups| IpAddr::V6(Ipv6Addr::from(groups)));
    prop_oneof![any::<u32>().prop_map(|bits| IpAddr::V4(Ipv4Addr::from(bits))), v6]
}

fn interface() -> impl Strategy<Value = Interface> {
    (address(), 0..=128_u8).prop_map(|(address, length)| {
        let address = Address::from(address);
        Interface { address, length: length.min(address.family().width()) }
    })
}

/// How an interface may be written: the length as a number or as one of the masks.
fn written(interface: Interface, form: usize) -> String {
    let Interface { address, length } = interface;
    let mask = interface.prefix().mask();
    let v4 = address.family().width() == 32;
    match form {
        1 => format!("{address}/{mask}"),
        2 => format!("{address} {mask}"),
        3 => format!("{address} mask {mask}"),
        4 => format!("{address} netmask: {mask}"),
        5 => format!("{address} 子网掩码 {mask}"),
        6 if v4 => format!("{address}/{:#010x}", mask.value()),
        7 if v4 => format!("{address} netmask {:08x}", mask.value()),
        8 => format!("{address} / {length}"),
        9 if !v4 => format!("[{address}]/{length}"),
        10 if !v4 => format!("{address}%eth0/{length}"),
        _ => format!("{address}/{length}"),
    }
}

const FORMS: usize = 12;

/// What may stand before and behind an entry.
const AROUND: [(&str, &str); 30] = [
    ("", ""),
    (" ", "\t"),
    ("\"", "\""),
    ("'", "'"),
    ("“", "”"),
    ("「", "」"),
    ("`", "`"),
    ("(", ")"),
    ("（", "）"),
    ("<", ">"),
    ("[\"", "\"]"),
    ("", "."),
    ("", "。"),
    ("", ","),
    ("", "，"),
    ("", ";"),
    ("", " # office"),
    ("", "#office, second floor; 10.0.0.1"),
    ("", " // office"),
    ("", " ! office"),
    ("", " (office, second floor)"),
    ("# networks\n", ""),
    ("- ", ""),
    ("* ", ""),
    ("• ", ""),
    ("1. ", ""),
    ("12) ", "."),
    ("3、", ""),
    ("Office: ", ""),
    ("地址：", "。"),
];

/// What a keyboard may write for the characters of ASCII.
fn typed(text: &str, width: usize, unseen: &[char]) -> String {
    let wide = |next: char| match (next, width) {
        ('.', 1) => '。',
        ('!'..='~', 1 | 2) => char::from_u32(u32::from(next) - 0x21 + 0xff01).unwrap(),
        ('0'..='9' | '/', 3) => char::from_u32(u32::from(next) - 0x21 + 0xff01).unwrap(),
        (' ', 1..=3) => '\u{3000}',
        _ => next,
    };
    let mut typed = String::new();
    for (index, next) in text.chars().enumerate() {
        typed.push(wide(next));
        typed.extend(unseen.get(index % (unseen.len() + 3)));
    }
    typed
}

fn unseen() -> impl Strategy<Value = Vec<char>> {
    let character = proptest::sample::select(vec![
        '\u{200b}', '\u{feff}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}',
        '\u{ad}', '\u{2060}',
    ]);
    prop_oneof![Just(Vec::new()), proptest::collection::vec(character, 1..4)]
}

/// What may join the ends of a range.
const JOINTS: [&str; 12] = ["-", " - ", "–", " — ", "~", "～", " to ", " TO ", " 至 ", "到", "..", " … "];

/// The boxes in which no address stands are read through the same forms.
#[test]
fn words_and_paths_are_read_as_a_keyboard_writes_them() {
    for (id, knob, plain, typed) in [
        ("headers", "words", "4500 003c f203", "４５００　003ｃ\u{200b} f203\u{feff}"),
        ("layers", "path", "/index.html", "\u{200e}／ｉｎｄｅｘ。html"),
    ] {
        let lesson = find(id).unwrap();
        let steps = |value: &str| {
            let (knobs, _) = lesson.knobs_from([(knob, value), ("show", "checksum")]);
            (lesson.run)(&knobs).unwrap().steps
        };
        assert_eq!(steps(typed), steps(plain), "{id}");
    }
}

/// Knobs and their values.
type Set = &'static [(&'static str, &'static str)];

/// The boxes of lessons that take addresses, each with what else is set and what stands in it.
const BOXES: [(&str, Set, &str, &str); 9] = [
    ("cidr", &[], "input", "10.1.2.3/22"),
    ("subnetting", &[("task", "split")], "block", "10.1.0.0/16"),
    ("subnetting", &[("task", "free"), ("block", "10.1.0.0/16")], "used", "10.1.2.0/24"),
    ("subnetting", &[("task", "free"), ("used", "10.1.2.0/24")], "block", "10.1.0.0/16"),
    ("subnetting", &[("task", "subtract"), ("block", "10.1.0.0/16")], "take", "10.1.2.0/24"),
    ("subnetting", &[("task", "compare")], "other", "10.1.2.0/24"),
    ("subnetting", &[("task", "summarize")], "list", "10.1.2.0/24"),
    ("subnetting", &[("task", "plan"), ("needs", "A 9"), ("block", "10.1.0.0/16")], "used", "10.1.2.0/24"),
    ("routing", &[], "destination", "10.1.2.3"),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn every_box_reads_an_entry_whatever_stands_around_it(
        at in 0..BOXES.len(),
        around in 0..AROUND.len(),
        width in 0..6_usize,
        unseen in unseen(),
    ) {
        let (id, set, knob, plain) = BOXES[at];
        let lesson = find(id).unwrap();
        let steps = |value: &str| {
            let (knobs, unknown) = lesson.knobs_from(set.iter().copied().chain([(knob, value)]));
            assert_eq!(unknown, [""; 0]);
            (lesson.run)(&knobs).map(|trace| trace.steps)
        };
        let (before, behind) = AROUND[around];
        let text = before.to_owned() + &typed(plain, width, &unseen) + behind;
        prop_assert_eq!(steps(&text), steps(plain), "{} {} {:?}", id, knob, text);
    }

    #[test]
    fn an_interface_is_read_whatever_stands_around_it(
        interface in interface(),
        form in 0..FORMS,
        around in 0..AROUND.len(),
        width in 0..6_usize,
        unseen in unseen(),
    ) {
        let (before, behind) = AROUND[around];
        let text = before.to_owned() + &typed(&written(interface, form), width, &unseen) + behind;
        prop_assert_eq!(read_interface(&text), Ok(interface), "{:?}", text);
        // The box of the first page reads what every other does.
        prop_assert!(lesson_for(&text).is_some_and(|found| found.is_ok()), "{:?}", text);
    }

    #[test]
    fn an_address_is_read_whatever_stands_around_it(
        address in address(),
        around in 0..AROUND.len(),
        width in 0..6_usize,
        unseen in unseen(),
        port in proptest::option::of(any::<u16>()),
    ) {
        let ours = Address::from(address);
        let text = match (address, port) {
            (IpAddr::V4(_), Some(port)) => format!("{ours}:{port}"),
            (IpAddr::V6(_), Some(port)) => format!("[{ours}]:{port}"),
            (_, None) => ours.to_string(),
        };
        let (before, behind) = AROUND[around];
        let text = before.to_owned() + &typed(&text, width, &unseen) + behind;
        prop_assert_eq!(read_address(&text), Ok(ours), "{:?}", text);
    }

    #[test]
    fn a_range_is_read_with_any_joint(
        a in interface(),
        gap in 1..200_u128,
        joint in 0..JOINTS.len(),
        short in any::<bool>(),
        width in 0..6_usize,
    ) {
        // Inside one block of 256, whose last octet or group alone may be written at the end.
        let first = Prefix::new(a.address, a.address.family().width() - 8).network().plus(gap % 50);
        let last = first.plus(gap);
        let written = last.to_string();
        let tail = written.rsplit(['.', ':']).next().unwrap();
        let short = short && !first.to_string().ends_with(':') && !written.starts_with("::ffff:");
        let text = format!("{first}{}{}", JOINTS[joint], if short { tail } else { &written });
        let text = typed(&text, width, &[]);
        let forms: Vec<_> = read(&text).map(|reading| reading.items.iter().map(|item| item.form).collect()).unwrap_or_default();
        prop_assert_eq!(forms, [Form::Range(first, last)], "{:?}", text);
    }

    #[test]
    fn every_line_of_a_list_is_found(
        list in proptest::collection::vec((interface(), 0..FORMS, 0..AROUND.len()), 1..6),
    ) {
        let lines = list.iter().map(|(interface, form, around)| {
            let (before, behind) = AROUND[*around];
            before.to_owned() + &written(*interface, *form) + behind
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        let forms: Vec<_> = read(&text).unwrap().items.iter().map(|item| item.form).collect();
        let expected: Vec<_> = list.iter().map(|(interface, ..)| Form::Interface(*interface)).collect();
        prop_assert_eq!(forms, expected, "{:?}", text);
    }

    #[test]
    fn what_is_wrong_is_refused_whatever_stands_around_it(
        interface in interface(),
        wrong in 0..9_usize,
        around in 0..AROUND.len(),
        width in 0..6_usize,
        unseen in unseen(),
    ) {
        let Interface { address, length } = interface;
        let text = match wrong {
            0 => format!("{address}/{}", u16::from(address.family().width()) + 1 + u16::from(length)),
            1 => format!("{address}/24x"),
            2 => format!("{address}/"),
            3 => format!("{address} {address}"),
            4 => format!("256.{length}.1.1/8"),
            5 => format!("10.0.{length}/24"),
            6 => "10.0.0.1:65536".to_owned(),
            7 => format!("fe80::{length}%"),
            _ => format!("2001:db8:::{length}/64"),
        };
        // An address twice may be an address and its mask.
        prop_assume!(wrong != 3 || wirewalk::address::mask_length(address).is_none());
        let (before, behind) = AROUND[around];
        let text = before.to_owned() + &typed(&text, width, &unseen) + behind;
        let error = read(&text);
        prop_assert!(error.is_err(), "{:?}: {:?}", text, error);
        let at = error.unwrap_err().at;
        prop_assert!(text.get(at.clone()).is_some(), "{:?}: {:?}", text, at);
    }

    /// `ifconfig`, `ip` and `ipconfig` print the same interfaces; none of them is lost, and one that is wrong is named.
    #[test]
    fn no_line_of_pasted_output_is_lost(
        list in proptest::collection::vec((interface(), 0..6_usize), 1..6),
        broken in proptest::option::of(0..6_usize),
    ) {
        let mut expected = Vec::new();
        let mut text = String::new();
        for (index, (interface, tool)) in list.iter().enumerate() {
            let Interface { address, length } = *interface;
            let v4 = address.family().width() == 32;
            // A mask of no bits is not to be told from a broadcast address that is not set.
            let length = if v4 { length.max(1) } else { length };
            let interface = Interface { address, length };
            let mask = interface.prefix().mask();
            let wrong = match (broken == Some(index), v4) {
                (false, _) => "",
                (true, true) => "9999",
                (true, false) => ":99999",
            };
            text += &match (v4, tool) {
                (true, 0) => format!("    inet {address}{wrong} netmask {mask} broadcast 10.0.0.255\n"),
                (true, 1) => format!("    inet {address}{wrong} netmask {:#010x}\n", mask.value()),
                (true, 2) => format!("    inet adr:{address}{wrong}  Bcast:10.0.0.255  Masque:{mask}\n"),
                (true, 3) => format!("   IPv4-Adresse  . . . . : {address}{wrong}(Bevorzugt)\n   Subnetzmaske  . . : {mask}\n"),
                (false, 0) => format!("    inet6 {address}{wrong}  prefixlen {length}  scopeid 0x20<link>\n"),
                (false, 1) => format!("    adr inet6: {address}{wrong}/{length} Scope:Lien\n"),
                (_, 4) => format!("eth{index}    UP    {address}{wrong}/{length}\n"),
                _ => format!("    inet{} {address}{wrong}/{length} scope global eth0\n", if v4 { "" } else { "6" }),
            };
            expected.push(Form::Interface(interface));
        }
        let found = read(&text).map(|reading| reading.items.iter().map(|item| item.form).collect::<Vec<_>>());
        match broken.filter(|index| *index < list.len()) {
            None => prop_assert_eq!(found, Ok(expected), "{}", text),
            Some(_) => {
                let error = found.unwrap_err();
                prop_assert!(text.get(error.at.clone()).is_some_and(|at| at.contains('9')), "{}: {:?}", text, error);
            }
        }
    }
}
