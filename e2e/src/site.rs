//! A web server for a built page, as a good host would serve it: compressed, typed, cached.

use anyhow::{Context, Result};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    fs,
    io::Write,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
};
use tokio::{net::TcpListener, task::JoinHandle};

/// A folder as it was when serving began, served on this machine until the last clone of this value is dropped.
#[derive(Clone, Debug)]
pub struct Site {
    address: SocketAddr,
    _server: Arc<Server>,
}

#[derive(Debug)]
struct Server(JoinHandle<()>);

/// One file, in memory and ready to be sent.
struct File {
    content_type: &'static str,
    cache_control: &'static str,
    plain: Bytes,
    compressed: Bytes,
}

type Files = HashMap<String, File>;

impl Site {
    /// Serves a folder on a free port. The quality is Brotli's, from 0 (quick) to 11 (what a host does once).
    pub async fn serve(folder: &Path, quality: u32) -> Result<Self> {
        let mut files = Files::new();
        read(folder, "", quality, &mut files).with_context(|| format!("reading {}", folder.display()))?;
        if !files.contains_key("index.html") {
            anyhow::bail!(
                "There is no built page in {}: run `cargo xtask test --only build`.",
                folder.display()
            );
        }
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening on this machine")?;
        let address = listener.local_addr()?;
        let router = Router::new().fallback(answer).with_state(Arc::new(files));
        let server = tokio::spawn(async move {
            // It ends only with an error of the listener, and then whoever asks it for a page says so.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, _server: Arc::new(Server(server)) })
    }

    /// The full address of something on this site, such as `#/practice`.
    pub fn url(&self, what: &str) -> String {
        format!("http://{}/{what}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn read(folder: &Path, prefix: &str, quality: u32, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read(&entry.path(), &format!("{name}/"), quality, files)?;
            continue;
        }
        let plain = fs::read(entry.path())?;
        let compressed = compress(&plain, quality)?;
        let (content_type, cache_control) = (content_type(&name), cache_control(&name));
        let file = File { content_type, cache_control, plain: plain.into(), compressed: compressed.into() };
        files.insert(name, file);
    }
    Ok(())
}

fn compress(bytes: &[u8], quality: u32) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

async fn answer(State(files): State<Arc<Files>>, uri: Uri, request: HeaderMap) -> Response {
    let path = uri.path().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let Some(file) = files.get(path) else {
        return (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/plain")], "Not here.").into_response();
    };
    let accepted =
        request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::CACHE_CONTROL, file.cache_control),
        (header::VARY, "accept-encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    if accepted.split(',').any(|encoding| encoding.trim() == "br") {
        (headers, [(header::CONTENT_ENCODING, "br")], file.compressed.clone()).into_response()
    } else {
        (headers, file.plain.clone()).into_response()
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// A file whose name has its own hash in it never changes; any other is asked for again.
fn cache_control(name: &str) -> &'static str {
    let is_hash = |part: &str| part.len() >= 15 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    match name.split(['-', '_', '.', '/']).any(is_hash) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webassembly_has_the_type_that_streaming_compilation_needs() {
        assert_eq!(content_type("wirewalk-0123456789abcdef_bg.wasm"), "application/wasm");
        assert_eq!(content_type("text/en/cidr"), "application/octet-stream");
    }

    #[test]
    fn only_a_hashed_name_is_kept_for_good() {
        assert!(cache_control("wirewalk-0123456789abcdef_bg.wasm").ends_with("immutable"));
        assert!(cache_control("wirewalk-e663edf74e2669a.js").ends_with("immutable"));
        assert_eq!(cache_control("index.html"), "no-cache");
        assert_eq!(cache_control("text/en/subnetting.bin"), "no-cache");
    }
}
