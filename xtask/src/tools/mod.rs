//! Programs this checkout needs and a machine may lack.
//!
//! What is on PATH in the right version is used as it is. What is not is put into a versioned folder of the
//! user's cache, next to and never over what the user has installed.

pub mod binary;
pub mod browser;
pub mod npm;
pub mod target;

use crate::failure::{Failure, Result};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// Where a tool was found.
#[derive(Clone, Debug)]
pub enum Place {
    /// Wherever PATH has it.
    Path,
    /// In this folder.
    Folder(PathBuf),
}

impl Place {
    /// The command that starts a program which is in this place.
    pub fn command(&self, program: &str) -> Command {
        Command::new(match self {
            Place::Path => PathBuf::from(program),
            Place::Folder(folder) => executable(folder, program),
        })
    }
}

/// Puts tools in front of PATH for a program that looks for them there.
pub fn put_on_path<'a>(command: &mut Command, places: impl IntoIterator<Item = &'a Place>) -> Result {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = places.into_iter().filter_map(|place| match place {
        Place::Path => None,
        Place::Folder(folder) => Some(folder.clone()),
    });
    let joined = env::join_paths(folders.chain(env::split_paths(&path)))
        .map_err(|error| Failure::new(format!("The cache folder cannot be put on PATH: {error}.")))?;
    command.env("PATH", joined);
    Ok(())
}

/// The folder one version of one tool has for itself.
pub fn folder(tool: &str, version: &str) -> Result<PathBuf> {
    let cache = cache().ok_or_else(|| {
        Failure::new("There is no home folder to keep tools in: set HOME (on Windows LOCALAPPDATA) and run this again.")
    })?;
    Ok(cache.join("wirewalk").join("tools").join(format!("{tool}-{version}")))
}

/// The user's cache folder, where each system has it.
fn cache() -> Option<PathBuf> {
    let from = |variable| env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        Some(env::home_dir()?.join("Library").join("Caches"))
    } else {
        from("XDG_CACHE_HOME").or_else(|| Some(env::home_dir()?.join(".cache")))
    }
}

fn executable(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}{}", env::consts::EXE_SUFFIX))
}
