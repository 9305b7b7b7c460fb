//! Which unit a text means on a date. Exact names first, then spellings the office has
//! confirmed, then names typed without accents; one letter off is only ever a suggestion.
//! Whatever leaves a doubt gives candidates, never a silent guess.

use chrono::NaiveDate;
use viet::text::{compare_key, fold};
use viet::unit_name::{self, UnitHint, UnitPart, UnitPhrase, within_one_edit};

use super::record::{MatchedBy, UnitKind, UnitMatch};
use super::registry::Registry;
use super::table;
use super::unit::Unit;
use crate::Result;
use crate::office::Reading;

const SUGGESTIONS: usize = 5;

/// What a text says, with the units themselves; [`UnitMatch`] is the same for screens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'a> {
    /// Exactly this unit.
    One(&'a Unit, MatchedBy),
    /// All of these.
    Several(Vec<&'a Unit>),
    /// A unit of another time, and what it became by then.
    Expired(&'a Unit, Vec<&'a Unit>),
    /// One letter away.
    Suggestions(Vec<&'a Unit>),
    /// Nothing.
    None,
}

/// Which unit `text` means on the day `as_of`.
///
/// # Errors
/// When the file cannot be read.
pub fn find(reading: &Reading, text: &str, as_of: NaiveDate) -> Result<UnitMatch> {
    let registry = table::registry(reading)?;
    Ok(registry.find(text, as_of).for_screen(&registry))
}

impl Registry {
    /// Which unit `text` means on the day `as_of`. An organisation ("Đảng ủy phường X") is
    /// found by the territory it names; the text itself stays the caller's.
    #[must_use]
    pub fn find(&self, text: &str, as_of: NaiveDate) -> Found<'_> {
        let phrase = unit_name::parse(text);
        let parts = territories(&phrase);
        let Some((own, around)) = parts.split_first() else {
            return Found::None;
        };
        let exact = self.decide(
            self.exact(own, around, is_unmarked(text)),
            as_of,
            MatchedBy::Exact,
        );
        if matches!(exact, Found::One(..)) {
            return exact;
        }
        let alias = self.decide(
            self.spelled(&compare_key(text)).collect(),
            as_of,
            MatchedBy::Alias,
        );
        if !matches!(alias, Found::None) {
            return alias;
        }
        if !matches!(exact, Found::None) {
            return exact;
        }
        self.loosely(text, own, around, as_of)
    }

    /// Units of exactly this name. A text without any accent may mean every name that has
    /// these letters: "Thanh An" is a township's name and Thạnh An typed in a hurry.
    fn exact(&self, own: &UnitPart, around: &[&UnitPart], unmarked: bool) -> Vec<&Unit> {
        let exact: Vec<_> = self
            .named(&own.key)
            .filter(|u| self.fits(u, own, around))
            .collect();
        if !unmarked || exact.is_empty() {
            return exact;
        }
        self.folded(&own.folded)
            .filter(|u| self.fits(u, own, around))
            .collect()
    }

    fn loosely(
        &self,
        text: &str,
        own: &UnitPart,
        around: &[&UnitPart],
        date: NaiveDate,
    ) -> Found<'_> {
        let folded: Vec<_> = self
            .folded(&own.folded)
            .filter(|u| self.fits(u, own, around))
            .collect();
        if is_unmarked(text) && !folded.is_empty() {
            return self.decide(folded, date, MatchedBy::Unaccented);
        }
        let near = self.near(own);
        if near.is_empty() {
            Found::None
        } else {
            Found::Suggestions(near)
        }
    }

    /// The same letters, whatever was said of kind and parents, then one letter off.
    fn near(&self, own: &UnitPart) -> Vec<&Unit> {
        let mut near: Vec<&Unit> = self.folded(&own.folded).collect();
        if own.folded.chars().count() > 3 {
            let close = self
                .folded_names()
                .filter(|(key, _)| within_one_edit(key, &own.folded));
            let mut close: Vec<&Unit> = close.map(|(_, unit)| unit).collect();
            close.sort_by_key(|unit| self.place(unit.key));
            near.extend(close);
        }
        let mut seen = std::collections::HashSet::new();
        near.retain(|unit| seen.insert(unit.key));
        near.truncate(SUGGESTIONS);
        near
    }

    /// Whether kind and parents agree with what was written.
    fn fits(&self, unit: &Unit, own: &UnitPart, around: &[&UnitPart]) -> bool {
        if !own.hint.is_none_or(|hint| may_be(hint, unit.kind)) {
            return false;
        }
        let parents = self.parents(unit);
        around
            .iter()
            .all(|part| parents.iter().any(|parent| names(parent, part)))
    }

    fn decide<'a>(
        &'a self,
        mut units: Vec<&'a Unit>,
        date: NaiveDate,
        how: MatchedBy,
    ) -> Found<'a> {
        let alive: Vec<&Unit> = units
            .iter()
            .copied()
            .filter(|u| u.exists_on(date))
            .collect();
        if !alive.is_empty() {
            units = alive;
        }
        units.sort_by_key(|unit| self.place(unit.key));
        match units.as_slice() {
            [] => Found::None,
            [unit] if unit.exists_on(date) => Found::One(unit, how),
            [unit] => Found::Expired(unit, self.successors_on(unit, date)),
            _ => Found::Several(units),
        }
    }
}

