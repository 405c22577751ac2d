//! What the panels show of a connection: its states, what both ends hold, the sockets of a host, and its numbers.

use crate::keyboard::tab_to;
use crate::shared::{
    Words, ask_nothing, at_step, finish, languages, open, press_to, run, step_that_says, tap, world,
};
use anyhow::Context;
use e2e::{Key, Options, Page, Result};
use std::collections::BTreeSet;
use wirewalk::protocol::tcp::{Action, TRANSITIONS};
use wirewalk::trace::{Connection, LinkType, Numbers, Origins, Table, Trace, World, summary_from};

const LESSON: &str = "tcp-handshake";

/// An end of the only connection of a run: its node, what it holds at a step, and what became that.
struct Side {
    node: usize,
    name: String,
    now: Connection,
    before: Option<Connection>,
}

impl Side {
    /// The transitions that the step took.
    fn fresh(&self) -> &[usize] {
        let old = self.before.as_ref().map_or(&[][..], |before| &before.path);
        let same = self.now.path.iter().zip(old).take_while(|(new, old)| new == old).count();
        &self.now.path[same..]
    }

    /// Its variables as they are to be read: what was before, and what is now.
    fn told(&self) -> Vec<(String, String)> {
        let told = self.now.told(self.before.as_ref(), Numbers::Relative).into_iter();
        let line = |before: Option<String>, now: String| match before {
            Some(before) => format!("{before} → {now}"),
            None => now,
        };
        told.map(|(name, before, now)| (name.to_owned(), line(before, now))).collect()
    }
}

/// The event that a step ends with, counted from 1.
fn event(trace: &Trace, step: usize) -> usize {
    trace.steps[step - 1].event.unwrap_or(0)
}

/// Both ends at a step; none before there are any.
fn sides(trace: &Trace, step: usize) -> Result<Vec<Side>> {
    let world = world(trace)?;
    let before = event(trace, step.saturating_sub(1).max(1));
    let Some(now) = trace.steps[step - 1].event else { return Ok(Vec::new()) };
    let ends = world.conversations(now).into_iter().next().map(|it| it.ends).unwrap_or_default();
    let side = ends.into_iter().map(|end| Side {
        node: end.node,
        name: world.nodes[end.node].name.clone(),
        before: world.end_before(before, &end),
        now: end.connection,
    });
    Ok(side.collect())
}

/// Waits until the texts of what matches are these.
async fn reads(page: &Page, css: &str, expected: &[String]) -> Result {
    let script = format!(
        "JSON.stringify([...document.querySelectorAll({})].map(e => (e.innerText ?? e.textContent).trim())) === {}",
        serde_json::json!(css),
        serde_json::json!(serde_json::to_string(expected)?)
    );
    page.wait_until(&script, || format!("{css} does not say {expected:?}")).await
}

/// What the diagram shows of these ends, and the words below it.
async fn diagram_shows(page: &Page, words: &Words, sides: &[Side]) -> Result {
    let states: Vec<_> = sides.iter().map(|side| side.now.state.to_owned()).collect();
    reads(page, ".state-ends .state-name", &states).await?;
    let lit: BTreeSet<String> = page.texts(".spot.here .name").await?.into_iter().collect();
    assert_eq!(lit, states.into_iter().collect(), "the states that are lit");
    let pins: BTreeSet<String> = page.texts(".spot.here .pin text").await?.into_iter().collect();
    assert_eq!(pins, sides.iter().map(|side| side.name.clone()).collect(), "the ends in the diagram");
    let taken: BTreeSet<usize> = sides.iter().flat_map(|side| side.now.path.iter().copied()).collect();
    assert_eq!(page.count(".way.taken").await?, taken.len(), "the path so far");
    let fresh: BTreeSet<usize> = sides.iter().flat_map(|side| side.fresh().iter().copied()).collect();
    assert_eq!(page.count(".way.fresh").await?, fresh.len(), "the arrows just taken");
    // An arrow that was just taken says why, in the diagram and below it.
    let action = |index: &usize| match TRANSITIONS[*index].action {
        Action::Nothing => words.named("action-nothing"),
        action => action.name().to_owned(),
    };
    let said = sides.iter().flat_map(|side| side.fresh());
    let said: Vec<_> = said.map(|it| format!("{} / {}", TRANSITIONS[*it].on.name(), action(it))).collect();
    reads(page, ".state-ends .event-action", &said).await?;
    let captions = page.texts(".said.fresh").await?.join(" ");
    for index in &fresh {
        let transition = &TRANSITIONS[*index];
        assert!(captions.contains(transition.on.name()), "{captions} lacks {}", transition.on.name());
        let done = if transition.action == Action::Nothing { "" } else { transition.action.name() };
        assert!(captions.contains(done), "{captions} lacks {done}");
    }
    Ok(())
}

