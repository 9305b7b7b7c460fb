//! Operations on rounds, nominations and decisions. Each preparation opens a round of its own;
//! the operation is done on the newest one.

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::round::{decided, individual, names, newest, nominated, opened};
use office::awards::{self, NominationState, RevokeGround, RevokeReason};

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "awards.round_create",
        prepare: nothing,
        act: |desk| {
            opened(desk);
        },
    },
    Scenario {
        kind: "awards.round_edit",
        prepare: two_people,
        act: |desk| {
            let round = newest(desk);
            let edited = awards::NewRound {
                title: format!("{} (sửa)", round.title),
                year: round.year,
                issuer: round.issuer,
                award_code: None,
                ..Default::default()
            };
            awards::edit_round(&desk.office, &desk.ctx(), round.key, &edited).unwrap();
        },
    },
    Scenario {
        kind: "awards.nominate",
        prepare: two_people,
        act: |desk| {
            let mut draft = individual("Trần Thị Bốn", "31/02/1980");
            draft.amount = "một phần quà".into();
            let round = newest(desk).key;
            awards::put_nomination(&desk.office, &desk.ctx(), round, None, &draft).unwrap();
        },
    },
    Scenario {
        kind: "awards.edit",
        prepare: two_people,
        act: |desk| {
            let key = names(desk)[0].0;
            awards::edit_field(&desk.office, &desk.ctx(), key, "name", "Lê Văn Đổi Tên").unwrap();
        },
    },
    Scenario {
        kind: "awards.remove",
        prepare: two_people,
        act: |desk| {
            let keys: Vec<i64> = names(desk).into_iter().map(|(key, _)| key).collect();
            awards::remove_nominations(&desk.office, &desk.ctx(), &keys).unwrap();
        },
    },
    Scenario {
        kind: "awards.move",
        prepare: two_people,
        act: |desk| {
            let keys = [names(desk)[0].0];
            let reason = Some("chờ kết luận kiểm tra");
            awards::set_state(
                &desk.office,
                &desk.ctx(),
                &keys,
                NominationState::OnHold,
                reason,
            )
            .unwrap();
        },
    },
    Scenario {
        kind: "awards.link_same",
        prepare: two_people,
        act: |desk| {
            let keys = names(desk);
            awards::link_recipients(&desk.office, &desk.ctx(), keys[0].0, keys[1].0, true).unwrap();
        },
    },
    Scenario {
        kind: "awards.link_different",
        prepare: |desk| {
            nominated(
                desk,
                opened(desk),
                &[
                    individual("Lê Văn Một", "1970"),
                    individual("Lê Văn Một", "1970"),
                ],
            );
        },
        act: |desk| {
            let keys = names(desk);
            awards::link_recipients(&desk.office, &desk.ctx(), keys[0].0, keys[1].0, false)
                .unwrap();
        },
    },
    Scenario {
        kind: "awards.basis",
        prepare: |desk| {
            decided(desk, "1");
            two_people(desk);
        },
        act: |desk| {
            let decisions = desk.office.read(awards::decisions).unwrap();
            let decision = desk
                .office
                .read(|reading| awards::decision(reading, decisions[0].key))
                .unwrap();
            let line = Some(decision.lines[0].key);
            awards::choose_basis(&desk.office, &desk.ctx(), names(desk)[0].0, line).unwrap();
        },
    },
    Scenario {
        kind: "awards.decide",
        prepare: two_people,
        act: |desk| {
            crate::round::decide(desk, newest(desk).key, "2", "2024-10-10").unwrap();
        },
    },
    Scenario {
        kind: "awards.revoke_line",
        prepare: |desk| {
            decided(desk, "3");
        },
        act: |desk| {
            let key = newest(desk).decision.unwrap().key;
            let decision = desk
                .office
                .read(|reading| awards::decision(reading, key))
                .unwrap();
            awards::revoke_line(
                &desk.office,
                &desk.ctx(),
                decision.lines[0].key,
                &false_papers(),
            )
            .unwrap();
        },
    },
    Scenario {
        kind: "awards.revoke",
        prepare: |desk| {
            decided(desk, "4");
        },
        act: |desk| {
            let key = newest(desk).decision.unwrap().key;
            awards::revoke_decision(&desk.office, &desk.ctx(), key, &false_papers()).unwrap();
        },
    },
];

fn two_people(desk: &Desk) {
    let round = opened(desk);
    nominated(
        desk,
        round,
        &[
            individual("Lê Văn Một", "1970"),
            individual("Phạm Thị Hai", "02/3/1981"),
        ],
    );
}

fn false_papers() -> RevokeReason {
    RevokeReason {
        ground: RevokeGround::ForgedPapers,
        number: "20-QĐ/BDVHU".into(),
        date: "2024-11-01".parse().unwrap(),
        note: "giấy tờ không đúng".into(),
    }
}
