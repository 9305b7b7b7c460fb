//! What a unit is in memory: its names and parents through time, and the steps of its lineage.
//! Deliberately not here: looking one up among all (`registry`).

use chrono::NaiveDate;

use super::record::{UnitKind, UnitName};

/// That a unit lies in another one, in a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within {
    /// The unit around it.
    pub parent: i64,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
}

/// One unit with its names and parents through time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Local key.
    pub key: i64,
    /// Code of the list it comes from.
    pub code: String,
    /// Its kind.
    pub kind: UnitKind,
    /// Full names with the kind word, oldest first; never empty.
    pub names: Vec<UnitName>,
    /// The territories it lay in, oldest first.
    pub parents: Vec<Within>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
    /// Whether it came with the program.
    pub built_in: bool,
    /// A remark.
    pub note: String,
}

/// What became of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// The same territory under the same name.
    Continue,
    /// Another name.
    Rename,
    /// Whole, into a new unit with others.
    Merge,
    /// A part of it; how much is not known.
    SplitPart,
    /// Whole, into a unit that already was.
    Absorbed,
    /// Its level of administration ended.
    LevelAbolished,
    /// To another parent.
    Transfer,
}

impl StepKind {
    const ALL: [StepKind; 7] = [
        StepKind::Continue,
        StepKind::Rename,
        StepKind::Merge,
        StepKind::SplitPart,
        StepKind::Absorbed,
        StepKind::LevelAbolished,
        StepKind::Transfer,
    ];

    /// The value stored in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StepKind::Continue => "continue",
            StepKind::Rename => "rename",
            StepKind::Merge => "merge",
            StepKind::SplitPart => "split_part",
            StepKind::Absorbed => "absorbed",
            StepKind::LevelAbolished => "level_abolished",
            StepKind::Transfer => "transfer",
        }
    }

    /// Reads the stored value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<StepKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    pub(super) fn from_seed(code: &str) -> Option<StepKind> {
        Self::from_code(&code.to_lowercase())
    }
}

/// One step of the lineage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// First day of the new state.
    pub date: NaiveDate,
    /// The unit before.
    pub from: i64,
    /// The unit after.
    pub to: i64,
    /// What happened.
    pub kind: StepKind,
    /// Legal basis as known.
    pub basis: String,
}

/// A way people write a unit that is not its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// The text.
    pub text: String,
    /// The unit it means.
    pub unit: i64,
    /// Noted by the built-in list; otherwise somebody in the office confirmed it.
    pub built_in: bool,
}

impl Unit {
    /// Whether it exists on that day; a missing end is open.
    #[must_use]
    pub fn exists_on(&self, date: NaiveDate) -> bool {
        within(date, self.valid_from, self.valid_to)
    }

    /// Its latest full name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.last().map_or("", |name| &name.name)
    }

    /// The territory it lies in, or lay in last.
    #[must_use]
    pub fn parent(&self) -> Option<i64> {
        self.parents.last().map(|within| within.parent)
    }

    /// Its full name on a day; outside its time the nearest name it had.
    #[must_use]
    pub fn name_on(&self, date: NaiveDate) -> &str {
        let mut known = self
            .names
            .iter()
            .filter(|name| within(date, name.valid_from, name.valid_to));
        let earliest = self
            .names
            .first()
            .filter(|name| name.valid_from.is_some_and(|from| date < from));
        known
            .next()
            .or(earliest)
            .map_or_else(|| self.name(), |name| &name.name)
    }

    /// The territory it lies in on a day; outside its time the nearest one.
    #[must_use]
    pub fn parent_on(&self, date: NaiveDate) -> Option<i64> {
        let mut known = self
            .parents
            .iter()
            .filter(|row| within(date, row.valid_from, row.valid_to));
        let earliest = self
            .parents
            .first()
            .filter(|row| row.valid_from.is_some_and(|from| date < from));
        known
            .next()
            .or(earliest)
            .map(|row| row.parent)
            .or_else(|| self.parent())
    }

    /// The name with the kind word in lower case: "phường Xuân Khánh".
    #[must_use]
    pub fn running_name_on(&self, date: NaiveDate) -> String {
        let name = self.name_on(date);
        let bare = bare_name(self.kind, name);
        if bare.len() == name.len() {
            return name.to_owned();
        }
        format!("{} {bare}", self.kind.word())
    }
}

fn within(date: NaiveDate, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
    from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
}

fn bare_name(kind: UnitKind, name: &str) -> &str {
    let word = kind.word();
    let head: String = name
        .chars()
        .take(word.chars().count())
        .flat_map(char::to_lowercase)
        .collect();
    if word.is_empty() || head != word {
        return name;
    }
    let rest = name
        .char_indices()
        .nth(word.chars().count())
        .map_or("", |(at, _)| &name[at..]);
    if rest.starts_with(' ') {
        rest.trim_start()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::super::seed::built_in;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn unit(code: &str) -> &'static Unit {
        let mut units = built_in().units().iter();
        units
            .find(|unit| unit.code == code)
            .expect("a built-in unit")
    }

    #[test]
    fn a_renamed_unit_keeps_each_name_in_its_time() {
        let name = |name: &str, from: Option<&str>, to: Option<&str>| UnitName {
            name: name.to_owned(),
            valid_from: from.map(day),
            valid_to: to.map(day),
        };
        let renamed = Unit {
            names: vec![
                name("Phường Cũ", None, Some("2022-12-31")),
                name("Phường Mới", Some("2023-01-01"), None),
            ],
            ..unit("C31144-A").clone()
        };
        assert_eq!(renamed.running_name_on(day("2022-12-31")), "phường Cũ");
        assert_eq!(renamed.running_name_on(day("2023-01-01")), "phường Mới");
    }
}
