//! Fluent and Markdown, checked and compiled.
