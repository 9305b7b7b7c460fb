//! Figures out of prose, taken into reports with the sentence they come from.

use office::Code;
use office::reports::prose::{self, ProseFigure, ProseFigures, ProsePick};
use office::reports::sums::drill;

use super::{desk_of, period, put, sheet, typed, unit};
use crate::desk::Desk;

const TEXT: &str = "BÁO CÁO kết quả công tác dân vận 9 tháng năm 2024 của thành phố Cần Thơ\n\n\
    Quỹ Vì người nghèo các cấp vận động được hơn 10 tỉ đồng. Đã xây dựng 395 căn nhà Đại đoàn kết, \
    tổng trị giá trên 21,9 tỉ đồng. Tỷ lệ tập hợp nhân dân vào tổ chức chính trị - xã hội đạt 74,77%.\n\
    Kế hoạch năm 2025 xây 500 căn nhà Đại đoàn kết.\n";

fn read(desk: &Desk, text: &str, unit: Option<i64>, code: &str) -> ProseFigures {
    desk.office
        .read(|reading| {
            prose::prose_figures(reading, ("tin.docx", text.to_owned()), unit, period(code))
        })
        .unwrap()
}

fn pick(one: &ProseFigure) -> ProsePick {
    ProsePick {
        code: one.code.clone().unwrap(),
        unit: one.unit.unwrap(),
        period: one.period.clone().unwrap(),
        typed: one.typed.clone(),
        sentence: one.sentence.clone(),
        replace: false,
    }
}

/// The figures that are offered as accepted, taken.
fn take_sure(desk: &Desk, told: &ProseFigures) -> Result<usize, office::Failure> {
    let sure = told.figures.iter().filter(|one| one.sure);
    let picks: Vec<ProsePick> = sure.map(pick).collect();
    prose::take(&desk.office, &desk.ctx(), &told.file, &picks)
}

