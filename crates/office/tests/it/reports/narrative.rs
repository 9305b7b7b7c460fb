//! The words of a report: typed, filled in with figures, frozen, printed.

use chrono::NaiveDate;
use office::reports::ReportRule;
use office::reports::narrative::{self, NewOutline, OutlineSection, SectionView, put_section};
use office::reports::report::{self, put_head};
use office::{Code, Failure, print};
use papers::{Block, Document};

use super::{desk_of, period, sent, sheet, typed, unit};
use crate::desk::Desk;

const WARD: &str = "C31144-A";

fn write(desk: &Desk, key: i64, section: &str, text: &str) {
    put_section(&desk.office, &desk.ctx(), key, section, text).unwrap();
}

fn seen(desk: &Desk, key: i64, section: &str) -> SectionView {
    desk.office
        .read(|reading| narrative::section_view(reading, key, section))
        .unwrap()
}

fn printed(desk: &Desk, key: i64) -> Result<Document, Failure> {
    desk.office
        .read(|reading| print::document(reading, "reports.narrative", key))
}

fn paragraphs(document: &Document) -> Vec<&str> {
    let texts = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn figures_in_a_text_are_those_of_the_report_and_of_the_periods_before() {
    let desk = desk_of("D916");
    let ward = unit(&desk, WARD);
    let year_before = [("F08", "400"), ("F09", "20 tỷ")];
    sent(&desk, ward, period("2023-N9"), &year_before);
    let figures = [
        ("F01", "hơn 10 tỉ đồng"),
        ("F08", "395"),
        ("F09", "21.912.345.678"),
        ("F16", "hàng trăm tỷ đồng"),
        ("F07", "59 tấn"),
        ("M02", "không phát sinh"),
        ("H03", "74,77"),
        ("B01", "0"),
        ("B02", "chưa có số liệu"),
    ];
    let key = typed(&desk, ward, period("2024-N9"), &figures);
    for (typed, told) in [
        ("Quỹ vận động {{F01|tỷ}}.", "Quỹ vận động hơn 10 tỷ đồng."),
        (
            "{{F08}} căn, trị giá {{F09|tỉ}}",
            "395 căn, trị giá hơn 21,9 tỷ đồng",
        ),
        ("{{f09}}", "21.912.345.678 đồng"),
        ("{{F07|tấn}} gạo", "59 tấn gạo"),
        ("Hỗ trợ {{F16}}", "Hỗ trợ hàng trăm tỷ đồng"),
        ("tập hợp {{H03}}", "tập hợp 74,77%"),
        (
            "{{M02}}; {{B01}} cuộc; {{B02}}; {{B03}}",
            "không phát sinh; 0 cuộc; (chưa có số liệu); (chưa có số liệu)",
        ),
        (
            "{{F08}} ({{F08|so cùng kỳ}}), cùng kỳ {{F08|cùng kỳ}}",
            "395 (giảm 5 (1,3%)), cùng kỳ 400",
        ),
        ("{{F09|tỷ|so cùng kỳ}}", "tăng hơn 1,9 tỷ đồng (9,6%)"),
    ] {
        write(&desk, key, "N09", typed);
        let view = seen(&desk, key, "N09");
        assert_eq!(view.filled, told, "{typed}");
        assert!(
            view.head.flaws.iter().all(|flaw| !flaw.wrong),
            "{:?}",
            view.head.flaws
        );
    }
}

#[test]
fn a_figure_that_cannot_be_filled_in_is_explained_kept_and_neither_printed_nor_locked() {
    let desk = desk_of("D916");
    let key = typed(
        &desk,
        unit(&desk, WARD),
        period("2024-M06"),
        &[("F08", "3")],
    );
    for (token, why) in [
        ("{{F99}}", "không có chỉ tiêu"),
        ("{{F08|tỷ}}", "không hiểu phần sau"),
        ("{{F08|hôm qua}}", "không hiểu phần sau"),
        ("{{F08", "thiếu dấu đóng"),
    ] {
        write(&desk, key, "N09", &format!("Xây {token} căn."));
        let view = seen(&desk, key, "N09");
        assert_eq!(view.head.text, format!("Xây {token} căn."));
        assert!(view.filled.contains(token), "{}", view.filled);
        assert!(
            view.head.flaws[0].wrong && view.head.flaws[0].text.contains(why),
            "{:?}",
            view.head.flaws
        );
        let refused = printed(&desk, key).unwrap_err();
        assert_eq!(refused.code, Code::TokenWrong, "{token}");
        assert!(refused.to_string().contains("An sinh xã hội"), "{refused}");
    }
    super::moved(&desk, key, office::reports::ReportState::Received);
    let refused = report::lock(&desk.office, &desk.ctx(), &[key]).unwrap_err();
    assert_eq!(refused.code, Code::TokenWrong);
    write(&desk, key, "N09", "Xây {{F08}} căn.");
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
}

#[test]
fn whoever_begins_to_write_is_told_what_has_to_be_said_and_figures_alone_need_no_words() {
    let desk = desk_of("D916");
    let key = typed(
        &desk,
        unit(&desk, WARD),
        period("2024-M06"),
        &[("F08", "3")],
    );
    let empty = |desk: &Desk| {
        let found = sheet(desk, key).findings.into_iter();
        let found = found.filter(|finding| finding.rule == ReportRule::SectionEmpty);
        found.map(|finding| finding.text).collect::<Vec<_>>()
    };
    assert_eq!(empty(&desk), [""; 0]);
    write(&desk, key, "N09", "Xây {{F08}} căn.");
    assert_eq!(empty(&desk).len(), 3);
    assert!(empty(&desk)[0].contains("Tình hình Nhân dân"));
    write(&desk, key, "N01", "Ổn định.");
    assert_eq!(empty(&desk).len(), 2);
}

#[test]
fn a_locked_report_says_the_same_for_ever_and_another_version_begins_with_its_words() {
    let desk = desk_of("D916");
    let ward = unit(&desk, WARD);
    let june = period("2024-M06");
    let key = typed(&desk, ward, june, &[("F08", "3"), ("F09", "150 triệu")]);
    write(
        &desk,
        key,
        "N09",
        "Xây {{F08}} căn, trị giá {{F09|triệu}}.\n- Hộ nghèo: 2 căn\n",
    );
    super::moved(&desk, key, office::reports::ReportState::Received);
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    let before = printed(&desk, key).unwrap();
    assert!(paragraphs(&before).contains(&"Xây 3 căn, trị giá 150 triệu đồng."));

    let refused = put_section(&desk.office, &desk.ctx(), key, "N09", "Khác").unwrap_err();
    assert_eq!(refused.code, Code::ReportLocked);
    // Another outline and a report of the month before come too late for it.
    add_outline(&desk, "2024-01-01", |sections| sections.truncate(2));
    sent(&desk, ward, period("2024-M05"), &[("F08", "9")]);
    assert_eq!(printed(&desk, key).unwrap(), before);

    let next = report::revise(&desk.office, &desk.ctx(), key).unwrap();
    assert_eq!(
        seen(&desk, next, "N09").head.text,
        "Xây {{F08}} căn, trị giá {{F09|triệu}}.\n- Hộ nghèo: 2 căn"
    );
    report::remove_draft(&desk.office, &desk.ctx(), next).unwrap();
    assert_eq!(printed(&desk, key).unwrap(), before);
}

fn add_outline(desk: &Desk, from: &str, change: impl Fn(&mut Vec<OutlineSection>)) -> i64 {
    let mut sections = desk
        .office
        .read(narrative::outlines)
        .unwrap()
        .remove(0)
        .sections;
    change(&mut sections);
    let new = NewOutline {
        name: "Đề cương của tỉnh".into(),
        valid_from: from.parse::<NaiveDate>().unwrap(),
        sections,
    };
    narrative::add_outline(&desk.office, &desk.ctx(), &new).unwrap()
}

#[test]
fn an_office_changes_the_outline_and_a_report_keeps_the_one_it_was_begun_on() {
    let desk = desk_of("D916");
    let ward = unit(&desk, WARD);
    let begun = typed(&desk, ward, period("2024-M06"), &[]);
    write(&desk, begun, "N16", "Đề nghị cấp trên hỗ trợ.");
    add_outline(&desk, "2024-06-01", |sections| {
        sections.retain(|section| section.id != "N16");
        sections.push(OutlineSection {
            id: String::new(),
            heading: "Chuyển đổi số trong công tác dân vận".into(),
            level: 1,
            numbered: true,
            written: true,
            required: false,
        });
    });
    let headings = |key: i64| {
        let told = desk
            .office
            .read(|reading| narrative::narrative(reading, key))
            .unwrap();
        let last = told.sections.last().unwrap().clone();
        (last.id, last.number, last.heading)
    };
    assert_eq!(headings(begun).0, "N16");
    let later = typed(&desk, ward, period("2024-M07"), &[]);
    assert_eq!(
        headings(later),
        (
            "Z01".into(),
            "V".into(),
            "Chuyển đổi số trong công tác dân vận".into()
        )
    );
    write(&desk, later, "Z01", "Lập nhóm cộng đồng số.");
    let refused = put_section(&desk.office, &desk.ctx(), later, "N16", "x").unwrap_err();
    assert_eq!(refused.code, Code::NoSuchField);
}

#[test]
fn what_was_said_before_and_by_other_units_is_at_hand_and_can_be_taken_over() {
    let desk = desk_of("D916");
    let ward = unit(&desk, WARD);
    let may = typed(&desk, ward, period("2024-M05"), &[]);
    write(&desk, may, "N01", "Nhân dân phấn khởi.");
    let other = sent(&desk, unit(&desk, "C31117-A"), period("2024-M06"), &[]);
    write(&desk, other, "N01", "Còn 2 vụ việc.");
    let june = typed(&desk, ward, period("2024-M06"), &[]);
    let view = seen(&desk, june, "N01");
    assert_eq!(view.before[0].text, "Nhân dân phấn khởi.");
    assert_eq!(view.before[0].name, period("2024-M05").name());
    assert_eq!(view.others[0].text, "Còn 2 vụ việc.");
    narrative::take_over(&desk.office, &desk.ctx(), june, "N01", may).unwrap();
    narrative::take_over(&desk.office, &desk.ctx(), june, "N01", other).unwrap();
    assert_eq!(
        seen(&desk, june, "N01").head.text,
        "Nhân dân phấn khởi.\nCòn 2 vụ việc."
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(seen(&desk, june, "N01").head.text, "Nhân dân phấn khởi.");
}

#[test]
fn a_text_above_its_limit_is_refused_and_what_was_there_stays() {
    let desk = desk_of("D916");
    let key = typed(&desk, unit(&desk, WARD), period("2024-M06"), &[]);
    write(&desk, key, "N01", "Ổn định.");
    let long = "ư".repeat(narrative::LONGEST + 1);
    let refused = put_section(&desk.office, &desk.ctx(), key, "N01", &long).unwrap_err();
    assert_eq!(refused.code, Code::CellTooLong);
    assert_eq!(seen(&desk, key, "N01").head.text, "Ổn định.");
}

#[test]
fn the_report_is_printed_with_its_number_headings_appendix_and_charts() {
    let desk = desk_of("D916");
    let ward = unit(&desk, WARD);
    sent(&desk, ward, period("2024-M05"), &[("F08", "2")]);
    let key = typed(
        &desk,
        ward,
        period("2024-M06"),
        &[("F08", "3"), ("B01", "12")],
    );
    assert_eq!(printed(&desk, key).unwrap_err().code, Code::NoWordsToPrint);
    write(
        &desk,
        key,
        "N09",
        "Xây {{F08}} căn ({{F08|so kỳ trước}}).\n* Hộ nghèo: 2\n+ Hộ khác: 1",
    );
    write(&desk, key, "N16", "Không.");
    let said = [("number", "15-BC/BDV"), ("date", "18/6/2024")];
    let said = said.map(|(field, text)| (field.to_owned(), text.to_owned()));
    put_head(&desk.office, &desk.ctx(), key, &said.into()).unwrap();
    let document = printed(&desk, key).unwrap();
    assert_eq!(
        paragraphs(&document)[..7],
        [
            "II. KẾT QUẢ CÔNG TÁC DÂN VẬN",
            "8. An sinh xã hội, vận động nguồn lực; bồi thường, giải phóng mặt bằng",
            "Xây 3 căn (tăng 1 (50,0%)).",
            "- Hộ nghèo: 2",
            "- Hộ khác: 1",
            "V. KIẾN NGHỊ, ĐỀ XUẤT",
            "Không.",
        ]
    );
    let heads: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Letterhead {
                number, place_date, ..
            } => Some(format!("{number:?} {place_date:?}")),
            Block::Title { kind, parent, .. } => Some(format!("{kind} {parent:?}")),
            Block::Chart(chart) => Some(format!(
                "{} {:?}",
                chart.title,
                chart.marks.last().unwrap().figures
            )),
            _ => None,
        })
        .collect();
    assert!(
        heads[0].contains("Số 15-BC/BDV") && heads[0].contains("ngày 18 tháng 6 năm 2024"),
        "{heads:?}"
    );
    assert!(
        heads[2].contains("BIỂU SỐ LIỆU") && heads[2].contains("15-BC/BDV, ngày 18/6/2024"),
        "{heads:?}"
    );
    assert!(
        heads[3].starts_with("Biểu đồ 1. ") && heads[3].ends_with("[Some(3)]"),
        "{heads:?}"
    );
    assert_eq!(heads.len(), 4);
}
