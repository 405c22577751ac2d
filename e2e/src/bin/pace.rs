//! How quickly a lesson answers in a real browser: a run made again after a what-if, and a step in the longest run there
//! is, wherever in it that is. `cargo xtask bench --browser` builds the release and runs this; a word behind it picks the
//! rows that contain it. An aim that is missed is said at the end, and in the exit code (2): a bench that could not be run
//! ends with 1.
#![forbid(unsafe_code)]

use anyhow::{Context, bail, ensure};
use e2e::{Options, Page, Result, Site, dist};
use serde_json::json;
use std::process::ExitCode;
use std::time::Duration;
use tokio::time::sleep;
use wirewalk::lesson::find;
use wirewalk::route::{Page as Place, Route};

/// A what-if is answered within a frame of the screen, and a step in half of one, in milliseconds; a step on a cheap phone
/// within two.
const RERUN_AIM: f64 = 16.0;
const STEP_AIM: f64 = 8.0;
const SLOW_STEP_AIM: f64 = 32.0;
/// How much longer a step may take at the end of the longest run than where its picture is first full: what is in view is
/// drawn, and the run is not walked for it.
const GROWTH_AIM: f64 = 1.2;
/// The exit code of an aim that is missed.
const MISSED: u8 = 2;
/// How often each is measured. The first few are not counted: the browser is still compiling.
const ROUNDS: usize = 100;
const WARM_UP: usize = 10;
/// How much slower a cheap phone is than this machine.
const SLOW: u32 = 4;

/// Lessons of usual length, each with a frame to press on.
const LESSONS: &[&str] = &[
    "#/lesson/headers?step=9&frame=A.2",
    "#/lesson/arp?step=6&frame=A.1",
    "#/lesson/icmp?step=9&frame=A.2",
    "#/lesson/routing?story=hops&step=9&frame=A.2",
];
/// The most frames that any address leads to: a loop in which every packet is doubled at each turn and lives for 255
/// hops. It ends where a run may hold no more events.
const LONGEST: &str = "#/lesson/routing?story=loop&faults=fix:A.2:176%2B8%3D255,duplicate:R1.every1";
/// Where the steps are measured: at the beginning, where nothing is scrolled yet, as soon as the picture is full, and deep
/// inside.
const DEPTHS: &[usize] = &[10, 1_000, 10_000, 19_000];
/// The first of them that has a full picture.
const FULL: usize = DEPTHS[1];
/// The page writes its address once the learner rests; that is waited for, and counted nowhere.
const REST: Duration = Duration::from_millis(150);

/// Runs in the page: presses this, and is over when everything that the press set off is through, microtasks and all.
const PRESS: &str = "new Promise((resolve, reject) => {
    const it = document.querySelector(SELECTOR);
    if (!it) return reject(Error('SELECTOR is not there'));
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    it.click();
    channel.port2.postMessage(0);
})";
/// The same without a press: what is left of it is the asking's own.
const NOTHING: &str = "new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
})";
/// Until the next picture is drawn.
const DRAWN: &str =
    "new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))";

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let site = Site::serve(&dist(), 4).await?;
    let mut missed = 0;
    println!(
        "{:<44} {:>9} {:>9} {:>9} {:>9} {:>6}  met?",
        "milliseconds of script", "median", "99 %", "most", "drawn", "aim"
    );
    for place in LESSONS.iter().filter(|_| "what-if".contains(&wanted)) {
        let page = open(&site, place).await?;
        let press = press(&page, &[".what-if > .button", "#undo"]).await?;
        missed += press.report(&format!("what-if and undo, {}", size(place)?), RERUN_AIM);
        page.close().await?;
    }
    for (slow, aim) in [(1, STEP_AIM), (SLOW, SLOW_STEP_AIM)] {
        for place in [LESSONS[2], LONGEST] {
            let mut medians = Vec::new();
            for depth in DEPTHS {
                let steps = steps(place)?;
                // Enough is left to step through.
                if *depth + ROUNDS / 2 >= steps && *depth != DEPTHS[0] {
                    continue;
                }
                let what = format!("step from {depth}, {}", size(place)?);
                let what = if slow > 1 { format!("{what}, CPU {slow}x slower") } else { what };
                if !what.contains(&wanted) {
                    continue;
                }
                let page = open(&site, &format!("{place}&step={depth}")).await?;
                let rate = json!({ "rate": slow });
                page.browser().devtools("Emulation.setCPUThrottlingRate", rate).await?;
                let to_and_fro = ["#step", "#step", "#step", "#step", "#step", "#back", "#back", "#back"];
                let press = press(&page, &to_and_fro).await?;
                missed += press.report(&what, aim);
                medians.extend(press.median().filter(|_| *depth >= FULL));
                page.close().await?;
            }
            if let [first, .., last] = medians[..] {
                let growth = last / first;
                let met = growth <= GROWTH_AIM;
                missed += usize::from(!met);
                println!(
                    "{:<44} {growth:>9.2} {:>36.1}  {}",
                    "  growth of the median",
                    GROWTH_AIM,
                    verdict(met)
                );
            }
        }
    }
    if missed == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    println!("{missed} of the aims are missed.");
    Ok(ExitCode::from(MISSED))
}

