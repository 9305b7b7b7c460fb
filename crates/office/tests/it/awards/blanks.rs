//! Certificates on blanks: what is printed for whom, what is remembered of blanks, what is refused.

use crate::desk::Desk;
use crate::reader::{self, Page};
use crate::round::{collective, decide, decision, individual, nominated, opened};
use office::awards::blank::{
    self, Accommodation, BlankDefault, BlankKind, BlankLayout, BlankOrder, BlankPrint, NewRun,
};
use office::awards::{NominationDraft, RevokeGround, RevokeReason, SubjectKind, revoke_line};
use office::{Code, Failure, print};

const PERSON: &str = "Giấy khen cá nhân, A4 ngang (đề xuất)";
const BODY: &str = "Giấy khen tập thể, A4 ngang (đề xuất)";

/// A decision with two bodies and three people.
fn decided(desk: &Desk) -> i64 {
    let round = opened(desk);
    let people = ["Lê Văn Một", "Nguyễn Thị Hồng Phương Thảo", "Phạm Thị Ba"];
    let mut drafts: Vec<NominationDraft> = people.map(|name| individual(name, "1970")).into();
    drafts.push(collective(
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường Xuân Khánh",
    ));
    drafts.push(collective("Hội Nông dân phường Hưng Lợi"));
    nominated(desk, round, &drafts);
    decide(desk, round, "7", "2024-06-18").unwrap()
}

fn order(decision: i64) -> BlankOrder {
    BlankOrder {
        form: "awards.certificate".into(),
        decision,
        ..BlankOrder::default()
    }
}

fn made(desk: &Desk, order: &BlankOrder) -> Result<BlankPrint, Failure> {
    desk.office.read(|reading| blank::made(reading, order))
}

fn pages(print: &BlankPrint) -> Vec<Page> {
    let laid = papers::lay_out_cards(print.fitted.clone().unwrap(), &()).unwrap();
    reader::read(&laid.pdf().unwrap())
}

fn words(page: &Page) -> String {
    page.words().join(" ")
}

/// A layout of the office made of the built-in one of that name.
fn kept(desk: &Desk, from: &str, name: &str) -> BlankLayout {
    let layout = desk
        .office
        .read(|reading| blank::blank_layout(reading, from))
        .unwrap();
    let mut layout = BlankLayout {
        key: None,
        name: name.into(),
        ..layout
    };
    layout.content.proposal = false;
    layout.key = Some(blank::put_blank(&desk.office, &desk.ctx(), &layout).unwrap());
    layout
}

#[test]
fn every_standing_line_gets_its_certificate_in_the_order_of_the_list() {
    let desk = Desk::new();
    let key = decided(&desk);
    let print = made(&desk, &order(key)).unwrap();
    assert_eq!(print.misfits, []);
    let pages = pages(&print);
    assert_eq!(pages.len(), 5);
    let decision = decision(&desk, key);
    for (page, line) in pages.iter().zip(&decision.lines) {
        let said = words(page).to_lowercase();
        assert!(said.contains(&line.name.to_lowercase()), "{said}");
        assert!(
            said.contains("quyết định số 07-qđ/bdv ngày 18/6/2024"),
            "{said}"
        );
        assert!(
            said.contains("sông mây, ngày 18 tháng 6 năm 2024"),
            "{said}"
        );
        assert!(said.contains("lê hoàng sáu"), "{said}");
        assert!(!said.contains("số sổ vàng"), "no number, no words: {said}");
    }
    let reason = RevokeReason {
        ground: RevokeGround::ForgedPapers,
        number: "9-QĐ/BDVHU".into(),
        date: "2024-07-01".parse().unwrap(),
        note: String::new(),
    };
    revoke_line(&desk.office, &desk.ctx(), decision.lines[1].key, &reason).unwrap();
    assert_eq!(made(&desk, &order(key)).unwrap().lines.len(), 4);
}

#[test]
fn a_print_goes_on_where_the_paper_jammed_and_one_can_be_printed_again() {
    let desk = Desk::new();
    let key = decided(&desk);
    let all = made(&desk, &order(key)).unwrap();
    let names = |order: &BlankOrder| -> Vec<String> {
        let print = made(&desk, order).unwrap();
        print.lines.into_iter().map(|line| line.name).collect()
    };
    let name = |number: usize| all.lines[number - 1].name.clone();
    let from = BlankOrder {
        from: 3,
        ..order(key)
    };
    assert_eq!(names(&from), [name(3), name(4), name(5)]);
    let some = BlankOrder {
        count: Some(1),
        ..from
    };
    assert_eq!(names(&some), [name(3)]);
    let again = BlankOrder {
        only: vec![2, 5],
        ..order(key)
    };
    assert_eq!(names(&again), [name(2), name(5)]);
    let bodies = BlankOrder {
        subject: Some(SubjectKind::Collective),
        ..order(key)
    };
    assert_eq!(names(&bodies).len(), 2);
    let beyond = BlankOrder {
        from: 6,
        ..order(key)
    };
    assert_eq!(made(&desk, &beyond).unwrap_err().code, Code::NothingToPrint);
}

