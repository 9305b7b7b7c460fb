//! Arranging a ceremony anew: turns in the legal order of the list, cut where the award or the kind of
//! recipient changes and where the stage is full; seats in the order of being called, or unit by
//! unit. What is known of presenters and of who came stays.

use std::collections::HashMap;

use super::record::{Attendance, CeremonyDraft, SeatOrder};
use super::table::{self, Place};
use crate::awards::decision::{AwardLine, decision};
use crate::awards::ops;
use crate::awards::round::row;
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Arranges the ceremony of a round; gives how many turns there are.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::NobodyToHonour`] while no decision stands.
pub fn arrange_ceremony(office: &Office, ctx: &Ctx, round: i64, seats: SeatOrder) -> Result<usize> {
    let op = Op::new(&ops::CEREMONY_ARRANGE).with("title", "");
    office.change(ctx, op, |change| arrange(change, round, seats))
}

fn arrange(change: &Change, round: i64, seats: SeatOrder) -> Result<usize> {
    let title = row(change, round)?.title;
    change.note("title", &title);
    let lines = honoured(change, round)?;
    if lines.is_empty() {
        return Err(Failure::new(Code::NobodyToHonour).with("title", title));
    }
    let (ceremony, head) = match table::head(change, round)? {
        Some(known) => known,
        None => {
            let head = CeremonyDraft::default();
            (table::put_head(change, round, &head)?, head)
        }
    };
    let known = table::places(change, ceremony)?;
    let presenters = presenters(change, ceremony, &lines, &known)?;
    let seated = seated(&lines, &head, seats);
    table::clear(change, ceremony)?;
    let turns = turns(&lines, head.at_once as usize);
    for (at, turn) in turns.iter().enumerate() {
        let by = presenters.get(&part(turn[0])).cloned().unwrap_or_default();
        let key = table::add_turn(change, ceremony, at + 1, (&by.0, &by.1))?;
        for line in turn {
            let before = known.get(&line.key);
            let place = Place {
                turn: key,
                seat: seated.get(&line.key).copied(),
                attendance: before.map_or(Attendance::Expected, |place| place.attendance),
                received_by: before
                    .map(|place| place.received_by.clone())
                    .unwrap_or_default(),
            };
            table::add_place(change, ceremony, line.key, &place)?;
        }
    }
    Ok(turns.len())
}

/// The lines of a round's standing decision that were not revoked, in legal order.
fn honoured(change: &Change, round: i64) -> Result<Vec<AwardLine>> {
    let Some(standing) = crate::awards::decision::table::standing(change, round)? else {
        return Ok(Vec::new());
    };
    let lines = decision(change, standing.key)?.lines.into_iter();
    Ok(lines.filter(|line| line.revoked.is_none()).collect())
}

/// The part of a list that a line stands in: what is said of who hands over holds for all of it.
fn part(line: &AwardLine) -> (String, &'static str) {
    (line.award_code.clone(), line.subject_kind.code())
}

type Presenters = HashMap<(String, &'static str), (String, String)>;

fn presenters(
    change: &Change,
    ceremony: i64,
    lines: &[AwardLine],
    known: &HashMap<i64, Place>,
) -> Result<Presenters> {
    let turns = table::turns(change, ceremony)?;
    let mut presenters = Presenters::new();
    for line in lines {
        let turn = known.get(&line.key).map(|place| place.turn);
        let by = turns.iter().find(|one| Some(one.key) == turn);
        if let Some(by) = by.filter(|by| !by.presenter.is_empty()) {
            let said = (by.presenter.clone(), by.position.clone());
            presenters.entry(part(line)).or_insert(said);
        }
    }
    Ok(presenters)
}

/// Those who are called together: parts of the list in even turns, so that nobody stands alone while
/// ten stood before.
fn turns(lines: &[AwardLine], at_once: usize) -> Vec<Vec<&AwardLine>> {
    let mut turns = Vec::new();
    for same in lines.chunk_by(|a, b| part(a) == part(b)) {
        let count = same.len().div_ceil(at_once.max(1));
        let (size, more) = (same.len() / count, same.len() % count);
        let mut rest = same.iter();
        for at in 0..count {
            let own = size + usize::from(at < more);
            turns.push(rest.by_ref().take(own).collect());
        }
    }
    turns
}

/// The seat of each line: row and number.
fn seated(lines: &[AwardLine], head: &CeremonyDraft, order: SeatOrder) -> HashMap<i64, (u32, u32)> {
    let mut row: Vec<&AwardLine> = lines.iter().collect();
    if order == SeatOrder::Unit {
        let mut first: HashMap<&str, usize> = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            first.entry(line.unit_text.as_str()).or_insert(at);
        }
        row.sort_by_key(|line| first[line.unit_text.as_str()]);
    }
    let place = |(at, line): (u32, &&AwardLine)| {
        let seat = (
            head.first_row + at / head.row_seats,
            at % head.row_seats + 1,
        );
        (line.key, seat)
    };
    (0u32..).zip(&row).map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::awards::SubjectKind;

    fn line(key: i64, award: &str, kind: SubjectKind, unit: &str) -> AwardLine {
        AwardLine {
            key,
            nomination: key,
            position_in_list: key as u32,
            list_no: key as u32,
            award_code: award.to_owned(),
            award_name: award.to_owned(),
            subject_kind: kind,
            honorific: String::new(),
            name: String::new(),
            position: String::new(),
            unit_text: unit.to_owned(),
            citation: String::new(),
            amount: None,
            amount_reason: String::new(),
            posthumous: false,
            revoked: None,
        }
    }

    #[test]
    fn turns_are_even_and_never_mix_awards_or_kinds() {
        use SubjectKind::{Collective, Individual};
        let mut lines: Vec<AwardLine> = (1..=3)
            .map(|key| line(key, "BK", Collective, "a"))
            .collect();
        lines.extend((4..=14).map(|key| line(key, "BK", Individual, "a")));
        lines.push(line(15, "GK", Individual, "a"));
        let sizes: Vec<usize> = turns(&lines, 10).iter().map(Vec::len).collect();
        assert_eq!(sizes, [3, 6, 5, 1]);
    }

    #[test]
    fn those_of_one_unit_sit_together() {
        let kind = SubjectKind::Individual;
        let lines = [
            line(1, "BK", kind, "Phường A"),
            line(2, "BK", kind, "Phường B"),
            line(3, "BK", kind, "Phường A"),
        ];
        let head = CeremonyDraft {
            row_seats: 2,
            first_row: 3,
            ..CeremonyDraft::default()
        };
        let by_call = seated(&lines, &head, SeatOrder::Call);
        assert_eq!(
            [by_call[&1], by_call[&2], by_call[&3]],
            [(3, 1), (3, 2), (4, 1)]
        );
        let by_unit = seated(&lines, &head, SeatOrder::Unit);
        assert_eq!(
            [by_unit[&1], by_unit[&3], by_unit[&2]],
            [(3, 1), (3, 2), (4, 1)]
        );
    }
}
