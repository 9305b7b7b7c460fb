//! Operations of the calendar and of ceremonies.

use std::collections::BTreeMap;

use office::awards::{
    self, Attendance, CeremonyDraft, CeremonySheet, SeatOrder, arrange_ceremony, ceremony,
};
use office::calendar;
use office::import::{self, Kind};

use super::models::once;
use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::round::{decided, newest};

const fn scenario(kind: &'static str, prepare: fn(&Desk), act: fn(&Desk)) -> Scenario {
    Scenario { kind, prepare, act }
}

pub(super) static ALL: &[Scenario] = &[
    scenario("calendar.enter", nothing, |desk| {
        entered(desk);
    }),
    scenario("calendar.enter_many", nothing, |desk| {
        let drafts = [draft(desk), draft(desk)];
        calendar::put_entries(&desk.office, &desk.ctx(), 2024, &drafts).unwrap();
    }),
    scenario("calendar.edit", prepared, |desk| {
        let text = format!("{}/11", once(desk) % 28 + 1);
        calendar::edit_entry(
            &desk.office,
            &desk.ctx(),
            newest_entry(desk),
            "starts",
            &text,
        )
        .unwrap();
    }),
    scenario("calendar.remove", prepared, |desk| {
        let key = newest_entry(desk);
        calendar::remove_entries(&desk.office, &desk.ctx(), &[key]).unwrap();
    }),
    scenario("calendar.done", prepared, |desk| {
        let day = "2024-06-18".parse().ok();
        calendar::set_done(&desk.office, &desk.ctx(), &[newest_entry(desk)], day).unwrap();
    }),
    scenario("calendar.import", nothing, |desk| {
        let path = desk.path("ke-hoach.csv");
        let plan = format!(
            "KẾ HOẠCH NĂM 2024;;\nNội dung công việc;Thời gian;Chủ trì\nHội nghị giao ban lần {};20/6;Trưởng ban\nHọp rút kinh nghiệm cuối đợt;31/02;\n",
            once(desk)
        );
        std::fs::write(&path, plan).unwrap();
        let (office, ctx) = (&desk.office, desk.ctx());
        let batch = import::stage_file(office, &ctx, &path, Kind::Calendar, 2024, &()).unwrap();
        import::commit(office, &ctx, batch).unwrap();
    }),
    scenario("awards.ceremony", a_decision, |desk| {
        let head = CeremonyDraft {
            occasion: "Họp mặt ngày truyền thống".into(),
            held_on: "2024-10-14".parse().ok(),
            ..CeremonyDraft::default()
        };
        awards::save_ceremony(&desk.office, &desk.ctx(), newest(desk).key, &head).unwrap();
    }),
    scenario("awards.ceremony_arrange", a_decision, arrange),
    scenario("awards.ceremony_presenter", arranged, |desk| {
        let turns: Vec<i64> = sheet(desk).turns.iter().map(|turn| turn.key).collect();
        awards::set_presenter(&desk.office, &desk.ctx(), &turns, "Lê Văn Bảy", "Bí thư").unwrap();
    }),
    scenario("awards.ceremony_attendance", arranged, |desk| {
        let line = sheet(desk).turns[0].lines[0].line;
        let (office, state) = (&desk.office, Attendance::Absent);
        awards::mark_attendance(office, &desk.ctx(), &[line], state, "Vợ ông Một").unwrap();
    }),
    scenario("awards.ceremony_seat", arranged, |desk| {
        let lines = &sheet(desk).turns[0].lines;
        let other = lines[1].seat_row.zip(lines[1].seat);
        awards::set_seat(&desk.office, &desk.ctx(), lines[0].line, other).unwrap();
    }),
];

fn draft(desk: &Desk) -> BTreeMap<String, String> {
    let title = format!("Sơ kết quý, lần {}", once(desk));
    let said = [
        ("title", title.as_str()),
        ("starts", "20/7"),
        ("kind", "linh tinh"),
    ];
    said.map(|(field, text)| (field.to_owned(), text.to_owned()))
        .into()
}

fn entered(desk: &Desk) -> i64 {
    calendar::put_entry(&desk.office, &desk.ctx(), 2024, None, &draft(desk)).unwrap()
}

fn prepared(desk: &Desk) {
    entered(desk);
}

fn newest_entry(desk: &Desk) -> i64 {
    desk.office
        .read(|reading| reading.newest_of("calendar_entry"))
        .unwrap()
}

fn a_decision(desk: &Desk) {
    decided(desk, &once(desk).to_string());
}

fn arrange(desk: &Desk) {
    let round = newest(desk).key;
    arrange_ceremony(&desk.office, &desk.ctx(), round, SeatOrder::Call).unwrap();
}

fn arranged(desk: &Desk) {
    a_decision(desk);
    arrange(desk);
}

fn sheet(desk: &Desk) -> CeremonySheet {
    let round = newest(desk).key;
    desk.office
        .read(|reading| ceremony::ceremony(reading, round))
        .unwrap()
}
