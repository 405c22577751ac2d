//! A page as a test sees it.
//!
//! Everything that looks for an element waits for it: a page draws itself when it can, not when a test wants it to.

use crate::{Browser, Key, Options, Result, Site, axe, checkout, dist};
use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, time::Duration};
use thirtyfour::{By, WebElement};
use tokio::time::{Instant, sleep};

/// How long anything may take to appear.
const PATIENCE: Duration = Duration::from_secs(10);
/// Tests are measured by what they find, not by bytes on the wire: quick compression is enough.
const QUALITY: u32 = 4;

/// Wirewalk, served on this machine and open in a browser of its own.
#[derive(Debug)]
pub struct Page {
    browser: Browser,
    site: Site,
}

impl Page {
    /// Opens a place in the application, such as `#/lesson/cidr`.
    pub async fn open(place: &str, options: Options) -> Result<Self> {
        Self::open_on(Site::serve(&dist(), QUALITY).await?, place, options).await
    }

    /// Opens a place on a site that is served already.
    pub async fn open_on(site: Site, place: &str, options: Options) -> Result<Self> {
        let page = Self { browser: Browser::start(&options).await?, site };
        page.goto(place).await?;
        Ok(page)
    }

    /// Ends the browser. A test that forgets to loses nothing but time.
    pub async fn close(self) -> Result {
        self.browser.close().await
    }

    /// The browser, for what this type has no word for.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// Goes to another place, as by typing into the address bar: a new fragment alone loads nothing anew.
    pub async fn goto(&self, place: &str) -> Result {
        let url = self.site.url(place);
        self.browser.driver().goto(&url).await.with_context(|| format!("going to {url}"))
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result {
        self.rest().await;
        Ok(self.browser.driver().refresh().await?)
    }

    /// Goes back in the history.
    pub async fn back(&self) -> Result {
        self.rest().await;
        Ok(self.browser.driver().back().await?)
    }

    /// The part of the address after and with `#`.
    pub async fn place(&self) -> Result<String> {
        self.rest().await;
        Ok(self.execute("return location.hash").await?.as_str().unwrap_or_default().to_owned())
    }

    /// Lets the page come to write its address, as a person does who has done something else before.
    async fn rest(&self) {
        sleep(Duration::from_millis(250)).await;
    }

    /// Takes the network away, or gives it back.
    pub async fn set_offline(&self, offline: bool) -> Result {
        self.browser.devtools("Network.enable", json!({})).await?;
        let conditions =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.browser.devtools("Network.emulateNetworkConditions", conditions).await?;
        Ok(())
    }

    /// Runs JavaScript in the page and gives what it returns.
    pub async fn execute(&self, script: &str) -> Result<Value> {
        self.execute_with(script, Vec::new()).await
    }

    /// Runs JavaScript that finds its arguments in `arguments`.
    pub async fn execute_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let returned = self.browser.driver().execute(script, arguments).await;
        Ok(returned.with_context(|| format!("running {script}"))?.json().clone())
    }

