//! Lays a document out once; every writer works from that.
//!
//! A long list is laid out in stretches, because the engine's memory grows with each row. A
//! stretch ends where its last page begins, and the next one begins there, so the pages are the
//! same as if the list had been laid out at once.

use std::sync::{Arc, Mutex, PoisonError};

use crate::compose::{self, Place, Stretch, compose};
use crate::pdf::{self, Tags};
use crate::typeset::{Pages, typeset};
use crate::{Block, Document, PaperError, Row, fonts, picture};

/// Follows a long layout and may stop it.
pub trait Watch {
    /// `done` of `total` rows are laid out.
    fn progress(&self, done: usize, total: usize) {
        let _ = (done, total);
    }
    /// Whether the work shall stop; asked between the stretches of a long list.
    fn cancelled(&self) -> bool {
        false
    }
}

/// Nobody watches.
impl Watch for () {}

/// A document laid out, ready for every writer.
pub struct Laid {
    doc: Document,
    stretches: Vec<LaidStretch>,
    /// The stretch whose pages are in memory, by its number.
    open: Mutex<Option<(usize, Arc<Pages>)>>,
}

/// A stretch of the document whose pages are fixed.
struct LaidStretch {
    /// How it is composed again when a page of it is asked for.
    plan: Stretch,
    /// How many of its pages count; the page after them belongs to the next stretch.
    pages: usize,
    /// Its part of the PDF, when there are several stretches.
    pdf: Vec<u8>,
}

/// Lists up to this many rows are laid out at once and tagged for screen readers; longer ones go
/// by stretches of this many rows, untagged.
const ROWS_AT_ONCE: usize = 2000;

/// Lays out a document.
///
/// # Errors
/// [`PaperError::RowShape`], [`PaperError::TotalWithoutLabelCell`] and [`PaperError::TooWide`]
/// name a table that does not fit; [`PaperError::Cancelled`] when `watch` asks for it.
pub fn lay_out(doc: &Document, watch: &dyn Watch) -> Result<Laid, PaperError> {
    lay_out_in_stretches(doc, watch, ROWS_AT_ONCE)
}

/// Characters of the document that the paper's font cannot print, each once, in order of
/// appearance. Asked before paper is touched.
#[must_use]
pub fn missing_glyphs(doc: &Document) -> Vec<char> {
    let mut missing = Vec::new();
    compose::every_text(doc, &mut |text| {
        for c in compose::clean(text).chars().filter(|&c| !fonts::prints(c)) {
            if !missing.contains(&c) {
                missing.push(c);
            }
        }
    });
    missing
}

impl Laid {
    /// How many pages there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.stretches.iter().map(|stretch| stretch.pages).sum()
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

    /// The whole document as PDF. The same document gives the same bytes.
    ///
    /// # Errors
    /// [`PaperError::Write`].
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        match self.stretches.as_slice() {
            [whole] => pdf::export(self.pages(0)?.document(), whole.pages, Tags::Written),
            parts => pdf::join(parts.iter().map(|part| part.pdf.as_slice())),
        }
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
                let composed = compose(&self.doc, self.stretches[number].plan)?;
                let pages = Arc::new(typeset(composed.json)?);
                *open = Some((number, Arc::clone(&pages)));
                Ok(pages)
            }
        }
    }
}

fn lay_out_in_stretches(
    doc: &Document,
    watch: &dyn Watch,
    rows: usize,
) -> Result<Laid, PaperError> {
    compose::check(doc)?;
    let total = row_count(doc);
    let mut plan = Stretch {
        from: Place::default(),
        rows,
        pages_before: 0,
        page_at: None,
    };
    let mut stretches = Vec::new();
    loop {
        if watch.cancelled() {
            return Err(PaperError::Cancelled);
        }
        watch.progress(rows_before(doc, plan.from), total);
        let fixed = fix(doc, plan)?;
        let next = fixed.next;
        let alone = next.is_none() && stretches.is_empty();
        let pdf = match alone {
            true => Vec::new(),
            false => pdf::export(fixed.pages.document(), fixed.kept, Tags::LeftOut)?,
        };
        let pages_before = fixed.numbered_to(plan.pages_before);
        stretches.push(LaidStretch {
            plan: fixed.plan,
            pages: fixed.kept,
            pdf,
        });
        match next {
            Some(from) => {
                plan = Stretch {
                    from,
                    pages_before,
                    ..plan
                }
            }
            None => {
                watch.progress(total, total);
                let open = Some((stretches.len() - 1, Arc::new(fixed.pages)));
                return Ok(Laid {
                    doc: doc.clone(),
                    stretches,
                    open: Mutex::new(open),
                });
            }
        }
    }
}

