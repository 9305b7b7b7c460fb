//! Blocks of cells: pasted, filled, emptied, inserted, each as one operation with its undo.

use crate::desk::Desk;
use crate::round::{all, decide, individual, nominated, opened};
use office::Code;
use office::awards::{self, BlockApplied, SubjectKind};
use office::block::{BlockAct, BlockLine, BlockPreview, CellBlock};
use office::words::Lang;

fn block(act: BlockAct, fields: &[&str], lines: &[(Option<i64>, &[&str])]) -> CellBlock {
    let lines = lines.iter().map(|(key, texts)| BlockLine {
        key: *key,
        after: None,
        texts: texts.iter().map(|text| (*text).to_owned()).collect(),
    });
    CellBlock {
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        lines: lines.collect(),
        act,
    }
}

fn preview(desk: &Desk, round: i64, block: &CellBlock) -> BlockPreview {
    let told = |reading: &office::Reading| awards::preview_block(reading, round, block, Lang::Vi);
    desk.office.read(told).unwrap()
}

fn apply(desk: &Desk, round: i64, block: &CellBlock) -> BlockApplied {
    awards::apply_block(&desk.office, &desk.ctx(), round, block).unwrap()
}

fn names(desk: &Desk, round: i64) -> Vec<String> {
    all(desk, round).into_iter().map(|row| row.name).collect()
}

#[test]
fn a_pasted_block_says_first_what_it_would_become_and_is_one_operation() {
    let desk = Desk::new();
    let round = opened(&desk);
    let pasted = block(
        BlockAct::Paste,
        &["name", "unit", "amount", "birth"],
        &[
            (
                None,
                &[
                    "Tổ hòa giải số 3",
                    "Phường Xuân Khánh",
                    "1 triệu rưỡi gì đó",
                    "",
                ],
            ),
            (None, &["Hội Nông dân xã Thới Lai", "", "hơn 1 triệu", ""]),
            (None, &["", "  ", "", ""]),
            (None, &["Đ/c Lê Thị Chín", "", "710.000", "30/02/1980"]),
        ],
    );
    let told = preview(&desk, round, &pasted);
    assert_eq!(
        told.text,
        "3 dòng → 2 tập thể, 1 cá nhân, 2 ô không phải số, 1 ô không phải ngày"
    );
    assert_eq!((told.created, told.changed, told.unread_total), (3, 0, 3));
    let unread = &told.unread[2];
    assert_eq!(
        (unread.line, unread.field.as_str(), unread.raw.as_str()),
        (3, "birth", "30/02/1980")
    );
    assert!(names(&desk, round).is_empty(), "nothing is done yet");
    let done = apply(&desk, round, &pasted);
    assert_eq!((done.keys.len(), done.rows.len()), (3, 3));
    assert_eq!(
        names(&desk, round),
        [
            "Tổ hòa giải số 3",
            "Hội Nông dân xã Thới Lai",
            "Lê Thị Chín"
        ]
    );
    assert_eq!(
        done.rows[2].raw[0].raw, "30/02/1980",
        "the text waits beside its field"
    );
    assert_eq!(done.rows[2].origin, None);
    let newest = desk.office.operations(1).unwrap().remove(0);
    assert_eq!(newest.text, "Dán 3 dòng đề nghị khen");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(names(&desk, round).is_empty());
}

