//! A foreign workbook as it was read: sheets of typed cells with their addresses. Rows and
//! columns are counted from 1 everywhere. What the cells mean is not decided here, and text is
//! as the file has it: not trimmed, and of old encodings only after [`crate::repair()`].

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::repair::Repair;

pub use crate::spans::Spans;

/// What kind of file it was, told by its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Excel 2007 and later (`.xlsx`, `.xlsm`).
    Xlsx,
    /// Excel 5 to 2003 (`.xls`).
    Xls,
    /// Excel's binary form of the new container (`.xlsb`).
    Xlsb,
    /// OpenDocument (`.ods`).
    Ods,
    /// The tables of a Word document (`.docx`), each as a sheet.
    Docx,
    /// The tables of a web page, usually saved by a web system as `.xls`; each as a sheet.
    Html,
    /// Excel's XML of 2003 (`.xml`, often named `.xls`).
    SpreadsheetXml,
    /// Text with separators (`.csv`, `.tsv`, `.txt`).
    Delimited {
        /// Name of the encoding after WHATWG, lower case: `utf-8`, `windows-1258`, `utf-16le` …
        encoding: String,
        /// Between the fields: `,` `;` `|` or a tab.
        delimiter: char,
        /// Whether the file began with a byte order mark.
        bom: bool,
    },
}

/// A file of sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// What it is, by content.
    pub format: Format,
    /// Whether the name's extension says something else than the content.
    pub extension_lies: bool,
    /// All sheets in the order of the file, hidden ones included.
    pub sheets: Vec<Sheet>,
}

/// Whether a sheet is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Visibility {
    /// Shown.
    #[default]
    Visible,
    /// Hidden by the user.
    Hidden,
    /// Hidden by a program; no menu shows it.
    VeryHidden,
}

/// A rectangle of cells, borders included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Area {
    /// Top row.
    pub first_row: u32,
    /// Bottom row.
    pub last_row: u32,
    /// Left column.
    pub first_col: u32,
    /// Right column.
    pub last_col: u32,
}

impl Area {
    /// Whether the cell lies inside.
    pub fn contains(&self, row: u32, col: u32) -> bool {
        (self.first_row..=self.last_row).contains(&row)
            && (self.first_col..=self.last_col).contains(&col)
    }
}

/// One sheet and its cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// The name on its tab; none in delimited text.
    pub name: Option<String>,
    /// Whether it is shown.
    pub visibility: Visibility,
    /// Merged rectangles. Only the top left cell of one has a value.
    pub merges: Vec<Area>,
    /// Rows that are not shown.
    pub hidden_rows: Spans,
    /// Columns that are not shown.
    pub hidden_columns: Spans,
    /// Why this sheet was not read, or not to its end. Others of the workbook may be whole.
    pub problem: Option<Refusal>,
    /// Formula cells that carry no calculated value: they are no cells here.
    pub uncalculated: u64,
    /// Formula cells whose value is empty text: they are no cells here.
    pub empty_formulas: u64,
    /// The last row with a formula of either sort; 0 where there is none. A form goes on to it.
    pub last_formula_row: u32,
    /// What [`crate::repair()`] has done to the text.
    pub repair: Repair,
    grid: Grid,
}

/// All cells in one run, ordered by row and column, and where each row begins.
#[derive(Debug, Clone, PartialEq, Default)]
struct Grid {
    cells: Vec<(u32, Cell)>,
    rows: Vec<(u32, usize)>,
    last_col: u32,
    /// Cells that came out of order.
    late: Vec<(u32, u32, Cell)>,
}

impl Sheet {
    /// A sheet of these rows, for tests and for other readers. Rows and columns may come in any
    /// order; of two cells at one address the later holds.
    pub fn from_rows<R, C>(name: Option<&str>, rows: R) -> Sheet
    where
        R: IntoIterator<Item = (u32, C)>,
        C: IntoIterator<Item = (u32, Cell)>,
    {
        let mut sheet = Sheet {
            name: name.map(str::to_owned),
            ..Sheet::default()
        };
        let mut ordered: BTreeMap<u32, Vec<(u32, Cell)>> = BTreeMap::new();
        for (row, cells) in rows {
            ordered.entry(row).or_default().extend(cells);
        }
        for (row, mut cells) in ordered {
            cells.sort_by_key(|cell| cell.0);
            cells.reverse();
            cells.dedup_by_key(|cell| cell.0);
            cells.reverse();
            sheet.grid.begin_row(row);
            cells
                .into_iter()
                .for_each(|(col, cell)| sheet.grid.push(col, cell));
        }
        sheet
    }

    /// A sheet of plain text from row 1, column 1, for tests. Empty text is no cell.
    pub fn from_text<R, C, T>(name: Option<&str>, rows: R) -> Sheet
    where
        R: IntoIterator<Item = C>,
        C: IntoIterator<Item = T>,
        T: AsRef<str>,
    {
        let rows = (1u32..).zip(rows).map(|(row, cells)| {
            let cells = (1u32..)
                .zip(cells)
                .filter(|(_, text)| !text.as_ref().is_empty());
            (
                row,
                cells
                    .map(|(col, text)| (col, Cell::from(text.as_ref())))
                    .collect::<Vec<_>>(),
            )
        });
        Sheet::from_rows(name, rows)
    }

    /// The cell at this address. Empty cells are none.
    pub fn cell(&self, row: u32, col: u32) -> Option<&Cell> {
        let cells = self.row(row);
        let at = cells.binary_search_by_key(&col, |cell| cell.0).ok()?;
        Some(&cells[at].1)
    }

