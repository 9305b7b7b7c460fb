//! Writes what the child finds to its standard output: cells in batches, each text and each
//! style once. Counts as it goes, so that no format can tell more than the limits allow.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use serde::Serialize;

use super::texts::Texts;
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{Closing, Kind, LAST_COLUMN, LONGEST_TEXT, Style, Tab};
use crate::workbook::{Area, Format, Spans};

/// Bytes after which a batch of rows is sent.
const BATCH: usize = 64 << 10;
/// Merges or hidden spans of one line.
const LIST: usize = 4096;
/// A rectangle of more cells than this may be refused as too sparse …
const WIDE: u64 = 1_000_000_000;
/// … if on average so many of its cells are empty for one that is not.
const SPARSE: u64 = 1_000_000;
/// How often a sign of life is given at most.
const PULSE: Duration = Duration::from_millis(500);

/// What a cell holds, before it is numbered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Datum<'a> {
    /// Text; empty text is no cell.
    Text(&'a str),
    /// Text of a table that stays where it is in memory while the book is told.
    Shared(&'a str),
    Number(f64),
    Date(NaiveDateTime),
    Bool(bool),
    Error(&'a str),
}

/// The child's mouth. Every method fails with a refusal when the parent is gone or a limit is met.
pub(crate) struct Teller {
    out: Box<dyn Write>,
    spoken: Instant,
    texts: Texts,
    styles: HashMap<Style, u32>,
    new_styles: Vec<Style>,
    rows: Vec<u8>,
    open_row: Option<u32>,
    cells_left: u64,
    sheet: Extent,
}

/// How far the cells of the sheet reach.
#[derive(Debug, Default)]
struct Extent {
    cells: u64,
    last_row: u32,
    last_col: u32,
}

/// The one teller, shared by the reader of the file and the file itself.
pub(crate) type Mouth = Rc<RefCell<Teller>>;

impl Teller {
    /// A teller that lets as many cells pass as may be streamed, all sheets together.
    pub(crate) fn new(out: impl Write + 'static, limits: &Limits) -> Self {
        Teller {
            out: Box::new(out),
            spoken: Instant::now(),
            texts: Texts::default(),
            styles: HashMap::new(),
            new_styles: Vec::new(),
            rows: Vec::new(),
            open_row: None,
            cells_left: limits.streamed_cells,
            sheet: Extent::default(),
        }
    }

    /// Lowers the number of cells that may still pass.
    pub(crate) fn allow(&mut self, cells: u64) {
        self.cells_left = self.cells_left.min(cells);
    }

    /// What kind of file it is. Comes first.
    pub(crate) fn book(&mut self, format: &Format) -> Result<(), Refusal> {
        self.line("book", format)
    }

    /// Begins the next sheet.
    pub(crate) fn open_sheet(&mut self, tab: &Tab) -> Result<(), Refusal> {
        self.sheet = Extent::default();
        self.line("sheet", tab)
    }

    /// The number of a style, for [`Teller::cell`].
    pub(crate) fn style(&mut self, style: Style) -> u32 {
        if let Some(number) = self.styles.get(&style) {
            return *number;
        }
        let number = self.styles.len() as u32;
        self.styles.insert(style.clone(), number);
        self.new_styles.push(style);
        number
    }

    /// One cell; row and column from 1.
    pub(crate) fn cell(
        &mut self,
        row: u32,
        col: u32,
        style: u32,
        datum: Datum<'_>,
    ) -> Result<(), Refusal> {
        if matches!(datum, Datum::Text("") | Datum::Shared("")) {
            return Ok(());
        }
        self.measure(row, col)?;
        let (kind, value) = match datum {
            Datum::Text(text) => (Kind::Text, self.texts.by_content(fits(text, row, col)?)),
            Datum::Shared(text) => (Kind::Text, self.texts.by_address(fits(text, row, col)?)),
            Datum::Error(name) => (Kind::Error, self.texts.by_content(name)),
            Datum::Bool(yes) => (Kind::Bool, i64::from(yes)),
            Datum::Date(moment) => (Kind::Date, moment.and_utc().timestamp_millis()),
            Datum::Number(number) => numeral(number),
        };
        self.begin_cell(row)?;
        let look = i64::from(style) * i64::from(Kind::ROOM) + kind as i64;
        push_number(&mut self.rows, i64::from(col));
        push_number(&mut self.rows, look);
        push_number(&mut self.rows, value);
        Ok(())
    }

    /// Merged rectangles of the open sheet.
    pub(crate) fn merges(&mut self, areas: &[Area]) -> Result<(), Refusal> {
        let corners = areas
            .iter()
            .map(|a| [a.first_row, a.last_row, a.first_col, a.last_col]);
        self.list("merges", &corners.collect::<Vec<_>>())
    }

    /// Hidden rows of the open sheet.
    pub(crate) fn hidden_rows(&mut self, spans: &Spans) -> Result<(), Refusal> {
        self.list("hidden_rows", &spans.iter().collect::<Vec<_>>())
    }

    /// Hidden columns of the open sheet.
    pub(crate) fn hidden_columns(&mut self, spans: &Spans) -> Result<(), Refusal> {
        self.list("hidden_columns", &spans.iter().collect::<Vec<_>>())
    }

    /// Ends the open sheet. A sheet of few cells that lie absurdly far apart gets a problem.
    pub(crate) fn close_sheet(&mut self, mut closing: Closing) -> Result<(), Refusal> {
        self.flush()?;
        let Extent {
            cells,
            last_row,
            last_col,
        } = self.sheet;
        let area = u64::from(last_row) * u64::from(last_col);
        if closing.problem.is_none() && area > WIDE && cells.saturating_mul(SPARSE) < area {
            let detail = format!("{cells} cells in a rectangle of {area}");
            let refusal = Refusal::new(RefusalCode::Hostile(Hostile::Grid), detail);
            closing.problem = Some(refusal.at(last_row, last_col));
        }
        self.line("close", &closing)
    }

    /// Says that the child is alive and getting on; at most twice a second.
    pub(crate) fn tick(&mut self, progress: u64) -> io::Result<()> {
        if self.spoken.elapsed() < PULSE {
            return Ok(());
        }
        self.say("tick", &progress)
    }

    /// The last line: nothing of the file can be used.
    pub(crate) fn refuse(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.say("refusal", refusal)
    }

    /// The last line: all was told.
    pub(crate) fn end(&mut self) -> Result<(), Refusal> {
        self.line("end", &true)
    }

    fn measure(&mut self, row: u32, col: u32) -> Result<(), Refusal> {
        let code = match self.cells_left {
            _ if row == 0 || col == 0 || col > LAST_COLUMN => RefusalCode::Hostile(Hostile::Grid),
            0 => RefusalCode::TooLarge,
            _ => {
                self.cells_left -= 1;
                self.sheet.cells += 1;
                self.sheet.last_row = self.sheet.last_row.max(row);
                self.sheet.last_col = self.sheet.last_col.max(col);
                return Ok(());
            }
        };
        Err(Refusal::new(code, "cells beyond the limits").at(row, col))
    }

    fn begin_cell(&mut self, row: u32) -> Result<(), Refusal> {
        if self.open_row == Some(row) {
            return Ok(());
        }
        if self.rows.len() >= BATCH {
            self.flush()?;
        }
        let opening: &[u8] = if self.open_row.is_some() {
            b"],["
        } else {
            b"["
        };
        self.rows.extend_from_slice(opening);
        let _ = write!(self.rows, "{row}");
        self.open_row = Some(row);
        Ok(())
    }

    /// Sends the rows that wait, and before them the texts and styles they need.
    fn flush(&mut self) -> Result<(), Refusal> {
        let texts = self.texts.take_new();
        if !texts.is_empty() {
            self.raw("texts", &texts)?;
        }
        if !self.new_styles.is_empty() {
            let styles = std::mem::take(&mut self.new_styles);
            self.line("styles", &styles)?;
        }
        if self.open_row.take().is_some() {
            let mut rows = std::mem::take(&mut self.rows);
            rows.push(b']');
            self.raw("rows", &rows)?;
            rows.clear();
            self.rows = rows;
        }
        Ok(())
    }

    fn list<T: Serialize>(&mut self, name: &str, items: &[T]) -> Result<(), Refusal> {
        items
            .chunks(LIST)
            .try_for_each(|chunk| self.line(name, &chunk))
    }

    fn line<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), Refusal> {
        self.say(name, value).map_err(|error| gone(&error))
    }

    fn say<T: Serialize>(&mut self, name: &str, value: &T) -> io::Result<()> {
        write!(self.out, "{{\"{name}\":")?;
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"}\n")?;
        self.spoken = Instant::now();
        self.out.flush()
    }

    /// A line whose value is a list that is JSON already, but for its brackets.
    fn raw(&mut self, name: &str, items: &[u8]) -> Result<(), Refusal> {
        let told = write!(self.out, "{{\"{name}\":[")
            .and_then(|()| self.out.write_all(items))
            .and_then(|()| self.out.write_all(b"]}\n"))
            .and_then(|()| self.out.flush());
        self.spoken = Instant::now();
        told.map_err(|error| gone(&error))
    }
}

