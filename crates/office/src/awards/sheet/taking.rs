//! Award lists as import takes them in: rows become nominations of a round.

use sheets::table::Table;
use viet::date::PartialDate;
use viet::text::compare_key;

use super::fate::{Present, is_natural_match, merged};
use super::judge::Judge;
use super::lend::Loan;
use super::line::{self, Flaw, Line};
use super::places::*;
use super::read::{Entry, Sheet};
use super::vocabulary::FIELDS;
use crate::awards::SubjectKind;
use crate::awards::alike::{self, Face, Likeness, Trace};
use crate::awards::nomination::{self, Intake, Origin, Values};
use crate::import::context::Context;
use crate::import::doors::{Doors, Taken};
use crate::import::inspect::hints;
use crate::import::kind::Kind;
use crate::import::ops;
use crate::import::row::{self, Mask};
use crate::import::survey::with_words;
use crate::import::taking::{Found, Index, Intake as TakesIn, Row, Source, Taking};
use crate::import::warning::Warning;
use crate::office::{Change, Reading};
use crate::units::built_in;
use crate::words::{self, keys};
use crate::{Code, Result};

/// How award lists are taken in.
pub(crate) static TAKEN: Taken = Taken {
    fields: &FIELDS,
    name: NAME,
    spelled: &[UNIT, AWARD],
    // Address and name hang together: a title of address is taken off the name.
    has: |field, found| (field == "honorific" && found("name")) || field == "subject_kind",
    shown: line::shown,
    kind_text: |line| line::shown(KIND, &line[KIND]),
    op: &ops::COMMIT,
    place: |round| {
        ["awards", "round", &round.to_string()]
            .map(str::to_owned)
            .to_vec()
    },
    doors: Doors::of::<AwardLists>(),
};

/// Award lists; the target is a round.
#[derive(Clone)]
pub(crate) struct AwardLists(Judge);

impl Taking for AwardLists {
    const FIELDS: &'static [&'static str] = &FIELDS;
    const NAME: usize = NAME;
    const IDENTITY: &'static [usize] = &[KIND, NAME, BIRTH, UNIT, POSITION];

    type Entry = Entry;
    type Values = Values;
    type Known = Present;
    type Trace = Trace;
    type Index = alike::Index;
    type Face = Face;
    type Intake<'c> = Nominations<'c>;

    fn open(reading: &Reading, target: i64) -> Result<AwardLists> {
        Judge::open(reading, target).map(AwardLists)
    }

    fn known(reading: &Reading, target: i64) -> Result<Present> {
        Ok(Present::new(nomination::of_round(reading, target)?))
    }

    fn intake<'c>(change: &'c Change<'c>, target: i64) -> Result<Nominations<'c>> {
        Ok(Nominations {
            change,
            intake: Intake::open(change, target)?,
            kinds: [0; 3],
        })
    }

    fn entries(&self, from: &Found<'_>, fields: &mut Mask) -> (Vec<Entry>, Vec<Warning>) {
        let (sheet, table) = (from.sheet, from.table);
        let context = Context::of(from.file, sheet.name.as_deref(), table);
        let hints = hints(sheet, table, &context, from.today);
        let mut list = with_words(Kind::Awards, |lexicon| {
            super::read(sheet, table, lexicon, &hints)
        });
        let warnings = super::check(sheet, table, &list, context.days, built_in());
        lend(&mut list, table, sheet.name.as_deref(), fields);
        (list.entries, warnings)
    }

    fn row(&mut self, mut entry: Entry) -> Row {
        let (row, group, key) = (entry.row, entry.group, entry.key.take());
        let raw = row::line(std::mem::take(&mut entry.raw));
        let (line, flaws) = self.0.line(entry, &raw);
        Row {
            row,
            group,
            raw,
            line,
            flaws,
            key,
        }
    }

    fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, text: &str) {
        self.0.put(line, flaws, field, text);
    }

    fn values(&mut self, line: &Line, flaws: &[Flaw]) -> Values {
        self.0.values(line, flaws)
    }

    fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
        merged(stored, new, present)
    }

    /// Kind, name in any spelling, and birth or unit.
    fn key(line: &Line) -> Option<String> {
        let name = compare_key(&line[NAME]);
        let beside = match line[BIRTH].parse::<PartialDate>() {
            Ok(birth) => birth.iso(),
            Err(_) => compare_key(&line[UNIT]),
        };
        (!name.is_empty()).then(|| format!("{name}\n{}{beside}", line[KIND]))
    }

    fn is_one(stored: &Values, new: &Values) -> bool {
        let key = |values: &Values| compare_key(&values.name);
        let named = stored.subject_kind == new.subject_kind && key(stored) == key(new);
        named && is_natural_match(stored, new)
    }

    fn trace(line: &Line) -> Option<Trace> {
        let kind = SubjectKind::from_code(&line[KIND]).unwrap_or(SubjectKind::Individual);
        alike::trace(kind, &line[NAME], line[BIRTH].parse().ok())
    }

    fn trace_of(values: &Values) -> Option<Trace> {
        alike::trace(values.subject_kind, &values.name, values.birth)
    }

    fn face(&mut self, values: &Values) -> Face {
        self.0.face(values)
    }

    fn is_told_apart(face: &Face) -> bool {
        face.is_told_apart()
    }

    fn likeness(&self, one: &Face, other: &Face) -> Option<Likeness> {
        one.likeness(other, self.0.registry())
    }

    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>> {
        let stored = match nomination::stored(reading, key) {
            Ok(stored) => stored,
            Err(failure) if failure.code == Code::NoSuchRecord => return Ok(None),
            Err(failure) => return Err(failure),
        };
        let place = words::say_with(words::spoken(), keys::DUPLICATES_IN_ROUND, []);
        Ok(Some((line::line_of(&stored.values), place)))
    }
}

