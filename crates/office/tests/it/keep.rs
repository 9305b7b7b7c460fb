//! The copies of the office file: when they are made, that they are whole, and the way back.

use crate::desk::{Desk, ctx, program};
use chrono::Duration;
use office::keep::{KeptCopy, PlaceWarning, Why};
use office::words::Lang;
use office::{Code, Ctx, Office, print};
use std::fs;
use std::path::Path;

fn set(desk: &Desk, value: &str) {
    desk.office
        .edit_setting(&desk.ctx(), "a", Some(value))
        .unwrap();
}

fn keep(desk: &Desk, minutes: i64) -> KeptCopy {
    desk.office.keep_copy(&ctx(minutes), Why::Asked).unwrap()
}

fn due(desk: &Desk, at: &Ctx) -> bool {
    desk.office.keep_when_due(at).unwrap().is_some()
}

/// The office with a copy put back, as the window does it.
fn put_back(desk: Desk, at: &Ctx, name: &str) -> Desk {
    let ready = desk.office.prepare_putting_back(at, name).unwrap();
    desk.after(|| ready.finish(at).unwrap())
}

#[test]
fn a_copy_is_made_when_something_changed_and_half_an_hour_went_by() {
    let desk = Desk::new();
    assert!(due(&desk, &ctx(0)), "a new office has no copy yet");
    assert!(!due(&desk, &ctx(60)), "nothing changed");
    set(&desk, "1");
    assert!(!due(&desk, &ctx(29)), "the last one is fresh");
    assert!(due(&desk, &ctx(31)));
    assert_eq!(desk.office.copies().len(), 2);
    assert_eq!(desk.office.copies()[0].why, Why::Time);
}

#[test]
fn a_clock_set_back_a_year_neither_stops_copies_nor_takes_one_away() {
    let desk = Desk::new();
    keep(&desk, 0);
    let year = Duration::days(365).num_minutes();
    set(&desk, "1");
    assert!(due(&desk, &ctx(-year)));
    set(&desk, "2");
    assert!(due(&desk, &ctx(40 - year)));
    assert_eq!(desk.office.copies().len(), 3);
}

#[test]
fn a_copy_carries_what_was_counted_in_it_and_no_word_of_a_record() {
    let desk = Desk::new();
    set(&desk, "Nguyễn Thị Bí Mật");
    let copy = keep(&desk, 1);
    assert_eq!(desk.office.copies(), std::slice::from_ref(&copy));
    assert!(copy.counts["setting"] >= 1 && copy.records >= copy.counts["unit"]);
    let result = desk.path(&format!("sao-luu/{}.json", copy.name));
    assert!(!fs::read_to_string(result).unwrap().contains("Bí Mật"));
}

#[test]
fn two_copies_of_one_instant_lie_beside_each_other() {
    let desk = Desk::new();
    let first = keep(&desk, 1);
    set(&desk, "1");
    let second = keep(&desk, 1);
    assert_ne!(first.name, second.name);
    assert_eq!(desk.office.copies(), [second, first]);
}

#[test]
fn what_is_put_back_is_the_copy_and_what_stood_there_comes_back_too() {
    let desk = Desk::new();
    set(&desk, "cũ");
    let old = keep(&desk, 10);
    let then = desk.office.dump().unwrap();
    set(&desk, "mới");
    let now = desk.office.dump().unwrap();

    let desk = put_back(desk, &ctx(20), &old.name);
    assert_eq!(desk.office.dump().unwrap(), then);
    assert_eq!(desk.office.check().unwrap(), []);
    set(&desk, "khác hẳn");
    assert!(
        due(&desk, &ctx(90)),
        "work that went on from a copy is new, although its number was there before"
    );

    let before = desk.office.copies();
    let before = before.iter().find(|copy| copy.why == Why::PutBack).unwrap();
    let desk = put_back(desk, &ctx(99), &before.name);
    assert_eq!(desk.office.dump().unwrap(), now);
    assert_eq!(desk.office.check().unwrap(), []);
    assert!(!desk.path("so.sdv.part").exists());
}

#[test]
fn nothing_is_put_back_while_somebody_has_the_file_open() {
    let desk = Desk::new();
    let copy = keep(&desk, 1);
    set(&desk, "1");
    let now = desk.office.dump().unwrap();
    let ready = desk
        .office
        .prepare_putting_back(&ctx(2), &copy.name)
        .unwrap();
    assert_eq!(ready.finish(&ctx(3)).unwrap_err().code, Code::OfficeInUse);
    drop(desk.office);
    let office = ready.leave(&ctx(4)).unwrap();
    assert_eq!(office.dump().unwrap(), now);
    assert!(!desk.folder.path().join("so.sdv.part").exists());
}

