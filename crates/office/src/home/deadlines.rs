//! What has a day, as far as the office's data knows: money and objects of revoked awards to be given
//! back, rounds of a past year that have no decision, files whose import was begun on another day,
//! the next days of the calendar of models, the periods whose reports are due, what registers say is to
//! be done.

use super::{HomeItem, table};
use crate::Result;
use crate::awards::Round;
use crate::models::{calendar, counts};
use crate::office::Reading;
use crate::registers::{self, waiting};
use crate::reports::Period;
use crate::reports::report::{board, free_periods};
use crate::words::{self, Lang, Param, keys};
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate};

/// Days of the calendar of models that are nearer than this stand on the desk.
const AHEAD_DAYS: u64 = 30;
/// Lines of registers whose day is nearer than this stand on the desk, at most so many.
const LINES_AHEAD_DAYS: u64 = 7;
const LINES: usize = 12;
/// Whether it was given back is not kept: so many days after its day a line is shown no longer.
const SHOWN_AFTER_DAYS: u64 = 30;

/// The lines, the most urgent first; those without a day last.
pub(super) fn of(
    reading: &Reading,
    open: &[Round],
    imports: &[HomeItem],
    today: NaiveDate,
    lang: Lang,
) -> Result<Vec<HomeItem>> {
    let mut lines = to_return(reading, today, lang)?;
    lines.extend(past_rounds(open, today, lang));
    lines.extend(left_imports(imports, today, lang));
    lines.extend(model_days(reading, today, lang)?);
    lines.extend(due_reports(reading, today, lang)?);
    lines.extend(due_lines(reading, today, lang)?);
    lines.sort_by_key(|line| (line.due.is_none(), line.due, line.key));
    Ok(lines)
}

fn to_return(reading: &Reading, today: NaiveDate, lang: Lang) -> Result<Vec<HomeItem>> {
    let from = today
        .checked_sub_days(Days::new(SHOWN_AFTER_DAYS))
        .unwrap_or(today);
    let lines = table::to_return(reading, from)?;
    let shown = lines.into_iter().map(|line| {
        let by = viet::date::short(line.by);
        let detail = [
            ("count", line.lines.into()),
            ("name", Param::from(&line.name)),
            ("date", by.into()),
        ];
        let title = [("number", Param::from(&line.number))];
        let title = words::say_with(lang, keys::HOME_RETURN_TITLE, title);
        let detail = words::say_with(lang, keys::HOME_RETURN, detail);
        HomeItem {
            due: Some(line.by),
            overdue: line.by < today,
            ..HomeItem::of_round("return", line.decision, line.round, title, detail)
        }
    });
    Ok(shown.collect())
}

fn past_rounds(open: &[Round], today: NaiveDate, lang: Lang) -> impl Iterator<Item = HomeItem> {
    let past = open.iter().filter(move |round| round.year < today.year());
    past.map(move |round| {
        let year = [("year", Param::Text(round.year.to_string()))];
        let detail = words::say_with(lang, keys::HOME_ROUND_PAST, year);
        let due = NaiveDate::from_ymd_opt(round.year, 12, 31);
        HomeItem {
            due,
            overdue: true,
            ..HomeItem::of_round("round", round.key, round.key, round.title.clone(), detail)
        }
    })
}

fn left_imports(
    imports: &[HomeItem],
    today: NaiveDate,
    lang: Lang,
) -> impl Iterator<Item = HomeItem> {
    let hanoi = FixedOffset::east_opt(7 * 3600).expect("seven hours are a valid offset");
    let left = imports.iter().filter(|item| item.kind == "staged");
    left.filter_map(move |item| {
        let begun = DateTime::parse_from_rfc3339(&item.at).ok()?;
        let day = begun.with_timezone(&hanoi).date_naive();
        let since = [("date", Param::Text(viet::date::short(day)))];
        let line = HomeItem {
            detail: words::say_with(lang, keys::HOME_IMPORT_LEFT, since),
            ..item.clone()
        };
        (day < today).then_some(line)
    })
}

/// The days of this year's register that are near; an office without models has no calendar of them.
fn model_days(reading: &Reading, today: NaiveDate, lang: Lang) -> Result<Vec<HomeItem>> {
    let year = today.year();
    if !counts::years(reading)?.contains(&year) {
        return Ok(Vec::new());
    }
    let until = today.checked_add_days(Days::new(AHEAD_DAYS));
    let near = |date: NaiveDate| date >= today && until.is_some_and(|until| date <= until);
    let days = calendar::calendar(reading, year)?.into_iter();
    let lines = days.filter(|day| near(day.date)).map(|day| {
        let of_year = [("year", Param::Text(year.to_string()))];
        let detail = words::say_with(lang, keys::MODELS_TITLE, of_year);
        HomeItem {
            due: Some(day.date),
            place: ["models", "year", &year.to_string()]
                .map(str::to_owned)
                .to_vec(),
            ..HomeItem::of_round("model_day", 0, 0, day.step_text, detail)
        }
    });
    Ok(lines.collect())
}

/// What stands in registers and is to be done soon or late already, the most urgent ones.
fn due_lines(reading: &Reading, today: NaiveDate, lang: Lang) -> Result<Vec<HomeItem>> {
    let all = waiting(reading, today, LINES_AHEAD_DAYS)?.into_iter();
    let lines = all.take(LINES).map(|line| {
        let day = viet::date::short(line.due);
        let detail = [
            (
                "line",
                Param::Text(viet::text::capitalise_first(&line.line)),
            ),
            ("day", day.into()),
        ];
        let detail = words::say_with(lang, keys::HOME_REGISTER_DUE, detail);
        HomeItem {
            due: Some(line.due),
            overdue: line.overdue,
            place: registers::place(&line.subject, line.key),
            ..HomeItem::of_round("register", line.key, 0, line.title, detail)
        }
    });
    Ok(lines.collect())
}

/// The periods that ended or end this month and that units were asked about, while one has not sent.
fn due_reports(reading: &Reading, today: NaiveDate, lang: Lang) -> Result<Vec<HomeItem>> {
    let month = |date: NaiveDate| date.year() * 12 + date.month0().cast_signed();
    let lately = [today.year() - 1, today.year()]
        .into_iter()
        .flat_map(Period::of_year);
    let free = free_periods(reading)?;
    let lately = lately
        .chain(free)
        .filter(|period| (0..=1).contains(&(month(today) - period.months().1)));
    let mut lines = Vec::new();
    for period in lately {
        let told = board(reading, period, today)?;
        let waits = told.expected - told.sent;
        if waits == 0 || told.rows.iter().all(|row| row.report.is_none()) {
            continue;
        }
        let title = [("period", Param::Text(told.period_name))];
        let detail = [("waits", waits.into()), ("expected", told.expected.into())];
        let title = words::say_with(lang, keys::HOME_REPORTS_TITLE, title);
        let detail = words::say_with(lang, keys::HOME_REPORTS, detail);
        lines.push(HomeItem {
            due: Some(told.due),
            overdue: told.due < today,
            place: ["reports", "period", &told.period]
                .map(str::to_owned)
                .to_vec(),
            ..HomeItem::of_round("reports", 0, 0, title, detail)
        });
    }
    Ok(lines)
}
