//! Papers of a nomination.

use super::Scenario;
use crate::desk::Desk;
use crate::round::{individual, names, newest, nominated, opened};
use office::awards::{self, CouncilMeeting, CouncilMember, ServiceDraft, story};

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "awards.document_in",
        prepare: one_person,
        act: |desk| note(desk, true),
    },
    Scenario {
        kind: "awards.document_out",
        prepare: |desk| {
            one_person(desk);
            note(desk, true);
        },
        act: |desk| note(desk, false),
    },
    Scenario {
        kind: "awards.letter",
        prepare: one_person,
        act: |desk| {
            let round = newest(desk).key;
            let letter = awards::ProposalLetter {
                number: "12".into(),
                addressee: "Ban Thường vụ Huyện ủy".into(),
                ..awards::ProposalLetter::default()
            };
            awards::save_letter(&desk.office, &desk.ctx(), round, &letter).unwrap();
        },
    },
    Scenario {
        kind: "awards.council",
        prepare: one_person,
        act: |desk| {
            let meeting = CouncilMeeting {
                place: "Phòng họp".into(),
                members: vec![CouncilMember {
                    name: "Ông Lê Văn Tám".into(),
                    ..CouncilMember::default()
                }],
                ..CouncilMeeting::default()
            };
            let round = newest(desk).key;
            awards::save_council(&desk.office, &desk.ctx(), round, &meeting).unwrap();
        },
    },
    Scenario {
        kind: "awards.service",
        prepare: one_person,
        act: |desk| {
            let post = ServiceDraft {
                since: "8/2015".into(),
                unit: "Ban Dân vận".into(),
                ..ServiceDraft::default()
            };
            let key = names(desk)[0].0;
            awards::save_service(&desk.office, &desk.ctx(), key, &[post]).unwrap();
        },
    },
];

fn one_person(desk: &Desk) {
    nominated(desk, opened(desk), &[individual("Lê Văn Một", "1970")]);
}

fn note(desk: &Desk, present: bool) {
    let key = names(desk)[0].0;
    story::set_document(&desk.office, &desk.ctx(), key, "minutes", present).unwrap();
}
