//! Figures of a registration: what goes in by who gives it, goals in numbers.

mod table;

use viet::number::{self, Context, Reading as NumberRead};
use viet::text::clean;

use super::column::Column;
use super::record::{Resource, TargetRow};
use super::scoring::decimal_text;
use super::{ops, table as registrations};
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::{Code, Failure, Result};

/// Goals a registration can have.
const TARGETS: usize = 50;

/// A goal as the file has it, in thousandths.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Target {
    indicator: String,
    unit: String,
    target: Option<i64>,
    actual: Option<i64>,
}

/// Puts what goes in and the goals of a registration in the place of those it had.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::FieldUnreadable`] for an amount below 0 or a text that is no
/// number.
pub fn put_figures(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    resources: &[Resource],
    targets: &[TargetRow],
) -> Result<()> {
    let goals = targets.iter().take(TARGETS).map(read);
    let goals = goals.collect::<Result<Vec<Option<Target>>>>()?;
    if let Some(below) = resources.iter().find(|resource| resource.amount < 0) {
        let failure = Failure::new(Code::FieldUnreadable).with("field", below.measure.name());
        return Err(failure.with("text", below.amount.to_string()));
    }
    office.change(ctx, Op::new(&ops::FIGURES), |change| {
        let stored = registrations::get(change, key)?;
        change.note("title", stored.values.get(Column::Title));
        table::put_resources(change, key, resources)?;
        let goals: Vec<Target> = goals.into_iter().flatten().collect();
        table::put_targets(change, key, &goals)
    })
}

/// What goes in and the goals of a registration.
pub(crate) fn of(reading: &Reading, key: i64) -> Result<(Vec<Resource>, Vec<TargetRow>)> {
    let targets = table::targets(reading, key)?.into_iter().map(shown);
    Ok((table::resources(reading, key)?, targets.collect()))
}

/// Goals are said again next year; what was reached, and what goes in, is not.
pub(crate) fn copy(change: &Change, from: i64, to: i64) -> Result<()> {
    let mut goals = table::targets(change, from)?;
    goals.iter_mut().for_each(|goal| goal.actual = None);
    table::put_targets(change, to, &goals)
}

/// A goal that says something.
fn read(row: &TargetRow) -> Result<Option<Target>> {
    let figure = |text: &str| {
        let text = clean(text);
        let unreadable = || {
            let failure = Failure::new(Code::FieldUnreadable).with("field", &row.indicator);
            failure.with("text", &text)
        };
        match number::read(&text, &Context::default()) {
            NumberRead::Figure(figure) => figure.scaled(3).map(Some).ok_or_else(unreadable),
            NumberRead::Blank => Ok(None),
            _ => Err(unreadable()),
        }
    };
    let target = Target {
        indicator: clean(&row.indicator),
        unit: clean(&row.unit),
        target: figure(&row.target)?,
        actual: figure(&row.actual)?,
    };
    let said = !target.indicator.is_empty() || target.target.is_some() || target.actual.is_some();
    Ok(said.then_some(target))
}

fn shown(target: Target) -> TargetRow {
    let text = |figure: Option<i64>| figure.map(|figure| decimal_text(figure, 3));
    TargetRow {
        indicator: target.indicator,
        unit: target.unit,
        target: text(target.target).unwrap_or_default(),
        actual: text(target.actual).unwrap_or_default(),
    }
}
