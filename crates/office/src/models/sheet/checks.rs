//! What is odd about a register as a whole: one model twice, fields in many spellings or by marks,
//! times that cannot be read, counts that are wrong.

mod counts;
mod doubles;

use chrono::NaiveDate;
use sheets::table::Table;
use viet::text;

use super::read::{Entry, ProblemCode, Sheet};
use crate::awards::sheet::expired_units;
use crate::import::oddities;
use crate::import::warning::{Warning, WarningCode};
use crate::models::Field;
use crate::units::Registry;

/// Everything to be told about the list. `days` is the first and last day the list may be of.
#[must_use]
pub fn check(
    sheet: &sheets::Sheet,
    table: &Table,
    list: &Sheet,
    days: Option<(NaiveDate, NaiveDate)>,
    registry: &Registry,
) -> Vec<Warning> {
    let mut warnings = unread(list);
    warnings.extend(fields(list));
    warnings.extend(oddities::joined(table));
    warnings.extend(doubles::find(list));
    for field in ["start", "end"] {
        let columns = table.field(field);
        warnings.extend(columns.and_then(|columns| oddities::mixed_dates(sheet, table, columns)));
    }
    warnings.extend(oddities::unicode(sheet, table));
    warnings.extend(counts::find(sheet, table, list));
    let named = list
        .entries
        .iter()
        .filter_map(|entry| Some((entry.row, entry.lead_unit.as_deref()?)));
    let column = column_of(list, "lead_unit").unwrap_or_default();
    warnings.extend(expired_units(named, &column, days, registry));
    warnings
}

/// Values that could not be read, one warning for a column.
fn unread(list: &Sheet) -> Vec<Warning> {
    use ProblemCode::{
        EndsBefore, InvalidDate, SeveralFields, TitleMissing, UnknownField, UnreadableDate,
        YearOfList,
    };
    let kinds: [(&[ProblemCode], &str, WarningCode); 7] = [
        (&[TitleMissing], "title", WarningCode::NameMissing),
        (&[UnknownField], "field", WarningCode::UnknownField),
        (&[SeveralFields], "field", WarningCode::SeveralFields),
        (
            &[InvalidDate, UnreadableDate],
            "start",
            WarningCode::InvalidDate,
        ),
        (
            &[InvalidDate, UnreadableDate],
            "end",
            WarningCode::InvalidDate,
        ),
        (&[YearOfList], "start", WarningCode::YearOfList),
        (&[EndsBefore], "end", WarningCode::EndsBefore),
    ];
    let warnings = kinds.into_iter().filter_map(|(codes, field, warning)| {
        let wrong = |entry: &&Entry| {
            let mut own = entry
                .problems
                .iter()
                .filter(|problem| problem.field == field);
            own.any(|problem| codes.contains(&problem.code))
        };
        let rows: Vec<u32> = list
            .entries
            .iter()
            .filter(wrong)
            .map(|entry| entry.row)
            .collect();
        oddities::in_rows(warning, rows, column_of(list, field))
    });
    warnings.collect()
}

/// How the field is told: by marks, or in more spellings than there are fields.
fn fields(list: &Sheet) -> Option<Warning> {
    let column = column_of(list, "field")?;
    if list.marked {
        let told = Warning::new(WarningCode::FieldByMark).with("column", column.clone());
        return Some(told.in_column(column));
    }
    let known = list.entries.iter().filter(|entry| entry.field.is_some());
    let mut written: Vec<(Field, &str)> = known
        .filter_map(|entry| Some((entry.field?, entry.field_text.as_deref()?)))
        .collect();
    written.sort_unstable();
    written.dedup();
    let spellings = written.len();
    written.dedup_by_key(|(field, _)| *field);
    let told = Warning::new(WarningCode::FieldSpellings)
        .with("count", spellings)
        .with("fields", written.len());
    let told = told.with("column", column.clone()).in_column(column);
    (spellings > written.len()).then_some(told)
}

/// The letters of a field's columns.
fn column_of(list: &Sheet, field: &str) -> Option<String> {
    let own = list.columns.iter().find(|(known, _)| *known == field);
    own.map(|(_, letters)| letters.clone())
}

/// Equal for the spellings of one title: "Mô hình “Tiếng kẻng an ninh”" is "Tiếng kẻng an ninh".
fn title_key(title: &str) -> String {
    let key = text::compare_key(title);
    key.strip_prefix("mô hình ")
        .map(str::to_owned)
        .unwrap_or(key)
}
