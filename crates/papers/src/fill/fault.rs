//! What can be wrong with an office's own file: closed sets with their parameters and places. No
//! words for people; those are chosen where the program meets them.

/// Why a file was not filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FillError {
    /// The file is not of the kind that is filled.
    #[error("refused: {0:?}")]
    Refused(Refused),
    /// Its fields are wrong; all of them, in the order of the document.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The result would be too large.
    #[error("the result would be too large")]
    TooLong,
}

/// Why a file is not of the kind that is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No Word document of today's kind (`.docx`).
    NotWord,
    /// The Word document of before 2007 (`.doc`).
    OldWord,
    /// Protected by a password.
    Locked,
    /// It carries macros.
    Macros,
    /// Damaged, or the text itself is missing.
    Damaged,
    /// Larger than is taken, packed or unpacked.
    TooLarge,
    /// Made to harm: a document type, or elements nested without end.
    Hostile,
}

/// One thing that is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub wrong: Wrong,
    /// Where.
    pub spot: Spot,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such field.
    Unknown {
        /// As it is written.
        name: String,
        /// One that is written nearly so.
        meant: Option<String>,
    },
    /// There is no such list.
    UnknownList {
        /// As it is written.
        name: String,
        /// One that is written nearly so.
        meant: Option<String>,
    },
    /// The field belongs to another list than the one around it.
    OtherList {
        /// The field.
        name: String,
        /// The list around it.
        list: String,
    },
    /// `{{` without `}}`.
    Unclosed,
    /// `}}` without `{{`.
    Unopened,
    /// `{{}}`.
    Empty,
    /// A field of a list outside a table row and outside markers.
    OutsideRow {
        /// The field.
        name: String,
    },
    /// A group's row that no row of the list follows.
    GroupAlone {
        /// The field.
        name: String,
    },
    /// A marker that nothing ends.
    NoEnd {
        /// The list.
        list: String,
    },
    /// An end without a beginning.
    NoBegin {
        /// The list.
        list: String,
    },
    /// Markers that begin within another list, or end elsewhere than they began.
    Crossed {
        /// The list.
        list: String,
    },
}

/// Where something stands in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Which text of the file.
    pub part: TextPart,
    /// Which paragraph of it, from 1, empty ones too.
    pub paragraph: usize,
    /// Table, row and column from 1, where it stands in a table.
    pub cell: Option<(usize, usize, usize)>,
    /// The words around it.
    pub near: String,
}

/// A text of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextPart {
    /// The text itself.
    Body,
    /// What stands above each page.
    Header,
    /// What stands below each page.
    Footer,
    /// Footnotes and endnotes.
    Notes,
}

impl From<Refused> for FillError {
    fn from(refused: Refused) -> Self {
        FillError::Refused(refused)
    }
}
