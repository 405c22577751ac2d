//! The answers about headers, links and paths worked out another way: from what the learner sees, by walking it.

use super::{each, solution, value, written};
use crate::quiz::{Answer, Question};
use std::net::Ipv4Addr;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn integer(address: &str) -> u32 {
    address.parse::<Ipv4Addr>().expect("an IPv4 address").into()
}

/// Whether the block, written as `10.0.0.0/8` or with any address inside it, holds the address.
fn holds(block: &str, address: &str) -> bool {
    let shift = 32 - length(block);
    let start = block.split('/').next().expect("an address");
    u64::from(integer(start)) >> shift == u64::from(integer(address)) >> shift
}

fn length(block: &str) -> u32 {
    block.split_once('/').expect("a length").1.parse().expect("a number")
}

/// The exhibit's lines in words.
pub(super) fn rows(question: &Question) -> Vec<Vec<&str>> {
    question.exhibit.lines().map(|line| line.split_whitespace().collect()).collect()
}

pub(super) fn number(question: &Question) -> u64 {
    match question.answer {
        Answer::Number(number) => number as u64,
        _ => panic!("{question:?}"),
    }
}

pub(super) fn asked(question: &Question, name: &str) -> u64 {
    value(&question.prompt, name).parse().expect("a number")
}

/// The key of the right choice.
pub(super) fn chosen(question: &Question, name: &str) -> String {
    match question.solution() {
        crate::text::Arg::Say(say) => value(&say, name),
        other => panic!("{other:?}"),
    }
}

/// The words' sum as a remainder: in ones' complement, 0xffff is 0.
fn remainder(words: &str) -> u64 {
    words.split(' ').map(|word| u64::from_str_radix(word, 16).expect("a word")).sum::<u64>() % 0xffff
}

fn hex(question: &Question) -> u64 {
    u64::from_str_radix(solution(question).trim_start_matches("0x"), 16).expect("a word")
}

