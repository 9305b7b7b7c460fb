//! Excel's XML of 2003, which web systems still write and name `.xls` (XML Spreadsheet Reference,
//! Office 2003). Text is decoded as a whole first, because such files come in any encoding.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::encoding::decode;
use super::number::{iso_moment, kind_of_code};
use super::xml::{attribute, broken, letter};
use crate::child::tell::{Datum, Mouth};
use crate::preflight::Profile;
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{LAST_COLUMN, LAST_ROW, LONGEST_TEXT, Style, Tab};
use crate::workbook::{Area, CellFormat, Format, Visibility};

/// Tells the whole book, given all its bytes.
pub(crate) fn read(bytes: Vec<u8>, mouth: &Mouth, limits: &Limits) -> Result<(), Refusal> {
    let decoded = decode(bytes);
    let text = decoded.text.as_str();
    mouth.borrow_mut().book(&Format::SpreadsheetXml)?;
    let mut book = Book {
        mouth,
        most: limits.sheets,
        visibilities: visibilities(text).into_iter(),
        styles: HashMap::new(),
        current: String::new(),
        sheets: 0,
        sheet: None,
    };
    let mut xml = Reader::from_str(text);
    xml.config_mut().expand_empty_elements = true;
    loop {
        match xml.read_event() {
            Ok(Event::Eof) => return book.end(None),
            Ok(event) => book.take(event)?,
            Err(error) => return book.end(Some(broken("workbook", &error))),
        }
    }
}

struct Book<'a> {
    mouth: &'a Mouth,
    most: usize,
    visibilities: std::vec::IntoIter<Visibility>,
    styles: HashMap<String, Style>,
    current: String,
    sheets: usize,
    sheet: Option<Sheet>,
}

/// The open sheet.
#[derive(Default)]
struct Sheet {
    name: String,
    row: u32,
    next: u32,
    next_column: u32,
    cell: Option<Cell>,
    profile: Profile,
}

#[derive(Default)]
struct Cell {
    style: Style,
    kind: String,
    text: String,
    formula: bool,
    data: bool,
}

