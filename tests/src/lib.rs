//! The hands and eyes of the journeys: a display without a screen, a driver for the web view, a
//! hand for the native dialogs. The journeys themselves stand in `tests/it`.
//!
//! Nothing here knows the office: a journey sees what a clerk sees, and asks the terminal shell
//! where a second witness is wanted. Only Linux has such a display and driver; elsewhere this crate
//! is empty, and `cargo xtask test` says so.
#![cfg(target_os = "linux")]

mod dialog;
mod driver;
mod office;
mod paper;
mod patience;
mod screen;
mod window;

pub use dialog::Dialog;
pub use office::{Office, program};
pub use paper::words_of;
pub use patience::until;
pub use screen::Screen;
pub use window::Window;
