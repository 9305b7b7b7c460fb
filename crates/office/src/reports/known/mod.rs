//! The catalogue as one office knows it: what comes with the program, and the indicators that the
//! office added for itself (codes Z…). Deliberately not here: what an indicator is (`catalogue`).

mod table;

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sheets::table::numbering;
use ts_rs::TS;
use viet::text::{clean, compare_key};

use super::catalogue::{Indicator, IndicatorKind, Share, indicators};
use super::ops;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

pub(super) use table::fill;

/// The most decimals that an office's own indicator has.
const MOST_DECIMALS: u32 = 6;

/// All indicators of a file.
#[derive(Debug, Default)]
pub struct Known {
    all: Vec<(i64, Indicator)>,
    by_key: HashMap<i64, usize>,
    by_code: HashMap<String, usize>,
}

impl Known {
    fn new(all: Vec<(i64, Indicator)>) -> Known {
        let places = || all.iter().enumerate();
        Known {
            by_key: places().map(|(at, (key, _))| (*key, at)).collect(),
            by_code: places()
                .map(|(at, (_, one))| (one.code.clone(), at))
                .collect(),
            all,
        }
    }

    /// Every indicator with its key, in the order of codes.
    pub fn all(&self) -> impl Iterator<Item = (i64, &Indicator)> {
        self.all.iter().map(|(key, one)| (*key, one))
    }

    /// The indicator with this key.
    #[must_use]
    pub fn of_key(&self, key: i64) -> Option<&Indicator> {
        self.by_key.get(&key).map(|at| &self.all[*at].1)
    }

    /// The indicator of this code, with its key.
    #[must_use]
    pub fn of_code(&self, code: &str) -> Option<(i64, &Indicator)> {
        let at = *self.by_code.get(code)?;
        let (key, one) = &self.all[at];
        Some((*key, one))
    }

    /// The key of the indicator of this code.
    #[must_use]
    pub fn key(&self, code: &str) -> Option<i64> {
        self.of_code(code).map(|(key, _)| key)
    }

    /// The code of the office's own indicator of that name, with a number before it or without.
    #[must_use]
    pub fn own_named(&self, label: &str) -> Option<&str> {
        let label = label.trim();
        let bare = numbering(label).map_or(label, |(_, rest)| rest);
        let sought = compare_key(bare);
        let mut own = self
            .all
            .iter()
            .filter(|(_, one)| crate::reports::indicator(&one.code).is_none());
        let found = own.find(|(_, one)| compare_key(&one.name) == sought);
        found.map(|(_, one)| one.code.as_str())
    }

    /// The keys of codes that are known.
    #[must_use]
    pub fn keys(&self, codes: &[String]) -> Vec<i64> {
        codes.iter().filter_map(|code| self.key(code)).collect()
    }
}

/// All indicators of the file, kept while they stay as they are.
///
/// # Errors
/// When the file cannot be read.
pub fn known(reading: &Reading) -> Result<Arc<Known>> {
    reading.kept("reports.indicators", &["indicator"], |_| {
        let built_in: HashMap<&str, &Indicator> = indicators()
            .iter()
            .map(|one| (one.code.as_str(), one))
            .collect();
        let rows = table::rows(reading)?.into_iter();
        let mut all: Vec<(i64, Indicator)> = rows
            .filter_map(|(key, code, content)| {
                let own = serde_json::from_str(&content).ok();
                let one = built_in.get(code.as_str()).copied().cloned().or(own)?;
                Some((key, one))
            })
            .collect();
        all.sort_by(|a, b| a.1.code.cmp(&b.1.code));
        Ok(Known::new(all))
    })
}

/// An indicator as screens see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorRow {
    /// Its code: `F01`, `Z02`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its unit of measure.
    pub unit: String,
    /// How its figures go together.
    pub kind: IndicatorKind,
    /// The part of a report it belongs to.
    pub group: String,
    /// The indicator it is a part of, by code.
    pub under: Option<String>,
    /// How it follows from others, in words.
    pub formula: Option<String>,
    /// Decimals that people see.
    pub decimals: u32,
    /// Whether the office added it.
    pub own: bool,
}

/// The catalogue of the file, for lists.
///
/// # Errors
/// When the file cannot be read.
pub fn catalogue_of(reading: &Reading) -> Result<Vec<IndicatorRow>> {
    Ok(known(reading)?.all().map(|(_, one)| row(one)).collect())
}

pub(super) fn row(one: &Indicator) -> IndicatorRow {
    IndicatorRow {
        code: one.code.clone(),
        name: one.name.clone(),
        unit: one.unit.clone(),
        kind: one.kind,
        group: one.group.clone(),
        under: one.under.clone(),
        formula: one.formula(),
        decimals: one.shown_decimals(),
        own: one.code.starts_with('Z'),
    }
}

/// What an office says of an indicator of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewIndicator {
    /// Its name.
    pub name: String,
    /// Its unit of measure: "cuộc", "đồng", "%".
    pub unit: String,
    /// How its figures go together.
    pub kind: IndicatorKind,
    /// The part of a report it belongs to.
    pub group: String,
    /// Decimals of its figures; none for those of its unit.
    pub decimals: Option<u32>,
    /// Of a share: codes above the line and below it.
    pub parts: Vec<String>,
    /// See `parts`.
    pub whole: Vec<String>,
}

/// Adds an indicator of the office's own; gives its code (`Z01`, …), which no other will ever have.
///
/// # Errors
/// [`Code::FieldMissing`] without a name or a unit, [`Code::NoSuchField`] for a part that is not
/// known or an indicator whose kind only the program can have.
pub fn add_indicator(office: &Office, ctx: &Ctx, new: &NewIndicator) -> Result<String> {
    let (name, unit) = (clean(&new.name), clean(&new.unit));
    let said = [("name", &name), ("unit", &unit)];
    if let Some((field, _)) = said.iter().find(|(_, text)| text.is_empty()) {
        return Err(Failure::new(Code::FieldMissing).with("field", *field));
    }
    let op = Op::new(&ops::INDICATOR).with("name", name.as_str());
    office.change(ctx, op, |change| {
        refuse_unknown(change, new)?;
        let code = table::next_code(change)?;
        let share = !new.parts.is_empty() && !new.whole.is_empty();
        let one = Indicator {
            code: code.clone(),
            name: name.clone(),
            unit: unit.clone(),
            kind: new.kind,
            group: clean(&new.group),
            valid_from: None,
            valid_to: None,
            seen: false,
            source: ctx.actor.clone(),
            under: None,
            of: share.then(|| Share {
                parts: new.parts.clone(),
                whole: new.whole.clone(),
            }),
            sums: Vec::new(),
            weight: None,
            places: new.decimals.map(|places| places.min(MOST_DECIMALS)),
            phrases: Vec::new(),
            short: Vec::new(),
        };
        table::insert(change, &code, &one)?;
        change.note("code", code.as_str());
        Ok(code)
    })
}

fn refuse_unknown(change: &Change, new: &NewIndicator) -> Result<()> {
    let known = known(change)?;
    let mut named = new.parts.iter().chain(&new.whole);
    let unknown = named.find(|code| known.key(code).is_none());
    let derived = matches!(
        new.kind,
        IndicatorKind::Register | IndicatorKind::YearToDate | IndicatorKind::Weighted
    );
    match (unknown, derived) {
        (Some(code), _) => Err(Failure::new(Code::NoSuchField).with("field", code)),
        (None, true) => Err(Failure::new(Code::NoSuchField).with("field", "kind")),
        (None, false) => Ok(()),
    }
}
