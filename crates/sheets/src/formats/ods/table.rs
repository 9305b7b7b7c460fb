//! One table of an OpenDocument spreadsheet: rows and columns with their repetitions. A repeated
//! cell counts as often as it is repeated, so that the limits on cells hold.

use quick_xml::events::BytesStart;

use super::attribute;
use super::cell::{Found, Held, OpenCell};
use super::styles::Styles;
use crate::child::tell::Mouth;
use crate::preflight::Profile;
use crate::refusal::Refusal;
use crate::wire::{LAST_COLUMN, LAST_ROW, Tab};
use crate::workbook::{Area, Visibility};

/// A table as its events go by.
pub(super) struct Table {
    pub(super) tab: Tab,
    profile: Profile,
    columns: Vec<(u32, String)>,
    next_column: u32,
    row: Row,
    cell: Option<OpenCell>,
}

/// The open row.
struct Row {
    number: u32,
    repeated: u32,
    next: u32,
    cells: Vec<Run>,
}

/// A value in one or more cells side by side.
struct Run {
    first: u32,
    count: u32,
    style: u32,
    value: Held,
}

impl Table {
    /// The table that this tag opens.
    pub(super) fn new(start: &BytesStart<'_>, styles: &Styles) -> Table {
        let style = attribute(start, "table:style-name").unwrap_or_default();
        let visibility = match styles.look(&style).not_displayed {
            true => Visibility::Hidden,
            false => Visibility::Visible,
        };
        Table {
            tab: Tab {
                name: attribute(start, "table:name"),
                visibility,
            },
            profile: Profile::default(),
            columns: Vec::new(),
            next_column: 1,
            row: Row {
                number: 1,
                repeated: 0,
                next: 1,
                cells: Vec::new(),
            },
            cell: None,
        }
    }

    /// Takes the tag that opens an element.
    pub(super) fn start(&mut self, name: &str, start: &BytesStart<'_>, styles: &Styles) {
        match (name, &mut self.cell) {
            (_, Some(cell)) => cell.start(name, start),
            ("table-column", _) => self.column(start),
            ("table-row", _) => self.begin_row(start),
            ("table-cell" | "covered-table-cell", _) => self.begin_cell(start, styles),
            _ => {}
        }
    }

    /// Takes the tag that ends an element.
    pub(super) fn end(&mut self, name: &str, mouth: &Mouth) -> Result<(), Refusal> {
        match (name, &mut self.cell) {
            ("table-cell" | "covered-table-cell", _) => self.end_cell(mouth),
            (_, Some(cell)) => cell.end(name),
            ("table-row", _) => {
                let told = self.end_row(mouth);
                return told.map_err(|fatal| match &self.tab.name {
                    Some(name) => fatal.in_sheet(name),
                    None => fatal,
                });
            }
            _ => {}
        }
        Ok(())
    }

    /// Takes text.
    pub(super) fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.text(text);
        }
    }

    /// Closes the sheet.
    pub(super) fn close(self, problem: Option<Refusal>, mouth: &Mouth) -> Result<(), Refusal> {
        let name = self.tab.name.unwrap_or_default();
        self.profile
            .tell(problem.map(|refusal| refusal.in_sheet(&name)), mouth)
    }

    fn column(&mut self, start: &BytesStart<'_>) {
        let last = (self.next_column - 1).saturating_add(repeated(start, "columns"));
        let last = last.min(LAST_COLUMN);
        if self.next_column > last {
            return;
        }
        if hidden(start) {
            self.profile.hidden_columns.push(self.next_column, last);
        }
        let style = attribute(start, "table:default-cell-style-name").unwrap_or_default();
        self.columns.push((last, style));
        self.next_column = last + 1;
    }

    fn begin_row(&mut self, start: &BytesStart<'_>) {
        let left = LAST_ROW + 1 - self.row.number;
        self.row.repeated = repeated(start, "rows").min(left);
        self.row.next = 1;
        if hidden(start) && self.row.repeated > 0 {
            let last = self.row.number + self.row.repeated - 1;
            self.profile.hidden_rows.push(self.row.number, last);
        }
    }

    fn begin_cell(&mut self, start: &BytesStart<'_>, styles: &Styles) {
        let default = self
            .columns
            .partition_point(|(last, _)| *last < self.row.next);
        let default = self.columns.get(default).map(|(_, style)| style.clone());
        let style = attribute(start, "table:style-name")
            .or(default)
            .unwrap_or_default();
        self.cell = Some(OpenCell::new(start, styles.look(&style)));
        self.merge(start);
    }

    fn merge(&mut self, start: &BytesStart<'_>) {
        let span = |what: &str| {
            let text = attribute(start, &format!("table:number-{what}-spanned"));
            text.and_then(|text| text.parse::<u32>().ok())
                .unwrap_or(1)
                .max(1)
        };
        let (rows, cols) = (span("rows"), span("columns"));
        if (rows, cols) == (1, 1) || self.row.number > LAST_ROW || self.row.next > LAST_COLUMN {
            return;
        }
        self.profile.merges.push(Area {
            first_row: self.row.number,
            last_row: self.row.number.saturating_add(rows - 1).min(LAST_ROW),
            first_col: self.row.next,
            last_col: self.row.next.saturating_add(cols - 1).min(LAST_COLUMN),
        });
    }

    /// Formulas without a value, in the row that is being read.
    fn formulas(&mut self, count: u64) -> u64 {
        let last = self
            .row
            .number
            .saturating_add(self.row.repeated.saturating_sub(1));
        self.profile.last_formula_row = last.min(LAST_ROW);
        count
    }

    fn end_cell(&mut self, mouth: &Mouth) {
        let Some(mut cell) = self.cell.take() else {
            return;
        };
        let count = cell.repeated.min(LAST_COLUMN + 1 - self.row.next);
        let formulas = u64::from(count) * u64::from(self.row.repeated);
        match cell.found() {
            Found::Uncalculated => self.profile.uncalculated += self.formulas(formulas),
            Found::EmptyFormula => self.profile.empty_formulas += self.formulas(formulas),
            Found::Nothing => {}
            Found::Value(format, value) => {
                let style = mouth.borrow_mut().style(cell.style(format));
                self.row.cells.push(Run {
                    first: self.row.next,
                    count,
                    style,
                    value,
                });
            }
        }
        self.row.next += count;
    }

    fn end_row(&mut self, mouth: &Mouth) -> Result<(), Refusal> {
        let runs = std::mem::take(&mut self.row.cells);
        if !runs.is_empty() {
            for row in self.row.number..self.row.number + self.row.repeated {
                runs.iter().try_for_each(|run| run.tell(row, mouth))?;
            }
        }
        self.row.number += self.row.repeated;
        self.row.repeated = 0;
        Ok(())
    }
}

impl Run {
    fn tell(&self, row: u32, mouth: &Mouth) -> Result<(), Refusal> {
        let mut teller = mouth.borrow_mut();
        let mut columns = self.first..self.first + self.count;
        columns.try_for_each(|col| teller.cell(row, col, self.style, self.value.datum()))
    }
}

/// How often a row or a column comes.
pub(super) fn repeated(start: &BytesStart<'_>, what: &str) -> u32 {
    let text = attribute(start, &format!("table:number-{what}-repeated"));
    text.and_then(|text| text.parse().ok()).unwrap_or(1)
}

fn hidden(start: &BytesStart<'_>) -> bool {
    attribute(start, "table:visibility").is_some_and(|how| how == "collapse" || how == "filter")
}
