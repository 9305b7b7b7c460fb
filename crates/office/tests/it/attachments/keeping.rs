//! What is stored: once, within the budget, as long as undo may need it; nothing is lost.

use chrono::Duration;
use office::attachments::{self, AttachmentUsage, remove_attachments, trim, usage};
use office::{Code, Office};

use super::{attach, desk, list, names, put, remove_model};
use crate::desk::{Desk, program};
use crate::forge::jpeg;
use crate::models::registered;

fn room(desk: &Desk) -> AttachmentUsage {
    desk.office.read(usage).unwrap()
}

#[test]
fn one_content_is_stored_once_for_several_records() {
    let (desk, first) = desk();
    let second = registered(&desk, 2024, "Camera an ninh", "Chi bộ ấp 3");
    let photo = put(&desk, "a.jpg", &jpeg(400, 300, 1));
    attach(&desk, first, std::slice::from_ref(&photo));
    let one = room(&desk).used;
    attach(&desk, second, std::slice::from_ref(&photo));
    assert_eq!(room(&desk).used, one);
    let told = attach(&desk, second, &[photo]);
    assert!(told.keys.is_empty() && told.notices[0].contains("đã có trong hồ sơ này"));
    remove_model(&desk, first);
    assert_eq!((room(&desk).used, room(&desk).waiting), (one, 0));
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn what_is_removed_comes_back_with_undo_also_with_its_record() {
    let (desk, model) = desk();
    let files = [1, 2].map(|seed| put(&desk, &format!("{seed}.jpg"), &jpeg(90, 60, seed)));
    let keys = attach(&desk, model, &files).keys;
    let before = desk.office.dump().unwrap();
    remove_attachments(&desk.office, &desk.ctx(), &keys).unwrap();
    assert!(names(&desk, model).is_empty() && room(&desk).used == 0);
    assert!(room(&desk).waiting > 0);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
    remove_model(&desk, model);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(desk.office.dump().unwrap(), before);
    for row in list(&desk, model).rows {
        let content = desk
            .office
            .read(|reading| attachments::content(reading, row.key));
        assert_eq!(content.unwrap().1.len() as i64, row.size);
    }
    // A registration that has something cannot be taken back without it.
    let entered = desk.office.operations(9).unwrap();
    let entered = entered
        .iter()
        .find(|row| row.kind == "models.register")
        .unwrap();
    let undone = desk.office.undo(&desk.ctx(), Some(entered.key)).unwrap();
    assert!(
        undone
            .conflicts
            .iter()
            .any(|row| row.kind == "attachments.add")
    );
}

#[test]
fn trimming_leaves_what_undo_needs_and_the_same_file_heals_the_rest() {
    let (desk, model) = desk();
    let photo = put(&desk, "a.jpg", &jpeg(400, 300, 1));
    let key = attach(&desk, model, std::slice::from_ref(&photo)).keys[0];
    assert_eq!(trim(&desk.office, &desk.ctx(), 0).unwrap().files, 0);
    remove_attachments(&desk.office, &desk.ctx(), &[key]).unwrap();
    let soon = trim(&desk.office, &desk.ctx(), 30).unwrap();
    assert_eq!((soon.files, soon.waiting > 0), (0, true));
    let mut later = desk.ctx();
    later.now += Duration::days(31);
    let told = trim(&desk.office, &later, 30).unwrap();
    assert_eq!((told.files, told.waiting), (1, 0));
    desk.office.compact().unwrap();
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(list(&desk, model).rows[0].lost);
    let gone = desk
        .office
        .read(|reading| attachments::content(reading, key));
    assert_eq!(gone.unwrap_err().code, Code::AttachmentGone);
    assert_eq!(desk.office.check().unwrap().len(), 1);
    let other = registered(&desk, 2024, "Camera an ninh", "Chi bộ ấp 3");
    attach(&desk, other, &[photo]);
    assert!(!list(&desk, model).rows[0].lost);
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn the_budget_refuses_one_file_and_takes_the_others() {
    let (desk, model) = desk();
    let set = |name, value| {
        desk.office
            .edit_setting(&desk.ctx(), name, Some(value))
            .unwrap();
    };
    set("attachments.all", "200");
    set("attachments.file", "50");
    let pdf = |seed: u8, megabytes: usize| {
        let mut bytes = b"%PDF-1.7".to_vec();
        bytes.resize(megabytes << 20, seed);
        put(&desk, &format!("{seed}.pdf"), &bytes)
    };
    let files = [
        pdf(1, 49),
        pdf(2, 49),
        pdf(3, 49),
        pdf(4, 49),
        pdf(5, 49),
        pdf(6, 1),
    ];
    let told = attach(&desk, model, &files);
    assert_eq!(told.keys.len(), 5);
    assert_eq!(told.refused[0].code, Code::AttachmentsFull);
    let said = told.refused[0].say(office::words::Lang::Vi);
    assert!(said.contains("196 MB trong 200 MB"), "{said}");
    assert_eq!(room(&desk).text, "Đã dùng 197 MB trong 200 MB");
    let large = attach(&desk, model, &[pdf(7, 51)]);
    assert_eq!(large.refused[0].code, Code::AttachmentLarge);
}

#[test]
fn a_record_has_twenty_at_most() {
    let (desk, model) = desk();
    let files: Vec<_> = (0..21)
        .map(|seed| put(&desk, &format!("{seed}.jpg"), &jpeg(30, 20, seed)))
        .collect();
    let told = attach(&desk, model, &files);
    assert_eq!(
        (told.keys.len(), told.refused[0].code),
        (20, Code::AttachmentsMany)
    );
}

#[test]
fn backups_and_closing_take_the_content_along() {
    let (desk, model) = desk();
    attach(&desk, model, &[put(&desk, "a.jpg", &jpeg(400, 300, 1))]);
    let copy = desk.path("bản sao.sdv");
    desk.office.backup(Some(&copy), &desk.ctx()).unwrap();
    let desk = desk.reopened();
    let restored = Office::open(&copy, program(), &desk.ctx()).unwrap();
    for office in [&restored, &desk.office] {
        let key = list(&desk, model).rows[0].key;
        let content = office
            .read(|reading| attachments::content(reading, key))
            .unwrap();
        assert_eq!(content.1, jpeg(400, 300, 1));
        assert_eq!(office.check().unwrap(), []);
    }
}
