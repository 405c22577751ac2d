//! `cargo xtask cidr`: the lesson's arithmetic for every line of standard input, as one JSON object a line.

use crate::{
    failure::{Doing, Result},
    lines::{self, LONGEST, Line},
};
use serde::{Serialize, Serializer};
use std::{
    fmt::Display,
    io::{self, BufRead, BufWriter, ErrorKind, Write},
};
use wirewalk::address::{Address, Interface, Kind, hosts_of, read_interface};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    match answer(io::stdin().lock(), BufWriter::new(io::stdout().lock())) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.doing("Answering line by line"),
    }
}

/// What is known of an address and the block it is in.
#[derive(Serialize)]
struct Known<'a> {
    input: &'a str,
    #[serde(serialize_with = "shown")]
    network: Address,
    prefix_len: u8,
    #[serde(serialize_with = "shown")]
    netmask: Address,
    /// The lowest and the highest address that a host may take; a block of multicast has none.
    first: Option<Shown>,
    last: Option<Shown>,
    broadcast: Option<Shown>,
    /// As text: a number in JSON is seldom read with more than 53 bits.
    #[serde(serialize_with = "hosts")]
    hosts: Option<u128>,
    kind: &'static str,
}

/// Why a line was not understood: a sentence, and the bytes of `input` that it speaks of.
#[derive(Serialize)]
struct Unknown<'a> {
    input: &'a str,
    error: String,
    at: [usize; 2],
}

#[derive(Serialize)]
struct Shown(#[serde(serialize_with = "shown")] Address);

fn shown<S: Serializer>(value: &impl Display, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

fn hosts<S: Serializer>(count: &Option<u128>, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    match count {
        Some(count) => serializer.collect_str(count),
        // All of IPv6, which 128 bits just cannot count.
        None => serializer.serialize_str("340282366920938463463374607431768211456"),
    }
}

/// One object for each line, a blank one too, so that the n-th answer is the n-th line's.
fn answer(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    lines::for_each(input, |line| {
        match line {
            Line::Text(text) => match read_interface(text) {
                Ok(interface) => serde_json::to_writer(&mut output, &known(text, interface))?,
                Err(error) => {
                    let wirewalk::address::ParseError { at, reason } = error;
                    let unknown = Unknown { input: text, error: reason.to_string(), at: [at.start, at.end] };
                    serde_json::to_writer(&mut output, &unknown)?;
                }
            },
            Line::TooLong(start) => {
                let error = format!("A line has at most {LONGEST} bytes; this is how it starts.");
                serde_json::to_writer(&mut output, &Unknown { input: start, error, at: [0, start.len()] })?;
            }
        }
        output.write_all(b"\n")
    })?;
    output.flush()
}

fn known(input: &str, interface: Interface) -> Known<'_> {
    let prefix = interface.prefix();
    let hosts = hosts_of(prefix);
    Known {
        input,
        network: prefix.network(),
        prefix_len: prefix.length(),
        netmask: prefix.mask(),
        first: hosts.map(|hosts| Shown(hosts.first)),
        last: hosts.map(|hosts| Shown(hosts.last)),
        broadcast: hosts.and_then(|hosts| hosts.broadcast).map(Shown),
        hosts: hosts.map_or(Some(0), |hosts| hosts.count),
        kind: Kind::of(interface.address).id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &[u8]) -> Vec<String> {
        let mut output = Vec::new();
        answer(input, &mut output).unwrap();
        String::from_utf8(output).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn each_line_has_its_answer() {
        assert_eq!(
            answers(b"16.158.165.91/22\r\n10.0.0.1 255.255.255.254\n\n2001:db8::1/64\n::/0\n10.0.0.1/32"),
            [
                r#"{"input":"16.158.165.91/22","network":"16.158.164.0","prefix_len":22,"netmask":"255.255.252.0","first":"16.158.164.1","last":"16.158.167.254","broadcast":"16.158.167.255","hosts":"1022","kind":"public"}"#,
                r#"{"input":"10.0.0.1 255.255.255.254","network":"10.0.0.0","prefix_len":31,"netmask":"255.255.255.254","first":"10.0.0.0","last":"10.0.0.1","broadcast":null,"hosts":"2","kind":"private"}"#,
                r#"{"input":"","error":"There is no address here.","at":[0,0]}"#,
                r#"{"input":"2001:db8::1/64","network":"2001:db8::","prefix_len":64,"netmask":"ffff:ffff:ffff:ffff::","first":"2001:db8::","last":"2001:db8::ffff:ffff:ffff:ffff","broadcast":null,"hosts":"18446744073709551616","kind":"documentation"}"#,
                r#"{"input":"::/0","network":"::","prefix_len":0,"netmask":"::","first":"::","last":"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff","broadcast":null,"hosts":"340282366920938463463374607431768211456","kind":"unspecified"}"#,
                r#"{"input":"10.0.0.1/32","network":"10.0.0.1","prefix_len":32,"netmask":"255.255.255.255","first":"10.0.0.1","last":"10.0.0.1","broadcast":null,"hosts":"1","kind":"private"}"#,
            ]
        );
    }

    #[test]
    fn a_block_that_no_host_has_an_address_in_has_no_ends() {
        for input in [
            "224.0.0.251/24",
            "ff02::1/16",
            "239.1.2.3/32",
            "0.1.2.3/8",
            "240.0.0.1/4",
            "255.255.255.255/32",
            "::ffff:10.0.0.1/120",
        ] {
            let answer = answers(input.as_bytes()).remove(0);
            assert!(answer.contains(r#""first":null,"last":null,"broadcast":null,"hosts":"0""#), "{answer}");
        }
        // RFC 3927 §2.1: the first and the last 256 addresses are reserved.
        let link_local = answers(b"169.254.7.7/16").remove(0);
        assert!(
            link_local.contains(
                r#""first":"169.254.1.0","last":"169.254.254.255","broadcast":"169.254.255.255","hosts":"65024""#
            ),
            "{link_local}"
        );
    }

    #[test]
    fn what_is_wrong_is_said_and_marked() {
        assert_eq!(
            answers(b"256.1.1.1/8\n10.0.0.1\n\"\\\t\x00\n\xff.1.1.1/8"),
            [
                r#"{"input":"256.1.1.1/8","error":"An octet is at most 255, not 256.","at":[0,3]}"#,
                r#"{"input":"10.0.0.1","error":"The prefix length is missing.","at":[8,8]}"#,
                r#"{"input":"\"\\\t\u0000","error":"`\\` belongs to no address.","at":[1,2]}"#,
                // The places count in the text as it is shown, where a stray byte takes three.
                "{\"input\":\"\u{fffd}.1.1.1/8\",\"error\":\"`\u{fffd}` belongs to no address.\",\"at\":[0,3]}",
            ]
        );
    }

    #[test]
    fn a_line_without_end_is_not_repeated() {
        let input = "9".repeat(LONGEST + 1) + "\n10.0.0.1/8\n";
        let answers = answers(input.as_bytes());
        assert_eq!(answers.len(), 2);
        assert!(
            answers[0].ends_with(r#"at most 65536 bytes; this is how it starts.","at":[0,64]}"#),
            "{}",
            answers[0]
        );
        assert!(answers[1].contains("10.255.255.255"));
    }

    #[test]
    fn a_closed_pipe_is_told() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let error = answer(&b"10.0.0.1/8\n"[..], Closed).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
