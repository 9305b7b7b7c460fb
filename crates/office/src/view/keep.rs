//! An order that stays while somebody types: rows that are still there keep their places, rows
//! that are gone leave, new ones come at the end.

use std::collections::HashSet;

use crate::Result;

/// The rows of `before` that are still in the list, then what only `fresh` has; and whether that
/// differs from `fresh`. `exists` is asked for the rows that `fresh` does not have.
pub(super) fn keep(
    before: &[i64],
    fresh: Vec<i64>,
    exists: impl FnOnce(&[i64]) -> Result<Vec<i64>>,
) -> Result<(Vec<i64>, bool)> {
    if before == fresh {
        return Ok((fresh, false));
    }
    let matching: HashSet<i64> = fresh.iter().copied().collect();
    let missing: Vec<i64> = before
        .iter()
        .copied()
        .filter(|key| !matching.contains(key))
        .collect();
    let still: HashSet<i64> = match missing.is_empty() {
        true => HashSet::new(),
        false => exists(&missing)?.into_iter().collect(),
    };
    let stays = |key: &i64| matching.contains(key) || still.contains(key);
    let mut keys: Vec<i64> = before.iter().copied().filter(stays).collect();
    let known: HashSet<i64> = keys.iter().copied().collect();
    keys.extend(fresh.iter().copied().filter(|key| !known.contains(key)));
    let stale = keys != fresh;
    Ok((keys, stale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_their_places_the_gone_leave_and_the_new_come_last() {
        // Before, the fresh order, rows that exist without matching; then what is shown and whether it is stale.
        let cases: [([&[i64]; 4], bool); 6] = [
            ([&[1, 2, 3], &[1, 2, 3], &[], &[1, 2, 3]], false),
            ([&[1, 2, 3], &[3, 1, 2], &[], &[1, 2, 3]], true),
            ([&[1, 2, 3], &[1, 3], &[], &[1, 3]], false),
            ([&[1, 2, 3], &[1, 3], &[2], &[1, 2, 3]], true),
            ([&[1, 2], &[1, 2, 4], &[], &[1, 2, 4]], false),
            ([&[1, 2], &[4, 1, 2], &[], &[1, 2, 4]], true),
        ];
        for ([before, fresh, exist, shown], stale) in cases {
            let exists = |asked: &[i64]| {
                Ok(asked
                    .iter()
                    .copied()
                    .filter(|key| exist.contains(key))
                    .collect())
            };
            let kept = keep(before, fresh.to_vec(), exists).unwrap();
            assert_eq!(kept, (shown.to_vec(), stale), "{before:?} {fresh:?}");
        }
    }
}
