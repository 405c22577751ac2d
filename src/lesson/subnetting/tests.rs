//! A block cut, planned, summarised, searched and compared.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::lesson::tests::{last, leaves, prefix, refusal, run, said, shown, with};
use crate::lesson::{Gesture, Knobs};
use crate::trace::Trace;

fn task(name: &str, pairs: &[(&str, &str)]) -> Trace {
    run("subnetting", &[&[("task", name)], pairs].concat())
}

#[test]
fn an_uncut_block_waits_to_be_cut() {
    let trace = run("subnetting", &[("block", "10.0.0.0/8")]);
    assert_eq!(said(&trace), "split-block split-none");
    assert_eq!(shown(last(&trace), "blocks"), "P10.0.0.0/8");
    assert!(last(&trace).blocks().is_some_and(|blocks| blocks.editable));
}

/// Turns the lesson by `gestures`, and gives its knobs.
fn turned(block: &str, gestures: &[Gesture]) -> Option<Knobs> {
    let (lesson, knobs) = with("subnetting", &[("block", block)]);
    gestures.iter().try_fold(knobs, |knobs, gesture| (lesson.turn)(&knobs, *gesture))
}

fn parts(knobs: &Knobs) -> Trace {
    let (lesson, _) = with("subnetting", &[]);
    lesson.trace(knobs).expect("its own cuts can be run")
}

#[test]
fn a_block_is_cut_level_by_level() {
    let knobs = turned(
        "192.168.24.0/22",
        &[Gesture::Split(prefix("192.168.24.0/22")), Gesture::Split(prefix("192.168.24.0/23"))],
    );
    let trace = parts(&knobs.expect("both can be cut"));
    assert_eq!(said(&trace), "split-block split-level split-level split-done");
    assert_eq!(shown(&trace.steps[1].view, "blocks"), "P192.168.24.0/23 P192.168.26.0/23");
    assert_eq!(shown(last(&trace), "blocks"), "P192.168.24.0/24 P192.168.25.0/24 P192.168.26.0/23");
    assert_eq!(shown(last(&trace), "parts"), "3");
}

#[test]
fn a_first_visit_shows_a_block_that_is_cut() {
    let (lesson, knobs) = with("subnetting", &[]);
    let trace = parts(&knobs);
    let cut = "P192.168.20.0/23 P192.168.22.0/24 P192.168.23.0/25 P192.168.23.128/25";
    assert_eq!(shown(last(&trace), "blocks"), cut);
    assert_eq!(trace.steps.len(), 5);
    // Joined, it is whole and stays so; cut as at first, nothing of that is left in the address.
    let whole = prefix("192.168.20.0/22");
    let joined = (lesson.turn)(&knobs, Gesture::Join(whole)).expect("it is cut");
    assert_eq!(shown(last(&parts(&joined)), "blocks"), "P192.168.20.0/22");
    let again = [whole, prefix("192.168.22.0/23"), prefix("192.168.23.0/24")].into_iter();
    let again =
        again.fold(joined, |knobs, part| (lesson.turn)(&knobs, Gesture::Split(part)).expect("it can be cut"));
    assert_eq!(again.iter().count(), 0);
}

#[test]
fn a_block_is_cut_evenly_and_joined_again() {
    let even = turned("10.0.0.0/24", &[Gesture::Even(26)]).expect("four parts");
    assert_eq!(
        shown(last(&parts(&even)), "blocks"),
        "P10.0.0.0/26 P10.0.0.64/26 P10.0.0.128/26 P10.0.0.192/26"
    );
    let joined = turned("10.0.0.0/24", &[Gesture::Even(26), Gesture::Join(prefix("10.0.0.0/25"))]);
    let joined = parts(&joined.expect("a half"));
    assert_eq!(shown(last(&joined), "blocks"), "P10.0.0.0/25 P10.0.0.128/26 P10.0.0.192/26");
    let whole = turned("10.0.0.0/24", &[Gesture::Even(26), Gesture::Join(prefix("10.0.0.0/24"))]);
    // As on a first visit: nothing of it is left in the address.
    assert_eq!(whole.expect("the whole").iter().collect::<Vec<_>>(), [("block", "10.0.0.0/24")]);
}

