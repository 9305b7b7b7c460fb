//! Tables of figures on their way in: by the same path as lists and registers.

use std::path::Path;

use office::import::{self, Kind, Receipt};
use office::reports::report::{self, list_of};
use office::reports::sums::drill;
use office::reports::{Period, target_of};
use office::words::Lang;
use serde_json::Value;

use super::{desk_of, period, shown};
use crate::desk::Desk;
use crate::inspect::sample;

fn staged(desk: &Desk, file: &Path, of: Period) -> i64 {
    let target = target_of(of, None);
    import::stage_file(
        &desk.office,
        &desk.ctx(),
        file,
        Kind::Indicators,
        target,
        &(),
    )
    .unwrap()
}

fn committed(desk: &Desk, name: &str, of: &str) -> Receipt {
    let batch = staged(desk, &sample(name), period(of));
    import::commit(&desk.office, &desk.ctx(), batch).unwrap()
}

fn truth(name: &str) -> Vec<Value> {
    let stem = name.rsplit_once('.').unwrap().0;
    let text = std::fs::read_to_string(sample(&format!("{stem}.truth.json"))).unwrap();
    let truth: Value = serde_json::from_str(&text).unwrap();
    let sheets = truth["sheets"].as_array().unwrap();
    let tables = sheets.iter().flat_map(|sheet| {
        let more = sheet["tables"].as_array().into_iter().flatten();
        std::iter::once(sheet).chain(more)
    });
    let records = tables.filter_map(|table| table["records"].as_array());
    records.flatten().cloned().collect()
}

#[test]
fn the_samples_yield_their_truth() {
    let desk = desk_of("T92-A");
    for (name, of) in [
        ("08-bao-cao-so-lieu-9-thang-2024.xlsx", "2024-N9"),
        ("09-tong-hop-phong-dien.ods", "2024-H1"),
        ("12-so-lieu-quy-4-utf16.csv", "2025-Q4"),
    ] {
        let receipt = committed(&desk, name, of);
        let reports = desk.office.read(list_of).unwrap();
        let mut seen = 0;
        for record in truth(name) {
            let Some(code) = record["code_hint"].as_str() else {
                continue;
            };
            if record["state"] == "blank" {
                continue;
            }
            let named = record["unit"].as_str().unwrap();
            let own = reports
                .iter()
                .find(|row| row.head.unit_name == named && row.head.period == record["period"]);
            let own = own.unwrap_or_else(|| panic!("{name}: {named} {record}"));
            let sheet = super::sheet(&desk, own.head.key);
            let row = sheet.rows.iter().find(|row| row.code == code).unwrap();
            assert_eq!(
                row.state,
                record["state"].as_str().unwrap(),
                "{name} {record} {row:?}"
            );
            if let Some(value) = record["value"].as_f64() {
                let digits = row
                    .text
                    .replace("hơn ", "")
                    .replace("gần ", "")
                    .replace("khoảng ", "");
                let plain = digits.replace('.', "").replace(',', ".");
                let shown: f64 = plain.parse().unwrap();
                assert!((shown - value).abs() < 0.01, "{name} {record} {row:?}");
            }
            let cell = format!("{}{}", record["column"].as_str().unwrap(), record["row"]);
            assert!(row.origin.as_ref().unwrap().ends_with(&cell), "{row:?}");
            seen += 1;
        }
        assert!(
            seen > 15 && receipt.new as usize >= seen,
            "{name}: {seen} of {receipt:?}"
        );
    }
    assert!(desk.office.check().unwrap().is_empty());
}