    /// The first element that matches.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        self.wait_for(css).await?;
        self.browser.driver().find(By::Css(css)).await.with_context(|| format!("finding {css}"))
    }

    /// How many elements match at this moment.
    pub async fn count(&self, css: &str) -> Result<usize> {
        let count =
            self.execute_with("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]);
        Ok(count.await?.as_u64().unwrap_or_default() as usize)
    }

    /// The text of the first element that matches, as it is seen.
    pub async fn text(&self, css: &str) -> Result<String> {
        self.read(css, "element.innerText ?? element.textContent").await
    }

    /// The texts of all elements that match at this moment.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        let script =
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText ?? e.textContent)";
        let texts = self.execute_with(script, vec![json!(css)]).await?;
        let texts = texts.as_array().into_iter().flatten();
        Ok(texts.map(|text| text.as_str().unwrap_or_default().trim().to_owned()).collect())
    }

    /// What is written in the first field that matches.
    pub async fn value(&self, css: &str) -> Result<String> {
        self.read(css, "element.value").await
    }

    /// An attribute of the first element that matches; empty when it has none such.
    pub async fn attribute(&self, css: &str, name: &str) -> Result<String> {
        self.read(css, &format!("element.getAttribute({})", json!(name))).await
    }

    /// What the style sheets make of a property of the first element that matches.
    pub async fn style(&self, css: &str, property: &str) -> Result<String> {
        self.read(css, &format!("getComputedStyle(element).getPropertyValue({})", json!(property))).await
    }

    /// The element that has the focus, as its tag and its id or name: `input#address`.
    pub async fn focused(&self) -> Result<String> {
        let script = "const e = document.activeElement; const name = e.id || e.getAttribute('name');
                      return e.localName + (name ? '#' + name : '')";
        Ok(self.execute(script).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until something matches.
    pub async fn wait_for(&self, css: &str) -> Result {
        self.wait_until(&format!("document.querySelector({}) !== null", json!(css)), || {
            format!("nothing matches {css}")
        })
        .await
    }

    /// Waits until nothing matches any more.
    pub async fn wait_until_gone(&self, css: &str) -> Result {
        self.wait_until(&format!("document.querySelector({}) === null", json!(css)), || {
            format!("something still matches {css}")
        })
        .await
    }

    /// Waits until the first element that matches contains a text.
    pub async fn wait_for_text(&self, css: &str, expected: &str) -> Result {
        let start = Instant::now();
        loop {
            let text = self.text(css).await?;
            if text.contains(expected) {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "{css} says {text:?} and not {expected:?}");
            sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until an expression of JavaScript is true; otherwise the sentence says what is wrong.
    pub async fn wait_until(&self, expression: &str, otherwise: impl Fn() -> String) -> Result {
        let (start, script) = (Instant::now(), format!("return Boolean({expression})"));
        while self.execute(&script).await? != Value::Bool(true) {
            ensure!(start.elapsed() < PATIENCE, "after {PATIENCE:?} {}", otherwise());
            sleep(Duration::from_millis(25)).await;
        }
        Ok(())
    }

    /// Waits until the page has not changed for a moment: for who looks at a whole page and not for one thing on it.
    pub async fn settle(&self) -> Result {
        let script = "const done = arguments[arguments.length - 1];
            let quiet = setTimeout(done, 300);
            const wait = () => { clearTimeout(quiet); quiet = setTimeout(done, 300) };
            new MutationObserver(wait).observe(document, { attributes: true, childList: true, subtree: true })";
        self.browser
            .driver()
            .execute_async(script, Vec::new())
            .await
            .context("waiting for the page to settle")?;
        Ok(())
    }

    /// Clicks the first element that matches, where a pointer would.
    pub async fn click(&self, css: &str) -> Result {
        let start = Instant::now();
        loop {
            // A page may replace the element between finding and clicking it, or still be moving it.
            match self.find(css).await?.click().await {
                Ok(()) => return Ok(()),
                Err(error) if start.elapsed() > PATIENCE => {
                    return Err(error).with_context(|| format!("clicking {css}"));
                }
                Err(_) => sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Empties a field and types into it, key by key.
    pub async fn type_into(&self, css: &str, text: &str) -> Result {
        let field = self.find(css).await?;
        field.click().await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(Key::Delete + "").await?;
        field.send_keys(text).await.with_context(|| format!("typing into {css}"))
    }

    /// Chooses an option of a `<select>` by its value.
    pub async fn select(&self, css: &str, value: &str) -> Result {
        self.wait_for(css).await?;
        let script = "const select = document.querySelector(arguments[0]);
                      select.value = arguments[1];
                      // A page may take the choice as an order and show its first option again.
                      const chosen = select.value;
                      select.dispatchEvent(new Event('input', { bubbles: true }));
                      select.dispatchEvent(new Event('change', { bubbles: true }));
                      return chosen";
        let chosen = self.execute_with(script, vec![json!(css), json!(value)]).await?;
        ensure!(chosen == json!(value), "{css} has no option {value:?}");
        Ok(())
    }

    /// Presses a key where the focus is.
    pub async fn press(&self, key: Key) -> Result {
        let chain = self.browser.driver().action_chain().key_down(key.clone()).key_up(key);
        Ok(chain.perform().await?)
    }

    /// Presses a key that is a character, such as `?`.
    pub async fn press_char(&self, key: char) -> Result {
        Ok(self.browser.driver().action_chain().key_down(key).key_up(key).perform().await?)
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: char) -> Result {
        let chain = self.browser.driver().action_chain().key_down(held.clone());
        Ok(chain.key_down(key).key_up(key).key_up(held).perform().await?)
    }

    /// Takes the middle of an element and drags it so many pixels to the right and down.
    pub async fn drag_by(&self, css: &str, right: i64, down: i64) -> Result {
        let element = self.find(css).await?;
        element.scroll_into_view().await?;
        let chain = self.browser.driver().action_chain().move_to_element_center(&element).click_and_hold();
        // In two moves, because the first is what tells a drag from a click.
        let (half_right, half_down) = (right / 2, down / 2);
        let chain = chain.move_by_offset(half_right, half_down);
        let chain = chain.move_by_offset(right - half_right, down - half_down).release();
        chain.perform().await.with_context(|| format!("dragging {css}"))
    }

    /// Writes what is seen to `screenshots/NAME.png` in this checkout, and says where that is.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = checkout().join("screenshots");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, self.browser.driver().screenshot_as_png().await?)?;
        Ok(path)
    }

    /// What the browser complained of since it was last asked: errors on the console, uncaught exceptions, files
    /// that did not load, and what the content security policy blocked.
    pub async fn errors(&self) -> Result<Vec<String>> {
        let log = self.browser.driver().browser_log().await?;
        Ok(log.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect())
    }

    /// Fails when the browser complained of anything.
    pub async fn assert_no_errors(&self) -> Result {
        let errors = self.errors().await?;
        ensure!(errors.is_empty(), "the browser complains:\n{}", errors.join("\n"));
        Ok(())
    }

    /// Gives the window another size.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Result {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// What can be read of the stage at each step from here to the end, see `stage.js`; `closely` says at which steps
    /// each letter is looked at: "all", "some" or "none".
    pub async fn walk_the_stage(&self, closely: &str, whole: bool) -> Result<Vec<Value>> {
        let found = self
            .browser
            .driver()
            .execute_async(include_str!("stage.js"), vec![json!(closely), json!(whole)])
            .await?;
        let steps = found.json().as_array().cloned();
        steps.with_context(|| format!("walking the stage: {}", found.json()))
    }

    /// Whether the page can be scrolled sideways, which no page here should ever be.
    pub async fn scrolls_sideways(&self) -> Result<bool> {
        let script = "const e = document.scrollingElement; return e.scrollWidth > e.clientWidth";
        Ok(self.execute(script).await? == Value::Bool(true))
    }

    /// What axe finds wrong with the page as it is now, a sentence each.
    pub async fn axe(&self) -> Result<Vec<String>> {
        if self.execute("return 'axe' in window").await? == Value::Bool(false) {
            self.execute(&axe::source()?).await?;
        }
        let violations = self.browser.driver().execute_async(axe::RUN, Vec::new()).await?;
        axe::readable(violations.json())
    }

    /// Fails when axe finds anything wrong.
    pub async fn assert_accessible(&self) -> Result {
        let found = self.axe().await?;
        ensure!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
        Ok(())
    }

    /// Reads from the first element that matches without holding on to it, because it may be replaced at any time.
    async fn read(&self, css: &str, expression: &str) -> Result<String> {
        let script = format!(
            "const element = document.querySelector({}); return element ? {{ is: {expression} }} : null",
            json!(css)
        );
        let start = Instant::now();
        loop {
            match &self.execute(&script).await? {
                Value::Null if start.elapsed() > PATIENCE => bail!("nothing matches {css}"),
                Value::Null => sleep(Duration::from_millis(25)).await,
                found => return Ok(found["is"].as_str().unwrap_or_default().trim().to_owned()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Theme;

    /// A page with one of everything the verbs are for.
    const EVERYTHING: &str = r#"<!doctype html><html lang="en"><head><title>All</title>
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'">
        <link rel="stylesheet" href="all.css"><link rel="icon" href="all.svg"></head><body><main><h1>One</h1>
        <button id="b">More</button><label>Name <input id="i" value="old"></label>
        <label>Which <select id="s"><option value="x">X</option><option value="y">Y</option></select></label>
        <div id="d">Drag</div><p id="p"></p></main><script src="all.js"></script></body></html>"#;
    const CSS: &str = "#d { width: 50px; touch-action: none } h1 { color: #000 }
        @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } h1 { color: #fff } }";
    const SCRIPT: &str = "
        const say = text => document.querySelector('#p').textContent += text + ' ';
        document.querySelector('#b').onclick = () => setTimeout(() => say('clicked'), 200);
        document.querySelector('#s').onchange = event => say(event.target.value);
        document.onkeydown = event => say((event.ctrlKey ? 'Control+' : '') + event.key);
        document.querySelector('#d').onpointermove = event => event.buttons && say('x' + event.clientX);";

    async fn everything(name: &str, options: Options) -> Result<Page> {
        let folder = std::env::temp_dir().join(format!("wirewalk-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let icon = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        for (file, content) in
            [("index.html", EVERYTHING), ("all.css", CSS), ("all.js", SCRIPT), ("all.svg", icon)]
        {
            fs::write(folder.join(file), content)?;
        }
        let site = Site::serve(&folder, QUALITY).await?;
        fs::remove_dir_all(&folder)?;
        Page::open_on(site, "", options).await
    }

    #[tokio::test]
    async fn a_page_is_clicked_typed_into_and_dragged() -> Result {
        let page = everything("verbs", Options::default()).await?;
        page.click("#b").await?;
        page.wait_for_text("#p", "clicked").await?;
        page.type_into("#i", "new").await?;
        assert_eq!(page.value("#i").await?, "new");
        assert_eq!(page.focused().await?, "input#i");
        page.select("#s", "y").await?;
        page.press(Key::Right).await?;
        page.press_with(Key::Control, 'z').await?;
        page.wait_for_text("#p", "y ArrowRight Control+Control Control+z").await?;
        page.drag_by("#d", 20, 0).await?;
        page.wait_for_text("#p", "x").await?;
        page.goto("#/here").await?;
        assert_eq!(page.place().await?, "#/here");
        page.assert_no_errors().await?;
        page.close().await
    }

    #[tokio::test]
    async fn the_browser_is_what_the_options_say() -> Result {
        let storage = vec![("wirewalk.theme", "dark")];
        let options = Options { theme: Theme::Dark, storage, ..Options::phone() };
        let page =
            everything("options", Options { language: "zh-CN", reduced_motion: true, ..options }).await?;
        let script = "return [innerWidth, innerHeight, navigator.language, navigator.maxTouchPoints > 0,
            matchMedia('(pointer: coarse)').matches, matchMedia('(prefers-reduced-motion)').matches,
            localStorage.getItem('wirewalk.theme')]";
        assert_eq!(page.execute(script).await?, json!([390, 844, "zh-CN", true, true, true, "dark"]));
        assert_eq!(page.style("h1", "color").await?, "rgb(255, 255, 255)");
        assert!(!page.scrolls_sideways().await?);
        page.close().await
    }

    #[tokio::test]
    async fn axe_runs_under_a_strict_policy_and_finds_what_is_wrong() -> Result {
        let page = everything("axe", Options::default()).await?;
        page.assert_accessible().await?;
        page.execute("document.querySelector('label').replaceWith(document.querySelector('#i'))").await?;
        assert!(page.axe().await?.iter().any(|found| found.starts_with("label (critical)")));
        page.close().await
    }

    #[tokio::test]
    async fn what_goes_wrong_in_the_page_is_heard() -> Result {
        let page = everything("errors", Options::default()).await?;
        page.assert_no_errors().await?;
        page.execute("console.error('said'); setTimeout(() => { throw Error('thrown') })").await?;
        page.execute("document.body.append(Object.assign(document.createElement('script'), { text: '1' }))")
            .await?;
        page.execute("return fetch('/nowhere').then(() => 0)").await?;
        let errors = page.errors().await?.join("\n");
        for expected in ["said", "thrown", "Content Security Policy", "404"] {
            assert!(errors.contains(expected), "{expected} is not in:\n{errors}");
        }
        page.close().await
    }
}
