//! How a staged file and its rows are written down between reading and committing.

use serde::{Deserialize, Serialize};

use super::before;
use super::doors::Taken;
use super::kind::Kind;
use super::record::{StagedCell, StagedProblem, StagedRow, StagedState};
use super::row::{Flaw, Line, Mask};
use crate::words::{self, Params};
use crate::{Code, Failure, Result};

/// A file about to be staged.
pub(crate) struct NewBatch<'a> {
    pub(crate) kind: &'a str,
    pub(crate) target: i64,
    pub(crate) file_name: &'a str,
    pub(crate) path: &'a str,
    pub(crate) digest: &'a [u8],
    pub(crate) at: &'a str,
    pub(crate) layout: &'a str,
    pub(crate) given: &'a str,
}

/// A staged file.
#[derive(Debug, Clone)]
pub(crate) struct Batch {
    pub(crate) key: i64,
    pub(crate) kind: String,
    pub(crate) target: i64,
    pub(crate) file_name: String,
    pub(crate) path: String,
    pub(crate) digest: Vec<u8>,
    pub(crate) layout: String,
    pub(crate) given: String,
    pub(crate) committed: bool,
}

/// A staged row; lists are JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Staged {
    pub(crate) sheet: u32,
    pub(crate) row: u32,
    /// Cells as in the file, in the order of the fields.
    pub(crate) raw: String,
    /// Values as text; null where it is the cell itself.
    pub(crate) typed: String,
    /// Cells by field as they stand in the file, where their encoding was repaired.
    pub(crate) before: Option<String>,
    pub(crate) problems: Option<String>,
    pub(crate) heading: Option<String>,
    pub(crate) fate: String,
    pub(crate) rejected: bool,
    /// A bit for each field a person has corrected.
    pub(crate) fixed: u32,
}

/// A staged row with its key.
#[derive(Debug, Clone)]
pub(crate) struct StoredRow {
    pub(crate) key: i64,
    pub(crate) batch: i64,
    pub(crate) staged: Staged,
}

#[derive(Serialize, Deserialize)]
struct Packed<'a>(#[serde(borrow)] Vec<Option<std::borrow::Cow<'a, str>>>);

impl<'a> Packed<'a> {
    /// Texts by place; what is empty at the end need not be said.
    fn of(texts: impl Iterator<Item = Option<std::borrow::Cow<'a, str>>>) -> Packed<'a> {
        let mut all: Vec<_> = texts.collect();
        let told = all.iter().rposition(Option::is_some).map_or(0, |at| at + 1);
        all.truncate(told);
        Packed(all)
    }
}

impl Staged {
    /// Writes a line down.
    pub(crate) fn new(sheet: u32, row: u32, raw: &Line, line: &Line, flaws: &[Flaw]) -> Staged {
        let cells = raw
            .iter()
            .map(|text| (!text.is_empty()).then(|| text.as_str().into()));
        let mut staged = Staged {
            sheet,
            row,
            raw: json(&Packed::of(cells)),
            typed: String::new(),
            before: None,
            problems: None,
            heading: None,
            fate: "new".to_owned(),
            rejected: false,
            fixed: 0,
        };
        staged.put(raw, line, flaws);
        staged
    }

    /// Writes the values down anew.
    pub(crate) fn put(&mut self, raw: &Line, line: &Line, flaws: &[Flaw]) {
        let values = raw
            .iter()
            .zip(line)
            .map(|(raw, text)| (raw != text).then(|| text.as_str().into()));
        self.typed = json(&Packed::of(values));
        self.problems = (!flaws.is_empty()).then(|| json(&flaws));
    }

    /// The cells as in the file.
    pub(crate) fn raw(&self) -> Result<Line> {
        unpack(&self.raw, None)
    }

    /// The values.
    pub(crate) fn line(&self, raw: &Line) -> Result<Line> {
        unpack(&self.typed, Some(raw))
    }

    /// What is wrong with them.
    pub(crate) fn flaws(&self) -> Result<Vec<Flaw>> {
        match &self.problems {
            Some(text) => serde_json::from_str(text).map_err(broken),
            None => Ok(Vec::new()),
        }
    }

    /// What becomes of the row.
    pub(crate) fn state(&self) -> StagedState {
        match self.fate.as_str() {
            _ if self.rejected => StagedState::Rejected,
            "same" => StagedState::Same,
            "skipped" => StagedState::Skipped,
            _ if self.problems.is_some() => StagedState::Problem,
            "changed" => StagedState::Changed,
            _ => StagedState::Ready,
        }
    }
}

impl Batch {
    /// Code of its kind, and its target.
    pub(crate) fn goes_into(&self) -> (&str, i64) {
        (&self.kind, self.target)
    }

    /// What it lists.
    pub(crate) fn kind(&self) -> Kind {
        Kind::from_code(&self.kind).unwrap_or(Kind::Awards)
    }

    /// How it is taken in.
    ///
    /// # Errors
    /// [`Code::KindNotTaken`].
    pub(crate) fn taken(&self) -> Result<&'static Taken> {
        self.kind().taken()
    }
}

impl StoredRow {
    /// The row as screens show it.
    pub(crate) fn shown(&self, taken: &Taken, sheet: &str, present: &Mask) -> Result<StagedRow> {
        let raw = self.staged.raw()?;
        let typed = self.staged.line(&raw)?;
        let flaws = self.staged.flaws()?;
        let before = before::texts(self.staged.before.as_deref())?;
        let cells = taken.fields.iter().enumerate().filter_map(|(at, field)| {
            let flaw = flaws.iter().find(|flaw| flaw.field == at);
            let worth = present[at] || flaw.is_some() || at <= taken.name || !typed[at].is_empty();
            let unread =
                flaw.is_some_and(|flaw| flaw.code.severity() == crate::awards::Severity::Error);
            let text = if unread {
                typed[at].clone()
            } else {
                (taken.shown)(at, &typed[at])
            };
            let cell = StagedCell {
                field: (*field).to_owned(),
                raw: before[at].clone().unwrap_or_else(|| raw[at].clone()),
                text,
                problem: flaw.map(shown_flaw),
            };
            worth.then_some(cell)
        });
        Ok(StagedRow {
            key: self.key,
            sheet: sheet.to_owned(),
            row: self.staged.row,
            cells: cells.collect(),
            state: self.staged.state(),
            kind_text: (taken.kind_text)(&typed),
            group: self.staged.heading.clone(),
            twin: None,
        })
    }
}

fn shown_flaw(flaw: &Flaw) -> StagedProblem {
    let params = Params::from([("candidates".to_owned(), flaw.detail.as_str().into())]);
    let key = format!("problem-{}", flaw.code.key());
    let text = words::text_of(words::spoken(), &key, &params).unwrap_or(key);
    StagedProblem {
        code: flaw.code.key().replace('-', "_"),
        text,
        severity: flaw.code.severity(),
    }
}

pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("staged lists have nothing that JSON cannot hold")
}

fn unpack(text: &str, raw: Option<&Line>) -> Result<Line> {
    let packed: Packed = serde_json::from_str(text).map_err(broken)?;
    let mut line = raw.cloned().unwrap_or_default();
    for (own, value) in line.iter_mut().zip(packed.0) {
        if let Some(value) = value {
            *own = value.into_owned();
        }
    }
    Ok(line)
}

pub(crate) fn broken(error: serde_json::Error) -> Failure {
    Failure::new(Code::FileDamaged).with("detail", error.to_string())
}
