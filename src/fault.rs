//! Faults a learner makes, as they are written in an address: `drop:A.3`, `damage:A.3`, `flip:A.3:112`.

use crate::text::Say;
use crate::time::Duration;
use std::fmt;
use std::ops::Range;

/// What is done to which frames.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is done.
    pub action: Action,
    /// To which frames.
    pub target: Target,
}

/// What is done to a frame: on its link, or before that inside the node that sends it.
///
/// A frame that its sender changed is given a frame check sequence that fits it, so only the checksums above the link
/// can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is lost: `drop`.
    Drop,
    /// It arrives this much later: `delay:…:20ms`.
    Delay(Duration),
    /// It arrives twice: `duplicate`.
    Duplicate,
    /// It arrives after the next frame of its sender on the same link: `reorder`.
    Reorder,
    /// Noise on the link turns its middle bit over, behind its frame check sequence: `damage`.
    Damage,
    /// Its sender turns over the bit at this index, from the frame's first: `flip:…:112`.
    Flip(u32),
    /// Its sender makes the bits from `start` on, `bits` long (at most 64), the low bits of `value`: `set:…:176+8=64`.
    /// With `repair`, written `fix:…:176+8=64`, every checksum is computed anew, as if the sender had meant it.
    Set {
        /// The first bit.
        start: u32,
        /// How many.
        bits: u8,
        /// What they become.
        value: u64,
        /// Whether the checksums are made right again.
        repair: bool,
    },
}

/// Which frames a fault meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The sender's frame of this number, counted from 1: `A.3`.
    One(String, u32),
    /// Every so many of the sender's frames, the first at that number: `A.every3`.
    Every(String, u32),
    /// This share of the sender's frames, in percent, by seeded chance: `A.10%`.
    Share(String, u8),
}

/// What is wrong with a fault as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError {
    /// The offending bytes of the text.
    pub at: Range<usize>,
}

impl Fault {
    /// Reads one fault.
    pub fn parse(text: &str) -> Result<Self, FaultError> {
        let mut parts = text.splitn(3, ':');
        let verb = parts.next().unwrap_or_default();
        let target = parts.next().unwrap_or_default();
        let rest = parts.next();
        let wrong = |at: Range<usize>| FaultError { at };
        let after_verb = verb.len() + 1;
        let after_target = (after_verb + target.len() + 1).min(text.len());
        let action = match (verb, rest) {
            ("drop", None) => Action::Drop,
            ("duplicate", None) => Action::Duplicate,
            ("reorder", None) => Action::Reorder,
            ("damage", None) => Action::Damage,
            ("delay", Some(time)) => {
                let delay = duration(time).ok_or_else(|| wrong(after_target..text.len()))?;
                Action::Delay(delay)
            }
            ("flip", Some(bit)) => {
                let bit = bit.parse().map_err(|_| wrong(after_target..text.len()))?;
                Action::Flip(bit)
            }
            ("set" | "fix", Some(change)) => {
                let (start, bits, value) =
                    change_of(change).ok_or_else(|| wrong(after_target..text.len()))?;
                Action::Set { start, bits, value, repair: verb == "fix" }
            }
            _ => return Err(wrong(0..verb.len().max(1).min(text.len()))),
        };
        let target = target_of(target)
            .ok_or_else(|| wrong(after_verb.min(text.len())..(after_verb + target.len()).min(text.len())))?;
        Ok(Self { action, target })
    }

    /// Reads faults that are separated by commas; nothing is no fault. The error tells where in the whole it is.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, FaultError> {
        let mut faults = Vec::new();
        let mut at = 0;
        for spec in text.split(',') {
            if !spec.is_empty() {
                let fault = Self::parse(spec).map_err(|FaultError { at: inside }| FaultError {
                    at: at + inside.start..at + inside.end,
                })?;
                faults.push(fault);
            }
            at += spec.len() + 1;
        }
        Ok(faults)
    }
}

