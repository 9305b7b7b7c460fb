//! Doing a block: one operation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::{self, Line};
use crate::Result;
use crate::awards::nomination::intake::Intake;
use crate::awards::nomination::record::Nomination;
use crate::awards::nomination::values::Values;
use crate::awards::nomination::view;
use crate::awards::ops;
use crate::block::{BlockAct, CellBlock, of_lines};
use crate::journal::OpKind;
use crate::office::{Ctx, Office, Op};

/// Rows that the answer brings along.
const SHOWN: usize = 200;

/// What a block did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockApplied {
    /// The nominations of its lines, in their order; lines that made nothing are left out.
    pub keys: Vec<i64>,
    /// The first of them as they are now.
    pub rows: Vec<Nomination>,
}

/// Does what a block says as one operation; its lines are those of [`super::preview_block`].
///
/// # Errors
/// [`crate::Code::RoundDecided`], [`crate::Code::NoSuchRecord`], [`crate::Code::NoSuchField`],
/// [`crate::Code::BlockTooLong`], [`crate::Code::BlockTooLarge`], [`crate::Code::CellTooLong`].
pub fn apply_block(
    office: &Office,
    ctx: &Ctx,
    round: i64,
    block: &CellBlock,
) -> Result<BlockApplied> {
    let op = Op::new(kind(block)).with("count", 0).with("name", "");
    let keys = office.change(ctx, op, |change| {
        let mut intake = Intake::open(change, round)?;
        let lines = read::lines(change, round, block, &intake.known())?;
        let names = lines.first().map_or("", |line| line.values.name.as_str());
        change.note("name", names);
        change.note("count", of_lines(block, lines.iter().map(|line| line.at)));
        let mut keys = Vec::with_capacity(lines.len());
        // Lines below one nomination are put there together, so that they stay in their order.
        for lines in lines.chunk_by(|a, b| together(a) && together(b) && a.after == b.after) {
            keys.extend(put(&mut intake, lines)?);
        }
        Ok(keys)
    })?;
    let shown = &keys[..keys.len().min(SHOWN)];
    let rows = office.read(|reading| view::rows(reading, round, shown))?;
    Ok(BlockApplied { keys, rows })
}

/// Whether a line is put below another one.
fn together(line: &Line) -> bool {
    line.before.is_none() && line.after.is_some()
}

/// One line, or several that go below one nomination.
fn put(intake: &mut Intake<'_>, lines: &[Line]) -> Result<Vec<i64>> {
    match lines {
        [] => Ok(Vec::new()),
        [line, ..] if together(line) => {
            let values: Vec<&Values> = lines.iter().map(|line| &line.values).collect();
            intake.add_below(line.after.unwrap_or_default(), &values)
        }
        lines => lines.iter().map(|line| put_one(intake, line)).collect(),
    }
}

fn put_one(intake: &mut Intake<'_>, line: &Line) -> Result<i64> {
    match &line.before {
        Some(before) => {
            intake.replace(before.key, &line.values, None)?;
            Ok(before.key)
        }
        None => intake.add(&line.values, None),
    }
}

fn kind(block: &CellBlock) -> &'static OpKind {
    match (block.act, block.lines.as_slice()) {
        (BlockAct::Typed, [line]) if line.key.is_some() => &ops::EDIT,
        (BlockAct::Typed, [_]) => &ops::NOMINATE,
        (BlockAct::Typed, _) => &ops::BLOCK_TYPED,
        (BlockAct::Paste, _) => &ops::BLOCK_PASTE,
        (BlockAct::Fill, _) => &ops::BLOCK_FILL,
        (BlockAct::Clear, _) => &ops::BLOCK_CLEAR,
        (BlockAct::Cut, _) => &ops::BLOCK_CUT,
        (BlockAct::Insert, _) => &ops::BLOCK_INSERT,
    }
}
