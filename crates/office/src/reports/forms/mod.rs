//! The papers of reports: the words of one report with its figures behind them, its figures alone,
//! beside the periods before, of all units together and unit by unit, who has not sent, an empty
//! form, one page for a speech. A paper of one report is made of its snapshot, so that a locked one is
//! the same for ever. Papers of a period are asked for by a report of it, or by the period itself
//! ([`crate::reports::target_of`]). Deliberately not here: how pages look (`papers`).

mod blank;
mod matrix;
mod narrative;
mod one;
pub(crate) mod paper;
mod period;

use crate::subjects::FormKind;
use crate::words::keys;

/// The forms of reports.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "reports.appendix",
        name: keys::REPORTS_FORM_APPENDIX,
        table: "report",
        make: one::appendix,
    },
    FormKind {
        id: "reports.narrative",
        name: keys::REPORTS_FORM_NARRATIVE,
        table: "report",
        make: narrative::report,
    },
    FormKind {
        id: "reports.comparison",
        name: keys::REPORTS_FORM_COMPARISON,
        table: "report",
        make: one::comparison,
    },
    FormKind {
        id: "reports.summary",
        name: keys::REPORTS_FORM_SUMMARY,
        table: "report",
        make: period::summed,
    },
    FormKind {
        id: "reports.against",
        name: keys::REPORTS_FORM_AGAINST,
        table: "report",
        make: period::against,
    },
    FormKind {
        id: "reports.by_unit",
        name: keys::REPORTS_FORM_BY_UNIT,
        table: "report",
        make: matrix::by_unit,
    },
    FormKind {
        id: "reports.unsent",
        name: keys::REPORTS_FORM_UNSENT,
        table: "report",
        make: period::unsent,
    },
    FormKind {
        id: "reports.digest",
        name: keys::REPORTS_FORM_DIGEST,
        table: "report",
        make: period::digest,
    },
    FormKind {
        id: "reports.blank",
        name: keys::REPORTS_FORM_BLANK,
        table: "report_form",
        make: blank::sheet,
    },
];
