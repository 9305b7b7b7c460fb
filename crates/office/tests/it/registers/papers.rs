//! How papers of inspections and recommendations are made out: whose head they bear, what is late on which
//! day, what a conclusion asks of whom.

use office::print;
use office::registers;
use office::reports::sums::take_registers;

use super::{edit, entered};
use crate::desk::{Desk, ctx};
use crate::reports::desk_of;

/// An inspection by a board of the city, with invented people: the plan, its first session, one of its
/// recommendations that is still open.
struct Inspection {
    plan: i64,
    session: i64,
    open: i64,
}

fn inspection(desk: &Desk) -> Inspection {
    let plan = entered(
        desk,
        "inspections.plan",
        None,
        &[
            ("title", "Kiểm tra, giám sát công tác dân vận năm 2024"),
            ("kind", "Kiểm tra, giám sát"),
            ("issuer", "Ban Dân vận Thành ủy Cần Thơ"),
            ("number", "21-KH/BDVTU"),
            ("issued", "5/6/2024"),
            ("contents", "- Quán triệt nghị quyết\n- Phong trào thi đua;"),
            ("targets", "Quận Ninh Kiều\nQuận Cái Răng"),
            ("period_first", "1/1/2024"),
            ("period_last", "18/6/2024"),
            ("starts", "18/6/2024"),
            ("ends", "28/6/2024"),
            ("state", "Đã hoàn thành"),
            ("decision", "40-QĐ/BDVTU"),
            ("decided", "7/6/2024"),
            ("concluded", "28/6/2024"),
        ],
    );
    for (person, role) in [
        ("Lê Thị Minh Họa", "Thư ký"),
        ("Trần Văn Mẫu", "Trưởng đoàn"),
    ] {
        let cells = [("person", person), ("role", role)];
        entered(desk, "inspections.member", Some(plan), &cells);
    }
    let session = |day: &str, host: &str, kind: &str| {
        let cells = [
            ("day", day),
            ("time", "8 giờ 00"),
            ("host", host),
            ("kind", kind),
            ("held", "Đã làm việc"),
        ];
        entered(desk, "inspections.session", Some(plan), &cells)
    };
    let met = session("18/6/2024", "Quận Ninh Kiều", "Họp");
    session("18/6/2024", "Quận Ninh Kiều", "Khảo sát thực địa");
    session("28/6/2024", "Quận Cái Răng", "Họp");
    let found = [
        ("category", "Ưu điểm"),
        ("content", "Vận động quà, gạo cho người nghèo"),
        ("figures", "hơn 7 tỷ đồng và 59 tấn gạo"),
    ];
    entered(desk, "inspections.finding", Some(met), &found);
    let asked = |content: &str, due: &str, status: &str, answer: &str| {
        let cells = [
            ("content", content),
            ("unit", "Quận Ninh Kiều"),
            ("day", "28/6/2024"),
            ("due", due),
            ("status", status),
            ("answer", answer),
        ];
        entered(desk, "recommendations.one", Some(plan), &cells)
    };
    asked(
        "Tham mưu cấp ủy lãnh đạo",
        "30/9/2024",
        "Đã thực hiện",
        "Báo cáo 58-BC/BDVQU",
    );
    asked("Nhân rộng mô hình", "31/12/2024", "Đang thực hiện", "");
    Inspection {
        plan,
        session: met,
        open: asked(
            "Nắm kịp thời tâm tư của Nhân dân",
            "30/9/2024",
            "Chưa thực hiện",
            "",
        ),
    }
}

fn printed(desk: &Desk, form: &str, key: i64) -> String {
    let document = desk
        .office
        .read(|reading| print::document(reading, form, key))
        .unwrap_or_else(|failure| panic!("{form}: {failure:?}"));
    serde_json::to_string(&document).unwrap()
}

