//! One frame, opened: its header as a figure, its bytes, and what a change of a field brings about.

use crate::shared::{
    Words, ask_nothing, at_step, finish, languages, open, open_frame, run, step_that_says, tells, world,
};
use anyhow::Context;
use e2e::{Key, Options, Page, Result};
use serde_json::json;
use wirewalk::trace::{Opened, Protocol, Trace};

/// A frame of a run, opened natively.
fn opened(trace: &Trace, name: &str) -> Result<Opened> {
    let world = world(trace)?;
    let frame = world.frame(name).with_context(|| format!("no frame {name}"))?;
    Ok(Opened::new(world.frames[frame].bytes.clone()))
}

/// The index of the field of this name in the first header of a protocol.
fn field(opened: &Opened, protocol: Protocol, name: &str) -> Result<usize> {
    let layer = opened.layers().iter().position(|layer| layer.protocol == protocol);
    let field = layer.and_then(|layer| opened.find(layer, name));
    field.with_context(|| format!("no field {name}"))
}

/// Opens the lesson `headers` at the step that sends the echo request A.2, with that frame opened.
async fn open_request(options: Options) -> Result<(Page, Opened)> {
    let trace = run("headers", &[])?;
    let step = step_that_says(&trace, "arp-resolved")?;
    let page = open(&format!("#/lesson/headers?step={step}&frame=A.2"), options).await?;
    page.wait_for_text(".frame-head code", "A.2").await?;
    Ok((page, opened(&trace, "A.2")?))
}

/// Moves the pointer over the middle of an element.
async fn point_at(page: &Page, css: &str) -> Result {
    let element = page.find(css).await?;
    element.scroll_into_view().await?;
    Ok(page.browser().driver().action_chain().move_to_element_center(&element).perform().await?)
}

/// The bytes of the dump that are marked so.
async fn bytes(page: &Page, mark: &str) -> Result<Vec<usize>> {
    let script =
        "return [...document.querySelectorAll(`.dump .byte.${arguments[0]}`)].map(e => +e.dataset.byte)";
    let bytes = page.execute_with(script, vec![json!(mark)]).await?;
    let bytes = bytes.as_array().into_iter().flatten();
    Ok(bytes.filter_map(|byte| byte.as_u64()).map(|byte| byte as usize).collect())
}

#[tokio::test]
async fn a_frame_is_opened_by_a_click() -> Result {
    let page = open("#/lesson/arp?step=12", Options::default()).await?;
    open_frame(&page, 4).await?;
    page.wait_for(".panel.packet").await?;
    page.wait_for_text(".frame-head code", "B.1").await?;
    page.wait_for("#frame-4.opened[aria-pressed=true]").await?;
    page.wait_for_text(".chips", "ARP").await?;
    finish(page, "packet-clicked").await
}

#[tokio::test]
async fn a_frame_is_opened_with_nothing_but_keys() -> Result {
    let page = open("#/lesson/arp?step=12", Options::default()).await?;
    page.find(".ladder-rows .frame[tabindex='0']").await?.focus().await?;
    let focused = "return document.activeElement.id";
    let last = page.execute(focused).await?;
    page.press(Key::Up).await?;
    assert_ne!(page.execute(focused).await?, last, "the arrow keys go from frame to frame");
    page.press(Key::Up).await?;
    let id = page.execute(focused).await?.as_str().unwrap_or_default().to_owned();
    page.press(Key::Enter).await?;
    page.wait_for(&format!("#{id}.opened")).await?;
    page.wait_for(".panel.packet .frame-head").await?;
    assert_eq!(page.execute(focused).await?, json!(id), "the focus stays on the frame");
    page.press(Key::Down).await?;
    page.press(Key::Space).await?;
    page.wait_until_gone(&format!("#{id}.opened")).await?;
    // Sideways the keys still step.
    ask_nothing(&page).await?;
    page.find(".ladder-rows .frame[tabindex='0']").await?.focus().await?;
    page.press(Key::Left).await?;
    at_step(&page, &format!("11 / {}", run("arp", &[])?.steps.len())).await?;
    finish(page, "packet-keys").await
}

#[tokio::test]
async fn the_frames_before_and_after_are_one_press_away() -> Result {
    let page = open("#/lesson/arp?step=7&panel=packet&frame=A.1", Options::default()).await?;
    page.wait_for_text(".frame-head code", "A.1").await?;
    assert_eq!(page.count(".frame-head button:first-of-type[disabled]").await?, 1);
    page.click(".frame-head button:nth-of-type(2)").await?;
    page.wait_for_text(".frame-head code", "S.1").await?;
    page.click(".frame-head button:nth-of-type(1)").await?;
    page.wait_for_text(".frame-head code", "A.1").await?;
    finish(page, "packet-neighbours").await
}

