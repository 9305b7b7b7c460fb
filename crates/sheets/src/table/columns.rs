//! Which columns hold which field: by the words over them, and where these leave a choice, by
//! what is in them.

use super::paths::Path;
use super::sample::Sample;
use super::vocabulary::{Hit, Lexicon, Role};
use super::words;
use super::{content, days, shared};

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
    /// Each holds a value of its own.
    Each,
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
    for at in 0..block.len() {
        claims.extend(claims_of(lexicon, sample, block, at));
    }
    let mut found = settle(lexicon, block, sample, claims);
    shared::share_out(&mut found);
    shared::leave_whole(lexicon, sample, &mut found);
    shared::name_by_parents(lexicon, block, &mut found);
    days::join(lexicon, block, sample, &mut found);
    content::fill_by_content(lexicon, block, sample, &mut found);
    content::fill_each(lexicon, block, sample, &mut found);
    content::attach_halves(lexicon, block, sample, &mut found);
    content::name_subject(lexicon, &mut found);
    found.sort_by_key(|entry| entry.columns[0]);
    found
}

fn claims_of(lexicon: &Lexicon, sample: &Sample, block: &[Path], at: usize) -> Vec<Claim> {
    let path = &block[at];
    if is_marked(lexicon, sample, block, path) {
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
    let claims = said_of(lexicon, sample, path).iter().filter_map(|hit| {
        let (field, others) = choose(lexicon, sample, path.col, hit);
        let code = lexicon.words.fields()[field].code;
        if !hit.strong && sample.fit(lexicon.words, code, path.col) < -0.5 {
            return None;
        }
        let field = unlike(lexicon, sample, path.col, field).unwrap_or(field);
        Some(Claim {
            field,
            path: at,
            strong: hit.strong,
            marked: false,
            others,
        })
    });
    claims.collect()
}

/// What the words over a column say. Where a cell further up says another field than the lowest
/// one ("Đề nghị khen thưởng" over "Tập thể"), the column's content chooses.
fn said_of<'p>(lexicon: &Lexicon, sample: &Sample, path: &'p Path) -> &'p [Hit] {
    let fit = |hits: &[Hit]| {
        let field = hits
            .first()
            .map(|hit| choose(lexicon, sample, path.col, hit).0);
        field.map_or(0.0, |field| {
            sample.fit(lexicon.words, lexicon.words.fields()[field].code, path.col)
        })
    };
    let (own, above) = (fit(&path.own), fit(&path.hits));
    let subject = path.own.first().map(|hit| lexicon.role(hit.fields[0])) == Some(Role::Subject);
    let unused = subject && sample.texts(path.col).next().is_none();
    let better = own > above && (own > 0.2 || (above < -0.5 && own >= 0.0));
    if !path.own.is_empty() && (unused || better) {
        &path.own
    } else if above < -0.5 && !path.own.is_empty() {
        &[]
    } else {
        &path.hits
    }
}

/// Whether an x in the column means its sub-header. A sub-header that nobody has an x under is
/// judged by its neighbours.
fn is_marked(lexicon: &Lexicon, sample: &Sample, block: &[Path], path: &Path) -> bool {
    // A total of marks stands in rows of headings, too.
    let count = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let marks = |path: &Path| {
        let one = path.label.is_some();
        let share = sample.share(path.col, |text| {
            words::is_mark(text) || (one && text == "1")
        });
        let counted = one && sample.share(path.col, |t| words::is_mark(t) || count(t)) > 0.9;
        share > 0.6 || (counted && sample.texts(path.col).any(words::is_mark))
    };
    let field = |path: &Path| path.label.map(|label| lexicon.words.labels()[label].field);
    let empty = sample.texts(path.col).all(count);
    if !empty || field(path).is_none() {
        return marks(path);
    }
    block
        .iter()
        .any(|other| field(other) == field(path) && marks(other))
}

/// Under one wide "Họ và tên" the first column may hold titles of address only: content that is
/// all of another field, and none of the subject, wins over the words.
fn unlike(lexicon: &Lexicon, sample: &Sample, col: u32, field: usize) -> Option<usize> {
    let entry = lexicon.words.fields()[field];
    if entry.role != Role::Subject || sample.fit(lexicon.words, entry.code, col) > 0.0 {
        return None;
    }
    let other = |code: &str| lexicon.field(code).map(|at| lexicon.role(at)) != Some(Role::Subject);
    let fits = |code: &&&str| other(code) && sample.fit(lexicon.words, code, col) > 0.8;
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
    if lexicon.role(own[0].field) == Role::Aside {
        return (own, Spread::One, Vec::new());
    }
    if lexicon
        .words
        .each(lexicon.words.fields()[own[0].field].code)
    {
        return (own, Spread::Each, Vec::new());
    }
    if own.iter().any(|claim| claim.marked) {
        let lost = take(&mut own, |claim| !claim.marked);
        return (own, Spread::Marked, lost);
    }
    if own.len() == 1 {
        return (own, Spread::One, Vec::new());
    }
    let strongest = own.iter().any(|claim| claim.strong);
    let subject = lexicon.role(own[0].field) == Role::Subject;
    let turns = subject && take_turns(lexicon, block, sample, &own);
    let mut lost = take(&mut own, |claim| claim.strong != strongest && !turns);
    lost.extend(without_content(block, sample, &mut own, subject));
    if own.len() == 1 {
        return (own, Spread::One, lost);
    }
    let cols: Vec<u32> = own.iter().map(|claim| block[claim.path].col).collect();
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

/// Whether the subjects stand now in one column, now in another: "Tập thể" beside "Cá nhân / Họ
/// tên", as the words over one of them say less than those over the other.
fn take_turns(lexicon: &Lexicon, block: &[Path], sample: &Sample, own: &[Claim]) -> bool {
    let cols: Vec<u32> = own.iter().map(|claim| block[claim.path].col).collect();
    let code = lexicon.words.fields()[own[0].field].code;
    let filled = |col: &u32| sample.texts(*col).next().is_some();
    let fitting = |col: &u32| sample.fit(lexicon.words, code, *col) > 0.0;
    cols.iter().all(filled) && cols.iter().all(fitting) && sample.exclusive(&cols)
}

/// Takes out the columns that hold nothing beside others that do: the second one below a cell drawn
/// over two, or one of several headings for the same. Sub-headers ("Nữ") stay, used or not, and
/// so do the places of names ("Tên tập thể" in a list of people).
fn without_content(
    block: &[Path],
    sample: &Sample,
    own: &mut Vec<Claim>,
    subject: bool,
) -> Vec<Claim> {
    let empty = |claim: &Claim| sample.texts(block[claim.path].col).next().is_none();
    let heads = |claim: &Claim| block[claim.path].cells.clone();
    let filled: Vec<Vec<String>> = own
        .iter()
        .filter(|claim| !empty(claim))
        .map(heads)
        .collect();
    let spare = |claim: &Claim| {
        let head = heads(claim);
        let sub = |other: &Vec<String>| *other != head && other.first() == head.first();
        let spare = match subject {
            true => filled.contains(&head),
            false => !filled.iter().any(sub),
        };
        empty(claim) && !filled.is_empty() && spare
    };
    take(own, spare)
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
    let under = |at: &usize| block[*at].cells.len() > 1 && !block[*at].own_words();
    if lexicon.words.adds_up(code) && parts.iter().all(under) {
        return parts;
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
