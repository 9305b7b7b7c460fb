//! The story of a figure: "số cũ → số mới → ai → vì sao", told by the journal.

use serde_json::{Map, Value as Json};

use super::record::FigureChange;
use super::table::{self, WIDTH};
use crate::Result;
use crate::journal::{Told, told};
use crate::office::Reading;
use crate::reports::catalogue::Indicator;
use crate::reports::known::known;
use crate::reports::value::{State, Value, qualifier_of};
use crate::words;
use crate::{Code, Failure};

/// Every change of a figure, oldest first.
///
/// # Errors
/// [`Code::NoSuchField`] for a code that is not known.
pub fn history(reading: &Reading, report: i64, code: &str) -> Result<Vec<FigureChange>> {
    let known = known(reading)?;
    let unknown = || Failure::new(Code::NoSuchField).with("field", code);
    let (key, one) = known.of_code(code).ok_or_else(unknown)?;
    let lines = told(
        reading,
        "report_value",
        report * WIDTH + key,
        words::spoken(),
    )?;
    let now =
        table::cell_of(reading, report, key)?.map(|cell| (cell.value.shown(one), cell.reason));
    // What a line left behind is what the next one found; the last one left what is there now.
    let states: Vec<Option<(String, String)>> = lines
        .iter()
        .map(|line| line.before.as_ref().map(|image| of_image(image, one)))
        .chain([now])
        .collect();
    let changes = lines.into_iter().zip(states.windows(2));
    Ok(changes
        .filter_map(|(line, pair)| change(line, pair))
        .collect())
}

fn change(line: Told, pair: &[Option<(String, String)>]) -> Option<FigureChange> {
    let [before, after] = pair else {
        return None;
    };
    let text = |state: &Option<(String, String)>| {
        state
            .as_ref()
            .map(|(text, _)| text.clone())
            .unwrap_or_default()
    };
    Some(FigureChange {
        at: line.by.at,
        actor: line.by.actor,
        before: text(before),
        after: text(after),
        reason: after
            .as_ref()
            .map(|(_, why)| why.clone())
            .unwrap_or_default(),
        what: line.by.text,
    })
}

/// The figure and its reason in a row as it was.
fn of_image(image: &Map<String, Json>, one: &Indicator) -> (String, String) {
    let text = |name: &str| image.get(name).and_then(Json::as_str).unwrap_or_default();
    let number = |name: &str| image.get(name).and_then(Json::as_i64);
    let value = Value {
        state: State::from_code(text("state")).unwrap_or(State::Text),
        amount: number("amount"),
        qualifier: qualifier_of(text("qualifier")),
        parts: number("part").zip(number("whole")),
        raw: text("raw").to_owned(),
        flaw: None,
    };
    (value.shown(one), text("reason").to_owned())
}
