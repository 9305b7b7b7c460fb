//! The summary with its charts, the handbook of recognised models, what certificates say.

use office::awards::blank::{self, BlankOrder};
use office::models::counts::charts;
use office::models::life::recognise;
use office::models::{self, Giver, Measure, ModelLevel, Resource, TargetRow, put_figures};
use office::{Code, print};
use papers::{Block, Chart, ChartKind, Content, Document, Row, Table};

use super::{draft, recognising, registered};
use crate::desk::Desk;
use crate::reader;

const YEAR: i64 = 2024;

fn document(desk: &Desk, form: &str) -> Document {
    let made = desk
        .office
        .read(|reading| print::document(reading, form, YEAR));
    made.unwrap()
}

fn charts_of(document: &Document) -> Vec<&Chart> {
    let charts = document.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts.collect()
}

fn sections(document: &Document, asked: u8) -> Vec<&str> {
    let sections = document.blocks.iter().filter_map(|block| match block {
        Block::Section { text, level, .. } if *level == asked => Some(text.as_str()),
        _ => None,
    });
    sections.collect()
}

fn registered_with(desk: &Desk, fields: &[(&str, &str)]) -> i64 {
    models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft(fields)).unwrap()
}

/// Three models, of which two are recognised, one of them twice.
fn year(desk: &Desk) -> [i64; 3] {
    let camera = registered_with(
        desk,
        &[
            ("title", "Camera an ninh"),
            ("field", "QPAN"),
            ("unit", "Chi bộ ấp 2"),
            ("place", "phường Xuân Khánh"),
            ("contact", "Nguyễn Văn Mẫu, 0912 345 678"),
            ("result", "Lắp 12 camera"),
        ],
    );
    let road = registered(
        desk,
        2024,
        "“Nét đẹp đường quê”",
        "Hội Nông dân xã Long Định",
    );
    let other = registered(desk, 2024, "Chưa công nhận", "Chi bộ ấp 3");
    let given = Resource {
        giver: Giver::People,
        measure: Measure::Days,
        amount: 1_200,
    };
    let goal = TargetRow {
        indicator: "Hộ tham gia".into(),
        unit: "hộ".into(),
        target: "100".into(),
        actual: "120".into(),
    };
    put_figures(&desk.office, &desk.ctx(), road, &[given], &[goal]).unwrap();
    for (key, level, day) in [
        (camera, ModelLevel::Commune, "2024-09-10"),
        (road, ModelLevel::Commune, "2024-09-10"),
        (road, ModelLevel::District, "2024-10-10"),
    ] {
        recognise(&desk.office, &desk.ctx(), &[key], &recognising(level, day)).unwrap();
    }
    [camera, road, other]
}

#[test]
fn the_summary_draws_what_the_window_draws_and_the_years_before() {
    let desk = Desk::new();
    year(&desk);
    registered(&desk, 2022, "Năm cũ", "Chi bộ ấp 2");
    let told = desk
        .office
        .read(|reading| charts(reading, 2024, None))
        .unwrap();
    let paper = document(&desk, "models.summary");
    let charts = charts_of(&paper);
    let bars = [
        &told.funnel,
        &told.fields,
        &told.levels,
        &told.states,
        &told.units,
    ];
    let single = charts.iter().filter(|chart| chart.series.len() == 1);
    for (chart, bars) in single.zip(bars) {
        let figures: Vec<Option<i64>> = chart.marks.iter().map(|mark| mark.figures[0]).collect();
        let wanted: Vec<Option<i64>> = bars.iter().map(|bar| Some(bar.count)).collect();
        assert_eq!(figures, wanted, "{}", chart.title);
    }
    let years = charts
        .iter()
        .find(|chart| chart.kind == ChartKind::Lines)
        .unwrap();
    let registered: Vec<Option<i64>> = years.marks.iter().map(|mark| mark.figures[0]).collect();
    assert_eq!(
        registered,
        [None, None, Some(1), None, Some(3)],
        "2020 to 2024"
    );
    papers::lay_out(&paper, &()).unwrap().pdf().unwrap();
    papers::docx(&paper).unwrap();
    papers::xlsx(&paper).unwrap();
}

#[test]
fn units_that_ended_are_counted_as_they_were_or_as_what_they_became() {
    let desk = Desk::new();
    registered(&desk, 2024, "A", "Phường Hưng Lợi, quận Ninh Kiều");
    let labels = |form| {
        let paper = document(&desk, form);
        let units = charts_of(&paper).pop().unwrap().clone();
        units
            .marks
            .into_iter()
            .map(|mark| mark.label)
            .collect::<Vec<_>>()
    };
    let (as_were, today) = (labels("models.summary"), labels("models.summary_today"));
    assert_eq!((as_were.len(), today.len()), (1, 1));
    assert!(as_were[0].contains("Hưng Lợi"), "{as_were:?}");
    assert_ne!(as_were, today);
}

