//! Lays cards out on their sheets; PDF, page previews and pictures come from that one layout.

use chrono::Datelike;
use serde::Serialize;
use typst_layout::PagedDocument;

use super::fit::{ASCENT_EM, Fitted, FittedText};
use super::scan::{self, Scan};
use super::sheet::{corner, cut_marks};
use super::world::CardWorld;
use super::{CardField, CardStroke};
use crate::compose::clean;
use crate::fonts::{MM_PER_PT, current, in_typeface};
use crate::join::join;
use crate::layout::Watch;
use crate::pdf;
use crate::typeset::{Pages, forget};
use crate::{Align, PaperError, Pixels, picture};

/// Sheets laid out at once; more go by parts, so that memory does not grow with them.
const SHEETS_AT_ONCE: usize = 500;

/// Cards laid out, ready for every writer.
pub struct LaidCards {
    fitted: Fitted,
    parts: Vec<Part>,
}

struct Part {
    pages: Pages,
    count: usize,
}

/// Lays fitted cards out.
///
/// # Errors
/// [`PaperError::Cancelled`] when `watch` asks for it.
pub fn lay_out_cards(fitted: Fitted, watch: &dyn Watch) -> Result<LaidCards, PaperError> {
    let per_sheet = fitted.cards.sheet.cards();
    let numbers: Vec<usize> = (0..fitted.card_count()).collect();
    let sheets: Vec<&[usize]> = numbers.chunks(per_sheet).collect();
    let mut parts = Vec::new();
    let mut done = 0;
    for some in sheets.chunks(SHEETS_AT_ONCE) {
        if watch.cancelled() {
            return Err(PaperError::Cancelled);
        }
        watch.progress(done, fitted.card_count());
        let pages = typeset(&fitted, some);
        forget();
        parts.push(Part {
            pages: pages?,
            count: some.len(),
        });
        done += some.iter().map(|cards| cards.len()).sum::<usize>();
    }
    watch.progress(done, fitted.card_count());
    Ok(LaidCards { fitted, parts })
}

impl LaidCards {
    /// The cards as they were fitted.
    #[must_use]
    pub fn fitted(&self) -> &Fitted {
        &self.fitted
    }

    /// How many sheets there are.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.parts.iter().map(|part| part.count).sum()
    }

    /// Width and height of the sheets in millimetres.
    #[must_use]
    pub fn sheet_mm(&self) -> (f64, f64) {
        self.fitted.cards.sheet.size_mm
    }

    /// A sheet as dots, from 0, with `dpi` dots to the inch (10 to 1200), without any picture of a
    /// blank.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn pixels(&self, page: usize, dpi: f64) -> Result<Pixels, PaperError> {
        let (pages, page) = self.find(page)?;
        Ok(picture::pixels(pages, page, dpi))
    }

    /// All sheets as PDF, without any picture of a blank. The same cards give the same bytes.
    ///
    /// # Errors
    /// [`PaperError::Write`].
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let export = |part: &Part| pdf::export(part.pages.document(), part.count, false, false);
        match self.parts.as_slice() {
            [whole] => export(whole),
            parts => {
                let files = parts.iter().map(export).collect::<Result<Vec<_>, _>>()?;
                join(files.iter().map(Vec::as_slice))
            }
        }
    }

    /// A sheet as SVG, from 0.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`].
    pub fn svg(&self, page: usize) -> Result<String, PaperError> {
        let (pages, page) = self.find(page)?;
        Ok(picture::svg(pages, page))
    }

    /// A sheet as PNG, from 0, with `dpi` dots to the inch (10 to 1200); on a picture of the blank
    /// if there is one.
    ///
    /// # Errors
    /// [`PaperError::NoSuchPage`], [`PaperError::NotAPicture`].
    pub fn png(&self, page: usize, dpi: f64, blank: Option<&Scan>) -> Result<Vec<u8>, PaperError> {
        let (pages, page) = self.find(page)?;
        let bytes = picture::png(pages, page, dpi)?;
        match blank {
            Some(blank) => scan::beneath(&bytes, blank),
            None => Ok(bytes),
        }
    }

    fn find(&self, page: usize) -> Result<(&Pages, usize), PaperError> {
        let mut rest = page;
        for part in &self.parts {
            if rest < part.count {
                return Ok((&part.pages, rest));
            }
            rest -= part.count;
        }
        let pages = self.page_count();
        Err(PaperError::NoSuchPage { page, pages })
    }
}

