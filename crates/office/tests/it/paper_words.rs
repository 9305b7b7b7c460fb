//! The words that the program writes on papers, as an office chooses them: spelling, sums in words,
//! abbreviations, the subject of a letter, rewards, sizes.

use std::collections::HashMap;

use crate::desk::Desk;
use crate::forms::{pages, text};
use crate::reader::Page;
use crate::round::{args, collective, decide, decision, individual, nominated, opened_as};
use office::awards::{
    self, CouncilDuty, CouncilMeeting, CouncilMember, NominationDraft, RevokeGround, RevokeReason,
};
use office::{Code, print};

fn set(desk: &Desk, name: &str, value: &str) {
    let set = desk.office.edit_setting(&desk.ctx(), name, Some(value));
    set.unwrap();
}

const PEOPLES_COMMITTEE: &str = "Ủy ban nhân dân phường Bình Thủy";

/// A round whose every typed word has the syllable that is spelt two ways, with a council's meeting.
fn round_of_uy(desk: &Desk) -> i64 {
    let round = opened_as(desk, PEOPLES_COMMITTEE, None, 2026);
    let person = NominationDraft {
        award: "GK_XA".into(),
        position: "Ủy viên Hội Thủy lợi".into(),
        unit: "Ban Thủy nông Hủy Lũy".into(),
        citation: "Hủy bỏ hủ tục, nạo vét thủy lợi".into(),
        note: "ủy nhiệm".into(),
        ..individual("Ông Lê Ủy Thúy", "1970")
    };
    let other = NominationDraft {
        award: "BK_TINH".into(),
        citation: "Dạy bơi ở bến Thủy".into(),
        ..individual("Trần Văn Thụy", "1971")
    };
    nominated(
        desk,
        round,
        &[person, other, collective("Hội Thủy sản ấp Lũy")],
    );
    let meeting = CouncilMeeting {
        members: vec![CouncilMember {
            name: "Ông Phạm Thúy".into(),
            position: "Phó Chủ tịch Ủy ban".into(),
            duty: CouncilDuty::Member,
            present: true,
            ..CouncilMember::default()
        }],
        ..CouncilMeeting::default()
    };
    awards::save_council(&desk.office, &desk.ctx(), round, &meeting).unwrap();
    round
}

/// The words of all texts of a paper and how often each stands there.
fn counted(desk: &Desk, form: &str, key: i64) -> HashMap<String, usize> {
    let made = desk
        .office
        .read(|reading| print::document(reading, form, key));
    let mut document = made.unwrap_or_else(|refused| panic!("{form}: {refused}"));
    let mut words = HashMap::new();
    papers::rewrite_texts(&mut document, &mut |text| {
        assert!(
            !text.contains('\u{e0f9}'),
            "{form}: a mark is left in {text:?}"
        );
        for word in text.split(|letter: char| !letter.is_alphabetic()) {
            *words.entry(word.to_owned()).or_default() += 1;
        }
    });
    words
}

