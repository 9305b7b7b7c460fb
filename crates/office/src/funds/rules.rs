//! The rules of funds: what is wrong is told with both figures, the line is kept, and counts for nothing.

use std::collections::HashMap;

use viet::number::group_thousands;
use viet::text::compare_key;

use super::balance::{goods_of, is_money};
use super::{FUND, INCOME};
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged, book, by_day, quantity_shown};
use crate::words::{Param, keys};

/// A fund is called by its name: two of one name are hard to tell apart.
pub(super) fn funds(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let mut seen: HashMap<String, &Entry> = HashMap::new();
    for line in lines {
        let name = compare_key(line.text("name"));
        if !name.is_empty() && seen.insert(name, line).is_some() {
            judged.warning(line, "name", keys::FUNDS_RULE_NAME_TWICE, &[]);
        }
    }
    Ok(())
}

/// A gift has a value or a quantity; a voucher is used once; nothing comes before the fund was opened.
pub(super) fn income(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    vouchers_once(lines, judged);
    for line in lines {
        let nothing = line.text("value").is_empty() && line.text("quantity").is_empty();
        if nothing {
            judged.error(line, "value", keys::FUNDS_RULE_NOTHING, &[]);
        }
        if !line.text("quantity").is_empty() && line.text("item").is_empty() {
            judged.warning(line, "item", keys::FUNDS_RULE_NO_ITEM, &[]);
        }
    }
    after_opening(reading, lines, judged)
}

/// Nothing goes out that is not there: money by day, goods by what they are.
pub(super) fn spending(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    vouchers_once(lines, judged);
    after_opening(reading, lines, judged)?;
    let incomes = book(reading, &INCOME)?;
    let mut by_fund: HashMap<Option<i64>, Vec<&Entry>> = HashMap::new();
    for line in lines {
        let own = by_fund.entry(line.stored.parent).or_default();
        own.push(line);
    }
    let funds = book(reading, &FUND)?;
    for (fund, mut lines) in by_fund {
        lines.sort_by(|one, other| by_day(one, other));
        let fund = fund.and_then(|fund| funds.line(fund));
        let mut came: Vec<&Entry> = fund
            .map(|fund| {
                incomes
                    .counted()
                    .filter(|line| line.stored.parent == Some(fund.key()))
            })
            .into_iter()
            .flatten()
            .collect();
        came.sort_by(|one, other| by_day(one, other));
        let opening = fund.map_or(0, |fund| fund.parts("opening"));
        within_reach(opening, &came, &lines, judged);
    }
    Ok(())
}

/// Walks through the days of a fund: what comes in on a day is there for what goes out on it.
fn within_reach(opening: i64, came: &[&Entry], lines: &[&Entry], judged: &mut Judged) {
    let (mut money, mut goods) = (opening, HashMap::<(String, String), i64>::new());
    let mut next = 0;
    for line in lines {
        while let Some(income) = came.get(next).filter(|one| one.day() <= line.day()) {
            if is_money(income) {
                money += income.parts("value");
            }
            if let Some(key) = goods_of(income) {
                *goods.entry(key).or_default() += income.parts("quantity");
            }
            next += 1;
        }
        if !judged.counts(line.key()) {
            continue;
        }
        let value = if is_money(line) {
            line.parts("value")
        } else {
            0
        };
        let key = goods_of(line);
        let held = key
            .as_ref()
            .map_or(0, |key| goods.get(key).copied().unwrap_or(0));
        let taken = if key.is_some() {
            line.parts("quantity")
        } else {
            0
        };
        if value > money {
            let params = [
                ("value", Param::Text(group_thousands(value))),
                ("balance", Param::Text(group_thousands(money))),
                ("short", Param::Text(group_thousands(value - money))),
            ];
            judged.error(line, "value", keys::FUNDS_RULE_ABOVE_BALANCE, &params);
        } else if taken > held {
            let params = [
                ("item", Param::Text(line.shown("item"))),
                ("quantity", Param::Text(quantity_shown(taken))),
                ("held", Param::Text(quantity_shown(held))),
            ];
            judged.error(line, "quantity", keys::FUNDS_RULE_ABOVE_STOCK, &params);
        } else {
            money -= value;
            if let Some(key) = key {
                *goods.entry(key).or_default() -= taken;
            }
        }
    }
}

/// The same voucher twice in one fund: the later one counts for nothing.
fn vouchers_once(lines: &[Entry], judged: &mut Judged) {
    let mut seen: HashMap<(Option<i64>, String), &Entry> = HashMap::new();
    for line in lines {
        let voucher = compare_key(line.text("voucher"));
        if voucher.is_empty() {
            continue;
        }
        match seen.get(&(line.stored.parent, voucher.clone())) {
            Some(first) => {
                let params = [
                    ("voucher", Param::Text(line.shown("voucher"))),
                    ("day", Param::Text(first.shown("day"))),
                    ("title", Param::Text(first.title())),
                ];
                judged.error(line, "voucher", keys::FUNDS_RULE_VOUCHER_TWICE, &params);
            }
            None => {
                seen.insert((line.stored.parent, voucher), line);
            }
        }
    }
}

fn after_opening(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let funds = book(reading, &FUND)?;
    for line in lines {
        let fund = line.stored.parent.and_then(|fund| funds.line(fund));
        let opened = fund.and_then(|fund| fund.day_in("opened"));
        if let (Some(opened), Some(day)) = (opened, line.day())
            && day < opened
        {
            let opened = Param::Text(viet::date::short(opened));
            judged.error(
                line,
                "day",
                keys::FUNDS_RULE_BEFORE_OPENING,
                &[("opened", opened)],
            );
        }
    }
    Ok(())
}

/// A promise is kept by no more than was promised, and has no day before it was given.
pub(super) fn pledges(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        let (promised, paid) = (line.parts("value"), line.parts("paid"));
        if line.is("status", "kept") && paid < promised {
            let params = [
                ("value", Param::Text(group_thousands(promised))),
                ("paid", Param::Text(group_thousands(paid))),
                ("short", Param::Text(group_thousands(promised - paid))),
            ];
            judged.warning(line, "paid", keys::FUNDS_RULE_NOT_ALL_PAID, &params);
        }
        if line
            .day_in("due")
            .zip(line.day())
            .is_some_and(|(due, day)| due < day)
        {
            judged.error(line, "due", keys::REGISTERS_RULE_DUE_BEFORE, &[]);
        }
    }
    Ok(())
}

/// The parts of a work are no more than the whole; who agreed was asked.
pub(super) fn works(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        let (total, parts) = (
            line.parts("total"),
            line.parts("state") + line.parts("people"),
        );
        if line.amount("total").is_some() && parts > total {
            let params = [
                ("total", Param::Text(group_thousands(total))),
                ("parts", Param::Text(group_thousands(parts))),
                ("over", Param::Text(group_thousands(parts - total))),
            ];
            judged.error(line, "total", keys::FUNDS_RULE_PARTS_ABOVE, &params);
        }
        let (asked, agreed) = (line.parts("asked"), line.parts("agreed"));
        if line.amount("asked").is_some() && agreed > asked {
            let params = [
                ("asked", Param::Text(group_thousands(asked))),
                ("agreed", Param::Text(group_thousands(agreed))),
            ];
            judged.error(line, "agreed", keys::FUNDS_RULE_AGREED_ABOVE, &params);
        }
    }
    Ok(())
}
