//! A laid-out document and what can be made of it.

use std::sync::{Arc, Mutex, PoisonError};

use crate::compose::{Stretch, compose};
use crate::fonts::in_typeface;
use crate::join::join;
use crate::layout::ROWS_AT_ONCE;
use crate::pdf::{self, PdfWish, Tags};
use crate::picture::Pixels;
use crate::typeset::{Pages, forget, typeset};
use crate::{Document, PaperError, picture};

/// A document laid out, ready for every writer.
pub struct Laid {
    doc: Document,
    stretches: Vec<LaidStretch>,
    /// The stretch whose pages are in memory, by its number.
    open: Mutex<Option<(usize, Arc<Pages>)>>,
}

/// A stretch of the document whose pages are fixed.
pub(crate) struct LaidStretch {
    /// How it is composed again when a page of it is asked for.
    pub(crate) plan: Stretch,
    /// How many of its pages count; a page after them belongs to the next stretch.
    pub(crate) pages: usize,
    /// Its part of the PDF; empty when it is the only stretch.
    pub(crate) pdf: Vec<u8>,
    /// Whether that part keeps the rules of PDF/A-2b.
    pub(crate) archival: bool,
}

impl Laid {
    /// Of one stretch, whose pages stay in memory.
    pub(crate) fn whole(doc: &Document, stretch: LaidStretch, pages: Pages) -> Self {
        Self {
            doc: doc.clone(),
            stretches: vec![stretch],
            open: Mutex::new(Some((0, Arc::new(pages)))),
        }
    }

    /// Of several stretches, none in memory.
    pub(crate) fn in_parts(doc: &Document, stretches: Vec<LaidStretch>) -> Self {
        Self {
            doc: doc.clone(),
            stretches,
            open: Mutex::new(None),
        }
    }

    /// The document that was laid out, for writers that leave the pages to another program.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.doc
    }

    /// How many pages there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.stretches.iter().map(|stretch| stretch.pages).sum()
    }

    /// The page, from 1, on which each section of a booklet begins, by its block.
    pub(crate) fn sections(&self) -> Result<Vec<(usize, usize)>, PaperError> {
        let sections = self.pages(0)?.sections().into_iter();
        Ok(sections.map(|(block, page)| (block, page + 1)).collect())
    }

    /// A page as SVG, from page 0. Letters are outlines, so it looks the same on every machine.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn svg(&self, page: usize) -> Result<String, PaperError> {
        let (pages, page) = self.find(page)?;
        Ok(picture::svg(&pages, page))
    }

    /// A page as PNG, from page 0, with `dpi` dots to the inch (10 to 1200).
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn png(&self, page: usize, dpi: f64) -> Result<Vec<u8>, PaperError> {
        let (pages, page) = self.find(page)?;
        picture::png(&pages, page, dpi)
    }

    /// A page as dots, from page 0, with `dpi` dots to the inch (10 to 1200).
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn pixels(&self, page: usize, dpi: f64) -> Result<Pixels, PaperError> {
        let (pages, page) = self.find(page)?;
        Ok(picture::pixels(&pages, page, dpi))
    }

    /// The whole document as PDF, tagged where it is not too long for that. The same document gives
    /// the same bytes.
    ///
    /// # Errors
    /// [`PaperError::Write`].
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        self.pdf_as(PdfWish::default())
    }

    /// The whole document as the kind of PDF that is wished for.
    ///
    /// # Errors
    /// [`PaperError::TooLongToTag`] where tags are wished for and the list is too long;
    /// [`PaperError::NotArchival`] where the file would break a rule of PDF/A, as with a letter that
    /// the font does not have; [`PaperError::Write`].
    pub fn pdf_as(&self, wish: PdfWish) -> Result<Vec<u8>, PaperError> {
        let [whole] = self.stretches.as_slice() else {
            return self.joined(wish);
        };
        let tagged = wish.tags != Tags::LeftOut;
        pdf::export(
            self.pages(0)?.document(),
            whole.pages,
            tagged,
            wish.archival,
        )
    }

    fn joined(&self, wish: PdfWish) -> Result<Vec<u8>, PaperError> {
        if wish.tags == Tags::Written {
            return Err(PaperError::TooLongToTag { most: ROWS_AT_ONCE });
        }
        let parts = &self.stretches;
        if wish.archival && parts.iter().any(|part| !part.archival) {
            return Err(PaperError::NotArchival {
                detail: String::new(),
            });
        }
        join(parts.iter().map(|part| part.pdf.as_slice()))
    }

    /// The stretch that holds a page of the document, and the page's number in it.
    fn find(&self, page: usize) -> Result<(Arc<Pages>, usize), PaperError> {
        let mut rest = page;
        for (number, stretch) in self.stretches.iter().enumerate() {
            if rest < stretch.pages {
                return Ok((self.pages(number)?, rest));
            }
            rest -= stretch.pages;
        }
        let pages = self.page_count();
        Err(PaperError::NoSuchPage { page, pages })
    }

    /// The pages of a stretch, laid out again if they are no longer in memory.
    fn pages(&self, number: usize) -> Result<Arc<Pages>, PaperError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        match &*open {
            Some((kept, pages)) if *kept == number => Ok(Arc::clone(pages)),
            _ => {
                // The old pages are dropped before the new ones are made.
                *open = None;
                let pages = in_typeface(&self.doc.style.font, || {
                    let composed = compose(&self.doc, &self.stretches[number].plan)?;
                    typeset(composed.json, composed.files)
                });
                forget();
                let pages = pages.map(Arc::new)?;
                *open = Some((number, Arc::clone(&pages)));
                Ok(pages)
            }
        }
    }
}
