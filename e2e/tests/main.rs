//! Wirewalk as its learners meet it, in a real browser. One module for each thing they come to do.

mod accessibility;
mod address_bar;
mod cidr;
mod hands;
mod home;
mod keyboard;
mod language;
mod network;
mod packet;
mod parts;
mod phone;
mod practice;
mod predict;
mod shared;
mod stage;
mod subnetting;
mod tcp;
mod tcp_tries;
mod translated;
mod trouble;
mod what_if;
mod wishes;
