//! Taking registrations into a year, one or ten thousand: units are looked up once a text, the
//! model of an earlier year is found again where title and unit leave no doubt.

use std::collections::HashMap;
use std::sync::Arc;

use super::codes::{ModelKind, Novelty};
use super::column::Column;
use super::state::ModelState;
use super::stored::{SortKeys, Stored, territory};
use super::table;
use super::values::Values;
use crate::Result;
use crate::awards::Origin;
use crate::office::Change;
use crate::units::{self, Registry};

/// So many are written down at a time.
const STRETCH: usize = 512;

/// A year that takes registrations in, within one operation.
pub(crate) struct Intake<'c> {
    change: &'c Change<'c>,
    year: i32,
    registry: Arc<Registry>,
    units: HashMap<(String, String), Option<i64>>,
    next_model: i64,
    next_key: i64,
    next_number: u32,
    /// Models that a registration of this operation is of already.
    claimed: HashMap<i64, ()>,
    waiting: Vec<(Stored, SortKeys)>,
    new_models: Vec<i64>,
}

impl<'c> Intake<'c> {
    pub(crate) fn open(change: &'c Change<'c>, year: i32) -> Result<Intake<'c>> {
        let (next_model, next_key) = table::next_keys(change)?;
        Ok(Intake {
            change,
            year,
            registry: units::registry(change)?,
            units: HashMap::new(),
            next_model,
            next_key,
            next_number: table::next_number(change, year)?,
            claimed: HashMap::new(),
            waiting: Vec::new(),
            new_models: Vec::new(),
        })
    }

    /// Adds a registration; it is of `model`, else of the model of another year that it certainly
    /// continues, else of a new one. Gives its key; [`Intake::write`] writes what waits.
    pub(crate) fn add(
        &mut self,
        mut values: Values,
        model: Option<i64>,
        source: Option<Origin>,
    ) -> Result<i64> {
        if values.get(Column::Kind).is_empty() && !is_unread(&values, Column::Kind) {
            values.put(Column::Kind, ModelKind::Model.code());
        }
        let unit = self.unit(&values);
        let sort = SortKeys::of(&values, unit, &self.registry);
        let known = match model {
            Some(model) => Some(model),
            None => self.known_model(&sort)?,
        };
        if known.is_some() && values.get(Column::Novelty).is_empty() {
            values.put(Column::Novelty, Novelty::Continued.code());
        }
        let (key, number) = (self.next_key, self.next_number);
        let stored = Stored {
            key,
            model: known.unwrap_or_else(|| self.new_model()),
            year: self.year,
            number,
            code: self.code(unit, number),
            values,
            unit,
            scores: [None; 3],
            state: ModelState::Registered,
            state_reason: String::new(),
            source,
        };
        (self.next_key, self.next_number) = (key + 1, number + 1);
        self.waiting.push((stored, sort));
        if self.waiting.len() >= STRETCH {
            self.write()?;
        }
        Ok(key)
    }

    /// Puts other values in the place of a registration's; gives whether anything changed.
    pub(crate) fn replace(
        &mut self,
        key: i64,
        values: &Values,
        source: Option<Origin>,
    ) -> Result<bool> {
        let before = table::get(self.change, key)?;
        let source = source.or_else(|| before.source.clone());
        if before.values == *values && before.source == source {
            return Ok(false);
        }
        let unit = self.unit(values);
        let sort = SortKeys::of(values, unit, &self.registry);
        let after = Stored {
            values: values.clone(),
            unit,
            source,
            ..before
        };
        table::update(self.change, &after, &sort)?;
        Ok(true)
    }

    /// Writes down what waits.
    pub(crate) fn write(&mut self) -> Result<()> {
        table::insert_models(self.change, &std::mem::take(&mut self.new_models))?;
        table::insert(self.change, &std::mem::take(&mut self.waiting))
    }

    fn known_model(&mut self, sort: &SortKeys) -> Result<Option<i64>> {
        let known = table::the_certain_model(self.change, self.year, sort)?;
        // One registration a year is of a model; a second one stands for itself.
        Ok(known.filter(|model| self.claimed.insert(*model, ()).is_none()))
    }

    fn new_model(&mut self) -> i64 {
        let model = self.next_model;
        self.next_model += 1;
        self.new_models.push(model);
        model
    }

    fn code(&self, unit: Option<i64>, number: u32) -> String {
        let unit = unit.and_then(|key| self.registry.unit(key));
        let unit = unit.map_or("00", |unit| unit.code.as_str());
        format!("DVK-{unit}-{}-{number:03}", self.year)
    }

    fn unit(&mut self, values: &Values) -> Option<i64> {
        let text = |column| values.get(column).to_owned();
        let texts = (text(Column::Unit), text(Column::Place));
        if let Some(known) = self.units.get(&texts) {
            return *known;
        }
        let unit = territory(values, self.year, &self.registry);
        self.units.insert(texts, unit);
        unit
    }
}

fn is_unread(values: &Values, column: Column) -> bool {
    values.unread.iter().any(|unread| unread.column == column)
}