#[test]
fn the_old_spelling_reaches_the_programs_words_on_every_form_and_no_typed_one() {
    let (new, old) = (Desk::new(), Desk::new());
    set(&old, "paper.spelling", "old");
    let [new_round, old_round] = [&new, &old].map(round_of_uy);
    let on_rounds = [
        "awards.proposal",
        "awards.l4",
        "awards.minutes",
        "awards.blank",
    ];
    let mut respelled = 0;
    let mut compare = |form: &str, keys: [i64; 2]| {
        let before = counted(&new, form, keys[0]);
        let after = counted(&old, form, keys[1]);
        for word in gone(&before, &after) {
            let lower = word.to_lowercase();
            assert!(
                ["ủy", "hủy"].contains(&&*lower),
                "{form}: {word} was respelled"
            );
            respelled += 1;
        }
        for word in gone(&after, &before) {
            let lower = word.to_lowercase();
            assert!(["uỷ", "huỷ"].contains(&&*lower), "{form}: {word} is new");
        }
    };
    for form in on_rounds {
        compare(form, [new_round, old_round]);
    }
    let [new_key, old_key] = [(&new, new_round), (&old, old_round)]
        .map(|(desk, round)| decide(desk, round, "7", "2026-03-02").unwrap());
    for (desk, key) in [(&new, new_key), (&old, old_key)] {
        revoke_first(desk, key);
    }
    for form in [
        "awards.decision",
        "awards.l1",
        "awards.l2",
        "awards.l3",
        "awards.l5",
        "awards.l7",
    ] {
        compare(form, [new_key, old_key]);
    }
    assert!(
        respelled >= 5,
        "only {respelled} words of the program were respelled"
    );
    let minutes = text(&pages(&old, "awards.minutes", old_round));
    assert!(
        minutes.contains("Phó Chủ tịch Ủy ban, Uỷ viên"),
        "{minutes}"
    );
    assert!(minutes.contains("CHỦ TỊCH UỶ BAN NHÂN DÂN"), "{minutes}");
    let list = text(&pages(&old, "awards.l3", old_key));
    assert!(list.contains("Đã huỷ theo Quyết định số"), "{list}");
    assert!(list.contains("Ủy viên Hội Thủy lợi"), "{list}");
}

/// The words that stand less often in one paper than in another.
fn gone(before: &HashMap<String, usize>, after: &HashMap<String, usize>) -> Vec<String> {
    let fewer = |(word, count): &(&String, &usize)| after.get(*word).unwrap_or(&0) < *count;
    before
        .iter()
        .filter(fewer)
        .map(|(word, _)| word.clone())
        .collect()
}

fn revoke_first(desk: &Desk, key: i64) {
    let line = decision(desk, key).lines[0].key;
    let reason = RevokeReason {
        ground: RevokeGround::FalseDeclaration,
        number: "20/QĐ-UBND".into(),
        date: "2026-04-01".parse().unwrap(),
        note: String::new(),
    };
    awards::revoke_line(&desk.office, &desk.ctx(), line, &reason).unwrap();
}

#[test]
fn where_nobody_typed_the_syllable_no_form_keeps_the_new_spelling() {
    let office = office::NewOffice {
        name: "UBND phường Ninh Kiều".into(),
        superior: "UBND thành phố Cần Thơ".into(),
        place: "Ninh Kiều".into(),
        unit: None,
    };
    let desk = Desk::of(&office);
    set(&desk, "paper.spelling", "old");
    let round = opened_as(&desk, "UBND phường Ninh Kiều", None, 2026);
    let of = |name: &str, award: &str| NominationDraft {
        award: award.into(),
        citation: format!("Thành tích của {name}"),
        ..individual(name, "1970")
    };
    nominated(
        &desk,
        round,
        &[of("Lê Văn Một", "GK_XA"), of("Lê Văn Hai", "BK_TINH")],
    );
    let meeting = CouncilMeeting {
        members: vec![CouncilMember {
            name: "Ông Phạm Văn Ba".into(),
            duty: CouncilDuty::Member,
            present: true,
            ..CouncilMember::default()
        }],
        ..CouncilMeeting::default()
    };
    awards::save_council(&desk.office, &desk.ctx(), round, &meeting).unwrap();
    let key = decide(&desk, round, "7", "2026-03-02").unwrap();
    revoke_first(&desk, key);
    let forms = print::choices(Some("awards"), office::words::Lang::Vi);
    let mut looked = 0;
    for form in forms {
        for key in [key, round] {
            let made = desk
                .office
                .read(|reading| print::document(reading, &form.id, key));
            if made.is_err() {
                continue;
            }
            let words = counted(&desk, &form.id, key);
            let new = words
                .keys()
                .find(|word| ["ủy", "hủy"].contains(&&*word.to_lowercase()));
            assert_eq!(new, None, "{}", form.id);
            looked += 1;
        }
    }
    assert!(looked >= 8, "{looked} papers");
}

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
    assert!(
        paper.contains("một tỉ đồng") || paper.contains("Một tỉ đồng"),
        "{paper}"
    );
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
            citation: issuer.into(),
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
