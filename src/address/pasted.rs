//! The addresses in the output of `ip addr`, `ifconfig`, `ipconfig` and in the configuration of a router. What these
//! print around an address differs by language; where the address stands does not.

use super::clean::words;
use super::entry::{Form, Item, item, looks_like_address};
use super::parse::Scanner;
use super::{Address, Family, Interface, ParseError, Prefix, mask_length};
use std::ops::Range;

/// The states of an interface, as `ip -br addr` writes them (RFC 2863 §3.1.14, and two of Linux's own).
const STATES: [&str; 7] = ["UP", "DOWN", "UNKNOWN", "DORMANT", "TESTING", "LOWERLAYERDOWN", "NOTPRESENT"];

/// What a line of such output is.
enum Line<'a> {
    /// It has addresses of the interface from this place on; every word there may be one in brief output.
    Addresses { from: usize, every: bool },
    /// `IPv4 Address. . . : 192.168.1.5(Preferred)`: the label, and where the value begins.
    Field { label: &'a str, from: usize },
    /// Anything else.
    Other,
}

/// What is found, line by line.
#[derive(Default)]
struct Paste {
    items: Vec<Item>,
    /// Addresses that an interface uses and does not have: its gateway, its resolvers.
    used: Vec<Item>,
    /// The interface that is being told of.
    name: Option<String>,
    /// Whether the line before has an IPv4 address whose mask may stand in this one.
    waits: bool,
}

/// The addresses in pasted output, in order; none when the text is not such output. An address that cannot be read is
/// an error: left out, nobody would miss it.
pub(super) fn interfaces(text: &str) -> Result<Vec<Item>, ParseError> {
    let lines = || {
        let mut start = 0;
        text.split('\n').map(move |line| {
            let at = start;
            start += line.len() + 1;
            (at, line)
        })
    };
    if lines().all(|(_, line)| matches!(kind(line), Line::Other)) {
        return Ok(Vec::new());
    }
    let mut paste = Paste::default();
    let mut in_field = false;
    for (start, line) in lines() {
        let kind = kind(line);
        let continues = in_field && line.starts_with("      ") && !line.trim().is_empty();
        in_field = matches!(kind, Line::Field { .. }) || continues;
        match kind {
            Line::Addresses { from, every } => {
                paste.addresses(text, start..start + line.len(), from, every)?
            }
            Line::Field { label, from } => paste.field(text, start, line, label, from)?,
            Line::Other if continues => paste.field(text, start, line, "", 0)?,
            Line::Other => paste.other(text, start, line)?,
        }
    }
    Ok(if paste.items.is_empty() { paste.used } else { paste.items })
}

fn kind(line: &str) -> Line<'_> {
    let words = || words(line, 0);
    if let Some(from) = after_inet(line) {
        return Line::Addresses { from, every: false };
    }
    if let [Some((_, first)), Some((_, second)), third] = std::array::from_fn(|index| words().nth(index)) {
        let is_router = matches!(first, "ip" | "ipv6") && second == "address";
        match third {
            Some((from, _)) if is_router => {
                let from = if looks_like_address(&line[from..]) { from } else { return Line::Other };
                return Line::Addresses { from, every: false };
            }
            Some((from, _)) if STATES.contains(&second) => return Line::Addresses { from, every: true },
            _ => {}
        }
    }
    // The dots lead from the label to its colon.
    let colon = line.match_indices(':').find(|(at, _)| {
        let label = line[..*at].trim_end();
        label.ends_with(" .") || label.ends_with('.') && label.contains(". .")
    });
    match colon {
        Some((at, _)) => Line::Field { label: &line[..at], from: at + 1 },
        None => Line::Other,
    }
}

/// Where the rest of a line begins that has `inet` or `inet6` before an address, or as its first word.
fn after_inet(line: &str) -> Option<usize> {
    let lead = line.len() - line.trim_start().len();
    line.match_indices("inet").find_map(|(at, word)| {
        let begins = !line[..at].ends_with(|before: char| before.is_ascii_alphanumeric());
        let after = &line[at + word.len()..];
        let after = after.strip_prefix('6').unwrap_or(after);
        let ends = !after.starts_with(|next: char| next.is_ascii_alphanumeric());
        let from = line.len() - after.len();
        let has_address = candidates(line, from).next().is_some();
        let leads = at == lead && after.starts_with(' ');
        (begins && ends && (has_address || leads)).then_some(from)
    })
}

