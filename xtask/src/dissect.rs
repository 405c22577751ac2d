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
    text::Speaker,
    trace::{capture::Packet, summary},
    wire::{Dissection, Field, FieldValue, dissect},
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
    let catalogs = speech.catalogs(&["summary"]);
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
    let told = match packet.dissectable() {
        Some((link, bytes)) => speaker.plain(&summary(bytes, link).1),
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
    fields: Vec<FieldLine>,
    problem: Option<String>,
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
    let (fields, problem) = match packet.dissectable() {
        Some((link, bytes)) => {
            let Dissection { tree, problem, .. } = dissect(bytes, link);
            let before = packet.bytes.len() - bytes.len();
            let header = (before > 0).then(|| FieldLine {
                name: "Pseudo-Header",
                depth: 0,
                start: 0,
                bits: before as u32 * 8,
                value: Some(ValueLine::Text(hex(&packet.bytes[..before]))),
            });
            let fields = tree.0.iter().map(|field| field_line(field, bytes, before));
            (header.into_iter().chain(fields).collect(), problem.map(|problem| problem.to_string()))
        }
        None => (Vec::new(), Some(unknown(packet))),
    };
    let line = PacketLine {
        frame: number,
        time: packet.time.map(seconds),
        interface: packet.interface,
        link: packet.link,
        length: packet.length,
        captured: packet.bytes.len(),
        fields,
        problem,
    };
    serde_json::to_writer(&mut *output, &line)?;
    output.write_all(b"\n")
}

fn field_line(field: &Field, bytes: &[u8], before: usize) -> FieldLine {
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
    let start = field.start + before as u32 * 8;
    FieldLine { name: field.name, depth: field.depth, start, bits: field.bits, value }
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

    #[test]
    fn fields_tile_a_packet_whatever_is_in_front_of_it() {
        let mut bytes = vec![0; 14];
        bytes.extend([8, 0]);
        bytes.extend([0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
        let line = json(&packet(113, &bytes));
        assert_eq!((&line["frame"], &line["interface"]), (&7.into(), &"any".into()));
        assert_eq!(line["time"], "-0.000000001");
        let fields = line["fields"].as_array().unwrap();
        assert_eq!(fields[0]["name"], "Pseudo-Header");
        assert_eq!((&fields[1]["name"], &fields[1]["start"]), (&"IPv4".into(), &128.into()));
        assert_eq!(fields.last().unwrap()["value"], "c0000202");
        assert!(line["problem"].is_null());
    }

    #[test]
    fn what_cannot_be_taken_apart_says_why() {
        let cut = json(&packet(1, &[0; 13]));
        assert_eq!(cut["problem"], "Type takes 16 bits, but only 8 are left");
        let unknown = json(&packet(147, &[0; 13]));
        assert_eq!(unknown["problem"], "13 bytes with a link header of type 147, which is not read here");
        let mut output = Vec::new();
        let speech = Speech::load("en").unwrap();
        let catalogs = speech.catalogs(&["summary"]);
        line(1, &packet(101, &[]), Speaker::new(&catalogs), &mut output).unwrap();
        assert_eq!(output, b"1 -0.000000001 any 0 bytes that no protocol begins with\n");
    }
}
