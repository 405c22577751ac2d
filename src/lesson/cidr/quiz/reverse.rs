//! The zone that the reverse names of a block live in.

use super::super::ids;
use crate::address::{Family, Prefix, expanded, reverse_zone};
use crate::lesson::walked;
use crate::quiz::{Answer, Draw, Level, Question};
use crate::text::Say;

/// The reverse zone of a block that ends on a label's boundary; the hard ones are IPv6.
pub fn zone(draw: &mut Draw) -> Question {
    let (prefix, family, root) = if draw.level == Level::Hard {
        (Prefix::new(draw.v6_site(), 4 * draw.between(8, 16)), "v6", "ip6.arpa")
    } else {
        let octets = draw.by_level([2, 1, 1]);
        let length = 8 * draw.between(octets, 3);
        (draw.v4_block(length), "v4", "in-addr.arpa")
    };
    let zone = reverse_zone(prefix);
    let mut labels: Vec<_> = zone.trim_end_matches(root).split_terminator('.').collect();
    let backward = labels.join(".");
    labels.reverse();
    let forward = labels.join(".");
    let told = |id| {
        Say::new(id)
            .with("prefix", prefix.to_string())
            .with("zone", zone.as_str())
            .with("family", family)
            .with("root", root)
            .with("forward", forward.as_str())
            .with("labels", labels.len())
    };
    let name = |id, name: String| (Answer::Name(name), told(id));

    Question::new(
        told(ids::ASK_REVERSE_ZONE),
        Answer::Name(zone.clone()),
        told(ids::WHY_REVERSE_ZONE),
        walked(prefix),
    )
    .mistakes([
        name(ids::REASON_ZONE_FORWARD, format!("{forward}.{root}")),
        name(ids::REASON_ZONE_ROOT, backward.clone()),
        name(
            ids::REASON_ZONE_ROOT,
            format!("{backward}.{}", if family == "v4" { "ip6.arpa" } else { "in-addr.arpa" }),
        ),
    ])
    .mistakes(by_family(prefix, &zone).map(|(id, wrong)| name(id, wrong)))
}

/// What goes wrong in one family only.
fn by_family(prefix: Prefix, zone: &str) -> [(&'static str, String); 2] {
    match prefix.family() {
        Family::V4 => {
            // All four octets, the zeros of the host part with them: that is one address's name.
            let whole = "0.".repeat(4 - usize::from(prefix.length() / 8)) + zone;
            let one = "0.".to_owned() + zone;
            [(ids::REASON_ZONE_HOST, whole), (ids::REASON_ZONE_HOST, one)]
        }
        Family::V6 => {
            let digits = expanded(prefix.network());
            let network: Vec<_> = digits.split(':').take(usize::from(prefix.length().div_ceil(16))).collect();
            let bare = network.iter().map(|group| group.trim_start_matches('0')).rev();
            let groups = bare.clone().map(|group| if group.is_empty() { "0" } else { group });
            let groups = groups.collect::<Vec<_>>().join(".") + ".ip6.arpa";
            // RFC 3596 §2.5: every digit is a label, the leading zeros of a group too.
            let dropped: String =
                bare.flat_map(|group| group.chars().rev()).flat_map(|digit| [digit, '.']).collect();
            [(ids::REASON_ZONE_GROUPS, groups), (ids::REASON_ZONE_ZEROS, dropped + "ip6.arpa")]
        }
    }
}
