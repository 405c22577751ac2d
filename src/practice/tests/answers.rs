//! The answers worked out another way: with the standard library, by counting, or by walking the whole tree.

use super::{each, solution, value, written};
use crate::quiz::{Answer, Mark, Question};
use std::net::{Ipv4Addr, Ipv6Addr};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// `10.1.2.3/24` as two integers, read by the standard library.
fn cut(text: &str) -> (u64, u32) {
    let (address, length) = text.split_once('/').expect("a slash");
    (integer(address), length.parse().expect("a length"))
}

fn integer(address: &str) -> u64 {
    u32::from(address.parse::<Ipv4Addr>().expect("an IPv4 address")).into()
}

fn dotted(value: u64) -> String {
    Ipv4Addr::from(value as u32).to_string()
}

/// The first and the last address of a block, by division.
fn ends(text: &str) -> (u64, u64) {
    let (address, length) = cut(text);
    let size = 1_u64 << (32 - length);
    (address / size * size, address / size * size + size - 1)
}

fn number(question: &Question) -> u64 {
    match question.answer {
        Answer::Number(number) => number as u64,
        _ => panic!("{question:?}"),
    }
}

/// The blocks of the whole tree that lie in `wanted` and whose parent does not: the fewest, by looking at all.
fn walk(start: u64, length: u32, wanted: &[(u64, u64)], found: &mut Vec<String>) {
    let size = 1_u64 << (32 - length);
    let end = start + size - 1;
    let covered: u64 =
        wanted.iter().map(|(first, last)| (*last.min(&end) + 1).saturating_sub(*first.max(&start))).sum();
    match covered {
        0 => {}
        covered if covered == size => found.push(format!("{}/{length}", dotted(start))),
        _ => {
            walk(start, length + 1, wanted, found);
            walk(start + size / 2, length + 1, wanted, found);
        }
    }
}

fn fewest(wanted: &[(u64, u64)]) -> Vec<String> {
    let mut found = Vec::new();
    walk(0, 0, wanted, &mut found);
    found
}

fn list(question: &Question, name: &str) -> Vec<(u64, u64)> {
    value(&question.prompt, name).split(", ").map(ends).collect()
}

/// What is left of a block without the (disjoint) parts.
fn without(block: (u64, u64), mut parts: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    parts.sort_unstable();
    let mut left = Vec::new();
    let mut next = block.0;
    for (first, last) in parts {
        if next < first {
            left.push((next, first - 1));
        }
        next = last + 1;
    }
    if next <= block.1 {
        left.push((next, block.1));
    }
    left
}

#[test]
fn the_four_ends_of_a_block() {
    for (id, of) in [
        ("network", (|ends| ends.0) as fn((u64, u64)) -> u64),
        ("broadcast", |ends| ends.1),
        ("first-host", |ends| ends.0 + 1),
        ("last-host", |ends| ends.1 - 1),
    ] {
        each(id, |question| {
            let block = ends(&value(&question.prompt, "interface"));
            assert_eq!(solution(question), dotted(of(block)), "{question:?}");
        });
    }
}

#[test]
fn masks() {
    let mask = |question: &Question| {
        let length: u32 = value(&question.prompt, "length").parse().unwrap();
        u32::MAX << (32 - length)
    };
    each("netmask", |question| assert_eq!(solution(question), dotted(mask(question).into())));
    each("wildcard", |question| assert_eq!(solution(question), dotted((!mask(question)).into())));
    each("mask-length", |question| {
        let shown = integer(&value(&question.prompt, "shown"));
        let ones = shown.count_ones();
        let length = if value(&question.prompt, "form") == "wildcard" { 32 - ones } else { ones };
        assert_eq!(solution(question), format!("/{length}"));
    });
    each("valid-mask", |question| {
        let valid = |text: &str| {
            let mask = integer(text) as u32;
            mask.leading_ones() + mask.trailing_zeros() == 32
        };
        let valid: Vec<_> = question.choices.iter().map(written).filter(|text| valid(text)).collect();
        assert_eq!(valid, [solution(question)]);
    });
}

