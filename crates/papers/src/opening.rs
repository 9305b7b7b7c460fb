//! The first page of a long list, long before the last one is laid out.

use crate::compose::{check, compose, first_stretch};
use crate::fonts::in_typeface;
use crate::typeset::{forget, typeset};
use crate::{Block, Document, PaperError, columns, picture};

/// More rows than a page holds, so that the first page is sure once a second one has begun.
const ROWS: usize = 60;

/// A list of fewer rows is laid out whole in the same moment.
const LONG: usize = 600;

/// The first page as SVG, the very page that the whole layout will have; none where the document is
/// so short that it is quicker to lay it out at once.
///
/// # Errors
/// Those of [`crate::lay_out`].
pub fn first_page(doc: &Document) -> Result<Option<String>, PaperError> {
    in_typeface(&doc.style.font, || {
        check(doc)?;
        let Some(head) = head(doc)? else {
            return Ok(None);
        };
        let composed = compose(&head, &first_stretch(usize::MAX))?;
        let pages = typeset(composed.json, composed.files);
        forget();
        let pages = pages?;
        Ok((pages.count() > 1).then(|| picture::svg(&pages, 0)))
    })
}

/// The document up to the first rows of its first table, whose columns are as wide as all its rows
/// make them; none where that table is short.
fn head(doc: &Document) -> Result<Option<Document>, PaperError> {
    let first = doc
        .blocks
        .iter()
        .position(|block| matches!(block, Block::Table(_)));
    let Some((index, Block::Table(table))) = first.map(|index| (index, &doc.blocks[index])) else {
        return Ok(None);
    };
    if table.rows.len() < LONG {
        return Ok(None);
    }
    let widths = columns::widths(doc, table, 1)?;
    let mut short = crate::Table {
        columns: table.columns.clone(),
        rows: table.rows[..ROWS].to_vec(),
    };
    for (column, width_mm) in short.columns.iter_mut().zip(widths) {
        column.width_mm = width_mm;
    }
    let mut blocks = doc.blocks[..index].to_vec();
    blocks.push(Block::Table(short));
    Ok(Some(Document {
        blocks,
        title: doc.title.clone(),
        style: doc.style.clone(),
        ..*doc
    }))
}
