//! What an inspection warns of.

use chrono::NaiveDate;
use office::import::inspect_workbook;
use serde_json::Value;
use sheets::{Format, Hostile, Refusal, RefusalCode, Sheet, Workbook};

use super::grid::{inspected, sheet, warns};

fn found(file: &str, lines: &str) -> Value {
    let lines = lines.strip_prefix('\n').unwrap_or(lines);
    inspected(file, sheet(lines, &[]), None)["sheets"][0].clone()
}

#[test]
fn every_oddity_is_told_by_its_code() {
    let cases = [
        (
            "MONEY_STYLES",
            "
STT|Họ và tên|Đơn vị|Tiền thưởng
1|Trần Văn An|Xã A|710.000đ
2|Lê Thị Bình|Xã A|#710000
",
        ),
        (
            "INVALID_MONEY",
            "
STT|Họ và tên|Đơn vị|Tiền thưởng
1|Trần Văn An|Xã A|một phần quà
",
        ),
        (
            "INVALID_MONEY",
            "
STT|Họ và tên|Đơn vị|Tiền thưởng
1|Trần Văn An|Xã A|#-710000
",
        ),
        (
            "UNICODE_FORM",
            "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Trần\u{7} Văn An|Xã A|Giấy khen
",
        ),
        (
            "JOINED_ROWS",
            "
STT|Họ và tên|Chức vụ|Hình thức khen
1|Trần Văn An|Trưởng ấp 3,|Giấy khen
||xã Tân Thới|
2|Lê Thị Bình|Bí thư|Giấy khen
",
        ),
        (
            "HEAD_UNIT",
            "
STT|Họ và tên|Đơn vị|Tiền thưởng (nghìn đồng)
1|Trần Văn An|Xã A|#710
",
        ),
        (
            "INVALID_DATE",
            "
STT|Họ và tên|Ngày sinh|Đơn vị|Hình thức khen
1|Trần Văn An|30/02/1980|Xã A|Giấy khen
",
        ),
        (
            "MIXED_DATES",
            "
STT|Họ và tên|Ngày sinh|Đơn vị|Hình thức khen
1|Trần Văn An|@1980-03-02|Xã A|Giấy khen
2|Lê Thị Bình|05/6/1981|Xã A|Giấy khen
",
        ),
        (
            "DUPLICATE_ROW",
            "
STT|Họ và tên|Năm sinh|Đơn vị|Hình thức khen
1|Võ Minh Hoà|1980|Xã A|Giấy khen
2|VÕ MINH HÒA|1980|Xã B|Giấy khen
",
        ),
        (
            "NAME_MISSING",
            "
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen
1||Bí thư|Xã A|Giấy khen
2|Lê Thị Bình|Bí thư|Xã A|Giấy khen
",
        ),
        (
            "COUNT_MISMATCH",
            "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Lê Thị Bình|Xã A|Giấy khen
Danh sách này có 02 cá nhân.
",
        ),
        (
            "SUM_MISMATCH",
            "
STT|Họ và tên|Đơn vị|Tiền thưởng
1|Lê Thị Bình|Xã A|#710000
2|Trần Văn An|Xã A|#710000
Tổng cộng|||#1500000
",
        ),
        (
            "UNICODE_FORM",
            "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Le\u{302} Thi\u{323} Bi\u{300}nh|Xã A|Giấy khen
",
        ),
        (
            "UNIT_EXPIRED",
            "
Ninh Kiều, ngày 10 tháng 12 năm 2025
STT|Họ và tên|Đơn vị|Hình thức khen
1|Lê Thị Bình|Phường Xuân Khánh|Giấy khen
",
        ),
        (
            "NO_TABLE",
            "Kính gửi: Ban Dân vận\nĐề nghị xem xét khen thưởng.\n",
        ),
        (
            "NO_ROWS",
            "
DANH SÁCH KHEN THƯỞNG
STT|Họ và tên|Đơn vị|Hình thức khen
1
",
        ),
        (
            "SEVERAL_NAMES",
            "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Lê Văn Cu và Phạm Thị Đào|Xã A|Giấy khen
2|Lê Văn Bé|Xã A|Giấy khen
",
        ),
        (
            "SEVERAL_TABLES",
            "
STT|Tên tập thể|Thành tích|Hình thức khen
1|Chi bộ ấp 3|Tốt|Giấy khen
STT|Họ và tên|Năm sinh|Chức vụ|Hình thức khen
1|Lê Thị Bình|1980|Bí thư|Giấy khen
",
        ),
    ];
    for (code, lines) in cases {
        let sheet = found("x.xlsx", lines);
        assert!(warns(&sheet, code), "{code}: {}", sheet["warnings"]);
    }
}

