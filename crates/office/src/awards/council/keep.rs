//! Noting the meeting of a round's council, as one operation.

use viet::text::clean;

use super::record::{CouncilMeeting, CouncilMember};
use super::table;
use crate::Result;
use crate::awards::ops;
use crate::awards::round::{required, row};
use crate::office::{Change, Ctx, Office, Op};
use crate::words::keys;

/// Puts what was noted of a meeting in the place of what stood there. Lines without anybody are
/// left out. A round that is decided takes it as well: minutes are often written up later.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`]; [`crate::Code::FieldMissing`] for a member without a name.
pub fn save_council(
    office: &Office,
    ctx: &Ctx,
    round: i64,
    meeting: &CouncilMeeting,
) -> Result<()> {
    let meeting = checked(meeting)?;
    let op = Op::new(&ops::COUNCIL).with("title", "");
    office.change(ctx, op, |change| put(change, round, &meeting))
}

fn put(change: &Change, round: i64, meeting: &CouncilMeeting) -> Result<()> {
    change.note("title", &row(change, round)?.title);
    if table::of_round(change, round)?.as_ref() == Some(meeting) {
        return Ok(());
    }
    table::put(change, round, meeting)
}

fn checked(meeting: &CouncilMeeting) -> Result<CouncilMeeting> {
    let members: Vec<CouncilMember> = meeting
        .members
        .iter()
        .map(tidied)
        .filter(|member| !(member.name.is_empty() && member.position.is_empty()))
        .collect();
    for member in &members {
        required(&member.name, keys::AWARDS_FIELD_NAME)?;
    }
    let remarks: Vec<String> = meeting.remarks.lines().map(clean).collect();
    Ok(CouncilMeeting {
        council: clean(&meeting.council),
        number: clean(&meeting.number),
        held_on: meeting.held_on,
        begins: clean(&meeting.begins),
        ends: clean(&meeting.ends),
        place: clean(&meeting.place),
        remarks: remarks.join("\n").trim().to_owned(),
        members,
    })
}

fn tidied(member: &CouncilMember) -> CouncilMember {
    CouncilMember {
        name: clean(&member.name),
        position: clean(&member.position),
        duty: member.duty,
        present: member.present,
        absence: if member.present {
            String::new()
        } else {
            clean(&member.absence)
        },
    }
}
