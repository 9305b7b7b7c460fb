//! Operations on the office's own particulars.

use super::{Scenario, nothing};
use crate::desk::Desk;
use office::OfficeProfile;
use office::settings::{self, KeptView};

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
    Scenario {
        kind: "office.view_keep",
        prepare: nothing,
        act: keep_view,
    },
    Scenario {
        kind: "office.view_drop",
        prepare: keep_view,
        act: |desk| settings::drop_view(&desk.office, &desk.ctx(), "models", "An ninh").unwrap(),
    },
];

/// Another content each time, so that each keeping changes something.
fn keep_view(desk: &Desk) {
    let ctx = desk.ctx();
    let view = KeptView {
        name: "An ninh".into(),
        content: format!("{{\"field\":\"QPAN\",\"at\":{}}}", ctx.now.timestamp()),
    };
    settings::keep_view(&desk.office, &ctx, "models", &view).unwrap();
}
