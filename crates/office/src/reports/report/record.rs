//! What the window and scripts are told of reports.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reports::catalogue::IndicatorKind;
use crate::reports::rules::ReportFinding;
use crate::reports::state::ReportState;

/// The head of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportHead {
    /// Local key.
    pub key: i64,
    /// Key of its unit.
    pub unit: i64,
    /// The unit as it was called on the last day of the period.
    pub unit_name: String,
    /// Code of its period: `2024-N9`.
    pub period: String,
    /// The period in words.
    pub period_name: String,
    /// Its form, by name and version.
    pub form_name: String,
    /// Its version, from 1.
    pub version: u32,
    /// Where it stands.
    pub state: ReportState,
    /// The same in words.
    pub state_text: String,
    /// Why it was sent back or unlocked.
    pub reason: String,
    /// Whether its figures are added up.
    pub counts: bool,
    /// Whether it can be changed.
    pub open: bool,
    /// States it can be moved to.
    pub next: Vec<ReportState>,
    /// Number of its document.
    pub number: String,
    /// Date of its document, ISO.
    pub date: String,
    /// Who prepared it.
    pub prepared_by: String,
    /// Who approved it.
    pub approved_by: String,
    /// Up to which day its figures are counted, ISO.
    pub as_of: String,
    /// A remark.
    pub note: String,
    /// The day it was handed in, ISO.
    pub sent_on: String,
}

/// A report in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportRow {
    /// Its id, the same in every office.
    pub id: String,
    /// Its head.
    #[serde(flatten)]
    pub head: ReportHead,
    /// Figures that say something.
    pub filled: u32,
    /// Figures that its form asks for.
    pub wanted: u32,
}

/// One line of the entry sheet: an indicator with its figure and what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellRow {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its unit of measure.
    pub measure: String,
    /// The part of the report it belongs to.
    pub group: String,
    /// The indicator it is a part of.
    pub under: Option<String>,
    /// How its figures go together.
    pub kind: IndicatorKind,
    /// How it follows from others, in words.
    pub formula: Option<String>,
    /// `value`, `zero`, `none_arising`, `blank`, `text`; empty where nothing was said.
    pub state: String,
    /// The figure as people read it.
    pub text: String,
    /// What was typed.
    pub raw: String,
    /// What it follows to be, where it is not told itself: a share of its parts, the sum of the
    /// months, the count of a register.
    pub derived: Option<String>,
    /// A footnote.
    pub note: String,
    /// `typed`, `import`, `register`, `sum`; empty where nothing was said.
    pub source: String,
    /// Why it is not what a register or a sum says.
    pub reason: String,
    /// The cell it was read from: "file, sheet, C13".
    pub origin: Option<String>,
    /// The figure of the period before.
    pub previous: String,
    /// How it changed since: "+12 (+8,5 %)".
    pub since_previous: String,
    /// The figure of the same period of the year before.
    pub last_year: String,
    /// How it changed since.
    pub since_last_year: String,
}

/// A report to fill in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntrySheet {
    /// Its head.
    pub head: ReportHead,
    /// The period before, in words; empty where there is none.
    pub previous_name: String,
    /// The same period of the year before, in words.
    pub last_year_name: String,
    /// Its indicators in the order of the form.
    pub rows: Vec<CellRow>,
    /// What the rules say.
    pub findings: Vec<ReportFinding>,
    /// All versions, newest first: key and version.
    pub versions: Vec<(i64, u32)>,
    /// Its moves, oldest first.
    pub events: Vec<ReportEvent>,
}

/// What became of a typed figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellSaved {
    /// The line, and those that follow from it.
    pub rows: Vec<CellRow>,
    /// Codes of the indicators that were checked anew.
    pub checked: Vec<String>,
    /// What the rules say of these.
    pub findings: Vec<ReportFinding>,
}

/// One change of a figure: the old one, the new one, who, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FigureChange {
    /// Instant, ISO in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// The figure before; empty where there was none.
    pub before: String,
    /// The figure after; empty where there is none.
    pub after: String,
    /// Why, where it was said.
    pub reason: String,
    /// What was done, in words.
    pub what: String,
}

/// A move of a report between states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportEvent {
    /// Instant, ISO in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// From where, in words.
    pub from: String,
    /// To where, in words.
    pub to: String,
    /// Why.
    pub reason: String,
}
