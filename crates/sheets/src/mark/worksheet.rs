//! A worksheet as it streams by: marked cells get the style of their mark, cells and rows that do
//! not exist are made in their order, the drawing of comments is named in its place (the order of
//! children: ECMA-376 part 1, 18.3.1.99). Everything else passes as it is written.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::writer::Writer;

use super::styles::{Look, Styles};
use super::xml::{address, attribute, reference, split, with_attribute, without_attribute};
use super::{Patched, Tone, Trouble};
use crate::wire::{LAST_COLUMN, LAST_ROW};

/// Marked cells by row and column.
pub(super) type Cells = BTreeMap<u32, BTreeMap<u32, Tone>>;

/// What is added to one worksheet.
pub(super) struct Addition<'a> {
    pub(super) cells: &'a Cells,
    /// Id of the relation to a drawing of comments, where the sheet has none.
    pub(super) drawing: &'a str,
    /// The namespace of relations between parts of an office document.
    pub(super) relations: &'a str,
}

/// Children of a worksheet that come after the drawing of comments.
const AFTER_DRAWING: [&str; 9] = [
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
    // Wraps objects and controls.
    "AlternateContent",
];

/// Copies a worksheet with what is added; gives the relation of the drawing it had.
pub(super) fn patch(
    source: impl BufRead,
    out: impl Write,
    addition: &Addition<'_>,
    styles: &mut Styles,
) -> Patched<Option<String>> {
    let mut reader = Reader::from_reader(source);
    reader.config_mut().trim_markup_names_in_closing_tags = false;
    let mut patcher = Patcher {
        out: Writer::new(out),
        addition,
        styles,
        prefix: String::new(),
        depth: 0,
        columns: Vec::new(),
        in_rows: false,
        rows_seen: false,
        row: 0,
        row_style: None,
        col: 0,
        drawing: None,
        drawn: false,
    };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer)? {
            Event::Eof => break,
            Event::DocType(_) => return Err(Trouble::Unfit("a document type declaration")),
            event => patcher.take(event)?,
        }
    }
    match patcher.rows_seen && patcher.drawn {
        true => Ok(patcher.drawing),
        false => Err(Trouble::Unfit("a worksheet without an end")),
    }
}

struct Patcher<'a, W: Write> {
    out: Writer<W>,
    addition: &'a Addition<'a>,
    styles: &'a mut Styles,
    prefix: String,
    depth: u32,
    /// Spans of columns with a style of their own.
    columns: Vec<(u32, u32, u32)>,
    in_rows: bool,
    rows_seen: bool,
    row: u32,
    row_style: Option<u32>,
    col: u32,
    /// The relation of a drawing that was there.
    drawing: Option<String>,
    /// Whether the place of the drawing is past.
    drawn: bool,
}

