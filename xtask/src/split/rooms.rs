//! What the names of functions say: which are gates, and which rooms of the source are of a part.

use super::graph::Graph;
use wirewalk::lesson::{CARDS, Part};

/// The modules of gates, and what the names of their parts begin with. A gate's own name is the rest.
const GATES: [(&str, &str); 4] = [
    ("wirewalk::app::gate::", ""),
    ("wirewalk::app::panel::gate::", "panel-"),
    ("wirewalk::lesson::gate::", "lesson-"),
    ("wirewalk::lesson::questions::", "questions-"),
];

/// The rooms that are of a shared part, by the beginnings of their paths: of several the longest decides. A room that
/// is not here may be used anywhere.
const ROOMS: [(&str, Part); 18] = [
    ("address::input", Part::Addresses),
    ("address::pasted", Part::Addresses),
    ("app::asking", Part::Quiz),
    ("app::learning", Part::Learning),
    ("app::network", Part::Network),
    ("app::page::lesson", Part::Learning),
    ("app::page::missing", Part::Learning),
    ("app::page::practice", Part::Quiz),
    ("app::panel", Part::Learning),
    ("app::widget::experiment", Part::Network),
    ("app::widget::question", Part::Quiz),
    ("lesson::net", Part::Network),
    ("practice", Part::Quiz),
    ("protocol", Part::Network),
    ("quiz", Part::Quiz),
    ("quiz::Level", Part::Learning),
    ("sim", Part::Network),
    ("wire::dissect", Part::Network),
];

/// The parts of the program.
pub fn graph() -> Graph {
    Graph::new(Part::all().into_iter().map(|part| {
        let needs = part.needs().into_iter().map(Part::id).collect();
        (part.id(), needs)
    }))
}

/// The part that a function is the gate of.
pub fn gate(name: &str) -> Option<String> {
    let name = without_builds(name);
    let (path, part) = GATES.iter().find(|(path, _)| name.starts_with(path))?;
    let gate = &name[path.len()..];
    let is_gate = gate.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    is_gate.then(|| format!("{part}{}", gate.replace('_', "-")))
}

/// The part without which a function has no business, by its own path: that of its type, for what a type does.
pub fn room(name: &str) -> Option<String> {
    let name = without_builds(name);
    let path = name.trim_start_matches(['<', '&', '(', '[']).strip_prefix("wirewalk::")?;
    let mut steps = path.split("::").map(|step| step.split(['<', '>', ' ']).next().unwrap_or_default());
    let (first, second, third) =
        (steps.next()?, steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    let id = second.replace('_', "-");
    if first == "lesson" && CARDS.iter().any(|card| card.id == id) {
        return Some(format!("{}-{id}", if third == "quiz" { "questions" } else { "lesson" }));
    }
    let fits = |room: &str| path.strip_prefix(room).is_some_and(|rest| rest.starts_with([':', '>']));
    let rooms = ROOMS.iter().filter(|(room, _)| fits(room)).max_by_key(|(room, _)| room.len());
    rooms.map(|(_, part)| part.id())
}

/// A name without the brackets that say which build of a crate each path in it is of.
fn without_builds(name: &str) -> String {
    let mut plain = String::new();
    let mut left = name;
    while let Some((before, after)) = left.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((build, after)) if build.len() >= 8 && build.bytes().all(|b| b.is_ascii_hexdigit()) => {
                left = after;
            }
            _ => {
                plain.push('[');
                left = after;
            }
        }
    }
    plain + left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_part_of_its_own_room() {
        let room = |name| room(name);
        assert_eq!(room("wirewalk[a63a99738acc1023]::quiz::read::v6").as_deref(), Some("quiz"));
        assert_eq!(
            room("<wirewalk[a63a99738acc1023]::sim::network::Network>::run").as_deref(),
            Some("network")
        );
        assert_eq!(room("wirewalk::lesson::syn_flood::run").as_deref(), Some("lesson-syn-flood"));
        assert_eq!(room("wirewalk::lesson::arp::quiz::caches::merge").as_deref(), Some("questions-arp"));
        assert_eq!(room("wirewalk::lesson::find"), None);
        // What the standard library makes of a type goes wherever that is needed.
        assert_eq!(room("core::ptr::drop_in_place::<wirewalk::quiz::question::Question>"), None);
    }

    #[test]
    fn a_gate_is_known_by_its_path() {
        let gate = |name| gate(name);
        assert_eq!(gate("wirewalk[35b64fe4dae950d1]::app::gate::learning").as_deref(), Some("learning"));
        assert_eq!(gate("wirewalk::app::panel::gate::ladder").as_deref(), Some("panel-ladder"));
        assert_eq!(gate("wirewalk::lesson::gate::syn_flood").as_deref(), Some("lesson-syn-flood"));
        assert_eq!(gate("wirewalk::lesson::gate::syn_flood::{closure#0}"), None);
        assert_eq!(gate("wirewalk::lesson::find"), None);
    }

    #[test]
    fn the_parts_come_after_those_they_need() {
        let graph = graph();
        let number = |name| graph.number(name).unwrap();
        assert!(graph.has(number("questions-arp"), number("lesson-arp")));
        assert!(graph.has(number("panel-states"), number("network")));
        assert!(!graph.has(number("lesson-arp"), number("quiz")));
        assert_eq!(graph.ambiguous(), None);
    }
}
