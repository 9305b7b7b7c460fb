//! The work schedule of a month: week by week, day by day, who does what where.

use chrono::{Datelike, Days, Months, NaiveDate};
use papers::{Block, Content, Document, Orientation, Row, Table};

use super::year::{said, text};
use crate::calendar::day::YearDay;
use crate::calendar::plan::{days_between, is_vague};
use crate::office::Reading;
use crate::print::paper::{Paper, text_column};
use crate::{Code, Failure, Result};

/// The schedule of the month that is the key: `202410`.
///
/// # Errors
/// [`Code::YearOdd`], [`Code::NothingInCalendar`].
pub(super) fn schedule(reading: &Reading, key: i64) -> Result<Document> {
    let year = i32::try_from(key / 100).unwrap_or(0);
    crate::models::right_year(year)?;
    let number = u32::try_from(key % 100).unwrap_or(0);
    let odd = || Failure::new(Code::YearOdd).with("year", key.to_string());
    let first = NaiveDate::from_ymd_opt(year, number, 1).ok_or_else(odd)?;
    let last = first + Months::new(1) - Days::new(1);
    let days = days_between(reading, (first, last), first)?;
    if days.is_empty() {
        let failure = Failure::new(Code::NothingInCalendar);
        return Err(failure.with("year", format!("{number}/{year}")));
    }
    let paper = Paper::of(reading, first)?;
    let title = ("LỊCH CÔNG TÁC", vec![format!("tháng {number} năm {year}")]);
    let blocks = vec![Block::Table(table(&days, (first, last)))];
    Ok(paper.document(title, Orientation::Landscape, blocks))
}

fn table(days: &[YearDay], month: (NaiveDate, NaiveDate)) -> Table {
    let columns = vec![
        text_column("Thứ, ngày", 30.0),
        text_column("Giờ", 20.0),
        text_column("Nội dung", 79.0),
        text_column("Địa điểm", 38.0),
        text_column("Chủ trì", 36.0),
        text_column("Thành phần, chuẩn bị", 44.0),
    ];
    let mut rows = Vec::new();
    let vague: Vec<&YearDay> = days.iter().filter(|day| is_vague(day)).collect();
    let mut dated: Vec<&YearDay> = days.iter().filter(|day| !is_vague(day)).collect();
    dated.sort_by_key(|day| begins(day, month));
    if !vague.is_empty() {
        rows.push(group("VIỆC TRONG THÁNG".to_owned()));
        rows.extend(vague.into_iter().map(|day| row(day, month, false)));
    }
    let week = |day: &YearDay| monday(begins(day, month));
    for own in dated.chunk_by(|a, b| week(a) == week(b)) {
        rows.push(group(heading(week(own[0]), month)));
        let mut before = None;
        for day in own {
            let date = begins(day, month);
            let again = before == Some((date, day.until));
            rows.push(row(day, month, again));
            before = Some((date, day.until));
        }
    }
    Table { columns, rows }
}

fn group(text: String) -> Row {
    Row::Group { text, level: 0 }
}

/// "TUẦN TỪ NGÀY 07/10 ĐẾN NGÀY 13/10", as far as it lies in the month.
fn heading(monday: NaiveDate, (first, last): (NaiveDate, NaiveDate)) -> String {
    let (from, until) = (monday.max(first), (monday + Days::new(6)).min(last));
    let day = |date: NaiveDate| date.format("%d/%m").to_string();
    format!("TUẦN TỪ NGÀY {} ĐẾN NGÀY {}", day(from), day(until))
}

/// The day of the month on which something is, or begins.
fn begins(day: &YearDay, (first, last): (NaiveDate, NaiveDate)) -> NaiveDate {
    let from = match day.waits {
        true => day.until.or(day.from),
        false => day.from,
    };
    from.unwrap_or(first).clamp(first, last)
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(u64::from(date.weekday().num_days_from_monday()))
}

fn row(day: &YearDay, month: (NaiveDate, NaiveDate), again: bool) -> Row {
    let parts = [day.joins.as_str(), day.prepares.as_str()];
    let with: Vec<&str> = parts.into_iter().filter(|text| !text.is_empty()).collect();
    let when = match again {
        true => String::new(),
        false => when(day, month),
    };
    Row::Data {
        cells: vec![
            text(&when),
            text(&day.time),
            Content::Text(said(day)),
            text(&day.venue),
            text(&day.lead),
            text(&with.join("; ")),
        ],
    }
}

/// "Thứ Ba, 15/10"; days in a row as "10/10 – 18/11"; what is not that exact as it was written.
fn when(day: &YearDay, month: (NaiveDate, NaiveDate)) -> String {
    let (Some(from), Some(until)) = (day.from, day.until) else {
        return day.date_text.clone();
    };
    if is_vague(day) {
        return day.date_text.clone();
    }
    let short = |date: NaiveDate| date.format("%d/%m").to_string();
    if from != until && !day.waits {
        return format!("{} – {}", short(from), short(until));
    }
    let date = begins(day, month);
    format!("{}, {}", weekday(date), short(date))
}

fn weekday(date: NaiveDate) -> &'static str {
    [
        "Thứ Hai",
        "Thứ Ba",
        "Thứ Tư",
        "Thứ Năm",
        "Thứ Sáu",
        "Thứ Bảy",
        "Chủ nhật",
    ][date.weekday().num_days_from_monday() as usize]
}
