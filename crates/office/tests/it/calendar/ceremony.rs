//! Ceremonies: turns in legal order, seats, who hands over, who came, and the papers of it.

use office::Code;
use office::awards::{
    self, Attendance, CeremonyDraft, CeremonySheet, SeatOrder, arrange_ceremony, ceremony,
};

use super::printing::{document, laid, rows};
use super::{day, of_kind, plan};
use crate::desk::Desk;
use crate::round::{collective, decide, individual, newest, nominated, opened};
use office::calendar::DayKind;

/// A decided round of three bodies and five people of two units; gives round and decision.
fn honoured(desk: &Desk) -> (i64, i64) {
    let round = opened(desk);
    let mut all = Vec::new();
    for number in 1..=3 {
        all.push(collective(&format!("Chi bộ khu vực {number}")));
    }
    for (at, name) in [
        "Lê Văn Một",
        "Phạm Thị Hai",
        "Trần Văn Ba",
        "Đỗ Thị Tư",
        "Võ Văn Năm",
    ]
    .into_iter()
    .enumerate()
    {
        let mut person = individual(name, "1970");
        if at % 2 == 1 {
            person.unit = "Phường An Bình".into();
        }
        all.push(person);
    }
    nominated(desk, round, &all);
    let decision = decide(desk, round, "7", "2024-10-02").unwrap();
    (round, decision)
}

fn sheet(desk: &Desk, round: i64) -> CeremonySheet {
    desk.office
        .read(|reading| ceremony::ceremony(reading, round))
        .unwrap()
}

fn arranged(desk: &Desk, seats: SeatOrder) -> (i64, i64) {
    let (round, decision) = honoured(desk);
    let head = CeremonyDraft {
        occasion: "Họp mặt kỷ niệm 94 năm Ngày truyền thống công tác dân vận".into(),
        held_on: Some(day("2024-10-14")),
        begins: "8 giờ 00".into(),
        place: "Hội trường Thành ủy".into(),
        at_once: 3,
        row_seats: 4,
        first_row: 2,
        ..CeremonyDraft::default()
    };
    awards::save_ceremony(&desk.office, &desk.ctx(), round, &head).unwrap();
    arrange_ceremony(&desk.office, &desk.ctx(), round, seats).unwrap();
    (round, decision)
}

#[test]
fn turns_follow_the_legal_order_bodies_before_people() {
    let desk = Desk::new();
    let (round, _) = arranged(&desk, SeatOrder::Call);
    let sheet = sheet(&desk, round);
    let turns: Vec<(u32, &str, usize)> = sheet
        .turns
        .iter()
        .map(|turn| (turn.number, turn.kind_text.as_str(), turn.lines.len()))
        .collect();
    assert_eq!(
        turns,
        [(1, "tập thể", 3), (2, "cá nhân", 3), (3, "cá nhân", 2)]
    );
    let numbers: Vec<u32> = sheet
        .turns
        .iter()
        .flat_map(|turn| &turn.lines)
        .map(|line| line.number)
        .collect();
    assert!(numbers.is_sorted());
    let seats: Vec<&str> = sheet
        .turns
        .iter()
        .flat_map(|turn| &turn.lines)
        .map(|line| line.seat_text.as_str())
        .collect();
    assert_eq!(seats, ["B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4"]);
}

#[test]
fn those_of_a_unit_sit_together_when_seats_go_by_unit() {
    let desk = Desk::new();
    let (round, _) = arranged(&desk, SeatOrder::Unit);
    let mut seated: Vec<(u32, u32, String)> = sheet(&desk, round)
        .turns
        .into_iter()
        .flat_map(|turn| turn.lines)
        .map(|line| (line.seat_row.unwrap(), line.seat.unwrap(), line.unit))
        .collect();
    seated.sort();
    let units: Vec<&String> = seated.iter().map(|(_, _, unit)| unit).collect();
    let runs = units.chunk_by(|a, b| a == b).count();
    let mut distinct = units.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(runs, distinct.len(), "{units:?}");
}

