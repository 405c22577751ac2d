//! Which part of the program a function is of, by its name.

use std::collections::BTreeMap;
use wirewalk::lesson::Part;

/// What goes into a later part: the functions with one of these in their name, also where it is the name of a type
/// that the function was made for; in the name of a room the longest of these decides, and of several rooms the last
/// part. What nothing but these calls goes with them.
///
/// The home page uses some of the room `lesson`, so what it does not use is listed file by file; what a list forgets
/// only makes an earlier part larger.
const PARTS: &[(Part, &[&str])] = &[
    (
        Part::Learning,
        &[
            "wirewalk::address::clean",
            "wirewalk::address::entry",
            "wirewalk::address::error",
            "wirewalk::address::hosts",
            "wirewalk::address::input",
            "wirewalk::address::parse",
            "wirewalk::address::pasted",
            "wirewalk::app::effects::copy_link",
            "wirewalk::app::effects::close_on_escape",
            "wirewalk::app::effects::cut",
            "wirewalk::app::effects::number_at",
            "wirewalk::app::effects::save",
            "wirewalk::app::effects::seen",
            "wirewalk::app::learning",
            "wirewalk::app::page::lesson",
            "wirewalk::app::page::missing",
            "wirewalk::app::panel::",
            "wirewalk::app::widget::bit_row",
            "wirewalk::app::widget::choices",
            "wirewalk::app::widget::frame",
            "wirewalk::app::widget::header::crumb",
            "wirewalk::app::widget::header::menu",
            "wirewalk::app::widget::header::switches",
            "wirewalk::app::widget::help",
            "wirewalk::app::widget::knob",
            "wirewalk::app::widget::lessons",
            "wirewalk::app::widget::transport",
            "wirewalk::lesson::cidr",
            "wirewalk::knobs::",
            "wirewalk::lesson::walk",
            "wirewalk::player::",
            "wirewalk::route::",
            "wirewalk::trace::view",
        ],
    ),
    (
        Part::Planning,
        &["wirewalk::app::panel::parts", "wirewalk::lesson::export", "wirewalk::lesson::subnetting"],
    ),
    (
        Part::Quiz,
        &[
            "wirewalk::app::learning::answer",
            "wirewalk::app::page::practice",
            "wirewalk::app::widget::question",
            "wirewalk::lesson::cidr::quiz",
            "wirewalk::lesson::subnetting::quiz",
            "wirewalk::practice::",
            "wirewalk::quiz::",
        ],
    ),
    (
        Part::Network,
        &[
            "wirewalk::app::effects::view",
            "wirewalk::app::panel::ends",
            "wirewalk::app::panel::frames",
            "wirewalk::app::panel::glyph",
            "wirewalk::app::panel::ladder",
            "wirewalk::app::panel::map",
            "wirewalk::app::panel::narration::connections",
            "wirewalk::app::panel::narration::moves",
            "wirewalk::app::panel::packet",
            "wirewalk::app::panel::socket",
            "wirewalk::app::panel::states",
            "wirewalk::app::panel::sockets",
            "wirewalk::app::panel::tables",
            "wirewalk::app::panel::use_origins",
            "wirewalk::app::widget::experiment",
            "wirewalk::app::widget::predict",
            "wirewalk::app::widget::what_if",
            "wirewalk::fault::",
            "wirewalk::lesson::arp",
            "wirewalk::lesson::headers",
            "wirewalk::lesson::icmp",
            "wirewalk::lesson::layers",
            "wirewalk::lesson::net",
            "wirewalk::lesson::routing",
            "wirewalk::lesson::sockets",
            "wirewalk::lesson::tcp_handshake",
            "wirewalk::lesson::syn_flood",
            "wirewalk::lesson::tcp_reset",
            "wirewalk::lesson::tcp_close",
            "wirewalk::lesson::time_wait",
            "wirewalk::lesson::what_if",
            "wirewalk::player::Player>::changed",
            "wirewalk::player::Player>::conversation",
            "wirewalk::player::Player>::spot",
            "wirewalk::protocol::",
            "wirewalk::quiz::network",
            "wirewalk::sim::",
            "wirewalk::trace::capture",
            "wirewalk::trace::connection",
            "wirewalk::trace::difference",
            "wirewalk::trace::edit",
            "wirewalk::trace::focus",
            "wirewalk::trace::history",
            "wirewalk::trace::ladder",
            "wirewalk::trace::lazy",
            "wirewalk::trace::layout",
            "wirewalk::trace::opened",
            "wirewalk::trace::origin",
            "wirewalk::trace::pcapng",
            "wirewalk::trace::reading",
            "wirewalk::trace::summary",
            "wirewalk::trace::world",
            "wirewalk::wire::",
        ],
    ),
];

