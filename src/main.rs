//! The application's root.
#![forbid(unsafe_code)]

mod app;

fn main() {
    app::start();
}
