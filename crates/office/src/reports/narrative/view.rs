//! The words of a report as the window and scripts are told of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::outline::{OutlineSection, outline_of};
use super::table;
use super::token::{self, TokenFlaw};
use crate::Result;
use crate::office::Reading;
use crate::reports::period::Period;
use crate::reports::report::{self, Stored};
use crate::reports::rules::Facts;
use crate::units;

/// A heading of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionHead {
    /// What it is called in every version of the outline: `N09`.
    pub id: String,
    /// "II", "8"; empty for one without a number.
    pub number: String,
    /// Its words.
    pub heading: String,
    /// 1 for a part, 2 for a heading in a part.
    pub level: u8,
    /// Whether text is written under it.
    pub written: bool,
    /// Whether it is pointed out while it says nothing.
    pub required: bool,
    /// What was typed.
    pub text: String,
    /// What cannot be filled in, or is not known yet.
    pub flaws: Vec<TokenFlaw>,
}

/// The words of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Narrative {
    /// Key of the report.
    pub report: i64,
    /// Its unit, as it was called on the last day of the period.
    pub unit_name: String,
    /// The period in words.
    pub period_name: String,
    /// Its outline, by name and version.
    pub outline_name: String,
    /// Its headings, in order.
    pub sections: Vec<SectionHead>,
    /// Whether it can be changed.
    pub open: bool,
}

/// What somebody said under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionText {
    /// Key of the report that says it.
    pub report: i64,
    /// Whose report, or of which period.
    pub name: String,
    /// The text as it was typed.
    pub text: String,
}

/// A section with what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Its heading and text.
    pub head: SectionHead,
    /// The text with its figures filled in.
    pub filled: String,
    /// What the unit said in the period before and a year before, where it said something.
    pub before: Vec<SectionText>,
    /// What other units said for this period, in the order of their names.
    pub others: Vec<SectionText>,
}

/// The words of a report, heading by heading.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn narrative(reading: &Reading, key: i64) -> Result<Narrative> {
    let facts = Facts::open(reading, key)?;
    let outline = outline_of(reading, &facts.report)?;
    Ok(Narrative {
        report: key,
        unit_name: unit_name(reading, &facts.report)?,
        period_name: facts.report.period.name(),
        outline_name: format!("{} ({})", outline.name, outline.version),
        sections: heads(reading, &facts)?,
        open: report::refuse_locked(&facts.report).is_ok(),
    })
}

fn unit_name(reading: &Reading, report: &Stored) -> Result<String> {
    let registry = units::registry(reading)?;
    let unit = registry.unit(report.unit);
    let name = unit.map(|unit| unit.name_on(report.period.last_day()).to_owned());
    Ok(name.unwrap_or_default())
}

/// The headings of a report with their texts.
pub(in crate::reports) fn heads(reading: &Reading, facts: &Facts) -> Result<Vec<SectionHead>> {
    let outline = outline_of(reading, &facts.report)?;
    let texts = table::sections(reading, facts.report.key)?;
    let head = |(number, section): (String, &OutlineSection)| {
        let text = texts.get(&section.id).cloned().unwrap_or_default();
        SectionHead {
            id: section.id.clone(),
            number,
            heading: section.heading.clone(),
            level: section.level,
            written: section.written,
            required: section.required,
            flaws: token::filled(&text, facts).1,
            text,
        }
    };
    Ok(outline.numbered().into_iter().map(head).collect())
}

/// One section of a report, beside what was said before and elsewhere.
///
/// # Errors
/// [`crate::Code::NoSuchField`], [`crate::Code::NoSuchRecord`].
pub fn section_view(reading: &Reading, key: i64, section: &str) -> Result<SectionView> {
    let facts = Facts::open(reading, key)?;
    let stored = &facts.report;
    outline_of(reading, stored)?.written(section)?;
    let all = heads(reading, &facts)?;
    let head = all.into_iter().find(|head| head.id == section);
    let head = head.expect("a heading of the outline is among those of the report");
    let periods = [stored.period.previous(), Some(stored.period.year_before())];
    let mut before = Vec::new();
    for period in periods.into_iter().flatten() {
        before.extend(said_in(reading, stored, period, section)?);
    }
    Ok(SectionView {
        filled: token::filled(&head.text, &facts).0,
        head,
        before,
        others: others(reading, stored, section)?,
    })
}

fn said_in(
    reading: &Reading,
    stored: &Stored,
    period: Period,
    section: &str,
) -> Result<Option<SectionText>> {
    let versions = report::table::versions(reading, stored.unit, period)?;
    let Some(there) = versions.iter().find(|one| one.counts).or(versions.first()) else {
        return Ok(None);
    };
    let text = table::sections(reading, there.key)?.remove(section);
    Ok(text.map(|text| SectionText {
        report: there.key,
        name: period.name(),
        text,
    }))
}

fn others(reading: &Reading, stored: &Stored, section: &str) -> Result<Vec<SectionText>> {
    let registry = units::registry(reading)?;
    let day = stored.period.last_day();
    let all = table::of_period(reading, stored.period, section)?;
    let named = all
        .into_iter()
        .filter(|(_, unit, _)| *unit != stored.unit)
        .map(|(report, unit, text)| SectionText {
            report,
            name: registry
                .unit(unit)
                .map_or_else(String::new, |unit| unit.name_on(day).to_owned()),
            text,
        });
    let mut named: Vec<SectionText> = named.collect();
    named.sort_by_cached_key(|one| {
        viet::name::phrase_key(&one.name, viet::name::ToneOrder::Dictionary)
    });
    Ok(named)
}
