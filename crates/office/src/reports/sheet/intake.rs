//! Taking figures into reports: into the newest version of the report of their unit for their
//! period, which is opened where there is none. A file that came in is a report that was received.
//! A locked report stays as it is: the figures go into another version.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::figure::Figure;
use crate::Result;
use crate::import::taking::{Intake as TakesIn, Source as From};
use crate::office::Change;
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Origin, Source, Stored, made_on};
use crate::reports::state::ReportState;
use crate::reports::value::{Value, ValueFlaw};
use crate::units::{self, Registry};

/// Reports that take figures in, within one operation.
pub(crate) struct Intake<'c> {
    change: &'c Change<'c>,
    registry: Arc<Registry>,
    /// The reports that were opened or found, and whether they are new.
    reports: HashMap<(i64, Period), (i64, bool)>,
    /// Figures of new reports, in the order of the file.
    waiting: HashMap<i64, HashMap<i64, Cell>>,
    /// What this operation put into each report and indicator.
    told: HashMap<(i64, i64), Value>,
}

impl<'c> Intake<'c> {
    pub(super) fn open(change: &'c Change<'c>) -> Result<Intake<'c>> {
        Ok(Intake {
            change,
            registry: units::registry(change)?,
            reports: HashMap::new(),
            waiting: HashMap::new(),
            told: HashMap::new(),
        })
    }

    /// The report that figures of a unit and a period go into, and whether it was opened for them.
    fn report(&mut self, unit: i64, period: Period) -> Result<(i64, bool)> {
        if let Some(known) = self.reports.get(&(unit, period)) {
            return Ok(*known);
        }
        let versions = report::table::versions(self.change, unit, period)?;
        let found = match versions.first() {
            Some(newest) if newest.state != ReportState::Locked => (newest.key, false),
            Some(locked) => {
                let new = Stored {
                    version: locked.version + 1,
                    state: ReportState::Draft,
                    reason: String::new(),
                    sent_on: String::new(),
                    ..locked.clone()
                };
                let key = report::table::insert(self.change, &new)?;
                let cells = report::table::cells(self.change, locked.key)?;
                let cells = cells.into_iter().map(|(indicator, cell)| {
                    (
                        indicator,
                        Cell {
                            report: key,
                            ..cell
                        },
                    )
                });
                self.waiting.insert(key, cells.collect());
                (key, true)
            }
            None => {
                let new = made_on(self.change, &self.registry, unit, period)?;
                (report::table::insert(self.change, &new)?, true)
            }
        };
        self.reports.insert((unit, period), found);
        Ok(found)
    }

    fn put(&mut self, figure: &Figure, from: From) -> Result<()> {
        let Some(period) = figure.period else {
            return Ok(());
        };
        let (report, is_new) = self.report(figure.unit, period)?;
        let mut cell = Cell {
            report,
            indicator: figure.indicator,
            value: self.agreed((report, figure.indicator), &figure.value),
            note: String::new(),
            source: Source::Import,
            reason: String::new(),
            origin: Some(Origin {
                batch: Some(from.batch),
                sheet: from.sheet,
                cell: format!("{}{}", figure.column, from.row),
            }),
        };
        if is_new {
            let cells = self.waiting.entry(report).or_default();
            cells.insert(figure.indicator, cell);
            return Ok(());
        }
        let before = report::table::cell_of(self.change, report, figure.indicator)?;
        if let Some(before) = before {
            cell.note = before.note;
        }
        report::table::put_cell(self.change, &cell)
    }
}

impl Intake<'_> {
    /// The figure for a cell. A file that gives it two that differ has said no figure: both are kept as a
    /// text, which nobody adds up.
    fn agreed(&mut self, place: (i64, i64), value: &Value) -> Value {
        let value = match self.told.get(&place) {
            Some(told) if !told.says_same(value) => {
                let both = format!("{}; {}", told.raw, value.raw);
                Value::of_text(&both, ValueFlaw::Ambiguous)
            }
            _ => value.clone(),
        };
        self.told.insert(place, value.clone());
        value
    }
}

impl TakesIn<Figure> for Intake<'_> {
    fn add(&mut self, values: Figure, source: From) -> Result<()> {
        self.put(&values, source)
    }

    fn replace(&mut self, _key: i64, values: &Figure, source: From) -> Result<()> {
        self.put(values, source)
    }

    fn finish(&mut self) -> Result<()> {
        for (_, cells) in std::mem::take(&mut self.waiting) {
            let mut cells: Vec<Cell> = cells.into_values().collect();
            cells.sort_by_key(|cell| cell.indicator);
            report::table::insert_cells(self.change, &cells)?;
        }
        let new = self.reports.values().filter(|(_, is_new)| *is_new);
        let new: BTreeSet<i64> = new.map(|(key, _)| *key).collect();
        for key in new {
            let stored = report::table::get(self.change, key)?;
            report::table::set_state(self.change, &stored, ReportState::Received, "")?;
        }
        Ok(())
    }
}
