//! The tables of a Word document, read from its parts as they stream by (ECMA-376 part 1, 17.4).
//! Text that was deleted under tracked changes, text boxes and notes are not read; a number that
//! Word counts by itself in an otherwise empty cell is counted here, too.

mod fonts;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use self::fonts::{Fonts, Look};
use super::tables::{Reach, Tables};
use super::xml::{attribute, broken, letter};
use crate::child::tell::Mouth;
use crate::preflight::{package, parts};
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::Style;
use crate::workbook::{CellFormat, Format};

/// More columns or rows than this no cell covers.
const WIDEST: u32 = 1_000;

/// Tells the tables of the document.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut archive = package::open(source)?;
    let (main, styles) = parts::document(&mut archive)?;
    let fonts = match styles {
        Some(bytes) => Fonts::of(&bytes),
        None => Fonts::default(),
    };
    let part = archive
        .by_index(main)
        .map_err(|error| package::refusal(&error))?;
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
    xml.config_mut().expand_empty_elements = true;
    let mut document = Document {
        tables: Tables::new(mouth, limits, &Format::Docx)?,
        fonts,
        skipped: 0,
        in_text: false,
        pending: Pending::default(),
        paragraph: Paragraph::default(),
        run: Look::default(),
        counters: HashMap::new(),
    };
    let broken = document.events(&mut xml)?;
    document.tables.end(broken)
}

/// The document as its events go by.
struct Document<'a> {
    tables: Tables<'a>,
    fonts: Fonts,
    skipped: u32,
    in_text: bool,
    pending: Pending,
    paragraph: Paragraph,
    run: Look,
    /// How far Word has counted, by list and level.
    counters: HashMap<(String, String), u32>,
}

/// A cell whose properties are still being told.
#[derive(Default)]
struct Pending {
    waiting: bool,
    cols: u32,
    from_above: bool,
}

#[derive(Default)]
struct Paragraph {
    heading: bool,
    style: Look,
    in_run: bool,
    list: Option<String>,
    level: Option<String>,
}

impl Document<'_> {
    /// Reads to the end; what breaks the part on the way is given back.
    fn events(&mut self, xml: &mut Reader<impl BufRead>) -> Result<Option<Refusal>, Refusal> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Eof) => return Ok(None),
                Ok(Event::DocType(_)) => {
                    let code = RefusalCode::Hostile(Hostile::Doctype);
                    return Err(Refusal::new(code, "a document type declaration"));
                }
                Ok(event) => self.take(event)?,
                Err(error) => return Ok(Some(broken("document.xml", &error))),
            }
        }
    }

    fn take(&mut self, event: Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Event::Start(start) => self.start(&start),
            Event::End(end) => return self.end(end.local_name().as_ref()),
            Event::Text(text) if self.in_text => self.text(&text.xml10_content()),
            Event::CData(text) if self.in_text => self.text(&text.xml10_content()),
            Event::GeneralRef(entity) if self.in_text => self.text(&letter(&entity)),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        let name = start.local_name();
        match name.as_ref() {
            // A fallback says again what its choice said.
            "Fallback" | "drawing" | "pict" | "object" | "footnote" | "instrText" => {
                self.skipped = 1;
            }
            "tbl" => self.tables.begin_table(),
            "tr" => self.tables.begin_row(),
            "gridBefore" => self.tables.pass(number(start).min(WIDEST)),
            "tc" => {
                self.pending = Pending {
                    waiting: true,
                    cols: 1,
                    from_above: false,
                };
            }
            "gridSpan" => self.pending.cols = number(start).clamp(1, WIDEST),
            "vMerge" => self.pending.from_above = value(start).is_none_or(|v| v == "continue"),
            "p" => self.begin_paragraph(),
            "pStyle" | "rStyle" | "rFonts" | "b" | "numId" | "ilvl" => self.property(start),
            "r" => {
                self.run = self.paragraph.style.clone();
                self.paragraph.in_run = true;
            }
            "t" => self.in_text = true,
            "tab" if self.paragraph.in_run => self.text("\t"),
            "br" | "cr" => self.text("\n"),
            "noBreakHyphen" => self.text("-"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "t" => self.in_text = false,
            "r" => self.paragraph.in_run = false,
            "tcPr" => self.begin_cell(),
            "p" => {
                self.count();
                self.tables.end_line(self.paragraph.heading);
            }
            "tc" => {
                self.begin_cell();
                self.tables.end_cell();
            }
            "tr" => self.tables.end_row(),
            "tbl" => return self.tables.end_table(),
            _ => {}
        }
        Ok(())
    }

    fn property(&mut self, start: &BytesStart<'_>) {
        let name = start.local_name();
        let value = value(start);
        match name.as_ref() {
            "numId" => self.paragraph.list = value.filter(|list| list != "0"),
            "ilvl" => self.paragraph.level = value,
            "pStyle" => {
                let id = value.unwrap_or_default();
                self.paragraph.heading = self.fonts.heading(&id);
                self.paragraph.style = self.fonts.look(&id);
            }
            "rStyle" => {
                let style = self.fonts.look(&value.unwrap_or_default());
                self.run.bold |= style.bold;
                self.run.font = style.font.or(self.run.font.take());
            }
            // Properties of the mark at a paragraph's end stand in no run.
            _ if self.paragraph.in_run => fonts::property(&mut self.run, start),
            _ => {}
        }
    }

    fn begin_paragraph(&mut self) {
        // Cells without properties begin with their first paragraph.
        self.begin_cell();
        self.paragraph = Paragraph {
            style: self.fonts.usual(),
            ..Paragraph::default()
        };
        match self.tables.cell() {
            Some(cell) if !cell.text.is_empty() => self.tables.text("\n"),
            _ => {}
        }
    }

    fn begin_cell(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        if pending.waiting {
            let reach = Reach {
                cols: pending.cols,
                rows: 1,
                from_above: pending.from_above,
            };
            self.tables.begin_cell(reach, Style::default());
        }
    }

    fn text(&mut self, text: &str) {
        let look = &self.run;
        if let Some(cell) = self
            .tables
            .cell()
            .filter(|cell| cell.text.trim().is_empty())
        {
            cell.style = Style(CellFormat::General, look.bold, look.font.clone());
        }
        self.tables.text(text);
    }

    /// A paragraph that Word numbers, in a cell that holds nothing else, is its number.
    fn count(&mut self) {
        let Some(list) = self.paragraph.list.take() else {
            return;
        };
        let level = self.paragraph.level.take().unwrap_or_default();
        let counter = self.counters.entry((list, level)).or_default();
        *counter += 1;
        let number = counter.to_string();
        if self.tables.cell().is_some_and(|cell| cell.text.is_empty()) {
            self.tables.text(&number);
        }
    }
}

fn value(start: &BytesStart<'_>) -> Option<String> {
    attribute(start, "val")
}

fn number(start: &BytesStart<'_>) -> u32 {
    value(start)
        .and_then(|value| value.parse().ok())
        .unwrap_or(0)
}
