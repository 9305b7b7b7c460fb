//! Nominations in order by one thing they have in common, of which those that a line has taken
//! are passed over without being looked at again: a thousand lines of one name stay quick.

use std::cell::Cell;

/// Nominations by a number that is equal where they agree.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// The number and the place of the nomination, in order.
    entries: Vec<(u64, usize)>,
    /// From each entry on the first that may be free; whoever walks there shortens the way.
    next: Vec<Cell<usize>>,
    /// Where each nomination stands; none where it is not in this lane.
    places: Vec<Option<usize>>,
}

impl Lane {
    /// Of the numbers of all nominations; those without one stay out.
    pub(super) fn of(numbers: impl Iterator<Item = Option<u64>>) -> Lane {
        let mut places = Vec::new();
        let mut entries = Vec::new();
        for (at, number) in numbers.enumerate() {
            places.push(None);
            entries.extend(number.map(|number| (number, at)));
        }
        entries.sort_unstable();
        for (place, (_, at)) in entries.iter().enumerate() {
            places[*at] = Some(place);
        }
        Lane {
            next: (0..=entries.len()).map(Cell::new).collect(),
            entries,
            places,
        }
    }

    /// The first free nomination of that number which `fits`.
    pub(super) fn find(&self, number: u64, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let start = self.entries.partition_point(|(known, _)| *known < number);
        let mut place = self.free(start);
        while let Some((known, at)) = self.entries.get(place) {
            if *known != number {
                return None;
            }
            if fits(*at) {
                return Some(*at);
            }
            place = self.free(place + 1);
        }
        None
    }

    /// Whether two nominations share a number.
    pub(super) fn has_pairs(&self) -> bool {
        self.entries.windows(2).any(|pair| pair[0].0 == pair[1].0)
    }

    /// Passes over a nomination from now on.
    pub(super) fn take(&mut self, at: usize) {
        let Some(place) = self.places.get(at).copied().flatten() else {
            return;
        };
        self.next[place].set(self.free(place + 1));
    }

    fn free(&self, place: usize) -> usize {
        let mut place = place.min(self.entries.len());
        while self.next[place].get() != place {
            let beyond = self.next[self.next[place].get()].get();
            self.next[place].set(beyond);
            place = beyond;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_passed_over_in_whatever_order_it_was_taken() {
        let numbers = [7, 3, 7, 7, 9].map(Some);
        let mut lane = Lane::of(numbers.into_iter().chain([None]));
        assert!(lane.has_pairs());
        let first = |lane: &Lane, number| lane.find(number, |_| true);
        assert_eq!((first(&lane, 7), first(&lane, 8)), (Some(0), None));
        assert_eq!(lane.find(7, |at| at > 0), Some(2));
        lane.take(2);
        assert_eq!(lane.find(7, |at| at > 0), Some(3));
        lane.take(0);
        lane.take(5);
        assert_eq!(first(&lane, 7), Some(3));
        lane.take(3);
        assert_eq!((first(&lane, 7), first(&lane, 9)), (None, Some(4)));
    }
}
