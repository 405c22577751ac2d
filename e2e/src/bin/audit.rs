//! What other people's judges say of the release: Lighthouse on a phone, and axe, on every kind of page, in both
//! themes and both languages. `cargo xtask audit` builds the release, finds the judges and runs this.
#![forbid(unsafe_code)]

use anyhow::{Context, bail, ensure};
use e2e::{Browser, Options, Page, Result, Site, Theme, dist};
use serde_json::Value;
use std::{env, process::Stdio};
use tokio::process::Command;

/// A page, and what is asked of it on Lighthouse's slow phone.
struct Place {
    address: &'static str,
    /// The least score for performance.
    performance: u32,
    /// The longest until the page answers, in milliseconds.
    interactive: f64,
}

/// One page of each kind. The first page is to be perfect; a lesson loads more before it can be stepped through.
const PLACES: &[Place] = &[
    Place { address: "", performance: 100, interactive: 1500.0 },
    Place { address: "#/lesson/cidr", performance: 90, interactive: 3400.0 },
    Place { address: "#/lesson/subnetting", performance: 90, interactive: 3400.0 },
    Place { address: "#/lesson/tcp-handshake", performance: 90, interactive: 3400.0 },
    Place { address: "#/practice", performance: 90, interactive: 3400.0 },
];
/// What the same page differs by from run to run, in milliseconds.
const NOISE: f64 = 100.0;
const THEMES: &[Theme] = &[Theme::Light, Theme::Dark];
const LANGUAGES: &[(&str, &str)] = &[("en", "en-US"), ("zh", "zh-CN")];
/// A busy machine makes a page look slow and never fast, so a bad run may be repeated; a bad page stays bad.
const ATTEMPTS: u32 = 3;

#[tokio::main]
async fn main() -> Result {
    // Served as a host would: compressed once, as far as it goes.
    let site = Site::serve(&dist(), 11).await?;
    let mut faults = Vec::new();
    println!(
        "{:<22} {:<6} {:<4} {:>11} {:>13} {:>11}",
        "page", "theme", "", "performance", "accessibility", "interactive"
    );
    for place in PLACES {
        for theme in THEMES {
            for language in LANGUAGES {
                let visit = Visit { site: &site, place, theme: *theme, language };
                faults.extend(visit.judge().await.with_context(|| format!("auditing {}", visit.title()))?);
            }
        }
    }
    if faults.is_empty() {
        println!("\nNothing to object to.");
        return Ok(());
    }
    bail!("{}", faults.join("\n"))
}

impl Place {
    fn name(&self) -> &'static str {
        if self.address.is_empty() { "home" } else { self.address }
    }
}

/// One page as one kind of visitor sees it first.
struct Visit<'site> {
    site: &'site Site,
    place: &'static Place,
    theme: Theme,
    /// The application's word for it, and the browser's.
    language: &'static (&'static str, &'static str),
}

/// What Lighthouse found.
struct Scores {
    performance: u32,
    accessibility: u32,
    /// In milliseconds.
    interactive: f64,
    /// The audits that cost points, by their titles.
    complaints: Vec<String>,
}

impl Visit<'_> {
    fn title(&self) -> String {
        format!("{} ({}, {})", self.place.name(), self.theme.name(), self.language.0)
    }

    fn options(&self) -> Options {
        let storage = vec![("wirewalk.theme", self.theme.name()), ("wirewalk.language", self.language.0)];
        Options { language: self.language.1, theme: self.theme, storage, ..Options::phone() }
    }

    /// Everything that is wrong, a sentence each.
    async fn judge(&self) -> Result<Vec<String>> {
        let mut scores = self.lighthouse().await?;
        for _ in 1..ATTEMPTS {
            if scores.satisfy(self.place) {
                break;
            }
            let again = self.lighthouse().await?;
            if (again.performance, -again.interactive) > (scores.performance, -scores.interactive) {
                scores = again;
            }
        }
        let Scores { performance, accessibility, interactive, .. } = scores;
        let (theme, language) = (self.theme.name(), self.language.0);
        println!(
            "{:<22} {theme:<6} {language:<4} {performance:>11} {accessibility:>13} {:>9.2} s",
            self.place.name(),
            interactive / 1000.0
        );
        let mut faults = self.axe().await?;
        if !scores.satisfy(self.place) {
            faults.push(format!(
                "performance {performance}, accessibility {accessibility}, interactive after {interactive:.0} ms; {}",
                scores.complaints.join("; ")
            ));
        }
        Ok(faults.into_iter().map(|fault| format!("{}: {fault}", self.title())).collect())
    }

    async fn axe(&self) -> Result<Vec<String>> {
        let page = Page::open_on(self.site.clone(), self.place.address, self.options()).await?;
        // The page as it stands is judged, not what is there while it loads.
        page.settle().await?;
        let found = page.axe().await?;
        let errors = page.errors().await?;
        page.close().await?;
        Ok(found.into_iter().chain(errors).collect())
    }

    /// A browser of its own for each run: nothing is in its cache, and its storage holds the visitor's choices, which
    /// are put there from a page that does not exist, for that loads nothing.
    async fn lighthouse(&self) -> Result<Scores> {
        let browser = Browser::start(&Options { touch: false, ..self.options() }).await?;
        browser.driver().goto(self.site.url("nowhere")).await?;
        let report = run_lighthouse(&self.site.url(self.place.address), browser.debugging_port()?).await;
        browser.close().await?;
        Scores::read(&report?)
    }
}

async fn run_lighthouse(url: &str, port: u16) -> Result<Value> {
    let program =
        env::var("WIREWALK_LIGHTHOUSE").context("Lighthouse is found by `cargo xtask audit`: run that")?;
    let output = Command::new("node")
        .args([&program, url, "--quiet", "--output=json", "--disable-storage-reset"])
        .args(["--only-categories=performance,accessibility", &format!("--port={port}")])
        .stderr(Stdio::inherit())
        .output()
        .await
        .context("starting node")?;
    ensure!(output.status.success(), "Lighthouse did not succeed ({})", output.status);
    serde_json::from_slice(&output.stdout).context("reading what Lighthouse wrote")
}

impl Scores {
    fn read(report: &Value) -> Result<Self> {
        let score = |category: &str| {
            let score = report["categories"][category]["score"].as_f64();
            let score = score.with_context(|| format!("Lighthouse gave no score for {category}"))?;
            anyhow::Ok((score * 100.0).round() as u32)
        };
        let audits = report["audits"].as_object().into_iter().flatten();
        let bad = audits.filter(|(_, audit)| audit["score"].as_f64().is_some_and(|score| score < 0.9));
        let complaints = bad.map(|(id, audit)| match audit["displayValue"].as_str() {
            Some(value) => format!("{id}: {value}"),
            None => id.clone(),
        });
        Ok(Self {
            performance: score("performance")?,
            accessibility: score("accessibility")?,
            interactive: report["audits"]["interactive"]["numericValue"].as_f64().unwrap_or(f64::INFINITY),
            complaints: complaints.collect(),
        })
    }

    fn satisfy(&self, place: &Place) -> bool {
        self.performance >= place.performance
            && self.accessibility == 100
            && self.interactive <= place.interactive + NOISE
    }
}