#[tokio::test]
async fn a_field_that_is_pointed_at_lights_up_its_bytes() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    page.click(".chips .chip:nth-of-type(2)").await?;
    for name in ["Time to Live", "Source Address", "Total Length"] {
        let field = field(&opened, Protocol::Ipv4, name)?;
        point_at(&page, &format!("#cell-{field}")).await?;
        page.wait_for(&format!("#cell-{field}.lit")).await?;
        assert_eq!(bytes(&page, "lit").await?, opened.bytes_of(field).collect::<Vec<_>>(), "{name}");
    }
    finish(page, "packet-lit").await
}

#[tokio::test]
async fn a_byte_that_is_pointed_at_lights_up_its_field() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    page.click(".chips .chip:nth-of-type(2)").await?;
    // The protocol's byte in the IPv4 header.
    let field = field(&opened, Protocol::Ipv4, "Protocol")?;
    point_at(&page, "#byte-23").await?;
    page.wait_for(&format!("#cell-{field}.lit")).await?;
    assert_eq!(bytes(&page, "lit").await?, [23]);
    page.click("#byte-23").await?;
    page.wait_for(&format!("#cell-{field}.chosen[aria-selected=true]")).await?;
    page.wait_for_text(".field-note h3", "Protocol").await?;
    page.wait_for_text(".field-note .reading", "ICMP").await?;
    assert_eq!(bytes(&page, "chosen").await?, [23]);
    finish(page, "packet-byte").await
}

#[tokio::test]
async fn a_field_that_is_clicked_is_explained_and_its_bytes_stay_marked() -> Result {
    for (language, _, options) in languages() {
        let words = Words::of(language, "headers")?;
        let (page, opened) = open_request(options).await?;
        page.click(".chips .chip:nth-of-type(2)").await?;
        let field = field(&opened, Protocol::Ipv4, "Time to Live")?;
        page.click(&format!("#cell-{field}")).await?;
        let key = opened.key(field);
        page.wait_for_text(".field-note h3", &words.named(&format!("field-{key}"))).await?;
        page.wait_for_text(".field-note .reading-value", "64").await?;
        assert_eq!(bytes(&page, "chosen").await?, [22]);
        finish(page, &format!("packet-explained-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_arrow_keys_go_from_field_to_field_and_from_byte_to_byte() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    page.click(".chips .chip:nth-of-type(2)").await?;
    let ttl = field(&opened, Protocol::Ipv4, "Time to Live")?;
    page.click(&format!("#cell-{ttl}")).await?;
    page.find(&format!("#cell-{ttl}")).await?.focus().await?;
    let right = field(&opened, Protocol::Ipv4, "Protocol")?;
    page.press(Key::Right).await?;
    page.wait_for(&format!("#cell-{right}.chosen:focus")).await?;
    page.press(Key::Left).await?;
    page.wait_for(&format!("#cell-{ttl}.chosen:focus")).await?;
    let below = field(&opened, Protocol::Ipv4, "Source Address")?;
    page.press(Key::Down).await?;
    page.wait_for(&format!("#cell-{below}.chosen:focus")).await?;
    page.click("#byte-23").await?;
    page.find("#byte-23").await?.focus().await?;
    for (key, byte) in [(Key::Right, 24), (Key::Down, 40), (Key::Left, 39), (Key::Up, 23)] {
        page.press(key).await?;
        page.wait_for(&format!("#byte-{byte}.chosen:focus")).await?;
    }
    let steps = run("headers", &[])?.steps.len();
    let step = step_that_says(&run("headers", &[])?, "arp-resolved")?;
    at_step(&page, &format!("{step} / {steps}")).await?;
    finish(page, "packet-arrows").await
}

/// Gives the request another TTL; at the given button of the form.
async fn change_ttl(page: &Page, opened: &Opened, value: &str, button: usize) -> Result {
    page.click(".chips .chip:nth-of-type(2)").await?;
    page.click(&format!("#cell-{}", field(opened, Protocol::Ipv4, "Time to Live")?)).await?;
    page.click("#field-edit").await?;
    page.type_into("#edit-value", value).await?;
    page.click(&format!(".field-edit .tools button:nth-of-type({button})")).await
}

/// Waits until the lesson `headers` tells, with this fault, the step of this name.
async fn tells_step(page: &Page, fault: &str, id: &str) -> Result {
    let trace = run("headers", &[("faults", fault)])?;
    let step = step_that_says(&trace, id)?;
    page.wait_for(".faults li:not(.unmet)").await?;
    // It opens just before the first difference; what is asked for may be further on.
    let leap = "const scrub = document.querySelector('#scrub'); scrub.value = arguments[0];
        scrub.dispatchEvent(new Event('input', { bubbles: true }))";
    page.execute_with(leap, vec![json!(step - 1)]).await?;
    at_step(page, &format!("{step} / {}", trace.steps.len())).await?;
    tells(page, &Words::of("en", "headers")?.say(&trace.steps[step - 1].say)).await?;
    page.wait_for(".faults li:not(.unmet)").await
}

#[tokio::test]
async fn a_field_changed_on_the_wire_breaks_the_checksum_and_the_router_drops_it() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    change_ttl(&page, &opened, "9", 1).await?;
    page.wait_until("location.hash.includes('faults=set:A.2:176%2B8%3D9')", || {
        "the address does not hold the change".into()
    })
    .await?;
    // The re-run goes to where it parts from the one before: the router's decision.
    tells_step(&page, "set:A.2:176+8=9", "drop-ip-checksum").await?;
    open_frame(&page, 2).await?;
    page.wait_for(".figure .wrong-sum").await?;
    page.wait_for_text(".chips .chip:nth-of-type(2)", "✗").await?;
    finish(page, "packet-changed").await
}

#[tokio::test]
async fn a_field_changed_with_its_checksums_goes_on_until_it_expires() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    change_ttl(&page, &opened, "9", 2).await?;
    tells_step(&page, "fix:A.2:176+8=9", "forward-ttl").await?;
    finish(page, "packet-repaired").await?;
    let (page, opened) = open_request(Options::default()).await?;
    change_ttl(&page, &opened, "1", 2).await?;
    tells_step(&page, "fix:A.2:176+8=1", "ttl-zero").await?;
    finish(page, "packet-expired").await
}

#[tokio::test]
async fn what_does_not_fit_a_field_is_refused_at_its_place_and_escape_leaves_it() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    for (value, says) in
        [("300", "does not fit"), ("many", "number was expected"), ("64", "stands there now")]
    {
        change_ttl(&page, &opened, value, 1).await?;
        page.wait_for_text("#edit-refused", says).await?;
        assert_eq!(page.count(".faults li").await?, 0);
        page.find("#edit-value").await?.send_keys(Key::Escape + "").await?;
        page.wait_until_gone("#edit-value").await?;
    }
    finish(page, "packet-refused").await
}

