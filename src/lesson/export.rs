//! A plan as a table: CSV (RFC 4180) and Markdown.

use crate::address::{Address, Family, Grouped, hosts_of};
use crate::trace::Leaf;

/// The columns, in order; each is titled by the message `column-NAME`.
pub const COLUMNS: [&str; 7] = ["name", "prefix", "mask", "first", "last", "broadcast", "hosts"];

/// A block's row. A block that nobody named is called by its role.
pub fn row(leaf: &Leaf, role: String) -> [String; 7] {
    let prefix = leaf.prefix;
    let hosts = hosts_of(prefix);
    let or_dash =
        |address: Option<Address>| address.map_or_else(|| "–".to_owned(), |address| address.to_string());
    let mask = match prefix.family() {
        Family::V4 => prefix.mask().to_string(),
        Family::V6 => format!("/{}", prefix.length()),
    };
    [
        if leaf.name.is_empty() { role } else { leaf.name.clone() },
        prefix.to_string(),
        mask,
        or_dash(hosts.map(|hosts| hosts.first)),
        or_dash(hosts.map(|hosts| hosts.last)),
        or_dash(hosts.and_then(|hosts| hosts.broadcast)),
        hosts
            .map_or(Some(0), |hosts| hosts.count)
            .map_or_else(|| "2^128".to_owned(), |count| Grouped(count).to_string()),
    ]
}

/// Comma-separated values; a cell that holds a comma, a quote or a line break is quoted (RFC 4180 §2).
pub fn csv(titles: &[String], rows: &[[String; 7]]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<_> = cells
            .iter()
            .map(|cell| match cell.contains([',', '"', '\n', '\r']) {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell.clone(),
            })
            .collect();
        cells.join(",") + "\r\n"
    };
    std::iter::once(line(titles)).chain(rows.iter().map(|row| line(row))).collect()
}

/// A Markdown table.
pub fn markdown(titles: &[String], rows: &[[String; 7]]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule = format!("|{}\n", " --- |".repeat(titles.len()));
    line(titles) + &rule + &rows.iter().map(|row| line(row)).collect::<String>()
}
