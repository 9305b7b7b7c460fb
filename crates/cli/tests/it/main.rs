//! The program as scripts use it: arguments in, documents and exit codes out.
#![allow(clippy::unwrap_used, reason = "what a test unwraps is what it asserts")]

mod answers;
mod arranging;
mod beside;
mod blanks;
mod figures;
mod journey;
mod killed;
mod mistakes;
mod models;
mod paper;
mod photos;
mod reports;
mod sealed;
mod terminal;
