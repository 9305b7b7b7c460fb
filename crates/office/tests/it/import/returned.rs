//! Workbooks that go back to their sender, and receipts.

use std::path::{Path, PathBuf};

use office::import::returned::{self, Prepared, Returned};
use office::import::{self, Adjustment, EncodingChoice, Kind};
use office::{Code, words};
use sheets::{Cell, Reader, Value, Workbook};

use super::{rows, staged, staged_csv, staged_sample};
use crate::desk::{self, Desk};
use crate::forms::{pages, text};
use crate::inspect::sample;
use crate::round::opened;

const LIST: &str = "
STT,Họ và tên,Năm sinh,Đơn vị,Tiền thưởng
1,Nguyễn Văn An,1980,Phường An Bình,500.000
2,,1975,Phường An Bình,500.000
3,Trần Thị Bình,31/02/1980,Phường An Bình,500.000
4,Lê Văn Chi,1971,Phường Không Có Đâu,một triệu rưỡi
";

fn prepared(desk: &Desk, batch: i64, source: Option<&Path>) -> office::Result<Option<Prepared>> {
    returned::prepare(&desk.office, desk.office.program(), batch, source, &())
}

fn given_back(desk: &Desk, batch: i64, name: &str) -> (Returned, Workbook) {
    let to: PathBuf = desk.path(name);
    let done = prepared(desk, batch, None)
        .unwrap()
        .unwrap()
        .save(&to)
        .unwrap();
    let program = desk::program();
    let read = Reader::new(program.path, program.verb)
        .read(&to, &())
        .unwrap();
    (done, read)
}

/// The added list: cell, reason, outcome.
fn list(workbook: &Workbook) -> Vec<(String, String, String)> {
    let sheet = workbook.sheets.last().unwrap();
    let said = |row, col| match sheet.cell(row, col).map(|cell: &Cell| &cell.value) {
        Some(Value::Text(text)) => text.to_string(),
        _ => String::new(),
    };
    let first = (1..20).find(|row| said(*row, 1) == "STT").unwrap() + 1;
    (first..=sheet.last_row())
        .map(|row| (said(row, 4), said(row, 6), said(row, 7)))
        .collect()
}

#[test]
fn rows_left_out_and_cells_with_problems_are_listed_with_their_cells_and_reasons() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "gửi.csv", LIST, round);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let (done, back) = given_back(&desk, batch, "trả lại.xlsx");
    assert_eq!((done.cells, done.rejected, done.copy), (4, 1, true));
    let expected = [
        ("B3", "Thiếu tên", "Không nhập dòng này"),
        (
            "C4",
            "Không có ngày này trong lịch",
            "Nhập dòng, bỏ trống ô này",
        ),
        (
            "D5",
            "Chưa có đơn vị này trong danh mục; chữ đã gõ vẫn được giữ",
            "Đã nhập, cần xem lại",
        ),
        (
            "E5",
            "Không đọc được thành số tiền",
            "Nhập dòng, bỏ trống ô này",
        ),
    ];
    let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!(list(&back), expected);
    assert_eq!(
        back.sheets[0].cell(5, 2).unwrap().text(),
        Some("Lê Văn Chi")
    );
}

#[test]
fn a_row_that_a_person_left_out_goes_back_too_and_the_file_stays_the_senders_own() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "02-danh-sach-khen-thuong-2023.xlsx", round);
    let row = rows(&desk, batch, false).remove(3);
    import::reject_row(&desk.office, &desk.ctx(), row.key, true).unwrap();
    let (done, back) = given_back(&desk, batch, "a.xlsx");
    assert_eq!((done.rejected, done.copy), (1, false));
    let said = list(&back);
    assert!(
        said.contains(&(
            format!("B{}", row.row),
            "Người nhập đã bỏ dòng này ra".to_owned(),
            "Không nhập dòng này".to_owned()
        )),
        "{said:?}"
    );
}

#[test]
fn a_second_table_with_other_columns_is_marked_in_its_own() {
    let desk = Desk::new();
    let round = opened(&desk);
    let list = "I. CÁ NHÂN;;;;;
STT;Họ và tên;Năm sinh;Hình thức khen;;
1;Trần Văn An;31/02/1980;Giấy khen;;
2;Lê Thị Bình;1981;Giấy khen;;
;;;;;
;;;;;
II. HỘ GIA ĐÌNH;;;;;
;STT;Chức vụ;Họ và tên;Năm sinh;Hình thức khen
;1;Bí thư;Phạm Văn Cường;30/02/1980;Giấy khen
;2;Bí thư;Phạm Văn Dũng;1980;Giấy khen
";
    let batch = staged_csv(&desk, "hai-bang.csv", list, round);
    let (_, back) = given_back(&desk, batch, "trả lại.xlsx");
    let cells: Vec<String> = self::list(&back).into_iter().map(|line| line.0).collect();
    assert_eq!(cells, ["C3", "E9"]);
}

