//! What-ifs: faults as a knob that every lesson with a network has, and settings of knobs that are one click away.

use super::{Knob, Knobs, Refusal, Shape};
use crate::fault::{Action, Fault};
use crate::text::{Arg, Say};
use crate::trace::{Opened, Protocol, Segment, World};
use crate::wire::Flags;
use std::ops::Range;

/// A what-if that is one click away; its name is the message `preset-ID`.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    /// The stable name.
    pub id: &'static str,
    /// The message that says in the end what it showed: `showed-ID`.
    pub showed: &'static str,
    /// The knobs it turns, by name; all others go back to their defaults.
    pub knobs: &'static [(&'static str, &'static str)],
}

/// The faults in force, for every lesson with a network: as they are written in an address, separated by commas.
pub const FAULTS: Knob = Knob { name: "faults", default: "", shape: Shape::Held, examples: &[] };

/// The faults a learner made.
pub fn faults(knobs: &Knobs) -> Result<Vec<Fault>, Refusal> {
    Fault::parse_list(knobs.get(&FAULTS)).map_err(|error| Refusal {
        knob: FAULTS.name,
        at: error.at,
        say: Say::new("error-fault"),
    })
}

/// Whether a fault is written as one.
pub fn fault_exists(spec: &str) -> bool {
    Fault::parse(spec).is_ok()
}

/// What a fault does in a run: a number of a segment that it sets is counted as all of them are.
pub fn fault_in(world: &World, fault: &Fault) -> Say {
    let Action::Set { start, bits, value, repair } = fault.action else { return fault.say() };
    let say = number_say(world, &fault.target.to_string(), start..start + u32::from(bits), value);
    let say = say.map(|say| say.with("repaired", if repair { "yes" } else { "no" }));
    say.unwrap_or_else(|| fault.say())
}

/// The number of a segment that stands in these bits of a frame, and what it becomes.
fn number_say(world: &World, frame: &str, bits: Range<u32>, value: u64) -> Option<Say> {
    let index = world.frame(frame)?;
    let opened = Opened::new(world.frames.get(index)?.bytes.clone());
    let number = u32::try_from(value).ok()?;
    let is_set = |name: &str| {
        let field = opened.place(Protocol::Tcp, name).map(|(_, field)| opened.field(field));
        field.is_some_and(|field| (field.start..field.end()) == bits)
    };
    let (field, value) = if is_set("Sequence Number") {
        // Numbers of a direction are counted from its SYN's: that one is told as it stands on the wire.
        let opens = Segment::of(&opened.bytes).is_some_and(|it| it.header.flags.contains(Flags::SYN));
        let value =
            if opens { Arg::Initial(number) } else { world.origins().get(index)?.sequence_of(number).into() };
        ("field-tcp-sequence-number", value)
    } else if is_set("Acknowledgment Number") {
        let value = world.origins().get(index)?.acknowledgment_of(number).into();
        ("field-tcp-acknowledgment-number", value)
    } else {
        return None;
    };
    Some(Say::new("fault-number").with("frame", frame).with("field", Say::new(field)).with("value", value))
}
