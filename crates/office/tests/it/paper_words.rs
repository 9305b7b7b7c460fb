//! The words that the program writes on papers, as an office chooses them: sums in words,
//! abbreviations, the subject of a letter, rewards, sizes.

use crate::desk::Desk;
use crate::forms::{pages, text};
use crate::reader::Page;
use crate::round::{args, collective, decide, decision, individual, nominated, opened_as};
use office::awards::{self, NominationDraft};
use office::{Code, print};

fn set(desk: &Desk, name: &str, value: &str) {
    let set = desk.office.edit_setting(&desk.ctx(), name, Some(value));
    set.unwrap();
}

const PEOPLES_COMMITTEE: &str = "Ủy ban nhân dân phường Bình Thủy";

#[test]
fn sums_are_worded_as_chosen_in_the_decision_too() {
    let desk = Desk::new();
    set(&desk, "paper.billion", "with_i");
    let round = opened_as(&desk, PEOPLES_COMMITTEE, Some("GK_XA"), 2026);
    let person = NominationDraft {
        award: String::new(),
        amount: "1.000.000.000".into(),
        amount_reason: "Quỹ của phường".into(),
        ..individual("Lê Văn Một", "1970")
    };
    nominated(&desk, round, &[person]);
    let key = decide(&desk, round, "7", "2026-03-02").unwrap();
    let paper = text(&pages(&desk, "awards.decision", key));
    assert!(paper.contains("(bằng chữ: Một tỉ"), "{paper}");
}

#[test]
fn a_body_is_abbreviated_as_the_office_says() {
    let desk = Desk::new();
    set(
        &desk,
        "awards.abbreviations",
        "Ban Dân vận Thành ủy = BDVTƯ\nBDVSM\nHội đồng Thi đua - Khen thưởng = HĐ",
    );
    let round = opened_as(&desk, "Ban Dân vận Thành uỷ", Some("GK_BDV"), 2024);
    nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    let said = |form: &str| text(&pages(&desk, form, round));
    assert!(
        said("awards.proposal").contains("Số ……-TTr/BDVSM"),
        "{}",
        said("awards.proposal")
    );
    assert!(
        said("awards.minutes").contains("Số ……-BB/HĐ"),
        "{}",
        said("awards.minutes")
    );
    let day = "2024-06-18".parse().unwrap();
    let advice = desk
        .office
        .read(|reading| awards::advise(reading, round, day, ""))
        .unwrap();
    assert_eq!(advice.next, "01-QĐ/BDVTƯ");
    let key = decide(&desk, round, "7", "2024-06-18").unwrap();
    // A decision keeps the number it was given, whatever is chosen later.
    set(&desk, "awards.abbreviations", "");
    assert_eq!(decision(&desk, key).number, "07-QĐ/BDVTƯ");
}

#[test]
fn rewards_follow_the_offices_rounding_and_the_partys_own_rules() {
    let amounts = |settings: &[(&str, &str)], issuer: &str, award: &str| -> Vec<Option<i64>> {
        let desk = Desk::new();
        for (name, value) in settings {
            set(&desk, name, value);
        }
        let round = opened_as(&desk, issuer, Some(award), 2026);
        let plain = |draft: NominationDraft| NominationDraft {
            award: String::new(),
            ..draft
        };
        let drafts = [
            individual("Lê Văn Một", "1970"),
            collective("Hội Nông dân xã"),
        ];
        nominated(&desk, round, &drafts.map(plain));
        let key = decide(&desk, round, "7", "2026-03-02").unwrap();
        decision(&desk, key)
            .lines
            .iter()
            .map(|line| line.amount)
            .collect()
    };
    let committee = "Ủy ban nhân dân phường Ninh Kiều";
    assert_eq!(
        amounts(&[], committee, "GK_XA"),
        [Some(1_410_000), Some(710_000)]
    );
    let doubled = [("awards.doubling", "after_rounding")];
    assert_eq!(
        amounts(&doubled, committee, "GK_XA"),
        [Some(1_420_000), Some(710_000)]
    );
    let board = "Ban Dân vận Thành ủy";
    assert_eq!(amounts(&[], board, "GK_BDV"), [None, None]);
    let own = [("awards.own_rewards", "GK_BDV = 500.000 / 1.000.000")];
    assert_eq!(
        amounts(&own, board, "GK_BDV"),
        [Some(1_000_000), Some(500_000)]
    );
}

#[test]
fn party_numbers_can_begin_anew_each_year() {
    let desk = Desk::new();
    let next = |round: i64, date: &str| {
        let date = date.parse().unwrap();
        let read = desk
            .office
            .read(|reading| awards::advise(reading, round, date, ""));
        read.unwrap().next
    };
    let round = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    decide(&desk, round, "7", "2024-06-18").unwrap();
    let later = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2025);
    assert_eq!(next(later, "2025-01-02"), "08-QĐ/BDVTU");
    set(&desk, "awards.party_series", "year");
    assert_eq!(next(later, "2025-01-02"), "01-QĐ/BDVTU");
    assert_eq!(next(later, "2024-12-31"), "08-QĐ/BDVTU");
}