#[tokio::test]
async fn a_bit_is_flipped_in_the_dump() -> Result {
    let (page, _) = open_request(Options::default()).await?;
    page.click("#byte-22").await?;
    page.click(".byte-bits .bit-button:nth-of-type(1)").await?;
    page.wait_until("location.hash.includes('faults=flip:A.2:176')", || "no bit is flipped".into()).await?;
    tells_step(&page, "flip:A.2:176", "drop-ip-checksum").await?;
    finish(page, "packet-flipped").await
}

#[tokio::test]
async fn a_layer_is_picked_and_its_checksum_worked_out() -> Result {
    let (page, opened) = open_request(Options::default()).await?;
    let worked = opened.worked(1).context("IPv4 has a checksum")?;
    page.click(".chips .chip:nth-of-type(2)").await?;
    page.wait_for(".chips .chip:nth-of-type(2)[aria-pressed=true]").await?;
    page.click("details.sum summary").await?;
    page.wait_for_text("details.sum", &format!("{:04x}", worked.verdict.computed)).await?;
    page.click("details.field-list summary").await?;
    page.wait_for_text("details.field-list", "Time to Live").await?;
    finish(page, "packet-worked").await
}

/// Keeps what is saved where the test can read it.
const KEEP: &str = "
    window.kept = null;
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.arrayBuffer().then(b => window.kept = [...new Uint8Array(b)]); return make(blob) };
    HTMLAnchorElement.prototype.click = function () { window.named = this.download };";

#[tokio::test]
async fn the_run_is_saved_as_a_capture() -> Result {
    let page = open("#/lesson/arp", Options::default()).await?;
    page.execute(KEEP).await?;
    page.click("#save-capture").await?;
    page.wait_until("window.kept", || "nothing is saved".into()).await?;
    assert_eq!(page.execute("return window.named").await?, "wirewalk-arp.pcapng");
    let kept = page.execute("return window.kept").await?;
    let kept: Vec<u8> =
        kept.as_array().into_iter().flatten().filter_map(|byte| Some(byte.as_u64()? as u8)).collect();
    // A section header block, whose magic tells in which order the bytes stand.
    assert_eq!(kept.get(..4), Some(&[0x0a, 0x0d, 0x0d, 0x0a][..]));
    assert_eq!(kept.get(8..12), Some(&0x1a2b_3c4d_u32.to_le_bytes()[..]));
    // Every frame is in it, as it was on the wire.
    let trace = run("arp", &[])?;
    for frame in &world(&trace)?.frames {
        assert!(kept.windows(frame.bytes.len()).any(|bytes| *bytes == *frame.bytes), "a frame is missing");
    }
    finish(page, "packet-saved").await
}
