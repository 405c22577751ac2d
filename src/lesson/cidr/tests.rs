//! An address cut into network and host.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::lesson::Gesture;
use crate::lesson::tests::{address, last, prefix, refusal, run, said, shown, with};
use crate::trace::Trace;

fn walk(input: &str) -> Trace {
    run("cidr", &[("input", input)])
}

#[test]
fn the_worked_example_ends_where_it_should() {
    let trace = run("cidr", &[]);
    assert_eq!(said(&trace), "binary cut mask and-mixed network first-host last-host broadcast size");
    let view = last(&trace);
    for (name, value) in [
        ("address", "16.158.165.91|22"),
        ("length", "22"),
        ("host-bits", "10"),
        ("mask", "255.255.252.0|22"),
        ("network", "16.158.164.0|22"),
        ("prefix", "16.158.164.0/22"),
        ("first", "16.158.164.1|22"),
        ("last", "16.158.167.254|22"),
        ("broadcast", "16.158.167.255|22"),
        ("hosts", "1022"),
    ] {
        assert_eq!(shown(view, name), value, "{name}");
    }
    assert_eq!(shown(&trace.facts, "place"), "place-host");
    assert_eq!(shown(&trace.facts, "wildcard"), "0.0.3.255");
    assert_eq!(shown(&trace.facts, "hexadecimal"), "0x109ea55b");
    assert_eq!(shown(&trace.facts, "reverse"), "158.16.in-addr.arpa");
    assert_eq!(trace.badges.len(), 2);
    assert!(trace.choices.labels.is_empty());
}

/// Each step changes what it speaks of, and nothing else.
#[test]
fn each_step_of_the_worked_example_changes_its_own() {
    let trace = run("cidr", &[]);
    let changed: Vec<String> = (0..trace.steps.len())
        .map(|cursor| trace.changes(cursor).iter().map(|change| change.name).collect::<Vec<_>>().join("+"))
        .collect();
    assert_eq!(
        changed,
        [
            "address",
            "address+length+host-bits",
            "mask",
            "network",
            "prefix",
            "first",
            "last",
            "broadcast",
            "hosts"
        ]
    );
}

#[test]
fn the_third_octet_of_the_worked_example_is_taken_apart() {
    let trace = run("cidr", &[]);
    let value = |step: usize, name: &str| {
        let args = &trace.steps[step].say.args;
        args.iter().find(|(given, _)| *given == name).map(|(_, arg)| format!("{arg:?}")).unwrap_or_default()
    };
    assert_eq!(value(0, "bits"), "Text(\"10100101\")");
    assert_eq!(value(0, "sum"), "Text(\"128 + 32 + 4 + 1\")");
    assert_eq!(value(3, "index"), "Number(3)");
    assert_eq!((value(3, "kept"), value(3, "dropped")), ("Text(\"101001\")".into(), "Text(\"01\")".into()));
    assert_eq!((value(3, "before"), value(3, "after")), ("Text(\"165\")".into(), "Text(\"164\")".into()));
}

#[test]
fn the_edges_have_sentences_of_their_own() {
    for (input, sentences) in [
        (
            "0.0.0.0/0",
            "binary cut-none mask and-none network-itself first-host last-host broadcast-all size-v4-all",
        ),
        ("10.1.2.3/24", "binary cut mask and-whole network first-host last-host broadcast size"),
        ("10.0.0.0/30", "binary cut mask and-mixed network-itself first-host last-host broadcast size"),
        ("10.0.0.1/31", "binary cut mask and-mixed network first-31 last-31 broadcast-31 size-31"),
        ("10.0.0.1/32", "binary cut-all mask and-all network-one first-one last-one broadcast-32 size-one"),
        ("2001:db8::1/64", "binary-v6 cut mask-v6 and-whole network first-v6 last-v6 size-64"),
        ("2001:db8::1/127", "binary-v6 cut mask-v6 and-mixed network first-127 last-127 size-v6"),
        ("2001:db8::1/128", "binary-v6 cut-all mask-v6 and-all network-one first-one last-one size-one"),
        ("::/0", "binary-v6 cut-none mask-v6 and-none network-itself first-v6-all last-v6 size-v6-all"),
        // RFC 3927 §2.1: the first and the last 256 addresses of 169.254/16 are reserved.
        (
            "169.254.7.7/16",
            "binary cut mask and-whole network end-reserved end-reserved broadcast size-reserved",
        ),
        (
            "169.254.7.7/17",
            "binary cut mask and-mixed network end-reserved last-host broadcast size-reserved",
        ),
        ("169.254.7.7/24", "binary cut mask and-whole network first-host last-host broadcast size"),
    ] {
        assert_eq!(said(&walk(input)), sentences, "{input}");
    }
    assert_eq!(last(&walk("10.0.0.1/31")).get("broadcast"), None);
    assert_eq!(last(&walk("::/0")).get("hosts"), None);
    assert_eq!(shown(last(&walk("10.0.0.1/31")), "hosts"), "2");
}

