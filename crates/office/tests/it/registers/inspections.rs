//! Inspections and recommendations: their rules, papers, figures, and what becomes of merged units.

use office::print;
use office::registers::{self, LineQuery};

use super::{edit, entered, line, said};
use crate::desk::Desk;
use crate::reports::desk_of;

/// A plan of June 2024, with invented people.
fn plan(desk: &Desk) -> i64 {
    entered(
        desk,
        "inspections.plan",
        None,
        &[
            ("title", "Kiểm tra, giám sát công tác dân vận năm 2024"),
            ("kind", "kiểm tra, giám sát"),
            (
                "contents",
                "Quán triệt nghị quyết về công tác dân vận\nPhong trào thi đua Dân vận khéo",
            ),
            ("targets", "Quận Ninh Kiều\nHuyện Phong Điền"),
            ("period_first", "1/1/2024"),
            ("period_last", "18/6/2024"),
            ("starts", "18/6/2024"),
            ("ends", "28/6/2024"),
            ("state", "đang thực hiện"),
        ],
    )
}

fn member(desk: &Desk, plan: i64, person: &str, role: &str) -> i64 {
    let cells = [("person", person), ("role", role)];
    entered(desk, "inspections.member", Some(plan), &cells)
}

fn session(desk: &Desk, plan: i64, host: &str, day: &str) -> i64 {
    let cells = [("day", day), ("host", host), ("held", "đã làm việc")];
    entered(desk, "inspections.session", Some(plan), &cells)
}

#[test]
fn a_team_has_one_head_and_concludes_with_findings() {
    let desk = Desk::new();
    let plan = plan(&desk);
    assert!(line(&desk, plan).counts, "{}", said(&desk, plan));
    edit(&desk, plan, "conclusion", "Các đơn vị thực hiện tốt.");
    assert!(said(&desk, plan).contains("chưa có trưởng đoàn"));
    assert!(!line(&desk, plan).counts);
    member(&desk, plan, "Trần Văn Mẫu", "trưởng đoàn");
    assert!(line(&desk, plan).counts);
    assert!(said(&desk, plan).contains("chưa có nhận xét"));
    let second = member(&desk, plan, "Lê Thị Mẫu", "trưởng đoàn");
    assert!(said(&desk, second).contains("Trần Văn Mẫu"));
    let met = session(&desk, plan, "Quận Ninh Kiều", "18/6/2024");
    let found = [("category", "ưu điểm"), ("content", "Vận động tốt")];
    entered(&desk, "inspections.finding", Some(met), &found);
    assert!(!said(&desk, plan).contains("chưa có nhận xét"));
}

#[test]
fn sessions_keep_to_the_plan_and_nobody_inspects_his_own_unit() {
    let desk = Desk::new();
    let plan = plan(&desk);
    let good = session(&desk, plan, "Quận Ninh Kiều", "18/6/2024");
    assert_eq!(said(&desk, good), "");
    let late = session(&desk, plan, "Quận Cái Răng", "1/7/2024");
    assert!(said(&desk, late).contains("18/6/2024 đến 28/6/2024"));
    assert!(said(&desk, late).contains("Đơn vị không có trong kế hoạch"));
    assert!(line(&desk, late).counts, "a warning is no wall");
    let own = member(&desk, plan, "Lê Thị Mẫu", "thành viên");
    edit(&desk, own, "unit", "Quận Ninh Kiều");
    assert!(said(&desk, own).contains("Quận Ninh Kiều"));
    let odd = edit(&desk, plan, "ends", "1/6/2024");
    assert!(!odd.counts && said(&desk, plan).contains("01/6/2024"));
}

#[test]
fn a_recommendation_is_overdue_by_the_day_somebody_looks() {
    let desk = desk_of("D916");
    let plan = plan(&desk);
    let cells = [
        ("content", "Nhân rộng mô hình có chất lượng"),
        ("unit", "Phường Xuân Khánh"),
        ("day", "20/6/2024"),
        ("due", "20/9/2024"),
        ("status", "chưa thực hiện"),
        ("origin", "sau kiểm tra"),
    ];
    let key = entered(&desk, "recommendations.one", Some(plan), &cells);
    // It may stand alone as well: a directive of the superior body.
    let alone = entered(&desk, "recommendations.one", None, &cells);
    let at = |day: &str| {
        let day = day.parse().unwrap();
        let row = desk
            .office
            .read(|reading| registers::line(reading, key, day));
        row.unwrap().overdue
    };
    assert_eq!((at("2024-09-20"), at("2024-09-21")), (false, true));
    let row = line(&desk, key);
    assert_eq!(row.now, "Phường Ninh Kiều", "the ward was merged in 2025");
    let over = LineQuery {
        register: "recommendations.one".into(),
        only_overdue: true,
        ..LineQuery::default()
    };
    let today = "2024-10-01".parse().unwrap();
    let open = || {
        registers::open_lines(&desk.office, &over, None, today)
            .unwrap()
            .total
    };
    assert_eq!(open(), 2);
    edit(&desk, alone, "status", "đã thực hiện");
    assert_eq!(open(), 1);
    assert!(said(&desk, alone).contains("chưa ghi kết quả"));
    let early = edit(&desk, key, "due", "1/6/2024");
    assert!(!early.counts && said(&desk, key).contains("20/6/2024"));
    edit(&desk, key, "due", "20/9/2024");
    let answered = edit(&desk, key, "answered", "1/6/2024");
    assert!(!answered.counts, "an answer before its question");
    let told = || {
        let document = desk
            .office
            .read(|reading| print::document(reading, "recommendations.follow_up", 0));
        serde_json::to_string(&document.unwrap()).unwrap()
    };
    assert!(!told().contains("nay là"), "the ward still stands");
    // Somebody works in September 2025, when it does not any more.
    let later = crate::desk::ctx(450 * 24 * 60);
    registers::edit_line(&desk.office, &later, key, "note", "đã nhắc").unwrap();
    let text = told();
    assert!(
        text.contains("Phường Xuân Khánh (nay là Phường Ninh Kiều)"),
        "{text}"
    );
}