#[test]
fn a_paste_over_rows_and_beyond_them_changes_those_and_makes_the_rest() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[individual("Lê An", "1970"), individual("Lê Bình", "1971")],
    );
    let pasted = block(
        BlockAct::Paste,
        &["name", "position"],
        &[
            (Some(keys[0]), &["Lê An", "Trưởng khu vực"]),
            (Some(keys[1]), &["Lê Bính", "Bí thư", "ngoài cột"]),
            (None, &["Lê Cúc"]),
        ],
    );
    let told = preview(&desk, round, &pasted);
    assert_eq!((told.created, told.changed, told.same), (1, 1, 1));
    assert_eq!(
        told.text,
        "3 dòng → 3 cá nhân, thêm 1 dòng, sửa 1 dòng, 1 dòng giữ nguyên, 1 ô nằm ngoài các cột nên bị bỏ"
    );
    apply(&desk, round, &pasted);
    let rows = all(&desk, round);
    assert_eq!(
        (rows[1].name.as_str(), rows[1].position.as_str()),
        ("Lê Bính", "Bí thư")
    );
    assert_eq!(rows[0].birth.as_deref(), Some("1970"), "other columns stay");
    assert_eq!(rows[2].name, "Lê Cúc");
}

#[test]
fn cells_are_filled_and_emptied_with_their_count_in_words() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[individual("Lê An", "1970"), individual("Lê Bình", "1971")],
    );
    let fill = block(
        BlockAct::Fill,
        &["position"],
        &[(Some(keys[0]), &["Bí thư"]), (Some(keys[1]), &["Bí thư"])],
    );
    assert_eq!(preview(&desk, round, &fill).text, "Điền 2 ô ở 2 dòng");
    apply(&desk, round, &fill);
    assert!(all(&desk, round).iter().all(|row| row.position == "Bí thư"));
    let clear = block(
        BlockAct::Clear,
        &["position", "birth"],
        &[(Some(keys[0]), &["", ""])],
    );
    apply(&desk, round, &clear);
    let row = &all(&desk, round)[0];
    assert_eq!((row.position.as_str(), row.birth.as_deref()), ("", None));
    let told: Vec<String> = desk
        .office
        .operations(2)
        .unwrap()
        .into_iter()
        .map(|row| row.text)
        .collect();
    assert_eq!(told, ["Xóa nội dung 2 ô", "Điền xuống 2 ô"]);
}

#[test]
fn lines_are_inserted_below_a_row_and_stay_in_their_order() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[individual("Lê An", "1970"), individual("Lê Bình", "1971")],
    );
    let insert = |after: i64, names: &[&str]| {
        let lines = names.iter().map(|name| BlockLine {
            key: None,
            after: Some(after),
            texts: vec![(*name).to_owned()],
        });
        let block = CellBlock {
            fields: vec!["name".into()],
            lines: lines.collect(),
            act: BlockAct::Insert,
        };
        apply(&desk, round, &block).keys
    };
    let first = insert(keys[0], &["Một", "Hai"]);
    insert(keys[0], &["Không"]);
    insert(first[0], &["Rưỡi"]);
    let expected = ["Lê An", "Không", "Một", "Rưỡi", "Hai", "Lê Bình"];
    assert_eq!(names(&desk, round), expected);
    let newest = desk.office.operations(1).unwrap().remove(0);
    assert_eq!(newest.text, "Thêm 1 dòng trống");
    for _ in 0..70 {
        insert(keys[0], &["Mới"]);
    }
    let now = names(&desk, round);
    assert_eq!(
        (now.len(), now[1].as_str(), now[75].as_str()),
        (76, "Mới", "Lê Bình"),
        "also where no room was left"
    );
    nominated(&desk, round, &[individual("Lê Cuối", "1970")]);
    assert_eq!(names(&desk, round).last().unwrap(), "Lê Cuối");
}

#[test]
fn an_inserted_blank_line_takes_its_kind_from_the_name_typed_into_it() {
    let desk = Desk::new();
    let round = opened(&desk);
    let blank = block(BlockAct::Insert, &[], &[(None, &[])]);
    let key = apply(&desk, round, &blank).keys[0];
    let row =
        awards::edit_field(&desk.office, &desk.ctx(), key, "name", "Hộ bà Trần Thị Sáu").unwrap();
    assert_eq!(row.subject_kind, SubjectKind::Household);
    let row = awards::edit_field(&desk.office, &desk.ctx(), key, "name", "Tổ hòa giải").unwrap();
    assert_eq!(
        row.subject_kind,
        SubjectKind::Household,
        "a kind that stands is left alone"
    );
}