#[test]
fn what_cannot_be_cut_or_joined_is_left() {
    let never = |block, gesture| assert_eq!(turned(block, &[gesture]), None, "{block} {gesture:?}");
    never("10.0.0.0/24", Gesture::Split(prefix("10.0.0.0/25")));
    never("10.0.0.1/32", Gesture::Split(prefix("10.0.0.1/32")));
    never("10.0.0.0/24", Gesture::Join(prefix("10.0.0.0/24")));
    never("10.0.0.0/24", Gesture::Join(prefix("10.0.0.0/8")));
    never("10.0.0.0/24", Gesture::Even(23));
    never("10.0.0.0/24", Gesture::Even(33));
    never("2001:db8::/32", Gesture::Even(49));
    never("10.0.0.0/24", Gesture::Flip(0));
    assert!(
        turned("2001:db8::/32", &[Gesture::Even(48)]).is_some(),
        "65 536 parts are as many as there may be"
    );
    let (lesson, knobs) = with("subnetting", &[("task", "range")]);
    assert_eq!((lesson.turn)(&knobs, Gesture::Split(prefix("192.168.20.0/22"))), None);
}

/// A seeded generator: the same cuts every time.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// Whatever is cut and joined, the address keeps it: what is run is what was made.
#[test]
fn cuts_survive_the_address() {
    for (seed, block) in
        ["192.168.20.0/22", "10.0.0.0/29", "0.0.0.0/0", "2001:db8::/120", "::/0"].iter().enumerate()
    {
        let mut random = Random(seed as u64);
        let (lesson, mut knobs) = with("subnetting", &[("block", block), ("cuts", "")]);
        let mut model = vec![prefix(block)];
        for _ in 0..60 {
            let at = random.below(model.len());
            let part = model[at];
            let gesture = match (random.below(4), part.halves(), part.parent()) {
                (0, _, Some(parent)) if prefix(block).covers(parent) => {
                    model.retain(|part| !parent.covers(*part));
                    model.push(parent);
                    Gesture::Join(parent)
                }
                (_, Some(halves), _) => {
                    model.splice(at..=at, halves);
                    Gesture::Split(part)
                }
                _ => continue,
            };
            model.sort_unstable();
            knobs = (lesson.turn)(&knobs, gesture).expect("what can be cut is cut");
            let trace = lesson.trace(&knobs).expect("what was cut is run");
            let drawn = last(&trace).blocks().expect("a tree");
            assert!(drawn.leaves.iter().map(|leaf| leaf.prefix).eq(model.iter().copied()), "{block}");
        }
        // The address says it in six bits a character: two nodes a part, less one.
        let text = knobs.iter().find(|(name, _)| *name == "cuts").map_or("", |(_, text)| text);
        assert_eq!(text.len(), (2 * model.len() - 1).div_ceil(6));
    }
}

#[test]
fn cuts_from_a_stranger_are_run_or_refused() {
    let alphabet: Vec<char> =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=%é🦀 \n".chars().collect();
    let mut random = Random(9);
    for block in ["10.0.0.0/24", "10.0.0.0/32", "::/0"] {
        let mut texts: Vec<String> = (0..500)
            .map(|_| {
                let length = random.below(12);
                (0..length).map(|_| alphabet[random.below(alphabet.len())]).collect()
            })
            .collect();
        texts.extend(["_".repeat(100_000), "A".repeat(100_000), "\u{0}".into()]);
        for text in texts {
            let (lesson, knobs) = with("subnetting", &[("block", block), ("cuts", &text)]);
            match lesson.trace(&knobs) {
                Ok(trace) => {
                    let drawn = last(&trace).blocks().expect("a tree");
                    let ends = drawn
                        .leaves
                        .windows(2)
                        .all(|pair| pair[0].prefix.end().plus(1) == pair[1].prefix.network());
                    assert!(ends, "the parts fill the block");
                }
                Err(refusal) => assert_eq!((refusal.knob, refusal.say.id), ("cuts", "error-cuts")),
            }
            // Even then the block can be cut anew.
            assert!(
                block.ends_with("/32")
                    || (lesson.turn)(&knobs, Gesture::Even(prefix(block).length() + 1)).is_some()
            );
        }
    }
}

#[test]
fn a_plan_places_the_largest_first() {
    let trace = task("plan", &[]);
    assert_eq!(said(&trace), "plan-sort plan-hosts plan-hosts plan-hosts plan-length plan-done");
    assert_eq!(
        shown(last(&trace), "blocks"),
        "U192.168.20.0/24 U192.168.21.0/25 U192.168.21.128/26 U192.168.21.192/31 F192.168.21.194/31 \
         F192.168.21.196/30 F192.168.21.200/29 F192.168.21.208/28 F192.168.21.224/27 F192.168.22.0/23"
    );
    let names: Vec<_> =
        last(&trace).blocks().expect("a tree").leaves.iter().map(|leaf| leaf.name.as_str()).collect();
    assert_eq!(names[..4], ["Engineering", "Sales", "Guests", "Link"]);
    let stepped = task("plan", &[("used", "192.168.20.0/25")]);
    assert_eq!(
        shown(&stepped.steps[0].view, "blocks"),
        "X192.168.20.0/25 F192.168.20.128/25 F192.168.21.0/24 F192.168.22.0/23"
    );
    assert_eq!(shown(&stepped.steps[1].view, "given"), "192.168.21.0/24");
}

