//! Printing, the same way for every subject: which forms there are, the document of one record,
//! the files it is written as and their names. Not here: what a form says (`forms.rs` of its subject) and how pages
//! come about (`papers`).

mod choices;
mod font;
pub(crate) mod paper;
mod points;
mod ranges;
mod spelling;
mod stamp;
mod table;
mod trays;

pub use font::font_folders;
pub(crate) use font::own_family;
pub use points::Points;
pub use ranges::page_ranges;
pub use stamp::Stamp;
pub use trays::{TrayNamed, tray_names};

pub(crate) use choices::{ALL as CHOICES, FONT};
pub(crate) use points::{forget, keep};
pub(crate) use spelling::legal;

use stamp::stamp;

use crate::office::Reading;
use crate::settings::setting;
use crate::subjects::{self, FormKind};
use crate::words::{self, Lang, keys};
use crate::{Code, Failure, Result};
use papers::{Document, Laid, Orientation, PdfWish};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A form one can print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormChoice {
    /// `subject.form`: `"awards.l1"`.
    pub id: String,
    /// Its name for people.
    pub name: String,
}

/// The forms of a subject, of all subjects where none is named.
pub fn choices(subject: Option<&str>, lang: Lang) -> Vec<FormChoice> {
    subjects::SUBJECTS
        .iter()
        .filter(|known| subject.is_none_or(|code| code == known.code))
        .flat_map(|known| known.forms)
        .map(|form| choice(form, lang))
        .collect()
}

/// The forms that print a record of that table (`"decision"`), and those of the same subject that
/// print no record.
pub fn choices_of(table: &str, lang: Lang) -> Vec<FormChoice> {
    let prints = |form: &&FormKind| form.table == table;
    let of_table = subjects::SUBJECTS
        .iter()
        .filter(|subject| subject.forms.iter().any(|form| prints(&form)));
    of_table
        .flat_map(|subject| subject.forms)
        .filter(|form| prints(form) || form.table.is_empty())
        .map(|form| choice(form, lang))
        .collect()
}

fn choice(form: &FormKind, lang: Lang) -> FormChoice {
    FormChoice {
        id: form.id.to_owned(),
        name: words::say(lang, form.name, &Default::default()),
    }
}

/// The document of the record `key` on the form `id`, as the office wants its papers to look.
///
/// # Errors
/// `no_such_form` with the ids there are; whatever the form refuses.
pub fn document(reading: &Reading, id: &str, key: i64) -> Result<Document> {
    let form = subjects::form(id).ok_or_else(|| no_such_form(id))?;
    let mut document = (form.make)(reading, key)?;
    let points = Points::of_record(reading, form.table, key)?;
    points.spell(&mut document);
    points.apply(&mut document.style);
    papers::fit_columns(&mut document);
    if let Some(family) = setting(reading, FONT)?.filter(|family| !family.trim().is_empty()) {
        document.style.font = family;
    }
    Ok(document)
}

/// What identifies a paper as it will be printed, put at its foot where the office wants that.
///
/// # Errors
/// As [`stamp()`]; `no_such_form`.
pub(crate) fn stamped(
    reading: &Reading,
    id: &str,
    key: i64,
    document: &mut Document,
) -> Result<Stamp> {
    let form = subjects::form(id).ok_or_else(|| no_such_form(id))?;
    let stamp = stamp(reading, form.table, key, document)?;
    if stamp::wanted(reading)? {
        document.style.stamp = Some(stamp.line());
    }
    Ok(stamp)
}

/// The sides of a sheet that are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// One side only.
    #[default]
    One,
    /// Both, turned over at the long edge, as a book.
    LongEdge,
    /// Both, turned over at the short edge, as a calendar.
    ShortEdge,
}

/// Changes the side margins of even pages over where a paper is printed on both sides, bound at the
/// left, and its rules ask for it (HD 36-HD/VPTW: left 15 mm and right 30 mm on the back).
pub fn turn_over(document: &mut Document, sides: Sides) {
    let bound_left = match document.orientation {
        Orientation::Portrait => sides == Sides::LongEdge,
        Orientation::Landscape => sides == Sides::ShortEdge,
    };
    document.style.mirrored = bound_left && document.style.mirrors();
}

/// Makes a document ready for the page maker, and says in sentences what will not print as wished:
/// a typeface that this machine has not got, letters that the typeface has not got. `folders` are
/// those of font files ([`font_folders`]).
#[must_use]
pub fn ready(document: &mut Document, folders: &[PathBuf], lang: Lang) -> Vec<String> {
    let font = font::ready(document, folders, lang);
    let glyphs = glyphs_missing(&papers::missing_glyphs(document), lang);
    font.into_iter().chain(glyphs).collect()
}

