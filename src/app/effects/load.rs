//! What a page needs before it can be shown: its parts of the program and its text.

use super::{FOLDED, NARROW, hash, media, show, stored, window};
use crate::app::gate;
use crate::app::model::{Action, Dispatcher, Model, Store, Theme};
use crate::app::progress::Progress;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wirewalk::lesson::{Part, TextFile};
use wirewalk::route::{Language, Place, Route};
use wirewalk::text::Catalog;

/// Reads the address and what is stored, loads the text the page needs, and hands the first model on. What
/// `index.html` painted stays until then.
pub fn load_first(ready: impl FnOnce(Model) + 'static) {
    // `boot.js` has chosen the language for the first paint already.
    let tag = super::document().and_then(|document| document.document_element()?.get_attribute("lang"));
    let language = tag.as_deref().and_then(Language::of).unwrap_or_default();
    let theme = Theme::of(&stored("theme").unwrap_or_default());
    let address = hash();
    spawn_local(async move {
        let mut model = Model::new(language, theme, random() | 1, Progress::restore(stored));
        (model.narrow, model.folded) = (media(NARROW), media(FOLDED));
        model.predict = stored("predict").as_deref() != Some("off");
        let Some(route) = arrive().await else { return };
        model.go(route);
        // All are asked for before any is waited for.
        let names: Vec<_> = model.needed().into_iter().filter(|name| !model.can_wait(*name)).collect();
        let requests: Vec<_> = names.iter().map(|name| request_text(model.language, *name)).collect();
        for (name, request) in names.into_iter().zip(requests) {
            match receive_text(request).await {
                Some(catalog) => model.catalogs.push((model.language, name, Rc::new(catalog))),
                None => model.text_failed = true,
            }
        }
        match model.catalog(TextFile::SHELL) {
            // Who went elsewhere while the text was on its way, where nobody heard it yet, is taken there.
            Some(_) if hash() != address => load_first(ready),
            Some(_) => ready(model),
            // Without a single word the application could not even say so.
            None => show("no-program"),
        }
    });
}

/// What the address says, once the parts of the program that it needs are there; nothing when they do not come.
pub async fn arrive() -> Option<Route> {
    let hash = hash();
    if let Some(home) = Route::home(&hash) {
        return Some(home);
    }
    // Even to know what the address needs takes a part.
    parts(&[Part::Learning]).await.then_some(())?;
    let learning = gate::learning()?;
    parts(&(learning.parts)(&hash)).await.then_some(())?;
    let (route, more) = (learning.read)(&hash, random());
    parts(&more).await.then_some(())?;
    Some(route)
}

fn random() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

/// Asks another question, once what it is about and what it says are there.
pub fn ask(store: &Store, place: Place) {
    let store = store.clone();
    spawn_local(async move {
        if !parts(&[place.part()]).await {
            return;
        }
        let (language, file) = (store.language, TextFile::Questions(place.asked()));
        if store.catalog(file).is_none() {
            store.dispatch(received(language, file, receive_text(request_text(language, file)).await));
        }
        store.dispatch(Action::Ask(place));
    });
}

/// Calls what `boot.js` has to offer, and waits for what that promises. Whether it was kept.
pub async fn promised(name: &str, argument: &str) -> bool {
    let call = || -> Option<js_sys::Promise> {
        let call: js_sys::Function =
            js_sys::Reflect::get(&window()?.into(), &name.into()).ok()?.dyn_into().ok()?;
        call.call1(&JsValue::NULL, &argument.into()).ok()?.dyn_into().ok()
    };
    match call() {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Waits for parts of the program that the first page does without, and for those they need. `boot.js` loads each
/// once, and says so when one does not come.
async fn parts(parts: &[Part]) -> bool {
    let names: Vec<_> = parts.iter().map(|part| part.id()).collect();
    promised("wirewalkParts", &names.join(" ")).await
}

/// Does something that needs parts of the program.
pub fn with_parts(needed: Vec<Part>, act: impl FnOnce() + 'static) {
    spawn_local(async move {
        if parts(&needed).await {
            act();
        }
    });
}

/// Fetches a part of the program, and says whether it has come.
pub fn fetch_part(needed: Part, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move { done(parts(&[needed]).await) });
}

/// Fetches a file of text for the model.
pub fn bring_text(dispatch: Dispatcher, language: Language, name: TextFile) {
    spawn_local(async move {
        dispatch.dispatch(received(language, name, receive_text(request_text(language, name)).await));
    });
}

/// What the model is told of a text that was asked for.
fn received(language: Language, name: TextFile, text: Option<Catalog>) -> Action {
    match text {
        Some(catalog) => Action::Text(language, name, Rc::new(catalog)),
        None => Action::TextFailed(true),
    }
}

/// Asks for a file of text. The answer is heard from now on, even if it is waited for only later.
pub fn request_text(language: Language, name: TextFile) -> Option<JsFuture> {
    Some(JsFuture::from(window()?.fetch_with_str(&format!("text/{}/{name}.bin", language.tag()))))
}

pub async fn receive_text(request: Option<JsFuture>) -> Option<Catalog> {
    let response = request?.await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Catalog::from_bytes(&js_sys::Uint8Array::new(&buffer).to_vec()).ok()
}
