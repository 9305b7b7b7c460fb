//! The PDF writer, and the joining of parts into one file.

use std::num::NonZeroUsize;

use lopdf::{Document, Object, ObjectId};
use typst::foundations::Smart;
use typst::layout::PageRanges;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::PaperError;

/// Whether the structure for screen readers is written. It makes a file six times as large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tags {
    Written,
    LeftOut,
}

/// The first `pages` pages of a document as PDF.
pub(crate) fn export(
    document: &PagedDocument,
    pages: usize,
    tags: Tags,
) -> Result<Vec<u8>, PaperError> {
    let first_pages = NonZeroUsize::new(1)..=NonZeroUsize::new(pages);
    let options = PdfOptions {
        creator: Smart::Custom(None),
        page_ranges: (pages < document.pages().len()).then(|| PageRanges::new(vec![first_pages])),
        tagged: tags == Tags::Written,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|faults| PaperError::Write {
        detail: faults
            .iter()
            .map(|fault| fault.message.as_str())
            .collect::<Vec<_>>()
            .join("; "),
    })
}

/// Joins parts into one file: pages in order, everything about the whole from the first part.
pub(crate) fn join<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Result<Vec<u8>, PaperError> {
    join_parts(parts).map_err(|error| PaperError::Write {
        detail: error.to_string(),
    })
}

fn join_parts<'a>(parts: impl Iterator<Item = &'a [u8]>) -> lopdf::Result<Vec<u8>> {
    let mut whole = Document::with_version("1.7");
    let mut pages: Vec<ObjectId> = Vec::new();
    for bytes in parts {
        let mut part = Document::load_mem(bytes)?;
        part.renumber_objects_with(whole.max_id + 1);
        pages.extend(part.get_pages().into_values());
        if whole.objects.is_empty() {
            whole = part;
        } else {
            whole.max_id = part.max_id;
            whole.objects.append(&mut part.objects);
        }
    }
    hang_pages(&mut whole, &pages)?;
    restate_page_count(&mut whole, pages.len())?;
    // Catalogues and metadata of the later parts are left behind.
    whole.prune_objects();
    whole.renumber_objects();
    let mut bytes = Vec::new();
    whole.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Makes `pages` the children of the one page tree.
fn hang_pages(whole: &mut Document, pages: &[ObjectId]) -> lopdf::Result<()> {
    let tree = whole.catalog()?.get(b"Pages")?.as_reference()?;
    for page in pages {
        whole
            .get_object_mut(*page)?
            .as_dict_mut()?
            .set("Parent", tree);
    }
    let node = whole.get_object_mut(tree)?.as_dict_mut()?;
    node.set("Count", pages.len() as i64);
    node.set(
        "Kids",
        pages.iter().copied().map(Object::from).collect::<Vec<_>>(),
    );
    Ok(())
}

/// The first part's metadata counts its own pages only, and its labels number them alone.
fn restate_page_count(whole: &mut Document, pages: usize) -> lopdf::Result<()> {
    let root = whole.catalog_mut()?;
    root.remove(b"PageLabels");
    let metadata = root.get(b"Metadata")?.as_reference()?;
    let stream = whole.get_object_mut(metadata)?.as_stream_mut()?;
    let text = String::from_utf8_lossy(&stream.get_plain_content()?).into_owned();
    if let Some((before, rest)) = text.split_once(PAGES_OPEN)
        && let Some((_, after)) = rest.split_once(PAGES_CLOSE)
    {
        let text = format!("{before}{PAGES_OPEN}{pages}{PAGES_CLOSE}{after}");
        stream.set_plain_content(text.into_bytes());
    }
    Ok(())
}

const PAGES_OPEN: &str = "<xmpTPg:NPages>";
const PAGES_CLOSE: &str = "</xmpTPg:NPages>";
