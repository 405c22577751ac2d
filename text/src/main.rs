//! Writes `ids.rs` beside every lesson's text. It needs nothing of the core, so it runs when a new name does not compile
//! yet: `cargo run --package wirewalk-text --features compile`.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let text = Path::new(env!("CARGO_MANIFEST_DIR"));
    match wirewalk_text::write_ids(text.parent().unwrap_or(text)) {
        Ok(written) => {
            println!("Wrote {written} files of identifiers.");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            ExitCode::FAILURE
        }
    }
}
