//! The ranking of a year, and how many more may be proposed where a quota is set.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::{ScoreSheet, score_sheets};
use super::{ScoreSide, points_text, table};
use crate::Result;
use crate::models::Column;
use crate::models::codes::ModelLevel;
use crate::models::ops;
use crate::models::stored::Stored;
use crate::models::table as registrations;
use crate::office::{Ctx, Office, Op, Reading};

/// A place in the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    /// The registration.
    pub key: i64,
    /// Its rank; equal points share one.
    pub rank: u32,
    /// Its title.
    pub title: String,
    /// Who carries it.
    pub unit: String,
    /// The points that decide, as shown: of the conclusion, else of the appraisal, else its own.
    pub points: String,
    /// The band they reach; none where a veto is met.
    pub band: String,
    /// Whether a veto is met for the points that decide: then it stands behind all others.
    pub vetoed: bool,
}

/// How many may be proposed for a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelQuota {
    /// The level.
    pub level: ModelLevel,
    /// The same in words.
    pub level_text: String,
    /// The quota; none where none is set.
    pub most: Option<i64>,
    /// How many are proposed for it or recognised at it.
    pub used: i64,
    /// How many more may be proposed; below 0 where there are too many.
    pub left: Option<i64>,
}

/// The ranking of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ranking {
    /// The scored registrations, the best first.
    pub ranked: Vec<Ranked>,
    /// The quotas of the levels.
    pub quotas: Vec<LevelQuota>,
}

/// The scored registrations of a year, the best first, and the quotas of its levels.
///
/// # Errors
/// When the file cannot be read.
pub fn ranking(reading: &Reading, year: i32) -> Result<Ranking> {
    let judge = Judge::of(reading, year)?;
    let mut scored: Vec<_> = registrations::of_year(reading, year.into())?
        .into_iter()
        .filter_map(|stored| Some((decisive(&stored.scores)?, stored)))
        .map(|(points, stored)| (judge.vetoed(&stored), points, stored))
        .collect();
    scored.sort_by_key(|(vetoed, points, one)| (*vetoed, std::cmp::Reverse(*points), one.number));
    let mut ranked: Vec<Ranked> = Vec::new();
    let (mut rank, mut before) = (0, None);
    for (at, (vetoed, points, stored)) in (1..).zip(scored) {
        if before != Some((vetoed, points)) {
            (rank, before) = (at, Some((vetoed, points)));
        }
        let band = judge.sheet(stored.key).and_then(|sheet| sheet.band(points));
        let band = band.filter(|_| !vetoed);
        ranked.push(Ranked {
            key: stored.key,
            rank,
            title: stored.values.get(Column::Title).to_owned(),
            unit: stored.values.get(Column::Unit).to_owned(),
            points: points_text(points),
            band: band.map(|band| band.label.clone()).unwrap_or_default(),
            vetoed,
        });
    }
    Ok(Ranking {
        ranked,
        quotas: quotas(reading, year)?,
    })
}

/// The sheets of a year and the vetoes that are met by them, read once for all its models.
struct Judge {
    sheets: HashMap<i64, ScoreSheet>,
    used: HashMap<i64, i64>,
    vetoed: HashSet<(i64, ScoreSide)>,
}

impl Judge {
    fn of(reading: &Reading, year: i32) -> Result<Judge> {
        let used = table::used_sheets(reading, year)?;
        let mut vetoed = HashSet::new();
        let mut sheets = HashMap::new();
        for sheet in score_sheets(reading)? {
            vetoed.extend(table::vetoed(reading, year, &sheet)?);
            sheets.insert(sheet.key, sheet);
        }
        Ok(Judge {
            sheets,
            used,
            vetoed,
        })
    }

    fn sheet(&self, registration: i64) -> Option<&ScoreSheet> {
        self.sheets.get(self.used.get(&registration)?)
    }

    /// Whether the side whose points decide says that a veto is met.
    fn vetoed(&self, stored: &Stored) -> bool {
        let mut sides = ScoreSide::ALL.iter().zip(stored.scores).rev();
        let deciding = sides.find(|(_, points)| points.is_some());
        deciding.is_some_and(|(side, _)| self.vetoed.contains(&(stored.key, *side)))
    }
}

/// The points that decide: of the conclusion, else of the appraisal, else the office's own.
pub(crate) fn decisive(scores: &[Option<i64>; 3]) -> Option<i64> {
    scores.iter().rev().find_map(|score| *score)
}

fn quotas(reading: &Reading, year: i32) -> Result<Vec<LevelQuota>> {
    let set = table::quotas(reading, year)?;
    let used = table::proposed(reading, year)?;
    let each = ModelLevel::ALL.iter().map(|level| {
        let most = set.get(level).copied();
        let used = used.get(level).copied().unwrap_or(0);
        LevelQuota {
            level: *level,
            level_text: level.name(),
            most,
            used,
            left: most.map(|most| most - used),
        }
    });
    Ok(each.collect())
}

/// Sets how many may be proposed for a level in a year; none takes the quota away.
///
/// # Errors
/// What the file says.
pub fn set_quota(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    level: ModelLevel,
    most: Option<u32>,
) -> Result<()> {
    let op = Op::new(&ops::QUOTA)
        .with("year", year.to_string())
        .with("level", level.name());
    office.change(ctx, op, |change| {
        table::set_quota(change, year, level, most)
    })
}
