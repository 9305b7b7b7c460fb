//! Papers of a nomination.

use super::Scenario;
use crate::desk::Desk;
use crate::round::{individual, names, nominated, opened};
use office::awards::story;

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
];

fn one_person(desk: &Desk) {
    nominated(desk, opened(desk), &[individual("Lê Văn Một", "1970")]);
}

fn note(desk: &Desk, present: bool) {
    let key = names(desk)[0].0;
    story::set_document(&desk.office, &desk.ctx(), key, "minutes", present).unwrap();
}
