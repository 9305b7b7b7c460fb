//! What the formats can say, one thing at a time, in files made for it.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{NaiveDate, NaiveDateTime};
use sheets::{Area, Cell, CellFormat, Sheet, Value, Visibility, Watch, Workbook};

use crate::forge::{Xlsx, number, ods, record, xls};
use crate::{read_bytes, reader, sample};

fn day(year: i32, month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

/// Columns and values of a row.
fn values(sheet: &Sheet, row: u32) -> Vec<(u32, Value)> {
    sheet
        .row(row)
        .iter()
        .map(|(col, cell)| (*col, cell.value.clone()))
        .collect()
}

fn one(workbook: &Workbook) -> &Sheet {
    &workbook.sheets[0]
}

#[test]
fn xlsx_values_of_every_kind_are_read() {
    let data = "<row r=\"1\">\
        <c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Lê &amp; Hoà</t></is></c>\
        <c r=\"C1\"><v>0.1</v></c><c r=\"D1\" s=\"2\"><v>45413</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>\
        <c r=\"F1\" t=\"e\"><v>#N/A</v></c><c r=\"G1\" t=\"str\"><f>A1</f><v>tính</v></c>\
        <c r=\"H1\" s=\"1\"><v>0.125</v></c><c r=\"I1\" s=\"2\"><v>20240501</v></c>\
        <c r=\"J1\" t=\"d\"><v>2024-09-18</v></c><c r=\"K1\" s=\"3\"/><c r=\"L1\"><v>-9007199254740993</v></c></row>";
    let workbook = read_bytes(
        "a.xlsx",
        &Xlsx::of(data)
            .styled()
            .shared("2", &["không", "có"])
            .bytes(),
    )
    .unwrap();
    let expected = [
        (1, text("có")),
        (2, text("Lê & Hoà")),
        (3, Value::Number(0.1)),
        (4, Value::Date(day(2024, 5, 1))),
        (5, Value::Bool(true)),
        (6, Value::Error("#N/A".into())),
        (7, text("tính")),
        (8, Value::Number(0.125)),
        (9, Value::Number(20_240_501.0)),
        (10, Value::Date(day(2024, 9, 18))),
        (12, Value::Number(-9_007_199_254_740_993.0)),
    ];
    assert_eq!(values(one(&workbook), 1), expected);
    assert_eq!(
        one(&workbook).cell(1, 8).unwrap().format,
        CellFormat::Percent
    );
}

#[test]
fn xlsx_looks_merges_and_hidden_parts_are_read() {
    let inside = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>\
        <row r=\"1\"><c r=\"A1\" s=\"5\" t=\"inlineStr\"><is><t>trÇn</t></is></c><c r=\"B1\" s=\"4\"><v>1</v></c></row>\
        <row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData>\
        <mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>";
    let book = Xlsx::default()
        .styled()
        .sheet("A", "state=\"veryHidden\"", inside)
        .bytes();
    let workbook = read_bytes("a.xlsx", &book).unwrap();
    let sheet = one(&workbook);
    assert_eq!(sheet.visibility, Visibility::VeryHidden);
    let cell = sheet.cell(1, 1).unwrap();
    assert_eq!((cell.bold, cell.font.as_deref()), (true, Some(".VnTimeH")));
    assert_eq!(sheet.cell(1, 2).unwrap().format, CellFormat::Text);
    let merge = Area {
        first_row: 1,
        last_row: 2,
        first_col: 1,
        last_col: 2,
    };
    assert_eq!(
        (sheet.merge_at(2, 2), sheet.merge_at(3, 1)),
        (Some(merge), None)
    );
    assert!(sheet.hidden_rows.contains(2) && !sheet.hidden_rows.contains(1));
    assert!(sheet.hidden_columns.contains(3) && !sheet.hidden_columns.contains(4));
}

#[test]
fn cells_out_of_order_come_to_their_places() {
    let data = "<row r=\"3\"><c r=\"B3\"><v>32</v></c><c r=\"A3\"><v>31</v></c></row>\
        <row r=\"1\"><c r=\"A1\"><v>11</v></c></row><row r=\"3\"><c r=\"A3\"><v>310</v></c></row>";
    let workbook = read_bytes("a.xlsx", &Xlsx::of(data).bytes()).unwrap();
    let rows: Vec<_> = one(&workbook).rows().map(|(row, _)| row).collect();
    assert_eq!(rows, [1, 3]);
    assert_eq!(
        values(one(&workbook), 3),
        [(1, Value::Number(310.0)), (2, Value::Number(32.0))]
    );
}

#[test]
fn ods_values_repetitions_and_white_space_are_read() {
    let cells = "<table:table-cell office:value-type=\"string\"><text:p>Hội  <text:span>Nông\n dân</text:span></text:p>\
        <text:p>xã<text:s text:c=\"2\"/>A</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"1.5\" table:number-columns-repeated=\"2\"/>\
        <table:covered-table-cell table:number-columns-repeated=\"3\"/>\
        <table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2024-09-18\"><text:p>18/9</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>\
        <table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"\"/>\
        <table:table-cell><office:annotation><text:p>ghi chú</text:p></office:annotation>\
        <draw:frame><text:p>hình</text:p></draw:frame></table:table-cell>";
    let inside = format!(
        "\n <table:table table:name=\"A\">\n  <table:table-row table:number-rows-repeated=\"2\">\n   {cells}\n  </table:table-row>\n </table:table>"
    );
    let workbook = read_bytes("a.ods", &ods("", &inside)).unwrap();
    let expected = [
        (1, text("Hội Nông dân\nxã  A")),
        (2, Value::Number(1.5)),
        (3, Value::Number(1.5)),
        (7, Value::Number(0.5)),
        (8, Value::Date(day(2024, 9, 18))),
        (9, Value::Bool(true)),
    ];
    for row in [1, 2] {
        assert_eq!(values(one(&workbook), row), expected, "row {row}");
    }
    assert_eq!(
        one(&workbook).cell(1, 7).unwrap().format,
        CellFormat::Percent
    );
    assert_eq!(one(&workbook).empty_formulas, 2);
}

#[test]
fn ods_looks_merges_and_hidden_parts_are_read() {
    let styles = "<style:style style:name=\"ta\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>\
        <style:style style:name=\"ce\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\" style:font-name=\"VNI-Times\"/></style:style>";
    let inside = "<table:table table:name=\"A\" table:style-name=\"ta\">\
        <table:table-column table:number-columns-repeated=\"2\" table:default-cell-style-name=\"ce\"/>\
        <table:table-column table:visibility=\"collapse\"/>\
        <table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>\
        <table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row></table:table>";
    let workbook = read_bytes("a.ods", &ods(styles, inside)).unwrap();
    let sheet = one(&workbook);
    assert_eq!(
        (sheet.name.as_deref(), sheet.visibility),
        (Some("A"), Visibility::Hidden)
    );
    let cell = sheet.cell(1, 1).unwrap();
    assert_eq!((cell.bold, cell.font.as_deref()), (true, Some("VNI-Times")));
    assert_eq!(
        sheet.merges,
        [Area {
            first_row: 1,
            last_row: 2,
            first_col: 1,
            last_col: 2
        }]
    );
    assert_eq!(sheet.hidden_rows.iter().collect::<Vec<_>>(), [(2, 4)]);
    assert_eq!(sheet.hidden_columns.iter().collect::<Vec<_>>(), [(3, 3)]);
}

#[test]
fn ods_fonts_come_from_the_styles_that_a_style_rests_on() {
    let content = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\">\
        <office:automatic-styles>\
        <style:style style:name=\"ce1\" style:family=\"table-cell\" style:parent-style-name=\"Hoa\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
        <style:style style:name=\"ce1\" style:family=\"paragraph\"><style:text-properties style:font-name=\"Arial\"/></style:style>\
        </office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row>\
        <table:table-cell table:style-name=\"ce1\"><text:p>danh s¸ch</text:p></table:table-cell>\
        <table:table-cell><text:p>Héi N«ng d©n x· Phong §iÒn</text:p></table:table-cell>\
        </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    let styles = "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\" xmlns:svg=\"v\">\
        <office:font-face-decls><style:font-face style:name=\"f1\" svg:font-family=\"'.VnTime'\"/>\
        <style:font-face style:name=\"f2\" svg:font-family=\".VnTimeH\"/></office:font-face-decls><office:styles>\
        <style:default-style style:family=\"table-cell\"><style:text-properties style:font-name=\"f1\"/></style:default-style>\
        <style:style style:name=\"Hoa\" style:family=\"table-cell\"><style:text-properties style:font-name=\"f2\"/></style:style>\
        </office:styles></office:document-styles>";
    let file = crate::forge::archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest/>"),
        ("styles.xml", styles),
        ("content.xml", content),
    ]);
    let mut workbook = read_bytes("a.ods", &file).unwrap();
    let look = |col| {
        let cell = workbook.sheets[0].cell(1, col).unwrap();
        (
            cell.font.as_deref().unwrap_or_default().to_owned(),
            cell.bold,
        )
    };
    assert_eq!(
        [look(1), look(2)],
        [(".VnTimeH".into(), true), (".VnTime".into(), false)]
    );
    sheets::repair(&mut workbook);
    assert_eq!(
        workbook.sheets[0].cell(1, 1).unwrap().text(),
        Some("DANH SÁCH")
    );
}

