//! Models that may be one: registrations of other years, and of other registrants of the same year,
//! with the score explained. What somebody has said to be two is not asked about again.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::alike::Face;
use super::column::Column;
use super::near::Near;
use super::stored::Stored;
use super::{life, table};
use crate::Result;
use crate::awards::alike::{NEAR, words};
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
    let apart = life::told_apart(reading)?;
    let faces: Vec<Face> = all
        .iter()
        .map(|stored| Face::of(&stored.values, stored.unit))
        .collect();
    let near = Near::of(&faces, &registry);
    let mut found: Vec<Found> = Vec::new();
    let of_year = all.iter().enumerate().filter(|(_, one)| one.year == year);
    for (at, stored) in of_year {
        for other in near.candidates(at) {
            let one = &all[other as usize];
            // Of two of one year the later one asks.
            let asks =
                one.model != stored.model && (one.year != year || one.number < stored.number);
            let models = (stored.model.min(one.model), stored.model.max(one.model));
            if !asks || apart.contains(&models) {
                continue;
            }
            let likeness = faces[at].likeness(&faces[other as usize], &registry);
            if let Some(likeness) = likeness.filter(|likeness| likeness.score >= NEAR) {
                found.push((
                    Reverse(likeness.score),
                    stored.key,
                    one.key,
                    at,
                    other as usize,
                ));
            }
        }
        keep_likest(&mut found);
    }
    found.sort_unstable();
    found.truncate(MOST);
    let pairs = found.into_iter().filter_map(|(_, _, _, at, other)| {
        let likeness = faces[at].likeness(&faces[other], &registry)?;
        let why = words(&likeness.parts);
        Some(pair(&all[at], &all[other], likeness.score, why))
    });
    Ok(pairs.collect())
}

/// A score, the keys of both, their places.
type Found = (Reverse<u8>, i64, i64, usize, usize);

/// Leaves so many as can still be shown, now and then.
fn keep_likest(found: &mut Vec<Found>) {
    if found.len() > MOST * 8 {
        found.sort_unstable();
        found.truncate(MOST);
    }
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
