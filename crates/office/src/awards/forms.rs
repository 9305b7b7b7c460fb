//! The papers of a decision, in legal order (NĐ 152/2025, điều 29.5): its lists, the sheet on which
//! the money is signed for, the sheet by which names are called at the ceremony. What is printed
//! are the frozen lines; nothing is worked out anew. Deliberately not here: how pages look
//! (`papers`).

mod blank;
mod ceremony;
mod lists;
pub(super) mod paper;
mod payment;
pub(super) mod rows;
mod unsent;
mod wording;

pub(super) use rows::{award_word, full_name, post};
pub(crate) use wording::own_words;

use crate::subjects::FormKind;
use crate::words::keys;

/// The forms of commendation: papers of a decision, then those of a round.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "awards.l1",
        name: keys::AWARDS_FORM_L1,
        table: "decision",
        make: lists::collectives,
    },
    FormKind {
        id: "awards.l2",
        name: keys::AWARDS_FORM_L2,
        table: "decision",
        make: lists::individuals,
    },
    FormKind {
        id: "awards.l3",
        name: keys::AWARDS_FORM_L3,
        table: "decision",
        make: lists::everybody,
    },
    FormKind {
        id: "awards.l5",
        name: keys::AWARDS_FORM_L5,
        table: "decision",
        make: payment::sheet,
    },
    FormKind {
        id: "awards.l7",
        name: keys::AWARDS_FORM_L7,
        table: "decision",
        make: ceremony::sheet,
    },
    FormKind {
        id: "awards.blank",
        name: keys::AWARDS_FORM_BLANK,
        table: "award_round",
        make: blank::nominations,
    },
    FormKind {
        id: "awards.unsent",
        name: keys::AWARDS_FORM_UNSENT,
        table: "award_round",
        make: unsent::units,
    },
    FormKind {
        id: "awards.blank_register",
        name: keys::AWARDS_FORM_BLANK_REGISTER,
        table: "decision",
        make: super::blank::register,
    },
];
