//! The whole story of a nomination.

use crate::desk::Desk;
use crate::import::staged_csv;
use crate::round::{decide, individual, nominated, opened, opened_as};
use office::awards::story::{self, Story};
use office::awards::{self, NominationState};
use office::import;
use office::words::Lang;
use office::{Code, awards::NominationDraft};

const BOARD: &str = "Ban Dân vận Huyện ủy Sông Mây";

fn told(desk: &Desk, key: i64) -> Story {
    let today = "2026-06-18".parse().unwrap();
    desk.office
        .read(|reading| story::story(reading, key, today, Lang::Vi))
        .unwrap()
}

fn person(year: i32) -> NominationDraft {
    NominationDraft {
        citation: format!("Thành tích của năm {year}"),
        ..individual("Võ Minh Đức", "1972")
    }
}

/// Nominated in three years, decided in the first two; gives the keys.
fn three_years(desk: &Desk) -> Vec<i64> {
    let mut keys = Vec::new();
    for year in [2022, 2023, 2024] {
        let round = opened_as(desk, BOARD, Some("GK_BDV"), year);
        keys.extend(nominated(desk, round, &[person(year)]));
        if year < 2024 {
            decide(desk, round, &format!("{year}"), &format!("{year}-10-10")).unwrap();
        }
    }
    keys
}

#[test]
fn the_awards_of_earlier_years_stand_newest_first_under_the_unit_of_their_day() {
    let desk = Desk::new();
    let keys = three_years(&desk);
    let story = told(&desk, keys[2]);
    let years: Vec<_> = story
        .history
        .iter()
        .map(|award| (award.date.to_string(), award.own))
        .collect();
    assert_eq!(
        years,
        [
            ("2023-10-10".to_owned(), false),
            ("2022-10-10".to_owned(), false)
        ]
    );
    let award = &story.history[0];
    assert_eq!(award.unit_name, "phường Xuân Khánh, quận Ninh Kiều");
    let today = award.unit_today.as_deref().unwrap();
    assert!(today.contains("thành phố Cần Thơ"), "{today}");
    assert!(!today.contains("quận"), "districts have ended: {today}");
    assert!(told(&desk, keys[0]).history.iter().any(|award| award.own));
}

#[test]
fn the_history_includes_who_was_said_to_be_the_same() {
    let desk = Desk::new();
    let keys = three_years(&desk);
    let round = opened(&desk);
    let other = individual("Võ Minh Đức (Tám Đức)", "1972");
    let key = nominated(&desk, round, &[other])[0];
    assert_eq!(told(&desk, key).history, []);
    awards::link_recipients(&desk.office, &desk.ctx(), key, keys[0], true).unwrap();
    let story = told(&desk, key);
    assert_eq!(story.history.len(), 2);
    assert_eq!(story.others.len(), 1, "the nomination of 2024 waits");
    assert_eq!(story.others[0].state_text, "Đang soạn");
    assert_eq!(story.others[0].award, "Giấy khen");
}

#[test]
fn every_move_says_who_when_and_why() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    let reason = Some("chờ kết luận kiểm tra");
    awards::set_state(
        &desk.office,
        &desk.ctx(),
        &[key],
        NominationState::OnHold,
        reason,
    )
    .unwrap();
    let story = told(&desk, key);
    let lines: Vec<_> = story
        .events
        .iter()
        .map(|event| (event.text.as_str(), event.reason.as_str()))
        .collect();
    assert_eq!(
        lines,
        [
            ("Thêm đề nghị khen “Lê Văn Một”", ""),
            ("Đang soạn → Tạm dừng", "chờ kết luận kiểm tra"),
        ]
    );
    assert!(
        story
            .events
            .iter()
            .all(|event| event.actor == "Người kiểm thử")
    );
    let notes: Vec<_> = story.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["chờ kết luận kiểm tra"]);
}

