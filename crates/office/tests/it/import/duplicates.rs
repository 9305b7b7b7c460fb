//! Rows that say what another row of their file, or a record of the round, says already.

use office::Reading;
use office::import::{
    self, DuplicateChoice, Receipt, StagedQuery, StagedRow, StagedState, Twin, TwinClass, choose,
    choose_alike, choose_all,
};

use super::{nominations, rows, staged_csv, staged_sample, understood};
use crate::desk::Desk;
use crate::round::opened;

const HEAD: &str = "STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen;Tiền thưởng\n";

fn list(lines: &[&str]) -> String {
    let rows = lines.iter().enumerate();
    let rows = rows.map(|(at, line)| format!("{};{line}\n", at + 1));
    format!("{HEAD}{}", rows.collect::<String>())
}

fn taken(desk: &Desk, batch: i64) -> Receipt {
    import::commit(&desk.office, &desk.ctx(), batch).unwrap()
}

fn counts(receipt: &Receipt) -> [u32; 4] {
    [receipt.new, receipt.changed, receipt.same, receipt.rejected]
}

fn twin(rows: &[StagedRow], row: u32) -> &Twin {
    let found = rows.iter().find(|one| one.row == row).unwrap();
    found
        .twin
        .as_ref()
        .unwrap_or_else(|| panic!("row {row} has no twin"))
}

/// Shown before and done afterwards are one.
fn agrees(desk: &Desk, batch: i64) -> [u32; 4] {
    let shown = understood(desk, batch).counts;
    let expected = desk
        .office
        .read(|reading| import::expected(reading, batch))
        .unwrap();
    let shown = [shown.new, shown.changed, shown.same, shown.rejected];
    assert_eq!(
        shown,
        counts(&expected),
        "what is shown is what would be done"
    );
    let done = counts(&taken(desk, batch));
    assert_eq!(shown, done, "what is shown is what is done");
    done
}

#[test]
fn every_sample_three_times_more_changes_nothing() {
    let samples = [
        "01-de-nghi-giay-khen-2024.xlsx",
        "02-danh-sach-khen-thuong-2023.xlsx",
        "03-ky-niem-chuong-to-hop.xlsx",
        "04-khen-thuong-2008-tcvn3.xls",
        "10-khen-thuong-2025.csv",
        "13-mau-nhap-nhieu-sheet.xls",
    ];
    for sample in samples {
        let desk = Desk::new();
        let round = opened(&desk);
        let first = taken(&desk, staged_sample(&desk, sample, round));
        let (before, operations) = (
            nominations(&desk, round),
            desk.office.operations(100).unwrap(),
        );
        for _ in 0..3 {
            let again = taken(&desk, staged_sample(&desk, sample, round));
            assert_eq!(
                counts(&again),
                [0, 0, first.total - first.rejected, first.rejected]
            );
            assert_eq!(again.operation, None, "{sample}");
        }
        assert_eq!(nominations(&desk, round), before, "{sample}");
        assert_eq!(desk.office.operations(100).unwrap().len(), operations.len());
    }
}

/// Names, a namesake, two equal in name and birth, a household, bodies, empty and unread cells.
const MIXED: [&str; 9] = [
    "Trần Văn An;1970;Bí thư;Phường An Bình;Giấy khen;710.000",
    "Trần Văn An;1985;Phó Bí thư;Phường An Bình;Giấy khen;",
    "Lê Thị Thuỷ;09/04/1981;Chủ tịch;Phường Tân An;Giấy khen;",
    "Lê Thị Thủy;09/04/1981;Hội viên;Phường Tân An;Bằng khen;",
    "Lê Thị Thủy;1981;;Phường Tân An;Giấy khen;",
    "Hội Nông dân phường An Bình;;;;Giấy khen;",
    "Hộ ông Phạm Đức Phúc;;;Phường Tân An;Giấy khen;",
    "Võ Văn Hùng;1990;;Phường Tân An;Giấy khen;",
    "Võ Văn Hưng;1990;;Phường Tân An;Giấy khen;hơn một ít",
];

