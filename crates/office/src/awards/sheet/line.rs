//! A row of an award list on its way into a round: its values as text, what is wrong with them,
//! and the nomination they make. Deliberately not here: where the text is kept meanwhile
//! (`import`).

use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use viet::date::PartialDate;
use viet::number::group_thousands;
use viet::unit_name::{self, UnitHint};

use super::read::{Entry, ProblemCode};
use super::vocabulary::{FIELDS, Mask};
use crate::Result;
use crate::awards::award_words::{AwardWords, award_of};
use crate::awards::nomination::{Field, Known, Stored, Unread, Values};
use crate::awards::round::{self, RoundRow};
use crate::awards::{Severity, SubjectKind};
use crate::office::Reading;
use crate::units::{self, Found, Registry};

/// The values of a row in [`FIELDS`] order: a kind's code, an ISO date, plain đồng, else text.
pub(crate) type Line = [String; FIELDS.len()];

/// What is wrong with one value of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flaw {
    /// Place of the field in [`FIELDS`].
    #[serde(rename = "f")]
    pub(crate) field: usize,
    /// What.
    #[serde(rename = "c")]
    pub(crate) code: FlawCode,
    /// A value its sentence names.
    #[serde(rename = "p", default, skip_serializing_if = "String::is_empty")]
    pub(crate) detail: String,
}

/// Everything that can be wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FlawCode {
    NameMissing,
    InvalidDate,
    UnreadableDate,
    UnreadableMoney,
    UnreadableKind,
    UnitUnknown,
    UnitSeveral,
    UnitExpired,
    UnitSuggested,
    AwardUnknown,
    Duplicate,
}

impl FlawCode {
    /// The message is `problem-` and this.
    pub(crate) fn key(self) -> &'static str {
        match self {
            FlawCode::NameMissing => "name-missing",
            FlawCode::InvalidDate => "invalid-date",
            FlawCode::UnreadableDate => "unreadable-date",
            FlawCode::UnreadableMoney => "unreadable-money",
            FlawCode::UnreadableKind => "unreadable-kind",
            FlawCode::UnitUnknown => "unit-unknown",
            FlawCode::UnitSeveral => "unit-several",
            FlawCode::UnitExpired => "unit-expired",
            FlawCode::UnitSuggested => "unit-suggested",
            FlawCode::AwardUnknown => "award-unknown",
            FlawCode::Duplicate => "duplicate",
        }
    }

    /// How much it matters: an error leaves a field empty or the row out.
    pub(crate) fn severity(self) -> Severity {
        match self {
            FlawCode::NameMissing
            | FlawCode::InvalidDate
            | FlawCode::UnreadableDate
            | FlawCode::UnreadableMoney
            | FlawCode::UnreadableKind => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// The code beside an unread text of a nomination; none where the value was read.
    fn unread(self) -> Option<&'static str> {
        match self {
            FlawCode::InvalidDate => Some("no-such-day"),
            FlawCode::UnreadableDate => Some("date"),
            FlawCode::UnreadableMoney => Some("money"),
            FlawCode::UnreadableKind => Some("kind"),
            _ => None,
        }
    }
}

/// Judges and reads lines for one round. Units and awards are looked up once a text.
pub(crate) struct Desk {
    round: RoundRow,
    date: NaiveDate,
    registry: Registry,
    units: HashMap<String, Option<Flaw>>,
    awards: HashMap<String, AwardRead>,
}

#[derive(Clone)]
struct AwardRead {
    code: Option<String>,
    unknown: bool,
}

impl Desk {
    /// For a round.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchRecord`].
    pub(crate) fn open(reading: &Reading, round: i64) -> Result<Desk> {
        let round = round::row(reading, round)?;
        let date = round.reference_date();
        let registry = units::registry(reading)?;
        Ok(Desk {
            round,
            date,
            registry,
            units: HashMap::new(),
            awards: HashMap::new(),
        })
    }