#[test]
fn sessions_and_days_by_which_something_is_due_stand_in_the_calendar() {
    let desk = Desk::new();
    let plan = plan(&desk);
    session(&desk, plan, "Quận Ninh Kiều", "18/6/2024");
    let cells = [
        ("content", "Nhân rộng mô hình"),
        ("unit", "Quận Ninh Kiều"),
        ("day", "18/6/2024"),
        ("due", "30/6/2024"),
        ("status", "chưa thực hiện"),
    ];
    entered(&desk, "recommendations.one", Some(plan), &cells);
    let asked = office::calendar::PlanAsked {
        year: 2024,
        ..Default::default()
    };
    let today = "2024-07-02".parse().unwrap();
    let plan = desk
        .office
        .read(|reading| office::calendar::plan(reading, &asked, today))
        .unwrap();
    let of = |title: &str| {
        plan.days
            .iter()
            .find(|day| day.title.contains(title))
            .cloned()
    };
    assert_eq!(of("Quận Ninh Kiều").unwrap().date_text, "18/6/2024");
    let due = of("Nhân rộng mô hình").unwrap();
    assert!(due.waits && due.late, "{due:?}");
}

#[test]
fn every_paper_of_an_inspection_is_made_and_its_figures_follow() {
    let desk = desk_of("D916");
    let plan = plan(&desk);
    member(&desk, plan, "Trần Văn Mẫu", "trưởng đoàn");
    member(&desk, plan, "Lê Thị Mẫu", "thư ký");
    let met = session(&desk, plan, "Quận Ninh Kiều", "18/6/2024");
    edit(&desk, met, "chair", "Trần Văn Mẫu");
    edit(&desk, met, "secretary", "Lê Thị Mẫu");
    let seen = [
        ("model", "Nhân dân đóng góp cùng Nhà nước nâng cấp hẻm 3T2"),
        ("place", "hẻm 3T2, phường Xuân Khánh"),
        ("observed", "Mặt đường rộng hơn"),
    ];
    entered(&desk, "inspections.visit", Some(met), &seen);
    let found = [("category", "ưu điểm"), ("content", "Vận động tốt")];
    entered(&desk, "inspections.finding", Some(met), &found);
    let asked = [
        ("content", "Tham mưu cấp ủy lãnh đạo"),
        ("unit", "Quận Ninh Kiều"),
        ("day", "20/6/2024"),
        ("due", "20/7/2024"),
        ("status", "chưa thực hiện"),
    ];
    entered(&desk, "recommendations.one", Some(plan), &asked);
    for (form, key, words) in [
        (
            "inspections.plan",
            plan,
            "từ ngày 18/6/2024 đến ngày 28/6/2024",
        ),
        ("inspections.decision", plan, "Trưởng đoàn"),
        // A letter: its number is its own, its addressee stands alone.
        ("inspections.notice", plan, "\"names\":[\"Quận Ninh Kiều\"]"),
        ("inspections.notice", plan, "Số ……-CV/……"),
        ("inspections.notice", plan, "thông báo lịch làm việc"),
        ("inspections.decision", plan, "- Căn cứ Kế hoạch kiểm tra"),
        ("inspections.outline", plan, "1. Quán triệt nghị quyết"),
        ("inspections.minutes", met, "hẻm 3T2, phường Xuân Khánh"),
        ("inspections.minutes", met, "NGƯỜI GHI BIÊN BẢN"),
        ("inspections.conclusion", plan, "trước ngày 20/7/2024"),
        ("inspections.list", 0, "Kiểm tra, giám sát công tác dân vận"),
        (
            "recommendations.follow_up",
            plan,
            "Tham mưu cấp ủy lãnh đạo",
        ),
    ] {
        let document = desk
            .office
            .read(|reading| print::document(reading, form, key))
            .unwrap_or_else(|failure| panic!("{form}: {failure:?}"));
        let text = serde_json::to_string(&document).unwrap();
        assert!(text.contains(words), "{form} {words}: {text}");
    }
    let own = crate::reports::unit(&desk, "D916");
    let key = crate::reports::typed(&desk, own, crate::reports::period("2024-M06"), &[]);
    office::reports::sums::take_registers(&desk.office, &desk.ctx(), key).unwrap();
    let shown = |code: &str| crate::reports::shown(&desk, key, code);
    assert_eq!(
        [shown("K01"), shown("K02"), shown("K03"), shown("K04")],
        ["1", "1", "1", "1"]
    );
}
