//! The cut's handle: where it stands, and how it is dragged.

use super::{Listener, document};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, PointerEvent};
use yew::prelude::*;

/// The id of the handle.
const HANDLE: &str = "cut";

fn handle() -> Option<Element> {
    document()?.get_element_by_id(HANDLE)
}

/// Puts the cut's handle where the cut is: the layout knows where that bit came to stand. Across it is a share of the
/// row, so that it stays right when the row grows.
pub fn place_cut(cut: u8, width: u8) {
    let place = || -> Option<()> {
        let holder = handle()?.parent_element()?;
        let row = holder.parent_element()?;
        let bit = row.query_selector(&format!("[data-index='{}']", cut.min(width - 1))).ok()??;
        let (row, bit) = (row.get_bounding_client_rect(), bit.get_bounding_client_rect());
        let edge = if cut == width { bit.right() } else { bit.left() };
        let style = holder.dyn_into::<web_sys::HtmlElement>().ok()?.style();
        let share = ((edge - row.left()) / row.width() * 10_000.0) as u32;
        style.set_property("left", &format!("{}.{:02}%", share / 100, share % 100)).ok()?;
        style.set_property("top", &format!("{}px", (bit.top() - row.top()) as i32)).ok()
    };
    // A row without such a bit has no cut to place.
    _ = place();
}

/// Follows a pointer from the handle it went down on to wherever it goes, and says which cut it wants. The answer is
/// what the handle does when the pointer goes down on it.
#[hook]
pub fn use_drag(cut: Option<u8>, turn: Callback<u8>) -> Callback<PointerEvent> {
    let drag = use_mut_ref(|| None::<Drag>);
    let held = drag.clone();
    use_effect_with((), move |()| {
        let following = held.clone();
        let follow = Rc::new(move |event: &web_sys::Event| {
            let mut held = following.borrow_mut();
            let wanted = event.dyn_ref().and_then(|event| held.as_mut()?.follow(event));
            drop(held);
            if let Some(cut) = wanted {
                turn.emit(cut);
            }
        });
        let (last, cancelled) = (follow.clone(), held.clone());
        // The window hears of the pointer even when a re-run takes the handle out of the page for a moment.
        let listeners = [
            Listener::new("pointermove", move |event| follow(&event)),
            // Where it is let go counts, even if no move was told of on the way there.
            Listener::new("pointerup", move |event| {
                last(&event);
                let_go(&held, &event);
            }),
            Listener::new("pointercancel", move |event| let_go(&cancelled, &event)),
        ];
        move || drop(listeners)
    });
    Callback::from(move |event: PointerEvent| {
        if event.button() == 0 {
            event.prevent_default();
            drag.replace(Drag::start(&event, cut));
        }
    })
}

/// Ends a drag when it is its own pointer that ends: a second finger neither drags nor lets go.
fn let_go(held: &RefCell<Option<Drag>>, event: &web_sys::Event) {
    let pointer = event.dyn_ref().map(PointerEvent::pointer_id);
    _ = held.borrow_mut().take_if(|drag| Some(drag.pointer) == pointer);
}

/// A cut in hand, and the row as it stood when it was taken. Each cut on the way is a run of its own, whose words may
/// be longer or shorter and move the row on the page: a drag that asked where the bits are now would then end
/// somewhere else than the hand.
struct Drag {
    pointer: i32,
    /// From where the pointer went down to the middle of the handle: what is held by its edge stays so.
    grip: (f64, f64),
    /// Where it went down, until it has left that place: pressing alone wants no cut.
    from: Option<(i32, i32)>,
    bits: Vec<DomRect>,
    cut: Option<u8>,
}

impl Drag {
    fn start(event: &PointerEvent, cut: Option<u8>) -> Option<Self> {
        let handle = handle()?;
        // Until it is let go, the pointer is the handle's: nothing lights up below it.
        _ = handle.set_pointer_capture(event.pointer_id());
        let document = document()?;
        let bits = (0..).map_while(|index| document.get_element_by_id(&format!("bit-{index}")));
        let from = (event.client_x(), event.client_y());
        let place = handle.get_bounding_client_rect();
        Some(Self {
            pointer: event.pointer_id(),
            grip: (
                place.left() + place.width() / 2.0 - f64::from(from.0),
                place.top() + place.height() / 2.0 - f64::from(from.1),
            ),
            from: Some(from),
            bits: bits.map(|bit| bit.get_bounding_client_rect()).collect(),
            cut,
        })
    }

    /// The cut that the pointer wants now, if that is another than before.
    fn follow(&mut self, event: &PointerEvent) -> Option<u8> {
        if event.pointer_id() != self.pointer {
            return None;
        }
        let to = (event.client_x(), event.client_y());
        if self.from == Some(to) {
            return None;
        }
        self.from = None;
        let wanted = self.nearest(f64::from(to.0) + self.grip.0, f64::from(to.1) + self.grip.1);
        let before = std::mem::replace(&mut self.cut, wanted);
        wanted.filter(|_| wanted != before)
    }

    /// The edge between two bits that is nearest to a place, in the line that the place belongs to.
    fn nearest(&self, x: f64, y: f64) -> Option<u8> {
        // The handle stands above its line. So what is between two lines belongs to the lower one, and so does the
        // last third of the bits above: a hand that goes sideways goes up and down a little as well.
        let ends = |bit: &&DomRect| y < bit.bottom() - bit.height() / 3.0;
        let line = self.bits.iter().find(ends).or(self.bits.last())?.top();
        let bits = (0..).zip(&self.bits).filter(|(_, bit)| bit.top() == line);
        let edges = bits.flat_map(|(index, bit)| [(index, bit.left()), (index + 1, bit.right())]);
        edges.min_by(|a, b| (a.1 - x).abs().total_cmp(&(b.1 - x).abs())).map(|(cut, _)| cut)
    }
}
