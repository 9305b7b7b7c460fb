//! Which columns hold which field: by the words over them, and where these leave a choice, by
//! what is in them.

use super::paths::Path;
use super::sample::Sample;
use super::vocabulary::{Hit, Lexicon, Role};
use super::words;

/// How the columns of one field make its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// One column.
    One,
    /// The value stands in one of them.
    Either,
    /// Each holds a part of it.
    Parts,
    /// An x in one of them means that column's sub-header.
    Marked,
}

/// The columns of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldColumns {
    /// Code of the field.
    pub field: &'static str,
    /// Column numbers from left to right.
    pub columns: Vec<u32>,
    /// How they make the value.
    pub spread: Spread,
    /// For each column, its lowest header cell.
    pub leaves: Vec<String>,
    /// For each column, which label its lowest header cell is (index into the labels).
    pub labels: Vec<Option<usize>>,
}

/// One column's claim to a field.
#[derive(Debug, Clone)]
struct Claim {
    field: usize,
    path: usize,
    strong: bool,
    marked: bool,
    others: Vec<usize>,
}

/// Shares out the columns of a block.
pub(super) fn assign(lexicon: &Lexicon, block: &[Path], sample: &Sample) -> Vec<FieldColumns> {
    let mut claims: Vec<Claim> = Vec::new();
    for (at, path) in block.iter().enumerate() {
        claims.extend(claims_of(lexicon, sample, path, at));
    }
    let mut found = settle(lexicon, block, sample, claims);
    fill_by_content(lexicon, block, sample, &mut found);
    attach_halves(lexicon, block, sample, &mut found);
    name_subject(lexicon, &mut found);
    found.sort_by_key(|entry| entry.columns[0]);
    found
}

fn claims_of(lexicon: &Lexicon, sample: &Sample, path: &Path, at: usize) -> Vec<Claim> {
    let marks = sample.share(path.col, words::is_mark);
    let empty = sample.texts(path.col).next().is_none();
    if marks > 0.6 || (empty && path.label.is_some() && sample.rows() > 0) {
        let labelled = path.label.map(|label| lexicon.words.labels()[label].field);
        let field = labelled.and_then(|code| lexicon.field(code)).or_else(|| {
            let fields = path.hits.first().filter(|_| path.cells.len() > 1);
            fields.map(|hit| choose(lexicon, sample, path.col, hit).0)
        });
        let claim = |field| Claim {
            field,
            path: at,
            strong: true,
            marked: true,
            others: Vec::new(),
        };
        return field.map(claim).into_iter().collect();
    }
    let claims = path.hits.iter().map(|hit| {
        let (field, others) = choose(lexicon, sample, path.col, hit);
        let field = unlike(lexicon, sample, path.col, field).unwrap_or(field);
        Claim {
            field,
            path: at,
            strong: hit.strong,
            marked: false,
            others,
        }
    });
    claims.collect()
}

/// Under one wide "Họ và tên" the first column may hold titles of address only: content that is
/// all of another field, and none of the subject, wins over the words.
fn unlike(lexicon: &Lexicon, sample: &Sample, col: u32, field: usize) -> Option<usize> {
    let entry = lexicon.words.fields()[field];
    if entry.role != Role::Subject || sample.fit(lexicon.words, entry.code, col) > 0.0 {
        return None;
    }
    let fits = |code: &&&str| sample.fit(lexicon.words, code, col) > 0.8;
    let other = lexicon.words.by_content().iter().find(fits)?;
    lexicon.field(other)
}

/// The field of an ambiguous word that fits the column best, and the others.
fn choose(lexicon: &Lexicon, sample: &Sample, col: u32, hit: &Hit) -> (usize, Vec<usize>) {
    let fit = |field: usize| sample.fit(lexicon.words, lexicon.words.fields()[field].code, col);
    let mut best = hit.fields[0];
    for &field in &hit.fields[1..] {
        if fit(field) > fit(best) {
            best = field;
        }
    }
    (
        best,
        hit.fields
            .iter()
            .copied()
            .filter(|&field| field != best)
            .collect(),
    )
}

fn settle(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    mut claims: Vec<Claim>,
) -> Vec<FieldColumns> {
    let mut found = Vec::new();
    for field in 0..lexicon.words.fields().len() {
        let own: Vec<Claim> = take(&mut claims, |claim| claim.field == field);
        if own.is_empty() {
            continue;
        }
        let (kept, spread, lost) = decide(lexicon, block, sample, own);
        for loser in lost {
            // A word of two meanings falls back on the other one, where no column has it better.
            let taken = |other: &usize| claims.iter().any(|c| c.field == *other && c.strong);
            if let Some(other) = loser
                .others
                .iter()
                .find(|other| **other > field && !taken(other))
            {
                claims.push(Claim {
                    field: *other,
                    others: Vec::new(),
                    ..loser.clone()
                });
            }
        }
        found.push(entry(lexicon, block, field, &kept, spread));
    }
    found
}

fn take(claims: &mut Vec<Claim>, which: impl Fn(&Claim) -> bool) -> Vec<Claim> {
    let (own, rest) = std::mem::take(claims)
        .into_iter()
        .partition(|claim| which(claim));
    *claims = rest;
    own
}

