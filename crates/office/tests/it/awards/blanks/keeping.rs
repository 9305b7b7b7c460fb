//! What is kept of layouts, blanks, pictures and printers, and what is refused.

use super::{PERSON, PICTURE, decided, kept, made, order, pages, words};
use crate::desk::Desk;
use crate::reader;
use office::Code;
use office::awards::SubjectKind;
use office::awards::blank::{self, BlankLayout, BlankOrder, NewRun};

#[test]
fn blanks_that_were_used_are_remembered_with_their_numbers_and_spoiled_ones() {
    let desk = Desk::new();
    let key = decided(&desk);
    blank::number_gold(&desk.office, &desk.ctx(), key, 120).unwrap();
    let print = made(&desk, &order(key)).unwrap();
    let second = words(&pages(&print)[1]);
    assert!(second.contains("Số sổ vàng: 121"), "{second}");
    let run = NewRun {
        decision: key,
        layout: PERSON.into(),
        device: "HP ở văn phòng".into(),
        serial: "A0099".into(),
        lines: print
            .lines
            .iter()
            .map(|line| (line.line, line.number))
            .collect(),
    };
    blank::record_run(&desk.office, &desk.ctx(), &run).unwrap();
    let runs = || {
        desk.office
            .read(|reading| blank::runs(reading, key))
            .unwrap()
    };
    let sheets = &runs()[0].sheets;
    let serials: Vec<&str> = sheets.iter().map(|sheet| sheet.serial.as_str()).collect();
    assert_eq!(serials, ["A0099", "A0100", "A0101", "A0102", "A0103"]);
    let third = sheets[2].key;
    blank::spoil(&desk.office, &desk.ctx(), third, Some("kẹt giấy")).unwrap();
    assert_eq!(runs()[0].sheets[2].spoiled, "kẹt giấy");
    let refused = blank::spoil(&desk.office, &desk.ctx(), third, Some(" "));
    assert_eq!(refused.unwrap_err().code, Code::FieldMissing);
    let pages = crate::forms::pages(&desk, "awards.blank_register", key);
    let said = crate::forms::text(&pages);
    assert!(
        said.contains("kẹt giấy") && said.contains("A0101"),
        "{said}"
    );
    assert!(
        said.contains("Đã dùng 5 phôi, trong đó 1 phôi hỏng."),
        "{said}"
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(runs()[0].sheets[2].spoiled, "");
}

#[test]
fn a_printer_is_measured_by_two_numbers() {
    let desk = Desk::new();
    let layout = desk
        .office
        .read(|reading| blank::blank_layout(reading, PERSON))
        .unwrap();
    let day = "2024-06-18".parse().unwrap();
    let sheet = blank::test_sheet(&layout, day, (0.0, 0.0)).unwrap();
    assert_eq!(sheet.misfits, []);
    let laid = papers::lay_out_cards(sheet, &()).unwrap();
    let page = reader::read(&laid.pdf().unwrap()).remove(0);
    assert!(page.rules().iter().any(|(left, right, y)| {
        (left - 20.0).abs() < 0.05 && (right - 60.0).abs() < 0.05 && (y - 40.0).abs() < 0.05
    }));
    let paper = layout.content.paper;
    assert_eq!(
        blank::measured_offset(&paper, 41.24, 38.0).unwrap(),
        (-1.2, 2.0)
    );
    let refused = blank::measured_offset(&paper, 90.0, 40.0).unwrap_err();
    assert_eq!(refused.code, Code::OffsetTooLarge);
}

#[test]
fn files_of_a_batch_are_named_by_a_rule_and_written_whole() {
    let desk = Desk::new();
    let key = decided(&desk);
    let people = BlankOrder {
        subject: Some(SubjectKind::Individual),
        ..order(key)
    };
    let print = made(&desk, &people).unwrap();
    let names = blank::names(&print, "{stt}-{ten}-{so_qd}").unwrap();
    let expected: Vec<String> = (1..)
        .zip(&print.lines)
        .map(|(number, line)| format!("{number}-{}-07-QĐ-BDV", line.name))
        .collect();
    assert_eq!(names, expected);
    let same = blank::names(&print, "giấy khen").unwrap();
    assert_eq!(same, ["giấy khen", "giấy khen (2)", "giấy khen (3)"]);
    assert_eq!(
        blank::names(&print, "{tên}").unwrap_err().code,
        Code::BlankToken
    );
    let folder = desk.path("giấy khen");
    let into = |folder: &std::path::Path| blank::separate(&print, "{stt}-{ten}", folder, &());
    assert_eq!(into(&folder).unwrap_err().code, Code::NotWritable);
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(into(&folder).unwrap(), 3);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    let first = reader::read(&std::fs::read(&files[0]).unwrap());
    assert!(first.len() == 1 && words(&first[0]).contains(&print.lines[0].name));
}

#[test]
fn layouts_are_named_once_handed_on_and_undone() {
    let desk = Desk::new();
    let layout = kept(&desk, PERSON, "Bằng khen 2024");
    let second = BlankLayout {
        key: None,
        ..layout.clone()
    };
    let refused = blank::put_blank(&desk.office, &desk.ctx(), &second).unwrap_err();
    assert_eq!(refused.code, Code::LayoutExists);
    let text = desk
        .office
        .read(|reading| blank::export_blank(reading, &layout.name))
        .unwrap();
    let renamed = text.replace("Bằng khen 2024", "Bằng khen 2025");
    blank::take_blank(&desk.office, &desk.ctx(), &renamed).unwrap();
    let names = || -> Vec<String> {
        let all = desk.office.read(blank::blank_layouts).unwrap();
        all.into_iter()
            .filter(|one| one.key.is_some())
            .map(|one| one.name)
            .collect()
    };
    assert_eq!(names(), ["Bằng khen 2024", "Bằng khen 2025"]);
    blank::remove_blank(&desk.office, &desk.ctx(), layout.key.unwrap()).unwrap();
    assert_eq!(names(), ["Bằng khen 2025"]);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(names().len(), 2);
    for wrong in ["{", "{\"format\":\"x\"}", ""] {
        let refused = blank::take_blank(&desk.office, &desk.ctx(), wrong).unwrap_err();
        assert_eq!(refused.code, Code::LayoutUnreadable, "{wrong}");
    }
}

/// What makes a layout wrong.
type Mistake<'a> = &'a dyn Fn(&mut BlankLayout);

#[test]
fn what_cannot_be_printed_is_refused_with_its_field() {
    let desk = Desk::new();
    let layout = desk
        .office
        .read(|reading| blank::blank_layout(reading, PERSON))
        .unwrap();
    let refused = |change: &dyn Fn(&mut BlankLayout)| {
        let mut layout = BlankLayout {
            key: None,
            name: "Thử".into(),
            ..layout.clone()
        };
        change(&mut layout);
        blank::put_blank(&desk.office, &desk.ctx(), &layout).unwrap_err()
    };
    let cases: [(Mistake<'_>, Code); 6] = [
        (&|layout| layout.name = " ".into(), Code::FieldMissing),
        (
            &|layout| layout.content.paper.width_mm = 0.0,
            Code::BlankSize,
        ),
        (&|layout| layout.content.paper.columns = 3, Code::BlankGrid),
        (
            &|layout| layout.content.fields[0].pattern = "{tuoi}".into(),
            Code::BlankToken,
        ),
        (
            &|layout| layout.content.fields[1].name = "Họ tên".into(),
            Code::BlankField,
        ),
        (
            &|layout| layout.content.fields[1].size_pt = 0.0,
            Code::BlankField,
        ),
    ];
    for (change, code) in cases {
        assert_eq!(refused(change).code, code);
    }
}

#[test]
fn a_picture_of_the_blank_is_kept_once_and_goes_with_its_last_layout() {
    let desk = Desk::new();
    let layout = kept(&desk, PERSON, "Có ảnh");
    let key = layout.key.unwrap();
    let scan = |file: &std::path::Path| blank::set_scan(&desk.office, &desk.ctx(), key, Some(file));
    let file = desk.path("phoi.png");
    std::fs::write(&file, b"no picture").unwrap();
    assert_eq!(scan(&file).unwrap_err().code, Code::PictureUnreadable);
    std::fs::write(&file, vec![0; 50 << 20]).unwrap();
    assert_eq!(scan(&file).unwrap_err().code, Code::PictureTooLarge);
    assert_eq!(
        scan(&desk.path("không có")).unwrap_err().code,
        Code::NotReadable
    );
    std::fs::write(&file, PICTURE).unwrap();
    scan(&file).unwrap();
    let shown = || {
        let read = |reading: &office::Reading| blank::blank_layout(reading, "Có ảnh");
        desk.office.read(read).unwrap().scan
    };
    let picture = shown().unwrap();
    let kept = desk
        .office
        .read(|reading| blank::scan_of(reading, picture))
        .unwrap();
    assert_eq!((kept.width, kept.height), (1, 1));
    blank::set_scan(&desk.office, &desk.ctx(), key, None).unwrap();
    assert_eq!(shown(), None);
    let gone = desk.office.read(|reading| blank::scan_of(reading, picture));
    assert_eq!(gone.unwrap_err().code, Code::NoSuchRecord);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(shown().is_some());
}
