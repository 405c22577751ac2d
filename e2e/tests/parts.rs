//! The program comes in parts: a page loads those it needs, and whichever way a learner takes, the next page's are
//! there in time.

use crate::shared::{finish, to_the_question};
use e2e::{Options, Page, Result};
use std::collections::BTreeSet;
use wirewalk::lesson::{CARDS, Card, Part, after, card};

/// The parts of the program that were fetched, and what was fetched more than once.
const FETCHED: &str = "(() => {
    const files = performance.getEntriesByType('resource').filter(entry => entry.transferSize > 0)
        .map(entry => new URL(entry.name).pathname.slice(1));
    const parts = files.filter(file => file.endsWith('.wasm')).map(file => file.replace(/-[0-9a-f]{16}.*/, ''));
    const twice = files.filter((file, index) => files.indexOf(file) < index);
    return parts.filter(part => part !== 'wirewalk').sort().join() + (twice.length ? ' twice: ' + twice : '');
})()";

/// The names of parts and of those they need, as the page tells of those it fetched.
fn all_of(parts: impl IntoIterator<Item = Part>) -> String {
    let mut names = BTreeSet::new();
    let mut open: Vec<_> = parts.into_iter().collect();
    while let Some(part) = open.pop() {
        if names.insert(part.id()) {
            open.extend(part.needs());
        }
    }
    names.into_iter().collect::<Vec<_>>().join(",")
}

/// What a visit to a lesson has once it has nothing else to do: the lesson, its questions, and the lesson after it.
fn settled(of: &'static Card) -> String {
    let next = after(of.id).and_then(card);
    all_of([Some(of), next].into_iter().flatten().flat_map(|card| [card.parts(), card.later()].concat()))
}

/// Waits until these parts, and no others, were fetched, and the texts after them.
async fn has_settled(page: &Page, of: &'static Card) -> Result {
    let parts = settled(of);
    page.wait_until(&format!("{FETCHED} === {parts:?}"), || format!("there is not just {parts}")).await?;
    let last = format!("{}-quiz", after(of.id).unwrap_or(of.id));
    let text =
        format!("performance.getEntriesByType('resource').some(it => it.name.endsWith('/{last}.bin'))");
    page.wait_until(&text, || format!("the text {last} has not come")).await
}

/// Waits until a lesson or a question stands there.
async fn stands(page: &Page, place: &str) -> Result {
    if place.contains("lesson") {
        to_the_question(page).await
    } else {
        page.wait_for("main.practice .prompt").await
    }
}

#[tokio::test]
async fn a_page_loads_the_parts_it_needs_and_nothing_twice() -> Result {
    let places = [
        ("", ".box", String::new()),
        ("#/practice/cidr", ".prompt", all_of([Part::Questions("cidr")])),
        ("#/practice/icmp", ".prompt", all_of([Part::Questions("icmp")])),
        ("#/nowhere", ".missing", all_of([Part::Learning])),
    ];
    for (place, sign, parts) in places {
        let page = Page::open(place, Options::default()).await?;
        page.wait_for(sign).await?;
        assert_eq!(page.execute(&format!("return {FETCHED}")).await?, parts, "at {place:?}");
        finish(page, &format!("parts-{}", place.replace(['#', '/', '?'], "-"))).await?;
    }
    Ok(())
}

/// Each lesson is opened first, by a browser that has nothing of it. Once that has nothing else to do the network is cut.
#[tokio::test]
async fn a_lesson_that_stands_needs_no_network_for_its_panels_its_questions_and_the_next_lesson() -> Result {
    for lesson in CARDS {
        let page = Page::open(&format!("#/lesson/{}", lesson.id), Options::default()).await?;
        page.wait_for("#step").await?;
        has_settled(&page, lesson).await?;
        page.set_offline(true).await?;
        let cards = page.count(".stage > .card").await?;
        for place in 1..=cards {
            let tabs = format!(".stage > .card:nth-child({place}) .tabs button");
            for tab in 1..=page.count(&tabs).await? {
                page.click(&format!("{tabs}:nth-child({tab})")).await?;
                page.wait_for(&format!("{tabs}:nth-child({tab})[aria-pressed=true]")).await?;
                assert_eq!(page.count(".awaited").await?, 0, "{}: tab {tab} of card {place}", lesson.id);
                page.assert_no_errors().await?;
            }
        }
        to_the_question(&page).await?;
        if let Some(next) = after(lesson.id) {
            page.execute(&format!("location.hash = '#/lesson/{next}'")).await?;
            page.wait_for(&format!("main.lesson.{next}")).await?;
            page.wait_for("#step").await?;
            assert_eq!(page.count(".awaited").await?, 0, "{next} after {}", lesson.id);
        }
        finish(page, &format!("parts-cold-{}", lesson.id)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_panel_whose_part_does_not_come_says_so_and_can_be_asked_for_again() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.wait_for(".box").await?;
    page.browser().devtools("Network.enable", serde_json::json!({})).await?;
    let away = |urls: &[&str]| serde_json::json!({ "urls": urls });
    page.browser().devtools("Network.setBlockedURLs", away(&["*panel-map*"])).await?;
    page.execute("location.hash = '#/lesson/arp'").await?;
    page.wait_for_text("#no-program:not([hidden])", "The program did not arrive").await?;
    page.wait_for(".awaited button").await?;
    assert_eq!(page.count("#step").await?, 1, "the lesson can be stepped without it");
    page.browser().devtools("Network.setBlockedURLs", away(&[])).await?;
    page.click(".awaited button").await?;
    page.wait_for(".stage .map").await?;
    page.wait_until_gone("#no-program:not([hidden])").await?;
    finish(page, "parts-again").await
}

#[tokio::test]
async fn every_way_from_page_to_page_finds_its_parts() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.wait_for(".box").await?;
    let lessons = CARDS.iter().map(|card| format!("#/lesson/{}", card.id));
    let topics = CARDS.iter().map(|card| format!("#/practice/{}", card.id));
    let places: Vec<_> = ["#/practice".to_owned()].into_iter().chain(topics).chain(lessons).collect();
    for place in &places {
        page.execute(&format!("location.hash = {place:?}")).await?;
        stands(&page, place).await?;
        page.assert_no_errors().await?;
        page.execute("location.hash = '#/'").await?;
        page.wait_for(".box").await?;
    }
    page.execute("location.hash = '#/nowhere'").await?;
    page.wait_for(".missing").await?;
    finish(page, "parts-every-way").await
}

#[tokio::test]
async fn a_practice_of_everything_fetches_what_the_next_question_needs() -> Result {
    let page = Page::open("#/practice?seed=7", Options::default()).await?;
    for index in 1..=8 {
        page.wait_for_text("#your-turn", &format!("question {index}")).await?;
        page.click("#next-question").await?;
    }
    page.wait_for_text("#your-turn", "question 9").await?;
    let asked = (0..9).map(|index| wirewalk::practice::exercise(7, index, None).0.lesson);
    let parts = page.execute(&format!("return {FETCHED}")).await?;
    assert_eq!(parts, all_of([Part::Quiz].into_iter().chain(asked.map(Part::Questions))));
    finish(page, "parts-practice").await
}

#[tokio::test]
async fn an_address_lesson_takes_what_only_a_network_has_for_nothing() -> Result {
    let page =
        Page::open("#/lesson/cidr?faults=drop:A.1,nonsense&frame=A.1&compare=1", Options::default()).await?;
    to_the_question(&page).await?;
    page.wait_for_text(".notices", "faults").await?;
    finish(page, "parts-faults").await
}
