//! Whether two registrations may be of one model, as a score with its reasons. Titles are compared
//! word by word without accents, since registers of other years spell, shorten and lengthen them.
//! Deliberately not here: what is done about it. Nothing is joined because of a score.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use viet::text::{compare_key, fold};

use super::column::Column;
use super::stored::title_key;
use super::values::Values;
use crate::awards::alike::{Likeness, Part};
use crate::import::taking::Index;
use crate::units::Registry;

/// Registrations that one is compared with.
const COMPARED: usize = 16;
/// Rare words by which others are found, and how many others of each word are looked at.
const RARE: usize = 4;
const LOOKED_AT: usize = 96;
/// Of a hundred words of both titles, so many must be in both.
pub(super) const SHARED: usize = 60;

/// What a registration is known by, prepared once.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    title: String,
    words: Vec<u64>,
    unit: Option<i64>,
    unit_key: String,
    place_key: String,
    field: String,
}

impl Face {
    /// Of values; `unit` is the territory they are of.
    pub(crate) fn of(values: &Values, unit: Option<i64>) -> Face {
        let title = values.get(Column::Title);
        Face {
            title: title_key(title),
            words: words(title),
            unit,
            unit_key: compare_key(values.get(Column::Unit)),
            place_key: compare_key(values.get(Column::Place)),
            field: values.get(Column::Field).to_owned(),
        }
    }

    /// Whether it says more than a title: without a unit two equal lines may be two.
    pub(crate) fn is_told_apart(&self) -> bool {
        !self.unit_key.is_empty()
    }

    /// The title without marks, quotes and stops.
    pub(super) fn title(&self) -> &str {
        &self.title
    }

    /// The words of the title as numbers.
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// Who registers it and where it is, as they are compared.
    pub(super) fn where_it_is(&self) -> (&str, &str) {
        (&self.unit_key, &self.place_key)
    }

    /// The territory it certainly is of.
    pub(super) fn territory(&self) -> Option<i64> {
        self.unit
    }

    /// How like another one this is; none where the titles are of two models.
    pub(crate) fn likeness(&self, other: &Face, registry: &Registry) -> Option<Likeness> {
        let mut parts = vec![self.title_part(other)?, self.unit_part(other, registry)];
        if !self.place_key.is_empty() && self.place_key == other.place_key {
            parts.push(Part::SameArea);
        }
        if !self.field.is_empty() && self.field == other.field {
            parts.push(Part::SameField);
        }
        Some(Likeness::of(parts))
    }

    fn title_part(&self, other: &Face) -> Option<Part> {
        if self.title == other.title {
            return Some(Part::SameTitle);
        }
        if !self.words.is_empty() && self.words == other.words {
            return Some(Part::TitleSpelling);
        }
        let (shared, all) = overlap(&self.words, &other.words);
        let shorter = self.words.len().min(other.words.len());
        if shorter >= 4 && shared == shorter {
            return Some(Part::TitleWithin);
        }
        (shared * 100 >= all * SHARED && shared >= 3).then_some(Part::TitleWords)
    }

    fn unit_part(&self, other: &Face, registry: &Registry) -> Part {
        if !self.unit_key.is_empty() && self.unit_key == other.unit_key {
            return Part::SameRegistrant;
        }
        match (self.unit, other.unit) {
            (Some(a), Some(b)) if a == b => Part::SameTerritory,
            (Some(a), Some(b)) if registry.same_lineage(a, b) => Part::FormerUnit,
            _ if self.unit_key.is_empty() || other.unit_key.is_empty() => Part::NoUnit,
            _ => Part::OtherUnit,
        }
    }
}

/// Words that most titles have.
const COMMON: [&str; 12] = [
    "mo", "hinh", "ten", "va", "cac", "trong", "o", "tai", "ve", "cho", "cua", "dan",
];

/// The words of a title as numbers, in order of the numbers, each once.
fn words(title: &str) -> Vec<u64> {
    let folded = fold(title);
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !COMMON.contains(word));
    let mut words: Vec<u64> = words.map(hashed).collect();
    words.sort_unstable();
    words.dedup();
    words
}