#[test]
fn where_an_address_stands_in_its_block() {
    for (input, place) in [
        ("10.0.0.0/24", "place-network"),
        ("10.0.0.1/24", "place-host"),
        ("10.0.0.255/24", "place-broadcast"),
        ("10.0.0.0/31", "place-host"),
        ("10.0.0.0/32", "place-one"),
        ("2001:db8::/64", "place-anycast"),
        ("2001:db8::/127", "place-host"),
        ("2001:db8::ffff:ffff:ffff:ffff/64", "place-host"),
    ] {
        assert_eq!(shown(&walk(input).facts, "place"), place, "{input}");
    }
}

/// RFC 1122 §3.2.1.3, RFC 1112 §4, RFC 919 §7, RFC 4291 §2.5.2, §2.5.5.2 and §2.7, RFC 3927 §2.1.
#[test]
fn a_block_that_no_host_has_an_address_in_is_told_as_that() {
    for (input, kind) in [
        ("224.0.0.251/24", "multicast"),
        ("239.1.2.3/32", "multicast"),
        ("224.0.0.1/4", "multicast"),
        ("224.0.0.1/3", "multicast-reserved"),
        ("ff02::1/16", "multicast"),
        ("ff00::/8", "multicast"),
        ("0.1.2.3/8", "this-network"),
        ("0.1.2.3/31", "this-network"),
        ("0.0.0.0/32", "unspecified"),
        ("::/128", "unspecified"),
        ("240.0.0.1/4", "reserved"),
        ("250.1.2.255/24", "reserved"),
        ("255.255.255.255/32", "limited-broadcast"),
        ("::ffff:10.0.0.1/96", "ipv4-mapped"),
        ("::ffff:10.0.0.1/128", "ipv4-mapped"),
        ("169.254.0.7/24", "link-local"),
        ("169.254.255.7/25", "link-local"),
    ] {
        let trace = walk(input);
        assert!(said(&trace).ends_with(" no-hosts size-no-hosts"), "{input}: {}", said(&trace));
        let [.., step, _] = &trace.steps[..] else { panic!("{input}") };
        assert!(
            format!("{:?}", step.say.args).contains(&format!("\"kind\", Text({kind:?})")),
            "{input}: {:?}",
            step.say
        );
        let view = last(&trace);
        for name in ["first", "last", "first-v6", "last-v6", "broadcast"] {
            assert_eq!(view.get(name), None, "{input}: {name}");
        }
        assert_eq!(shown(view, "hosts"), "0", "{input}");
        assert_eq!(shown(&trace.facts, "place"), "place-no-host", "{input}");
    }
    let link_local = walk("169.254.7.7/16");
    for (name, value) in [("first", "169.254.1.0|16"), ("last", "169.254.254.255|16"), ("hosts", "65024")] {
        assert_eq!(shown(last(&link_local), name), value, "{name}");
    }
    assert_eq!(shown(&walk("169.254.0.7/16").facts, "place"), "place-reserved");
    assert_eq!(shown(&walk("169.254.7.7/16").facts, "place"), "place-host");
}

