//! How near a name is to the words looked for.

/// From nearest to farthest; the numbers stand in SQL too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Closeness {
    /// The whole name, letter for letter with its accents.
    Whole = 0,
    /// A whole word with its accents.
    Word = 1,
    /// A whole word without them.
    PlainWord = 2,
    /// The beginning of a word.
    Start = 3,
    /// Letters inside a word.
    Inside = 4,
    /// Not in the name, but in what stands beside it (the unit).
    Beside = 5,
}

impl Closeness {
    /// Every step, nearest first.
    const ALL: [Closeness; 6] = [
        Closeness::Whole,
        Closeness::Word,
        Closeness::PlainWord,
        Closeness::Start,
        Closeness::Inside,
        Closeness::Beside,
    ];

    /// Reads the number that SQL made.
    pub(crate) fn of_number(number: u8) -> Closeness {
        let known = Self::ALL.get(usize::from(number)).copied();
        known.unwrap_or(Closeness::Beside)
    }
}
