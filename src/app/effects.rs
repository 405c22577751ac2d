//! The one place that touches the browser: storage, the address bar, timers, the network, the clipboard.

mod cut;
mod keys;
mod load;
mod seen;
mod view;
mod walk;

pub use cut::{place_cut, use_drag};
pub use keys::press;
pub use load::{ask, fetch_part, load_first, with_parts};
pub use seen::use_seen;
pub use view::{Size, Trip, keep_in_view, scroll_top, send_off, use_size};
pub use walk::{use_idle, use_playing, use_questions};

use super::gate;
use super::model::{Action, Model, Shown, Store};
use super::progress::Progress;
use super::speech::Speech;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, KeyboardEvent, Window};
use wirewalk::lesson::Part;
use wirewalk::route::Language;
use yew::prelude::*;

/// Screens up to this many CSS pixels wide are a phone's.
const NARROW: &str = "(max-width: 760px)";
/// On screens up to this wide the list of lessons folds away: the picture needs the room.
const FOLDED: &str = "(max-width: 1499px)";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// Where the application is put.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Shows the apology that stands ready in `index.html`, with a report of what went wrong. Progress was stored
/// when it was made, and starting again is left to the learner, so nothing is lost and nothing can loop.
pub fn catch_panics() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let Some(document) = document() else { return };
        if let Some(report) = document.get_element_by_id("report") {
            report.set_text_content(Some(&format!(
                "Wirewalk {}\n{info}\n{}",
                env!("CARGO_PKG_VERSION"),
                hash()
            )));
        }
        show("apology");
    }));
}

/// Shows something that stands ready in `index.html`.
fn show(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        _ = element.remove_attribute("hidden");
    }
}

fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