impl Found<'_> {
    /// The unit, when there is exactly one.
    #[must_use]
    pub fn one(&self) -> Option<&Unit> {
        match self {
            Found::One(unit, _) => Some(unit),
            _ => None,
        }
    }

    /// The same for a screen.
    #[must_use]
    pub fn for_screen(&self, registry: &Registry) -> UnitMatch {
        let rows = |units: &[&Unit]| units.iter().map(|unit| registry.row(unit)).collect();
        match self {
            Found::One(unit, how) => UnitMatch::One {
                unit: registry.row(unit),
                how: *how,
            },
            Found::Several(units) => UnitMatch::Several {
                candidates: rows(units),
            },
            Found::Expired(unit, next) => UnitMatch::Expired {
                unit: registry.row(unit),
                successors: rows(next),
            },
            Found::Suggestions(units) => UnitMatch::Suggestions {
                candidates: rows(units),
            },
            Found::None => UnitMatch::None,
        }
    }
}

/// The parts that name a territory of the registry; hamlets and quarters lie inside one.
fn territories(phrase: &UnitPhrase) -> Vec<&UnitPart> {
    let inside = |hint| matches!(hint, UnitHint::Ap | UnitHint::KhuVuc | UnitHint::Khom);
    phrase
        .parts
        .iter()
        .filter(|part| !part.hint.is_some_and(inside))
        .collect()
}

fn names(unit: &Unit, part: &UnitPart) -> bool {
    let own = unit_name::parse(unit.name());
    let spelled = own
        .parts
        .first()
        .is_some_and(|o| o.key == part.key || o.folded == part.key);
    spelled && part.hint.is_none_or(|hint| may_be(hint, unit.kind))
}

fn may_be(hint: UnitHint, kind: UnitKind) -> bool {
    match hint {
        UnitHint::Province => kind == UnitKind::Province,
        UnitHint::City => matches!(kind, UnitKind::City | UnitKind::Town),
        UnitHint::Quan => kind == UnitKind::UrbanDistrict,
        UnitHint::Huyen => kind == UnitKind::RuralDistrict,
        UnitHint::ThiXa => kind == UnitKind::Town,
        UnitHint::ThiTran => kind == UnitKind::Township,
        UnitHint::Phuong => kind == UnitKind::Ward,
        UnitHint::Xa => kind == UnitKind::Commune,
        _ => true,
    }
}

