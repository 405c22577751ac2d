//! The faults in force, and what they do to a frame before and while it is on its link.

use super::{bits, chance};
use crate::fault::{Action, Fault, Target, middle_bit};
use crate::time::Duration;
use crate::trace::{Applied, FrameName, Node};
use crate::wire::{LinkType, frame_check_sequence, repair};
use std::rc::Rc;

/// The faults of a run.
pub(super) struct Rules {
    seed: u64,
    /// Each with the index of the node it is about, when there is such a node.
    faults: Vec<(Option<usize>, Fault)>,
    met: Vec<usize>,
}

/// What the faults made of a frame.
pub(super) struct Met {
    /// Its bytes as they arrive.
    pub bytes: Rc<[u8]>,
    /// The frame check sequence it was sent with, when its bytes were damaged since.
    pub check_sequence: Option<[u8; 4]>,
    pub faults: Vec<usize>,
    pub dropped: bool,
    pub duplicated: bool,
    pub reordered: bool,
    pub delay: Duration,
}

/// What is asked of chance about a frame: whether its link loses it. Questions about faults are numbered from 0.
const LINK_LOSS: u64 = u64::MAX;

impl Rules {
    pub fn new(seed: u64, nodes: &[Node], faults: Vec<Fault>) -> Self {
        let index = |fault: &Fault| nodes.iter().position(|node| node.name == fault.target.node());
        let met = vec![0; faults.len()];
        Self { seed, faults: faults.into_iter().map(|fault| (index(&fault), fault)).collect(), met }
    }

    /// Applies every fault that meets the frame, in the order given.
    pub fn meet(&mut self, name: FrameName, bytes: Rc<[u8]>) -> Met {
        let mut met = Met {
            bytes,
            check_sequence: None,
            faults: Vec::new(),
            dropped: false,
            duplicated: false,
            reordered: false,
            delay: Duration::ZERO,
        };
        let mut damaged = false;
        for (index, (node, fault)) in self.faults.iter().enumerate() {
            let meets = *node == Some(name.node)
                && match fault.target {
                    Target::One(_, count) => name.count == count,
                    Target::Every(_, count) => name.count.is_multiple_of(count),
                    Target::Share(_, percent) => chance::meets(self.seed, index as u64, name, percent),
                }
                && has_bit(&met.bytes, fault.action);
            if !meets {
                continue;
            }
            self.met[index] += 1;
            met.faults.push(index);
            match fault.action {
                Action::Drop => met.dropped = true,
                Action::Duplicate => met.duplicated = true,
                Action::Reorder => met.reordered = true,
                Action::Damage => damaged = true,
                Action::Delay(delay) => met.delay = met.delay + delay,
                Action::Flip(bit) => met.bytes = changed(&met.bytes, |bytes| bits::flip(bytes, bit)),
                Action::Set { start, bits: count, value, repair: mend } => {
                    met.bytes = changed(&met.bytes, |bytes| {
                        bits::set(bytes, start, count, value);
                        if mend {
                            repair(bytes, LinkType::Ethernet);
                        }
                    });
                }
            }
        }
        // The sender computes the check sequence over all that it changed; noise comes after that.
        if damaged {
            met.check_sequence = Some(frame_check_sequence(&met.bytes));
            met.bytes = changed(&met.bytes, |bytes| bits::flip(bytes, middle_bit(bytes)));
        }
        met
    }

    /// Whether the link loses the frame.
    pub fn lost_by_chance(&self, name: FrameName, percent: u8) -> bool {
        percent > 0 && chance::meets(self.seed, LINK_LOSS, name, percent)
    }

    /// What came of each fault.
    pub fn applied(&self) -> Vec<Applied> {
        let both = self.faults.iter().zip(&self.met);
        both.map(|((_, fault), met)| Applied { fault: fault.clone(), met: *met }).collect()
    }
}

/// Whether a frame has the first of the bits that are to be changed in it.
fn has_bit(bytes: &[u8], action: Action) -> bool {
    action.bits(bytes).is_none_or(|bits| bytes.len() > bits.start as usize / 8)
}

fn changed(bytes: &Rc<[u8]>, change: impl FnOnce(&mut [u8])) -> Rc<[u8]> {
    let mut copy = bytes.to_vec();
    change(&mut copy);
    copy.into()
}
