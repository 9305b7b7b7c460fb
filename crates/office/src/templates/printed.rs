//! A paper as the office wants it: the form, changed by the preference that was chosen.

use papers::Document;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{self, Facts, FormLine};
use super::paper::{Known, known};
use super::preference::{Preference, apply, named_preference, usual};
use crate::office::Reading;
use crate::print::{self, Stamp};
use crate::words::{self, Lang};
use crate::{Code, Failure, Result};

/// Which preference a paper is printed with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "as")]
pub enum Chosen {
    /// The form's usual one, if the office has set one.
    #[default]
    Usual,
    /// None: the form as it came with the program.
    Original,
    /// One that was saved.
    Named {
        /// Its name.
        name: String,
    },
    /// One that was not saved yet.
    Draft {
        /// What it says.
        preference: Preference,
    },
}

/// A paper and what is to be known of it before it is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// The paper.
    pub document: Document,
    /// Where it differs from what the law or the program has, in words.
    pub notices: Vec<String>,
    /// What identifies it.
    pub stamp: Stamp,
    pub(super) facts: Facts,
    pub(super) known: Known,
}

/// The paper of the record `key` on a form, as chosen.
///
/// # Errors
/// Those of [`print::document`]; [`crate::Code::NoSuchPreference`]; what makes a preference unfit for
/// this paper.
pub fn printed(
    reading: &Reading,
    form: &str,
    key: i64,
    chosen: &Chosen,
    lang: Lang,
) -> Result<Printed> {
    let mut document = print::document(reading, form, key)?;
    let facts = facts::of(reading, form, key)?;
    let mut known = known(&document, &facts);
    let notices = match chosen_preference(reading, form, chosen)? {
        Some(preference) => apply(&mut document, (&facts, &mut known), &preference, lang)?,
        None => Vec::new(),
    };
    let stamp = print::stamped(reading, form, key, &mut document)?;
    Ok(Printed {
        document,
        notices,
        stamp,
        facts,
        known,
    })
}

/// The lines of a paper in the order in which it prints them, as chosen.
///
/// # Errors
/// Those of [`printed`]; [`Code::PreferenceUnordered`] where it is not sure which line each row shows.
pub fn form_lines(
    reading: &Reading,
    form: &str,
    key: i64,
    chosen: &Chosen,
) -> Result<Vec<FormLine>> {
    let Printed { facts, known, .. } = printed(reading, form, key, chosen, words::spoken())?;
    let unsure = || Failure::new(Code::PreferenceUnordered);
    let known: Option<Vec<Vec<usize>>> = known.into_iter().collect();
    let lines = known.ok_or_else(unsure)?.concat().into_iter().map(|at| {
        let line = &facts.lines[at];
        FormLine {
            record: line.record,
            name: line.name.clone(),
            unit: line.unit.clone(),
            award: line.award.clone(),
        }
    });
    Ok(lines.collect())
}

/// The preference that is meant; none for the form as it came.
///
/// # Errors
/// [`crate::Code::NoSuchPreference`].
pub fn chosen_preference(
    reading: &Reading,
    form: &str,
    chosen: &Chosen,
) -> Result<Option<Preference>> {
    Ok(match chosen {
        Chosen::Original => None,
        Chosen::Usual => usual(reading, form)?,
        Chosen::Named { name } => Some(named_preference(reading, form, name)?.content),
        Chosen::Draft { preference } => Some(preference.clone()),
    })
}
