//! Putting the story together.

use chrono::NaiveDate;

use super::papers;
use super::record::{
    Story, StoryAward, StoryEvent, StoryModel, StoryNomination, StoryNote, StorySource,
};
use super::table::{self, Moved, PastAward, Waiting};
use crate::Result;
use crate::awards::catalogue::{AwardKind, entry};
use crate::awards::nomination::{self, Nomination, Origin};
use crate::journal;
use crate::models;
use crate::office::Reading;
use crate::units::{self, Registry, Unit};
use crate::words::{self, Key, Lang, Params, keys};

/// Everything about a nomination; `today` chooses what its units are called now.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn story(reading: &Reading, key: i64, today: NaiveDate, lang: Lang) -> Result<Story> {
    let stored = nomination::stored(reading, key)?;
    let nomination = nomination::nomination(reading, key)?;
    let registry = units::registry(reading)?;
    let history = table::awards(reading, stored.recipient)?
        .into_iter()
        .map(|past| award(past, key, today, &registry));
    let others = table::waiting(reading, stored.recipient, key)?;
    Ok(Story {
        history: history.collect(),
        others: others.into_iter().map(waiting).collect(),
        events: events(reading, key, lang)?,
        documents: papers::of(reading, &stored)?,
        notes: notes(&nomination, lang),
        source: source(reading, stored.origin)?,
        model: model(reading, key)?,
        medal: is_medal(&nomination),
        nomination,
    })
}

fn is_medal(nomination: &Nomination) -> bool {
    let award = nomination.award_code.as_deref().and_then(entry);
    award.is_some_and(|award| award.kind == AwardKind::Medal)
}

fn model(reading: &Reading, nomination: i64) -> Result<Option<StoryModel>> {
    let praised = models::praised_by(reading, nomination)?;
    Ok(praised.map(|(key, code, title, year)| StoryModel {
        key,
        code,
        title,
        year,
    }))
}

fn award(past: PastAward, own: i64, today: NaiveDate, registry: &Registry) -> StoryAward {
    let unit = past.unit.and_then(|key| registry.unit(key));
    StoryAward {
        unit_today: unit.and_then(|unit| called_today(registry, unit, past.date, today)),
        own: past.nomination == own,
        line: past.line,
        decision: past.decision,
        number: past.number,
        date: past.date,
        round: past.round,
        round_title: past.round_title,
        nomination: past.nomination,
        award_code: past.award_code,
        award: past.award,
        name: past.name,
        position: past.position,
        unit_name: past.unit_text,
        citation: past.citation,
        amount: past.amount,
        revoked: past.revoked,
    }
}

/// The name today of a unit, or of what continues it; none where it is as it was.
fn called_today(
    registry: &Registry,
    unit: &Unit,
    then: NaiveDate,
    today: NaiveDate,
) -> Option<String> {
    if unit.exists_on(today) {
        let (before, now) = (
            registry.running_name_on(unit, then),
            registry.running_name_on(unit, today),
        );
        return (before != now).then_some(now);
    }
    let after: Vec<String> = registry
        .successors_on(unit, today)
        .into_iter()
        .map(|next| registry.running_name_on(next, today))
        .collect();
    (!after.is_empty()).then(|| after.join("; "))
}

fn waiting(other: Waiting) -> StoryNomination {
    let known = other.award_code.as_deref().and_then(entry);
    StoryNomination {
        award: match known {
            _ if !other.award_text.is_empty() => other.award_text,
            Some(known) => known.name.clone(),
            None => String::new(),
        },
        key: other.key,
        round: other.round,
        round_title: other.round_title,
        year: other.year,
        state_text: other.state.name(),
        state: other.state,
        reason: other.reason,
    }
}

/// Its entry, as the journal has it, then its moves.
fn events(reading: &Reading, key: i64, lang: Lang) -> Result<Vec<StoryEvent>> {
    let entered = journal::first_of(reading.sql(), "nomination", key, lang)?;
    let entered = entered.map(|entry| StoryEvent {
        at: entry.at,
        actor: entry.actor,
        from: None,
        to: None,
        text: entry.text,
        reason: String::new(),
    });
    let moves = table::moves(reading, key)?;
    Ok(entered
        .into_iter()
        .chain(moves.into_iter().map(moved))
        .collect())
}

fn moved(moved: Moved) -> StoryEvent {
    StoryEvent {
        text: format!("{} → {}", moved.from.name(), moved.to.name()),
        at: moved.at,
        actor: moved.actor,
        from: Some(moved.from),
        to: Some(moved.to),
        reason: moved.reason,
    }
}

fn notes(nomination: &Nomination, lang: Lang) -> Vec<StoryNote> {
    let say = |key: Key| words::say(lang, key, &Params::new());
    let own = [
        (say(keys::STORY_NOTE), nomination.note.clone()),
        (
            nomination.state_text.clone(),
            nomination.state_reason.clone(),
        ),
        (say(keys::STORY_AMOUNT), nomination.amount_reason.clone()),
    ];
    let waived = nomination.findings.iter().filter_map(|finding| {
        let reason = finding.waived.clone()?;
        Some((finding.text.clone(), reason))
    });
    own.into_iter()
        .chain(waived)
        .filter(|(_, text)| !text.is_empty())
        .map(|(about, text)| StoryNote { about, text })
        .collect()
}

fn source(reading: &Reading, origin: Option<Origin>) -> Result<Option<StorySource>> {
    let Some(origin) = origin else {
        return Ok(None);
    };
    Ok(Some(StorySource {
        imported_at: table::imported_at(reading, origin.batch)?.unwrap_or_default(),
        batch: origin.batch,
        file: origin.file,
        sheet: origin.sheet,
        row: origin.row,
    }))
}
