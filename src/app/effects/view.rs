//! What the layout knows and a drawing needs: how large something is, how far it is scrolled, and where things that
//! move come from.

use super::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// How large something is, in sixteenths of what the page is set in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// How wide it is inside, without what scrolls it.
    pub width: i32,
    /// How high.
    pub height: i32,
}

/// How many CSS pixels a sixteenth of what the page is set in has: presenting makes it larger.
fn unit() -> f64 {
    let size = || {
        let root = document()?.document_element()?;
        let style = window()?.get_computed_style(&root).ok()??;
        // JavaScript's own reading of numbers, for Rust's would be another 10 kB to load.
        Some(js_sys::Number::parse_float(&style.get_property_value("font-size").ok()?))
    };
    size().filter(|size| *size > 0.0).unwrap_or(16.0) / 16.0
}

fn size_of(element: &Element) -> Size {
    let length = |pixels: i32| (f64::from(pixels) / unit()) as i32;
    Size { width: length(element.client_width()), height: length(element.client_height()) }
}

/// How large an element is inside, always as it is now. Nothing until it is there.
#[hook]
pub fn use_size(element: &NodeRef) -> Size {
    let size = use_state_eq(Size::default);
    let (element, setter) = (element.clone(), size.setter());
    use_effect_with((), move |()| {
        let observed = element.cast::<Element>();
        let measure = {
            let observed = observed.clone();
            Closure::<dyn FnMut()>::new(move || {
                if let Some(element) = &observed {
                    setter.set(size_of(element));
                }
            })
        };
        let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, &observed) {
            observer.observe(element);
            // What is inside is set in letters: it tells when those become larger and the element does not.
            element.first_element_child().iter().for_each(|inner| observer.observe(inner));
        }
        move || {
            observer.iter().for_each(ResizeObserver::disconnect);
            drop(measure);
        }
    });
    *size
}

/// How far an element is scrolled down, in sixteenths of what the page is set in.
pub fn scroll_top(element: &NodeRef) -> i32 {
    let top = element.cast::<Element>().map_or(0, |element| element.scroll_top());
    (f64::from(top) / unit()) as i32
}

/// Scrolls an element, and nothing around it, no further than it takes to see what is between two heights below
/// something that covers its top. Where that is more than fits, its end is seen. What covers its top cuts none of the
/// lines of writing, each from a height to another.
pub fn keep_in_view(element: &NodeRef, from: i32, to: i32, cover: i32, writing: &[(i32, i32)]) {
    let Some(element) = element.cast::<Element>() else { return };
    let unit = unit();
    let pixels = |length: i32| (f64::from(length) * unit) as i32;
    let least = pixels(to + cover) - element.client_height();
    let now = element.scroll_top();
    let mut top = now.min(pixels(from)).max(least).max(0);
    // What is hidden below one line may cut the next.
    while let Some((_, below)) =
        writing.iter().find(|(above, below)| pixels(*above) < top && top < pixels(*below))
    {
        top = pixels(*below);
    }
    if top != now {
        element.set_scroll_top(top);
    }
}

/// The way of something that moves when it appears: from so far away, after and for so many milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trip {
    /// The element.
    pub id: String,
    /// How far to the right of its place it begins.
    pub dx: i32,
    /// How far below.
    pub dy: i32,
    /// When.
    pub delay: i32,
    /// For how long.
    pub time: i32,
}

/// Tells the style sheet, which moves things, where and when.
pub fn send_off(trips: &[Trip]) {
    for trip in trips {
        let element = document().and_then(|document| document.get_element_by_id(&trip.id));
        let Some(element) = element else { continue };
        // SVG elements have a style by the same name.
        let style = element.unchecked_into::<web_sys::HtmlElement>().style();
        let Trip { dx, dy, delay, time, .. } = trip;
        style.set_css_text(&format!("--dx:{dx}px;--dy:{dy}px;--delay:{delay}ms;--time:{time}ms"));
    }
}
