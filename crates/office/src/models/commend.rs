//! From a model to a commendation: who carries recognised models becomes a nomination of a round
//! in one step, with the achievement in words and the model linked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::column::Column;
use super::{ModelKind, life, ops, table};
use crate::awards::nomination::{Intake, Values};
use crate::awards::{NominationDraft, SubjectKind, kind_of_name};
use crate::office::{Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// Letters that a citation takes at most.
const CITATION: usize = 1_000;

/// Somebody to be nominated for a model.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Nominee {
    /// The registration.
    pub registration: i64,
    /// Its title.
    pub title: String,
    /// `collective`, `household`, `individual`.
    pub subject_kind: String,
    /// The name.
    pub name: String,
    /// The position, of a person.
    pub position: String,
    /// The unit.
    pub unit: String,
    /// The achievement in words.
    pub citation: String,
    /// How many nominations praise the registration already.
    pub already: i64,
}

/// Whom registrations suggest: the unit that carries the model, or the person it is about. To be
/// looked over by a person before it becomes nominations.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn nominees(reading: &Reading, keys: &[i64]) -> Result<Vec<Nominee>> {
    let each = keys.iter().map(|key| {
        let stored = table::get(reading, *key)?;
        let praised = life::praises(reading, stored.model)?;
        let values = &stored.values;
        let (title, unit) = (values.get(Column::Title), values.get(Column::Unit));
        let of_person = values.kind() == Some(ModelKind::Individual);
        let kind = match of_person {
            true => SubjectKind::Individual,
            false => kind_of_name(unit),
        };
        let latest = life::recognitions(reading, stored.model)?
            .into_iter()
            .filter(|one| one.registration == *key)
            .max_by_key(|one| one.level);
        let mut citation = format!("Thực hiện hiệu quả mô hình “{}”", bare(title));
        if !values.get(Column::Place).is_empty() {
            citation.push_str(&format!(" tại {}", values.get(Column::Place)));
        }
        citation.push_str(&format!(" năm {}", stored.year));
        if let Some(by) = latest {
            let level = by.level_text.to_lowercase();
            citation.push_str(&format!(
                ", được công nhận {level} (Quyết định số {})",
                by.number
            ));
        }
        if !values.get(Column::Result).is_empty() {
            citation.push_str(&format!("; {}", values.get(Column::Result)));
        }
        Ok(Nominee {
            registration: *key,
            title: title.to_owned(),
            subject_kind: kind.code().to_owned(),
            name: if of_person {
                bare(title)
            } else {
                unit.to_owned()
            },
            position: String::new(),
            unit: if of_person {
                unit
            } else {
                values.get(Column::Place)
            }
            .to_owned(),
            citation: citation.chars().take(CITATION).collect(),
            already: i64::try_from(praised.len()).unwrap_or(i64::MAX),
        })
    });
    each.collect()
}

/// A title without the quotes around it.
pub(super) fn bare(title: &str) -> String {
    title
        .trim_matches(|c: char| "\"“”'«» ".contains(c))
        .to_owned()
}

/// Makes nominations of a round, each linked to its registration, as one operation; gives their
/// keys. The registration must be recognised.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::RoundDecided`]; [`Code::NotRecognised`] with the title of a model
/// that is not; [`Code::FieldMissing`] without a name.
pub fn commend(office: &Office, ctx: &Ctx, round: i64, nominees: &[Nominee]) -> Result<Vec<i64>> {
    let op = Op::new(&ops::COMMEND).with("count", nominees.len());
    office.change(ctx, op, |change| {
        let mut intake = Intake::open(change, round)?;
        let mut made = Vec::new();
        for nominee in nominees {
            let stored = table::get(change, nominee.registration)?;
            let title = stored.values.get(Column::Title);
            let recognised = life::recognitions(change, stored.model)?
                .iter()
                .any(|one| one.registration == nominee.registration);
            if !recognised {
                return Err(Failure::new(Code::NotRecognised).with("title", title));
            }
            if clean(&nominee.name).is_empty() {
                return Err(Failure::new(Code::FieldMissing).with("field", "name"));
            }
            let values = Values::from_draft(&draft(nominee, stored.year), &intake.known());
            let key = intake.add(&values, None)?;
            life::set_praised(change, key, nominee.registration)?;
            made.push(key);
        }
        Ok(made)
    })
}

fn draft(nominee: &Nominee, year: i32) -> NominationDraft {
    NominationDraft {
        subject_kind: nominee.subject_kind.clone(),
        name: nominee.name.clone(),
        position: nominee.position.clone(),
        unit: nominee.unit.clone(),
        citation: nominee.citation.chars().take(CITATION).collect(),
        achieved_from: format!("{year}-01-01"),
        achieved_to: format!("{year}-12-31"),
        ..NominationDraft::default()
    }
}
