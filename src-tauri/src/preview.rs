//! Previews that are open: each holds one document, from which come its pages and its files. The
//! first page of a long one is there at once; the rest is laid out while it is looked at.

use office::print::{self, PaperFile, Sides};
use office::{Code, Failure, Result, files};
use papers::{Document, Laid, PdfWish, Watch};
use serde::Serialize;
use std::{
    collections::VecDeque,
    path::Path,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};
use ts_rs::TS;

use crate::app::held;

/// So many previews stay open; the oldest is closed for a new one.
const KEPT: usize = 4;

/// A preview as the interface needs to know it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Preview {
    /// By which its pages are asked for.
    token: u32,
    /// How many pages it has; none while only its first page is there.
    pages: Option<usize>,
    /// What it is called.
    title: String,
    /// What will not print as typed, in words.
    warnings: Vec<String>,
    /// Whether its even pages change their margins over when both sides are printed.
    mirrors: bool,
    /// The sides it is laid out for.
    sides: Sides,
}

/// How far a layout has come.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Laying {
    /// Rows that are laid out.
    done: usize,
    /// Rows of the document.
    total: usize,
}

/// One document and its layout.
pub(crate) struct Sheet {
    document: Document,
    sides: Sides,
    warnings: Vec<String>,
    /// The first page of a document whose layout takes a while.
    first: Option<String>,
    laid: OnceLock<Laid>,
    laying: Mutex<()>,
    stopped: AtomicBool,
}

/// The previews that are open, oldest first.
#[derive(Default)]
pub(crate) struct Previews {
    next: u32,
    open: VecDeque<(u32, Arc<Sheet>)>,
}

impl Previews {
    /// Keeps `sheet` and names it.
    pub(crate) fn keep(&mut self, sheet: Sheet) -> Preview {
        self.next += 1;
        let preview = Preview {
            token: self.next,
            pages: sheet.laid.get().map(Laid::page_count),
            title: sheet.document.title.clone(),
            warnings: sheet.warnings.clone(),
            mirrors: sheet.document.style.mirrors(),
            sides: sheet.sides,
        };
        self.open.push_back((self.next, Arc::new(sheet)));
        while self.open.len() > KEPT {
            self.open.pop_front().inspect(|(_, sheet)| sheet.stop());
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
        self.open.drain(..).for_each(|(_, sheet)| sheet.stop());
    }
}

impl Sheet {
    /// Lays the first page of a document out for screen and paper, or all of it where that takes no
    /// longer. `warnings` are told with it.
    ///
    /// # Errors
    /// `paper_failed` with what the engine says.
    pub(crate) fn open(
        mut document: Document,
        sides: Sides,
        warnings: Vec<String>,
    ) -> Result<Sheet> {
        print::turn_over(&mut document, sides);
        let first = papers::first_page(&document).map_err(print::refused)?;
        let sheet = Sheet {
            document,
            sides,
            warnings,
            first,
            laid: OnceLock::new(),
            laying: Mutex::default(),
            stopped: AtomicBool::new(false),
        };
        if sheet.first.is_none() {
            sheet.laid()?;
        }
        Ok(sheet)
    }

    /// The same paper for other sides.
    ///
    /// # Errors
    /// As [`Sheet::open`].
    pub(crate) fn turned(&self, sides: Sides) -> Result<Sheet> {
        Sheet::open(self.document.clone(), sides, self.warnings.clone())
    }

    /// Lays the rest out, telling how far it has come; gives the number of pages.
    ///
    /// # Errors
    /// `cancelled` when it was stopped, `paper_failed`.
    pub(crate) fn lay(&self, told: impl Fn(Laying) + Sync) -> Result<usize> {
        struct Told<'a, F>(&'a AtomicBool, F);
        impl<F: Fn(Laying)> Watch for Told<'_, F> {
            fn progress(&self, done: usize, total: usize) {
                (self.1)(Laying { done, total });
            }
            fn cancelled(&self) -> bool {
                self.0.load(Ordering::Relaxed)
            }
        }
        let _one_at_a_time = held(&self.laying);
        if let Some(laid) = self.laid.get() {
            return Ok(laid.page_count());
        }
        self.stopped.store(false, Ordering::Relaxed);
        let laid = papers::lay_out(&self.document, &Told(&self.stopped, told));
        let laid = laid.map_err(print::refused)?;
        Ok(self.laid.get_or_init(|| laid).page_count())
    }

    /// Stops a layout under way.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// What the document is called.
    pub(crate) fn title(&self) -> &str {
        &self.document.title
    }

    /// How many pages there are.
    ///
    /// # Errors
    /// As [`Sheet::lay`].
    pub(crate) fn page_count(&self) -> Result<usize> {
        Ok(self.laid()?.page_count())
    }

    /// One page as SVG, counted from 0.
    ///
    /// # Errors
    /// `paper_failed` where there is no such page.
    pub(crate) fn page(&self, page: usize) -> Result<String> {
        match (&self.first, self.laid.get()) {
            (Some(first), None) if page == 0 => Ok(first.clone()),
            _ => self.laid()?.svg(page).map_err(print::refused),
        }
    }

    /// One page as dots, counted from 0, for a printer that takes nothing else.
    ///
    /// # Errors
    /// `paper_failed` where there is no such page.
    #[cfg(windows)]
    pub(crate) fn pixels(&self, page: usize, dpi: f64) -> Result<papers::Pixels> {
        self.laid()?.pixels(page, dpi).map_err(print::refused)
    }

    /// Width and height of its sheets in millimetres.
    pub(crate) fn sheet_mm(&self) -> (f64, f64) {
        papers::sheet_mm(self.document.orientation)
    }

    /// Writes the paper that is shown; a file that stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// `paper_failed`, `not_archival`, `not_writable`, `disk_full`.
    pub(crate) fn save(&self, kind: PaperFile, pdf: PdfWish, path: &Path) -> Result<()> {
        files::write_whole(path, &kind.bytes(self.laid()?, pdf)?)
    }

    fn laid(&self) -> Result<&Laid> {
        if let Some(laid) = self.laid.get() {
            return Ok(laid);
        }
        self.lay(|_| {})?;
        Ok(self.laid.get().expect("a layout that succeeded is kept"))
    }
}
