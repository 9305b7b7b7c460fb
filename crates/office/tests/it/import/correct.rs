//! Correcting what was understood, and staged rows.

use office::import::{self, Adjustment, ColumnChoice, StagedState};

use super::{nominations, rows, shown, staged_csv, staged_sample, understood};
use crate::desk::Desk;
use crate::round::opened;

#[test]
fn a_corrected_value_is_taken_in_and_the_cell_stays_on_record() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "02-danh-sach-khen-thuong-2023.xlsx", round);
    let row = rows(&desk, batch, true)
        .into_iter()
        .find(|row| row.row == 37)
        .unwrap();
    let fixed =
        import::fix_cell(&desk.office, &desk.ctx(), row.key, "birth", "28/02/1980").unwrap();
    assert_eq!(
        (fixed.state, shown(&fixed, "birth")),
        (StagedState::Ready, "28/02/1980")
    );
    let birth = fixed
        .cells
        .iter()
        .find(|cell| cell.field == "birth")
        .unwrap();
    assert_eq!((birth.raw.as_str(), &birth.problem), ("31/02/1980", &None));
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let found = nominations(&desk, round);
    let hau = found.iter().find(|one| one.name == "Võ Chí Hậu").unwrap();
    assert_eq!(hau.birth.as_deref(), Some("1980-02-28"));
}

#[test]
fn a_correction_that_cannot_be_read_stays_as_typed() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "02-danh-sach-khen-thuong-2023.xlsx", round);
    let row = rows(&desk, batch, false)[0].clone();
    let fixed =
        import::fix_cell(&desk.office, &desk.ctx(), row.key, "amount", "hơn năm trăm").unwrap();
    let amount = fixed
        .cells
        .iter()
        .find(|cell| cell.field == "amount")
        .unwrap();
    assert_eq!(amount.text, "hơn năm trăm");
    assert_eq!(amount.problem.as_ref().unwrap().code, "unreadable_money");
}

#[test]
fn equal_values_are_corrected_together() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(
        &desk,
        "ds.csv",
        "
STT;Họ và tên;Đơn vị;Hình thức khen
1;Trần Văn An;P. Xuân Khanh;Giấy khen
2;Lê Thị Bình;P. Xuân Khanh;Giấy khen
3;Lê Thị Cúc;Phường An Hòa;Giấy khen
",
        round,
    );
    assert_eq!(understood(&desk, batch).counts.problems, 2);
    let same = |text: &str| {
        let office = &desk.office;
        let counted = office.read(|reading| import::count_same(reading, batch, "unit", text));
        counted.unwrap()
    };
    assert_eq!((same("P. Xuân Khanh"), same("Phường Xuân Khánh")), (2, 0));
    let count = import::fix_same(
        &desk.office,
        &desk.ctx(),
        batch,
        "unit",
        "P. Xuân Khanh",
        "Phường Xuân Khánh",
    );
    assert_eq!(count.unwrap(), 2);
    assert_eq!(understood(&desk, batch).counts.problems, 0);
}

#[test]
fn a_row_left_out_is_not_taken_in_and_can_be_taken_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "10-khen-thuong-2025.csv", round);
    let keys: Vec<i64> = rows(&desk, batch, false)
        .iter()
        .map(|row| row.key)
        .collect();
    for key in &keys[..3] {
        import::reject_row(&desk.office, &desk.ctx(), *key, true).unwrap();
    }
    let back = import::reject_row(&desk.office, &desk.ctx(), keys[0], false).unwrap();
    assert_ne!(back.state, StagedState::Rejected);
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!((receipt.new, receipt.rejected), (38, 2));
    let refused = import::reject_row(&desk.office, &desk.ctx(), keys[0], true).unwrap_err();
    assert_eq!(refused.code.key(), "batch_closed");
}

#[test]
fn a_column_can_be_said_to_hold_something_else() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(
        &desk,
        "ds.csv",
        "
STT;Họ và tên;Đơn vị;Nhận xét;Hình thức khen
1;Trần Văn An;Xã A;Vận động hiến đất;Giấy khen
2;Lê Thị Bình;Xã B;Giúp hộ nghèo;Giấy khen
",
        round,
    );
    let row = rows(&desk, batch, false)[0].clone();
    import::fix_cell(&desk.office, &desk.ctx(), row.key, "position", "Bí thư").unwrap();
    let said = Adjustment {
        columns: vec![ColumnChoice {
            letter: "D".into(),
            field: Some("citation".into()),
        }],
        ..Adjustment::default()
    };
    let understood = import::adjust(&desk.office, &desk.ctx(), batch, &said).unwrap();
    let column = understood
        .columns
        .iter()
        .find(|column| column.letter == "D")
        .unwrap();
    assert_eq!(column.field.as_deref(), Some("citation"));
    let row = rows(&desk, batch, false)[0].clone();
    assert_eq!(shown(&row, "citation"), "Vận động hiến đất");
    assert_eq!(shown(&row, "position"), "Bí thư", "what was typed stays");
}

#[test]
fn a_header_can_be_said_to_be_elsewhere() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(
        &desk,
        "ds.csv",
        "
STT;Họ và tên;Đơn vị;Hình thức khen
STT;Họ và tên;Đơn vị công tác;Hình thức
1;Trần Văn An;Xã A;Giấy khen
",
        round,
    );
    let said = Adjustment {
        header_rows: Some((2, 2)),
        ..Adjustment::default()
    };
    let understood = import::adjust(&desk.office, &desk.ctx(), batch, &said).unwrap();
    assert_eq!(understood.header_rows, Some((2, 2)));
    assert_eq!(understood.columns[2].header, "Đơn vị công tác");
}

#[test]
fn a_file_that_has_changed_meanwhile_is_not_read_as_the_staged_one() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = "STT;Họ và tên;Đơn vị;Hình thức khen\n1;Trần Văn An;Xã A;Giấy khen\n";
    let batch = staged_csv(&desk, "ds.csv", lines, round);
    std::fs::write(desk.path("ds.csv"), lines.replace("An", "Ân")).unwrap();
    let said = Adjustment {
        header_rows: Some((1, 1)),
        ..Adjustment::default()
    };
    let refused = import::adjust(&desk.office, &desk.ctx(), batch, &said).unwrap_err();
    assert_eq!(refused.code.key(), "file_changed");
}
