//! Recommendations and directives (kiến nghị, chỉ đạo) from wherever they come: an inspection, a meeting,
//! a letter of the superior body. Who has to do what by when, what was answered, who looked whether it is
//! so. Whether a day is over is worked out when somebody looks, and never kept (I-06).

mod counts;
mod forms;
mod reminder;
mod rules;

use crate::import::doors::{Doors, Taken};
use crate::registers::sheet::{Lines, OP, TakesLines};
use crate::registers::{Choice, Column, Due, Kind, Register};
use crate::subjects::{ImportKind, Subject};
use crate::words::{Key, keys};

const fn choice(code: &'static str, name: Key) -> Choice {
    Choice { code, name }
}

const ORIGINS: &[Choice] = &[
    choice("inspection", keys::RECOMMENDATIONS_ORIGIN_INSPECTION),
    choice("meeting", keys::RECOMMENDATIONS_ORIGIN_MEETING),
    choice("letter", keys::RECOMMENDATIONS_ORIGIN_LETTER),
    choice("supervision", keys::RECOMMENDATIONS_ORIGIN_SUPERVISION),
    choice("dialogue", keys::RECOMMENDATIONS_ORIGIN_DIALOGUE),
    choice("other", keys::RECOMMENDATIONS_ORIGIN_OTHER),
];

/// How far it is.
pub(crate) const STATUSES: &[Choice] = &[
    choice("not_yet", keys::RECOMMENDATIONS_STATUS_NOT_YET),
    choice("under_way", keys::RECOMMENDATIONS_STATUS_UNDER_WAY),
    choice("done", keys::RECOMMENDATIONS_STATUS_DONE),
    choice("not_done", keys::RECOMMENDATIONS_STATUS_NOT_DONE),
];

const COLUMNS: &[Column] = &[
    Column::new("content", keys::RECOMMENDATIONS_CONTENT, Kind::Long, 20.0)
        .on_paper(90.0)
        .needed()
        .headed("nội dung kiến nghị, kiến nghị, nội dung chỉ đạo, ý kiến chỉ đạo, nội dung"),
    Column::new("unit", keys::RECOMMENDATIONS_UNIT, Kind::Unit, 12.0)
        .on_paper(45.0)
        .needed()
        .headed(
            "đơn vị thực hiện, đơn vị, cơ quan thực hiện, đơn vị được kiến nghị, nơi thực hiện",
        ),
    Column::new("due", keys::REGISTERS_DUE, Kind::Day, 7.2)
        .on_paper(25.0)
        .headed("thời hạn, hạn hoàn thành, hạn, thời gian hoàn thành"),
    Column::new(
        "status",
        keys::REGISTERS_STATUS,
        Kind::Choice(STATUSES),
        8.5,
    )
    .on_paper(22.0)
    .needed()
    .headed("tình trạng, tiến độ, kết quả xử lý"),
    Column::new(
        "origin",
        keys::RECOMMENDATIONS_ORIGIN,
        Kind::Choice(ORIGINS),
        8.5,
    )
    .headed("nguồn, loại"),
    Column::new("source", keys::RECOMMENDATIONS_SOURCE, Kind::Text, 12.0)
        .headed("văn bản, số văn bản, căn cứ, nguồn văn bản"),
    Column::new("day", keys::RECOMMENDATIONS_DAY, Kind::Day, 7.2)
        .needed()
        .headed("ngày kiến nghị, ngày văn bản, ngày, ngày kết luận"),
    Column::new("answer", keys::RECOMMENDATIONS_ANSWER, Kind::Long, 16.0)
        .on_paper(60.0)
        .headed("kết quả, kết quả thực hiện, trả lời, văn bản trả lời"),
    Column::new("answered", keys::RECOMMENDATIONS_ANSWERED, Kind::Day, 7.2)
        .headed("ngày trả lời, ngày thực hiện, ngày hoàn thành"),
    Column::new(
        "verified_by",
        keys::RECOMMENDATIONS_VERIFIED_BY,
        Kind::Text,
        10.0,
    ),
    Column::new("verified", keys::RECOMMENDATIONS_VERIFIED, Kind::Day, 7.2),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0).headed("ghi chú"),
];

/// A recommendation or a directive, of an inspection or by itself.
pub static RECOMMENDATION: Register = Register {
    of: Some("inspections.plan"),
    alone: true,
    columns: COLUMNS,
    title: &["content"],
    day: "day",
    unit: "unit",
    due: Some(Due {
        day: "due",
        status: "status",
        closed: &["done", "not_done"],
    }),
    judge: Some(rules::judge),
    ..Register::empty(
        "recommendations.one",
        "recommendations",
        keys::RECOMMENDATIONS_ALL,
        keys::RECOMMENDATIONS_LINE,
    )
};

/// Recommendations as a subject of the office.
pub static SUBJECT: Subject = Subject {
    registers: &[&RECOMMENDATION],
    counts: Some(counts::counted),
    import_kinds: &[ImportKind {
        code: "recommendations",
        name: keys::IMPORT_KIND_RECOMMENDATIONS,
        taken: Some(&TAKEN),
    }],
    forms: forms::FORMS,
    ..Subject::empty("recommendations")
};

/// Lists of recommendations.
#[derive(Clone)]
struct Lists;

impl TakesLines for Lists {
    const REGISTER: &'static Register = &RECOMMENDATION;
    const FIELDS: &'static [&'static str] = &[
        "content", "unit", "due", "status", "origin", "source", "day", "answer", "answered", "note",
    ];
    const IDENTITY: &'static [usize] = &[0, 1];
}

static TAKEN: Taken = Taken {
    fields: Lists::FIELDS,
    name: 0,
    spelled: &[1],
    has: |_, _| false,
    shown: |field, text| Lines::<Lists>::shown(field, text),
    kind_text: |_| String::new(),
    op: OP,
    place: |plan| match plan {
        0 => ["registers", "recommendations"].map(str::to_owned).to_vec(),
        plan => crate::registers::place("inspections", plan),
    },
    doors: Doors::of::<Lines<Lists>>(),
};
