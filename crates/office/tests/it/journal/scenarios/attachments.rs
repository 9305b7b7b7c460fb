//! Operations on photos and documents. Each act does something new, so that it can be done again and
//! again on one desk.

use super::Scenario;
use crate::attachments::{list, owner};
use crate::desk::Desk;
use crate::models::registered;
use office::attachments::{self, AttachmentEdit, Wish};
use office::models::evidence::put_evidence;
use office::models::{ModelQuery, registrations};

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "attachments.add",
        prepare: register,
        act: add,
    },
    Scenario {
        kind: "attachments.edit",
        prepare: added,
        act: |desk| {
            let (key, edit) = (last(desk), edit(desk));
            attachments::edit_attachment(&desk.office, &desk.ctx(), key, &edit).unwrap();
        },
    },
    Scenario {
        kind: "attachments.move",
        prepare: |desk| {
            added(desk);
            add(desk);
        },
        act: |desk| {
            attachments::move_attachment(&desk.office, &desk.ctx(), last(desk), 0).unwrap();
        },
    },
    Scenario {
        kind: "attachments.remove",
        prepare: added,
        act: |desk| {
            attachments::remove_attachments(&desk.office, &desk.ctx(), &[last(desk)]).unwrap();
        },
    },
    Scenario {
        kind: "models.evidence",
        prepare: added,
        act: |desk| {
            put_evidence(&desk.office, &desk.ctx(), last(desk), &["KQ".to_owned()]).unwrap();
        },
    },
];

fn register(desk: &Desk) {
    registered(desk, 2024, "Thắp sáng hẻm 12", "Chi bộ ấp 2");
}

fn added(desk: &Desk) {
    register(desk);
    add(desk);
}

fn newest(desk: &Desk) -> i64 {
    let all = desk
        .office
        .read(|reading| registrations(reading, &ModelQuery::default()))
        .unwrap();
    all.iter().map(|row| row.key).max().unwrap()
}

fn last(desk: &Desk) -> i64 {
    list(desk, newest(desk)).rows.last().unwrap().key
}

/// A note that no other act has written.
fn add(desk: &Desk) {
    let (ctx, model) = (desk.ctx(), newest(desk));
    let file = desk.path("ghi chú.txt");
    std::fs::write(&file, ctx.now.to_rfc3339()).unwrap();
    attachments::attach(&desk.office, &ctx, owner(model), &[file], Wish::default()).unwrap();
}

fn edit(desk: &Desk) -> AttachmentEdit {
    AttachmentEdit {
        caption: format!("Chú thích {}", desk.ctx().now),
        ..AttachmentEdit::default()
    }
}