    /// The cells of a row with their columns, from left to right.
    pub fn row(&self, row: u32) -> &[(u32, Cell)] {
        self.grid.place(row).map_or(&[], |at| self.grid.slice(at))
    }

    /// The rows that have cells, from top to bottom.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &[(u32, Cell)])> {
        self.grid
            .rows
            .iter()
            .enumerate()
            .map(|(at, start)| (start.0, self.grid.slice(at)))
    }

    /// Number of the last row that has a cell; 0 when there is none.
    pub fn last_row(&self) -> u32 {
        self.grid.rows.last().map_or(0, |row| row.0)
    }

    /// Number of the last column that has a cell; 0 when there is none.
    pub fn last_col(&self) -> u32 {
        self.grid.last_col
    }

    /// How many cells there are.
    pub fn cell_count(&self) -> usize {
        self.grid.cells.len()
    }

    /// The merged rectangle that covers this address.
    pub fn merge_at(&self, row: u32, col: u32) -> Option<Area> {
        self.merges
            .iter()
            .copied()
            .find(|area| area.contains(row, col))
    }

    /// Adds a cell, at best below and to the right of all others; else it waits for
    /// [`Sheet::settle`].
    pub(crate) fn insert(&mut self, row: u32, col: u32, cell: Cell) {
        let start = self.grid.rows.last().map_or((0, 0), |last| *last);
        let last_col = self.grid.cells[start.1..].last().map_or(0, |last| last.0);
        match row.cmp(&start.0) {
            Ordering::Equal if col > last_col => self.grid.push(col, cell),
            Ordering::Greater => {
                self.grid.begin_row(row);
                self.grid.push(col, cell);
            }
            _ => self.grid.late.push((row, col, cell)),
        }
    }

    /// Brings cells that came out of order to their places.
    pub(crate) fn settle(&mut self) {
        let late = std::mem::take(&mut self.grid.late);
        if late.is_empty() {
            return;
        }
        let mut rows: BTreeMap<u32, Vec<(u32, Cell)>> = self
            .rows()
            .map(|(row, cells)| (row, cells.to_vec()))
            .collect();
        late.into_iter()
            .for_each(|(row, col, cell)| rows.entry(row).or_default().push((col, cell)));
        self.grid = Sheet::from_rows(None, rows).grid;
    }

    /// All cells with their rows and columns, to be changed in place.
    pub(crate) fn cells_mut(&mut self) -> impl Iterator<Item = (u32, &mut (u32, Cell))> {
        let Grid { cells, rows, .. } = &mut self.grid;
        let ends = rows.iter().skip(1).map(|next| next.1).chain([cells.len()]);
        let counts = rows.iter().zip(ends).map(|(row, end)| (row.0, end - row.1));
        let numbers = counts.flat_map(|(row, count)| std::iter::repeat_n(row, count));
        numbers.zip(cells)
    }

    /// Takes all cells away.
    pub(crate) fn clear(&mut self) {
        self.grid = Grid::default();
        self.last_formula_row = 0;
    }
}

impl Grid {
    fn begin_row(&mut self, row: u32) {
        self.rows.push((row, self.cells.len()));
    }

    fn push(&mut self, col: u32, cell: Cell) {
        self.last_col = self.last_col.max(col);
        self.cells.push((col, cell));
    }

    /// Where a row stands among those that have cells. Most sheets have no gaps.
    fn place(&self, row: u32) -> Option<usize> {
        let first = self.rows.first()?.0;
        let at = row.checked_sub(first)? as usize;
        match self.rows.get(at) {
            Some(start) if start.0 == row => Some(at),
            _ => self.rows.binary_search_by_key(&row, |start| start.0).ok(),
        }
    }

    fn slice(&self, at: usize) -> &[(u32, Cell)] {
        let end = self
            .rows
            .get(at + 1)
            .map_or(self.cells.len(), |next| next.1);
        &self.cells[self.rows[at].1..end]
    }
}

/// A cell that is not empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it holds.
    pub value: Value,
    /// How the file shows it.
    pub format: CellFormat,
    /// Whether the whole cell is in bold, where the format tells.
    pub bold: bool,
    /// Name of its font, as in the file: `.VnTime`, `Times New Roman`; none where the
    /// format does not tell.
    pub font: Option<Arc<str>>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as in the file; texts that come again share one allocation.
    Text(Arc<str>),
    /// A number; a percentage as a fraction (12% is 0.12).
    Number(f64),
    /// A date or a moment, where the cell's number format says so. A time of day alone has the
    /// date 1899-12-31.
    Date(NaiveDateTime),
    /// TRUE or FALSE.
    Bool(bool),
    /// An error of calculation: `#N/A`, `#REF!` …
    Error(Arc<str>),
}

/// The kind of the number format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum CellFormat {
    /// No format, or unknown (always, where the format of the file does not tell).
    #[default]
    General,
    /// A date or a time.
    Date,
    /// A percentage.
    Percent,
    /// A number with fixed decimals, separators or a currency.
    Number,
    /// Marked as text (`@`).
    Text,
}

impl Cell {
    /// The text, if the cell holds text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl From<Value> for Cell {
    fn from(value: Value) -> Cell {
        let format = match value {
            Value::Date(_) => CellFormat::Date,
            _ => CellFormat::General,
        };
        Cell {
            value,
            format,
            bold: false,
            font: None,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::from(Value::Text(text.into()))
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Cell {
        Cell::from(Value::Number(number))
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Cell {
        Cell::from(Value::Date(date.and_time(NaiveTime::MIN)))
    }
}