impl Book<'_> {
    fn take(&mut self, event: Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::DocType(_) => {
                let code = RefusalCode::Hostile(Hostile::Doctype);
                return Err(Refusal::new(code, "a document type declaration"));
            }
            Event::Start(start) => return self.start(&start),
            Event::End(end) => return self.close(end.local_name().as_ref()),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(entity) => self.text(&letter(&entity)),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Refusal> {
        match (start.local_name().as_ref(), &mut self.sheet) {
            ("Worksheet", None) => return self.open(start),
            ("Column", Some(sheet)) => sheet.column(start),
            ("Row", Some(sheet)) => sheet.begin_row(start),
            ("Cell", Some(sheet)) => {
                let style = attribute(start, "StyleID").and_then(|id| self.styles.get(&id));
                sheet.begin_cell(start, style.cloned().unwrap_or_default());
            }
            ("Data", Some(sheet)) => sheet.data(start),
            ("Style", None) => self.style(start),
            ("Font" | "NumberFormat", None) => self.look(start),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        let Some(sheet) = &mut self.sheet else {
            return Ok(());
        };
        match name {
            "Data" => {
                if let Some(cell) = &mut sheet.cell {
                    cell.data = false;
                }
                Ok(())
            }
            "Cell" => sheet.end_cell(self.mouth),
            "Worksheet" => self.close_sheet(None),
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        let cell = self.sheet.as_mut().and_then(|sheet| sheet.cell.as_mut());
        if let Some(cell) = cell.filter(|cell| cell.data && cell.text.len() <= LONGEST_TEXT) {
            cell.text.push_str(text);
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Refusal> {
        self.sheets += 1;
        if self.sheets > self.most {
            let detail = format!("more than {} sheets", self.most);
            return Err(Refusal::new(RefusalCode::TooManySheets, detail));
        }
        let name = attribute(start, "Name").unwrap_or_default();
        self.mouth.borrow_mut().open_sheet(&Tab {
            name: Some(name.clone()),
            visibility: self.visibilities.next().unwrap_or_default(),
        })?;
        self.sheet = Some(Sheet {
            name,
            next_column: 1,
            ..Sheet::default()
        });
        Ok(())
    }

    fn close_sheet(&mut self, problem: Option<Refusal>) -> Result<(), Refusal> {
        match self.sheet.take() {
            Some(sheet) => {
                let problem = problem.map(|refusal| refusal.in_sheet(&sheet.name));
                sheet.profile.tell(problem, self.mouth)
            }
            None => Ok(()),
        }
    }

    /// What follows the trouble is lost, but not what was before it.
    fn end(mut self, problem: Option<Refusal>) -> Result<(), Refusal> {
        let open = self.sheet.is_some();
        let cut = || Refusal::new(RefusalCode::Truncated, "a sheet without its end");
        match problem {
            Some(refusal) if !open => Err(refusal),
            None if self.sheets == 0 => Err(Refusal::new(RefusalCode::Empty, "no sheet")),
            problem => self.close_sheet(problem.or_else(|| open.then(cut))),
        }
    }

    fn style(&mut self, start: &BytesStart<'_>) {
        self.current = attribute(start, "ID").unwrap_or_default();
        let parent = attribute(start, "Parent").unwrap_or_else(|| "Default".to_owned());
        let style = self.styles.get(&parent).cloned().unwrap_or_default();
        self.styles.insert(self.current.clone(), style);
    }

    fn look(&mut self, start: &BytesStart<'_>) {
        let Some(Style(kind, bold, font)) = self.styles.get_mut(&self.current) else {
            return;
        };
        *font = attribute(start, "FontName").or(font.take());
        *bold |= attribute(start, "Bold").is_some_and(|bold| bold == "1");
        match attribute(start, "Format").as_deref() {
            Some("Percent") => *kind = CellFormat::Percent,
            Some(named) if named.contains("Date") || named.contains("Time") => {
                *kind = CellFormat::Date;
            }
            Some("Fixed" | "Standard" | "Currency") => *kind = CellFormat::Number,
            Some(code) => *kind = kind_of_code(code),
            None => {}
        }
    }
}

impl Sheet {
    fn column(&mut self, start: &BytesStart<'_>) {
        let first = number(start, "Index").unwrap_or(self.next_column).max(1);
        let last = first.saturating_add(number(start, "Span").unwrap_or(0));
        if attribute(start, "Hidden").is_some_and(|hidden| hidden == "1") && first <= LAST_COLUMN {
            let last = last.min(LAST_COLUMN);
            self.profile.hidden_columns.push(first, last);
        }
        self.next_column = last.saturating_add(1);
    }

    fn begin_row(&mut self, start: &BytesStart<'_>) {
        let next = self.row.saturating_add(1);
        self.row = number(start, "Index").unwrap_or(next).max(next);
        self.next = 1;
        if attribute(start, "Hidden").is_some_and(|hidden| hidden == "1") && self.row <= LAST_ROW {
            self.profile.hidden_rows.push(self.row, self.row);
        }
    }

    fn begin_cell(&mut self, start: &BytesStart<'_>, style: Style) {
        self.next = number(start, "Index").unwrap_or(self.next).max(self.next);
        self.cell = Some(Cell {
            style,
            formula: attribute(start, "Formula").is_some(),
            ..Cell::default()
        });
        let down = number(start, "MergeDown").unwrap_or(0);
        let across = number(start, "MergeAcross").unwrap_or(0);
        let last_col = self.next.saturating_add(across).min(LAST_COLUMN);
        if (down, across) != (0, 0) && self.row <= LAST_ROW && self.next <= LAST_COLUMN {
            self.profile.merges.push(Area {
                first_row: self.row,
                last_row: self.row.saturating_add(down).min(LAST_ROW),
                first_col: self.next,
                last_col,
            });
        }
    }

    fn data(&mut self, start: &BytesStart<'_>) {
        if let Some(cell) = &mut self.cell {
            cell.data = true;
            cell.kind = attribute(start, "Type").unwrap_or_default();
        }
    }

    fn end_cell(&mut self, mouth: &Mouth) -> Result<(), Refusal> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        let (row, col) = (self.row, self.next);
        if row > LAST_ROW || col > LAST_COLUMN {
            let code = RefusalCode::Hostile(Hostile::Grid);
            return Err(Refusal::new(code, "a cell outside the grid").in_sheet(&self.name));
        }
        // A cell that covers others: the next one stands behind them.
        let last = self.profile.merges.last();
        let covers = last.filter(|area| (area.first_row, area.first_col) == (row, col));
        self.next = covers.map_or(col, |area| area.last_col) + 1;
        if cell.text.is_empty() {
            if cell.formula {
                match cell.kind.as_str() {
                    "String" => self.profile.empty_formulas += 1,
                    _ => self.profile.uncalculated += 1,
                }
                self.profile.last_formula_row = row;
            }
            return Ok(());
        }
        let mut teller = mouth.borrow_mut();
        let style = teller.style(cell.style.clone());
        let told = teller.cell(row, col, style, cell.datum());
        told.map_err(|refusal| refusal.in_sheet(&self.name))
    }
}

impl Cell {
    fn datum(&self) -> Datum<'_> {
        let text = Datum::Text(&self.text);
        let value = self.text.trim();
        match self.kind.as_str() {
            "Number" => value.parse().map_or(text, Datum::Number),
            "DateTime" => iso_moment(value).map_or(text, Datum::Date),
            "Boolean" => Datum::Bool(value == "1" || value.eq_ignore_ascii_case("true")),
            "Error" => Datum::Error(&self.text),
            _ => text,
        }
    }
}

fn number(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.trim().parse().ok()
}

/// Whether the sheets are shown, which stands behind their cells.
fn visibilities(text: &str) -> Vec<Visibility> {
    let sheets = text.split("<Worksheet ").skip(1);
    let of = |sheet: &str| match () {
        () if sheet.contains("<Visible>SheetVeryHidden") => Visibility::VeryHidden,
        () if sheet.contains("<Visible>SheetHidden") => Visibility::Hidden,
        () => Visibility::Visible,
    };
    sheets.map(of).collect()
}
