//! Names are people: nothing is merged that only looks alike, and nothing said is forgotten.

use crate::desk::Desk;
use crate::round::{all, collective, findings, individual, nominated, opened};
use office::awards::{self, DuplicatePair, NominationDraft, Rule};

fn pairs(desk: &Desk, round: i64) -> Vec<DuplicatePair> {
    desk.office
        .read(|reading| awards::possible_duplicates(reading, round))
        .unwrap()
}

fn recipients(desk: &Desk, round: i64) -> Vec<i64> {
    all(desk, round).iter().map(|row| row.recipient).collect()
}

#[test]
fn hung_and_hung_with_another_mark_are_two_people() {
    let desk = Desk::new();
    let round = opened(&desk);
    let born = "20/11/1977";
    nominated(
        &desk,
        round,
        &[
            individual("Trần Quốc Hùng", born),
            individual("Trần Quốc Hưng", born),
        ],
    );
    let recipients = recipients(&desk, round);
    assert_ne!(recipients[0], recipients[1]);
    assert_eq!(pairs(&desk, round), []);
}

#[test]
fn spellings_of_one_name_are_shown_and_never_merged_by_themselves() {
    let spellings = [
        ("Huỳnh Thị Thanh Thủy", "Huỳnh Thị Thanh Thuỷ"),
        ("Lê Thị Hòa", "Lê Thị Hoà"),
        ("Nguyễn Văn Tám", "NGUYỄN VĂN TÁM"),
    ];
    for (one, other) in spellings {
        let desk = Desk::new();
        let round = opened(&desk);
        let keys = nominated(
            &desk,
            round,
            &[
                individual(one, "09/4/1981"),
                individual(other, "09/04/1981"),
            ],
        );
        let recipients = recipients(&desk, round);
        assert_ne!(recipients[0], recipients[1], "{one}");
        let shown = pairs(&desk, round);
        assert_eq!(shown.len(), 1, "{one}");
        assert_eq!(
            (shown[0].a, shown[0].b, shown[0].same),
            (keys[0], keys[1], None)
        );
        assert_eq!(
            shown[0].score_text,
            "cùng tên, khác cách viết dấu, chữ hoa hoặc khoảng trắng, cùng ngày sinh, cùng đơn vị"
        );
        let found = findings(&desk, round, "2024-06-18");
        assert!(
            found
                .iter()
                .any(|finding| finding.rule == Rule::PossibleDuplicate),
            "{one}"
        );
    }
}

#[test]
fn one_name_with_two_births_is_two_people() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "01/3/1970"),
            individual("Lê Văn Một", "02/3/1970"),
        ],
    );
    let recipients = recipients(&desk, round);
    assert_ne!(recipients[0], recipients[1]);
    assert_eq!(pairs(&desk, round), []);
}

#[test]
fn a_year_that_covers_the_day_is_a_possible_duplicate() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "01/3/1970"),
            individual("Lê Văn Một", "1970"),
        ],
    );
    assert_eq!(
        pairs(&desk, round)[0].score_text,
        "cùng tên, năm sinh khớp nhau, cùng đơn vị"
    );
}

#[test]
fn the_same_person_next_year_is_the_same_recipient_only_without_a_doubt() {
    let desk = Desk::new();
    let first = opened(&desk);
    nominated(&desk, first, &[individual("Lê Văn Một", "01/3/1970")]);
    let moved = NominationDraft {
        unit: "Phường An Bình".into(),
        ..individual("Lê Văn Một", "01/3/1970")
    };
    let unborn = individual("Lê Văn Một", "");
    let second = opened(&desk);
    nominated(
        &desk,
        second,
        &[individual("Lê Văn Một", "01/3/1970"), moved, unborn],
    );
    let (before, after) = (recipients(&desk, first), recipients(&desk, second));
    assert_eq!(after[0], before[0], "name, birth and unit agree");
    assert_ne!(after[1], before[0], "the unit is another one");
    assert_ne!(after[2], before[0], "the birth is not known");
    let shown: Vec<_> = pairs(&desk, second)
        .into_iter()
        .filter(|pair| pair.b_text.contains("đợt"))
        .collect();
    assert!(!shown.is_empty(), "earlier rounds are looked at too");
}

