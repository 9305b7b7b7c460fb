//! What a body gives whose rewards no decree fixes: a Party committee or board by the rules of the
//! Party (domain rules for rewards; the amounts were not found in public sources, so an office says
//! its own). A line for each award: `GK_BDV = 500.000 / 1.000.000 / 750.000`, for a person, a
//! collective and a household; the award by its code or its name.

use std::collections::HashMap;

use viet::text::compare_key;

use crate::awards::catalogue::entries;
use crate::awards::subject::SubjectKind;

/// What is given, in đồng, by award and kind of recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnRewards(HashMap<(String, SubjectKind), i64>);

impl OwnRewards {
    /// Reads what an office has said; a line or a sum that cannot be read says nothing.
    #[must_use]
    pub fn read(text: &str) -> OwnRewards {
        let mut own = HashMap::new();
        for line in text.lines() {
            let Some((award, sums)) = line.split_once(['=', ':']) else {
                continue;
            };
            let Some(code) = code_of(award.trim()) else {
                continue;
            };
            use SubjectKind::{Collective, Household, Individual};
            for (kind, sum) in [Individual, Collective, Household]
                .into_iter()
                .zip(sums.split('/'))
            {
                if let Ok(Some(sum)) = viet::money::read(sum.trim(), 1) {
                    own.insert((code.to_owned(), kind), sum);
                }
            }
        }
        OwnRewards(own)
    }

    /// What is given for an award to a recipient of this kind; none where nobody said.
    #[must_use]
    pub fn of(&self, award: &str, subject: SubjectKind) -> Option<i64> {
        self.0.get(&(award.to_owned(), subject)).copied()
    }
}

fn code_of(award: &str) -> Option<&'static str> {
    let key = compare_key(award);
    let is = |words: &str| compare_key(words) == key;
    let mut found = entries().filter(|entry| is(&entry.code) || is(&entry.name));
    found.next().map(|entry| entry.code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use SubjectKind::{Collective, Household, Individual};

    #[test]
    fn a_line_says_what_a_person_a_collective_and_a_household_get() {
        let own = OwnRewards::read(
            "GK_BDV = 500.000 / 1.000.000 đồng\n\
             giấy khen của ban chấp hành, ban thường vụ đảng bộ: 0,3 triệu / 0,6 triệu / 450000\n\
             không rõ = 5\nGK_XA\nGK_HUYEN = abc",
        );
        let cases = [
            ("GK_BDV", Individual, Some(500_000)),
            ("GK_BDV", Collective, Some(1_000_000)),
            ("GK_BDV", Household, None),
            ("GK_DU", Individual, Some(300_000)),
            ("GK_DU", Household, Some(450_000)),
            ("GK_HUYEN", Individual, None),
        ];
        for (award, kind, sum) in cases {
            assert_eq!(own.of(award, kind), sum, "{award} {kind:?}");
        }
    }
}
