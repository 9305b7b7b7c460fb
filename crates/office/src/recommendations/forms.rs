//! The follow-up table of recommendations (domain §5.3): of an inspection, of a period, or all of them;
//! addressees that were merged are told with what they are now.

use chrono::NaiveDate;
use papers::{Block, Content, Document, Orientation, Row, Table};

use super::{RECOMMENDATION, reminder};
use crate::office::Reading;
use crate::print::paper::{centred_column, figure, number_column, text_column};
use crate::registers::{Asked, Entry, RegisterPaper, book, by_day, called_on};
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};

pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "recommendations.follow_up",
        name: keys::RECOMMENDATIONS_FORM_FOLLOW_UP,
        table: "entry",
        make: follow_up,
    },
    FormKind {
        id: "recommendations.reminder",
        name: keys::RECOMMENDATIONS_FORM_REMINDER,
        table: "entry",
        make: reminder::letter,
    },
];

/// How far it is; overdue is said as of that day.
pub(super) fn state(line: &Entry, day: NaiveDate) -> String {
    match line.is_overdue(day) {
        true => format!("{}, quá hạn", line.shown("status")),
        false => line.shown("status"),
    }
}

fn follow_up(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let book = book(reading, &RECOMMENDATION)?;
    let own = |line: &&Entry| {
        let of_plan = asked.key == 0 || line.stored.parent == Some(asked.key);
        of_plan && asked.has(line.day())
    };
    let mut lines: Vec<Entry> = book.lines().iter().filter(own).cloned().collect();
    lines.sort_by(by_day);
    let Some(last) = lines.last().and_then(Entry::day) else {
        return Err(Failure::new(Code::NothingToPrint));
    };
    let until = asked.known_until(reading)?;
    let rows = (1..).zip(&lines).map(|(number, line)| -> Result<Row> {
        let now = called_on(reading, line.stored.unit, until)?;
        let unit = match now.is_empty() {
            true => line.shown("unit"),
            false => format!("{} (nay là {now})", line.shown("unit")),
        };
        let answer = [line.shown("answer"), line.shown("answered")];
        let answer: Vec<String> = answer.into_iter().filter(|text| !text.is_empty()).collect();
        Ok(Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(line.shown("content")),
                Content::Text(unit),
                figure(&line.shown("due")),
                figure(&answer.join(", ")),
                figure(&state(line, until)),
            ],
        })
    });
    let mut paper = RegisterPaper::of(reading, last)?;
    paper.block(Block::Table(Table {
        rows: rows.collect::<Result<_>>()?,
        columns: vec![
            number_column(10.0),
            text_column("Nội dung kiến nghị", 90.0),
            text_column("Đơn vị thực hiện", 45.0),
            centred_column("Thời hạn", 25.0),
            text_column("Kết quả", 60.0),
            centred_column("Tình trạng", 22.0),
        ],
    }));
    paper.block(Block::Closing(counted(&lines, until)));
    let title = vec![
        "việc thực hiện kiến nghị, chỉ đạo".to_owned(),
        asked.said(),
        format!("(tính đến ngày {})", viet::date::short(until)),
    ];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document(("BẢNG THEO DÕI", title), Orientation::Landscape))
}

/// "Có 6 kiến nghị: 3 đã thực hiện, 3 chưa xong, trong đó 2 quá hạn."
fn counted(lines: &[Entry], until: NaiveDate) -> String {
    let done = lines
        .iter()
        .filter(|line| line.is("status", "done"))
        .count();
    let refused = lines
        .iter()
        .filter(|line| line.is("status", "not_done"))
        .count();
    let late = lines.iter().filter(|line| line.is_overdue(until)).count();
    let open = lines.len() - done - refused;
    let refused = match refused {
        0 => String::new(),
        refused => format!(", {refused} không thực hiện"),
    };
    let late = match late {
        0 => String::new(),
        late => format!(", trong đó {late} quá hạn"),
    };
    format!(
        "Có {} kiến nghị: {done} đã thực hiện{refused}, {open} chưa xong{late}.",
        lines.len()
    )
}
