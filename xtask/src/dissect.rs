//! `cargo xtask dissect`: every packet of a capture, a line each, as a summary or with all its fields as JSON.

use crate::{
    export::hex,
    failure::{Doing, Failure, Result},
    packets::{self, Stopped},
    speech::Speech,
};
use lexopt::prelude::*;
use serde::Serialize;
use std::{
    fs::File,
    io::{self, BufWriter, ErrorKind, Write},
    path::PathBuf,
};
use wirewalk::{
    lesson::TextFile,
    text::Speaker,
    trace::{Origins, capture::Packet, summary_of},
    wire::{Dissection, Field, FieldValue, LayerSpan, Verdict},
};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let (mut file, mut json) = (None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            Long("json") => json = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let path = file.ok_or_else(|| Failure::new("Name a capture: `cargo xtask dissect FILE`."))?;
    let attempt = format!("Reading {}", path.display());
    let input = File::open(&path).doing(&attempt)?;
    let mut output = BufWriter::new(io::stdout().lock());
    let speech = Speech::load("en")?;
    let catalogs = speech.catalogs(&[TextFile::Shared("summary")]);
    let mut number = 0;
    let read = packets::for_each(input, |packet| {
        number += 1;
        if json {
            fields(number, &packet, &mut output)
        } else {
            line(number, &packet, Speaker::new(&catalogs), &mut output)
        }
    });
    // What was read before an error is shown before the error is.
    let read = match output.flush() {
        Err(error) if read.is_ok() => Err(Stopped::Output(error)),
        _ => read,
    };
    match read {
        Ok(()) => Ok(()),
        // Whoever reads has seen enough, as `head` does.
        Err(Stopped::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(Stopped::Output(error)) => Err(error).doing("Writing the packets"),
        Err(Stopped::Input(error)) => Err(error).doing(attempt),
        Err(Stopped::Capture(error)) => Err(error).doing(attempt),
    }
}

/// A packet as `12 1700000000.000000000 A:0 ARP who has …`.
fn line(number: u64, packet: &Packet, speaker: Speaker, output: &mut impl Write) -> io::Result<()> {
    let told = match packet.dissect() {
        Some(dissection) => speaker.plain(&summary_of(&dissection, Origins::default()).1),
        None => unknown(packet),
    };
    let time = packet.time.map_or_else(|| "-".to_owned(), seconds);
    writeln!(output, "{number} {time} {} {told}", packet.interface)
}

/// A packet with all its fields.
#[derive(Serialize)]
struct PacketLine<'a> {
    frame: u64,
    /// In seconds since 1970 began, as text: a number in JSON is seldom read with so many digits.
    time: Option<String>,
    interface: &'a str,
    link: u32,
    length: u32,
    captured: usize,
    layers: Vec<LayerLine>,
    fields: Vec<FieldLine>,
    /// What is wrong with the packet.
    problem: Option<String>,
    /// What the capture did not keep.
    cut: Option<String>,
    /// The length that is 0, so that the packet was read to the end of the frame.
    zero_length: Option<&'static str>,
}

/// A layer, and whether its checksum is right.
#[derive(Serialize)]
struct LayerLine {
    name: &'static str,
    /// Its field, as an index.
    field: usize,
    /// In a packet that an ICMP error quotes.
    quoted: bool,
    checksum: Option<ChecksumLine>,
}

/// A checksum: null where the layer has none, or not all that it covers was captured.
#[derive(Serialize)]
struct ChecksumLine {
    found: u16,
    computed: u16,
    right: bool,
}

impl From<Verdict> for ChecksumLine {
    fn from(verdict: Verdict) -> Self {
        let Verdict { found, computed } = verdict;
        Self { found, computed, right: verdict.is_right() }
    }
}