pub(super) fn hashed(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// How many words both have, and how many there are in all; both are in order.
fn overlap(a: &[u64], b: &[u64]) -> (usize, usize) {
    let shared = a
        .iter()
        .filter(|word| b.binary_search(word).is_ok())
        .count();
    (shared, a.len() + b.len() - shared)
}

/// Where a title is looked up: its words.
#[derive(Debug, Clone)]
pub(crate) struct Trace(Vec<u64>);

/// The trace of a title; none without words.
pub(crate) fn trace(title: &str) -> Option<Trace> {
    let words = words(title);
    (!words.is_empty()).then_some(Trace(words))
}

/// Titles by their words.
#[derive(Debug, Default)]
pub(crate) struct TitleIndex {
    of_word: HashMap<u64, Vec<u32>>,
    words: Vec<Vec<u64>>,
}

impl Index<Trace> for TitleIndex {
    fn of(traces: &[Option<Trace>]) -> TitleIndex {
        let mut index = TitleIndex::default();
        for (at, trace) in (0u32..).zip(traces) {
            let words = trace
                .as_ref()
                .map(|trace| trace.0.clone())
                .unwrap_or_default();
            for word in &words {
                index.of_word.entry(*word).or_default().push(at);
            }
            index.words.push(words);
        }
        index
    }

    /// Those that share one of the rarest words and enough words in all, the likest first.
    fn candidates(&self, own: &Trace, fits: impl Fn(u32) -> bool) -> Vec<u32> {
        let places = |word: &u64| self.of_word.get(word).map_or(&[][..], Vec::as_slice);
        let mut words: Vec<&u64> = own
            .0
            .iter()
            .filter(|word| !places(word).is_empty())
            .collect();
        words.sort_by_key(|word| (places(word).len(), **word));
        let mut found: Vec<(usize, u32)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for word in words.into_iter().take(RARE) {
            let fitting = places(word).iter().copied().filter(|at| fits(*at));
            for at in fitting.take(LOOKED_AT).filter(|at| seen.insert(*at)) {
                let (shared, all) = overlap(&own.0, &self.words[at as usize]);
                let shorter = own.0.len().min(self.words[at as usize].len());
                if shared * 100 >= all * SHARED || (shorter >= 4 && shared == shorter) {
                    found.push((all - shared, at));
                }
            }
        }
        found.sort_unstable();
        found.truncate(COMPARED);
        found.into_iter().map(|(_, at)| at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::awards::alike::NEAR;

    fn face(title: &str, unit: &str) -> Face {
        let mut values = Values::default();
        values.put(Column::Title, title);
        values.put(Column::Unit, unit);
        Face::of(&values, None)
    }

    #[test]
    fn titles_of_other_years_are_found_again_and_others_are_not() {
        let unit = "Hội Nông dân xã Long Định";
        let cases = [
            ("Nét đẹp đường quê", "“Nét đẹp đường quê”", unit, true),
            ("Nét đẹp đường quê", "Net dep duong que", unit, true),
            (
                "Camera an ninh - bình yên ấp xóm",
                "Camera an ninh, bình yên ấp xóm năm 2022",
                unit,
                true,
            ),
            (
                "Nét đẹp đường quê",
                "Nét đẹp đường quê",
                "Chi bộ ấp 2",
                false,
            ),
            ("Nét đẹp đường quê", "Tiếng kẻng an ninh", unit, false),
            ("Tổ hợp tác trồng lúa", "Tổ hợp tác nuôi tôm", unit, false),
        ];
        let registry = Registry::default();
        for (a, b, other, like) in cases {
            let score = face(a, unit)
                .likeness(&face(b, other), &registry)
                .map_or(0, |likeness| likeness.score);
            assert_eq!(score >= NEAR, like, "{a} / {b}: {score}");
        }
    }

    #[test]
    fn the_index_finds_what_shares_enough_words() {
        let titles = [
            "Nét đẹp đường quê",
            "Tiếng kẻng an ninh",
            "Nét đẹp đường quê xã Tân Lân",
        ];
        let traces: Vec<Option<Trace>> = titles.iter().map(|title| trace(title)).collect();
        let index = TitleIndex::of(&traces);
        let own = trace("“Nét đẹp đường quê”").unwrap();
        assert_eq!(index.candidates(&own, |_| true), [0, 2]);
        assert_eq!(index.candidates(&own, |at| at > 0), [2]);
    }
}
