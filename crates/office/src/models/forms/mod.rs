//! The papers of the register: the tables of a year (what is registered, what is recognised, the
//! summary with its figures and charts, what certificates say), the booklet of its recognised models,
//! the sheet of one model, and an empty one to register on by hand. Deliberately not here: how pages
//! look (`papers`).

mod blank;
mod certificates;
mod drawn;
mod handbook;
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
        id: "models.summary_today",
        name: keys::MODELS_FORM_SUMMARY_TODAY,
        table: "model_year",
        make: summary::of_year_today,
    },
    FormKind {
        id: "models.handbook",
        name: keys::MODELS_FORM_HANDBOOK,
        table: "model_year",
        make: handbook::by_field,
    },
    FormKind {
        id: "models.handbook_units",
        name: keys::MODELS_FORM_HANDBOOK_UNITS,
        table: "model_year",
        make: handbook::by_unit,
    },
    FormKind {
        id: "models.certificates",
        name: keys::MODELS_FORM_CERTIFICATES,
        table: "model_year",
        make: certificates::of_year,
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
