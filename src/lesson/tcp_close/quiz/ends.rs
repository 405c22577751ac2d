//! Which side of a connection has to wait at the end: what a run of the lesson shows of it.

use super::super::LESSON;
use super::super::ids;
use crate::quiz::{Draw, Question, table};
use crate::text::Say;
use crate::trace::{Segment, World};
use crate::wire::Flags;

/// How a connection can end, as knobs of the lesson; the easy levels know the first of them.
const ENDS: [&[(&str, &str)]; 7] = [
    &[("story", "four")],
    &[("story", "three")],
    &[("story", "unread")],
    &[("story", "simultaneous")],
    &[("story", "half-close")],
    &[("story", "data-after-close")],
    // The last ACK is lost, and the FIN comes again.
    &[("faults", "drop:A.5")],
];

/// The last segments of a connection, and which sides wait then.
struct Ending {
    /// Whether the first segment's sender comes to TIME-WAIT, and whether the other does.
    waits: [bool; 2],
    /// Each segment, and whether the first one's sender or the other sent it: 0 or 1.
    segments: Vec<(usize, String)>,
}

impl Ending {
    /// The end of a run, from its first FIN or RST on. Numbers are counted so that those of both sides begin at 1.
    fn of(world: &World) -> Option<Self> {
        let sent =
            world.frames.iter().filter_map(|frame| Some((frame.name.node, Segment::of(&frame.bytes)?)));
        let is_last = |flags: Flags| flags.contains(Flags::FIN) || flags.contains(Flags::RST);
        let sent: Vec<_> = sent.skip_while(|(_, segment)| !is_last(segment.header.flags)).collect();
        let (first, opening) = sent.first()?;
        let begins = [opening.header.sequence_number, opening.header.acknowledgment_number];
        let segments = sent.iter().map(|(node, segment)| {
            let (side, header) = (usize::from(node != first), &segment.header);
            let flags = header.flags.names().collect::<Vec<_>>().join(", ");
            let mut told = format!(
                "[{flags}] Seq={}",
                header.sequence_number.wrapping_sub(begins[side]).wrapping_add(1)
            );
            if header.flags.contains(Flags::ACK) {
                told += &format!(
                    " Ack={}",
                    header.acknowledgment_number.wrapping_sub(begins[1 - side]).wrapping_add(1)
                );
            }
            if segment.data() > 0 {
                told += &format!(" Len={}", segment.data());
            }
            (side, told)
        });
        let waits = |node: usize| {
            let mut views = world.states.get(node).into_iter().flat_map(|states| states.iter());
            views.any(|(_, view)| view.connections().any(|connection| connection.state == "TIME-WAIT"))
        };
        let other = (0..world.nodes.len()).find(|node| node != first && waits(*node));
        Some(Self { waits: [waits(*first), other.is_some()], segments: segments.collect() })
    }
}

/// Which side of a connection ends up in TIME-WAIT.
pub fn waits(draw: &mut Draw) -> Question {
    let known = draw.by_level([3, 4, ENDS.len()]);
    let worked = LESSON.worked(draw.pick(&ENDS[..known]));
    let world = LESSON.trace(&worked.knobs).ok().and_then(|trace| trace.world);
    let Ending { waits, segments } = world
        .and_then(|world| Ending::of(&world))
        .unwrap_or(Ending { waits: [false; 2], segments: Vec::new() });
    let right = match waits {
        [true, false] => "first",
        [false, true] => "second",
        [true, true] => "both",
        [false, false] => "neither",
    };
    let sides = if draw.coin() { ["A", "B"] } else { ["B", "A"] };
    let line = |(from, segment): (usize, String)| [format!("{} → {}", sides[from], sides[1 - from]), segment];
    let lines: Vec<_> = segments.into_iter().map(line).collect();
    let told = |id, choice: &str| {
        let say = Say::new(id).with("choice", choice).with("right", right);
        say.with("first", sides[0]).with("second", sides[1])
    };
    let option = |choice: &'static str| {
        let against = (choice != right).then(|| told(ids::REASON_CLOSE_WAITS, choice));
        let name = Say::new(ids::OPTION_CLOSE_WAITS).with("choice", choice);
        (name.with("first", sides[0]).with("second", sides[1]).into(), against)
    };
    let mut choices = if sides[0] == "A" { vec!["first", "second"] } else { vec!["second", "first"] };
    choices.extend(["both", "neither"]);
    Question::choose(
        told(ids::ASK_CLOSE_WAITS, right),
        choices.into_iter().map(option).collect(),
        told(ids::WHY_CLOSE_WAITS, right),
        worked,
    )
    .showing(table(&lines))
}
