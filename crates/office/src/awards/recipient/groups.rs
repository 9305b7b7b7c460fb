//! Recipients that people said are one, as groups; and pairs they said are two.

use std::collections::{HashMap, HashSet};

/// Which recipients count as one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    leader: HashMap<i64, i64>,
    apart: HashSet<(i64, i64)>,
}

impl Groups {
    pub(crate) fn new(links: &[(i64, i64, bool)]) -> Groups {
        let mut groups = Groups::default();
        for (a, b, is_same) in links.iter().copied() {
            if is_same {
                let (a, b) = (groups.of(a), groups.of(b));
                groups.leader.insert(a.max(b), a.min(b));
            } else {
                groups.apart.insert((a.min(b), a.max(b)));
            }
        }
        groups
    }

    /// The recipient that stands for all that are one with this.
    pub(crate) fn of(&self, recipient: i64) -> i64 {
        let mut at = recipient;
        while let Some(next) = self.leader.get(&at).filter(|next| **next != at) {
            at = *next;
        }
        at
    }

    /// What has been said of two recipients: one (`true`), two (`false`), or nothing.
    pub(crate) fn said(&self, a: i64, b: i64) -> Option<bool> {
        if self.of(a) == self.of(b) {
            return Some(true);
        }
        self.apart.contains(&(a.min(b), a.max(b))).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn being_one_carries_over_and_being_two_does_not() {
        let groups = Groups::new(&[(1, 2, true), (2, 3, true), (3, 4, false)]);
        assert_eq!(groups.said(1, 3), Some(true));
        assert_eq!(groups.said(3, 4), Some(false));
        assert_eq!(groups.said(1, 4), None);
        assert_eq!(groups.of(9), 9);
    }
}