fn is_unmarked(text: &str) -> bool {
    fold(text) == viet::text::clean(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::super::seed::built_in;
    use super::*;

    fn say(text: &str, date: &str) -> String {
        let names = |units: &[&Unit]| {
            units
                .iter()
                .map(|u| u.code.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        };
        match built_in().find(text, date.parse().expect("a date")) {
            Found::One(unit, how) => format!("{} {how:?}", unit.code),
            Found::Several(units) => format!("several {}", names(&units)),
            Found::Expired(unit, next) => format!("expired {} -> {}", unit.code, names(&next)),
            Found::Suggestions(units) => format!("suggest {}", names(&units)),
            Found::None => "none".to_owned(),
        }
    }

    #[test]
    fn a_unit_is_found_the_way_people_write_it() {
        let cases = [
            ("P. Xuân Khánh", "C31144-A Exact"),
            ("phường xuân khánh", "C31144-A Exact"),
            ("PHƯỜNG XUÂN KHÁNH", "C31144-A Exact"),
            ("P.Xuân Khánh, Q.Ninh Kiều", "C31144-A Exact"),
            (
                "phường Xuân Khánh, quận Ninh Kiều, TP. Cần Thơ",
                "C31144-A Exact",
            ),
            ("Xuân Khánh", "C31144-A Exact"),
            ("Xuan Khanh", "C31144-A Unaccented"),
            ("phuong xuan khanh", "C31144-A Unaccented"),
            ("Phường Bình Thuỷ", "C31168-A Exact"),
            ("P. Thạnh Hoà", "C31217-A Exact"),
            ("xã Thạnh Qưới", "C31246-A Exact"),
            ("Đảng ủy phường An Bình", "C31150-A Exact"),
            (
                "Ban Công tác Mặt trận khu vực 3, phường An Bình",
                "C31150-A Exact",
            ),
            ("Quận ủy Ninh Kiều", "D916 Exact"),
            ("thị trấn Cần Đước", "C28108-A Exact"),
        ];
        for (text, expected) in cases {
            assert_eq!(say(text, "2024-06-18"), expected, "{text}");
        }
    }

    #[test]
    fn a_doubt_gives_candidates() {
        let cases = [
            ("Long Hòa", "2024-06-18", "several C28123-A C31180-A"),
            ("Thạnh An", "2024-06-18", "several C31231-A C31240-A"),
            ("Thanh An", "2024-06-18", "several C31231-A C31240-A"),
            ("Bình Thuỷ", "2024-06-18", "several D918 C31168-A"),
            ("Cần Đước", "2024-06-18", "several D806 C28108-A"),
            ("Long Hòa, huyện Cần Đước", "2024-06-18", "C28123-A Exact"),
            ("xã Thạnh An", "2024-06-18", "C31240-A Exact"),
            ("thị trấn Thạnh An", "2024-06-18", "C31231-A Exact"),
        ];
        for (text, date, expected) in cases {
            assert_eq!(say(text, date), expected, "{text}");
        }
    }

    #[test]
    fn the_date_tells_the_old_ward_from_the_new_one_of_that_name() {
        assert_eq!(say("phường Tân An", "2025-06-30"), "C31135-A Exact");
        assert_eq!(say("phường Tân An", "2025-07-01"), "C31147-B Exact");
        assert_eq!(
            say("phường Tân An, quận Ninh Kiều", "2026-01-05"),
            "expired C31135-A -> C31135-B"
        );
    }

    #[test]
    fn a_unit_of_another_time_names_what_it_became() {
        assert_eq!(
            say("P. Xuân Khánh", "2025-12-10"),
            "expired C31144-A -> C31135-B"
        );
        assert_eq!(
            say("phường An Cư", "2024-11-01"),
            "expired C31129-A -> C31123-A"
        );
        assert_eq!(
            say("phường An Cư", "2026-01-05"),
            "expired C31129-A -> C31135-B"
        );
        assert_eq!(
            say("phường Ninh Kiều", "2024-06-18"),
            "expired C31135-B -> "
        );
    }

    #[test]
    fn a_wrong_kind_parent_or_letter_is_only_a_suggestion() {
        let cases = [
            ("phường Trung An", "suggest C31222-A"),
            ("phường Xuân Khánh, quận Bình Thủy", "suggest C31144-A"),
            ("phường Xuân Khạnh", "suggest C31144-A"),
            ("phường Xuân Khanhh", "suggest C31144-A"),
            ("phường Không Có Ở Đây", "none"),
            ("", "none"),
            ("–", "none"),
        ];
        for (text, expected) in cases {
            assert_eq!(say(text, "2024-06-18"), expected, "{text}");
        }
    }
}
