//! A phone held upright.

use crate::shared::{at_step, finish, open, rows, show_frame, tap};
use e2e::{Options, Page, Result};
use serde_json::json;

/// Whether a finger can reach an element as the page is now: nothing lies over it, and it is large enough.
async fn reachable(page: &Page, css: &str) -> Result {
    let script = "const e = document.querySelector(arguments[0]), box = e.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return [box.width >= 44 && box.height >= 44, e.contains(hit)]";
    let found = page.execute_with(script, vec![json!(css)]).await?;
    assert_eq!(found, json!([true, true]), "{css}: large enough, and not covered");
    Ok(())
}

#[tokio::test]
async fn no_page_scrolls_sideways_in_either_language() -> Result {
    let places = [
        ("home", "#/", ".box"),
        ("cidr", "#/lesson/cidr?step=9", "#step"),
        ("cidr-v6", "#/lesson/cidr?input=2001:db8:1234:5678:9abc:def0:1234:5678/52&step=8", "#step"),
        ("subnetting", "#/lesson/subnetting?task=plan&step=9", "#step"),
        ("headers", "#/lesson/headers?step=9&frame=A.2", "#step"),
        (
            "headers-udp",
            "#/lesson/headers?packet=udp&step=21&frame=A.2&faults=set:A.2:320%2B16%3D0",
            ".faults li",
        ),
        ("arp-ladder", "#/lesson/arp?step=16", ".ladder-rows .frame"),
        ("arp-map", "#/lesson/arp?step=16&panel=map", ".map-body"),
        ("arp-compared", "#/lesson/arp?faults=drop:B.1,duplicate:A.9&step=9&compare=1", ".comparing"),
        ("icmp-quoted", "#/lesson/icmp?story=closed-port&step=20&panel=packet&frame=B.2", ".chips .quoted"),
        ("routing-table", "#/lesson/routing?step=5", "#step"),
        ("routing-hops", "#/lesson/routing?story=hops&step=20&panel=map", ".map-body"),
        ("practice", "#/practice/cidr?level=easy&seed=7", ".prompt"),
        // Its choices each compare two long prefixes.
        ("choices", "#/practice/subnetting?level=easy&seed=72", ".choices"),
        ("missing", "#/nowhere/that/has/a/very/long/name/indeed/and/more", ".missing"),
    ];
    for (language, options) in
        [("en", Options::phone()), ("zh", Options { language: "zh-CN", ..Options::phone() })]
    {
        let page = Page::open("", options).await?;
        for (name, place, there) in places {
            page.goto(place).await?;
            page.wait_for(there).await?;
            page.settle().await?;
            page.screenshot(&format!("phone-{name}-{language}")).await?;
            assert!(!page.scrolls_sideways().await?, "{name} scrolls sideways");
        }
        finish(page, &format!("phone-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_lesson_is_walked_by_taps() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    page.wait_for_text(".nudge", "Tap ▶❘ to step").await?;
    for button in ["#first", "#back", "#play", "#step", "#last"] {
        reachable(&page, button).await?;
    }
    for step in 2..=9 {
        tap(&page, "#step").await?;
        at_step(&page, &format!("{step} / 9")).await?;
        reachable(&page, "#back").await?;
    }
    rows(&page, &[("network", "16.158.164.0"), ("broadcast", "16.158.167.255")]).await?;
    finish(page, "phone-walked").await
}

#[tokio::test]
async fn the_newest_row_is_in_view_at_every_step() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    for step in 2..=8 {
        tap(&page, "#step").await?;
        at_step(&page, &format!("{step} / 9")).await?;
        let script = "(() => {
            const row = document.querySelector('.row.fresh .octets');
            if (!row) return true;
            const box = row.getBoundingClientRect();
            const hit = document.elementFromPoint(box.left + 20, box.top + box.height / 2);
            return row.contains(hit) || hit === row;
        })()";
        page.wait_until(script, || format!("the row of step {step} is out of view or covered")).await?;
    }
    finish(page, "phone-newest-row").await
}

#[tokio::test]
async fn panels_take_turns_behind_tabs() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    assert_eq!(page.count(".stage .panel").await?, 1);
    assert_eq!(page.texts(".stage .tabs button").await?.len(), 3);
    tap(&page, ".stage .tabs button:nth-child(2)").await?;
    page.wait_for(".stage .tree").await?;
    page.wait_until_gone(".stage .bits").await?;
    page.screenshot("phone-tab-tree").await?;
    tap(&page, ".stage .tabs button:nth-child(3)").await?;
    page.wait_for(".stage .facts").await?;
    assert_eq!(page.attribute(".stage .tabs button:nth-child(3)", "aria-pressed").await?, "true");
    finish(page, "phone-tab-facts").await
}

#[tokio::test]
async fn a_bit_is_turned_over_by_a_tap() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    tap(&page, "#bit-7").await?;
    rows(&page, &[("address", "17.158.165.91")]).await?;
    finish(page, "phone-bit").await
}

/// Draws the cut's handle with a finger to the edge before a bit, in so many moves: over the bits themselves, or where
/// the handle will stand above them.
async fn drag_cut(page: &Page, to: u8, moves: u32, over_bits: bool) -> Result {
    let script = "const cut = document.getElementById('cut');
        cut.scrollIntoView({ block: 'center' });
        const from = cut.getBoundingClientRect(), bit = document.getElementById(arguments[0]).getBoundingClientRect();
        return [from.left + from.width / 2, from.top + from.height / 2, bit.left + 1, bit.top + bit.height / 2]";
    let places = page.execute_with(script, vec![json!(format!("bit-{to}"))]).await?;
    let place = |index: usize| places[index].as_f64().unwrap_or_default();
    let (x, y) = (place(0), place(1));
    // The handle stands this far above the middle of its bits.
    let above = if over_bits { 0.0 } else { 44.0 };
    let (right, down) = (place(2) - x, place(3) - above - y);
    let touch = async |kind: &str, share: f64| {
        let points = if kind == "touchEnd" {
            json!([])
        } else {
            json!([{ "x": x + right * share, "y": y + down * share }])
        };
        page.browser()
            .devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }))
            .await
    };
    touch("touchStart", 0.0).await?;
    for step in 1..=moves {
        touch("touchMove", f64::from(step) / f64::from(moves)).await?;
    }
    touch("touchEnd", 1.0).await?;
    page.wait_for_text("#cut", &format!("/{to}")).await
}

