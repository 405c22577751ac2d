//! Bits and their cut, taken in hand: dragged, clicked, and moved by keys.

use crate::shared::{finish, open, press_to, rows};
use e2e::{Key, Options, Page, Result};
use std::time::Duration;

const LESSON: &str = "#/lesson/cidr";

/// How far the middle of a bit is from the cut's handle, in pixels to the right.
async fn way_to(page: &Page, bit: u8) -> Result<i64> {
    let script = format!(
        "const middle = id => {{
             const box = document.getElementById(id).getBoundingClientRect();
             return box.left + box.width / 2;
         }};
         return Math.round(middle('bit-{bit}') - middle('cut'))"
    );
    Ok(page.execute(&script).await?.as_i64().unwrap_or_default())
}

#[tokio::test]
async fn the_cut_is_dragged_to_another_bit() -> Result {
    let page = open(LESSON, Options::default()).await?;
    press_to(&page, Key::End, "9 / 9").await?;
    // Past an octet's edge, to the right half of bit 26 and so between it and the next.
    let right = way_to(&page, 26).await? + 3;
    page.drag_by("#cut", right, 0).await?;
    page.wait_for_text("#cut", "/27").await?;
    rows(&page, &[("mask", "255.255.255.224"), ("network", "16.158.165.64")]).await?;
    assert!(page.place().await?.contains("input=16.158.165.91/27"), "{}", page.place().await?);
    page.screenshot("hands-dragged-right").await?;
    // Back over more than one octet, with a hand that is not steady.
    let left = way_to(&page, 9).await? - 3;
    page.drag_by("#cut", left, 20).await?;
    page.wait_for_text("#cut", "/9").await?;
    rows(&page, &[("mask", "255.128.0.0"), ("network", "16.128.0.0")]).await?;
    assert_eq!(page.value("#knob-input").await?, "16.158.165.91/9");
    finish(page, "hands-dragged-left").await
}

/// A hand takes its time, and the page is drawn anew while it moves.
#[tokio::test]
async fn the_cut_follows_a_slow_hand_all_the_way() -> Result {
    let page = open("#/lesson/cidr?step=9", Options::default()).await?;
    let right = way_to(&page, 28).await? + 3;
    let handle = page.find("#cut").await?;
    // One gesture of timed moves: low enough to be over the bits themselves, then bit after bit.
    let chain = page.browser().driver().action_chain_with_delay(None, Some(Duration::from_millis(250)));
    let mut chain = chain.move_to_element_center(&handle).click_and_hold().move_by_offset(0, 40);
    for part in 0..4 {
        chain = chain.move_by_offset(right * (part + 1) / 4 - right * part / 4, 0);
    }
    chain.release().perform().await?;
    page.wait_for_text("#cut", "/29").await?;
    assert_eq!(page.value("#knob-input").await?, "16.158.165.91/29");
    finish(page, "hands-followed").await
}

#[tokio::test]
async fn a_released_cut_stays_where_it_was_let_go() -> Result {
    let page = open(LESSON, Options::default()).await?;
    let right = way_to(&page, 24).await? + 3;
    page.drag_by("#cut", right, 0).await?;
    page.wait_for_text("#cut", "/25").await?;
    let bit = page.find("#bit-3").await?;
    page.browser().driver().action_chain().move_to_element_center(&bit).perform().await?;
    page.wait_for("#bit-3:hover").await?;
    assert_eq!(page.text("#cut").await?, "/25");
    finish(page, "hands-released").await
}

/// The first change brings words and buttons; if they moved the row, the handle would run away from the hand.
#[tokio::test]
async fn the_row_stays_under_the_hand_that_drags_its_cut() -> Result {
    for options in [Options::default(), Options::phone()] {
        let page = open("#/lesson/cidr?step=9", options).await?;
        let top = "return document.getElementById('bit-0').getBoundingClientRect().top";
        let before = page.execute(top).await?;
        page.find("#cut").await?.focus().await?;
        page.press(Key::Right).await?;
        page.wait_for_text("#cut", "/23").await?;
        assert_eq!(page.execute(top).await?, before);
        finish(page, "hands-still").await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_cut_is_drawn_by_hand_where_no_prefix_was_given() -> Result {
    let page = open("#/lesson/cidr?input=172.16.9.1", Options::default()).await?;
    page.wait_for_text("#cut", "/?").await?;
    // Pressing the handle without a move draws nothing.
    page.click("#cut").await?;
    page.settle().await?;
    assert_eq!(page.text("#cut").await?, "/?");
    let left = way_to(&page, 20).await? - 3;
    page.drag_by("#cut", left, 0).await?;
    page.wait_for_text("#cut", "/20").await?;
    assert_eq!(page.value("#knob-input").await?, "172.16.9.1/20");
    finish(page, "hands-drawn").await
}

#[tokio::test]
async fn arrow_keys_move_the_cut_and_the_cut_keeps_the_focus() -> Result {
    let page = open(LESSON, Options::default()).await?;
    press_to(&page, Key::End, "9 / 9").await?;
    page.find("#cut").await?.focus().await?;
    for (key, cut) in [
        (Key::Right, "23"),
        (Key::Right, "24"),
        (Key::Up, "25"),
        (Key::Left, "24"),
        (Key::PageDown, "16"),
        (Key::Home, "0"),
        (Key::End, "32"),
    ] {
        page.press(key).await?;
        page.wait_for_text("#cut", &format!("/{cut}")).await?;
        assert_eq!(page.attribute("#cut", "aria-valuenow").await?, cut);
        assert_eq!(page.focused().await?, "span#cut", "the cut lost the focus at /{cut}");
    }
    rows(&page, &[("network", "16.158.165.91")]).await?;
    assert!(page.place().await?.contains("input=16.158.165.91/32"));
    finish(page, "hands-cut-keys").await
}

#[tokio::test]
async fn a_bit_is_turned_over_by_pointer_and_by_keyboard() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.click("#bit-31").await?;
    rows(&page, &[("address", "16.158.165.90")]).await?;
    page.click("#bit-31").await?;
    rows(&page, &[("address", "16.158.165.91")]).await?;
    page.find("#bit-0").await?.focus().await?;
    page.press(Key::Right).await?;
    assert_eq!(page.focused().await?, "button#bit-1");
    page.press(Key::Enter).await?;
    rows(&page, &[("address", "80.158.165.91")]).await?;
    assert_eq!(page.focused().await?, "button#bit-1", "the bit lost the focus");
    page.press(Key::End).await?;
    assert_eq!(page.focused().await?, "button#bit-31");
    page.press(Key::Space).await?;
    rows(&page, &[("address", "80.158.165.90")]).await?;
    page.press(Key::Left).await?;
    page.press(Key::Home).await?;
    assert_eq!(page.focused().await?, "button#bit-0");
    assert_eq!(page.text(".player-bar .position").await?, "1 / 9", "these keys belong to the bits");
    assert_eq!(page.value("#knob-input").await?, "80.158.165.90/22");
    assert!(page.place().await?.contains("input=80.158.165.90/22"));
    finish(page, "hands-bits").await
}

#[tokio::test]
async fn a_block_of_the_neighbourhood_is_walked_when_it_is_clicked() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.click(".block[aria-label='16.158.160.0/22']").await?;
    rows(&page, &[("address", "16.158.160.0")]).await?;
    assert_eq!(page.value("#knob-input").await?, "16.158.160.0/22");
    finish(page, "hands-neighbour").await
}
