//! Wirewalk in a real browser.
//!
//! ```no_run
//! use e2e::{Key, Options, Page, Result};
//!
//! # async fn example() -> Result {
//! let page = Page::open("#/lesson/cidr", Options::default()).await?;
//! page.press(Key::Right).await?;
//! page.wait_for_text("h1", "CIDR").await?;
//! page.assert_no_errors().await?;
//! page.close().await
//! # }
//! ```
#![forbid(unsafe_code)]

mod axe;
mod browser;
mod options;
mod page;
mod site;

pub use browser::Browser;
pub use options::{Options, Theme};
pub use page::Page;
pub use site::Site;
pub use thirtyfour::Key;

use std::{
    env,
    path::{Path, PathBuf},
};

/// What a test returns, and almost everything here.
pub type Result<T = ()> = anyhow::Result<T>;

/// The top folder of this checkout.
fn checkout() -> &'static Path {
    let e2e = Path::new(env!("CARGO_MANIFEST_DIR"));
    e2e.parent().unwrap_or(e2e)
}

/// The application as it was last built for a browser, or the folder that `WIREWALK_DIST` names.
pub fn dist() -> PathBuf {
    env::var_os("WIREWALK_DIST").map_or_else(|| checkout().join("dist"), PathBuf::from)
}
