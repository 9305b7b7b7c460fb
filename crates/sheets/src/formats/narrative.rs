//! The running text of a document: paragraphs of docx, plain text of any encoding, the words of a web
//! page. A table comes as lines with a tab between its cells. Deleted text of tracked changes, notes,
//! text boxes and the codes of fields are left out, as in reading tables.

use std::io::{BufRead, BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use viet::legacy;

use super::encoding::decode;
use super::entities::unescape;
use super::xml::{broken, letter};
use crate::preflight::{package, parts};
use crate::refusal::{Hostile, Refusal, RefusalCode};

/// The most text that is taken, in bytes.
pub(crate) const MOST: usize = 32 << 20;

/// The text of a docx.
pub(crate) fn document<R: Read + Seek>(source: R) -> Result<String, Refusal> {
    let mut archive = package::open(source)?;
    let (main, _) = parts::document(&mut archive)?;
    let part = archive
        .by_index(main)
        .map_err(|error| package::refusal(&error))?;
    let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
    xml.config_mut().expand_empty_elements = true;
    let mut text = Text::default();
    text.events(&mut xml)?;
    finished(text.told)
}

/// The text of a file that is text.
pub(crate) fn plain(bytes: Vec<u8>) -> Result<String, Refusal> {
    finished(decode(bytes).text)
}

/// The words of a web page, a line for each of its blocks.
pub(crate) fn page(bytes: Vec<u8>) -> Result<String, Refusal> {
    let decoded = decode(bytes).text;
    let mut told = String::with_capacity(decoded.len() / 2);
    let mut rest = decoded.as_str();
    while let Some(open) = rest.find('<') {
        told.push_str(&unescape(&rest[..open]));
        let tag = &rest[open + 1..];
        let name: String = tag
            .chars()
            .take(12)
            .collect::<String>()
            .to_ascii_lowercase();
        let silent = ["script", "style", "!--"]
            .into_iter()
            .find(|silent| name.starts_with(silent));
        let end = match silent {
            Some("!--") => tag.find("-->").map(|end| end + 3),
            Some(silent) => end_tag(tag, silent),
            None => tag.find('>').map(|end| end + 1),
        };
        let inline = [
            "b>", "i>", "em", "strong", "span", "a ", "a>", "u>", "font", "sup", "sub",
        ];
        let within = inline
            .iter()
            .any(|inline| name.trim_start_matches('/').starts_with(inline));
        if !within {
            told.push('\n');
        }
        rest = end.map_or("", |end| &tag[end..]);
    }
    told.push_str(&unescape(rest));
    finished(told)
}

/// Behind `</script>`.
fn end_tag(tag: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(place) = tag[from..].find("</") {
        let at = from + place + 2;
        let same = tag
            .get(at..at + name.len())
            .is_some_and(|end| end.eq_ignore_ascii_case(name));
        if same {
            return tag[at..].find('>').map(|end| at + end + 1);
        }
        from = at;
    }
    None
}

/// Put into Unicode, if an old encoding speaks from it.
fn finished(text: String) -> Result<String, Refusal> {
    if text.len() > MOST {
        let detail = format!("{} bytes of text", text.len());
        return Err(Refusal::new(RefusalCode::TooLarge, detail));
    }
    if text.trim().is_empty() {
        return Err(Refusal::new(RefusalCode::Empty, "blank text"));
    }
    let kind = legacy::looks_legacy(text.lines().take(2_000));
    Ok(match kind {
        Some(kind) => text
            .lines()
            .map(|line| legacy::decode(kind, line) + "\n")
            .collect(),
        None => text,
    })
}

/// The text of a document as its events go by.
#[derive(Default)]
struct Text {
    told: String,
    skipped: u32,
    in_text: bool,
    in_run: bool,
    rows: u32,
}

impl Text {
    /// A part that breaks off gives what was read of it.
    fn events(&mut self, xml: &mut Reader<impl BufRead>) -> Result<(), Refusal> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Eof) => return Ok(()),
                Ok(Event::DocType(_)) => {
                    let code = RefusalCode::Hostile(Hostile::Doctype);
                    return Err(Refusal::new(code, "a document type declaration"));
                }
                Ok(event) => self.take(event),
                Err(error) if self.told.is_empty() => return Err(broken("document.xml", &error)),
                Err(_) => return Ok(()),
            }
            if self.told.len() > MOST {
                return Ok(());
            }
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Event::Start(start) => self.start(&start),
            Event::End(end) => self.end(end.local_name().as_ref()),
            Event::Text(text) if self.in_text => self.told.push_str(&text.xml10_content()),
            Event::CData(text) if self.in_text => self.told.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) if self.in_text => self.told.push_str(&letter(&entity)),
            _ => {}
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        match start.local_name().as_ref() {
            "Fallback" | "drawing" | "pict" | "object" | "footnote" | "instrText" => {
                self.skipped = 1
            }
            "tr" => self.rows += 1,
            "r" => self.in_run = true,
            "t" => self.in_text = true,
            "tab" if self.in_run => self.told.push('\t'),
            "br" | "cr" => self.told.push('\n'),
            "noBreakHyphen" => self.told.push('-'),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "r" => self.in_run = false,
            "p" => self.told.push(if self.rows > 0 { ' ' } else { '\n' }),
            "tc" => self.told.push('\t'),
            "tr" => {
                self.rows = self.rows.saturating_sub(1);
                self.told.push('\n');
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_its_words_and_not_its_scripts() {
        let html = "<html><head><style>p{}</style><SCRIPT>var n = 5;</Script></head><body><p>Tặng <b>500</b> phần quà&nbsp;&amp; gạo</p><!-- 7 --><p>Hết</p>";
        let text = page(html.into()).unwrap();
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        assert_eq!(lines, ["Tặng 500 phần quà\u{a0}& gạo", "Hết"]);
    }

    #[test]
    fn text_of_an_old_encoding_is_put_into_unicode() {
        let tcvn3 = "D©n vËn khÐo, CÇn §\u{ad}íc, Céng hßa x· héi, Héi N«ng d©n, ñng hé ®ång bµo\n"
            .repeat(3);
        let bytes: Vec<u8> = tcvn3.chars().map(|letter| letter as u8).collect();
        assert!(plain(bytes).unwrap().starts_with("Dân vận khéo, Cần Đước"));
    }
}
