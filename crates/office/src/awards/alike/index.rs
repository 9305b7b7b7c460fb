//! Finding the few lines worth comparing among a hundred thousand.
//!
//! Lines are sorted by what agreeing names have in common and by year of birth, so that a line
//! meets only its namesakes of one year and those of no known year. Of these it is compared with
//! a bounded number, the first ones: a thousand people of one name of whom nothing else is known
//! cannot be told apart by comparing them all, and the work stays in step with the list.

/// Namesakes a line is compared with, of each way in which names agree.
pub(crate) const COMPARED: usize = 16;

/// Entries looked at to find them.
const LOOKED_AT: usize = 256;

/// Where one line is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(super) whole: u64,
    pub(super) ends: u64,
    /// Names in short, which agree by their ends only.
    pub(super) sparse: bool,
    /// 0 where it is not known.
    pub(super) year: i16,
}

/// A key, a year of birth, a line.
type Place = (u64, i16, u32);

/// Lines by their traces.
#[derive(Debug, Default)]
pub(crate) struct Index {
    whole: Vec<Place>,
    ends: Vec<Place>,
    sparse: Vec<Place>,
}

impl Index {
    /// Of lines in their order; a line without a name has no trace.
    pub(crate) fn of(traces: &[Option<Trace>]) -> Index {
        let mut index = Index::default();
        for (at, trace) in (0u32..).zip(traces) {
            let Some(trace) = trace else { continue };
            index.whole.push((trace.whole, trace.year, at));
            index.ends.push((trace.ends, trace.year, at));
            if trace.sparse {
                index.sparse.push((trace.ends, trace.year, at));
            }
        }
        index.whole.sort_unstable();
        index.sparse.sort_unstable();
        if index.sparse.is_empty() {
            index.ends = Vec::new();
        }
        index.ends.sort_unstable();
        index
    }

    /// The lines to compare a line with: those that `fits` lets through, at most a fixed number.
    pub(crate) fn candidates(&self, own: &Trace, fits: impl Fn(u32) -> bool) -> Vec<u32> {
        let by_ends = if own.sparse { &self.ends } else { &self.sparse };
        let mut found = Vec::new();
        for (places, key) in [(&self.whole, own.whole), (by_ends, own.ends)] {
            let near = of_years(places, key, own.year).take(LOOKED_AT);
            let fitting = near.filter(|at| fits(*at)).take(COMPARED);
            found.extend(fitting);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Those of one key and year, and those of no known year; of all years where it is not known.
fn of_years(places: &[Place], key: u64, year: i16) -> impl Iterator<Item = u32> + '_ {
    let same = match year {
        0 => between(places, (key, i16::MIN), (key, i16::MAX)),
        year => between(places, (key, year), (key, year)),
    };
    let unknown = match year {
        0 => &[][..],
        _ => between(places, (key, 0), (key, 0)),
    };
    same.iter().chain(unknown).map(|(_, _, at)| *at)
}

fn between(places: &[Place], first: (u64, i16), last: (u64, i16)) -> &[Place] {
    let start = places.partition_point(|(key, year, _)| (*key, *year) < first);
    let rest = &places[start..];
    let length = rest.partition_point(|(key, year, _)| (*key, *year) <= last);
    &rest[..length]
}
