//! The papers of a round and of its decision, in legal order (NĐ 152/2025, điều 29.5). A round's
//! papers show its nominations as they stand: the list of them, the proposal, the council's
//! minutes, the list and the service records for a medal. A decision's show the frozen lines, and
//! nothing is worked out anew: itself with its lists, each list alone, the sheet on which the money
//! is signed for, and the papers of the ceremony: by which names are called, who sits where, what is to
//! be made ready. Deliberately not here: how
//! pages look (`papers`).

mod blank;
mod ceremony;
mod decree;
mod dots;
mod gifts;
mod grounds;
mod lists;
mod medals;
mod minutes;
mod nominated;
mod nominations;
pub(super) mod paper;
mod payment;
mod proposal;
mod reminder;
pub(super) mod rows;
mod seats;
mod service;
mod unsent;
mod wording;

pub(super) use nominated::{Nominee, judged};
pub(super) use rows::{award_word, full_name, post};
pub(crate) use wording::{end_mark, kept_copy, own_words};

use crate::subjects::FormKind;
use crate::words::keys;

/// The forms of commendation: papers of a decision, those of a round, those of one nomination.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "awards.decision",
        name: keys::AWARDS_FORM_DECISION,
        table: "decision",
        make: decree::paper,
    },
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
        id: "awards.seats",
        name: keys::AWARDS_FORM_SEATS,
        table: "decision",
        make: seats::sheet,
    },
    FormKind {
        id: "awards.gifts",
        name: keys::AWARDS_FORM_GIFTS,
        table: "decision",
        make: gifts::sheet,
    },
    FormKind {
        id: "awards.proposal",
        name: keys::AWARDS_FORM_PROPOSAL,
        table: "award_round",
        make: proposal::paper,
    },
    FormKind {
        id: "awards.l4",
        name: keys::AWARDS_FORM_L4,
        table: "award_round",
        make: nominations::sheet,
    },
    FormKind {
        id: "awards.minutes",
        name: keys::AWARDS_FORM_MINUTES,
        table: "award_round",
        make: minutes::paper,
    },
    FormKind {
        id: "awards.l6",
        name: keys::AWARDS_FORM_L6,
        table: "award_round",
        make: medals::sheet,
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
        id: "awards.reminder",
        name: keys::AWARDS_FORM_REMINDER,
        table: "award_round",
        make: reminder::letter,
    },
    FormKind {
        id: "awards.blank_register",
        name: keys::AWARDS_FORM_BLANK_REGISTER,
        table: "decision",
        make: super::blank::register,
    },
    FormKind {
        id: "awards.service",
        name: keys::AWARDS_FORM_SERVICE,
        table: "nomination",
        make: service::paper,
    },
];
