//! Figures that the registers of the office tell: C01–C15 of models by the year of the register,
//! L01–L07 of commendations by the date of the decision, and whatever subjects count themselves
//! ([`crate::Subject::counts`]). They stand for the office as a whole; a
//! figure that somebody typed instead needs a reason.

mod table;

use std::collections::HashMap;

use chrono::Datelike;

use crate::Result;
use crate::models::counts;
use crate::office::{Ctx, Office, Op, Reading};
use crate::reports::catalogue::{IndicatorKind, indicator};
use crate::reports::known::known;
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Source};
use crate::reports::value::Value;
use crate::subjects::SUBJECTS;
use viet::number::Qualifier;

/// What the registers tell of a period, by code of the indicator. A register that holds nothing of
/// the year tells nothing: an empty register is no 0.
pub(crate) fn counted(reading: &Reading, period: Period) -> Result<HashMap<String, Told>> {
    let mut found = HashMap::new();
    let models = counts::indicators(reading, period.last_day().year())?;
    if models.iter().any(|figure| figure.count > 0) {
        let plain = models.into_iter().filter(|figure| figure.of.is_none());
        found.extend(plain.map(|figure| (figure.code, exactly(figure.count))));
    }
    let awards = table::awards(reading, period)?.into_iter();
    found.extend(awards.map(|(code, count)| (code, exactly(count))));
    for counts in SUBJECTS.iter().filter_map(|subject| subject.counts) {
        for figure in counts(reading, period.first_day(), period.last_day())? {
            let Some(one) = indicator(&figure.code) else {
                continue;
            };
            let (wanted, own) = (one.decimals(), figure.decimals);
            let amount = match wanted >= own {
                true => figure.parts.saturating_mul(10_i64.pow(wanted - own)),
                false => figure.parts / 10_i64.pow(own - wanted),
            };
            let qualifier = figure.qualifier;
            found.insert(figure.code, Told { amount, qualifier });
        }
    }
    Ok(found)
}

/// A figure that a register tells, in whole parts of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) amount: i64,
    pub(crate) qualifier: Qualifier,
}

fn exactly(amount: i64) -> Told {
    let qualifier = Qualifier::Exact;
    Told { amount, qualifier }
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
            let value = Value {
                qualifier: count.qualifier,
                ..Value::of_amount(count.amount)
            };
            let by_hand = one.kind != IndicatorKind::Register;
            let stays = before.is_some_and(|cell| {
                let same =
                    (cell.value.amount, cell.value.qualifier) == (value.amount, value.qualifier);
                // What could be typed from elsewhere is never written over.
                !cell.reason.is_empty() || same || (by_hand && cell.source != Source::Register)
            });
            if stays {
                continue;
            }
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
