//! Papers: a document model and its writers.
//!
//! A form is described once ([`Document`]). Laid out once ([`lay_out`]), it becomes PDF, page
//! previews (SVG) and pictures (PNG) from that one layout, so that what prints is what was
//! previewed; the same description becomes DOCX to edit ([`docx()`]) and XLSX to reckon with
//! ([`xlsx()`]). This crate knows no office and no database; measures are millimetres and points.

mod cards;
mod columns;
mod compose;
mod docx;
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
mod xlsx;

pub use cards::*;
pub use docx::docx;
pub use error::PaperError;
pub use laid::Laid;
pub use layout::{Watch, lay_out, missing_glyphs};
pub use model::*;
pub use style::*;
pub use xlsx::xlsx;
