//! Judging the lines of an award list for one round: units and awards are looked up, typed text
//! is read, and a line becomes the values of a nomination.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;
use viet::date::PartialDate;
use viet::unit_name::{self, UnitHint};

use super::line::{Flaw, FlawCode, Line, field_of, line_of, place};
use super::places::*;
use super::read::{Entry, ProblemCode};
use crate::Result;
use crate::awards::SubjectKind;
use crate::awards::alike::Face;
use crate::awards::award_words::{AwardWords, award_of};
use crate::awards::nomination::{Known, Unread, Values, territory_text};
use crate::awards::round::{self, RoundRow};
use crate::import::row;
use crate::office::Reading;
use crate::units::{self, Found, Registry};

/// Judges and reads lines for one round. Units and awards are looked up once a text.
#[derive(Clone)]
pub(crate) struct Judge {
    round: RoundRow,
    date: NaiveDate,
    registry: Arc<Registry>,
    units: HashMap<String, Option<Flaw>>,
    territories: HashMap<String, Option<i64>>,
    awards: HashMap<String, AwardRead>,
}

#[derive(Clone)]
struct AwardRead {
    code: Option<String>,
    unknown: bool,
}

impl Judge {
    /// For a round.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchRecord`].
    pub(crate) fn open(reading: &Reading, round: i64) -> Result<Judge> {
        let round = round::row(reading, round)?;
        let date = round.reference_date();
        let registry = units::registry(reading)?;
        Ok(Judge {
            round,
            date,
            registry,
            units: HashMap::new(),
            territories: HashMap::new(),
            awards: HashMap::new(),
        })
    }

    /// The text of an entry, and what is wrong in it.
    pub(crate) fn line(&mut self, entry: Entry, raw: &Line) -> (Line, Vec<Flaw>) {
        let mut line = row::line([
            entry.subject_kind.code().to_owned(),
            entry.name.unwrap_or_default(),
            entry.honorific.unwrap_or_default(),
            entry.position.unwrap_or_default(),
            entry.unit.unwrap_or_default(),
            entry.birth.map(|birth| birth.iso()).unwrap_or_default(),
            entry.award.unwrap_or_default(),
            entry
                .amount
                .map(|dong| dong.to_string())
                .unwrap_or_default(),
            entry.citation.unwrap_or_default(),
        ]);
        let mut flaws = Vec::new();
        for problem in &entry.problems {
            let field = place(problem.field);
            if field != NAME {
                line[field] = viet::text::clean(&raw[field]);
            }
            let code = match problem.code {
                ProblemCode::NameMissing => FlawCode::NameMissing,
                ProblemCode::InvalidDate => FlawCode::InvalidDate,
                ProblemCode::UnreadableDate => FlawCode::UnreadableDate,
                ProblemCode::UnreadableMoney => FlawCode::UnreadableMoney,
            };
            flaws.push(Flaw {
                field,
                code,
                detail: String::new(),
            });
        }
        self.look_up(&line, &mut flaws);
        (line, flaws)
    }

