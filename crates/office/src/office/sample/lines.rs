//! Lines of registers of the sample office: what the sources tell of inspections, with invented people.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::office::{Ctx, Office};
use crate::registers::put_line;
use crate::{Code, Failure, Result};

/// Files of lines, one for each subject.
const FILES: &[&str] = &[include_str!("../../../data/sample_inspections.json")];

/// A line as somebody types it, with those that belong to it.
#[derive(Deserialize)]
struct SampleLine {
    register: String,
    cells: BTreeMap<String, String>,
    #[serde(default)]
    below: Vec<SampleLine>,
}

/// Enters all of them.
pub(super) fn enter(office: &Office, ctx: &Ctx) -> Result<()> {
    for file in FILES {
        let lines: Vec<SampleLine> = serde_json::from_str(file)
            .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
        put(office, ctx, None, lines)?;
    }
    Ok(())
}

fn put(office: &Office, ctx: &Ctx, parent: Option<i64>, lines: Vec<SampleLine>) -> Result<()> {
    for line in lines {
        let place = (line.register.as_str(), parent);
        let key = put_line(office, ctx, place, None, &line.cells)?;
        put(office, ctx, Some(key), line.below)?;
    }
    Ok(())
}
