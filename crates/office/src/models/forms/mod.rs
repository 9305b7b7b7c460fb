//! The papers of the register: the tables of a year (what is registered, what is recognised, the
//! summary with its figures), the sheet of one model, and an empty one to register on by hand. Deliberately not here: how pages look
//! (`papers`).

mod blank;
mod paper;
mod photos;
mod sheet;
mod summary;
mod tables;

use crate::subjects::FormKind;
use crate::words::keys;

/// The forms of the register. Those of a year print the year; the sheet prints a registration.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "models.register",
        name: keys::MODELS_FORM_REGISTER,
        table: "model_year",
        make: tables::register,
    },
    FormKind {
        id: "models.recognised",
        name: keys::MODELS_FORM_RECOGNISED,
        table: "model_year",
        make: tables::recognised,
    },
    FormKind {
        id: "models.summary",
        name: keys::MODELS_FORM_SUMMARY,
        table: "model_year",
        make: summary::of_year,
    },
    FormKind {
        id: "models.sheet",
        name: keys::MODELS_FORM_SHEET,
        table: "registration",
        make: sheet::of_one,
    },
    FormKind {
        id: "models.blank",
        name: keys::MODELS_FORM_BLANK,
        table: "",
        make: blank::sheet,
    },
];
