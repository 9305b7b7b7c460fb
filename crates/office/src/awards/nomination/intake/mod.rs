//! Taking nominations into a round, one or a hundred thousand: units and recipients are
//! looked up once a text, statements are prepared once.

mod list;
mod table;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use self::list::List;
use crate::awards::decision;
use crate::awards::nomination::place::{self, Place};
use crate::awards::nomination::record::Origin;
use crate::awards::nomination::stored::{SortKeys, Stored, territory, territory_text};
use crate::awards::nomination::table as nominations;
use crate::awards::nomination::values::{Known, Values};
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
    list: Option<List>,
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
            list: None,
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

    /// Adds one nomination of a long list at the end; [`Intake::write`] writes what waits. In
    /// between nothing else may touch recipients.
    ///
    /// # Errors
    /// What the file says.
    pub fn enlist(&mut self, values: Values, origin: Origin) -> Result<()> {
        let place = (self.next, 0);
        self.next += 1;
        let mut list = match self.list.take() {
            Some(list) => list,
            None => List::open(self.change, self.at_hand())?,
        };
        list.take(self.change, place, values, origin)?;
        self.list = Some(list);
        Ok(())
    }

    /// Writes down what was enlisted.
    ///
    /// # Errors
    /// What the file says.
    pub fn write(&mut self) -> Result<()> {
        match self.list.take() {
            Some(mut list) => list.write(self.change),
            None => Ok(()),
        }
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
        let sort = SortKeys::of(values, unit, &self.registry);
        let stored = Stored {
            origin: origin.cloned(),
            ..self.drafted((entered, below), values, unit, recipient, sort)
        };
        table::insert(self.change, stored)
    }

    fn drafted(
        &self,
        (entered, below): (u32, i64),
        values: &Values,
        unit: Option<i64>,
        recipient: i64,
        sort: SortKeys,
    ) -> Stored {
        Stored {
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
            origin: None,
            sort,
        }
    }

    /// Puts other values in the place of a nomination's; gives whether anything changed.
    ///
    /// # Errors
    /// [`Code::NoSuchRecord`]; [`Code::RoundDecided`] when it is decided.
    pub fn replace(&mut self, key: i64, values: &Values, origin: Option<&Origin>) -> Result<bool> {
        let before = nominations::get(self.change, key)?;
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
        nominations::update(self.change, &after)?;
        if recipient != before.recipient {
            recipient::remove_unused(self.change, before.recipient)?;
        }
        Ok(true)
    }

    fn unit(&mut self, values: &Values) -> Option<i64> {
        unit_of(values, &mut self.units, self.date, &self.registry)
    }

    fn at_hand(&self) -> list::Known {
        list::Known {
            round: self.round.key,
            date: self.date,
            registry: Arc::clone(&self.registry),
            units: HashMap::new(),
        }
    }
}

/// The territory of a nomination, looked up once a text.
fn unit_of(
    values: &Values,
    known: &mut HashMap<String, Option<i64>>,
    date: NaiveDate,
    registry: &Registry,
) -> Option<i64> {
    let text = territory_text(values)?;
    if let Some(known) = known.get(text) {
        return *known;
    }
    let unit = territory(values, date, registry);
    known.insert(text.to_owned(), unit);
    unit
}
