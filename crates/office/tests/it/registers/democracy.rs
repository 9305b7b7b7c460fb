//! Grassroots democracy: the checks of the ten forms, dialogues, petitions and their figures.

use office::print;
use office::reports::target_of;

use super::{edit, entered, line, said};
use crate::desk::Desk;
use crate::reports::{desk_of, period, shown, typed, unit};

#[test]
fn forms_are_checked_with_both_figures_and_a_commune_is_told_once_a_quarter() {
    let desk = Desk::new();
    let base = [("unit", "Xã Nhơn Ái"), ("period", "quý IV/2023")];
    let with = |register: &str, more: &[(&str, &str)]| {
        let all: Vec<(&str, &str)> = base.iter().chain(more).copied().collect();
        entered(&desk, register, None, &all)
    };
    let built = [
        ("content", "Đường ấp 1"),
        ("total", "100 triệu"),
        ("people", "60 triệu"),
        ("state", "50 triệu"),
    ];
    let key = with("democracy.built", &built);
    assert!(
        said(&desk, key).contains("lệch 10.000.000"),
        "{}",
        said(&desk, key)
    );
    assert!(edit(&desk, key, "state", "40 triệu").counts);
    assert_eq!(line(&desk, key).cells["period"], "quý IV năm 2023");
    let decided = [
        ("content", "Nhà văn hóa"),
        ("total", "100"),
        ("state", "60"),
        ("people", "30"),
    ];
    let key = with("democracy.decided", &decided);
    assert!(said(&desk, key).contains("lệch 10"));
    let meetings = [("all", "5"), ("once", "4"), ("twice", "2")];
    let key = with("democracy.meetings", &meetings);
    assert!(said(&desk, key).contains("lệch 1"));
    let letters = [
        ("received", "7"),
        ("received_year", "5"),
        ("settled", "4"),
        ("open", "1"),
    ];
    let key = with("democracy.letters", &letters);
    assert!(said(&desk, key).contains("lớn hơn") && said(&desk, key).contains("lệch 2"));
    let again = with("democracy.letters", &[]);
    assert!(said(&desk, again).contains("đã có dòng của quý IV năm 2023"));
    edit(&desk, again, "period", "quý III/2023");
    edit(&desk, again, "received_year", "3");
    assert!(
        said(&desk, key).contains("là 10"),
        "3 before and 7 now: {}",
        said(&desk, key)
    );
}

#[test]
fn an_answer_before_its_question_counts_for_nothing() {
    let desk = Desk::new();
    let dialogue = entered(
        &desk,
        "democracy.dialogue",
        None,
        &[
            ("day", "5/6/2024"),
            ("unit", "Phường Xuân Khánh"),
            ("topic", "Vệ sinh môi trường"),
            ("attendees", "120"),
        ],
    );
    let opinion = entered(
        &desk,
        "democracy.opinion",
        Some(dialogue),
        &[
            ("content", "Đề nghị nạo vét cống"),
            ("speaker", "Nguyễn Văn Mẫu"),
            ("responsible", "Ủy ban nhân dân phường"),
            ("due", "20/6/2024"),
            ("status", "đã giải quyết"),
            ("answer", "Đã nạo vét"),
            ("answered", "1/6/2024"),
        ],
    );
    assert!(!line(&desk, opinion).counts);
    assert!(said(&desk, opinion).contains("05/6/2024"));
    assert!(edit(&desk, opinion, "answered", "15/6/2024").counts);
    let document = desk
        .office
        .read(|reading| print::document(reading, "democracy.dialogue", dialogue))
        .unwrap();
    let text = serde_json::to_string(&document).unwrap();
    assert!(
        text.contains("Có 1 ý kiến, đã trả lời, giải quyết 1 ý kiến (đạt 100,0 %)"),
        "{text}"
    );
    assert!(
        !text.contains("Nguyễn Văn Mẫu"),
        "who spoke is nobody's business"
    );
}

#[test]
fn petitions_and_supervision_become_figures_of_reports() {
    let desk = desk_of("D916");
    for (at, kind, status) in [
        (1, "ý kiến, kiến nghị cử tri", "đã giải quyết"),
        (2, "ý kiến, kiến nghị cử tri", "đã giải quyết"),
        (3, "khiếu nại", "đang giải quyết"),
        (4, "kiến nghị, phản ánh", "đã giải quyết"),
    ] {
        let day = format!("{at}/6/2024");
        let answered = format!("{}/6/2024", at + 10);
        let answered = if status == "đã giải quyết" {
            answered.as_str()
        } else {
            ""
        };
        let cells = [
            ("day", day.as_str()),
            ("kind", kind),
            ("content", "Nâng cấp đường"),
            ("status", status),
            ("answer", "Đã có văn bản"),
            ("answered", answered),
        ];
        entered(&desk, "democracy.petition", None, &cells);
    }
    let rounds = [
        ("day", "10/6/2024"),
        ("body", "Hội đồng nhân dân và các ban"),
        ("title", "Giám sát thực hiện chính sách"),
        ("rounds", "20"),
        ("units", "155"),
    ];
    let supervised = entered(&desk, "democracy.supervision", None, &rounds);
    assert!(
        line(&desk, supervised).counts,
        "{}",
        said(&desk, supervised)
    );
    let key = typed(&desk, unit(&desk, "D916"), period("2024-M06"), &[]);
    office::reports::sums::take_registers(&desk.office, &desk.ctx(), key).unwrap();
    let all = ["D11", "D13", "D14", "D16", "D17", "E01", "E02"].map(|code| shown(&desk, key, code));
    assert_eq!(all, ["2", "1", "1", "2", "2", "20", "155"]);
    let derived = crate::reports::sheet(&desk, key)
        .rows
        .into_iter()
        .find(|row| row.code == "D18");
    assert_eq!(derived.unwrap().derived.as_deref(), Some("100 (2/2)"));
    let june = target_of(period("2024-M06"), None);
    let document = desk
        .office
        .read(|reading| print::document(reading, "democracy.petitions", june))
        .unwrap();
    let text = serde_json::to_string(&document).unwrap();
    assert!(
        text.contains("tiếp nhận 2, đã giải quyết 1 (đạt 50,0 %)"),
        "{text}"
    );
}
