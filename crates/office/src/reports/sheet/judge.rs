//! Whether a table that was found with the words of reports is one: indicators beside figures, or
//! units against columns of figures.

use sheets::table::{Table, tidy};
use sheets::{Cell, Sheet, Value};
use viet::number::{self, Context, Reading};
use viet::text;

use super::measure::is_measure;
use super::vocabulary::{is_body, is_unit};
use crate::reports::meaning;

/// Rows looked at.
const ROWS: usize = 60;

/// Whether it is a table of figures of a report. `told`: a person says that it is one.
#[must_use]
pub fn is_indicator_table(table: &Table, sheet: &Sheet, told: bool) -> bool {
    let has = |field: &str| table.field(field).is_some();
    if !has("value") || (has("foreign") && !told) {
        return false;
    }
    match stands_wide(table, sheet) {
        false => has("label") && (told || is_labelled(table, sheet)),
        true => has("unit") && (told || is_wide(table, sheet)),
    }
}

/// Whether units stand down the rows and indicators across. One column may be headed as both:
/// "Đơn vị / Chỉ tiêu"; then its texts tell.
pub(super) fn stands_wide(table: &Table, sheet: &Sheet) -> bool {
    let (Some(label), unit) = (table.field("label"), table.field("unit")) else {
        return true;
    };
    let both = unit.is_some_and(|unit| unit.columns == label.columns);
    let (all, units) = count(cells(table, sheet, label.columns[0]), |text| {
        is_unit(text) || is_body(text)
    });
    both && units * 2 >= all
}

/// Whether any cell of its columns of figures says something: a blank form has none.
#[must_use]
pub fn has_figures(table: &Table, sheet: &Sheet) -> bool {
    let values = table.field("value").map_or(&[][..], |entry| &entry.columns);
    table.data().any(|(row, _)| {
        let mut cells = values.iter().filter_map(|col| sheet.cell(row, *col));
        cells.any(|cell| says(cell) != Says::Nothing)
    })
}

#[derive(PartialEq, Eq)]
enum Says {
    Figure,
    Words,
    Nothing,
}

fn says(cell: &Cell) -> Says {
    match &cell.value {
        Value::Number(_) => Says::Figure,
        Value::Text(typed) => match number::read(typed, &Context::default()) {
            Reading::Figure(_) | Reading::Ambiguous(_) | Reading::NoneArising => Says::Figure,
            Reading::Magnitude(_) => Says::Figure,
            Reading::Blank => Says::Nothing,
            Reading::SheetError | Reading::Unreadable => Says::Words,
        },
        _ => Says::Words,
    }
}

/// Figures outweigh words, and something says that the rows are indicators: the heading, units of
/// measure, or names of the catalogue.
fn is_labelled(table: &Table, sheet: &Sheet) -> bool {
    let (figures, words) = weigh(table, sheet);
    if words > figures && figures + words > 0 {
        return false;
    }
    let Some(label) = table.field("label") else {
        return false;
    };
    let heading = text::compare_key(&label.leaves.join(" "));
    let sure = ["chỉ tiêu", "tiêu chí", "chỉ số", "indicator", "chi tieu"];
    let measured = table.field("unit_of_measure").is_some_and(|entry| {
        let cells = cells(table, sheet, entry.columns[0]);
        let (all, fitting) = count(cells, is_measure);
        fitting * 2 >= all
    });
    let named = || {
        let (all, known) = count(cells(table, sheet, label.columns[0]), |text| {
            meaning::named(text).is_some()
        });
        known * 4 >= all && known > 0
    };
    measured
        || sure.iter().any(|word| heading.contains(word))
        || named()
        || speaks_of_figures(table)
}

/// Units down the rows, and at least two columns that hold figures, or one of a known meaning.
fn is_wide(table: &Table, sheet: &Sheet) -> bool {
    let (figures, words) = weigh(table, sheet);
    let Some(unit) = table.field("unit") else {
        return false;
    };
    let (all, units) = count(cells(table, sheet, unit.columns[0]), |text| {
        is_unit(text) || is_body(text)
    });
    let values = table.field("value").map_or(&[][..], |entry| &entry.columns);
    let heads = table
        .columns
        .iter()
        .filter(|head| values.contains(&head.col));
    let known = heads
        .filter_map(|head| head.cells.last())
        .filter(|cell| meaning::named(cell).is_some())
        .count();
    let telling = known > 0 || speaks_of_figures(table);
    figures > words && all > 0 && (units * 2 >= all || telling) && (values.len() >= 2 || telling)
}

/// Whether the title says that figures follow.
fn speaks_of_figures(table: &Table) -> bool {
    let words = [
        "so lieu", "bao cao", "tong hop", "thong ke", "chi tieu", "bieu ", "phu luc", "ket qua",
    ];
    let titles = table.above.iter().map(|(_, line)| text::fold(line));
    titles
        .into_iter()
        .any(|title| words.iter().any(|word| title.contains(word)))
}

fn weigh(table: &Table, sheet: &Sheet) -> (usize, usize) {
    let values = table.field("value").map_or(&[][..], |entry| &entry.columns);
    let (mut figures, mut words) = (0, 0);
    for (row, _) in table.data().take(ROWS) {
        for cell in values.iter().filter_map(|col| sheet.cell(row, *col)) {
            match says(cell) {
                Says::Figure => figures += 1,
                Says::Words => words += 1,
                Says::Nothing => {}
            }
        }
    }
    (figures, words)
}

fn cells<'a>(table: &'a Table, sheet: &'a Sheet, col: u32) -> impl Iterator<Item = String> + 'a {
    let rows = table.data().take(ROWS);
    rows.filter_map(move |(row, _)| sheet.cell(row, col))
        .map(tidy)
        .filter(|text| !text.is_empty())
}

fn count(texts: impl Iterator<Item = String>, holds: impl Fn(&str) -> bool) -> (usize, usize) {
    texts.fold((0, 0), |(all, yes), text| {
        (all + 1, yes + usize::from(holds(&text)))
    })
}