#[tokio::test]
async fn a_finger_drags_the_cut_along_its_line_and_to_another() -> Result {
    let page = open("#/lesson/cidr?step=9", Options::phone()).await?;
    for (to, moves, over_bits) in [
        (27, 1, false),
        (20, 8, false),
        (4, 1, true),
        (12, 2, false),
        (20, 1, true),
        (1, 8, true),
        (30, 8, false),
    ] {
        drag_cut(&page, to, moves, over_bits).await?;
        assert_eq!(page.value("#knob-input").await?, format!("16.158.165.91/{to}"));
    }
    finish(page, "phone-dragged").await
}

/// An IPv6 address takes four lines, and nowhere may the handle cover the bits of the line above its own.
#[tokio::test]
async fn a_finger_drags_the_cut_through_every_line_of_a_long_address() -> Result {
    let page = open("#/lesson/cidr?input=2001:db8::7/92&step=8", Options::phone()).await?;
    for (to, moves, over_bits) in
        [(70, 1, false), (33, 2, true), (63, 8, false), (101, 1, true), (127, 1, false), (3, 8, true)]
    {
        drag_cut(&page, to, moves, over_bits).await?;
        assert_eq!(page.value("#knob-input").await?, format!("2001:db8::7/{to}"));
    }
    finish(page, "phone-dragged-v6").await
}

#[tokio::test]
async fn the_list_of_lessons_is_folded_away_and_leads_to_the_other_lesson() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    assert_eq!(page.count(".lessons").await?, 0);
    tap(&page, "#menu").await?;
    page.wait_for(".lessons.over").await?;
    page.screenshot("phone-lessons").await?;
    tap(&page, ".lessons a[href='#/lesson/subnetting']").await?;
    page.wait_for("main.subnetting").await?;
    page.wait_until_gone(".lessons").await?;
    finish(page, "phone-other-lesson").await
}

#[tokio::test]
async fn the_panels_of_a_network_take_turns_behind_tabs() -> Result {
    let page = open("#/lesson/arp?step=5", Options::phone()).await?;
    assert_eq!(page.count(".stage .panel").await?, 1);
    for (tab, panel) in [(2, "map"), (3, "packet"), (1, "ladder")] {
        tap(&page, &format!(".stage .tabs button:nth-child({tab})")).await?;
        page.wait_for(&format!(".stage .panel.{panel}")).await?;
        assert_eq!(page.count(".stage .panel").await?, 1);
        page.settle().await?;
        page.screenshot(&format!("phone-network-{panel}")).await?;
    }
    finish(page, "phone-network-tabs").await
}

#[tokio::test]
async fn a_touch_on_an_arrow_opens_its_frame_and_a_second_one_loses_it() -> Result {
    let page = open("#/lesson/arp?step=6", Options::phone()).await?;
    let frame = show_frame(&page, 0).await?;
    tap(&page, &frame).await?;
    page.wait_for(".stage .panel.packet").await?;
    page.wait_for_text(".frame-head code", "A.1").await?;
    tap(&page, ".what-if > .button").await?;
    page.wait_for_text(".faults li", "A.1 is lost").await?;
    page.settle().await?;
    // Out from under the player's bar.
    page.execute("document.querySelector('#undo').scrollIntoView({ block: 'center' })").await?;
    tap(&page, "#undo").await?;
    page.screenshot("phone-undone").await?;
    page.wait_until_gone(".faults li").await?;
    finish(page, "phone-touched").await
}

/// Everything that can be pressed and is too small for it, with its size. What stands in a sentence may be as high as
/// its line, and a frame's arrow may be as thin as a line: other ways lead to it.
const TOO_SMALL: &str = "
    const inline = e => getComputedStyle(e).display === 'inline' || e.closest('.term') || e.closest('.frame');
    const seen = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest('.hidden, .skip');
    const buttons = document.querySelectorAll('button, a[href], summary, input, select, textarea, [role=button]');
    return [...buttons].filter(e => seen(e) && !inline(e)).map(e => [e.getBoundingClientRect(), e])
        .filter(([box]) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(([box, e]) => `${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${e.outerHTML.slice(0, 120)}`)";

#[tokio::test]
async fn nothing_that_is_pressed_is_smaller_than_a_fingertip_needs() -> Result {
    let page = Page::open("", Options::phone()).await?;
    page.wait_for(".box").await?;
    for place in [
        "arp?step=16&faults=drop:B.1",
        "arp?step=16&panel=map",
        "headers?step=9&frame=A.2",
        "icmp?story=closed-port&step=20&panel=packet",
        "routing?step=5",
    ] {
        page.goto(&format!("#/lesson/{place}")).await?;
        page.wait_for("main.lesson").await?;
        page.wait_until("document.querySelector('.player-bar #step')", || "no lesson".into()).await?;
        page.settle().await?;
        assert_eq!(page.execute(TOO_SMALL).await?, json!([]), "{place} has buttons that are too small");
    }
    finish(page, "phone-sizes").await
}
