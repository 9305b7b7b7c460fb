//! The indicators that the words of a report name, over the periods before: the charts behind it.

use super::section::Composed;
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::Indicator;
use crate::reports::known::known;
use crate::reports::report::{self, SnapshotChart, Stored};

/// Charts at most; who wants more looks at the trends of a period.
pub(crate) const CHARTS: usize = 6;
/// Periods at most, this one with them.
pub(crate) const PERIODS: usize = 6;
/// A chart of fewer figures tells nothing.
const FEWEST: usize = 2;

/// A chart for each indicator that is named and was told at least twice.
pub(crate) fn charts(
    reading: &Reading,
    report: &Stored,
    sections: &[Composed],
) -> Result<Vec<SnapshotChart>> {
    let known = known(reading)?;
    let periods = report.period.alike(PERIODS);
    let mut seen: Vec<&str> = Vec::new();
    let mut charts = Vec::new();
    for code in sections.iter().flat_map(|section| &section.codes) {
        if charts.len() == CHARTS || seen.contains(&code.as_str()) {
            continue;
        }
        seen.push(code);
        let Some((key, one)) = known.of_code(code) else {
            continue;
        };
        let mut marks = Vec::new();
        for period in &periods {
            let there = match *period == report.period {
                true => Some(report.key),
                false => {
                    let there = report::table::counting(reading, report.unit, *period)?;
                    there.map(|there| there.key)
                }
            };
            let cell = match there {
                Some(there) => report::table::cell_of(reading, there, key)?,
                None => None,
            };
            marks.push((period.name(), cell.and_then(|cell| cell.value.amount)));
        }
        charts.extend(chart_of(one, marks));
    }
    Ok(charts)
}

/// A chart of an indicator over periods, in whole parts of its unit; none where it was hardly told.
pub(crate) fn chart_of(
    one: &Indicator,
    mut marks: Vec<(String, Option<i64>)>,
) -> Option<SnapshotChart> {
    let (measure, divisor) = measure_of(one)?;
    let told = marks.iter().filter(|(_, amount)| amount.is_some()).count();
    for (_, amount) in &mut marks {
        *amount = amount.map(|amount| amount / divisor);
    }
    (told >= FEWEST).then(|| SnapshotChart {
        title: one.name.clone(),
        measure,
        marks,
    })
}

/// What figures are drawn in, and how many stored parts make one; none where whole numbers would
/// tell too little.
fn measure_of(one: &Indicator) -> Option<(String, i64)> {
    match one.unit.as_str() {
        "đồng" => Some(("triệu đồng".to_owned(), 1_000_000)),
        "kg" => Some(("kg".to_owned(), 1_000)),
        _ if one.decimals() == 0 => Some((one.unit.clone(), 1)),
        _ => None,
    }
}