fn media(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// Whether the pointer is a finger.
pub fn touch() -> bool {
    media("(hover: none)")
}

fn stored(key: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(&format!("wirewalk.{key}")).ok()?
}

/// Whether the browser took it.
fn store_item(key: &str, value: &str) -> bool {
    let storage = window().and_then(|window| window.local_storage().ok().flatten());
    storage.is_some_and(|storage| storage.set_item(&format!("wirewalk.{key}"), value).is_ok())
}

/// Goes to another page, as a link to it would.
pub fn visit(address: &str) {
    if let Some(window) = window() {
        _ = window.location().set_hash(address);
    }
}

/// Everything that follows from the model, and everything the browser tells it.
#[hook]
pub fn use_effects(store: &Store) {
    use_address(store);
    use_document(store);
    use_storage(store);
    use_text(store);
    use_events(store);
    use_focus(store);
}

/// The address of what is shown.
fn address(model: &Model) -> Option<String> {
    match &model.shown {
        Shown::Home => {
            let language = model.names_language.then_some(model.language);
            Some(language.map_or("#/".to_owned(), |language| format!("#/?lang={}", language.tag())))
        }
        _ => gate::learning().and_then(|learning| (learning.address)(model)),
    }
}

/// Keeps the address bar at what is shown. The entry is replaced: a step is not a page.
#[hook]
fn use_address(store: &Store) {
    use_effect_with(address(store), |address| {
        if let Some(address) = address {
            put_address(address);
        }
    });
}

thread_local! {
    /// The address that led to what is shown, or was written for it.
    static KNOWN: RefCell<String> = RefCell::new(hash());
}

/// Writes an address, unless the learner has gone elsewhere since: that is heard of in a moment.
fn put_address(address: &str) {
    if KNOWN.with_borrow(|known| *known != hash()) {
        return;
    }
    KNOWN.set(address.to_owned());
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The document's own language, theme, title and size.
#[hook]
fn use_document(store: &Store) {
    let title = {
        let speech = Speech::of(store);
        let brand = speech.text("brand");
        match &store.shown {
            Shown::Lesson(walking) => format!("{} · {brand}", speech.named("lesson", walking.0.lesson.id)),
            Shown::Practice => format!("{} · {brand}", speech.text("practice")),
            Shown::Home | Shown::Missing(_) => brand.to_string(),
        }
    };
    use_effect_with(
        (store.language, store.theme, store.present, title),
        |(language, theme, present, title)| {
            let Some(document) = document() else { return };
            document.set_title(title);
            if let Some(root) = document.document_element() {
                _ = root.set_attribute("lang", if *language == Language::Chinese { "zh-CN" } else { "en" });
                _ = root.set_attribute("data-theme", theme.id());
                _ = match present {
                    Some(present) => root.set_attribute("data-present", &present.attribute()),
                    None => root.remove_attribute("data-present"),
                };
            }
        },
    );
}

/// Stores what the learner chose and did, whenever it changes, and takes over what other tabs store.
#[hook]
fn use_storage(store: &Store) {
    use_progress(store);
    let entries = vec![
        ("language".to_owned(), store.language.tag().to_owned()),
        ("theme".to_owned(), store.theme.id().to_owned()),
        ("predict".to_owned(), if store.predict { "on" } else { "off" }.to_owned()),
    ];
    let dispatch = store.dispatcher();
    let known = store.storage_blocked;
    let kept = use_mut_ref(Vec::new);
    use_effect_with(entries, move |entries| {
        let mut kept = kept.borrow_mut();
        let is_kept = |entry: &(String, String)| kept.contains(entry) || store_item(&entry.0, &entry.1);
        // Every entry is tried, so that a full storage still takes what is short.
        let now: Vec<_> = entries.iter().filter(|entry| is_kept(entry)).cloned().collect();
        if now.len() < entries.len() && !known {
            dispatch.dispatch(Action::StorageBlocked);
        }
        *kept = now;
    });
}

/// Keeps progress. Other tabs keep theirs in the same place: what is stored is read before it is written, and again when
/// another tab has written.
#[hook]
fn use_progress(store: &Store) {
    let dispatch = store.dispatcher();
    let known = store.storage_blocked;
    let kept = {
        let progress = store.progress.clone();
        use_mut_ref(move || progress)
    };
    let written = use_state(|| 0_u32);
    {
        let (setter, mut count) = (written.setter(), 0);
        use_effect_with((), move |()| {
            let listener = Listener::new("storage", move |_| {
                count += 1;
                setter.set(count);
            });
            move || drop(listener)
        });
    }
    use_effect_with((store.progress.clone(), *written), move |(progress, _)| {
        let found = Progress::restore(stored);
        let merged = progress.merged(&kept.borrow(), &found);
        let before = found.entries();
        let is_kept = |entry: &(String, String)| before.contains(entry) || store_item(&entry.0, &entry.1);
        // Every entry is tried, so that a full storage still takes what is short.
        let refused = merged.entries().iter().filter(|entry| !is_kept(entry)).count();
        if refused > 0 && !known {
            dispatch.dispatch(Action::StorageBlocked);
        }
        if merged != *progress {
            dispatch.dispatch(Action::Merge(merged.clone()));
        }
        *kept.borrow_mut() = merged;
    });
}

/// Fetches the text the page needs and does not have.
#[hook]
fn use_text(store: &Store) {
    let missing: Vec<_> = store.needed().into_iter().filter(|name| store.catalog(*name).is_none()).collect();
    let dispatch = store.dispatcher();
    let asked = use_mut_ref(Vec::new);
    use_effect_with((store.language, missing, store.text_failed), move |(language, missing, failed)| {
        let mut asked = asked.borrow_mut();
        if *failed {
            asked.clear();
            return;
        }
        for name in missing.clone() {
            // What is on its way is not asked for again because something else has come.
            if !asked.contains(&(*language, name)) {
                asked.push((*language, name));
                load::bring_text(dispatch.clone(), *language, name);
            }
        }
    });
}

/// A listener that goes when its owner does.
struct Listener {
    event: &'static str,
    call: Closure<dyn FnMut(web_sys::Event)>,
}

impl Listener {
    fn new(event: &'static str, call: impl FnMut(web_sys::Event) + 'static) -> Self {
        let call = Closure::new(call);
        if let Some(window) = window() {
            _ = window.add_event_listener_with_callback(event, call.as_ref().unchecked_ref());
        }
        Self { event, call }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = window() {
            _ = window.remove_event_listener_with_callback(self.event, self.call.as_ref().unchecked_ref());
        }
    }
}

#[hook]
fn use_events(store: &Store) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let (go, resize, keys) = (dispatch.clone(), dispatch.clone(), dispatch.clone());
        let (print, printed) = (dispatch.clone(), dispatch);
        let listeners = [
            Listener::new("hashchange", move |_| {
                KNOWN.set(hash());
                let go = go.clone();
                spawn_local(async move {
                    match load::arrive().await {
                        Some(route) => go.dispatch(Action::Go(route)),
                        // Without what it needs it is the first page that is shown. Its address comes back, so that the
                        // same link can be tried again.
                        None => put_address("#/"),
                    }
                });
            }),
            Listener::new("resize", move |_| resize.dispatch(screen())),
            Listener::new("pointerdown", |event| close_options(event.target())),
            Listener::new("beforeprint", move |_| print.dispatch(Action::Print(true))),
            Listener::new("afterprint", move |_| printed.dispatch(Action::Print(false))),
            Listener::new("keydown", move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let keys = keys.clone();
                match gate::learning() {
                    Some(learning) => {
                        (learning.press)(event).into_iter().for_each(|action| keys.dispatch(action))
                    }
                    // On the first page keys can only be explained.
                    None if event.key() == "?" => {
                        let event = event.clone();
                        with_parts(vec![Part::Learning], move || {
                            let action = gate::learning().and_then(|learning| (learning.press)(&event));
                            action.into_iter().for_each(|action| keys.dispatch(action));
                        });
                    }
                    None => {}
                }
            }),
        ];
        move || drop(listeners)
    });
}