#[test]
fn the_handbook_has_a_section_for_each_recognised_model_and_hides_who_answers() {
    let desk = Desk::new();
    year(&desk);
    let paper = document(&desk, "models.handbook");
    assert_eq!(sections(&paper, 1).len(), 2, "two fields");
    let models = sections(&paper, 2);
    assert_eq!(models, ["1. “Nét đẹp đường quê”", "2. Camera an ninh"]);
    let by_unit = document(&desk, "models.handbook_units");
    assert_eq!(
        sections(&by_unit, 1),
        ["I. CHI BỘ ẤP 2", "II. HỘI NÔNG DÂN XÃ LONG ĐỊNH"]
    );
    let pages = reader::read(&papers::lay_out(&paper, &()).unwrap().pdf().unwrap());
    let printed: Vec<String> = pages.iter().flat_map(|page| page.words()).collect();
    let printed = printed.join("\n");
    for said in [
        "Hộ tham gia: 120 hộ (mục tiêu 100)",
        "1.200 ngày công",
        "Lắp 12 camera",
        "12-QĐ/BDV",
        "MỤC LỤC",
    ] {
        assert!(printed.contains(said), "no {said} in {printed}");
    }
    for hidden in ["0912 345 678", "Nguyễn Văn Mẫu", "Chưa công nhận"] {
        assert!(!printed.contains(hidden), "{hidden}");
    }
    papers::docx(&paper).unwrap();
    papers::xlsx(&paper).unwrap();
}

#[test]
fn a_year_without_recognised_models_has_no_handbook() {
    let desk = Desk::new();
    registered(&desk, 2024, "A", "Chi bộ ấp 2");
    for form in [
        "models.handbook",
        "models.handbook_units",
        "models.certificates",
    ] {
        let refused = desk
            .office
            .read(|reading| print::document(reading, form, YEAR));
        assert_eq!(refused.unwrap_err().code, Code::NoModelsToPrint, "{form}");
    }
}

#[test]
fn each_recognition_is_a_row_of_data_and_a_certificate() {
    let desk = Desk::new();
    year(&desk);
    let paper = document(&desk, "models.certificates");
    let tables = paper.blocks.iter().filter_map(|block| match block {
        Block::Table(Table { rows, .. }) => Some(rows),
        _ => None,
    });
    let rows: Vec<&Row> = tables.flatten().collect();
    assert_eq!(rows.len(), 3);
    let Row::Data { cells } = rows[2] else {
        panic!("a row of data")
    };
    assert_eq!(cells[1], Content::Text("Nét đẹp đường quê".into()));
    assert_eq!(cells[6], Content::Text("12-QĐ/BDV".into()));
    let order = BlankOrder {
        form: blank::RECOGNITION.into(),
        decision: YEAR,
        ..BlankOrder::default()
    };
    let print = desk
        .office
        .read(|reading| blank::made(reading, &order))
        .unwrap();
    assert_eq!(
        (print.lines.len(), print.misfits.len()),
        (3, 0),
        "{:?}",
        print.misfits
    );
    let laid = papers::lay_out_cards(print.fitted.unwrap(), &()).unwrap();
    let pages = reader::read(&laid.pdf().unwrap());
    let last = pages[2].words().join(" ");
    for said in [
        "HỘI NÔNG DÂN XÃ LONG ĐỊNH",
        "“Nét đẹp đường quê”",
        "cấp huyện",
        "12-QĐ/BDV",
    ] {
        assert!(last.contains(said), "no {said} in {last}");
    }
    assert_eq!(
        blank::recordable(blank::RECOGNITION).unwrap_err().code,
        Code::RecognitionNotRecorded
    );
}

#[test]
fn models_of_one_name_are_told_apart_among_the_contents() {
    let desk = Desk::new();
    year(&desk);
    let twin = registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 5");
    let commune = recognising(ModelLevel::Commune, "2024-09-10");
    recognise(&desk.office, &desk.ctx(), &[twin], &commune).unwrap();
    assert_eq!(
        sections(&document(&desk, "models.handbook_units"), 2),
        [
            "1. Camera an ninh",
            "2. Nét đẹp đường quê (Chi bộ ấp 5)",
            "3. “Nét đẹp đường quê” (Hội Nông dân xã Long Định)",
        ]
        .map(str::to_owned)
    );
}