/// A word without a label that a colon joins to it, as in `addr:10.0.0.5`, and without what closes it.
fn bare(at: usize, word: &str) -> (usize, &str) {
    let label = word.find(':').filter(|colon| {
        let (label, value) = (&word[..*colon], &word[colon + 1..]);
        let is_group = label.bytes().all(|byte| byte.is_ascii_hexdigit());
        !is_group || value.contains('.') && !value.contains(':')
    });
    let from = label.map_or(0, |colon| colon + 1);
    let value = &word[from..];
    let value = value.split('(').next().unwrap_or_default();
    let lead = value.len() - value.trim_start_matches(['"', '\'', '[']).len();
    (at + from + lead, value[lead..].trim_end_matches([',', ';', ')', ']', '"', '\'', '\\', '.']))
}

/// What looks like an address from `from` on.
fn candidates(line: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    words(line, from).map(|(at, word)| bare(at, word)).filter(|(_, word)| looks_like_address(word))
}

/// Whether a word announces a mask, in any of the languages that `ifconfig` and `ipconfig` speak.
fn announces_mask(word: &str) -> bool {
    let word = word.trim_end_matches([':', '=']).to_lowercase();
    let begins = ["masq", "mask", "masc", "másc", "маск"].iter().any(|start| word.starts_with(start));
    begins
        || word.ends_with("mask")
        || word == "prefixlen"
        || ["掩码", "マスク", "마스크"].iter().any(|name| word.contains(name))
}

/// The prefix length that a word is when it is a netmask.
fn netmask(word: &str) -> Option<u8> {
    let mask: Address = word.parse().ok()?;
    let length = mask_length(mask).filter(|_| mask.family() == Family::V4)?;
    (length > 0 && Prefix::new(mask, length).mask() == mask).then_some(length)
}

/// Reads with a scanner at a place of the text.
fn at<T>(
    text: &str,
    place: Range<usize>,
    read: impl FnOnce(&mut Scanner) -> Result<T, ParseError>,
) -> Result<T, ParseError> {
    let mut scanner = Scanner::new(&text[place.clone()]);
    let shift = |error: ParseError| ParseError {
        at: error.at.start + place.start..error.at.end + place.start,
        reason: error.reason,
    };
    let value = read(&mut scanner).map_err(shift)?;
    scanner.finish().map_err(shift)?;
    Ok(value)
}

impl Paste {
    /// A line with addresses of an interface.
    fn addresses(
        &mut self,
        text: &str,
        line: Range<usize>,
        from: usize,
        every: bool,
    ) -> Result<(), ParseError> {
        let (start, whole) = (line.start, &text[line]);
        if every
            || !whole.starts_with(char::is_whitespace)
                && whole.starts_with(|next: char| next.is_ascii_digit())
        {
            self.name = interface_name(whole);
        }
        self.waits = false;
        let mut peer = false;
        let mut found = Vec::new();
        for (at, word) in words(whole, from) {
            let (at, word) = bare(at, word);
            let is_peer = std::mem::replace(&mut peer, word == "peer");
            if looks_like_address(word) && !is_peer {
                found.push((at, word));
            }
        }
        if found.is_empty() && !every {
            // The scanner says what is wrong with the word that stands where an address should.
            let word = words(whole, from).map(|(at, word)| bare(at, word)).next();
            let (at, word) = word.unwrap_or((from, ""));
            found.push((at, word));
        }
        if !every {
            found.truncate(1);
        }
        for (at, word) in found {
            let form = self::form(text, start, whole, at..at + word.len())?;
            self.items.push(Item { form, at: start + at..start + at + word.len(), label: self.name.clone() });
        }
        Ok(())
    }

