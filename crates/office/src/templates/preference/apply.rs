//! Changing a paper as a preference says, in one place for every form of every subject.

use papers::{Block, Content, Document, PaperError, Row, Table};

use super::record::{Grouping, LineOrder, Preference};
use super::{arrange, columns};
use crate::templates::facts::Facts;
use crate::templates::own::fault_words;
use crate::templates::paper::{Known, column_keys, data, tables};
use crate::words::{self, Key, Lang, Param, keys};
use crate::{Code, Failure, Result};

/// Sizes of a table's words that can be read and still fit, in points.
const SIZES: std::ops::RangeInclusive<f64> = 9.0..=15.0;

/// Empty rows at most.
const BLANK_ROWS: u16 = 500;

/// Changes a paper; gives what is to be known of the change, in words.
///
/// # Errors
/// What makes the preference unfit for this paper: then the paper must not be used.
pub(in crate::templates) fn apply(
    document: &mut Document,
    (facts, known): (&Facts, &mut Known),
    wish: &Preference,
    lang: Lang,
) -> Result<Vec<String>> {
    let mut notices = Vec::new();
    let mut tell = |key: Key, params: &[(&str, Param)]| {
        notices.push(words::say_with(lang, key, params.iter().cloned()));
    };
    let ordered = wish.grouping != Grouping::Legal || wish.order != LineOrder::Legal;
    for (table, known) in tables_mut(document).zip(known.iter_mut()) {
        arrange::apply(table, known, &facts.lines, wish)?;
    }
    if ordered && tables(document).next().is_some() {
        tell(keys::TEMPLATES_NOTICE_ORDER, &[]);
    }
    // What the sentence counts is read off the lines before columns go.
    let said = closing(document, (facts, known), wish)?;
    let mut hidden = Vec::new();
    known_columns(document, wish)?;
    for table in tables_mut(document) {
        hidden.extend(columns::apply(table, &wish.columns)?);
        if let Some(count) = wish.blank_rows {
            blank_rows(table, count.min(BLANK_ROWS));
        }
    }
    if !hidden.is_empty() {
        tell(
            keys::TEMPLATES_NOTICE_HIDDEN,
            &[("columns", hidden.join(", ").into())],
        );
    }
    if names(document, wish) {
        tell(keys::TEMPLATES_NOTICE_ISSUER, &[]);
    }
    if let Some(said) = said {
        put_closing(document, &said);
        tell(keys::TEMPLATES_NOTICE_CLOSING, &[]);
    }
    size(document, wish)?;
    fits(document)?;
    Ok(notices)
}

fn tables_mut(document: &mut Document) -> impl Iterator<Item = &mut Table> {
    document.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// Refuses a column that no table of the paper has.
fn known_columns(document: &Document, wish: &Preference) -> Result<()> {
    let known: Vec<String> = tables(document)
        .flat_map(|table| column_keys(&table.columns))
        .collect();
    let strange = wish.columns.iter().find(|own| !known.contains(&own.column));
    match strange {
        Some(own) => Err(Failure::new(Code::PreferenceNoColumn)
            .with("column", &own.column)
            .with("known", known.join(", "))),
        None => Ok(()),
    }
}

/// The sentence under the list with its fields filled; none where the form's own stays.
fn closing(
    document: &Document,
    (facts, known): (&Facts, &Known),
    wish: &Preference,
) -> Result<Option<String>> {
    let Some(pattern) = &wish.closing else {
        return Ok(None);
    };
    let data = data(document, known, facts);
    match papers::fill::sentence(&viet::text::clean(pattern), &data) {
        Ok(sentence) => Ok(Some(sentence)),
        Err(faults) => {
            let told = faults
                .iter()
                .map(|fault| fault_words(&fault.wrong, words::spoken()));
            let told: Vec<String> = told.collect();
            Err(Failure::new(Code::SentenceWrong).with("detail", told.join("; ")))
        }
    }
}

fn put_closing(document: &mut Document, said: &str) {
    let is_closing = |block: &Block| matches!(block, Block::Closing(_));
    let place = document.blocks.iter().position(is_closing);
    document.blocks.retain(|block| !is_closing(block));
    if said.is_empty() {
        return;
    }
    let after = |block: &Block| matches!(block, Block::Table(_));
    let place = place.or_else(|| document.blocks.iter().rposition(after).map(|at| at + 1));
    let place = place
        .unwrap_or(document.blocks.len())
        .min(document.blocks.len());
    document
        .blocks
        .insert(place, Block::Closing(said.to_owned()));
}

/// Puts the names of the letterhead; tells whether the issuer is another one now.
fn names(document: &mut Document, wish: &Preference) -> bool {
    let mut changed = false;
    for block in &mut document.blocks {
        let (Block::Letterhead {
            superior, issuer, ..
        }
        | Block::IssuerOnly { superior, issuer }) = block
        else {
            continue;
        };
        for (own, wished) in [(superior, &wish.superior), (issuer, &wish.issuer)] {
            if let Some(wished) = wished.as_deref().map(viet::text::clean) {
                changed |= *own != wished;
                *own = wished;
            }
        }
    }
    changed
}

/// Empty rows with running numbers after the last line, in place of those the form brings.
fn blank_rows(table: &mut Table, count: u16) {
    let number = column_keys(&table.columns)
        .iter()
        .position(|key| key == "stt");
    let is_blank = |row: &Row| match row {
        Row::Data { cells } => (cells.iter().enumerate())
            .all(|(at, cell)| *cell == Content::Empty || Some(at) == number),
        _ => false,
    };
    table.rows.retain(|row| !is_blank(row));
    let totals: Vec<Row> = match table
        .rows
        .iter()
        .rposition(|row| !matches!(row, Row::Total { .. }))
    {
        Some(last) => table.rows.split_off(last + 1),
        None => std::mem::take(&mut table.rows),
    };
    let next = table.rows.iter().rev().find_map(|row| match (row, number) {
        (Row::Data { cells }, Some(at)) => match cells.get(at) {
            Some(Content::Number(last)) => Some(last + 1),
            _ => None,
        },
        _ => None,
    });
    for place in (next.unwrap_or(1)..).take(usize::from(count)) {
        let mut cells = vec![Content::Empty; table.columns.len()];
        if let Some(at) = number {
            cells[at] = Content::Number(place);
        }
        table.rows.push(Row::Data { cells });
    }
    table.rows.extend(totals);
}

fn size(document: &mut Document, wish: &Preference) -> Result<()> {
    let Some(size) = wish.font_pt else {
        return Ok(());
    };
    if !SIZES.contains(&size) {
        let failure = Failure::new(Code::PreferenceSize).with("least", SIZES.start().to_string());
        return Err(failure.with("most", SIZES.end().to_string()));
    }
    let style = &mut document.style.table;
    style.header_pt += size - style.body_pt;
    style.body_pt = size;
    Ok(())
}

/// Refuses a paper that is wider than its page, before anything is laid out.
fn fits(document: &Document) -> Result<()> {
    match papers::check(document) {
        Ok(()) => Ok(()),
        Err(PaperError::TooWide {
            width_mm, page_mm, ..
        }) => Err(Failure::new(Code::PreferenceTooWide)
            .with("width", tenths(width_mm))
            .with("room", tenths(page_mm))),
        Err(other) => Err(crate::print::refused(other)),
    }
}

fn tenths(mm: f64) -> String {
    format!("{:.1}", mm)
        .replace('.', ",")
        .trim_end_matches(",0")
        .to_owned()
}