impl<W: Write> Patcher<'_, W> {
    fn take(&mut self, event: Event<'_>) -> Patched<()> {
        match event {
            Event::Start(start) => {
                self.open(&start, false)?;
                self.depth += 1;
                Ok(())
            }
            Event::Empty(start) => self.open(&start, true),
            Event::End(end) => {
                self.depth = self
                    .depth
                    .checked_sub(1)
                    .ok_or(Trouble::Unfit("tags that do not match"))?;
                match (self.depth, split(end.name().as_ref()).1) {
                    (2, "row") if self.in_rows => self.missing_cells(u32::MAX)?,
                    (1, "sheetData") => self.end_rows()?,
                    (0, _) => self.draw()?,
                    _ => {}
                }
                self.put(Event::End(end))
            }
            other => self.put(other),
        }
    }

    fn put(&mut self, event: Event<'_>) -> Patched<()> {
        Ok(self.out.write_event(event)?)
    }

    fn write(&mut self, text: &str) -> Patched<()> {
        Ok(self.out.get_mut().write_all(text.as_bytes())?)
    }

    /// An opening tag; an empty one has no closing one.
    fn open(&mut self, start: &BytesStart<'_>, empty: bool) -> Patched<()> {
        let name = start.name();
        let (prefix, local) = split(name.as_ref());
        match (self.depth, local) {
            (0, "worksheet") if !empty => self.prefix = prefix.to_owned(),
            (0, _) => return Err(Trouble::Unfit("a sheet that is no worksheet")),
            (1, "dimension") => return self.dimension(start, empty),
            (1, "sheetData") => return self.begin_rows(start, empty),
            (1, "legacyDrawing") if self.drawn => {
                return Err(Trouble::Unfit("children out of order"));
            }
            (1, "legacyDrawing") => {
                self.drawing = Some(attribute(start, "id").unwrap_or_default());
                self.drawn = true;
            }
            (1, local) if AFTER_DRAWING.contains(&local) => self.draw()?,
            (2, "col") if !self.rows_seen => self.column(start),
            (2, "row") if self.in_rows => return self.begin_row(start, empty),
            (3, "c") if self.in_rows => return self.cell(start, empty),
            _ => {}
        }
        self.tag(start, empty)
    }

    fn tag(&mut self, text: &str, empty: bool) -> Patched<()> {
        self.write("<")?;
        self.write(text)?;
        self.write(if empty { "/>" } else { ">" })
    }

    /// Names the drawing of comments where its place is.
    fn draw(&mut self) -> Patched<()> {
        if std::mem::replace(&mut self.drawn, true) {
            return Ok(());
        }
        let Addition {
            drawing, relations, ..
        } = self.addition;
        let tag = format!(
            "<{}legacyDrawing xmlns:r=\"{relations}\" r:id=\"{drawing}\"/>",
            self.prefix
        );
        self.write(&tag)
    }

    /// The rectangle in use; marked cells may lie outside.
    fn dimension(&mut self, start: &BytesStart<'_>, empty: bool) -> Patched<()> {
        let now = attribute(start, "ref").unwrap_or_default();
        let (first, last) = now.split_once(':').unwrap_or((&now, &now));
        let ends = address(first).zip(address(last));
        let Some(((mut top, mut left), (mut bottom, mut right))) = ends else {
            return self.tag(start, empty);
        };
        for (row, cells) in self.addition.cells {
            (top, bottom) = (top.min(*row), bottom.max(*row));
            for col in cells.keys() {
                (left, right) = (left.min(*col), right.max(*col));
            }
        }
        let wide = format!("{}:{}", reference(top, left), reference(bottom, right));
        let grown = address(first) != Some((top, left)) || address(last) != Some((bottom, right));
        match grown {
            true => self.tag(&with_attribute(start, "ref", &wide), empty),
            false => self.tag(start, empty),
        }
    }

    fn column(&mut self, start: &BytesStart<'_>) {
        let number = |name| attribute(start, name).and_then(|text| text.parse().ok());
        if let (Some(first), Some(last), Some(style)) =
            (number("min"), number("max"), number("style"))
        {
            self.columns.push((first, last, style));
        }
    }

    fn begin_rows(&mut self, start: &BytesStart<'_>, empty: bool) -> Patched<()> {
        if std::mem::replace(&mut self.rows_seen, true) {
            return Err(Trouble::Unfit("two lists of rows"));
        }
        self.tag(start, false)?;
        if !empty {
            self.in_rows = true;
            return Ok(());
        }
        self.missing_rows(u32::MAX)?;
        let name = start.name();
        self.write(&format!("</{}>", name.as_ref()))
    }

    fn end_rows(&mut self) -> Patched<()> {
        self.in_rows = false;
        self.missing_rows(u32::MAX)
    }

    fn begin_row(&mut self, start: &BytesStart<'_>, empty: bool) -> Patched<()> {
        let said = attribute(start, "r").map(|text| text.trim().parse::<u32>());
        let number = match said {
            None => self.row + 1,
            Some(Ok(number)) => number,
            Some(Err(_)) => return Err(Trouble::Unfit("a row without a number")),
        };
        if number <= self.row || number > LAST_ROW {
            return Err(Trouble::Unfit("rows out of order"));
        }
        self.missing_rows(number)?;
        (self.row, self.col) = (number, 0);
        let own = attribute(start, "customFormat").is_some_and(|yes| yes == "1" || yes == "true");
        let style = attribute(start, "s").and_then(|text| text.parse().ok());
        self.row_style = style.filter(|_| own);
        let Some(marked) = self.addition.cells.get(&number) else {
            return self.tag(start, empty);
        };
        // The span is a hint for readers; a wrong one is worse than none.
        let outside = |col: &u32| !spans(start).is_none_or(|(a, b)| (a..=b).contains(col));
        let tag = match marked.keys().any(outside) {
            true => without_attribute(start, "spans"),
            false => start.to_string(),
        };
        self.tag(&tag, false)?;
        if empty {
            self.missing_cells(u32::MAX)?;
            let name = start.name();
            self.write(&format!("</{}>", name.as_ref()))?;
        }
        Ok(())
    }

    fn cell(&mut self, start: &BytesStart<'_>, empty: bool) -> Patched<()> {
        let said = attribute(start, "r").map(|text| address(&text.replace('$', "")));
        let col = match said {
            None => self.col + 1,
            Some(Some((row, col))) if row == self.row => col,
            Some(_) => return Err(Trouble::Unfit("a cell outside its row")),
        };
        if col <= self.col || col > LAST_COLUMN {
            return Err(Trouble::Unfit("cells out of order"));
        }
        self.missing_cells(col)?;
        self.col = col;
        let marked = self.addition.cells.get(&self.row);
        let Some(tone) = marked.and_then(|cells| cells.get(&col)) else {
            return self.tag(start, empty);
        };
        let base = attribute(start, "s").and_then(|text| text.trim().parse().ok());
        let style = self.styles.number(Look::Marked(base.unwrap_or(0), *tone))?;
        self.tag(&with_attribute(start, "s", &style.to_string()), empty)
    }

    /// Makes the marked rows that should stand before this one.
    fn missing_rows(&mut self, before: u32) -> Patched<()> {
        let cells = self.addition.cells;
        for row in cells.range(self.row + 1..before).map(|entry| *entry.0) {
            (self.row, self.col, self.row_style) = (row, 0, None);
            let name = format!("{}row", self.prefix);
            self.write(&format!("<{name} r=\"{row}\">"))?;
            self.missing_cells(u32::MAX)?;
            self.write(&format!("</{name}>"))?;
        }
        Ok(())
    }

    /// Makes the marked cells of this row that should stand before this column.
    fn missing_cells(&mut self, before: u32) -> Patched<()> {
        let Some(cells) = self.addition.cells.get(&self.row) else {
            return Ok(());
        };
        for (col, tone) in cells.range(self.col + 1..before) {
            let of_column = self.columns.iter().find(|c| (c.0..=c.1).contains(col));
            let base = self.row_style.or(of_column.map(|c| c.2)).unwrap_or(0);
            let style = self.styles.number(Look::Marked(base, *tone))?;
            let place = reference(self.row, *col);
            self.write(&format!("<{}c r=\"{place}\" s=\"{style}\"/>", self.prefix))?;
            self.col = *col;
        }
        Ok(())
    }
}

fn spans(start: &str) -> Option<(u32, u32)> {
    let spans = attribute(start, "spans")?;
    let (first, last) = spans.trim().split_once(':')?;
    first.parse().ok().zip(last.parse().ok())
}