    /// A labelled value of `ipconfig`, or one more value for the label above.
    fn field(
        &mut self,
        text: &str,
        start: usize,
        line: &str,
        label: &str,
        from: usize,
    ) -> Result<(), ParseError> {
        let waits = std::mem::take(&mut self.waits);
        let Some((place, word)) = candidates(line, from).next() else { return Ok(()) };
        let whole = start + place..start + place + word.len();
        // A mask stands in the line after its address.
        if waits && (announces_mask_in(label) || netmask(word).is_some()) {
            let length = at(text, whole, |scanner| scanner.length_value(Family::V4))?;
            if let Some(Item { form, .. }) = self.items.last_mut()
                && let Form::Alone(address) = *form
            {
                *form = Form::Interface(Interface { address, length });
            }
            return Ok(());
        }
        let form = form(text, start, line, place..place + word.len())?;
        let item = Item { form, at: whole, label: self.name.clone() };
        // "IPv4 Address", "IPv6-Adresse", "本地链接 IPv6 地址", and of old "IP Address".
        if label.contains("IP") {
            self.waits = matches!(form, Form::Alone(address) if address.family() == Family::V4);
            self.items.push(item);
        } else {
            self.used.push(item);
        }
        Ok(())
    }

    /// A line that no command is known by: the name of an interface, an entry that someone typed, or nothing.
    fn other(&mut self, text: &str, start: usize, line: &str) -> Result<(), ParseError> {
        self.waits = false;
        // The address of a link of its own, such as a tunnel's, is none of the interface.
        if line.trim_start().starts_with("link/") {
            return Ok(());
        }
        if let Some((place, word)) = candidates(line, 0).next() {
            let typed = item(text, start..start + line.len());
            let item = match typed {
                Ok(item) => item,
                Err(error) if line.trim_start().starts_with(word) => return Err(error),
                Err(_) => {
                    let form = form(text, start, line, place..place + word.len())?;
                    Item { form, at: start + place..start + place + word.len(), label: self.name.clone() }
                }
            };
            self.items.push(item);
            return Ok(());
        }
        if !line.starts_with(char::is_whitespace) {
            self.name = interface_name(line).or(self.name.take());
        }
        Ok(())
    }
}

fn announces_mask_in(label: &str) -> bool {
    label.split(|next: char| !next.is_alphabetic()).any(announces_mask)
}

/// The address at `place` in the line, with the length that it or the rest of the line says.
fn form(text: &str, start: usize, line: &str, place: Range<usize>) -> Result<Form, ParseError> {
    let whole = start + place.start..start + place.end;
    let (address, length) = at(text, whole, |scanner| {
        let address = scanner.address()?;
        Ok((address, scanner.length(address.family())?))
    })?;
    let length = match length {
        Some(length) => Some(length),
        None => length_behind(text, start, line, place.end, address.family())?,
    };
    Ok(length.map_or(Form::Alone(address), |length| Form::Interface(Interface { address, length })))
}

/// The length that a mask behind the address says.
fn length_behind(
    text: &str,
    start: usize,
    line: &str,
    from: usize,
    family: Family,
) -> Result<Option<u8>, ParseError> {
    let mut before = "";
    for (index, (place, word)) in words(line, from).enumerate() {
        let (value_at, value) = bare(place, word);
        let label = if value_at > place { &line[place..value_at] } else { before };
        before = word;
        let announced = announces_mask(label) && !value.is_empty();
        // Routers write the mask, or the length, directly behind the address.
        let follows = index == 0
            && (netmask(value).is_some() || value.parse::<u8>().is_ok() || value.starts_with("255."));
        if announced || follows {
            let whole = start + value_at..start + value_at + value.len();
            return at(text, whole, |scanner| scanner.length_value(family)).map(Some);
        }
        if value_at > place
            && family == Family::V4
            && let Some(length) = netmask(value)
        {
            return Ok(Some(length));
        }
    }
    Ok(None)
}

/// `2: eth0@if7: <UP>`, `eth0: flags=…`, `eth0      Link encap:…`, `interface Vlan10` and `Ethernet adapter Ethernet:`
/// all name their interface.
fn interface_name(line: &str) -> Option<String> {
    let line = match line.split_once(": ") {
        Some((index, rest)) if index.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => line,
    };
    let line = line.strip_prefix("interface ").unwrap_or(line);
    let name = match line.trim_end().strip_suffix(':') {
        Some(title) => title.trim_end(),
        None => line.split([':', ' ', '@', '\t', '\r']).next().unwrap_or_default(),
    };
    (!name.is_empty()).then(|| name.to_owned())
}
