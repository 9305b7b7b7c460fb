//! Fields told by what columns hold, where the header says nothing or too little.

use super::columns::{FieldColumns, Spread};
use super::paths::Path;
use super::sample::Sample;
use super::vocabulary::{Lexicon, Role};

/// What no header names may still be plain from the content: names under an empty cell, a column
/// of running numbers, money under "Ghi chú".
pub(super) fn fill_by_content(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &mut Vec<FieldColumns>,
) {
    for field in lexicon.words.by_content() {
        let code = *field;
        if found.iter().any(|entry| entry.field == code) || second_subject(lexicon, found, code) {
            continue;
        }
        // From the right, so that of two that fit alike the left one is taken.
        let free = block
            .iter()
            .rev()
            .filter(|path| is_free(lexicon, found, path.col));
        let fit = |path: &&Path| sample.fit(lexicon.words, code, path.col);
        let fits = free.filter(|path| enough(sample, path.col) && fit(path) > 0.6);
        let best = fits.max_by(|a, b| fit(a).total_cmp(&fit(b)));
        if let Some(path) = best {
            found.retain(|entry| entry.columns != [path.col]);
            let columns = in_turn(lexicon, block, sample, found, (code, path.col));
            let paths = || block.iter().filter(|path| columns.contains(&path.col));
            found.push(FieldColumns {
                field: code,
                spread: match columns.len() {
                    1 => Spread::One,
                    _ => Spread::Either,
                },
                leaves: paths().map(|path| path.leaf().to_owned()).collect(),
                labels: paths().map(|path| path.label).collect(),
                columns,
            });
        }
    }
}

/// A table has its subject already: what else may look like one is something else.
fn second_subject(lexicon: &Lexicon, found: &[FieldColumns], code: &str) -> bool {
    let subject = |code: &str| {
        let field = lexicon.field(code);
        field.is_some_and(|field| lexicon.role(field) == Role::Subject)
    };
    subject(code) && found.iter().any(|entry| subject(entry.field))
}

/// Columns that nothing over them names hold values too where what is in them looks like one.
pub(super) fn fill_each(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &mut Vec<FieldColumns>,
) {
    let fields = lexicon.words.fields().iter().map(|field| field.code);
    for code in fields.filter(|code| lexicon.words.each(code)) {
        let named = found.iter().position(|entry| entry.field == code);
        let old = named.map_or_else(Vec::new, |at| found.remove(at).columns);
        let held = |col: u32| found.iter().any(|entry| entry.columns.contains(&col));
        let free = |path: &&Path| {
            let fits = !path.cells.is_empty() && sample.fit(lexicon.words, code, path.col) > 0.5;
            old.contains(&path.col) || (fits && !held(path.col))
        };
        let paths: Vec<&Path> = block.iter().filter(free).collect();
        if !paths.is_empty() {
            found.push(FieldColumns {
                field: code,
                columns: paths.iter().map(|path| path.col).collect(),
                spread: Spread::Each,
                leaves: paths.iter().map(|path| path.leaf().to_owned()).collect(),
                labels: paths.iter().map(|path| path.label).collect(),
            });
        }
    }
}

/// The column and those that take turns with it: years of birth under "Nam" and "Nữ", names under
/// "Ông" and "Bà". In no row two of them are filled.
fn in_turn(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &[FieldColumns],
    (code, col): (&str, u32),
) -> Vec<u32> {
    let mut columns = vec![col];
    for path in block.iter().filter(|path| !path.cells.is_empty()) {
        let other = path.col != col && is_free(lexicon, found, path.col);
        let filled = sample.texts(path.col).next().is_some();
        if other && filled && sample.fit(lexicon.words, code, path.col) > 0.6 {
            columns.push(path.col);
            if !sample.never_both(&columns) {
                columns.pop();
            }
        }
    }
    columns.sort_unstable();
    columns
}

/// Without a column of subjects, the field that may stand for it does.
pub(super) fn name_subject(lexicon: &Lexicon, found: &mut [FieldColumns]) {
    let subject = lexicon
        .words
        .fields()
        .iter()
        .find(|field| field.role == Role::Subject);
    let Some(subject) =
        subject.filter(|subject| found.iter().all(|entry| entry.field != subject.code))
    else {
        return;
    };
    let instead = lexicon.words.subject_instead();
    if let Some(entry) = found
        .iter_mut()
        .find(|entry| instead.contains(&entry.field))
    {
        entry.field = subject.code;
    }
}

/// The second half of split names may have no header of its own, or just "Tên": family names
/// under "Họ và tên" or "Họ và đệm", one given name each beside them.
pub(super) fn attach_halves(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &mut [FieldColumns],
) {
    let subject = |code| {
        let field = lexicon.field(code);
        field.is_some_and(|field| lexicon.role(field) == Role::Subject)
    };
    for entry in found.iter_mut().filter(|entry| subject(entry.field)) {
        let half = |col: u32, beside: u32| {
            let path = block.iter().find(|path| path.col == col);
            path.filter(|path| is_half(lexicon, sample, path, beside))
        };
        let (first, last) = (entry.columns[0], entry.columns[entry.columns.len() - 1]);
        let split = entry.columns.len() == 1 || entry.spread == Spread::Parts;
        if let Some(right) = half(last + 1, last).filter(|_| entry.columns.len() == 1) {
            attach(entry, right, entry.columns.len());
        }
        let headed = |path: &&Path| !path.cells.is_empty();
        if let Some(left) = half(first - 1, first).filter(headed).filter(|_| split) {
            attach(entry, left, 0);
        }
    }
}

fn attach(entry: &mut FieldColumns, path: &Path, place: usize) {
    entry.columns.insert(place, path.col);
    entry.leaves.insert(place, path.leaf().to_owned());
    entry.labels.insert(place, path.label);
    entry.spread = Spread::Parts;
}

fn is_half(lexicon: &Lexicon, sample: &Sample, half: &Path, beside: u32) -> bool {
    let headed = half.cells.is_empty() || half.has_role(lexicon, Role::Subject);
    let one_word = |text: &str| !text.contains(' ') && text.starts_with(char::is_uppercase);
    let names = sample.texts(beside).count();
    let filled = sample.texts(half.col).count();
    let other = lexicon
        .words
        .fields()
        .iter()
        .filter(|field| field.role != Role::Subject);
    let mut codes = other.map(|field| field.code);
    headed
        && filled * 10 >= names * 7
        && sample.share(half.col, one_word) > 0.8
        && !codes.any(|code| sample.fit(lexicon.words, code, half.col) > 0.8)
}

fn enough(sample: &Sample, col: u32) -> bool {
    let there = sample.texts(col).count();
    there >= 1 && there * 3 >= sample.rows()
}

/// Whether no field has the column, or only one that is no part of a record.
fn is_free(lexicon: &Lexicon, found: &[FieldColumns], col: u32) -> bool {
    let role = |code: &str| {
        lexicon
            .field(code)
            .map(|field| lexicon.words.fields()[field].role)
    };
    let mut holders = found.iter().filter(|entry| entry.columns.contains(&col));
    holders
        .all(|entry| role(entry.field) == Some(Role::Aside) && lexicon.words.gives_way(entry.field))
}
