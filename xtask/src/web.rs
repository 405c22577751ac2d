//! The release as a browser gets it: Trunk, with every tool it calls already at hand.

use crate::{
    checkout,
    command::{cargo, run},
    failure::{Failure, Result},
    tools::{Place, binary, npm, put_on_path, target},
};
use std::{path::Path, process::Command};

/// Says that the page is being built, and how long that takes on two cores.
pub fn announce_build() {
    println!("Building Wirewalk: about 4 minutes the first time, half of that after a change …");
}

/// Trunk and the tools it calls.
pub struct Web {
    trunk: Place,
    wasm_bindgen: Place,
    wasm_opt: Option<Place>,
}

impl Web {
    /// Finds the tools and gets those that are missing, including everything that compiling will ask for, so that
    /// Trunk never has to reach for the network in its own, less talkative way.
    pub fn prepare() -> Result<Self> {
        println!("Looking for what it takes to build the page …");
        target::ensure_wasm()?;
        let web = Self {
            trunk: binary::trunk()?,
            wasm_bindgen: binary::wasm_bindgen()?,
            wasm_opt: npm::wasm_opt(),
        };
        run(cargo().arg("fetch").current_dir(checkout::root())).map_err(|failure| {
            Failure::new(format!(
                "The packages Wirewalk is made of could not be fetched: {failure} With no network, connect and run \
                 this again."
            ))
        })?;
        Ok(web)
    }

    /// Builds the application into `dist/`.
    pub fn build(&self) -> Result {
        announce_build();
        self.build_page(checkout::root())
    }

    /// Builds the page in a folder that has a `Trunk.toml`.
    pub fn build_page(&self, folder: &Path) -> Result {
        run(self.trunk("build")?.current_dir(folder))
    }

    /// Trunk, offline and with its tools on PATH.
    ///
    /// Trunk calls wasm-opt in release mode only, and fails when it is not there. What `--release` means otherwise
    /// is decided by `cargo_profile` in `Trunk.toml`, so without wasm-opt the mode is just not asked for.
    pub fn trunk(&self, task: &str) -> Result<Command> {
        let mut command = self.trunk.command("trunk");
        command.args([task, "--offline"]);
        if self.wasm_opt.is_some() {
            command.arg("--release");
        }
        put_on_path(&mut command, [&self.wasm_bindgen].into_iter().chain(&self.wasm_opt))?;
        // Trunk would add its own call stack, which helps nobody, to every error of ours.
        command.env("RUST_LIB_BACKTRACE", "0");
        // Trunk takes NO_COLOR for a yes or no and rejects the customary 1.
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command.current_dir(checkout::root());
        Ok(command)
    }
}
