//! A run as JSON lines: what took part, then one object for each event, or one for each step of a derivation.

use serde::{Serialize, Serializer, ser::SerializeMap};
use std::io::{self, Write};
use std::ops::Deref;
use std::rc::Rc;
use wirewalk::text::Speaker;
use wirewalk::trace::{Event, Fate, Rfc, Step, Table, Value, View, What, World};

/// One object a step.
pub fn steps(steps: &[Step], speaker: Speaker, output: impl Write) -> io::Result<()> {
    let lines = steps.iter().enumerate().map(|(index, step)| StepLine {
        step: index + 1,
        layer: step.layer.id(),
        message: step.say.id,
        text: speaker.plain(&step.say),
        sources: step.sources.iter().map(source).collect(),
        view: Told(&step.view, speaker),
    });
    write(lines, output)
}

/// An object for the network as it was before anything happened, then one for each event.
pub fn world(world: &World, speaker: Speaker, mut output: impl Write) -> io::Result<()> {
    let start = Start {
        at: 0,
        kind: "start",
        nodes: world
            .nodes
            .iter()
            .enumerate()
            .map(|(index, node)| NodeLine {
                name: &node.name,
                kind: node.kind.id(),
                addresses: &node.addresses,
                state: world.states.get(index).map(|states| Told(states.first().clone(), speaker)),
            })
            .collect(),
        links: world
            .links
            .iter()
            .map(|link| LinkLine {
                ends: link.ends.map(|(node, interface)| format!("{}:{interface}", name(world, node))),
                delay: link.delay.nanos(),
                rate: link.rate,
                mtu: link.mtu,
            })
            .collect(),
        faults: world
            .faults
            .iter()
            .map(|fault| FaultLine { spec: fault.fault.to_string(), met: fault.met })
            .collect(),
    };
    write([start], &mut output)?;
    let lines = world.events.iter().enumerate().map(|(index, event)| line(world, speaker, index, event));
    write(lines, output)
}

fn write(lines: impl IntoIterator<Item = impl Serialize>, mut output: impl Write) -> io::Result<()> {
    for line in lines {
        serde_json::to_writer(&mut output, &line)?;
        output.write_all(b"\n")?;
    }
    output.flush()
}

#[derive(Serialize)]
struct StepLine<'a> {
    step: usize,
    layer: &'static str,
    message: &'static str,
    text: String,
    sources: Vec<String>,
    view: Told<'a, &'a View>,
}

#[derive(Serialize)]
struct Start<'a> {
    at: u64,
    kind: &'static str,
    nodes: Vec<NodeLine<'a>>,
    links: Vec<LinkLine>,
    faults: Vec<FaultLine>,
}

#[derive(Serialize)]
struct NodeLine<'a> {
    name: &'a str,
    kind: &'static str,
    addresses: &'a [String],
    state: Option<Told<'a, Rc<View>>>,
}

/// Times are in nanoseconds, here and below.
#[derive(Serialize)]
struct LinkLine {
    ends: [String; 2],
    delay: u64,
    rate: u64,
    mtu: u16,
}

#[derive(Serialize)]
struct FaultLine {
    spec: String,
    met: usize,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "kebab-case")]
struct EventLine<'a> {
    event: usize,
    at: u64,
    node: &'a str,
    kind: &'static str,
    #[serde(flatten)]
    frame: Option<FrameLine<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    layer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
    cause: Option<usize>,
    /// What the event left behind in each node that it changed.
    #[serde(skip_serializing_if = "States::is_empty")]
    states: States<'a>,
}

/// A frame, with its bytes where it is sent: where it arrives, its name says which it is.
#[derive(Serialize)]
struct FrameLine<'a> {
    frame: String,
    to: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    departed: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loss: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<String>,
}

