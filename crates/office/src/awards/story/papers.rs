//! The papers of a dossier: which ones a nomination needs is dated data
//! (`data/award_documents.json`, each row with its source), since provinces set the dossier
//! (NĐ 152/2025, điều 6). The office may put its own list in the setting `awards.documents`.

use std::collections::HashSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::record::StoryDocument;
use super::table;
use crate::awards::catalogue::{Authority, AwardKind, Entry, Sure, entry};
use crate::awards::nomination::{self, Stored};
use crate::awards::round::{self, RoundRow, Theme};
use crate::awards::subject::SubjectKind;
use crate::awards::{decision, ops};
use crate::office::{Ctx, Office, Op, Reading};
use crate::settings::setting;
use crate::{Code, Failure, Result};

/// A paper, and which nominations need it; an empty list is no condition.
#[derive(Debug, Clone, Deserialize)]
struct Paper {
    code: String,
    text: String,
    required: bool,
    #[serde(default)]
    kinds: Vec<AwardKind>,
    #[serde(default)]
    authorities: Vec<Authority>,
    #[serde(default)]
    subjects: Vec<SubjectKind>,
    #[serde(default)]
    themes: Vec<Theme>,
    #[serde(default)]
    not_themes: Vec<Theme>,
    #[serde(default)]
    level_from: i32,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    #[serde(default)]
    source: String,
    #[serde(default = "own")]
    sure: Sure,
}

/// What the office says itself needs no confirming.
fn own() -> Sure {
    Sure::High
}

static BUILT_IN: LazyLock<Vec<Paper>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/award_documents.json"))
        .expect("the built-in list of papers is valid; a test reads it")
});

/// Says that a paper of a nomination is there, or that it is not, as one operation. What is said
/// already changes nothing.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::NoSuchField`] for a paper that is on no list.
pub fn set_document(office: &Office, ctx: &Ctx, key: i64, code: &str, present: bool) -> Result<()> {
    let kind = if present {
        &ops::DOCUMENT_IN
    } else {
        &ops::DOCUMENT_OUT
    };
    let op = Op::new(kind).with("paper", code).with("name", "");
    office.change(ctx, op, |change| {
        let stored = nomination::stored(change, key)?;
        change.note("name", &stored.values.name);
        let known = list(change)?;
        let Some(paper) = known.iter().find(|paper| paper.code == code) else {
            return Err(Failure::new(Code::NoSuchField).with("field", code));
        };
        change.note("paper", &paper.text);
        table::set_document(change, key, code, present)
    })
}

/// The papers a nomination needs on the day that counts for it, and those it has.
pub(super) fn of(reading: &Reading, stored: &Stored) -> Result<Vec<StoryDocument>> {
    let round = round::row(reading, stored.round)?;
    let date = match decision::standing(reading, stored.round)? {
        Some(decision) => decision.date,
        None => round.reference_date(),
    };
    let code = match &stored.values.award_code {
        Some(code) => Some(code),
        None if stored.values.award_text.is_empty() => round.award_code.as_ref(),
        None => None,
    };
    let award = code.and_then(|code| entry(code));
    let there: HashSet<String> = table::documents(reading, stored.key)?.into_iter().collect();
    let needed = |paper: &Paper| paper.is_for(award, stored, &round, date);
    let papers = list(reading)?;
    let shown = papers
        .into_iter()
        .filter(|paper| needed(paper) || there.contains(&paper.code));
    Ok(shown
        .map(|paper| StoryDocument {
            present: there.contains(&paper.code),
            required: paper.required && needed(&paper),
            code: paper.code,
            text: paper.text,
            source: paper.source,
            sure: paper.sure,
        })
        .collect())
}

/// The office's own list, or the built-in one; a setting that cannot be read is as if not set.
fn list(reading: &Reading) -> Result<Vec<Paper>> {
    let own = setting(reading, "awards.documents")?;
    let own = own.and_then(|text| serde_json::from_str(&text).ok());
    Ok(own.unwrap_or_else(|| BUILT_IN.clone()))
}

impl Paper {
    fn is_for(
        &self,
        award: Option<&Entry>,
        stored: &Stored,
        round: &RoundRow,
        date: NaiveDate,
    ) -> bool {
        let among =
            |list: &[SubjectKind]| list.is_empty() || list.contains(&stored.values.subject_kind);
        let in_time = self.valid_from.is_none_or(|from| from <= date)
            && self.valid_to.is_none_or(|to| date <= to);
        let of_theme = (self.themes.is_empty() || self.themes.contains(&round.theme))
            && !self.not_themes.contains(&round.theme);
        // Where the award is not known yet, what every form of commendation needs.
        let (kind, authority, level) = award.map_or((AwardKind::Form, None, 0), |award| {
            (award.kind, Some(award.authority), award.level)
        });
        let of_award = (self.kinds.is_empty() || self.kinds.contains(&kind))
            && (self.authorities.is_empty()
                || authority.is_some_and(|own| self.authorities.contains(&own)))
            && self.level_from <= level;
        in_time && of_theme && of_award && among(&self.subjects)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_paper_has_words_a_source_and_a_code_of_its_own() {
        let mut codes = HashSet::new();
        for paper in BUILT_IN.iter() {
            assert!(codes.insert(&paper.code), "{} stands twice", paper.code);
            assert!(!paper.text.is_empty() && !paper.source.is_empty());
        }
    }
}
