//! What an office may decide for itself, as a form shows it: each subject names its choices once
//! ([`crate::subjects::Subject::choices`]) with the values there are and the one that holds where
//! nobody chose.

use crate::Result;
use crate::office::Reading;
use crate::print;
use crate::subjects::SUBJECTS;
use crate::words::{self, Key, Lang, keys};
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
    let mut shown: Vec<ChoiceShown> = all()
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
        .collect::<Result<_>>()?;
    shown.push(typeface(reading, lang)?);
    Ok(shown)
}

/// The typeface of papers: the built-in one or the one that was chosen. Which others there are is
/// the machine's to tell, not the office's.
fn typeface(reading: &Reading, lang: Lang) -> Result<ChoiceShown> {
    let say = |key| words::say(lang, key, &Default::default());
    let chosen = super::setting(reading, print::FONT)?;
    let own = chosen.clone().filter(|family| family != papers::BUILT_IN);
    let built_in = ChoiceValue {
        value: papers::BUILT_IN.to_owned(),
        text: say(keys::CHOICE_PAPER_FONT_BUILT_IN),
    };
    let own = own.map(|family| ChoiceValue {
        value: family.clone(),
        text: family,
    });
    Ok(ChoiceShown {
        name: print::FONT.to_owned(),
        text: say(keys::CHOICE_PAPER_FONT),
        values: [built_in].into_iter().chain(own).collect(),
        chosen,
        usual: papers::BUILT_IN.to_owned(),
    })
}

/// The longest name of a typeface.
const FAMILY_LETTERS: usize = 80;

fn is_family(text: &str) -> bool {
    let letters = text.chars().count();
    let plain = !text.chars().any(char::is_control);
    plain && text.trim() == text && (1..=FAMILY_LETTERS).contains(&letters)
}

/// Refuses a choice that there is not, and a value it does not have.
pub(super) fn checked(set: &ChoiceSet) -> Result<()> {
    if set.name == print::FONT {
        return family_checked(set);
    }
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

fn family_checked(set: &ChoiceSet) -> Result<()> {
    match &set.value {
        Some(family) if !is_family(family) => {
            let field = words::say(
                words::spoken(),
                keys::CHOICE_PAPER_FONT,
                &Default::default(),
            );
            let failure = Failure::new(Code::FieldUnreadable).with("field", field);
            Err(failure.with("text", family))
        }
        _ => Ok(()),
    }
}

fn all() -> impl Iterator<Item = &'static Choice> {
    SUBJECTS.iter().flat_map(|subject| subject.choices)
}
