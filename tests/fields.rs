//! Every field that a frame can have is named and explained in both languages, and nothing else is.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod spoken;

use spoken::Files;
use std::collections::BTreeSet;
use wirewalk::text::{Catalog, Speaker};
use wirewalk::trace::{Opened, World};
use wirewalk_text::LANGUAGES;

const IPV4: u16 = 0x0800;
const ARP: u16 = 0x0806;
const IPV6: u16 = 0x86dd;

fn ethernet(kind: u16, payload: &[u8]) -> Vec<u8> {
    [&[0xff; 6], &[2, 0, 0, 0, 0, 1][..], &kind.to_be_bytes(), payload].concat()
}

fn ipv4(protocol: u8, options: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut options = options.to_vec();
    options.resize(options.len().next_multiple_of(4), 0);
    let header = 20 + options.len();
    let total = ((header + payload.len()) as u16).to_be_bytes();
    let first = [0x40 | (header / 4) as u8, 0, total[0], total[1], 0, 1, 0, 0, 64, protocol, 0, 0];
    ethernet(IPV4, &[&first, &[10, 0, 0, 1, 10, 0, 0, 2][..], &options, payload].concat())
}

fn ipv6(next: u8, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u16).to_be_bytes();
    ethernet(IPV6, &[&[0x60, 0, 0, 0, length[0], length[1], next, 64], &[0x20; 32][..], payload].concat())
}

fn udp(length: u8, data: &[u8]) -> Vec<u8> {
    [&[0, 53, 0, 53, 0, length, 0, 0], data].concat()
}

fn tcp(options: &[u8]) -> Vec<u8> {
    let mut options = options.to_vec();
    options.resize(options.len().next_multiple_of(4), 0);
    let offset = ((20 + options.len()) / 4) as u8;
    let header = [0, 80, 0, 80, 0, 0, 0, 1, 0, 0, 0, 0, offset << 4, 2, 0, 0, 0, 0, 0, 0];
    ipv4(6, &[], &[&header[..], &options].concat())
}

/// Frames that between them hold every field there is: every number of a type or an option is tried, at every length
/// that could be right.
fn frames() -> Vec<Vec<u8>> {
    let zeros = [0; 64];
    let mut frames = vec![
        ethernet(0x1234, b"data"),
        ethernet(ARP, &[&[0, 1, 8, 0, 6, 4, 0, 1], &zeros[..38]].concat()),
        ethernet(IPV4, &[0x40]),
        ethernet(IPV4, &[0x45, 0]),
        ipv4(17, &[], &udp(10, b"ab")),
        ipv4(17, &[], &udp(8, b"surplus")),
    ];
    // A fragment that is not the first.
    let mut fragment = ipv4(17, &[], b"piece");
    fragment[21] = 1;
    frames.push(fragment);
    let route = |kind| vec![kind, 7, 4, 10, 0, 0, 9];
    frames.extend([7, 131, 137].map(|kind| ipv4(17, &route(kind), &[])));
    frames.push(ipv4(17, &[68, 12, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0], &[]));
    frames.extend([&[148, 4, 0, 0][..], &[99, 4, 0, 0], &[1, 1, 0, 0]].map(|option| ipv4(17, option, &[])));
    for kind in 0..=255 {
        frames.extend((2..=20).map(|length| tcp(&[&[kind, length], &zeros[..length as usize - 2]].concat())));
        frames.extend(
            (0..6).map(|code| ipv4(1, &[], &[&[kind, code, 0, 0, 1, 2, 0, 0], &zeros[..12]].concat())),
        );
        for (body, option, length) in [(4, 1, 1), (12, 3, 4), (20, 2, 1), (36, 4, 6), (12, 5, 1), (12, 9, 1)]
        {
            let option = [&[option, length], &zeros[..usize::from(length) * 8 - 2]].concat();
            frames.push(ipv6(58, &[&[kind, 0, 0, 0], &zeros[..body], &option].concat()));
        }
    }
    for next in [0, 60] {
        let home = [&[59, 2, 0xc9, 16], &[0x20; 16][..], &[1, 2, 0, 0]].concat();
        frames.push(ipv6(next, &home));
        let options: [[u8; 6]; 5] =
            [[0; 6], [1, 4, 0, 0, 0, 0], [5, 2, 0, 0, 1, 0], [99, 4, 0, 0, 0, 0], [0xc2, 4, 0, 0, 0, 9]];
        frames.extend(options.map(|options| ipv6(next, &[&[59, 0], &options[..]].concat())));
    }
    frames.extend([
        ethernet(0x8100, &[0x60, 2, 0, 4, 0x42, 0x42, 3, 0]),
        ethernet(0x88a8, &[0x60, 2, 0x12, 0x34]),
        ethernet(0x8100, &[0, 1, 0x81, 0].repeat(20)),
        ethernet(38, &[&[0xaa, 0xaa, 3, 0, 0, 0, 8, 0], &zeros[..38]].concat()),
        ethernet(0x8847, &[0, 0, 0x11, 64, 0]),
        ethernet(0x8864, &[0x11, 0, 0, 1, 0, 4, 0, 0x21, 0, 0]),
        ipv4(47, &[], &[&[0xb0, 0, 0x12, 0x34], &zeros[..14]].concat()),
        ipv4(51, &[], &[&[59, 4, 0, 0], &zeros[..24]].concat()),
    ]);
    frames.push(ipv6(43, &[59, 0, 2, 0, 0, 0, 0, 0]));
    frames.push(ipv6(44, &[59, 0, 0, 9, 0, 0, 0, 1, 0]));
    frames
}

