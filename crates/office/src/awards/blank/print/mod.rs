//! Filling layouts with the frozen lines of a decision. Nothing is worked out anew: what is printed
//! is what was decided.

mod apart;
mod decided;
mod fill;
mod names;
mod order;
mod own;
mod pattern;
mod sample;
mod test_sheet;

pub use apart::{BlankPart, apart};
pub use fill::text_of_field;
pub use names::{names, separate};
pub use order::{BlankMisfit, BlankOrder, BlankPrint, PrintedLine, made};
pub use own::{OwnField, own_fields};
pub use pattern::{BlankToken, blank_tokens};
pub use sample::{SheetSample, samples};
pub use test_sheet::{measured_offset, test_sheet};

pub(super) use pattern::Pattern;

use super::BlankKind;
use crate::print::FormChoice;
use crate::words::{self, Key, Lang, keys};
use crate::{Code, Failure, Result};

/// A form whose pages hold texts in places.
#[derive(Debug)]
pub struct CardForm {
    /// `subject.form`: `"awards.certificate"`.
    pub id: &'static str,
    /// Its name for people.
    pub name: Key,
    /// What its layouts are for; none for the sheet by which a printer is measured.
    pub kind: Option<BlankKind>,
}

/// Certificates of recognition: a card for each recognition of a year's models.
pub const RECOGNITION: &str = "models.certificate";

/// All of them.
pub static CARD_FORMS: &[CardForm] = &[
    CardForm {
        id: "awards.certificate",
        name: keys::BLANKS_FORM_CERTIFICATE,
        kind: Some(BlankKind::Certificate),
    },
    CardForm {
        id: RECOGNITION,
        name: keys::BLANKS_FORM_RECOGNITION,
        kind: Some(BlankKind::Certificate),
    },
    CardForm {
        id: "awards.envelope",
        name: keys::BLANKS_FORM_ENVELOPE,
        kind: Some(BlankKind::Envelope),
    },
    CardForm {
        id: "awards.place_cards",
        name: keys::BLANKS_FORM_PLACE_CARDS,
        kind: Some(BlankKind::PlaceCards),
    },
    CardForm {
        id: "awards.test_sheet",
        name: keys::BLANKS_FORM_TEST_SHEET,
        kind: None,
    },
];

/// The card form of that id.
#[must_use]
pub fn card_form(id: &str) -> Option<&'static CardForm> {
    CARD_FORMS.iter().find(|form| form.id == id)
}

/// Refuses to keep a journal of blanks for a form that is of no decision.
///
/// # Errors
/// `recognition_not_recorded`.
pub fn recordable(form: &str) -> Result<()> {
    match form {
        RECOGNITION => Err(Failure::new(Code::RecognitionNotRecorded)),
        _ => Ok(()),
    }
}

/// The card forms as people choose among them.
#[must_use]
pub fn card_forms(lang: Lang) -> Vec<FormChoice> {
    let choice = |form: &CardForm| FormChoice {
        id: form.id.to_owned(),
        name: words::say(lang, form.name, &Default::default()),
    };
    CARD_FORMS.iter().map(choice).collect()
}

/// Refuses a print of which nothing is left.
pub(super) fn nothing(number: &str) -> Failure {
    let failure = Failure::new(Code::NothingToPrint).with("number", number);
    failure.with("kinds", "người được khen")
}

/// The kind of a form's layouts.
fn kind_of(form: &str) -> Result<BlankKind> {
    let known = || -> String {
        let ids: Vec<&str> = CARD_FORMS.iter().map(|form| form.id).collect();
        ids.join(", ")
    };
    card_form(form).and_then(|form| form.kind).ok_or_else(|| {
        Failure::new(Code::NoSuchForm)
            .with("form", form)
            .with("known", known())
    })
}