#[tokio::test]
async fn the_diagram_lights_both_ends_and_the_arrow_just_taken_at_every_step() -> Result {
    let trace = run(LESSON, &[])?;
    for (language, _, options) in languages() {
        let words = Words::of(language, LESSON)?;
        let page = open(&format!("#/lesson/{LESSON}?panel=states"), options).await?;
        ask_nothing(&page).await?;
        for step in 2..=trace.steps.len() {
            press_to(&page, Key::Right, &format!("{step} / {}", trace.steps.len())).await?;
            diagram_shows(&page, &words, &sides(&trace, step)?).await?;
        }
        page.assert_accessible().await?;
        finish(page, &format!("tcp-states-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_table_below_the_diagram_tells_the_same_path_in_words() -> Result {
    let trace = run(LESSON, &[])?;
    let step = step_that_says(&trace, "tcp-established-active")?;
    for (language, _, options) in languages() {
        let words = Words::of(language, LESSON)?;
        let page = open(&format!("#/lesson/{LESSON}?panel=states&step={step}"), options).await?;
        page.click("details.path summary").await?;
        for (nth, side) in sides(&trace, step)?.iter().enumerate() {
            let table = format!(".path table:nth-of-type({})", nth + 1);
            page.wait_for_text(&format!("{table} caption"), &side.name).await?;
            let cells = |cell| format!("{table} tbody td:nth-child({cell})");
            let path = side.now.path.iter().map(|index| &TRANSITIONS[*index]);
            let from: Vec<_> = path.clone().map(|it| it.from.name().to_owned()).collect();
            let to: Vec<_> = path.clone().map(|it| it.to.name().to_owned()).collect();
            reads(&page, &cells(1), &from).await?;
            reads(&page, &cells(4), &to).await?;
            for (row, transition) in path.enumerate() {
                let event = format!("{table} tbody tr:nth-child({}) td:nth-child(2)", row + 1);
                page.wait_for_text(&event, transition.on.name()).await?;
                page.wait_for_text(&event, &words.named(&format!("trigger-{}", transition.on.id()))).await?;
            }
            assert_eq!(page.count(&format!("{table} tr.fresh")).await?, side.fresh().len());
        }
        page.assert_accessible().await?;
        finish(page, &format!("tcp-path-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_state_explains_itself_with_nothing_but_keys() -> Result {
    let trace = run(LESSON, &[])?;
    let (step, words) = (step_that_says(&trace, "tcp-syn-received")?, Words::of("en", LESSON)?);
    let position = format!("{step} / {}", trace.steps.len());
    let page = open(&format!("#/lesson/{LESSON}?panel=states&step={step}"), Options::default()).await?;
    page.wait_for(".spot[tabindex='0']").await?;
    let stop = page.attribute(".spot[tabindex='0']", "id").await?;
    tab_to(&page, &format!("g#{stop}")).await?;
    page.press(Key::Right).await?;
    let next = page.focused().await?;
    assert_ne!(next, format!("g#{stop}"), "the arrow keys go from state to state");
    page.press(Key::Enter).await?;
    page.wait_for(".spot.shown[aria-pressed=true]").await?;
    let shown = page.text(".spot.shown .name").await?;
    page.wait_for_text(".state-note", &words.named(&format!("state-{}", shown.to_ascii_lowercase()))).await?;
    // The keys are the diagram's own here.
    at_step(&page, &position).await?;
    page.screenshot("tcp-state-keys").await?;
    page.press(Key::Enter).await?;
    page.wait_until_gone(".spot.shown").await?;
    finish(page, "tcp-state-keys-again").await
}

/// A name of the standard's as messages have it.
fn dashed(name: &str) -> String {
    name.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}

#[tokio::test]
async fn the_socket_panel_shows_what_both_ends_hold_and_what_changed() -> Result {
    let trace = run(LESSON, &[])?;
    for (language, _, options) in languages() {
        let page = open(&format!("#/lesson/{LESSON}?panel=socket"), options).await?;
        ask_nothing(&page).await?;
        let words = Words::of(language, LESSON)?;
        // What the standard names has its name in every language.
        let spoken = |name: String| {
            let id = format!("name-{}", dashed(&name));
            Some(words.named(&id)).filter(|said| *said != id).unwrap_or(name)
        };
        for step in 2..=trace.steps.len() {
            press_to(&page, Key::Right, &format!("{step} / {}", trace.steps.len())).await?;
            for (nth, side) in sides(&trace, step)?.iter().enumerate() {
                let end = format!(".socket-end:nth-child({})", nth + 1);
                page.wait_for_text(&format!("{end} h3"), &side.now.local).await?;
                page.wait_for_text(&format!("{end} .state-name"), side.now.state).await?;
                let (names, values): (Vec<_>, Vec<_>) = side.told().into_iter().unzip();
                let names: Vec<_> = names.into_iter().map(spoken).collect();
                reads(&page, &format!("{end} .variables dt"), &names).await?;
                reads(&page, &format!("{end} .variables dd"), &values).await?;
                let changed = values.iter().filter(|value| value.contains(" → ")).count();
                assert_eq!(page.count(&format!("{end} .variables .fresh")).await?, changed, "step {step}");
                let spaces = [&side.now.send, &side.now.receive];
                let drawn = spaces.iter().filter(|space| !space.spans.is_empty()).count();
                assert_eq!(page.count(&format!("{end} .space-bar")).await?, drawn);
                let calls = world(&trace)?.calls(side.node, &side.now, event(&trace, step)).len();
                assert_eq!(page.count(&format!("{end} .calls li")).await?, calls.min(8), "step {step}");
            }
        }
        page.assert_accessible().await?;
        finish(page, &format!("tcp-socket-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_variable_a_part_of_the_bar_and_a_call_each_lead_further() -> Result {
    let (trace, words) = (run(LESSON, &[("story", "request")])?, Words::of("en", LESSON)?);
    let step = step_that_says(&trace, "tcp-data")?;
    let place = format!("#/lesson/{LESSON}?story=request&panel=socket&step={step}");
    let page = open(&place, Options::default()).await?;
    page.wait_for_text(".space-bar", "SND.NXT").await?;
    page.click(".socket-end:nth-child(1) .variables dt button").await?;
    let name = page.text(".variables button[aria-pressed=true]").await?;
    let told = words.named(&format!("variable-{}", dashed(&name)));
    page.wait_for_text(".socket-end:nth-child(1) .variable-told", &told).await?;
    page.click(".socket-end:nth-child(1) .part-name").await?;
    let part = page.attribute(".part-name[aria-pressed=true]", "title").await?;
    page.wait_for_text(".part-told", &part).await?;
    page.assert_accessible().await?;
    page.screenshot("tcp-socket-told").await?;
    let frame = page.text(".socket-end:nth-child(1) .calls .chip").await?;
    page.click(".socket-end:nth-child(1) .calls .chip").await?;
    let name = frame.split(' ').next().context("a chip names its frame")?;
    page.wait_for_text(".frame-head code", name).await?;
    finish(page, "tcp-socket-frame").await
}

/// The sockets that a node lists at an event.
fn listed(world: &World, node: usize, event: usize) -> Option<Table> {
    let view = world.state(node, event)?;
    view.tables().find(|(name, _)| *name == "tcp-sockets").map(|(_, table)| table.clone())
}

#[tokio::test]
async fn the_sockets_of_each_host_are_listed_and_what_changed_is_marked() -> Result {
    for (lesson, panel) in [("time-wait", "sockets"), ("sockets", "sockets")] {
        let trace = run(lesson, &[])?;
        let world = world(&trace)?;
        let page = open(&format!("#/lesson/{lesson}?panel={panel}"), Options::default()).await?;
        ask_nothing(&page).await?;
        let mut waited = false;
        for step in 2..=trace.steps.len() {
            press_to(&page, Key::Right, &format!("{step} / {}", trace.steps.len())).await?;
            let (before, now) = (event(&trace, step - 1), event(&trace, step));
            let lists = (0..world.nodes.len())
                .filter_map(|node| Some((listed(world, node, now)?, listed(world, node, before))));
            for (nth, (list, old)) in lists.enumerate() {
                let section = format!(".tables section:nth-child({})", nth + 1);
                let states: Vec<_> = list.rows.iter().map(|row| row[1].clone()).collect();
                waited |= states.iter().any(|state| state == "TIME-WAIT");
                if !states.is_empty() {
                    reads(&page, &format!("{section} tbody td:nth-child(2)"), &states).await?;
                }
                let is_new = |row: &&Vec<String>| old.as_ref().is_some_and(|old| !old.rows.contains(row));
                let fresh = list.rows.iter().filter(is_new).count();
                assert_eq!(page.count(&format!("{section} tr.fresh")).await?, fresh, "{lesson} {step}");
            }
        }
        assert!(waited || lesson != "time-wait", "nobody waits in {lesson}");
        page.assert_accessible().await?;
        finish(page, &format!("tcp-sockets-{lesson}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn numbers_are_counted_from_where_they_begin_or_as_they_stand_on_the_wire() -> Result {
    let trace = run(LESSON, &[])?;
    let world = world(&trace)?;
    let (all, frame) = (trace.steps.len(), &world.frames[1]);
    for (language, _, options) in languages() {
        let words = Words::of(language, LESSON)?;
        let summary = |origins| words.say(&summary_from(&frame.bytes, LinkType::Ethernet, origins).1);
        let place = format!("#/lesson/{LESSON}?step={all}&panel=packet&frame=B.1");
        let page = open(&place, options).await?;
        let (listed, field) = (".ladder-body ol li:nth-child(2)", ".panel.packet [data-field] code");
        page.wait_for("#numbers[aria-pressed=true]").await?;
        page.wait_for_text(listed, &summary(world.origins()[1])).await?;
        page.click(".field-list:not([open]) summary").await?;
        page.wait_for(field).await?;
        let relative = page.texts(field).await?;
        page.screenshot(&format!("tcp-relative-{language}")).await?;
        page.click("#numbers").await?;
        page.wait_for("#numbers[aria-pressed=false]").await?;
        page.wait_for_text(listed, &summary(Origins::default())).await?;
        let absolute = page.texts(field).await?;
        assert_eq!(relative.len(), absolute.len());
        let differ = relative.iter().zip(&absolute).filter(|(one, other)| one != other).count();
        assert_eq!(differ, 2, "the two numbers of a segment, and nothing else: {relative:?} {absolute:?}");
        page.wait_until("location.hash.includes('numbers=absolute')", || {
            "the address does not say so".into()
        })
        .await?;
        finish(page, &format!("tcp-absolute-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_panels_fit_a_phone_and_answer_a_finger() -> Result {
    let places = [
        ("states", "tcp-handshake?step=9&panel=states", ".spot.here"),
        ("socket", "tcp-handshake?story=request&step=16&panel=socket", ".space-bar"),
        ("sockets", "time-wait?step=11&panel=sockets", ".tables section"),
    ];
    for (name, place, there) in places {
        for (language, options) in
            [("en", Options::phone()), ("zh", Options { language: "zh-CN", ..Options::phone() })]
        {
            let page = open(&format!("#/lesson/{place}"), options).await?;
            page.wait_for(there).await?;
            page.settle().await?;
            page.screenshot(&format!("tcp-phone-{name}-{language}")).await?;
            assert!(!page.scrolls_sideways().await?, "{name} scrolls sideways");
            if name == "states" {
                tap(&page, ".spot.here").await?;
                page.wait_for(".state-note b").await?;
            }
            finish(page, &format!("tcp-phone-{name}-{language}-end")).await?;
        }
    }
    Ok(())
}