#[test]
fn hosts_are_counted() {
    each("hosts", |question| {
        let (first, last) = ends(&value(&question.prompt, "prefix"));
        assert_eq!(number(question), (first..=last).skip(1).count() as u64 - 1);
    });
    each("step", |question| {
        let length: u32 = value(&question.prompt, "length").parse().unwrap();
        let index: u32 = value(&question.prompt, "index").parse().unwrap();
        // The start of the second block of all, seen in the octet.
        let second = 1_u64 << (32 - length);
        assert_eq!(number(question), second >> (32 - 8 * index) & 255);
    });
    each("smallest", |question| {
        let hosts: u64 = value(&question.prompt, "hosts").parse().unwrap();
        let length = (1..=30).rev().find(|length| (1_u64 << (32 - length)) >= hosts + 2).unwrap();
        assert_eq!(solution(question), format!("/{length}"));
    });
    each("tiny", |question| {
        let counted = match question.prompt.id {
            "ask-tiny" => ends(&value(&question.prompt, "prefix")),
            _ => ends(&value(&question.prompt, "block")),
        };
        let addresses = counted.1 - counted.0 + 1;
        let expected = if question.prompt.id == "ask-tiny" { addresses } else { addresses / 2 };
        assert_eq!(number(question), expected);
    });
    each("link", |question| {
        let (address, _) = cut(&value(&question.prompt, "interface"));
        assert_eq!(solution(question), dotted(address ^ 1));
    });
}

#[test]
fn who_is_in_a_block() {
    each("same-subnet", |question| {
        let length: u32 = value(&question.prompt, "length").parse().unwrap();
        let block = |name| integer(&value(&question.prompt, name)) >> (32 - length);
        let expected = if block("a") == block("b") { "option-yes" } else { "option-no" };
        assert_eq!(solution(question), expected);
        assert_ne!(value(&question.prompt, "a"), value(&question.prompt, "b"));
    });
    each("member", |question| {
        let (first, last) = ends(&value(&question.prompt, "block"));
        let choices = question.choices.iter().map(written);
        let inside: Vec<_> = choices.filter(|text| (first + 1..last).contains(&integer(text))).collect();
        assert_eq!(inside, [solution(question)]);
    });
}

#[test]
fn kinds_of_address_as_the_standard_library_knows_them() {
    each("address-kind", |question| {
        let text = value(&question.prompt, "address");
        let Answer::Choice(index) = question.answer else { panic!() };
        let crate::text::Arg::Say(label) = &question.choices[index] else { panic!() };
        let kind = value(label, "kind");
        let expected = match text.parse::<Ipv4Addr>() {
            Ok(address) if address.is_private() => "private",
            Ok(address) if address.is_loopback() => "loopback",
            Ok(address) if address.is_link_local() => "link-local",
            Ok(address) if address.is_multicast() => "multicast",
            Ok(address) if address.is_documentation() => "documentation",
            Ok(address) if address.octets()[0] >= 240 => "reserved",
            Ok(address) if address.octets()[0] == 100 && address.octets()[1] >> 6 == 1 => "shared",
            Ok(_) => "public",
            Err(_) => {
                let address: Ipv6Addr = text.parse().unwrap();
                match address.segments() {
                    [0x2001, 0xdb8, ..] => "documentation",
                    [0x3fff, second, ..] if second >> 12 == 0 => "documentation",
                    _ if address.is_unique_local() => "unique-local",
                    _ if address.is_unicast_link_local() => "link-local",
                    _ if address.is_multicast() => "multicast",
                    _ => "public",
                }
            }
        };
        assert_eq!(kind, expected, "{text}");
    });
}

#[test]
fn octets_bit_by_bit() {
    let octet = |bits: &str| bits.chars().fold(0_u64, |value, bit| 2 * value + u64::from(bit == '1'));
    each("octet-bits", |question| {
        assert_eq!(octet(&solution(question)).to_string(), value(&question.prompt, "octet"));
        assert_eq!(solution(question).len(), 8);
    });
    each("bits-octet", |question| assert_eq!(number(question), octet(&value(&question.prompt, "bits"))));
}

