//! What a register looks like, as the window is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::describe::{Kind, Register};
use crate::words;

/// A register as the window draws it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterShape {
    /// Its code.
    pub code: String,
    /// The code of its subject.
    pub subject: String,
    /// What it is called.
    pub name: String,
    /// What one line of it is called.
    pub line: String,
    /// The register whose lines its lines belong to.
    pub of: Option<String>,
    /// Whether its lines may stand alone as well.
    pub alone: bool,
    /// Whether its lines have a day by which something is to be done.
    pub has_due: bool,
    /// Whether its lines have a day they are of.
    pub has_day: bool,
    /// The registers whose lines belong to its lines.
    pub below: Vec<String>,
    /// Its columns.
    pub columns: Vec<ColumnShape>,
    /// The kind of sheet that is taken in as its lines; none where there is none.
    pub import: Option<crate::import::Kind>,
}

/// A column of a register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnShape {
    /// Its code.
    pub code: String,
    /// Its heading.
    pub name: String,
    /// `text`, `long`, `day`, `count`, `money`, `quantity`, `choice` or `unit`.
    pub kind: String,
    /// Its width in rem.
    pub rem: f64,
    /// Whether a line without it is unfinished.
    pub needed: bool,
    /// Whether it is hidden until somebody asks for it.
    pub private: bool,
    /// What can be chosen.
    pub choices: Vec<String>,
}

/// Every register.
#[must_use]
pub fn register_shapes() -> Vec<RegisterShape> {
    super::all().map(shape).collect()
}

fn shape(register: &'static Register) -> RegisterShape {
    let columns = register.columns.iter().map(|column| ColumnShape {
        code: column.code.to_owned(),
        name: column.heading(),
        kind: column.kind.code().to_owned(),
        rem: column.rem,
        needed: column.needed,
        private: column.private,
        choices: match column.kind {
            Kind::Choice(choices) => choices
                .iter()
                .map(|choice| words::say(words::spoken(), choice.name, &Default::default()))
                .collect(),
            _ => Vec::new(),
        },
    });
    RegisterShape {
        code: register.code.to_owned(),
        subject: register.subject.to_owned(),
        name: register.said(),
        line: register.line_said(),
        of: register.of.map(str::to_owned),
        alone: register.alone,
        has_due: register.due.is_some(),
        has_day: !register.day.is_empty(),
        below: register.below().map(|one| one.code.to_owned()).collect(),
        columns: columns.collect(),
        import: super::sheet::kind_of(register),
    }
}
