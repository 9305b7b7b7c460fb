//! Lays a document out.

use crate::{Document, PaperError};

/// Follows a long layout and may stop it.
pub trait Watch {
    /// `done` of `total` rows are laid out.
    fn progress(&self, done: usize, total: usize) {
        let _ = (done, total);
    }
    /// Whether the work shall stop; asked between parts of a long list.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches.
impl Watch for () {}

/// A document laid out, ready for every writer.
pub struct Laid {}

/// Lays out a document.
///
/// # Errors
/// A table whose rows do not fit its columns or whose columns do not fit the page; a stop
/// requested through `watch`.
pub fn lay_out(doc: &Document, watch: &dyn Watch) -> Result<Laid, PaperError> {
    let _ = (doc, watch);
    Err(PaperError::Cancelled)
}

/// Characters of the document that the paper's font cannot print, each once, in order of
/// appearance. Asked before paper is touched.
#[must_use]
pub fn missing_glyphs(doc: &Document) -> Vec<char> {
    let _ = doc;
    Vec::new()
}

impl Laid {
    /// How many pages there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        0
    }
    /// A page as SVG, from page 0.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn svg(&self, page: usize) -> Result<String, PaperError> {
        Err(PaperError::NoSuchPage { page, pages: 0 })
    }
    /// A page as PNG, from page 0, with `dpi` dots to the inch.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn png(&self, page: usize, dpi: f64) -> Result<Vec<u8>, PaperError> {
        let _ = dpi;
        Err(PaperError::NoSuchPage { page, pages: 0 })
    }
    /// The whole document as PDF.
    ///
    /// # Errors
    /// [`PaperError::Write`].
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        Err(PaperError::Cancelled)
    }
}
