//! The papers of democracy: the ten forms by period with their sums, minutes of a dialogue with its
//! opinions and answers, the list of petitions with their rates, supervision by others.

use papers::{Block, Document, Orientation};

use super::{DIALOGUE, OPINION, PETITION, RECEPTION, SUPERVISION, quarterly};
use crate::office::Reading;
use crate::registers::{Asked, Entry, Register, RegisterPaper, book, by_day, lines_table};
use crate::subjects::FormKind;
use crate::words::{Key, keys};
use crate::{Code, Failure, Result};

type Make = fn(&Reading, i64) -> Result<Document>;

const fn form(id: &'static str, name: Key, make: Make) -> FormKind {
    FormKind {
        id,
        name,
        table: "entry",
        make,
    }
}

pub(super) static FORMS: &[FormKind] = &[
    form(
        "democracy.dialogue",
        keys::DEMOCRACY_FORM_DIALOGUE,
        dialogue,
    ),
    form(
        "democracy.dialogues",
        keys::DEMOCRACY_FORM_DIALOGUES,
        |reading, key| list(reading, key, &DIALOGUE, "các cuộc đối thoại với Nhân dân"),
    ),
    form(
        "democracy.petitions",
        keys::DEMOCRACY_FORM_PETITIONS,
        petitions,
    ),
    form(
        "democracy.supervision",
        keys::DEMOCRACY_SUPERVISION,
        |reading, key| {
            list(
                reading,
                key,
                &SUPERVISION,
                "hoạt động giám sát, phản biện xã hội",
            )
        },
    ),
    form(
        "democracy.reception",
        keys::DEMOCRACY_RECEPTION,
        |reading, key| list(reading, key, &RECEPTION, "tiếp công dân, hòa giải ở cơ sở"),
    ),
    form(
        "democracy.published",
        keys::DEMOCRACY_PUBLISHED,
        |reading, key| numbered(reading, key, &quarterly::PUBLISHED, 1),
    ),
    form(
        "democracy.decided",
        keys::DEMOCRACY_DECIDED,
        |reading, key| numbered(reading, key, &quarterly::DECIDED, 2),
    ),
    form("democracy.voted", keys::DEMOCRACY_VOTED, |reading, key| {
        numbered(reading, key, &quarterly::VOTED, 3)
    }),
    form(
        "democracy.consulted",
        keys::DEMOCRACY_CONSULTED,
        |reading, key| numbered(reading, key, &quarterly::CONSULTED, 4),
    ),
    form("democracy.built", keys::DEMOCRACY_BUILT, |reading, key| {
        numbered(reading, key, &quarterly::BUILT, 5)
    }),
    form(
        "democracy.checked",
        keys::DEMOCRACY_CHECKED,
        |reading, key| numbered(reading, key, &quarterly::CHECKED, 6),
    ),
    form(
        "democracy.inspectors",
        keys::DEMOCRACY_INSPECTORS,
        |reading, key| numbered(reading, key, &quarterly::INSPECTORS, 7),
    ),
    form(
        "democracy.watchers",
        keys::DEMOCRACY_WATCHERS,
        |reading, key| numbered(reading, key, &quarterly::WATCHERS, 8),
    ),
    form(
        "democracy.letters",
        keys::DEMOCRACY_LETTERS,
        |reading, key| numbered(reading, key, &quarterly::LETTERS, 9),
    ),
    form(
        "democracy.meetings",
        keys::DEMOCRACY_MEETINGS,
        |reading, key| numbered(reading, key, &quarterly::MEETINGS, 10),
    ),
];

/// Lines of a period in the order of their days; those with errors are left out and counted.
fn of_period(
    reading: &Reading,
    register: &'static Register,
    asked: Asked,
) -> Result<(Vec<Entry>, usize)> {
    let book = book(reading, register)?;
    let own = book.lines().iter().filter(|line| asked.has(line.day()));
    let (mut good, odd): (Vec<&Entry>, Vec<&Entry>) =
        own.partition(|line| book.judged().counts(line.key()));
    if good.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    good.sort_by(|one, other| by_day(one, other));
    Ok((good.into_iter().cloned().collect(), odd.len()))
}

fn list(reading: &Reading, key: i64, register: &'static Register, about: &str) -> Result<Document> {
    table(reading, key, register, ("DANH SÁCH", about.to_owned()))
}

