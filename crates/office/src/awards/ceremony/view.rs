//! The ceremony of a round as it stands: its turns with the lines of the decision, who came, what is
//! to be made ready.

use super::record::{
    Attendance, CeremonyCounts, CeremonyDraft, CeremonyLine, CeremonySheet, CeremonyTurn, GiftLine,
};
use super::table::{self, Place, Turn};
use crate::Result;
use crate::awards::decision::{AwardLine, Decision, decision, table as decisions};
use crate::awards::forms::{award_word, full_name, post};
use crate::awards::round::row;
use crate::office::Reading;
use std::collections::HashMap;

/// The ceremony of a round; one of which nothing is said yet has the usual head and no turns.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn ceremony(reading: &Reading, round: i64) -> Result<CeremonySheet> {
    let title = row(reading, round)?.title;
    let standing = decisions::standing(reading, round)?;
    let decided = match &standing {
        Some(standing) => Some(decision(reading, standing.key)?),
        None => None,
    };
    let lines: Vec<&AwardLine> = decided.iter().flat_map(honoured).collect();
    let (head, turns, places) = stored(reading, round)?;
    let turns = filled(&turns, &places, &lines);
    let counts = counts(&turns, &places, &lines);
    Ok(CeremonySheet {
        round,
        title,
        decision: standing,
        head,
        turns,
        counts,
        gifts: gifts(&lines),
    })
}

/// The head and the turns of a decision's ceremony; no turns where nothing was arranged.
///
/// # Errors
/// When the file cannot be read.
pub(in crate::awards) fn arranged(
    reading: &Reading,
    decided: &Decision,
) -> Result<(CeremonyDraft, Vec<CeremonyTurn>)> {
    let lines: Vec<&AwardLine> = honoured(decided).collect();
    let (head, turns, places) = stored(reading, decided.round)?;
    Ok((head, filled(&turns, &places, &lines)))
}

type Stored = (CeremonyDraft, Vec<Turn>, HashMap<i64, Place>);

fn stored(reading: &Reading, round: i64) -> Result<Stored> {
    Ok(match table::head(reading, round)? {
        Some((key, head)) => (
            head,
            table::turns(reading, key)?,
            table::places(reading, key)?,
        ),
        None => (CeremonyDraft::default(), Vec::new(), HashMap::new()),
    })
}

fn honoured(decided: &Decision) -> impl Iterator<Item = &AwardLine> {
    let lines = decided.lines.iter();
    lines.filter(|line| line.revoked.is_none())
}

/// The turns with their lines; one that lost all of its lines is left out.
fn filled(turns: &[Turn], places: &HashMap<i64, Place>, lines: &[&AwardLine]) -> Vec<CeremonyTurn> {
    let mut filled = Vec::new();
    for turn in turns {
        let own = lines
            .iter()
            .filter_map(|line| Some((*line, places.get(&line.key)?)))
            .filter(|(_, place)| place.turn == turn.key);
        let own: Vec<(&AwardLine, &Place)> = own.collect();
        let Some((first, _)) = own.first() else {
            continue;
        };
        filled.push(CeremonyTurn {
            key: turn.key,
            number: turn.number,
            award: first.award_name.clone(),
            kind_text: first.subject_kind.word().to_owned(),
            presenter: turn.presenter.clone(),
            position: turn.position.clone(),
            lines: own
                .iter()
                .map(|(line, place)| at_ceremony(line, place))
                .collect(),
        });
    }
    filled
}

fn at_ceremony(line: &AwardLine, place: &Place) -> CeremonyLine {
    CeremonyLine {
        line: line.key,
        number: line.position_in_list,
        name: full_name(line),
        post: post(line),
        unit: line.unit_text.clone(),
        award: award_word(line),
        amount: line.amount,
        seat_row: place.seat.map(|(row, _)| row),
        seat: place.seat.map(|(_, seat)| seat),
        seat_text: place.seat.map(seat_text).unwrap_or_default(),
        attendance: place.attendance,
        attendance_text: place.attendance.name(),
        received_by: place.received_by.clone(),
    }
}

/// `C12`: the row as a letter, as halls mark them; behind the 26th two.
fn seat_text((row, seat): (u32, u32)) -> String {
    let letter = |at: u32| char::from(b'A' + (at % 26) as u8);
    let row = row.saturating_sub(1);
    match row / 26 {
        0 => format!("{}{seat}", letter(row)),
        more => format!("{}{}{seat}", letter(more - 1), letter(row)),
    }
}

fn counts(
    turns: &[CeremonyTurn],
    places: &HashMap<i64, Place>,
    lines: &[&AwardLine],
) -> CeremonyCounts {
    let all = turns.iter().flat_map(|turn| &turn.lines);
    let of =
        |holds: fn(&CeremonyLine) -> bool| all.clone().filter(|line| holds(line)).count() as u32;
    let waiting = lines.iter().filter(|line| !places.contains_key(&line.key));
    let nobody = turns.iter().filter(|turn| turn.presenter.is_empty());
    CeremonyCounts {
        all: lines.len() as u32,
        present: of(|line| line.attendance == Attendance::Present),
        absent: of(|line| line.attendance == Attendance::Absent),
        received: of(|line| !line.received_by.is_empty()),
        waiting: waiting.count() as u32,
        without_presenter: nobody.count() as u32,
    }
}

/// What is to be made ready, in the order of the list.
pub(in crate::awards) fn gifts(lines: &[&AwardLine]) -> Vec<GiftLine> {
    let mut gifts: Vec<GiftLine> = Vec::new();
    for line in lines {
        let word = line.subject_kind.word();
        let is_like = |gift: &&mut GiftLine| {
            gift.award == line.award_name && gift.kind_text == word && gift.amount == line.amount
        };
        match gifts.iter_mut().find(is_like) {
            Some(gift) => gift.count += 1,
            None => gifts.push(GiftLine {
                award: line.award_name.clone(),
                kind_text: word.to_owned(),
                count: 1,
                amount: line.amount,
                total: 0,
            }),
        }
    }
    for gift in &mut gifts {
        gift.total = gift.amount.unwrap_or(0) * i64::from(gift.count);
    }
    gifts
}

#[cfg(test)]
mod tests {
    use super::seat_text;

    #[test]
    fn seats_are_called_as_halls_mark_them() {
        let cases = [
            ((1, 1), "A1"),
            ((3, 12), "C12"),
            ((26, 2), "Z2"),
            ((27, 5), "AA5"),
        ];
        for (seat, text) in cases {
            assert_eq!(seat_text(seat), text);
        }
    }
}