/// A stretch whose pages are decided.
struct Fixed {
    plan: Stretch,
    pages: Pages,
    kept: usize,
    /// Where the next stretch begins; none at the document's end.
    next: Option<Place>,
}

impl Fixed {
    /// How far page numbers have come after this stretch.
    fn numbered_to(&self, before: usize) -> usize {
        match self.pages.last_mark("restart") {
            Some(page) if page < self.kept => self.kept - page,
            _ => before + self.kept,
        }
    }
}

fn fix(doc: &Document, plan: Stretch) -> Result<Fixed, PaperError> {
    let composed = compose(doc, plan)?;
    let pages = typeset(composed.json)?;
    let kept = pages.count();
    if let Some(end) = composed.end {
        let cut = last_page_start(&pages, end.block, plan.from);
        let next = Some(cut.unwrap_or(end));
        let kept = if cut.is_some() { kept - 1 } else { kept };
        return Ok(Fixed {
            plan,
            pages,
            kept,
            next,
        });
    }
    match lonely_foot(doc, &pages) {
        Some(place) if plan.page_at.is_none() => {
            let page_at = Some(place);
            drop(pages);
            fix(doc, Stretch { page_at, ..plan })
        }
        _ => Ok(Fixed {
            plan,
            pages,
            kept,
            next: None,
        }),
    }
}

/// The first row on the last page of a stretch that is cut in the table `block`.
fn last_page_start(pages: &Pages, block: usize, from: Place) -> Option<Place> {
    let last = pages.count().checked_sub(1)?;
    let (row, _) = pages
        .rows(block)
        .into_iter()
        .find(|(_, page)| *page == last)?;
    let place = Place { block, row };
    (place > from).then_some(place)
}

/// Where a page has to begin so that the sentence or signature that ends a list does not stand on
/// a page without two lines of what it belongs to; none when it does not.
fn lonely_foot(doc: &Document, pages: &Pages) -> Option<Place> {
    let (block, table) =
        doc.blocks
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, block)| match block {
                Block::Table(table) => Some((index, table)),
                _ => None,
            })?;
    let has_closing = matches!(doc.blocks.get(block + 1), Some(Block::Closing(_)));
    let foot = pages.last_mark(if has_closing { "closing" } else { "signature" })?;
    let rows = pages.rows(block);
    let lines_above = rows.iter().filter(|(_, page)| *page == foot).count();
    let wanted = if has_closing { 1 } else { 2 };
    if lines_above >= wanted {
        return None;
    }
    let row = keep_from(&table.rows, wanted)?;
    Some(Place { block, row })
}

/// The row from which a table goes to the next page so that `wanted` rows, one of values among
/// them, stand above its foot. Headings go with their rows.
fn keep_from(rows: &[Row], wanted: usize) -> Option<usize> {
    let last_data = rows
        .iter()
        .rposition(|row| matches!(row, Row::Data { .. }))?;
    let mut row = last_data.min(rows.len().checked_sub(wanted)?);
    while row > 0 && matches!(rows[row - 1], Row::Group { .. }) {
        row -= 1;
    }
    (row > 0).then_some(row)
}

fn row_count(doc: &Document) -> usize {
    rows_before(
        doc,
        Place {
            block: doc.blocks.len(),
            row: 0,
        },
    )
}

fn rows_before(doc: &Document, place: Place) -> usize {
    let earlier = doc.blocks.iter().take(place.block);
    let rows = earlier.map(|block| match block {
        Block::Table(table) => table.rows.len(),
        _ => 0,
    });
    rows.sum::<usize>() + place.row
}
