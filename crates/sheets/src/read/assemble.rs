//! Builds the workbook from the child's lines. The child is not trusted: numbers of texts and
//! styles, addresses, counts and the length of a line are checked.

use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::sync::Arc;

use chrono::DateTime;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{Limits, Watch};
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{Closing, Kind, LAST_COLUMN, LAST_ROW, LONGEST_LINE, Style, Tab};
use crate::workbook::{Area, Cell, CellFormat, Format, Sheet, Spans, Value, Workbook};

/// Why there is no workbook.
pub(crate) enum Trouble {
    /// The child refused the file.
    Told(Refusal),
    /// The child said what it must not say.
    Protocol(String),
    /// The child's words ended in the middle.
    CutOff,
}

/// Reads all lines.
pub(super) fn book(
    out: impl Read,
    limits: &Limits,
    watch: &dyn Watch,
) -> Result<Workbook, Trouble> {
    let mut lines = BufReader::with_capacity(256 << 10, out);
    let mut assembly = Assembly::new(limits);
    let mut line = Vec::new();
    loop {
        line.clear();
        let taken = lines
            .by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line);
        if taken.is_err() || line.last() != Some(&b'\n') {
            let cut = (line.len() as u64) < LONGEST_LINE;
            return Err(if cut {
                Trouble::CutOff
            } else {
                protocol("a line without an end")
            });
        }
        let mut json = serde_json::Deserializer::from_slice(&line);
        let read = (&mut assembly)
            .deserialize(&mut json)
            .and_then(|()| json.end());
        read.map_err(|error| Trouble::Protocol(error.to_string()))?;
        if let Some(refusal) = assembly.refusal.take() {
            return Err(Trouble::Told(refusal));
        }
        if assembly.ended {
            return assembly.close();
        }
        watch.rows(assembly.rows);
    }
}

fn protocol(detail: &str) -> Trouble {
    Trouble::Protocol(detail.to_owned())
}

/// The workbook so far.
struct Assembly {
    format: Option<Format>,
    sheets: Vec<Sheet>,
    most_sheets: usize,
    cells_left: u64,
    texts: Vec<Arc<str>>,
    styles: Vec<(CellFormat, bool, Option<Arc<str>>)>,
    rows: u64,
    refusal: Option<Refusal>,
    ended: bool,
}

impl Assembly {
    fn new(limits: &Limits) -> Assembly {
        Assembly {
            format: None,
            sheets: Vec::new(),
            most_sheets: limits.sheets,
            cells_left: limits.streamed_cells,
            texts: Vec::new(),
            styles: Vec::new(),
            rows: 0,
            refusal: None,
            ended: false,
        }
    }

    /// A book of which no sheet could be read is refused with the first sheet's reason.
    fn close(self) -> Result<Workbook, Trouble> {
        let format = self
            .format
            .ok_or_else(|| protocol("a book without a format"))?;
        let broken = |sheet: &Sheet| sheet.problem.is_some() && sheet.cell_count() == 0;
        if self.sheets.iter().all(broken) {
            let first = self.sheets.into_iter().find_map(|sheet| sheet.problem);
            return Err(first.map_or_else(|| protocol("a book without sheets"), Trouble::Told));
        }
        Ok(Workbook {
            format,
            extension_lies: false,
            sheets: self.sheets,
        })
    }

