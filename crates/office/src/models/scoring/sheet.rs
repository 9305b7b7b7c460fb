//! Score sheets: their items and bands, which of them holds for a year, and adding another one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::table;
use crate::models::ops;
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// An item of a sheet; points are hundredths.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ScoreItem {
    /// Its code within the sheet.
    pub code: String,
    /// The heading it stands under; empty where there is none.
    pub group: String,
    /// What is judged.
    pub label: String,
    /// The most points.
    pub max: i64,
    /// Points come in such steps; 0 leaves them free.
    pub step: i64,
    /// Whether evidence must be named.
    pub evidence: bool,
    /// Whether meeting it rules recognition out, whatever the points.
    pub veto: bool,
}

/// What a total is called from a number of points on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ScoreBand {
    /// What it is called.
    pub label: String,
    /// The least points, in hundredths.
    pub min: i64,
}

/// What a sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct SheetContent {
    pub(crate) max: i64,
    pub(crate) items: Vec<ScoreItem>,
    pub(crate) bands: Vec<ScoreBand>,
}

/// A sheet by which models are scored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreSheet {
    /// Local key.
    pub key: i64,
    /// What it is called.
    pub name: String,
    /// The first day it holds, ISO.
    pub valid_from: String,
    /// The last day it holds, ISO: the day before a newer one begins; empty where none is newer.
    pub valid_to: String,
    /// How many registrations were scored by it: then it is not changed any more.
    pub used: i64,
    /// Whether it is the sample that comes with the program: no rule of anybody.
    pub sample: bool,
    /// The most points of all items together, in hundredths.
    pub max: i64,
    /// Its items.
    pub items: Vec<ScoreItem>,
    /// Its bands, the highest first.
    pub bands: Vec<ScoreBand>,
}

/// A sheet to be added.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct NewScoreSheet {
    /// What it is called.
    pub name: String,
    /// The first day it holds, ISO.
    pub valid_from: String,
    /// The most points of all items together, in hundredths.
    pub max: i64,
    /// Its items.
    pub items: Vec<ScoreItem>,
    /// Its bands.
    pub bands: Vec<ScoreBand>,
}

impl ScoreSheet {
    /// The band of a total; none below the lowest.
    #[must_use]
    pub fn band(&self, total: i64) -> Option<&ScoreBand> {
        let reached = self.bands.iter().filter(|band| total >= band.min);
        reached.max_by_key(|band| band.min)
    }

    /// The least points that are worth a band.
    #[must_use]
    pub fn least(&self) -> i64 {
        let mins = self.bands.iter().map(|band| band.min);
        mins.min().unwrap_or(self.max)
    }
}

/// All sheets, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn score_sheets(reading: &Reading) -> Result<Vec<ScoreSheet>> {
    table::sheets(reading)
}