#[test]
fn papers_bear_the_head_of_the_body_that_inspects_and_name_its_plan() {
    let desk = Desk::new();
    let of = inspection(&desk);
    let cited = "Kế hoạch số 21-KH/BDVTU, ngày 05/6/2024 của Ban Dân vận Thành ủy Cần Thơ";
    for (form, words) in [
        (
            "plan",
            "\"superior\":\"Thành ủy Cần Thơ\",\"issuer\":\"Ban Dân vận\"",
        ),
        ("plan", "Cần Thơ, ngày 05 tháng 6 năm 2024"),
        ("plan", "- Quán triệt nghị quyết."),
        ("plan", "- Phong trào thi đua;"),
        ("decision", "Số 40-QĐ/BDVTU"),
        ("decision", &format!("- Căn cứ {cited},")),
        ("decision", "Ban Dân vận Thành ủy Cần Thơ quyết định"),
        ("notice", "[\"- Quận Ninh Kiều,\",\"- Quận Cái Răng.\"]"),
        ("notice", "8 giờ 00, 28/6/2024"),
        ("notice", "Quận Ninh Kiều (khảo sát thực địa)"),
        ("notice", "Số ……-CV/……"),
        ("outline", &format!("(Kèm theo {cited})")),
        ("conclusion", "Cần Thơ, ngày 28 tháng 6 năm 2024"),
        ("conclusion", "người nghèo (hơn 7 tỷ đồng và 59 tấn gạo)."),
        ("conclusion", "1. Quận Ninh Kiều"),
        (
            "conclusion",
            "- Nhân rộng mô hình, hoàn thành trước ngày 31/12/2024.",
        ),
    ] {
        let text = printed(&desk, &format!("inspections.{form}"), of.plan);
        assert!(text.contains(words), "{form} {words}: {text}");
    }
    let minutes = printed(&desk, "inspections.minutes", of.session);
    assert!(
        minutes.contains("Cần Thơ, ngày 18 tháng 6 năm 2024"),
        "{minutes}"
    );
    assert!(minutes.contains("- Ưu điểm: Vận động quà"), "{minutes}");
    // The office's own papers keep its own head.
    edit(&desk, of.plan, "issuer", "");
    let own = printed(&desk, "inspections.plan", of.plan);
    assert!(own.contains("Huyện ủy Sông Mây"), "{own}");
}

#[test]
fn what_is_late_is_told_as_of_the_last_day_of_work() {
    let desk = Desk::new();
    let of = inspection(&desk);
    let told = || printed(&desk, "recommendations.follow_up", of.plan);
    let before = told();
    assert!(before.contains("(tính đến ngày 18/6/2024)"), "{before}");
    assert!(!before.contains("quá hạn"), "nothing was late on that day");
    let november = ctx(150 * 24 * 60);
    registers::edit_line(&desk.office, &november, of.open, "note", "đã nhắc").unwrap();
    let after = told();
    for words in [
        "(tính đến ngày 15/11/2024)",
        "Có 3 kiến nghị: 1 đã thực hiện, 2 chưa xong, trong đó 1 quá hạn.",
        "Chưa thực hiện, quá hạn",
    ] {
        assert!(after.contains(words), "{words}: {after}");
    }
    let letter = printed(&desk, "recommendations.reminder", of.open);
    assert!(
        letter.contains("\"names\":[\"Quận Ninh Kiều\"]"),
        "{letter}"
    );
    assert!(letter.contains("còn 2 kiến nghị"), "{letter}");
    assert!(
        letter.contains("trong đó 1 kiến nghị đã quá hạn"),
        "{letter}"
    );
    assert!(
        !letter.contains("Tham mưu cấp ủy"),
        "done is not asked for again"
    );
}

#[test]
fn an_inspection_by_another_body_is_none_of_the_office() {
    let desk = desk_of("D916");
    let of = inspection(&desk);
    let own = crate::reports::unit(&desk, "D916");
    let key = crate::reports::typed(&desk, own, crate::reports::period("2024-M06"), &[]);
    take_registers(&desk.office, &desk.ctx(), key).unwrap();
    assert_eq!(crate::reports::shown(&desk, key, "K01"), "");
    edit(&desk, of.plan, "issuer", "");
    take_registers(&desk.office, &desk.ctx(), key).unwrap();
    let counted = ["K01", "K02"].map(|code| crate::reports::shown(&desk, key, code));
    assert_eq!(counted, ["1", "2"]);
}
