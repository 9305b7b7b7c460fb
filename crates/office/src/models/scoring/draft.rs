//! Points that were typed and count for nothing: above the most of their item, or no number. They
//! wait beside the item, as texts of other fields do, until somebody mends them.

use super::give::MarkGiven;
use super::sheet::ScoreItem;
use super::{ScoreSide, points_text, table};
use crate::office::{Change, Reading};
use crate::words::{self, keys};
use crate::{Code, Result};

/// A draft of one item by one side.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) item: String,
    pub(super) side: ScoreSide,
    pub(super) raw: String,
    code: String,
}

const ABOVE: &str = "above";
const UNREADABLE: &str = "points";

/// Keeps what was typed for an item, with why it does not count.
pub(super) fn keep(change: &Change, key: i64, mark: &MarkGiven, why: Code) -> Result<()> {
    let code = match why {
        Code::ScoreAboveMost => ABOVE,
        _ => UNREADABLE,
    };
    table::insert_draft(change, key, (&mark.item, mark.side), (&mark.points, code))
}

/// Forgets the draft of an item.
pub(super) fn drop(change: &Change, key: i64, mark: &MarkGiven) -> Result<()> {
    table::delete_draft(change, key, (&mark.item, mark.side))
}

/// All drafts of a registration.
pub(super) fn drafts(reading: &Reading, key: i64) -> Result<Vec<Draft>> {
    let all = table::drafts(reading, key)?.into_iter();
    let read = all.filter_map(|(field, raw, code)| {
        let (item, side) = field.rsplit_once('/')?;
        Some(Draft {
            item: item.to_owned(),
            side: ScoreSide::from_code(side)?,
            raw,
            code,
        })
    });
    Ok(read.collect())
}

/// Why the draft does not count, for people.
pub(super) fn problem(draft: &Draft, item: &ScoreItem) -> String {
    let most = [("most", points_text(item.max).into())];
    let step = [("step", points_text(item.step).into())];
    let lang = words::spoken();
    match draft.code.as_str() {
        ABOVE => words::say_with(lang, keys::MODELS_MARK_ABOVE, most),
        _ if item.step > 0 => words::say_with(lang, keys::MODELS_MARK_STEP, step),
        _ => words::say_with(lang, keys::MODELS_MARK_UNREAD, []),
    }
}
