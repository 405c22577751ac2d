//! Chromium, its driver, Node, fonts and tshark: the system's own packages, which only Debian's are known well enough to
//! install unasked.

use crate::{
    command::{output_of, run},
    failure::{Failure, Result},
};
use std::{path::Path, process::Command};

/// Something only the system's package manager can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Draws the pages.
    Chromium,
    /// Steers Chromium.
    Chromedriver,
    /// Runs the core's tests as WebAssembly, and Lighthouse.
    Node,
    /// Gets what is written for Node.
    Npm,
    /// Chinese glyphs, so that screenshots have no empty boxes.
    ChineseFont,
    /// Reads the captures of runs as Wireshark does.
    Tshark,
}

impl Need {
    /// What every end-to-end test needs.
    pub const END_TO_END: &[Need] =
        &[Need::Chromium, Need::Chromedriver, Need::Node, Need::Npm, Need::ChineseFont];

    fn package(self) -> &'static str {
        match self {
            Need::Chromium => "chromium",
            Need::Chromedriver => "chromium-driver",
            Need::Node => "nodejs",
            Need::Npm => "npm",
            Need::ChineseFont => "fonts-noto-cjk",
            Need::Tshark => "tshark",
        }
    }

    fn is_met(self) -> bool {
        let answers = |program: &str| output_of(Command::new(program).arg("--version")).is_some();
        match self {
            Need::Chromium => has_chromium(),
            Need::Chromedriver => answers("chromedriver"),
            Need::Node => answers("node"),
            Need::Tshark => answers("tshark"),
            Need::Npm => answers(if cfg!(windows) { "npm.cmd" } else { "npm" }),
            // Windows and macOS come with Chinese fonts; elsewhere fontconfig knows.
            Need::ChineseFont => {
                cfg!(any(windows, target_os = "macos"))
                    || output_of(Command::new("fc-list").arg(":lang=zh"))
                        .is_some_and(|fonts| !fonts.is_empty())
            }
        }
    }
}

/// Whether there is a Chromium or Chrome in one of the places where chromedriver looks too.
fn has_chromium() -> bool {
    let named = std::env::var("CHROME_PATH").ok();
    let usual = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];
    named.into_iter().chain(usual.map(str::to_owned)).any(|candidate| {
        let path = Path::new(&candidate);
        // Chrome on Windows opens a window when it is asked for its version.
        if path.is_absolute() {
            path.is_file()
        } else {
            output_of(Command::new(path).arg("--version")).is_some()
        }
    })
}

/// Installs what is missing where that is possible, and says what is missing where it is not.
pub fn ensure(needs: &[Need]) -> Result {
    let missing = unmet(needs);
    if missing.is_empty() {
        return Ok(());
    }
    if may_install() {
        println!("Installing {} …", list(&missing));
        apt_get(&["update", "--quiet=2"])?;
        let mut install = vec!["install", "--yes", "--quiet=2", "--no-install-recommends"];
        install.extend(missing.iter().map(|need| need.package()));
        apt_get(&install)?;
    }
    let missing = unmet(needs);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "The tests need {} (named here as Debian names its packages): install what is missing and run this again.",
        list(&missing)
    )))
}

fn unmet(needs: &[Need]) -> Vec<Need> {
    needs.iter().copied().filter(|need| !need.is_met()).collect()
}

fn list(needs: &[Need]) -> String {
    needs.iter().map(|need| need.package()).collect::<Vec<_>>().join(", ")
}

/// Debian and its relatives, as root: what a container has that runs the checks.
fn may_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && output_of(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn apt_get(arguments: &[&str]) -> Result {
    run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments))
}
