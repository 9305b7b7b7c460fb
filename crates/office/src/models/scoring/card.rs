//! The score of one registration, item by item, three sides beside each other.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::draft::{self, Draft};
use super::sheet::{ScoreBand, ScoreItem, ScoreSheet, for_year};
use super::{ScoreSide, points_text, table};
use crate::Result;
use crate::models::table as registrations;
use crate::office::Reading;
use crate::words::{self, keys};

/// The score of a registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreCard {
    /// The registration.
    pub registration: i64,
    /// Name of the sheet.
    pub sheet: String,
    /// Whether the sheet is the sample that comes with the program.
    pub sample: bool,
    /// Its bands in words, the highest first.
    pub bands: Vec<String>,
    /// Its items with their points.
    pub items: Vec<ScoreItemShown>,
    /// The totals.
    pub totals: Vec<SideTotal>,
}

/// An item with the points of each side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreItemShown {
    /// The item.
    pub item: ScoreItem,
    /// The most points, as shown.
    pub most_text: String,
    /// Points by side, in the order own, appraisal, conclusion.
    pub marks: Vec<MarkShown>,
}

/// Points of an item by one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkShown {
    /// Who gave them.
    pub side: ScoreSide,
    /// The points as shown; `x` for a veto that is met; empty where there are none.
    pub text: String,
    /// The evidence.
    pub evidence: String,
    /// Why the text counts for nothing, for people; empty where it counts.
    pub problem: String,
}

/// The total of one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideTotal {
    /// Whose it is.
    pub side: ScoreSide,
    /// The same in words.
    pub side_text: String,
    /// The points in hundredths; none where no item has any.
    pub points: Option<i64>,
    /// The same as shown.
    pub text: String,
    /// The band it reaches; empty below the lowest.
    pub band: String,
    /// Whether a veto is met: then no band is reached.
    pub vetoed: bool,
    /// Items without points.
    pub open: u32,
}

/// Points as the file has them.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) item: String,
    pub(crate) side: ScoreSide,
    pub(crate) points: i64,
    pub(crate) evidence: String,
}

/// The score of a registration.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn score_card(reading: &Reading, key: i64) -> Result<ScoreCard> {
    let stored = registrations::get(reading, key)?;
    let sheet = for_year(reading, key, stored.year)?;
    let marks = table::marks(reading, key, sheet.key)?;
    let drafts = draft::drafts(reading, key)?;
    let items = sheet.items.iter();
    Ok(ScoreCard {
        registration: key,
        totals: totals(&sheet, &marks),
        items: items.map(|item| shown(item, &marks, &drafts)).collect(),
        bands: sheet.bands.iter().map(band_text).collect(),
        sheet: sheet.name,
        sample: sheet.sample,
    })
}

/// "Tiêu biểu: từ 80".
fn band_text(band: &ScoreBand) -> String {
    let points = points_text(band.min);
    let params = [
        ("label", band.label.as_str().into()),
        ("points", points.into()),
    ];
    words::say_with(words::spoken(), keys::MODELS_BAND_FROM, params)
}

fn shown(item: &ScoreItem, marks: &[Mark], drafts: &[Draft]) -> ScoreItemShown {
    let of = |side: &ScoreSide| {
        let own = marks
            .iter()
            .find(|mark| mark.item == item.code && mark.side == *side);
        let draft = drafts
            .iter()
            .find(|draft| draft.item == item.code && draft.side == *side);
        let text = match own {
            _ if draft.is_some() => draft.map(|draft| draft.raw.clone()).unwrap_or_default(),
            Some(mark) if item.veto && mark.points > 0 => "x".to_owned(),
            Some(_) if item.veto => String::new(),
            Some(mark) => points_text(mark.points),
            None => String::new(),
        };
        MarkShown {
            side: *side,
            text,
            evidence: own.map(|mark| mark.evidence.clone()).unwrap_or_default(),
            problem: draft
                .map(|draft| draft::problem(draft, item))
                .unwrap_or_default(),
        }
    };
    ScoreItemShown {
        item: item.clone(),
        most_text: points_text(item.max),
        marks: ScoreSide::ALL.iter().map(of).collect(),
    }
}

/// The totals of the three sides.
pub(crate) fn totals(sheet: &ScoreSheet, marks: &[Mark]) -> Vec<SideTotal> {
    let total = |side: &ScoreSide| {
        let item = |mark: &Mark| sheet.items.iter().find(|item| item.code == mark.item);
        let own: Vec<&Mark> = marks.iter().filter(|mark| mark.side == *side).collect();
        let veto = |mark: &&&Mark| item(mark).is_some_and(|item| item.veto);
        let counted = own.iter().filter(|mark| !veto(mark));
        let given = counted.clone().count();
        let points = (given > 0).then(|| counted.map(|mark| mark.points).sum::<i64>());
        let vetoed = own.iter().any(|mark| veto(&mark) && mark.points > 0);
        let band = points.filter(|_| !vetoed).and_then(|sum| sheet.band(sum));
        let all = sheet.items.iter().filter(|item| !item.veto).count();
        SideTotal {
            side: *side,
            side_text: side.name(),
            points,
            text: points.map(points_text).unwrap_or_default(),
            band: band.map(|band| band.label.clone()).unwrap_or_default(),
            vetoed,
            open: u32::try_from(all.saturating_sub(given)).unwrap_or(u32::MAX),
        }
    };
    ScoreSide::ALL.iter().map(total).collect()
}