    /// The text of an entry, and what is wrong in it.
    pub(crate) fn line(&mut self, entry: &Entry) -> (Line, Vec<Flaw>) {
        let plain = |value: &Option<String>| value.clone().unwrap_or_default();
        let mut line: Line = [
            entry.subject_kind.code().to_owned(),
            plain(&entry.name),
            plain(&entry.honorific),
            plain(&entry.position),
            plain(&entry.unit),
            entry.birth.map(|birth| birth.iso()).unwrap_or_default(),
            plain(&entry.award),
            entry
                .amount
                .map(|dong| dong.to_string())
                .unwrap_or_default(),
            plain(&entry.citation),
        ];
        let mut flaws = Vec::new();
        for problem in &entry.problems {
            let field = place(problem.field);
            if field != NAME {
                line[field] = viet::text::clean(&entry.raw[field]);
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

    /// What a stored nomination becomes where the file has these fields.
    pub(crate) fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
        let mut merged = stored.clone();
        for (at, _) in present.iter().enumerate().filter(|(_, present)| **present) {
            match at {
                KIND => merged.subject_kind = new.subject_kind,
                NAME => merged.name.clone_from(&new.name),
                HONORIFIC => merged.honorific.clone_from(&new.honorific),
                POSITION => merged.position.clone_from(&new.position),
                UNIT => merged.unit_text.clone_from(&new.unit_text),
                BIRTH => merged.birth = new.birth,
                AWARD => {
                    merged.award_text.clone_from(&new.award_text);
                    merged.award_code.clone_from(&new.award_code);
                }
                AMOUNT => merged.amount = new.amount,
                CITATION => merged.citation.clone_from(&new.citation),
                _ => {}
            }
            let field = field_of(at);
            merged.unread.retain(|unread| unread.field != field);
            merged.unread.extend(
                new.unread
                    .iter()
                    .filter(|unread| unread.field == field)
                    .cloned(),
            );
        }
        merged
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

/// A line's value as screens show it: dates day first, money with dots, kinds in words.
pub(crate) fn shown(field: usize, text: &str) -> String {
    match field {
        KIND => SubjectKind::from_code(text).map_or(text.to_owned(), |kind| {
            viet::text::capitalise_first(kind.word())
        }),
        BIRTH => PartialDate::from_str(text).map_or(text.to_owned(), |date| {
            date.exact()
                .map_or_else(|| date.iso(), |day| day.format("%d/%m/%Y").to_string())
        }),
        AMOUNT => text.parse().map_or(text.to_owned(), group_thousands),
        _ => text.to_owned(),
    }
}

fn line_of(values: &Values) -> Line {
    [
        values.subject_kind.code().to_owned(),
        values.name.clone(),
        values.honorific.clone(),
        values.position.clone(),
        values.unit_text.clone(),
        values.birth.map(|birth| birth.iso()).unwrap_or_default(),
        values.award_text.clone(),
        values
            .amount
            .map(|dong| dong.to_string())
            .unwrap_or_default(),
        values.citation.clone(),
    ]
}

/// The nominations of a round by name, for finding out which of them a line speaks of.
pub(crate) struct Present {
    by_name: HashMap<(SubjectKind, String), Vec<usize>>,
    stored: Vec<Stored>,
    taken: Vec<bool>,
}

/// What a line does to its round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It adds a nomination.
    New,
    /// It says what a nomination says already.
    Same,
    /// It changes the nomination with this key into these values.
    Changed(i64, Box<Values>),
}

impl Present {
    pub(crate) fn new(stored: Vec<Stored>) -> Present {
        let mut by_name: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, one) in stored.iter().enumerate() {
            let key = (one.values.subject_kind, one.sort.name.clone());
            by_name.entry(key).or_default().push(at);
        }
        let taken = vec![false; stored.len()];
        Present {
            by_name,
            stored,
            taken,
        }
    }

    /// What a line would do, without remembering that it did.
    pub(crate) fn look(&mut self, values: &Values, present: &Mask) -> Fate {
        let before = self.taken.clone();
        let fate = self.fate(values, present);
        self.taken = before;
        fate
    }

    /// What a line does. Each nomination answers to one line only.
    pub(crate) fn fate(&mut self, values: &Values, present: &Mask) -> Fate {
        if self.stored.is_empty() {
            return Fate::New;
        }
        let key = (values.subject_kind, viet::text::compare_key(&values.name));
        let known = self.by_name.get(&key);
        let open: Vec<usize> = known
            .into_iter()
            .flatten()
            .copied()
            .filter(|at| !self.taken[*at])
            .collect();
        let merged = |at: usize| Desk::merged(&self.stored[at].values, values, present);
        if let Some(at) = open
            .iter()
            .copied()
            .find(|at| merged(*at) == self.stored[*at].values)
        {
            self.taken[at] = true;
            return Fate::Same;
        }
        let natural = open
            .into_iter()
            .find(|at| is_natural_match(&self.stored[*at].values, values));
        match natural {
            Some(at) => {
                self.taken[at] = true;
                Fate::Changed(self.stored[at].key, Box::new(merged(at)))
            }
            None => Fate::New,
        }
    }
}

/// One name and one birth; without births, one name and one unit.
fn is_natural_match(stored: &Values, new: &Values) -> bool {
    let unit = |values: &Values| viet::text::compare_key(&values.unit_text);
    match (stored.birth, new.birth) {
        (Some(a), Some(b)) => a == b,
        _ => unit(stored) == unit(new),
    }
}

/// Equal for two lines of one recipient: kind, name in any spelling, and birth or unit.
pub(crate) fn same_recipient_key(line: &Line) -> Option<String> {
    let name = viet::text::compare_key(&line[NAME]);
    let beside = match line[BIRTH].is_empty() {
        true => viet::text::compare_key(&line[UNIT]),
        false => line[BIRTH].clone(),
    };
    (!name.is_empty()).then(|| format!("{}\n{name}\n{beside}", line[KIND]))
}

fn place(field: &str) -> usize {
    FIELDS
        .iter()
        .position(|known| *known == field)
        .expect("entries name fields of the list")
}

fn field_of(place: usize) -> Field {
    const OWN: [Field; FIELDS.len()] = [
        Field::SubjectKind,
        Field::Name,
        Field::Honorific,
        Field::Position,
        Field::Unit,
        Field::Birth,
        Field::Award,
        Field::Amount,
        Field::Citation,
    ];
    OWN[place]
}

pub(crate) const KIND: usize = 0;
pub(crate) const NAME: usize = 1;
const HONORIFIC: usize = 2;
const POSITION: usize = 3;
const UNIT: usize = 4;
const BIRTH: usize = 5;
const AWARD: usize = 6;
const AMOUNT: usize = 7;
const CITATION: usize = 8;
