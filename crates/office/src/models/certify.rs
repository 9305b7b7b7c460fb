//! What cards say of models: certificates of recognition, a decision each as awards know them, and
//! the model that an award praises.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::column::Column;
use super::commend::bare;
use super::record::Recognition;
use super::stored::Stored;
use super::{ModelKind, life, table};
use crate::awards::issuer::{PARTY_HD05_FROM, profile_of};
use crate::awards::{AwardLine, Decision, SubjectKind, kind_of_name};
use crate::office::Reading;
use crate::{Code, Failure, Result, settings};

/// A model as cards name it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ModelWords {
    pub(crate) title: String,
    pub(crate) code: String,
    pub(crate) field: String,
    pub(crate) place: String,
    /// Where it is recognised; empty where it is not.
    pub(crate) level: String,
}

impl ModelWords {
    fn of(stored: &Stored, level: &str) -> ModelWords {
        // One named after a person has no other name.
        let title = match stored.values.kind() {
            Some(ModelKind::Individual) => String::new(),
            _ => bare(stored.values.get(Column::Title)),
        };
        ModelWords {
            title,
            code: stored.code.clone(),
            field: stored.values.shown(Column::Field),
            place: stored.values.get(Column::Place).to_owned(),
            level: level.to_lowercase(),
        }
    }
}

/// Whose model it is: the person it is named after, else who carries it.
pub(super) fn owner(stored: &Stored) -> (SubjectKind, String) {
    let unit = stored.values.get(Column::Unit);
    match stored.values.kind() {
        Some(ModelKind::Individual) => {
            let name = bare(stored.values.get(Column::Title));
            (SubjectKind::Individual, name)
        }
        _ => (kind_of_name(unit), unit.to_owned()),
    }
}

/// The decisions that recognised models of a year, the earliest first, each line a certificate, and
/// the models of the lines.
///
/// # Errors
/// [`Code::NoModelsToPrint`] where no model of the year is recognised.
pub(crate) fn certified(
    reading: &Reading,
    year: i64,
) -> Result<(Vec<Decision>, HashMap<i64, ModelWords>)> {
    let office = settings::profile(reading)?;
    let recognised = life::recognitions_of_year(reading, year)?;
    let mut words = HashMap::new();
    let mut decisions: BTreeMap<(String, String, String), Decision> = BTreeMap::new();
    for stored in table::of_year(reading, year)? {
        for one in recognised.get(&stored.key).into_iter().flatten() {
            words.insert(one.key, ModelWords::of(&stored, &one.level_text));
            let key = (one.date.clone(), one.number.clone(), one.issuer.clone());
            let decision = decisions
                .entry(key)
                .or_insert_with(|| decision(year, one, &office));
            let place = decision.lines.len() as u32 + 1;
            decision.lines.push(line(place, &stored, one));
        }
    }
    if decisions.is_empty() {
        return Err(Failure::new(Code::NoModelsToPrint).with("year", year.to_string()));
    }
    Ok((decisions.into_values().collect(), words))
}

/// A decision as it was noted with a recognition; who signed it the register does not know.
fn decision(year: i64, one: &Recognition, office: &settings::OfficeProfile) -> Decision {
    let (issuer, superior) = match one.issuer.as_str() {
        "" => (office.name.clone(), office.superior.clone()),
        issuer => (issuer.to_owned(), String::new()),
    };
    let date: NaiveDate = one.date.parse().unwrap_or_default();
    Decision {
        key: 0,
        round: 0,
        title: format!("công nhận mô hình “Dân vận khéo” năm {year}"),
        number: one.number.clone(),
        date,
        profile: profile_of(&issuer, None, date, PARTY_HD05_FROM),
        issuer,
        superior,
        place: office.place.clone(),
        signer: String::new(),
        position: String::new(),
        authority: String::new(),
        lines: Vec::new(),
        total: 0,
        revoked: false,
    }
}

fn line(place: u32, stored: &Stored, one: &Recognition) -> AwardLine {
    let (subject_kind, name) = owner(stored);
    AwardLine {
        key: one.key,
        nomination: 0,
        position_in_list: place,
        list_no: place,
        award_code: String::new(),
        award_name: "Giấy công nhận".to_owned(),
        subject_kind,
        honorific: String::new(),
        name,
        position: String::new(),
        unit_text: stored.values.get(Column::Place).to_owned(),
        citation: format!(
            "xây dựng mô hình “{}”",
            bare(stored.values.get(Column::Title))
        ),
        amount: None,
        amount_reason: String::new(),
        posthumous: false,
        revoked: None,
    }
}

/// The models that the lines of a decision praise, by line.
pub(crate) fn praised_by_lines(
    reading: &Reading,
    lines: &[AwardLine],
) -> Result<HashMap<i64, ModelWords>> {
    let nominations: Vec<i64> = lines.iter().map(|line| line.nomination).collect();
    let praised = life::praised_by_all(reading, &nominations)?;
    let keys: Vec<i64> = praised.values().copied().collect();
    let stored = table::of_keys(reading, &keys)?;
    let mut words = HashMap::new();
    for line in lines {
        let registration = praised.get(&line.nomination);
        let Some(stored) = registration.and_then(|key| stored.get(key)) else {
            continue;
        };
        let own = life::recognitions(reading, stored.model)?.into_iter();
        let own = own.filter(|one| one.registration == stored.key);
        let highest = own.max_by_key(|one| one.level);
        let level = highest.map_or(String::new(), |one| one.level_text);
        words.insert(line.key, ModelWords::of(stored, &level));
    }
    Ok(words)
}
