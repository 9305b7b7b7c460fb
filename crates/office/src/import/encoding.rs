//! How the text of sheets is encoded, as people say it and as they see it. What is said overrules
//! the vote of a sheet; letters beyond Latin-1 stay as they are whatever is said. Deliberately not
//! here: the vote itself (`sheets::repair`).

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sheets::table::{column_number, letters, tidy};
use sheets::{Sheet, Told, Value, Workbook};
use ts_rs::TS;
use viet::legacy::LegacyKind;

use super::notices;
use super::said::Said;
use crate::{Code, Failure, Result};

/// What stands for text that is left as it is.
const UNICODE: &str = "unicode";
/// Cells that show what was changed.
const EXAMPLES: usize = 3;

/// An encoding that a person names for a sheet or a column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct EncodingChoice {
    /// Letters of the column; none is the whole sheet.
    pub letter: Option<String>,
    /// `unicode`, `tcvn3`, `vni`, `viscii`, `windows-1258`; none leaves it to the program again.
    pub code: Option<String>,
}

/// How the text of a sheet was understood.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EncodingUnderstood {
    /// Its code: `unicode`, `tcvn3` …
    pub code: String,
    /// Its name for people.
    pub name: String,
    /// Whether a person said so.
    pub said: bool,
    /// Cells that were changed.
    pub changed: u32,
    /// Some of them, before and after.
    pub examples: Vec<EncodingExample>,
    /// Cells with letters that mean nothing in it: something was lost before. Told are the first.
    pub losses: Vec<String>,
    /// The encodings there are.
    pub choices: Vec<EncodingName>,
}

/// A cell before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EncodingExample {
    /// Its address: `B7`.
    pub cell: String,
    /// As it stands in the file.
    pub before: String,
    /// As it is read.
    pub after: String,
}

/// An encoding that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EncodingName {
    /// Its code.
    pub code: String,
    /// Its name for people.
    pub name: String,
}

/// An encoding named for sheets of a file that is not open yet: `tcvn3`, `Trang 1=vni`,
/// `Trang 1!C=unicode`, `!C=viscii` (column C of every sheet).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodingSaid {
    sheet: Option<String>,
    column: Option<u32>,
    kind: Option<LegacyKind>,
}

impl FromStr for EncodingSaid {
    type Err = Failure;

    fn from_str(text: &str) -> Result<EncodingSaid> {
        let unreadable = || {
            let failure = Failure::new(Code::FieldUnreadable).with("field", "--encoding");
            failure.with("text", text)
        };
        let (place, code) = text.rsplit_once('=').unwrap_or(("", text));
        let (sheet, column) = match place.rsplit_once('!') {
            Some((sheet, column)) => (sheet, Some(column)),
            None => (place, None),
        };
        let column = column.map(|letters| column_number(letters).ok_or_else(unreadable));
        Ok(EncodingSaid {
            sheet: (!sheet.is_empty()).then(|| sheet.to_owned()),
            column: column.transpose()?,
            kind: kind_of(code).ok_or_else(unreadable)?,
        })
    }
}

/// The encoding of that code; the inner none is Unicode.
pub(super) fn kind_of(code: &str) -> Option<Option<LegacyKind>> {
    let code = code.to_ascii_lowercase();
    let named = match code.as_str() {
        UNICODE | "utf-8" | "utf8" => return Some(None),
        "abc" => "tcvn3",
        "cp1258" => "windows-1258",
        other => other,
    };
    let known = LegacyKind::ALL
        .into_iter()
        .find(|kind| kind.code() == named);
    known.map(Some)
}

/// The code of an encoding.
pub(super) fn code_of(kind: Option<LegacyKind>) -> &'static str {
    kind.map_or(UNICODE, LegacyKind::code)
}

/// What is said of a file that was just read, as it is kept.
///
/// # Errors
/// [`Code::NoSuchSheet`].
pub(super) fn said(workbook: &Workbook, choices: &[EncodingSaid]) -> Result<Said> {
    let mut said = Said::default();
    for choice in choices {
        let mut sheets = 0;
        for (at, sheet) in workbook.sheets.iter().enumerate() {
            let named = sheet.name.as_deref().unwrap_or_default();
            if choice.sheet.as_deref().is_none_or(|own| own == named) {
                said.encode(
                    at,
                    choice.column.map(letters),
                    Some(code_of(choice.kind).to_owned()),
                );
                sheets += 1;
            }
        }
        if sheets == 0 {
            let name = choice.sheet.as_deref().unwrap_or_default();
            return Err(Failure::new(Code::NoSuchSheet).with("sheet", name));
        }
    }
    Ok(said)
}

/// Repairs the text of the sheets that something was said of.
pub(super) fn overrule(workbook: &mut Workbook, said: &Said) {
    for (at, own) in &said.sheets {
        let told = told(own.encoding.as_deref(), &own.encodings);
        if told != Told::default()
            && let Some(sheet) = workbook.sheets.get_mut(*at)
        {
            sheets::repair_as(sheet, &told);
        }
    }
}

/// Codes of encodings, of a sheet and of its columns by their letters, for those who repair.
pub(super) fn told(sheet: Option<&str>, columns: &BTreeMap<String, String>) -> Told {
    let columns = columns.iter();
    let known =
        columns.filter_map(|(letters, code)| Some((column_number(letters)?, kind_of(code)?)));
    Told {
        sheet: sheet.and_then(kind_of),
        columns: known.collect(),
    }
}

/// How the text of a sheet was understood.
pub(super) fn understood(sheet: &Sheet) -> EncodingUnderstood {
    let repair = &sheet.repair;
    let all = [None].into_iter().chain(LegacyKind::ALL.map(Some));
    let address = |(row, col): &(u32, u32)| format!("{}{row}", letters(*col));
    EncodingUnderstood {
        code: code_of(repair.encoding).to_owned(),
        name: notices::name_of(repair.encoding).to_owned(),
        said: repair.told,
        changed: u32::try_from(repair.count()).unwrap_or(u32::MAX),
        examples: examples(sheet),
        losses: repair
            .losses
            .iter()
            .take(notices::NAMED)
            .map(address)
            .collect(),
        choices: all
            .map(|kind| EncodingName {
                code: code_of(kind).to_owned(),
                name: notices::name_of(kind).to_owned(),
            })
            .collect(),
    }
}

/// Cells that say most: short ones of several words, each from another column if there are.
fn examples(sheet: &Sheet) -> Vec<EncodingExample> {
    let mut told: Vec<(u32, EncodingExample)> = Vec::new();
    for fresh in [true, false] {
        for (row, col) in sheet.repair.cells().take(2_000) {
            let used = told.iter().any(|(known, example)| match fresh {
                true => *known == col,
                false => example.cell == format!("{}{row}", letters(col)),
            });
            if told.len() >= EXAMPLES || used {
                continue;
            }
            told.extend(example(sheet, row, col).map(|example| (col, example)));
        }
    }
    told.into_iter().map(|(_, example)| example).collect()
}

fn example(sheet: &Sheet, row: u32, col: u32) -> Option<EncodingExample> {
    let cell = sheet.cell(row, col)?;
    let Value::Text(_) = &cell.value else {
        return None;
    };
    let (before, after) = (sheet.repair.raw(row, col)?, tidy(cell));
    let words = after.split(' ').count();
    let telling = (2..=8).contains(&words) && after.chars().count() <= 60;
    telling.then(|| EncodingExample {
        cell: format!("{}{row}", letters(col)),
        before: before.to_owned(),
        after,
    })
}
