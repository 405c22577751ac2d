//! The first page, and the box that takes whatever the learner has.

use crate::shared::{at_step, finish, languages, rows, show_lessons};
use e2e::{Options, Page, Result};

#[tokio::test]
async fn what_is_typed_into_the_box_is_walked_from_its_first_step() -> Result {
    for ((language, tag, options), nudge) in languages().into_iter().zip(["Press → to step", "按 → 前进"])
    {
        let page = Page::open("", options).await?;
        page.type_into("#box", "10.20.30.40/20").await?;
        page.screenshot(&format!("home-{language}")).await?;
        page.click(".box button").await?;
        at_step(&page, "1 / 9").await?;
        page.wait_for("#play").await?;
        page.wait_for_text(".nudge", nudge).await?;
        rows(&page, &[("address", "10.20.30.40"), ("network", "")]).await?;
        assert_eq!(page.value("#knob-input").await?, "10.20.30.40/20");
        assert_eq!(page.execute("return document.documentElement.lang").await?, tag);
        finish(page, &format!("home-walks-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_box_takes_return_as_well_as_its_button() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.type_into("#box", "192.0.2.7/31\n").await?;
    at_step(&page, "1 / 9").await?;
    rows(&page, &[("address", "192.0.2.7")]).await?;
    finish(page, "home-return").await
}

#[tokio::test]
async fn the_box_marks_what_is_wrong_with_an_address() -> Result {
    let says = ["does not fit in an octet", "一个字节放不下"];
    for ((language, _, options), says) in languages().into_iter().zip(says) {
        let page = Page::open("", options).await?;
        page.type_into("#box", "10.20.300.40/20").await?;
        page.click(".box button").await?;
        page.wait_for_text(".box mark", "300").await?;
        assert_eq!(page.text(".box mark").await?, "300");
        page.wait_for_text(".box .wrong", says).await?;
        assert_eq!(page.count(".hero").await?, 1, "the first page must stay");
        page.screenshot(&format!("home-refuses-{language}")).await?;
        // What is wrong is forgotten as soon as it is being changed.
        page.type_into("#box", "10.20.30.40/20").await?;
        page.wait_until_gone(".box mark").await?;
        page.click(".box button").await?;
        at_step(&page, "1 / 9").await?;
        finish(page, &format!("home-corrected-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_box_left_empty_says_what_it_wants() -> Result {
    let page = Page::open("", Options::default()).await?;
    page.type_into("#box", "").await?;
    page.click(".box button").await?;
    page.wait_for_text(".box .wrong", "Type an address").await?;
    finish(page, "home-empty").await
}

#[tokio::test]
async fn a_learner_who_was_here_before_is_offered_to_go_on() -> Result {
    let storage = vec![
        ("wirewalk.latest", "cidr"),
        ("wirewalk.lesson.layers", "12/12"),
        ("wirewalk.lesson.cidr", "4/9"),
    ];
    let page = Page::open("", Options { storage, ..Options::default() }).await?;
    page.wait_for_text(".ways .primary", "Continue: Headers").await?;
    page.wait_for_text(".ways", "Back to: CIDR").await?;
    page.click(".ways a[href='#/lesson/cidr']:not(.primary)").await?;
    at_step(&page, "1 / 9").await?;
    show_lessons(&page).await?;
    page.wait_for_text(".lessons a[aria-current]", "4/9").await?;
    finish(page, "home-goes-on").await
}
