//! Outlines: headings in order, versioned. A report keeps the version its first section was written
//! on. The built-in one is put together from real reports (domain §4.2); offices make their own.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::table;
use crate::office::{Ctx, Office, Op, Reading};
use crate::reports::ops;
use crate::reports::report::Stored;
use crate::{Code, Failure, Result};

pub(in crate::reports) use table::fill;

/// A heading of an outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutlineSection {
    /// What it is called in every version: `N09`.
    pub id: String,
    /// Its words.
    pub heading: String,
    /// 1 for a part, 2 for a heading in a part.
    pub level: u8,
    /// Whether it bears a number.
    pub numbered: bool,
    /// Whether there is text of its own under it, and not only other headings.
    pub written: bool,
    /// Whether a report that says nothing here is pointed out.
    pub required: bool,
}

/// One version of an outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outline {
    /// Local key.
    pub key: i64,
    /// Its version, from 1.
    pub version: u32,
    /// Its name.
    pub name: String,
    /// The first day it is used from.
    pub valid_from: NaiveDate,
    /// Whether it came with the program.
    pub built_in: bool,
    /// Its headings, in order.
    pub sections: Vec<OutlineSection>,
}

impl Outline {
    /// The headings with their numbers: "I", "II", "1"; empty for one without.
    #[must_use]
    pub fn numbered(&self) -> Vec<(String, &OutlineSection)> {
        let (mut part, mut below) = (0, 0);
        let number = |section: &OutlineSection| match (section.numbered, section.level) {
            (false, _) => String::new(),
            (true, 1) => {
                (part, below) = (part + 1, 0);
                papers::roman(part)
            }
            (true, _) => {
                below += 1;
                below.to_string()
            }
        };
        let numbers: Vec<String> = self.sections.iter().map(number).collect();
        numbers.into_iter().zip(&self.sections).collect()
    }

    /// The heading with that id, if text is written under it.
    pub(super) fn written(&self, id: &str) -> Result<&OutlineSection> {
        let found = self.sections.iter().find(|section| section.id == id);
        let found = found.filter(|section| section.written);
        found.ok_or_else(|| Failure::new(Code::NoSuchField).with("field", id))
    }
}

/// All versions, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn outlines(reading: &Reading) -> Result<Vec<Outline>> {
    table::outlines(reading)
}

/// The outline of a report: the one it was begun on, else the newest version of its period's last day.
pub(super) fn outline_of(reading: &Reading, report: &Stored) -> Result<Outline> {
    let kept = table::outline_of(reading, report.key)?;
    let day = report.period.last_day();
    let all = table::outlines(reading)?;
    let found = all.into_iter().find(|outline| match kept {
        Some(kept) => outline.key == kept,
        None => outline.valid_from <= day,
    });
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", report.key))
}

/// What an office says of an outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewOutline {
    /// Its name.
    pub name: String,
    /// The first day it is used from.
    pub valid_from: NaiveDate,
    /// Its headings, in order. One that is new has an empty id and is given one (`Z01`).
    pub sections: Vec<OutlineSection>,
}

/// Adds a version of the outline; gives its key. Reports that were begun keep theirs.
///
/// # Errors
/// [`Code::FieldMissing`] without a name, headings or the words of one; [`Code::NoSuchField`] for a
/// heading that stands twice.
pub fn add_outline(office: &Office, ctx: &Ctx, new: &NewOutline) -> Result<i64> {
    let missing = |field| Err(Failure::new(Code::FieldMissing).with("field", field));
    let name = clean(&new.name);
    if name.is_empty() {
        return missing("name");
    }
    if !new.sections.iter().any(|section| section.written) {
        return missing("sections");
    }
    let op = Op::new(&ops::OUTLINE).with("name", name.as_str());
    office.change(ctx, op, |change| {
        let mut next = table::outlines(change)?
            .iter()
            .flat_map(|outline| &outline.sections)
            .filter_map(|section| section.id.strip_prefix('Z')?.parse::<u32>().ok())
            .max()
            .unwrap_or(0);
        let mut seen = HashSet::new();
        let mut sections = Vec::new();
        for section in &new.sections {
            let heading = clean(&section.heading);
            if heading.is_empty() {
                return missing("heading");
            }
            let id = match section.id.as_str() {
                "" => {
                    next += 1;
                    format!("Z{next:02}")
                }
                id => id.to_owned(),
            };
            if !seen.insert(id.clone()) {
                return Err(Failure::new(Code::NoSuchField).with("field", id));
            }
            sections.push(OutlineSection {
                id,
                heading,
                level: section.level.clamp(1, 2),
                ..section.clone()
            });
        }
        table::insert_outline(change, &name, new.valid_from, &sections)
    })
}
