//! Blocks of cells over the lines of a register ([`crate::block`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::describe::Register;
use super::edit::{note, of, right_parent, write};
use super::row::LineRow;
use super::stored::Stored;
use super::{ops, register, row, text};
use crate::block::{
    BlockAct, BlockPreview, CellBlock, Told, UnreadCell, described, refused, unread_of,
    within_limits,
};
use crate::office::{Ctx, Office, Op, Reading};
use crate::words::{self, Lang, keys};
use crate::{Result, block};

/// Lines that the answer brings along.
const SHOWN: usize = 200;

/// What a block did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinesApplied {
    /// The lines, in their order; lines of the block that made nothing are left out.
    pub keys: Vec<i64>,
    /// The first of them as they are now.
    pub rows: Vec<LineRow>,
}

/// A line of a block as it would be.
struct Line {
    before: Option<Stored>,
    after: Stored,
    at: usize,
}

impl Line {
    fn changes(&self) -> bool {
        let before = self.before.as_ref();
        before.is_none_or(|before| before.texts != self.after.texts)
    }
}

/// What a block would do to the lines of a register that belong to a line, or to the register itself.
///
/// # Errors
/// When the file cannot be read.
pub fn preview_block(
    reading: &Reading,
    (code, parent): (&str, Option<i64>),
    block: &CellBlock,
    lang: Lang,
) -> Result<BlockPreview> {
    let register = register(code)?;
    Ok(match lines(reading, register, parent, block) {
        Ok(lines) => {
            let told: Vec<Told> = lines
                .iter()
                .map(|line| told(register, block, line))
                .collect();
            described(block, &told, &kinds(&told, lang), lang)
        }
        Err(refusal) => refused(refusal, lang),
    })
}

/// Does what a block says as one operation.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`], [`crate::Code::NoSuchField`], [`crate::Code::BlockTooLong`],
/// [`crate::Code::BlockTooLarge`], [`crate::Code::CellTooLong`].
pub fn apply_block(
    office: &Office,
    ctx: &Ctx,
    (code, parent): (&str, Option<i64>),
    block: &CellBlock,
) -> Result<LinesApplied> {
    let register = register(code)?;
    let op = Op::new(match (block.act, block.lines.as_slice()) {
        (BlockAct::Typed, [line]) if line.key.is_some() => &ops::EDIT,
        (BlockAct::Typed, [_]) => &ops::ADD,
        _ => &ops::BLOCK,
    });
    let keys = office.change(ctx, op, |change| {
        let lines = lines(change, register, parent, block)?;
        change.note(
            "count",
            block::of_lines(block, lines.iter().map(|line| line.at)),
        );
        if let Some(first) = lines.first() {
            note(change, register, &first.after);
        }
        let mut keys = Vec::with_capacity(lines.len());
        for mut line in lines {
            keys.push(match line.changes() {
                true => write(change, register, &mut line.after)?,
                false => line.after.key,
            });
        }
        Ok(keys)
    })?;
    let today = ctx.today();
    let shown = keys.iter().take(SHOWN);
    let rows = office.read(|reading| {
        shown
            .map(|key| row::line(reading, *key, today))
            .collect::<Result<_>>()
    })?;
    Ok(LinesApplied { keys, rows })
}

fn lines(
    reading: &Reading,
    register: &'static Register,
    parent: Option<i64>,
    block: &CellBlock,
) -> Result<Vec<Line>> {
    let places = block.fields.iter().map(|code| register.place_of(code));
    let places = places.collect::<Result<Vec<usize>>>()?;
    let heads = places
        .iter()
        .map(|place| register.columns[*place].heading());
    within_limits(block, &heads.collect::<Vec<String>>())?;
    let parent = match block.lines.iter().any(|line| line.key.is_none()) {
        true => right_parent(reading, register, parent)?,
        false => None,
    };
    let mut lines = Vec::with_capacity(block.lines.len());
    for (at, line) in block.lines.iter().enumerate() {
        let blank = line.texts.iter().all(|text| text.trim().is_empty());
        if line.key.is_none() && blank && block.act != BlockAct::Insert {
            continue;
        }
        let before = match line.key {
            Some(key) => Some(of(reading, register, key)?),
            None => None,
        };
        let mut after = before
            .clone()
            .unwrap_or_else(|| Stored::blank(register, parent));
        let draft: BTreeMap<String, String> = block
            .fields
            .iter()
            .cloned()
            .zip(line.texts.iter().cloned())
            .collect();
        after.put(register, &draft)?;
        lines.push(Line { before, after, at });
    }
    Ok(lines)
}

fn told(register: &'static Register, block: &CellBlock, line: &Line) -> Told {
    let columns = register.columns.iter().zip(&line.after.texts);
    let unread = columns.filter(|(column, kept)| text::is_unread(column, kept));
    let unread = unread.filter_map(|(column, kept)| -> Option<(String, UnreadCell)> {
        let params = [
            ("column", column.heading().into()),
            ("text", kept.as_str().into()),
        ];
        let text = words::say_with(words::spoken(), keys::REGISTERS_UNREAD, params);
        unread_of(block, line.at, (column.code, "field-unread", kept), text)
    });
    Told {
        at: line.at,
        is_new: line.before.is_none(),
        changes: line.changes(),
        unread: unread.collect(),
    }
}

/// "12 dòng mới", "3 dòng được sửa": what the lines become.
fn kinds(told: &[Told], lang: Lang) -> Vec<String> {
    let of = |keep: fn(&Told) -> bool| told.iter().filter(|line| keep(line)).count() as i64;
    let kinds = [
        (keys::REGISTERS_BLOCK_MADE, of(|line| line.is_new)),
        (
            keys::REGISTERS_BLOCK_CHANGED,
            of(|line| !line.is_new && line.changes),
        ),
    ];
    let some = kinds.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(key, count)| words::say_with(lang, key, [("count", count.into())]))
        .collect()
}
