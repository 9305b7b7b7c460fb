//! The words of a report (phần lời): sections under the headings of an outline (domain §4.2), with
//! figures that stand in them as `{{F01|tỷ}}` and are filled in where they are read or printed. They
//! live and are locked with the report. Deliberately not here: how the pages look (`forms`).

pub(crate) mod charts;
mod outline;
mod scaled;
mod section;
mod table;
mod token;
mod view;

pub use outline::{NewOutline, Outline, OutlineSection, add_outline, outlines};
pub use section::{LONGEST, put_section, take_over};
pub use token::TokenFlaw;
pub use view::{Narrative, SectionHead, SectionText, SectionView, narrative, section_view};

pub(crate) use charts::charts;
pub(super) use outline::fill;
pub(crate) use section::{Composed, composed};
pub(super) use table::{copy, has_text, remove};
pub(super) use view::heads;
