//! Numbers of vouchers: none twice in a year of a fund, none left out.

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;
use viet::text::compare_key;

use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged};
use crate::settings;
use crate::settings::Choice;
use crate::words::{Param, keys};

/// What an office decides about its vouchers.
pub(super) const CHOICES: &[Choice] = &[Choice {
    name: RUN,
    word: keys::FUNDS_CHOICE_RUN,
    values: &[
        (BY_YEAR, keys::FUNDS_CHOICE_RUN_YEAR),
        (ON_AND_ON, keys::FUNDS_CHOICE_RUN_ON),
    ],
    usual: BY_YEAR,
}];
const RUN: &str = "funds.voucher_run";
const BY_YEAR: &str = "year";
const ON_AND_ON: &str = "on";
/// A gap that is longer is told by its ends.
const TOLD: usize = 3;

/// One run of numbers: the fund, the year where numbers begin anew with it, what stands around them.
type Run = (Option<i64>, Option<i32>, String, String);

/// The same voucher twice in one fund: the later one counts for nothing. A number that is missing before
/// a voucher is asked about, since the numbers of a ledger follow each other.
pub(super) fn judge(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let is_on = settings::setting(reading, RUN)?.as_deref() == Some(ON_AND_ON);
    let year = |line: &Entry| match is_on {
        true => None,
        false => line.day().map(|day| day.year()),
    };
    once(lines, &year, judged);
    let mut runs: HashMap<Run, BTreeMap<u64, &Entry>> = HashMap::new();
    for line in lines {
        if let Some((before, number, after)) = parted(&line.shown("voucher")) {
            let run = (line.stored.parent, year(line), before, after);
            runs.entry(run).or_default().entry(number).or_insert(line);
        }
    }
    for run in runs.values() {
        without_gaps(run, judged);
    }
    Ok(())
}

fn once(lines: &[Entry], year: &dyn Fn(&Entry) -> Option<i32>, judged: &mut Judged) {
    let mut seen: HashMap<(Option<i64>, Option<i32>, String), &Entry> = HashMap::new();
    for line in lines {
        let voucher = compare_key(line.text("voucher"));
        if voucher.is_empty() {
            continue;
        }
        let place = (line.stored.parent, year(line), voucher);
        let Some(first) = seen.get(&place) else {
            seen.insert(place, line);
            continue;
        };
        let params = [
            ("voucher", Param::Text(line.shown("voucher"))),
            ("day", Param::Text(first.shown("day"))),
            ("title", Param::Text(first.title())),
        ];
        judged.error(line, "voucher", keys::FUNDS_RULE_VOUCHER_TWICE, &params);
    }
}

fn without_gaps(run: &BTreeMap<u64, &Entry>, judged: &mut Judged) {
    for ((before, first), (number, line)) in run.iter().zip(run.iter().skip(1)) {
        let missing: Vec<u64> = (before + 1..*number).take(TOLD + 1).collect();
        if missing.is_empty() {
            continue;
        }
        let told = match missing.len() > TOLD {
            true => format!("{} – {}", before + 1, number - 1),
            false => {
                let all: Vec<String> = missing.iter().map(u64::to_string).collect();
                all.join(", ")
            }
        };
        let params = [
            ("voucher", Param::Text(line.shown("voucher"))),
            ("before", Param::Text(first.shown("voucher"))),
            ("missing", Param::Text(told)),
        ];
        judged.warning(line, "voucher", keys::FUNDS_RULE_VOUCHER_GAP, &params);
    }
}

/// A number with what stands before and behind it: "PT012/2024" is 12 between "pt" and "/2024".
fn parted(voucher: &str) -> Option<(String, u64, String)> {
    let first = voucher.find(|letter: char| letter.is_ascii_digit())?;
    let digits = voucher[first..]
        .find(|letter: char| !letter.is_ascii_digit())
        .map_or(voucher.len(), |length| first + length);
    let number = voucher[first..digits].parse().ok()?;
    let around = |text: &str| text.trim().to_lowercase();
    Some((
        around(&voucher[..first]),
        number,
        around(&voucher[digits..]),
    ))
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn a_voucher_is_a_number_with_something_around_it() {
        let told = |voucher| parted(voucher);
        let text = str::to_owned;
        assert_eq!(told("PT012/2024"), Some((text("pt"), 12, text("/2024"))));
        assert_eq!(told("7"), Some((text(""), 7, text(""))));
        assert_eq!(told("không số"), None);
        assert_eq!(told("99999999999999999999999"), None);
    }
}
