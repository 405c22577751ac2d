//! Layers: one request goes down a stack and up another, and then through every device that reads a part of it.

mod hops;
mod ids;
pub mod quiz;
mod stack;

use super::net::no_turn;
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::address::Clean;
use crate::text::Say;
use crate::trace::{Layer, Trace};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "layers",
    layer: Layer::Application,
    knobs: &[&SHOW, &TRANSPORT, &INTERNET, &PATH, &FAULTS],
    shown,
    panels: &[&[Panel::Tables, Panel::Packet], &[Panel::Ladder, Panel::Map]],
    presets: &[
        Preset { id: "long-path", showed: ids::SHOWED_LONG_PATH, knobs: &[("path", LONG)] },
        Preset { id: "stack-udp", showed: ids::SHOWED_STACK_UDP, knobs: &[("transport", "udp")] },
        Preset { id: "stack-ipv6", showed: ids::SHOWED_STACK_IPV6, knobs: &[("internet", "ipv6")] },
        Preset {
            id: "hops-udp",
            showed: ids::SHOWED_HOPS_UDP,
            knobs: &[("show", "hops"), ("transport", "udp")],
        },
        Preset {
            id: "to-c",
            showed: ids::SHOWED_TO_C,
            knobs: &[("show", "hops"), ("faults", "set:A.3:0+48=2199023256064")],
        },
        Preset {
            id: "ttl-one",
            showed: ids::SHOWED_TTL_ONE,
            knobs: &[("show", "hops"), ("faults", "fix:A.3:176+8=1")],
        },
    ],
    run,
    turn: no_turn,
};

/// What is shown.
const SHOW: Knob =
    Knob { name: "show", default: "stack", shape: Shape::OneOf(&["stack", "hops"]), examples: &[] };
/// What carries the request.
const TRANSPORT: Knob =
    Knob { name: "transport", default: "tcp", shape: Shape::OneOf(&["tcp", "udp"]), examples: &[] };
/// What carries that.
const INTERNET: Knob =
    Knob { name: "internet", default: "ipv4", shape: Shape::OneOf(&["ipv4", "ipv6"]), examples: &[] };
/// What is asked for: the longer it is, the more data there is to carry.
const PATH: Knob =
    Knob { name: "path", default: "/", shape: Shape::Text, examples: &["/", "/index.html", LONG] };
/// A path of some length.
const LONG: &str = "/search?q=which+layer+reads+what&from=hub,switch,router,proxy&to=everyone+who+wants+to+know&\
                    page=1&size=100&sort=unit&units=bit,frame,packet,segment,message&language=en&format=html";

/// A longer path is not asked for: one packet is to carry the request.
const MOST: usize = 1000;

/// Hosts speak IPv4 alone here, so only a header that is built by hand can be one of IPv6.
fn shown(knobs: &Knobs) -> Vec<&'static Knob> {
    match knobs.get(&SHOW) {
        "hops" => vec![&SHOW, &TRANSPORT, &PATH],
        _ => vec![&SHOW, &TRANSPORT, &INTERNET, &PATH],
    }
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let request = request(knobs.get(&PATH))?;
    let transport = knobs.get(&TRANSPORT);
    match knobs.get(&SHOW) {
        "hops" => hops::run(request, transport, knobs.get(&INTERNET), knobs),
        _ => Ok(stack::run(&request, transport, knobs.get(&INTERNET))),
    }
}

/// The request as it is sent (RFC 9112 §3).
fn request(typed: &str) -> Result<String, Refusal> {
    let clean = Clean::new(typed);
    let path = clean.text();
    let wrong = path.char_indices().find(|(at, c)| *at >= MOST || !c.is_ascii_graphic());
    let at = match wrong {
        Some((at, c)) => at..at + c.len_utf8(),
        None if !path.starts_with('/') => 0..path.len().min(1),
        None => return Ok(format!("GET {path} HTTP/1.1\r\nHost: www.example\r\n\r\n")),
    };
    Err(Refusal { knob: PATH.name, at: clean.place(at), say: Say::new(ids::ERROR_PATH).with("most", MOST) })
}

#[cfg(test)]
mod tests;
