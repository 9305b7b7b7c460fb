//! The office as its shells use it. One binary; one module a room.
#![allow(clippy::unwrap_used, reason = "what a test unwraps is what it asserts")]

mod awards;
mod day;
mod desk;
mod files;
mod forms;
mod home;
mod import;
mod inspect;
mod journal;
mod models;
mod paper_looks;
mod prose;
#[allow(dead_code, reason = "papers measures more with it than is asked here")]
#[path = "../../../papers/tests/it/reader.rs"]
mod reader;
mod round;
mod round_papers;
mod search;
mod settings;
mod story;
mod templates;
mod units;
