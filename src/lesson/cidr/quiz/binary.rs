//! An octet in decimal and in binary.

use super::super::ids;
use crate::lesson::walked;
use crate::quiz::{Answer, Draw, Level, Question, Worked};
use crate::text::Say;

/// An octet for the level: few ones, any, or many changes between ones and zeros.
fn draw_octet(draw: &mut Draw) -> u8 {
    match draw.level {
        Level::Easy => draw.pick(&[1, 2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128, 129, 160, 192, 224, 240, 252]),
        Level::Medium => draw.between(17, 254),
        Level::Hard => loop {
            let octet = draw.between(70, 254);
            if (octet ^ octet >> 1).count_ones() >= 5 {
                break octet;
            }
        },
    }
}

/// `128 + 32 + 4`: the powers of two an octet is the sum of.
fn sum(octet: u8) -> String {
    let powers = (0..8).rev().map(|power| 1_u8 << power).filter(|power| octet & power != 0);
    powers.map(|power| power.to_string()).collect::<Vec<_>>().join(" + ")
}

fn told(id: &'static str, octet: u8) -> Say {
    Say::new(id).with("octet", octet.to_string()).with("bits", format!("{octet:08b}")).with("sum", sum(octet))
}

/// Where the octet can be seen bit by bit: the cut falls into it.
fn worked(octet: u8) -> Worked {
    walked(format!("10.0.{octet}.1/20"))
}

/// What misreadings make of an octet: the message, and the octet they lead to.
fn misread(octet: u8) -> [(&'static str, u8); 4] {
    [
        (ids::REASON_BITS_TURNED, !octet),
        (ids::REASON_BITS_REVERSED, octet.reverse_bits()),
        (ids::REASON_BITS_LEFT, octet << 1),
        (ids::REASON_BITS_RIGHT, octet >> 1),
    ]
}

/// Decimal to binary.
pub fn octet_bits(draw: &mut Draw) -> Question {
    let octet = draw_octet(draw);
    let decimal = u8::from_str_radix(&octet.to_string(), 2).ok();
    let reason = |id, given: u8| {
        let say = told(id, octet).with("given", format!("{given:08b}")).with("value", given.to_string());
        (Answer::Octet(given), say)
    };
    Question::new(
        told(ids::ASK_OCTET_BITS, octet),
        Answer::Octet(octet),
        told(ids::WHY_OCTET_BITS, octet),
        worked(octet),
    )
    .mistakes(decimal.map(|given| reason(ids::REASON_OCTET_DECIMAL, given)))
    .mistakes(misread(octet).map(|(id, given)| reason(id, given)))
}

/// Binary to decimal.
pub fn bits_octet(draw: &mut Draw) -> Question {
    let octet = draw_octet(draw);
    let decimal = format!("{octet:b}").parse().unwrap_or(0);
    let reason = |id, given: u128| (Answer::Number(given), told(id, octet).with("given", given.to_string()));
    let wrong = |(id, given): (&'static str, u8)| {
        let (answer, say) = reason(id, given.into());
        (answer, say.with("value", given.to_string()))
    };
    Question::new(
        told(ids::ASK_BITS_OCTET, octet),
        Answer::Number(octet.into()),
        told(ids::WHY_BITS_OCTET, octet),
        worked(octet),
    )
    .mistake(Answer::Number(decimal), told(ids::REASON_BITS_DECIMAL, octet))
    .mistakes(misread(octet).map(wrong))
}