#[test]
fn a_plan_in_ipv6_goes_by_lengths() {
    let trace = task("plan", &[("block", "2001:db8::/48"), ("needs", "a /64\nb /56\nc 1000")]);
    assert_eq!(said(&trace), "plan-sort plan-length plan-length plan-hosts-v6 plan-done");
    let drawn = shown(last(&trace), "blocks");
    assert!(drawn.starts_with("U2001:db8::/56 U2001:db8:0:100::/64 U2001:db8:0:101::/118 "), "{drawn}");
}

#[test]
fn a_plan_that_cannot_be_made_marks_the_need() {
    for (needs, at, id) in [
        ("all 2000", 0..8, "error-plan-large"),
        ("a 500\nb 500\n c 10 ", 13..17, "error-plan-full"),
        ("a 1\nb many", 4..10, "error-need"),
        ("a /300", 0..6, "error-need"),
        ("a /", 0..3, "error-need"),
        (" \n ", 0..3, "error-empty"),
    ] {
        let refusal = refusal("subnetting", &[("task", "plan"), ("needs", needs)]);
        assert_eq!((refusal.knob, refusal.at, refusal.say.id), ("needs", at, id), "{needs:?}");
    }
    let many = "1\n".repeat(300);
    assert_eq!(refusal("subnetting", &[("task", "plan"), ("needs", &many)]).say.id, "error-needs-many");
    let mixed = refusal("subnetting", &[("task", "plan"), ("used", "2001:db8::/32")]);
    assert_eq!((mixed.knob, mixed.say.id), ("used", "error-family-mixed"));
}

/// What a plan gives for one need in a block that is large enough for any.
fn planned(line: &str) -> String {
    let trace = run("subnetting", &[("task", "plan"), ("block", "10.0.0.0/8"), ("needs", line)]);
    let given: Vec<_> = trace.steps[1..trace.steps.len() - 1]
        .iter()
        .map(|step| {
            let arg = |name: &str| match step.say.args.iter().find(|(given, _)| *given == name) {
                Some((_, crate::text::Arg::Text(text))) => text.clone(),
                other => panic!("{other:?}"),
            };
            let prefix = arg("prefix");
            format!("{}/{}", arg("name"), prefix.split('/').nth(1).expect("a length"))
        })
        .collect();
    given.join(" ")
}

#[test]
fn a_number_of_hosts_is_read_in_every_grouping() {
    for number in [
        "1000",
        "1,000",
        "1 000",
        "1.000",
        "1'000",
        "1’000",
        "1_000",
        "1\u{2009}000",
        "1\u{a0}000",
        "1\u{202f}000",
        "１０００",
        "１，０００",
        "1\u{200b}000",
    ] {
        for line in [
            format!("Engineering {number}"),
            format!("Engineering: {number}"),
            format!("Engineering：{number}"),
            format!("Engineering = {number}"),
            format!("Engineering | {number}"),
            format!("Engineering - {number}"),
            format!("Engineering\t{number}"),
            format!("Engineering {number} hosts"),
            format!("{number} Engineering"),
            format!("{number} hosts for Engineering"),
            format!("{number}: Engineering"),
            format!("- Engineering {number}"),
            format!("1. Engineering {number}"),
        ] {
            assert_eq!(planned(&line), "Engineering/22", "{line:?}");
        }
        assert_eq!(planned(number), "1000/22", "{number:?}");
    }
    for line in [
        "工程部 1000",
        "工程部1000台",
        "工程部：1000 台",
        "1000 台 工程部",
        "1、工程部 1000",
        "工程部１，０００台主机",
    ] {
        assert_eq!(planned(line), "工程部/22", "{line:?}");
    }
    for line in ["Link /31", "Link: /31", "/31 Link", "Link / 31", "Link ／３１"] {
        assert_eq!(planned(line), "Link/31", "{line:?}");
    }
    assert_eq!(
        planned("Engineering 1,000, Sales 90; Guests 50、Link /31"),
        "Engineering/22 Sales/25 Guests/26 Link/31"
    );
    assert_eq!(planned("Engineering 1\u{a0}200"), "Engineering/21");
    assert_eq!(planned("90、50"), "90/25 50/26");
    assert_eq!(planned("Floor 2: 100\nFloor 3: 100"), "Floor 2/25 Floor 3/25");
    assert_eq!(planned("R&D 3rd floor 20"), "R&D 3rd floor/27");
}

