//! What can be checked of accessibility without a person, everywhere, in both themes and both languages.

use crate::shared::{finish, open};
use e2e::{Key, Options, Page, Result, Theme};

const PLACES: [(&str, &str, &str); 17] = [
    ("home", "#/", ".box"),
    ("cidr", "#/lesson/cidr?step=9", "#step"),
    ("cidr-refused", "#/lesson/cidr?input=10.0.0.256/8", ".inputs mark"),
    ("subnetting", "#/lesson/subnetting?step=9", "#step"),
    ("plan", "#/lesson/subnetting?task=plan&step=9", ".parts"),
    ("headers", "#/lesson/headers?step=9&frame=A.2", ".figure"),
    ("headers-broken", "#/lesson/headers?step=10&frame=A.2&faults=set:A.2:176%2B8%3D9", ".chip b"),
    ("headers-sum", "#/lesson/headers?show=checksum&step=5", "#step"),
    ("arp", "#/lesson/arp?step=16", ".map-body"),
    ("arp-packet", "#/lesson/arp?step=7&panel=packet&frame=A.1", ".figure"),
    ("arp-compared", "#/lesson/arp?faults=drop:B.1,duplicate:A.9&step=9&compare=1", ".comparing"),
    ("icmp", "#/lesson/icmp?step=14", ".figure"),
    ("icmp-quoted", "#/lesson/icmp?story=closed-port&step=20&frame=B.2", ".chips .quoted"),
    ("routing", "#/lesson/routing?step=5", "#step"),
    ("routing-hops", "#/lesson/routing?story=loop&step=20", ".map-body"),
    ("practice", "#/practice/cidr?level=easy&seed=7", ".prompt"),
    ("missing", "#/nowhere", ".missing"),
];

async fn nothing_is_found(theme: Theme, language: &'static str) -> Result {
    let options = Options { theme, language, reduced_motion: true, ..Options::default() };
    let page = Page::open("", options).await?;
    let name = |what: &str| format!("accessibility-{what}-{}-{language}", theme.name());
    let mut found = Vec::new();
    for (what, place, there) in PLACES {
        page.goto(place).await?;
        page.wait_for(there).await?;
        found.extend(page.axe().await?.into_iter().map(|sentence| format!("{what}: {sentence}")));
        page.screenshot(&name(what)).await?;
    }
    page.goto("#/practice/cidr?level=easy&seed=7").await?;
    page.wait_for("#next-question").await?;
    page.press_char('?').await?;
    page.wait_for("[role=dialog]").await?;
    found.extend(page.axe().await?.into_iter().map(|sentence| format!("help: {sentence}")));
    assert_eq!(found, Vec::<String>::new(), "axe finds:\n{}", found.join("\n"));
    finish(page, &name("help")).await
}

#[tokio::test]
async fn axe_finds_nothing_in_english_by_day() -> Result {
    nothing_is_found(Theme::Light, "en-US").await
}

#[tokio::test]
async fn axe_finds_nothing_in_english_by_night() -> Result {
    nothing_is_found(Theme::Dark, "en-US").await
}

#[tokio::test]
async fn axe_finds_nothing_in_chinese_by_day() -> Result {
    nothing_is_found(Theme::Light, "zh-CN").await
}

#[tokio::test]
async fn axe_finds_nothing_in_chinese_by_night() -> Result {
    nothing_is_found(Theme::Dark, "zh-CN").await
}

#[tokio::test]
async fn axe_finds_nothing_in_an_answered_question_and_its_steps() -> Result {
    let options = Options { reduced_motion: true, ..Options::default() };
    let page = Page::open("#/practice/cidr?level=easy&seed=7", options).await?;
    page.wait_for(".prompt").await?;
    for _ in 0..3 {
        if page.count("#answer").await? > 0 {
            page.type_into("#answer", "1").await?;
            page.press(Key::Enter).await?;
        } else {
            page.click(".choices .button").await?;
        }
        page.wait_for(".mark p").await?;
        page.click("#worked").await?;
        page.wait_for("#step").await?;
        page.assert_accessible().await?;
        page.click("#next-question").await?;
        page.wait_until_gone(".mark p").await?;
    }
    finish(page, "accessibility-answered").await
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() -> Result {
    let page = open("#/lesson/cidr?step=5", Options { reduced_motion: true, ..Options::phone() }).await?;
    page.assert_accessible().await?;
    finish(page, "accessibility-phone").await
}
