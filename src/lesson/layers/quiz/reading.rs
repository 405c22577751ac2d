//! Who reads which header, and what can do without the layers above it.

use super::super::ids;
use super::showing;
use crate::quiz::{Draw, Question};
use crate::text::{Arg, Say};

/// The headers of a frame that carries an HTTP request, the outermost first; `none` is before them all.
const HEADERS: [&str; 5] = ["none", "ethernet", "ip", "tcp", "http"];

/// A device, and the innermost header that it has to read to do its work.
const DEVICES: [(&str, &str); 7] = [
    ("hub", "none"),
    ("switch", "ethernet"),
    ("router", "ip"),
    ("host", "http"),
    ("proxy", "http"),
    ("other-host", "ethernet"),
    ("port-filter", "tcp"),
];

/// Up to which header a device reads.
pub fn reads(draw: &mut Draw) -> Question {
    let known = draw.by_level([4, 5, DEVICES.len() as u32]);
    let (device, right) = DEVICES[draw.below(known) as usize];
    let (address, size) = (draw.v4_host(24), 40 + draw.below(900));
    let mut others: Vec<_> = HEADERS.into_iter().filter(|header| *header != right).collect();
    draw.shuffle(&mut others);
    let place = |header: &str| HEADERS.iter().position(|other| *other == header);
    let told = |id, header: &str| {
        Say::new(id)
            .with("device", device)
            .with("header", header)
            .with("address", address.to_string())
            .with("size", size)
            .with("far", if place(header) > place(right) { "yes" } else { "no" })
    };
    let label = |header: &str| Arg::from(Say::new(ids::OPTION_HEADER).with("header", header));
    let mut options = vec![(label(right), None)];
    options.extend(
        others
            .into_iter()
            .take(3)
            .map(|header| (label(header), Some(told(ids::REASON_DEVICE_READS, header)))),
    );
    draw.shuffle(&mut options);
    Question::choose(
        told(ids::ASK_DEVICE_READS, right),
        options,
        told(ids::WHY_DEVICE_READS, right),
        showing("hops"),
    )
}

/// Things that are sent, the innermost header that they have, and whether there is such a thing at all.
const SENT: [(&str, &str); 9] = [
    ("arp", "yes"),
    ("http-in-ip", "no"),
    ("ping", "yes"),
    ("tcp-in-ethernet", "no"),
    ("syn", "yes"),
    ("packet-alone", "no"),
    ("empty-udp", "yes"),
    ("port-in-ip", "no"),
    ("ospf", "yes"),
];

/// Which of these is sent, or which is not.
pub fn alone(draw: &mut Draw) -> Question {
    let asked = draw.pick(&["yes", "no"]);
    let known = draw.by_level([5, 7, SENT.len() as u32]) as usize;
    let (mut right, mut wrong): (Vec<_>, Vec<_>) =
        SENT.into_iter().take(known).partition(|(_, exists)| *exists == asked);
    draw.shuffle(&mut right);
    draw.shuffle(&mut wrong);
    let size = 60 + draw.below(1400);
    let told = |id, thing: &str| Say::new(id).with("thing", thing).with("asked", asked).with("size", size);
    let label = |thing: &str| Arg::from(Say::new(ids::OPTION_SENT).with("thing", thing).with("size", size));
    let mut options: Vec<_> = right.iter().take(1).map(|(thing, _)| (label(thing), None)).collect();
    options
        .extend(wrong.iter().take(3).map(|(thing, _)| (label(thing), Some(told(ids::REASON_ALONE, thing)))));
    draw.shuffle(&mut options);
    let thing = right.first().map_or("arp", |(thing, _)| thing);
    Question::choose(told(ids::ASK_ALONE, thing), options, told(ids::WHY_ALONE, thing), showing("stack"))
}
