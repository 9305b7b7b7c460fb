//! Names of people: their order in a list, the title before them, and in what two of them agree.
//!
//! Not here: whether two names are one person. That is for people to say; see
//! [`crate::text::compare_key`] for what counts as one spelling.

mod address;
mod alike;
mod sort;

pub use address::{Addressed, split_honorific};
pub use alike::{NameAgreement, NameTrace, WrittenName};
pub use sort::{ToneOrder, phrase_key, phrase_keys, sort_key, sort_keys};
