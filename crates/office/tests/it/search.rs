//! Finding anything by a few words.

use crate::desk::Desk;
use crate::round::{collective, decide, individual, names, nominated, opened, opened_as};
use office::awards;
use office::search::{self, Hit, HitKind};
use office::words::Lang;

fn find(desk: &Desk, text: &str) -> Vec<Hit> {
    desk.office
        .read(|reading| search::find(reading, text, 20, Lang::Vi))
        .unwrap()
}

fn titles(desk: &Desk, text: &str) -> Vec<String> {
    let people = find(desk, text)
        .into_iter()
        .filter(|hit| hit.kind != HitKind::Unit);
    people.map(|hit| hit.title).collect()
}

fn filled() -> Desk {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[
            individual("Lê Thị Dục", "1971"),
            individual("Võ Minh Đức", "1972"),
            individual("Trần Công Chính", "1973"),
            collective("Hội Nông dân phường An Bình"),
        ],
    );
    desk
}

#[test]
fn duc_finds_both_and_the_accents_choose_who_stands_first() {
    let desk = filled();
    let mut both = titles(&desk, "duc");
    both.sort();
    assert_eq!(both, ["Lê Thị Dục", "Võ Minh Đức"]);
    assert_eq!(titles(&desk, "Đức"), ["Võ Minh Đức", "Lê Thị Dục"]);
    assert_eq!(titles(&desk, "dục"), ["Lê Thị Dục", "Võ Minh Đức"]);
}

#[test]
fn words_come_in_any_order_and_may_name_the_unit_too() {
    let desk = filled();
    for text in ["duc vo", "MINH đức", "đức xuân khánh", "vo duc minh"] {
        assert_eq!(titles(&desk, text)[0], "Võ Minh Đức", "{text}");
    }
    assert_eq!(titles(&desk, "duc tran"), [""; 0], "no one has both");
    assert_eq!(titles(&desk, "?!"), [""; 0]);
}

#[test]
fn whole_words_come_before_beginnings_and_those_before_insides() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = ["Lê Văn Thoan", "Phạm Anh Tú", "Đỗ Thị Ân", "Lê An"];
    nominated(&desk, round, &people.map(|name| individual(name, "1970")));
    let found = titles(&desk, "an");
    assert_eq!(
        found,
        ["Lê An", "Đỗ Thị Ân", "Phạm Anh Tú", "Lê Văn Thoan"],
        "as typed, without accents, a beginning, an inside"
    );
}

#[test]
fn whoever_goes_by_the_name_comes_before_those_who_only_bear_it() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = ["Lê Minh Đức", "Phạm Đức Minh", "Đỗ Đức Thịnh"];
    nominated(&desk, round, &people.map(|name| individual(name, "1970")));
    assert_eq!(titles(&desk, "đức")[0], "Lê Minh Đức");
    assert_eq!(titles(&desk, "minh")[0], "Phạm Đức Minh");
}

#[test]
fn someone_nominated_often_is_one_hit_that_leads_to_the_newest_nomination() {
    let desk = Desk::new();
    let mut keys = Vec::new();
    for year in [2022, 2023, 2024] {
        let round = opened_as(&desk, "Ban Dân vận Huyện ủy Sông Mây", Some("GK_BDV"), year);
        let mut person = individual("Võ Minh Đức", "1972");
        person.citation = format!("Thành tích năm {year}");
        keys.push((round, nominated(&desk, round, &[person])[0]));
    }
    decide(&desk, keys[0].0, "7", "2022-10-10").unwrap();
    let hits: Vec<Hit> = find(&desk, "vo minh duc");
    assert_eq!(hits.len(), 1);
    assert_eq!((hits[0].kind, hits[0].count), (HitKind::Person, 3));
    let (round, key) = keys[2];
    let place = [
        "awards",
        "round",
        &round.to_string(),
        "nomination",
        &key.to_string(),
    ];
    assert_eq!(hits[0].place, place);
    assert!(
        hits[0].detail.contains("3 lần đề nghị, 1 lần được khen"),
        "{}",
        hits[0].detail
    );
}

#[test]
fn two_records_said_to_be_one_person_are_one_hit() {
    let desk = Desk::new();
    let round = opened(&desk);
    let people = [
        individual("Huỳnh Thị Thanh Thủy", "1981"),
        individual("Huỳnh Thị Thanh Thuỷ", "1981"),
    ];
    let keys = nominated(&desk, round, &people);
    assert_eq!(titles(&desk, "thanh thuy").len(), 2);
    awards::link_recipients(&desk.office, &desk.ctx(), keys[0], keys[1], true).unwrap();
    assert_eq!(titles(&desk, "thanh thuy").len(), 1);
}

#[test]
fn decisions_are_found_by_number_and_rounds_by_title() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(&desk, round, &[individual("Lê Văn Một", "1970")]);
    let key = decide(&desk, round, "3127", "2024-10-10").unwrap();
    let hits = find(&desk, "3127");
    assert_eq!(hits.len(), 1);
    assert_eq!((hits[0].kind, hits[0].key), (HitKind::Decision, key));
    assert_eq!(
        hits[0].place,
        ["awards", "round", &round.to_string(), "decision"]
    );
    let by_title = find(&desk, "dan van kheo 2024");
    assert_eq!(by_title[0].kind, HitKind::Round);
}

#[test]
fn a_unit_is_found_by_any_name_and_says_what_it_is_now() {
    let desk = Desk::new();
    let hits = find(&desk, "xuan khanh");
    assert_eq!(hits[0].kind, HitKind::Unit);
    assert_eq!(hits[0].title, "Phường Xuân Khánh");
    assert!(hits[0].detail.contains("nay là"), "{}", hits[0].detail);
    assert_eq!(hits[0].place, ["units", &hits[0].key.to_string()]);
}

#[test]
fn what_is_removed_is_not_found_and_undo_brings_it_back() {
    let desk = filled();
    let chinh = || titles(&desk, "trần công chính");
    let key = names(&desk)
        .into_iter()
        .find(|(_, name)| name == "Trần Công Chính")
        .unwrap()
        .0;
    awards::remove_nominations(&desk.office, &desk.ctx(), &[key]).unwrap();
    assert_eq!(chinh(), [""; 0]);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(chinh(), ["Trần Công Chính"]);
    awards::edit_field(&desk.office, &desk.ctx(), key, "name", "Trần Công Chánh").unwrap();
    assert_eq!(chinh(), [""; 0]);
    assert_eq!(titles(&desk, "chanh"), ["Trần Công Chánh"]);
}

#[test]
fn names_like_program_text_and_wild_cards_are_only_letters() {
    let desk = Desk::new();
    let round = opened(&desk);
    let name = "<script>alert('x')</script> 100% _a";
    nominated(&desk, round, &[individual(name, "1970")]);
    assert_eq!(titles(&desk, "script alert"), [name]);
    for text in ["%", "_", "'; DROP TABLE recipient; --", "100_"] {
        assert!(titles(&desk, text).len() <= 1, "{text}");
    }
    assert_eq!(titles(&desk, "script"), [name], "the table still stands");
}
