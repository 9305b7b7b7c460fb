//! Operations on what offices change about papers. Each act does something new, so that it can be
//! done again and again on one desk.

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::round::{newest, opened};
use office::awards::{ExpectedUnits, expect_units, expected_units};
use office::templates::{
    self, Preference, TemplateFile, put_preference, remove_preference, remove_template,
    sample_template, set_usual, take_template,
};
use office::units::{UnitQuery, list};

/// A form that prints no record, so that none is needed.
const FORM: &str = "models.blank";

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "templates.preference_put",
        prepare: nothing,
        act: put,
    },
    Scenario {
        kind: "templates.preference_usual",
        prepare: put,
        act: |desk| set_usual(&desk.office, &desk.ctx(), FORM, Some(&last(desk))).unwrap(),
    },
    Scenario {
        kind: "templates.preference_remove",
        prepare: put,
        act: |desk| remove_preference(&desk.office, &desk.ctx(), FORM, &last(desk)).unwrap(),
    },
    Scenario {
        kind: "templates.take",
        prepare: nothing,
        act: take,
    },
    Scenario {
        kind: "templates.remove",
        prepare: take,
        act: |desk| {
            let rows = desk
                .office
                .read(|reading| templates::templates(reading, None))
                .unwrap();
            let newest = rows.into_iter().max_by_key(|row| row.key).unwrap();
            remove_template(&desk.office, &desk.ctx(), FORM, &newest.name).unwrap();
        },
    },
    Scenario {
        kind: "awards.expect",
        prepare: |desk| {
            opened(desk);
        },
        act: |desk| {
            let round = newest(desk).key;
            let query = UnitQuery::default();
            let all = desk
                .office
                .read(|reading| list(reading, &query))
                .unwrap()
                .rows;
            let ExpectedUnits { units, .. } = desk
                .office
                .read(|reading| expected_units(reading, round))
                .unwrap();
            let more = all.iter().take(units.len() + 1).map(|unit| unit.key);
            expect_units(&desk.office, &desk.ctx(), round, &more.collect::<Vec<_>>()).unwrap();
        },
    },
];

fn put(desk: &Desk) {
    let content = Preference {
        issuer: Some("Khối Dân vận".into()),
        ..Preference::default()
    };
    let known = desk
        .office
        .read(|reading| templates::preferences(reading, None))
        .unwrap();
    let newest = known.iter().map(|row| row.key).max().unwrap_or_default();
    let name = format!("Gọn {}", newest + 1);
    put_preference(&desk.office, &desk.ctx(), FORM, &name, &content).unwrap();
}

fn last(desk: &Desk) -> String {
    let known = desk
        .office
        .read(|reading| templates::preferences(reading, None))
        .unwrap();
    known.into_iter().max_by_key(|row| row.key).unwrap().name
}

fn take(desk: &Desk) {
    let bytes = desk
        .office
        .read(|reading| sample_template(reading, FORM))
        .unwrap();
    let known = desk
        .office
        .read(|reading| templates::templates(reading, None))
        .unwrap();
    let newest = known.iter().map(|row| row.key).max().unwrap_or_default();
    let file = TemplateFile {
        name: "mau.docx".into(),
        bytes,
    };
    let name = format!("Mẫu {}", newest + 1);
    let of = (FORM, name.as_str());
    assert!(
        take_template(&desk.office, &desk.ctx(), of, &file)
            .unwrap()
            .is_empty()
    );
}
