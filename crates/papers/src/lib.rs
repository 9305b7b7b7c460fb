//! Papers: a document model and its writers.
//!
//! A form is described once ([`Document`]). Laid out once ([`lay_out`]), it becomes PDF, page
//! previews (SVG) and pictures (PNG) from that one layout, so that what prints is what was
//! previewed; the same description becomes DOCX to edit ([`docx()`]) and XLSX to reckon with
//! ([`xlsx()`]). This crate knows no office and no database; measures are millimetres and points.

pub mod fill;
pub mod photo;

mod about;
mod cards;
mod chart;
mod columns;
mod compose;
mod docx;
mod error;
mod figure;
mod fonts;
mod join;
mod laid;
mod layout;
mod lines;
mod model;
mod opening;
mod pdf;
mod picture;
mod pictures;
mod stretch;
mod style;
mod typeset;
mod world;
mod xlsx;

pub use cards::*;
pub use chart::{Chart, ChartKind, ChartMark};
pub use columns::{fit_columns, room_mm, sheet_mm};
pub use compose::{check, rewrite_texts};
pub use docx::{docx, docx_of};
pub use error::PaperError;
pub use figure::roman;
pub use fonts::{BUILT_IN, FontProblem, families, install_font};
pub use laid::Laid;
pub use layout::{Watch, lay_out, missing_glyphs};
pub use model::*;
pub use opening::first_page;
pub use pdf::{PdfWish, Tags};
pub use picture::Pixels;
pub use pictures::Picture;
pub use style::*;
pub use xlsx::xlsx;
