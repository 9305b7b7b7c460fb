//! Tables of a web page, as web systems save them under the name `.xls` (HTML Living Standard,
//! 13.2, as much of it as tables need). Own tokens, because such pages are rarely well formed.
//! Scripts, styles and comments are passed over; nothing they name is ever fetched.

use super::encoding::decode;
use super::entities::unescape;
use super::tables::{Reach, Tables};
use crate::child::tell::Mouth;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode, Stranger};
use crate::wire::Style;
use crate::workbook::{CellFormat, Format};

/// The longest tag whose quotes are heeded, in bytes.
const LONGEST_TAG: usize = 64 << 10;
/// More rows or columns than this no cell of a page covers.
const WIDEST: u32 = 1_000;

/// Tells the tables of a page, given all its bytes.
pub(crate) fn read(bytes: Vec<u8>, mouth: &Mouth, limits: &Limits) -> Result<(), Refusal> {
    let decoded = decode(bytes);
    let mut page = Page {
        tables: Tables::new(mouth, limits, &Format::Html)?,
        rest: &decoded.text,
        fonts: Vec::new(),
        fresh: true,
    };
    while let Some(token) = page.next() {
        page.take(token)?;
    }
    page.tables.end_line(false);
    let told = page.tables.end(None);
    told.map_err(|refusal| match refusal.code {
        RefusalCode::NotAWorkbook(Stranger::NoTables) => {
            Refusal::new(RefusalCode::HtmlPage, "a page without tables")
        }
        _ => refusal,
    })
}

struct Page<'a> {
    tables: Tables<'a>,
    rest: &'a str,
    /// Fonts of the open `<font>` and `<span>` elements.
    fonts: Vec<Option<String>>,
    /// Whether white space would stand at the beginning of a line.
    fresh: bool,
}

enum Token<'a> {
    Text(&'a str),
    Open(&'a str, &'a str),
    Close(&'a str),
}

impl<'a> Page<'a> {
    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(tag) = self.rest.strip_prefix('<') else {
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(Token::Text(text));
            };
            if let Some(comment) = tag.strip_prefix("!--") {
                self.rest = comment.find("-->").map_or("", |at| &comment[at + 3..]);
                continue;
            }
            match tag.as_bytes().first() {
                Some(b'!' | b'?') => self.rest = tag.find('>').map_or("", |at| &tag[at + 1..]),
                Some(b'/') => return Some(self.closing(&tag[1..])),
                Some(letter) if letter.is_ascii_alphabetic() => return Some(self.opening(tag)),
                _ => {
                    self.rest = tag;
                    return Some(Token::Text("<"));
                }
            }
        }
    }

    fn closing(&mut self, tag: &'a str) -> Token<'a> {
        let end = tag.find('>').unwrap_or(tag.len());
        self.rest = tag.get(end + 1..).unwrap_or_default();
        Token::Close(tag[..end].trim())
    }

    fn opening(&mut self, tag: &'a str) -> Token<'a> {
        let end = end_of_tag(tag);
        self.rest = tag.get(end + 1..).unwrap_or_default();
        let inside = &tag[..end];
        let named = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '-'));
        let cut = inside.find(named).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(cut);
        // What stands in these is no text of the page.
        for raw in ["script", "style", "title", "xml"] {
            if name.eq_ignore_ascii_case(raw) {
                self.rest = behind_closing(self.rest, raw);
            }
        }
        Token::Open(name, attributes)
    }

    fn take(&mut self, token: Token<'_>) -> Result<(), Refusal> {
        match token {
            Token::Text(text) => self.text(&unescape(text)),
            Token::Open(name, attributes) => self.open(&name.to_ascii_lowercase(), attributes),
            Token::Close(name) => return self.close(&name.to_ascii_lowercase()),
        }
        Ok(())
    }

    fn open(&mut self, name: &str, attributes: &str) {
        match name {
            "table" => {
                self.tables.end_line(false);
                self.tables.begin_table();
            }
            "tr" => self.tables.begin_row(),
            "td" | "th" => self.begin_cell(name, attributes),
            "br" | "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "caption" => {
                self.line(false);
            }
            "font" | "span" => {
                let font = attribute(attributes, "face").or_else(|| font_of(attributes));
                self.look(font.as_deref(), false);
                self.fonts.push(font);
            }
            "b" | "strong" => self.look(None, true),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "table" => return self.tables.end_table(),
            "tr" => self.tables.end_row(),
            "td" | "th" => self.tables.end_cell(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.line(true),
            "p" | "div" | "li" => self.line(false),
            "font" | "span" => {
                self.fonts.pop();
            }
            _ => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self, name: &str, attributes: &str) {
        let span = |name| {
            let span = attribute(attributes, name).and_then(|n| n.trim().parse::<u32>().ok());
            span.unwrap_or(1).clamp(1, WIDEST)
        };
        let reach = Reach {
            cols: span("colspan"),
            rows: span("rowspan"),
            from_above: false,
        };
        let font = font_of(attributes).or_else(|| self.fonts.last().cloned().flatten());
        let style = Style(CellFormat::General, name == "th", font);
        self.tables.begin_cell(reach, style);
        self.fresh = true;
        // Excel writes the number beside its text.
        let number = attribute(attributes, "x:num").and_then(|n| n.trim().parse::<f64>().ok());
        if let Some(cell) = self.tables.cell() {
            cell.number = number.filter(|number| number.is_finite());
        }
    }

    /// The look of the first text of a cell is that of the cell.
    fn look(&mut self, font: Option<&str>, bold: bool) {
        let Some(cell) = self.tables.cell().filter(|cell| cell.text.is_empty()) else {
            return;
        };
        cell.style.1 |= bold;
        if let Some(font) = font {
            cell.style.2 = Some(font.to_owned());
        }
    }

    fn line(&mut self, heading: bool) {
        self.fresh = true;
        match self.tables.cell() {
            Some(cell) if cell.text.is_empty() || cell.text.ends_with('\n') => {}
            Some(_) => self.tables.text("\n"),
            None => self.tables.end_line(heading),
        }
    }

    /// Runs of white space are one blank, and none at the beginning of a line.
    fn text(&mut self, text: &str) {
        let mut plain = String::with_capacity(text.len());
        for letter in text.chars() {
            let blank = matches!(letter, ' ' | '\t' | '\r' | '\n' | '\x0c');
            if !blank {
                plain.push(letter);
            } else if !self.fresh {
                plain.push(' ');
            }
            self.fresh = blank;
        }
        self.tables.text(&plain);
    }
}

