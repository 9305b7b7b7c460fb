//! Reports of the sample office: what published reports say of a city and of districts, and months of
//! wards that are invented.

use serde::Deserialize;

use crate::office::{Ctx, Office};
use crate::reports::narrative::put_section;
use crate::reports::report::{self, CellTyped};
use crate::reports::{ReportState, period_of};
use crate::{Result, units};

#[derive(Deserialize)]
pub(super) struct SampleReport {
    /// Code of the unit.
    unit: String,
    period: String,
    /// Codes of indicators with their figures as somebody types them.
    figures: Vec<(String, String)>,
    /// Ids of sections with their texts.
    words: Vec<(String, String)>,
    state: ReportState,
}

pub(super) fn report(office: &Office, ctx: &Ctx, all: Vec<SampleReport>) -> Result<()> {
    let registry = office.read(units::registry)?;
    for one in all {
        let unit = registry.units().iter().find(|unit| unit.code == one.unit);
        let unit = unit.expect("the sample names built-in units; a test makes it");
        let period = period_of(&one.period)?;
        let key = report::open_report(office, ctx, unit.key, period)?;
        let typed = one.figures.into_iter().map(|(code, text)| CellTyped {
            code,
            text,
            ..CellTyped::default()
        });
        report::put_cells(office, ctx, key, &typed.collect::<Vec<_>>())?;
        for (section, text) in one.words {
            put_section(office, ctx, key, &section, &text)?;
        }
        if one.state != ReportState::Draft {
            report::set_state(office, ctx, &[key], one.state, None)?;
        }
    }
    Ok(())
}
