//! A sheet as a person sees it: text tidied, merged cells showing their value everywhere.

use viet::text;

use crate::workbook::{Area, Cell, Sheet, Value};

/// Columns looked at. Tables of offices have a dozen; what stands beyond is not one.
const WIDEST: u32 = 256;

/// A sheet and its merges, ordered for looking up.
pub(super) struct View<'s> {
    pub(super) sheet: &'s Sheet,
    /// For each column from 1, the areas that cover it, from top to bottom.
    merges: Vec<Vec<Area>>,
}

impl<'s> View<'s> {
    pub(super) fn new(sheet: &'s Sheet) -> View<'s> {
        let width = sheet.last_col().min(WIDEST);
        let mut merges = vec![Vec::new(); width as usize + 1];
        for area in &sheet.merges {
            let columns = area.first_col..=area.last_col.min(width);
            columns.for_each(|col| merges[col as usize].push(*area));
        }
        for column in &mut merges {
            column.sort_by_key(|area| area.first_row);
        }
        View { sheet, merges }
    }

    pub(super) fn last_col(&self) -> u32 {
        self.merges.len() as u32 - 1
    }

    /// The merged area over this address.
    pub(super) fn area(&self, row: u32, col: u32) -> Option<Area> {
        let column = self.merges.get(col as usize)?;
        let after = column.partition_point(|area| area.first_row <= row);
        let area = column[..after].last()?;
        (row <= area.last_row).then_some(*area)
    }

    /// The cell seen at this address: its own, or that of the merged area over it.
    pub(super) fn seen(&self, row: u32, col: u32) -> Option<&'s Cell> {
        let own = self.sheet.cell(row, col);
        if own.is_some() {
            return own;
        }
        let area = self.area(row, col)?;
        self.sheet.cell(area.first_row, area.first_col)
    }

    /// The cell seen at this address where a merge downwards brings it there: what is merged to
    /// the right belongs to its first column only.
    pub(super) fn value(&self, row: u32, col: u32) -> Option<&'s Cell> {
        match self.area(row, col) {
            Some(area) if area.first_col != col => None,
            _ => self.seen(row, col),
        }
    }

    /// [`View::value`] with the row's own cells at hand.
    pub(super) fn value_in(&self, own: &'s [(u32, Cell)], row: u32, col: u32) -> Option<&'s Cell> {
        let area = self.area(row, col);
        if area.is_some_and(|area| area.first_col != col) {
            return None;
        }
        match own.binary_search_by_key(&col, |cell| cell.0) {
            Ok(at) => Some(&own[at].1),
            Err(_) => area.and_then(|area| self.sheet.cell(area.first_row, area.first_col)),
        }
    }

    /// The cells of a row that hold more than blanks, within these columns.
    pub(super) fn ink(
        &self,
        row: u32,
        from: u32,
        to: u32,
    ) -> impl Iterator<Item = (u32, &'s Cell)> {
        let cells = self.sheet.row(row).iter();
        let inside = cells.filter(move |(col, _)| (from..=to).contains(col));
        inside
            .map(|(col, cell)| (*col, cell))
            .filter(|(_, cell)| has_ink(cell))
    }

    /// The tidied text seen at this address; empty where there is none.
    pub(super) fn text(&self, row: u32, col: u32) -> String {
        self.seen(row, col).map(tidy).unwrap_or_default()
    }
}

/// Whether a cell holds anything one could see.
pub(super) fn has_ink(cell: &Cell) -> bool {
    match &cell.value {
        Value::Text(text) => text.chars().any(|c| !c.is_whitespace() && !c.is_control()),
        _ => true,
    }
}

/// The text of a cell as the truth of a record has it: cleaned; a whole number without decimals,
/// a date as day/month/year.
pub fn tidy(cell: &Cell) -> String {
    match &cell.value {
        Value::Text(raw) => text::clean(raw),
        Value::Number(number) => plain_number(*number),
        Value::Date(moment) => moment.date().format("%d/%m/%Y").to_string(),
        Value::Bool(true) => "x".to_owned(),
        Value::Bool(false) => String::new(),
        Value::Error(code) => code.to_string(),
    }
}

/// A number as Vietnamese offices type it: no separators, a comma before decimals.
fn plain_number(number: f64) -> String {
    match number == number.trunc() && number.abs() < 1e15 {
        true => format!("{}", number as i64),
        false => format!("{number}").replace('.', ","),
    }
}
