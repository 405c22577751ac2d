//! Lessons with a network: every step of every story, the ladder, the map, and a link to all of it.

use crate::shared::{
    NARRATION, Words, ask_nothing, at_place, at_step, finish, languages, open, press_to, run, step_that_says,
    tells, world,
};
use anyhow::{Context, bail};
use e2e::{Key, Options, Page, Result};
use serde_json::{Value, json};
use wirewalk::lesson::{LESSONS, find};
use wirewalk::player::Look;
use wirewalk::route::{Language, lesson_address};
use wirewalk::trace::What;

/// Runs in the page: goes to each of the addresses in turn, waits until the page says that it is there, and gives what
/// is narrated at each, and everything on the page that looks like the name of a message.
const VISIT: &str = r"
    const [places, done] = arguments, seen = { told: [], names: [] }, names = new Set();
    const read = text => text.match(/(?<![\w-])[a-z]+(-[a-z]+)+(?![\w-])/g)?.forEach(name => names.add(name));
    const pause = () => new Promise(resolve => setTimeout(resolve, 4));
    (async () => {
        for (const [place, there, position] of places) {
            location.hash = place;
            const start = performance.now();
            while (location.hash !== there || document.querySelector('.position')?.textContent !== position) {
                if (performance.now() - start > 9000) return done({ lost: there, at: location.hash });
                await pause();
            }
            seen.told.push(NARRATION);
            const app = document.getElementById('app');
            const walk = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) read(walk.currentNode.data);
            for (const element of app.querySelectorAll('[aria-label], [title], [aria-valuetext]'))
                for (const name of ['aria-label', 'title', 'aria-valuetext']) read(element.getAttribute(name) ?? '');
        }
        seen.names = [...names];
        done(seen);
    })();";

/// The lessons that are long enough for a test of their own.
const ALONE: [&str; 11] = [
    "headers",
    "arp",
    "icmp",
    "routing",
    "layers",
    "tcp-handshake",
    "tcp-close",
    "time-wait",
    "syn-flood",
    "tcp-reset",
    "sockets",
];