#[derive(Serialize)]
struct FieldLine {
    name: &'static str,
    depth: u8,
    /// In bits, from the first that was captured.
    start: u32,
    bits: u32,
    value: Option<ValueLine>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ValueLine {
    Number(u32),
    /// Bytes in hexadecimal digits, or a number that is longer than 32 bits in decimal ones.
    Text(String),
}

fn fields(number: u64, packet: &Packet, output: &mut impl Write) -> io::Result<()> {
    let mut line = PacketLine {
        frame: number,
        time: packet.time.map(seconds),
        interface: packet.interface,
        link: packet.link,
        length: packet.length,
        captured: packet.bytes.len(),
        layers: Vec::new(),
        fields: Vec::new(),
        problem: None,
        cut: None,
        zero_length: None,
    };
    match packet.dissect() {
        Some(Dissection { tree, layers, problem, cut, zero_length }) => {
            line.layers = layers.into_iter().map(layer_line).collect();
            line.fields = tree.0.iter().map(|field| field_line(field, packet.bytes)).collect();
            line.problem = problem.map(|problem| problem.to_string());
            line.cut = cut.map(|cut| cut.to_string());
            line.zero_length = zero_length;
        }
        None => line.problem = Some(unknown(packet)),
    }
    serde_json::to_writer(&mut *output, &line)?;
    output.write_all(b"\n")
}

fn layer_line(layer: LayerSpan) -> LayerLine {
    let LayerSpan { protocol, field, quoted, checksum, .. } = layer;
    LayerLine { name: protocol.name(), field, quoted, checksum: checksum.map(ChecksumLine::from) }
}

fn field_line(field: &Field, bytes: &[u8]) -> FieldLine {
    let value = field.value.as_ref().map(|value| match value {
        FieldValue::Number(number) => match u32::try_from(*number) {
            Ok(number) => ValueLine::Number(number),
            Err(_) => ValueLine::Text(number.to_string()),
        },
        FieldValue::Bytes => {
            let inside = field.start as usize / 8..field.end() as usize / 8;
            ValueLine::Text(hex(bytes.get(inside).unwrap_or_default()))
        }
    });
    FieldLine { name: field.name, depth: field.depth, start: field.start, bits: field.bits, value }
}

fn unknown(packet: &Packet) -> String {
    format!("{} bytes with a link header of type {}, which is not read here", packet.bytes.len(), packet.link)
}

/// Nanoseconds as seconds.
fn seconds(nanos: i128) -> String {
    let sign = if nanos < 0 { "-" } else { "" };
    let nanos = nanos.unsigned_abs();
    format!("{sign}{}.{:09}", nanos / 1_000_000_000, nanos % 1_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(link: u32, bytes: &[u8]) -> Packet<'_> {
        Packet { time: Some(-1), interface: "any", link, length: 60, bytes }
    }

    fn json(packet: &Packet) -> serde_json::Value {
        let mut output = Vec::new();
        fields(7, packet, &mut output).unwrap();
        serde_json::from_slice(&output).unwrap()
    }

    /// An IPv4 header with a checksum of 0, behind the header of a cooked capture.
    fn cooked() -> Vec<u8> {
        let mut bytes = vec![0; 14];
        bytes.extend([8, 0]);
        bytes.extend([0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
        bytes
    }

    #[test]
    fn fields_tile_a_packet_whatever_is_in_front_of_it() {
        let line = json(&Packet { length: 36, ..packet(113, &cooked()) });
        assert_eq!((&line["frame"], &line["interface"]), (&7.into(), &"any".into()));
        assert_eq!(line["time"], "-0.000000001");
        let fields = line["fields"].as_array().unwrap();
        assert_eq!(fields[0]["name"], "Linux Cooked Capture");
        let ipv4 = fields.iter().find(|field| field["name"] == "IPv4").unwrap();
        assert_eq!(ipv4["start"], 128);
        assert_eq!(fields.last().unwrap()["value"], "c0000202");
        assert!(line["problem"].is_null() && line["cut"].is_null());
    }

    #[test]
    fn every_layer_has_the_verdict_on_its_checksum() {
        let mut bytes = cooked();
        let checksum = |bytes: &[u8]| json(&packet(113, bytes))["layers"][1]["checksum"].clone();
        let computed = checksum(&bytes)["computed"].as_u64().unwrap() as u16;
        assert_eq!(checksum(&bytes)["right"], false);
        bytes[26..28].copy_from_slice(&computed.to_be_bytes());
        let found = serde_json::json!({ "found": computed, "computed": computed, "right": true });
        assert_eq!(checksum(&bytes), found);
        assert!(json(&packet(113, &bytes))["layers"][0]["checksum"].is_null());
        assert!(checksum(&bytes[..30]).is_null(), "not all that it covers was captured");
    }

    #[test]
    fn what_a_capture_did_not_keep_is_no_problem() {
        let line = json(&packet(1, &[0; 13]));
        assert_eq!(line["cut"], "Type takes 16 bits, but the capture kept only 8");
        assert!(line["problem"].is_null());
    }

    #[test]
    fn what_cannot_be_taken_apart_says_why() {
        let short = json(&Packet { length: 13, ..packet(1, &[0; 13]) });
        assert_eq!(short["problem"], "Type takes 16 bits, but only 8 are left");
        let unknown = json(&packet(147, &[0; 13]));
        assert_eq!(unknown["problem"], "13 bytes with a link header of type 147, which is not read here");
        let mut output = Vec::new();
        let speech = Speech::load("en").unwrap();
        let catalogs = speech.catalogs(&[TextFile::Shared("summary")]);
        line(1, &packet(101, &[]), Speaker::new(&catalogs), &mut output).unwrap();
        assert_eq!(output, b"1 -0.000000001 any 0 bytes that no protocol begins with\n");
    }
}