#[test]
fn papers_follow_the_award_and_ticking_one_is_one_undoable_operation() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    let papers = || {
        let story = told(&desk, key);
        let shown = story.documents.into_iter();
        shown
            .map(|paper| (paper.code, paper.required, paper.present))
            .collect::<Vec<_>>()
    };
    let named = |code: &str, present| (code.to_owned(), code != "other", present);
    assert_eq!(
        papers(),
        ["proposal", "report", "minutes", "other"].map(|code| named(code, false))
    );
    story::set_document(&desk.office, &desk.ctx(), key, "minutes", true).unwrap();
    assert_eq!(papers()[2], named("minutes", true));
    let newest = desk.office.operations(1).unwrap().remove(0);
    assert_eq!(
        newest.text,
        "Ghi đã có “Biên bản họp xét thi đua, khen thưởng” của Lê Văn Một"
    );
    story::set_document(&desk.office, &desk.ctx(), key, "minutes", true).unwrap();
    assert_eq!(desk.office.operations(1).unwrap()[0].key, newest.key);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(papers()[2], named("minutes", false));
    let refused = story::set_document(&desk.office, &desk.ctx(), key, "passport", true);
    assert_eq!(refused.unwrap_err().code, Code::NoSuchField);
}

#[test]
fn the_office_may_put_its_own_list_of_papers() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    let list = r#"[{"code": "photo", "text": "Ảnh chụp", "required": true}]"#;
    let set = |value| {
        desk.office
            .edit_setting(&desk.ctx(), "awards.documents", Some(value))
            .unwrap();
        let papers = told(&desk, key).documents.into_iter();
        papers.map(|paper| paper.text).collect::<Vec<_>>()
    };
    assert_eq!(set(list), ["Ảnh chụp"]);
    assert_eq!(set("not a list").len(), 4, "the built-in list holds");
}

#[test]
fn a_nomination_with_papers_can_be_removed_and_brought_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    story::set_document(&desk.office, &desk.ctx(), key, "report", true).unwrap();
    awards::remove_nominations(&desk.office, &desk.ctx(), &[key]).unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    let story = told(&desk, key);
    assert!(
        story
            .documents
            .iter()
            .any(|paper| paper.code == "report" && paper.present)
    );
}

const LIST: &str = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG\n\n\
    STT;Họ và tên;Chức vụ, đơn vị;Năm sinh;Hình thức khen\n\
    1;Ông Trần Văn An;Bí thư, Phường Xuân Khánh;1970;Giấy khen\n\
    2;Lê Thị Bình;Trưởng khu vực, Phường Xuân Khánh;31/02/1980;Giấy khen\n";

#[test]
fn an_imported_value_leads_back_to_its_cell_and_its_text_before_it_was_corrected() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "danh-sach.csv", LIST, round);
    let rows = crate::import::rows(&desk, batch, false);
    import::fix_cell(
        &desk.office,
        &desk.ctx(),
        rows[1].key,
        "birth",
        "28/02/1980",
    )
    .unwrap();
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let keys: Vec<i64> = crate::round::names(&desk)
        .into_iter()
        .map(|row| row.0)
        .collect();
    let source = |key, field| {
        let source = desk
            .office
            .read(|reading| import::cell_source(reading, key, field));
        source.unwrap().unwrap()
    };
    let birth = source(keys[1], "birth");
    assert_eq!(birth.file, "danh-sach.csv");
    assert_eq!(birth.address.as_deref(), Some("D5"));
    assert_eq!(birth.raw.as_deref(), Some("31/02/1980"));
    assert_eq!(birth.corrected.as_deref(), Some("1980-02-28"));
    assert_eq!(birth.header.as_deref(), Some("Năm sinh"));
    let unit = source(keys[0], "unit");
    assert_eq!(unit.address.as_deref(), Some("C4"), "one cell holds both");
    assert_eq!(source(keys[0], "honorific").address.as_deref(), Some("B4"));
    assert_eq!(source(keys[0], "note").address, None);
    let story = told(&desk, keys[0]);
    let from = story.source.unwrap();
    assert_eq!((from.file.as_str(), from.row), ("danh-sach.csv", 4));
    let typed = nominated(&desk, round, &[individual("Lê Văn Một", "1970")])[0];
    let none = desk
        .office
        .read(|reading| import::cell_source(reading, typed, "name"));
    assert_eq!(none.unwrap(), None);
}
