//! The columns of dialogues, petitions, supervision and receptions.

use crate::registers::{Choice, Column, Kind};
use crate::words::{Key, keys};

pub(super) const fn choice(code: &'static str, name: Key) -> Choice {
    Choice { code, name }
}

/// How far an answer is.
const STATUSES: &[Choice] = &[
    choice("not_yet", keys::DEMOCRACY_STATUS_NOT_YET),
    choice("under_way", keys::DEMOCRACY_STATUS_UNDER_WAY),
    choice("done", keys::DEMOCRACY_STATUS_DONE),
];

const YES_NO: &[Choice] = &[
    choice("yes", keys::REGISTERS_YES),
    choice("no", keys::REGISTERS_NO),
];

/// Kinds of petition (Luật Khiếu nại, Luật Tố cáo, Luật Tiếp công dân; opinions of voters).
const KINDS: &[Choice] = &[
    choice("complaint", keys::DEMOCRACY_KIND_COMPLAINT),
    choice("denunciation", keys::DEMOCRACY_KIND_DENUNCIATION),
    choice("petition", keys::DEMOCRACY_KIND_PETITION),
    choice("voter", keys::DEMOCRACY_KIND_VOTER),
];

/// Who supervises.
const BODIES: &[Choice] = &[
    choice("council", keys::DEMOCRACY_BODY_COUNCIL),
    choice("front", keys::DEMOCRACY_BODY_FRONT),
    choice("criticism", keys::DEMOCRACY_BODY_CRITICISM),
    choice("advice", keys::DEMOCRACY_BODY_ADVICE),
    choice("inspectors", keys::DEMOCRACY_BODY_INSPECTORS),
    choice("watchers", keys::DEMOCRACY_BODY_WATCHERS),
];

pub(super) const DIALOGUE: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("unit", keys::DEMOCRACY_UNIT, Kind::Unit, 13.0)
        .on_paper(45.0)
        .needed(),
    Column::new("topic", keys::DEMOCRACY_TOPIC, Kind::Text, 18.0)
        .on_paper(70.0)
        .needed(),
    Column::new("chair", keys::DEMOCRACY_CHAIR, Kind::Text, 12.0).on_paper(40.0),
    Column::new("place", keys::DEMOCRACY_PLACE, Kind::Text, 10.0),
    Column::new("attendees", keys::DEMOCRACY_ATTENDEES, Kind::Count, 6.0).on_paper(20.0),
    Column::new("secretary", keys::DEMOCRACY_SECRETARY, Kind::Text, 10.0),
    Column::new("minutes", keys::DEMOCRACY_MINUTES, Kind::Long, 14.0),
];

pub(super) const OPINION: &[Column] = &[
    Column::new("content", keys::DEMOCRACY_CONTENT, Kind::Long, 20.0)
        .on_paper(80.0)
        .needed(),
    Column::new("speaker", keys::DEMOCRACY_SPEAKER, Kind::Text, 10.0).private(),
    Column::new("responsible", keys::DEMOCRACY_RESPONSIBLE, Kind::Unit, 12.0).on_paper(45.0),
    Column::new("due", keys::REGISTERS_DUE, Kind::Day, 7.2).on_paper(22.0),
    Column::new(
        "status",
        keys::REGISTERS_STATUS,
        Kind::Choice(STATUSES),
        8.0,
    )
    .on_paper(24.0)
    .needed(),
    Column::new("answer", keys::DEMOCRACY_ANSWER, Kind::Long, 18.0).on_paper(70.0),
    Column::new("answered", keys::DEMOCRACY_ANSWERED, Kind::Day, 7.2).on_paper(22.0),
    Column::new("public", keys::DEMOCRACY_PUBLIC, Kind::Choice(YES_NO), 6.0),
];

