//! What-ifs: faults as a knob that every lesson with a network has, and settings of knobs that are one click away.

use super::{Knob, Knobs, Refusal, Shape};
use crate::sim::{Action, Fault};
use crate::text::Say;

/// A what-if that is one click away; its name is the message `preset-ID`.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    /// The stable name.
    pub id: &'static str,
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

/// What a fault does, for those who do not read its spelling.
pub fn fault_say(spec: &str) -> Say {
    let Ok(Fault { action, target }) = Fault::parse(spec) else {
        return Say::new("fault-unknown").with("fault", spec);
    };
    let say = match action {
        Action::Drop if target.to_string().ends_with(".100%") => Say::new("fault-drop-all"),
        Action::Drop => Say::new("fault-drop"),
        Action::Delay(delay) => Say::new("fault-delay").with("delay", delay.to_string()),
        Action::Duplicate => Say::new("fault-duplicate"),
        Action::Reorder => Say::new("fault-reorder"),
        Action::Damage => Say::new("fault-damage"),
        Action::Flip(bit) => Say::new("fault-flip").with("bit", bit),
        Action::Set { start, bits, value, repair } => {
            let say = Say::new(if repair { "fault-fix" } else { "fault-set" });
            say.with("start", start).with("bits", bits).with("value", u128::from(value))
        }
    };
    say.with("node", target.node().to_owned())
        .with("frame", target.to_string().trim_end_matches(".100%").to_owned())
}