#[test]
fn checksums_are_remainders() {
    each("checksum", |question| {
        let words = value(&question.prompt, "words");
        assert_eq!((remainder(&words) + hex(question)) % 0xffff, 0, "{question:?}");
    });
    each("intact", |question| {
        let intact: Vec<_> =
            question.choices.iter().map(written).filter(|words| remainder(words) == 0).collect();
        assert_eq!(intact, [solution(question)]);
    });
    each("checksum-updated", |question| {
        let of = |name| remainder(&value(&question.prompt, name));
        // Old word and old checksum sum up to what the new ones do.
        assert_eq!((of("old") + of("before")) % 0xffff, (of("new") + hex(question)) % 0xffff, "{question:?}");
    });
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn dumps_are_what_other_people_read_in_them() {
    use etherparse::{NetSlice, SlicedPacket, TransportSlice};
    each("dump", |question| {
        let digits = question.exhibit.lines().flat_map(|line| line.split_whitespace().skip(1));
        let frame: Vec<_> = digits.map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect();
        let packet = SlicedPacket::from_ethernet(&frame).unwrap();
        let asked = value(&question.prompt, "asked");
        if asked == "ether-type" {
            let types = [("0x0800", true), ("0x0806", false)];
            let ip = matches!(packet.net, Some(NetSlice::Ipv4(_)));
            assert!(types.contains(&(solution(question).as_str(), ip)), "{question:?}");
            return;
        }
        let Some(NetSlice::Ipv4(slice)) = &packet.net else { panic!("{question:?}") };
        let header = slice.header().to_header();
        assert_eq!(header.calc_header_checksum(), header.header_checksum);
        let (port, offset) = match &packet.transport {
            Some(TransportSlice::Tcp(tcp)) => {
                let sum = tcp.to_header().calc_checksum_ipv4(&header, tcp.payload()).unwrap();
                assert_eq!(sum, tcp.checksum());
                (tcp.destination_port(), tcp.data_offset())
            }
            Some(TransportSlice::Udp(udp)) => {
                let sum = udp.to_header().calc_checksum_ipv4(&header, udp.payload()).unwrap();
                assert_eq!(sum, udp.checksum());
                (udp.destination_port(), 0)
            }
            _ => (0, 0),
        };
        let right = match asked.as_str() {
            "ttl" => header.time_to_live.to_string(),
            "protocol" => header.protocol.0.to_string(),
            "total-length" => header.total_len.to_string(),
            "source" => Ipv4Addr::from(header.source).to_string(),
            "destination" => Ipv4Addr::from(header.destination).to_string(),
            "ports" => port.to_string(),
            "ihl" => header.header_len().to_string(),
            "fragment-offset" => header.fragment_offset.byte_offset().to_string(),
            _ => (4 * u32::from(offset)).to_string(),
        };
        let given = match question.answer {
            Answer::Number(number) => number.to_string(),
            _ => solution(question),
        };
        assert_eq!(given, right, "{question:?}");
    });
}

#[test]
fn who_notices_is_told_from_who_does_not() {
    each("noticed", |question| {
        for (_, reason) in question.known() {
            assert!(!value(reason, "cause").is_empty(), "{question:?}");
        }
    });
}

#[test]
fn the_longest_prefix_wins() {
    let best = |question: &Question| {
        let destination = value(&question.prompt, "destination");
        let rows = rows(question);
        let fits = rows.iter().filter(|row| holds(row[0], &destination));
        fits.max_by_key(|row| length(row[0])).map(|row| row[2].to_owned())
    };
    each("longest-match", |question| assert_eq!(Some(solution(question)), best(question)));
    let (mut forwards, mut stops) = (0, 0);
    each("no-route", |question| match best(question) {
        Some(next) => {
            forwards += 1;
            assert_eq!((chosen(question, "does"), chosen(question, "next")), ("forwards".to_owned(), next));
        }
        None => {
            stops += 1;
            assert_eq!(chosen(question, "does"), "reports");
        }
    });
    assert!(forwards > 100 && stops > 100, "{forwards} {stops}");
}

/// The lines of a path, link by link: who sends, and who receives.
fn links<'a>(rows: &'a [Vec<&'a str>]) -> Vec<(&'a [&'a str], &'a [&'a str])> {
    rows.chunks(2).map(|pair| (pair[0].as_slice(), pair[1].as_slice())).collect()
}

fn plain(interface: &str) -> String {
    interface.split('/').next().unwrap_or_default().to_owned()
}

#[test]
fn links_have_macs_and_paths_have_addresses() {
    each("hop-addresses", |question| {
        let rows = rows(question);
        let links = links(&rows);
        for (from, to) in &links {
            assert!(holds(from[2], &plain(to[2])), "{question:?}");
        }
        let left = value(&question.prompt, "left");
        let (from, to) = links.iter().find(|(from, _)| from[0] == left).expect("the link");
        let right = match value(&question.prompt, "field").as_str() {
            "source-mac" => from[3].to_owned(),
            "destination-mac" => to[3].to_owned(),
            "source-ip" => plain(links[0].0[2]),
            _ => plain(links[links.len() - 1].1[2]),
        };
        assert_eq!(solution(question), right, "{question:?}");
    });
}

#[test]
fn the_time_to_live_is_counted_down() {
    /// The router at which nothing is left, and how often the packet was sent on.
    fn walk(mut ttl: u64, ring: u64) -> (u64, u64) {
        let (mut router, mut sent) = (0, 0);
        loop {
            ttl -= 1;
            if ttl == 0 {
                return (router % ring + 1, sent);
            }
            router += 1;
            sent += 1;
        }
    }
    each("time-to-live", |question| {
        let right = match value(&question.prompt, "form").as_str() {
            "left" => (0..asked(question, "routers")).fold(asked(question, "start"), |ttl, _| ttl - 1),
            "dropper" => walk(asked(question, "few"), u64::MAX).0,
            _ => (asked(question, "left")..asked(question, "start")).count() as u64,
        };
        assert_eq!(number(question), right, "{question:?}");
    });
    each("loop", |question| {
        let (dropper, sent) = walk(asked(question, "ttl"), asked(question, "ring"));
        let right = if value(&question.prompt, "form") == "crossings" { sent } else { dropper };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn probes_are_counted() {
    each("probe", |question| {
        let ttls = (1..).flat_map(|ttl| [ttl; 3]);
        let ttl = match value(&question.prompt, "form").as_str() {
            "ttl" => asked(question, "ttl") as usize,
            _ => ttls.clone().nth(asked(question, "probe") as usize - 1).expect("a probe"),
        };
        let rows = rows(question);
        assert_eq!(solution(question), plain(links(&rows)[ttl - 1].1[2]), "{question:?}");
    });
    each("hop-count", |question| {
        let links = rows(question).len() as u64 / 2;
        let right = if value(&question.prompt, "form") == "ttl" { links } else { links + links + links };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn packets_shrink_until_they_fit() {
    each("next-hop-mtu", |question| {
        let links: Vec<u64> = question.exhibit.split("──").filter_map(|part| part.parse().ok()).collect();
        let mut size = asked(question, "size");
        let mut told = Vec::new();
        while let Some(link) = links.iter().find(|link| **link < size) {
            size = *link;
            told.push(size);
        }
        let right = if value(&question.prompt, "form") == "first" { told[0] } else { told.len() as u64 };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn quotes_are_as_long_as_their_parts() {
    each("icmp-quoted", |question| {
        let (header, data) = (asked(question, "header"), asked(question, "data"));
        let outer = 20 + 8;
        let right = match value(&question.prompt, "asked").as_str() {
            "quote" => (0..header).chain(0..8).count() as u64,
            "packet" => outer + header + 8,
            _ => outer + (header + data).min(576 - outer),
        };
        assert_eq!(number(question), right, "{question:?}");
    });
}

#[test]
fn errors_answer_what_rfc_1122_lets_them() {
    each("icmp-answered", |question| {
        let text = &question.exhibit;
        let line = text.lines().find(|line| line.starts_with("IP")).expect("addresses");
        let mut ends = line.split_whitespace().skip(1).filter(|word| *word != "→").map(integer);
        let (source, destination) = (ends.next().expect("a source"), ends.next().expect("a destination"));
        let later = text.lines().any(|line| line.starts_with("MF") && !line.ends_with(", 0"));
        let rule = if text.contains("ICMP 3/") {
            "error"
        } else if text.contains("ff:ff") || destination >> 28 == 0xe {
            "group"
        } else if later {
            "fragment"
        } else if source == 0 || source >> 24 == 127 {
            "source"
        } else {
            "yes"
        };
        assert_eq!(chosen(question, "rule"), rule, "{question:?}");
    });
}

#[test]
fn a_host_asks_by_its_own_prefix() {
    each("arp-target", |question| {
        let of = |name| value(&question.prompt, name);
        let near = holds(&of("interface"), &of("destination"));
        assert_eq!(solution(question), if near { of("destination") } else { of("gateway") });
    });
    each("misconfigured", |question| {
        let of = |name| value(&question.prompt, name);
        let (own, gateway, destination) = (of("own"), of("gateway"), of("destination"));
        let right = match (holds(&own, &destination), holds(&of("link"), &destination)) {
            (true, true) => "direct",
            (true, false) => "vain",
            _ if gateway != "—" && holds(&own, &gateway) => "gateway",
            _ => "stuck",
        };
        assert_eq!(chosen(question, "outcome"), right, "{question:?}");
    });
}

#[test]
fn frames_go_to_the_neighbour_or_the_gateway() {
    /// The line of the machine that answers.
    fn answers<'a>(question: &Question, rows: &'a [Vec<&'a str>]) -> &'a [&'a str] {
        let destination = value(&question.prompt, "destination");
        let near = holds(rows[0][1], &destination);
        let found = rows.iter().find(|row| plain(row[1]) == destination).expect("a machine");
        if near { found } else { rows.iter().find(|row| row[0] == "R").expect("a router") }
    }
    each("arp-frame", |question| assert_eq!(solution(question), answers(question, &rows(question))[2]));
    each("arp-addresses", |question| {
        let rows = rows(question);
        let (asker, answers) = (&rows[0], answers(question, &rows));
        let right = match value(&question.prompt, "field").as_str() {
            "request-to" => "ff:ff:ff:ff:ff:ff".to_owned(),
            "request-target-mac" => "00:00:00:00:00:00".to_owned(),
            "reply-to" | "reply-target-mac" => asker[2].to_owned(),
            "request-sender-ip" => plain(asker[1]),
            "reply-sender-mac" => answers[2].to_owned(),
            _ => plain(answers[1]),
        };
        assert_eq!(solution(question), right, "{question:?}");
    });
}

#[test]
fn caches_and_tables_remember_what_passed() {
    each("arp-merge", |question| {
        let meant = plain(rows(question)[1][1]) == value(&question.prompt, "target");
        let known = value(&question.prompt, "known") == "yes";
        let right = if meant || known { value(&question.prompt, "new") } else { String::new() };
        assert_eq!(chosen(question, "mac"), right, "{question:?}");
    });
    each("gratuitous", |question| {
        let address = value(&question.prompt, "address");
        let entries = rows(question).iter().filter(|row| row[2] == address).count() as u64;
        assert_eq!(number(question), entries, "{question:?}");
    });
    each("switch-ports", |question| {
        let (to, enters) = (value(&question.prompt, "to"), value(&question.prompt, "enters"));
        let rows = rows(question);
        let all = (1..=asked(question, "ports")).filter(|port| port.to_string() != enters);
        let known = rows.iter().find(|row| row[0] == to).map(|row| row[1]);
        let leaves = all.filter(|port| known.is_none_or(|known| port.to_string() == known));
        assert_eq!(number(question), leaves.count() as u64, "{question:?}");
    });
}
