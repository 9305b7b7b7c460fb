//! The looks of cells: fonts and number formats (ECMA-376 part 1, 18.8).

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::formats::number;
use crate::formats::xml::{attribute, broken};
use crate::refusal::Refusal;
use crate::wire::Style;
use crate::workbook::CellFormat;

/// The format of hours that may be more than a day's.
const ELAPSED: u32 = 46;

/// How the cells of one look are told.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Look {
    pub(super) style: Style,
    /// Whether a number in it is a moment.
    pub(super) moment: bool,
}

/// What was read so far.
#[derive(Default)]
struct Styles {
    /// Which list of the part is open: the part has fonts and formats in other places, too.
    open: Open,
    formats: Vec<(u32, String)>,
    fonts: Vec<(bool, Option<String>)>,
    looks: Vec<Look>,
}

#[derive(Default, PartialEq)]
enum Open {
    #[default]
    Nothing,
    Formats,
    Fonts,
    Looks,
}

/// All looks in their order.
pub(super) fn read(part: impl Read) -> Result<Vec<Look>, Refusal> {
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
    xml.config_mut().expand_empty_elements = true;
    xml.config_mut().check_end_names = false;
    let mut styles = Styles::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => styles.begin(&start),
            Ok(Event::End(end)) => match end.local_name().as_ref() {
                "numFmts" | "fonts" | "cellXfs" => styles.open = Open::Nothing,
                "styleSheet" => break,
                _ => {}
            },
            Ok(Event::Eof) => break,
            Err(error) => return Err(broken("styles", &error)),
            Ok(_) => {}
        }
    }
    Ok(styles.looks)
}

impl Styles {
    fn begin(&mut self, start: &BytesStart<'_>) {
        let own = |name| attribute(start, name);
        match (&self.open, start.local_name().as_ref()) {
            (Open::Nothing, "numFmts") => self.open = Open::Formats,
            (Open::Nothing, "fonts") => self.open = Open::Fonts,
            (Open::Nothing, "cellXfs") => self.open = Open::Looks,
            (Open::Formats, "numFmt") => {
                let id = own("numFmtId").and_then(|id| id.parse().ok());
                self.formats.extend(id.zip(own("formatCode")));
            }
            (Open::Fonts, "font") => self.fonts.push((false, None)),
            (Open::Fonts, "b") => {
                if let Some(font) = self.fonts.last_mut() {
                    font.0 = !own("val").is_some_and(|no| no == "0" || no == "false");
                }
            }
            (Open::Fonts, "name") => {
                if let Some(font) = self.fonts.last_mut() {
                    font.1 = own("val").or(font.1.take());
                }
            }
            (Open::Looks, "xf") => {
                let number = |name| own(name).and_then(|number| number.parse::<u32>().ok());
                let font = number("fontId").and_then(|font| self.fonts.get(font as usize));
                let (bold, name) = font.cloned().unwrap_or_default();
                let (kind, moment) = self.kind(number("numFmtId").unwrap_or(0));
                self.looks.push(Look {
                    style: Style(kind, bold, name),
                    moment,
                });
            }
            _ => {}
        }
    }

    /// The kind of a number format, and whether its numbers are moments.
    fn kind(&self, id: u32) -> (CellFormat, bool) {
        let own = self.formats.iter().rev().find(|(known, _)| *known == id);
        let Some((_, code)) = own else {
            let kind = number::kind_of_id(id);
            return (kind, kind == CellFormat::Date && id != ELAPSED);
        };
        match number::kind_of_code(code) {
            CellFormat::General => (number::kind_of_id(id), false),
            kind => (kind, kind == CellFormat::Date && !number::is_elapsed(code)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_have_their_formats_and_fonts() {
        let part = r#"<x:styleSheet xmlns:x="m"><x:numFmts><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
            <x:numFmt numFmtId="165" formatCode="[h]:mm"/></x:numFmts>
            <x:fonts><x:font><x:b val="0"/><x:name val="Arial"/></x:font><x:font><x:b/></x:font></x:fonts>
            <x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>
            <x:cellXfs><x:xf numFmtId="164" fontId="0"/><x:xf numFmtId="165" fontId="1"><x:alignment/></x:xf>
            <x:xf numFmtId="14"/><x:xf numFmtId="46"/><x:xf fontId="7"/></x:cellXfs>
            <x:dxfs><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs></x:styleSheet>"#;
        let looks = read(part.as_bytes()).unwrap();
        let told: Vec<_> = looks
            .iter()
            .map(|look| {
                (
                    look.style.0,
                    look.style.1,
                    look.style.2.as_deref(),
                    look.moment,
                )
            })
            .collect();
        let expected = [
            (CellFormat::Date, false, Some("Arial"), true),
            (CellFormat::Date, true, None, false),
            (CellFormat::Date, false, None, true),
            (CellFormat::Date, false, None, false),
            (CellFormat::General, false, None, false),
        ];
        assert_eq!(told, expected);
    }
}
