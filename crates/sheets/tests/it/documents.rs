//! Tables inside Word documents, web pages and the XML of Excel 2003, read as sheets.

use chrono::NaiveDate;
use sheets::{Area, Format, Hostile, RefusalCode, Sheet, Value, Visibility, Workbook, repair};

use crate::forge::docx;
use crate::read_bytes;

/// Address and text of every cell.
fn texts(sheet: &Sheet) -> Vec<(u32, u32, String)> {
    let rows = sheet.rows();
    rows.flat_map(|(row, cells)| {
        let text = move |(col, cell): &(u32, sheets::Cell)| {
            (row, *col, cell.text().unwrap_or("?").to_owned())
        };
        cells.iter().map(text)
    })
    .collect()
}

fn told(cells: &[(u32, u32, &str)]) -> Vec<(u32, u32, String)> {
    let owned = |cell: &(u32, u32, &str)| (cell.0, cell.1, cell.2.to_owned());
    cells.iter().map(owned).collect()
}

fn area(first_row: u32, last_row: u32, first_col: u32, last_col: u32) -> Area {
    Area {
        first_row,
        last_row,
        first_col,
        last_col,
    }
}

fn names(workbook: &Workbook) -> Vec<&str> {
    let names = workbook.sheets.iter();
    names.map(|sheet| sheet.name.as_deref().unwrap()).collect()
}

/// A cell of a Word table with these properties.
fn tc(properties: &str, text: &str) -> String {
    format!(
        "<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>",
        para("", text)
    )
}