/// "Biểu số 7": one of the ten forms.
fn numbered(
    reading: &Reading,
    key: i64,
    register: &'static Register,
    number: u32,
) -> Result<Document> {
    let name = register.said();
    let about = name
        .split_once(". ")
        .map_or(name.as_str(), |(_, rest)| rest);
    table(
        reading,
        key,
        register,
        (&format!("BIỂU SỐ {number}"), about.to_owned()),
    )
}

fn table(
    reading: &Reading,
    key: i64,
    register: &'static Register,
    (kind, about): (&str, String),
) -> Result<Document> {
    let asked = Asked::read(key);
    let (lines, odd) = of_period(reading, register, asked)?;
    let mut paper = RegisterPaper::of(reading, asked.last_day(&lines[lines.len() - 1]))?;
    paper.block(Block::Table(lines_table(
        register,
        lines.iter(),
        Orientation::Landscape,
        true,
    )));
    if odd > 0 {
        paper.text(&format!("Có {odd} dòng còn sai sót, chưa tính vào biểu."));
    }
    let title = vec![about, asked.said()];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document((kind, title), Orientation::Landscape))
}

/// Who met whom about what, each opinion with its answer; whoever spoke is named only where he is told in
/// the minutes.
fn dialogue(reading: &Reading, key: i64) -> Result<Document> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    let line = book(reading, &DIALOGUE)?
        .line(key)
        .cloned()
        .ok_or_else(missing)?;
    let opinions = book(reading, &OPINION)?;
    let mut paper = RegisterPaper::of(reading, line.day().unwrap_or_default())?;
    paper.told("Thời gian", &line.shown("day"));
    paper.told("Địa điểm", &line.shown("place"));
    paper.told("Đơn vị", &line.shown("unit"));
    paper.told("Chủ trì", &line.shown("chair"));
    paper.told("Thư ký", &line.shown("secretary"));
    let attendees = line.shown("attendees");
    if !attendees.is_empty() {
        paper.told("Số người dự", &format!("{attendees} người"));
    }
    paper.text(line.text("minutes"));
    let own: Vec<&Entry> = opinions.of(key).collect();
    paper.heading("Ý kiến và trả lời");
    paper.block(Block::Table(lines_table(
        &OPINION,
        own.iter().copied(),
        Orientation::Landscape,
        false,
    )));
    let settled = own.iter().filter(|one| one.is("status", "done")).count();
    paper.text(&format!(
        "Có {} ý kiến, đã trả lời, giải quyết {settled} ý kiến{}.",
        own.len(),
        rate(settled, own.len())
    ));
    paper.signed_by(&[
        ("NGƯỜI GHI BIÊN BẢN", &line.shown("secretary")),
        ("CHỦ TRÌ", &line.shown("chair")),
    ]);
    Ok(paper.document(
        (
            "BIÊN BẢN",
            vec!["hội nghị đối thoại".to_owned(), line.shown("topic")],
        ),
        Orientation::Landscape,
    ))
}

/// " (đạt 75,0 %)"; nothing where there is nothing to be divided by.
fn rate(part: usize, whole: usize) -> String {
    if whole == 0 {
        return String::new();
    }
    let tenths = (part * 2000 + whole) / (2 * whole);
    format!(" (đạt {},{} %)", tenths / 10, tenths % 10)
}

/// The petitions of a period with how many were settled.
fn petitions(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let (lines, odd) = of_period(reading, &PETITION, asked)?;
    let mut paper = RegisterPaper::of(reading, asked.last_day(&lines[lines.len() - 1]))?;
    paper.block(Block::Table(lines_table(
        &PETITION,
        lines.iter(),
        Orientation::Landscape,
        false,
    )));
    for (voters, name) in [
        (false, "Đơn thư, phản ánh, kiến nghị"),
        (true, "Ý kiến, kiến nghị cử tri"),
    ] {
        let own = lines
            .iter()
            .filter(|line| line.is("kind", "voter") == voters);
        let own: Vec<&Entry> = own.collect();
        if own.is_empty() {
            continue;
        }
        let settled = own.iter().filter(|line| line.is("status", "done")).count();
        paper.text(&format!(
            "{name}: tiếp nhận {}, đã giải quyết {settled}{}.",
            own.len(),
            rate(settled, own.len())
        ));
    }
    if odd > 0 {
        paper.text(&format!("Có {odd} dòng còn sai sót, chưa tính."));
    }
    let title = vec![
        "theo dõi đơn thư, ý kiến, kiến nghị".to_owned(),
        asked.said(),
    ];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document(("BẢNG KÊ", title), Orientation::Landscape))
}