impl Fault {
    /// What it does, for those who do not read its spelling.
    pub fn say(&self) -> Say {
        let Self { action, target } = self;
        let say = match *action {
            Action::Drop if target.is_all() => Say::new("fault-drop-all"),
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
        let frame = if target.is_all() { target.node().to_owned() } else { target.to_string() };
        say.with("node", target.node().to_owned()).with("frame", frame)
    }
}

impl Action {
    /// The bits that it changes in a frame, when it changes any.
    pub fn bits(self, frame: &[u8]) -> Option<Range<u32>> {
        let (start, count) = match self {
            Self::Damage => (middle_bit(frame), 1),
            Self::Flip(bit) => (bit, 1),
            Self::Set { start, bits, .. } => (start, bits),
            Self::Drop | Self::Delay(_) | Self::Duplicate | Self::Reorder => return None,
        };
        Some(start..start + u32::from(count))
    }
}

/// The bit in the middle of a frame, which damage turns over: it stands behind the addresses of the link and before
/// what fills a short frame up.
pub const fn middle_bit(frame: &[u8]) -> u32 {
    frame.len() as u32 * 4
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = &self.target;
        match self.action {
            Action::Drop => write!(f, "drop:{target}"),
            Action::Delay(delay) => write!(f, "delay:{target}:{}", written(delay)),
            Action::Duplicate => write!(f, "duplicate:{target}"),
            Action::Reorder => write!(f, "reorder:{target}"),
            Action::Damage => write!(f, "damage:{target}"),
            Action::Flip(bit) => write!(f, "flip:{target}:{bit}"),
            Action::Set { start, bits, value, repair } => {
                let verb = if repair { "fix" } else { "set" };
                write!(f, "{verb}:{target}:{start}+{bits}={value}")
            }
        }
    }
}

impl Target {
    /// The node whose frames are met.
    pub fn node(&self) -> &str {
        let (Self::One(node, _) | Self::Every(node, _) | Self::Share(node, _)) = self;
        node
    }

    /// Whether every frame of the node is met.
    pub const fn is_all(&self) -> bool {
        matches!(self, Self::Share(_, 100))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(node, count) => write!(f, "{node}.{count}"),
            Self::Every(node, count) => write!(f, "{node}.every{count}"),
            Self::Share(node, percent) => write!(f, "{node}.{percent}%"),
        }
    }
}

/// `20ms`, `1500us`, `2s`, `7ns`.
fn duration(text: &str) -> Option<Duration> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number = number.parse().ok()?;
    match unit {
        "ns" => Some(Duration::from_nanos(number)),
        "us" => Some(Duration::from_micros(number)),
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        _ => None,
    }
}

/// In the largest unit that needs no point.
fn written(delay: Duration) -> String {
    let nanos = delay.nanos();
    let units = [(1_000_000_000, "s"), (1_000_000, "ms"), (1_000, "us")];
    let unit = units.into_iter().find(|(unit, _)| nanos.is_multiple_of(*unit));
    let (unit, name) = unit.unwrap_or((1, "ns"));
    format!("{}{name}", nanos / unit)
}

/// `176+8=64`: the first bit, how many, what they become.
fn change_of(text: &str) -> Option<(u32, u8, u64)> {
    let (place, value) = text.split_once('=')?;
    let (start, bits) = place.split_once('+')?;
    let (start, bits, value) = (start.parse().ok()?, bits.parse().ok()?, value.parse::<u64>().ok()?);
    let fits = (1..=64).contains(&bits) && (bits == 64 || value >> bits == 0);
    fits.then_some((start, bits, value))
}

fn target_of(text: &str) -> Option<Target> {
    let (node, which) = text.rsplit_once('.')?;
    if node.is_empty() || !node.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return None;
    }
    let node = node.to_owned();
    if let Some(percent) = which.strip_suffix('%') {
        let percent = percent.parse().ok().filter(|percent| *percent <= 100)?;
        return Some(Target::Share(node, percent));
    }
    if let Some(every) = which.strip_prefix("every") {
        return Some(Target::Every(node, every.parse().ok().filter(|every| *every > 0)?));
    }
    Some(Target::One(node, which.parse().ok().filter(|count| *count > 0)?))
}

#[cfg(test)]
mod tests;