    fn open_sheet(&mut self, tab: Tab) -> Result<(), &'static str> {
        if self.sheets.len() >= self.most_sheets {
            return Err("too many sheets");
        }
        let mut sheet = Sheet::default();
        sheet.name = tab.name;
        sheet.visibility = tab.visibility;
        self.sheets.push(sheet);
        Ok(())
    }

    fn close_sheet(&mut self, closing: Closing) -> Result<(), &'static str> {
        let sheet = self.sheet()?;
        sheet.settle();
        sheet.uncalculated = closing.uncalculated;
        sheet.empty_formulas = closing.empty_formulas;
        sheet.last_formula_row = closing.last_formula_row.min(LAST_ROW);
        sheet.problem = closing.problem;
        // Whoever walks over the rectangle of such a sheet would never come to its end. The
        // problem stays with the sheet, so that what was left out is told.
        let far = RefusalCode::Hostile(Hostile::Grid);
        if sheet
            .problem
            .as_ref()
            .is_some_and(|problem| problem.code == far)
        {
            super::far::keep_near(sheet);
        }
        Ok(())
    }

    fn sheet(&mut self) -> Result<&mut Sheet, &'static str> {
        self.sheets.last_mut().ok_or("no sheet is open")
    }

    fn merges(&mut self, corners: Vec<[u32; 4]>) -> Result<(), &'static str> {
        self.sheet()?.merges.extend(corners.into_iter().map(area));
        Ok(())
    }

    fn hidden(
        &mut self,
        spans: Vec<(u32, u32)>,
        of: impl Fn(&mut Sheet) -> &mut Spans,
    ) -> Result<(), &'static str> {
        let all = of(self.sheet()?);
        spans
            .into_iter()
            .for_each(|(first, last)| all.push(first, last));
        Ok(())
    }

    fn styles(&mut self, styles: Vec<Style>) -> Result<(), &'static str> {
        for Style(format, bold, font) in styles {
            let mut known = self.styles.iter().filter_map(|style| style.2.as_ref());
            let known = known
                .find(|name| Some(&***name) == font.as_deref())
                .cloned();
            self.styles
                .push((format, bold, known.or_else(|| font.map(Arc::from))));
        }
        Ok(())
    }

    fn cell(&mut self, row: u32, col: u32, look: u32, value: i64) -> Result<(), &'static str> {
        if row == 0 || !(1..=LAST_COLUMN).contains(&col) {
            return Err("a cell outside the grid");
        }
        self.cells_left = self.cells_left.checked_sub(1).ok_or("too many cells")?;
        let value = self.value(Kind::of(look).ok_or("no such kind")?, value)?;
        let style = self
            .styles
            .get((look / Kind::ROOM) as usize)
            .ok_or("no such style")?;
        let cell = Cell {
            value,
            format: style.0,
            bold: style.1,
            font: style.2.clone(),
        };
        self.sheet()?.insert(row, col, cell);
        Ok(())
    }

    fn value(&self, kind: Kind, value: i64) -> Result<Value, &'static str> {
        let text = || {
            let text = usize::try_from(value)
                .ok()
                .and_then(|number| self.texts.get(number));
            text.cloned().ok_or("no such text")
        };
        Ok(match kind {
            Kind::Text => Value::Text(text()?),
            Kind::Error => Value::Error(text()?),
            Kind::Whole => Value::Number(value as f64),
            Kind::Bits => Value::Number(f64::from_bits(value as u64)),
            Kind::Bool => Value::Bool(value != 0),
            Kind::Date => {
                let moment = DateTime::from_timestamp_millis(value).ok_or("no such moment")?;
                Value::Date(moment.naive_utc())
            }
        })
    }
}

impl<'de> DeserializeSeed<'de> for &mut Assembly {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, line: D) -> Result<(), D::Error> {
        line.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Assembly {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a line of the child")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut line: A) -> Result<(), A::Error> {
        while let Some(name) = line.next_key::<&str>()? {
            let done = match name {
                "rows" => Ok(line.next_value_seed(Rows(self))?),
                "texts" => Ok(line.next_value_seed(Texts(self))?),
                "styles" => self.styles(line.next_value()?),
                "sheet" => self.open_sheet(line.next_value()?),
                "merges" => self.merges(line.next_value()?),
                "hidden_rows" => self.hidden(line.next_value()?, |sheet| &mut sheet.hidden_rows),
                "hidden_columns" => {
                    self.hidden(line.next_value()?, |sheet| &mut sheet.hidden_columns)
                }
                "close" => self.close_sheet(line.next_value()?),
                "tick" => line.next_value::<IgnoredAny>().map(|_| Ok(()))?,
                last_or_first => {
                    match last_or_first {
                        "book" => self.format = Some(line.next_value()?),
                        "refusal" => self.refusal = Some(line.next_value()?),
                        "end" => self.ended = line.next_value()?,
                        _ => return Err(de::Error::custom("a line of no known kind")),
                    }
                    Ok(())
                }
            };
            done.map_err(de::Error::custom)?;
        }
        Ok(())
    }
}

fn area([first_row, last_row, first_col, last_col]: [u32; 4]) -> Area {
    Area {
        first_row,
        last_row,
        first_col,
        last_col,
    }
}

/// `["…","…"]`
struct Texts<'a>(&'a mut Assembly);

impl<'de> DeserializeSeed<'de> for Texts<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Texts<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("texts")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(text) = list.next_element::<Box<str>>()? {
            self.0.texts.push(text.into());
        }
        Ok(())
    }
}

/// `[[row, column, look, value, …],…]`
struct Rows<'a>(&'a mut Assembly);

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, list: D) -> Result<(), D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(OneRow(self.0))?.is_some() {}
        Ok(())
    }
}

struct OneRow<'a>(&'a mut Assembly);

impl<'de> DeserializeSeed<'de> for OneRow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, row: D) -> Result<(), D::Error> {
        row.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for OneRow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<(), A::Error> {
        let short = || de::Error::custom("a row that ends too early");
        let number = row.next_element()?.ok_or_else(short)?;
        while let Some(col) = row.next_element()? {
            let look = row.next_element()?.ok_or_else(short)?;
            let value = row.next_element()?.ok_or_else(short)?;
            self.0
                .cell(number, col, look, value)
                .map_err(de::Error::custom)?;
        }
        self.0.rows += 1;
        Ok(())
    }
}
