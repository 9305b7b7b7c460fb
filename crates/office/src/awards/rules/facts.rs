//! What the rules look at, gathered once for a whole round or for some of its nominations.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use viet::text::compare_key;

use crate::awards::catalogue::{Entry, entry};
use crate::awards::choices::Choices;
use crate::awards::decision::PastLine;
use crate::awards::finding::Rule;
use crate::awards::nomination::{Stored, Values, territory, territory_text};
use crate::awards::recipient::Groups;
use crate::awards::round::{Ceremony, RoundRow};
use crate::units::{Found, Registry};

/// A round with everything that bears on it.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) round: RoundRow,
    /// The day whose rules, names and units count.
    pub(crate) date: NaiveDate,
    pub(crate) nominations: Vec<Stored>,
    /// Earlier awards by the group of their recipient.
    pub(crate) history: HashMap<i64, Vec<PastLine>>,
    pub(crate) groups: Groups,
    pub(crate) waivers: HashMap<(i64, Rule), String>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) choices: Choices,
}

impl Facts {
    /// The award a nomination is for: its own, or the round's where it names none.
    pub(crate) fn award(&self, values: &Values) -> Option<&'static Entry> {
        if values.award_text.is_empty() && values.award_code.is_none() {
            return self.round.award_code.as_deref().and_then(entry);
        }
        values.award_code.as_deref().and_then(entry)
    }

    /// The territory on the day: the linked unit while it exists, else what the words say.
    pub(crate) fn unit(&self, stored: &Stored) -> Option<i64> {
        let linked = stored.unit.and_then(|key| self.registry.unit(key));
        match linked.filter(|unit| unit.exists_on(self.date)) {
            Some(unit) => Some(unit.key),
            None => territory(&stored.values, self.date, &self.registry),
        }
    }

    /// What the words for the unit say on the day; nothing where none are needed.
    pub(crate) fn found<'a>(&'a self, stored: &Stored) -> Option<Found<'a>> {
        let linked = stored.unit.and_then(|key| self.registry.unit(key));
        if linked.is_some_and(|unit| unit.exists_on(self.date)) {
            return None;
        }
        Some(
            self.registry
                .find(territory_text(&stored.values)?, self.date),
        )
    }

    /// Earlier awards of the same recipient that still stand.
    pub(crate) fn past<'a>(&'a self, stored: &Stored) -> impl Iterator<Item = &'a PastLine> {
        let own = stored.key;
        let lines = self
            .history
            .get(&self.groups.of(stored.recipient))
            .into_iter()
            .flatten();
        lines.filter(move |line| line.nomination != own && !line.revoked)
    }

    /// An earlier award by its key.
    pub(crate) fn line(&self, key: i64) -> Option<&PastLine> {
        self.history.values().flatten().find(|line| line.key == key)
    }

    pub(crate) fn separate_ceremony(&self) -> bool {
        self.round.ceremony == Some(Ceremony::Separate)
    }
}

/// An achievement as far as it can be told apart from another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Achievement {
    citation: String,
    year: i32,
    period: Option<(NaiveDate, NaiveDate)>,
}

impl Achievement {
    pub(crate) fn of(values: &Values, year: i32) -> Achievement {
        let period = values.achieved_from.zip(values.achieved_to);
        Achievement {
            citation: compare_key(&values.citation),
            year,
            period: period.map(|(from, to)| (from.first_day(), to.last_day())),
        }
    }

    pub(crate) fn of_past(line: &PastLine) -> Achievement {
        Achievement {
            citation: compare_key(&line.citation),
            year: line.round_year,
            period: line.achieved,
        }
    }

    /// Whether both are one achievement: the same words, in the same year or in periods that
    /// overlap. Without words two nominations of one year cannot be told apart.
    pub(crate) fn is(&self, other: &Achievement) -> bool {
        let same_time = match (self.period, other.period) {
            (Some(a), Some(b)) => a.0 <= b.1 && b.0 <= a.1,
            _ => self.year == other.year,
        };
        same_time && self.citation == other.citation
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use viet::date::PartialDate;

    fn achievement(citation: &str, from: i32, to: i32) -> Achievement {
        let values = Values {
            citation: citation.to_owned(),
            achieved_from: PartialDate::year_only(from),
            achieved_to: PartialDate::year_only(to),
            ..Values::default()
        };
        Achievement::of(&values, 2024)
    }

    #[test]
    fn one_achievement_is_the_same_words_in_a_time_that_overlaps() {
        let one = achievement("Vận động nhân dân hiến đất", 2022, 2024);
        assert!(one.is(&achievement("vận động Nhân dân hiến đất", 2024, 2024)));
        assert!(!one.is(&achievement("Vận động nhân dân hiến đất", 2020, 2021)));
        assert!(!one.is(&achievement("Xây dựng mô hình mới", 2022, 2024)));
    }
}
