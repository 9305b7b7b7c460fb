//! Prints on blanks that are open in the window: each laid out once, for its pages and its files.

use crate::platform::Cards;
use office::awards::blank::{self, BlankMisfit, BlankPrint, PrintedLine};
use office::{Code, Failure, Result, files, print};
use papers::LaidCards;
use serde::Serialize;
use std::{collections::VecDeque, path::Path, sync::Arc};
use ts_rs::TS;

/// So many stay open; the oldest is closed for a new one.
const KEPT: usize = 2;

/// A print on blanks as the interface needs to know it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CardPreview {
    /// By which its pages are asked for.
    token: u32,
    /// How many pages it has; 0 when nothing fits.
    pages: usize,
    /// What it is called.
    title: String,
    /// The cards that were asked for.
    lines: Vec<PrintedLine>,
    /// What somebody has to look at.
    misfits: Vec<BlankMisfit>,
    /// What is to be known of the whole print, in words.
    notice: Option<String>,
    /// The picture of the blank, by its key.
    scan: Option<i64>,
}

/// One print.
pub(crate) struct CardJob {
    print: BlankPrint,
    laid: Option<LaidCards>,
}

/// The prints that are open, oldest first.
#[derive(Default)]
pub(crate) struct CardPreviews {
    next: u32,
    open: VecDeque<(u32, Arc<CardJob>)>,
}

impl CardPreviews {
    /// Keeps a print and names it.
    pub(crate) fn keep(&mut self, job: CardJob) -> CardPreview {
        self.next += 1;
        let preview = CardPreview {
            token: self.next,
            pages: job.laid.as_ref().map_or(0, LaidCards::page_count),
            title: job.print.title.clone(),
            lines: job.print.lines.clone(),
            misfits: job.print.misfits.clone(),
            notice: job.print.notice.clone(),
            scan: job.print.scan,
        };
        self.open.push_back((self.next, Arc::new(job)));
        while self.open.len() > KEPT {
            self.open.pop_front();
        }
        preview
    }

    /// The print of that name.
    ///
    /// # Errors
    /// `no_such_record` when it has been closed since.
    pub(crate) fn get(&self, token: u32) -> Result<Arc<CardJob>> {
        let found = self.open.iter().find(|(known, _)| *known == token);
        found
            .map(|(_, job)| job.clone())
            .ok_or_else(|| Failure::new(Code::NoSuchRecord))
    }

    /// Closes all, as when another office file is opened.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }
}

/// Lays a print out once for screen and paper.
///
/// # Errors
/// `paper_failed` with what the engine says.
pub(crate) fn lay_out(print: BlankPrint) -> Result<CardJob> {
    let fitted = print.fitted.clone();
    let laid = fitted.map(|fitted| papers::lay_out_cards(fitted, &()).map_err(print::refused));
    Ok(CardJob {
        laid: laid.transpose()?,
        print,
    })
}

impl CardJob {
    /// What it is called.
    pub(crate) fn title(&self) -> &str {
        &self.print.title
    }

    /// One page as SVG, counted from 0.
    ///
    /// # Errors
    /// `paper_failed` where there is no such page, `nothing_fits` where there is none.
    pub(crate) fn page(&self, page: usize) -> Result<String> {
        self.laid()?.svg(page).map_err(print::refused)
    }

    /// Its pages as the printer takes them.
    ///
    /// # Errors
    /// `nothing_fits`.
    pub(crate) fn printable(&self) -> Result<Cards<'_>> {
        Ok(Cards {
            title: self.title(),
            laid: self.laid()?,
        })
    }

    /// Writes all pages as one PDF; a file that stands there is replaced whole or not at all.
    ///
    /// # Errors
    /// `nothing_fits`, `paper_failed`, `not_writable`, `disk_full`.
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        files::write_whole(path, &self.laid()?.pdf().map_err(print::refused)?)
    }

    /// Writes each card as a file of its own into a folder; gives how many.
    ///
    /// # Errors
    /// `nothing_to_print`, `blank_token`, `not_writable`, `disk_full`.
    pub(crate) fn save_each(&self, rule: &str, folder: &Path) -> Result<usize> {
        blank::separate(&self.print, rule, folder, &())
    }

    fn laid(&self) -> Result<&LaidCards> {
        let nothing = || Failure::new(Code::NothingFits).with("detail", "");
        self.laid.as_ref().ok_or_else(nothing)
    }
}
