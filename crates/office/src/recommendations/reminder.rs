//! The letter (công văn) that asks one addressee for what is still open, as of the last day on which the
//! office was worked in.

use papers::{Block, Content, Document, Row, Table};

use super::RECOMMENDATION;
use crate::office::Reading;
use crate::print::paper::{centred_column, figure, number_column, text_column};
use crate::registers::{Asked, Entry, RegisterPaper, book, called_on};
use crate::{Code, Failure, Result};

/// The letter to the addressee of the recommendation with that key, about all that is open there.
///
/// # Errors
/// `nothing_to_print` where nothing is open.
pub(super) fn letter(reading: &Reading, key: i64) -> Result<Document> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    let book = book(reading, &RECOMMENDATION)?;
    let asked = book.line(key).ok_or_else(missing)?;
    let own = book
        .lines()
        .iter()
        .filter(|line| is_same(line, asked) && is_open(line));
    let mut lines: Vec<&Entry> = own.collect();
    if lines.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    // Lines without a day come last.
    lines.sort_by_key(|line| (line.day_in("due").is_none(), line.day_in("due"), line.key()));
    let day = Asked::read(0).known_until(reading)?;
    let late = lines.iter().filter(|line| line.is_overdue(day)).count();
    let paper = RegisterPaper::of(reading, day)?;
    let mut paper = paper.letter_numbered().send_to(&["Như trên"]);
    let (issuer, until) = (paper.issuer(), viet::date::short(day));
    paper.text(&format!(
        "Qua theo dõi, đến ngày {until} còn {} kiến nghị, chỉ đạo chưa thực hiện xong, trong đó {late} \
         kiến nghị đã quá hạn, cụ thể như sau:",
        lines.len()
    ));
    paper.block(Block::Table(table(&lines, day)));
    paper.last(&format!(
        "Đề nghị đơn vị thực hiện và báo cáo kết quả bằng văn bản về {issuer} trước ngày ……/……/…… để tổng hợp, theo dõi"
    ));
    let to = match called_on(reading, asked.stored.unit, day)? {
        now if now.is_empty() => asked.shown("unit"),
        now => format!("{now} (tiếp nhận từ {})", asked.shown("unit")),
    };
    paper.letter(reading, "đôn đốc thực hiện kiến nghị, chỉ đạo", &[to])
}

fn is_open(line: &Entry) -> bool {
    !line.is("status", "done") && !line.is("status", "not_done")
}

fn is_same(line: &Entry, asked: &Entry) -> bool {
    match asked.stored.unit {
        Some(unit) => line.stored.unit == Some(unit),
        None => line.text("unit") == asked.text("unit"),
    }
}

fn table(lines: &[&Entry], day: chrono::NaiveDate) -> Table {
    let rows = (1..).zip(lines).map(|(number, line)| Row::Data {
        cells: vec![
            Content::Number(number),
            figure(&line.shown("content")),
            figure(&line.shown("source")),
            figure(&line.shown("due")),
            figure(&super::forms::state(line, day)),
        ],
    });
    Table {
        rows: rows.collect(),
        columns: vec![
            number_column(11.0),
            text_column("Nội dung kiến nghị", 69.0),
            text_column("Văn bản, cuộc", 35.0),
            centred_column("Thời hạn", 25.0),
            centred_column("Tình trạng", 25.0),
        ],
    }
}
