//! What if? A fault is one press on a frame, and the lesson runs again.

use crate::shared::{
    Words, at_place, at_step, finish, first_difference, languages, open, open_frame, run, show_lessons,
    shows_the_difference, step_that_says, tells, world,
};
use e2e::{Options, Result};
use wirewalk::fault::Fault;
use wirewalk::lesson::find;
use wirewalk::text::Say;

/// What a fault does, as it is written in an address.
fn told(fault: &str) -> Say {
    Fault::parse(fault).map_or_else(|_| Say::new("error-fault"), |fault| fault.say())
}

#[tokio::test]
async fn a_frame_is_lost_in_two_clicks_and_undo_brings_everything_back() -> Result {
    let page = open("#/lesson/arp?step=6", Options::default()).await?;
    open_frame(&page, 0).await?;
    page.wait_for_text(".what-if", "What if A.1 is…").await?;
    page.click(".what-if > .button").await?;
    let step = shows_the_difference(&page, "arp", "", "drop:A.1", 6).await?;
    assert_eq!(run("arp", &[("faults", "drop:A.1")])?.steps[step + 1].say.id, "lost-fault");
    assert_eq!(page.texts(".faults li span").await?, ["A.1 is lost"]);
    assert!(page.place().await?.starts_with(&format!("#/lesson/arp?faults=drop:A.1&step={step}")));
    page.click("#step").await?;
    page.wait_for("#frame-0.lost").await?;
    page.screenshot("what-if-lost").await?;
    page.click("#undo").await?;
    shows_the_difference(&page, "arp", "drop:A.1", "", step).await?;
    page.wait_until_gone(".faults li").await?;
    page.wait_until_gone("#undo").await?;
    page.wait_until_gone("#compare").await?;
    page.click("#step").await?;
    page.wait_for("#frame-0:not(.lost)").await?;
    assert!(!page.place().await?.contains("faults"));
    finish(page, "what-if-undone").await
}

#[tokio::test]
async fn starting_over_clears_everything() -> Result {
    let page =
        open("#/lesson/arp?story=gateway&faults=drop:A.1&step=7&compare=1", Options::default()).await?;
    page.wait_for(".faults li").await?;
    page.click(".start-over").await?;
    at_place(&page, "#/lesson/arp").await?;
    at_step(&page, &format!("1 / {}", run("arp", &[])?.steps.len())).await?;
    page.wait_until_gone(".faults li").await?;
    assert_eq!(page.count("#undo, #compare, .comparing").await?, 0);
    finish(page, "what-if-cleared").await
}

#[tokio::test]
async fn every_what_if_of_a_frame_runs_the_lesson_again_and_is_undone() -> Result {
    let page = open("#/lesson/icmp?step=9", Options::default()).await?;
    open_frame(&page, 2).await?;
    page.wait_for_text(".what-if", "What if A.2 is…").await?;
    let size = world(&run("icmp", &[])?)?.frames[2].bytes.len();
    let faults = [
        "drop:A.2".to_owned(),
        "delay:A.2:20ms".to_owned(),
        "delay:A.2:200ms".to_owned(),
        "delay:A.2:2s".to_owned(),
        "duplicate:A.2".to_owned(),
        "reorder:A.2".to_owned(),
        "damage:A.2".to_owned(),
        format!("flip:A.2:{}", size * 4),
    ];
    assert_eq!(page.count(".what-if button").await?, faults.len());
    let words = Words::of("en", "icmp")?;
    for (index, fault) in faults.iter().enumerate() {
        let press = format!("document.querySelectorAll('.what-if button')[{index}].click()");
        page.execute(&press).await?;
        let here = shows_the_difference(&page, "icmp", "", fault, 9).await?;
        assert_eq!(page.texts(".faults li span:first-child").await?, [words.say(&told(fault))]);
        page.click("#undo").await?;
        shows_the_difference(&page, "icmp", fault, "", here).await?;
        page.goto("#/lesson/icmp?step=9&frame=A.2").await?;
        page.wait_for_text(".what-if", "What if A.2 is…").await?;
    }
    finish(page, "what-if-every").await
}

