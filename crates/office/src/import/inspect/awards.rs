//! An award list in the shape of the truth files. Long lists are the rule here: a record keeps
//! the texts that were read and becomes JSON only as it is printed.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use sheets::table::Table;
use viet::date::PartialDate;

use super::{Records, TableInspection, hints, warning_json};
use crate::awards::SubjectKind;
use crate::awards::sheet::{self, Entry, Hints};
use crate::import::context::Context;
use crate::import::kind::Kind;
use crate::import::survey::with_words;
use crate::units::built_in;

/// One row of an award list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AwardRecord {
    row: u32,
    #[serde(serialize_with = "code")]
    subject_kind: SubjectKind,
    name: Option<String>,
    honorific: Option<String>,
    position: Option<String>,
    unit: Option<String>,
    #[serde(serialize_with = "iso")]
    birth: Option<PartialDate>,
    award: Option<String>,
    amount: Option<i64>,
    citation: Option<String>,
    group: Option<Arc<str>>,
}

/// Reads a table that was found to be one.
pub(super) fn read(
    file: &str,
    sheet: &sheets::Sheet,
    table: &Table,
    today: NaiveDate,
    inspection: &mut TableInspection,
) {
    let context = Context::of(file, sheet.name.as_deref(), table);
    // Nobody corrects what is only looked at.
    let hints = Hints {
        keeps_raw: false,
        ..hints(sheet, table, &context, today)
    };
    let list = with_words(Kind::Awards, |lexicon| {
        sheet::read(sheet, table, lexicon, &hints)
    });
    for (field, letters) in &list.columns {
        let letters = letters.clone().into();
        inspection.columns.insert((*field).to_owned(), letters);
    }
    inspection.data_rows = list.entries.len();
    let warnings = sheet::check(sheet, table, &list, context.days, built_in());
    inspection.warnings = warnings.iter().map(warning_json).collect();
    let groups: Vec<Arc<str>> = table
        .groups
        .iter()
        .map(|chain| chain.join(" / ").into())
        .collect();
    let records = list.entries.into_iter().map(|entry| {
        let group = entry.group.map(|at| Arc::clone(&groups[at as usize]));
        record(entry, group)
    });
    inspection.records = Records::Awards(records.collect());
}

fn record(entry: Entry, group: Option<Arc<str>>) -> AwardRecord {
    AwardRecord {
        row: entry.row,
        subject_kind: entry.subject_kind,
        name: entry.name,
        honorific: entry.honorific,
        position: entry.position,
        unit: entry.unit,
        birth: entry.birth,
        award: entry.award,
        amount: entry.amount,
        citation: entry.citation,
        group,
    }
}

fn code<S: Serializer>(kind: &SubjectKind, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(kind.code())
}

fn iso<S: Serializer>(birth: &Option<PartialDate>, out: S) -> Result<S::Ok, S::Error> {
    birth.as_ref().map(PartialDate::iso).serialize(out)
}
