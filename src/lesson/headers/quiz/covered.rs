//! What each checksum covers, and so which layer notices a bit that turned over.

use super::super::LESSON;
use super::super::ids;
use super::travel;
use crate::quiz::{Draw, Level, Question};
use crate::text::Say;

/// Who may notice, from the link up.
const LAYERS: [&str; 4] = ["fcs", "ip", "transport", "nobody"];

/// A place and a time at which bits turn over.
struct Damage {
    id: &'static str,
    /// Who notices.
    by: &'static str,
    /// Why each of the others does not, in the order of [`LAYERS`]; nothing for the one that does.
    against: [&'static str; 4],
    /// The packet of the lesson in which it is best seen; when the link notices, in A's first frame.
    packet: &'static str,
}

const fn damage(
    id: &'static str,
    by: &'static str,
    against: [&'static str; 4],
    packet: &'static str,
) -> Damage {
    Damage { id, by, against, packet }
}

/// The plain ones first.
const DAMAGES: &[Damage] = &[
    damage("cable-data", "fcs", ["", "frame", "frame", "covered"], "ipv6"),
    damage("cable-header", "fcs", ["", "frame", "frame", "covered"], "tcp"),
    damage("router-header", "ip", ["memory", "", "earlier", "covered"], "udp"),
    damage("router-data", "transport", ["memory", "data", "", "covered"], "tcp"),
    damage("router-ping", "transport", ["memory", "data", "", "covered"], "icmp"),
    damage("router-no-sum", "nobody", ["memory", "data", "zero", ""], "udp"),
    damage("router-v6-source", "transport", ["memory", "v6", "", "covered"], "ipv6"),
    damage("router-v6-hops", "nobody", ["memory", "v6", "outside", ""], "ipv6"),
    damage("router-swap", "nobody", ["memory", "data", "order", ""], "tcp"),
    damage("host-arp", "nobody", ["memory", "arp", "arp", ""], "arp"),
    damage("program", "nobody", ["memory", "data", "before", ""], "tcp"),
];

/// Which layer notices.
pub fn noticed(draw: &mut Draw) -> Question {
    let known = draw.by_level([5, 8, DAMAGES.len() as u32]);
    let damage = &DAMAGES[draw.below(known) as usize];
    let bit = draw.between(0, 7);
    let byte = draw.between(1, 40);
    let told = |id| Say::new(id).with("damage", damage.id).with("bit", bit).with("byte", byte);
    let option = |(layer, against): (&str, &str)| {
        let reason = (layer != damage.by).then(|| told(ids::REASON_NOTICED).with("cause", against));
        (Say::new(ids::OPTION_LAYER).with("layer", layer).into(), reason)
    };
    let worked = match damage.by {
        "fcs" => LESSON.worked(&[("packet", damage.packet), ("faults", "damage:A.1")]),
        _ => travel(damage.packet),
    };
    Question::choose(
        told(ids::ASK_NOTICED),
        LAYERS.into_iter().zip(damage.against).map(option).collect(),
        told(ids::WHY_NOTICED),
        worked,
    )
}

/// What the pseudo-header holds (RFC 9293 §3.1, RFC 8200 §8.1), in IPv4 and IPv6 alike.
const INSIDE: [&str; 4] = ["source", "destination", "protocol", "length"];
/// What it does not.
const OUTSIDE: [&str; 6] = ["hops", "mac", "class", "identification", "header-sum", "total-length"];
/// What it does not in IPv6.
const OUTSIDE_V6: [&str; 4] = ["hops", "mac", "class", "flow"];

/// What a transport checksum covers besides the segment, or what it does not.
pub fn pseudo(draw: &mut Draw) -> Question {
    let v6 = draw.level == Level::Hard && draw.coin();
    let asked = if draw.level > Level::Easy && draw.coin() { "outside" } else { "inside" };
    let protocol = draw.pick(&["TCP", "UDP"]);
    let mut inside = INSIDE.to_vec();
    let mut outside = if v6 { OUTSIDE_V6.to_vec() } else { OUTSIDE.to_vec() };
    draw.shuffle(&mut inside);
    draw.shuffle(&mut outside);
    let (right, wrong) = if asked == "inside" { (inside, outside) } else { (outside, inside) };
    let family = if v6 { "v6" } else { "v4" };
    let told = |id, item: &str| {
        let say = Say::new(id).with("item", item).with("asked", asked);
        say.with("transport", protocol).with("family", family)
    };
    let label = |item: &str| Say::new(ids::OPTION_PSEUDO).with("item", item).with("family", family).into();
    let mut options = vec![(label(right[0]), None)];
    options.extend(wrong.iter().take(3).map(|item| (label(item), Some(told(ids::REASON_PSEUDO, item)))));
    draw.shuffle(&mut options);
    Question::choose(
        told(ids::ASK_PSEUDO, right[0]),
        options,
        told(ids::WHY_PSEUDO, right[0]),
        travel(if v6 {
            "ipv6"
        } else if protocol == "TCP" {
            "tcp"
        } else {
            "udp"
        }),
    )
}
