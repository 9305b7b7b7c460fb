//! Giving points.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::number::{self, Context, Reading as NumberRead};
use viet::text::clean;

use super::card::totals;
use super::sheet::{ScoreItem, ScoreSheet, for_year};
use super::{ScoreSide, draft, points_text, table};
use crate::models::table as registrations;
use crate::models::{Column, ops};
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Points of one item by one side, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkGiven {
    /// Code of the item.
    pub item: String,
    /// Who gives them.
    pub side: ScoreSide,
    /// The points as typed (`12,5`), `x` for a veto that is met; empty takes them back.
    pub points: String,
    /// The evidence.
    pub evidence: String,
}

/// Gives points to a registration; what is not named stays. All of them or none.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::ScoreAboveMost`] and [`Code::FieldUnreadable`] with the item.
pub fn give_marks(office: &Office, ctx: &Ctx, key: i64, given: &[MarkGiven]) -> Result<()> {
    put_marks(office, ctx, key, given, |_, _, refusal| Err(refusal))
}

/// The same as somebody types them: points above their most, or that are none, count for nothing
/// and wait as drafts beside their item, so that nothing typed is lost.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn type_marks(office: &Office, ctx: &Ctx, key: i64, given: &[MarkGiven]) -> Result<()> {
    put_marks(office, ctx, key, given, |change, mark, refusal| {
        draft::keep(change, key, mark, refusal.code)
    })
}

/// Gives points to many registrations as one operation. All of them or none.
///
/// # Errors
/// As [`give_marks`].
pub fn give_marks_of(office: &Office, ctx: &Ctx, all: &[(i64, Vec<MarkGiven>)]) -> Result<()> {
    let op = Op::new(&ops::SCORE_MANY).with("count", all.len());
    office.change(ctx, op, |change| {
        for (key, given) in all {
            put(change, *key, given, &|_, _, refusal| Err(refusal))?;
        }
        Ok(())
    })
}

fn put_marks(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    given: &[MarkGiven],
    odd: impl Fn(&Change, &MarkGiven, Failure) -> Result<()>,
) -> Result<()> {
    office.change(ctx, Op::new(&ops::SCORE), |change| {
        let title = put(change, key, given, &odd)?;
        change.note("title", title.as_str());
        Ok(())
    })
}

/// Puts the points of one registration; gives its title. What cannot be taken goes to `odd`.
fn put(
    change: &Change,
    key: i64,
    given: &[MarkGiven],
    odd: &impl Fn(&Change, &MarkGiven, Failure) -> Result<()>,
) -> Result<String> {
    let stored = registrations::get(change, key)?;
    let sheet = for_year(change, key, stored.year)?;
    for mark in given {
        let item = sheet.items.iter().find(|item| item.code == mark.item);
        let item = item.ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
        draft::drop(change, key, mark)?;
        let points = match read(item, &mark.points) {
            Ok(points) => points,
            Err(refusal) => {
                odd(change, mark, refusal)?;
                None
            }
        };
        let evidence = clean(&mark.evidence);
        let place = (&*item.code, mark.side);
        table::put_mark(change, (key, sheet.key), place, points, &evidence)?;
    }
    keep_totals(change, key, &sheet)?;
    Ok(stored.values.get(Column::Title).to_owned())
}

fn keep_totals(change: &Change, key: i64, sheet: &ScoreSheet) -> Result<()> {
    let marks = table::marks(change, key, sheet.key)?;
    let totals: HashMap<ScoreSide, i64> = totals(sheet, &marks)
        .into_iter()
        .filter_map(|total| Some((total.side, total.points?)))
        .collect();
    let of = |side: ScoreSide| totals.get(&side).copied();
    table::keep_totals(
        change,
        key,
        [
            of(ScoreSide::Own),
            of(ScoreSide::Appraisal),
            of(ScoreSide::Conclusion),
        ],
    )
}

/// The points of a text, in hundredths; none where it is empty. A veto counts 1 where it is met.
fn read(item: &ScoreItem, text: &str) -> Result<Option<i64>> {
    let text = clean(text);
    if text.is_empty() {
        return Ok(None);
    }
    if item.veto {
        let met = matches!(text.to_lowercase().as_str(), "x" | "có" | "1" | "yes");
        return Ok(Some(i64::from(met)));
    }
    let unreadable = || {
        let failure = Failure::new(Code::FieldUnreadable).with("field", &item.label);
        failure.with("text", &text)
    };
    let figure = match number::read(&text, &Context::default()) {
        NumberRead::Figure(figure) => figure.scaled(2).ok_or_else(unreadable)?,
        _ => return Err(unreadable()),
    };
    let steps = item.step == 0 || figure % item.step == 0;
    if figure < 0 || !steps {
        return Err(unreadable());
    }
    if figure > item.max {
        let failure = Failure::new(Code::ScoreAboveMost).with("item", &item.label);
        return Err(failure
            .with("points", points_text(figure))
            .with("most", points_text(item.max)));
    }
    Ok(Some(figure))
}
