//! A count as people write it: in digits, grouped or not, or as the powers it is worked out from.

use crate::address::Grouped;

/// More brackets within brackets than this are no count.
const DEEPEST: u8 = 8;

/// A count: `1024`, `1,024`, `2^10 - 2`, `2**(32-22)-2`, `2⁵-2`, `4×256`, `2^10 - 2 = 1022`.
pub fn number(text: &str) -> Option<u128> {
    // `**` and raised digits are other ways to write `^`.
    let text = raised(text).replace("**", "^");
    let mut sides = text.split('=').map(|side| {
        let mut reader = Reader { rest: side.trim(), depth: 0 };
        reader.sum().filter(|_| reader.rest.is_empty())
    });
    let first = sides.next()??;
    sides.all(|side| side == Some(first)).then_some(first)
}

/// The text with each run of raised digits as a power.
fn raised(text: &str) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let mut plain = String::with_capacity(text.len());
    let mut inside = false;
    for character in text.chars() {
        let digit = DIGITS.iter().position(|raised| *raised == character);
        if digit.is_some() && !inside {
            plain.push('^');
        }
        inside = digit.is_some();
        plain.push(digit.and_then(|digit| char::from_digit(digit as u32, 10)).unwrap_or(character));
    }
    plain
}

/// What of an expression is still to be read.
struct Reader<'a> {
    rest: &'a str,
    depth: u8,
}

impl Reader<'_> {
    fn take(&mut self, signs: &[char]) -> Option<char> {
        let sign = self.rest.chars().next().filter(|next| signs.contains(next))?;
        self.rest = self.rest[sign.len_utf8()..].trim_start();
        Some(sign)
    }

    fn sum(&mut self) -> Option<u128> {
        let mut value = self.product()?;
        while let Some(sign) = self.take(&['+', '-']) {
            let next = self.product()?;
            value = if sign == '+' { value.checked_add(next)? } else { value.checked_sub(next)? };
        }
        Some(value)
    }

    fn product(&mut self) -> Option<u128> {
        let mut value = self.power()?;
        while self.take(&['*', '×', 'x', 'X']).is_some() {
            value = value.checked_mul(self.power()?)?;
        }
        Some(value)
    }

    fn power(&mut self) -> Option<u128> {
        let base = self.atom()?;
        match self.take(&['^']) {
            Some(_) => base.checked_pow(u32::try_from(self.atom()?).ok()?),
            None => Some(base),
        }
    }

    fn atom(&mut self) -> Option<u128> {
        if self.take(&['(']).is_some() {
            self.depth += 1;
            let value = if self.depth > DEEPEST { None } else { self.sum() };
            self.depth -= 1;
            return value.filter(|_| self.take(&[')']).is_some());
        }
        let digits = |next: char| next.is_ascii_digit() || matches!(next, ' ' | ',' | '.' | '_' | '\'');
        let end = self.rest.find(|next| !digits(next)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        Grouped::read(number.trim_end())
    }
}