fn fits(text: &str, row: u32, col: u32) -> Result<&str, Refusal> {
    if text.len() <= LONGEST_TEXT {
        return Ok(text);
    }
    let detail = format!("a text of {} bytes", text.len());
    Err(Refusal::new(RefusalCode::TooLarge, detail).at(row, col))
}

/// Whole numbers go as they are, others as their bits: both come back exactly.
fn numeral(number: f64) -> (Kind, i64) {
    let whole = number as i64;
    let exact = whole.unsigned_abs() < (1 << 53) && (whole as f64).to_bits() == number.to_bits();
    if exact {
        (Kind::Whole, whole)
    } else {
        (Kind::Bits, number.to_bits() as i64)
    }
}

fn push_number(line: &mut Vec<u8>, number: i64) {
    line.push(b',');
    serde_json::to_writer(&mut *line, &number).expect("a vector takes every number");
}

fn gone(error: &io::Error) -> Refusal {
    Refusal::new(
        RefusalCode::ReaderDied,
        format!("the parent does not listen: {error}"),
    )
}

/// A file whose reading gives signs of life.
pub(crate) struct Watched<R> {
    source: R,
    read: u64,
    mouth: Mouth,
}

impl<R> Watched<R> {
    /// Watches this source.
    pub(crate) fn new(source: R, mouth: &Mouth) -> Self {
        Watched {
            source,
            read: 0,
            mouth: Rc::clone(mouth),
        }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buf)?;
        self.read += count as u64;
        if let Ok(mut teller) = self.mouth.try_borrow_mut() {
            teller.tick(self.read)?;
        }
        Ok(count)
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}
