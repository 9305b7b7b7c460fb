//! Taking nominations into a round, one or a hundred thousand: units and recipients are
//! looked up once a text, statements are prepared once.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::place::{self, Place};
use super::record::Origin;
use super::stored::{SortKeys, Stored, territory, territory_text};
use super::table;
use super::values::{Known, Values};
use crate::awards::decision;
use crate::awards::recipient::{self, described};
use crate::awards::round::{self, RoundRow};
use crate::awards::state::NominationState;
use crate::office::Change;
use crate::units::{self, Registry};
use crate::{Code, Failure, Result};

/// An open round that takes nominations in, within one operation.
pub struct Intake<'a> {
    change: &'a Change<'a>,
    round: RoundRow,
    date: NaiveDate,
    registry: Arc<Registry>,
    next: u32,
    units: HashMap<String, Option<i64>>,
}

impl<'a> Intake<'a> {
    /// Opens a round for nominations.
    ///
    /// # Errors
    /// [`Code::NoSuchRecord`], [`Code::RoundDecided`].
    pub fn open(change: &'a Change<'a>, round: i64) -> Result<Intake<'a>> {
        let row = round::row(change, round)?;
        decision::refuse_when_decided(change, round)?;
        Ok(Intake {
            change,
            date: row.reference_date(),
            next: place::next(change, round)?,
            registry: units::registry(change)?,
            round: row,
            units: HashMap::new(),
        })
    }

    /// What reading a typed text needs to know.
    #[must_use]
    pub fn known(&self) -> Known<'_> {
        Known {
            year: self.round.latest_birth_year(),
            award: self.round.around(self.date),
        }
    }

    /// Adds a nomination at the end; gives its key.
    ///
    /// # Errors
    /// What the file says.
    pub fn add(&mut self, values: &Values, origin: Option<&Origin>) -> Result<i64> {
        let place = (self.next, 0);
        self.next += 1;
        self.add_at(place, values, origin)
    }

    /// Adds nominations below another one of the round, in their order; gives their keys.
    ///
    /// # Errors
    /// [`Code::NoSuchRecord`] when the other one is not in the round.
    pub fn add_below(&mut self, after: i64, all: &[&Values]) -> Result<Vec<i64>> {
        let places = place::below(self.change, self.round.key, after, all.len())?;
        let all = places.into_iter().zip(all);
        all.map(|(place, values)| self.add_at(place, values, None))
            .collect()
    }

    fn add_at(
        &mut self,
        (entered, below): Place,
        values: &Values,
        origin: Option<&Origin>,
    ) -> Result<i64> {
        let unit = self.unit(values);
        let new = described(values, unit);
        let recipient = recipient::find_or_add(self.change, &self.registry, &new)?;
        let stored = Stored {
            key: 0,
            round: self.round.key,
            recipient,
            entered,
            below,
            values: values.clone(),
            unit,
            basis_line: None,
            state: NominationState::Draft,
            state_reason: String::new(),
            origin: origin.cloned(),
            sort: SortKeys::of(values, unit, &self.registry),
        };
        table::insert(self.change, &stored)
    }

    /// Puts other values in the place of a nomination's; gives whether anything changed.
    ///
    /// # Errors
    /// [`Code::NoSuchRecord`]; [`Code::RoundDecided`] when it is decided.
    pub fn replace(&mut self, key: i64, values: &Values, origin: Option<&Origin>) -> Result<bool> {
        let before = table::get(self.change, key)?;
        if !before.state.is_editable() {
            return Err(Failure::new(Code::RoundDecided));
        }
        let origin = origin.cloned().or_else(|| before.origin.clone());
        if before.values == *values && before.origin == origin {
            return Ok(false);
        }
        let unit = self.unit(values);
        let new = described(values, unit);
        let recipient = recipient::after_edit(self.change, &self.registry, before.recipient, &new)?;
        let after = Stored {
            recipient,
            values: values.clone(),
            unit,
            origin,
            sort: SortKeys::of(values, unit, &self.registry),
            ..before.clone()
        };
        table::update(self.change, &after)?;
        if recipient != before.recipient {
            recipient::remove_unused(self.change, before.recipient)?;
        }
        Ok(true)
    }

    fn unit(&mut self, values: &Values) -> Option<i64> {
        let text = territory_text(values)?;
        if let Some(known) = self.units.get(text) {
            return *known;
        }
        let unit = territory(values, self.date, &self.registry);
        self.units.insert(text.to_owned(), unit);
        unit
    }
}
