//! Rounds as tests need them: opened, filled with invented people, decided.

use crate::desk::Desk;
use office::Result;
use office::awards::{
    self, DecideArgs, Decision, Finding, NewRound, Nomination, NominationDraft, NominationQuery,
    Round,
};

/// A round of the office's own board for 2024.
pub(crate) fn opened(desk: &Desk) -> i64 {
    opened_as(desk, "Ban Dân vận Huyện ủy Sông Mây", Some("GK_BDV"), 2024)
}

/// A round of some issuer, award and year.
pub(crate) fn opened_as(desk: &Desk, issuer: &str, award: Option<&str>, year: i32) -> i64 {
    let new = NewRound {
        title: format!("về thành tích trong phong trào thi đua “Dân vận khéo” năm {year}"),
        year,
        issuer: issuer.into(),
        award_code: award.map(str::to_owned),
        ..NewRound::default()
    };
    awards::create_round(&desk.office, &desk.ctx(), &new).unwrap()
}

/// A person with position, unit and achievement.
pub(crate) fn individual(name: &str, birth: &str) -> NominationDraft {
    NominationDraft {
        subject_kind: "individual".into(),
        name: name.into(),
        birth: birth.into(),
        position: "Trưởng khu vực".into(),
        unit: "Phường Xuân Khánh".into(),
        award: "Giấy khen".into(),
        citation: format!("Vận động Nhân dân mở rộng hẻm; {name}"),
        ..NominationDraft::default()
    }
}

/// A body with an achievement.
pub(crate) fn collective(name: &str) -> NominationDraft {
    NominationDraft {
        subject_kind: "collective".into(),
        position: String::new(),
        unit: String::new(),
        ..individual(name, "")
    }
}

/// Enters nominations; gives their keys.
pub(crate) fn nominated(desk: &Desk, round: i64, drafts: &[NominationDraft]) -> Vec<i64> {
    let put =
        |draft| awards::put_nomination(&desk.office, &desk.ctx(), round, None, draft).unwrap();
    drafts.iter().map(put).collect()
}

/// Decides a round, the warnings looked at.
pub(crate) fn decide(desk: &Desk, round: i64, number: &str, date: &str) -> Result<i64> {
    awards::decide(&desk.office, &desk.ctx(), &args(round, number, date))
}

/// What a decision asks for.
pub(crate) fn args(round: i64, number: &str, date: &str) -> DecideArgs {
    DecideArgs {
        round,
        number: number.into(),
        date: date.parse().unwrap(),
        signer: "Lê Hoàng Sáu".into(),
        position: String::new(),
        authority: String::new(),
        place: String::new(),
        profile: None,
        accept_warnings: true,
        waivers: Vec::new(),
    }
}

/// A round with two people and its decision.
pub(crate) fn decided(desk: &Desk, number: &str) -> Decision {
    let round = opened(desk);
    let title = format!("đợt {round}");
    let mut people = [
        individual("Lê Văn Một", "1970"),
        individual("Phạm Thị Hai", "02/3/1981"),
    ];
    for person in &mut people {
        person.citation = format!("{} {title}", person.citation);
    }
    nominated(desk, round, &people);
    let key = decide(desk, round, number, "2024-06-18").unwrap();
    decision(desk, key)
}

/// A decision with its lines.
pub(crate) fn decision(desk: &Desk, key: i64) -> Decision {
    desk.office
        .read(|reading| awards::decision(reading, key))
        .unwrap()
}

/// The newest round.
pub(crate) fn newest(desk: &Desk) -> Round {
    let rounds = desk.office.read(awards::rounds).unwrap();
    rounds.into_iter().max_by_key(|round| round.key).unwrap()
}

/// The nominations of a round as entered.
pub(crate) fn all(desk: &Desk, round: i64) -> Vec<Nomination> {
    desk.office
        .read(|reading| awards::nominations(reading, round, &NominationQuery::default()))
        .unwrap()
}

/// Keys and names of the newest round.
pub(crate) fn names(desk: &Desk) -> Vec<(i64, String)> {
    all(desk, newest(desk).key)
        .into_iter()
        .map(|row| (row.key, row.name))
        .collect()
}

/// What the rules say on a day.
pub(crate) fn findings(desk: &Desk, round: i64, date: &str) -> Vec<Finding> {
    desk.office
        .read(|reading| awards::check_round(reading, round, date.parse().unwrap()))
        .unwrap()
}
