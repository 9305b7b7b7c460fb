//! What a block would do, in one sentence and in figures, before it is done.

use super::record::{BlockAct, BlockPreview, CellBlock, UnreadCell};
use crate::Failure;
use crate::words::{self, Key, Lang, Param, keys};

/// Unread cells that are shown; the rest is counted.
const SHOWN: usize = 50;

/// One line of a block as its subject read it.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// Its place in the block.
    pub(crate) at: usize,
    /// Whether it makes a record.
    pub(crate) is_new: bool,
    /// Whether doing it would change anything.
    pub(crate) changes: bool,
    /// The cells that cannot be read, with the code of what is wrong.
    pub(crate) unread: Vec<(String, UnreadCell)>,
}

/// What a block would do; `kinds` says what its lines become ("8 tập thể"), empty for nothing.
pub(crate) fn described(
    block: &CellBlock,
    lines: &[Told],
    kinds: &[String],
    lang: Lang,
) -> BlockPreview {
    let unread: Vec<&(String, UnreadCell)> = lines.iter().flat_map(|line| &line.unread).collect();
    let mut preview = BlockPreview {
        text: String::new(),
        created: count(lines, |line| line.is_new),
        changed: count(lines, |line| !line.is_new && line.changes),
        same: count(lines, |line| !line.changes),
        cells: lines
            .iter()
            .map(|line| block.cells_of(line.at))
            .sum::<usize>() as i64,
        unread_total: unread.len() as i64,
        unread: Vec::new(),
        refusal: None,
    };
    let words: Vec<Key> = unread.iter().map(|(code, _)| word_of(code)).collect();
    preview.text = sentence(block, lines, &preview, &words, (kinds, lang));
    let shown = unread.into_iter().take(SHOWN);
    preview.unread = shown.map(|(_, cell)| cell.clone()).collect();
    preview
}

/// The preview of a block that cannot be done.
pub(crate) fn refused(refusal: Failure, lang: Lang) -> BlockPreview {
    BlockPreview {
        text: refusal.say(lang),
        created: 0,
        changed: 0,
        same: 0,
        cells: 0,
        unread_total: 0,
        unread: Vec::new(),
        refusal: Some(refusal),
    }
}

/// A text of the block's line `at` that waits unread beside its field, unless the block has no
/// text for that field.
pub(crate) fn unread_of(
    block: &CellBlock,
    at: usize,
    (field, code, raw): (&str, &str, &str),
    text: String,
) -> Option<(String, UnreadCell)> {
    let column = block
        .fields
        .iter()
        .position(|own| own.replace('_', "").eq_ignore_ascii_case(field));
    let column = column.filter(|column| *column < block.lines[at].texts.len());
    column.map(|_| {
        let cell = UnreadCell {
            line: at as u32,
            field: field.to_owned(),
            raw: raw.to_owned(),
            text,
        };
        (code.to_owned(), cell)
    })
}

/// What the operation's sentence counts: lines, or cells where cells are emptied or filled. `at`
/// are the places of the lines in the block.
pub(crate) fn of_lines(block: &CellBlock, at: impl Iterator<Item = usize>) -> usize {
    match block.act {
        BlockAct::Typed | BlockAct::Paste | BlockAct::Insert => at.count(),
        BlockAct::Fill | BlockAct::Clear | BlockAct::Cut => at.map(|at| block.cells_of(at)).sum(),
    }
}

fn count(lines: &[Told], keep: impl Fn(&Told) -> bool) -> i64 {
    lines.iter().filter(|line| keep(line)).count() as i64
}

fn word_of(code: &str) -> Key {
    match code {
        "money" | "not-exact" | "ambiguous" | "other-unit" | "score" | "number" => {
            keys::BLOCK_NOT_NUMBER
        }
        "date" | "no-such-day" | "needs-year" | "future" => keys::BLOCK_NOT_DATE,
        _ => keys::BLOCK_NOT_READ,
    }
}

/// "8 dòng → 8 tập thể, 2 ô không phải số".
fn sentence(
    block: &CellBlock,
    lines: &[Told],
    preview: &BlockPreview,
    unread: &[Key],
    (kinds, lang): (&[String], Lang),
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
        BlockAct::Fill => say(keys::BLOCK_FILL, &of_cells),
        BlockAct::Clear | BlockAct::Cut => say(keys::BLOCK_CLEAR, &of_cells),
        _ => become_kinds(total, kinds, lang),
    };
    let mixed = preview.created > 0 && preview.changed > 0;
    let made = [("created", preview.created), ("changed", preview.changed)];
    let is = |key| unread.iter().filter(|word| **word == key).count() as i64;
    let outside = |line: &Told| {
        let texts = block.lines[line.at].texts.iter().skip(block.fields.len());
        texts.filter(|text| !text.trim().is_empty()).count() as i64
    };
    let parts = [
        Some(head),
        mixed.then(|| say(keys::BLOCK_MADE, &made)),
        counted(keys::BLOCK_SAME, preview.same),
        counted(keys::BLOCK_NOT_NUMBER, is(keys::BLOCK_NOT_NUMBER)),
        counted(keys::BLOCK_NOT_DATE, is(keys::BLOCK_NOT_DATE)),
        counted(keys::BLOCK_NOT_READ, is(keys::BLOCK_NOT_READ)),
        counted(keys::BLOCK_OUTSIDE, lines.iter().map(outside).sum()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "9 dòng → 8 tập thể, 1 cá nhân".
fn become_kinds(lines: i64, kinds: &[String], lang: Lang) -> String {
    let kinds = match kinds.is_empty() {
        true => words::say(lang, keys::BLOCK_NOTHING, &Default::default()),
        false => kinds.join(", "),
    };
    let params: [(String, Param); 2] = [
        ("lines".to_owned(), lines.into()),
        ("kinds".to_owned(), kinds.into()),
    ];
    words::say(lang, keys::BLOCK_LINES, &params.into_iter().collect())
}
