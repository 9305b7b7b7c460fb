//! Recipients: master records, and the links that people confirm between them.

mod duplicates;
mod groups;
mod link;
mod masters;
mod matching;
mod record;
mod table;

pub use link::link_recipients;
pub use record::DuplicatePair;

pub(crate) use duplicates::{Known, possible, twins};
pub(crate) use groups::Groups;
pub(crate) use masters::Masters;
pub(crate) use matching::{after_edit, described, find_or_add};
pub(crate) use table::{Recipient, insert_all as insert_recipients, links, remove_unused};
