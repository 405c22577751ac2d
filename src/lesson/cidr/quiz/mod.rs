//! Questions about one address or block.

mod binary;
mod ends;
mod hosts;
mod kinds;
mod lengths;
mod masks;
mod myths;
mod reverse;
mod v6;

use crate::quiz::Exercise;

/// The exercises, as practice lists them.
pub const EXERCISES: &[Exercise] = &[
    Exercise::new("network", ends::network),
    Exercise::new("broadcast", ends::broadcast),
    Exercise::new("first-host", ends::first_host),
    Exercise::new("last-host", ends::last_host),
    Exercise::new("netmask", masks::netmask),
    Exercise::new("wildcard", masks::wildcard),
    Exercise::new("mask-length", masks::mask_length_of),
    Exercise::new("valid-mask", masks::valid_mask),
    Exercise::new("hosts", hosts::hosts),
    Exercise::new("step", lengths::step),
    Exercise::new("tiny", hosts::tiny),
    Exercise::new("link", hosts::link),
    Exercise::new("same-subnet", hosts::same_subnet),
    Exercise::new("member", hosts::member),
    Exercise::new("address-kind", kinds::address_kind),
    Exercise::new("octet-bits", binary::octet_bits),
    Exercise::new("bits-octet", binary::bits_octet),
    Exercise::new("v6-shorten", v6::shorten),
    Exercise::new("v6-expand", v6::expand),
    Exercise::new("v6-network", v6::network),
    Exercise::new("reverse-zone", reverse::zone),
    Exercise::new("myth", myths::addresses),
];
