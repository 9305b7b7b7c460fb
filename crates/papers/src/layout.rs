//! Lays a document out once; every writer works from that.
//!
//! A long list is laid out in stretches, because the engine's memory grows with each row. A
//! stretch ends where its last page begins, and the next one begins there, so the pages are the
//! same as if the list had been laid out at once.

use crate::compose::{self, Stretch, first_stretch};
use crate::fonts::in_typeface;
use crate::laid::{Laid, LaidStretch};
use crate::pdf;
use crate::stretch::{Fixed, fix};
use crate::typeset::forget;
use crate::{Block, Document, PaperError, fonts};

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

/// Lists up to this many rows are laid out at once and tagged for screen readers.
pub(crate) const ROWS_AT_ONCE: usize = 2000;

/// Longer lists go by stretches of this many rows, untagged: the engine's memory grows with them,
/// and a page that is looked at again costs the layout of its stretch.
const ROWS_IN_STRETCH: usize = 1000;

/// Lays out a document.
///
/// # Errors
/// [`PaperError::RowShape`], [`PaperError::TotalWithoutLabelCell`] and [`PaperError::TooWide`]
/// name a table that does not fit; [`PaperError::Cancelled`] when `watch` asks for it.
pub fn lay_out(doc: &Document, watch: &dyn Watch) -> Result<Laid, PaperError> {
    let total = rows_before(doc, doc.blocks.len(), 0);
    // The contents of a booklet tell pages of all its sections.
    let rows = if book(doc).is_some() {
        usize::MAX
    } else if total > ROWS_AT_ONCE {
        ROWS_IN_STRETCH
    } else {
        ROWS_AT_ONCE
    };
    in_typeface(&doc.style.font, || lay_out_in_stretches(doc, watch, rows))
}

/// The contents of a document, by its block; none where it has none.
pub(crate) fn book(doc: &Document) -> Option<usize> {
    let is_contents = |block: &Block| matches!(block, Block::Contents { .. });
    doc.blocks.iter().position(is_contents)
}

/// Characters of the document that the paper's font cannot print, each once, in order of
/// appearance. Asked before paper is touched.
#[must_use]
pub fn missing_glyphs(doc: &Document) -> Vec<char> {
    in_typeface(&doc.style.font, || missing(doc))
}

fn missing(doc: &Document) -> Vec<char> {
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

fn lay_out_in_stretches(
    doc: &Document,
    watch: &dyn Watch,
    rows: usize,
) -> Result<Laid, PaperError> {
    compose::check(doc)?;
    let total = rows_before(doc, doc.blocks.len(), 0);
    let mut stretches = Vec::new();
    let mut plan = first_stretch(rows);
    loop {
        if watch.cancelled() {
            return Err(PaperError::Cancelled);
        }
        watch.progress(rows_before(doc, plan.from.block, plan.from.row), total);
        let fixed = fix(doc, plan.clone());
        forget();
        let fixed = fixed?;
        let Some(from) = fixed.next else {
            watch.progress(total, total);
            return finish(doc, stretches, fixed);
        };
        plan = Stretch {
            from,
            pages_before: fixed.numbered_to(),
            on_back: plan.on_back != (fixed.kept % 2 == 1),
            rows,
            page_at: Vec::new(),
        };
        stretches.push(part(&fixed)?);
    }
}

fn finish(doc: &Document, mut earlier: Vec<LaidStretch>, last: Fixed) -> Result<Laid, PaperError> {
    if earlier.is_empty() {
        let stretch = LaidStretch {
            plan: last.plan.clone(),
            pages: last.kept,
            pdf: Vec::new(),
            archival: false,
        };
        return Ok(Laid::whole(doc, stretch, last.pages));
    }
    earlier.push(part(&last)?);
    Ok(Laid::in_parts(doc, earlier))
}

/// Writes a stretch at once, so that its pages need not be kept or laid out again for the PDF.
fn part(fixed: &Fixed) -> Result<LaidStretch, PaperError> {
    let (pdf, archival) = pdf::part(fixed.pages.document(), fixed.kept)?;
    Ok(LaidStretch {
        plan: fixed.plan.clone(),
        pages: fixed.kept,
        pdf,
        archival,
    })
}

fn rows_before(doc: &Document, block: usize, row: usize) -> usize {
    let rows = doc.blocks.iter().take(block).map(|block| match block {
        Block::Table(table) => table.rows.len(),
        _ => 0,
    });
    rows.sum::<usize>() + row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Align, Column, ColumnKind, Content, Orientation, Profile, Row, Table};

    fn row(number: i64) -> Row {
        let words = "vận động hiến đất ".repeat(number as usize % 5);
        Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(format!("Người {number} {words}")),
            ],
        }
    }

    fn document(rows: i64) -> Document {
        let column = |title: &str, width_mm, kind| Column::new(title, width_mm, Align::Left, kind);
        let mut all: Vec<Row> = Vec::new();
        for number in 1..=rows {
            if number % 17 == 0 {
                let text = format!("Nhóm {number}");
                all.push(Row::Group { text, level: 0 });
            }
            all.push(row(number));
        }
        let cells = vec![Content::Empty, Content::Text(rows.to_string())];
        let label = "Cộng".into();
        all.push(Row::Total { label, cells });
        let title = Block::Title {
            kind: "Danh sách".into(),
            lines: Vec::new(),
            parent: None,
        };
        let table = Table {
            columns: vec![
                column("STT", 15.0, ColumnKind::Number),
                column("Họ và tên", 60.0, ColumnKind::Text),
            ],
            rows: all,
        };
        let closing = Block::Closing(format!("Danh sách này có {rows} người."));
        Document {
            title: "Danh sách".into(),
            created: "2024-06-18".parse().expect("a date"),
            style: Profile::PartyHd36.style(),
            orientation: Orientation::Portrait,
            blocks: vec![title, Block::Table(table), closing],
        }
    }

    #[test]
    fn pages_are_the_same_in_one_stretch_and_in_several() {
        let document = document(520);
        let whole = lay_out_in_stretches(&document, &(), 2000).expect("a layout");
        let parts = lay_out_in_stretches(&document, &(), 200).expect("a layout");
        assert_eq!(whole.page_count(), parts.page_count());
        for page in 0..whole.page_count() {
            assert!(whole.svg(page) == parts.svg(page), "page {page} differs");
        }
    }
}
