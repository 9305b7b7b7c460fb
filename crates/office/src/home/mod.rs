//! The desk (bàn làm việc): what is unfinished, what came in, what was done last, and whether the
//! office file is backed up. Nothing is kept here; every line leads to its subject.

mod coming;
mod deadlines;
mod table;

use crate::awards::{self, Round, RoundState};
use crate::keep::PlaceState;
use crate::office::{Ctx, Office, Reading};
use crate::words::{self, Lang, keys};
use crate::{OperationRow, Result};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A backup older than this many days is worth a warning.
const STALE_AFTER_DAYS: u64 = 7;
/// So many of the last operations stand on the desk.
const OPERATIONS: i64 = 12;
/// So many of the last imports stand on the desk.
pub(crate) const IMPORTS: i64 = 8;

/// The desk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Home {
    /// What waits to be finished, oldest first.
    pub drafts: Vec<HomeItem>,
    /// What has a day, or waits too long: the most urgent first.
    pub deadlines: Vec<HomeItem>,
    /// The next days of the year's calendar and its tasks that are late, in the order of their days.
    pub coming: Vec<HomeItem>,
    /// The last imports, newest first.
    pub imports: Vec<HomeItem>,
    /// The last operations, newest first.
    pub operations: Vec<OperationRow>,
    /// Whether a copy of the office file exists.
    pub backup: BackupState,
    /// Whether a copy lies in a second place too.
    pub place: PlaceState,
    /// How much the office file holds.
    pub counts: HomeCounts,
}

/// A line of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HomeItem {
    /// `"round"`, an import's state (`"staged"`, `"committed"`), or `"return"`: something revoked
    /// that is to be given back, `"model_day"`: a day of the calendar of models, `"reports"`: a
    /// period whose reports are due, `"register"`: a line of a register, `"task"`: something
    /// of the calendar that waits to be done, `"day"`: a day of it that comes and goes.
    pub kind: String,
    /// The record's key.
    pub key: i64,
    /// The round it belongs to.
    pub round: i64,
    /// What it is called.
    pub title: String,
    /// What is to be known of it, in a few words.
    pub detail: String,
    /// When it was touched last, UTC; empty where that is not kept.
    pub at: String,
    /// The day by which it is to be done.
    pub due: Option<NaiveDate>,
    /// Whether that day is over.
    pub overdue: bool,
    /// Where the window shows it: `["awards", "round", "12"]`.
    pub place: Vec<String>,
}

/// Whether a copy of the office file exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    /// When the last backup was made, UTC.
    pub at: Option<String>,
    /// Where it stands.
    pub path: Option<String>,
    /// True where it is older than a week.
    pub stale: bool,
}

/// How much the office file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HomeCounts {
    /// Commendation rounds.
    pub rounds: i64,
    /// Nominations of all rounds.
    pub nominations: i64,
    /// Decisions.
    pub decisions: i64,
    /// Units, with those that ended.
    pub units: i64,
}

/// The desk of an open office.
///
/// # Errors
/// Faults of the storage.
pub fn home(office: &Office, ctx: &Ctx, lang: Lang) -> Result<Home> {
    let backup = office.last_backup()?;
    let place = office.place(ctx)?;
    let operations = office.operations_in(OPERATIONS, lang)?;
    office.read(|reading| {
        let rounds = open_rounds(reading)?;
        let imports = table::imports(reading, lang)?;
        Ok(Home {
            deadlines: deadlines::of(reading, &rounds, &imports, ctx.today(), lang)?,
            coming: coming::of(reading, ctx.today(), lang)?,
            drafts: drafts(rounds, lang),
            imports,
            operations,
            backup: state(backup, ctx.now),
            place,
            counts: table::counts(reading)?,
        })
    })
}

/// Rounds without a decision, oldest first.
fn open_rounds(reading: &Reading) -> Result<Vec<Round>> {
    let mut rounds = awards::rounds(reading)?;
    rounds.retain(|round| round.state == RoundState::Open);
    rounds.sort_by_key(|round| round.key);
    Ok(rounds)
}

fn drafts(rounds: Vec<Round>, lang: Lang) -> Vec<HomeItem> {
    rounds.into_iter().map(|round| item(round, lang)).collect()
}

impl HomeItem {
    /// A line about something of a round, without a day.
    fn of_round(kind: &str, key: i64, round: i64, title: String, detail: String) -> HomeItem {
        HomeItem {
            kind: kind.to_owned(),
            key,
            round,
            title,
            detail,
            at: String::new(),
            due: None,
            overdue: false,
            place: ["awards", "round", &round.to_string()]
                .map(str::to_owned)
                .to_vec(),
        }
    }
}

fn item(round: Round, lang: Lang) -> HomeItem {
    let counts = round.counts;
    let nominations = i64::from(counts.collectives + counts.households + counts.individuals);
    let errors = counts.findings_error.map(i64::from);
    let word = match errors {
        Some(_) => keys::HOME_ROUND,
        None => keys::HOME_ROUND_UNCHECKED,
    };
    let params = [
        (String::from("nominations"), nominations.into()),
        (String::from("errors"), errors.unwrap_or_default().into()),
    ];
    let detail = words::say(lang, word, &params.into_iter().collect());
    HomeItem::of_round("round", round.key, round.key, round.title, detail)
}

fn state(backup: Option<(String, String)>, now: DateTime<Utc>) -> BackupState {
    let Some((path, at)) = backup else {
        return BackupState {
            at: None,
            path: None,
            stale: false,
        };
    };
    let limit = now
        .checked_sub_days(Days::new(STALE_AFTER_DAYS))
        .unwrap_or(now);
    let stale = DateTime::parse_from_rfc3339(&at).is_ok_and(|made| made < limit);
    BackupState {
        at: Some(at),
        path: Some(path),
        stale,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_backup_of_eight_days_ago_is_stale_and_one_of_six_is_not() {
        let now = Utc
            .with_ymd_and_hms(2024, 10, 15, 3, 0, 0)
            .single()
            .expect("an instant");
        let made = |at: &str| state(Some((String::from("a.sdv"), at.to_owned())), now).stale;
        assert!(made("2024-10-07T02:59:59Z"));
        assert!(!made("2024-10-09T03:00:00Z"));
    }
}
