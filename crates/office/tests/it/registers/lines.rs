//! What is the same for all registers: typing, undoing, listing, finding, removing.

use office::block::{BlockAct, BlockLine, CellBlock};
use office::registers::{self, LineQuery, LinesOrder};
use office::words::Lang;
use office::{Code, search};

use super::{edit, entered, line, said};
use crate::desk::Desk;

fn fund(desk: &Desk) -> i64 {
    let cells = [
        ("name", "Quỹ Vì người nghèo"),
        ("purpose", "Vì người nghèo"),
        ("opened", "1/1/2024"),
        ("opening", "100 triệu"),
    ];
    entered(desk, "funds.fund", None, &cells)
}

#[test]
fn what_is_typed_is_read_kept_and_shown_as_people_write_it() {
    let desk = Desk::new();
    let fund = fund(&desk);
    let key = entered(
        &desk,
        "funds.income",
        Some(fund),
        &[
            ("day", "5/3/2024"),
            ("donor", "  Công ty   An Phát "),
            ("value", "hơn 7 tỉ"),
            ("given", "tiền"),
        ],
    );
    let row = line(&desk, key);
    let shown = |column: &str| row.cells.get(column).map_or("", String::as_str);
    assert_eq!(shown("day"), "05/3/2024");
    assert_eq!(shown("donor"), "Công ty An Phát");
    assert_eq!(shown("value"), "hơn 7.000.000.000");
    assert_eq!(shown("given"), "Tiền");
    assert!(row.counts && row.findings.is_empty(), "{row:?}");
    // What cannot be read stays as it was typed, and counts for nothing.
    let odd = edit(&desk, key, "value", "bảy mấy");
    assert_eq!(odd.cells["value"], "bảy mấy");
    assert!(!odd.counts);
    assert!(said(&desk, key).contains("“bảy mấy”"));
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(line(&desk, key).cells["value"], "hơn 7.000.000.000");
    let refused = registers::edit_line(&desk.office, &desk.ctx(), key, "nothing", "1");
    assert_eq!(refused.unwrap_err().code, Code::NoSuchField);
    assert!(desk.office.check().unwrap().is_empty());
}

