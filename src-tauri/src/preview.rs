//! Previews that are open: each holds one laid-out document, from which come its pages and its files.

use office::print::{self, PaperFile};
use office::{Code, Failure, Result, files, words::Lang};
use papers::{Document, Laid};
use serde::Serialize;
use std::{collections::VecDeque, path::Path, sync::Arc};
use ts_rs::TS;

/// So many previews stay open; the oldest is closed for a new one.
const KEPT: usize = 4;

/// A preview as the interface needs to know it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Preview {
    /// By which its pages are asked for.
    token: u32,
    /// How many pages it has.
    pages: usize,
    /// What it is called.
    title: String,
    /// What will not print as typed, in words.
    warnings: Vec<String>,
}

/// One laid-out document.
pub(crate) struct Sheet {
    laid: Laid,
    title: String,
    missing: Vec<char>,
}

/// The previews that are open, oldest first.
#[derive(Default)]
pub(crate) struct Previews {
    next: u32,
    open: VecDeque<(u32, Arc<Sheet>)>,
}

impl Previews {
    /// Keeps `sheet` and names it; `notices` is what is known of the paper already, in words.
    pub(crate) fn keep(&mut self, sheet: Sheet, notices: Vec<String>, lang: Lang) -> Preview {
        self.next += 1;
        let preview = Preview {
            token: self.next,
            pages: sheet.laid.page_count(),
            title: sheet.title.clone(),
            warnings: notices.into_iter().chain(sheet.warnings(lang)).collect(),
        };
        self.open.push_back((self.next, Arc::new(sheet)));
        while self.open.len() > KEPT {
            self.open.pop_front();
        }
        preview
    }

    /// The sheet of that name.
    ///
    /// # Errors
    /// `no_such_record` when it has been closed since.
    pub(crate) fn get(&self, token: u32) -> Result<Arc<Sheet>> {
        let found = self.open.iter().find(|(known, _)| *known == token);
        found
            .map(|(_, sheet)| sheet.clone())
            .ok_or_else(|| Failure::new(Code::NoSuchRecord))
    }

    /// Closes all, as when another office file is opened.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }
}

/// Lays a document out once for screen and paper.
///
/// # Errors
/// `paper_failed` with what the engine says.
pub(crate) fn lay_out(document: &Document) -> Result<Sheet> {
    let laid = papers::lay_out(document, &()).map_err(print::refused)?;
    Ok(Sheet {
        laid,
        title: document.title.clone(),
        missing: papers::missing_glyphs(document),
    })
}

impl Sheet {
    /// What the document is called.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    /// One page as SVG, counted from 0.
    ///
    /// # Errors
    /// `paper_failed` where there is no such page.
    pub(crate) fn page(&self, page: usize) -> Result<String> {
        self.laid.svg(page).map_err(print::refused)
    }

    /// Writes the paper that is shown; a file that stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// `paper_failed`, `not_writable`, `disk_full`.
    pub(crate) fn save(&self, kind: PaperFile, path: &Path) -> Result<()> {
        files::write_whole(path, &kind.bytes(&self.laid)?)
    }

    fn warnings(&self, lang: Lang) -> Vec<String> {
        print::glyphs_missing(&self.missing, lang)
            .into_iter()
            .collect()
    }
}
