//! `cargo xtask bench`: the benchmarks of the core.

use crate::{
    checkout,
    command::{self, cargo},
    failure::Result,
};

pub fn run(mut arguments: lexopt::Parser) -> Result {
    let mut bench = cargo();
    bench.args(["bench", "--package", "wirewalk"]).args(arguments.raw_args()?);
    command::run(bench.current_dir(checkout::root()))
}
