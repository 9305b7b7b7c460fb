//! What can only be tried from within: old shapes of the file, a full disk, a locked file.

use super::writer::Writer;
use super::{Ctx, NewOffice, Office, Op, Program};
use crate::attachments::{self, Owner, Wish};
use crate::store::guard::Mode;
use crate::store::{connect, lock, migrate, schema};
use crate::{Code, OperationState, models, settings};
use chrono::{TimeZone, Utc};
use std::path::Path;
use std::sync::MutexGuard;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

fn ctx() -> Ctx {
    static SEED: AtomicU64 = AtomicU64::new(0);
    Ctx::fixed(
        SEED.fetch_add(1, Ordering::Relaxed),
        Utc.with_ymd_and_hms(2024, 6, 18, 1, 0, 0).unwrap(),
    )
}

fn program() -> Program {
    Program {
        path: "sodanvan".into(),
        verb: "__read-sheet".into(),
    }
}

fn fresh(folder: &TempDir) -> Office {
    let new = NewOffice {
        name: "Ban Dân vận".into(),
        ..NewOffice::default()
    };
    Office::create(&folder.path().join("mới.sdv"), &new, program(), &ctx()).unwrap()
}

/// A file as the program of that level left it, with one operation done.
fn of_level(path: &Path, level: i64) {
    let office =
        Office::with_writer(path, None, program(), lock::take(path).unwrap(), true).unwrap();
    let writer = office.writer().unwrap();
    writer
        .transaction(|| migrate::run_to(&writer.sql, level))
        .unwrap();
    drop(writer);
    office.edit_setting(&ctx(), "a", Some("1")).unwrap();
}

fn open_writer(office: &Office) -> MutexGuard<'_, Writer> {
    office.writer().unwrap()
}

#[test]
fn a_migrated_file_has_the_shape_of_a_fresh_one_and_a_backup_of_before() {
    let folder = tempfile::tempdir().unwrap();
    let wanted = schema::texts(&open_writer(&fresh(&folder)).sql).unwrap();
    for level in 1..migrate::LATEST {
        let path = folder.path().join(format!("mức {level}.sdv"));
        of_level(&path, level);
        assert_eq!(
            Office::open_reading(&path).unwrap_err().code,
            Code::OlderFile
        );
        let office = Office::open(&path, program(), &ctx()).unwrap();
        assert_eq!(
            schema::texts(&open_writer(&office).sql).unwrap(),
            wanted,
            "from level {level}"
        );
        let (backup, _) = office.last_backup().unwrap().unwrap();
        assert_eq!(
            schema::version(&connect::reader(Path::new(&backup), None).unwrap()).unwrap(),
            level
        );
        assert_eq!(office.check().unwrap(), []);
    }
}

#[test]
fn a_migration_ends_undo_and_older_operations_stay_readable() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cũ.sdv");
    of_level(&path, 1);
    let office = Office::open(&path, program(), &ctx()).unwrap();
    let rows = office.operations(9).unwrap();
    assert_eq!(
        rows[0].text,
        format!("Nâng cấp sổ từ mức 1 lên mức {}", migrate::LATEST)
    );
    assert_eq!(
        (rows[1].state, rows[1].undoable),
        (OperationState::Live, false)
    );
    assert_eq!(
        office.undo(&ctx(), None).unwrap_err().code,
        Code::NothingToUndo
    );
    assert_eq!(
        office.undo(&ctx(), Some(rows[1].key)).unwrap_err().code,
        Code::BeforeMigration
    );
}

/// From now on the file may grow by so many pages only.
fn leave_pages(office: &Office, free: i64) {
    let writer = open_writer(office);
    let _house = writer.guard.enter(Mode::House);
    let pages: i64 = writer
        .sql
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    writer
        .sql
        .pragma_update_and_check(None, "max_page_count", pages + free, |_| Ok(()))
        .unwrap();
}

