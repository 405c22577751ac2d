//! Programs written in Rust, which cargo can build on any machine.

use super::{Place, folder};
use crate::{
    checkout,
    command::{cargo, output_of, run},
    failure::{Failure, Result},
};
use std::{path::Path, process::Command};

/// A program from the Rust package registry.
pub struct Binary {
    /// What people call it.
    title: &'static str,
    /// The package that holds it.
    package: &'static str,
    /// The name of its cache folder, and of the program that is asked for its version.
    program: &'static str,
    /// The version it must have. Without one, any that PATH has will do, and the newest is installed.
    version: Option<String>,
    /// Why anyone needs it, to complete "It …".
    purpose: &'static str,
    /// How long compiling it takes on two cores.
    takes: &'static str,
    /// Flags that leave out what is not needed here.
    flags: &'static [&'static str],
}

/// Tools are compiled without optimisation: their work here takes seconds, and optimising them takes minutes.
const FAST_TO_COMPILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// Trunk is pinned: it reads its configuration strictly, and the next release wants a newer compiler.
pub fn trunk() -> Result<Place> {
    let trunk = Binary {
        title: "Trunk",
        package: "trunk",
        program: "trunk",
        version: Some("0.21.14".into()),
        purpose: "builds the page and serves it",
        takes: "4 minutes",
        flags: &["--no-default-features", "--features", "rustls"],
    };
    trunk.place()
}

/// The glue's generator must be of exactly the version that the application was compiled with.
pub fn wasm_bindgen() -> Result<Place> {
    let wasm_bindgen = Binary {
        title: "The wasm-bindgen CLI",
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: Some(checkout::locked_version("wasm-bindgen")?),
        purpose: "writes the JavaScript that loads the WebAssembly",
        takes: "a minute",
        flags: &[],
    };
    wasm_bindgen.place()
}

/// The test runner.
pub fn nextest() -> Result<Place> {
    let nextest = Binary {
        title: "nextest",
        package: "cargo-nextest",
        program: "cargo-nextest",
        version: None,
        purpose: "runs the tests",
        takes: "5 minutes",
        flags: &[],
    };
    nextest.place()
}

impl Binary {
    /// Finds the tool, or gets it.
    fn place(&self) -> Result<Place> {
        if self.is_in(&Place::Path) {
            return Ok(Place::Path);
        }
        let root = folder(self.program, self.version.as_deref().unwrap_or("newest"))?;
        let place = Place::Folder(root.join("bin"));
        if !self.is_in(&place) {
            self.install(&root)?;
        }
        Ok(place)
    }

    fn is_in(&self, place: &Place) -> bool {
        let Some(printed) = output_of(place.command(self.program).arg("--version")) else { return false };
        // `trunk 0.21.14`, `wasm-bindgen 0.2.129 (27c7a4d06)`: the second word is the version everywhere.
        self.version.as_deref().is_none_or(|wanted| printed.split_whitespace().nth(1) == Some(wanted))
    }

    fn install(&self, root: &Path) -> Result {
        let name =
            format!("{}{}", self.title, self.version.as_ref().map(|v| format!(" {v}")).unwrap_or_default());
        println!("{name} is not here yet. It {}.", self.purpose);
        println!("Installing it, once, into {} …", root.display());
        // Prebuilt where the user has the helper for that; it takes seconds where compiling takes minutes.
        let prebuilt = output_of(cargo().args(["binstall", "-V"])).is_some()
            && run(self.with_version(cargo().args(["binstall", "--no-confirm", "--root"]).arg(root))).is_ok();
        if prebuilt && self.is_in(&Place::Folder(root.join("bin"))) {
            return Ok(());
        }
        println!("Compiling it takes about {} on two cores.", self.takes);
        let mut install = cargo();
        install.envs(FAST_TO_COMPILE);
        install.args(["install", "--locked", "--root"]).arg(root).args(self.flags);
        run(self.with_version(&mut install)).map_err(|_| {
            Failure::new(format!(
                "{name} could not be installed, for the reason that cargo gives above; with no network, connect and \
                 run this again."
            ))
        })
    }

    fn with_version<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        if let Some(version) = &self.version {
            command.args(["--version", version]);
        }
        command.arg(self.package)
    }
}