/// What a paper is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PaperFile {
    /// The pages as they print.
    Pdf,
    /// A text to edit and send on.
    Docx,
    /// A list to reckon with.
    Xlsx,
    /// The first page as a picture.
    Png,
}

/// Dots per inch of a picture: fine enough to be looked at beside the paper.
const PICTURE_DPI: f64 = 150.0;

impl PaperFile {
    /// The kind that a file's ending asks for, in capitals or not.
    ///
    /// # Errors
    /// `format_not_printed` for an ending that is none of these.
    pub fn of(path: &Path) -> Result<Self> {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let ending = ending.to_lowercase();
        let known = [Self::Pdf, Self::Docx, Self::Xlsx, Self::Png];
        let found = known.into_iter().find(|kind| kind.ending() == ending);
        found.ok_or_else(|| Failure::new(Code::FormatNotPrinted).with("format", ending))
    }

    /// Its file's ending, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Png => "png",
        }
    }

    /// The bytes of such a file of a paper.
    ///
    /// `pdf` says what kind of PDF it shall be; other files do not ask.
    ///
    /// # Errors
    /// `paper_failed` with what the writer says, `not_archival`, `too_long_to_tag`.
    pub fn bytes(self, laid: &Laid, pdf: PdfWish) -> Result<Vec<u8>> {
        let bytes = match self {
            Self::Pdf => laid.pdf_as(pdf),
            Self::Docx => papers::docx_of(laid),
            Self::Xlsx => papers::xlsx(laid.document()),
            Self::Png => laid.png(0, PICTURE_DPI),
        };
        bytes.map_err(refused)
    }
}

/// What the page maker refused, in the program's own codes.
pub fn refused(error: papers::PaperError) -> Failure {
    match error {
        papers::PaperError::Cancelled => Failure::new(Code::Cancelled),
        papers::PaperError::NotArchival { detail } => {
            Failure::new(Code::NotArchival).with("detail", detail)
        }
        papers::PaperError::TooLongToTag { most } => {
            Failure::new(Code::TooLongToTag).with("most", most)
        }
        papers::PaperError::SheetSize {
            width_mm,
            height_mm,
        } => Failure::new(Code::BlankSize)
            .with("width", width_mm.to_string())
            .with("height", height_mm.to_string()),
        papers::PaperError::CardsOffSheet { .. } => Failure::new(Code::BlankGrid),
        papers::PaperError::OffsetTooLarge { x_mm, y_mm } => Failure::new(Code::OffsetTooLarge)
            .with("x", x_mm.to_string())
            .with("y", y_mm.to_string()),
        papers::PaperError::FieldMeasure { field } => {
            Failure::new(Code::BlankField).with("field", field)
        }
        papers::PaperError::NotAPicture => Failure::new(Code::PictureUnreadable),
        papers::PaperError::PictureTooLarge { .. } => Failure::new(Code::PictureTooLarge),
        other => Failure::new(Code::PaperFailed).with("detail", other.to_string()),
    }
}

/// A sentence about letters the paper's font does not have; none if it has them all.
pub fn glyphs_missing(letters: &[char], lang: Lang) -> Option<String> {
    if letters.is_empty() {
        return None;
    }
    let shown: Vec<String> = letters
        .iter()
        .map(|letter| format!("{letter} (U+{:04X})", *letter as u32))
        .collect();
    let params = [(String::from("letters"), shown.join(", ").into())]
        .into_iter()
        .collect();
    Some(words::say(lang, keys::PRINT_GLYPHS_MISSING, &params))
}

pub(crate) fn no_such_form(id: &str) -> Failure {
    let known: Vec<_> = subjects::forms().map(|form| form.id).collect();
    Failure::new(Code::NoSuchForm)
        .with("form", id)
        .with("known", known.join(", "))
}

/// A name for a file that every system accepts, from words for people: at most 120 letters, none
/// of those that a file system reserves.
pub fn file_name(words: &str) -> String {
    let plain = words.replace(
        |letter: char| letter.is_control() || "/\\:*?\"<>|".contains(letter),
        "-",
    );
    let short: String = plain.chars().take(120).collect();
    let name = short.trim_matches(|letter: char| letter.is_whitespace() || letter == '.');
    if name.is_empty() {
        String::from("so-dan-van")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_keeps_its_words_and_loses_what_file_systems_reserve() {
        let cases = [
            (
                "Danh sách kèm theo QĐ số 15-QĐ/BDVTU",
                "Danh sách kèm theo QĐ số 15-QĐ-BDVTU",
            ),
            ("  ..\\a:b*?\"<>|\n. ", "-a-b-------"),
            ("...", "so-dan-van"),
        ];
        for (words, name) in cases {
            assert_eq!(file_name(words), name);
        }
    }
}
