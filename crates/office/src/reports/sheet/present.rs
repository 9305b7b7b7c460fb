//! The figures that are there, for finding out which of them a row speaks of: one cell each.

use std::collections::HashMap;

use super::figure::Figure;
use crate::import::row::Mask;
use crate::import::taking::{Fate, Known};
use crate::reports::period::Period;

/// Figures by unit, period and indicator.
pub(crate) struct Present {
    figures: Vec<(i64, Figure)>,
    by_key: HashMap<i64, usize>,
    by_place: HashMap<(i64, Option<Period>, i64), usize>,
    taken: Vec<bool>,
}

impl Present {
    pub(super) fn new(figures: Vec<(i64, Figure)>) -> Present {
        let places = || figures.iter().enumerate();
        Present {
            by_key: places().map(|(at, (key, _))| (*key, at)).collect(),
            by_place: places()
                .map(|(at, (_, figure))| (figure.place(), at))
                .collect(),
            taken: vec![false; figures.len()],
            figures,
        }
    }

    fn find(&self, values: &Figure) -> Option<(usize, bool)> {
        let at = *self.by_place.get(&values.place())?;
        (!self.taken[at]).then(|| (at, self.figures[at].1 == *values))
    }

    fn fate_of(&self, found: Option<(usize, bool)>, values: &Figure) -> Fate<Figure> {
        match found {
            None => Fate::New,
            Some((at, true)) => Fate::Same(self.figures[at].0),
            Some((at, false)) => Fate::Changed(self.figures[at].0, Box::new(values.clone())),
        }
    }
}

impl Known<Figure> for Present {
    fn none() -> Present {
        Present::new(Vec::new())
    }

    fn all(&self) -> impl Iterator<Item = (i64, &Figure)> {
        self.figures.iter().map(|(key, figure)| (*key, figure))
    }

    fn at(&self, place: usize) -> (i64, &Figure) {
        let (key, figure) = &self.figures[place];
        (*key, figure)
    }

    fn of_key(&self, key: i64) -> Option<&Figure> {
        self.by_key.get(&key).map(|at| &self.figures[*at].1)
    }

    fn is_empty(&self) -> bool {
        self.figures.is_empty()
    }

    fn is_ambiguous(&self) -> bool {
        false
    }

    fn look(&mut self, values: &Figure, _present: &Mask) -> Fate<Figure> {
        self.fate_of(self.find(values), values)
    }

    fn claim(&mut self, values: &Figure, _present: &Mask) -> Option<i64> {
        let (at, _) = self.find(values).filter(|(_, same)| *same)?;
        self.taken[at] = true;
        Some(self.figures[at].0)
    }

    fn fate(&mut self, values: &Figure, _present: &Mask) -> Fate<Figure> {
        let found = self.find(values);
        if let Some((at, _)) = found {
            self.taken[at] = true;
        }
        self.fate_of(found, values)
    }

    fn take(&mut self, key: i64) -> bool {
        let at = self.by_key.get(&key).copied();
        let free = at.filter(|at| !self.taken[*at]);
        free.inspect(|at| self.taken[*at] = true).is_some()
    }
}
