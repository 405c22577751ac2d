//! How quickly a lesson answers in a real browser: a run made again after a what-if, and a step in the longest run there
//! is. `cargo xtask bench --browser` builds the release and runs this; an aim that is missed fails it.
#![forbid(unsafe_code)]

use anyhow::{Context, bail, ensure};
use e2e::{Options, Page, Result, Site, dist};
use serde_json::{Value, json};
use wirewalk::lesson::find;
use wirewalk::route::{Page as Place, Route};

/// A what-if is answered within a frame of the screen, and a step in half of one, in milliseconds.
const RERUN_AIM: f64 = 16.0;
const STEP_AIM: f64 = 8.0;
/// How often each is measured. The first few are not counted: the browser is still compiling.
const ROUNDS: usize = 200;
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
/// Where the steps are measured: at its beginning, where everything is one screen high, and deep inside.
const DEPTHS: &[usize] = &[10, 5000, 9000];

/// Runs in the page: presses what these selectors name, one after the other and over again, and gives for each press how
/// long the program was at work, and how long it took until the next picture was on the screen.
const PRESS: &str = "
    const [selectors, rounds, done] = arguments, script = [], drawn = [];
    const channel = new MessageChannel();
    // A message arrives when everything that the press set off is through, microtasks and all.
    const drained = () => new Promise(resolve => { channel.port1.onmessage = resolve; channel.port2.postMessage(0) });
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    (async () => {
        for (let round = 0; round < rounds; round++) {
            const it = document.querySelector(selectors[round % selectors.length]);
            if (!it) return done(`${selectors[round % selectors.length]} is not there`);
            await frame();
            await drained();
            const start = performance.now();
            it.click();
            await drained();
            script.push(performance.now() - start);
            await frame();
            await drained();
            drawn.push(performance.now() - start);
            await frame();
        }
        done({ script, drawn });
    })();";

#[tokio::main]
async fn main() -> Result {
    let site = Site::serve(&dist(), 4).await?;
    let mut met = true;
    println!(
        "{:<44} {:>9} {:>9} {:>9} {:>9} {:>6}  met?",
        "milliseconds at work", "median", "99 %", "most", "drawn", "aim"
    );
    for place in LESSONS {
        let page = open(&site, place).await?;
        let press = press(&page, &[".what-if > .button", "#undo"]).await?;
        met &= press.report(&format!("what-if and undo, {}", size(place)?), RERUN_AIM);
        page.close().await?;
    }
    for slow in [1, SLOW] {
        for place in [LESSONS[2], LONGEST] {
            for depth in DEPTHS {
                let steps = steps(place)?;
                // Enough is left to step through.
                if *depth + ROUNDS / 2 >= steps && *depth != DEPTHS[0] {
                    continue;
                }
                let page = open(&site, &format!("{place}&step={depth}")).await?;
                let rate = json!({ "rate": slow });
                page.browser().devtools("Emulation.setCPUThrottlingRate", rate).await?;
                let to_and_fro = ["#step", "#step", "#step", "#step", "#step", "#back", "#back", "#back"];
                let press = press(&page, &to_and_fro).await?;
                let what = format!("step from {depth}, {}", size(place)?);
                let what = if slow > 1 { format!("{what}, CPU {slow}x slower") } else { what };
                met &= press.report(&what, STEP_AIM);
                page.close().await?;
            }
        }
    }
    if !met {
        bail!("An aim is missed.");
    }
    Ok(())
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
    let Ok(trace) = (lesson.run)(&knobs) else { bail!("{place} cannot be run") };
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
    script: Vec<f64>,
    drawn: Vec<f64>,
}

async fn press(page: &Page, selectors: &[&str]) -> Result<Presses> {
    // A script may take half a minute, and a slow machine needs more for all rounds.
    const PART: usize = 20;
    let (mut script, mut drawn) = (Vec::new(), Vec::new());
    let turns = (ROUNDS + WARM_UP).div_ceil(PART);
    for _ in 0..turns {
        let part = PART.div_ceil(selectors.len()) * selectors.len();
        let taken = page.browser().driver().execute_async(PRESS, vec![json!(selectors), json!(part)]).await?;
        let taken: &Value = taken.json();
        ensure!(taken.is_object(), "{taken}");
        let times = |name: &str| {
            let times = taken[name].as_array().into_iter().flatten();
            times.filter_map(Value::as_f64).collect::<Vec<_>>()
        };
        script.extend(times("script"));
        drawn.extend(times("drawn"));
    }
    let sorted = |times: Vec<f64>| {
        let mut counted: Vec<f64> = times.into_iter().skip(WARM_UP).collect();
        counted.sort_by(f64::total_cmp);
        counted
    };
    page.assert_no_errors().await?;
    Ok(Presses { script: sorted(script), drawn: sorted(drawn) })
}

impl Presses {
    /// Prints a row, and says whether the aim is met.
    fn report(&self, what: &str, aim: f64) -> bool {
        let at = |times: &[f64], percent: usize| {
            times.get((times.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default()
        };
        let met = at(&self.script, 99) < aim;
        println!(
            "{what:<44} {:>9.1} {:>9.1} {:>9.1} {:>9.1} {aim:>6.0}  {}",
            at(&self.script, 50),
            at(&self.script, 99),
            at(&self.script, 100),
            at(&self.drawn, 99),
            if met { "yes" } else { "NO" }
        );
        met
    }
}
