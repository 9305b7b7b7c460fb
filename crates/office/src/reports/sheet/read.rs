//! Rows of a report as they are read: one entry for each row and column of figures.

use sheets::Cell;
use sheets::table::{FieldColumns, Lexicon, RowKind, Table, Values, Why, letters, tidy};
use viet::number::{Evidence, Kind};

use super::around::Around;
use super::cell::{self, Expected, Figure, State};
use super::column::{self, Column, Part};
use super::judge::stands_wide;
use super::measure::{self, Measure};
use super::vocabulary::is_unit;
use crate::reports::catalogue::{Indicator, indicator};
use crate::reports::meaning::{self, Measured, Reader};
use crate::reports::period::Period;
use crate::reports::period::spoken;

/// The fields of a report in the order of its records.
pub const FIELDS: [&str; 6] = [
    "code_hint",
    "label",
    "unit_of_measure",
    "value",
    "period",
    "unit",
];

/// One figure, or its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Row on the sheet, from 1.
    pub row: u32,
    /// Column on the sheet, from 1.
    pub col: u32,
    /// Code of the catalogue, where an indicator of it is meant.
    pub code: Option<&'static str>,
    /// Name of the indicator as typed; over a wide table the header cells from the top.
    pub label: Option<String>,
    /// Unit of measure as stated.
    pub measure: Option<String>,
    /// What the cell says.
    pub state: State,
    /// The figure in the unit that is stored, where it says one.
    pub figure: Option<Figure>,
    /// Words of a size, which are no figure: "hàng trăm tỷ đồng".
    pub magnitude: bool,
    /// Whether it is a share, in percent.
    pub share: bool,
    /// Whether the unit of money of the head counts for it.
    pub by_head: bool,
    /// The period it is of.
    pub period: Option<Period>,
    /// The unit it is of, as typed.
    pub unit: Option<String>,
    /// What the cell holds.
    pub raw: String,
}

/// A report as read.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Field and column letters: `("value", "C+D")`.
    pub columns: Vec<(&'static str, String)>,
    /// The figures, row by row.
    pub entries: Vec<Entry>,
    /// Whether units stand down the rows and indicators across.
    pub wide: bool,
    /// Sums that the table states: rows of totals, and columns over units. Their code and label are
    /// those of what they sum up.
    pub(super) sums: Vec<Entry>,
    /// Columns of the figures, and those that hold sums of them.
    pub(super) figures: Vec<Column>,
    /// The unit of money that the head states.
    pub(super) money: Option<Measure>,
}

/// Reads the figures of a table.
pub fn read(file: &str, sheet: &sheets::Sheet, table: &Table, lexicon: &Lexicon) -> Sheet {
    let around = Around::of(file, sheet, table);
    let wide = stands_wide(table, sheet);
    let columns = column::columns(table, &around, wide);
    let whole = sheets::table::whole(sheet, table);
    let rows = Rows::new(table, &columns, &around, &whole, wide);
    let (entries, sums) = rows.read(&mut Values::new(&whole, table, lexicon));
    Sheet {
        sums,
        columns: letters_of(table, &columns, wide),
        entries,
        wide,
        figures: columns,
        money: around.money,
    }
}

/// Letters of the columns in the order of the fields. In a wide table the columns of figures are
/// one indicator each and no field of their own.
fn letters_of(table: &Table, columns: &[Column], wide: bool) -> Vec<(&'static str, String)> {
    let join = |cols: &[u32]| {
        cols.iter()
            .map(|col| letters(*col))
            .collect::<Vec<_>>()
            .join("+")
    };
    let figures: Vec<u32> = columns
        .iter()
        .filter(|column| column.part == Part::Figures)
        .map(|column| column.col)
        .collect();
    let found = FIELDS.into_iter().filter_map(|field| match field {
        "value" if wide => None,
        "value" => Some((field, join(&figures))),
        "label" if wide => None,
        "unit" if !wide && same_column(table) => None,
        _ => Some((field, join(&table.field(field)?.columns))),
    });
    found.collect()
}

/// Whether one column is headed as indicators and as units.
fn same_column(table: &Table) -> bool {
    let columns = |field: &str| table.field(field).map(|entry| &entry.columns);
    columns("label") == columns("unit")
}

/// Goes down the rows of a table.
struct Rows<'t> {
    table: &'t Table,
    /// Columns that hold figures, or sums of them.
    columns: Vec<&'t Column>,
    /// For each of them, what its cells prove about separators.
    evidence: Vec<Evidence>,
    around: &'t Around,
    wide: bool,
    /// For a wide table, the indicator of each column.
    across: Vec<Option<&'static Indicator>>,
}