#[tokio::test]
async fn a_lesson_offers_what_ifs_of_its_own() -> Result {
    for (language, _, options) in languages() {
        let words = Words::of(language, "arp")?;
        let lost = run("arp", &[("faults", "drop:A.1")])?;
        let page = open("#/lesson/arp", options).await?;
        assert_eq!(page.texts("#what-if option").await?[1], words.named("preset-lost-request"));
        page.select("#what-if", "lost-request").await?;
        let step = first_difference(&run("arp", &[])?, &lost, 1);
        tells(&page, &words.say(&lost.steps[step - 1].say)).await?;
        page.wait_for_text(".faults li", &words.say(&told("drop:A.1"))).await?;
        let second = find("arp").map_or("", |lesson| lesson.presets[1].id);
        page.select("#what-if", second).await?;
        page.wait_until(&format!("document.querySelector('#what-if').value === '{second}'"), || {
            "the list does not show the what-if in force".into()
        })
        .await?;
        assert_eq!(page.count(".faults li").await?, 1, "one what-if takes the place of another");
        finish(page, &format!("what-if-preset-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn several_faults_are_in_force_together_and_each_is_taken_back_alone() -> Result {
    let words = Words::of("en", "arp")?;
    let said = |faults: &[&str]| faults.iter().map(|fault| words.say(&told(fault))).collect::<Vec<_>>();
    let all = ["drop:A.1", "delay:B.1:200ms", "duplicate:A.3"];
    let page = open(&format!("#/lesson/arp?faults={}&step=9", all.join(",")), Options::default()).await?;
    page.wait_for(".faults li:nth-child(3)").await?;
    assert_eq!(page.texts(".faults li span:first-child").await?, said(&all));
    assert_eq!(page.count(".faults li.unmet").await?, 0);
    page.screenshot("what-if-several").await?;
    page.click(".faults li:nth-child(2) button").await?;
    page.wait_until_gone(".faults li:nth-child(3)").await?;
    assert_eq!(page.texts(".faults li span:first-child").await?, said(&[all[0], all[2]]));
    page.wait_until("location.hash.includes('faults=drop:A.1,duplicate:A.3')", || {
        "the address still has the fault".into()
    })
    .await?;
    page.click("#undo").await?;
    page.wait_for(".faults li:nth-child(3)").await?;
    finish(page, "what-if-taken-back").await
}

#[tokio::test]
async fn a_fault_whose_frame_is_not_in_the_run_is_said_to_be_unmet() -> Result {
    for (language, _, options) in languages() {
        let words = Words::of(language, "arp")?;
        // Without an answer A never sends what it wanted to.
        let page = open("#/lesson/arp?faults=duplicate:A.4,drop:B.100%25", options).await?;
        page.wait_for_text(".faults li.unmet", &words.say(&told("duplicate:A.4"))).await?;
        page.wait_for_text(".faults li.unmet .hint", &words.named("fault-unmet")).await?;
        assert_eq!(page.count(".faults li.unmet").await?, 1);
        finish(page, &format!("what-if-unmet-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_fault_is_taken_back_where_its_frame_is_open() -> Result {
    let page = open("#/lesson/arp?faults=drop:A.1&step=6&panel=packet&frame=A.1", Options::default()).await?;
    let words = Words::of("en", "arp")?;
    page.wait_for_text(".frame-head .lost", &words.named("loss-fault")).await?;
    page.wait_for_text(".frame-head .met", &words.say(&told("drop:A.1"))).await?;
    page.click(".frame-head .met button").await?;
    page.wait_until_gone(".faults li").await?;
    shows_the_difference(&page, "arp", "drop:A.1", "", 6).await?;
    finish(page, "what-if-mended").await
}

#[tokio::test]
async fn the_run_without_the_faults_is_seen_beside_the_one_with_them() -> Result {
    let knobs = [("faults", "drop:B.1")];
    let trace = run("arp", &knobs)?;
    let step = step_that_says(&trace, "lost-fault")?;
    let page = open(&format!("#/lesson/arp?faults=drop:B.1&step={step}"), Options::default()).await?;
    page.click("#compare").await?;
    page.wait_for(".ladder-body.comparing").await?;
    assert_eq!(page.texts(".sides b").await?, ["Without the faults", "With the faults"]);
    // What both runs have in common can be told from where they part.
    page.wait_for(".ladder-rows .frame.same").await?;
    page.wait_for(".ladder-rows .frame.differs").await?;
    page.wait_for("#compare[aria-pressed=true]").await?;
    page.wait_until("location.hash.includes('compare=1')", || "the address does not say so".into()).await?;
    assert!(!page.scrolls_sideways().await?);
    page.assert_accessible().await?;
    page.screenshot("what-if-compared").await?;
    page.click("#compare").await?;
    page.wait_until_gone(".comparing").await?;
    finish(page, "what-if-alone").await
}

#[tokio::test]
async fn a_fault_in_one_lesson_is_gone_in_the_next() -> Result {
    let page = open("#/lesson/arp?faults=drop:A.1&step=5", Options::default()).await?;
    page.wait_for(".faults li").await?;
    show_lessons(&page).await?;
    page.click(".lessons a[href='#/lesson/icmp']").await?;
    page.wait_for("main.icmp").await?;
    assert_eq!(page.count(".faults li, #undo").await?, 0);
    finish(page, "what-if-next-lesson").await
}