/// The names in messages of all fields there are, and of the values that can have names, without their numbers.
fn named() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut fields, mut values) = (BTreeSet::new(), BTreeSet::new());
    for frame in frames() {
        let opened = Opened::new(frame.into());
        let layers: Vec<_> = opened.layers().iter().map(|layer| layer.field).collect();
        for (index, field) in opened.dissection.tree.0.iter().enumerate() {
            // A layer has a name of its own, unless it is data.
            if !layers.contains(&index) || field.value.is_some() {
                fields.insert(opened.key(index));
                values.extend(opened.case(index).map(|case| family(&case).to_owned()));
            }
        }
    }
    (fields, values)
}

/// `icmp-code` of `icmp-code-3-1`.
fn family(case: &str) -> &str {
    case.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-')
}

fn catalog(language: &str) -> Catalog {
    Files::of(language).shared("fields").clone()
}

/// What stands after a prefix in the names of messages.
fn after(catalog: &Catalog, prefix: &str) -> BTreeSet<String> {
    let ids = catalog.messages.iter().map(|(id, _)| id);
    ids.filter_map(|id| id.strip_prefix(prefix).map(str::to_owned)).collect()
}

#[test]
fn every_field_has_a_name_and_a_meaning_in_both_languages_and_none_is_left_over() {
    let (fields, values) = named();
    for language in LANGUAGES {
        let catalog = catalog(language);
        for prefix in ["field-", "means-"] {
            let said = after(&catalog, prefix);
            let missing: Vec<_> = fields.difference(&said).collect();
            let orphans: Vec<_> = said.difference(&fields).collect();
            assert!(missing.is_empty(), "{language} {prefix}: missing {missing:?}");
            assert!(orphans.is_empty(), "{language} {prefix}: never said {orphans:?}");
        }
        let short = after(&catalog, "short-");
        assert!(short.is_subset(&fields), "never said: {:?}", short.difference(&fields));
        let orphans: Vec<_> =
            after(&catalog, "is-").into_iter().filter(|case| !values.contains(family(case))).collect();
        assert!(orphans.is_empty(), "{language}: never said {orphans:?}");
    }
}

#[test]
fn every_meaning_names_its_standard() {
    for language in LANGUAGES {
        let catalog = catalog(language);
        for (id, _) in catalog.messages.iter().filter(|(id, _)| id.starts_with("means-")) {
            let said = Speaker::new(&[&catalog]).named(id);
            let standard = said.contains("RFC ") || said.contains("IEEE 802.") && said.contains('§');
            assert!(standard || id.starts_with("means-any-"), "{language} {id}: {said}");
        }
    }
}

#[test]
fn what_is_read_out_can_be_typed_in_again_and_changes_nothing() {
    for frame in frames() {
        let opened = Opened::new(frame.into());
        for layer in 0..opened.layers().len() {
            for field in opened.leaves(layer).into_iter().filter(|field| opened.editable(*field)) {
                let text = opened.text(field);
                if !text.ends_with('…') {
                    assert_eq!(opened.parse(field, &text).ok(), opened.number(field), "{text}");
                }
            }
        }
    }
}

#[test]
fn a_change_is_the_fault_that_writes_it() {
    use wirewalk::fault::Fault;
    let opened = Opened::new(ipv6(58, &[128, 0, 0, 0, 0, 0, 0, 0]).into());
    let source = opened.find(1, "Source Address").unwrap();
    let address = opened.parse(source, "2001:db8::7").unwrap();
    let change = opened.change("A.3", source, address, false);
    assert_eq!(change, "set:A.3:176+64=2306139568115548160,set:A.3:240+64=7");
    assert!(Fault::parse_list(&change).is_ok());
    let hops = opened.find(1, "Hop Limit").unwrap();
    assert!(opened.parse(hops, "256").is_err() && opened.parse(hops, "0x1G").is_err());
    assert_eq!(opened.parse(hops, "0b1000 0000"), Ok(128));
    assert_eq!(opened.change("R1.1", hops, 1, true), "fix:R1.1:168+8=1");
}

#[test]
fn a_checksum_worked_out_is_the_one_that_is_right() {
    for frame in frames() {
        let opened = Opened::new(frame.into());
        for worked in (0..opened.layers().len()).filter_map(|layer| opened.worked(layer)) {
            let sum = worked.words.last().unwrap().sum;
            // UDP writes a checksum of 0 as all ones, which is the same number.
            let same = |computed: u16| !sum == computed || (!sum == 0 && computed == 0xffff);
            assert!(same(worked.verdict.computed), "{opened:?}");
        }
    }
}

#[test]
fn the_fields_of_the_layers_fill_the_frame() {
    for frame in frames() {
        let opened = Opened::new(frame.into());
        let fields = (0..opened.layers().len()).flat_map(|layer| opened.leaves(layer));
        let mut end = 0;
        for field in fields {
            assert_eq!(opened.field(field).start, end, "{opened:?}");
            end = opened.field(field).end();
        }
        assert_eq!(end as usize, opened.bytes.len() * 8);
        assert!(World::default().origin(0, &opened, 0).is_none());
    }
}