/// What the screen is now.
fn screen() -> Action {
    Action::Screen { narrow: media(NARROW), folded: media(FOLDED) }
}

/// Whether a key is an input method's: the Return that ends a composition says nothing to the page. One browser ends the
/// composition before it tells of that key, and only its code (UI Events §4.3.5) is left to know it by.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// A form takes any Return for its answer; the one that ends a composition is kept from it.
pub fn keep_composed_return(event: &KeyboardEvent) {
    if event.key() == "Enter" && is_composing(event) {
        event.prevent_default();
    }
}

/// Puts the address of what is shown on the clipboard, and says whether that worked.
pub fn copy_link(store: &Store) {
    let dispatch = store.dispatcher();
    spawn_local(async move {
        let copied = async {
            let window = window()?;
            let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).ok()?;
            let clipboard: web_sys::Clipboard = clipboard.dyn_into().ok()?;
            JsFuture::from(clipboard.write_text(&window.location().href().ok()?)).await.ok()
        };
        dispatch.dispatch(Action::Copied(Some(copied.await.is_some())));
        let later = dispatch.clone();
        Timeout::new(2500, move || later.dispatch(Action::Copied(None))).forget();
    });
}

/// Hands a file to the browser to save.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    web_sys::Url::revoke_object_url(&address).ok()
}

/// Does something right before the next picture is drawn. What reads the layout waits for that: the browser works it out
/// then in any case, and whoever asks in the middle of a change has it worked out once more.
pub fn before_drawing(act: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        _ = window.request_animation_frame(Closure::once_into_js(act).unchecked_ref());
    }
}

/// Brings the element of this id into view, when it is not.
pub fn reveal(id: &str) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// What is typed in the text area of this id.
pub fn value_of(id: &str) -> String {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let area = element.and_then(|element| element.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).unwrap_or_default()
}

/// The element that has the focus.
pub fn focused() -> Option<web_sys::HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Moves the focus to the element of this id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        // Blocks are SVG, whose elements take the focus by a method of the same name.
        _ = element.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Closes the options that lie over the picture, unless what was touched is among them.
fn close_options(touched: Option<web_sys::EventTarget>) {
    let open =
        document().and_then(|document| document.query_selector("details.options[open]").ok().flatten());
    let touched: Option<web_sys::Node> = touched.and_then(|target| target.dyn_into().ok());
    if let Some(open) = open.filter(|open| !open.contains(touched.as_ref())) {
        _ = open.remove_attribute("open");
    }
}

/// Keeps the keyboard on the page: when what had the focus is gone, the lesson has it.
#[hook]
fn use_focus(store: &Store) {
    // Who has used no keys and touched nothing yet begins at the top of the page.
    let was_anywhere = use_mut_ref(|| false);
    {
        let was_anywhere = was_anywhere.clone();
        use_effect_with((), move |()| {
            let listener = Listener::new("focusin", move |_| *was_anywhere.borrow_mut() = true);
            move || drop(listener)
        });
    }
    use_effect_with(store.revision, move |_| {
        let lost = || {
            let body = document()?.body()?;
            let is_lost = document()?.active_element().is_none_or(|active| *active == **body);
            (is_lost && *was_anywhere.borrow()).then_some(())
        };
        if lost().is_some()
            && let Some(main) = document().and_then(|document| document.get_element_by_id("main"))
        {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            _ = main.unchecked_into::<web_sys::HtmlElement>().focus_with_options(&options);
        }
    });
}

/// Escape closes the `details` that it is pressed in; the focus goes to what opens it.
pub fn close_on_escape(event: KeyboardEvent) {
    let details = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(details) = details.filter(|_| event.key() == "Escape") else { return };
    _ = details.remove_attribute("open");
    if let Ok(Some(summary)) = details.query_selector("summary") {
        _ = summary.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// The number that an attribute has, of the element that something befell or of the nearest one around it.
pub fn number_at(event: &web_sys::Event, attribute: &str) -> Option<usize> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.closest(&format!("[{attribute}]")).ok().flatten()?.get_attribute(attribute)?.parse().ok()
}