#[test]
fn a_number_of_hosts_that_is_unclear_is_refused() {
    for (line, id) in [
        ("Engineering 0", "error-need-zero"),
        ("0 hosts", "error-need-zero"),
        ("Engineering 1,00", "error-need-digits"),
        ("Engineering 1,0000", "error-need-digits"),
        ("Engineering 1,000.000", "error-need-digits"),
        ("200,90,50", "error-need-digits"),
        ("Engineering 1.5", "error-need-digits"),
        ("Engineering 1 200", "error-need-space"),
        ("Floor 2 100", "error-need-space"),
        ("1 Engineering 200", "error-need-two"),
        ("Engineering -5", "error-need"),
        ("Engineering 1000 people of all sorts", "error-need"),
        ("Engineering", "error-need"),
    ] {
        let refusal = refusal("subnetting", &[("task", "plan"), ("block", "10.0.0.0/8"), ("needs", line)]);
        assert_eq!((refusal.knob, refusal.say.id), ("needs", id), "{line:?}");
        assert_eq!(refusal.at, 0..line.len(), "{line:?}");
    }
}

#[test]
fn every_box_of_this_lesson_takes_what_people_type() {
    let typed = "\u{feff}“１９２．１６８．２０．０／２２”。";
    for (task_name, knob) in
        [("split", "block"), ("free", "block"), ("subtract", "block"), ("compare", "block")]
    {
        let knobs = [("task", task_name), (knob, typed)];
        assert_eq!(
            said(&run("subnetting", &knobs)),
            said(&run("subnetting", &[("task", task_name)])),
            "{task_name}"
        );
    }
    assert_eq!(
        shown(last(&task("subtract", &[("take", "192.168.21.64 mask 255.255.255.192 # taken")])), "blocks"),
        shown(last(&task("subtract", &[])), "blocks")
    );
    assert_eq!(
        shown(last(&task("range", &[("range", "192.168.20.10 至 40")])), "blocks"),
        shown(last(&task("range", &[])), "blocks")
    );
    assert_eq!(
        shown(
            last(&task("summarize", &[("list", "- 10.0.0.0/24.\n- 10.0.1.0/24 # office\n- [10.0.2.0/23]")])),
            "blocks"
        ),
        "P10.0.0.0/22"
    );
    assert_eq!(
        said(&task("free", &[("used", "192。168。20。64/26、192.168.22.0／23")])),
        "free-block free-used free-done"
    );
    for (task_name, knob, text) in [
        ("split", "block", "10.0.0.0/24\n10.0.1.0/24"),
        ("range", "range", "10.0.0.1-9, 10.0.1.1-9"),
        ("compare", "other", "10.0.0.1-10.0.0.9"),
    ] {
        assert_eq!(refusal("subnetting", &[("task", task_name), (knob, text)]).say.id, "error-one-expected");
    }
}

#[test]
fn a_summary_drops_what_is_covered_and_joins_pairs() {
    let trace = task("summarize", &[]);
    assert_eq!(said(&trace), "summary-sort summary-covered summary-join summary-join summary-done");
    assert_eq!(shown(&trace.steps[2].view, "blocks"), "P10.0.0.0/23 P10.0.2.0/23 P10.0.6.0/24");
    assert_eq!(shown(last(&trace), "blocks"), "P10.0.0.0/22 P10.0.6.0/24");
    assert_eq!(shown(last(&trace), "prefixes"), "2");
    // Each family by itself, and ranges and single addresses as the blocks they are.
    let mixed = task("summarize", &[("list", "::/1\n8000::/1\n10.0.0.1-10.0.0.6\n10.0.0.7\n10.0.0.0")]);
    assert_eq!(shown(last(&mixed), "blocks"), "P::/0");
    assert!(mixed.steps.iter().any(|step| shown(&step.view, "blocks") == "P10.0.0.0/29"));
    assert_eq!(said(&task("summarize", &[("list", "10.0.0.0/8")])), "summary-sort summary-done");
}