pub(super) const PETITION: &[Column] = &[
    Column::new("day", keys::DEMOCRACY_RECEIVED, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed()
        .headed("ngày, ngày nhận, ngày tiếp nhận, ngày đơn, ngày tháng"),
    Column::new("number", keys::DEMOCRACY_NUMBER, Kind::Text, 6.0)
        .on_paper(18.0)
        .headed("số, số đơn, số văn bản, mã số"),
    Column::new("kind", keys::DEMOCRACY_KIND, Kind::Choice(KINDS), 9.0)
        .on_paper(28.0)
        .needed()
        .headed("loại đơn, loại, phân loại"),
    Column::new("content", keys::DEMOCRACY_CONTENT, Kind::Long, 20.0)
        .on_paper(70.0)
        .needed()
        .headed("nội dung, nội dung đơn, nội dung kiến nghị, ý kiến kiến nghị, nội dung ý kiến kiến nghị, tóm tắt nội dung"),
    Column::new("sender", keys::DEMOCRACY_SENDER, Kind::Text, 10.0)
        .private()
        .headed("người gửi, họ và tên, họ tên người gửi, người đứng đơn, cử tri, tên người gửi đơn"),
    Column::new("unit", keys::DEMOCRACY_UNIT, Kind::Unit, 11.0)
        .on_paper(32.0)
        .headed("địa bàn, đơn vị, địa chỉ, xã phường, nơi gửi"),
    Column::new("responsible", keys::DEMOCRACY_RESPONSIBLE, Kind::Text, 11.0)
        .on_paper(34.0)
        .headed("đơn vị giải quyết, cơ quan giải quyết, nơi giải quyết, cơ quan xử lý, thẩm quyền giải quyết"),
    Column::new("due", keys::REGISTERS_DUE, Kind::Day, 7.2)
        .on_paper(20.0)
        .headed("thời hạn, hạn giải quyết, hạn trả lời, hạn"),
    Column::new("status", keys::REGISTERS_STATUS, Kind::Choice(STATUSES), 8.0)
        .on_paper(22.0)
        .needed()
        .headed("tình trạng, kết quả xử lý, trạng thái"),
    Column::new("answer", keys::DEMOCRACY_ANSWER, Kind::Long, 16.0)
        .headed("kết quả, trả lời, nội dung trả lời, kết quả giải quyết"),
    Column::new("answered", keys::DEMOCRACY_ANSWERED, Kind::Day, 7.2)
        .on_paper(20.0)
        .headed("ngày trả lời, ngày giải quyết"),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 9.0).headed("ghi chú"),
];

pub(super) const SUPERVISION: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("body", keys::DEMOCRACY_BODY, Kind::Choice(BODIES), 12.0)
        .on_paper(45.0)
        .needed(),
    Column::new("title", keys::DEMOCRACY_SUPERVISED, Kind::Text, 18.0)
        .on_paper(70.0)
        .needed(),
    Column::new("unit", keys::DEMOCRACY_UNIT, Kind::Unit, 11.0),
    Column::new("rounds", keys::DEMOCRACY_ROUNDS, Kind::Count, 5.5)
        .on_paper(18.0)
        .needed(),
    Column::new("units", keys::DEMOCRACY_UNITS, Kind::Count, 6.0).on_paper(20.0),
    Column::new("proposals", keys::DEMOCRACY_PROPOSALS, Kind::Count, 6.0).on_paper(20.0),
    Column::new("accepted", keys::DEMOCRACY_ACCEPTED, Kind::Count, 6.0).on_paper(20.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];

pub(super) const RECEPTION: &[Column] = &[
    Column::new("unit", keys::DEMOCRACY_UNIT, Kind::Unit, 13.0)
        .on_paper(60.0)
        .needed(),
    Column::new("period", keys::REGISTERS_PERIOD, Kind::Period, 9.0)
        .on_paper(32.0)
        .needed(),
    Column::new("receptions", keys::DEMOCRACY_RECEPTIONS, Kind::Count, 6.0).on_paper(22.0),
    Column::new("people", keys::DEMOCRACY_PEOPLE, Kind::Count, 6.0).on_paper(22.0),
    Column::new("cases", keys::DEMOCRACY_CASES, Kind::Count, 6.0).on_paper(22.0),
    Column::new("settled", keys::DEMOCRACY_SETTLED, Kind::Count, 6.0).on_paper(22.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];
