//! What can be sent to a printer: a paper of the office, cards on blanks, a test sheet.

use crate::{papers::Papers, preview::Sheet};
use ::papers::LaidCards;
use office::{Result, files, print};
use std::path::PathBuf;

/// Pages of one size, as a file and, for a printer that takes nothing else, as dots.
pub(crate) trait Printable {
    /// What the queue shows.
    fn title(&self) -> &str;

    /// How many pages there are.
    ///
    /// # Errors
    /// `paper_failed`.
    fn page_count(&self) -> Result<usize>;

    /// Width and height of the sheets in millimetres.
    fn sheet_mm(&self) -> (f64, f64);

    /// Writes the pages down as PDF; gives the file.
    ///
    /// # Errors
    /// As [`Papers::keep`].
    fn keep(&self, papers: &Papers) -> Result<PathBuf>;

    /// One page as dots, counted from 0.
    ///
    /// # Errors
    /// `paper_failed` where there is no such page.
    #[cfg(windows)]
    fn pixels(&self, page: usize, dpi: f64) -> Result<::papers::Pixels>;
}

impl Printable for Sheet {
    fn title(&self) -> &str {
        Sheet::title(self)
    }

    fn page_count(&self) -> Result<usize> {
        Sheet::page_count(self)
    }

    fn sheet_mm(&self) -> (f64, f64) {
        Sheet::sheet_mm(self)
    }

    fn keep(&self, papers: &Papers) -> Result<PathBuf> {
        papers.keep(self)
    }

    #[cfg(windows)]
    fn pixels(&self, page: usize, dpi: f64) -> Result<::papers::Pixels> {
        Sheet::pixels(self, page, dpi)
    }
}

/// Cards that were laid out, under a title.
pub(crate) struct Cards<'a> {
    pub(crate) title: &'a str,
    pub(crate) laid: &'a LaidCards,
}

impl Printable for Cards<'_> {
    fn title(&self) -> &str {
        self.title
    }

    fn page_count(&self) -> Result<usize> {
        Ok(self.laid.page_count())
    }

    fn sheet_mm(&self) -> (f64, f64) {
        self.laid.sheet_mm()
    }

    fn keep(&self, papers: &Papers) -> Result<PathBuf> {
        papers.keep_as(self.title, &|file| {
            files::write_whole(file, &self.laid.pdf().map_err(print::refused)?)
        })
    }

    #[cfg(windows)]
    fn pixels(&self, page: usize, dpi: f64) -> Result<::papers::Pixels> {
        self.laid.pixels(page, dpi).map_err(print::refused)
    }
}