#[test]
fn a_range_is_covered_block_by_block() {
    let trace = task("range", &[]);
    assert_eq!(
        said(&trace),
        "range-start range-aligned range-aligned range-aligned range-fits range-fits range-done"
    );
    assert_eq!(
        shown(last(&trace), "blocks"),
        "P192.168.20.10/31 P192.168.20.12/30 P192.168.20.16/28 P192.168.20.32/29 P192.168.20.40/32"
    );
    let all = task("range", &[("range", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]);
    assert_eq!(
        (said(&all).as_str(), shown(last(&all), "blocks").as_str()),
        ("range-start range-aligned range-done", "P::/0")
    );
    assert_eq!(shown(last(&task("range", &[("range", "10.0.0.9/30")])), "blocks"), "P10.0.0.8/30");
    assert_eq!(shown(last(&task("range", &[("range", "10.0.0.9")])), "blocks"), "P10.0.0.9/32");
    assert_eq!(
        refusal("subnetting", &[("task", "range"), ("range", "10.0.0.9-10.0.0.1")]).say.id,
        "error-range-reversed"
    );
}

#[test]
fn free_space_is_what_is_not_taken() {
    assert_eq!(said(&task("free", &[])), "free-block free-done");
    let trace = task("free", &[("used", "192.168.20.64/26; 192.168.22.0/23")]);
    assert_eq!(said(&trace), "free-block free-used free-done");
    assert_eq!(
        shown(last(&trace), "blocks"),
        "F192.168.20.0/26 X192.168.20.64/26 F192.168.20.128/25 F192.168.21.0/24 X192.168.22.0/23"
    );
    assert_eq!(last(&trace).blocks().and_then(|blocks| blocks.current), Some(prefix("192.168.21.0/24")));
    let none = task("free", &[("used", "192.168.0.0/16")]);
    assert_eq!(said(&none), "free-block free-used free-none");
    assert_eq!(shown(last(&none), "free"), "0");
}

#[test]
fn what_is_taken_away_leaves_a_block_a_level() {
    let trace = task("subtract", &[]);
    assert_eq!(
        said(&trace),
        "subtract-start subtract-halve subtract-halve subtract-halve subtract-halve subtract-done"
    );
    assert_eq!(
        shown(last(&trace), "blocks"),
        "F192.168.20.0/24 F192.168.21.0/26 X192.168.21.64/26 F192.168.21.128/25 F192.168.22.0/23"
    );
    assert_eq!(said(&task("subtract", &[("take", "10.0.0.0/8")])), "subtract-start subtract-apart");
    assert_eq!(said(&task("subtract", &[("take", "192.168.0.0/16")])), "subtract-start subtract-nothing");
    assert_eq!(said(&task("subtract", &[("take", "2001:db8::/32")])), "subtract-start subtract-apart");
}

#[test]
fn two_blocks_are_compared_at_the_shorter_cut() {
    for (other, sentences) in [
        ("192.168.21.0/24", "compare-two compare-cut compare-contains"),
        ("192.168.0.0/16", "compare-two compare-cut compare-inside"),
        ("192.168.20.9/22", "compare-two compare-cut compare-equal"),
        ("192.168.24.0/24", "compare-two compare-cut compare-apart"),
        ("2001:db8::/32", "compare-two compare-families"),
    ] {
        assert_eq!(said(&task("compare", &[("other", other)])), sentences, "{other}");
    }
    let trace = task("compare", &[]);
    assert_eq!(shown(last(&trace), "b"), "192.168.21.0|22");
    assert_eq!(shown(last(&trace), "blocks"), "U192.168.21.0/24");
    assert_eq!(last(&trace).blocks().and_then(|blocks| blocks.current), Some(prefix("192.168.20.0/22")));
}

/// Every view can be drawn: the parts are inside the root, in order, and clear of each other.
#[test]
fn every_picture_can_be_drawn() {
    for name in ["split", "plan", "summarize", "range", "free", "subtract", "compare"] {
        for used in ["", "192.168.20.64/26 \n192.168.20.64/27, 192.168.0.0/16", "192.168.21.0/24,10.0.0.0/8"]
        {
            let (lesson, knobs) = with("subnetting", &[("task", name), ("used", used)]);
            let Ok(trace) = lesson.trace(&knobs) else { continue };
            for step in &trace.steps {
                let Some(blocks) = step.view.blocks() else { continue };
                let inside = blocks.leaves.iter().all(|leaf| blocks.root.covers(leaf.prefix));
                let apart =
                    blocks.leaves.windows(2).all(|pair| pair[0].prefix.end() < pair[1].prefix.network());
                assert!(inside && apart, "{name}, {}: {}", step.say.id, leaves(blocks));
            }
        }
    }
}
