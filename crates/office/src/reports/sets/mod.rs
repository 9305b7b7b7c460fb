//! The forms that reports are made on (biểu): sets of indicators in order, for kinds of unit and of
//! period. A version is never changed; a report keeps the one it was made on for ever.

mod table;

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::known::known;
use super::ops;
use super::period::{Period, Span};
use crate::office::{Ctx, Office, Op, Reading};
use crate::units::UnitKind;
use crate::{Code, Failure, Result};

pub(super) use table::fill;

/// One version of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportForm {
    /// Local key.
    pub key: i64,
    /// Its code, the same for all its versions: `DV01`.
    pub code: String,
    /// Its version, from 1.
    pub version: u32,
    /// Its name.
    pub name: String,
    /// The first day it is used from.
    pub valid_from: NaiveDate,
    /// Kinds of period (`month`, `quarter`, `half`, `since`, `free`); empty for all.
    pub spans: Vec<String>,
    /// Kinds of unit; empty for all.
    pub kinds: Vec<UnitKind>,
    /// Codes of its indicators, in order.
    pub indicators: Vec<String>,
    /// Whether it came with the program.
    pub built_in: bool,
}

impl Span {
    /// The kind of period it is, as forms name it.
    #[must_use]
    pub fn kind_code(self) -> &'static str {
        match self {
            Span::Month(_) => "month",
            Span::Quarter(_) => "quarter",
            Span::SecondHalf => "half",
            Span::Since(_) => "since",
            Span::Free(..) => "free",
        }
    }
}

/// All versions of all forms, the newest of each first.
///
/// # Errors
/// When the file cannot be read.
pub fn report_forms(reading: &Reading) -> Result<Vec<ReportForm>> {
    table::all(reading)
}

/// The form with that key.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn report_form(reading: &Reading, key: i64) -> Result<ReportForm> {
    let all = table::all(reading)?;
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    all.into_iter()
        .find(|form| form.key == key)
        .ok_or_else(missing)
}

/// The form that a unit of that kind reports that period on: the newest version on the period's
/// last day of the narrowest form that fits, an office's own before one of the program.
///
/// # Errors
/// [`Code::NoSuchRecord`] when there is none.
pub fn form_for(reading: &Reading, kind: UnitKind, period: Period) -> Result<ReportForm> {
    let day = period.last_day();
    let span = period.span.kind_code();
    let fitting = table::all(reading)?.into_iter().filter(|form| {
        form.valid_from <= day
            && (form.spans.is_empty() || form.spans.iter().any(|own| own == span))
            && (form.kinds.is_empty() || form.kinds.contains(&kind))
    });
    let narrow = |form: &ReportForm| {
        (
            !form.built_in,
            !form.kinds.is_empty(),
            !form.spans.is_empty(),
            form.valid_from,
            form.version,
        )
    };
    let found = fitting.max_by_key(narrow);
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", period.to_string()))
}

/// What an office says of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewReportForm {
    /// The code of the form that this is a version of; none for a new form.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// The first day it is used from.
    pub valid_from: NaiveDate,
    /// Kinds of period; empty for all.
    pub spans: Vec<String>,
    /// Kinds of unit; empty for all.
    pub kinds: Vec<UnitKind>,
    /// Codes of its indicators, in order.
    pub indicators: Vec<String>,
}

/// Adds a form, or another version of one; gives its key. Reports that are there keep theirs.
///
/// # Errors
/// [`Code::FieldMissing`] without a name or an indicator; [`Code::NoSuchField`] for an indicator
/// that is not known, or is named twice.
pub fn add_form(office: &Office, ctx: &Ctx, new: &NewReportForm) -> Result<i64> {
    let name = clean(&new.name);
    if name.is_empty() || new.indicators.is_empty() {
        let field = if name.is_empty() {
            "name"
        } else {
            "indicators"
        };
        return Err(Failure::new(Code::FieldMissing).with("field", field));
    }
    let op = Op::new(&ops::FORM).with("name", name.as_str());
    office.change(ctx, op, |change| {
        let known = known(change)?;
        let mut seen = HashSet::new();
        let odd = new
            .indicators
            .iter()
            .find(|code| known.key(code).is_none() || !seen.insert(code.as_str()));
        if let Some(code) = odd {
            return Err(Failure::new(Code::NoSuchField).with("field", code));
        }
        let (code, version) = table::next_version(change, new.code.as_deref())?;
        change.note("version", i64::from(version));
        table::insert(change, (&code, version), &name, new)
    })
}
