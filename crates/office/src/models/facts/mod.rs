//! What the rules look at beside a registration itself: rows of the same title, recognitions,
//! origins, the sheet it was scored by, its unit's fate. Read together for the rows of a page.

mod table;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::codes::ModelLevel;
use super::column::Column;
use super::scoring;
use super::stored::{Stored, title_key};
use crate::Result;
use crate::office::Reading;
use crate::units::{self, Found, Registry};

/// What is known around some registrations.
pub(crate) struct Facts {
    registry: Arc<Registry>,
    replicas: HashMap<i64, i64>,
    with_origin: HashSet<i64>,
    nominations: HashMap<i64, i64>,
    recognitions: HashMap<i64, Vec<(ModelLevel, NaiveDate)>>,
    titles: HashMap<(i32, String), Vec<SameTitle>>,
    most: HashMap<i64, i64>,
}

/// A registration of a title.
#[derive(Debug, Clone)]
pub(crate) struct SameTitle {
    pub(crate) key: i64,
    pub(crate) unit: Option<i64>,
    pub(crate) unit_key: String,
    pub(crate) place_key: String,
}

impl Facts {
    /// Around these registrations.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn around<'s>(
        reading: &Reading,
        all: impl Iterator<Item = &'s Stored> + Clone,
    ) -> Result<Facts> {
        let keys: Vec<i64> = all.clone().map(|stored| stored.key).collect();
        let models: HashSet<i64> = all.clone().map(|stored| stored.model).collect();
        let models: Vec<i64> = models.into_iter().collect();
        let titles: HashSet<(i32, String)> = all
            .map(|stored| (stored.year, title_key(stored.values.get(Column::Title))))
            .filter(|(_, title)| !title.is_empty())
            .collect();
        Ok(Facts {
            registry: units::registry(reading)?,
            replicas: table::replicas(reading, &models)?,
            with_origin: table::with_origin(reading, &models)?,
            nominations: table::nominations(reading, &keys)?,
            recognitions: table::recognitions(reading, &keys)?,
            titles: table::titles(reading, &titles)?,
            most: scoring::most_points(reading, &keys)?,
        })
    }

    pub(crate) fn has_origin(&self, model: i64) -> bool {
        self.with_origin.contains(&model)
    }

    /// In how many places a model is taken over.
    pub(crate) fn replicas(&self, model: i64) -> i64 {
        self.replicas.get(&model).copied().unwrap_or(0)
    }

    pub(crate) fn nominations(&self, key: i64) -> i64 {
        self.nominations.get(&key).copied().unwrap_or(0)
    }

    pub(crate) fn recognitions(&self, key: i64) -> &[(ModelLevel, NaiveDate)] {
        self.recognitions.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The registrations of a year with one title, in any spelling.
    pub(crate) fn same_title(&self, year: i32, title: &str) -> &[SameTitle] {
        let found = self.titles.get(&(year, title.to_owned()));
        found.map_or(&[], Vec::as_slice)
    }

    /// The most points of the sheet that a registration was scored by.
    pub(crate) fn most_points(&self, key: i64) -> i64 {
        self.most.get(&key).copied().unwrap_or(scoring::USUAL_MOST)
    }

    /// What the unit of a registration had become before its year, where it was no longer there.
    pub(crate) fn ended_unit(&self, stored: &Stored) -> Option<String> {
        let first = NaiveDate::from_ymd_opt(stored.year, 1, 1)?;
        let words = stored.values.get(Column::Unit);
        match self.registry.find(words, first) {
            Found::Expired(unit, now) if !unit.exists_on(first) && stored.unit.is_none() => {
                let names: Vec<&str> = now.iter().map(|unit| unit.name()).collect();
                Some(names.join(", "))
            }
            _ => None,
        }
    }
}
