//! Operations on the office's own particulars.

use super::{Scenario, nothing};
use office::OfficeProfile;

pub(super) const ALL: &[Scenario] = &[
    Scenario {
        kind: "office.profile",
        prepare: nothing,
        act: |desk| {
            let mut profile = desk.office.profile().unwrap();
            profile.name.push_str(" (đổi)");
            profile.unit = Some("92".into());
            desk.office
                .edit_profile(
                    &desk.ctx(),
                    &OfficeProfile {
                        place: "Bến Tre".into(),
                        ..profile
                    },
                )
                .unwrap();
        },
    },
    Scenario {
        kind: "office.setting",
        prepare: |desk| {
            desk.office
                .edit_setting(&desk.ctx(), "awards.rounding", Some("1000"))
                .unwrap()
        },
        act: |desk| {
            desk.office
                .edit_setting(&desk.ctx(), "awards.rounding", None)
                .unwrap()
        },
    },
];
