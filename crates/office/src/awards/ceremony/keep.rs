//! Noting what is said of a ceremony, who hands over, who came, who sits where: an operation each.

use viet::text::clean;

use super::record::{Attendance, CeremonyDraft};
use super::table;
use crate::awards::ops;
use crate::awards::round::row;
use crate::office::{Change, Ctx, Office, Op};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// The most that stand on a stage, the most seats of a row, the last row.
const MOST: u32 = 200;

/// Puts what is said of a round's ceremony in the place of what stood there.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::FieldUnreadable`] for a number that no hall has.
pub fn save_ceremony(office: &Office, ctx: &Ctx, round: i64, new: &CeremonyDraft) -> Result<()> {
    let new = CeremonyDraft {
        occasion: clean(&new.occasion),
        held_on: new.held_on,
        begins: clean(&new.begins),
        place: clean(&new.place),
        host: clean(&new.host),
        gift: clean(&new.gift),
        note: clean(&new.note),
        ..*new
    };
    let numbers = [
        (new.at_once, keys::CEREMONY_AT_ONCE),
        (new.row_seats, keys::CEREMONY_ROW_SEATS),
        (new.first_row, keys::CEREMONY_FIRST_ROW),
    ];
    for (number, word) in numbers {
        if !(1..=MOST).contains(&number) {
            let field = crate::awards::said::said(word, []);
            let failure = Failure::new(Code::FieldUnreadable).with("field", field);
            return Err(failure.with("text", number.to_string()));
        }
    }
    let op = Op::new(&ops::CEREMONY).with("title", "");
    office.change(ctx, op, |change| {
        change.note("title", &row(change, round)?.title);
        match table::head(change, round)? {
            Some((_, known)) if known == new => Ok(()),
            _ => table::put_head(change, round, &new).map(|_| ()),
        }
    })
}

/// Says who hands over in some turns of a ceremony.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn set_presenter(
    office: &Office,
    ctx: &Ctx,
    turns: &[i64],
    presenter: &str,
    position: &str,
) -> Result<()> {
    let (presenter, position) = (clean(presenter), clean(position));
    let op = Op::new(&ops::CEREMONY_PRESENTER)
        .with("count", turns.len())
        .with("name", presenter.as_str());
    office.change(ctx, op, |change| {
        turns.iter().try_for_each(|turn| {
            known(
                table::set_presenter(change, *turn, (&presenter, &position))?,
                *turn,
            )
        })
    })
}

/// Says whether some of those who are commended came, and who received it for them.
///
/// # Errors
/// [`Code::NoSuchRecord`] for a line that stands in no turn.
pub fn mark_attendance(
    office: &Office,
    ctx: &Ctx,
    lines: &[i64],
    attendance: Attendance,
    received_by: &str,
) -> Result<()> {
    let received_by = clean(received_by);
    let op = Op::new(&ops::CEREMONY_ATTENDANCE)
        .with("count", lines.len())
        .with("attendance", attendance.name());
    office.change(ctx, op, |change| {
        lines.iter().try_for_each(|line| {
            known(
                table::set_attendance(change, *line, attendance, &received_by)?,
                *line,
            )
        })
    })
}

/// Gives somebody a seat, row and number from 1, or none; whoever sits there takes theirs.
///
/// # Errors
/// [`Code::NoSuchRecord`] for a line that stands in no turn.
pub fn set_seat(office: &Office, ctx: &Ctx, line: i64, seat: Option<(u32, u32)>) -> Result<()> {
    let seat = seat.filter(|(row, number)| *row > 0 && *number > 0);
    office.change(ctx, Op::new(&ops::CEREMONY_SEAT), |change| {
        change_seat(change, line, seat)
    })
}

fn change_seat(change: &Change, line: i64, seat: Option<(u32, u32)>) -> Result<()> {
    let found = table::round_of_line(change, line)?;
    let (_, ceremony) = found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", line))?;
    let places = table::places(change, ceremony)?;
    let own = places.get(&line).and_then(|place| place.seat);
    let other = places
        .iter()
        .find(|(other, place)| **other != line && seat.is_some() && place.seat == seat);
    if let Some((other, _)) = other {
        table::set_seat(change, *other, own)?;
    }
    table::set_seat(change, line, seat)
}

fn known(found: bool, key: i64) -> Result<()> {
    match found {
        true => Ok(()),
        false => Err(Failure::new(Code::NoSuchRecord).with("id", key)),
    }
}
