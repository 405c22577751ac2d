//! Where things are in this checkout, and what its lock file holds.

use crate::failure::{Doing, Failure, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The top folder. It is known from compiling: a task runs in the checkout it was compiled in.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// What Trunk builds from the root page, ready to be put on a web server.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo puts what it compiles.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The version `Cargo.lock` gives a package of which it holds only one.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).doing("Reading Cargo.lock")?;
    find_version(&lock, package)
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Cargo.lock has no package {package}.")))
}

/// In a lock file a package's name and version are always two consecutive lines, so that reading it needs no
/// TOML library.
fn find_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-futures"
version = "0.4.56"

[[package]]
name = "wasm-bindgen"
version = "0.2.129"
source = "registry"
"#;

    #[test]
    fn a_package_is_found_by_its_whole_name() {
        assert_eq!(find_version(LOCK, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(find_version(LOCK, "bindgen"), None);
    }

    #[test]
    fn this_checkout_locks_wasm_bindgen() {
        assert!(locked_version("wasm-bindgen").unwrap().starts_with("0.2."));
    }
}
