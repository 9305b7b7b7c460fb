//! The plan of a year: what is to be done, month by month, by whom.

use chrono::{Datelike, NaiveDate};
use papers::{Block, Content, Document, Orientation, Row, Table};

use crate::calendar::day::YearDay;
use crate::calendar::plan::{self, PlanAsked, whole_year};
use crate::office::Reading;
use crate::print::paper::{Paper, note, number_column, text_column};
use crate::{Code, Failure, Result};

/// The plan. What is late is nothing for a paper: it says what is planned.
///
/// # Errors
/// [`Code::YearOdd`], [`Code::NothingInCalendar`].
pub(super) fn plan(reading: &Reading, key: i64) -> Result<Document> {
    let year = i32::try_from(key).unwrap_or(0);
    crate::models::right_year(year)?;
    let (first, _) = whole_year(year);
    let asked = PlanAsked {
        year,
        ..PlanAsked::default()
    };
    let days = plan::plan(reading, &asked, first)?.days;
    if days.is_empty() {
        return Err(Failure::new(Code::NothingInCalendar).with("year", year.to_string()));
    }
    let paper = Paper::of(reading, first)?;
    let title = ("KẾ HOẠCH", vec![format!("công tác dân vận năm {year}")]);
    let blocks = vec![
        note("Thời gian, nội dung công việc trong năm:".to_owned()),
        Block::Table(table(&days, first)),
    ];
    Ok(paper.document(title, Orientation::Landscape, blocks))
}

fn table(days: &[YearDay], first: NaiveDate) -> Table {
    let columns = vec![
        number_column(11.0),
        text_column("Thời gian", 34.0),
        text_column("Nội dung", 86.0),
        text_column("Địa điểm", 36.0),
        text_column("Chủ trì", 36.0),
        text_column("Chuẩn bị, phối hợp", 44.0),
    ];
    let (mut rows, mut number) = (Vec::new(), 0);
    for month in days.chunk_by(|a, b| group(a, first) == group(b, first)) {
        rows.push(Row::Group {
            text: group(&month[0], first),
            level: 0,
        });
        for day in month {
            number += 1;
            rows.push(Row::Data {
                cells: cells(number, day),
            });
        }
    }
    Table { columns, rows }
}

/// The month in which something begins; what went on from the year before stands in the first.
fn group(day: &YearDay, first: NaiveDate) -> String {
    match day.from {
        None => "CHƯA ĐỊNH NGÀY".to_owned(),
        Some(from) => format!("THÁNG {}", from.max(first).month()),
    }
}

fn cells(number: i64, day: &YearDay) -> Vec<Content> {
    let when = match day.time.as_str() {
        "" => day.date_text.clone(),
        time => format!("{time}, {}", day.date_text),
    };
    let with = [day.prepares.as_str(), day.joins.as_str()];
    let with: Vec<&str> = with.into_iter().filter(|text| !text.is_empty()).collect();
    vec![
        Content::Number(number),
        Content::Text(when),
        Content::Text(said(day)),
        text(&day.venue),
        text(&day.lead),
        text(&with.join("; ")),
    ]
}

/// What is done, and what the subject or a note says of it. The sources of fixed days are no part of
/// a plan.
pub(super) fn said(day: &YearDay) -> String {
    let note = day.detail.as_str();
    match note.is_empty() || day.place.is_empty() {
        true => day.title.clone(),
        false => format!("{} ({note})", day.title),
    }
}

pub(super) fn text(said: &str) -> Content {
    match said {
        "" => Content::Empty,
        said => Content::Text(said.to_owned()),
    }
}
