//! Pledges against what came in: what a donor gave after a promise keeps the promise, the oldest first.

use std::collections::HashMap;

use viet::number::group_thousands;
use viet::text::compare_key;

use super::INCOME;
use super::balance::is_money;
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged, book, by_day};
use crate::words::{Param, keys};

/// What the ledger knows of promises: đồng received for each, by the key of its line. Money of a donor
/// goes to the oldest promise of that donor in the same fund that is not full yet; what came before a
/// promise keeps none.
pub(super) fn received(reading: &Reading, pledges: &[Entry]) -> Result<HashMap<i64, i64>> {
    let place = |line: &Entry| (line.stored.parent, compare_key(line.text("donor")));
    let mut open: HashMap<_, Vec<(&Entry, i64)>> = HashMap::new();
    let mut sorted: Vec<&Entry> = pledges.iter().collect();
    sorted.sort_by(|one, other| by_day(one, other));
    for line in sorted {
        open.entry(place(line)).or_default().push((line, 0));
    }
    let incomes = book(reading, &INCOME)?;
    let mut came: Vec<&Entry> = incomes.counted().filter(|line| is_money(line)).collect();
    came.sort_by(|one, other| by_day(one, other));
    for income in came {
        let Some(promises) = open.get_mut(&place(income)) else {
            continue;
        };
        let mut left = income.parts("value");
        for (promise, paid) in promises.iter_mut() {
            if promise.day() > income.day() {
                break;
            }
            let taken = left.min((promise.parts("value") - *paid).max(0));
            *paid += taken;
            left -= taken;
        }
    }
    let all = open.into_values().flatten();
    Ok(all.map(|(line, paid)| (line.key(), paid)).collect())
}

/// A promise that is called kept was paid in full; what is typed as paid is what the ledger has; nothing
/// is due before it was promised.
pub(super) fn judge(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let received = received(reading, lines)?;
    for line in lines {
        let (promised, typed) = (line.parts("value"), line.parts("paid"));
        let came = received.get(&line.key()).copied().unwrap_or(0);
        let paid = typed.max(came);
        let money = |parts| Param::Text(group_thousands(parts));
        if line.is("status", "kept") && paid < promised {
            let params = [
                ("value", money(promised)),
                ("paid", money(paid)),
                ("short", money(promised - paid)),
            ];
            judged.warning(line, "paid", keys::FUNDS_RULE_NOT_ALL_PAID, &params);
        }
        if line.amount("paid").is_some() && typed != came {
            let params = [("typed", money(typed)), ("came", money(came))];
            judged.warning(line, "paid", keys::FUNDS_RULE_PAID_OTHERWISE, &params);
        }
        let days = line.day_in("due").zip(line.day());
        if days.is_some_and(|(due, day)| due < day) {
            judged.error(line, "due", keys::REGISTERS_RULE_DUE_BEFORE, &[]);
        }
    }
    Ok(())
}