#[test]
fn the_most_specific_choice_of_a_layout_wins() {
    let desk = Desk::new();
    let key = decided(&desk);
    let names = ["Mọi người", "Cá nhân", "Cá nhân của Ban"];
    for name in names {
        kept(&desk, PERSON, name);
    }
    let choice = |layout: &str, subject, issuer: Option<&str>| BlankDefault {
        kind: BlankKind::Certificate,
        award_code: None,
        subject_kind: subject,
        issuer: issuer.map(str::to_owned),
        layout: layout.into(),
    };
    let person = Some(SubjectKind::Individual);
    let board = Some("Ban Dân vận Huyện uỷ Sông Mây");
    for choice in [
        choice(names[0], None, None),
        choice(names[1], person, None),
        choice(names[2], person, board),
    ] {
        blank::put_default_blank(&desk.office, &desk.ctx(), &choice).unwrap();
    }
    let taken = |kind: &BlankPrint, name: &str| {
        let mut lines = kind.lines.iter();
        let line = lines.find(|line| line.name.starts_with(name));
        line.unwrap().layout.clone()
    };
    let print = made(&desk, &order(key)).unwrap();
    assert_eq!(taken(&print, "Lê Văn Một"), names[2]);
    assert_eq!(taken(&print, "Hội Nông dân"), names[0]);
    let gone = choice("", person, board);
    blank::put_default_blank(&desk.office, &desk.ctx(), &gone).unwrap();
    assert_eq!(
        taken(&made(&desk, &order(key)).unwrap(), "Lê Văn Một"),
        names[1]
    );
    let nothing = choice("không có", None, None);
    let refused = blank::put_default_blank(&desk.office, &desk.ctx(), &nothing);
    assert_eq!(refused.unwrap_err().code, Code::NoSuchLayout);
}

#[test]
fn a_name_that_fits_no_blank_is_left_out_and_told() {
    let desk = Desk::new();
    let round = opened(&desk);
    let long = "Nguyễn Thị Hồng ".repeat(12);
    let people = [
        individual("Lê Văn Một", "1970"),
        individual(long.trim(), "1971"),
    ];
    nominated(&desk, round, &people);
    let key = decide(&desk, round, "7", "2024-06-18").unwrap();
    let print = made(&desk, &order(key)).unwrap();
    let told: Vec<_> = print
        .misfits
        .iter()
        .map(|one| (one.field.as_str(), one.why.as_str()))
        .collect();
    assert!(told.contains(&("ten", "too_wide")), "{told:?}");
    assert!(print.misfits.iter().all(|one| one.name == long.trim()));
    assert_eq!(pages(&print).len(), 1);
    let with = BlankOrder {
        with_misfits: true,
        ..order(key)
    };
    assert_eq!(pages(&made(&desk, &with).unwrap()).len(), 2);
    let only = BlankOrder {
        only: vec![print.misfits[0].number],
        ..order(key)
    };
    assert!(made(&desk, &only).unwrap().fitted.is_none());
}

#[test]
fn one_recipient_can_be_placed_otherwise_but_never_says_other_words() {
    let desk = Desk::new();
    let key = decided(&desk);
    let layout = kept(&desk, BODY, "Tập thể");
    let print = made(&desk, &order(key)).unwrap();
    let line = &print
        .lines
        .iter()
        .find(|line| line.name.starts_with("Ủy ban"))
        .unwrap()
        .clone();
    let override_with = |to: &Accommodation| {
        let key = layout.key.unwrap();
        blank::override_blank(&desk.office, &desk.ctx(), line.line, key, "ten", Some(to))
    };
    let broken = Accommodation {
        text: Some("Ủy ban Mặt trận\nTổ quốc Việt Nam phường Xuân Khánh".into()),
        size_pt: Some(18.0),
        ..Accommodation::default()
    };
    override_with(&broken).unwrap();
    let own = BlankOrder {
        layout: Some("Tập thể".into()),
        only: vec![line.number],
        ..order(key)
    };
    let pages = pages(&made(&desk, &own).unwrap());
    assert_eq!(pages[0].line("ỦY BAN").text, "ỦY BAN MẶT TRẬN");
    let other = Accommodation {
        text: Some("Hội Phụ nữ".into()),
        ..Accommodation::default()
    };
    assert_eq!(override_with(&other).unwrap_err().code, Code::BlankText);
    let thin = Accommodation {
        width_mm: Some(-1.0),
        ..Accommodation::default()
    };
    assert_eq!(override_with(&thin).unwrap_err().code, Code::BlankField);
    desk.office.undo(&desk.ctx(), None).unwrap();
    let pages = self::pages(&made(&desk, &own).unwrap());
    assert_ne!(pages[0].line("ỦY BAN").text, "ỦY BAN MẶT TRẬN");
}

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
    let cases: [(&dyn Fn(&mut BlankLayout), Code); 6] = [
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
            &|layout| layout.content.fields[1].name = "ten".into(),
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

/// A PNG of one dot.
pub(crate) const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 12, b'I', b'D', b'A', b'T', 0x08, 0xd7,
    0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];

#[test]
fn envelopes_and_place_cards_come_from_the_same_lines() {
    let desk = Desk::new();
    let key = decided(&desk);
    for (form, sheets, (width, height)) in [
        ("awards.envelope", 5, (220.0, 110.0)),
        ("awards.place_cards", 1, (210.0, 297.0)),
    ] {
        let order = BlankOrder {
            form: form.into(),
            ..order(key)
        };
        let print = made(&desk, &order).unwrap();
        assert_eq!(print.misfits, [], "{form}");
        assert_eq!(
            print.fitted.as_ref().unwrap().sheet().size_mm,
            (width, height)
        );
        let pages = pages(&print);
        assert_eq!(pages.len(), sheets, "{form}");
        let said: String = pages.iter().map(words).collect();
        assert!(said.contains("Nguyễn Thị Hồng Phương Thảo"), "{said}");
    }
    let order = BlankOrder {
        form: "awards.test_sheet".into(),
        ..order(key)
    };
    assert_eq!(made(&desk, &order).unwrap_err().code, Code::NoSuchForm);
    let failure = desk
        .office
        .read(|reading| print::document(reading, "awards.envelope", key));
    assert_eq!(failure.unwrap_err().code, Code::NoSuchForm);
}
