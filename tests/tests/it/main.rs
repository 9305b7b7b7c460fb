//! Journeys in the real window: what a clerk does, from the first screen to the saved paper. Each
//! has a display, a settings folder and an office file of its own, so that they run side by side.
#![cfg(target_os = "linux")]

mod answers;
mod arranging;
mod calendar;
mod certificates;
mod closed;
mod copies;
mod duplicates;
mod english;
mod entering;
mod finding;
mod first_list;
mod forward;
mod hostile;
mod killed;
mod model_desk;
mod models;
mod offices;
mod pasting;
mod photos;
mod printing;
mod registers;
mod reports;
mod screens;
mod scrolling;
mod sealed;
mod service;
mod templates;
mod tomorrow;
mod typing;
mod walls;

#[path = "../../benches/measure/rows.rs"]
mod rows;

use std::path::PathBuf;

/// A workbook as an office sends it.
fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/samples")
        .join(name)
}