/// The sheet that a registration of a year is scored by: the one it was scored by already, else
/// the newest that holds in mid October of the year, when results close.
pub(crate) fn for_year(reading: &Reading, registration: i64, year: i32) -> Result<ScoreSheet> {
    let used = table::used_sheet(reading, registration)?;
    let closing = format!("{year:04}-10-15");
    let mut sheets = table::sheets(reading)?.into_iter();
    let holds = |sheet: &ScoreSheet| match used {
        Some(key) => sheet.key == key,
        None => sheet.valid_from <= closing,
    };
    sheets
        .find(holds)
        .ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

/// Adds a sheet, as another version beside those there are; gives its key.
///
/// # Errors
/// [`Code::FieldMissing`] without a name or items; [`Code::ScoreSheetUneven`] where the points of
/// the items do not make the sheet's, or a code stands twice; [`Code::ScoreBandOdd`];
/// [`Code::FieldUnreadable`] for a date that is none.
pub fn add_sheet(office: &Office, ctx: &Ctx, new: &NewScoreSheet) -> Result<i64> {
    let (name, content) = content_of(new)?;
    let op = Op::new(&ops::SCORE_SHEET).with("name", &name);
    office.change(ctx, op, |change| {
        table::insert_sheet(change, &name, &new.valid_from, &content)
    })
}

/// Changes a sheet by which nothing was scored yet.
///
/// # Errors
/// As [`add_sheet`]; [`Code::NoSuchRecord`], [`Code::ScoreSheetUsed`].
pub fn edit_sheet(office: &Office, ctx: &Ctx, key: i64, new: &NewScoreSheet) -> Result<()> {
    let (name, content) = content_of(new)?;
    let op = Op::new(&ops::SCORE_SHEET_EDIT).with("name", &name);
    office.change(ctx, op, |change| {
        changeable(change, key)?;
        table::update_sheet(change, key, (&name, &new.valid_from), &content)
    })
}

/// Removes a sheet by which nothing was scored yet.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::ScoreSheetUsed`].
pub fn remove_sheet(office: &Office, ctx: &Ctx, key: i64) -> Result<()> {
    office.change(ctx, Op::new(&ops::SCORE_SHEET_REMOVE), |change| {
        let sheet = changeable(change, key)?;
        change.note("name", &sheet.name);
        table::delete_sheet(change, key)
    })
}

/// The sheet, where it may still be changed.
fn changeable(reading: &Reading, key: i64) -> Result<ScoreSheet> {
    let found = table::sheets(reading)?
        .into_iter()
        .find(|one| one.key == key);
    let sheet = found.ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
    if sheet.sample || sheet.used > 0 {
        let failure = Failure::new(Code::ScoreSheetUsed).with("name", &sheet.name);
        return Err(failure.with("count", sheet.used));
    }
    Ok(sheet)
}

/// Name and content of a sheet, where it is one.
fn content_of(new: &NewScoreSheet) -> Result<(String, SheetContent)> {
    let name = clean(&new.name);
    let missing = |field: &str| Failure::new(Code::FieldMissing).with("field", field);
    if name.is_empty() {
        return Err(missing("name"));
    }
    if new.items.is_empty() {
        return Err(missing("items"));
    }
    if new.valid_from.parse::<chrono::NaiveDate>().is_err() {
        let failure = Failure::new(Code::FieldUnreadable).with("field", "validFrom");
        return Err(failure.with("text", &new.valid_from));
    }
    even(new)?;
    bands_apart(new)?;
    let content = SheetContent {
        max: new.max,
        items: new.items.clone(),
        bands: new.bands.clone(),
    };
    Ok((name, content))
}

/// Whether every band has a name and points of its own that a total can reach.
fn bands_apart(new: &NewScoreSheet) -> Result<()> {
    let odd = new.bands.iter().find(|band| {
        let same = new.bands.iter().filter(|other| other.min == band.min);
        clean(&band.label).is_empty() || band.min < 0 || band.min > new.max || same.count() > 1
    });
    let Some(odd) = odd else { return Ok(()) };
    let failure = Failure::new(Code::ScoreBandOdd).with("label", &odd.label);
    Err(failure.with("most", super::points_text(new.max)))
}

/// Whether the points of the items make the sheet's, and every code stands once.
fn even(new: &NewScoreSheet) -> Result<()> {
    let counted = new.items.iter().filter(|item| !item.veto);
    let sum: i64 = counted.map(|item| item.max).sum();
    let mut codes: Vec<&str> = new.items.iter().map(|item| item.code.as_str()).collect();
    codes.sort_unstable();
    let twice = codes.windows(2).any(|pair| pair[0] == pair[1]);
    let negative = new.items.iter().any(|item| item.max < 0 || item.step < 0);
    if sum == new.max && !twice && !negative && !codes.contains(&"") {
        return Ok(());
    }
    let failure = Failure::new(Code::ScoreSheetUneven);
    Err(failure
        .with("sum", super::points_text(sum))
        .with("most", super::points_text(new.max)))
}
