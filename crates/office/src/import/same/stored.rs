//! A twin as staging keeps it, and what it means for its row.

use super::super::staged::{Staged, json};
use super::record::{DuplicateChoice, TwinClass};
use crate::Result;
use crate::awards::alike::Part;
use crate::import::row::{Flaw, FlawCode};

/// What a row is told to be the same as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) class: TwinClass,
    /// The other row of the file.
    pub(crate) other_row: Option<i64>,
    /// The record of the target: beside `other_row`, what the row would be without it.
    pub(crate) record: Option<i64>,
    /// What becomes of the row where it has no other row.
    pub(crate) base: Base,
    pub(crate) score: u8,
    pub(crate) parts: Vec<Part>,
    pub(crate) choice: Option<DuplicateChoice>,
}

/// What a row does to its target by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    New,
    Same,
    Changed,
}

impl Base {
    pub(super) fn word(self) -> &'static str {
        match self {
            Base::New => "new",
            Base::Same => "same",
            Base::Changed => "changed",
        }
    }

    /// The fate of that word; rows that were skipped add a record if they are not.
    pub(super) fn of(word: &str) -> Base {
        match word {
            "same" => Base::Same,
            "changed" => Base::Changed,
            _ => Base::New,
        }
    }
}

impl Stored {
    /// Whether the other is a row of the file.
    pub(crate) fn in_file(&self) -> bool {
        self.other_row.is_some()
    }

    /// What is done with the row as it stands. `alone` where its other row is left out.
    pub(crate) fn does(&self, alone: bool) -> DuplicateChoice {
        if self.in_file() && alone {
            return DuplicateChoice::Both;
        }
        self.choice.unwrap_or(match self.class {
            TwinClass::Equal => DuplicateChoice::Skip,
            TwinClass::Changed if !self.in_file() => DuplicateChoice::Replace,
            _ => DuplicateChoice::Both,
        })
    }

    /// Whether the row goes into another row of the file instead of being taken in by itself.
    pub(crate) fn joins(&self) -> bool {
        self.in_file() && self.does(false) != DuplicateChoice::Both
    }

    /// The word that staging keeps for what becomes of the row.
    fn fate(&self, alone: bool) -> &'static str {
        let does = self.does(alone);
        match (self.class, does) {
            (TwinClass::Equal, DuplicateChoice::Skip | DuplicateChoice::Replace) => "same",
            (_, DuplicateChoice::Skip) => "skipped",
            (_, DuplicateChoice::Replace) => "changed",
            (_, DuplicateChoice::Both) if self.in_file() || self.class == TwinClass::Near => {
                self.base.word()
            }
            (_, DuplicateChoice::Both) => "new",
        }
    }

    /// What a person is asked, as long as nobody has said anything.
    fn asks(&self, alone: bool) -> Option<FlawCode> {
        let open = self.choice.is_none() && self.base == Base::New && !(self.in_file() && alone);
        open.then_some(())?;
        match (self.class, self.in_file()) {
            (TwinClass::Changed, true) => Some(FlawCode::Duplicate),
            (TwinClass::Near, true) => Some(FlawCode::NearRow),
            (TwinClass::Near, false) => Some(FlawCode::NearRecord),
            _ => None,
        }
    }

    /// Writes into its row what becomes of it. `name` is the place of the field that names the
    /// row, `place` the row number of the other row.
    pub(crate) fn settle(
        &self,
        name: usize,
        row: &mut Staged,
        alone: bool,
        place: Option<u32>,
    ) -> Result<()> {
        self.fate(alone).clone_into(&mut row.fate);
        let detail = match place {
            Some(place) => place.to_string(),
            None => self.score.to_string(),
        };
        let flaw = self.asks(alone).map(|code| Flaw {
            field: name,
            code,
            detail,
        });
        put_question(row, flaw)
    }
}

/// Puts the one question about duplicates among what is wrong with a row, or takes it away.
pub(crate) fn put_question(row: &mut Staged, flaw: Option<Flaw>) -> Result<()> {
    if row.problems.is_none() && flaw.is_none() {
        return Ok(());
    }
    let mut flaws = row.flaws()?;
    flaws.retain(|flaw| !flaw.code.is_duplicate());
    flaws.extend(flaw);
    row.problems = (!flaws.is_empty()).then(|| json(&flaws));
    Ok(())
}

/// The codes of parts as one text.
pub(super) fn codes(parts: &[Part]) -> String {
    let codes: Vec<&str> = parts.iter().map(|part| part.code()).collect();
    codes.join(" ")
}

/// The parts of a text of codes.
pub(super) fn parts(codes: &str) -> Vec<Part> {
    codes.split(' ').filter_map(Part::of).collect()
}
