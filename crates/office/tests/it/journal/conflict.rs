use crate::desk::Desk;
use office::Code;
use office::awards::{self, NewRound, NominationDraft};

fn set(desk: &Desk, name: &str, value: &str) -> i64 {
    desk.office
        .edit_setting(&desk.ctx(), name, Some(value))
        .unwrap();
    desk.office.operations(1).unwrap()[0].key
}

#[test]
fn later_operations_on_the_same_record_are_listed_and_can_be_undone_together() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    let first = set(&desk, "a", "1");
    let other = set(&desk, "b", "1");
    let later = set(&desk, "a", "2");
    let now = desk.office.dump().unwrap();

    let blocked = desk.office.undo(&desk.ctx(), Some(first)).unwrap();
    assert_eq!(blocked.operation, None);
    assert_eq!(
        blocked
            .conflicts
            .iter()
            .map(|row| row.key)
            .collect::<Vec<_>>(),
        [later]
    );
    assert_eq!(
        desk.office.dump().unwrap(),
        now,
        "a refused undo writes nothing"
    );
    assert_eq!(blocked.or_refusal().unwrap_err().code, Code::UndoConflict);

    desk.office
        .undo_together(&desk.ctx(), &[first, later])
        .unwrap();
    desk.office.undo(&desk.ctx(), Some(other)).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn what_was_undone_together_comes_back_one_by_one() {
    let desk = Desk::new();
    let keys = [set(&desk, "a", "1"), set(&desk, "a", "2")];
    let now = desk.office.dump().unwrap();
    desk.office.undo_together(&desk.ctx(), &keys).unwrap();
    assert!(desk.office.redo(&desk.ctx()).unwrap().redo);
    assert!(!desk.office.redo(&desk.ctx()).unwrap().redo);
    assert_eq!(desk.office.dump().unwrap(), now);
}

#[test]
fn an_operation_in_the_middle_is_undone_when_nothing_hangs_on_it() {
    let desk = Desk::new();
    set(&desk, "a", "1");
    let expected = desk.office.dump().unwrap();
    let middle = set(&desk, "b", "1");
    set(&desk, "a", "1");
    desk.office.undo(&desk.ctx(), Some(middle)).unwrap();
    assert_eq!(desk.office.dump().unwrap(), expected);
    assert_eq!(
        desk.office
            .undo(&desk.ctx(), Some(middle))
            .unwrap_err()
            .code,
        Code::AlreadyUndone
    );
}

#[test]
fn a_later_operation_that_was_undone_itself_is_not_in_the_way() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    let first = set(&desk, "a", "1");
    set(&desk, "a", "2");
    desk.office.undo(&desk.ctx(), None).unwrap();
    desk.office.undo(&desk.ctx(), Some(first)).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn a_round_is_not_taken_back_from_under_its_nominations() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    let new = NewRound {
        title: "Đợt 1".into(),
        year: 2024,
        issuer: "Ban Dân vận".into(),
        ..NewRound::default()
    };
    let round = awards::create_round(&desk.office, &desk.ctx(), &new).unwrap();
    let opened = desk.office.operations(1).unwrap()[0].key;
    let draft = NominationDraft {
        name: "Trần Thị Ánh".into(),
        birth: "31/2/1980".into(),
        ..NominationDraft::default()
    };
    awards::put_nomination(&desk.office, &desk.ctx(), round, None, &draft).unwrap();
    let now = desk.office.dump().unwrap();

    let blocked = desk.office.undo(&desk.ctx(), Some(opened)).unwrap();
    let told: Vec<_> = blocked
        .conflicts
        .iter()
        .map(|row| row.text.as_str())
        .collect();
    assert_eq!(told, ["Thêm đề nghị khen “Trần Thị Ánh”"]);
    assert_eq!(desk.office.dump().unwrap(), now);

    let both: Vec<i64> = blocked
        .conflicts
        .iter()
        .map(|row| row.key)
        .chain([opened])
        .collect();
    desk.office.undo_together(&desk.ctx(), &both).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
    desk.office.redo(&desk.ctx()).unwrap();
    desk.office.redo(&desk.ctx()).unwrap();
    assert_eq!(desk.office.dump().unwrap(), now);
    assert_eq!(desk.office.check().unwrap(), []);
}
