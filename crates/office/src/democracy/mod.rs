//! Grassroots democracy (quy chế dân chủ ở cơ sở): the ten forms that offices hand in by quarter, one row a
//! commune (Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Nghị định 59/2023/NĐ-CP; columns as observed,
//! domain §4.5), dialogues with the opinions they heard, petitions and voters' opinions, supervision by
//! others, receptions of citizens and mediation.

mod columns;
mod counts;
mod forms;
mod quarterly;
mod rules;

use crate::import::doors::{Doors, Taken};
use crate::registers::sheet::{Lines, OP, TakesLines};
use crate::registers::{Due, Register};
use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// A dialogue of a head of committee or authority with the people.
pub static DIALOGUE: Register = Register {
    columns: columns::DIALOGUE,
    title: &["topic", "unit"],
    day: "day",
    unit: "unit",
    judge: Some(rules::dialogues),
    ..Register::empty(
        "democracy.dialogue",
        "democracy",
        keys::DEMOCRACY_DIALOGUE,
        keys::DEMOCRACY_DIALOGUE_LINE,
    )
};

/// An opinion that was raised at a dialogue.
pub static OPINION: Register = Register {
    of: Some("democracy.dialogue"),
    columns: columns::OPINION,
    title: &["content"],
    unit: "responsible",
    due: Some(Due {
        day: "due",
        status: "status",
        closed: &["done"],
    }),
    judge: Some(rules::opinions),
    ..Register::empty(
        "democracy.opinion",
        "democracy",
        keys::DEMOCRACY_OPINION,
        keys::DEMOCRACY_OPINION_LINE,
    )
};

/// A petition, a complaint, a denunciation, or an opinion of voters.
pub static PETITION: Register = Register {
    columns: columns::PETITION,
    title: &["content"],
    day: "day",
    unit: "unit",
    due: Some(Due {
        day: "due",
        status: "status",
        closed: &["done"],
    }),
    judge: Some(rules::petitions),
    ..Register::empty(
        "democracy.petition",
        "democracy",
        keys::DEMOCRACY_PETITION,
        keys::DEMOCRACY_PETITION_LINE,
    )
};

/// Supervision and criticism by the People's Council, the Front and the people.
pub static SUPERVISION: Register = Register {
    columns: columns::SUPERVISION,
    title: &["title"],
    day: "day",
    unit: "unit",
    judge: Some(rules::supervision),
    ..Register::empty(
        "democracy.supervision",
        "democracy",
        keys::DEMOCRACY_SUPERVISION,
        keys::DEMOCRACY_SUPERVISION_LINE,
    )
};

/// Receptions of citizens and mediation, by period.
pub static RECEPTION: Register = Register {
    columns: columns::RECEPTION,
    title: &["unit", "period"],
    day: "period",
    unit: "unit",
    judge: Some(rules::receptions),
    ..Register::empty(
        "democracy.reception",
        "democracy",
        keys::DEMOCRACY_RECEPTION,
        keys::DEMOCRACY_RECEPTION_LINE,
    )
};

/// Grassroots democracy as a subject of the office.
pub static SUBJECT: Subject = Subject {
    registers: &[
        &DIALOGUE,
        &OPINION,
        &PETITION,
        &SUPERVISION,
        &RECEPTION,
        &quarterly::PUBLISHED,
        &quarterly::DECIDED,
        &quarterly::VOTED,
        &quarterly::CONSULTED,
        &quarterly::BUILT,
        &quarterly::CHECKED,
        &quarterly::INSPECTORS,
        &quarterly::WATCHERS,
        &quarterly::LETTERS,
        &quarterly::MEETINGS,
    ],
    counts: Some(counts::counted),
    import_kinds: &[ImportKind {
        code: "petitions",
        name: keys::IMPORT_KIND_PETITIONS,
        taken: Some(&TAKEN),
    }],
    forms: forms::FORMS,
    ..Subject::empty("democracy")
};

/// Lists of petitions and of voters' opinions.
#[derive(Clone)]
struct Lists;

impl TakesLines for Lists {
    const REGISTER: &'static Register = &PETITION;
    const FIELDS: &'static [&'static str] = &[
        "content",
        "number",
        "day",
        "kind",
        "sender",
        "unit",
        "responsible",
        "due",
        "status",
        "answer",
        "answered",
        "note",
    ];
    const IDENTITY: &'static [usize] = &[0, 1, 2, 4];
}

static TAKEN: Taken = Taken {
    fields: Lists::FIELDS,
    name: 0,
    spelled: &[5, 6],
    has: |_, _| false,
    shown: |field, text| Lines::<Lists>::shown(field, text),
    kind_text: |_| String::new(),
    op: OP,
    place: |_| ["registers", "democracy"].map(str::to_owned).to_vec(),
    doors: Doors::of::<Lines<Lists>>(),
};
