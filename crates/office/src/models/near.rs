//! Which of many registrations are worth comparing, without comparing each with each. A score that
//! is shown ([`NEAR`](crate::awards::alike::NEAR)) takes one title, or titles of mostly the same
//! words together with one registrant, one place or one territory; so registrations are looked up
//! by a word and one of these at once. Nothing that would be shown is lost: a test compares each
//! with each.

use std::collections::HashMap;

use super::alike::{Face, SHARED, hashed};
use crate::units::{Registry, StepKind};

/// What two registrations have in common beside a word of their titles.
#[derive(Debug, Clone, Copy)]
struct Block {
    name: u64,
    /// A territory alone is not enough for titles that only share words: one must stand within the
    /// other.
    within: bool,
}

/// Registrations by what they can be found by.
pub(super) struct Near<'a> {
    faces: &'a [Face],
    /// The words of each title, the rarest first.
    words: Vec<Vec<u64>>,
    blocks: Vec<Vec<Block>>,
    of_word: HashMap<(u64, u64), Vec<u32>>,
    /// By the rarest word alone: titles that may stand within a longer one.
    of_rarest: HashMap<(u64, u64), Vec<u32>>,
    of_title: HashMap<&'a str, Vec<u32>>,
}

impl<'a> Near<'a> {
    /// Of faces in an order of their own; one without a word in its title is never found.
    pub(super) fn of(faces: &'a [Face], registry: &Registry) -> Near<'a> {
        let words = rarest_first(faces);
        let lineages = lineages(faces, registry);
        let blocks: Vec<Vec<Block>> = faces.iter().map(|face| blocks(face, &lineages)).collect();
        let mut near = Near {
            faces,
            words: Vec::new(),
            blocks: Vec::new(),
            of_word: HashMap::new(),
            of_rarest: HashMap::new(),
            of_title: HashMap::new(),
        };
        for (at, (face, words)) in (0u32..).zip(faces.iter().zip(&words)) {
            let Some(rarest) = words.first() else {
                continue;
            };
            near.of_title.entry(face.title()).or_default().push(at);
            for block in &blocks[at as usize] {
                near.of_rarest
                    .entry((*rarest, block.name))
                    .or_default()
                    .push(at);
                for word in words {
                    near.of_word
                        .entry((*word, block.name))
                        .or_default()
                        .push(at);
                }
            }
        }
        Near {
            words,
            blocks,
            ..near
        }
    }

    /// Those that may be like the one at a place, itself left out, in order.
    pub(super) fn candidates(&self, at: usize) -> Vec<u32> {
        let words = &self.words[at];
        let mut found: Vec<u32> = Vec::new();
        if !words.is_empty() {
            found.extend(
                self.of_title
                    .get(self.faces[at].title())
                    .into_iter()
                    .flatten(),
            );
        }
        for block in &self.blocks[at] {
            // Titles that share most words share one of these; one that stands within the other
            // has its rarest word there.
            let most = match block.within {
                true => &words[..words.len().min(1)],
                false => &words[..enough(words.len())],
            };
            let name = block.name;
            let shared = most.iter().map(|word| self.of_word.get(&(*word, name)));
            let within = words.iter().map(|word| self.of_rarest.get(&(*word, name)));
            found.extend(shared.chain(within).flatten().flatten());
        }
        found.sort_unstable();
        found.dedup();
        found.retain(|other| *other as usize != at);
        found
    }
}

/// Of so many words of a title, the first so many: a title that shares enough words cannot be
/// without all of them.
fn enough(words: usize) -> usize {
    match words {
        0 => 0,
        words => words - (words * SHARED).div_ceil(100) + 1,
    }
}

/// The words of each title, those of the fewest titles first.
fn rarest_first(faces: &[Face]) -> Vec<Vec<u64>> {
    let mut titles: HashMap<u64, u32> = HashMap::new();
    for word in faces.iter().flat_map(Face::words) {
        *titles.entry(*word).or_default() += 1;
    }
    let sorted = |face: &Face| {
        let mut words = face.words().to_vec();
        words.sort_by_key(|word| (titles.get(word).copied().unwrap_or(0), *word));
        words
    };
    faces.iter().map(sorted).collect()
}

fn blocks(face: &Face, lineages: &HashMap<i64, i64>) -> Vec<Block> {
    let named = |kind: &str, text: &str| {
        (!text.is_empty()).then(|| Block {
            name: hashed(&format!("{kind} {text}")),
            within: false,
        })
    };
    let (unit, place) = face.where_it_is();
    let lineage = face.territory().and_then(|unit| lineages.get(&unit));
    let lineage = lineage.map(|line| Block {
        name: hashed(&format!("lineage {line}")),
        within: true,
    });
    let blocks = [named("unit", unit), named("place", place), lineage];
    blocks.into_iter().flatten().collect()
}

/// Each territory with one name for all that it came from or became, its parts' other pieces
/// included.
fn lineages(faces: &[Face], registry: &Registry) -> HashMap<i64, i64> {
    let mut lines = HashMap::new();
    for unit in faces.iter().filter_map(Face::territory) {
        let mut open = vec![unit];
        while let Some(key) = open.pop() {
            if lines.contains_key(&key) {
                continue;
            }
            lines.insert(key, unit);
            let later = registry.steps_from(key).map(|step| (step.kind, step.to));
            let earlier = registry.steps_to(key).map(|step| (step.kind, step.from));
            let kin = later.chain(earlier);
            let kin = kin.filter(|(kind, _)| *kind != StepKind::LevelAbolished);
            open.extend(kin.map(|(_, key)| key));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::awards::alike::NEAR;
    use crate::models::column::Column;
    use crate::models::values::Values;
    use crate::units::built_in;

    const WORDS: [&str; 9] = [
        "camera",
        "an",
        "ninh",
        "bình",
        "yên",
        "ấp",
        "xóm",
        "đường",
        "quê",
    ];

    fn face() -> impl Strategy<Value = Face> {
        let title = prop::collection::vec(0..WORDS.len(), 1..8);
        // Two old wards, the new one of both, another one, none.
        let units: Vec<Option<i64>> = territories();
        let unit = 0..units.len();
        (title, unit, 0..3usize, 0..3usize, 0..2usize).prop_map(
            move |(title, unit, registrant, place, field)| {
                let mut values = Values::default();
                let title: Vec<&str> = title.into_iter().map(|at| WORDS[at]).collect();
                values.put(Column::Title, title.join(" "));
                values.put(
                    Column::Unit,
                    ["", "Chi bộ ấp 1", "Hội Nông dân"][registrant],
                );
                values.put(Column::Place, ["", "hẻm 3", "hẻm 5"][place]);
                values.put(Column::Field, ["KINH_TE", "QPAN"][field]);
                Face::of(&values, units[unit])
            },
        )
    }

    fn territories() -> Vec<Option<i64>> {
        let registry = built_in();
        let units = registry.units();
        let code = |code: &str| {
            units
                .iter()
                .find(|unit| unit.code == code)
                .map(|unit| unit.key)
        };
        vec![
            None,
            code("C31135-A"),
            code("C31144-A"),
            code("C31135-B"),
            code("C31141-A"),
        ]
    }

    proptest! {
        #[test]
        fn no_pair_is_lost_that_comparing_each_with_each_would_show(
            faces in prop::collection::vec(face(), 2..40)
        ) {
            let registry = built_in();
            let near = Near::of(&faces, registry);
            for at in 0..faces.len() {
                let is_shown = |other: &u32| {
                    let likeness = faces[at].likeness(&faces[*other as usize], registry);
                    likeness.is_some_and(|likeness| likeness.score >= NEAR)
                };
                let all = (0u32..).take(faces.len()).filter(|other| *other as usize != at);
                let each: Vec<u32> = all.filter(is_shown).collect();
                let found: Vec<u32> = near.candidates(at).into_iter().filter(is_shown).collect();
                prop_assert_eq!(found, each);
            }
        }
    }
}
