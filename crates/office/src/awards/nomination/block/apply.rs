//! Doing a block: one operation.

use super::read::{self, Line};
use super::record::{BlockAct, BlockApplied, CellBlock};
use crate::Result;
use crate::awards::nomination::intake::Intake;
use crate::awards::nomination::view;
use crate::awards::ops;
use crate::journal::OpKind;
use crate::office::{Ctx, Office, Op};

/// Rows that the answer brings along.
const SHOWN: usize = 200;

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
        change.note("count", count(block, &lines));
        let mut last_new = None;
        let mut keys = Vec::with_capacity(lines.len());
        for line in &lines {
            keys.push(put(&mut intake, line, &mut last_new)?);
        }
        Ok(keys)
    })?;
    let shown = &keys[..keys.len().min(SHOWN)];
    let rows = office.read(|reading| view::rows(reading, round, shown))?;
    Ok(BlockApplied { keys, rows })
}

fn put(intake: &mut Intake<'_>, line: &Line, last_new: &mut Option<(i64, i64)>) -> Result<i64> {
    if let Some(before) = &line.before {
        intake.replace(before.key, &line.values, None)?;
        return Ok(before.key);
    }
    // Lines below one nomination stay in their order: each goes below the one before it.
    let below = line.after.map(|after| match last_new {
        Some((of, key)) if *of == after => *key,
        _ => after,
    });
    let key = intake.add_below(&line.values, below)?;
    *last_new = line.after.map(|after| (after, key));
    Ok(key)
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

/// What the operation's sentence counts: lines, or cells where cells are emptied or filled.
fn count(block: &CellBlock, lines: &[Line]) -> usize {
    match block.act {
        BlockAct::Typed | BlockAct::Paste | BlockAct::Insert => lines.len(),
        BlockAct::Fill | BlockAct::Clear | BlockAct::Cut => {
            let texts = |line: &Line| block.lines[line.at].texts.len().min(block.fields.len());
            lines.iter().map(texts).sum()
        }
    }
}
