//! Addresses as text: dotted decimal, RFC 5952, and the names built from them.

use super::{Address, Family, Interface, Prefix};
use std::fmt::{self, Display, Formatter, Write};

impl Display for Address {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.family {
            Family::V4 => {
                let mut text = String::with_capacity(15);
                append_v4(&mut text, self.value as u32);
                f.pad(&text)
            }
            Family::V6 => f.pad(&canonical_v6(self.value)),
        }
    }
}

impl Display for Prefix {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.network(), self.length)
    }
}

impl Display for Interface {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

/// Appends an IPv4 address in dotted decimal. Apart from [`Display`] because a million lines go through it.
pub fn append_v4(text: &mut String, value: u32) {
    for (index, octet) in value.to_be_bytes().into_iter().enumerate() {
        if index > 0 {
            text.push('.');
        }
        if octet >= 100 {
            text.push(char::from(b'0' + octet / 100));
        }
        if octet >= 10 {
            text.push(char::from(b'0' + octet / 10 % 10));
        }
        text.push(char::from(b'0' + octet % 10));
    }
}

/// The eight 16-bit groups of an IPv6 address, first group first.
fn groups(value: u128) -> [u16; 8] {
    std::array::from_fn(|index| (value >> (112 - 16 * index)) as u16)
}

/// An IPv6 address in the one form RFC 5952 §4 recommends.
fn canonical_v6(value: u128) -> String {
    // RFC 5952 §5: an IPv4-mapped address (RFC 4291 §2.5.5.2) keeps its dotted tail.
    if value >> 32 == 0xffff {
        let mut text = String::from("::ffff:");
        append_v4(&mut text, value as u32);
        return text;
    }
    let groups = groups(value);
    let (start, length) = longest_zero_run(&groups);
    let mut text = String::with_capacity(39);
    let mut index = 0;
    while index < groups.len() {
        if length > 0 && index == start {
            text.push_str("::");
            index += length;
            continue;
        }
        if index > 0 && !text.ends_with(':') {
            text.push(':');
        }
        append_hexadecimal(&mut text, groups[index]);
        index += 1;
    }
    text
}

/// Appends a group in lowercase (RFC 5952 §4.3) without leading zeros (§4.1).
fn append_hexadecimal(text: &mut String, group: u16) {
    let digits = (4 - group.leading_zeros() / 4).max(1);
    for digit in (0..digits).rev() {
        text.push(char::from(b"0123456789abcdef"[usize::from(group >> (4 * digit)) & 15]));
    }
}

/// The run of zero groups that `::` stands for: the longest, the first of equals (RFC 5952 §4.2.3), never a
/// single group (§4.2.2). Start and length; length 0 when there is none.
fn longest_zero_run(groups: &[u16; 8]) -> (usize, usize) {
    let mut best = (0, 0);
    let mut start = 0;
    for index in 0..=groups.len() {
        if groups.get(index) == Some(&0) {
            continue;
        }
        if index - start > best.1.max(1) {
            best = (start, index - start);
        }
        start = index + 1;
    }
    best
}

/// An address with nothing left out: all 32 digits of IPv6; IPv4 as it is.
pub fn expanded(address: Address) -> String {
    match address.family {
        Family::V4 => address.to_string(),
        Family::V6 => groups(address.value).map(|group| format!("{group:04x}")).join(":"),
    }
}

/// The zone under which the reverse names of the block live: `in-addr.arpa` by octets (RFC 1035 §3.5),
/// `ip6.arpa` by hexadecimal digits (RFC 3596 §2.5). A prefix that ends inside a label lies in the zone of the
/// last whole label; one that ends on a boundary has that zone to itself.
pub fn reverse_zone(prefix: Prefix) -> String {
    let (label_bits, root) = match prefix.family() {
        Family::V4 => (8_u8, "in-addr.arpa"),
        Family::V6 => (4_u8, "ip6.arpa"),
    };
    let mut zone = String::new();
    for label in (0..prefix.length() / label_bits).rev() {
        let shift = prefix.family().width() - label_bits * (label + 1);
        let value = (prefix.network().value() >> shift) & ((1 << label_bits) - 1);
        // Writing to a String cannot fail.
        let _ = match prefix.family() {
            Family::V4 => write!(zone, "{value}."),
            Family::V6 => write!(zone, "{value:x}."),
        };
    }
    zone + root
}

/// A number with its digits in groups of three, parted by a narrow no-break space (ISO 80000-1 §7.3.1). Four digits
/// are read at a glance and stay together.
#[derive(Clone, Copy, Debug)]
pub struct Grouped(pub u128);

impl Grouped {
    /// Reads a count: plain digits, or digits in groups of three, parted by any one of the characters that people
    /// part them by.
    pub fn read(text: &str) -> Option<u128> {
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let separator = text.chars().find(|next| matches!(next, ' ' | ',' | '.' | '\'' | '_'));
        let Some(separator) = separator else { return text.parse().ok().filter(|_| is_digits(text)) };
        let (first, rest) = text.split_once(separator)?;
        let first_fits = is_digits(first) && first.len() <= 3;
        let rest_fits = rest.split(separator).all(|group| is_digits(group) && group.len() == 3);
        (first_fits && rest_fits).then(|| text.replace(separator, "").parse().ok()).flatten()
    }
}

impl Display for Grouped {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (index, digit) in digits.chars().enumerate() {
            if digits.len() > 4 && index > 0 && (digits.len() - index).is_multiple_of(3) {
                f.write_char('\u{202f}')?;
            }
            f.write_char(digit)?;
        }
        Ok(())
    }
}