fn para(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn tr(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn tbl(rows: &[String]) -> String {
    format!("<w:tbl>{}</w:tbl>", rows.concat())
}

#[test]
fn each_table_of_a_word_document_is_a_sheet_named_after_its_heading() {
    let row = || tr(&[tc("", "STT"), tc("", "Họ và tên")]);
    let styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"DauDe\"><w:name w:val=\"heading 1\"/></w:style>";
    let long = "Căn cứ Hướng dẫn ".repeat(9);
    let body = [
        para("<w:pStyle w:val=\"DauDe\"/>", "I. TẬP THỂ"),
        para("", "Gồm các đơn vị sau"),
        tbl(&[row()]),
        para("", "II. CÁ NHÂN"),
        para("", "(Kèm theo Tờ trình số 12)"),
        tbl(&[row()]),
        para("", &long),
        tbl(&[row()]),
        para("", "II. CÁ NHÂN"),
        tbl(&[row()]),
        tbl(&[]),
    ];
    let workbook = read_bytes("a.docx", &docx(styles, &body.concat())).unwrap();
    assert_eq!(workbook.format, Format::Docx);
    let expected = ["I. TẬP THỂ", "II. CÁ NHÂN", "Bảng 3", "II. CÁ NHÂN (2)"];
    assert_eq!(names(&workbook), expected);
    for sheet in &workbook.sheets {
        assert_eq!(texts(sheet), told(&[(1, 1, "STT"), (1, 2, "Họ và tên")]));
    }
}

#[test]
fn spans_of_word_cells_are_merges_and_keep_the_columns_in_place() {
    let down = "<w:vMerge w:val=\"restart\"/>";
    let on = "<w:vMerge/>";
    let body = tbl(&[
        tr(&[
            tc(down, "TT"),
            tc("<w:gridSpan w:val=\"2\"/>", "Năm sinh"),
            tc(down, "Đơn vị"),
        ]),
        tr(&[
            tc(on, ""),
            tc("", "Nam"),
            tc("", "Nữ"),
            tc("<w:vMerge w:val=\"continue\"/>", ""),
        ]),
        format!(
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}{}</w:tr>",
            tc("", "1970"),
            tc("<w:gridSpan w:val=\"2\"/>", "Xã A")
        ),
    ]);
    let workbook = read_bytes("a.docx", &docx("", &body)).unwrap();
    let sheet = &workbook.sheets[0];
    let expected = [
        (1, 1, "TT"),
        (1, 2, "Năm sinh"),
        (1, 4, "Đơn vị"),
        (2, 2, "Nam"),
        (2, 3, "Nữ"),
        (3, 2, "1970"),
        (3, 3, "Xã A"),
    ];
    assert_eq!(texts(sheet), told(&expected));
    let merges = [
        area(1, 2, 1, 1),
        area(1, 1, 2, 3),
        area(1, 2, 4, 4),
        area(3, 3, 3, 4),
    ];
    assert_eq!(sheet.merges, merges);
}

#[test]
fn text_of_word_cells_is_what_a_reader_sees() {
    let run = |inside: &str| format!("<w:tc><w:p><w:r>{inside}</w:r></w:p></w:tc>");
    let numbered = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p></w:tc>";
    let nested = format!(
        "<w:tc>{}{}</w:tc>",
        para("", "ngoài"),
        tbl(&[tr(&[tc("", "trong")])])
    );
    let rows = [
        tr(&[
            numbered.to_owned(),
            run("<w:t>Lê </w:t><w:br/><w:t xml:space=\"preserve\">Văn &amp; Bảy</w:t>"),
        ]),
        tr(&[
            numbered.to_owned(),
            run(
                "<w:delText>đã xóa</w:delText><w:t>còn</w:t><w:drawing><w:t>hình</w:t></w:drawing>",
            ),
        ]),
        tr(&[
            format!("<w:tc>{}{}</w:tc>", para("", "đoạn 1"), para("", "đoạn 2")),
            nested,
        ]),
    ];
    let workbook = read_bytes("a.docx", &docx("", &tbl(&rows))).unwrap();
    assert_eq!(texts(&workbook.sheets[0]), told(&[(1, 1, "trong")]));
    let expected = [
        (1, 1, "1"),
        (1, 2, "Lê \nVăn & Bảy"),
        (2, 1, "2"),
        (2, 2, "còn"),
        (3, 1, "đoạn 1\nđoạn 2"),
        (3, 2, "ngoài"),
    ];
    assert_eq!(texts(&workbook.sheets[1]), told(&expected));
}

#[test]
fn fonts_of_word_styles_tell_old_encodings_and_their_capitals() {
    let styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults>\
        <w:style w:type=\"paragraph\" w:styleId=\"Hoa\"><w:basedOn w:val=\"Dam\"/><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:rPr><w:b/></w:rPr></w:style>";
    let cell = |properties: &str, text: &str| format!("<w:tc>{}</w:tc>", para(properties, text));
    let head = "<w:pStyle w:val=\"Hoa\"/>";
    let row = [
        cell("", "TrÇn ThÞ B¶y"),
        cell("", "Héi N«ng d©n x· Phong §iÒn"),
    ];
    let table = tbl(&[
        tr(&[cell(head, "hä vµ tªn"), cell(head, "®¬n vÞ")]),
        tr(&row),
        tr(&row),
    ]);
    let mut workbook = read_bytes("a.docx", &docx(styles, &table)).unwrap();
    assert!(workbook.sheets[0].cell(1, 1).unwrap().bold);
    repair(&mut workbook);
    let expected = [
        (1, 1, "HỌ VÀ TÊN"),
        (1, 2, "ĐƠN VỊ"),
        (2, 1, "Trần Thị Bảy"),
        (2, 2, "Hội Nông dân xã Phong Điền"),
    ];
    assert_eq!(texts(&workbook.sheets[0])[..4], told(&expected));
}

#[test]
fn a_line_that_states_the_unit_of_the_figures_goes_with_its_table() {
    let body = [
        para("", "Bảng thu chi"),
        para("", "ĐVT: triệu đồng"),
        tbl(&[tr(&[
            tc("", "Chỉ tiêu"),
            tc("<w:gridSpan w:val=\"2\"/>", "Số tiền"),
        ])]),
    ];
    let workbook = read_bytes("a.docx", &docx("", &body.concat())).unwrap();
    let sheet = &workbook.sheets[0];
    assert_eq!(sheet.name.as_deref(), Some("Bảng thu chi"));
    let expected = [
        (1, 1, "ĐVT: triệu đồng"),
        (2, 1, "Chỉ tiêu"),
        (2, 2, "Số tiền"),
    ];
    assert_eq!(texts(sheet), told(&expected));
    assert_eq!(sheet.merges, [area(2, 2, 2, 3)]);
}

#[test]
fn tables_of_a_web_page_are_read_though_badly_formed() {
    let page = "<html><head><style>td{color:red}</style><script>if(a<b)document.write('<table>')</script></head>\
        <body><h3>Danh s&aacute;ch</h3><table border=1><tr><th rowspan=2>STT<th colspan=\"2\">Họ t&ecirc;n\
        <tr><td>Họ<td>Tên</tr><!-- <tr><td>không --><TR><TD x:num=\"1500000\">1,5 triệu</TD><td>L&#234;&nbsp;Văn<br>  Bảy\n cả </td>\
        <td style='font-family:\".VnTimeH\";x'>ng&ecirc;</td></TR></table></body></html>";
    let workbook = read_bytes("a.xls", page.as_bytes()).unwrap();
    assert_eq!(
        (workbook.format.clone(), workbook.extension_lies),
        (Format::Html, true)
    );
    let sheet = &workbook.sheets[0];
    assert_eq!(sheet.name.as_deref(), Some("Danh sách"));
    assert_eq!(sheet.cell(3, 1).unwrap().value, Value::Number(1_500_000.0));
    assert_eq!(
        sheet.cell(3, 2).unwrap().text(),
        Some("Lê\u{a0}Văn\nBảy cả")
    );
    assert_eq!(sheet.cell(3, 3).unwrap().font.as_deref(), Some(".VnTimeH"));
    let head = told(&[(1, 1, "STT"), (1, 2, "Họ tên"), (2, 2, "Họ"), (2, 3, "Tên")]);
    assert_eq!(texts(sheet)[..4], head);
    assert_eq!(sheet.merges, [area(1, 2, 1, 1), area(1, 1, 2, 3)]);
}

#[test]
fn the_xml_of_excel_2003_is_read_with_its_styles_and_hidden_sheets() {
    let book = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\
        <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
        <Styles><Style ss:ID=\"Default\"><Font ss:FontName=\"Arial\"/></Style>\
        <Style ss:ID=\"d\"><Font ss:Bold=\"1\"/><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>\
        <Worksheet ss:Name=\"Danh sách\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>\
        <Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\" ss:StyleID=\"d\"><Data ss:Type=\"String\">Lê &amp; Hòa</Data></Cell>\
        <Cell><Data ss:Type=\"Number\">1.5</Data></Cell></Row>\
        <Row><Cell ss:Index=\"3\" ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">2024-05-01T00:00:00.000</Data></Cell>\
        <Cell ss:Formula=\"=A1\"><Data ss:Type=\"String\"></Data></Cell></Row></Table></Worksheet>\
        <Worksheet ss:Name=\"Mã\"><Table><Row><Cell><Data ss:Type=\"Boolean\">1</Data></Cell></Row></Table>\
        <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";
    let workbook = read_bytes("a.xls", book.as_bytes()).unwrap();
    assert_eq!(workbook.format, Format::SpreadsheetXml);
    let [first, second] = &workbook.sheets[..] else {
        panic!("{:?}", names(&workbook));
    };
    assert_eq!(first.cell(2, 1).unwrap().text(), Some("Lê & Hòa"));
    assert!(first.cell(2, 1).unwrap().bold);
    assert_eq!(first.cell(2, 1).unwrap().font.as_deref(), Some("Arial"));
    assert_eq!(first.cell(2, 3).unwrap().value, Value::Number(1.5));
    let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
    let day = Value::Date(day.and_hms_opt(0, 0, 0).unwrap());
    assert_eq!(first.cell(3, 3).unwrap().value, day);
    assert_eq!((first.empty_formulas, first.last_formula_row), (1, 3));
    assert_eq!(first.merges, [area(2, 2, 1, 2)]);
    assert!(first.hidden_columns.contains(2));
    assert_eq!(second.visibility, Visibility::Hidden);
    assert_eq!(second.cell(1, 1).unwrap().value, Value::Bool(true));
}

#[test]
fn broken_and_hostile_documents_are_refused_or_keep_what_came_before() {
    let cut = docx(
        "",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>còn</w:t></w:r></w:p></w:tc></w:tr><w:p></w:tbl>",
    );
    let workbook = read_bytes("a.docx", &cut).unwrap();
    assert_eq!(texts(&workbook.sheets[0]), told(&[(1, 1, "còn")]));
    assert!(
        workbook.sheets[0].problem.is_some(),
        "what was lost is told"
    );
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/></w:tcPr><w:p/></w:tc>".repeat(99);
    let wide = docx("", &tbl(&[tr(&[wide, tc("", "x")])]));
    assert!(read_bytes("a.docx", &wide).is_err());
    let declared = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b 'c'>]>\
        <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
    let code = read_bytes("a.xls", declared.as_bytes()).unwrap_err().code;
    assert_eq!(code, RefusalCode::Hostile(Hostile::Doctype));
    let deep = "<table><tr><td>".repeat(5_000) + "sâu";
    assert!(read_bytes("a.xls", deep.as_bytes()).is_ok());
}

#[test]
fn running_text_of_a_document_comes_as_lines_with_its_tables() {
    let body = [
        para("", "Xây 395 căn nhà"),
        tbl(&[tr(&[tc("", "Gạo"), tc("", "59 tấn")])]),
        para("", "Hết"),
    ];
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("báo cáo.docx");
    std::fs::write(&file, docx("", &body.concat())).unwrap();
    let text = crate::reader().text(&file, &()).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert_eq!(lines[0], "Xây 395 căn nhà");
    let cells: Vec<&str> = lines[1].split('\t').map(str::trim).collect();
    assert_eq!(cells, ["Gạo", "59 tấn"]);
}

#[test]
fn what_holds_no_running_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ảnh.docx");
    std::fs::write(&file, b"\x89PNG\r\n\x1a\n0000").unwrap();
    let refused = crate::reader().text(&file, &()).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotNarrative);
    let workbook = crate::sample("01-de-nghi-giay-khen-2024.xlsx");
    let refused = crate::reader().text(&workbook, &()).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotNarrative);
}