#[test]
fn a_list_without_fault_is_not_warned_of() {
    let sheet = found(
        "khen.xlsx",
        "
DANH SÁCH KHEN THƯỞNG
Ninh Kiều, ngày 18 tháng 6 năm 2024
STT|Họ và tên|Ngày sinh|Chức vụ|Đơn vị|Hình thức khen|Tiền thưởng
I|Tập thể
1|Chi bộ khu vực 2|||Phường Xuân Khánh|Giấy khen|#1410000
Cộng||||||#1410000
II|Cá nhân
1|Trần Quốc Hùng|20/11/1977|Bí thư|Phường Xuân Khánh|Giấy khen|#710000
2|Trần Quốc Hưng|20/11/1977|Bí thư|Phường Xuân Khánh|Giấy khen|#710000
3|Trần Quốc Hưng|20/11/1979|Bí thư|Phường An Bình|Giấy khen|#710000
Cộng||||||#2130000
Tổng cộng||||||#3540000
Danh sách này có 01 tập thể và 03 cá nhân.
",
    );
    assert_eq!(sheet["warnings"], serde_json::json!([]));
}

#[test]
fn thousands_and_millions_are_written_in_one_way() {
    let sheet = found(
        "khen.xlsx",
        "
STT|Họ và tên|Đơn vị|Tiền thưởng
1|Trần Văn An|Xã A|710.000
2|Chi bộ ấp 3|Xã A|1.410.000
3|Lê Thị Bình|Xã A|71.000
",
    );
    assert_eq!(sheet["warnings"], serde_json::json!([]));
}

#[test]
fn a_sheet_that_only_repeats_others_is_told_and_keeps_its_rows() {
    let list = |name: &str, people: &[&str]| {
        let head = ["STT", "Họ và tên", "Hình thức khen"].map(str::to_owned);
        let rows = people
            .iter()
            .map(|person| ["1".to_owned(), (*person).to_owned(), "Giấy khen".to_owned()]);
        Sheet::from_text(Some(name), std::iter::once(head).chain(rows))
    };
    let wards = [
        list("Phường An Bình", &["Nguyễn Văn An", "Trần Thị Bé"]),
        list("Phường An Hòa", &["Lê Văn Cu", "Lê Thị Dung"]),
    ];
    let people = ["Nguyễn Văn An", "Trần Thị Bé", "LÊ VĂN CU", "Lê Thị Dung"];
    let workbook = Workbook {
        format: Format::Xlsx,
        extension_lies: false,
        sheets: Vec::from([list("Tổng hợp", &people)])
            .into_iter()
            .chain(wards)
            .collect(),
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let found =
        serde_json::to_value(inspect_workbook("khen.xlsx", &workbook, None, today)).unwrap();
    let told: Vec<(u64, bool)> = (0..3)
        .map(|at| {
            let sheet = &found["sheets"][at];
            (
                sheet["data_rows"].as_u64().unwrap(),
                warns(sheet, "REPEATED_SHEET"),
            )
        })
        .collect();
    assert_eq!(told, [(4, true), (2, false), (2, false)]);
}

#[test]
fn cells_left_out_far_from_a_list_are_told_with_their_address() {
    let lines = "STT|Họ và tên|Hình thức khen\n1|Lê Văn Bé|Giấy khen";
    let mut sheet = sheet(lines, &[]);
    let refusal = Refusal::new(RefusalCode::Hostile(Hostile::Grid), "far");
    sheet.problem = Some(refusal.at(1_048_576, 16_384));
    let found = inspected("x.xlsx", sheet, None);
    let told = &found["sheets"][0];
    assert!(
        warns(told, "FAR_CELLS") && !warns(told, "SHEET_UNREAD"),
        "{told}"
    );
    assert!(
        told["warnings"].to_string().contains("XFD1048576"),
        "{told}"
    );
}