#[test]
fn a_copy_that_was_damaged_or_is_not_in_the_list_is_not_put_back() {
    let desk = Desk::new();
    for value in 0..100 {
        set(&desk, &format!("{value}{}", "x".repeat(500)));
    }
    let copy = keep(&desk, 1);
    let path = desk.path(&format!("sao-luu/{}", copy.name));
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + 5000].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    let refused = |name: &str| {
        let refused = desk.office.prepare_putting_back(&ctx(2), name).unwrap_err();
        assert!(!desk.path("so.sdv.part").exists());
        refused.code
    };
    assert_eq!(refused(&copy.name), Code::FileDamaged);
    for name in ["../so.sdv", "", "so-20240618T010100000Z-9.sdv"] {
        assert_eq!(refused(name), Code::NoSuchFile, "{name}");
    }
    assert_eq!(desk.office.copies().len(), 1, "and nothing was kept for it");
}

#[test]
fn a_look_shows_the_copy_beside_the_present() {
    let desk = Desk::new();
    set(&desk, "1");
    let copy = keep(&desk, 1);
    for name in ["b", "c"] {
        desk.office
            .edit_setting(&desk.ctx(), name, Some("1"))
            .unwrap();
    }
    let look = desk.office.look_into(&copy.name, Lang::Vi).unwrap();
    let of = |table: &str| look.tables.iter().find(|count| count.table == table);
    let settings = of("setting").unwrap();
    assert_eq!(settings.now - settings.copy, 2);
    assert_eq!(look.later, 2);
    assert_eq!(look.operations[0].key, copy.head);
    assert!(of("nomination").is_none(), "empty tables are not shown");
}

#[test]
fn the_second_place_is_another_one_and_holds_a_checked_copy() {
    let desk = Desk::new();
    let stick = tempfile::tempdir().unwrap();
    let refused = desk.office.name_place(&ctx(1), Some(desk.folder.path()));
    assert_eq!(refused.unwrap_err().code, Code::BackupPlaceSame);
    let state = desk.office.name_place(&ctx(2), Some(stick.path())).unwrap();
    assert!(state.there && state.warning == PlaceWarning::None);
    let name = &desk.office.copies()[0].name;
    Office::restore(&stick.path().join(name), &desk.path("lấy lại.sdv")).unwrap();
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn a_place_that_waited_a_week_is_a_badge_and_a_month_a_note() {
    let desk = Desk::new();
    let days = |days: i64| desk.office.place(&ctx(days * 24 * 60)).unwrap().warning;
    assert_eq!(
        [6, 7, 29, 30, -365].map(days),
        [
            PlaceWarning::None,
            PlaceWarning::Badge,
            PlaceWarning::Badge,
            PlaceWarning::Note,
            PlaceWarning::None
        ]
    );
}

#[test]
fn a_stick_that_is_pulled_or_fails_halfway_leaves_what_was_there() {
    let desk = Desk::new();
    let stick = tempfile::tempdir().unwrap();
    desk.office.name_place(&ctx(1), Some(stick.path())).unwrap();
    let first = desk.office.copies()[0].name.clone();
    set(&desk, "1");
    let second = keep(&desk, 2).name;
    // What stands where the copy is to grow plays the stick that takes nothing more.
    let wall = stick.path().join(format!("{second}.part"));
    fs::create_dir(&wall).unwrap();
    assert!(desk.office.mirror(&ctx(3)).is_err());
    assert!(whole(&stick.path().join(&first)) && !stick.path().join(&second).exists());
    fs::remove_dir(&wall).unwrap();

    let mark = stick.path().join("noi-luu-so-dan-van.txt");
    fs::write(&mark, "của sổ khác").unwrap();
    let refused = desk.office.mirror(&ctx(4)).unwrap_err();
    assert_eq!(refused.code, Code::BackupPlaceGone);
    assert!(refused.say(Lang::Vi).contains("USB"), "{refused}");
    desk.office.mirror_when_there(&ctx(5)).unwrap();
    assert!(!stick.path().join(&second).exists());
}

fn whole(copy: &Path) -> bool {
    Office::open_reading(copy).is_ok_and(|office| office.check().unwrap().is_empty())
}

/// The rehearsal: from the newest copy alone the office prints what it printed.
#[test]
fn from_the_newest_copy_the_sample_office_prints_the_same_forms() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mẫu.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    office.keep_copy(&ctx(60 * 24 * 400), Why::Asked).unwrap();
    let newest = folder.path().join("sao-luu").join(&office.copies()[0].name);
    let copy = Office::open_reading(&newest).unwrap();
    assert_eq!(copy.dump().unwrap(), office.dump().unwrap());
    let printed = |office: &Office| {
        office.read(|reading| {
            let forms = ["awards.l1", "awards.l2"].into_iter();
            let made =
                forms.map(|form| print::document(reading, form, 1).map(|made| format!("{made:?}")));
            made.collect::<office::Result<Vec<_>>>()
        })
    };
    let forms = printed(&office).unwrap();
    assert!(forms.iter().all(|form| form.len() > 1000));
    assert_eq!(printed(&copy).unwrap(), forms);
}
