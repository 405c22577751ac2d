//! The reader and the writer themselves.

use super::*;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn bits_are_read_as_they_were_written_wherever_they_begin() {
    for width in 1..=64_u32 {
        for before in 0..=8_u32 {
            let value = 0x9e37_79b9_7f4a_7c15_u64 >> (64 - width);
            let bytes = written(|w| {
                w.bits(0, before);
                w.bits(value, width);
            });
            let mut r = Reader::recording(&bytes);
            assert_eq!(r.bits("Before", before), Ok(0));
            assert_eq!(r.bits("Value", width), Ok(value), "{width} bits after {before}");
            r.remainder("Rest");
            assert_eq!(r.into_tree().0.last().map(Field::end), Some(bytes.len() as u32 * 8));
        }
    }
}

#[test]
fn flags_are_one_number_and_many_fields() {
    let mut r = Reader::recording(&[0b1010_0000]);
    assert_eq!(r.flags(["A", "B", "C"]), Ok(0b101));
    assert!(r.flags(["D", "E", "F", "G", "H", "I"]).is_err());
    let tree = r.into_tree();
    let read: Vec<_> = tree.0.iter().map(|field| (field.name, field.start, field.value.clone())).collect();
    let number = |value| Some(FieldValue::Number(value));
    assert_eq!(read, [("A", 0, number(1)), ("B", 1, number(0)), ("C", 2, number(1))]);
}

#[test]
fn what_is_within_does_not_see_past_its_end() {
    let mut r = Reader::recording(&[1, 2, 3, 4]);
    let inside = r.within("Inside", 2, |r| {
        assert_eq!((r.remaining(), r.peek(), r.rest()), (2, Some(1), &[1, 2][..]));
        r.u32("Four")
    });
    assert_eq!(inside, Err(Malformed::Truncated { field: "Four", needed: 32, have: 16 }));
    // What could not be read is passed: what is behind it is there.
    assert_eq!((r.position(), r.peek()), (2, Some(3)));
    // More than there is: what is there is read first.
    let mut seen = 0;
    let beyond = r.within("Beyond", 3, |r| {
        seen = r.all("Rest").len();
        Ok(())
    });
    assert_eq!((seen, beyond), (2, Err(Malformed::Truncated { field: "Beyond", needed: 24, have: 16 })));
    assert_eq!(r.into_tree().0.iter().map(|field| field.name).collect::<Vec<_>>(), ["Truncated", "Rest"]);
}

/// Of what was on the wire, a capture may have kept less: that is another reason than bytes that end too early.
#[test]
fn what_was_not_kept_is_told_from_what_was_not_there() {
    let mut r = Reader::new(&[1, 2, 3, 4]).captured_of(8);
    assert_eq!((r.remaining(), r.sent()), (4, 8));
    assert_eq!(r.octets::<6>("Six"), Err(Malformed::Cut { field: "Six", needed: 48, have: 32 }));
    assert_eq!(r.octets::<9>("Nine"), Err(Malformed::Truncated { field: "Nine", needed: 72, have: 64 }));
    let inside = r.within("Inside", 6, |r| {
        assert_eq!((r.remaining(), r.sent()), (4, 6));
        Ok(r.all("Rest").len())
    });
    assert_eq!(inside, Err(Malformed::Cut { field: "Inside", needed: 48, have: 32 }));
    assert_eq!((r.remaining(), r.sent()), (0, 4));
}

#[test]
fn a_group_that_fails_keeps_what_was_read() {
    let mut r = Reader::recording(&[1, 2, 3]);
    let result = r.group("Outer", |r| {
        r.u8("One")?;
        r.group("Inner", |r| {
            r.u8("Two")?;
            r.u16("Four")
        })
    });
    assert!(result.is_err());
    assert!(r.group("Empty", |r| r.u16("Four")).is_err());
    r.remainder("Rest");
    let tree = r.into_tree();
    let read: Vec<_> =
        tree.0.iter().map(|field| (field.name, field.depth, field.start, field.bits)).collect();
    assert_eq!(
        read,
        [("Outer", 0, 0, 16), ("One", 1, 0, 8), ("Inner", 1, 8, 8), ("Two", 2, 8, 8), ("Rest", 0, 16, 8)]
    );
    assert_eq!(tree.children(0).map(|(_, field)| field.name).collect::<Vec<_>>(), ["One", "Inner"]);
}