#[test]
fn what_people_type_is_walked() {
    for input in [
        "１６．１５８．１６５．９１／２２",
        "16。158。165。91/22",
        "\u{feff}16.158.165.91\u{200b}/22",
        "16.158.165.91/255.255.252.0.",
        "“16.158.165.91/fffffc00”",
        "- 16.158.165.91 mask 255.255.252.0 # the one",
        "inet adr:16.158.165.91  Bcast:16.158.167.255  Masque:255.255.252.0",
        "   IPv4 地址 . . . . . : 16.158.165.91(首选)\n   子网掩码  . . . . : 255.255.252.0",
    ] {
        assert_eq!(shown(last(&walk(input)), "prefix"), "16.158.164.0/22", "{input}");
    }
    for host in [
        "16.158.166.7",
        "１６．１５８．１６６．７",
        "16.158.166.7:80",
        "\u{200e}16.158.166.7",
        "16.158.166.7/24",
    ] {
        let trace = run("cidr", &[("input", "16.158.165.91/22"), ("host", host)]);
        assert_eq!(shown(&trace.facts, "host"), "host-inside", "{host}");
    }
    let wrong = refusal("cidr", &[("input", "inet6 fe80::1/64\ninet 10.0.0.5/33")]);
    assert_eq!((wrong.knob, wrong.at, wrong.say.id), ("input", 31..33, "error-length-too-long"));
}

#[test]
fn the_neighbourhood_is_whole_and_holds_the_address() {
    for input in
        ["16.158.165.91/22", "0.0.0.0/0", "10.0.0.1/32", "10.0.0.1/31", "255.255.255.255/1", "::1/128"]
    {
        let trace = walk(input);
        let blocks = trace.facts.blocks().expect("a tree");
        let mut next = Some(blocks.root.network());
        for leaf in &blocks.leaves {
            assert_eq!(Some(leaf.prefix.network()), next, "{input}: the parts fill the root in order");
            next = (leaf.prefix.end() < blocks.root.end()).then(|| leaf.prefix.end().plus(1));
        }
        assert_eq!(next, None, "{input}");
        let current = blocks.current.expect("the block itself");
        assert!(
            blocks.root.covers(current) && current.contains(blocks.here.expect("the address")),
            "{input}"
        );
    }
}

#[test]
fn an_address_alone_tells_its_class_and_asks() {
    assert_eq!(said(&walk("172.16.9.1")), "binary class-history ask-prefix");
    assert_eq!(shown(last(&walk("172.16.9.1")), "class-mask"), "255.255.0.0|16");
    assert_eq!(said(&walk("239.1.2.3")), "binary class-none ask-prefix");
    assert_eq!(said(&walk("2001:db8::1")), "binary-v6 ask-prefix");
    assert_eq!(walk("127.0.0.1").steps[1].myth, Some("class-127"));
}

#[test]
fn a_range_is_walked_as_a_whole_or_block_by_block() {
    let trace = walk("192.168.0.10-192.168.0.40");
    assert_eq!(said(&trace), "range-ends range-common range-blocks");
    assert_eq!(shown(last(&trace), "first"), "192.168.0.10|26");
    assert_eq!(
        shown(last(&trace), "blocks"),
        "P192.168.0.10/31 P192.168.0.12/30 P192.168.0.16/28 P192.168.0.32/29 P192.168.0.40/32"
    );
    assert_eq!(trace.choices.labels.len(), 6);
    assert_eq!(trace.choices.labels[0], "192.168.0.10 – 192.168.0.40");
    let picked = run("cidr", &[("input", "192.168.0.10-192.168.0.40"), ("pick", "3")]);
    assert_eq!((picked.choices.chosen, shown(last(&picked), "prefix")), (3, "192.168.0.16/28".into()));
    // All of IPv6 but its ends is more than is listed.
    let wide = walk("::1-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe");
    assert_eq!(wide.choices.labels.len(), 65);
    assert_eq!(last(&wide).blocks().map(|blocks| blocks.leaves.len()), Some(254));
}

#[test]
fn pasted_output_offers_what_it_holds() {
    let text = "2: eth0: <UP>\n    inet 10.0.2.15/24 brd 10.0.2.255\n    inet6 fe80::1/64 scope link";
    let trace = walk(text);
    assert_eq!(trace.choices.labels, ["eth0: 10.0.2.15/24", "eth0: fe80::1/64"]);
    let second = run("cidr", &[("input", text), ("pick", "1")]);
    assert_eq!(shown(last(&second), "prefix"), "fe80::/64");
    // A pick that is no number, or of nothing, is a pick of what there is.
    assert_eq!(run("cidr", &[("input", text), ("pick", "x")]).choices.chosen, 0);
    assert_eq!(run("cidr", &[("input", text), ("pick", "99")]).choices.chosen, 1);
}