#[test]
fn a_block_is_one_operation_and_blank_lines_make_nothing() {
    let desk = Desk::new();
    let fund = fund(&desk);
    let before = desk.office.dump().unwrap();
    let new = |texts: [&str; 3]| BlockLine {
        key: None,
        after: None,
        texts: texts.map(str::to_owned).to_vec(),
    };
    let block = CellBlock {
        fields: ["day", "donor", "value"].map(str::to_owned).to_vec(),
        lines: vec![
            new(["1/2/2024", "Bà Tư", "500.000"]),
            new(["", "", ""]),
            new(["hôm qua", "Ông Năm", "1 triệu"]),
        ],
        act: BlockAct::Paste,
    };
    let at = ("funds.income", Some(fund));
    let told = desk
        .office
        .read(|reading| registers::preview_block(reading, at, &block, Lang::Vi))
        .unwrap();
    assert_eq!((told.created, told.unread_total), (2, 1), "{told:?}");
    let done = registers::apply_block(&desk.office, &desk.ctx(), at, &block).unwrap();
    assert_eq!(done.keys.len(), 2);
    assert_eq!(done.rows[1].cells["day"], "hôm qua");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn lines_are_listed_by_what_is_asked_and_found_by_their_words() {
    let desk = Desk::new();
    let fund = fund(&desk);
    for (day, donor, value) in [
        ("3/4/2024", "Chùa Phước Hậu", "20 triệu"),
        ("1/2/2024", "Công ty An Phát", "5 triệu"),
        ("7/8/2023", "Bà Tư", ""),
    ] {
        let cells = [("day", day), ("donor", donor), ("value", value)];
        entered(&desk, "funds.income", Some(fund), &cells);
    }
    let today = desk.ctx().today();
    let donors = |query: LineQuery| {
        let view = registers::open_lines(&desk.office, &query, None, today).unwrap();
        let rows = registers::page_of_lines(&desk.office, view.view, 0, 100, today).unwrap();
        let names = rows
            .into_iter()
            .map(|mut row| row.cells.remove("donor").unwrap());
        names.collect::<Vec<String>>()
    };
    let query = LineQuery {
        register: "funds.income".into(),
        parent: Some(fund),
        ..LineQuery::default()
    };
    let entered = ["Chùa Phước Hậu", "Công ty An Phát", "Bà Tư"];
    assert_eq!(donors(query.clone()), entered);
    let by_day = LinesOrder {
        by: "day".into(),
        descending: false,
    };
    let days = LineQuery {
        sort: vec![by_day],
        ..query.clone()
    };
    assert_eq!(donors(days), ["Bà Tư", "Công ty An Phát", "Chùa Phước Hậu"]);
    let by_value = LinesOrder {
        by: "value".into(),
        descending: true,
    };
    let largest = LineQuery {
        sort: vec![by_value],
        ..query.clone()
    };
    assert_eq!(
        donors(largest)[1],
        "Chùa Phước Hậu",
        "what says nothing comes first turned round"
    );
    let year = LineQuery {
        year: Some(2024),
        ..query.clone()
    };
    assert_eq!(donors(year), ["Chùa Phước Hậu", "Công ty An Phát"]);
    let odd = LineQuery {
        only_problems: true,
        ..query.clone()
    };
    assert_eq!(donors(odd), ["Bà Tư"]);
    let text = LineQuery {
        text: "phuoc hau".into(),
        ..query
    };
    assert_eq!(donors(text), ["Chùa Phước Hậu"]);
    let hits = desk
        .office
        .read(|reading| search::find(reading, "phuoc hau", 10, Lang::Vi))
        .unwrap();
    assert_eq!(hits[0].title, "Chùa Phước Hậu");
    assert_eq!(hits[0].place[..2], ["registers", "funds"]);
}

#[test]
fn what_belongs_to_a_line_goes_with_it_and_comes_back_with_it() {
    let desk = Desk::new();
    let fund = fund(&desk);
    let spent = entered(&desk, "funds.spending", Some(fund), &[("day", "2/2/2024")]);
    entered(
        &desk,
        "funds.recipient",
        Some(spent),
        &[("name", "Nguyễn Thị Mẫu")],
    );
    let before = desk.office.dump().unwrap();
    registers::remove_lines(&desk.office, &desk.ctx(), &[fund]).unwrap();
    let left = desk
        .office
        .read(|reading| {
            (office::subjects::subject("registers")
                .unwrap()
                .list
                .unwrap())(reading)
        })
        .unwrap();
    assert!(left.is_empty(), "{left:?}");
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
    // A line of another register is no parent.
    let wrong = registers::put_line(
        &desk.office,
        &desk.ctx(),
        ("funds.recipient", Some(fund)),
        None,
        &Default::default(),
    );
    assert_eq!(wrong.unwrap_err().code, Code::NoSuchRecord);
}

#[test]
fn persons_are_in_no_list_for_scripts_and_in_no_search() {
    let desk = Desk::new();
    let fund = fund(&desk);
    let spent = entered(&desk, "funds.spending", Some(fund), &[("day", "2/2/2024")]);
    let cells = [("name", "Nguyễn Thị Mẫu"), ("kind", "hộ nghèo")];
    entered(&desk, "funds.recipient", Some(spent), &cells);
    let all = desk
        .office
        .read(|reading| {
            (office::subjects::subject("registers")
                .unwrap()
                .list
                .unwrap())(reading)
        })
        .unwrap();
    let text = serde_json::to_string(&all).unwrap();
    assert!(text.contains("poor") && !text.contains("Mẫu"), "{text}");
    let hits = desk
        .office
        .read(|reading| search::find(reading, "Nguyễn Thị Mẫu", 10, Lang::Vi))
        .unwrap();
    assert!(hits.is_empty(), "{hits:?}");
}

#[test]
fn every_register_has_its_columns_in_order() {
    let shapes = registers::register_shapes();
    assert!(shapes.len() > 25, "{}", shapes.len());
    for register in registers::all() {
        for named in register.title.iter().chain([&register.day, &register.unit]) {
            let known = named.is_empty() || register.place(named).is_some();
            assert!(known, "{} {named}", register.code);
        }
        if let Some(due) = register.due {
            assert!(register.place(due.day).is_some() && register.place(due.status).is_some());
        }
        let above = register
            .of
            .is_none_or(|code| registers::register(code).is_ok());
        assert!(above, "{}", register.code);
    }
}
