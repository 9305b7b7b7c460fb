//! The cells of one sheet, told as they are met (ECMA-376 part 1, 18.3.1).

use std::io::Read;

use calamine::{ExcelDateTime, ExcelDateTimeType};

use super::Book;
use super::markup::{End, Markup, cut_off};
use super::place::{Place, place};
use super::plain::plain;
use super::text::{add, read as read_text, unescape};
use crate::child::tell::{Datum, Mouth};
use crate::formats::number;
use crate::preflight::tags::Tag;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{LAST_COLUMN, LAST_ROW};

/// What ends a sheet too early.
pub(super) enum Stop {
    /// The sheet is broken; the book goes on.
    Sheet(Refusal),
    /// Nobody listens, or a limit is met.
    Book(Refusal),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Stop {
        Stop::Sheet(refusal)
    }
}

/// Tells the cells of a part. `styles` are the numbers under which the teller knows the looks.
pub(super) fn tell(
    part: impl Read,
    book: &Book,
    styles: &mut [Option<u32>],
    mouth: &Mouth,
) -> Result<(), Stop> {
    let mut cells = Cells {
        markup: Markup::new(part),
        book,
        styles,
        mouth,
        next: Place::default(),
        text: String::new(),
    };
    if cells.open()? { cells.all() } else { Ok(()) }
}

struct Cells<'a, R> {
    markup: Markup<R>,
    book: &'a Book,
    styles: &'a mut [Option<u32>],
    mouth: &'a Mouth,
    /// Where a cell stands that does not say so.
    next: Place,
    /// The text of the cell that is being read.
    text: String,
}

/// What a cell says of itself.
struct Head {
    place: Place,
    look: Option<usize>,
    kind: Kind,
}

/// The type of a cell's value, `t` (18.18.11).
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Untold,
    Number,
    Shared,
    Formula,
    Inline,
    Bool,
    Error,
    Iso,
    Unknown,
}

/// What a cell holds; texts wait in [`Cells::text`].
#[derive(Clone, Copy)]
enum Value {
    Nothing,
    Number(f64),
    Shared(usize),
    Text,
    Iso,
    Bool(bool),
    Error(&'static str),
}

impl<R: Read> Cells<'_, R> {
    /// Goes to the rows; whether there are any.
    fn open(&mut self) -> Result<bool, Stop> {
        while let Some(tag) = self.markup.next_tag()? {
            if tag.name == b"sheetData" && !tag.closing {
                return Ok(!tag.empty);
            }
        }
        Err(damaged("no sheet").into())
    }

    fn all(&mut self) -> Result<(), Stop> {
        loop {
            if let Some((cell, length)) = plain(self.markup.waiting()) {
                self.markup.pass(length);
                let value = match cell.shared {
                    true => Value::Shared(cell.value as usize),
                    false => Value::Number(cell.value),
                };
                self.cell(cell.place, cell.look, value)?;
                continue;
            }
            let tag = self.markup.next_tag()?.ok_or_else(cut_off)?;
            match (tag.name, tag.closing) {
                (b"row", false) => {
                    if let Some(row) = tag.attribute(b"r") {
                        self.next.row = place(row)?.row;
                    }
                    if tag.empty {
                        self.end_row();
                    }
                }
                (b"row", true) => self.end_row(),
                (b"c", false) => {
                    let (head, empty) = (head(&tag, self.next)?, tag.empty);
                    let value = if empty {
                        Value::Nothing
                    } else {
                        self.value(head.kind)?
                    };
                    self.cell(head.place, head.look, value)?;
                }
                (b"sheetData", true) => return Ok(()),
                _ => {}
            }
        }
    }

    fn end_row(&mut self) {
        self.next.row += 1;
        self.next.col = 1;
    }

    /// What stands between the tags of a cell.
    fn value(&mut self, kind: Kind) -> Result<Value, Stop> {
        let mut value = Value::Nothing;
        while let Some(tag) = self.markup.next_tag()? {
            match (tag.name, tag.closing, tag.empty) {
                (b"c", true, _) => return Ok(value),
                (_, true, _) | (b"f" | b"is", _, true) => {}
                (b"v", _, true) => value = Value::Nothing,
                (b"v", ..) => {
                    self.text_until(b"v")?;
                    value = self.read(kind)?;
                }
                (b"f", ..) => self.text_until(b"f")?,
                (b"is", ..) => {
                    self.text = read_text(&mut self.markup, b"is")?;
                    value = Value::Text;
                }
                (other, ..) => {
                    let name = String::from_utf8_lossy(other);
                    return Err(damaged(&format!("{name} in a cell")).into());
                }
            }
        }
        Err(cut_off().into())
    }

    fn text_until(&mut self, element: &[u8]) -> Result<(), Stop> {
        self.text.clear();
        while let Some(piece) = self.markup.next()? {
            add(&mut self.text, piece.text)?;
            match piece.end {
                End::Tag(tag) if tag.closing && tag.name == element => return Ok(()),
                End::Data(data) => self.text.push_str(super::text::utf8(data)?),
                _ => {}
            }
        }
        Err(cut_off().into())
    }

