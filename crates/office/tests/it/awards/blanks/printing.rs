//! Who gets a certificate, on which layout, and what does not fit.

use super::{BODY, PERSON, decided, kept, made, order, pages, words};
use crate::desk::Desk;
use crate::round::{decide, decision, individual, nominated, opened};
use office::awards::blank::{self, Accommodation, BlankDefault, BlankKind, BlankOrder, BlankPrint};
use office::awards::{RevokeGround, RevokeReason, SubjectKind, revoke_line};
use office::{Code, print};

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
        unit: None,
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
fn a_unit_has_its_layout_and_one_recipient_may_have_another() {
    let desk = Desk::new();
    let key = decided(&desk);
    let names = ["Mọi người", "Của đơn vị", "Của một người"];
    for name in names {
        kept(&desk, PERSON, name);
    }
    let (office, ctx) = (&desk.office, desk.ctx());
    let decision = decision(&desk, key);
    let person = decision.lines.iter().find(|line| line.name == "Lê Văn Một");
    let person = person.unwrap();
    let choice = |layout: &str, unit: Option<&str>| BlankDefault {
        kind: BlankKind::Certificate,
        award_code: None,
        subject_kind: None,
        issuer: None,
        unit: unit.map(str::to_owned),
        layout: layout.into(),
    };
    let of_unit = person.unit_text.split(',').next().unwrap();
    let of_unit = of_unit.to_uppercase();
    for choice in [choice(names[0], None), choice(names[1], Some(&of_unit))] {
        blank::put_default_blank(office, &ctx, &choice).unwrap();
    }
    let taken = || {
        let print = made(&desk, &order(key)).unwrap();
        let line = print.lines.iter().find(|line| line.line == person.key);
        let line = line.unwrap();
        (line.layout.clone(), line.own)
    };
    assert_eq!(taken(), (names[1].to_owned(), false));
    let kind = BlankKind::Certificate;
    blank::choose_blank(office, &desk.ctx(), person.key, kind, Some(names[2])).unwrap();
    assert_eq!(taken(), (names[2].to_owned(), true));
    blank::choose_blank(office, &desk.ctx(), person.key, kind, None).unwrap();
    assert_eq!(taken(), (names[1].to_owned(), false));
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
    assert!(told.contains(&("Họ tên", "too_wide")), "{told:?}");
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
        blank::override_blank(
            &desk.office,
            &desk.ctx(),
            line.line,
            key,
            "Họ tên",
            Some(to),
        )
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

#[test]
fn a_typeface_the_machine_has_not_got_is_told_before_blanks_are_printed() {
    let desk = Desk::new();
    let order = order(decided(&desk));
    assert_eq!(made(&desk, &order).unwrap().notice, None);
    let family = Some("Không Có Phông Này");
    let set = desk.office.edit_setting(&desk.ctx(), "paper.font", family);
    set.unwrap();
    let print = made(&desk, &order).unwrap();
    let notice = print.notice.clone().unwrap();
    assert!(notice.contains("Không Có Phông Này") && notice.contains("Tinos"));
    assert!(pages(&print)[0].texts[0].font.contains("Tinos"));
}
