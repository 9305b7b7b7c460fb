//! Models that may be one: registrations of other years, and of other registrants of the same year,
//! with the score explained. What somebody has said to be two is not asked about again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::alike::{Face, TitleIndex, Trace, trace};
use super::column::Column;
use super::stored::Stored;
use super::{life, table};
use crate::Result;
use crate::awards::alike::{NEAR, words};
use crate::import::taking::Index;
use crate::office::Reading;
use crate::units;

/// Pairs shown at once: more nobody decides about in one go.
const MOST: usize = 500;

/// Two registrations that may be of one model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelPair {
    /// The registration of the year that was asked for.
    pub key: i64,
    /// Its title.
    pub title: String,
    /// Who carries it.
    pub unit: String,
    /// The other one.
    pub other: i64,
    /// Its year.
    pub other_year: i32,
    /// Its title.
    pub other_title: String,
    /// Who carries it.
    pub other_unit: String,
    /// From 0 to 100.
    pub score: u8,
    /// What made the score, in words.
    pub why_text: String,
}

/// Pairs of which one is registered for the year, the likest first.
///
/// # Errors
/// When the file cannot be read.
pub fn model_pairs(reading: &Reading, year: i32) -> Result<Vec<ModelPair>> {
    let all = table::all(reading)?;
    let registry = units::registry(reading)?;
    let traces: Vec<Option<Trace>> = all
        .iter()
        .map(|stored| trace(stored.values.get(Column::Title)))
        .collect();
    let index = TitleIndex::of(&traces);
    let faces: Vec<Face> = all
        .iter()
        .map(|stored| Face::of(&stored.values, stored.unit))
        .collect();
    let mut pairs = Vec::new();
    for (at, stored) in all
        .iter()
        .enumerate()
        .filter(|(_, stored)| stored.year == year)
    {
        let Some(own) = &traces[at] else { continue };
        let other_models = |other: u32| {
            let one = &all[other as usize];
            // Of two of one year the later one asks.
            one.model != stored.model && (one.year != year || one.number < stored.number)
        };
        for other in index.candidates(own, other_models) {
            let likeness = faces[at].likeness(&faces[other as usize], &registry);
            let other = &all[other as usize];
            let Some(likeness) = likeness.filter(|likeness| likeness.score >= NEAR) else {
                continue;
            };
            if life::is_told_apart(reading, stored.model, other.model)? {
                continue;
            }
            pairs.push(pair(stored, other, likeness.score, words(&likeness.parts)));
        }
    }
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.score), pair.key, pair.other));
    pairs.truncate(MOST);
    Ok(pairs)
}

fn pair(stored: &Stored, other: &Stored, score: u8, why_text: String) -> ModelPair {
    let text = |stored: &Stored, column| stored.values.get(column).to_owned();
    ModelPair {
        key: stored.key,
        title: text(stored, Column::Title),
        unit: text(stored, Column::Unit),
        other: other.key,
        other_year: other.year,
        other_title: text(other, Column::Title),
        other_unit: text(other, Column::Unit),
        score,
        why_text,
    }
}
