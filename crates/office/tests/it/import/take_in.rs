//! Staging and committing.

use office::import::{self, StagedState};

use super::{nominations, rows, shown, staged_csv, staged_sample, understood};
use crate::desk::Desk;
use crate::round::opened;

#[test]
fn a_committed_list_is_in_the_round_with_the_cell_it_came_from() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "01-de-nghi-giay-khen-2024.xlsx", round);
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!(
        (receipt.new, receipt.changed, receipt.same, receipt.rejected),
        (35, 0, 0, 0)
    );
    let found = nominations(&desk, round);
    assert_eq!(found.len(), 35);
    let thao = found
        .iter()
        .find(|one| one.name == "Phạm Thanh Thảo")
        .unwrap();
    let origin = thao.origin.as_ref().unwrap();
    assert_eq!(
        (origin.batch, origin.file.as_str()),
        (batch, "01-de-nghi-giay-khen-2024.xlsx")
    );
    assert_eq!((origin.sheet.as_str(), origin.row), ("DS de nghi 2024", 32));
    assert_eq!(
        (thao.amount, thao.birth.as_deref()),
        (Some(710_000), Some("1968"))
    );
    assert!(
        thao.unit_key.is_some(),
        "Phường Xuân Khánh is known on the round's day"
    );
}

#[test]
fn what_was_understood_is_shown() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "13-mau-nhap-nhieu-sheet.xls", round);
    let understood = understood(&desk, batch);
    assert_eq!(understood.header_rows, Some((1, 1)));
    assert_eq!(understood.sheets[understood.sheet].name, "NHAP LIEU");
    let taken: Vec<&str> = understood
        .sheets
        .iter()
        .filter(|sheet| sheet.importable)
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(taken, ["NHAP LIEU"]);
    let money = understood
        .columns
        .iter()
        .find(|column| column.letter == "H")
        .unwrap();
    assert_eq!(money.field.as_deref(), Some("amount"));
    assert!(
        understood
            .warnings
            .iter()
            .any(|warning| warning.code == "HEAD_UNIT")
    );
    assert_eq!(understood.counts.new, 28);
}

#[test]
fn taking_in_is_one_operation_and_undo_takes_all_of_it_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "02-danh-sach-khen-thuong-2023.xlsx", round);
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!(receipt.new, 64);
    desk.office.undo(&desk.ctx(), receipt.operation).unwrap();
    assert!(nominations(&desk, round).is_empty());
    assert!(
        !understood(&desk, batch).committed,
        "it can be looked at and committed again"
    );
    desk.office.redo(&desk.ctx()).unwrap();
    assert_eq!(nominations(&desk, round).len(), 64);
}

#[test]
fn a_value_that_cannot_be_read_keeps_its_text_beside_the_empty_field() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "02-danh-sach-khen-thuong-2023.xlsx", round);
    let wrong = rows(&desk, batch, true);
    let hau = wrong.iter().find(|row| row.row == 37).unwrap();
    assert_eq!(
        (shown(hau, "birth"), hau.state),
        ("31/02/1980", StagedState::Problem)
    );
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let found = nominations(&desk, round);
    let hau = found.iter().find(|one| one.name == "Võ Chí Hậu").unwrap();
    assert_eq!(hau.birth, None);
    assert_eq!(
        (hau.raw[0].field.as_str(), hau.raw[0].raw.as_str()),
        ("birth", "31/02/1980")
    );
}

#[test]
fn a_row_without_a_name_stays_with_its_batch() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(
        &desk,
        "khen.csv",
        "
STT,Họ và tên,Chức vụ,Đơn vị,Hình thức khen
1,Trần Văn An,Bí thư,Xã A,Giấy khen
2,,Chủ tịch,Xã B,Giấy khen
",
        round,
    );
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!((receipt.new, receipt.rejected, receipt.total), (1, 1, 2));
    assert_eq!(rows(&desk, batch, false).len(), 2);
}

#[test]
fn several_sheets_of_one_list_are_taken_in_together() {
    // The two award tables of one sheet, one above the other, count as one list too.
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(
        &desk,
        "khen-2024.csv",
        "
STT,Tên tập thể,Thành tích,Hình thức khen
1,Chi bộ ấp 3,Xuất sắc,Giấy khen
STT,Họ và tên,Ngày sinh,Chức vụ,Thành tích,Hình thức khen
1,Trần Văn Sáu,1969,Bí thư,Gương mẫu,Giấy khen
",
        round,
    );
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!(receipt.new, 2);
}

#[test]
fn a_letter_or_a_blank_form_is_refused_in_one_sentence() {
    let desk = Desk::new();
    let round = opened(&desk);
    let cases = [
        ("14-cong-van-va-mau-trong.xlsx", "no_table"),
        ("06-dang-ky-dan-van-kheo-2023.xlsx", "wrong_kind"),
        ("05-mo-hinh-2010-vni.xls", "wrong_kind"),
    ];
    for (file, code) in cases {
        let path = crate::inspect::sample(file);
        let kind = import::Kind::Awards;
        let refused =
            import::stage_file(&desk.office, &desk.ctx(), &path, kind, round, &()).unwrap_err();
        assert_eq!(refused.code.key(), code, "{file}");
    }
}

#[test]
fn what_only_the_headings_say_reaches_the_rows() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG;;
STT;Họ và tên;Chức vụ
A;BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ;
I;Huyện Phong Điền (01 người);
1;Xã Nhơn Ái;
1;Lê Thị Cúc;Trưởng ấp
B;TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN;
I;Khối cơ quan;
1;Võ Văn Dũng;Chuyên viên
";
    let batch = staged_csv(&desk, "theo-nhom.csv", lines, round);
    let told: Vec<[String; 3]> = rows(&desk, batch, false)
        .iter()
        .map(|row| ["name", "unit", "award"].map(|field| shown(row, field).to_owned()))
        .collect();
    assert_eq!(
        told,
        [
            [
                "Lê Thị Cúc",
                "Xã Nhơn Ái, Huyện Phong Điền",
                "BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ"
            ],
            ["Võ Văn Dũng", "", "GIẤY KHEN"],
        ]
    );
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let codes: Vec<Option<String>> = nominations(&desk, round)
        .into_iter()
        .map(|one| one.award_code)
        .collect();
    assert_eq!(codes[0].as_deref(), Some("BK_TINH"));
    let again = staged_csv(&desk, "theo-nhom-2.csv", &format!("{lines}\n"), round);
    let receipt = import::commit(&desk.office, &desk.ctx(), again).unwrap();
    assert_eq!((receipt.new, receipt.changed, receipt.same), (0, 0, 2));
}
