//! Registers of the sample office: an inspection, funds, a dialogue and what else published reports tell of,
//! with invented people.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Result;
use crate::office::{Ctx, Office};
use crate::registers::put_line;

#[derive(Deserialize)]
pub(super) struct SampleLine {
    register: String,
    /// Texts as somebody types them, by column.
    cells: BTreeMap<String, String>,
    /// What belongs to it.
    #[serde(default)]
    below: Vec<SampleLine>,
}

pub(super) fn enter(
    office: &Office,
    ctx: &Ctx,
    all: Vec<SampleLine>,
    of: Option<i64>,
) -> Result<()> {
    for one in all {
        let at = (one.register.as_str(), of);
        let key = put_line(office, ctx, at, None, &one.cells)?;
        enter(office, ctx, one.below, Some(key))?;
    }
    Ok(())
}
