//! The office as its shells use it. One binary; one module a room.
#![allow(clippy::unwrap_used, reason = "what a test unwraps is what it asserts")]

mod attachments;
mod awards;
mod calendar;
mod day;
mod desk;
mod files;
#[allow(dead_code, reason = "papers forges more with it than is asked here")]
#[path = "../../../papers/tests/it/forge.rs"]
mod forge;
mod forms;
mod home;
mod import;
mod inspect;
mod journal;
mod keep;
mod models;
mod paper_inputs;
mod paper_looks;
mod paper_rules;
mod paper_spelling;
mod paper_words;
mod prose;
#[allow(dead_code, reason = "papers measures more with it than is asked here")]
#[path = "../../../papers/tests/it/reader.rs"]
mod reader;
mod registers;
mod reports;
mod round;
mod round_arranged;
mod round_papers;
mod sealed;
mod search;
mod settings;
mod story;
mod templates;
mod units;
