use super::scenarios;
use crate::desk::Desk;
use office::{Code, OperationState, subjects};
use std::collections::BTreeSet;

/// Entries the house makes by itself; they have tests of their own.
const OF_THE_HOUSE: [&str; 5] = [
    "office.create",
    "office.seal",
    "office.migrate",
    "office.undo",
    "office.redo",
];

#[test]
fn every_operation_has_a_scenario_and_a_sentence() {
    let known: BTreeSet<_> = scenarios::all().map(|scenario| scenario.kind).collect();
    for kind in subjects::ops() {
        assert!(
            known.contains(kind.code) || OF_THE_HOUSE.contains(&kind.code),
            "{} has no scenario in tests/it/journal/scenarios",
            kind.code
        );
        let key = format!("op-{}", kind.code.replace(['.', '_'], "-"));
        assert!(
            office::words::Key::of(&key).is_some(),
            "{key} is missing in the catalogue"
        );
    }
    let codes: Vec<_> = subjects::ops().map(|kind| kind.code).collect();
    assert_eq!(
        codes.iter().collect::<BTreeSet<_>>().len(),
        codes.len(),
        "a code stands twice"
    );
}

#[test]
fn each_operation_can_be_taken_back_and_done_again() {
    for scenario in scenarios::all() {
        let desk = Desk::new();
        (scenario.prepare)(&desk);
        let before = desk.office.dump().unwrap();
        (scenario.act)(&desk);
        let done = desk.office.dump().unwrap();
        let newest = desk.office.operations(1).unwrap().remove(0);
        assert_eq!(newest.kind, scenario.kind);
        assert_ne!(before, done, "{} changed nothing", scenario.kind);
        if newest.state == OperationState::Sealed {
            assert_eq!(
                desk.office.undo(&desk.ctx(), None).unwrap_err().code,
                Code::OperationSealed
            );
            assert_eq!(desk.office.dump().unwrap(), done);
        } else {
            desk.office.undo(&desk.ctx(), None).unwrap();
            assert_eq!(
                desk.office.dump().unwrap(),
                before,
                "undo of {}",
                scenario.kind
            );
            desk.office.redo(&desk.ctx()).unwrap();
            assert_eq!(
                desk.office.dump().unwrap(),
                done,
                "redo of {}",
                scenario.kind
            );
        }
        assert_eq!(desk.office.check().unwrap(), [], "{}", scenario.kind);
    }
}

#[test]
fn undo_and_redo_work_after_the_file_was_closed() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    desk.office
        .edit_setting(&desk.ctx(), "awards.rounding", Some("1000"))
        .unwrap();
    let done = desk.office.dump().unwrap();
    let desk = desk.reopened();
    let undone = desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(undone.text.contains("awards.rounding") && undone.redo);
    assert_eq!(desk.office.dump().unwrap(), before);
    let desk = desk.reopened();
    assert_eq!(desk.office.redo(&desk.ctx()).unwrap().text, undone.text);
    assert_eq!(desk.office.dump().unwrap(), done);
}

#[test]
fn something_new_ends_redo() {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    desk.office
        .edit_setting(&desk.ctx(), "b", Some("2"))
        .unwrap();
    assert_eq!(
        desk.office.redo(&desk.ctx()).unwrap_err().code,
        Code::NothingToRedo
    );
    assert_eq!(desk.office.redoable(Default::default()).unwrap(), None);
}

#[test]
fn a_new_file_has_nothing_to_undo() {
    let desk = Desk::new();
    assert_eq!(
        desk.office.undo(&desk.ctx(), None).unwrap_err().code,
        Code::NothingToUndo
    );
    assert_eq!(
        desk.office.redo(&desk.ctx()).unwrap_err().code,
        Code::NothingToRedo
    );
    assert_eq!(
        desk.office.undo(&desk.ctx(), Some(1)).unwrap_err().code,
        Code::OperationSealed
    );
    assert_eq!(
        desk.office.undo(&desk.ctx(), Some(99)).unwrap_err().code,
        Code::NoSuchOperation
    );
}

#[test]
fn the_journal_says_in_plain_words_what_was_done_and_undone() {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "mức làm tròn", Some("1"))
        .unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    desk.office.redo(&desk.ctx()).unwrap();
    let rows = desk.office.operations(10).unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.text.as_str(), row.state, row.undoable))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Làm lại: Sửa cài đặt “mức làm tròn”",
                OperationState::Undo,
                false
            ),
            (
                "Hoàn tác: Sửa cài đặt “mức làm tròn”",
                OperationState::Undo,
                false
            ),
            ("Sửa cài đặt “mức làm tròn”", OperationState::Live, true),
            (
                "Lập sổ “Ban Dân vận Huyện ủy Sông Mây”",
                OperationState::Sealed,
                false
            ),
        ]
    );
    assert_eq!(rows[0].at, "2024-06-18T01:03:00.000Z");
    assert_eq!(rows[0].actor, "Người kiểm thử");
}

#[test]
fn an_operation_that_changes_nothing_leaves_no_entry() {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    let (rows, dump) = (
        desk.office.operations(10).unwrap(),
        desk.office.dump().unwrap(),
    );
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    desk.office.edit_setting(&desk.ctx(), "b", None).unwrap();
    assert_eq!(desk.office.operations(10).unwrap(), rows);
    assert_eq!(desk.office.dump().unwrap(), dump);
}
