//! The program comes in parts: a page loads those it needs, and whichever way a learner takes, the next page's are
//! there in time.

use crate::shared::{finish, to_the_question};
use e2e::{Options, Page, Result};
use wirewalk::lesson::{LESSONS, Part};

/// The later parts of the program that were fetched, and what was fetched more than once.
const FETCHED: &str = "(() => {
    const files = performance.getEntriesByType('resource').filter(entry => entry.transferSize > 0)
        .map(entry => new URL(entry.name).pathname.slice(1));
    const parts = files.filter(file => file.endsWith('.wasm')).map(file => file.split('-')[0]);
    const twice = files.filter((file, index) => files.indexOf(file) < index);
    return parts.filter(part => part !== 'wirewalk').sort().join() + (twice.length ? ' twice: ' + twice : '');
})()";

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
        ("", ".box", ""),
        ("#/lesson/cidr", ".question .prompt", "learning,planning,quiz"),
        ("#/lesson/subnetting?step=2", ".question .prompt", "learning,planning,quiz"),
        ("#/lesson/arp", ".question .prompt", "learning,network,planning,quiz"),
        ("#/practice", ".prompt", "learning,planning,quiz"),
        ("#/practice/cidr", ".prompt", "learning,planning,quiz"),
        ("#/practice/icmp", ".prompt", "learning,network,planning,quiz"),
        ("#/nowhere", ".missing", "learning"),
    ];
    for (place, sign, parts) in places {
        let page = Page::open(place, Options::default()).await?;
        if place.contains("lesson") {
            to_the_question(&page).await?;
        }
        page.wait_for(sign).await?;
        assert_eq!(page.execute(&format!("return {FETCHED}")).await?, parts, "at {place:?}");
        finish(page, &format!("parts-{}", place.replace(['#', '/', '?'], "-"))).await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_way_from_page_to_page_finds_its_parts() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.wait_for(".box").await?;
    let lessons = LESSONS.iter().map(|lesson| format!("#/lesson/{}", lesson.id));
    let topics = LESSONS.iter().map(|lesson| format!("#/practice/{}", lesson.id));
    let mut places: Vec<_> = ["#/practice".to_owned()].into_iter().chain(topics).chain(lessons).collect();
    // Those of addresses first, from which the way to a network is the longest.
    places.sort_by_key(|place| {
        LESSONS.iter().any(|lesson| lesson.part() == Part::Network && place.ends_with(lesson.id))
    });
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
    let parts = page.execute(&format!("return {FETCHED}")).await?;
    assert_eq!(parts, "learning,network,planning,quiz");
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
