//! The lines of a form as it came, for somebody who puts them in another order.

use papers::{Document, Row, Table};

use super::record::LineShown;
use crate::templates::facts::LineFacts;
use crate::templates::paper::{Known, column_keys, tables};

/// More lines than this nobody puts in order by hand.
const MOST: usize = 1000;

/// All lines in their order; none where it is not sure which line each row shows, or where there
/// are too many.
pub(super) fn of(document: &Document, known: &Known, lines: &[LineFacts]) -> Vec<LineShown> {
    let several = tables(document).nth(1).is_some();
    let mut shown = Vec::new();
    for (place, (table, known)) in tables(document).zip(known).enumerate() {
        let Some(known) = known else {
            return Vec::new();
        };
        if shown.len() + known.len() > MOST {
            return Vec::new();
        }
        let mut own = of_table(table, known, lines);
        if several {
            own.iter_mut().for_each(|line| number(line, place, table));
        }
        shown.extend(own);
    }
    shown
}

fn of_table(table: &Table, known: &[usize], lines: &[LineFacts]) -> Vec<LineShown> {
    let mut headings: Vec<(u8, &str)> = Vec::new();
    let mut known = known.iter();
    let mut shown = Vec::with_capacity(known.len());
    for row in &table.rows {
        match row {
            Row::Group { text, level } => {
                headings.retain(|(above, _)| above < level);
                headings.push((*level, text));
            }
            Row::Data { .. } => shown.extend(known.next().map(|at| line(&lines[*at], &headings))),
            _ => {}
        }
    }
    shown
}

/// Lines of two lists of one paper never stand under one heading; a list without headings is called
/// as its column of names.
fn number(line: &mut LineShown, place: usize, table: &Table) {
    if line.heading.is_empty() {
        let keys = column_keys(&table.columns);
        let names = keys.iter().position(|key| key == "ten").unwrap_or(0);
        line.heading.clone_from(&table.columns[names].title);
    }
    line.heading = format!("{}. {}", place + 1, line.heading);
}

fn line(facts: &LineFacts, headings: &[(u8, &str)]) -> LineShown {
    let words: Vec<&str> = headings.iter().map(|(_, text)| *text).collect();
    LineShown {
        record: facts.record,
        name: facts.name.clone(),
        unit: facts.unit.clone(),
        award: facts.award.clone(),
        heading: words.join(" · "),
    }
}
