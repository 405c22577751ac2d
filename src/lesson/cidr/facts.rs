//! What is worth knowing about an address beside the walk.

use super::HOST;
use super::ids;
use crate::address::{
    Address, Class, Family, Grouped, Interface, Kind, Prefix, expanded, hosts_of, read_address, reverse_zone,
};
use crate::knobs::refusal;
use crate::lesson::Refusal;
use crate::text::Say;
use crate::trace::{Blocks, Leaf, Role, Value, View};

/// What kind of address it is, and what class it once had.
pub fn badges(address: Address) -> Vec<Say> {
    let class =
        Class::of(address).map(|class| Say::new(ids::WAS_CLASS).with("class", class.letter.to_string()));
    std::iter::once(kind(address)).chain(class).collect()
}

fn kind(address: Address) -> Say {
    Say::new(ids::KIND).with("kind", Kind::of(address).id)
}

/// What is worth knowing about an address, however it is cut.
pub fn address_facts(address: Address) -> View {
    let mut facts = View(vec![("kind", Value::Say(kind(address)))]);
    let set_apart = Kind::of(address);
    if set_apart.id != "public" {
        let source = format!("RFC {} {}", set_apart.rfc, set_apart.section);
        facts.set("kind-source", Value::Text(source.trim_end().to_owned()));
    }
    if let Some(class) = Class::of(address) {
        facts.set("class", Value::Text(class.letter.to_string()));
    }
    let hexadecimal = match address.family() {
        Family::V4 => format!("0x{:08x}", address.value()),
        Family::V6 => expanded(address),
    };
    facts.set("hexadecimal", Value::Text(hexadecimal));
    facts.set("integer", Value::Text(Grouped(address.value()).to_string()));
    facts
}

pub fn interface_facts(interface: Interface) -> View {
    let prefix = interface.prefix();
    let mut facts = address_facts(interface.address);
    let hosts = hosts_of(prefix);
    // RFC 1812 §4.2.2.11 (d): only the prefix tells this kind; in 255.255.255.255 the address itself does.
    let directed = prefix.broadcast() == Some(interface.address) && prefix.length() > 0;
    if directed {
        facts.set("kind", Value::Say(Say::new(ids::KIND).with("kind", "directed-broadcast")));
        facts.set("kind-source", Value::Text("RFC 1812 §4.2.2.11".to_owned()));
    }
    let place = match interface.address {
        _ if hosts.is_none() => "place-no-host",
        _ if prefix.host_bits() == 0 => "place-one",
        address if prefix.broadcast() == Some(address) => "place-broadcast",
        address if address == prefix.network() && prefix.broadcast().is_some() => "place-network",
        address if address.family() == Family::V6 && address.value() == 0 => "place-unspecified",
        address if address == prefix.network() && prefix.host_bits() > 1 => "place-anycast",
        address if hosts.is_some_and(|hosts| address < hosts.first || address > hosts.last) => {
            "place-reserved"
        }
        _ => "place-host",
    };
    facts.set("place", Value::Say(Say::new(place)));
    if prefix.family() == Family::V4 {
        facts.set("wildcard", Value::Text(prefix.wildcard().to_string()));
    }
    facts.set("reverse", Value::Text(reverse_zone(prefix)));
    facts.set("blocks", Value::Blocks(neighbourhood(interface)));
    facts
}

/// The block among its neighbours: two levels up, and two levels down towards the address.
fn neighbourhood(interface: Interface) -> Blocks {
    let current = interface.prefix();
    let root = Prefix::new(current.network(), current.length().saturating_sub(2));
    let floor = current.length().saturating_add(2).min(current.family().width());
    let mut leaves = Vec::new();
    let mut open = vec![root];
    while let Some(block) = open.pop() {
        let towards = block.contains(interface.address) && block.length() < floor;
        match block.halves() {
            Some([low, high]) if towards || block.length() < current.length() => open.extend([high, low]),
            _ => leaves.push(Leaf { prefix: block, role: Role::Part, name: String::new() }),
        }
    }
    Blocks { root, leaves, current: Some(current), here: Some(interface.address), editable: false }
}

/// Answers "is this host in the network?", when one was asked about.
pub fn host_fact(host: &str, prefix: Prefix, facts: &mut View) -> Result<(), Refusal> {
    if host.trim().is_empty() {
        return Ok(());
    }
    let host = read_address(host).map_err(|error| refusal(&HOST, error))?;
    let id = match (host.family() == prefix.family(), prefix.contains(host)) {
        (false, _) => "host-other-family",
        (_, true) => "host-inside",
        (_, false) => "host-outside",
    };
    let there = Prefix::new(host, prefix.length());
    let say = Say::new(id)
        .with("host", host.to_string())
        .with("prefix", prefix.to_string())
        .with("length", prefix.length())
        .with("other", there.to_string());
    facts.set("host", Value::Say(say));
    Ok(())
}
