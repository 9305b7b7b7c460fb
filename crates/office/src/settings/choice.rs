//! What an office may decide for itself, as a form shows it: each subject names its choices once
//! ([`crate::subjects::Subject::choices`]) with the values there are and the one that holds where
//! nobody chose.

use crate::Result;
use crate::office::Reading;
use crate::subjects::SUBJECTS;
use crate::words::{self, Key, Lang};
use crate::{Code, Failure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something an office may decide.
#[derive(Debug)]
pub struct Choice {
    /// The setting's name: `"awards.tones"`.
    pub name: &'static str,
    /// What it is called.
    pub word: Key,
    /// The values there are; none where it is a date or a text.
    pub values: &'static [(&'static str, Key)],
    /// What holds where nobody chose: one of the values, an ISO date, or nothing where any text may
    /// be chosen.
    pub usual: &'static str,
}

/// A choice as the form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceShown {
    /// The setting's name.
    pub name: String,
    /// What it is called.
    pub text: String,
    /// The values there are; none where it is a date (ISO), or a text where the usual one is
    /// empty.
    pub values: Vec<ChoiceValue>,
    /// What was chosen; none where the usual one holds.
    pub chosen: Option<String>,
    /// What holds where nobody chose.
    pub usual: String,
}

/// One value of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceValue {
    /// Its code.
    pub value: String,
    /// What it is called.
    pub text: String,
}

/// What a person chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceSet {
    /// The setting's name.
    pub name: String,
    /// A value of it; none for the usual one.
    pub value: Option<String>,
}

/// All choices of all subjects, as they stand.
pub(super) fn shown(reading: &Reading, lang: Lang) -> Result<Vec<ChoiceShown>> {
    let say = |key| words::say(lang, key, &Default::default());
    all()
        .map(|choice| {
            let values = choice.values.iter().map(|(value, word)| ChoiceValue {
                value: (*value).to_owned(),
                text: say(*word),
            });
            Ok(ChoiceShown {
                name: choice.name.to_owned(),
                text: say(choice.word),
                values: values.collect(),
                chosen: super::setting(reading, choice.name)?,
                usual: choice.usual.to_owned(),
            })
        })
        .collect()
}

/// Refuses a choice that there is not, and a value it does not have.
pub(super) fn checked(set: &ChoiceSet) -> Result<()> {
    let Some(choice) = all().find(|choice| choice.name == set.name) else {
        return Err(Failure::new(Code::NoSuchField).with("field", &set.name));
    };
    let Some(value) = &set.value else {
        return Ok(());
    };
    let known = match choice.values {
        [] => choice.usual.is_empty() || value.parse::<NaiveDate>().is_ok(),
        values => values.iter().any(|(known, _)| known == value),
    };
    if known {
        return Ok(());
    }
    let field = words::say(words::spoken(), choice.word, &Default::default());
    let failure = Failure::new(Code::FieldUnreadable).with("field", field);
    Err(failure.with("text", value))
}

fn all() -> impl Iterator<Item = &'static Choice> {
    SUBJECTS.iter().flat_map(|subject| subject.choices)
}
