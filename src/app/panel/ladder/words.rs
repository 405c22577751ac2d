//! What is written on a ladder, broken into lines that fit.

use super::lanes::{GUTTER, Lanes};
use crate::app::speech::Speech;
use std::cell::OnceCell;
use wirewalk::lesson::fault_in;
use wirewalk::text::Say;
use wirewalk::trace::{Event, Fate, Frame, Layer, LinkType, Origins, What, World, summary_from};
use yew::AttrValue;

/// How wide a character is, and one that takes the room of a Chinese one, in tenths of a unit.
const CHARACTER: i32 = 76;
const WIDE: i32 = 125;

/// A few lines beside an event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// The lines.
    pub lines: Vec<String>,
    /// How wide the widest is.
    pub width: i32,
}

impl Label {
    /// Breaks a text into lines of at most this width.
    fn new(text: &str, most: i32) -> Self {
        let mut label = Self::default();
        let mut line = String::new();
        for word in words(text) {
            if !line.is_empty() && width(&line) + width(word.trim_end()) > most {
                label.push(&line);
                line.clear();
            }
            line.push_str(word);
        }
        label.push(&line);
        label
    }

    fn push(&mut self, line: &str) {
        let line = line.trim_end();
        if !line.is_empty() {
            self.width = self.width.max(width(line));
            self.lines.push(line.to_owned());
        }
    }
}

/// Pieces that a line may end after: words with the space behind them, and every Chinese character.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|c: char| c == ' ' || ('\u{2e80}'..'\u{fe30}').contains(&c))
}

/// How wide a text is written.
pub fn width(text: &str) -> i32 {
    let wide = |c: char| c >= '\u{2e80}' || ('\u{2190}'..'\u{2800}').contains(&c);
    let tenths: i32 = text.chars().map(|c| if wide(c) { WIDE } else { CHARACTER }).sum();
    (tenths + 9) / 10
}

/// Everything that a run says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// By event; without lines where nothing is said.
    pub said: Vec<Label>,
    /// By frame: its layer, and what it is in one line.
    pub frames: Vec<(Layer, String)>,
    /// By frame: all of it in one sentence, while it flies and when it has ended, once that was asked for.
    told: Vec<[OnceCell<AttrValue>; 2]>,
}

impl Words {
    /// What a run says, in lines that fit its lanes and what is seen of them at once; by frame, `origins` are what its
    /// sequence numbers are counted from.
    pub fn new(world: &World, speech: &Speech, lanes: &Lanes, seen: i32, origins: &[Origins]) -> Self {
        let frames: Vec<_> = world
            .frames
            .iter()
            .enumerate()
            .map(|(index, frame)| {
                let origins = origins.get(index).copied().unwrap_or_default();
                let (layer, say) = summary_from(&frame.bytes, LinkType::Ethernet, origins);
                (layer, speech.plain(&say).to_string())
            })
            .collect();
        let most = (lanes.right - lanes.left).min(seen - GUTTER) - 16;
        let label = |event: &Event| match text(world, event, &frames, speech) {
            Some(text) => Label::new(&text, most),
            None => Label::default(),
        };
        let told = vec![Default::default(); frames.len()];
        Self { said: world.events.iter().map(label).collect(), frames, told }
    }

    /// A frame in one sentence. Many are said at every step, and none of them changes.
    pub fn told(&self, world: &World, frame: usize, ended: bool, speech: &Speech) -> AttrValue {
        let said = || told(world, &world.frames[frame], &self.frames[frame].1, ended, speech).into();
        self.told[frame][usize::from(ended)].get_or_init(said).clone()
    }

    /// How many lines are said beside an event.
    pub fn lines(&self, event: usize) -> u32 {
        self.said.get(event).map_or(0, |label| label.lines.len() as u32)
    }
}

/// What is written beside an event.
fn text(world: &World, event: &Event, frames: &[(Layer, String)], speech: &Speech) -> Option<String> {
    match &event.what {
        What::Sent(index) => {
            let (_, summary) = frames.get(*index)?;
            let met = world.frames.get(*index).is_some_and(|frame| !frame.faults.is_empty());
            Some(if met { format!("↯ {summary}") } else { summary.clone() })
        }
        What::Lost(index) => match world.frames.get(*index)?.fate {
            Fate::Lost(_, loss) => Some(speech.named("loss", loss.id()).to_string()),
            _ => None,
        },
        What::TimerSet(name, due) => {
            Some(format!("{} · {}", speech.named("timer", name), due.since(event.at)))
        }
        What::Call(say) => Some(speech.plain(&say.get()).to_string()),
        _ => None,
    }
}

/// A frame in one sentence: from whom to whom, what it is, when, and what has become of it so far.
fn told(world: &World, frame: &Frame, summary: &str, ended: bool, speech: &Speech) -> String {
    let name = |node: usize| world.nodes.get(node).map_or("?", |node| node.name.as_str());
    let fate = match frame.fate {
        Fate::Delivered(at) if ended => Say::new("fate-delivered").with("time", at.to_string()),
        Fate::Lost(at, loss) if ended => {
            let reason = speech.named("loss", loss.id()).to_string();
            Say::new("fate-lost").with("time", at.to_string()).with("reason", reason)
        }
        _ => Say::new("fate-flying"),
    };
    let met = frame.faults.iter().filter_map(|fault| world.faults.get(*fault));
    let faults: Vec<_> = met.map(|fault| speech.plain(&fault_in(world, &fault.fault)).to_string()).collect();
    let told = Say::new("frame-told")
        .with("name", world.name_of(frame))
        .with("from", name(frame.name.node))
        .with("to", name(frame.to))
        .with("summary", summary)
        .with("time", frame.sent.to_string())
        .with("fate", fate);
    let told = speech.plain(&told).to_string();
    match faults.is_empty() {
        true => told,
        false => {
            let met = Say::new("frame-met").with("faults", faults.join(", "));
            format!("{told} {}", speech.plain(&met))
        }
    }
}
