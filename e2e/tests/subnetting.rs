//! The lesson that cuts blocks: by hand, evenly, by plan; kept in the address and in files.

use crate::shared::{at_step, finish, languages, open, press_to};
use e2e::{Key, Options, Page, Result};
use serde_json::json;
use std::time::{Duration, Instant};

/// The block, not cut yet.
const LESSON: &str = "#/lesson/subnetting?cuts=";
const PLAN: &str = "Office 100\n\"Old\" lab 20\nLink /31";

fn block(prefix: &str) -> String {
    format!(".block[aria-label$='{prefix}']")
}

/// The prefixes of the parts, as the table lists them.
async fn parts(page: &Page, expected: &[&str]) -> Result {
    let script = format!(
        "JSON.stringify([...document.querySelectorAll('.parts tbody td:nth-child(2)')].map(e => e.textContent)) === {}",
        json!(json!(expected).to_string())
    );
    page.wait_until(&script, || format!("the parts are not {expected:?}")).await
}

#[tokio::test]
async fn a_block_is_cut_by_click_and_by_enter_and_joined_by_backspace() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.click(&block("192.168.20.0/22")).await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/23"]).await?;
    page.wait_for_text("#narration", "2 parts fill").await?;
    page.find(&block("192.168.22.0/23")).await?.focus().await?;
    page.press(Key::Enter).await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/24", "192.168.23.0/24"]).await?;
    // What a block is called can be read.
    let letters = "Math.min(...[...document.querySelectorAll('.tree .block.part text')].map(e => e.getBoundingClientRect().height)) > 8";
    page.wait_until(letters, || "the names in the tree are too small to read".to_owned()).await?;
    page.screenshot("subnetting-cut").await?;
    let cut = page.place().await?;
    page.find(&block("192.168.23.0/24")).await?.focus().await?;
    page.press(Key::Backspace).await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/23"]).await?;
    // How it was cut is in the address, and only there.
    assert_ne!(page.place().await?, cut);
    page.goto(&cut).await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/24", "192.168.23.0/24"]).await?;
    page.reload().await?;
    page.wait_for(".parts").await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/24", "192.168.23.0/24"]).await?;
    finish(page, "subnetting-joined").await
}

#[tokio::test]
async fn the_focus_stays_on_the_tree_while_it_is_cut_and_joined() -> Result {
    let page = open(LESSON, Options::default()).await?;
    let focus =
        "return document.activeElement.getAttribute('aria-label') ?? document.activeElement.localName";
    page.find(&block("192.168.20.0/22")).await?.focus().await?;
    page.press(Key::Enter).await?;
    parts(&page, &["192.168.20.0/23", "192.168.22.0/23"]).await?;
    assert_eq!(page.execute(focus).await?, "192.168.20.0/22");
    // From the block that was cut its halves are next.
    page.press(Key::Tab).await?;
    assert_eq!(page.execute(focus).await?, "192.168.20.0/23");
    page.press(Key::Backspace).await?;
    parts(&page, &["192.168.20.0/22"]).await?;
    assert_eq!(page.execute(focus).await?, "192.168.20.0/22", "a keyboard is left with nothing in hand");
    finish(page, "subnetting-focus").await
}

#[tokio::test]
async fn four_thousand_parts_stay_quick_and_say_what_is_folded() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.type_into("#knob-block", "10.0.0.0/16").await?;
    page.wait_for(&block("10.0.0.0/16")).await?;
    let start = Instant::now();
    page.select("#even", "28").await?;
    page.wait_for_text(".parts .tools", "1 to 50 of 4096").await?;
    let cut = start.elapsed();
    assert!(cut < Duration::from_secs(3), "cutting took {cut:?}");
    page.wait_for_text(".tree .tools", "parts too small to draw here").await?;
    assert!(page.count(".block").await? < 1000, "what is too small must not be drawn");
    assert_eq!(page.count(".parts tbody tr").await?, 50);
    let start = Instant::now();
    page.execute("document.activeElement.blur()").await?;
    press_to(&page, Key::Home, "1 / 14").await?;
    press_to(&page, Key::Right, "2 / 14").await?;
    press_to(&page, Key::End, "14 / 14").await?;
    let stepped = start.elapsed();
    assert!(stepped < Duration::from_secs(3), "three steps took {stepped:?}");
    page.screenshot("subnetting-many").await?;
    page.click(".parts .tools button:nth-of-type(2)").await?;
    page.wait_for_text(".parts .tools", "51 to 100").await?;
    page.wait_for_text(".parts tbody td:nth-child(2)", "10.0.3.32/28").await?;
    // A folded part opens when it is clicked, and the whole comes back.
    page.click(".block.folded").await?;
    page.wait_for_text(".tree .tools", "Show the whole 10.0.0.0/16").await?;
    page.screenshot("subnetting-closer").await?;
    page.reload().await?;
    page.wait_for_text(".parts .tools", "1 to 50 of 4096").await?;
    finish(page, "subnetting-many-again").await
}

