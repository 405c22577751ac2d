//! Wirewalk's protocol core.
#![forbid(unsafe_code)]
