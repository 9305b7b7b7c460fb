//! What lines come to as figures of reports, no more exact than they are.

use std::collections::BTreeMap;

use viet::number::Qualifier;

use super::amount::Amount;
use super::describe::Kind;
use super::entry::Entry;

/// A figure of a report that a register tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterFigure {
    /// Code of the indicator.
    pub code: String,
    /// Parts of its unit.
    pub parts: i64,
    /// So many decimals these parts are: 0 for đồng and whole things, 3 for quantities.
    pub decimals: u32,
    /// Exactly so much, or more, less, about.
    pub qualifier: Qualifier,
}

/// Figures by code, while they are added up.
#[derive(Debug, Default)]
pub(crate) struct Figures(BTreeMap<(&'static str, u32), Vec<Amount>>);

impl Figures {
    /// Adds so many.
    pub(crate) fn add(&mut self, code: &'static str, parts: i64) {
        self.put(code, 0, parts);
    }

    /// Adds so many thousandths.
    pub(crate) fn add_thousandths(&mut self, code: &'static str, parts: i64) {
        self.put(code, 3, parts);
    }

    fn put(&mut self, code: &'static str, decimals: u32, parts: i64) {
        let qualifier = Qualifier::Exact;
        let own = self.0.entry((code, decimals)).or_default();
        own.push(Amount { parts, qualifier });
    }

    /// Adds what a column of a line says; nothing for words.
    pub(crate) fn add_of(&mut self, code: &'static str, line: &Entry, column: &str) {
        let place = line.register.place(column);
        let kind = place.map(|place| line.register.columns[place].kind);
        let decimals = if matches!(kind, Some(Kind::Quantity)) {
            3
        } else {
            0
        };
        if let Some(amount) = line.amount(column) {
            self.0.entry((code, decimals)).or_default().push(amount);
        }
    }

    /// What was added up; what comes to nothing is left out, since an empty register is no 0.
    pub(crate) fn told(self) -> Vec<RegisterFigure> {
        let sums = self.0.into_iter().map(|((code, decimals), all)| {
            let sum = Amount::sum(&all);
            RegisterFigure {
                code: code.to_owned(),
                parts: sum.parts,
                decimals,
                qualifier: sum.qualifier,
            }
        });
        sums.filter(|figure| figure.parts > 0).collect()
    }
}
