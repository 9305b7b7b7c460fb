//! Registers on their way in: by the same path as award lists.

use office::import::{self, Kind, Receipt, StagedState};
use office::models::ModelQuery;
use serde_json::Value;

use super::{cell, registered, row, rows};
use crate::desk::Desk;
use crate::import::{rows as staged_rows, shown};
use crate::inspect::sample;

fn staged(desk: &Desk, file: &std::path::Path, year: i64) -> i64 {
    import::stage_file(&desk.office, &desk.ctx(), file, Kind::Models, year, &()).unwrap()
}

fn committed(desk: &Desk, name: &str, year: i64) -> Receipt {
    let batch = staged(desk, &sample(name), year);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap()
}

fn truth(name: &str) -> Vec<Value> {
    let stem = name.rsplit_once('.').unwrap().0;
    let text = std::fs::read_to_string(sample(&format!("{stem}.truth.json"))).unwrap();
    let truth: Value = serde_json::from_str(&text).unwrap();
    let sheets = truth["sheets"].as_array().unwrap();
    let records = sheets
        .iter()
        .filter_map(|sheet| sheet["records"].as_array());
    records.flatten().cloned().collect()
}

#[test]
fn the_registers_yield_their_truth() {
    let desk = Desk::new();
    for (name, year) in [
        ("06-dang-ky-dan-van-kheo-2023.xlsx", 2023),
        ("05-mo-hinh-2010-vni.xls", 2010),
        ("11-mo-hinh-2012-cp1258.csv", 2012),
    ] {
        let receipt = committed(&desk, name, year);
        let truth = truth(name);
        assert_eq!(receipt.new as usize, truth.len(), "{name}");
        let all = rows(&desk, &ModelQuery::of_year(year as i32));
        for (row, record) in all.iter().zip(&truth) {
            for (code, field) in [
                ("title", "title"),
                ("unit", "lead_unit"),
                ("place", "place"),
            ] {
                let expected = record[field].as_str().unwrap_or_default();
                assert_eq!(cell(row, code), expected, "{name} {record}");
            }
            assert_eq!(row.origin.as_ref().unwrap().row, record["row"]);
        }
    }
    let novelties = rows(&desk, &ModelQuery::of_year(2023));
    assert_eq!(
        cell(&novelties[1], "novelty"),
        "Duy trì",
        "the remark says so"
    );
}

#[test]
fn the_same_register_twice_changes_nothing_and_one_undo_takes_it_back() {
    let desk = Desk::new();
    let name = "06-dang-ky-dan-van-kheo-2023.xlsx";
    let first = committed(&desk, name, 2023);
    let again = committed(&desk, name, 2023);
    assert_eq!(
        (again.same, again.new, again.operation),
        (first.new, 0, None)
    );
    assert!(again.notice.is_some());
    // Another year is another target.
    let next = committed(&desk, name, 2024);
    assert_eq!(next.new, first.new);
    let (old, new) = (
        rows(&desk, &ModelQuery::of_year(2023)),
        rows(&desk, &ModelQuery::of_year(2024)),
    );
    assert_eq!(
        old[0].model, new[0].model,
        "one title of one unit is one model"
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(rows(&desk, &ModelQuery::default()).is_empty());
}

#[test]
fn a_row_that_is_there_already_changes_it_and_a_like_one_is_asked_about() {
    let desk = Desk::new();
    let unit = "Hội Nông dân xã Long Định";
    let known = registered(&desk, 2024, "Nét đẹp đường quê", unit);
    registered(&desk, 2024, "Camera an ninh - bình yên ấp xóm", unit);
    let file = desk.path("dang-ky.csv");
    let lines = "STT,Tên mô hình,Đơn vị đăng ký,Lĩnh vực,Nội dung cách làm\n\
        1,“Nét đẹp đường quê”,Hội Nông dân xã Long Định,Kinh tế,Trồng hoa dọc đường\n\
        2,Camera an ninh bình yên ấp xóm năm nay,Hội Nông dân xã Long Định,ANTT,Lắp camera\n\
        3,Tổ hợp tác trồng dưa,Chi bộ ấp 1,Kinh tế,Trồng dưa\n";
    std::fs::write(&file, lines).unwrap();
    let batch = staged(&desk, &file, 2024);
    let staged = staged_rows(&desk, batch, false);
    let states: Vec<StagedState> = staged.iter().map(|row| row.state).collect();
    assert_eq!(
        states,
        [
            StagedState::Changed,
            StagedState::Problem,
            StagedState::Ready
        ]
    );
    let twin = staged[1].twin.as_ref().unwrap();
    assert!(
        twin.why_text.contains("Cùng đơn vị đăng ký"),
        "{}",
        twin.why_text
    );
    assert!(twin.place_text.contains("DVK-"), "{}", twin.place_text);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!(cell(&row(&desk, known), "method"), "Trồng hoa dọc đường");
    assert_eq!(rows(&desk, &ModelQuery::of_year(2024)).len(), 4);
}

#[test]
fn staged_values_are_corrected_and_the_correction_is_taken_in() {
    let desk = Desk::new();
    let file = desk.path("dang-ky.csv");
    let lines = "STT,Tên mô hình,Đơn vị đăng ký,Lĩnh vực,Thời gian\n\
        1,Nét đẹp đường quê,Chi bộ ấp 1,Kinh tế và an ninh,31/02/2024\n\
        2,Tiếng kẻng an ninh,Chi bộ ấp 2,ANTT,3-12/2024\n";
    std::fs::write(&file, lines).unwrap();
    let batch = staged(&desk, &file, 2024);
    let wrong = staged_rows(&desk, batch, true);
    let codes: Vec<&str> = wrong[0]
        .cells
        .iter()
        .filter_map(|cell| cell.problem.as_ref())
        .map(|problem| problem.code.as_str())
        .collect();
    assert_eq!(codes, ["unknown_field", "invalid_date"]);
    let fix = |field: &str, text: &str| {
        import::fix_cell(&desk.office, &desk.ctx(), wrong[0].key, field, text).unwrap()
    };
    fix("field", "Kinh tế");
    let mended = fix("start", "1/3/2024");
    assert_eq!(
        (shown(&mended, "field"), shown(&mended, "start")),
        ("Kinh tế", "01/03/2024")
    );
    assert_eq!(mended.state, StagedState::Ready);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let all = rows(&desk, &ModelQuery::of_year(2024));
    assert_eq!(cell(&all[0], "starts"), "01/03/2024");
    assert_eq!(
        (cell(&all[1], "starts"), cell(&all[1], "ends")),
        ("3/2024", "12/2024")
    );
    let source = desk
        .office
        .read(|reading| import::model_cell_source(reading, all[0].key, "field"))
        .unwrap()
        .unwrap();
    assert_eq!(source.address.as_deref(), Some("D2"));
    assert_eq!(source.raw.as_deref(), Some("Kinh tế và an ninh"));
}