#[test]
fn who_hands_over_and_who_came_stay_when_it_is_arranged_anew() {
    let desk = Desk::new();
    let (round, _) = arranged(&desk, SeatOrder::Call);
    let before = sheet(&desk, round);
    let (turn, line) = (before.turns[1].key, before.turns[1].lines[0].line);
    assert_eq!(before.counts.without_presenter, 3);
    awards::set_presenter(&desk.office, &desk.ctx(), &[turn], "Lê Văn Bảy", "Bí thư").unwrap();
    awards::mark_attendance(
        &desk.office,
        &desk.ctx(),
        &[line],
        Attendance::Absent,
        "Con trai",
    )
    .unwrap();
    arrange_ceremony(&desk.office, &desk.ctx(), round, SeatOrder::Unit).unwrap();
    let after = sheet(&desk, round);
    assert_eq!(after.turns[1].presenter, "Lê Văn Bảy");
    assert_eq!((after.counts.absent, after.counts.received), (1, 1));
}

#[test]
fn a_seat_that_is_taken_is_swapped() {
    let desk = Desk::new();
    let (round, _) = arranged(&desk, SeatOrder::Call);
    let line = sheet(&desk, round).turns[0].lines[0].line;
    awards::set_seat(&desk.office, &desk.ctx(), line, Some((3, 4))).unwrap();
    let sheet = sheet(&desk, round);
    assert_eq!(sheet.turns[0].lines[0].seat_text, "C4");
    assert_eq!(
        sheet.turns[2].lines[1].seat_text, "B1",
        "who sat there took the other seat"
    );
}

#[test]
fn a_round_without_a_decision_has_nobody_to_honour() {
    let desk = Desk::new();
    let round = opened(&desk);
    let refused = arrange_ceremony(&desk.office, &desk.ctx(), round, SeatOrder::Call).unwrap_err();
    assert_eq!(refused.code, Code::NobodyToHonour);
    assert!(sheet(&desk, round).turns.is_empty());
}

#[test]
fn the_ceremony_stands_in_the_calendar_and_on_its_papers() {
    let desk = Desk::new();
    let (round, decision) = arranged(&desk, SeatOrder::Call);
    let calendar = plan(&desk, 2024, "2024-10-01");
    let held = of_kind(&calendar, DayKind::Ceremony);
    assert_eq!(held[0].from, Some(day("2024-10-14")));
    assert_eq!(
        (held[0].time.as_str(), held[0].venue.as_str()),
        ("8 giờ 00", "Hội trường Thành ủy")
    );
    assert_eq!(newest(&desk).key, round);
    let turns = sheet(&desk, round).turns;
    let keys: Vec<i64> = turns.iter().map(|turn| turn.key).collect();
    awards::set_presenter(
        &desk.office,
        &desk.ctx(),
        &keys[..1],
        "Lê Văn Bảy",
        "Bí thư",
    )
    .unwrap();
    let called = rows(&document(&desk, "awards.l7", decision));
    assert_eq!(
        called[0],
        "Lượt 1: 3 tập thể, Giấy khen. Người trao: Lê Văn Bảy, Bí thư"
            .replace("Giấy khen", &turns[0].award)
    );
    assert!(called[1].contains("|B1|"), "{}", called[1]);
    let seats = rows(&document(&desk, "awards.seats", decision));
    assert_eq!(seats[0], "Hàng B: 4 chỗ");
    assert_eq!(seats.len(), 8 + 2);
    let gifts = rows(&document(&desk, "awards.gifts", decision));
    assert_eq!(gifts.len(), 2 + 1);
    assert!(gifts[2].starts_with("|||8|"), "{}", gifts[2]);
    for form in ["awards.l7", "awards.seats", "awards.gifts"] {
        laid(&document(&desk, form, decision));
    }
}