    /// Puts typed text into one value of a line.
    pub(crate) fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, text: &str) {
        let mut values = self.values(line, flaws);
        let own = field_of(field);
        values.set(own, text, &self.known());
        let unread = values
            .unread
            .iter()
            .find(|unread| unread.field == own)
            .cloned();
        let kept = flaws
            .iter()
            .filter(|flaw| flaw.field != field && flaw.code.unread().is_some());
        let mut left: Vec<Flaw> = kept.cloned().collect();
        let told = line_of(&values);
        for (at, value) in told.into_iter().enumerate() {
            if !left.iter().any(|flaw| flaw.field == at) {
                line[at] = value;
            }
        }
        if let Some(unread) = unread {
            line[field] = unread.raw;
            let code = match unread.code.as_str() {
                "no-such-day" => FlawCode::InvalidDate,
                "kind" => FlawCode::UnreadableKind,
                _ if field == AMOUNT => FlawCode::UnreadableMoney,
                _ => FlawCode::UnreadableDate,
            };
            left.push(Flaw {
                field,
                code,
                detail: String::new(),
            });
        }
        if line[NAME].is_empty() {
            left.push(Flaw {
                field: NAME,
                code: FlawCode::NameMissing,
                detail: String::new(),
            });
        }
        self.look_up(line, &mut left);
        *flaws = left;
    }

    /// The values of a nomination that a line makes.
    pub(crate) fn values(&mut self, line: &Line, flaws: &[Flaw]) -> Values {
        let unread: Vec<Unread> = flaws
            .iter()
            .filter_map(|flaw| {
                let code = flaw.code.unread()?.to_owned();
                Some(Unread {
                    field: field_of(flaw.field),
                    raw: line[flaw.field].clone(),
                    code,
                })
            })
            .collect();
        let read = |field: usize| !unread.iter().any(|unread| unread.field == field_of(field));
        let birth = read(BIRTH)
            .then(|| PartialDate::from_str(&line[BIRTH]).ok())
            .flatten();
        let amount = read(AMOUNT).then(|| line[AMOUNT].parse().ok()).flatten();
        Values {
            subject_kind: SubjectKind::from_code(&line[KIND]).unwrap_or(SubjectKind::Individual),
            name: line[NAME].clone(),
            honorific: line[HONORIFIC].clone(),
            position: line[POSITION].clone(),
            unit_text: line[UNIT].clone(),
            birth,
            award_text: line[AWARD].clone(),
            award_code: self.award(&line[AWARD]).code,
            amount,
            citation: line[CITATION].clone(),
            unread,
            ..Values::default()
        }
    }

    /// What the recipient of a line is known by. The territory may be one of the past: it is still
    /// where somebody comes from.
    pub(crate) fn face(&mut self, values: &Values) -> Face {
        let unit = territory_text(values).and_then(|text| self.territory(text));
        Face::of(values, unit)
    }

    /// The units and their lineage.
    pub(crate) fn registry(&self) -> &Registry {
        &self.registry
    }

    fn territory(&mut self, text: &str) -> Option<i64> {
        if let Some(known) = self.territories.get(text) {
            return *known;
        }
        let key = match self.registry.find(text, self.date) {
            Found::One(unit, _) | Found::Expired(unit, _) => Some(unit.key),
            _ => None,
        };
        self.territories.insert(text.to_owned(), key);
        key
    }

    fn known(&self) -> Known<'_> {
        Known {
            year: self.round.latest_birth_year(),
            award: self.round.around(self.date),
        }
    }

    fn look_up(&mut self, line: &Line, flaws: &mut Vec<Flaw>) {
        flaws.extend(self.unit(&line[UNIT]));
        if self.award(&line[AWARD]).unknown {
            flaws.push(Flaw {
                field: AWARD,
                code: FlawCode::AwardUnknown,
                detail: String::new(),
            });
        }
    }

    fn award(&mut self, text: &str) -> AwardRead {
        if let Some(known) = self.awards.get(text) {
            return known.clone();
        }
        let said = award_of(text, self.round.around(self.date));
        let unknown = said == AwardWords::Unknown;
        let code = if let AwardWords::One(code) = said {
            Some(code.to_owned())
        } else {
            None
        };
        let read = AwardRead { code, unknown };
        self.awards.insert(text.to_owned(), read.clone());
        read
    }

    fn unit(&mut self, text: &str) -> Option<Flaw> {
        if let Some(known) = self.units.get(text) {
            return known.clone();
        }
        let flaw = unit_flaw(&self.registry, text, self.date);
        self.units.insert(text.to_owned(), flaw.clone());
        flaw
    }
}

/// What is wrong with a unit's words. A body that names no territory stays text and is no problem.
fn unit_flaw(registry: &Registry, text: &str, date: NaiveDate) -> Option<Flaw> {
    let flaw = |code, detail: String| {
        Some(Flaw {
            field: UNIT,
            code,
            detail,
        })
    };
    let names = |units: &[&units::Unit]| {
        units
            .iter()
            .map(|unit| unit.name().to_owned())
            .collect::<Vec<_>>()
            .join("; ")
    };
    match registry.find(text, date) {
        Found::One(..) => None,
        Found::Several(units) => flaw(FlawCode::UnitSeveral, names(&units)),
        Found::Expired(..) => flaw(FlawCode::UnitExpired, String::new()),
        _ if !names_territory(text) => None,
        Found::Suggestions(units) => flaw(FlawCode::UnitSuggested, names(&units)),
        Found::None => flaw(FlawCode::UnitUnknown, String::new()),
    }
}

/// Whether the words say of something that it is a ward, a commune, a district.
fn names_territory(text: &str) -> bool {
    let parts = unit_name::parse(text).parts;
    let inside = |hint| matches!(hint, UnitHint::Ap | UnitHint::KhuVuc | UnitHint::Khom);
    parts
        .iter()
        .any(|part| part.hint.is_some_and(|hint| !inside(hint)))
}
