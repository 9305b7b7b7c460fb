//! Somebody edits the file with another program.

pub(crate) mod table;

use crate::desk::Desk;
use office::words::keys;
use table::Foreign;

/// Three operations: an insert, an update, a delete.
fn written() -> Desk {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("2"))
        .unwrap();
    desk.office.edit_setting(&desk.ctx(), "a", None).unwrap();
    desk.office
        .edit_setting(&desk.ctx(), "b", Some("3"))
        .unwrap();
    assert_eq!(desk.office.check().unwrap(), []);
    desk
}

#[test]
fn an_edited_removed_or_inserted_line_of_the_journal_shows() {
    let edits = [
        "UPDATE operation SET actor = 'Người khác' WHERE key = 2",
        "UPDATE operation SET at = '2020-01-01T00:00:00.000Z' WHERE key = 3",
        "UPDATE operation SET params = '{\"name\":\"z\"}' WHERE key = 2",
        "UPDATE operation SET takes_back = 2 WHERE key = 3",
        "DELETE FROM operation WHERE key = 3",
        "DELETE FROM operation WHERE key = (SELECT max(key) FROM operation)",
        "DELETE FROM operation; DELETE FROM journal_image; DELETE FROM journal_row",
        "INSERT INTO operation SELECT 6, x'00', at, actor, kind, params, params_salt, params_digest, sealed, \
         takes_back, schema_version, first_row + rows, 0, chain FROM operation WHERE key = 5",
        "UPDATE journal_row SET record = record + 1 WHERE key = (SELECT max(key) FROM journal_row)",
        "UPDATE journal_row SET after = zeroblob(48) WHERE key = (SELECT max(key) FROM journal_row)",
        "DELETE FROM journal_row WHERE key = (SELECT max(key) FROM journal_row)",
        "INSERT INTO journal_row SELECT key + 1, operation, tbl, record, act, before, after \
         FROM journal_row ORDER BY key DESC LIMIT 1",
        "UPDATE journal_image SET image = replace(image, '\"1\"', '\"9\"')",
    ];
    for edit in edits {
        let desk = written();
        Foreign::of(&desk).run(edit).unwrap();
        assert!(!desk.office.check().unwrap().is_empty(), "unseen: {edit}");
    }
}

#[test]
fn a_record_edited_behind_the_journal_shows_and_is_not_undone_over() {
    let desk = written();
    Foreign::of(&desk).behind_the_journal("UPDATE setting SET value = 'khác' WHERE name = 'b'");
    let findings = desk.office.check().unwrap();
    assert_eq!(
        findings
            .iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>(),
        [keys::CHECK_ROWS_CHANGED]
    );
    assert!(findings[0].say(Default::default()).contains("1 dòng"));
    let refused = desk.office.undo(&desk.ctx(), None).unwrap_err();
    assert_eq!(refused.code, office::Code::JournalMismatch);
}

#[test]
fn a_missing_or_changed_trigger_shows() {
    let desk = written();
    Foreign::of(&desk)
        .run("DROP TRIGGER journal_setting_update")
        .unwrap();
    let findings = desk.office.check().unwrap();
    assert_eq!(
        findings
            .iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>(),
        [keys::CHECK_TRIGGER_MISSING]
    );
}

#[test]
fn a_persons_data_can_be_erased_and_the_rest_of_the_chain_still_proves() {
    let desk = written();
    Foreign::of(&desk)
        .run("DELETE FROM journal_image; UPDATE journal_row SET before = substr(before, 17), after = substr(after, 17); UPDATE operation SET params = '{}', params_salt = x''")
        .unwrap();
    assert_eq!(desk.office.check().unwrap(), []);
    Foreign::of(&desk)
        .run("UPDATE journal_row SET after = zeroblob(48) WHERE key = 5")
        .unwrap();
    assert!(!desk.office.check().unwrap().is_empty());
}