/// What the first page needs of all that.
const FIRST: &[&str] =
    &["wirewalk::quiz::Level>::id", "wirewalk::route::Route>::home", "wirewalk::route::Language"];

/// How many parts there are, the first one included.
pub const COUNT: usize = PARTS.len() + 1;

/// The names of the parts.
pub fn titles() -> Vec<&'static str> {
    std::iter::once("first").chain(PARTS.iter().map(|(part, _)| part.id())).collect()
}

/// The number of the later part that a function is of by its name.
pub fn part_of(name: &str) -> Option<usize> {
    let name = without_builds(name);
    let first = FIRST.iter().map(|path| (*path, 0));
    let later =
        PARTS.iter().zip(1..).flat_map(|((_, paths), part)| paths.iter().map(move |path| (*path, part)));
    let mut deciding: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (path, part) in first.chain(later) {
        for (start, _) in name.match_indices(path) {
            let longest = deciding.entry(start).or_default();
            *longest = (path.len(), part).max(*longest);
        }
    }
    let parts = || deciding.values().map(|(_, part)| *part);
    parts().max().filter(|_| parts().all(|part| part > 0))
}

/// Whether a function is the standard library's, made for some type. Dropping or cloning a field that is empty may
/// call it, at a time when there is nothing yet that the rest could have put there.
pub fn is_glue(name: &str) -> bool {
    let name = without_builds(name);
    let path = name.trim_start_matches(['<', '[', '(', '&', '*']);
    ["core::", "alloc::", "std::", "hashbrown::"].iter().any(|library| path.starts_with(library))
        || name.starts_with("<[")
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
    fn a_function_is_of_a_part_for_its_own_path_or_for_its_type() {
        let part = |name| part_of(name).map(|part| titles()[part]);
        assert_eq!(part("wirewalk[a63a99738acc1023]::quiz::read::v6"), Some("quiz"));
        assert_eq!(
            part(
                "<yew[fedf4e85a515faec]::Scope<wirewalk[35b64fe4dae950d1]::app::page::lesson::Lesson>>::new"
            ),
            Some("learning")
        );
        assert_eq!(part("wirewalk[35b64fe4dae950d1]::app::page::home::quiz"), None);
        assert_eq!(part("<[u8]>::quiz::"), None);
    }

    #[test]
    fn the_longest_name_that_fits_decides() {
        assert!(part_of("wirewalk::app::panel::tree::draw") < part_of("wirewalk::app::panel::ladder::draw"));
        assert_eq!(part_of("<wirewalk::quiz::Level>::id"), None);
        let titled = |name| part_of(name).map(|part| titles()[part]);
        let made = "<<wirewalk::sim::Engine>::run::{closure#0} as FnOnce<(&mut wirewalk::trace::view::View,)>>::call";
        assert_eq!(titled(made), Some("network"), "it is of no use without either");
    }

    #[test]
    fn the_parts_are_listed_in_their_order() {
        assert!(PARTS.iter().map(|(part, _)| *part).eq(Part::ALL));
    }

    #[test]
    fn what_the_standard_library_makes_for_a_type_is_glue() {
        assert!(is_glue(
            "core[c5930c85a12de822]::ptr::drop_in_place::<wirewalk[a63a99738acc1023]::quiz::Mark>"
        ));
        assert!(is_glue("<[&wirewalk[a63a99738acc1023]::quiz::exercise::Exercise]>::swap"));
        assert!(!is_glue(
            "<wirewalk[a63a99738acc1023]::quiz::Answer as core[c5930c85a12de822]::cmp::PartialEq>::eq"
        ));
    }
}