#[test]
fn the_same_file_twice_changes_nothing_and_one_undo_takes_it_back() {
    let desk = desk_of("T92-A");
    let before = desk.office.dump().unwrap();
    let name = "09-tong-hop-phong-dien.ods";
    let first = committed(&desk, name, "2024-H1");
    assert!(first.new > 50, "{first:?}");
    let kept = desk.office.dump().unwrap();
    let again = committed(&desk, name, "2024-H1");
    assert_eq!(
        (again.same, again.new, again.operation),
        (first.new, 0, None)
    );
    assert_eq!(desk.office.dump().unwrap(), kept);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn a_changed_figure_is_told_and_the_total_leads_back_to_the_cell() {
    let desk = desk_of("D916");
    let path = desk.path("bao-cao.csv");
    let text = |value: &str| {
        format!(
            "Báo cáo số liệu tháng 6 năm 2024;;\nPhường Xuân Khánh;;\nChỉ tiêu;ĐVT;Số liệu\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;{value}\nLượt người tham dự;lượt người;3.115\nTổng trị giá quà tặng;triệu đồng;1.200\nTin, bài đăng, phát;tin/bài;đang tổng hợp\n"
        )
    };
    std::fs::write(&path, text("48")).unwrap();
    let ward = super::unit(&desk, "C31144-A");
    let target = target_of(period("2024-M06"), Some(ward));
    let take = || {
        let batch = import::stage_file(
            &desk.office,
            &desk.ctx(),
            &path,
            Kind::Indicators,
            target,
            &(),
        );
        import::commit(&desk.office, &desk.ctx(), batch.unwrap()).unwrap()
    };
    let first = take();
    assert_eq!((first.new, first.rejected), (4, 0), "{first:?}");
    std::fs::write(&path, text("50")).unwrap();
    let second = take();
    assert_eq!(
        (second.new, second.changed, second.same),
        (0, 1, 3),
        "{second:?}"
    );
    let rows = desk
        .office
        .read(|reading| drill(reading, "B01", period("2024-M06"), None))
        .unwrap();
    let row = rows.iter().find(|row| row.unit == ward).unwrap();
    assert_eq!(row.text, "50");
    assert_eq!(row.origin.as_deref(), Some("bao-cao.csv, C4"));
    let key = row.report.unwrap();
    assert_eq!(shown(&desk, key, "F05"), "1.200.000.000");
    assert_eq!(shown(&desk, key, "B03"), "đang tổng hợp", "words are kept");
    let story = desk
        .office
        .read(|reading| report::history(reading, key, "B01"))
        .unwrap();
    assert_eq!(
        (story[1].before.as_str(), story[1].after.as_str()),
        ("48", "50")
    );
    // The report that was locked stays; what comes in later is another version.
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    std::fs::write(&path, text("51")).unwrap();
    take();
    assert_eq!(shown(&desk, key, "B01"), "50");
    let versions = super::sheet(&desk, key).versions;
    assert_eq!(versions.len(), 2);
    assert_eq!(shown(&desk, versions[0].0, "B01"), "51");
    let words: Vec<String> = desk
        .office
        .operations_in(1, Lang::Vi)
        .unwrap()
        .into_iter()
        .map(|row| row.text)
        .collect();
    assert!(words[0].contains("bao-cao.csv"), "{words:?}");
}

#[test]
fn two_figures_for_one_cell_of_a_file_are_kept_and_not_added_up() {
    let desk = desk_of("D916");
    let ward = super::unit(&desk, "C31144-A");
    let path = desk.path("hai-so.csv");
    let text = "Báo cáo số liệu tháng 6 năm 2024;;\nChỉ tiêu;ĐVT;Số liệu\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;5\nTin, bài đăng, phát;tin/bài;7\nTin, bài đăng, phát;tin/bài;7\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;6\n";
    std::fs::write(&path, text).unwrap();
    let (office, ctx) = (&desk.office, desk.ctx());
    let target = target_of(period("2024-M06"), Some(ward));
    let batch = import::stage_file(office, &ctx, &path, Kind::Indicators, target, &()).unwrap();
    import::commit(office, &ctx, batch).unwrap();
    let key = report::open_report(office, &ctx, ward, period("2024-M06")).unwrap();
    assert_eq!(shown(&desk, key, "B01"), "5; 6");
    assert_eq!(
        shown(&desk, key, "B03"),
        "7",
        "the same figure twice is one"
    );
    let findings = super::sheet(&desk, key).findings;
    let said = findings
        .iter()
        .find(|one| one.code.as_deref() == Some("B01"));
    assert!(said.unwrap().text.contains("5; 6"), "{findings:?}");
    let rows = office
        .read(|reading| drill(reading, "B01", period("2024-M06"), None))
        .unwrap();
    assert!(rows.iter().all(|row| !row.counted), "{rows:?}");
}

#[test]
fn rows_that_belong_nowhere_stay_with_their_batch() {
    let desk = desk_of("D916");
    let path = desk.path("la.csv");
    std::fs::write(&path, "Báo cáo số liệu tháng 6 năm 2024;;\nPhường Xuân Khánh;;\nChỉ tiêu;ĐVT;Số liệu\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;48\nSố tàu vũ trụ đã phóng;tàu;3\n").unwrap();
    let batch = staged(&desk, &path, period("2024-M06"));
    let nobody = desk
        .office
        .read(|reading| import::expected(reading, batch))
        .unwrap();
    assert_eq!(
        (nobody.new, nobody.rejected),
        (0, 2),
        "the file names no unit in a way that is sure"
    );
    let target = target_of(period("2024-M06"), Some(super::unit(&desk, "C31144-A")));
    let (office, ctx) = (&desk.office, desk.ctx());
    let batch = import::stage_file(office, &ctx, &path, Kind::Indicators, target, &()).unwrap();
    let receipt = import::commit(office, &ctx, batch).unwrap();
    assert_eq!((receipt.new, receipt.rejected), (1, 1), "{receipt:?}");
}
