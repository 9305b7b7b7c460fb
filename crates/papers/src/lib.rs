//! Papers: a document model and its writers.
//!
//! A form is described once ([`Document`]), laid out once ([`lay_out`]) and written as PDF, page
//! previews (SVG) and pictures (PNG) from that one layout, so that what prints is what was
//! previewed. This crate knows no office and no database; measures are millimetres and points.

mod columns;
mod compose;
mod error;
mod figure;
mod fonts;
mod laid;
mod layout;
mod lines;
mod model;
mod pdf;
mod picture;
mod stretch;
mod style;
mod typeset;
mod world;

pub use error::PaperError;
pub use laid::Laid;
pub use layout::{Watch, lay_out, missing_glyphs};
pub use model::*;
pub use style::*;
