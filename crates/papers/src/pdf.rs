//! The PDF writer: what kind of PDF a paper becomes.

use std::num::NonZeroUsize;

use typst::foundations::Smart;
use typst::layout::PageRanges;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::PaperError;

/// What is wished of a PDF file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PdfWish {
    /// Whether it is to be PDF/A-2, the form for archives (ISO 19005-2): level a where the file has
    /// tags, level b where it has none.
    pub archival: bool,
    /// The structure for screen readers.
    pub tags: Tags,
}

/// Whether the structure for screen readers is written. It makes a file six times as large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tags {
    /// Written, except for a list so long that it is laid out in stretches.
    #[default]
    Usual,
    /// Written, or the file is refused.
    Written,
    /// Left out.
    LeftOut,
}

/// The first `pages` pages of a document as PDF, with or without tags.
///
/// # Errors
/// [`PaperError::NotArchival`] with the exporter's words where the file would break a rule of
/// PDF/A; [`PaperError::Write`].
pub(crate) fn export(
    document: &PagedDocument,
    pages: usize,
    tagged: bool,
    archival: bool,
) -> Result<Vec<u8>, PaperError> {
    let first_pages = NonZeroUsize::new(1)..=NonZeroUsize::new(pages);
    let options = PdfOptions {
        creator: Smart::Custom(None),
        page_ranges: (pages < document.pages().len()).then(|| PageRanges::new(vec![first_pages])),
        standards: standards(tagged, archival)?,
        tagged,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|faults| {
        let words = faults.iter().map(|fault| fault.message.as_str());
        let detail = words.collect::<Vec<_>>().join("; ");
        if archival {
            PaperError::NotArchival { detail }
        } else {
            PaperError::Write { detail }
        }
    })
}

/// A part of a long list. It keeps the rules of PDF/A wherever it can, so that the joined file can
/// be one for the archive without being laid out again; gives whether it does.
pub(crate) fn part(document: &PagedDocument, pages: usize) -> Result<(Vec<u8>, bool), PaperError> {
    match export(document, pages, false, true) {
        Ok(pdf) => Ok((pdf, true)),
        Err(PaperError::NotArchival { .. }) => Ok((export(document, pages, false, false)?, false)),
        Err(other) => Err(other),
    }
}

fn standards(tagged: bool, archival: bool) -> Result<PdfStandards, PaperError> {
    let standard = match (archival, tagged) {
        (false, _) => return Ok(PdfStandards::default()),
        (true, true) => PdfStandard::A_2a,
        (true, false) => PdfStandard::A_2b,
    };
    PdfStandards::new(&[standard]).map_err(|fault| PaperError::Write {
        detail: fault.message().to_string(),
    })
}
