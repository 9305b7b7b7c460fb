//! Figures that the registers of the office tell: C01–C15 of models by the year of the register,
//! L01–L07 of commendations by the date of the decision. They stand for the office as a whole; a
//! figure that somebody typed instead needs a reason.

mod table;

use std::collections::HashMap;

use chrono::Datelike;

use crate::Result;
use crate::models::counts;
use crate::office::{Ctx, Office, Op, Reading};
use crate::reports::catalogue::IndicatorKind;
use crate::reports::known::known;
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Source};
use crate::reports::value::Value;

/// What the registers tell of a period, by code of the indicator. A register that holds nothing of
/// the year tells nothing: an empty register is no 0.
pub(crate) fn counted(reading: &Reading, period: Period) -> Result<HashMap<String, i64>> {
    let mut found = HashMap::new();
    let models = counts::indicators(reading, period.last_day().year())?;
    if models.iter().any(|figure| figure.count > 0) {
        let plain = models.into_iter().filter(|figure| figure.of.is_none());
        found.extend(plain.map(|figure| (figure.code, figure.count)));
    }
    found.extend(table::awards(reading, period)?);
    Ok(found)
}

/// Puts what the registers tell into the figures of a report that come from a register. A figure
/// with a reason stays as it is. Gives how many were written.
///
/// # Errors
/// [`crate::Code::ReportLocked`], [`crate::Code::NoSuchRecord`].
pub fn take_registers(office: &Office, ctx: &Ctx, key: i64) -> Result<usize> {
    office.change(ctx, Op::new(&ops::REGISTERS), |change| {
        let report = report::table::get(change, key)?;
        report::refuse_locked(&report)?;
        change.note("period", report.period.name());
        let (known, counted) = (known(change)?, counted(change, report.period)?);
        let cells = report::table::cells(change, key)?;
        let mut written = 0;
        for (code, count) in counted {
            let Some((indicator, one)) = known.of_code(&code) else {
                continue;
            };
            let before = cells.get(&indicator);
            let stays = before
                .is_some_and(|cell| !cell.reason.is_empty() || cell.value.amount == Some(count));
            if one.kind != IndicatorKind::Register || stays {
                continue;
            }
            let value = Value::of_amount(count);
            let cell = Cell {
                report: key,
                indicator,
                value: Value {
                    raw: value.shown(one),
                    ..value
                },
                note: before.map(|cell| cell.note.clone()).unwrap_or_default(),
                source: Source::Register,
                reason: String::new(),
                origin: None,
            };
            report::table::put_cell(change, &cell)?;
            written += 1;
        }
        change.note("count", written);
        Ok(written)
    })
}
