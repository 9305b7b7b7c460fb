use super::tamper::table::Foreign;
use crate::desk::Desk;
use office::{Code, Failure, Op, settings};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

#[test]
fn records_cannot_be_written_by_another_program() {
    let desk = Desk::new();
    let before = desk.office.dump().unwrap();
    let refused = Foreign::of(&desk).run("INSERT INTO setting (name, value) VALUES ('a', 'b')");
    assert!(refused.unwrap_err().contains("journal_"));
    assert_eq!(desk.office.dump().unwrap(), before);
}

#[test]
fn staging_may_not_touch_records_nor_the_journal() {
    let desk = Desk::new();
    for text in [
        "INSERT INTO setting (name, value) VALUES ('a', 'b')",
        "UPDATE setting SET value = 'x'",
        "DELETE FROM journal_row",
        "UPDATE operation SET actor = 'x'",
        "DROP TRIGGER journal_setting_insert",
        "DROP TABLE setting",
    ] {
        let refused = desk
            .office
            .stage(|staging| super::tamper::table::run(staging, text));
        assert_eq!(refused.unwrap_err().code, Code::OutsideOperation, "{text}");
    }
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn an_operation_may_not_touch_the_journal_or_end_its_transaction() {
    let desk = Desk::new();
    for text in [
        "DELETE FROM journal_row",
        "UPDATE operation SET actor = 'x'",
        "INSERT INTO meta (name, value) VALUES ('journal_head', 'x')",
        "DROP TRIGGER journal_setting_insert",
        "CREATE TABLE aside (key INTEGER)",
        "COMMIT",
        "PRAGMA synchronous = OFF",
    ] {
        let op = Op::new(&settings::EDIT_SETTING);
        let refused = desk.office.change(&desk.ctx(), op, |change| {
            super::tamper::table::run(change, text)
        });
        assert_eq!(refused.unwrap_err().code, Code::OutsideOperation, "{text}");
    }
}

#[test]
fn a_refused_operation_leaves_nothing_behind() {
    let desk = Desk::new();
    let (dump, rows) = (
        desk.office.dump().unwrap(),
        desk.office.operations(9).unwrap(),
    );
    let refused = desk
        .office
        .change(&desk.ctx(), Op::new(&settings::EDIT_SETTING), |change| {
            settings::put_setting(change, "a", "1")?;
            Err::<(), _>(Failure::new(Code::Cancelled))
        });
    assert_eq!(refused.unwrap_err().code, Code::Cancelled);
    assert_eq!(desk.office.dump().unwrap(), dump);
    assert_eq!(desk.office.operations(9).unwrap(), rows);
}

#[test]
fn an_operation_that_panics_is_rolled_back_and_the_next_one_works() {
    let desk = Desk::new();
    let dump = desk.office.dump().unwrap();
    let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = desk
            .office
            .change(&desk.ctx(), Op::new(&settings::EDIT_SETTING), |change| {
                settings::put_setting(change, "a", "1")?;
                panic!("in the middle of an operation");
                #[allow(unreachable_code)]
                Ok(())
            });
    }));
    assert!(died.is_err());
    assert_eq!(desk.office.dump().unwrap(), dump);
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("2"))
        .unwrap();
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn open_screens_hear_of_operations_undos_and_redos_but_not_of_refusals() {
    let desk = Desk::new();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ears = heard.clone();
    desk.office.on_change(Box::new(move |notice| {
        ears.lock().unwrap().push(notice.clone())
    }));
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    desk.office.redo(&desk.ctx()).unwrap();
    let _ = desk.office.redo(&desk.ctx());
    let heard = heard.lock().unwrap();
    assert_eq!(
        heard
            .iter()
            .map(|notice| notice.operation)
            .collect::<Vec<_>>(),
        [2, 3, 4]
    );
    assert!(heard.iter().all(|notice| notice.tables == ["setting"]));
}

#[test]
fn many_threads_write_one_after_the_other_and_readers_never_see_half_an_operation() {
    let desk = Desk::new();
    let halves = AtomicUsize::new(0);
    std::thread::scope(|threads| {
        for writer in 0..4 {
            let desk = &desk;
            threads.spawn(move || {
                for round in 0..10 {
                    let value = format!("{writer}-{round}");
                    let op = Op::new(&settings::EDIT_SETTING).with("name", "đôi");
                    let pair = |change: &office::Change| {
                        settings::put_setting(change, "one", &value)?;
                        settings::put_setting(change, "two", &value)
                    };
                    desk.office.change(&desk.ctx(), op, pair).unwrap();
                }
            });
        }
        let (desk, halves) = (&desk, &halves);
        threads.spawn(move || {
            for _ in 0..50 {
                let alike = desk.office.read(|reading| {
                    Ok(settings::setting(reading, "one")? == settings::setting(reading, "two")?)
                });
                halves.fetch_add(usize::from(!alike.unwrap()), Ordering::Relaxed);
            }
        });
    });
    assert_eq!(halves.load(Ordering::Relaxed), 0);
    assert_eq!(desk.office.operations(100).unwrap().len(), 41);
    assert_eq!(desk.office.check().unwrap(), []);
}
