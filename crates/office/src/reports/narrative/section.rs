//! Typing sections: one small operation for one section. What is frozen of them when a report is
//! locked.

use serde::{Deserialize, Serialize};

use super::outline::outline_of;
use super::{table, token};
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::ops;
use crate::reports::report::{self, Stored, note_report, refuse_locked};
use crate::reports::rules::Facts;
use crate::{Code, Failure, Result};

/// Letters that a section holds at most.
pub const LONGEST: usize = 20_000;

/// Puts the text of a section into a report as it was typed; empty text takes the section away.
///
/// # Errors
/// [`Code::NoSuchField`] for a heading that is none of the report's outline, [`Code::CellTooLong`]
/// above 20,000 letters, [`Code::ReportLocked`], [`Code::NoSuchRecord`].
pub fn put_section(office: &Office, ctx: &Ctx, key: i64, section: &str, text: &str) -> Result<()> {
    office.change(ctx, Op::new(&ops::SECTION), |change| {
        put(change, key, section, text)
    })
}

/// Takes over what the same unit said under that heading in another of its reports, or what a unit
/// below said: added behind what is there.
///
/// # Errors
/// Those of [`put_section`].
pub fn take_over(office: &Office, ctx: &Ctx, key: i64, section: &str, from: i64) -> Result<()> {
    office.change(ctx, Op::new(&ops::SECTION), |change| {
        let there = table::sections(change, key)?.remove(section);
        let other = table::sections(change, from)?.remove(section);
        let missing = || Failure::new(Code::NoSuchRecord).with("id", from);
        let other = other.ok_or_else(missing)?;
        let text = match there {
            Some(there) => format!("{}\n{other}", there.trim_end()),
            None => other,
        };
        put(change, key, section, &text)
    })
}

fn put(change: &Change, key: i64, section: &str, text: &str) -> Result<()> {
    let stored = report::table::get(change, key)?;
    refuse_locked(&stored)?;
    note_report(change, &stored)?;
    let outline = outline_of(change, &stored)?;
    let heading = &outline.written(section)?.heading;
    change.note("heading", heading.as_str());
    if text.chars().count() > LONGEST {
        return Err(Failure::new(Code::CellTooLong).with("field", heading));
    }
    table::put_outline(change, key, outline.key)?;
    table::put(change, key, section, text.trim_end())
}

/// A heading of a report with its text, figures filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Composed {
    pub(crate) number: String,
    pub(crate) heading: String,
    pub(crate) level: u8,
    pub(crate) text: String,
    /// Codes of the indicators it names.
    pub(crate) codes: Vec<String>,
}

/// The sections of a report that say something, with the headings over them; none where nothing was
/// written.
///
/// # Errors
/// [`Code::TokenWrong`] for a figure that cannot be filled in, with its heading.
pub(crate) fn composed(reading: &Reading, report: &Stored) -> Result<Vec<Composed>> {
    let texts = table::sections(reading, report.key)?;
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let outline = outline_of(reading, report)?;
    let facts = Facts::open(reading, report.key)?;
    let mut all = Vec::new();
    for (number, section) in outline.numbered() {
        let typed = texts.get(&section.id).map_or("", String::as_str);
        let (text, flaws) = token::filled(typed, &facts);
        if let Some(flaw) = flaws.iter().find(|flaw| flaw.wrong) {
            let failure = Failure::new(Code::TokenWrong).with("token", flaw.token.as_str());
            return Err(failure.with("heading", section.heading.as_str()));
        }
        all.push(Composed {
            number,
            heading: section.heading.clone(),
            level: section.level,
            text,
            codes: token::codes_in(typed),
        });
    }
    Ok(spoken(all))
}

/// Without headings under which nothing stands; a part stays where a heading of it says something.
fn spoken(all: Vec<Composed>) -> Vec<Composed> {
    let mut kept: Vec<Composed> = Vec::new();
    let mut below = false;
    for one in all.into_iter().rev() {
        let says = !one.text.is_empty();
        let keep = says || (one.level == 1 && below);
        below = match one.level {
            1 => false,
            _ => below || says,
        };
        if keep {
            kept.push(one);
        }
    }
    kept.reverse();
    kept
}
