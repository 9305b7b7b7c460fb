//! Operations of blanks.

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::round::{decided, decision, newest};
use office::awards::SubjectKind;
use office::awards::blank::{self, Accommodation, BlankDefault, BlankLayout, NewRun};

pub(super) const ALL: &[Scenario] = &[
    Scenario {
        kind: "awards.blank_put",
        prepare: nothing,
        act: keep,
    },
    Scenario {
        kind: "awards.blank_remove",
        prepare: keep,
        act: |desk| {
            let key = last(desk).key.unwrap();
            blank::remove_blank(&desk.office, &desk.ctx(), key).unwrap();
        },
    },
    Scenario {
        kind: "awards.blank_scan",
        prepare: keep,
        act: |desk| {
            let file = desk.path("phoi.png");
            std::fs::write(&file, crate::awards::blanks::PICTURE).unwrap();
            let key = last(desk).key.unwrap();
            blank::set_scan(&desk.office, &desk.ctx(), key, Some(&file)).unwrap();
        },
    },
    Scenario {
        kind: "awards.blank_default",
        prepare: keep,
        act: |desk| {
            let layout = last(desk);
            let choice = BlankDefault {
                kind: layout.kind,
                award_code: None,
                subject_kind: Some(SubjectKind::Individual),
                issuer: None,
                unit: None,
                layout: layout.name,
            };
            blank::put_default_blank(&desk.office, &desk.ctx(), &choice).unwrap();
        },
    },
    Scenario {
        kind: "awards.blank_choice",
        prepare: |desk| {
            keep(desk);
            decided(desk, "31");
        },
        act: |desk| {
            let layout = last(desk);
            let (office, ctx) = (&desk.office, desk.ctx());
            blank::choose_blank(office, &ctx, line(desk), layout.kind, Some(&layout.name)).unwrap();
        },
    },
    Scenario {
        kind: "awards.blank_override",
        prepare: |desk| {
            keep(desk);
            decided(desk, "31");
        },
        act: |desk| {
            let layout = last(desk);
            let to = Accommodation {
                size_pt: Some(18.0),
                ..Accommodation::default()
            };
            let (line, key) = (line(desk), layout.key.unwrap());
            blank::override_blank(&desk.office, &desk.ctx(), line, key, "Họ tên", Some(&to))
                .unwrap();
        },
    },
    Scenario {
        kind: "awards.gold_number",
        prepare: |desk| {
            decided(desk, "32");
        },
        act: |desk| {
            let key = newest(desk).decision.unwrap().key;
            blank::number_gold(&desk.office, &desk.ctx(), key, 12).unwrap();
        },
    },
    Scenario {
        kind: "awards.blank_run",
        prepare: |desk| {
            decided(desk, "33");
        },
        act: printed,
    },
    Scenario {
        kind: "awards.blank_spoil",
        prepare: |desk| {
            decided(desk, "34");
            printed(desk);
        },
        act: |desk| {
            let key = newest(desk).decision.unwrap().key;
            let runs = desk
                .office
                .read(|reading| blank::runs(reading, key))
                .unwrap();
            let sheet = runs[0].sheets[0].key;
            blank::spoil(&desk.office, &desk.ctx(), sheet, Some("nhòe mực")).unwrap();
        },
    },
];

/// Keeps a layout under a name that none has.
fn keep(desk: &Desk) {
    let all = desk.office.read(blank::blank_layouts).unwrap();
    let layout = BlankLayout {
        key: None,
        name: format!(
            "Mẫu {:04}",
            all.len() + desk.office.operations(i64::MAX).unwrap().len()
        ),
        ..all.last().unwrap().clone()
    };
    blank::put_blank(&desk.office, &desk.ctx(), &layout).unwrap();
}

/// The layout of the office that was kept last.
fn last(desk: &Desk) -> BlankLayout {
    let all = desk.office.read(blank::blank_layouts).unwrap();
    all.into_iter()
        .filter(|layout| layout.key.is_some())
        .max_by_key(|layout| layout.key)
        .unwrap()
}

fn line(desk: &Desk) -> i64 {
    let key = newest(desk).decision.unwrap().key;
    decision(desk, key).lines[0].key
}

fn printed(desk: &Desk) {
    let run = NewRun {
        decision: newest(desk).decision.unwrap().key,
        layout: "Mẫu".into(),
        serial: "07".into(),
        lines: vec![(line(desk), 1)],
        ..NewRun::default()
    };
    blank::record_run(&desk.office, &desk.ctx(), &run).unwrap();
}
