//! How large a block may be.

use super::record::CellBlock;
use crate::{Code, Failure, Result};

/// Lines of a block at most.
const LINES: usize = 10_000;
/// Letters of a cell at most.
const CELL: usize = 32_000;
/// Bytes of a block at most, in megabytes.
const MEGABYTES: usize = 8;

/// Refuses a block that is longer or larger than what a person can have meant; `names` has a name
/// for each of its columns.
///
/// # Errors
/// [`Code::BlockTooLong`], [`Code::BlockTooLarge`], [`Code::CellTooLong`].
pub(crate) fn within_limits(block: &CellBlock, names: &[String]) -> Result<()> {
    if block.lines.len() > LINES {
        return Err(Failure::new(Code::BlockTooLong)
            .with("lines", block.lines.len())
            .with("limit", LINES));
    }
    let mut bytes = 0usize;
    for line in &block.lines {
        for (at, text) in line.texts.iter().enumerate() {
            bytes += text.len();
            if let Some(name) = names.get(at) {
                short_enough(name, text)?;
            }
        }
    }
    if bytes > MEGABYTES * 1_000_000 {
        return Err(Failure::new(Code::BlockTooLarge).with("limit", MEGABYTES));
    }
    Ok(())
}

/// Refuses a text that no cell takes.
///
/// # Errors
/// [`Code::CellTooLong`].
pub(crate) fn short_enough(name: &str, text: &str) -> Result<()> {
    let length = if text.len() <= CELL {
        0
    } else {
        text.chars().count()
    };
    if length <= CELL {
        return Ok(());
    }
    Err(Failure::new(Code::CellTooLong)
        .with("field", name)
        .with("length", length)
        .with("limit", CELL))
}