#[test]
fn a_unit_that_was_merged_is_still_the_persons_unit() {
    let desk = Desk::new();
    let first = opened(&desk);
    nominated(&desk, first, &[individual("Lê Văn Một", "01/3/1970")]);
    let second = crate::round::opened_as(&desk, "Ban Dân vận", Some("GK_BDV"), 2026);
    let later = NominationDraft {
        unit: "Phường Ninh Kiều".into(),
        ..individual("Lê Văn Một", "01/3/1970")
    };
    nominated(&desk, second, &[later]);
    assert_eq!(recipients(&desk, first), recipients(&desk, second));
}

#[test]
fn bodies_of_one_name_in_two_wards_are_two() {
    let desk = Desk::new();
    let round = opened(&desk);
    let of = |ward: &str| NominationDraft {
        unit: ward.into(),
        ..collective("Hội Nông dân")
    };
    nominated(
        &desk,
        round,
        &[
            of("Phường An Bình"),
            of("Phường Hưng Lợi"),
            of("P. An Bình"),
        ],
    );
    let recipients = recipients(&desk, round);
    assert_ne!(recipients[0], recipients[1]);
    assert_eq!(recipients[0], recipients[2]);
}

#[test]
fn what_was_said_of_two_people_is_remembered() {
    let desk = Desk::new();
    let round = opened(&desk);
    let other = NominationDraft {
        citation: "Xây dựng mô hình mới".into(),
        ..individual("Lê Thị Hoà", "1970")
    };
    let keys = nominated(&desk, round, &[individual("Lê Thị Hòa", "1970"), other]);
    let say =
        |same| awards::link_recipients(&desk.office, &desk.ctx(), keys[0], keys[1], same).unwrap();
    say(false);
    assert_eq!(pairs(&desk, round)[0].same, Some(false));
    let warned = |desk: &Desk, rule| {
        findings(desk, round, "2024-06-18")
            .iter()
            .any(|f| f.rule == rule)
    };
    assert!(!warned(&desk, Rule::PossibleDuplicate), "nobody asks twice");
    say(true);
    assert_eq!(pairs(&desk, round)[0].same, Some(true));
    let desk = desk.reopened();
    assert_eq!(pairs(&desk, round)[0].same, Some(true));
    assert!(
        warned(&desk, Rule::TwiceInRound),
        "now one person has two rows"
    );
}

#[test]
fn one_record_that_holds_two_people_is_parted() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[
            individual("Lê Văn Một", "1970"),
            individual("Lê Văn Một", "1970"),
        ],
    );
    assert_eq!(
        pairs(&desk, round)[0].same,
        Some(true),
        "joined by themselves"
    );
    awards::link_recipients(&desk.office, &desk.ctx(), keys[0], keys[1], false).unwrap();
    let recipients = recipients(&desk, round);
    assert_ne!(recipients[0], recipients[1]);
    assert_eq!(pairs(&desk, round)[0].same, Some(false));
}

#[test]
fn mending_a_name_keeps_what_was_said_of_the_person() {
    let desk = Desk::new();
    let round = opened(&desk);
    let keys = nominated(
        &desk,
        round,
        &[
            individual("Lê Thị Hòa", "1970"),
            individual("Lê Thị Hoà", "1970"),
        ],
    );
    awards::link_recipients(&desk.office, &desk.ctx(), keys[0], keys[1], true).unwrap();
    let before = recipients(&desk, round);
    awards::edit_field(&desk.office, &desk.ctx(), keys[1], "birth", "05/5/1970").unwrap();
    assert_eq!(recipients(&desk, round), before);
    assert_eq!(pairs(&desk, round)[0].same, Some(true));
}
