//! The laws of `wirewalk::wire`, for any bytes. The fuzz targets hold to the same.

use std::fmt::Debug;
use wirewalk::wire::*;

/// A format by name, and its laws.
pub type Format = (&'static str, fn(&[u8]));

/// Every format.
pub const FORMATS: [Format; 27] = [
    ("ethernet", |bytes| format(bytes, false, Ethernet::read, Ethernet::write)),
    ("arp", |bytes| format(bytes, false, Arp::read, Arp::write)),
    ("ipv4", |bytes| format(bytes, false, Ipv4::read, Ipv4::write)),
    ("ipv6", |bytes| format(bytes, false, Ipv6::read, Ipv6::write)),
    ("ipv6_options", |bytes| format(bytes, false, Ipv6Options::read, Ipv6Options::write)),
    ("ipv6_routing", |bytes| format(bytes, false, Ipv6Routing::read, Ipv6Routing::write)),
    ("ipv6_fragment", |bytes| format(bytes, false, Ipv6Fragment::read, Ipv6Fragment::write)),
    ("icmp", |bytes| format(bytes, false, Icmp::read, Icmp::write)),
    // Options go on to the message's end: a message that is cut between two of them is whole.
    ("icmpv6", |bytes| format(bytes, true, Icmpv6::read, Icmpv6::write)),
    ("vlan", |bytes| format(bytes, false, Vlan::read, Vlan::write)),
    ("llc", |bytes| format(bytes, false, Llc::read, Llc::write)),
    ("snap", |bytes| format(bytes, false, Snap::read, Snap::write)),
    ("mpls", |bytes| format(bytes, false, Mpls::read, Mpls::write)),
    ("pppoe", |bytes| format(bytes, false, Pppoe::read, Pppoe::write)),
    ("ppp", |bytes| format(bytes, false, Ppp::read, Ppp::write)),
    ("sll", |bytes| format(bytes, false, Sll::read, Sll::write)),
    ("sll2", |bytes| format(bytes, false, Sll2::read, Sll2::write)),
    ("loopback", |bytes| format(bytes, false, Loopback::read, Loopback::write)),
    ("authentication", |bytes| format(bytes, false, Authentication::read, Authentication::write)),
    ("gre", |bytes| format(bytes, false, Gre::read, Gre::write)),
    ("udp", |bytes| format(bytes, false, Udp::read, Udp::write)),
    ("tcp", |bytes| format(bytes, false, Tcp::read, Tcp::write)),
    ("frame", |bytes| frame(bytes, LinkType::Ethernet)),
    ("packet", |bytes| frame(bytes, LinkType::RawIp)),
    ("cooked", |bytes| frame(bytes, LinkType::LinuxCooked)),
    ("cooked2", |bytes| frame(bytes, LinkType::LinuxCooked2)),
    ("looped", |bytes| frame(bytes, LinkType::Loopback)),
];

/// Holds bytes to the laws of the format of this name.
pub fn keep(name: &str, bytes: &[u8]) {
    let found = FORMATS.iter().find(|(format, _)| *format == name);
    let (_, laws) = found.unwrap_or_else(|| panic!("there is no format {name}"));
    laws(bytes);
}

/// The laws of one header.
fn format<T: Debug + PartialEq>(
    bytes: &[u8],
    greedy: bool,
    read: fn(&mut Reader<'_>) -> Result<T>,
    write: fn(&T, &mut Writer),
) {
    let mut silent = Reader::new(bytes);
    let mut recording = Reader::recording(bytes);
    let result = read(&mut silent);
    assert_eq!(result, read(&mut recording), "recording changes nothing");
    assert_eq!(silent.position(), recording.position());
    let length = recording.position();
    recording.remainder("Rest");
    let tree = recording.into_tree();
    tiles(&tree, bytes.len());
    let Ok(header) = result else { return };
    let mut w = Writer::new();
    write(&header, &mut w);
    assert_eq!(w.finish(), bytes[..length], "what was read is written as it stood: {header:?}");
    for cut in 0..length {
        let mut r = Reader::recording(&bytes[..cut]);
        let result = read(&mut r);
        let whole = greedy && result.is_ok();
        assert!(whole || matches!(result, Err(Malformed::Truncated { .. })), "cut at {cut}: {result:?}");
        prefix(&tree, &r.into_tree(), cut);
    }
}

/// The laws of a whole frame.
pub fn frame(bytes: &[u8], link: LinkType) {
    let dissection = dissect(bytes, link);
    let tree = &dissection.tree;
    tiles(tree, bytes.len());
    for layer in &dissection.layers {
        let field = &tree.0[layer.field];
        let span = field.start as usize / 8..field.end().div_ceil(8) as usize;
        assert_eq!(layer.bytes, span, "{layer:?} is {field:?}");
        assert!(field.value.is_some() || field.name == layer.protocol.name(), "{layer:?} is {field:?}");
    }

    let mut repaired = bytes.to_vec();
    repair(&mut repaired, link);
    let after = dissect(&repaired, link);
    assert_eq!(after.layers.len(), dissection.layers.len());
    for (after, before) in after.layers.iter().zip(&dissection.layers) {
        assert_eq!((after.protocol, &after.bytes), (before.protocol, &before.bytes));
        let verdict = after.checksum.filter(|_| !after.quoted);
        assert!(verdict.is_none_or(Verdict::is_right), "{after:?} is repaired");
    }

    if dissection.problem.is_none() {
        for cut in 0..bytes.len().min(200) {
            prefix(tree, &dissect(&bytes[..cut], link).tree, cut);
            // What a capture leaves out is no fault of the frame.
            let kept = dissect_captured(&bytes[..cut], bytes.len(), link);
            prefix(tree, &kept.tree, cut);
            assert_eq!(kept.problem, None, "cut at {cut}");
        }
    }
}

/// The leaves tile the input.
pub fn tiles(tree: &Tree, bytes: usize) {
    let mut at = 0;
    for (_, leaf) in tree.leaves() {
        assert_eq!(leaf.start, at, "no gap, no overlap before {leaf:?}");
        assert!(leaf.bits > 0, "{leaf:?} is empty");
        at = leaf.end();
    }
    assert_eq!(at as usize, bytes * 8, "all is in a leaf");
    for (index, field) in tree.0.iter().enumerate() {
        let inside =
            tree.inside(index).all(|(_, part)| part.start >= field.start && part.end() <= field.end());
        assert!(inside, "{field:?} holds what is in it");
    }
}

/// What ends before the cut is there when the input is cut.
fn prefix(whole: &Tree, part: &Tree, cut: usize) {
    let before = whole.leaves().filter(|(_, leaf)| leaf.end() as usize <= cut * 8);
    let mut there = part.leaves();
    for (_, leaf) in before {
        assert_eq!(there.next().map(|(_, leaf)| leaf), Some(leaf), "cut at {cut}");
    }
}