#[tokio::test]
async fn networks_are_planned_by_their_hosts_and_the_address_keeps_the_plan() -> Result {
    for (language, _, options) in languages() {
        let page = open(LESSON, options).await?;
        page.select("#knob-task", "plan").await?;
        page.type_into("#knob-needs", PLAN).await?;
        page.click("#last").await?;
        let planned = [
            ["Office", "192.168.20.0/25", "255.255.255.128", "192.168.20.1", "192.168.20.126"],
            ["\"Old\" lab", "192.168.20.128/27", "255.255.255.224", "192.168.20.129", "192.168.20.158"],
            ["Link", "192.168.20.160/31", "255.255.255.254", "192.168.20.160", "192.168.20.161"],
        ];
        for _ in ["planned", "loaded again"] {
            at_step(&page, "5 / 5").await?;
            for (row, cells) in planned.iter().enumerate() {
                for (cell, expected) in cells.iter().enumerate() {
                    let css = format!(".parts tr.used:nth-of-type({}) td:nth-child({})", row + 1, cell + 1);
                    page.wait_for_text(&css, expected).await?;
                }
            }
            assert_eq!(page.value("#knob-needs").await?, PLAN);
            assert_eq!(
                page.count(&block("Office 192.168.20.0/25")).await?,
                1,
                "the tree names what is given"
            );
            page.screenshot(&format!("subnetting-plan-{language}")).await?;
            page.reload().await?;
            page.wait_for("#knob-needs").await?;
        }
        finish(page, &format!("subnetting-plan-again-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_plan_that_does_not_fit_marks_the_network_that_does_not() -> Result {
    let page = open("#/lesson/subnetting?task=plan", Options::default()).await?;
    page.type_into("#knob-needs", "Office 100\nCampus 5000").await?;
    page.wait_for_text(".inputs mark", "Campus 5000").await?;
    page.wait_for_text(".inputs .wrong", "does not fit").await?;
    finish(page, "subnetting-plan-refused").await
}

#[tokio::test]
async fn a_plan_is_saved_as_a_table_that_other_programs_read() -> Result {
    let titles = [
        "Name,Prefix,Mask,First host,Last host,Broadcast,Usable",
        "名称,前缀,掩码,第一台主机,最后一台主机,广播地址,可用数",
    ];
    for ((language, _, options), titles) in languages().into_iter().zip(titles) {
        let needs = PLAN.replace('\n', "%0A").replace(' ', "%20").replace('"', "%22");
        let page = open(&format!("#/lesson/subnetting?task=plan&needs={needs}"), options).await?;
        page.execute(
            "const real = URL.createObjectURL;
             URL.createObjectURL = blob => {
                 blob.text().then(text => window.saved = { type: blob.type, text });
                 return real.call(URL, blob);
             };",
        )
        .await?;
        page.wait_for("#save-csv").await?;
        page.click("#save-csv").await?;
        page.wait_until("window.saved", || "nothing was saved".to_owned()).await?;
        let saved = page.execute("return window.saved").await?;
        assert_eq!(saved["type"], "text/csv");
        let text = saved["text"].as_str().unwrap_or_default();
        let lines: Vec<_> = text.split("\r\n").collect();
        assert_eq!(lines[0], titles);
        assert_eq!(
            lines[1..4],
            [
                "Office,192.168.20.0/25,255.255.255.128,192.168.20.1,192.168.20.126,192.168.20.127,126",
                "\"\"\"Old\"\" lab\",192.168.20.128/27,255.255.255.224,192.168.20.129,192.168.20.158,192.168.20.159,30",
                "Link,192.168.20.160/31,255.255.255.254,192.168.20.160,192.168.20.161,–,2",
            ]
        );
        assert_eq!(lines.last(), Some(&""), "the last line ends, too");
        finish(page, &format!("subnetting-saved-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_task_walks_to_its_end() -> Result {
    let page = open(LESSON, Options::default()).await?;
    let ends = [
        ("plan", "All 4 networks have their blocks"),
        ("summarize", "in, "),
        ("range", "192.168.20.10"),
        ("free", "192.168.20.0/22"),
        ("subtract", "192.168.21.64/26"),
        ("compare", "A holds B."),
        ("split", "4 parts fill 192.168.20.0/22."),
    ];
    for (task, end) in ends {
        page.goto(&format!("#/lesson/subnetting?task={task}&step=999")).await?;
        page.wait_for_text("#narration", end).await?;
        page.wait_until("document.querySelector('#last').disabled", || format!("{task} does not end"))
            .await?;
        page.screenshot(&format!("subnetting-{task}")).await?;
    }
    finish(page, "subnetting-tasks").await
}
