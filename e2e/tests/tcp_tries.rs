//! What a learner tries on a connection: to say what comes next, and to lose a segment.

use crate::keyboard::tab_to;
use crate::shared::{
    Words, at_step, finish, languages, open, open_frame, press_to, run, shows_the_difference, step_that_says,
    world,
};
use anyhow::Context;
use e2e::{Key, Options, Result};

const LESSON: &str = "tcp-handshake";

fn choice(index: usize) -> String {
    format!(".predict .choices button:nth-child({})", index + 1)
}

/// Every answer to the question before the step with this name in a story gets its own reason.
async fn every_answer_gets_its_reason(story: &str, id: &str) -> Result {
    let trace = run(LESSON, &[("story", story)])?;
    let (step, all) = (step_that_says(&trace, id)?, trace.steps.len());
    let predict = trace.steps[step - 1].predict.clone().context("nothing is asked there")?;
    for (language, _, options) in languages() {
        let words = Words::of(language, LESSON)?;
        let page = open(&format!("#/lesson/{LESSON}?story={story}&step={}", step - 1), options).await?;
        for (index, (_, reason)) in predict.choices.iter().enumerate() {
            page.press(Key::Right).await?;
            page.wait_for_text("#predict", &words.say(&predict.ask)).await?;
            let choices: Vec<_> = predict.choices.iter().map(|(choice, _)| words.spell(choice)).collect();
            assert_eq!(page.texts(".predict .choices button").await?, choices);
            page.click(&choice(index)).await?;
            page.wait_for_text(".predict .mark", &words.say(reason)).await?;
            page.wait_for(&format!("{}.right", choice(predict.right))).await?;
            if index != predict.right {
                page.wait_for(&format!("{}.wrong-answer", choice(index))).await?;
                page.wait_for_text(".predict .mark", &words.say(&predict.choices[predict.right].1)).await?;
            }
            page.assert_accessible().await?;
            page.screenshot(&format!("tcp-predict-{id}-{index}-{language}")).await?;
            // Whoever loads the page again is asked again.
            page.reload().await?;
            at_step(&page, &format!("{} / {all}", step - 1)).await?;
        }
        finish(page, &format!("tcp-predict-{id}-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn flags_are_asked_for_and_every_answer_gets_its_reason() -> Result {
    every_answer_gets_its_reason("open", "tcp-established-active").await
}

#[tokio::test]
async fn a_reset_with_ack_is_told_from_one_without() -> Result {
    every_answer_gets_its_reason("old-duplicate", "tcp-bad-ack-of-syn-sent").await
}

#[tokio::test]
async fn acknowledgment_numbers_are_asked_for_and_every_answer_gets_its_reason() -> Result {
    every_answer_gets_its_reason("request", "tcp-data").await
}

#[tokio::test]
async fn the_next_state_is_asked_for_and_every_answer_gets_its_reason() -> Result {
    every_answer_gets_its_reason("open", "tcp-established-passive").await
}

#[tokio::test]
async fn the_syn_ack_is_lost_in_two_clicks_and_undo_brings_it_back() -> Result {
    let trace = run(LESSON, &[])?;
    let all = trace.steps.len();
    let syn_ack =
        world(&trace)?.frames.iter().position(|frame| frame.name.node == 1).context("no SYN·ACK")?;
    let page = open(&format!("#/lesson/{LESSON}?step={all}"), Options::default()).await?;
    open_frame(&page, syn_ack).await?;
    page.click(".what-if > .button").await?;
    let step = shows_the_difference(&page, LESSON, "", "drop:B.1", all).await?;
    assert_eq!(page.texts(".faults li span").await?, ["B.1 is lost"]);
    page.click("#step").await?;
    page.wait_for(&format!("#frame-{syn_ack}.lost")).await?;
    page.screenshot("tcp-lost-syn-ack").await?;
    page.click("#undo").await?;
    shows_the_difference(&page, LESSON, "drop:B.1", "", step).await?;
    page.wait_until_gone(".faults li").await?;
    page.wait_until_gone("#undo").await?;
    assert!(!page.place().await?.contains("faults"));
    finish(page, "tcp-lost-syn-ack-undone").await
}

#[tokio::test]
async fn a_connection_is_walked_and_asked_about_with_nothing_but_keys() -> Result {
    let trace = run(LESSON, &[])?;
    let (step, all) = (step_that_says(&trace, "tcp-established-active")?, trace.steps.len());
    let predict = trace.steps[step - 1].predict.clone().context("nothing is asked there")?;
    let words = Words::of("en", LESSON)?;
    let page = open(&format!("#/lesson/{LESSON}?step={}", step - 1), Options::default()).await?;
    tab_to(&page, "button#step").await?;
    page.press(Key::Enter).await?;
    page.wait_for(".predict").await?;
    page.find(&choice(predict.right)).await?.focus().await?;
    page.press(Key::Enter).await?;
    page.wait_for_text(".predict .mark", &words.say(&predict.choices[predict.right].1)).await?;
    page.execute("document.activeElement.blur()").await?;
    press_to(&page, Key::Right, &format!("{step} / {all}")).await?;
    tab_to(&page, "button#numbers").await?;
    page.press(Key::Enter).await?;
    page.wait_for("#numbers[aria-pressed=false]").await?;
    at_step(&page, &format!("{step} / {all}")).await?;
    finish(page, "tcp-keys").await
}