#[test]
fn sure_results_of_a_text_go_into_the_report_of_its_unit_and_period_with_their_sentences() {
    let desk = desk_of("D916");
    let told = read(&desk, TEXT, None, "2024-N9");
    let shown: Vec<(&str, &str, bool)> = told
        .figures
        .iter()
        .map(|one| {
            (
                one.code.as_deref().unwrap_or("?"),
                one.shown.as_str(),
                one.sure,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("F01", "hơn 10.000.000.000", true),
            ("F08", "395", true),
            ("F09", "hơn 21.900.000.000", true),
            ("H03", "74,77", true),
            ("F08", "500", false),
        ]
    );
    assert_eq!(told.figures[0].unit_name, "Thành phố Cần Thơ");
    assert_eq!(told.figures[4].role, "kế hoạch, dự kiến");
    let letters: Vec<char> = told.text.chars().collect();
    let [from, to] = told.figures[1].letters;
    assert_eq!(letters[from..to].iter().collect::<String>(), "395");

    assert_eq!(take_sure(&desk, &told).unwrap(), 4);
    let city = told.figures[0].unit.unwrap();
    let key =
        super::report::open_report(&desk.office, &desk.ctx(), city, period("2024-N9")).unwrap();
    let rows = sheet(&desk, key).rows;
    let row = rows.iter().find(|row| row.code == "F09").unwrap();
    assert_eq!(
        (row.text.as_str(), row.source.as_str()),
        ("hơn 21.900.000.000", "prose")
    );
    let origin = row.origin.as_deref().unwrap();
    assert!(
        origin.starts_with("tin.docx: “Đã xây dựng 395 căn") && origin.ends_with("tỉ đồng.”"),
        "{origin}"
    );

    // A total opened down to the sentence.
    super::moved(&desk, key, office::reports::ReportState::Received);
    let opened = desk
        .office
        .read(|reading| drill(reading, "F08", period("2024-N9"), None))
        .unwrap();
    assert!(opened.iter().any(|row| {
        row.origin
            .as_deref()
            .is_some_and(|origin| origin.contains("395 căn"))
    }));
}

#[test]
fn a_text_taken_twice_changes_nothing_and_one_undo_takes_all_of_it_back() {
    let desk = desk_of("D916");
    let told = read(&desk, TEXT, None, "2024-N9");
    take_sure(&desk, &told).unwrap();
    let again = read(&desk, TEXT, None, "2024-N9");
    assert!(again.figures[..4].iter().all(|one| one.same && !one.sure));
    let picks: Vec<ProsePick> = again.figures[..4].iter().map(pick).collect();
    let before = desk.office.operations(10).unwrap().len();
    assert_eq!(
        prose::take(&desk.office, &desk.ctx(), "tin.docx", &picks).unwrap(),
        0
    );
    assert_eq!(desk.office.operations(10).unwrap().len(), before);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(
        read(&desk, TEXT, None, "2024-N9").figures[..4]
            .iter()
            .all(|one| one.there.is_none())
    );
}

#[test]
fn a_figure_that_stands_there_is_shown_beside_and_only_replaced_when_somebody_says_so() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    let key = typed(
        &desk,
        ward,
        period("2024-M06"),
        &[("F08", "3"), ("B01", "12")],
    );
    let told = read(
        &desk,
        "Trong tháng đã xây dựng 5 căn nhà Đại đoàn kết.",
        Some(ward),
        "2024-M06",
    );
    let house = &told.figures[0];
    assert_eq!(
        (house.there.as_deref(), house.same, house.sure),
        (Some("3"), false, false)
    );
    let mut pick = pick(house);
    let refused = prose::take(&desk.office, &desk.ctx(), "", &[pick.clone()]).unwrap_err();
    assert_eq!(refused.code, Code::FigureThere);
    assert!(
        refused.to_string().contains('3') && refused.to_string().contains('5'),
        "{refused}"
    );
    let f08 = |desk: &Desk| {
        sheet(desk, key)
            .rows
            .into_iter()
            .find(|row| row.code == "F08")
            .unwrap()
    };
    assert_eq!(f08(&desk).text, "3");
    pick.replace = true;
    assert_eq!(
        prose::take(&desk.office, &desk.ctx(), "", &[pick]).unwrap(),
        1
    );
    assert_eq!(f08(&desk).text, "5");
    assert_eq!(
        f08(&desk).origin.unwrap(),
        "“Trong tháng đã xây dựng 5 căn nhà Đại đoàn kết.”"
    );
    // Typed over by hand, it is no longer the sentence's.
    put(&desk, key, "F08", "6");
    assert_eq!(
        (f08(&desk).origin, f08(&desk).source),
        (None, "typed".to_owned())
    );
}

#[test]
fn a_plan_a_change_and_what_no_unit_or_period_is_known_of_are_never_offered_as_sure() {
    let desk = desk_of("D916");
    for text in [
        "Phấn đấu xây dựng 500 căn nhà Đại đoàn kết.",
        "Số nhà Đại đoàn kết tăng 12% so với cùng kỳ.",
        "Mỗi căn nhà Đại đoàn kết trị giá 50 triệu đồng.",
        "Cùng kỳ năm trước xây dựng 350 căn nhà Đại đoàn kết.",
    ] {
        let told = read(&desk, text, Some(unit(&desk, "C31144-A")), "2024-M06");
        assert!(
            told.figures.iter().all(|one| !one.sure),
            "{text}: {:?}",
            told.figures
        );
    }
    let nobody = read(
        &desk,
        "Đã xây dựng 5 căn nhà Đại đoàn kết.",
        None,
        "2024-M06",
    );
    assert!(
        nobody
            .figures
            .iter()
            .all(|one| !one.sure && one.unit.is_none())
    );
    let some_day = read(
        &desk,
        "Từ đầu năm đến nay đã xây dựng 5 căn nhà Đại đoàn kết.",
        Some(unit(&desk, "C31144-A")),
        "2024-M06",
    );
    assert!(
        some_day.figures.iter().all(|one| !one.sure),
        "{:?}",
        some_day.figures
    );
}