#[test]
fn ipv6_as_the_standard_library_writes_it() {
    let full = |address: Ipv6Addr| address.segments().map(|group| format!("{group:04x}")).join(":");
    each("v6-shorten", |question| {
        let address: Ipv6Addr = value(&question.prompt, "full").parse().unwrap();
        assert_eq!(solution(question), address.to_string());
    });
    each("v6-expand", |question| {
        let address: Ipv6Addr = value(&question.prompt, "short").parse().unwrap();
        assert_eq!(solution(question), full(address));
    });
    each("v6-network", |question| {
        let interface = value(&question.prompt, "interface");
        let (address, length) = interface.split_once('/').unwrap();
        let bits = u128::from(address.parse::<Ipv6Addr>().unwrap());
        let size = 1_u128 << (128 - length.parse::<u32>().unwrap());
        assert_eq!(solution(question), Ipv6Addr::from(bits / size * size).to_string());
    });
}

#[test]
fn reverse_zones_label_by_label() {
    each("reverse-zone", |question| {
        let prefix = value(&question.prompt, "prefix");
        let (address, length) = prefix.split_once('/').unwrap();
        let length: usize = length.parse().unwrap();
        let (digits, bits, root): (Vec<_>, _, _) = match address.parse::<Ipv6Addr>() {
            Ok(address) => {
                let text = format!("{:032x}", u128::from(address));
                (text.chars().map(String::from).collect(), 4, "ip6.arpa")
            }
            Err(_) => (address.split('.').map(String::from).collect(), 8, "in-addr.arpa"),
        };
        let mut labels = digits[..length / bits].to_vec();
        labels.reverse();
        labels.push(root.to_owned());
        assert_eq!(solution(question), labels.join("."));
    });
}

#[test]
fn blocks_of_a_block() {
    each("count", |question| {
        let (first, last) = ends(&value(&question.prompt, "block"));
        let to: u32 = value(&question.prompt, "to").parse().unwrap();
        assert_eq!(number(question), (first..=last).step_by(1 << (32 - to)).count() as u64);
    });
    each("v6-count", |question| {
        let from: u32 = value(&question.prompt, "from").parse().unwrap();
        let to: u32 = value(&question.prompt, "to").parse().unwrap();
        assert_eq!(number(question), (from..to).fold(1, |count, _| count * 2));
    });
    each("nth", |question| {
        let (first, last) = ends(&value(&question.prompt, "block"));
        let length: u32 = value(&question.prompt, "length").parse().unwrap();
        let nth: usize = value(&question.prompt, "number").parse().unwrap();
        let start = (first..=last).step_by(1 << (32 - length)).nth(nth - 1).expect("that many");
        assert_eq!(solution(question), format!("{}/{length}", dotted(start)));
    });
    each("next-block", |question| {
        let block = value(&question.prompt, "block");
        let (_, last) = ends(&block);
        assert_eq!(solution(question), format!("{}/{}", dotted(last + 1), cut(&block).1));
        assert_eq!(ends(&solution(question)).0, last + 1);
    });
    each("subtract", |question| {
        let block = ends(&value(&question.prompt, "block"));
        let left = without(block, vec![ends(&value(&question.prompt, "taken"))]);
        assert_eq!(number(question), fewest(&left).len() as u64, "{question:?}");
    });
}

#[test]
fn summaries_and_ranges() {
    each("summary", |question| {
        let list = list(question, "list");
        let (first, last) = (list[0].0, list[list.len() - 1].1);
        let length =
            (0..=32_u32).rev().find(|length| first >> (32 - length) == last >> (32 - length)).unwrap();
        let size = 1_u64 << (32 - length);
        assert_eq!(solution(question), format!("{}/{length}", dotted(first / size * size)));
        assert!(list.windows(2).all(|pair| pair[0].1 < pair[1].0), "{question:?}");
    });
    each("summary-count", |question| {
        let found = fewest(&list(question, "list"));
        assert_eq!(number(question), found.len() as u64);
        assert_eq!(value(&question.explain, "fewest"), found.join(", "));
    });
    let range = |question: &Question| {
        fewest(&[(integer(&value(&question.prompt, "first")), integer(&value(&question.prompt, "last")))])
    };
    each("range-first", |question| {
        assert_eq!(solution(question), range(question)[0]);
        let first = integer(&value(&question.prompt, "first"));
        for (_, reason) in question.known().iter().filter(|(_, reason)| reason.id == "reason-range-before") {
            assert!(integer(&value(reason, "given-start")) < first, "{question:?}");
        }
    });
    each("range-count", |question| assert_eq!(number(question), range(question).len() as u64));
}

