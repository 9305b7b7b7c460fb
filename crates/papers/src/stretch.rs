//! Decides the pages of one stretch: where it ends, and that what closes a list is not alone.

use crate::compose::{Place, Stretch, compose};
use crate::typeset::{Pages, typeset};
use crate::{Block, Document, PaperError, Row};

/// A stretch whose pages are decided.
pub(crate) struct Fixed {
    pub(crate) plan: Stretch,
    pub(crate) pages: Pages,
    /// How many of the pages count; one after them belongs to the next stretch.
    pub(crate) kept: usize,
    /// Where the next stretch begins; none at the document's end.
    pub(crate) next: Option<Place>,
}

impl Fixed {
    /// How far page numbers have come after this stretch.
    pub(crate) fn numbered_to(&self) -> usize {
        match self.pages.last_mark("restart") {
            Some(page) if page < self.kept => self.kept - page,
            _ => self.plan.pages_before + self.kept,
        }
    }
}

/// Lays out a stretch, and once more if what closes its list would stand alone.
pub(crate) fn fix(doc: &Document, plan: Stretch) -> Result<Fixed, PaperError> {
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
    let row = keep_from(&table.rows, if has_closing { 1 } else { 2 })?;
    let (_, page) = pages
        .rows(block)
        .into_iter()
        .find(|(marked, _)| *marked >= row)?;
    (page < foot).then_some(Place { block, row })
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
