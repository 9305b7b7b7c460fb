//! Registrations for screens and scripts: with the words for codes and states, their unread texts
//! and what the rules say. Contact data is masked everywhere; who needs it asks for it by itself.

use std::collections::BTreeMap;

use super::column::Column;
use super::facts::Facts;
use super::record::{ModelQuery, ModelRow, ModelStory, StateChoice, YearOfModel};
use super::stored::Stored;
use super::{figures, life, listing, rules, table};
use crate::awards::RawEntry;
use crate::office::Reading;
use crate::words;
use crate::{Code, Failure, Result};

/// Some registrations in the order of the keys; those that are gone are left out.
pub(crate) fn rows(reading: &Reading, keys: &[i64]) -> Result<Vec<ModelRow>> {
    let stored = table::of_keys(reading, keys)?;
    let facts = Facts::around(reading, stored.values())?;
    let found = keys.iter().filter_map(|key| stored.get(key));
    Ok(found.map(|stored| row(stored, &facts)).collect())
}

/// One registration.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn registration(reading: &Reading, key: i64) -> Result<ModelRow> {
    let found = rows(reading, &[key])?.pop();
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

/// The registrations that a query asks for, in its order, all at once; screens open a view.
///
/// # Errors
/// When the file cannot be read.
pub fn registrations(reading: &Reading, query: &ModelQuery) -> Result<Vec<ModelRow>> {
    let keys = listing::keys(reading, query)?;
    rows(reading, &keys)
}

/// The contact of a registration as it was typed: personal data, asked for by itself.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn contact(reading: &Reading, key: i64) -> Result<String> {
    let stored = table::get(reading, key)?;
    Ok(stored.values.get(Column::Contact).to_owned())
}

/// Everything that is known of a registration and its model.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn story(reading: &Reading, key: i64) -> Result<ModelStory> {
    let stored = table::get(reading, key)?;
    let facts = Facts::around(reading, std::iter::once(&stored))?;
    let (resources, targets) = figures::of(reading, key)?;
    let years = table::of_model(reading, stored.model)?.into_iter();
    let next = stored.state.next().into_iter().map(|state| StateChoice {
        state,
        text: state.name(),
        needs_reason: state.needs_reason(),
    });
    let missing = rules::missing(&stored);
    Ok(ModelStory {
        row: row(&stored, &facts),
        missing_text: missing.into_iter().map(Column::name).collect(),
        resources,
        targets,
        events: life::events(reading, key)?,
        recognitions: life::recognitions(reading, stored.model)?,
        years: years
            .map(|one| YearOfModel {
                key: one.key,
                year: one.year,
                title: one.values.get(Column::Title).to_owned(),
                unit: one.values.get(Column::Unit).to_owned(),
                state_text: one.state.name(),
            })
            .collect(),
        origin: life::origin(reading, stored.model)?,
        replicas: life::replicas(reading, stored.model)?,
        nominations: life::praises(reading, stored.model)?,
        next: next.collect(),
        can_be_recognised: stored.state.can_be_recognised(),
    })
}

fn row(stored: &Stored, facts: &Facts) -> ModelRow {
    let values = &stored.values;
    let shown = |column: Column| match column {
        Column::Contact => masked(values.get(column)),
        _ => values.shown(column),
    };
    let cells: BTreeMap<String, String> = Column::ALL
        .into_iter()
        .map(|column| (column.code().to_owned(), shown(column)))
        .collect();
    let levels = facts
        .recognitions(stored.key)
        .iter()
        .map(|(level, _)| *level);
    let recognised = levels.max();
    let unread = values.unread.iter().map(|unread| RawEntry {
        field: unread.column.code().to_owned(),
        raw: unread.raw.clone(),
        code: unread.code.clone(),
        text: unread_words(&unread.code),
    });
    ModelRow {
        key: stored.key,
        model: stored.model,
        year: stored.year,
        code: stored.code.clone(),
        cells,
        unit_key: stored.unit,
        state: stored.state,
        state_text: stored.state.name(),
        state_reason: stored.state_reason.clone(),
        own_score: stored.scores[0],
        appraised_score: stored.scores[1],
        concluded_score: stored.scores[2],
        recognised,
        recognised_text: recognised.map(|level| level.name()).unwrap_or_default(),
        replicas: facts.replicas(stored.model),
        nominations: facts.nominations(stored.key),
        origin: stored.source.clone(),
        raw: unread.collect(),
        missing: rules::missing(stored)
            .into_iter()
            .map(|column| column.code().to_owned())
            .collect(),
        findings: rules::check(stored, facts),
    }
}

pub(super) fn unread_words(code: &str) -> String {
    let key = format!("models-unread-{code}");
    words::text_of(words::spoken(), &key, &Default::default()).unwrap_or_default()
}

/// A contact with its digits and given names hidden: "N. T. H. N., ••••107".
pub(super) fn masked(contact: &str) -> String {
    let digits = contact.chars().filter(char::is_ascii_digit).count();
    let mut left = digits;
    let mut masked = String::new();
    for word in contact.split_inclusive(' ') {
        let word_has_digits = word.contains(|c: char| c.is_ascii_digit());
        if word_has_digits {
            for letter in word.chars() {
                let hidden = letter.is_ascii_digit() && left > 3;
                left -= usize::from(letter.is_ascii_digit());
                masked.push(if hidden { '•' } else { letter });
            }
            continue;
        }
        let bare: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        let name = bare.chars().next().is_some_and(char::is_uppercase);
        match name {
            true => {
                masked.extend(bare.chars().next());
                masked.push('.');
                let rest = word.trim_start_matches(|c: char| c.is_alphabetic());
                masked.push_str(rest);
            }
            false => masked.push_str(word),
        }
    }
    masked
}

/// All registrations as JSON objects, for the command line: codes as the file has them.
pub(crate) fn as_json(reading: &Reading) -> Result<Vec<serde_json::Value>> {
    let all = table::all(reading)?;
    let facts = Facts::around(reading, all.iter())?;
    let json = all.iter().map(|stored| {
        let row = row(stored, &facts);
        let mut object = serde_json::json!({
            "key": row.key,
            "id": reading.id_of("registration", row.key)?,
            "model": row.model,
            "year": row.year,
            "code": row.code,
        });
        for column in Column::ALL {
            let value = match column {
                Column::Contact => row.cells["contact"].as_str(),
                _ => stored.values.get(column),
            };
            object[column.code()] = value.into();
        }
        object["unitKey"] = row.unit_key.into();
        object["state"] = row.state.code().into();
        object["stateText"] = row.state_text.into();
        object["stateReason"] = row.state_reason.into();
        object["ownScore"] = row.own_score.into();
        object["appraisedScore"] = row.appraised_score.into();
        object["concludedScore"] = row.concluded_score.into();
        object["recognised"] = row.recognised.map(|level| level.code()).into();
        object["replicas"] = row.replicas.into();
        object["nominations"] = row.nominations.into();
        object["origin"] = serde_json::json!(row.origin);
        object["raw"] = serde_json::json!(row.raw);
        object["missing"] = row.missing.into();
        object["findings"] = serde_json::json!(row.findings);
        Ok(object)
    });
    json.collect()
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_contact_shows_only_what_tells_it_from_others() {
        let cases = [
            (
                "Nguyễn Thị Hồng Ngọc, 0199.696.107",
                "N. T. H. N., ••••.•••.107",
            ),
            ("Lê Kim Huệ (bí thư)", "L. K. H. (bí thư)"),
            ("0199247779", "•••••••779"),
            ("", ""),
        ];
        for (contact, shown) in cases {
            assert_eq!(masked(contact), shown);
        }
    }
}