fn verdict(met: bool) -> &'static str {
    if met { "yes" } else { "NO" }
}

/// A page at a place, with nobody asking what comes next.
async fn open(site: &Site, place: &str) -> Result<Page> {
    let options = Options { storage: vec![("wirewalk.predict", "off")], ..Options::default() };
    let page = Page::open_on(site.clone(), place, options).await?;
    page.wait_for(".ladder-rows .frame").await?;
    page.settle().await?;
    Ok(page)
}

/// The run that an address leads to: how many frames and how many steps.
fn run(place: &str) -> Result<(usize, usize)> {
    let Place::Lesson(lesson, knobs, ..) = Route::parse(place).page else { bail!("{place} is no lesson") };
    let lesson = find(lesson.id).context("no such lesson")?;
    let Ok(trace) = lesson.trace(&knobs) else { bail!("{place} cannot be run") };
    Ok((trace.world.as_ref().map_or(0, |world| world.frames.len()), trace.steps.len()))
}

fn steps(place: &str) -> Result<usize> {
    Ok(run(place)?.1)
}

fn size(place: &str) -> Result<String> {
    let id = place.trim_start_matches("#/lesson/").split('?').next().unwrap_or_default();
    let (frames, steps) = run(place)?;
    Ok(format!("{id}: {frames} frames, {steps} steps"))
}

/// How long each press took, in milliseconds, ascending.
struct Presses {
    /// The program.
    script: Vec<f64>,
    /// Everything up to the next picture: the program, styles, layout and painting.
    drawn: Vec<f64>,
}

/// Presses what these selectors name, one after the other and over again. What is counted is the time that the page's
/// own thread was on a processor: whatever else this machine does makes it no longer.
async fn press(page: &Page, selectors: &[&str]) -> Result<Presses> {
    let browser = page.browser();
    browser.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
    let (mut script, mut drawn) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS + WARM_UP {
        let idle = spent(page, NOTHING).await?;
        let selector = json!(selectors[round % selectors.len()]).to_string();
        let press = spent(page, &PRESS.replace("SELECTOR", &selector)).await?;
        if round >= WARM_UP {
            script.push((press.0 - idle.0).max(0.0));
            drawn.push(press.1);
        }
        sleep(REST).await;
    }
    script.sort_by(f64::total_cmp);
    drawn.sort_by(f64::total_cmp);
    page.assert_no_errors().await?;
    Ok(Presses { script, drawn })
}

/// How long running this kept the page's thread busy: with scripts, and with everything until it is drawn.
async fn spent(page: &Page, expression: &str) -> Result<(f64, f64)> {
    let before = clocks(page).await?;
    run_in(page, expression).await?;
    let script = clocks(page).await?.0 - before.0;
    run_in(page, DRAWN).await?;
    Ok((script, clocks(page).await?.1 - before.1))
}

async fn run_in(page: &Page, expression: &str) -> Result {
    let what = json!({ "expression": expression, "awaitPromise": true });
    let done = page.browser().devtools("Runtime.evaluate", what).await?;
    ensure!(done.get("exceptionDetails").is_none(), "{expression}: {done}");
    Ok(())
}

/// How long scripts and all tasks have run since the page was opened, in milliseconds.
async fn clocks(page: &Page) -> Result<(f64, f64)> {
    let metrics = page.browser().devtools("Performance.getMetrics", json!({})).await?;
    let named = |name: &str| {
        let metric = metrics["metrics"].as_array()?.iter().find(|metric| metric["name"] == name)?;
        Some(metric["value"].as_f64()? * 1000.0)
    };
    named("ScriptDuration").zip(named("TaskDuration")).context("Chromium does not say what it did")
}

/// The time that so many in a hundred keep within.
fn percentile(times: &[f64], percent: usize) -> Option<f64> {
    times.get((times.len() * percent).div_ceil(100).saturating_sub(1)).copied()
}

impl Presses {
    fn median(&self) -> Option<f64> {
        percentile(&self.script, 50)
    }

    /// Prints a row, and says how many aims are missed by it.
    fn report(&self, what: &str, aim: f64) -> usize {
        let at = |times: &[f64], percent: usize| percentile(times, percent).unwrap_or_default();
        let met = at(&self.script, 99) < aim;
        println!(
            "{what:<44} {:>9.1} {:>9.1} {:>9.1} {:>9.1} {aim:>6.0}  {}",
            at(&self.script, 50),
            at(&self.script, 99),
            at(&self.script, 100),
            at(&self.drawn, 99),
            verdict(met)
        );
        usize::from(!met)
    }
}