#[test]
fn the_same_content_in_another_format_or_order_changes_nothing() {
    let desk = Desk::new();
    let round = opened(&desk);
    let first = taken(&desk, staged_csv(&desk, "ds.csv", &list(&MIXED), round));
    assert_eq!(first.new, 9);
    let before = nominations(&desk, round);
    let mut turned = MIXED;
    turned.reverse();
    let mut mixed = MIXED;
    mixed.swap(2, 4);
    let others = [
        ("ds-tab.csv", list(&MIXED).replace(';', "\t")),
        ("ds-nguoc.csv", list(&turned)),
        ("ds-tron.csv", list(&mixed)),
    ];
    for (name, content) in others {
        let batch = staged_csv(&desk, name, &content, round);
        assert_eq!(agrees(&desk, batch), [0, 0, 9, 0], "{name}");
    }
    assert_eq!(nominations(&desk, round), before);
}

#[test]
fn a_row_that_repeats_another_in_everything_is_counted_as_the_same() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = [
        MIXED[0],
        MIXED[0],
        "Trần Văn Bảy;;;;Giấy khen;",
        "Trần Văn Bảy;;;;Giấy khen;",
    ];
    let batch = staged_csv(&desk, "ds.csv", &list(&lines), round);
    let staged = rows(&desk, batch, false);
    let equal = twin(&staged, 3);
    assert_eq!(
        (equal.class, equal.does, equal.score),
        (TwinClass::Equal, DuplicateChoice::Skip, 100)
    );
    assert_eq!(staged[1].state, StagedState::Same);
    let bare = twin(&staged, 5);
    assert_eq!(
        (bare.class, bare.does),
        (TwinClass::Changed, DuplicateChoice::Both),
        "two bare names may be two people"
    );
    assert_eq!(agrees(&desk, batch), [3, 0, 1, 0]);
}

#[test]
fn in_a_long_list_the_twin_of_a_row_may_stand_far_above_it() {
    let desk = Desk::new();
    let round = opened(&desk);
    let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng"];
    let given = ["An", "Bình", "Cường", "Dung", "Giang", "Hà", "Khánh"];
    let person = |at: usize| {
        let (family, own) = (families[at % 7], given[at / 7 % 7]);
        let (day, month) = (1 + at / 49 % 28, 1 + at / 1_372 % 12);
        format!("{family} Thanh {own};{day:02}/{month:02}/1970;Bí thư;Phường An Bình;Giấy khen;")
    };
    let mut lines: Vec<String> = (0..2_600).map(person).collect();
    lines.push(person(3));
    lines.push(person(1_400).replace("Bí thư", "Hội viên"));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let batch = staged_csv(&desk, "ds.csv", &list(&lines), round);
    let last = StagedQuery {
        offset: 2_590,
        ..StagedQuery::default()
    };
    let read = |reading: &Reading| import::staged_rows(reading, batch, &last);
    let page = desk.office.read(read).unwrap();
    let told: Vec<(u32, TwinClass, String)> = page
        .rows
        .iter()
        .filter_map(|row| Some((row.row, row.twin.as_ref()?)))
        .map(|(row, twin)| (row, twin.class, twin.place_text.clone()))
        .collect();
    let expected = [
        (2_602, TwinClass::Equal, "Dòng 5 trong tệp".to_owned()),
        (2_603, TwinClass::Changed, "Dòng 1402 trong tệp".to_owned()),
    ];
    assert_eq!(told, expected);
    assert_eq!(agrees(&desk, batch), [2_601, 0, 1, 0]);
}

