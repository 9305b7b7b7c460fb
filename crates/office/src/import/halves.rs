//! A long list done by two threads, each with one half of it.

use std::panic::resume_unwind;
use std::thread;

/// Items from which on a second thread saves more than it costs.
const LONG: usize = 2_000;

/// What `each` makes of the items, in their order. It is given what its thread has looked up so
/// far: `own`, and for the first half of a long list `other`; without that one thread does it all.
pub(super) fn in_halves<S: Send, T: Send, R: Send>(
    mut above: Vec<T>,
    (own, other): (&mut S, Option<S>),
    each: impl Fn(&mut S, T) -> R + Sync,
) -> Vec<R> {
    let Some(mut other) = other.filter(|_| above.len() >= LONG) else {
        return above.into_iter().map(|item| each(own, item)).collect();
    };
    let below = above.split_off(above.len() / 2);
    let each = &each;
    thread::scope(|scope| {
        let all = move || -> Vec<R> {
            let made = above.into_iter().map(|item| each(&mut other, item));
            made.collect()
        };
        let above = scope.spawn(all);
        let below: Vec<R> = below.into_iter().map(|item| each(own, item)).collect();
        let mut made = above.join().unwrap_or_else(|panic| resume_unwind(panic));
        made.extend(below);
        made
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_threads_give_what_one_gives_in_the_same_order() {
        for count in [0, 1, LONG - 1, LONG, LONG + 1] {
            let items: Vec<usize> = (0..count).collect();
            let mut seen = 0;
            let made = in_halves(items.clone(), (&mut seen, Some(0)), |seen, item| {
                *seen += 1;
                item
            });
            assert_eq!(made, items);
            let shared = if count < LONG {
                count
            } else {
                count - count / 2
            };
            assert_eq!(seen, shared, "of {count} items");
        }
    }
}
