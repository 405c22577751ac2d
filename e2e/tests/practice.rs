//! Questions: answered, explained, walked, counted. The core draws the same questions natively, and what it
//! takes for right the page must take for right.

use crate::shared::{Words, at_step, finish, languages, open, press_to, show_lessons};
use anyhow::Context;
use e2e::{Key, Options, Page, Result};
use wirewalk::lesson::find;
use wirewalk::player::{Look, Player};
use wirewalk::practice::{exercise, question};
use wirewalk::quiz::{Answer, Level, Question};

const SEED: u32 = 7;

fn place(index: u32) -> String {
    format!("#/practice/cidr?level=easy&seed={SEED}&question={}", index + 1)
}

/// The first question of which this is true, and its index.
fn first(wanted: impl Fn(&Question) -> bool) -> Result<(u32, Question)> {
    (0..40)
        .filter_map(|index| Some((index, question(SEED.into(), index, Level::Easy, Some("cidr"))?)))
        .find(|(_, question)| wanted(question))
        .context("no question of the first round is of this kind")
}

/// A wrong answer to a typed question as a learner would write it.
fn written(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Address(address) | Answer::Mask(address) => Some(address.to_string()),
        Answer::Prefix(prefix) => Some(prefix.to_string()),
        Answer::Length(_, length) | Answer::Slash(length) => Some(format!("/{length}")),
        Answer::Number(number) => Some(number.to_string()),
        Answer::Octet(octet) => Some(format!("{octet:08b}")),
        Answer::Hex(word) => Some(format!("{word:04x}")),
        Answer::Mac(mac) => Some(mac.to_string()),
        Answer::Shortest(text) | Answer::Full(text) | Answer::Name(text) => Some(text.clone()),
        Answer::Choice(_) => None,
    }
}

/// The choice at an index, as a selector.
fn choice(index: usize) -> String {
    format!(".choices .button:nth-of-type({})", index + 1)
}

fn right_choice(question: &Question) -> usize {
    match question.answer {
        Answer::Choice(index) => index,
        _ => usize::MAX,
    }
}

async fn ready(page: &Page, words: &Words, question: &Question) -> Result {
    page.wait_for_text(".prompt", &words.say(&question.prompt)).await
}

