//! Blocks of cells over the register of a year ([`crate::block`]): how their lines are read as
//! registrations and written down as one operation. New lines get the next numbers of the year, so
//! they stand at the end. What cannot be read waits beside its empty field as in single cells.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::column::Column;
use super::intake::Intake;
use super::record::ModelRow;
use super::register::right_year;
use super::stored::Stored;
use super::values::Values;
use super::{ops, table, view};
use crate::block::{
    BlockAct, BlockPreview, CellBlock, Told, described, of_lines, refused, unread_of, within_limits,
};
use crate::journal::OpKind;
use crate::office::{Ctx, Office, Op, Reading};
use crate::words::{self, Lang, keys};
use crate::{Code, Failure, Result};

/// Rows that the answer brings along.
const SHOWN: usize = 200;

/// What a block did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelsApplied {
    /// The registrations of its lines, in their order; lines that made nothing are left out.
    pub keys: Vec<i64>,
    /// The first of them as they are now.
    pub rows: Vec<ModelRow>,
}

/// A line of a block as it would be.
struct Line {
    /// The registration it goes over, as it is.
    before: Option<Stored>,
    /// What it would say.
    values: Values,
    /// Its place in the block.
    at: usize,
}

impl Line {
    fn changes(&self) -> bool {
        let before = self.before.as_ref();
        before.is_none_or(|before| before.values != self.values)
    }
}

/// What a block would do to the register of a year. A block that cannot be done says so in
/// [`BlockPreview::refusal`].
///
/// # Errors
/// When the file cannot be read.
pub fn preview_block(
    reading: &Reading,
    year: i32,
    block: &CellBlock,
    lang: Lang,
) -> Result<BlockPreview> {
    Ok(match lines(reading, year, block) {
        Ok(lines) => {
            let told: Vec<Told> = lines.iter().map(|line| told(block, line)).collect();
            described(block, &told, &kinds(&told, lang), lang)
        }
        Err(refusal) => refused(refusal, lang),
    })
}

/// Does what a block says as one operation; its lines are those of [`preview_block`].
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::YearOdd`], [`Code::BlockTooLong`],
/// [`Code::BlockTooLarge`], [`Code::CellTooLong`].
pub fn apply_block(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    block: &CellBlock,
) -> Result<ModelsApplied> {
    let op = Op::new(kind(block)).with("count", 0).with("title", "");
    let keys = office.change(ctx, op, |change| {
        let lines = lines(change, year, block)?;
        let title = lines
            .first()
            .map_or("", |line| line.values.get(Column::Title));
        change.note("title", title);
        change.note("count", of_lines(block, lines.iter().map(|line| line.at)));
        let mut intake = Intake::open(change, year)?;
        let keys = lines.into_iter().map(|line| put(&mut intake, line));
        let keys = keys.collect::<Result<Vec<i64>>>()?;
        intake.write()?;
        Ok(keys)
    })?;
    let shown = &keys[..keys.len().min(SHOWN)];
    let rows = office.read(|reading| view::rows(reading, shown))?;
    Ok(ModelsApplied { keys, rows })
}

/// The lines of a block; new ones without any text are left out, except where blank lines are
/// what was asked for.
fn lines(reading: &Reading, year: i32, block: &CellBlock) -> Result<Vec<Line>> {
    right_year(year)?;
    let columns = block.fields.iter().map(|code| Column::of_code(code));
    let columns = columns.collect::<Result<Vec<Column>>>()?;
    let names: Vec<String> = columns.iter().map(|column| column.name()).collect();
    within_limits(block, &names)?;
    let keys: Vec<i64> = block.lines.iter().filter_map(|line| line.key).collect();
    let mut stored = table::of_keys(reading, &keys)?;
    let mut lines = Vec::with_capacity(block.lines.len());
    for (at, line) in block.lines.iter().enumerate() {
        let blank = line.texts.iter().all(|text| text.trim().is_empty());
        if line.key.is_none() && blank && block.act != BlockAct::Insert {
            continue;
        }
        let before = match line.key {
            Some(key) => Some(of_year(stored.remove(&key), year)?),
            None => None,
        };
        let mut values = before
            .as_ref()
            .map_or_else(Values::default, |one| one.values.clone());
        for (column, text) in columns.iter().zip(&line.texts) {
            values.set(*column, text, year);
        }
        lines.push(Line { before, values, at });
    }
    Ok(lines)
}

fn of_year(stored: Option<Stored>, year: i32) -> Result<Stored> {
    let stored = stored.filter(|stored| stored.year == year);
    stored.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

fn put(intake: &mut Intake<'_>, line: Line) -> Result<i64> {
    match line.before {
        Some(before) => {
            intake.replace(before.key, &line.values, None)?;
            Ok(before.key)
        }
        None => intake.add(line.values, None, None),
    }
}

fn kind(block: &CellBlock) -> &'static OpKind {
    match (block.act, block.lines.as_slice()) {
        (BlockAct::Typed, [line]) if line.key.is_some() => &ops::EDIT,
        (BlockAct::Typed, [_]) => &ops::REGISTER,
        (BlockAct::Typed, _) => &ops::BLOCK_TYPED,
        (BlockAct::Paste, _) => &ops::BLOCK_PASTE,
        (BlockAct::Fill, _) => &ops::BLOCK_FILL,
        (BlockAct::Clear, _) => &ops::BLOCK_CLEAR,
        (BlockAct::Cut, _) => &ops::BLOCK_CUT,
        (BlockAct::Insert, _) => &ops::BLOCK_INSERT,
    }
}

fn told(block: &CellBlock, line: &Line) -> Told {
    let unread = line.values.unread.iter().filter_map(|unread| {
        let cell = (
            unread.column.code(),
            unread.code.as_str(),
            unread.raw.as_str(),
        );
        unread_of(block, line.at, cell, view::unread_words(&unread.code))
    });
    Told {
        at: line.at,
        is_new: line.before.is_none(),
        changes: line.changes(),
        unread: unread.collect(),
    }
}

/// "12 mô hình mới", "3 mô hình được sửa": what the lines become.
fn kinds(told: &[Told], lang: Lang) -> Vec<String> {
    let of = |keep: fn(&Told) -> bool| told.iter().filter(|line| keep(line)).count() as i64;
    let kinds = [
        (keys::MODELS_BLOCK_MADE, of(|line| line.is_new)),
        (
            keys::MODELS_BLOCK_CHANGED,
            of(|line| !line.is_new && line.changes),
        ),
    ];
    let some = kinds.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(key, count)| words::say_with(lang, key, [("count", count.into())]))
        .collect()
}
