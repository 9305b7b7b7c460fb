//! What the rules look at: the figures of a report, those of the periods before, and what shorter
//! periods and registers tell.

use std::collections::HashMap;
use std::sync::Arc;

use crate::Result;
use crate::office::Reading;
use crate::reports::known::{Known, known};
use crate::reports::period::Period;
use crate::reports::report::{self, Cell, Stored, own_unit};
use crate::reports::sums::counted;
use crate::reports::sums::time::{Derived, Piece, derived, of_pieces};
use crate::units;

/// The facts of one report.
pub(crate) struct Facts {
    pub(crate) known: Arc<Known>,
    pub(crate) report: Stored,
    /// Its figures, by indicator.
    pub(crate) cells: HashMap<i64, Cell>,
    /// The period before and its figures.
    pub(crate) previous: Option<(Period, HashMap<i64, Cell>)>,
    /// The figures of the same period of the year before.
    pub(crate) last_year: HashMap<i64, Cell>,
    /// What shorter periods come to.
    pub(crate) shorter: HashMap<i64, Derived>,
    /// What the year comes to up to the end of the period.
    pub(crate) to_date: HashMap<i64, Derived>,
    /// What the registers tell, by code; empty for a report of another unit.
    pub(crate) registers: HashMap<String, i64>,
}

impl Facts {
    /// Of a report.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchRecord`].
    pub(crate) fn open(reading: &Reading, key: i64) -> Result<Facts> {
        Facts::made(reading, key, true)
    }

    /// Of a report in which one figure was typed: registers are asked only where it comes from one.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchRecord`].
    pub(crate) fn open_for(reading: &Reading, key: i64, code: &str) -> Result<Facts> {
        let registered = crate::reports::indicator(code)
            .is_some_and(|one| one.kind == crate::reports::IndicatorKind::Register);
        Facts::made(reading, key, registered)
    }

    fn made(reading: &Reading, key: i64, registers: bool) -> Result<Facts> {
        let known = known(reading)?;
        let report = report::table::get(reading, key)?;
        let cells = report::table::cells(reading, key)?;
        let of = |period: Period| -> Result<HashMap<i64, Cell>> {
            match report::table::counting(reading, report.unit, period)? {
                Some(there) => report::table::cells(reading, there.key),
                None => Ok(HashMap::new()),
            }
        };
        let previous = match report.period.previous() {
            Some(period) => Some((period, of(period)?)),
            None => None,
        };
        let last_year = of(report.period.year_before())?;
        let shorter = match report.period.months() {
            (first, last) if first == last => HashMap::new(),
            _ => derived(reading, &known, report.unit, report.period)?,
        };
        let own = own_unit(reading, units::registry(reading)?.as_ref())?;
        let registers = match registers && own == Some(report.unit) {
            true => counted(reading, report.period)?,
            false => HashMap::new(),
        };
        let mut facts = Facts {
            to_date: HashMap::new(),
            known,
            report,
            cells,
            previous,
            last_year,
            shorter,
            registers,
        };
        facts.to_date = facts.year(reading)?;
        Ok(facts)
    }

    /// The same with another figure of an indicator, or none.
    pub(crate) fn with_cell(
        mut self,
        reading: &Reading,
        indicator: i64,
        cell: Option<Cell>,
    ) -> Result<Facts> {
        match cell {
            Some(cell) => self.cells.insert(indicator, cell),
            None => self.cells.remove(&indicator),
        };
        self.to_date = self.year(reading)?;
        Ok(self)
    }

    /// The year up to the end of the period, from the figures of other periods and these.
    fn year(&self, reading: &Reading) -> Result<HashMap<i64, Derived>> {
        let running = self.report.period.year_to_date();
        let mut pieces: HashMap<i64, Vec<Piece>> = HashMap::new();
        let own = self.report.period.months();
        let others = crate::reports::sums::pieces_of(reading, self.report.unit, running)?;
        let others = others.into_iter().filter(|(_, piece)| piece.months != own);
        for (indicator, piece) in others.chain(self.figures()) {
            pieces.entry(indicator).or_default().push(piece);
        }
        let all = pieces.into_iter().filter_map(|(key, pieces)| {
            let one = self.known.of_key(key)?;
            Some((key, of_pieces(one, pieces.iter(), running.months())?))
        });
        Ok(all.collect())
    }

    /// The figure of a code, in whole parts of its unit.
    pub(super) fn amount(&self, code: &str) -> Option<i64> {
        let key = self.known.key(code)?;
        self.cells.get(&key)?.value.amount
    }
}
