//! Chromium without a window, and the driver that steers it.

use crate::{Options, Result};
use anyhow::{Context, bail};
use serde_json::{Value, json};
use std::{
    env,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpStream},
    process::Stdio,
    time::Duration,
};
use thirtyfour::{
    Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::{Child, Command},
};

/// How long Chromium may take to end.
const GOODBYE: Duration = Duration::from_secs(5);
/// How often the driver is started before its failing is more than an accident of the moment.
const ATTEMPTS: u32 = 5;

/// A browser of its own, with nothing remembered. Dropping it ends every process it started.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    /// Where the driver listens.
    port: u16,
    closed: bool,
    _process: Child,
}

impl Drop for Browser {
    /// Chromium is ended by asking its driver; ending the driver alone would leave it behind.
    fn drop(&mut self) {
        if self.closed {
            return;
        }
        // A test that failed is here with its runtime standing still, and on that runtime thirtyfour would wait
        // for ever: so it is told to forget the session, and the request is made without it.
        let session = self.driver.session_id().clone();
        _ = self.driver.clone().leak();
        _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).and_then(|mut driver| {
            driver.set_read_timeout(Some(GOODBYE))?;
            write!(
                driver,
                "DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            )?;
            driver.read(&mut [0; 64])
        });
    }
}

impl Browser {
    /// Starts a browser for such a user as the options say.
    pub async fn start(options: &Options) -> Result<Self> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let (process, port) = start_chromedriver(&program, options.language).await?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(options)?)
            .await
            .context("starting Chromium")?;
        let browser = Self { driver, port, closed: false, _process: process };
        browser.emulate(options).await?;
        Ok(browser)
    }

    /// The WebDriver session, for what this crate has no word for.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Sends a command of the Chrome DevTools protocol.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        self.driver.cdp().send_raw(method, parameters).await.with_context(|| format!("sending {method}"))
    }

    /// Where other tools reach this Chromium.
    pub fn debugging_port(&self) -> Result<u16> {
        let options = self.driver.capabilities().get("goog:chromeOptions");
        let address = options.and_then(|options| options["debuggerAddress"].as_str()).unwrap_or_default();
        let port = address.rsplit(':').next().and_then(|port| port.parse().ok());
        port.context("Chromium does not say where its debugger listens")
    }

    /// Ends the browser, and says so if that fails, which dropping it cannot.
    pub async fn close(mut self) -> Result {
        self.closed = true;
        Ok(self.driver.clone().quit().await?)
    }

    async fn emulate(&self, options: &Options) -> Result {
        let (width, height) = options.size;
        // Chromium's own windows are never narrower than 500 pixels; pages may have to be.
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": options.touch });
        self.devtools("Emulation.setDeviceMetricsOverride", screen).await?;
        let fingers = json!({ "enabled": options.touch, "maxTouchPoints": 5 });
        self.devtools("Emulation.setTouchEmulationEnabled", fingers).await?;
        let motion = if options.reduced_motion { "reduce" } else { "no-preference" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": options.theme.name() },
            { "name": "prefers-reduced-motion", "value": motion },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        for (key, value) in &options.storage {
            // It runs before every load, and what the page itself has stored since must win.
            let (key, value) = (json!(key), json!(value));
            let source = format!("localStorage.getItem({key}) ?? localStorage.setItem({key}, {value})");
            self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        }
        Ok(())
    }
}

/// Starts the driver on a port it finds itself, which is what keeps tests that run at once apart.
async fn start_chromedriver(program: &str, language: &str) -> Result<(Child, u16)> {
    let mut attempt = 1;
    loop {
        // The driver finds a free port for one version of IP and then takes the same number for the other. Whoever
        // listens there already makes it give up; the next port it finds is another.
        match try_chromedriver(program, language).await {
            Err(_) if attempt < ATTEMPTS => attempt += 1,
            outcome => return outcome,
        }
    }
}

async fn try_chromedriver(program: &str, language: &str) -> Result<(Child, u16)> {
    let mut process = Command::new(program)
        .arg("--port=0")
        // Chromium on Linux takes its language from here.
        .env("LANGUAGE", language)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("`{program}` could not be started; is chromedriver installed?"))?;
    let output = process.stdout.take().context("chromedriver has no output")?;
    let mut errors = process.stderr.take().context("chromedriver has no error output")?;
    let mut lines = BufReader::new(output).lines();
    let mut said = String::new();
    while let Some(line) = lines.next_line().await? {
        // `ChromeDriver was started successfully on port 39127.`
        let port = line.split_once("successfully on port ").map(|(_, port)| port.trim_end_matches('.'));
        if let Some(port) = port {
            // What it complains of from now on is nobody's concern, but must be read, or it might wait for that.
            tokio::spawn(async move { tokio::io::copy(&mut errors, &mut tokio::io::sink()).await });
            return Ok((process, port.parse().context("chromedriver named no port")?));
        }
        said += &line;
        said.push('\n');
    }
    errors.read_to_string(&mut said).await?;
    bail!("chromedriver ended before it listened. It said:\n{said}")
}

fn capabilities(options: &Options) -> Result<Capabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    let (width, height) = options.size;
    let size = format!("--window-size={},{}", width.max(500), height);
    let language = format!("--lang={}", options.language);
    // The sandbox and shared memory are what containers commonly lack.
    for flag in [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--hide-scrollbars",
        // Steps are opened faster than anyone could, and Chromium would not write all of them into the address bar.
        "--disable-ipc-flooding-protection",
        &size,
        &language,
    ] {
        capabilities.add_arg(flag)?;
    }
    // A machine without a screen has no mouse either, and Chromium would tell pages so.
    if !options.touch {
        let mouse = "primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";
        capabilities.add_arg(&format!("--blink-settings={mouse}"))?;
    }
    if let Ok(chromium) = env::var("CHROME_PATH") {
        capabilities.set_binary(&chromium)?;
    }
    capabilities.add_experimental_option("prefs", json!({ "intl.accept_languages": options.language }))?;
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities.into())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

    /// A program that is started in the driver's place; `$0.tried` is where it can remember.
    fn stand_in(name: &str, script: &str) -> Result<PathBuf> {
        let path = env::temp_dir().join(format!("wirewalk-{name}-{}", std::process::id()));
        fs::write(&path, format!("#!/bin/sh\n{script}\n"))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
        Ok(path)
    }

    #[tokio::test]
    async fn a_driver_that_met_a_taken_port_is_started_again() -> Result {
        let script =
            "mkdir $0.tried && exit 1; echo ChromeDriver was started successfully on port 4.; sleep 9";
        let program = stand_in("second-try", script)?;
        let started = start_chromedriver(&program.to_string_lossy(), "en").await;
        fs::remove_file(&program)?;
        fs::remove_dir(program.with_extension("tried"))?;
        assert_eq!(started?.1, 4);
        Ok(())
    }

    #[tokio::test]
    async fn a_driver_that_never_listens_is_quoted() -> Result {
        let program = stand_in("quoted", "echo IPv6 port not available; echo bind failed >&2; exit 1")?;
        let failure = start_chromedriver(&program.to_string_lossy(), "en").await.unwrap_err().to_string();
        fs::remove_file(&program)?;
        for said in ["IPv6 port not available", "bind failed"] {
            assert!(failure.contains(said), "{said:?} is not in: {failure}");
        }
        Ok(())
    }
}