#[test]
fn a_host_is_inside_or_outside() {
    let host = |host| shown(&run("cidr", &[("host", host)]).facts, "host");
    assert_eq!(host("16.158.167.255"), "host-inside");
    assert_eq!(host("16.158.168.0"), "host-outside");
    assert_eq!(host("2001:db8::1"), "host-other-family");
    assert_eq!(run("cidr", &[("host", "  ")]).facts.get("host"), None);
}

#[test]
fn a_refusal_names_the_knob_the_place_and_the_reason() {
    for (pairs, knob, at, id) in [
        ([("input", "256.1.1.1/8")], "input", 0..3, "error-octet-too-large"),
        ([("input", "10.0.0.0/33")], "input", 9..11, "error-length-too-long"),
        ([("input", "10.0.0.0/255.0.255.0")], "input", 15..18, "error-mask-hole"),
        ([("input", "")], "input", 0..0, "error-empty"),
        ([("host", "1.2.3")], "host", 0..5, "error-octet-count"),
    ] {
        let refusal = refusal("cidr", &pairs);
        assert_eq!((refusal.knob, refusal.at, refusal.say.id), (knob, at, id), "{pairs:?}");
    }
}

#[test]
fn a_leading_zero_is_read_both_ways() {
    let both = |input| {
        let say = refusal("cidr", &[("input", input)]).say;
        say.args.into_iter().map(|(_, arg)| format!("{arg:?}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(both("010.0.0.1"), "Text(\"010\") Text(\"10\") Text(\"8\")");
    assert_eq!(both("089.0.0.1"), "Text(\"089\") Text(\"89\") Text(\"?\")");
    assert_eq!(both("000.0.0.1"), "Text(\"000\") Text(\"0\") Text(\"0\")");
}

#[test]
fn gestures_turn_the_input() {
    let turned = |pairs: &[(&str, &str)], gesture| {
        let (lesson, knobs) = with("cidr", pairs);
        let knobs = (lesson.turn)(&knobs, gesture)?;
        Some(knobs.get(lesson.knobs[0]).to_owned())
    };
    let default = |gesture| turned(&[], gesture);
    assert_eq!(default(Gesture::Flip(0)), Some("144.158.165.91/22".into()));
    assert_eq!(default(Gesture::Flip(31)), Some("16.158.165.90/22".into()));
    assert_eq!(default(Gesture::Cut(32)), Some("16.158.165.91/32".into()));
    assert_eq!(default(Gesture::Pick(prefix("16.158.160.0/20"))), Some("16.158.165.91/20".into()));
    assert_eq!(default(Gesture::Pick(prefix("16.158.168.0/22"))), Some("16.158.168.0/22".into()));
    assert_eq!(turned(&[("input", "10.0.0.1")], Gesture::Flip(31)), Some("10.0.0.0".into()));
    assert_eq!(turned(&[("input", "10.0.0.1")], Gesture::Cut(8)), Some("10.0.0.1/8".into()));
    // What means nothing here turns nothing: bits there are not, a range, a text that cannot be read.
    assert_eq!(default(Gesture::Flip(32)), None);
    assert_eq!(default(Gesture::Cut(33)), None);
    assert_eq!(default(Gesture::Split(prefix("10.0.0.0/8"))), None);
    assert_eq!(turned(&[("input", "10.0.0.1-10.0.0.2")], Gesture::Flip(0)), None);
    assert_eq!(turned(&[("input", "x")], Gesture::Flip(0)), None);
}

#[test]
fn the_picked_block_of_a_range_is_turned_alone() {
    let (lesson, knobs) = with("cidr", &[("input", "10.0.0.1-10.0.0.2")]);
    let knobs = (lesson.turn)(&knobs, Gesture::Choose(2)).expect("a choice");
    let knobs = (lesson.turn)(&knobs, Gesture::Cut(30)).expect("a cut");
    assert_eq!(knobs.iter().collect::<Vec<_>>(), [("input", "10.0.0.2/30")]);
    assert_eq!(address("10.0.0.2").to_string(), "10.0.0.2");
}
