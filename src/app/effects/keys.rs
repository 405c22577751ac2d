//! What keys do wherever they are pressed.

use super::{close_options, document, is_composing};
use crate::app::model::Action;
use crate::app::presenting::Extra;
use wasm_bindgen::prelude::*;
use web_sys::{Element, KeyboardEvent};
use wirewalk::player::Move;

/// Whether the page is projected to a room.
fn is_presenting() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-present"))
}

/// Fills the screen with the page, or gives it back.
fn fill_screen() {
    let Some(document) = document() else { return };
    match (document.fullscreen_element(), document.document_element()) {
        (Some(_), _) => document.exit_fullscreen(),
        // A browser that refuses shows the page as it was.
        (None, Some(root)) => _ = root.request_fullscreen(),
        (None, None) => {}
    }
}

/// What a key does wherever it is pressed, unless what has the focus wants it.
pub fn press(event: &KeyboardEvent) -> Option<Action> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || is_composing(event) {
        return None;
    }
    let key = event.key();
    if key == "Escape" {
        close_options(None);
        event.prevent_default();
        return Some(Action::Help(false));
    }
    let focused: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let wanted = focused.is_some_and(|element| {
        let typing = matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        let pressing = matches!(element.tag_name().as_str(), "BUTTON" | "A" | "SUMMARY") && key == " ";
        // Bits, the cut and blocks have keys of their own.
        let own = element.has_attribute("data-keys") && !["?", "p", "f"].contains(&key.as_str());
        typing || pressing || own
    });
    if wanted {
        return None;
    }
    let presented = is_presenting();
    let action = match key.as_str() {
        "f" | "F" => {
            event.prevent_default();
            fill_screen();
            return None;
        }
        // What a presenter's clicker sends.
        "PageDown" if presented => Action::Move(Move::Next),
        "PageUp" if presented => Action::Move(Move::Back),
        "o" | "O" if presented => Action::Cards,
        "n" | "N" if presented => Action::NextPanel,
        "ArrowRight" => Action::Move(Move::Next),
        "ArrowLeft" => Action::Move(Move::Back),
        "Home" => Action::Move(Move::First),
        "End" => Action::Move(Move::Last),
        " " => Action::Move(Move::Play),
        "?" => Action::Help(true),
        "p" | "P" => Action::Present,
        letter if presented && Extra::of(&letter.to_ascii_lowercase()).is_some() => {
            Action::Bring(Extra::of(&letter.to_ascii_lowercase())?)
        }
        digit => {
            let digit: usize = digit.parse().ok().filter(|digit| (1..=9).contains(digit))?;
            Action::Digit(digit)
        }
    };
    event.prevent_default();
    Some(action)
}
