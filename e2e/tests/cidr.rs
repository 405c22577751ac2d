//! The lesson that cuts an address in two: what is typed, what is wrong with it, and the walk.

use crate::shared::{FIRST_INPUT, at_step, finish, languages, open, press_to, rows};
use e2e::{Key, Options, Page, Result};
use thirtyfour::WebElement;

const LESSON: &str = "#/lesson/cidr";

/// Every value of the first input, worked out by hand.
const SOLVED: [(&str, &str); 6] = [
    ("address", "16.158.165.91"),
    ("mask", "255.255.252.0"),
    ("network", "16.158.164.0"),
    ("first", "16.158.164.1"),
    ("last", "16.158.167.254"),
    ("broadcast", "16.158.167.255"),
];

/// What the learner reads on the stage and below it, and where the address bar says they are.
async fn seen(page: &Page) -> Result<(String, String, Vec<String>)> {
    Ok((
        page.place().await?,
        [page.text(".stage").await?, page.text(".narration").await?].join("\n"),
        page.texts(".row .value").await?,
    ))
}

#[tokio::test]
async fn nine_steps_solve_an_address_and_going_back_shows_exactly_what_was_there() -> Result {
    for (language, _, options) in languages() {
        let page = open(LESSON, options).await?;
        page.type_into("#knob-input", FIRST_INPUT).await?;
        // Keys belong to the text while it is being typed.
        page.execute("document.activeElement.blur()").await?;
        let mut going = Vec::new();
        for step in 1..=9 {
            at_step(&page, &format!("{step} / 9")).await?;
            going.push(seen(&page).await?);
            if step < 9 {
                page.press(Key::Right).await?;
            }
        }
        rows(&page, &SOLVED).await?;
        // Thousands are grouped by a narrow space that does not break.
        page.wait_for_text("#narration", "1022").await?;
        assert_eq!(page.count("#step[disabled]").await?, 1, "the last step has no next one");
        page.screenshot(&format!("cidr-solved-{language}")).await?;
        for (index, expected) in going.iter().enumerate().rev() {
            at_step(&page, &format!("{} / 9", index + 1)).await?;
            assert_eq!(&seen(&page).await?, expected, "step {} is not as it was", index + 1);
            page.press(Key::Left).await?;
        }
        finish(page, &format!("cidr-first-step-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_step_fills_its_own_row_and_the_rest_stay_blank() -> Result {
    let page = open(LESSON, Options::default()).await?;
    rows(&page, &[("address", "16.158.165.91")]).await?;
    assert_eq!(page.count(".row").await?, 6, "rows to come keep their places");
    assert_eq!(page.count(".row.blank").await?, 5);
    press_to(&page, Key::Right, "2 / 9").await?;
    page.wait_for_text(".legend .net", "22").await?;
    page.wait_for_text(".legend .app", "10").await?;
    press_to(&page, Key::Right, "3 / 9").await?;
    rows(&page, &SOLVED[..2]).await?;
    assert_eq!(page.count(".row.blank").await?, 4);
    page.wait_for_text(".changed", "255.255.252.0").await?;
    finish(page, "cidr-third-step").await
}

#[tokio::test]
async fn keys_and_buttons_move_the_walk() -> Result {
    let page = open(LESSON, Options::default()).await?;
    press_to(&page, Key::End, "9 / 9").await?;
    press_to(&page, Key::Home, "1 / 9").await?;
    page.press_char('4').await?;
    at_step(&page, "4 / 9").await?;
    for (button, position) in
        [("#back", "3 / 9"), ("#step", "4 / 9"), ("#last", "9 / 9"), ("#first", "1 / 9")]
    {
        page.click(button).await?;
        at_step(&page, position).await?;
    }
    page.find("#scrub").await?.focus().await?;
    press_to(&page, Key::Right, "2 / 9").await?;
    finish(page, "cidr-moved").await
}

#[tokio::test]
async fn space_plays_to_the_end_and_pauses() -> Result {
    let page = open(LESSON, Options::default()).await?;
    for speed in ["2×", "4×"] {
        page.click("#speed").await?;
        page.wait_for_text("#speed", speed).await?;
    }
    page.execute("document.activeElement.blur()").await?;
    page.press(Key::Space).await?;
    page.wait_for("#pause").await?;
    assert_eq!(page.count("#play").await?, 0);
    at_step(&page, "2 / 9").await?;
    page.press(Key::Space).await?;
    page.wait_for("#play").await?;
    // At the end playing stops by itself.
    page.press_char('8').await?;
    at_step(&page, "8 / 9").await?;
    page.press(Key::Space).await?;
    at_step(&page, "9 / 9").await?;
    page.wait_for("#play").await?;
    finish(page, "cidr-played").await
}

#[tokio::test]
async fn every_row_follows_each_key_that_is_typed() -> Result {
    let page = open(LESSON, Options::default()).await?;
    press_to(&page, Key::End, "9 / 9").await?;
    page.type_into("#knob-input", "10.77.1.1/1").await?;
    rows(&page, &[("address", "10.77.1.1"), ("mask", "128.0.0.0"), ("network", "0.0.0.0")]).await?;
    let field = page.find("#knob-input").await?;
    field.send_keys("2").await?;
    rows(&page, &[("mask", "255.240.0.0"), ("network", "10.64.0.0"), ("broadcast", "10.79.255.255")]).await?;
    field.send_keys(Key::Backspace + "").await?;
    rows(&page, &[("mask", "128.0.0.0"), ("broadcast", "127.255.255.255")]).await?;
    at_step(&page, "9 / 9").await?;
    finish(page, "cidr-typed").await
}

#[tokio::test]
async fn an_address_is_taken_in_every_form_people_write_it() -> Result {
    let page = open(LESSON, Options::default()).await?;
    let forms: [(&str, &[(&str, &str)]); 6] = [
        ("10.1.2.3 255.255.252.0", &[("address", "10.1.2.3"), ("network", "10.1.0.0")]),
        ("10.1.2.3/255.255.0.0", &[("mask", "255.255.0.0"), ("network", "10.1.0.0")]),
        ("10.1.2.3 0.0.0.255", &[("mask", "255.255.255.0"), ("network", "10.1.2.0")]),
        ("192.0.2.7/31", &[("first", "192.0.2.6"), ("last", "192.0.2.7")]),
        (
            "2001:db8:1234:5678::1/52",
            &[
                ("address", "2001:db8:1234:5678::1"),
                ("network", "2001:db8:1234:5000::"),
                ("last-v6", "2001:db8:1234:5fff:ffff:ffff:ffff:ffff"),
            ],
        ),
        ("fe80::1%eth0/64", &[("address", "fe80::1"), ("network", "fe80::")]),
    ];
    for (typed, expected) in forms {
        page.type_into("#knob-input", typed).await?;
        page.execute("document.querySelector('#last').click()").await?;
        rows(&page, expected).await?;
        assert_eq!(page.count(".inputs mark").await?, 0, "{typed} is refused");
        if typed.contains("db8") {
            assert_eq!(page.count("#row-broadcast").await?, 0, "IPv6 has no broadcast");
            page.screenshot("cidr-v6").await?;
        }
    }
    finish(page, "cidr-forms").await
}

#[tokio::test]
async fn a_range_offers_the_prefixes_it_is_made_of() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.type_into("#knob-input", "192.168.20.10-192.168.20.40").await?;
    page.wait_for_text("#found", "192.168.20.10 – 192.168.20.40").await?;
    rows(&page, &[("first", "192.168.20.10"), ("last", "192.168.20.40")]).await?;
    assert_eq!(
        page.texts("#found option").await?[1..],
        ["192.168.20.10/31", "192.168.20.12/30", "192.168.20.16/28", "192.168.20.32/29", "192.168.20.40/32"]
    );
    page.screenshot("cidr-range").await?;
    page.select("#found", "192.168.20.16/28").await?;
    rows(&page, &[("address", "192.168.20.16")]).await?;
    assert_eq!(page.value("#found").await?, "192.168.20.16/28");
    finish(page, "cidr-range-piece").await
}

#[tokio::test]
async fn an_address_without_a_prefix_is_asked_where_its_cut_is() -> Result {
    for ((language, _, options), asks) in languages().into_iter().zip(["Where is the cut?", "分界线在哪里？"])
    {
        let page = open(LESSON, options).await?;
        page.type_into("#knob-input", "172.16.9.1").await?;
        page.wait_for_text("#cut", "/?").await?;
        page.click("#last").await?;
        page.wait_for_text("#narration", asks).await?;
        finish(page, &format!("cidr-alone-{language}")).await?;
    }
    Ok(())
}

/// Puts text into a field all at once, as pasting does.
async fn paste(page: &Page, field: &WebElement, text: &str) -> Result {
    field.focus().await?;
    page.execute("document.activeElement.select()").await?;
    page.execute_with("document.execCommand('insertText', false, arguments[0])", vec![text.into()]).await?;
    Ok(())
}

#[tokio::test]
async fn several_lines_and_pasted_output_are_offered_one_by_one() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.type_into("#knob-input", "10.0.0.1/8\n192.168.1.1/24").await?;
    page.wait_for_text("#found", "192.168.1.1/24").await?;
    assert_eq!(page.texts("#found option").await?, ["10.0.0.1/8", "192.168.1.1/24"]);
    rows(&page, &[("address", "10.0.0.1")]).await?;
    page.select("#found", "192.168.1.1/24").await?;
    rows(&page, &[("address", "192.168.1.1")]).await?;

    let output = "1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN\n    \
        inet 127.0.0.1/8 scope host lo\n       valid_lft forever preferred_lft forever\n\
        2: eth0@if7: <BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state UP\n    \
        link/ether 02:42:ac:11:00:02 brd ff:ff:ff:ff:ff:ff\n    \
        inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0\n    \
        inet6 fe80::42:acff:fe11:2/64 scope link\n";
    let field = page.find("#knob-input").await?;
    paste(&page, &field, output).await?;
    page.wait_for_text("#found", "eth0").await?;
    assert_eq!(
        page.texts("#found option").await?,
        ["lo: 127.0.0.1/8", "eth0: 172.17.0.2/16", "eth0: fe80::42:acff:fe11:2/64"]
    );
    page.select("#found", "eth0: 172.17.0.2/16").await?;
    page.click("#last").await?;
    rows(&page, &[("address", "172.17.0.2"), ("broadcast", "172.17.255.255")]).await?;
    assert_eq!(page.value("#knob-input").await?.trim(), output.trim(), "the text stays as it was pasted");
    finish(page, "cidr-pasted").await
}

#[tokio::test]
async fn what_is_wrong_is_marked_and_the_last_good_rows_stay_until_it_is_put_right() -> Result {
    let says = [("does not fit in an octet", "last good input"), ("一个字节放不下", "上一次有效输入")];
    for ((language, _, options), (says, kept)) in languages().into_iter().zip(says) {
        let page = open(LESSON, options).await?;
        press_to(&page, Key::End, "9 / 9").await?;
        page.type_into("#knob-input", "16.158.256.91/22").await?;
        page.wait_for_text(".inputs .wrong", says).await?;
        page.wait_for_text(".inputs .wrong", kept).await?;
        assert_eq!(page.text(".inputs mark").await?, "256");
        assert_eq!(page.attribute("#knob-input", "aria-invalid").await?, "true");
        rows(&page, &SOLVED).await?;
        assert!(!page.place().await?.contains("256"), "a link must lead to what is shown");
        page.screenshot(&format!("cidr-refused-{language}")).await?;
        // Put right in place: ten characters on, one back. The caret must stay where the learner has it.
        let field = page.find("#knob-input").await?;
        field.send_keys(Key::Home + "").await?;
        for _ in 0.."16.158.256".len() {
            field.send_keys(Key::Right + "").await?;
        }
        field.send_keys(Key::Backspace + "").await?;
        rows(&page, &[("address", "16.158.25.91"), ("network", "16.158.24.0")]).await?;
        field.send_keys(Key::Backspace + "").await?;
        rows(&page, &[("address", "16.158.2.91"), ("network", "16.158.0.0")]).await?;
        assert_eq!(page.value("#knob-input").await?, "16.158.2.91/22");
        assert_eq!(page.count(".inputs mark").await?, 0);
        assert_eq!(page.attribute("#knob-input", "aria-invalid").await?, "false");
        finish(page, &format!("cidr-put-right-{language}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_host_is_in_the_network_or_is_not() -> Result {
    let page = open(LESSON, Options::default()).await?;
    page.type_into("#knob-host", "16.158.167.9").await?;
    page.wait_for_text(".ask [role=status]", "Yes. The first 22 bits").await?;
    page.type_into("#knob-host", "16.158.168.9").await?;
    page.wait_for_text(".ask [role=status]", "No. Cut at 22").await?;
    page.wait_for_text(".ask [role=status]", "16.158.168.0/22").await?;
    page.type_into("#knob-host", "16.158.168.").await?;
    page.wait_for_text(".ask .wrong", "A number from 0 to 255").await?;
    finish(page, "cidr-host").await
}

#[tokio::test]
async fn a_term_explains_itself_to_pointer_and_keyboard() -> Result {
    let page = open(LESSON, Options::default()).await?;
    let tip = "#narration .term [role=tooltip]";
    assert_eq!(page.style(tip, "visibility").await?, "hidden");
    page.find("#narration .term").await?.focus().await?;
    assert_eq!(page.style(tip, "visibility").await?, "visible");
    page.wait_for_text(tip, "Eight bits").await?;
    finish(page, "cidr-term").await
}