#[tokio::test]
async fn a_typed_answer_is_marked_with_its_own_reason_then_explained() -> Result {
    let typed = |question: &Question| question.choices.is_empty() && !question.known().is_empty();
    let (index, asked) = first(typed)?;
    let after = question(SEED.into(), index + 1, Level::Easy, Some("cidr")).context("a next question")?;
    for (language, _, options) in languages() {
        let words = Words::of(language, "cidr")?;
        let page = Page::open(&place(index), options).await?;
        ready(&page, &words, &asked).await?;
        let (wrong, reason) = &asked.known()[0];
        page.type_into("#answer", &written(wrong).context("a typed question has typed answers")?).await?;
        page.press(Key::Enter).await?;
        page.wait_for_text(".mark .wrong-answer", &words.say(reason)).await?;
        page.wait_for("#answer.wrong-answer").await?;
        page.screenshot(&format!("practice-wrong-{language}")).await?;
        page.type_into("#answer", &words.spell(&asked.solution())).await?;
        page.press(Key::Enter).await?;
        page.wait_for_text(".mark .right", &words.named("right")).await?;
        page.wait_for_text(".mark", &words.say(&asked.explain)).await?;
        page.wait_for("#answer.right").await?;
        page.screenshot(&format!("practice-right-{language}")).await?;
        // Return again goes on, and the address follows.
        page.press(Key::Enter).await?;
        ready(&page, &words, &after).await?;
        assert!(page.place().await?.contains(&format!("question={}", index + 2)));
        assert_eq!(page.text(".mark").await?, "");
        finish(page, &format!("practice-next-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_wrong_choice_says_why_and_another_may_be_made() -> Result {
    let (index, asked) = first(|question| !question.choices.is_empty())?;
    let words = Words::of("en", "cidr")?;
    let page = Page::open(&place(index), Options::default()).await?;
    ready(&page, &words, &asked).await?;
    let right = right_choice(&asked);
    let wrong = (0..asked.choices.len()).find(|index| *index != right).context("one choice only")?;
    let reason = asked.known().iter().find(|(answer, _)| *answer == Answer::Choice(wrong));
    let (_, reason) = reason.context("every wrong choice has its reason")?;
    page.click(&choice(wrong)).await?;
    page.wait_for_text(".mark .wrong-answer", &words.say(reason)).await?;
    page.screenshot("practice-choice-wrong").await?;
    page.click(&choice(right)).await?;
    page.wait_for_text(".mark", &words.say(&asked.explain)).await?;
    assert!(page.attribute(&choice(right), "class").await?.contains("right"));
    page.click("#next-question").await?;
    page.wait_for_text(".question h2", &format!("question {}", index + 2)).await?;
    finish(page, "practice-choice").await
}

#[tokio::test]
async fn an_answer_that_is_none_does_not_count() -> Result {
    let (index, asked) = first(|question| matches!(question.answer, Answer::Address(_)))?;
    let words = Words::of("en", "cidr")?;
    let page = Page::open(&place(index), Options::default()).await?;
    ready(&page, &words, &asked).await?;
    page.type_into("#answer", "the first one").await?;
    page.press(Key::Enter).await?;
    page.wait_for_text(".mark", "That does not count yet.").await?;
    page.wait_for_text(".tally", "0 of 0 right").await?;
    page.type_into("#answer", &words.spell(&asked.solution())).await?;
    page.press(Key::Enter).await?;
    page.wait_for_text(".tally", "1 of 1 right").await?;
    finish(page, "practice-unreadable").await
}

#[tokio::test]
async fn the_score_counts_first_answers_and_is_kept() -> Result {
    let typed = |question: &Question| question.choices.is_empty() && !question.known().is_empty();
    let (index, asked) = first(typed)?;
    let words = Words::of("en", "cidr")?;
    let page = Page::open(&place(index), Options::default()).await?;
    ready(&page, &words, &asked).await?;
    for answer in [written(&asked.known()[0].0).unwrap_or_default(), words.spell(&asked.solution())] {
        page.type_into("#answer", &answer).await?;
        page.press(Key::Enter).await?;
        page.wait_for(".mark p").await?;
    }
    page.wait_for_text(".tally", "0 of 1 right at the first try · 0 in a row").await?;
    page.click("#next-question").await?;
    let after = question(SEED.into(), index + 1, Level::Easy, Some("cidr")).context("a next question")?;
    ready(&page, &words, &after).await?;
    match after.answer {
        Answer::Choice(right) => page.click(&choice(right)).await?,
        _ => {
            page.type_into("#answer", &words.spell(&after.solution())).await?;
            page.press(Key::Enter).await?;
        }
    }
    page.wait_for_text(".tally", "1 of 2 right at the first try · 1 in a row").await?;
    page.reload().await?;
    ready(&page, &words, &after).await?;
    page.wait_for_text(".tally", "1 of 2 right at the first try · 1 in a row").await?;
    page.goto("#/lesson/cidr").await?;
    show_lessons(&page).await?;
    page.wait_for_text(".lessons", "1/2").await?;
    finish(page, "practice-score").await
}

#[tokio::test]
async fn the_steps_are_shown_on_the_numbers_of_the_question() -> Result {
    let (index, asked) = first(|question| question.kind == "broadcast")?;
    let worked = asked.worked.clone();
    let lesson = find(worked.lesson).context("a question is worked in a lesson")?;
    let player =
        Player::open(lesson, worked.knobs.clone(), 0, Look::default()).context("a question can be walked")?;
    for (language, _, options) in languages() {
        let words = Words::of(language, lesson.id)?;
        let page = Page::open(&place(index), options).await?;
        ready(&page, &words, &asked).await?;
        page.type_into("#answer", &words.spell(&asked.solution())).await?;
        page.press(Key::Enter).await?;
        page.click("#worked").await?;
        page.wait_for("#step").await?;
        page.execute("document.activeElement.blur()").await?;
        let all = player.trace.steps.len();
        for (step, expected) in player.trace.steps.iter().enumerate() {
            at_step(&page, &format!("{} / {all}", step + 1)).await?;
            page.wait_for_text("#narration", &words.say(&expected.say)).await?;
            page.press(Key::Right).await?;
        }
        page.wait_for_text("#row-broadcast .value", &words.spell(&asked.solution())).await?;
        assert_eq!(page.count(".question").await?, 1, "the question stays beside its steps");
        finish(page, &format!("practice-worked-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_lesson_asks_a_question_of_its_own_and_walks_it() -> Result {
    let page = open("#/lesson/cidr", Options::default()).await?;
    press_to(&page, Key::Right, "2 / 9").await?;
    page.click("#to-question").await?;
    page.wait_for(".question .prompt").await?;
    let prompt = page.text(".prompt").await?;
    assert!(!prompt.is_empty());
    page.click(".levels > :nth-child(3)").await?;
    assert_eq!(page.attribute(".levels > :nth-child(3)", "aria-pressed").await?, "true");
    page.click("#next-question").await?;
    page.wait_for_text(".question h2", "question 2").await?;
    at_step(&page, "2 / 9").await?;
    finish(page, "practice-in-a-lesson").await
}

#[tokio::test]
async fn levels_and_topics_lead_to_questions_of_their_own() -> Result {
    let words = Words::of("en", "cidr")?;
    let page = Page::open(&place(0), Options::default()).await?;
    ready(&page, &words, &question(SEED.into(), 0, Level::Easy, Some("cidr")).context("a question")?).await?;
    page.click(".levels > :nth-child(2)").await?;
    ready(&page, &words, &question(SEED.into(), 0, Level::Medium, Some("cidr")).context("a question")?)
        .await?;
    assert!(page.place().await?.contains("level=medium"));
    page.click("nav.tabs a[href*=\"/practice/subnetting\"]").await?;
    let words = Words::of("en", "subnetting")?;
    let asked = question(SEED.into(), 0, Level::Medium, Some("subnetting")).context("a question")?;
    ready(&page, &words, &asked).await?;
    page.click("nav.tabs a:nth-child(1)").await?;
    let words = Words::of("en", exercise(SEED.into(), 0, None).0.lesson)?;
    ready(&page, &words, &question(SEED.into(), 0, Level::Medium, None).context("a question")?).await?;
    finish(page, "practice-topics").await
}
