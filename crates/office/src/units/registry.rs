//! All units in memory, with the indexes that finding and naming need. Pure: the same for
//! the built-in list and for an office's file. Deliberately not here: SQL (`table`) and the
//! recognition of typed text (`find`).

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use viet::text::compare_key;
use viet::unit_name;

use super::record::UnitRow;
use super::unit::{Spelling, Step, StepKind, Unit};

/// Every unit, and how to get at it.
#[derive(Debug, Default)]
pub struct Registry {
    units: Vec<Unit>,
    steps: Vec<Step>,
    spellings: Vec<Spelling>,
    place: HashMap<i64, usize>,
    by_name: HashMap<String, Vec<usize>>,
    by_folded: HashMap<String, Vec<usize>>,
    by_alias: HashMap<String, Vec<usize>>,
}

impl Registry {
    /// Indexes units, steps and spellings; the order of `units` is the order of lists.
    #[must_use]
    pub fn new(units: Vec<Unit>, steps: Vec<Step>, spellings: Vec<Spelling>) -> Registry {
        let mut registry = Registry {
            units,
            steps,
            spellings,
            ..Registry::default()
        };
        for at in 0..registry.units.len() {
            let unit = &registry.units[at];
            registry.place.insert(unit.key, at);
            for name in unit.names.clone() {
                registry.index_name(&name.name, at);
            }
        }
        for Spelling {
            text,
            unit,
            built_in,
        } in registry.spellings.clone()
        {
            let Some(at) = registry.place(unit) else {
                continue;
            };
            if built_in {
                registry.index_name(&text, at);
            } else {
                registry
                    .by_alias
                    .entry(compare_key(&text))
                    .or_default()
                    .push(at);
            }
        }
        registry
    }

    fn index_name(&mut self, name: &str, at: usize) {
        let Some(part) = unit_name::parse(name).parts.into_iter().next() else {
            return;
        };
        push_new(self.by_name.entry(part.key).or_default(), at);
        push_new(self.by_folded.entry(part.folded).or_default(), at);
    }

    /// Every unit, in list order.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The unit with this key.
    #[must_use]
    pub fn unit(&self, key: i64) -> Option<&Unit> {
        self.place.get(&key).map(|at| &self.units[*at])
    }

    /// The place of a unit in list order.
    #[must_use]
    pub fn place(&self, key: i64) -> Option<usize> {
        self.place.get(&key).copied()
    }

    /// The units it lies in, innermost first.
    #[must_use]
    pub fn parents(&self, unit: &Unit) -> Vec<&Unit> {
        let mut parents: Vec<&Unit> = Vec::new();
        let mut next = unit.parent();
        while let Some(parent) = next.and_then(|key| self.unit(key)) {
            if parents.iter().any(|seen| seen.key == parent.key) {
                break;
            }
            parents.push(parent);
            next = parent.parent();
        }
        parents
    }

    /// The keys of a unit and of those that lie or lay in it.
    #[must_use]
    pub fn with_those_within(&self, key: i64) -> Vec<i64> {
        let within = self.units.iter().filter(|unit| {
            unit.key == key || self.parents(unit).iter().any(|parent| parent.key == key)
        });
        within.map(|unit| unit.key).collect()
    }

    /// The keys of a unit and of those that went into it, however long ago.
    #[must_use]
    pub fn with_former(&self, key: i64) -> Vec<i64> {
        let mut keys = vec![key];
        let mut at = 0;
        while let Some(next) = keys.get(at).copied() {
            for step in self.steps_to(next) {
                if !keys.contains(&step.from) {
                    keys.push(step.from);
                }
            }
            at += 1;
        }
        keys
    }

