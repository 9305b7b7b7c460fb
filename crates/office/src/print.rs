//! Printing, the same way for every subject: which forms there are, the document of one record,
//! the files it is written as and their names. Not here: what a form says (`forms.rs` of its subject) and how pages
//! come about (`papers`).

use crate::office::Reading;
use crate::subjects::{self, FormKind};
use crate::words::{self, Lang, keys};
use crate::{Code, Failure, Result};
use papers::{Document, Laid};
use serde::{Deserialize, Serialize};
use std::path::Path;
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

/// The forms that print a record of that table: `"decision"`.
pub fn choices_of(table: &str, lang: Lang) -> Vec<FormChoice> {
    let forms = subjects::forms().filter(|form| form.table == table);
    forms.map(|form| choice(form, lang)).collect()
}

fn choice(form: &FormKind, lang: Lang) -> FormChoice {
    FormChoice {
        id: form.id.to_owned(),
        name: words::say(lang, form.name, &Default::default()),
    }
}

/// The document of the record `key` on the form `id`.
///
/// # Errors
/// `no_such_form` with the ids there are; whatever the form refuses.
pub fn document(reading: &Reading, id: &str, key: i64) -> Result<Document> {
    let form = subjects::form(id).ok_or_else(|| no_such_form(id))?;
    (form.make)(reading, key)
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
    /// # Errors
    /// `paper_failed` with what the writer says.
    pub fn bytes(self, laid: &Laid) -> Result<Vec<u8>> {
        let bytes = match self {
            Self::Pdf => laid.pdf(),
            Self::Docx => papers::docx(laid.document()),
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

fn no_such_form(id: &str) -> Failure {
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
