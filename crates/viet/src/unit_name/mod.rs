//! Unit names as people write them, taken apart for looking up: "P. Xuân Khánh, Q. Ninh Kiều".
//!
//! Not here: which unit is meant. That needs the registry and a date; this gives it the names,
//! their kinds and keys, and never corrects a name.

mod body;
mod kinds;
mod parse;

pub use body::{BodyKey, body_key};
pub use kinds::UnitHint;
pub use parse::parse;

/// A unit as written, innermost territory first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitPhrase {
    /// The organisation before the territory ("Ban Dân vận Quận ủy", "UBMTTQVN"), if any.
    pub body: Option<Body>,
    /// The territories, or the bare name where no kind of territory is said.
    pub parts: Vec<UnitPart>,
}

/// The words of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// What it is, where the words tell.
    pub hint: Option<UnitHint>,
    /// The words as typed.
    pub words: String,
}

/// One name of a territory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitPart {
    /// The kind that was written with it.
    pub hint: Option<UnitHint>,
    /// The name without the word for its kind, cleaned and as typed.
    pub name: String,
    /// What the spellings of this name have in common: [`crate::text::compare_key`], with Roman
    /// numbers as Arabic ones ("Phường VI" = "P.06" = `6`).
    pub key: String,
    /// The key without marks, for finding what was typed without them; more names share it.
    pub folded: String,
}

/// Whether at most one letter has to be added, dropped or changed. For suggestions only: a hit is
/// never taken for the unit itself.
pub fn within_one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], rest) | (rest, []) => rest.len() <= 1,
        ([_, a_tail @ ..], [_, b_tail @ ..]) => a_tail == b_tail || a == b_tail || a_tail == b,
    }
}
