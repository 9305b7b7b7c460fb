//! When the team goes where: the table in plans and notices, and the notice to the units (công văn).
//! Widths of the table are those of domain §5.3, which are our proposal.

use papers::{Content, Document, Row, Table};

use super::forms::{Whole, whole};
use crate::office::Reading;
use crate::print::paper::{centred_column, figure, number_column, text_column};
use crate::registers::Entry;
use crate::{Code, Failure, Result};

/// The sessions that are not cancelled, in their order.
pub(super) fn table(sessions: &[Entry]) -> Table {
    let held = sessions.iter().filter(|one| !one.is("held", "cancelled"));
    let rows = (1..).zip(held).map(|(number, one)| Row::Data {
        cells: vec![
            Content::Number(number),
            figure(&moment(one)),
            figure(&with_whom(one)),
            figure(&one.shown("place")),
            figure(&one.shown("attendees").replace('\n', "; ")),
        ],
    });
    Table {
        rows: rows.collect(),
        columns: vec![
            number_column(10.0),
            centred_column("Ngày, giờ", 30.0),
            text_column("Đơn vị được kiểm tra", 45.0),
            text_column("Địa điểm", 45.0),
            text_column("Thành phần", 35.0),
        ],
    }
}

/// "8 giờ 00, 18/6/2024"; one that was put off says so.
fn moment(session: &Entry) -> String {
    let parts = [session.shown("time"), session.shown("day")];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    match session.is("held", "put_off") {
        true => format!("{} (hoãn)", parts.join(", ")),
        false => parts.join(", "),
    }
}

/// The unit; what kind of session it is, where it is no plain meeting.
fn with_whom(session: &Entry) -> String {
    let (host, kind) = (session.shown("host"), session.shown("kind"));
    match session.is("kind", "meeting") || kind.is_empty() {
        true => host,
        false => format!("{host} ({})", kind.to_lowercase()),
    }
}

/// The letter that tells the units when the team comes.
pub(super) fn notice(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let hosts = whole.hosts();
    if hosts.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    // Its number is its own and not the plan's; it is written in by hand.
    let mut paper = whole
        .paper(reading, "", "")?
        .letter_numbered()
        .send_to(&["Như trên", "Thành viên Đoàn"]);
    let issuer = paper.issuer();
    paper.text(&format!(
        "Thực hiện {} của {issuer}, Đoàn thông báo lịch làm việc như sau:",
        whole.cited()
    ));
    whole.schedule(&mut paper);
    asked(&whole, &mut paper);
    paper.letter(reading, "thông báo lịch làm việc của Đoàn", &hosts)
}

fn asked(whole: &Whole, paper: &mut crate::registers::RegisterPaper) {
    let inspected = whole.stretch("period_first", "period_last");
    if !inspected.is_empty() {
        paper.text(&format!("Mốc nội dung, số liệu báo cáo: {inspected}."));
    }
    paper.last("Đề nghị các đơn vị chuẩn bị báo cáo theo đề cương gửi kèm, bố trí thành phần dự và địa điểm khảo sát thực tế để buổi làm việc đạt kết quả");
}
