//! The two spellings of `ủy`: the office's holds for every word that the program writes, and for none
//! that a person typed.

use std::collections::HashMap;

use crate::desk::Desk;
use crate::forms::{pages, text};
use crate::round::{collective, decide, decision, individual, nominated, opened_as};
use office::awards::{
    self, CouncilDuty, CouncilMeeting, CouncilMember, NominationDraft, RevokeGround, RevokeReason,
};
use office::print;

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
    let body = NominationDraft {
        award: "GK_XA".into(),
        ..collective("Hội Thủy sản ấp Lũy")
    };
    nominated(desk, round, &[person, other, body]);
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
    assert!(list.contains("Đã huỷ theo"), "{list}");
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
