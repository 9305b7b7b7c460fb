//! What a block would do, before it is done.

use super::read::{self, Line};
use super::record::{BlockAct, BlockPreview, CellBlock, UnreadCell};
use crate::Result;
use crate::awards::nomination::unread_words;
use crate::awards::nomination::values::Known;
use crate::awards::subject::SubjectKind;
use crate::awards::{decision, round};
use crate::office::Reading;
use crate::words::{self, Key, Lang, keys};

/// Unread cells that are shown; the rest is counted.
const SHOWN: usize = 50;

/// What a block would do to a round. A block that cannot be done says so in
/// [`BlockPreview::refusal`].
///
/// # Errors
/// [`crate::Code::NoSuchRecord`] when there is no such round, and faults of the storage.
pub fn preview_block(
    reading: &Reading,
    round: i64,
    block: &CellBlock,
    lang: Lang,
) -> Result<BlockPreview> {
    let row = round::row(reading, round)?;
    let known = Known {
        year: row.latest_birth_year(),
        award: row.around(row.reference_date()),
    };
    let lines = decision::refuse_when_decided(reading, round)
        .and_then(|()| read::lines(reading, round, block, &known));
    Ok(match lines {
        Ok(lines) => described(block, &lines, lang),
        Err(refusal) => BlockPreview {
            text: refusal.say(lang),
            created: 0,
            changed: 0,
            same: 0,
            cells: 0,
            unread_total: 0,
            unread: Vec::new(),
            refusal: Some(refusal),
        },
    })
}

fn described(block: &CellBlock, lines: &[Line], lang: Lang) -> BlockPreview {
    let unread = unread(block, lines);
    let cells = |line: &Line| block.lines[line.at].texts.len().min(block.fields.len());
    let mut preview = BlockPreview {
        text: String::new(),
        created: count(lines, |line| line.before.is_none()),
        changed: count(lines, |line| line.before.is_some() && line.changes()),
        same: count(lines, |line| !line.changes()),
        cells: lines.iter().map(cells).sum::<usize>() as i64,
        unread_total: unread.len() as i64,
        unread: Vec::new(),
        refusal: None,
    };
    preview.text = sentence(block, lines, &preview, &unread, lang);
    preview.unread = unread
        .into_iter()
        .take(SHOWN)
        .map(|(_, cell)| cell)
        .collect();
    preview
}

fn count(lines: &[Line], keep: impl Fn(&Line) -> bool) -> i64 {
    lines.iter().filter(|line| keep(line)).count() as i64
}

/// The cells of the block that cannot be read, with the kind of word for them.
fn unread(block: &CellBlock, lines: &[Line]) -> Vec<(Key, UnreadCell)> {
    let mut cells = Vec::new();
    for line in lines {
        let of_block = |field: &str| {
            let at = block
                .fields
                .iter()
                .position(|code| code.replace('_', "").eq_ignore_ascii_case(field));
            at.is_some_and(|at| at < block.lines[line.at].texts.len())
        };
        let own = line.values.unread.iter();
        cells.extend(own.filter(|u| of_block(u.field.code())).map(|unread| {
            let cell = UnreadCell {
                line: line.at as u32,
                field: unread.field.code().to_owned(),
                raw: unread.raw.clone(),
                text: unread_words(&unread.code),
            };
            (word_of(&unread.code), cell)
        }));
    }
    cells
}

fn word_of(code: &str) -> Key {
    match code {
        "money" | "not-exact" | "ambiguous" | "other-unit" | "score" | "number" => {
            keys::AWARDS_BLOCK_NOT_NUMBER
        }
        "date" | "no-such-day" | "needs-year" | "future" => keys::AWARDS_BLOCK_NOT_DATE,
        _ => keys::AWARDS_BLOCK_NOT_READ,
    }
}

/// "8 dòng → 8 tập thể, 2 ô không phải số".
fn sentence(
    block: &CellBlock,
    lines: &[Line],
    preview: &BlockPreview,
    unread: &[(Key, UnreadCell)],
    lang: Lang,
) -> String {
    let say = |key, params: &[(&str, i64)]| {
        let params = params
            .iter()
            .map(|(name, n)| ((*name).to_owned(), (*n).into()));
        words::say(lang, key, &params.collect())
    };
    let counted = |key, n: i64| (n > 0).then(|| say(key, &[("count", n)]));
    let total = lines.len() as i64;
    let of_cells = [("cells", preview.cells), ("lines", total)];
    let head = match block.act {
        BlockAct::Fill => say(keys::AWARDS_BLOCK_FILL, &of_cells),
        BlockAct::Clear | BlockAct::Cut => say(keys::AWARDS_BLOCK_CLEAR, &of_cells),
        _ => become_kinds(lines, lang),
    };
    let mixed = preview.created > 0 && preview.changed > 0;
    let made = [("created", preview.created), ("changed", preview.changed)];
    let is = |key| unread.iter().filter(|(word, _)| *word == key).count() as i64;
    let outside = |line: &Line| {
        let texts = block.lines[line.at].texts.iter().skip(block.fields.len());
        texts.filter(|text| !text.trim().is_empty()).count() as i64
    };
    let parts = [
        Some(head),
        mixed.then(|| say(keys::AWARDS_BLOCK_MADE, &made)),
        counted(keys::AWARDS_BLOCK_SAME, preview.same),
        counted(
            keys::AWARDS_BLOCK_NOT_NUMBER,
            is(keys::AWARDS_BLOCK_NOT_NUMBER),
        ),
        counted(keys::AWARDS_BLOCK_NOT_DATE, is(keys::AWARDS_BLOCK_NOT_DATE)),
        counted(keys::AWARDS_BLOCK_NOT_READ, is(keys::AWARDS_BLOCK_NOT_READ)),
        counted(keys::AWARDS_BLOCK_OUTSIDE, lines.iter().map(outside).sum()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "9 dòng → 8 tập thể, 1 cá nhân".
fn become_kinds(lines: &[Line], lang: Lang) -> String {
    let of = |kind| count(lines, |line| line.values.subject_kind == kind);
    let say = |key, name: &str, value: crate::words::Param| {
        words::say(lang, key, &[(name.to_owned(), value)].into_iter().collect())
    };
    let kinds = [
        (keys::AWARDS_BLOCK_COLLECTIVES, of(SubjectKind::Collective)),
        (keys::AWARDS_BLOCK_HOUSEHOLDS, of(SubjectKind::Household)),
        (keys::AWARDS_BLOCK_INDIVIDUALS, of(SubjectKind::Individual)),
    ];
    let kinds = kinds.into_iter().filter(|(_, count)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(key, count)| say(key, "count", count.into()))
        .collect();
    let kinds = match kinds.is_empty() {
        true => words::say(lang, keys::AWARDS_BLOCK_NOTHING, &Default::default()),
        false => kinds.join(", "),
    };
    let params = [
        ("lines".to_owned(), (lines.len() as i64).into()),
        ("kinds".to_owned(), kinds.into()),
    ];
    words::say(
        lang,
        keys::AWARDS_BLOCK_LINES,
        &params.into_iter().collect(),
    )
}