fn decide(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    mut own: Vec<Claim>,
) -> (Vec<Claim>, Spread, Vec<Claim>) {
    own.dedup_by_key(|claim| claim.path);
    if own.iter().any(|claim| claim.marked) {
        let lost = take(&mut own, |claim| !claim.marked);
        return (own, Spread::Marked, lost);
    }
    if own.len() == 1 {
        return (own, Spread::One, Vec::new());
    }
    let strongest = own.iter().any(|claim| claim.strong);
    let mut lost = take(&mut own, |claim| claim.strong != strongest);
    let cols: Vec<u32> = own.iter().map(|claim| block[claim.path].col).collect();
    if own.len() == 1 {
        return (own, Spread::One, lost);
    }
    let number = lexicon.words.fields()[own[0].field].role == Role::Number;
    if !number && sample.exclusive(&cols) {
        return (own, Spread::Either, lost);
    }
    let parts = parts_of_one(block, sample, lexicon, &own);
    if parts.len() > 1 {
        lost.extend(take(&mut own, |claim| !parts.contains(&claim.path)));
        return (own, Spread::Parts, lost);
    }
    let best = best_of(lexicon, block, sample, &own);
    lost.extend(take(&mut own, |claim| claim.path != best));
    (own, Spread::One, lost)
}

/// Neighbours under one wide cell, or whose headings are halves of one ("Họ và", "tên").
fn parts_of_one(block: &[Path], sample: &Sample, lexicon: &Lexicon, own: &[Claim]) -> Vec<usize> {
    let code = lexicon.words.fields()[own[0].field].code;
    let mut parts: Vec<usize> = Vec::new();
    for claim in own {
        let joins = match parts.last() {
            None => true,
            Some(&left) => left + 1 == claim.path && joined(&block[left], &block[claim.path]),
        };
        if joins {
            parts.push(claim.path);
        }
    }
    let whole = |&at: &usize| sample.fit(lexicon.words, code, block[at].col) > 0.8;
    if parts.iter().filter(|at| whole(at)).count() > 1 {
        Vec::new()
    } else {
        parts
    }
}

fn joined(left: &Path, right: &Path) -> bool {
    let under_one = left.cells.first() == right.cells.first();
    let halves = |path: &Path| super::tokens::of(path.leaf()).len() <= 2;
    under_one || right.cells.is_empty() || (halves(left) && halves(right))
}

fn best_of(lexicon: &Lexicon, block: &[Path], sample: &Sample, own: &[Claim]) -> usize {
    let mut best = &own[0];
    let code = lexicon.words.fields()[best.field].code;
    let fit = |claim: &Claim| sample.fit(lexicon.words, code, block[claim.path].col);
    let sure = |claim: &Claim| claim.others.is_empty();
    for claim in &own[1..] {
        let better = (sure(claim) && !sure(best)) || fit(claim) > fit(best) + 0.3;
        if better && sure(claim) >= sure(best) {
            best = claim;
        }
    }
    best.path
}

fn entry(
    lexicon: &Lexicon,
    block: &[Path],
    field: usize,
    kept: &[Claim],
    spread: Spread,
) -> FieldColumns {
    let paths = || kept.iter().map(|claim| &block[claim.path]);
    FieldColumns {
        field: lexicon.words.fields()[field].code,
        columns: paths().map(|path| path.col).collect(),
        spread,
        leaves: paths().map(|path| path.leaf().to_owned()).collect(),
        labels: paths().map(|path| path.label).collect(),
    }
}

/// What no header names may still be plain from the content: names under an empty cell, a column
/// of running numbers, money under "Ghi chú".
fn fill_by_content(
    lexicon: &Lexicon,
    block: &[Path],
    sample: &Sample,
    found: &mut Vec<FieldColumns>,
) {
    for field in lexicon.words.by_content() {
        let code = *field;
        if found.iter().any(|entry| entry.field == code) {
            continue;
        }
        let free = block
            .iter()
            .filter(|path| is_free(lexicon, found, path.col));
        let fit = |path: &&Path| sample.fit(lexicon.words, code, path.col);
        let fits = free.filter(|path| enough(sample, path.col) && fit(path) > 0.6);
        let best = fits.max_by(|a, b| fit(a).total_cmp(&fit(b)));
        if let Some(path) = best {
            found.retain(|entry| entry.columns != [path.col]);
            found.push(FieldColumns {
                field: code,
                columns: vec![path.col],
                spread: Spread::One,
                leaves: vec![path.leaf().to_owned()],
                labels: vec![path.label],
            });
        }
    }
}

/// Without a column of subjects, the field that may stand for it does.
fn name_subject(lexicon: &Lexicon, found: &mut [FieldColumns]) {
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
fn attach_halves(lexicon: &Lexicon, block: &[Path], sample: &Sample, found: &mut [FieldColumns]) {
    let subject = |code| {
        let field = lexicon.field(code);
        field.is_some_and(|field| lexicon.role(field) == Role::Subject)
    };
    for entry in found.iter_mut().filter(|entry| subject(entry.field)) {
        let [col] = entry.columns[..] else { continue };
        let right = block.iter().find(|path| path.col == col + 1);
        let Some(right) = right.filter(|right| is_half(lexicon, sample, right, col)) else {
            continue;
        };
        entry.columns.push(right.col);
        entry.leaves.push(right.leaf().to_owned());
        entry.labels.push(right.label);
        entry.spread = Spread::Parts;
    }
}

fn is_half(lexicon: &Lexicon, sample: &Sample, right: &Path, left: u32) -> bool {
    let headed = right.cells.is_empty() || right.has_role(lexicon, Role::Subject);
    let one_word = |text: &str| !text.contains(' ') && text.starts_with(char::is_uppercase);
    let names = sample.texts(left).count();
    let filled = sample.texts(right.col).count();
    let other = lexicon
        .words
        .fields()
        .iter()
        .filter(|field| field.role != Role::Subject);
    let mut codes = other.map(|field| field.code);
    headed
        && filled * 10 >= names * 7
        && sample.share(right.col, one_word) > 0.8
        && !codes.any(|code| sample.fit(lexicon.words, code, right.col) > 0.8)
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
