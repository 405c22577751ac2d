//! The packets of a capture file of any size, a few at a time.

use std::io::{self, Read};
use wirewalk::trace::capture::{CaptureError, Decoder, Packet, Progress};

/// How much is read at a time.
const CHUNK: usize = 64 * 1024;

/// Why the packets came to an end too early.
#[derive(Debug)]
pub enum Stopped {
    /// The file could not be read.
    Input(io::Error),
    /// The file is no good from there on.
    Capture(CaptureError),
    /// What was made of the packets could not be written.
    Output(io::Error),
}

/// Gives `each` every packet of `input` in turn. Memory holds what one block or record takes, and a chunk.
pub fn for_each(mut input: impl Read, mut each: impl FnMut(Packet) -> io::Result<()>) -> Result<(), Stopped> {
    let (mut decoder, mut held, mut from) = (Decoder::default(), Vec::new(), 0);
    loop {
        match decoder.read(&held[from..]).map_err(Stopped::Capture)? {
            Progress::Read { used, packet } => {
                packet.map_or(Ok(()), &mut each).map_err(Stopped::Output)?;
                from += used;
            }
            Progress::Starved(needed) => {
                held.drain(..from);
                from = 0;
                let more = needed.saturating_sub(held.len()).max(CHUNK);
                let read = (&mut input).take(more as u64).read_to_end(&mut held).map_err(Stopped::Input)?;
                if read == 0 {
                    return decoder.finish(&held).map_err(Stopped::Capture);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The header of a pcap file, and a record of this many bytes.
    fn file(length: u32) -> Vec<u8> {
        let mut file = b"\xd4\xc3\xb2\xa1\x02\x00\x04\x00".to_vec();
        file.extend([0; 12]);
        file.extend(1_u32.to_le_bytes());
        file.extend([0; 8]);
        file.extend(length.to_le_bytes());
        file.extend(length.to_le_bytes());
        file.extend(vec![0xaa; length as usize]);
        file
    }

    #[test]
    fn packets_longer_than_a_chunk_are_given_whole() {
        let length = 3 * CHUNK as u32 + 5;
        let file = file(length);
        let record = &file[24..];
        let mut lengths = Vec::new();
        let all = [&file, record, record].concat();
        for_each(all.as_slice(), |packet| {
            lengths.push(packet.bytes.len());
            Ok(())
        })
        .unwrap();
        assert_eq!(lengths, [length as usize; 3]);
    }

    #[test]
    fn what_stops_it_is_told_apart() {
        let whole = file(4);
        let cut = for_each(&whole[..whole.len() - 1], |_| Ok(())).unwrap_err();
        assert!(matches!(cut, Stopped::Capture(CaptureError { at: 24, .. })), "{cut:?}");
        let closed = for_each(whole.as_slice(), |_| Err(io::ErrorKind::BrokenPipe.into())).unwrap_err();
        assert!(matches!(closed, Stopped::Output(_)), "{closed:?}");
    }
}
