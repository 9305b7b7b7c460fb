//! Rows of a list as import takes them in: they become lines of a register.

use std::marker::PhantomData;

use sheets::table::tidy;
use viet::text::compare_key;

use super::present::Present;
use crate::awards::alike::Likeness;
use crate::import::row::{self, Flaw, FlawCode, Line, Mask, WIDTH};
use crate::import::taking::{Found, Index, Intake as TakesIn, Row, Source, Taking};
use crate::import::warning::Warning;
use crate::office::{Change, Reading};
use crate::registers::describe::{Kind, Register};
use crate::registers::stored::{Origin, Stored};
use crate::registers::{book, edit, ops, table, text};
use crate::{Code, Result};

/// A register that files are taken in for.
pub(crate) trait TakesLines: Clone + Send + 'static {
    /// The register.
    const REGISTER: &'static Register;
    /// The codes of the columns that a file can say, in the order of a row.
    const FIELDS: &'static [&'static str];
    /// The places of those that tell lines apart.
    const IDENTITY: &'static [usize];
}

/// Rows that become lines of a register; the target is the line they belong to, 0 for none.
#[derive(Clone)]
pub(crate) struct Lines<R> {
    parent: Option<i64>,
    register: PhantomData<R>,
}

/// What a row says, by the places of its fields; as the file keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    texts: [String; WIDTH],
    identity: &'static [usize],
}

impl Said {
    /// Equal for two that speak of one line.
    pub(super) fn identity(&self) -> String {
        let keys = self.identity.iter().map(|at| compare_key(&self.texts[*at]));
        keys.collect::<Vec<String>>().join("\n")
    }

    /// The same where another one that has these fields replaces it.
    pub(super) fn with(&self, new: &Said, present: &Mask) -> Said {
        let mut after = self.clone();
        for (at, held) in present.iter().enumerate() {
            if *held {
                after.texts[at].clone_from(&new.texts[at]);
            }
        }
        after
    }
}

impl<R: TakesLines> Lines<R> {
    fn column(field: usize) -> usize {
        let place = R::REGISTER.place(R::FIELDS[field]);
        place.expect("a field that is taken in is a column of its register")
    }

    /// A value as screens show it.
    pub(crate) fn shown(field: usize, text: &str) -> String {
        text::shown(&R::REGISTER.columns[Self::column(field)], text)
    }

    fn said(line: &Line) -> Said {
        Said {
            texts: line.clone(),
            identity: R::IDENTITY,
        }
    }

    fn said_of(stored: &Stored) -> Said {
        let mut texts: [String; WIDTH] = Default::default();
        for (field, text) in texts.iter_mut().enumerate().take(R::FIELDS.len()) {
            text.clone_from(&stored.texts[Self::column(field)]);
        }
        Said {
            texts,
            identity: R::IDENTITY,
        }
    }

    /// Reads a text into a field, and says what is wrong with it.
    fn read(field: usize, typed: &str) -> (String, Option<FlawCode>) {
        let column = &R::REGISTER.columns[Self::column(field)];
        let kept = text::kept(column, typed);
        let flaw = text::is_unread(column, &kept).then_some(match column.kind {
            Kind::Day => FlawCode::UnreadableDate,
            Kind::Choice(_) => FlawCode::UnknownField,
            _ => FlawCode::FigureUnread,
        });
        (kept, flaw)
    }
}

/// A row before it is judged: its place on the sheet and its texts.
pub(crate) struct Read {
    row: u32,
    texts: [String; WIDTH],
}