#[test]
fn what_is_perhaps_the_same_is_asked_about_with_its_score_and_reasons() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = [
        "Nguyễn Văn An;02/03/1970;Bí thư;Phường An Bình;Giấy khen;",
        "Ng. V. An;1970;Bí thư;P. An Bình;Giấy khen;",
        "Nguyễn Văn Ân;1970;Bí thư;Phường An Bình;Giấy khen;",
    ];
    let batch = staged_csv(&desk, "ds.csv", &list(&lines), round);
    let staged = rows(&desk, batch, false);
    let near = twin(&staged, 3);
    assert_eq!(
        (near.class, near.in_file, near.score),
        (TwinClass::Near, true, 82)
    );
    assert_eq!(near.place_text, "Dòng 2 trong tệp");
    assert_eq!(
        near.why_text,
        "trùng tên, họ và chữ lót viết tắt; cùng năm sinh; cùng đơn vị; cùng chức vụ"
    );
    let name = near.cells.iter().find(|cell| cell.field == "name").unwrap();
    assert_eq!(
        (name.here.as_str(), name.there.as_str()),
        ("Ng. V. An", "Nguyễn Văn An")
    );
    assert!(name.differs);
    let asked = staged[1]
        .cells
        .iter()
        .find(|cell| cell.field == "name")
        .unwrap();
    let problem = asked.problem.as_ref().unwrap();
    assert_eq!(problem.text, "Có thể trùng với dòng 2 trong cùng tệp");
    assert!(staged[2].twin.is_none(), "Ân is another name than An");
    assert_eq!(
        agrees(&desk, batch),
        [3, 0, 0, 0],
        "nobody is left out unasked"
    );
}

#[test]
fn a_choice_holds_for_the_row_and_for_all_alike_and_outlives_the_program() {
    let cases = [
        (DuplicateChoice::Skip, [1, 0, 0, 2], StagedState::Skipped),
        (DuplicateChoice::Replace, [1, 2, 0, 0], StagedState::Changed),
        (DuplicateChoice::Both, [3, 0, 0, 0], StagedState::Ready),
    ];
    let lines = [
        "Lê Thị Thuỷ;1981;Chủ tịch;Phường Tân An;Giấy khen;",
        "Lê Thị Thủy;1981;Hội viên;Phường Tân An;Giấy khen;",
        "LÊ THỊ THUỶ;1981;Hội viên;Phường Tân An;Bằng khen;710.000",
    ];
    for (choice, expected, state) in cases {
        let desk = Desk::new();
        let round = opened(&desk);
        let batch = staged_csv(&desk, "ds.csv", &list(&lines), round);
        let staged = rows(&desk, batch, true);
        assert_eq!(staged.len(), 2);
        let row = choose(&desk.office, &desk.ctx(), staged[0].key, Some(choice)).unwrap();
        assert_eq!((row.state, row.twin.unwrap().choice), (state, Some(choice)));
        assert_eq!(
            rows(&desk, batch, true).len(),
            1,
            "what was chosen is no problem any more"
        );
        let asked_again = choose(&desk.office, &desk.ctx(), staged[0].key, None).unwrap();
        assert_eq!(asked_again.state, StagedState::Problem);
        let all = choose_alike(&desk.office, &desk.ctx(), staged[0].key, Some(choice)).unwrap();
        assert_eq!(all, 2);
        let desk = desk.reopened();
        assert_eq!(twin(&rows(&desk, batch, false), 4).choice, Some(choice));
        assert_eq!(agrees(&desk, batch), expected, "{choice:?}");
        let found = nominations(&desk, round);
        if choice == DuplicateChoice::Replace {
            assert_eq!((found.len(), found[0].position.as_str()), (1, "Hội viên"));
            assert_eq!(
                (found[0].name.as_str(), found[0].amount),
                ("LÊ THỊ THUỶ", Some(710_000))
            );
        }
        let again = staged_csv(&desk, "ds-2.csv", &list(&lines).replace(';', ","), round);
        choose_all(&desk.office, &desk.ctx(), again, choice).unwrap();
        let receipt = taken(&desk, again);
        if choice != DuplicateChoice::Both {
            assert_eq!(
                (receipt.new, receipt.changed, receipt.operation),
                (0, 0, None),
                "{choice:?}"
            );
        }
    }
}