#[test]
fn a_decree_that_has_lapsed_is_not_named_unless_the_office_says_it_holds() {
    let desk = Desk::new();
    let made = |name: &str| {
        let round = opened_as(
            &desk,
            "Ủy ban nhân dân phường Ninh Kiều",
            Some("GK_XA"),
            2027,
        );
        let person = NominationDraft {
            citation: format!("Thành tích của {name}"),
            ..individual(name, "1970")
        };
        nominated(&desk, round, &[person]);
        let wish = args(
            round,
            if name.ends_with("Một") { "7" } else { "8" },
            "2027-03-01",
        );
        awards::decide(&desk.office, &desk.ctx(), &wish).unwrap()
    };
    let first = text(&pages(&desk, "awards.decision", made("Lê Văn Một")));
    assert!(first.contains("Nghị định số ………"), "{first}");
    assert!(!first.contains("152/2025"), "{first}");
    set(&desk, "awards.decree_152_to", "2027-12-31");
    let second = text(&pages(&desk, "awards.decision", made("Lê Văn Hai")));
    assert!(second.contains("152/2025/NĐ-CP"), "{second}");
}

/// The units of a round that nothing came from, as a letter asks them.
fn letter(desk: &Desk) -> Page {
    let round = opened_as(desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    let units = desk
        .office
        .read(|reading| {
            let registry = office::units::registry(reading)?;
            let units = registry.units().iter();
            let wanted = units.filter(|unit| ["C31144-A", "C31150-A"].contains(&&*unit.code));
            Ok(wanted.map(|unit| unit.key).collect::<Vec<i64>>())
        })
        .unwrap();
    awards::expect_units(&desk.office, &desk.ctx(), round, &units).unwrap();
    pages(desk, "awards.reminder", round).remove(0)
}

#[test]
fn a_letter_says_under_its_number_what_it_is_about_and_names_who_has_not_sent() {
    let desk = Desk::new();
    let page = letter(&desk);
    let number = page.line("Số ……-CV/BDV");
    let about = page
        .texts
        .iter()
        .find(|text| text.text.starts_with("về việc gửi hồ sơ"));
    let about = about.unwrap();
    assert_eq!(
        (about.size_pt.round(), &*about.font),
        (12.0, "Tinos-Italic")
    );
    assert!(about.baseline > number.baseline && about.baseline - number.baseline < 9.0);
    let said = page.words().join(" ");
    for words in [
        "Kính gửi:",
        "- Phường Xuân Khánh,",
        "2 đơn vị nêu trên",
        "Như trên",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    set(&desk, "paper.party_regarding", "v_v");
    assert!(letter(&desk).words().join(" ").contains("V/v gửi hồ sơ"));
    let state = Desk::of(&office::NewOffice {
        name: "Ủy ban nhân dân phường Ninh Kiều".into(),
        superior: "Ủy ban nhân dân thành phố Cần Thơ".into(),
        place: "Ninh Kiều".into(),
        unit: None,
    });
    let page = letter(&state);
    page.line("Số: ……/UBND");
    let about = page
        .texts
        .iter()
        .find(|text| text.text.starts_with("V/v gửi"));
    assert_eq!(about.unwrap().font, "Tinos");
}

#[test]
fn a_letter_to_nobody_is_refused_in_words() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    let refused = desk
        .office
        .read(|reading| print::document(reading, "awards.reminder", round));
    assert_eq!(refused.unwrap_err().code, Code::NobodyExpected);
}

#[test]
fn heads_and_titles_take_the_sizes_and_widths_that_rules_leave_open() {
    let desk = Desk::new();
    for (name, value) in [
        ("paper.state_head", "12"),
        ("paper.state_title", "13"),
        ("paper.state_page_number", "13"),
        ("paper.state_cells", "65"),
        ("paper.party_title", "15_14"),
        ("paper.party_cells", "82.5"),
    ] {
        set(&desk, name, value);
    }
    let style = |issuer: &str, award: &str, date: &str| {
        let round = opened_as(&desk, issuer, Some(award), 2026);
        let person = NominationDraft {
            award: String::new(),
            citation: format!("Thành tích {issuer} {date}"),
            ..individual("Lê Văn Một", "1970")
        };
        nominated(&desk, round, &[person]);
        let key = decide(&desk, round, "7", date).unwrap();
        let made = desk
            .office
            .read(|reading| print::document(reading, "awards.l3", key));
        made.unwrap().style
    };
    let state = style("Ủy ban nhân dân phường Ninh Kiều", "GK_XA", "2026-03-02");
    let head = &state.letterhead;
    assert_eq!(
        (head.nation_pt, head.motto_pt, head.issuer_pt),
        (12.0, 13.0, 12.0)
    );
    assert_eq!(
        (state.title.kind_pt, state.signature.signer_pt),
        (13.0, 13.0)
    );
    assert_eq!(state.page_number.size_pt, 13.0);
    assert!((head.left_mm - 65.0).abs() < 0.01 && (head.right_mm - 100.0).abs() < 0.01);
    let party = style("Ban Dân vận Thành ủy", "GK_BDV", "2024-06-18");
    assert_eq!((party.title.kind_pt, party.title.subject_pt), (15.0, 14.0));
    assert!((party.letterhead.left_mm - 82.5).abs() < 0.01);
    // Older Party papers have 160 mm between their margins, which the cells share.
    let oldest = style("Ban Dân vận Thành ủy", "GK_BDV", "2018-03-30");
    assert!((oldest.letterhead.left_mm - 80.0).abs() < 0.01);
}