/// Where the tag ends; a `>` in quotes does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    let mut value = false;
    for (at, byte) in tag.bytes().enumerate().take(LONGEST_TAG) {
        match (byte, quote) {
            (b'>', None) => return at,
            // A quote opens only behind an equals sign; a stray one would swallow the page.
            (b'"' | b'\'', None) if value => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
        value = byte == b'=' || value && byte.is_ascii_whitespace();
    }
    tag.find('>').unwrap_or(tag.len())
}

/// What follows the closing tag of this name.
fn behind_closing<'a>(rest: &'a str, name: &str) -> &'a str {
    let bytes = rest.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr::memmem::find(&bytes[from..], b"</") {
        let start = from + at + 2;
        let end = start + name.len();
        let same = |found: &[u8]| found.eq_ignore_ascii_case(name.as_bytes());
        if bytes.get(start..end).is_some_and(same) {
            let close = memchr::memchr(b'>', &bytes[end..]);
            return close.map_or("", |close| &rest[end + close + 1..]);
        }
        from = start;
    }
    ""
}

/// The value of an attribute, with or without quotes; the name in any case.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c == '=' || c.is_whitespace());
        let (key, after) = rest.split_at(end.unwrap_or(rest.len()));
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", after),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(unescape(value).into_owned());
        }
        if next.len() >= rest.len() {
            return None;
        }
        rest = next;
    }
}

fn value_of(value: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = value.strip_prefix(quote) {
            let end = inside.find(quote).unwrap_or(inside.len());
            return (&inside[..end], inside.get(end + 1..).unwrap_or_default());
        }
    }
    value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()))
}

/// The first font of an inline style.
fn font_of(attributes: &str) -> Option<String> {
    let style = attribute(attributes, "style")?;
    let small = style.to_ascii_lowercase();
    let at = small.find("font-family")? + "font-family".len();
    let list = style.get(at..)?.trim_start().strip_prefix(':')?;
    let first = list.split([',', ';']).next()?;
    let name = first.trim().trim_matches(['"', '\'']).trim();
    (!name.is_empty()).then(|| name.to_owned())
}