fn line<'a>(world: &'a World, speaker: Speaker<'a>, index: usize, event: &Event) -> EventLine<'a> {
    let mut line = EventLine {
        event: index,
        at: event.at.nanos(),
        node: name(world, event.node),
        cause: event.cause,
        states: States::after(world, index, speaker),
        ..EventLine::default()
    };
    line.kind = match &event.what {
        What::Sent(_) => "sent",
        What::Received(_) => "received",
        What::Lost(_) => "lost",
        What::TimerSet(..) => "timer-set",
        What::TimerFired(_) => "timer-fired",
        What::TimerStopped(_) => "timer-stopped",
        What::Call(_) => "call",
        What::Decided(_) => "decided",
    };
    match &event.what {
        What::Sent(frame) | What::Received(frame) | What::Lost(frame) => {
            line.frame = frame_line(world, *frame, matches!(event.what, What::Sent(_)));
        }
        What::TimerSet(timer, due) => (line.timer, line.due) = (Some(*timer), Some(due.nanos())),
        What::TimerFired(timer) | What::TimerStopped(timer) => line.timer = Some(*timer),
        What::Call(say) => {
            let say = say.get();
            (line.message, line.text) = (Some(say.id), Some(speaker.plain(&say)));
        }
        What::Decided(note) => {
            let note = note.get();
            (line.message, line.text) = (Some(note.say.id), Some(speaker.plain(&note.say)));
            line.layer = Some(note.layer.id());
            line.sources = note.sources.iter().map(source).collect();
        }
    }
    line
}

fn frame_line(world: &World, frame: usize, sent: bool) -> Option<FrameLine<'_>> {
    let frame = world.frames.get(frame)?;
    let spec = |fault: &usize| world.faults.get(*fault).map(|fault| fault.fault.to_string());
    Some(FrameLine {
        frame: world.name_of(frame),
        to: name(world, frame.to),
        bytes: sent.then(|| hex(&frame.bytes)),
        departed: sent.then(|| frame.departed.nanos()),
        loss: match frame.fate {
            Fate::Lost(_, loss) if !sent => Some(loss.id()),
            _ => None,
        },
        faults: frame.faults.iter().filter_map(spec).collect(),
    })
}

/// Bytes as pairs of hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 0xf)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

fn name(world: &World, node: usize) -> &str {
    world.nodes.get(node).map_or("?", |node| &node.name)
}

fn source(rfc: &Rfc) -> String {
    let text = format!("RFC {} {}", rfc.number, rfc.section);
    text.trim_end().to_owned()
}

/// The nodes whose state an event changed, by name.
#[derive(Default)]
struct States<'a>(Vec<(&'a str, Told<'a, Rc<View>>)>);

impl<'a> States<'a> {
    fn after(world: &'a World, event: usize, speaker: Speaker<'a>) -> Self {
        let changed = world.states.iter().enumerate();
        let changed =
            changed.filter_map(|(node, states)| Some((name(world, node), Told(states.by(event)?, speaker))));
        Self(changed.collect())
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for States<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, view)| (name, view)))
    }
}

/// A view, its messages spoken.
struct Told<'a, V>(V, Speaker<'a>);

impl<V: Deref<Target = View>> Serialize for Told<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.0.iter().map(|(name, value)| (name, ToldValue(value, self.1))))
    }
}

struct ToldValue<'a>(&'a Value, Speaker<'a>);

impl Serialize for ToldValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Number(number) => match u32::try_from(*number) {
                Ok(number) => serializer.serialize_u32(number),
                // As text: a number in JSON is seldom read with more than 53 bits.
                Err(_) => serializer.collect_str(number),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::Say(say) => serializer.serialize_str(&self.1.plain(say)),
            Value::Bits(row) => match row.cut {
                Some(cut) => serializer.collect_str(&format_args!("{}/{cut}", row.value)),
                None => serializer.collect_str(&row.value),
            },
            Value::Blocks(blocks) => serializer.collect_seq(blocks.leaves.iter().map(|leaf| BlockLine {
                prefix: leaf.prefix.to_string(),
                role: leaf.role.id(),
                name: &leaf.name,
            })),
            Value::Table(table) => {
                serializer.collect_seq(table.rows.iter().map(|row| RowLine { table, row }))
            }
            Value::Connections(connections) => connections.serialize(serializer),
        }
    }
}

#[derive(Serialize)]
struct BlockLine<'a> {
    prefix: String,
    role: &'static str,
    name: &'a str,
}

/// A row by the names of its columns.
struct RowLine<'a> {
    table: &'a Table,
    row: &'a [String],
}

impl Serialize for RowLine<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.row.len()))?;
        for (column, cell) in self.table.columns.iter().zip(self.row) {
            map.serialize_entry(column, cell)?;
        }
        map.end()
    }
}
