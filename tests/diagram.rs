//! The diagram of TCP's states: in every run, at every step, in each room it may have, what matters has its label, and
//! no label lies on a state or on another.
#![cfg(not(target_arch = "wasm32"))]

use wirewalk::lesson::{LESSONS, Panel};
use wirewalk::protocol::tcp::figure::{FIGURE, Meets, place};
use wirewalk::trace::layout::diagram::{Area, Diagram};

/// The rooms that the diagram has at 1366×768, 1280×720 and, in the unit of larger letters, presented at 1024×768 and
/// 1920×1080.
const ROOMS: [(i32, i32); 4] = [(590, 340), (550, 300), SMALLEST, (480, 470)];
const SMALLEST: (i32, i32) = (320, 400);

/// What lies on what, at the moment at which both ends are at these places.
fn covered(diagram: &Diagram, needed: &[usize]) -> Vec<String> {
    let labels = diagram.labels(needed);
    let mut found = Vec::new();
    for edge in needed {
        if labels[*edge].is_none() {
            found.push(format!("edge {edge} has no label"));
        }
    }
    let areas: Vec<(String, Area)> = labels
        .into_iter()
        .flatten()
        .map(|label| (label.lines.join(" / "), label.area))
        .chain((0..diagram.at.len()).map(|state| (format!("state {state}"), diagram.state(state))))
        .collect();
    for (index, (one, area)) in areas.iter().enumerate() {
        for (other, its) in &areas[index + 1..] {
            let both_states = one.starts_with("state") && other.starts_with("state");
            if !both_states && area.meets(its) {
                found.push(format!("{one} lies on {other}"));
            }
        }
    }
    found
}

#[test]
fn what_matters_has_its_label_and_none_lies_on_another() {
    let mut wrong = Vec::new();
    for lesson in LESSONS.iter().filter(|lesson| lesson.shows(Panel::States)) {
        for (situation, knobs) in lesson.situations() {
            let Ok(trace) = (lesson.run)(&knobs) else { panic!("{} {situation} does not run", lesson.id) };
            let Some(world) = &trace.world else { continue };
            let events: Vec<usize> = trace.steps.iter().filter_map(|step| step.event).collect();
            let names: std::collections::BTreeSet<_> = events
                .iter()
                .flat_map(|event| world.conversations(*event))
                .map(|conversation| conversation.name)
                .collect();
            for name in names.iter().take(3) {
                let meets = Meets::of(&trace, Some(name));
                // Where another panel is in front, the diagram is presented alone on a small screen.
                let beside = lesson.panels[1][0] == Panel::States;
                for room in ROOMS.into_iter().filter(|room| beside || *room != SMALLEST) {
                    let diagram = meets.diagram(room);
                    for event in &events {
                        let all = world.conversations(*event);
                        let Some(conversation) = all.iter().find(|it| it.name == *name) else { continue };
                        let mut needed: Vec<usize> = Vec::new();
                        for end in &conversation.ends {
                            let here = place(&end.connection.path, end.connection.state);
                            assert!(meets.places.contains(&here), "{:?} is not shown", FIGURE[here]);
                            let last = end.connection.path.last();
                            let matters = |edge: &usize| {
                                last == Some(&meets.transitions[*edge]) || meets.leaves(*edge, here)
                            };
                            needed.extend((0..meets.transitions.len()).filter(matters));
                        }
                        needed.sort_unstable();
                        needed.dedup();
                        for covered in covered(&diagram, &needed) {
                            wrong.push(format!("{} {situation} {room:?}: {covered}", lesson.id));
                        }
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