#[test]
fn the_senders_own_file_is_never_written_over() {
    let desk = Desk::new();
    let round = opened(&desk);
    let sent = desk.path("gửi.xlsx");
    std::fs::copy(sample("02-danh-sach-khen-thuong-2023.xlsx"), &sent).unwrap();
    let batch = staged(&desk, &sent, round);
    let before = std::fs::read(&sent).unwrap();
    let refused = prepared(&desk, batch, None).unwrap().unwrap().save(&sent);
    assert_eq!(refused.unwrap_err().code, Code::FileExists);
    assert_eq!(std::fs::read(&sent).unwrap(), before);
}

#[test]
fn a_copy_is_read_in_the_encoding_that_a_person_named() {
    let desk = Desk::new();
    let round = opened(&desk);
    let file = desk.path("gửi.csv");
    let list = "STT;Hä vµ tªn;N¨m sinh;Thµnh tÝch;H×nh thøc khen\n\
        1;TrÇn V¨n An;31/02/1980;VËn ®éng hiÕn ®Êt;GiÊy khen\n\
        2;Lª ThÞ B×nh;1980;Gãp ngµy c«ng;GiÊy khen\n";
    let bytes: Vec<u8> = list.chars().map(|letter| letter as u8).collect();
    std::fs::write(&file, bytes).unwrap();
    let batch = staged(&desk, &file, round);
    let told = Adjustment {
        encoding: Some(EncodingChoice {
            letter: Some("D".to_owned()),
            code: Some("unicode".to_owned()),
        }),
        ..Adjustment::default()
    };
    import::adjust(&desk.office, &desk.ctx(), batch, &told).unwrap();
    let (done, back) = given_back(&desk, batch, "trả lại.xlsx");
    assert!(done.copy);
    let cell = |col| back.sheets[0].cell(2, col).unwrap().text();
    assert_eq!(cell(2), Some("Trần Văn An"));
    assert_eq!(cell(4), Some("VËn ®éng hiÕn ®Êt"));
}

#[test]
fn a_list_without_a_flaw_is_not_handed_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_sample(&desk, "01-de-nghi-giay-khen-2024.xlsx", round);
    assert!(prepared(&desk, batch, None).unwrap().is_none());
    let count = desk
        .office
        .read(|reading| returned::to_return(reading, batch))
        .unwrap();
    assert_eq!((count.cells, count.rejected), (0, 0));
}

#[test]
fn only_the_file_that_was_taken_in_is_marked_under_an_ending_that_opens() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "gửi.csv", LIST, round);
    let at_hand = |desk: &Desk| {
        desk.office
            .read(|r| returned::source_at_hand(r, batch))
            .unwrap()
    };
    assert_eq!(at_hand(&desk), Some(desk.path("gửi.csv")));

    let other = desk.path("khác.csv");
    std::fs::write(&other, LIST.replace("An", "Ân")).unwrap();
    let refused = prepared(&desk, batch, Some(&other)).err().unwrap();
    assert_eq!(refused.code, Code::SourceDiffers);
    assert!(refused.say(words::Lang::Vi).contains("gửi.csv"));

    std::fs::rename(desk.path("gửi.csv"), desk.path("dời.csv")).unwrap();
    assert_eq!(at_hand(&desk), None);
    assert_eq!(
        prepared(&desk, batch, None).err().unwrap().code,
        Code::NoSuchFile
    );
    let found = prepared(&desk, batch, Some(&desk.path("dời.csv")))
        .unwrap()
        .unwrap();
    assert_eq!(found.name(), "gửi (trả lại).xlsx");
    let wrong = found.save(&desk.path("b.csv")).unwrap_err();
    assert_eq!(wrong.code, Code::WrongEnding);
    assert!(!desk.path("b.csv").exists());
}

#[test]
fn the_receipt_says_which_file_what_came_of_it_and_what_was_left_out() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "gửi.csv", LIST, round);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let printed = pages(&desk, "import.receipt", batch);
    let said = text(&printed);
    let digest = sheets::file_digest(&desk.path("gửi.csv")).unwrap();
    let first: String = digest[..4]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    for words in [
        "BIÊN NHẬN",
        "gửi.csv",
        &first,
        "Thiếu tên",
        "1975",
        "4 dòng dữ liệu, trong đó 1 dòng",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn the_receipt_of_a_file_that_said_nothing_new_says_so() {
    let desk = Desk::new();
    let round = opened(&desk);
    let file = sample("01-de-nghi-giay-khen-2024.xlsx");
    let first = staged(&desk, &file, round);
    import::commit(&desk.office, &desk.ctx(), first).unwrap();
    let again =
        import::stage_file(&desk.office, &desk.ctx(), &file, Kind::Awards, round, &()).unwrap();
    import::commit(&desk.office, &desk.ctx(), again).unwrap();
    let said = text(&pages(&desk, "import.receipt", again));
    assert!(
        said.contains("không có gì mới") && said.contains("Không có dòng nào bị từ chối"),
        "{said}"
    );
    let key = desk
        .office
        .read(|reading| reading.key_of("import_receipt", &again.to_string()))
        .unwrap();
    assert_eq!(key, again);
}