    /// The text of `v` as its type has it.
    fn read(&mut self, kind: Kind) -> Result<Value, Stop> {
        let text = self.text.as_str();
        let wrong = || Stop::Sheet(damaged(&format!("{text:.40} is no value of its type")));
        let blank = text.is_empty();
        Ok(match kind {
            Kind::Inline => Value::Nothing,
            Kind::Untold | Kind::Number | Kind::Shared if blank => Value::Nothing,
            Kind::Untold => text.parse().map_or(Value::Text, Value::Number),
            Kind::Number => Value::Number(text.parse().map_err(|_| wrong())?),
            Kind::Shared => Value::Shared(text.parse().map_err(|_| wrong())?),
            Kind::Formula => {
                if let std::borrow::Cow::Owned(plain) = unescape(text) {
                    self.text = plain;
                }
                Value::Text
            }
            Kind::Bool => match text.trim() {
                "" => Value::Nothing,
                "0" => Value::Bool(false),
                "1" => Value::Bool(true),
                word if word.eq_ignore_ascii_case("false") => Value::Bool(false),
                word if word.eq_ignore_ascii_case("true") => Value::Bool(true),
                _ => return Err(wrong()),
            },
            Kind::Error => Value::Error(error_name(text).ok_or_else(wrong)?),
            Kind::Iso => Value::Iso,
            Kind::Unknown => return Err(wrong()),
        })
    }

    /// Tells a cell, unless there is nothing in it.
    fn cell(&mut self, place: Place, look: Option<usize>, value: Value) -> Result<(), Stop> {
        self.next.col = place.col + 1;
        let looks = &self.book.looks;
        let datum = match value {
            Value::Nothing => return Ok(()),
            Value::Number(number) => {
                let own = look.and_then(|look| looks.get(look));
                match own.is_some_and(|look| look.moment) {
                    true => self.moment(number),
                    false => Datum::Number(number),
                }
            }
            Value::Shared(at) => {
                let text = self.book.strings.get(at);
                Datum::Shared(text.ok_or_else(|| damaged("no such shared string"))?)
            }
            Value::Text => Datum::Text(&self.text),
            Value::Iso => {
                let moment = number::iso_moment(&self.text);
                moment.map_or(Datum::Text(&self.text), Datum::Date)
            }
            Value::Bool(yes) => Datum::Bool(yes),
            Value::Error(name) => Datum::Error(name),
        };
        let Place { row, col } = place;
        if !((1..=LAST_ROW).contains(&row) && (1..=LAST_COLUMN).contains(&col)) {
            let code = RefusalCode::Hostile(Hostile::Grid);
            return Err(Refusal::new(code, "a cell outside the grid").into());
        }
        // A cell without a look, or with one that there is not, has the first.
        let at = look.filter(|look| *look < looks.len()).unwrap_or(0);
        let mut teller = self.mouth.borrow_mut();
        let tell = || {
            teller.style(
                looks
                    .get(at)
                    .map(|look| look.style.clone())
                    .unwrap_or_default(),
            )
        };
        let style = *self.styles[at].get_or_insert_with(tell);
        teller.cell(row, col, style, datum).map_err(Stop::Book)
    }

    fn moment(&self, number: f64) -> Datum<'static> {
        let kind = ExcelDateTimeType::DateTime;
        number::moment(&ExcelDateTime::new(number, kind, self.book.from_1904))
    }
}

/// What the tag of a cell says; `next` is where it stands if it does not say so.
fn head(tag: &Tag<'_>, next: Place) -> Result<Head, Refusal> {
    let mut head = Head {
        place: next,
        look: None,
        kind: Kind::Untold,
    };
    for (name, value) in tag.attributes() {
        match name {
            b"r" => head.place = place(value)?,
            b"s" => {
                let look = std::str::from_utf8(value)
                    .ok()
                    .and_then(|look| look.parse().ok());
                head.look = Some(look.unwrap_or(0));
            }
            b"t" => head.kind = kind(value),
            _ => {}
        }
    }
    if head.place.col == 0 {
        return Err(damaged("a cell without a column"));
    }
    Ok(head)
}

fn kind(word: &[u8]) -> Kind {
    match word {
        b"s" => Kind::Shared,
        b"n" => Kind::Number,
        b"str" => Kind::Formula,
        b"inlineStr" | b"is" => Kind::Inline,
        b"b" => Kind::Bool,
        b"e" => Kind::Error,
        b"d" => Kind::Iso,
        _ => Kind::Unknown,
    }
}

/// The name of an error of calculation as the program shows it.
fn error_name(text: &str) -> Option<&'static str> {
    const KNOWN: [&str; 8] = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DATA!",
    ];
    let known = KNOWN.into_iter().find(|known| *known == text);
    known.or((text == "#GETTING_DATA").then_some("#DATA!"))
}

fn damaged(detail: &str) -> Refusal {
    Refusal::new(RefusalCode::Damaged, detail)
}
