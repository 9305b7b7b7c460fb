//! An office's own Word file, filled with what a paper says.
//!
//! The file is theirs: letters, tables, headers and looks stay as they are. Fields in double braces
//! (`{{so_quyet_dinh}}`) become text, a table row that holds fields of a list is repeated for each of
//! its lines, and what stands between `{{#dong}}` and `{{/dong}}` likewise. Word splits a word into
//! runs as it likes; a field is found across them and keeps the look of its first letter. Values are
//! always text, whatever signs they hold. Deliberately not here: which fields there are and what they
//! say, which is the office's matter.
//!
//! A file is foreign input: it is measured before it is unpacked, only its texts are read, and
//! everything that is wrong with its fields is told at once, each with its place, before anything is
//! written.

mod compile;
mod fault;
mod find;
mod name;
mod package;
mod sentence;
mod tree;
mod write;

use package::Package;

pub use fault::{Fault, FillError, Refused, Spot, TextPart, Wrong};
pub use name::name_of;
pub use sentence::sentence;

/// The list whose fields repeat a row without a marker is the first one; fields that name its group
/// are these, of any level or of the first or second.
pub const GROUP_FIELDS: [&str; 3] = ["nhom", "nhom_1", "nhom_2"];

/// What a file is filled with. Names are plain: lower case, no accents, `_` between words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// Fields that are said once, by name. A name of these is never looked for in a list.
    pub once: Vec<(String, String)>,
    /// The lists; the first is the one that rows without markers repeat.
    pub lists: Vec<List>,
}

/// A list whose lines repeat a row, or what stands between its markers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// What its markers call it.
    pub name: String,
    /// Its fields.
    pub fields: Vec<String>,
    /// Its lines, from top to bottom.
    pub lines: Vec<Line>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// The heading of the lines after it.
    Group {
        /// 0 is the highest.
        level: u8,
        /// The words, number included.
        text: String,
    },
    /// A value for each field.
    Values(Vec<String>),
}

/// What a file asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Names of the fields it holds, each once, in their order.
    pub fields: Vec<String>,
}

/// Looks a file over without filling it; lines need not be there.
///
/// # Errors
/// [`FillError::Refused`] for a file that is no Word document of the kind that is filled,
/// [`FillError::Faults`] with everything that is wrong with its fields.
pub fn check(bytes: &[u8], data: &Data) -> Result<Asked, FillError> {
    let package = Package::open(bytes)?;
    let compiled = compile::all(&package, data)?;
    Ok(Asked {
        fields: compiled.asked,
    })
}

/// Fills a file; the same bytes for the same file and data.
///
/// # Errors
/// Those of [`check`]; [`FillError::TooLong`] where the result would be larger than word processors
/// open.
pub fn fill(bytes: &[u8], data: &Data) -> Result<Vec<u8>, FillError> {
    let package = Package::open(bytes)?;
    let compiled = compile::all(&package, data)?;
    let mut written = Vec::new();
    for (name, nodes) in &compiled.parts {
        written.push((name.clone(), write::part(nodes, data)?));
    }
    package.repacked(&written)
}