/// What a row says of all its figures.
#[derive(Default)]
struct Said {
    label: Option<String>,
    indicator: Option<&'static Indicator>,
    measure: Option<Measure>,
    unit: Option<String>,
    period: Option<Period>,
}

impl<'t> Rows<'t> {
    fn new(
        table: &'t Table,
        columns: &'t [Column],
        around: &'t Around,
        sheet: &sheets::Sheet,
        wide: bool,
    ) -> Rows<'t> {
        let figures = columns.iter().filter(|column| column.part != Part::Beside);
        let columns: Vec<&Column> = figures.collect();
        let evidence = |column: &&Column| {
            let cells = table
                .data()
                .filter_map(|(row, _)| sheet.cell(row, column.col));
            Evidence::of(cells.filter_map(Cell::text))
        };
        Rows {
            table,
            evidence: columns.iter().map(evidence).collect(),
            across: if wide { across(&columns) } else { Vec::new() },
            columns,
            around,
            wide,
        }
    }

    /// The figures, and the sums that the table states.
    fn read(&self, values: &mut Values) -> (Vec<Entry>, Vec<Entry>) {
        let mut reader = Reader::default();
        let mut group = None;
        let (mut entries, mut sums) = (Vec::new(), Vec::new());
        for row in &self.table.rows {
            let over = match row.kind {
                RowKind::Data(over) => over,
                RowKind::Skipped(Why::Total) if self.wide => {
                    let cells = values.read(row.row);
                    let figures = 0..self.columns.len();
                    sums.extend(figures.map(|at| self.entry(row.row, at, &Said::default(), cells)));
                    continue;
                }
                RowKind::Skipped(_) => continue,
            };
            if over != group {
                group = over;
                let chain = over.and_then(|at| self.table.groups[at as usize].last());
                reader.heading(chain.map_or("", String::as_str));
            }
            let cells = values.read(row.row);
            let said = self.said(&mut reader, over, cells);
            for (at, column) in self.columns.iter().enumerate() {
                let entry = self.entry(row.row, at, &said, cells);
                match column.part {
                    Part::Sum => sums.push(entry),
                    _ => entries.push(entry),
                }
            }
        }
        (entries, sums)
    }

    /// The texts of a field in this row, side by side.
    fn text(&self, field: &str, cells: &[Option<&Cell>]) -> Option<String> {
        let before = self
            .table
            .fields
            .iter()
            .take_while(|entry| entry.field != field);
        let start: usize = before.map(|entry| entry.columns.len()).sum();
        let own = self.table.field(field)?;
        let cells = cells.get(start..start + own.columns.len())?;
        let texts: Vec<String> = cells.iter().flatten().map(|cell| tidy(cell)).collect();
        let joined = texts.join(" ");
        (!joined.is_empty()).then_some(joined)
    }

    fn said(&self, reader: &mut Reader, over: Option<u32>, cells: &[Option<&Cell>]) -> Said {
        let chain = over.map_or(&[][..], |at| &self.table.groups[at as usize]);
        let own = self.wide || !same_column(self.table);
        let named = self.text("unit", cells).filter(|_| own);
        let unit = named.or_else(|| chain.iter().rev().find(|text| is_unit(text)).cloned());
        let period = self
            .text("period", cells)
            .and_then(|text| self.period(&text));
        if self.wide {
            return Said {
                unit,
                period,
                ..Said::default()
            };
        }
        let label = self.text("label", cells);
        let typed = label.as_deref().unwrap_or_default();
        let stated = self
            .text("unit_of_measure", cells)
            .filter(|text| !sheets::table::is_placeholder(text));
        let measure = stated.map(|words| Measure::of(&words));
        let measure = measure
            .or_else(|| measure::in_brackets(typed))
            .or_else(|| measure::at_end(typed));
        let given = self
            .text("code_hint", cells)
            .and_then(|text| indicator(&text.to_uppercase()));
        let headings: Vec<&str> = chain.iter().map(String::as_str).collect();
        let found = match given {
            Some(given) => {
                reader.given(&given.code, typed);
                Some(given)
            }
            None => {
                let words = measure.as_ref().map(|measure| measure.words.as_str());
                let unit = measure.as_ref().and_then(|measure| measure.unit);
                reader.read(typed, Measured::of(words, unit), &headings)
            }
        };
        Said {
            indicator: found,
            label,
            measure,
            unit,
            period,
        }
    }

    /// The period that a cell names.
    fn period(&self, text: &str) -> Option<Period> {
        match spoken::column(text)? {
            spoken::Column::Named(said) => self.around.dated(said),
            spoken::Column::This => self.around.period,
            spoken::Column::ToDate => self.around.period.map(Period::year_to_date),
            spoken::Column::YearBefore => self.around.period.map(Period::year_before),
            spoken::Column::Before => self.around.period.and_then(Period::previous),
        }
    }

    fn entry(&self, row: u32, at: usize, said: &Said, cells: &[Option<&Cell>]) -> Entry {
        let column = self.columns[at];
        let cell = self.cell(column.col, cells);
        let label = match self.wide {
            true => Some(column.cells.join(" / ")),
            false => said.label.clone(),
        };
        let (one, measure, by_head) = self.measured(at, said, label.as_deref());
        let share = measure.map_or(one.is_some_and(Indicator::is_share), Measure::is_percent);
        let expected = Expected {
            measure,
            kind: match (share, measure.is_some_and(Measure::is_money)) {
                (true, _) => Kind::Percent,
                (_, true) => Kind::Money,
                _ => Kind::Count,
            },
            evidence: self.evidence[at],
        };
        let read = cell::read(cell, &expected);
        let unit = said.unit.clone().or_else(|| column.unit.clone());
        Entry {
            row,
            col: column.col,
            code: one.map(|one| one.code.as_str()),
            label,
            measure: measure.map(|measure| measure.words.clone()),
            state: read.state,
            figure: read.figure,
            magnitude: read.magnitude,
            share,
            by_head,
            period: said.period.or(column.period),
            unit: unit.or_else(|| self.around.unit.clone()),
            raw: cell.map(tidy).unwrap_or_default(),
        }
    }

    /// The indicator of a cell, its unit of measure, and whether that is the head's: what the
    /// column says comes before what the row says, and the unit of money above the table counts
    /// only for money that has none of its own.
    fn measured<'m>(
        &'m self,
        at: usize,
        said: &'m Said,
        label: Option<&str>,
    ) -> (Option<&'static Indicator>, Option<&'m Measure>, bool) {
        let column = self.columns[at];
        let one = match self.wide {
            true => self.across[at],
            false => said.indicator,
        };
        let paid = !self.wide
            && column
                .cells
                .iter()
                .any(|cell| measure::speaks_of_money(cell));
        let stated = column
            .measure
            .as_ref()
            .or(said.measure.as_ref().filter(|_| !paid));
        let stated = stated.or(said.measure.as_ref());
        let money = paid
            || one.map_or_else(
                || label.is_some_and(measure::speaks_of_money),
                |one| one.unit == "đồng",
            );
        let head = self.around.money.as_ref();
        let by_head = stated.is_none() && money && head.is_some();
        let measure = stated.or(head.filter(|_| by_head));
        let differs = !self.wide && (column.measure.is_some() || paid);
        let known = match (one, measure) {
            (Some(one), Some(measure)) if differs => {
                let measured = Measured::of(Some(&measure.words), measure.unit);
                meaning::measured_so(one, measured)
            }
            (one, _) => one,
        };
        (known, measure, by_head)
    }

    fn cell<'s>(&self, col: u32, cells: &[Option<&'s Cell>]) -> Option<&'s Cell> {
        let flat = self.table.fields.iter().flat_map(|entry: &FieldColumns| {
            let value = entry.field == "value";
            entry.columns.iter().map(move |col| (value, *col))
        });
        let mut both = flat.zip(cells);
        both.find_map(|((value, at), cell)| (value && at == col).then_some(*cell))?
    }
}

/// The indicators of the columns of a wide table, read from left to right.
fn across(columns: &[&Column]) -> Vec<Option<&'static Indicator>> {
    let mut reader = Reader::default();
    let found = columns.iter().map(|column| {
        let named = |cell: &&String| !column::says_nothing(cell) && !measure::is_bare(cell);
        let telling: Vec<&str> = column
            .cells
            .iter()
            .filter(named)
            .map(String::as_str)
            .collect();
        let (leaf, over) = telling.split_last()?;
        let words = column
            .measure
            .as_ref()
            .map(|measure| measure.words.as_str());
        let unit = column.measure.as_ref().and_then(|measure| measure.unit);
        reader.read(leaf, Measured::of(words, unit), over)
    });
    found.collect()
}
