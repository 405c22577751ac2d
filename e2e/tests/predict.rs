//! "What comes next?", asked before a step is shown.

use crate::shared::{Words, ask_nothing, at_step, finish, languages, open, press_to, run, step_that_says};
use anyhow::Context;
use e2e::{Key, Options, Page, Result};
use std::rc::Rc;
use wirewalk::trace::Predict;

/// The question before the step with this name in the lesson `arp`, and the step before it, counted from 1.
fn question(id: &str) -> Result<(Rc<Predict>, usize, usize)> {
    let trace = run("arp", &[])?;
    let step = step_that_says(&trace, id)?;
    let predict = trace.steps[step - 1].predict.clone().context("nothing is asked there")?;
    Ok((predict, step - 1, trace.steps.len()))
}

/// Opens the lesson before that question, and steps on.
async fn ask(id: &str, options: Options) -> Result<Page> {
    let (_, before, all) = question(id)?;
    let page = open(&format!("#/lesson/arp?step={before}"), options).await?;
    page.press(Key::Right).await?;
    page.wait_for(".predict").await?;
    at_step(&page, &format!("{before} / {all}")).await?;
    Ok(page)
}

fn choice(index: usize) -> String {
    format!(".predict .choices button:nth-child({})", index + 1)
}

#[tokio::test]
async fn the_question_comes_before_the_step_and_a_wrong_answer_gets_its_own_reason() -> Result {
    let (predict, before, all) = question("arp-answer")?;
    for (language, _, options) in languages() {
        let words = Words::of(language, "arp")?;
        let page = ask("arp-answer", options).await?;
        page.wait_for_text("#predict", &words.say(&predict.ask)).await?;
        let choices: Vec<_> = predict.choices.iter().map(|(choice, _)| words.spell(choice)).collect();
        assert_eq!(page.texts(".predict .choices button").await?, choices);
        assert_eq!(page.count("#frame-4").await?, 0, "the ladder must not give the answer away");
        page.screenshot(&format!("predict-asked-{language}")).await?;
        let wrong = (predict.right + 1) % predict.choices.len();
        page.click(&choice(wrong)).await?;
        page.wait_for_text(".predict .mark", &words.named("not-quite")).await?;
        page.wait_for_text(".predict .mark", &words.say(&predict.choices[wrong].1)).await?;
        page.wait_for_text(".predict .mark", &words.say(&predict.choices[predict.right].1)).await?;
        page.wait_for(&format!("{}.wrong-answer", choice(wrong))).await?;
        page.wait_for(&format!("{}.right", choice(predict.right))).await?;
        page.assert_accessible().await?;
        page.screenshot(&format!("predict-wrong-{language}")).await?;
        page.click("#show-it").await?;
        at_step(&page, &format!("{} / {all}", before + 1)).await?;
        page.wait_for("#frame-4").await?;
        finish(page, &format!("predict-shown-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_right_answer_is_said_to_be_right_and_why() -> Result {
    let (predict, before, all) = question("arp-answer")?;
    let words = Words::of("en", "arp")?;
    let page = ask("arp-answer", Options::default()).await?;
    page.click(&choice(predict.right)).await?;
    page.wait_for_text(".predict .mark .right", "Right.").await?;
    page.wait_for_text(".predict .mark", &words.say(&predict.choices[predict.right].1)).await?;
    assert_eq!(page.count(".predict .mark .wrong-answer").await?, 0);
    // The key goes on as the button does.
    page.execute("document.activeElement.blur()").await?;
    press_to(&page, Key::Right, &format!("{} / {all}", before + 1)).await?;
    page.wait_until_gone(".predict").await?;
    finish(page, "predict-right").await
}

#[tokio::test]
async fn a_question_is_passed_over_and_not_asked_twice() -> Result {
    let (_, before, all) = question("arp-answer")?;
    let page = ask("arp-answer", Options::default()).await?;
    page.wait_for_text("#show-it", "Skip").await?;
    page.click("#show-it").await?;
    at_step(&page, &format!("{} / {all}", before + 1)).await?;
    page.execute("document.activeElement.blur()").await?;
    press_to(&page, Key::Left, &format!("{before} / {all}")).await?;
    press_to(&page, Key::Right, &format!("{} / {all}", before + 1)).await?;
    assert_eq!(page.count(".predict").await?, 0);
    finish(page, "predict-skipped").await
}

#[tokio::test]
async fn going_back_takes_the_question_away() -> Result {
    let (_, before, all) = question("arp-answer")?;
    let page = ask("arp-answer", Options::default()).await?;
    press_to(&page, Key::Left, &format!("{} / {all}", before - 1)).await?;
    page.wait_until_gone(".predict").await?;
    page.wait_for("#narration").await?;
    finish(page, "predict-back").await
}

#[tokio::test]
async fn an_answer_is_given_with_nothing_but_keys() -> Result {
    let (predict, ..) = question("arp-answer")?;
    let page = ask("arp-answer", Options::default()).await?;
    page.find(&choice(predict.right)).await?.focus().await?;
    page.press(Key::Enter).await?;
    page.wait_for_text(".predict .mark .right", "Right.").await?;
    finish(page, "predict-keys").await
}

#[tokio::test]
async fn whoever_wants_no_questions_gets_none_until_they_want_them_again() -> Result {
    let (_, before, all) = question("arp-answer")?;
    let page = open(&format!("#/lesson/arp?step={before}"), Options::default()).await?;
    ask_nothing(&page).await?;
    press_to(&page, Key::Right, &format!("{} / {all}", before + 1)).await?;
    assert!(page.place().await?.contains(&format!("step={}", before + 1)));
    // It is a wish about oneself, not about this visit.
    page.goto(&format!("#/lesson/arp?step={before}")).await?;
    at_step(&page, &format!("{before} / {all}")).await?;
    page.reload().await?;
    at_step(&page, &format!("{before} / {all}")).await?;
    page.wait_for("#predict-on[aria-pressed=false]").await?;
    press_to(&page, Key::Right, &format!("{} / {all}", before + 1)).await?;
    press_to(&page, Key::Left, &format!("{before} / {all}")).await?;
    page.click("#predict-on").await?;
    page.wait_for("#predict-on[aria-pressed=true]").await?;
    page.click("#step").await?;
    page.wait_for(".predict").await?;
    finish(page, "predict-off-and-on").await
}

#[tokio::test]
async fn playing_stops_at_a_question() -> Result {
    let (_, before, all) = question("arp-answer")?;
    let page = open(&format!("#/lesson/arp?step={before}"), Options::default()).await?;
    for speed in ["2×", "4×"] {
        page.click("#speed").await?;
        page.wait_for_text("#speed", speed).await?;
    }
    page.click("#play").await?;
    page.wait_for(".predict").await?;
    page.wait_for("#play").await?;
    at_step(&page, &format!("{before} / {all}")).await?;
    finish(page, "predict-playing").await
}
