//! Asks the linker to keep its notes: which function mentions which piece of data. `cargo xtask split` reads them, and
//! leaves none of them in what a browser gets. In `.cargo/config.toml` this would also be asked for the bare page that
//! the application is measured against, which nothing takes the notes out of.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
