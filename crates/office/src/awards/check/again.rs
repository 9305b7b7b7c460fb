//! Counting a round again after a few of its nominations changed: they, those they clashed with
//! before and those they clash with now are checked; everything else stays counted as it was.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::counted::Counted;
use super::{facts_of, table};
use crate::Result;
use crate::awards::round::RoundRow;
use crate::awards::rules;
use crate::journal::Touched;
use crate::office::Reading;

/// Records touched beyond which a round is counted as a whole.
const TOUCHED: usize = 1_000;
/// Nominations to check again beyond which a round is counted as a whole.
const AGAIN: usize = 2_000;
/// The tables of which single records are followed; a change in any other that findings rest on
/// means counting everything.
const FOLLOWED: &[&str] = &["nomination", "raw_entry", "finding_waiver"];
/// Those others. A `recipient` changes with its nomination only, and is followed through it.
const ANY_OTHER: &[&str] = &[
    "award_round",
    "recipient_link",
    "decision",
    "award_line",
    "setting",
    "unit",
    "unit_name",
    "unit_relation",
    "unit_succession",
    "unit_alias",
];

/// What was counted up to a line of the journal, brought up to now; none when it is better to
/// count everything.
pub(super) fn count(
    reading: &Reading,
    round: &RoundRow,
    date: NaiveDate,
    mut counted: Counted,
    line: i64,
) -> Result<Option<Counted>> {
    if reading.touched_since(line, ANY_OTHER)? {
        return Ok(None);
    }
    let Some(touched) = reading.records_since(line, FOLLOWED, TOUCHED)? else {
        return Ok(None);
    };
    let was = Was::of(touched, round.key);
    let Some(wanted) = table::clashing(reading, round.key, &was, AGAIN)? else {
        return Ok(None);
    };
    let all: HashSet<i64> = wanted.iter().chain(&was.nominations).copied().collect();
    counted.forget_sentences(|key| all.contains(&key));
    all.iter().for_each(|key| counted.forget(*key));
    let facts = facts_of(reading, round.clone(), date, &wanted)?;
    let found = rules::check_those(&facts, |key| all.contains(&key));
    counted.take(&facts, found, |key| all.contains(&key));
    Ok(counted.is_whole().then_some(counted))
}

/// The nominations that were touched, and what they were compared by before.
#[derive(Debug, Default)]
pub(super) struct Was {
    pub(super) nominations: BTreeSet<i64>,
    pub(super) recipients: BTreeSet<i64>,
    /// Keys of names; the kind does not matter here.
    pub(super) names: BTreeSet<String>,
    pub(super) scores: BTreeSet<i64>,
    /// Unread texts and reasons that are there now; their nominations are looked up.
    pub(super) unread: BTreeSet<i64>,
    pub(super) waivers: BTreeSet<i64>,
}

impl Was {
    fn of(touched: Vec<Touched>, round: i64) -> Was {
        let mut was = Was::default();
        for Touched {
            table,
            record,
            before,
        } in touched
        {
            let number = |name: &str| {
                before
                    .as_ref()
                    .and_then(|before| before.get(name)?.as_i64())
            };
            match table.as_str() {
                "nomination" => {
                    was.nominations.insert(record);
                    let before = before.as_ref().filter(|_| number("round") == Some(round));
                    was.compared(before);
                }
                "raw_entry" => {
                    was.unread.insert(record);
                    was.nominations.extend(number("record"));
                }
                _ => {
                    was.waivers.insert(record);
                    was.nominations.extend(number("nomination"));
                }
            }
        }
        was
    }

    fn compared(&mut self, before: Option<&Map<String, Value>>) {
        let Some(before) = before else { return };
        let number = |name: &str| before.get(name).and_then(Value::as_i64);
        let name = before.get("name_key").and_then(Value::as_str);
        self.recipients.extend(number("recipient"));
        self.names
            .extend(name.filter(|name| !name.is_empty()).map(str::to_owned));
        self.scores.extend(number("score"));
    }
}