    /// Steps that lead away from a unit, in the order of the list.
    pub fn steps_from(&self, key: i64) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.from == key)
    }

    /// Steps that lead to a unit.
    pub fn steps_to(&self, key: i64) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.to == key)
    }

    /// Confirmed and noted spellings of a unit.
    pub fn spellings(&self, key: i64) -> impl Iterator<Item = &str> {
        let all = self
            .spellings
            .iter()
            .filter(move |spelling| spelling.unit == key);
        all.map(|spelling| spelling.text.as_str())
    }

    /// What a unit has become by `date`: the units at the end of its lineage that exist then.
    #[must_use]
    pub fn successors_on(&self, unit: &Unit, date: NaiveDate) -> Vec<&Unit> {
        let mut found: Vec<&Unit> = Vec::new();
        let mut open: Vec<i64> = vec![unit.key];
        let mut seen: HashSet<i64> = HashSet::from([unit.key]);
        while let Some(key) = open.pop() {
            for step in self.steps_from(key).filter(|step| step.date <= date) {
                let Some(next) = self.unit(step.to).filter(|next| seen.insert(next.key)) else {
                    continue;
                };
                if next.exists_on(date) {
                    found.push(next);
                } else {
                    open.push(next.key);
                }
            }
        }
        found.sort_by_key(|unit| self.place(unit.key));
        found
    }

    /// Whether one of the two units is, or became, the other.
    #[must_use]
    pub fn same_lineage(&self, a: i64, b: i64) -> bool {
        a == b || self.leads_to(a, b) || self.leads_to(b, a)
    }

    fn leads_to(&self, from: i64, to: i64) -> bool {
        let mut open = vec![from];
        let mut seen = HashSet::from([from]);
        while let Some(key) = open.pop() {
            if key == to {
                return true;
            }
            let lineage = self
                .steps_from(key)
                .filter(|step| step.kind != StepKind::LevelAbolished);
            open.extend(
                lineage
                    .map(|step| step.to)
                    .filter(|next| seen.insert(*next)),
            );
        }
        false
    }

    /// The name as it stands in running text on a day, with the unit around it: "phường Xuân
    /// Khánh, quận Ninh Kiều"; "phường Ninh Kiều, thành phố Cần Thơ" since districts ended.
    #[must_use]
    pub fn running_name_on(&self, unit: &Unit, date: NaiveDate) -> String {
        let own = unit.running_name_on(date);
        match unit.parent_on(date).and_then(|key| self.unit(key)) {
            Some(parent) => format!("{own}, {}", parent.running_name_on(date)),
            None => own,
        }
    }

    /// The row a list shows.
    #[must_use]
    pub fn row(&self, unit: &Unit) -> UnitRow {
        let successors = self
            .steps_from(unit.key)
            .filter_map(|step| self.unit(step.to));
        UnitRow {
            key: unit.key,
            code: unit.code.clone(),
            kind: unit.kind,
            name: unit.name().to_owned(),
            parent_name: unit
                .parent()
                .and_then(|key| self.unit(key))
                .map(|p| p.name().to_owned()),
            valid_from: unit.valid_from,
            valid_to: unit.valid_to,
            built_in: unit.built_in,
            successors: successors.map(|next| next.name().to_owned()).collect(),
        }
    }

    pub(super) fn named(&self, key: &str) -> impl Iterator<Item = &Unit> {
        self.at(self.by_name.get(key))
    }

    pub(super) fn folded(&self, key: &str) -> impl Iterator<Item = &Unit> {
        self.at(self.by_folded.get(key))
    }

    pub(super) fn spelled(&self, key: &str) -> impl Iterator<Item = &Unit> {
        self.at(self.by_alias.get(key))
    }

    pub(super) fn folded_names(&self) -> impl Iterator<Item = (&str, &Unit)> {
        let all = self.by_folded.iter();
        all.flat_map(move |(key, at)| at.iter().map(move |at| (key.as_str(), &self.units[*at])))
    }

    fn at<'a>(&'a self, places: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Unit> {
        places.into_iter().flatten().map(|at| &self.units[*at])
    }
}

fn push_new(places: &mut Vec<usize>, at: usize) {
    if !places.contains(&at) {
        places.push(at);
    }
}

#[cfg(test)]
mod tests {
    use super::super::seed::built_in;
    use super::*;

    fn unit(code: &str) -> &'static Unit {
        built_in()
            .units()
            .iter()
            .find(|unit| unit.code == code)
            .expect("a built-in unit")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn running_text_names_the_district_before_it_ended_and_the_city_after() {
        let cases = [
            (
                "C31144-A",
                "2024-06-18",
                "phường Xuân Khánh, quận Ninh Kiều",
            ),
            (
                "C31135-B",
                "2025-07-01",
                "phường Ninh Kiều, thành phố Cần Thơ",
            ),
            (
                "C28108-A",
                "2024-06-18",
                "thị trấn Cần Đước, huyện Cần Đước",
            ),
            ("C28108-B", "2026-01-05", "xã Cần Đước, tỉnh Tây Ninh"),
            ("D916", "2024-06-18", "quận Ninh Kiều, thành phố Cần Thơ"),
            ("T92-A", "2024-06-18", "thành phố Cần Thơ"),
        ];
        for (code, date, name) in cases {
            assert_eq!(built_in().running_name_on(unit(code), day(date)), name);
        }
    }

    #[test]
    fn lineage_follows_two_steps_to_the_unit_of_today() {
        let names = |code, date| -> Vec<&str> {
            let found = built_in().successors_on(unit(code), day(date));
            found.into_iter().map(Unit::name).collect()
        };
        assert_eq!(names("C31141-A", "2024-12-01"), ["Phường Thới Bình"]);
        assert_eq!(names("C31141-A", "2025-07-01"), ["Phường Ninh Kiều"]);
        assert_eq!(
            names("C31178-A", "2025-07-01"),
            ["Phường Bình Thủy", "Phường Cái Khế"]
        );
    }

    #[test]
    fn a_district_is_no_forefather_of_the_city() {
        let key = |code| unit(code).key;
        assert!(built_in().same_lineage(key("C31141-A"), key("C31135-B")));
        assert!(built_in().same_lineage(key("C31135-B"), key("C31144-A")));
        assert!(
            !built_in().same_lineage(key("C31144-A"), key("C31135-A")),
            "two old wards"
        );
        assert!(!built_in().same_lineage(key("D916"), key("T92-B")));
    }
}
