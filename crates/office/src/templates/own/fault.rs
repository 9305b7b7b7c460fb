//! What is wrong with a Word file, in words.

use papers::fill::{Fault, FillError, Refused, Spot, TextPart, Wrong};

use super::record::TemplateFault;
use crate::words::{self, Key, Lang, Param, keys};
use crate::{Code, Failure};

/// Faults that one sentence names; the window shows all.
const NAMED: usize = 30;

/// Faults with their places, in words.
#[must_use]
pub fn template_faults(faults: &[Fault], lang: Lang) -> Vec<TemplateFault> {
    let told = |fault: &Fault| TemplateFault {
        place: place(&fault.spot, lang),
        text: fault_words(&fault.wrong, lang),
        near: fault.spot.near.clone(),
    };
    faults.iter().map(told).collect()
}

/// Why a Word file was not filled, as a failure.
pub(super) fn refused(error: FillError) -> Failure {
    match error {
        FillError::Refused(why) => Failure::new(Code::TemplateRefused).with("why", code(why)),
        FillError::TooLong => Failure::new(Code::TemplateTooLong),
        FillError::Faults(faults) => {
            let told = template_faults(&faults, words::spoken());
            let lines = told.iter().take(NAMED);
            let lines = lines.map(|fault| format!("\n- {}: {}", fault.place, fault.text));
            Failure::new(Code::TemplateWrong)
                .with("count", faults.len())
                .with("detail", lines.collect::<String>())
        }
    }
}

fn code(why: Refused) -> &'static str {
    match why {
        Refused::NotWord => "not-word",
        Refused::OldWord => "old-word",
        Refused::Locked => "locked",
        Refused::Macros => "macros",
        Refused::Damaged => "damaged",
        Refused::TooLarge => "too-large",
        Refused::Hostile => "hostile",
    }
}

/// One thing that is wrong, in words.
pub(in crate::templates) fn fault_words(wrong: &Wrong, lang: Lang) -> String {
    let say = |key: Key, params: &[(&str, &str)]| {
        let params = params
            .iter()
            .map(|(name, value)| (*name, Param::from(*value)));
        words::say_with(lang, key, params)
    };
    match wrong {
        Wrong::Unknown { name, meant } => match meant {
            Some(meant) => say(
                keys::TEMPLATES_WRONG_MEANT,
                &[("name", name), ("meant", meant)],
            ),
            None => say(keys::TEMPLATES_WRONG_UNKNOWN, &[("name", name)]),
        },
        Wrong::UnknownList { name, meant } => match meant {
            Some(meant) => say(
                keys::TEMPLATES_WRONG_LIST_MEANT,
                &[("name", name), ("meant", meant)],
            ),
            None => say(keys::TEMPLATES_WRONG_LIST, &[("name", name)]),
        },
        Wrong::OtherList { name, list } => say(
            keys::TEMPLATES_WRONG_OTHER_LIST,
            &[("name", name), ("list", list)],
        ),
        Wrong::Unclosed => say(keys::TEMPLATES_WRONG_UNCLOSED, &[]),
        Wrong::Unopened => say(keys::TEMPLATES_WRONG_UNOPENED, &[]),
        Wrong::Empty => say(keys::TEMPLATES_WRONG_EMPTY, &[]),
        Wrong::OutsideRow { name } => say(keys::TEMPLATES_WRONG_OUTSIDE, &[("name", name)]),
        Wrong::GroupAlone { name } => say(keys::TEMPLATES_WRONG_GROUP, &[("name", name)]),
        Wrong::NoEnd { list } => say(keys::TEMPLATES_WRONG_NO_END, &[("list", list)]),
        Wrong::NoBegin { list } => say(keys::TEMPLATES_WRONG_NO_BEGIN, &[("list", list)]),
        Wrong::Crossed { list } => say(keys::TEMPLATES_WRONG_CROSSED, &[("list", list)]),
    }
}

fn place(spot: &Spot, lang: Lang) -> String {
    let number = |number: usize| Param::from(i64::try_from(number).unwrap_or(i64::MAX));
    let inner = match spot.cell {
        Some((table, row, column)) => words::say_with(
            lang,
            keys::TEMPLATES_PLACE_CELL,
            [
                ("table", number(table)),
                ("row", number(row)),
                ("column", number(column)),
            ],
        ),
        None => words::say_with(
            lang,
            keys::TEMPLATES_PLACE_PARAGRAPH,
            [("paragraph", number(spot.paragraph))],
        ),
    };
    let part = match spot.part {
        TextPart::Body => return inner,
        TextPart::Header => keys::TEMPLATES_PLACE_HEADER,
        TextPart::Footer => keys::TEMPLATES_PLACE_FOOTER,
        TextPart::Notes => keys::TEMPLATES_PLACE_NOTES,
    };
    words::say_with(lang, part, [("place", Param::from(inner))])
}
