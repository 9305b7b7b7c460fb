//! Minutes of a session, with two signatures (Nghị định 30/2020/NĐ-CP, phụ lục III, mẫu 1.9).

use papers::{Document, Orientation};

use super::conclusion::{found, seen};
use super::forms::whole;
use super::{FINDING, SESSION, VISIT};
use crate::office::Reading;
use crate::registers::{RegisterPaper, book};
use crate::{Code, Failure, Result};

pub(super) fn minutes(reading: &Reading, key: i64) -> Result<Document> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    let session = book(reading, &SESSION)?
        .line(key)
        .cloned()
        .ok_or_else(missing)?;
    let whole = whole(reading, session.stored.parent.unwrap_or_default())?;
    let mut paper = RegisterPaper::issued_by(
        reading,
        whole.plan.text("issuer"),
        session.day().unwrap_or_default(),
    )?
    .numbered("", session.text("day"));
    let time = session.shown("time");
    let time = if time.is_empty() {
        String::new()
    } else {
        format!("{time}, ")
    };
    paper.told(
        "Thời gian bắt đầu",
        &format!("{time}ngày {}", session.shown("day")),
    );
    paper.told("Địa điểm", &session.shown("place"));
    paper.told("Đơn vị làm việc", &session.shown("host"));
    paper.told("Chủ trì", &session.shown("chair"));
    paper.told("Thư ký", &session.shown("secretary"));
    paper.heading("Thành phần Đoàn");
    for one in &whole.members {
        let position = one.shown("position");
        let position = if position.is_empty() {
            String::new()
        } else {
            format!(", {position}")
        };
        paper.text(&format!(
            "- {}{position}: {};",
            one.shown("person"),
            one.shown("role")
        ));
    }
    if !session.text("attendees").is_empty() {
        paper.heading("Thành phần đơn vị");
        for line in session.text("attendees").lines() {
            paper.text(&format!("- {line}"));
        }
    }
    paper.heading("Nội dung");
    paper.text(session.text("minutes"));
    for visit in book(reading, &VISIT)?.of(key) {
        paper.text(&seen(visit));
    }
    for one in book(reading, &FINDING)?.of(key) {
        paper.text(&found(&one.shown("category"), one));
    }
    if !session.text("opinions").is_empty() {
        paper.heading("Ý kiến phát biểu, kết luận");
        paper.text(session.text("opinions"));
    }
    paper.told("Buổi làm việc kết thúc lúc", &session.shown("closed"));
    paper.text("Biên bản đã được đọc lại, các thành phần dự thống nhất và cùng ký tên.");
    paper.signed_by(&[
        ("NGƯỜI GHI BIÊN BẢN", &session.shown("secretary")),
        ("CHỦ TRÌ", &session.shown("chair")),
    ]);
    let title = vec![format!("làm việc với {}", session.shown("host"))];
    Ok(paper.document(("BIÊN BẢN", title), Orientation::Portrait))
}