impl Index<Trace> for alike::Index {
    fn of(traces: &[Option<Trace>]) -> Self {
        alike::Index::of(traces)
    }

    fn candidates(&self, own: &Trace, fits: impl Fn(u32) -> bool) -> Vec<u32> {
        alike::Index::candidates(self, own, fits)
    }
}

/// Gives the rows what the headings over them, then the words around the table, say; a field that
/// one row has got so is one that the sheet has.
fn lend(list: &mut Sheet, table: &Table, sheet: Option<&str>, fields: &mut Mask) {
    let title = table.above.last().map(|(_, line)| line.as_str());
    let named = Loan::around(title, sheet);
    for entry in &mut list.entries {
        let headed = entry.group.map(|group| &list.loans[group as usize]);
        for loan in headed.into_iter().chain([&named]) {
            let (award, unit) = loan.lend(entry);
            fields[AWARD] |= award;
            fields[UNIT] |= unit;
        }
    }
}

/// A round that takes nominations in, and how many of each kind were new.
pub(crate) struct Nominations<'c> {
    change: &'c Change<'c>,
    intake: Intake<'c>,
    /// People, collectives, households.
    kinds: [u32; 3],
}

impl TakesIn<Values> for Nominations<'_> {
    fn add(&mut self, values: Values, source: Source) -> Result<()> {
        self.kinds[match values.subject_kind {
            SubjectKind::Individual => 0,
            SubjectKind::Collective => 1,
            SubjectKind::Household => 2,
        }] += 1;
        self.intake.enlist(values, origin(source))
    }

    fn replace(&mut self, key: i64, values: &Values, source: Source) -> Result<()> {
        self.intake.write()?;
        self.intake.replace(key, values, Some(&origin(source)))?;
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.intake.write()?;
        let [people, collectives, households] = self.kinds;
        self.change.note("people", people);
        self.change.note("groups", collectives + households);
        self.change.note("households", households);
        Ok(())
    }
}

fn origin(source: Source) -> Origin {
    Origin {
        batch: source.batch,
        file: source.file,
        sheet: source.sheet,
        row: source.row,
    }
}
