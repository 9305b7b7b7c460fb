//! What an office may choose about its papers, and what is kept with a published one.

use crate::desk::Desk;
use crate::round::{args, decide, decided, individual, nominated, opened, opened_as};
use office::awards::{self, RevokeGround, RevokeReason};
use office::templates::{self, Chosen};
use office::words::Lang;
use office::{Code, print};
use papers::{Document, Numbering};

fn document(desk: &Desk, form: &str, key: i64) -> Document {
    let read = desk
        .office
        .read(|reading| templates::printed(reading, form, key, &Chosen::Usual, Lang::Vi));
    read.unwrap().document
}

fn set(desk: &Desk, name: &str, value: &str) {
    let set = desk.office.edit_setting(&desk.ctx(), name, Some(value));
    set.unwrap();
}

/// A decided round of a State body.
fn of_state(desk: &Desk, date: &str) -> i64 {
    let issuer = "Ủy ban nhân dân phường Ninh Kiều";
    let round = opened_as(desk, issuer, Some("GK_XA"), 2026);
    nominated(desk, round, &[individual("Lê Văn Một", "1970")]);
    decide(desk, round, "7", date).unwrap()
}

#[test]
fn what_the_office_chooses_holds_for_the_papers_of_its_profile() {
    let desk = Desk::new();
    for (name, value) in [
        ("paper.left", "35"),
        ("paper.right", "20"),
        ("paper.state_ground", "upright"),
        ("paper.state_appendix", "arabic"),
        ("paper.state_line", "one_and_half"),
        ("paper.table", "13"),
        ("paper.landscape", "top"),
        ("paper.party_line", "22"),
        ("paper.party_ground", "italic"),
    ] {
        set(&desk, name, value);
    }
    let style = document(&desk, "awards.l2", of_state(&desk, "2026-03-02")).style;
    assert_eq!((style.portrait.left, style.portrait.right), (35.0, 20.0));
    assert!(!style.body.ground_italic);
    assert_eq!(style.appendix.numbering, Numbering::Arabic);
    assert!((style.body.line_pt - 24.15).abs() < 0.01);
    assert_eq!((style.table.body_pt, style.landscape.top), (13.0, 30.0));

    let style = document(&desk, "awards.l2", decided(&desk, "15").key).style;
    assert_eq!((style.portrait.left, style.portrait.right), (30.0, 15.0));
    assert!(style.body.ground_italic);
    assert_eq!(style.body.line_pt, 22.0);
    assert_eq!(style.appendix.numbering, Numbering::Arabic);
}

#[test]
fn a_list_fits_between_the_widest_margins_the_rules_allow() {
    let desk = Desk::new();
    set(&desk, "paper.left", "35");
    set(&desk, "paper.right", "20");
    let key = of_state(&desk, "2026-03-02");
    for form in ["awards.l2", "awards.l3", "awards.l5", "awards.l7"] {
        papers::lay_out(&document(&desk, form, key), &())
            .map(drop)
            .unwrap();
    }
}

#[test]
fn a_published_paper_prints_as_on_its_day_whatever_is_chosen_later() {
    let desk = Desk::new();
    set(&desk, "paper.table", "13");
    let before = decided(&desk, "15").key;
    let printed = document(&desk, "awards.l2", before);
    for (name, value) in [
        ("paper.table", "12"),
        ("paper.party_line", "22"),
        ("paper.spelling", "old"),
    ] {
        set(&desk, name, value);
    }
    assert_eq!(document(&desk, "awards.l2", before), printed);
    let after = decided(&desk, "16").key;
    assert_eq!(
        document(&desk, "awards.l2", after).style.table.body_pt,
        12.0
    );
}

#[test]
fn the_spelling_of_the_program_is_the_offices_and_what_was_typed_stays() {
    let desk = Desk::new();
    set(&desk, "paper.spelling", "old");
    set(&desk, "paper.billion", "with_i");
    let issuer = "Ủy ban nhân dân phường Ninh Kiều";
    let round = opened_as(&desk, issuer, None, 2026);
    let with = |award: &str, name: &str, amount: &str| office::awards::NominationDraft {
        award: award.into(),
        amount: amount.into(),
        amount_reason: "Quỹ của phường".into(),
        ..individual(name, "1970")
    };
    let people = [
        with("GK_XA", "Lê Ủy Một", "1.000.000.000"),
        with("BK_TINH", "Lê Văn Hai", "1.000.000"),
    ];
    nominated(&desk, round, &people);
    let key = decide(&desk, round, "7", "2026-03-02").unwrap();
    let text = |form: &str| serde_json::to_string(&document(&desk, form, key).blocks).unwrap();
    let list = text("awards.l2");
    assert!(list.contains("CHỦ TỊCH UỶ BAN NHÂN DÂN"), "{list}");
    assert!(
        list.contains("Lê Ủy Một") && list.contains(issuer),
        "{list}"
    );
    let sheet = text("awards.l5");
    assert!(sheet.contains("ột tỉ không trăm linh một triệu"), "{sheet}");
}

