//! What is accepted as an answer.

mod marking;