#[test]
fn xls_hidden_rows_and_columns_are_read() {
    let hidden_row = record(0x0208, &[1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]);
    let hidden_columns = record(0x007D, &[2, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    let book = xls(
        &[],
        &[hidden_columns, hidden_row, number(1, 0, 4.0)].concat(),
    );
    let workbook = read_bytes("a.xls", &book).unwrap();
    assert_eq!(
        one(&workbook).hidden_rows.iter().collect::<Vec<_>>(),
        [(2, 2)]
    );
    assert_eq!(
        one(&workbook).hidden_columns.iter().collect::<Vec<_>>(),
        [(3, 4)]
    );
    assert_eq!(values(one(&workbook), 2), [(1, Value::Number(4.0))]);
}

#[test]
fn records_of_a_csv_keep_their_number_and_line_breaks() {
    let csv = "DANH SÁCH\r\n\r\nTT;Họ và tên;Ghi chú\r\n1;Lê Văn Bảy;\"dòng 1\ndòng 2; hết\"\r\n";
    let workbook = read_bytes("a.csv", csv.as_bytes()).unwrap();
    let rows: Vec<_> = one(&workbook).rows().map(|(row, _)| row).collect();
    assert_eq!(rows, [1, 3, 4]);
    assert_eq!(
        one(&workbook).cell(4, 3),
        Some(&Cell::from("dòng 1\ndòng 2; hết"))
    );
    assert_eq!(one(&workbook).name, None);
}

#[test]
fn a_stray_zero_byte_does_not_make_a_list_unreadable() {
    let csv = format!(
        "TT;Họ và tên\n1;Lê Văn\0 Bảy\n{}",
        "2;Trần Thị Ánh\n".repeat(20)
    );
    let workbook = read_bytes("a.csv", csv.as_bytes()).unwrap();
    assert_eq!(
        values(one(&workbook), 2),
        [(1, text("1")), (2, text("Lê Văn Bảy"))]
    );
}

#[test]
fn texts_that_come_again_share_one_allocation() {
    let data =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>";
    let workbook = read_bytes("a.xlsx", &Xlsx::of(data).shared("1", &["xã"]).bytes()).unwrap();
    let address = |col| {
        one(&workbook)
            .cell(1, col)
            .and_then(Cell::text)
            .map(str::as_ptr)
    };
    assert_eq!(address(1), address(2));
}

#[test]
fn the_watch_hears_of_every_row() {
    #[derive(Default)]
    struct Counting(AtomicU64);
    impl Watch for Counting {
        fn rows(&self, count: u64) {
            self.0.fetch_max(count, Ordering::Relaxed);
        }
    }
    let watch = Counting::default();
    let workbook = reader()
        .read(&sample("07-dang-ky-dvk-2000-dong.xlsx"), &watch)
        .unwrap();
    assert_eq!(watch.0.into_inner(), one(&workbook).rows().count() as u64);
}

#[test]
fn the_digest_of_a_file_is_that_of_its_bytes() {
    let file = sample("12-so-lieu-quy-4-utf16.csv");
    let digest = sheets::file_digest(&file).unwrap();
    assert_eq!(
        digest,
        *blake3::hash(&std::fs::read(&file).unwrap()).as_bytes()
    );
}
