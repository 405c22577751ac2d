//! What tshark says of a capture file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file that is there until this is dropped.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str, bytes: &[u8]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pcapng"));
        fs::write(&path, bytes).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What tshark tells of these fields of every packet, with all checksums checked; nothing where there is no tshark.
pub fn tshark(file: &Path, fields: &[&str]) -> Option<Vec<Vec<String>>> {
    let mut tshark = Command::new("tshark");
    tshark.args(["-n", "-T", "fields", "-E", "separator=/t", "-E", "occurrence=a", "-E", "aggregator=|"]);
    for checksum in ["ip", "tcp", "udp"] {
        tshark.args(["-o", &format!("{checksum}.check_checksum:TRUE")]);
    }
    tshark.args(fields.iter().flat_map(|field| ["-e", field])).arg("-r").arg(file);
    match tshark.output() {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let rows = String::from_utf8(output.stdout).unwrap();
            Some(rows.lines().map(|row| row.split('\t').map(str::to_owned).collect()).collect())
        }
        Err(_) => {
            eprintln!("There is no tshark on this machine: nobody else looked at the captures.");
            None
        }
    }
}