/// Opens every step of every situation of a lesson by its address, in its panels: as it opens in both languages, the
/// other situations in one and the other by turns. What is told there is what the core says, and nothing on the page is
/// a message that is missing.
async fn every_step_opens(id: &str) -> Result {
    let lesson = find(id).context("no such lesson")?;
    for ((tag, _, options), language) in languages().into_iter().zip([Language::English, Language::Chinese]) {
        let (words, script) = (Words::of(tag, id)?, VISIT.replace("NARRATION", NARRATION));
        let known = words.look_like_names();
        let page = open(&format!("#/lesson/{id}"), options).await?;
        let turn = usize::from(language == Language::Chinese);
        let situations = lesson.situations().into_iter().enumerate();
        for (place, (name, knobs)) in situations.filter(|(place, _)| *place == 0 || place % 2 == turn) {
            let Ok(trace) = lesson.trace(&knobs) else { bail!("{name} cannot be run") };
            let steps = trace.steps.len();
            let panels: Vec<_> = lesson.panels.iter().copied().flatten().collect();
            // As the lesson opens, every step in every panel; else in one of them, each situation in the next.
            let rounds = if place == 0 { panels.len() } else { 1 };
            for round in 0..rounds {
                let address = |step: usize, language| {
                    let panel = panels.get((place + round) % panels.len().max(1));
                    let look = Look { panel: panel.map(|panel| **panel), ..Look::default() };
                    lesson_address(lesson, &knobs, step, &look, language)
                };
                let place =
                    |step| (address(step, None), address(step, None), format!("{} / {steps}", step + 1));
                let places: Vec<_> = (0..steps).map(place).collect();
                let seen = page.browser().driver().execute_async(&script, vec![json!(places)]).await?;
                let seen: &Value = seen.json();
                let told: Vec<_> = trace.steps.iter().map(|step| words.say(&step.say)).collect();
                assert_eq!(seen["told"], json!(told), "{name} in {tag}: {seen}");
                let names: Vec<_> = seen["names"].as_array().into_iter().flatten().collect();
                let missing = |name: &&&Value| name.as_str().is_none_or(|name| !known.contains(name));
                let missing: Vec<_> = names.iter().filter(missing).collect();
                assert!(missing.is_empty(), "{name} in {tag} shows {missing:?}");
            }
            page.assert_no_errors().await.with_context(|| format!("{name} in {tag}"))?;
        }
        assert_eq!(page.text(".notices").await?, "");
        finish(page, &format!("network-{id}-{tag}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_step_of_headers_opens() -> Result {
    every_step_opens("headers").await
}

#[tokio::test]
async fn every_step_of_arp_opens() -> Result {
    every_step_opens("arp").await
}

#[tokio::test]
async fn every_step_of_icmp_opens() -> Result {
    every_step_opens("icmp").await
}

#[tokio::test]
async fn every_step_of_routing_opens() -> Result {
    every_step_opens("routing").await
}

#[tokio::test]
async fn every_step_of_layers_opens() -> Result {
    every_step_opens("layers").await
}

#[tokio::test]
async fn every_step_of_tcp_handshake_opens() -> Result {
    every_step_opens("tcp-handshake").await
}

#[tokio::test]
async fn every_step_of_tcp_close_opens() -> Result {
    every_step_opens("tcp-close").await
}

#[tokio::test]
async fn every_step_of_time_wait_opens() -> Result {
    every_step_opens("time-wait").await
}

#[tokio::test]
async fn every_step_of_syn_flood_opens() -> Result {
    every_step_opens("syn-flood").await
}

#[tokio::test]
async fn every_step_of_tcp_reset_opens() -> Result {
    every_step_opens("tcp-reset").await
}

#[tokio::test]
async fn every_step_of_sockets_opens() -> Result {
    every_step_opens("sockets").await
}

#[tokio::test]
async fn every_step_of_every_other_lesson_opens() -> Result {
    for lesson in LESSONS.iter().filter(|lesson| !ALONE.contains(&lesson.id)) {
        every_step_opens(lesson.id).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_ladder_grows_frame_by_frame_as_the_keys_step() -> Result {
    let (trace, words) = (run("arp", &[])?, Words::of("en", "arp")?);
    let (world, all) = (world(&trace)?, trace.steps.len());
    let page = open("#/lesson/arp", Options::default()).await?;
    ask_nothing(&page).await?;
    for (index, step) in trace.steps.iter().enumerate() {
        if index > 0 {
            press_to(&page, Key::Right, &format!("{} / {all}", index + 1)).await?;
        }
        tells(&page, &words.say(&step.say)).await?;
        let until = step.event.map_or(0, |event| event + 1);
        let sent = world.events[..until].iter().filter(|event| matches!(event.what, What::Sent(_))).count();
        assert_eq!(page.count(".ladder-body ol li").await?, sent, "frames at step {}", index + 1);
        assert_eq!(page.count(&format!("#frame-{sent}")).await?, 0, "what comes next is not shown");
        if sent > 0 {
            page.wait_for(&format!("#frame-{}", sent - 1)).await?;
        }
    }
    page.screenshot("network-arp-last").await?;
    press_to(&page, Key::Home, &format!("1 / {all}")).await?;
    page.wait_until_gone(".ladder-rows .frame").await?;
    finish(page, "network-arp-first").await
}

#[tokio::test]
async fn another_story_is_another_run() -> Result {
    let (trace, words) = (run("arp", &[("story", "spoof")])?, Words::of("en", "arp")?);
    let page = open("#/lesson/arp", Options::default()).await?;
    page.select("#knob-story", "spoof").await?;
    at_step(&page, &format!("1 / {}", trace.steps.len())).await?;
    tells(&page, &words.say(&trace.steps[0].say)).await?;
    assert!(page.place().await?.contains("story=spoof"));
    finish(page, "network-spoof").await
}

#[tokio::test]
async fn a_node_of_the_map_shows_what_it_holds_and_the_arrow_keys_go_on() -> Result {
    let all = run("arp", &[])?.steps.len();
    let page = open(&format!("#/lesson/arp?step={all}"), Options::default()).await?;
    page.click("#map-node-0").await?;
    page.wait_for_text(".holds h3", "What A holds").await?;
    page.wait_for_text(".holds", "192.168.1.20").await?;
    page.press(Key::Right).await?;
    page.press(Key::Enter).await?;
    page.wait_for_text(".holds h3", "What S holds").await?;
    page.wait_for_text(".holds", "MAC table").await?;
    // The keys are the map's own here.
    at_step(&page, &format!("{all} / {all}")).await?;
    finish(page, "network-holds").await
}

#[tokio::test]
async fn the_language_changes_in_the_middle_of_a_what_if_and_nothing_else_does() -> Result {
    let knobs = [("faults", "drop:A.1")];
    let trace = run("arp", &knobs)?;
    let step = step_that_says(&trace, "lost-fault")?;
    let place = format!("#/lesson/arp?faults=drop:A.1&step={step}&panel=packet&frame=A.1&compare=1&lang=");
    let page = open(&format!("{place}en"), Options::default()).await?;
    for language in ["en", "zh", "en"] {
        tells(&page, &Words::of(language, "arp")?.say(&trace.steps[step - 1].say)).await?;
        at_place(&page, &format!("{place}{language}")).await?;
        page.wait_for_text(".frame-head code", "A.1").await?;
        page.wait_for(".ladder-body.comparing").await?;
        page.screenshot(&format!("network-language-{language}")).await?;
        page.click("#language").await?;
    }
    finish(page, "network-language").await
}

#[tokio::test]
async fn presenting_enlarges_ladder_and_packet_and_keeps_the_step() -> Result {
    for panel in ["map", "packet"] {
        let place = format!("#/lesson/arp?step=12&panel={panel}");
        let page = open(&place, Options::default()).await?;
        page.wait_for("#frame-0").await?;
        page.press_char('p').await?;
        page.wait_for("html[data-present]").await?;
        page.wait_until_gone(".question").await?;
        page.settle().await?;
        at_step(&page, &format!("12 / {}", run("arp", &[])?.steps.len())).await?;
        assert!(!page.scrolls_sideways().await?, "presented, {panel} scrolls sideways");
        page.assert_accessible().await?;
        page.screenshot(&format!("network-present-{panel}")).await?;
        page.press_char('p').await?;
        page.wait_for(".question").await?;
        finish(page, &format!("network-presented-{panel}")).await?;
    }
    Ok(())
}

/// What a link can hold of a lesson with a network, as the page shows it.
async fn is_restored(page: &Page) -> Result {
    at_step(page, &format!("9 / {}", run("arp", &[("faults", "drop:B.1")])?.steps.len())).await?;
    assert_eq!(page.texts(".faults li span:first-child").await?, ["B.1 is lost"]);
    page.wait_for_text(".frame-head code", "S.2").await?;
    page.wait_for(".panel.packet").await?;
    page.wait_for(".ladder-body.comparing").await?;
    page.wait_for("#compare[aria-pressed=true]").await?;
    // The moment is at the bottom of the ladder; the frame that was opened is further up.
    page.execute("document.querySelector('.ladder-scroll').scrollTop = 0").await?;
    page.wait_for("#frame-2.opened").await?;
    assert_eq!(page.text(".notices").await?, "");
    Ok(())
}

#[tokio::test]
async fn a_link_opens_step_faults_frame_panel_and_comparison_and_so_does_loading_it_again() -> Result {
    let place = "#/lesson/arp?faults=drop:B.1&step=9&panel=packet&frame=S.2&compare=1&lang=en";
    let page = open(place, Options::default()).await?;
    for _ in 0..2 {
        is_restored(&page).await?;
        assert_eq!(page.place().await?, place);
        page.reload().await?;
        page.wait_for("#step").await?;
    }
    finish(page, "network-link").await
}

#[tokio::test]
async fn a_link_full_of_nonsense_opens_what_makes_sense_and_names_the_rest() -> Result {
    let all = run("arp", &[("faults", "drop:A.1")])?.steps.len();
    for (language, _, options) in languages() {
        let place = "#/lesson/arp?faults=drop:A.1,nonsense&panel=xyz&frame=Z.9&step=9999";
        let page = open(place, options).await?;
        at_step(&page, &format!("{all} / {all}")).await?;
        assert_eq!(page.count(".faults li").await?, 1);
        page.wait_for(".frame-head, .map-body").await?;
        for nonsense in ["nonsense", "panel=xyz", "frame=Z.9"] {
            page.wait_for_text(".notices", nonsense).await?;
        }
        page.screenshot(&format!("network-nonsense-{language}")).await?;
        at_place(&page, &format!("#/lesson/arp?faults=drop:A.1&step={all}")).await?;
        page.reload().await?;
        at_step(&page, &format!("{all} / {all}")).await?;
        assert_eq!(page.text(".notices").await?, "");
        finish(page, &format!("network-put-right-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_routing_table_is_typed_and_what_is_wrong_with_it_is_marked() -> Result {
    let page = open("#/lesson/routing", Options::default()).await?;
    press_to(&page, Key::End, &format!("{0} / {0}", run("routing", &[])?.steps.len())).await?;
    page.wait_for_text("#narration", "192.0.2.3").await?;
    page.type_into("#knob-destination", "10.1.2.200").await?;
    page.wait_for_text("#narration", "192.0.2.4").await?;
    page.find("#knob-destination").await?.send_keys("0").await?;
    page.wait_for_text(".inputs mark", "2000").await?;
    page.wait_for_text("#narration", "10.1.2.200").await?;
    finish(page, "network-routing").await
}

#[tokio::test]
async fn every_panel_of_the_network_lessons_comes_to_the_front_by_its_tab() -> Result {
    for place in ["headers?step=5", "arp?step=5", "icmp?step=5", "routing?story=hops&step=5"] {
        let page = open(&format!("#/lesson/{place}"), Options::default()).await?;
        let tabs = page.texts(".stage .tabs button").await?;
        assert!(!tabs.is_empty(), "{place} has no tabs");
        for (index, tab) in tabs.iter().enumerate().rev() {
            let it = format!("document.querySelectorAll('.stage .tabs button')[{index}]");
            page.execute(&format!("{it}.click()")).await?;
            let shown =
                format!("{it}.ariaPressed === 'true' && {it}.closest('.panel').ariaLabel === {}", json!(tab));
            page.wait_until(&shown, || format!("{tab} of {place} does not come to the front")).await?;
        }
        finish(page, "network-tabs").await?;
    }
    Ok(())
}