#[test]
fn relations_of_intervals() {
    each("compare", |question| {
        let a = ends(&value(&question.prompt, "a"));
        let b = value(&question.prompt, "b");
        let b = match b.split_once(' ') {
            Some((network, mask)) => {
                let network = integer(network);
                (network, network + (0xffff_ffff - integer(mask)))
            }
            None => ends(&b),
        };
        let relation = match () {
            () if a == b => "equal",
            () if b.0 <= a.0 && a.1 <= b.1 => "inside",
            () if a.0 <= b.0 && b.1 <= a.1 => "contains",
            () => "apart",
        };
        assert_eq!(value(&question.explain, "relation"), relation);
        let Answer::Choice(index) = question.answer else { panic!() };
        let crate::text::Arg::Say(label) = &question.choices[index] else { panic!() };
        assert_eq!(value(label, "relation"), relation);
    });
}

#[test]
fn plans_and_free_space() {
    each("plan", |question| {
        let (start, end) = ends(&value(&question.prompt, "block"));
        let needs = value(&question.prompt, "needs");
        let sizes = needs.split(", ").map(|need| {
            let (name, hosts) = need.split_once(' ').unwrap();
            (name, (hosts.parse::<u64>().unwrap() + 2).next_power_of_two())
        });
        let name = value(&question.prompt, "name");
        let size = sizes.clone().find(|(other, _)| *other == name).unwrap().1;
        // All sizes are different powers of two, so everything larger lies before without a gap.
        let before: u64 = sizes.clone().map(|(_, other)| other).filter(|other| *other > size).sum();
        assert_eq!(solution(question), format!("{}/{}", dotted(start + before), 32 - size.ilog2()));
        assert!(sizes.map(|(_, size)| size).sum::<u64>() <= end - start + 1);
    });
    each("largest-free", |question| {
        let block = ends(&value(&question.prompt, "block"));
        let free = fewest(&without(block, list(question, "used")));
        let largest = free.iter().map(|text| cut(text).1).min().unwrap();
        let largest: Vec<_> = free.iter().filter(|text| cut(text).1 == largest).collect();
        assert_eq!(largest, [&solution(question)], "{question:?}");
    });
}

#[test]
fn statements_are_judged_on_their_own_numbers() {
    each("myth-subnets", |question| {
        if !matches!(question.prompt.id, "ask-myth-neighbours" | "ask-myth-siblings") {
            return;
        }
        let both = [ends(&value(&question.prompt, "block")), ends(&value(&question.prompt, "next"))];
        let expected = if fewest(&both).len() == 1 { "option-true" } else { "option-false" };
        assert_eq!(solution(question), expected, "{question:?}");
    });
    each("myth", |question| {
        let (start, end) = ends(&value(&question.prompt, "interface"));
        let address = integer(&value(&question.prompt, "address"));
        let holds = match question.prompt.id {
            "ask-myth-host-zero" => (start + 1..end).contains(&address) && matches!(address % 256, 0 | 255),
            "ask-myth-ends-255" => end % 256 == 255,
            "ask-myth-class-c" => address >> 29 == 0b110,
            "ask-myth-slash-24" => address >> 29 != 0b110,
            "ask-myth-class-127" => address >> 24 != 127,
            "ask-myth-loopback" => address >> 24 == 127,
            "ask-myth-mask-told" => true,
            "ask-myth-classes" => {
                let class = match address >> 28 {
                    0..8 => 8,
                    8..12 => 16,
                    _ => 24,
                };
                class == cut(&value(&question.prompt, "interface")).1
            }
            other => panic!("{other}"),
        };
        assert_eq!(solution(question) == "option-true", holds, "{question:?}");
    });
}

#[test]
fn any_legal_form_of_an_ipv6_network_is_right() {
    each("v6-network", |question| {
        let Answer::Address(network) = question.answer else { panic!("{question:?}") };
        let full = crate::address::expanded(network);
        for typed in [full.to_uppercase(), full, solution(question).to_uppercase()] {
            assert_eq!(question.mark(&typed), Mark::Right, "{typed}: {question:?}");
        }
    });
}
