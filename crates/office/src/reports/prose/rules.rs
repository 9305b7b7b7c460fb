//! The rules of `rules.txt`, and how well the words around an amount fit one of them.

use std::collections::HashMap;
use std::sync::LazyLock;

use viet::number::Dimension;
use viet::text;

use super::scene::{Nearness, Scene, has};
use crate::reports::catalogue::{Indicator, indicator};

/// Words of which one must be there.
#[derive(Debug)]
struct Group {
    words: Vec<Spelt>,
    /// Whether it may stand far away.
    anywhere: bool,
}

/// A pattern with and without its marks.
#[derive(Debug)]
struct Spelt {
    marked: String,
    plain: String,
}

impl Spelt {
    fn of(words: &str) -> Spelt {
        let marked = text::compare_key(words);
        Spelt {
            plain: text::fold(&marked),
            marked,
        }
    }

    fn as_typed(&self, unmarked: bool) -> &str {
        if unmarked { &self.plain } else { &self.marked }
    }
}

/// What a rule's amounts measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Measure {
    Counted,
    In(Dimension),
}

/// One way to speak of an indicator.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) indicator: &'static Indicator,
    heads: Vec<Spelt>,
    any_head: bool,
    groups: Vec<Group>,
    against: Vec<Spelt>,
}

/// How a rule fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// The surer the more, of 100.
    pub(super) score: u8,
    /// How much was said of it.
    weight: usize,
}

static RULES: LazyLock<HashMap<Measure, Vec<Rule>>> = LazyLock::new(|| {
    let mut all: HashMap<Measure, Vec<Rule>> = HashMap::new();
    let lines = include_str!("rules.txt").lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (measure, rule) = parsed(line).expect("rules.txt is well formed; a test reads it");
        all.entry(measure).or_default().push(rule);
    }
    all
});

fn parsed(line: &str) -> Option<(Measure, Rule)> {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    let [code, heads, groups, against] = parts[..] else {
        return None;
    };
    let list = |words: &str| -> Vec<Spelt> {
        let told = words
            .split('/')
            .map(str::trim)
            .filter(|word| !word.is_empty());
        told.map(Spelt::of).collect()
    };
    let measure = match heads {
        "$money" => Measure::In(Dimension::Money),
        "$mass" => Measure::In(Dimension::Mass),
        "$area" => Measure::In(Dimension::Area),
        "$pct" => Measure::In(Dimension::Percent),
        _ => Measure::Counted,
    };
    let names = heads
        .split('/')
        .filter(|head| !head.starts_with('$') && *head != "*");
    let groups = groups
        .split('&')
        .map(str::trim)
        .filter(|group| !group.is_empty());
    let rule = Rule {
        indicator: indicator(code)?,
        heads: names.map(Spelt::of).collect(),
        any_head: heads.split('/').any(|head| head == "*"),
        groups: groups
            .map(|group| Group {
                anywhere: group.starts_with('~'),
                words: list(group.trim_start_matches('~')),
            })
            .collect(),
        against: list(against),
    };
    Some((measure, rule))
}

/// The rules for amounts that measure this.
pub(super) fn rules(dimension: Option<Dimension>) -> &'static [Rule] {
    let measure = dimension.map_or(Measure::Counted, Measure::In);
    RULES.get(&measure).map_or(&[], Vec::as_slice)
}

impl Rule {
    /// How well the words around an amount fit; none where they do not.
    pub(super) fn fit(&self, scene: &Scene) -> Option<Fit> {
        let head = self.head(scene)?;
        let against = |words: &Spelt| has(&scene.tight, words.as_typed(scene.unmarked));
        if self.against.iter().any(against) {
            return None;
        }
        let mut weight = head;
        let mut worst = Nearness::Tight;
        for group in &self.groups {
            let (nearness, length) = group.find(scene)?;
            let allowed = group.anywhere || nearness <= Nearness::Near;
            if !allowed {
                return None;
            }
            worst = worst.max(nearness);
            weight += length;
        }
        // Nothing but what stands elsewhere says what a bare number is of.
        let bare = head == 0 && !self.heads.is_empty();
        if bare && worst > Nearness::Near && !self.close_group(scene) {
            return None;
        }
        let score = worst.score() - if bare { 10 } else { 0 };
        Some(Fit { score, weight })
    }

    /// Whether it would fit a sentence that says that there is none: what is counted and the groups,
    /// all close by.
    pub(super) fn fits_nothing(&self, scene: &Scene) -> Option<Fit> {
        let there = |words: &&Spelt| has(&scene.tight, words.as_typed(scene.unmarked));
        let head = self
            .heads
            .iter()
            .filter(there)
            .map(|words| words.marked.len())
            .max()?;
        let mut weight = head;
        for group in &self.groups {
            let found = group
                .find(scene)
                .filter(|(near, _)| *near == Nearness::Tight);
            weight += found?.1;
        }
        let against = self.against.iter().any(|words| there(&words));
        (!against && !self.groups.is_empty()).then_some(Fit { score: 80, weight })
    }

    /// The length of the word of this rule that what is counted begins with; 0 where any may.
    fn head(&self, scene: &Scene) -> Option<usize> {
        if self.heads.is_empty() {
            return Some(0);
        }
        let begins = |word: &&Spelt| {
            let word = word.as_typed(scene.unmarked);
            let rest = scene.head.strip_prefix(word);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let longest = self
            .heads
            .iter()
            .filter(begins)
            .map(|word| word.marked.len())
            .max();
        longest.or_else(|| (self.any_head && scene.is_bare()).then_some(0))
    }

    fn close_group(&self, scene: &Scene) -> bool {
        self.groups.iter().any(|group| {
            group
                .find(scene)
                .is_some_and(|(near, _)| near == Nearness::Tight)
        })
    }
}

impl Group {
    /// Where the nearest of its words stands, and the length of the longest one there.
    fn find(&self, scene: &Scene) -> Option<(Nearness, usize)> {
        scene.places().find_map(|(nearness, place)| {
            let there = self
                .words
                .iter()
                .filter(|words| has(place, words.as_typed(scene.unmarked)));
            let longest = there.map(|words| words.marked.len()).max()?;
            Some((nearness, longest))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_of_an_indicator_that_is_so_measured() {
        for (measure, rules) in RULES.iter() {
            for rule in rules {
                let unit = match measure {
                    Measure::In(Dimension::Money) => "đồng",
                    Measure::In(Dimension::Mass) => "kg",
                    Measure::In(Dimension::Area) => "m²",
                    Measure::In(Dimension::Percent) => "%",
                    _ => "",
                };
                let own = rule.indicator.unit.as_str();
                let counted = !["đồng", "kg", "m²", "%"].contains(&own);
                assert!(
                    own == unit || (unit.is_empty() && counted),
                    "{}",
                    rule.indicator.code
                );
            }
        }
    }
}
