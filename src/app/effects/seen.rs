//! What has come into view.

use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::prelude::*;

/// Does something whenever an element comes into view.
#[hook]
pub fn use_seen(element: &NodeRef, seen: Callback<()>) {
    let element = element.clone();
    use_effect_with((), move |()| {
        let call = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let mut entries = entries.iter().map(JsCast::unchecked_into::<IntersectionObserverEntry>);
            if entries.any(|entry| entry.is_intersecting()) {
                seen.emit(());
            }
        });
        let observer = IntersectionObserver::new(call.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, element.cast::<Element>()) {
            observer.observe(&element);
        }
        move || {
            observer.iter().for_each(IntersectionObserver::disconnect);
            drop(call);
        }
    });
}
