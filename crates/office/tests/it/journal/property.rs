//! Any walk of doing, undoing, redoing and reopening agrees with a plain model: a list of states
//! and a place in it.

use super::scenarios::{self, Scenario};
use crate::desk::Desk;
use office::OperationState;
use proptest::prelude::*;
use std::collections::BTreeMap;

type Dump = BTreeMap<String, Vec<String>>;

#[derive(Debug, Clone)]
enum Step {
    Do(usize),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => any::<prop::sample::Index>().prop_map(|at| Step::Do(at.index(undoable().len()))),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ]
}

/// The scenarios that undo takes back.
fn undoable() -> Vec<&'static Scenario> {
    let sealed: Vec<_> = office::subjects::ops()
        .filter(|kind| kind.sealed)
        .map(|kind| kind.code)
        .collect();
    scenarios::all()
        .filter(|scenario| !sealed.contains(&scenario.kind))
        .collect()
}

/// The states since the last preparation, and which of them is the present one.
struct Model {
    states: Vec<Dump>,
    at: usize,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_walk_through_the_history_agrees_with_the_model(steps in prop::collection::vec(step(), 1..14)) {
        let mut desk = Desk::new();
        let mut model = Model { states: vec![desk.office.dump().unwrap()], at: 0 };
        for step in steps {
            desk = walk(desk, &mut model, step);
            prop_assert_eq!(&desk.office.dump().unwrap(), &model.states[model.at]);
        }
        prop_assert_eq!(desk.office.check().unwrap(), vec![]);
    }
}

fn walk(desk: Desk, model: &mut Model, step: Step) -> Desk {
    match step {
        Step::Do(at) => act(&desk, model, undoable()[at]),
        Step::Undo if model.at > 0 => {
            desk.office.undo(&desk.ctx(), None).unwrap();
            model.at -= 1;
        }
        Step::Redo => match desk.office.redo(&desk.ctx()) {
            Ok(_) => model.at += 1,
            Err(_) => assert_eq!(
                model.at + 1,
                model.states.len(),
                "a state to redo was refused"
            ),
        },
        Step::Undo => {}
        Step::Reopen => return desk.reopened(),
    }
    desk
}

/// Prepares and does one operation. A preparation that wrote something begins a new list, as its
/// own operations are not in the model.
fn act(desk: &Desk, model: &mut Model, scenario: &Scenario) {
    let entries = desk.office.operations(i64::MAX).unwrap().len();
    (scenario.prepare)(desk);
    if desk.office.operations(i64::MAX).unwrap().len() != entries {
        *model = Model {
            states: vec![desk.office.dump().unwrap()],
            at: 0,
        };
    }
    let before = newest(desk);
    (scenario.act)(desk);
    if newest(desk) != before {
        model.states.truncate(model.at + 1);
        model.states.push(desk.office.dump().unwrap());
        model.at += 1;
    }
}

fn newest(desk: &Desk) -> Option<i64> {
    let rows = desk.office.operations(i64::MAX).unwrap();
    rows.iter()
        .find(|row| row.state == OperationState::Live)
        .map(|row| row.key)
}