/// What `cards.typ` reads.
#[derive(Serialize)]
struct Paper {
    title: String,
    font: String,
    year: i32,
    month: u32,
    day: u32,
    sheet_mm: (f64, f64),
    sheets: Vec<Sheet>,
}

#[derive(Serialize)]
struct Sheet {
    lines: Vec<Line>,
    strokes: Vec<(f64, f64, f64, f64, f64)>,
}

#[derive(Serialize)]
struct Line {
    /// The anchor: the left end, the middle or the right end of the line.
    x_mm: f64,
    /// The upper edge of the line's height.
    y_mm: f64,
    align: Align,
    size_pt: f64,
    bold: bool,
    italic: bool,
    text: String,
}

fn typeset(fitted: &Fitted, sheets: &[&[usize]]) -> Result<Pages, PaperError> {
    in_typeface(&fitted.cards.font, || set(fitted, sheets))
}

fn set(fitted: &Fitted, sheets: &[&[usize]]) -> Result<Pages, PaperError> {
    let cards = &fitted.cards;
    let paper = Paper {
        title: clean(&cards.title),
        font: current().engine_name().to_owned(),
        year: cards.created.year(),
        month: cards.created.month(),
        day: cards.created.day(),
        sheet_mm: cards.sheet.size_mm,
        sheets: sheets.iter().map(|sheet| of_sheet(fitted, sheet)).collect(),
    };
    let refused = |detail| PaperError::Layout { detail };
    let json = serde_json::to_vec(&paper).map_err(|error| refused(error.to_string()))?;
    let laid = typst::compile::<PagedDocument>(&CardWorld::new(json)).output;
    laid.map(Pages::of).map_err(|faults| {
        let words: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
        refused(words.join("; "))
    })
}

fn of_sheet(fitted: &Fitted, numbers: &[usize]) -> Sheet {
    let cards = &fitted.cards;
    let (x, y) = cards.offset_mm;
    let stroke = |(left, top): (f64, f64), stroke: &CardStroke| {
        let (from, to) = (stroke.from_mm, stroke.to_mm);
        (
            from.0 + left,
            from.1 + top,
            to.0 - from.0,
            to.1 - from.1,
            stroke.weight_pt,
        )
    };
    let marks = cut_marks(&cards.sheet);
    let mut sheet = Sheet {
        lines: Vec::new(),
        strokes: marks.iter().map(|mark| stroke((x, y), mark)).collect(),
    };
    for (place, number) in numbers.iter().enumerate() {
        let (left, top) = corner(&cards.sheet, place);
        let at = (left + x, top + y);
        let card = &cards.cards[*number];
        sheet
            .strokes
            .extend(card.strokes.iter().map(|own| stroke(at, own)));
        for text in &fitted.texts[*number] {
            push_lines(text, &card.fields[text.field], at, &mut sheet.lines);
        }
    }
    sheet
}

fn push_lines(text: &FittedText, field: &CardField, at: (f64, f64), lines: &mut Vec<Line>) {
    let anchor = match field.align {
        Align::Left => field.x_mm,
        Align::Center => field.x_mm + field.width_mm / 2.0,
        Align::Right => field.x_mm + field.width_mm,
    };
    let ascent = ASCENT_EM * text.size_pt * MM_PER_PT;
    lines.extend(text.lines.iter().map(|line| Line {
        x_mm: at.0 + anchor,
        y_mm: at.1 + line.baseline_mm - ascent,
        align: field.align,
        size_pt: text.size_pt,
        bold: field.bold,
        italic: field.italic,
        text: line.text.clone(),
    }));
}
