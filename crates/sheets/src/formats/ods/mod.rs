//! ods, read from its `content.xml` as it streams by (OpenDocument 1.3, part 3, chapter 9). Our
//! own reader, because repeated cells must be bounded, pretty-printed files must be read, and
//! merges and hidden rows are wanted.

mod cell;
mod styles;
mod table;

use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use self::styles::Styles;
use self::table::Table;
use super::encoding::decode;
use super::xml::{broken, letter};
use crate::child::tell::Mouth;
use crate::preflight::package;
use crate::read::Limits;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::workbook::Format;

/// Tells the whole book.
pub(crate) fn read<R: Read + Seek>(
    source: R,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut archive = package::open(source)?;
    let mut styles = Styles::default();
    if let Ok(part) = archive.by_name("styles.xml") {
        styles.take_part(BufReader::with_capacity(64 << 10, part));
    }
    let content = archive
        .by_name("content.xml")
        .map_err(|error| package::refusal(&error))?;
    let content = BufReader::with_capacity(64 << 10, content);
    events(content, styles, mouth, limits)
}

/// Tells a book that is one XML file, given all its bytes.
pub(crate) fn read_flat(bytes: Vec<u8>, mouth: &Mouth, limits: &Limits) -> Result<(), Refusal> {
    let text = decode(bytes).text;
    events(text.as_bytes(), Styles::default(), mouth, limits)
}

fn events(
    source: impl BufRead,
    styles: Styles,
    mouth: &Mouth,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut xml = Reader::from_reader(source);
    xml.config_mut().expand_empty_elements = true;
    mouth.borrow_mut().allow(limits.range_cells);
    mouth.borrow_mut().book(&Format::Ods)?;
    let mut book = Book {
        mouth,
        most: limits.sheets,
        sheets: 0,
        styles,
        table: None,
        skipped: 0,
    };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Eof) => return book.end(),
            Ok(Event::DocType(_)) => {
                let code = RefusalCode::Hostile(Hostile::Doctype);
                return Err(Refusal::new(code, "a document type declaration"));
            }
            Ok(event) => book.take(event)?,
            Err(error) => return book.broken(broken("content.xml", &error)),
        }
    }
}

/// The book as its events go by.
struct Book<'a> {
    mouth: &'a Mouth,
    most: usize,
    sheets: usize,
    styles: Styles,
    table: Option<Table>,
    skipped: u32,
}

impl Book<'_> {
    fn take(&mut self, event: Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
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
        let name = start.local_name();
        let name = name.as_ref();
        match (&mut self.table, name) {
            _ if start.name().0.starts_with("draw:") => self.skipped = 1,
            (_, "annotation" | "shapes" | "forms" | "dde-links" | "tracked-changes") => {
                self.skipped = 1;
            }
            (Some(_), "table") => self.skipped = 1,
            (Some(table), _) => table.start(name, start, &self.styles),
            (None, "table") => return self.open(start),
            (None, _) => self.styles.start(name, start),
        }
        Ok(())
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Refusal> {
        self.sheets += 1;
        if self.sheets > self.most {
            let detail = format!("more than {} sheets", self.most);
            return Err(Refusal::new(RefusalCode::TooManySheets, detail));
        }
        self.styles.settle();
        let table = Table::new(start, &self.styles);
        self.mouth.borrow_mut().open_sheet(&table.tab)?;
        self.table = Some(table);
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        match (self.table.take(), name) {
            (Some(table), "table") => table.close(None, self.mouth),
            (Some(mut table), _) => {
                let ended = table.end(name, self.mouth);
                self.table = Some(table);
                ended
            }
            (None, _) => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(table) = &mut self.table {
            table.text(text);
        }
    }

    fn end(self) -> Result<(), Refusal> {
        match self.table {
            Some(_) => self.broken(Refusal::new(
                RefusalCode::Truncated,
                "a table without its end",
            )),
            None if self.sheets == 0 => Err(Refusal::new(RefusalCode::Empty, "no table")),
            None => Ok(()),
        }
    }

    /// What follows the trouble is lost, but not what was before it.
    fn broken(self, refusal: Refusal) -> Result<(), Refusal> {
        match self.table {
            Some(table) => table.close(Some(refusal), self.mouth),
            None if self.sheets == 0 => Err(refusal),
            None => Err(refusal),
        }
    }
}

/// The value of an attribute; none if there is none, or it is broken.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    Some(
        attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .ok()?
            .into_owned(),
    )
}
