//! The numbers that a worked reason is told with.

use crate::address::{Address, Interface, Prefix};
use crate::text::Say;

/// Where the cut of an IPv4 block falls: the octet, counted from 1, that holds its last network bit.
#[derive(Clone, Copy)]
pub struct Cut {
    /// The octet's number.
    pub index: u8,
    /// How many of its bits are the network's, from 1 to 8.
    pub inside: u8,
    /// How far apart blocks start, counted in this octet.
    pub step: u8,
}

impl Cut {
    /// The cut after `length` bits, at least 1.
    pub const fn after(length: u8) -> Self {
        let index = length.div_ceil(8);
        Self { index, inside: length - 8 * (index - 1), step: 1 << (8 * index - length) }
    }

    /// The value of the octet in which the cut falls.
    pub const fn octet(self, address: Address) -> u8 {
        (address.value() >> self.shift()) as u8
    }

    /// One in the octet in which the cut falls, as an amount to add to an address.
    pub const fn unit(self) -> u128 {
        1 << self.shift()
    }

    const fn shift(self) -> u8 {
        32 - 8 * self.index
    }
}

/// The message `id` with all there is to say about where the block of an IPv4 interface lies.
pub fn worked(id: &'static str, interface: Interface) -> Say {
    let prefix = interface.prefix();
    let cut = Cut::after(interface.length);
    Say::new(id)
        .with("address", interface.address.to_string())
        .with("length", interface.length)
        .with("bits", prefix.host_bits())
        .with("cut", if cut.inside == 8 { "boundary" } else { "inside" })
        .with("index", cut.index)
        .with("step", cut.step)
        .with("octet", cut.octet(interface.address))
        .with("low", cut.octet(prefix.network()))
        .with("high", cut.octet(prefix.end()))
        .with("prefix", prefix.to_string())
        .with("network", prefix.network().to_string())
        .with("end", prefix.end().to_string())
        .with("first", prefix.first_host().to_string())
        .with("last", prefix.last_host().to_string())
}

/// Prefixes, or anything else with a text, one after another.
pub fn listed<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A prefix and where it ends, for a sentence that needs both.
pub fn span(say: Say, prefix: Prefix) -> Say {
    say.with("prefix", prefix.to_string()).with("end", prefix.end().to_string())
}

/// Rows as lines, their columns under each other.
pub fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let widths: [usize; N] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].len()).max().unwrap_or(0));
    let line = |row: &[String; N]| {
        let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}
