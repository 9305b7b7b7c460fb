//! What a subject says of a register.

use chrono::NaiveDate;

use super::judge::Judge;
use crate::words::{self, Key};
use crate::{Code, Failure, Result};

/// A register: a kind of lines.
#[derive(Debug)]
pub struct Register {
    /// Its code, which never changes: `"funds.income"`.
    pub code: &'static str,
    /// The code of its subject, where the window shows it.
    pub subject: &'static str,
    /// What it is called.
    pub name: Key,
    /// What one line of it is called.
    pub line: Key,
    /// The code of the register whose lines its lines belong to; none for a register by itself.
    pub of: Option<&'static str>,
    /// Whether its lines may stand alone as well.
    pub alone: bool,
    /// Its columns, in the order of the paper form.
    pub columns: &'static [Column],
    /// The columns that name a line, the first that says something before the others.
    pub title: &'static [&'static str],
    /// The column that dates a line; empty for none.
    pub day: &'static str,
    /// The column that says which unit a line is of; empty for none.
    pub unit: &'static str,
    /// By which day what is to be done.
    pub due: Option<Due>,
    /// Its rules, beyond what each column asks for.
    pub(crate) judge: Option<Judge>,
}

/// What is to be done by a day.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// The column of the day.
    pub day: &'static str,
    /// The column that says how far it is.
    pub status: &'static str,
    /// The choices of that column with which nothing is left to do.
    pub closed: &'static [&'static str],
}

/// A column of a register.
#[derive(Debug)]
pub struct Column {
    /// Its code: `"donor"`.
    pub code: &'static str,
    /// Its heading.
    pub name: Key,
    /// What it holds.
    pub kind: Kind,
    /// Its width in the window, in rem.
    pub rem: f64,
    /// Its width on paper in millimetres; 0 where papers leave it out.
    pub mm: f64,
    /// Whether a line without it is unfinished.
    pub needed: bool,
    /// Whether it tells of a person what is nobody's business: masked, and in no export unless asked.
    pub private: bool,
    /// Other headings that files have for it, parted by commas.
    pub heads: &'static str,
}

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A line of text.
    Text,
    /// Text of several lines.
    Long,
    /// A day.
    Day,
    /// Whole things that are counted.
    Count,
    /// Money in đồng, or words of a size.
    Money,
    /// A quantity in thousandths.
    Quantity,
    /// One of a few.
    Choice(&'static [Choice]),
    /// A unit of the registry, or another text.
    Unit,
    /// A period of reports.
    Period,
}

/// One of the few things that a column can say.
#[derive(Debug)]
pub struct Choice {
    /// Its code, as the file keeps it.
    pub code: &'static str,
    /// What people read.
    pub name: Key,
}

impl Column {
    /// A column of a kind.
    #[must_use]
    pub const fn new(code: &'static str, name: Key, kind: Kind, rem: f64) -> Column {
        Column {
            code,
            name,
            kind,
            rem,
            mm: 0.0,
            needed: false,
            private: false,
            heads: "",
        }
    }

    /// The same with a width on paper.
    #[must_use]
    pub const fn on_paper(self, mm: f64) -> Column {
        Column { mm, ..self }
    }

    /// The same, needed.
    #[must_use]
    pub const fn needed(self) -> Column {
        Column {
            needed: true,
            ..self
        }
    }

    /// The same, private.
    #[must_use]
    pub const fn private(self) -> Column {
        Column {
            private: true,
            ..self
        }
    }

    /// The same with headings that files have for it.
    #[must_use]
    pub const fn headed(self, heads: &'static str) -> Column {
        Column { heads, ..self }
    }

    /// Its heading in the language of the office.
    #[must_use]
    pub fn heading(&self) -> String {
        words::say(words::spoken(), self.name, &Default::default())
    }
}

impl Kind {
    /// The code of it, as the window is told.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Long => "long",
            Kind::Day => "day",
            Kind::Count => "count",
            Kind::Money => "money",
            Kind::Quantity => "quantity",
            Kind::Choice(_) => "choice",
            Kind::Unit => "unit",
            Kind::Period => "period",
        }
    }

    /// Whether it is a number.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Kind::Count | Kind::Money | Kind::Quantity)
    }
}

impl Register {
    /// A register without any column yet; to be filled by struct update.
    #[must_use]
    pub const fn empty(
        code: &'static str,
        subject: &'static str,
        name: Key,
        line: Key,
    ) -> Register {
        Register {
            code,
            subject,
            name,
            line,
            of: None,
            alone: false,
            columns: &[],
            title: &[],
            day: "",
            unit: "",
            due: None,
            judge: None,
        }
    }

    /// The place of a column.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.code == code)
    }

    /// The place of a column that was asked for from outside.
    ///
    /// # Errors
    /// [`Code::NoSuchField`].
    pub fn place_of(&self, code: &str) -> Result<usize> {
        let unknown = || Failure::new(Code::NoSuchField).with("field", code);
        self.place(code).ok_or_else(unknown)
    }

    /// Its name in the language of the office.
    #[must_use]
    pub fn said(&self) -> String {
        words::say(words::spoken(), self.name, &Default::default())
    }

    /// What one line of it is called, in the language of the office.
    #[must_use]
    pub fn line_said(&self) -> String {
        words::say(words::spoken(), self.line, &Default::default())
    }

    /// The registers whose lines belong to lines of this one.
    pub fn below(&self) -> impl Iterator<Item = &'static Register> {
        let own = self.code;
        super::all().filter(move |one| one.of == Some(own))
    }
}

impl Due {
    /// Whether a day is over for a line that says this of its day and of how far it is. Computed, never
    /// kept: tomorrow it may be otherwise.
    #[must_use]
    pub fn is_over(&self, day: Option<NaiveDate>, status: &str, today: NaiveDate) -> bool {
        day.is_some_and(|day| day < today) && !self.closed.contains(&status)
    }
}