#[test]
fn a_record_of_the_round_is_replaced_skipped_or_kept_beside() {
    let first = ["Nguyễn Văn An;02/03/1970;Bí thư;Phường An Bình;Giấy khen;"];
    let second = ["NGUYỄN VĂN AN;1970;Chủ tịch;P. An Bình;Bằng khen;"];
    let cases = [
        (None, [1, 0, 0, 0], 2),
        (Some(DuplicateChoice::Skip), [0, 0, 0, 1], 1),
        (Some(DuplicateChoice::Replace), [0, 1, 0, 0], 1),
        (Some(DuplicateChoice::Both), [1, 0, 0, 0], 2),
    ];
    for (choice, expected, left) in cases {
        let desk = Desk::new();
        let round = opened(&desk);
        taken(&desk, staged_csv(&desk, "a.csv", &list(&first), round));
        let before = nominations(&desk, round);
        let batch = staged_csv(&desk, "b.csv", &list(&second), round);
        let staged = rows(&desk, batch, false);
        let near = twin(&staged, 2);
        assert_eq!((near.class, near.in_file), (TwinClass::Near, false));
        assert_eq!(near.place_text, "Đã có trong đợt");
        if let Some(choice) = choice {
            choose(&desk.office, &desk.ctx(), staged[0].key, Some(choice)).unwrap();
        }
        assert_eq!(agrees(&desk, batch), expected, "{choice:?}");
        let found = nominations(&desk, round);
        assert_eq!(found.len(), left, "{choice:?}");
        if choice == Some(DuplicateChoice::Replace) {
            assert_eq!(found[0].key, before[0].key);
            assert_eq!(found[0].position, "Chủ tịch");
            assert_eq!(found[0].origin.as_ref().unwrap().file, "b.csv");
            let operation = desk.office.operations(1).unwrap()[0].key;
            desk.office.undo(&desk.ctx(), Some(operation)).unwrap();
            assert_eq!(nominations(&desk, round), before, "undone as one operation");
        }
    }
}

#[test]
fn a_corrected_name_ends_a_twin_or_makes_one() {
    let desk = Desk::new();
    let round = opened(&desk);
    let lines = [
        "Nguyễn Văn An;1970;Bí thư;Phường An Bình;Giấy khen;",
        "Nguyễn Văn An;1970;Chủ tịch;Phường An Bình;Giấy khen;",
        "Trần Thị Bưởi;1970;Hội viên;Phường An Bình;Giấy khen;",
    ];
    let batch = staged_csv(&desk, "ds.csv", &list(&lines), round);
    let staged = rows(&desk, batch, false);
    let fix = |key: i64, name: &str| {
        import::fix_cell(&desk.office, &desk.ctx(), key, "name", name).unwrap()
    };
    fix(staged[0].key, "Nguyễn Văn Ấn");
    let now = rows(&desk, batch, false);
    assert!(
        now[1].twin.is_none() && now[1].state == StagedState::Ready,
        "its twin is somebody else"
    );
    let made = fix(staged[2].key, "Nguyễn Văn An");
    assert_eq!(made.twin.as_ref().unwrap().place_text, "Dòng 3 trong tệp");
    assert_eq!(made.state, StagedState::Problem);
    let ended = fix(staged[2].key, "Trần Thị Bưởi");
    assert_eq!((ended.state, &ended.twin), (StagedState::Ready, &None));
    assert_eq!(agrees(&desk, batch), [3, 0, 0, 0]);
}

#[test]
fn a_row_whose_twin_is_left_out_is_taken_in_by_itself() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "ds.csv", &list(&[MIXED[0], MIXED[0]]), round);
    let key = rows(&desk, batch, false)[0].key;
    import::reject_row(&desk.office, &desk.ctx(), key, true).unwrap();
    assert_eq!(rows(&desk, batch, false)[1].state, StagedState::Ready);
    assert_eq!(agrees(&desk, batch), [1, 0, 0, 1]);
}
