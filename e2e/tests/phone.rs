//! A phone held upright.

use crate::shared::{at_step, finish, open, rows};
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

/// Taps the middle of an element, as a finger does.
async fn tap(page: &Page, css: &str) -> Result {
    page.wait_for(css).await?;
    let script = "const e = document.querySelector(arguments[0]);
        e.scrollIntoView({ block: 'nearest' });
        const box = e.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2]";
    let at = page.execute_with(script, vec![json!(css)]).await?;
    let touch = |kind, points| json!({ "type": kind, "touchPoints": points });
    let point = json!([{ "x": at[0], "y": at[1] }]);
    page.browser().devtools("Input.dispatchTouchEvent", touch("touchStart", point)).await?;
    page.browser().devtools("Input.dispatchTouchEvent", touch("touchEnd", json!([]))).await?;
    Ok(())
}

#[tokio::test]
async fn no_page_scrolls_sideways_in_either_language() -> Result {
    let places = [
        ("home", "#/", ".box"),
        ("cidr", "#/lesson/cidr?step=9", "#step"),
        ("cidr-v6", "#/lesson/cidr?input=2001:db8:1234:5678:9abc:def0:1234:5678/52&step=8", "#step"),
        ("subnetting", "#/lesson/subnetting?task=plan&step=9", "#step"),
        ("practice", "#/practice/cidr?level=easy&seed=7", ".prompt"),
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
    page.wait_for_text(".nudge", "Tap ▶ to step").await?;
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

#[tokio::test]
async fn the_list_of_lessons_is_folded_away_and_leads_to_the_other_lesson() -> Result {
    let page = open("#/lesson/cidr", Options::phone()).await?;
    tap(&page, ".lessons summary").await?;
    page.wait_for(".lessons details[open]").await?;
    page.screenshot("phone-lessons").await?;
    tap(&page, ".lessons a[href='#/lesson/subnetting']").await?;
    page.wait_for("main.subnetting").await?;
    finish(page, "phone-other-lesson").await
}
