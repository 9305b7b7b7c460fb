//! Which indicator of the catalogue the words of a row or column mean. Only what is sure: words
//! that say more than an indicator's name are another indicator, or none. Short names ("- Trị
//! giá", "Lượt người dự") are read below the indicator that was read before them.

mod words;

use sheets::table::{Numbering, numbering};
use viet::number::{Dimension, Unit};

use self::words::Said;
pub(crate) use self::words::written_out;
use super::catalogue::{Indicator, indicator, indicators};

/// What a row says it is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measured {
    /// Nothing is said.
    Open,
    /// In things that are counted.
    Counted,
    /// In a unit of measure.
    In(Dimension),
}

impl Measured {
    pub(crate) fn of(stated: Option<&str>, unit: Option<Unit>) -> Measured {
        match (stated, unit) {
            (_, Some(unit)) => Measured::In(unit.dimension),
            (Some(_), None) => Measured::Counted,
            (None, None) => Measured::Open,
        }
    }

    /// Whether figures so measured may be of this indicator.
    fn fits(self, one: &Indicator) -> bool {
        let own = match one.unit.as_str() {
            "đồng" => Some(Dimension::Money),
            "kg" => Some(Dimension::Mass),
            "m²" => Some(Dimension::Area),
            "%" => Some(Dimension::Percent),
            _ => None,
        };
        match self {
            Measured::Open => true,
            Measured::Counted => own.is_none(),
            Measured::In(dimension) => own == Some(dimension),
        }
    }
}

/// Reads one label after the other and remembers what it has read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The indicator read last, while labels below it may be parts of it.
    last: Option<&'static Indicator>,
    /// The last label that is no part of another.
    whole: String,
}

impl Reader {
    /// The indicator that a label means. `headings` stand over it, outermost first.
    pub(crate) fn read(
        &mut self,
        label: &str,
        measured: Measured,
        headings: &[&str],
    ) -> Option<&'static Indicator> {
        let part = is_part(label);
        let said = Said::of(label);
        let found = repeated(&said, measured, headings)
            .or_else(|| words::named_so(label).filter(|one| !part && measured.fits(one)))
            .or_else(|| self.below(&said, self.last, measured))
            .or_else(|| direct(&said, measured))
            .or_else(|| self.with_headings(label, part, measured, headings));
        match (found, part) {
            (Some(one), _) => self.last = Some(one),
            (None, true) => {}
            (None, false) => self.last = None,
        }
        if !part {
            label.clone_into(&mut self.whole);
        }
        found
    }

    /// A heading begins anew, unless it opens the parts of what stands above it.
    pub(crate) fn heading(&mut self, text: &str) {
        let key = viet::text::compare_key(text.trim_end_matches([':', ' ']));
        if matches!(
            key.as_str(),
            "trong đó" | "bao gồm" | "gồm" | "chia ra" | "cụ thể"
        ) {
            return;
        }
        self.last = None;
        text.clone_into(&mut self.whole);
    }

    /// A given code counts for the labels below it.
    pub(crate) fn given(&mut self, code: &str, label: &str) {
        self.last = indicator(code);
        label.clone_into(&mut self.whole);
    }

    /// A short name below the last indicator, or beside it below the same.
    fn below(
        &self,
        said: &Said,
        mut over: Option<&'static Indicator>,
        measured: Measured,
    ) -> Option<&'static Indicator> {
        while let Some(whole) = over {
            let part = |one: &&Indicator| {
                one.under.as_deref() == Some(&whole.code)
                    && measured.fits(one)
                    && words::short_of(&one.code)
                        .iter()
                        .any(|name| name.same(said))
            };
            if let Some(found) = indicators().iter().find(part) {
                return Some(found);
            }
            over = whole.under.as_deref().and_then(indicator);
        }
        None
    }

    /// What is over a label may be one half of a name: "Bằng khen cấp tỉnh" over "- Tập thể",
    /// "Tập hợp" over "Tỷ lệ (%)".
    fn with_headings(
        &self,
        label: &str,
        part: bool,
        measured: Measured,
        headings: &[&str],
    ) -> Option<&'static Indicator> {
        let said = Said::of(label);
        let whole = Some(self.whole.as_str()).filter(|whole| part && !whole.is_empty());
        let mut over = whole.into_iter().chain(headings.iter().rev().copied());
        let all = headings.join(" ");
        let halves = |over: &str| {
            let below = || self.below(&said, named(over), measured);
            direct(&Said::both(over, label), measured).or_else(below)
        };
        over.find_map(halves)
            .or_else(|| direct(&Said::both(&all, label), measured))
    }
}

/// "Hộ được hỗ trợ" over "Số hộ": the label says a part of the heading's words again.
fn repeated(said: &Said, measured: Measured, headings: &[&str]) -> Option<&'static Indicator> {
    let over = headings.last()?;
    let one = named(over).filter(|one| measured.fits(one))?;
    said.is_part_of(&Said::of(over)).then_some(one)
}

/// The indicator whose figures are so measured where another one's row or column is: the worth of
/// houses in a column of money beside their number.
pub(crate) fn measured_so(
    one: &'static Indicator,
    measured: Measured,
) -> Option<&'static Indicator> {
    if measured.fits(one) {
        return Some(one);
    }
    let worth =
        |other: &&Indicator| other.under.as_deref() == Some(&one.code) && measured.fits(other);
    let money = measured == Measured::In(Dimension::Money);
    indicators().iter().find(worth).filter(|_| money)
}

/// The indicator that these words name by themselves.
pub(crate) fn named(label: &str) -> Option<&'static Indicator> {
    direct(&Said::of(label), Measured::Open)
}

fn direct(said: &Said, measured: Measured) -> Option<&'static Indicator> {
    let fitting = words::names_in(said).filter(|name| measured.fits(name.indicator));
    let found = fitting.filter_map(|name| Some((name.said.within(said)?, name.indicator)));
    let best =
        found.max_by_key(|(spare, one)| (std::cmp::Reverse(*spare), std::cmp::Reverse(&one.code)));
    best.map(|(_, one)| one)
}

/// "- Tập thể", "a) Nữ", "Trong đó: nữ": part of what stands above.
fn is_part(label: &str) -> bool {
    let sub = |kind| {
        matches!(
            kind,
            Numbering::Dash | Numbering::Small | Numbering::Parts(_)
        )
    };
    numbering(label).is_some_and(|(kind, _)| sub(kind))
        || viet::text::compare_key(label).starts_with("trong đó")
        || label.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests;
