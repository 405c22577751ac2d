//! The gates: the only ways into the parts of the program that the first page does without. Each tells what its part has
//! to offer, once that has come; what is behind it is called in no other way.

use super::asking::{ASKING, Asking};
use super::learning::{LEARNING, Learning};
use super::network::{NETWORK, Network};

wirewalk::gate! {
    /// What all lessons share.
    learning: Learning = LEARNING
}

wirewalk::gate! {
    /// What lessons with a network share.
    network: Network = NETWORK
}

wirewalk::gate! {
    /// What asks questions.
    quiz: Asking = ASKING
}
