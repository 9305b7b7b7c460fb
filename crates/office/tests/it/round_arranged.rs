//! Lists of a round (L4, L6, proposal, minutes) as the office arranges them: in any order and grouping
//! that lists of a decision take.

use crate::desk::Desk;
use crate::forms::text;
use crate::reader;
use crate::round::{collective, individual, nominated, opened_as};
use office::awards::{self, NominationDraft, NominationState};
use office::templates::{self, Chosen, Grouping, LineOrder, Preference, Printed};
use office::words::Lang;
use office::{Code, Result};

fn round(desk: &Desk) -> (i64, Vec<i64>) {
    let issuer = "Ủy ban nhân dân thành phố Cần Thơ";
    let round = opened_as(desk, issuer, Some("BK_TINH"), 2024);
    let of = |name: &str, unit: &str, award: &str| NominationDraft {
        unit: unit.into(),
        award: award.into(),
        ..individual(name, "1975")
    };
    let drafts = [
        of("Nguyễn Văn Út", "P. An Bình", "BK_TINH"),
        of("Trần Thị Ba", "Phường Xuân Khánh", "BK_TINH"),
        of("Lê Hoàng Mười", "P. An Bình", "GK_SO"),
        NominationDraft {
            award: "GK_SO".into(),
            ..collective("Hội Nông dân phường An Bình")
        },
    ];
    let keys = nominated(desk, round, &drafts);
    (round, keys)
}

fn with(desk: &Desk, form: &str, key: i64, preference: Preference) -> Result<Printed> {
    let chosen = Chosen::Draft { preference };
    desk.office
        .read(|reading| templates::printed(reading, form, key, &chosen, Lang::Vi))
}

fn said(printed: &Printed) -> String {
    let laid = papers::lay_out(&printed.document, &()).unwrap();
    text(&reader::read(&laid.pdf().unwrap()))
}

fn in_order(said: &str, words: &[&str]) {
    let mut rest = said;
    for word in words {
        let at = rest.find(word);
        let at = at.unwrap_or_else(|| panic!("no {word} in its place: {said}"));
        rest = &rest[at + word.len()..];
    }
}

#[test]
fn every_list_of_a_round_takes_every_order_and_grouping() {
    let desk = Desk::new();
    let (key, _) = round(&desk);
    for form in ["awards.l4", "awards.proposal", "awards.minutes"] {
        let shape = desk
            .office
            .read(|reading| templates::form_columns(reading, form, key));
        assert!(shape.unwrap().movable, "{form}");
        let of = |grouping, order| {
            let wish = Preference {
                grouping,
                order,
                ..Preference::default()
            };
            said(&with(&desk, form, key, wish).unwrap())
        };
        let by_name = of(Grouping::None, LineOrder::Name);
        in_order(
            &by_name,
            &[
                "Trần Thị Ba",
                "Hội Nông dân",
                "Lê Hoàng Mười",
                "Nguyễn Văn Út",
            ],
        );
        assert!(!by_name.contains("II. CÁ NHÂN"), "{by_name}");
        let by_unit = of(Grouping::Unit, LineOrder::Name);
        in_order(
            &by_unit,
            &[
                "I. Phường An Bình",
                "Lê Hoàng Mười",
                "Nguyễn Văn Út",
                "Phường Xuân Khánh",
                "Trần Thị Ba",
            ],
        );
        let by_award = of(Grouping::Award, LineOrder::Unit);
        in_order(
            &by_award,
            &[
                "I. BẰNG KHEN",
                "Út",
                "Ba",
                "II. GIẤY KHEN",
                "Hội Nông dân",
                "Mười",
            ],
        );
        in_order(
            &of(Grouping::Legal, LineOrder::Name),
            &[
                "A. BẰNG KHEN",
                "Trần Thị Ba",
                "Nguyễn Văn Út",
                "B. GIẤY KHEN",
            ],
        );
    }
}

#[test]
fn an_order_by_hand_is_asked_for_changed_and_printed() {
    let desk = Desk::new();
    let (key, keys) = round(&desk);
    let lines = |chosen: &Chosen| {
        let read = desk
            .office
            .read(|reading| templates::form_lines(reading, "awards.l4", key, chosen));
        read.unwrap()
    };
    let legal: Vec<i64> = lines(&Chosen::Original)
        .iter()
        .map(|line| line.record)
        .collect();
    assert_eq!(legal.len(), 4);
    let mut wanted = keys.clone();
    wanted.reverse();
    let by_hand = Chosen::Draft {
        preference: Preference {
            grouping: Grouping::None,
            order: LineOrder::Hand,
            by_hand: wanted.clone(),
            ..Preference::default()
        },
    };
    let arranged = lines(&by_hand);
    let records: Vec<i64> = arranged.iter().map(|line| line.record).collect();
    assert_eq!(records, wanted);
    assert_eq!(arranged[3].name, "Nguyễn Văn Út");
    assert_eq!(arranged[3].unit, "phường An Bình, quận Ninh Kiều");
    assert!(arranged[3].award.starts_with("Bằng khen"), "{arranged:?}");
    // The sheet of units that sent nothing has no lines that anybody could move.
    let refused = desk
        .office
        .read(|reading| templates::form_lines(reading, "awards.blank", key, &Chosen::Original));
    assert_eq!(refused.unwrap_err().code, Code::PreferenceUnordered);
}

#[test]
fn minutes_that_name_somebody_turned_down_are_ordered_too() {
    let desk = Desk::new();
    let (key, keys) = round(&desk);
    let voted = NominationDraft {
        unit: "P. An Bình".into(),
        award: "BK_TINH".into(),
        votes: "3/19".into(),
        ..individual("Nguyễn Văn Út", "1975")
    };
    awards::put_nomination(&desk.office, &desk.ctx(), key, Some(keys[0]), &voted).unwrap();
    let go =
        |to, reason| awards::set_state(&desk.office, &desk.ctx(), &keys[..1], to, reason).unwrap();
    go(NominationState::Submitted, None);
    go(NominationState::Checked, None);
    go(NominationState::Council, None);
    go(NominationState::Rejected, Some("Chưa đủ phiếu"));
    let wish = || Preference {
        grouping: Grouping::None,
        order: LineOrder::Name,
        ..Preference::default()
    };
    let minutes = said(&with(&desk, "awards.minutes", key, wish()).unwrap());
    in_order(&minutes, &["Trần Thị Ba", "Lê Hoàng Mười", "Nguyễn Văn Út"]);
    // The list leaves the rejected one out, and still knows whose each row is.
    let list = said(&with(&desk, "awards.l4", key, wish()).unwrap());
    in_order(&list, &["Trần Thị Ba", "Lê Hoàng Mười"]);
    assert!(!list.contains("Út"), "{list}");
}

#[test]
fn the_list_for_a_medal_is_ordered_and_counted_in_its_own_sentence() {
    let desk = Desk::new();
    let key = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2024);
    let of = |name: &str| NominationDraft {
        award: String::new(),
        ..individual(name, "1970")
    };
    nominated(&desk, key, &[of("Ông Trần Văn Út"), of("Bà Lê Thị Ba")]);
    let wish = Preference {
        order: LineOrder::Name,
        grouping: Grouping::None,
        closing: Some("Cộng {{so_ca_nhan}} cá nhân.".into()),
        ..Preference::default()
    };
    let list = said(&with(&desk, "awards.l6", key, wish).unwrap());
    in_order(
        &list,
        &["Bà Lê Thị Ba", "Ông Trần Văn Út", "Cộng 2 cá nhân."],
    );
}