#[test]
fn the_mark_at_the_foot_tells_the_revision_and_changes_with_the_words() {
    let desk = Desk::new();
    let made = decided(&desk, "15");
    assert_eq!(document(&desk, "awards.l3", made.key).style.stamp, None);
    set(&desk, "paper.stamp", "on");
    let stamp = || document(&desk, "awards.l3", made.key).style.stamp.unwrap();
    let first = stamp();
    assert!(first.starts_with("Bản in số 1 · "), "{first}");
    assert_eq!(first.len() - "Bản in số 1 · ".len(), 12);
    // A look is no word: the same words keep their checksum.
    set(&desk, "paper.font", "Times New Roman");
    assert_eq!(stamp(), first);
    let reason = RevokeReason {
        ground: RevokeGround::FalseDeclaration,
        number: "20-QĐ/BDV".into(),
        date: "2024-08-01".parse().unwrap(),
        note: String::new(),
    };
    awards::revoke_line(&desk.office, &desk.ctx(), made.lines[0].key, &reason).unwrap();
    let second = stamp();
    assert!(second.starts_with("Bản in số 2 · "), "{second}");
    assert_ne!(second[second.len() - 12..], first[first.len() - 12..]);
}

#[test]
fn a_typeface_the_machine_has_not_got_is_told_and_the_built_in_one_taken() {
    let desk = Desk::new();
    set(&desk, "paper.font", "Không Có Phông Này");
    let key = decided(&desk, "15").key;
    let mut paper = document(&desk, "awards.l2", key);
    assert_eq!(paper.style.font, "Không Có Phông Này");
    let told = print::ready(&mut paper, &[], office::words::Lang::Vi);
    assert!(
        told[0].contains("Không Có Phông Này") && told[0].contains("Tinos"),
        "{told:?}"
    );
    assert_eq!(paper.style.font, papers::BUILT_IN);
    assert_eq!(
        print::ready(&mut paper, &[], office::words::Lang::Vi),
        [""; 0]
    );
}

#[test]
fn papers_before_hd_36_have_the_older_margins() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    let key = decide(&desk, round, "3", "2018-03-30").unwrap();
    let paper = document(&desk, "awards.l2", key);
    assert_eq!(
        (paper.style.portrait.left, paper.style.portrait.top),
        (35.0, 25.0)
    );
    papers::lay_out(&paper, &()).map(drop).unwrap();
}

fn advice(desk: &Desk, round: i64, date: &str, typed: &str) -> (String, Option<String>) {
    let date = date.parse().unwrap();
    let read = desk
        .office
        .read(|reading| awards::advise(reading, round, date, typed));
    let advice = read.unwrap();
    (advice.next, advice.taken.map(|day| day.to_string()))
}

#[test]
fn the_next_number_follows_the_series_of_the_body_and_its_term() {
    let desk = Desk::new();
    let round = opened(&desk);
    assert_eq!(advice(&desk, round, "2024-06-18", "").0, "01-QĐ/BDV");
    decided(&desk, "15");
    decided(&desk, "09");
    let next = |date: &str, typed: &str| advice(&desk, round, date, typed);
    let taken = Some("2024-06-18".to_owned());
    assert_eq!(
        next("2024-07-01", "15"),
        ("16-QĐ/BDV".into(), taken.clone())
    );
    assert_eq!(next("2024-07-01", "Số: 15-QĐ/BDV").1, taken);
    // Another year of one term goes on, another term begins anew.
    assert_eq!(next("2025-06-30", "16"), ("16-QĐ/BDV".into(), None));
    assert_eq!(next("2025-07-01", "15"), ("01-QĐ/BDV".into(), None));
    set(&desk, "awards.party_term_from", "2024-06-20");
    assert_eq!(next("2024-07-01", "15"), ("01-QĐ/BDV".into(), None));
    // A body of the State counts by the year, and for itself.
    of_state(&desk, "2026-03-02");
    let issuer = "Ủy ban nhân dân phường Ninh Kiều";
    let state = opened_as(&desk, issuer, Some("GK_XA"), 2026);
    assert_eq!(advice(&desk, state, "2026-12-31", "7").0, "08/QĐ-UBND");
    assert_eq!(
        advice(&desk, state, "2027-01-01", "7"),
        ("01/QĐ-UBND".into(), None)
    );
}

#[test]
fn a_number_that_is_taken_is_refused_unless_warnings_were_looked_at() {
    let desk = Desk::new();
    decided(&desk, "15");
    let round = opened(&desk);
    let mut person = individual("Trần Văn Ba", "1969");
    person.citation = "Hiến đất mở đường".into();
    nominated(&desk, round, &[person]);
    let mut wish = args(round, "15", "2024-09-01");
    wish.accept_warnings = false;
    let refused = awards::decide(&desk.office, &desk.ctx(), &wish).unwrap_err();
    assert_eq!(refused.code, Code::NumberTaken, "{refused}");
    assert!(
        refused.say(office::words::Lang::Vi).contains("18/6/2024"),
        "{refused}"
    );
    wish.number = "16".into();
    awards::decide(&desk.office, &desk.ctx(), &wish).unwrap();
}
