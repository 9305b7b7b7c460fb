//! What a search finds in commendation: people, households and collectives (one hit each, however
//! often they were nominated), rounds, decisions by number.

mod table;

use std::collections::HashSet;

use viet::date;

use crate::Result;
use crate::awards::SubjectKind;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};
use crate::words::{self, Param, Params, keys};
use table::{DecisionNamed, RoundNamed};

/// Finds in commendation.
pub(crate) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut found = people(reading, query)?;
    found.extend(rounds(reading, query)?);
    found.extend(decisions(reading, query)?);
    Ok(found)
}

/// A recipient that answers to the words, with the newest of its nominations.
pub(super) struct Person {
    recipient: i64,
    closeness: Closeness,
    kind: SubjectKind,
    name: String,
    birth: Option<String>,
}

/// What is known of the nominations of those who are one person.
pub(super) struct Nominated {
    round: i64,
    nomination: i64,
    position: String,
    unit: String,
    nominations: i64,
    awards: i64,
}

fn people(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for person in table::people(reading, query)? {
        if found.len() >= query.limit as usize {
            break;
        }
        if seen.contains(&person.recipient) {
            continue;
        }
        let one = table::one_with(reading, person.recipient)?;
        let nominated = table::nominated(reading, &one)?;
        seen.extend(one);
        if let Some(nominated) = nominated {
            found.push(person.found(nominated, query));
        }
    }
    Ok(found)
}

impl Person {
    fn found(self, nominated: Nominated, query: &Query) -> Found {
        let born = self.birth.as_deref().map(born).unwrap_or_default();
        let mut parts = vec![born, nominated.position.clone(), nominated.unit.clone()];
        let params = Params::from([
            ("nominations".to_owned(), nominated.nominations.into()),
            ("awards".to_owned(), nominated.awards.into()),
        ]);
        parts.push(words::say(query.lang, keys::SEARCH_NOMINATED, &params));
        parts.retain(|part| !part.is_empty());
        let place = [nominated.round, nominated.nomination].map(|key| key.to_string());
        let [round, nomination] = place;
        let hit = Hit {
            kind: match self.kind {
                SubjectKind::Individual => HitKind::Person,
                SubjectKind::Household => HitKind::Household,
                SubjectKind::Collective => HitKind::Collective,
            },
            key: self.recipient,
            title: self.name,
            detail: parts.join(" · "),
            count: nominated.nominations,
            place: path(&["awards", "round", &round, "nomination", &nomination]),
        };
        Found {
            closeness: self.closeness,
            hit,
        }
    }
}

/// A partial date of birth as lists show it.
fn born(iso: &str) -> String {
    let read: std::result::Result<date::PartialDate, _> = iso.parse();
    read.map_or_else(
        |_| iso.to_owned(),
        |date| date.exact().map_or_else(|| date.iso(), date::short),
    )
}

fn rounds(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut near = Vec::new();
    for round in table::rounds(reading)? {
        let said = format!("{} {} {}", round.title, round.year, round.issuer);
        near.extend(in_a_title(query, &said).map(|closeness| (closeness, round)));
    }
    let nearest = cut(near, query);
    let found = nearest.into_iter().map(|(closeness, round)| {
        let hit = round_hit(reading, round, query)?;
        Ok(Found { closeness, hit })
    });
    found.collect()
}

fn round_hit(reading: &Reading, round: RoundNamed, query: &Query) -> Result<Hit> {
    let nominations = table::nominations_of(reading, round.key)?;
    let params = Params::from([
        ("year".to_owned(), Param::Text(round.year.to_string())),
        ("issuer".to_owned(), round.issuer.as_str().into()),
        ("nominations".to_owned(), nominations.into()),
    ]);
    Ok(Hit {
        kind: HitKind::Round,
        key: round.key,
        detail: words::say(query.lang, keys::SEARCH_ROUND, &params),
        count: nominations,
        place: path(&["awards", "round", &round.key.to_string()]),
        title: round.title,
    })
}

fn decisions(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut near = Vec::new();
    for decision in table::decisions(reading)? {
        let year = decision.date.format("%Y");
        let said = format!("{} {year} {}", decision.number, decision.title);
        let number = query.sought.closeness(&decision.number);
        let nearer = number.into_iter().chain(in_a_title(query, &said)).min();
        near.extend(nearer.map(|closeness| (closeness, decision)));
    }
    let nearest = cut(near, query);
    let found = nearest.into_iter().map(|(closeness, decision)| {
        let hit = decision_hit(reading, decision, query)?;
        Ok(Found { closeness, hit })
    });
    found.collect()
}

fn decision_hit(reading: &Reading, decision: DecisionNamed, query: &Query) -> Result<Hit> {
    let lines = table::lines_of(reading, decision.key)?;
    let params = Params::from([
        ("date".to_owned(), date::short(decision.date).into()),
        ("title".to_owned(), decision.title.into()),
        ("lines".to_owned(), lines.into()),
        ("revoked".to_owned(), i64::from(decision.revoked).into()),
    ]);
    Ok(Hit {
        kind: HitKind::Decision,
        key: decision.key,
        title: decision.number,
        detail: words::say(query.lang, keys::SEARCH_DECISION, &params),
        count: lines,
        place: path(&["awards", "round", &decision.round.to_string(), "decision"]),
    })
}

/// In a long title every few letters stand somewhere inside a word: that says nothing.
fn in_a_title(query: &Query, said: &str) -> Option<Closeness> {
    let closeness = query.sought.closeness(said)?;
    (closeness <= Closeness::Start).then_some(closeness)
}

/// The nearest ones, and no more than are wanted.
fn cut<T>(mut near: Vec<(Closeness, T)>, query: &Query) -> Vec<(Closeness, T)> {
    near.sort_by_key(|(closeness, _)| *closeness);
    near.truncate(query.limit as usize);
    near
}

fn path(steps: &[&str]) -> Vec<String> {
    steps.iter().map(|step| (*step).to_owned()).collect()
}
