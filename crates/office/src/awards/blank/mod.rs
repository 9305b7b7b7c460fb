//! Certificates on blanks that were printed before, envelopes and place cards of a decision.
//!
//! `layout` holds where texts lie, in millimetres; `print` fills layouts with the frozen lines of a
//! decision; `run` is the journal of blanks that were used. A printer's own offset is a setting of
//! the machine and never part of a layout. Deliberately not here: how lines are broken and pages
//! come about (`papers`).

mod gold;
mod layout;
mod print;
mod run;
mod table;

pub use gold::number_gold;
pub use layout::{
    Accommodation, BlankContent, BlankDefault, BlankField, BlankKind, BlankLayout, BlankPaper,
    BlankRise, BlankSide, blank_layout, blank_layouts, choose_blank, default_blanks, export_blank,
    override_blank, put_blank, put_default_blank, remove_blank, scan_of, set_scan, take_blank,
};
pub use print::{
    BlankMisfit, BlankOrder, BlankPrint, BlankToken, CARD_FORMS, CardForm, OwnField, PrintedLine,
    SheetSample, blank_tokens, card_form, card_forms, made, measured_offset, names, own_fields,
    samples, separate, test_sheet, text_of_field,
};
pub use run::{BlankRun, BlankSheet, NewRun, record_run, register, runs, spoil};