#[test]
fn hostile_texts_are_inert_and_what_is_too_much_is_explained() {
    let desk = Desk::new();
    let round = opened(&desk);
    let odd = block(
        BlockAct::Paste,
        &["name", "position"],
        &[(
            None,
            &[
                "=CMD|'/C calc'!A0",
                "<script>alert(1)</script>\u{202e}\u{0}\u{7}x",
            ],
        )],
    );
    let row = apply(&desk, round, &odd).rows.remove(0);
    assert_eq!(row.name, "=CMD|'/C calc'!A0");
    assert_eq!(row.position, "<script>alert(1)</script>x");
    let long = "a".repeat(100_000);
    let cases = [
        (
            block(BlockAct::Paste, &["name"], &[(None, &[long.as_str()])]),
            Code::CellTooLong,
            "100.000",
        ),
        (
            block(
                BlockAct::Paste,
                &["name"],
                &vec![(None, &["x"][..]); 10_001],
            ),
            Code::BlockTooLong,
            "10.000",
        ),
        (
            block(BlockAct::Paste, &["shoeSize"], &[(None, &["42"])]),
            Code::NoSuchField,
            "shoeSize",
        ),
        (
            block(BlockAct::Fill, &["name"], &[(Some(-1), &["x"])]),
            Code::NoSuchRecord,
            "",
        ),
    ];
    for (block, code, said) in cases {
        let told = preview(&desk, round, &block);
        assert_eq!(
            told.refusal.as_ref().map(|refusal| refusal.code),
            Some(code)
        );
        assert!(told.text.contains(said), "{}", told.text);
        let refused = awards::apply_block(&desk.office, &desk.ctx(), round, &block).unwrap_err();
        assert_eq!(refused.code, code);
    }
    let mega = "m".repeat(30_000);
    let texts = [mega.as_str()];
    let lines: Vec<(Option<i64>, &[&str])> = vec![(None, &texts[..]); 300];
    let told = preview(&desk, round, &block(BlockAct::Paste, &["citation"], &lines));
    assert_eq!(
        told.refusal.map(|refusal| refusal.code),
        Some(Code::BlockTooLarge)
    );
    let refused =
        awards::edit_field(&desk.office, &desk.ctx(), row.key, "name", &long).unwrap_err();
    assert_eq!(refused.code, Code::CellTooLong);
}

#[test]
fn a_decided_round_takes_no_block() {
    let desk = Desk::new();
    let round = opened(&desk);
    let key = nominated(&desk, round, &[individual("Lê An", "1970")])[0];
    decide(&desk, round, "1", "2024-06-18").unwrap();
    let fill = block(BlockAct::Fill, &["position"], &[(Some(key), &["Bí thư"])]);
    assert_eq!(
        preview(&desk, round, &fill)
            .refusal
            .map(|refusal| refusal.code),
        Some(Code::RoundDecided)
    );
    let refused = awards::apply_block(&desk.office, &desk.ctx(), round, &fill).unwrap_err();
    assert_eq!(refused.code, Code::RoundDecided);
}

#[test]
fn ten_thousand_lines_are_taken_at_once() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people: Vec<String> = (0..10_000)
        .map(|at| format!("Nguyễn Văn Số {at}"))
        .collect();
    let lines: Vec<[&str; 1]> = people.iter().map(|name| [name.as_str()]).collect();
    let lines: Vec<(Option<i64>, &[&str])> = lines.iter().map(|texts| (None, &texts[..])).collect();
    let done = apply(&desk, round, &block(BlockAct::Paste, &["name"], &lines));
    assert_eq!((done.keys.len(), done.rows.len()), (10_000, 200));
    let undone = desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(undone.text, "Dán 10.000 dòng đề nghị khen");
    assert!(names(&desk, round).is_empty());
}
