//! Runs the layout engine over a composed stretch and finds marked places on its pages.

use typst::foundations::{Bytes, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::world::PaperWorld;
use crate::{PaperError, fonts};

/// The pages of a stretch.
pub(crate) struct Pages(PagedDocument);

/// Lays out what [`crate::compose`] wrote, with the files that it names.
pub(crate) fn typeset(json: Vec<u8>, files: Vec<(String, Bytes)>) -> Result<Pages, PaperError> {
    laid(&PaperWorld::new(json, fonts::current()).showing(files))
}

/// Lays out one drawing on a page of its own size.
pub(crate) fn typeset_alone(json: Vec<u8>) -> Result<Pages, PaperError> {
    laid(&PaperWorld::alone(json, fonts::current()))
}

fn laid(world: &PaperWorld) -> Result<Pages, PaperError> {
    let laid = typst::compile::<PagedDocument>(world).output;
    laid.map(Pages).map_err(|faults| PaperError::Layout {
        detail: faults
            .iter()
            .map(|fault| fault.message.as_str())
            .collect::<Vec<_>>()
            .join("; "),
    })
}

/// Gives back what the engine remembers of its steps. They are worth keeping while one stretch is
/// laid out twice; over a long list they would fill the memory.
pub(crate) fn forget() {
    comemo::evict(0);
}

impl Pages {
    /// Pages that another world laid out.
    pub(crate) fn of(document: PagedDocument) -> Self {
        Self(document)
    }

    /// The engine's own document, for the writers.
    pub(crate) fn document(&self) -> &PagedDocument {
        &self.0
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// The pages, from 0, on which the marked rows of the table in `block` begin, in order.
    pub(crate) fn rows(&self, block: usize) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = self
            .marks(&format!("row-{block}"))
            .into_iter()
            .filter_map(|(value, page)| match value {
                Value::Int(row) => Some((usize::try_from(row).ok()?, page)),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found
    }

    /// The pages, from 0, on which the sections of a booklet begin, by their blocks.
    pub(crate) fn sections(&self) -> Vec<(usize, usize)> {
        let marks = self.marks("section").into_iter();
        let found = marks.filter_map(|(value, page)| match value {
            Value::Int(block) => Some((usize::try_from(block).ok()?, page)),
            _ => None,
        });
        found.collect()
    }

    /// The page, from 0, of the last mark with a name.
    pub(crate) fn last_mark(&self, name: &str) -> Option<usize> {
        self.marks(name).last().map(|(_, page)| *page)
    }

    fn marks(&self, name: &str) -> Vec<(Value, usize)> {
        let label = Label::new(PicoStr::intern(name));
        let introspector = self.0.introspector();
        let marks = label.map(|label| introspector.query(&Selector::Label(label)));
        let placed = marks.into_iter().flatten().filter_map(|mark| {
            let page = introspector.page(mark.location()?)?.get() - 1;
            Some((mark.to_packed::<MetadataElem>()?.value.clone(), page))
        });
        placed.collect()
    }
}
