//! The sheet as it is, with what was understood drawn on it.

use super::{staged_csv, staged_sample};
use crate::desk::Desk;
use crate::round::opened;
use office::import::{self, Adjustment, DrawnKind, DrawnRow, SheetView, StagedState};

fn drawn(desk: &Desk, batch: i64, offset: u32, limit: u32) -> SheetView {
    desk.office
        .read(|reading| import::sheet_view(reading, batch, None, offset, limit))
        .unwrap()
}

fn texts(row: &DrawnRow) -> Vec<&str> {
    row.cells
        .iter()
        .map(|cell| cell.as_deref().unwrap_or_default())
        .collect()
}

const LIST: &str = "UBND PHƯỜNG A;;;CỘNG HÒA XÃ HỘI\nDANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG\n\n\
    STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen;Tiền thưởng\n\
    I. CÁ NHÂN\n\
    1;Trần Văn An;1970;Xã A;Giấy khen;450.000\n\
    2;Lê Thị Bi\u{300}nh;31/02/1980;Xã B;Giấy khen;450.000\n\
    ;Tổng cộng;;;;900.000\n\n\
    Danh sách này có 02 cá nhân\n";

#[test]
fn every_row_says_what_it_was_taken_for_and_why() {
    let desk = Desk::new();
    let batch = staged_csv(&desk, "danh-sach.csv", LIST, opened(&desk));
    let view = drawn(&desk, batch, 0, 100);
    assert_eq!(view.total, 10);
    let kinds: Vec<_> = view.rows.iter().map(|row| (row.row, row.kind)).collect();
    use DrawnKind::*;
    assert_eq!(
        kinds,
        [
            (1, Note),
            (2, Note),
            (3, Blank),
            (4, Heading),
            (5, Group),
            (6, Data),
            (7, Data),
            (8, Total),
            (9, Blank),
            (10, Note)
        ]
    );
    assert_eq!(view.rows[7].why.as_deref(), Some("dòng cộng"));
    assert_eq!(view.rows[5].group.as_deref(), Some("CÁ NHÂN"));
    assert_eq!(
        texts(&view.rows[5]),
        ["1", "Trần Văn An", "1970", "Xã A", "Giấy khen", "450.000"]
    );
    assert_eq!(view.rows[6].state, Some(StagedState::Problem));
    assert!(view.rows[4].staged.is_none());
}

#[test]
fn columns_name_their_fields_and_repaired_text_keeps_what_stood_there() {
    let desk = Desk::new();
    let batch = staged_csv(&desk, "danh-sach.csv", LIST, opened(&desk));
    let view = drawn(&desk, batch, 6, 1);
    let fields: Vec<_> = view
        .columns
        .iter()
        .map(|column| {
            (
                column.letter.as_str(),
                column.field.as_deref().unwrap_or(""),
            )
        })
        .collect();
    assert_eq!(
        fields,
        [
            ("A", ""),
            ("B", "name"),
            ("C", "birth"),
            ("D", "unit"),
            ("E", "award"),
            ("F", "amount")
        ]
    );
    assert_eq!(view.columns[1].width, 11, "as wide as the longest name");
    assert_eq!(view.columns[0].width, 4, "titles do not widen a column");
    let row = &view.rows[0];
    assert_eq!(texts(row)[1], "Lê Thị Bình");
    assert_eq!(row.repaired.len(), 1);
    assert_eq!(row.repaired[0].column, 1);
    assert_eq!(row.repaired[0].raw, "Lê Thị Bi\u{300}nh");
}

#[test]
fn a_page_gives_the_rows_asked_for_and_no_more_than_there_are() {
    let desk = Desk::new();
    let mut list = String::from("STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n");
    for number in 1..=300 {
        list.push_str(&format!(
            "{number};Trần Văn An {number};1970;Xã A;Giấy khen\n"
        ));
    }
    let batch = staged_csv(&desk, "dai.csv", &list, opened(&desk));
    let view = drawn(&desk, batch, 290, 50);
    assert_eq!(view.total, 301);
    let rows: Vec<u32> = view.rows.iter().map(|row| row.row).collect();
    assert_eq!(rows, (291..=301).collect::<Vec<_>>());
    assert_eq!(texts(&view.rows[10])[1], "Trần Văn An 300");
    assert!(drawn(&desk, batch, 9_000, 50).rows.is_empty());
    assert_eq!(drawn(&desk, batch, 0, u32::MAX).rows.len(), 301);
}

#[test]
fn another_header_draws_the_sheet_anew_and_a_discarded_file_leaves_nothing() {
    let desk = Desk::new();
    let batch = staged_sample(&desk, "01-de-nghi-giay-khen-2024.xlsx", opened(&desk));
    let before = drawn(&desk, batch, 0, 40);
    let heading = |view: &SheetView| {
        let rows = view
            .rows
            .iter()
            .filter(|row| row.kind == DrawnKind::Heading);
        rows.map(|row| row.row).collect::<Vec<_>>()
    };
    let found = heading(&before);
    assert!(!found.is_empty());
    let (first, last) = (found[0], found[found.len() - 1]);
    let moved = Adjustment {
        header_rows: Some((first, last + 1)),
        ..Adjustment::default()
    };
    import::adjust(&desk.office, &desk.ctx(), batch, &moved).unwrap();
    let after = heading(&drawn(&desk, batch, 0, 40));
    assert_eq!(after, (first..=last + 1).collect::<Vec<_>>());
    import::discard(&desk.office, batch).unwrap();
    let gone = desk
        .office
        .read(|reading| import::sheet_view(reading, batch, None, 0, 40));
    assert!(gone.is_err());
}

#[test]
fn another_sheet_is_shown_without_taking_it_in() {
    let desk = Desk::new();
    let batch = staged_sample(&desk, "13-mau-nhap-nhieu-sheet.xls", opened(&desk));
    let sheets = super::understood(&desk, batch).sheets;
    assert!(sheets.len() > 1);
    let office = &desk.office;
    let view = |sheet| office.read(|reading| import::sheet_view(reading, batch, sheet, 0, 5));
    for sheet in &sheets {
        assert_eq!(view(Some(sheet.index)).unwrap().name, sheet.name);
    }
    assert_eq!(
        super::understood(&desk, batch).sheet,
        view(None).unwrap().sheet
    );
    assert!(view(Some(sheets.len())).is_err());
}

#[test]
fn a_sheet_that_is_not_taken_in_says_why_on_its_rows() {
    let desk = Desk::new();
    let batch = staged_sample(&desk, "01-de-nghi-giay-khen-2024.xlsx", opened(&desk));
    let understood = super::understood(&desk, batch);
    for sheet in understood.sheets.iter().filter(|sheet| !sheet.importable) {
        assert!(sheet.why.is_some(), "{}", sheet.name);
    }
}
