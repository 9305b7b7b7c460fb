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

/// Lays out a stretch, and once more for each of its lists whose foot would stand alone.
pub(crate) fn fix(doc: &Document, mut plan: Stretch) -> Result<Fixed, PaperError> {
    let composed = compose(doc, &plan)?;
    let pages = typeset(composed.json, composed.files)?;
    if let Some(place) = lonely_foot(doc, &pages, &plan.page_at) {
        drop(pages);
        plan.page_at.push(place);
        return fix(doc, plan);
    }
    let count = pages.count();
    let Some(end) = composed.end else {
        return Ok(Fixed {
            plan,
            pages,
            kept: count,
            next: None,
        });
    };
    let cut = last_page_start(&pages, end.block, plan.from);
    Ok(Fixed {
        plan,
        pages,
        kept: if cut.is_some() { count - 1 } else { count },
        next: Some(cut.unwrap_or(end)),
    })
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
/// a page without two lines of what it belongs to; none when each has them. A list in which a page
/// was made to begin already is left as it is.
fn lonely_foot(doc: &Document, pages: &Pages, made: &[Place]) -> Option<Place> {
    let blocks = doc.blocks.iter().enumerate();
    let tables = blocks.filter_map(|(index, block)| match block {
        Block::Table(table) => Some((index, table)),
        _ => None,
    });
    let left = tables.filter(|(block, _)| made.iter().all(|place| place.block != *block));
    left.filter_map(|(block, table)| {
        let wanted = match doc.blocks.get(block + 1)? {
            Block::Closing(_) => 1,
            Block::Signature { .. } | Block::Signers { .. } => 2,
            _ => return None,
        };
        let foot = pages.last_mark(&format!("foot-{}", block + 1))?;
        let row = keep_from(&table.rows, wanted)?;
        let rows = pages.rows(block);
        let (_, page) = rows.into_iter().find(|(marked, _)| *marked >= row)?;
        (page < foot).then_some(Place { block, row })
    })
    .next()
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
