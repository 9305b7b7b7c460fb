//! Operations on units.

use super::{Scenario, nothing};
use office::units;

pub(crate) const ALL: &[Scenario] = &[Scenario {
    kind: "units.alias",
    prepare: nothing,
    act: |desk| {
        let query = units::UnitQuery {
            text: "Xuân Khánh".into(),
            ..Default::default()
        };
        let found = desk
            .office
            .read(|reading| units::list(reading, &query))
            .unwrap();
        let spelling = format!("XK {}", desk.office.operations(i64::MAX).unwrap().len());
        units::remember_alias(&desk.office, &desk.ctx(), &spelling, found.rows[0].key).unwrap();
    },
}];
