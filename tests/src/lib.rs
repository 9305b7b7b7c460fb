//! The hands and eyes of the journeys: a display without a screen, a driver for the web view, a
//! keyboard with Vietnamese letters and the programs that type them, a clipboard, a hand for the
//! native dialogs. The journeys themselves stand in `tests/it`.
//!
//! Nothing here knows the office: a journey sees what a clerk sees, and asks the terminal shell
//! where a second witness is wanted. Only Linux has such a display and driver; elsewhere this crate
//! is empty, and `cargo xtask test` says so.
#![cfg(target_os = "linux")]

mod axe;
mod clipboard;
mod desktop;
mod dialog;
mod driver;
mod frames;
mod grid;
mod input_method;
mod keyboard;
mod office;
mod paper;
mod patience;
mod pixels;
mod screen;
mod telex;
mod window;

pub use desktop::Desktop;
pub use dialog::Dialog;
pub use frames::Frames;
pub use grid::Grid;
pub use input_method::InputMethod;
pub use keyboard::{Keyboard, Pen};
pub use office::{Office, program};
pub use paper::words_of;
pub use patience::{until, until_is};
pub use pixels::{Area, Eye};
pub use screen::Screen;
pub use window::Window;
