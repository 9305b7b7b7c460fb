//! The rules of funds: what is wrong is told with both figures, the line is kept, and counts for nothing.

use std::collections::HashMap;

use viet::number::group_thousands;
use viet::text::compare_key;

use super::balance::is_money;
use super::goods::held;
use super::{FUND, INCOME, vouchers};
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
    vouchers::judge(reading, lines, judged)?;
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
    vouchers::judge(reading, lines, judged)?;
    after_opening(reading, lines, judged)?;
    let incomes = book(reading, &INCOME)?;
    let mut came: HashMap<Option<i64>, Vec<&Entry>> = HashMap::new();
    for line in incomes.counted() {
        came.entry(line.stored.parent).or_default().push(line);
    }
    let mut went: HashMap<Option<i64>, Vec<&Entry>> = HashMap::new();
    for line in lines {
        went.entry(line.stored.parent).or_default().push(line);
    }
    let funds = book(reading, &FUND)?;
    for (fund, mut lines) in went {
        let mut came = came.remove(&fund).unwrap_or_default();
        lines.sort_by(|one, other| by_day(one, other));
        came.sort_by(|one, other| by_day(one, other));
        let opening = fund.and_then(|fund| funds.line(fund));
        let opening = opening.map_or(0, |fund| fund.parts("opening"));
        within_reach(opening, &came, &lines, judged);
    }
    Ok(())
}

/// What a fund holds while its days are walked through.
#[derive(Default)]
struct Reach {
    money: i64,
    goods: HashMap<(String, String), i64>,
}

impl Reach {
    fn take_in(&mut self, line: &Entry) {
        if is_money(line) {
            self.money += line.parts("value");
        }
        if let Some(goods) = held(line) {
            *self.goods.entry(goods.key).or_default() += goods.parts;
        }
    }

    /// Takes a line out, or says why that cannot be.
    fn take_out(&mut self, line: &Entry, judged: &mut Judged) {
        let value = if is_money(line) {
            line.parts("value")
        } else {
            0
        };
        if value > self.money {
            let params = [
                ("value", Param::Text(group_thousands(value))),
                ("balance", Param::Text(group_thousands(self.money))),
                ("short", Param::Text(group_thousands(value - self.money))),
            ];
            judged.error(line, "value", keys::FUNDS_RULE_ABOVE_BALANCE, &params);
            return;
        }
        if let Some(goods) = held(line) {
            let there = self.goods.entry(goods.key).or_default();
            if goods.parts > *there {
                let measured =
                    |parts| Param::Text(format!("{} {}", quantity_shown(parts), goods.words.1));
                let params = [
                    ("item", Param::Text(goods.words.0.clone())),
                    ("quantity", measured(goods.parts)),
                    ("held", measured(*there)),
                ];
                judged.error(line, "quantity", keys::FUNDS_RULE_ABOVE_STOCK, &params);
                return;
            }
            *there -= goods.parts;
        }
        self.money -= value;
    }
}

/// Walks through the days of a fund: what comes in on a day is there for what goes out on it.
fn within_reach(opening: i64, came: &[&Entry], went: &[&Entry], judged: &mut Judged) {
    let mut reach = Reach {
        money: opening,
        ..Reach::default()
    };
    let mut next = 0;
    for line in went {
        while let Some(income) = came.get(next).filter(|one| one.day() <= line.day()) {
            reach.take_in(income);
            next += 1;
        }
        if judged.counts(line.key()) {
            reach.take_out(line, judged);
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
