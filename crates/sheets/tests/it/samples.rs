//! The sample workbooks are read whole: every cell counted, some looked at.

use sheets::{CellFormat, Format, Value, Visibility};

use crate::{read, sample};

#[test]
fn every_sample_gives_all_its_cells_and_merges() {
    let cases: [(&str, &[(usize, usize)]); 14] = [
        ("01-de-nghi-giay-khen-2024.xlsx", &[(348, 23)]),
        ("02-danh-sach-khen-thuong-2023.xlsx", &[(585, 0)]),
        ("03-ky-niem-chuong-to-hop.xlsx", &[(152, 16)]),
        ("04-khen-thuong-2008-tcvn3.xls", &[(211, 11)]),
        ("05-mo-hinh-2010-vni.xls", &[(162, 3), (0, 0)]),
        ("06-dang-ky-dan-van-kheo-2023.xlsx", &[(717, 44)]),
        ("07-dang-ky-dvk-2000-dong.xlsx", &[(20_130, 1)]),
        ("08-bao-cao-so-lieu-9-thang-2024.xlsx", &[(173, 12)]),
        ("09-tong-hop-phong-dien.ods", &[(127, 12)]),
        ("10-khen-thuong-2025.csv", &[(349, 0)]),
        ("11-mo-hinh-2012-cp1258.csv", &[(218, 0)]),
        ("12-so-lieu-quy-4-utf16.csv", &[(88, 0)]),
        (
            "13-mau-nhap-nhieu-sheet.xls",
            &[(32, 0), (303, 0), (6, 0), (8, 0), (44, 0)],
        ),
        ("14-cong-van-va-mau-trong.xlsx", &[(19, 16), (27, 3)]),
    ];
    for (name, expected) in cases {
        let workbook = read(&sample(name)).unwrap();
        let seen = workbook
            .sheets
            .iter()
            .map(|sheet| (sheet.cell_count(), sheet.merges.len()));
        assert_eq!(seen.collect::<Vec<_>>(), expected, "{name}");
        assert!(
            workbook.sheets.iter().all(|sheet| sheet.problem.is_none()),
            "{name}"
        );
        let lies = name == "13-mau-nhap-nhieu-sheet.xls";
        assert_eq!(workbook.extension_lies, lies, "{name}");
    }
}

#[test]
fn formats_are_told_by_content() {
    let text = |encoding: &str, delimiter, bom| Format::Delimited {
        encoding: encoding.into(),
        delimiter,
        bom,
    };
    let cases = [
        ("01-de-nghi-giay-khen-2024.xlsx", Format::Xlsx),
        ("04-khen-thuong-2008-tcvn3.xls", Format::Xls),
        ("09-tong-hop-phong-dien.ods", Format::Ods),
        ("10-khen-thuong-2025.csv", text("utf-8", ';', true)),
        (
            "11-mo-hinh-2012-cp1258.csv",
            text("windows-1258", ',', false),
        ),
        ("12-so-lieu-quy-4-utf16.csv", text("utf-16le", '\t', true)),
        ("13-mau-nhap-nhieu-sheet.xls", Format::Xlsx),
    ];
    for (name, format) in cases {
        assert_eq!(read(&sample(name)).unwrap().format, format, "{name}");
    }
}

#[test]
fn cells_stand_where_the_file_has_them() {
    let cases = [
        (
            "01-de-nghi-giay-khen-2024.xlsx",
            1,
            6,
            "ĐẢNG CỘNG SẢN VIỆT NAM",
        ),
        (
            "03-ky-niem-chuong-to-hop.xlsx",
            1,
            5,
            "ÐẢNG CỘNG SẢN VIỆT NAM",
        ),
        (
            "04-khen-thuong-2008-tcvn3.xls",
            4,
            1,
            "danh s¸ch ®Ò nghÞ khen th\u{ad}ëng",
        ),
        ("05-mo-hinh-2010-vni.xls", 1, 1, "HUYEÄN UÛY CAÀN ÑÖÔÙC"),
        ("09-tong-hop-phong-dien.ods", 4, 2, "Đơn vị"),
        ("10-khen-thuong-2025.csv", 2, 6, "Phường Cái Khế"),
        ("11-mo-hinh-2012-cp1258.csv", 3, 2, "Tên mô hình"),
        ("12-so-lieu-quy-4-utf16.csv", 4, 2, "Chỉ tiêu"),
        ("14-cong-van-va-mau-trong.xlsx", 1, 1, "QUẬN ỦY CÁI RĂNG"),
    ];
    for (name, row, col, expected) in cases {
        let workbook = read(&sample(name)).unwrap();
        let cell = workbook.sheets[0].cell(row, col).unwrap();
        assert_eq!(
            cell.text().map(str::trim),
            Some(expected),
            "{name} R{row}C{col}"
        );
    }
}

#[test]
fn dates_numbers_and_looks_come_with_their_cells() {
    let list = read(&sample("02-danh-sach-khen-thuong-2023.xlsx")).unwrap();
    let born = list.sheets[0].cell(3, 3).unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(1976, 8, 5).unwrap();
    assert_eq!(
        born.value,
        Value::Date(day.and_time(chrono::NaiveTime::MIN))
    );
    assert_eq!(
        (born.format, born.font.as_deref()),
        (CellFormat::Date, Some("Times New Roman"))
    );
    assert_eq!(
        list.sheets[0].cell(2, 9).unwrap().value,
        Value::Number(540_000.0)
    );
    assert!(list.sheets[0].cell(1, 1).unwrap().bold);

    let report = read(&sample("08-bao-cao-so-lieu-9-thang-2024.xlsx")).unwrap();
    let percents = report.sheets[0].rows().flat_map(|(_, cells)| cells);
    let percents = percents
        .filter(|(_, cell)| cell.format == CellFormat::Percent)
        .count();
    assert!(percents > 0, "cells formatted as percent are known as such");

    let old = read(&sample("04-khen-thuong-2008-tcvn3.xls")).unwrap();
    assert_eq!(
        old.sheets[0].cell(1, 1).unwrap().font.as_deref(),
        Some(".VnTimeH")
    );
}

#[test]
fn hidden_sheets_and_formulas_of_empty_text_are_told() {
    let form = read(&sample("13-mau-nhap-nhieu-sheet.xls")).unwrap();
    let seen: Vec<_> = form
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_deref(), sheet.visibility))
        .collect();
    let shown = Visibility::Visible;
    assert_eq!(
        seen[1..4],
        [
            (Some("NHAP LIEU"), shown),
            (Some("HTKT"), Visibility::Hidden),
            (Some("PLDT"), Visibility::Hidden),
        ]
    );
    assert_eq!(
        (form.sheets[1].uncalculated, form.sheets[1].empty_formulas),
        (0, 344)
    );
    assert_eq!(form.sheets[1].last_row(), 31);
    assert_eq!(form.sheets[1].last_formula_row, 201);
}
