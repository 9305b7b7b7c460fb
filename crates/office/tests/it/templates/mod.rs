//! What offices change about papers: preferences, their own Word files, empty sheets.

mod blank;
mod lines;
mod own;
mod preference;

use crate::desk::Desk;
use crate::forms::text;
use crate::reader;
use crate::round::{args, collective, individual, nominated, opened_as};
use office::awards::{self, NominationDraft};
use office::templates::{Chosen, Preference, Printed, printed};
use office::words::Lang;
use office::{Failure, Result};

/// A decision with three persons of two units and one body.
pub(super) fn decision(desk: &Desk) -> i64 {
    let round = opened_as(desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    let of = |name: &str, unit: &str| NominationDraft {
        unit: unit.into(),
        amount: "710.000".into(),
        ..individual(name, "1975")
    };
    let body = NominationDraft {
        amount: "1.410.000".into(),
        ..collective("Hội Nông dân phường An Bình")
    };
    nominated(
        desk,
        round,
        &[
            of("Nguyễn Văn Út", "P. An Bình"),
            of("Trần Thị Ba", "Phường Xuân Khánh"),
            of("Lê Hoàng Mười", "P. An Bình"),
            body,
        ],
    );
    awards::decide(&desk.office, &desk.ctx(), &args(round, "7", "2024-06-18")).unwrap()
}

/// A paper with a preference that was not saved.
pub(super) fn with(desk: &Desk, form: &str, key: i64, preference: Preference) -> Result<Printed> {
    let chosen = Chosen::Draft { preference };
    desk.office
        .read(|reading| printed(reading, form, key, &chosen, Lang::Vi))
}

/// What a paper says.
pub(super) fn said(printed: &Printed) -> String {
    let laid = papers::lay_out(&printed.document, &()).unwrap();
    text(&reader::read(&laid.pdf().unwrap()))
}

/// Where words stand one after the other.
pub(super) fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = text[from..]
            .find(word)
            .unwrap_or_else(|| panic!("no {word} after {} in {text}", &text[..from]));
        from += at + word.len();
    }
}

pub(super) fn sentence(failure: Failure) -> String {
    failure.say(Lang::Vi)
}