#[test]
fn a_full_disk_takes_documents_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let office = fresh(&folder);
    let titled = [("title".to_owned(), "Thắp sáng hẻm 12".to_owned())].into();
    let key = models::put_registration(&office, &ctx(), 2024, None, &titled).unwrap();
    let owner = Owner::of("registration", key).unwrap();
    let mut taken = 0;
    for (number, free) in [0, 20, 60, 110, 4000].into_iter().enumerate() {
        let files = [0, 1].map(|part| {
            let path = folder.path().join(format!("{number}-{part}.pdf"));
            let mut bytes = format!("%PDF-1.7 {number} {part}").into_bytes();
            bytes.resize(200_000, b' ');
            std::fs::write(&path, bytes).unwrap();
            path
        });
        let before = office.dump().unwrap();
        leave_pages(&office, free);
        match attachments::attach(&office, &ctx(), owner, &files, Wish::default()) {
            Ok(told) => taken += told.keys.len(),
            Err(refused) => {
                assert_eq!(refused.code, Code::DiskFull, "{free} pages");
                assert_eq!(office.dump().unwrap(), before, "{free} pages");
            }
        }
        let list = office.read(|reading| attachments::attachments(reading, owner));
        let list = list.unwrap();
        assert_eq!((list.rows.len(), list.usage.waiting), (taken, 0));
        assert_eq!(list.usage.used, 200_000 * taken as i64);
        assert_eq!(office.check().unwrap(), [], "{free} pages");
    }
    assert_eq!(taken, 4, "some room takes nothing, more takes all");
}

#[test]
fn a_full_disk_is_a_sentence_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let office = fresh(&folder);
    let before = office.dump().unwrap();
    leave_pages(&office, 0);
    let many = "x".repeat(100_000);
    let refused = office.edit_setting(&ctx(), "a", Some(&many)).unwrap_err();
    assert_eq!(refused.code, Code::DiskFull);
    assert!(refused.say(Default::default()).contains("mới.sdv"));
    assert_eq!(office.dump().unwrap(), before);
    assert_eq!(office.check().unwrap(), []);
}

#[test]
fn a_file_that_another_program_holds_is_a_sentence_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let office = fresh(&folder);
    let guard = crate::store::guard::Guard::new();
    let other = connect::writer(office.path(), None, &guard, false).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    open_writer(&office)
        .sql
        .busy_timeout(std::time::Duration::ZERO)
        .unwrap();
    assert_eq!(
        office
            .edit_setting(&ctx(), "a", Some("1"))
            .unwrap_err()
            .code,
        Code::FileLocked
    );
    other.execute_batch("ROLLBACK").unwrap();
    office.edit_setting(&ctx(), "a", Some("1")).unwrap();
}

#[test]
fn an_idle_writer_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let office = fresh(&folder);
    let writer = open_writer(&office);
    for text in [
        "INSERT INTO setting (name, value) VALUES ('a', 'b')",
        "DROP TABLE setting",
        "BEGIN",
    ] {
        let refused = crate::Failure::from(writer.sql.execute_batch(text).unwrap_err());
        assert_eq!(refused.code, Code::OutsideOperation, "{text}");
    }
}

#[test]
fn an_undo_that_would_clash_names_the_later_operations() {
    let folder = tempfile::tempdir().unwrap();
    let office = fresh(&folder);
    office.edit_setting(&ctx(), "a", Some("1")).unwrap();
    office.edit_setting(&ctx(), "a", None).unwrap();
    let removed = office.operations(1).unwrap()[0].key;
    office
        .change(&ctx(), Op::new(&settings::EDIT_SETTING), |change| {
            settings::put_setting(change, "b", "2")
        })
        .unwrap();
    office.edit_setting(&ctx(), "a", Some("3")).unwrap();
    let blocked = office.undo(&ctx(), Some(removed)).unwrap();
    assert_eq!(blocked.operation, None);
    assert!(!blocked.conflicts.is_empty());
    assert_eq!(office.check().unwrap(), []);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cũ.sdv");
    of_level(&path, 1);
    let office =
        Office::with_writer(&path, None, program(), lock::take(&path).unwrap(), false).unwrap();
    let writer = open_writer(&office);
    let clash = "CREATE TABLE unit (key INTEGER PRIMARY KEY) STRICT";
    writer
        .transaction(|| Ok(writer.sql.execute_batch(clash)?))
        .unwrap();
    let before = schema::texts(&writer.sql).unwrap();
    drop(writer);
    drop(office);

    assert_eq!(
        Office::open(&path, program(), &ctx()).unwrap_err().code,
        Code::Storage
    );
    let sql = connect::reader(&path, None).unwrap();
    assert_eq!(
        (schema::version(&sql).unwrap(), schema::texts(&sql).unwrap()),
        (1, before)
    );
}
