//! Wirewalk's protocol core: no browser, no clock, no global state.
//!
//! | room | what it knows |
//! | --- | --- |
//! | [`order`] | putting things in order, in little code |
//! | [`time`] | virtual moments and lengths of time |
//! | [`wire`] | bytes and headers, both ways |
//! | [`address`] | addresses, prefixes and their arithmetic |
//! | [`text`] | the learner's sentences, compiled, filled with values |
//! | [`knobs`] | what a learner turns |
//! | [`fault`] | what a learner breaks |
//! | [`trace`] | what happened: steps, views, what changed, every frame |
//! | [`protocol`] | what a host and a router do with packets: ARP, IP, ICMP, UDP |
//! | [`sim`] | the simulated internet: nodes, links, faults |
//! | [`quiz`] | the engine of questions: drawn from a seed, marked with reasons |
//! | [`lesson`] | what each lesson runs, what can be changed, and its questions |
//! | [`practice`] | what is asked next |
//! | [`player`] | a trace, a cursor, and what moves it |
//! | [`route`] | a situation as an address, and back |
//!
//! A room uses only rooms above it.
#![forbid(unsafe_code)]

pub mod address;
pub mod fault;
pub mod knobs;
#[path = "lesson/catalog.rs"]
pub mod lesson;
pub mod order;
pub mod player;
pub mod practice;
pub mod protocol;
pub mod quiz;
pub mod route;
pub mod sim;
pub mod text;
pub mod time;
pub mod trace;
pub mod wire;