impl<R: TakesLines + Sync> Taking for Lines<R> {
    const FIELDS: &'static [&'static str] = R::FIELDS;
    const NAME: usize = 0;
    const IDENTITY: &'static [usize] = R::IDENTITY;

    type Entry = Read;
    type Values = Said;
    type Known = Present;
    type Trace = String;
    type Index = Traces;
    type Face = String;
    type Intake<'c> = Intake<'c>;

    fn open(reading: &Reading, target: i64) -> Result<Lines<R>> {
        let parent = (target > 0).then_some(target);
        let parent = edit::right_parent(reading, R::REGISTER, parent)?;
        Ok(Lines {
            parent,
            register: PhantomData,
        })
    }

    fn known(reading: &Reading, target: i64) -> Result<Present> {
        let parent = Self::open(reading, target)?.parent;
        let book = book::book(reading, R::REGISTER)?;
        let own = book.lines().iter().map(|line| &line.stored);
        let own = own.filter(|line| line.parent == parent);
        Ok(Present::new(
            own.map(|line| (line.key, Self::said_of(line))).collect(),
        ))
    }

    fn intake<'c>(change: &'c Change<'c>, target: i64) -> Result<Intake<'c>> {
        let parent = Self::open(change, target)?.parent;
        Ok(Intake {
            change,
            register: R::REGISTER,
            fields: R::FIELDS,
            parent,
            count: 0,
        })
    }

    fn entries(&self, from: &Found<'_>, _fields: &mut Mask) -> (Vec<Read>, Vec<Warning>) {
        let (sheet, table) = (from.sheet, from.table);
        let cell = |row: u32, field: &str| {
            let columns = table.field(field).map_or(&[][..], |one| &one.columns);
            let texts = columns.iter().filter_map(|col| sheet.cell(row, *col));
            texts.map(tidy).find(|text| !text.is_empty())
        };
        let read = table.data().map(|(row, _)| {
            let mut texts: [String; WIDTH] = Default::default();
            for (text, field) in texts.iter_mut().zip(R::FIELDS) {
                *text = cell(row, field).unwrap_or_default();
            }
            Read { row, texts }
        });
        (read.collect(), Vec::new())
    }

    fn row(&mut self, entry: Read) -> Row {
        let mut line = Line::default();
        let mut flaws = Vec::new();
        for (field, typed) in entry.texts.iter().enumerate().take(R::FIELDS.len()) {
            let (kept, flaw) = Self::read(field, typed);
            line[field] = kept;
            flaws.extend(flaw.map(|code| Flaw::plain(field, code)));
        }
        if line[0].is_empty() {
            flaws.push(Flaw::plain(0, FlawCode::NameMissing));
        }
        Row {
            row: entry.row,
            group: None,
            key: Self::key(&line),
            raw: row::line(entry.texts),
            line,
            flaws,
        }
    }

    fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, typed: &str) {
        let (kept, flaw) = Self::read(field, typed);
        line[field] = kept;
        flaws.retain(|flaw| flaw.field != field && flaw.code != FlawCode::NameMissing);
        flaws.extend(flaw.map(|code| Flaw::plain(field, code)));
        if line[0].is_empty() {
            flaws.push(Flaw::plain(0, FlawCode::NameMissing));
        }
    }

    fn values(&mut self, line: &Line, _flaws: &[Flaw]) -> Said {
        Self::said(line)
    }

    fn merged(stored: &Said, new: &Said, present: &Mask) -> Said {
        stored.with(new, present)
    }

    fn key(line: &Line) -> Option<String> {
        (!line[0].is_empty()).then(|| Self::said(line).identity())
    }

    fn is_one(stored: &Said, new: &Said) -> bool {
        stored.identity() == new.identity()
    }

    fn trace(line: &Line) -> Option<String> {
        Self::key(line)
    }

    fn trace_of(values: &Said) -> Option<String> {
        (!values.texts[0].is_empty()).then(|| values.identity())
    }

    fn face(&mut self, values: &Said) -> String {
        values.identity()
    }

    fn is_told_apart(_face: &String) -> bool {
        true
    }

    // Two gifts of one donor on one day may be two: what only looks alike is left to the clerk's eye.
    fn likeness(&self, _one: &String, _other: &String) -> Option<Likeness> {
        None
    }

    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>> {
        match table::get(reading, key) {
            Ok(stored) => {
                let line = Self::said_of(&stored).texts;
                Ok(Some((line, R::REGISTER.said())))
            }
            Err(failure) if failure.code == Code::NoSuchRecord => Ok(None),
            Err(failure) => Err(failure),
        }
    }
}

/// Rows by what tells them apart.
pub(crate) struct Traces(std::collections::HashMap<String, Vec<u32>>);

impl Index<String> for Traces {
    fn of(traces: &[Option<String>]) -> Traces {
        let mut all: std::collections::HashMap<String, Vec<u32>> = Default::default();
        for (at, trace) in (0u32..).zip(traces) {
            if let Some(trace) = trace {
                all.entry(trace.clone()).or_default().push(at);
            }
        }
        Traces(all)
    }

    fn candidates(&self, own: &String, fits: impl Fn(u32) -> bool) -> Vec<u32> {
        let all = self.0.get(own).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(|at| fits(*at)).collect()
    }
}

/// A register that takes lines in.
pub(crate) struct Intake<'c> {
    change: &'c Change<'c>,
    register: &'static Register,
    fields: &'static [&'static str],
    parent: Option<i64>,
    count: usize,
}

impl Intake<'_> {
    fn write(&mut self, mut stored: Stored, said: &Said, from: Source) -> Result<()> {
        for (field, text) in self.fields.iter().zip(&said.texts) {
            let place = self.register.place_of(field)?;
            stored.texts[place].clone_from(text);
        }
        stored.origin = Some(Origin {
            batch: from.batch,
            sheet: from.sheet,
            row: from.row,
        });
        edit::write(self.change, self.register, &mut stored)?;
        self.count += 1;
        Ok(())
    }
}

impl TakesIn<Said> for Intake<'_> {
    fn add(&mut self, values: Said, source: Source) -> Result<()> {
        let blank = Stored::blank(self.register, self.parent);
        self.write(blank, &values, source)
    }

    fn replace(&mut self, key: i64, values: &Said, source: Source) -> Result<()> {
        let stored = edit::of(self.change, self.register, key)?;
        self.write(stored, values, source)
    }

    fn finish(&mut self) -> Result<()> {
        self.change.note("register", self.register.said());
        Ok(())
    }
}

/// The operation that takes lines in.
pub(crate) static OP: &crate::journal::OpKind = &ops::IMPORT;
