//! How many bytes the layers add.

use super::super::LESSON;
use super::super::ids;
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;
use crate::wire::{Ethernet, Ipv4, Ipv6, Tcp, Udp};

/// How long a frame is that carries so much data, or how much data is in a frame of some length.
pub fn size(draw: &mut Draw) -> Question {
    let udp = draw.coin();
    let v6 = draw.level > Level::Easy && draw.coin();
    let either = draw.pick(&["frame", "data"]);
    let form = draw.by_level(["frame", either, either]);
    // Harder headers have options.
    let options = if draw.level == Level::Hard && !udp { draw.pick(&[4, 12, 20]) } else { 0 };
    let transport = if udp { Udp::LENGTH } else { Tcp::SHORTEST + options };
    let network = if v6 { Ipv6::LENGTH } else { Ipv4::SHORTEST };
    let data = 40 + draw.below(1000) as usize;
    let headers = Ethernet::LENGTH + network + transport;
    let frame = data + headers;
    let (right, given) = if form == "frame" { (frame, data) } else { (data, frame) };
    let told = |id| {
        Say::new(id)
            .with("form", form)
            .with("given", given)
            .with("data", data)
            .with("frame", frame)
            .with("transport", if udp { "UDP" } else { "TCP" })
            .with("internet", if v6 { "IPv6" } else { "IPv4" })
            .with("options", options)
            .with("link-header", Ethernet::LENGTH)
            .with("network-header", network)
            .with("transport-header", transport)
            .with("headers", headers)
    };
    // With a header forgotten, a frame comes out shorter, and data longer.
    let without = |bytes: usize| if form == "frame" { right - bytes } else { right + bytes };
    let with = |bytes: usize| if form == "frame" { right + bytes } else { right.saturating_sub(bytes) };
    let wrong = |id, given: usize| (Answer::Number(given as u128), told(id));
    let other_network = Ipv6::LENGTH - Ipv4::SHORTEST;
    let other_transport = Tcp::SHORTEST - Udp::LENGTH;
    let worked = LESSON.worked(&[
        ("transport", if udp { "udp" } else { "tcp" }),
        ("internet", if v6 { "ipv6" } else { "ipv4" }),
    ]);
    Question::new(told(ids::ASK_FRAME_SIZE), Answer::Number(right as u128), told(ids::WHY_FRAME_SIZE), worked)
        .mistakes([
            wrong(ids::REASON_SIZE_LINK, without(Ethernet::LENGTH)),
            wrong(ids::REASON_SIZE_NETWORK, without(network)),
            wrong(ids::REASON_SIZE_TRANSPORT, without(transport)),
            wrong(ids::REASON_SIZE_OPTIONS, without(options)),
            wrong(ids::REASON_SIZE_NONE, given),
            wrong(ids::REASON_SIZE_VERSION, if v6 { without(other_network) } else { with(other_network) }),
            wrong(
                ids::REASON_SIZE_PROTOCOL,
                if udp { with(other_transport) } else { without(other_transport) },
            ),
            wrong(ids::REASON_SIZE_FCS, with(4)),
        ])
}
