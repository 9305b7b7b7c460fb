//! The office file as a file: what is opened, what is refused and with which words, copies and
//! the way back.

use crate::desk::{Desk, ctx, new_office, program};
use office::{Code, Failure, Office};
use std::fs;
use std::path::Path;

fn open(path: &Path) -> Failure {
    Office::open(path, program(), &ctx(0)).unwrap_err()
}

#[test]
fn what_is_no_office_file_is_refused_and_left_as_it_is() {
    let desk = Desk::new();
    fs::write(desk.path("văn bản.sdv"), "không phải sổ").unwrap();
    fs::write(desk.path("trống.sdv"), "").unwrap();
    fs::create_dir(desk.path("thư mục.sdv")).unwrap();
    crate::journal::tamper::table::other_database(&desk.path("khác.sdv"));
    let cases = [
        ("văn bản.sdv", Code::NotAnOffice),
        ("trống.sdv", Code::NotAnOffice),
        ("khác.sdv", Code::NotAnOffice),
        ("thư mục.sdv", Code::NotReadable),
        ("không có.sdv", Code::NoSuchFile),
    ];
    for (name, code) in cases {
        let path = desk.path(name);
        let bytes = fs::read(&path).ok();
        for refused in [open(&path), Office::open_reading(&path).unwrap_err()] {
            assert_eq!(refused.code, code, "{name}");
            assert!(
                refused.say(Default::default()).contains(name),
                "{name}: {refused}"
            );
        }
        assert_eq!(fs::read(&path).ok(), bytes, "{name}");
        assert!(
            !desk.path(&format!("{name}-lock")).exists(),
            "{name} left something beside it"
        );
    }
}

#[test]
fn a_damaged_file_is_refused_or_found_out_by_the_check() {
    let desk = Desk::new();
    for value in 0..200 {
        desk.office
            .edit_setting(&desk.ctx(), &format!("mục {value}"), Some(&"x".repeat(500)))
            .unwrap();
    }
    let copy = desk.path("bản.sdv");
    desk.office.backup(Some(&copy), &desk.ctx()).unwrap();
    let whole = fs::read(&copy).unwrap();
    for (name, damage) in damages(&whole) {
        let path = desk.path(&format!("{name}.sdv"));
        fs::write(&path, damage).unwrap();
        let verdict = Office::open(&path, program(), &ctx(0)).and_then(|office| office.check());
        assert!(
            !matches!(verdict, Ok(findings) if findings.is_empty()),
            "{name} passed"
        );
        assert!(
            Office::restore(&path, &desk.path("đích.sdv")).is_err(),
            "{name} was restored"
        );
        assert!(!desk.path("đích.sdv").exists());
    }
}

fn damages(whole: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let half = whole.len() / 2;
    let mut middle = whole.to_vec();
    middle[half..half + 5000].fill(0xA5);
    let mut head = whole.to_vec();
    head[100..600].fill(0);
    vec![
        ("cụt", whole[..half].to_vec()),
        ("hỏng giữa", middle),
        ("hỏng đầu", head),
    ]
}

#[test]
fn a_file_of_a_newer_program_is_refused_with_both_levels_and_left_as_it_is() {
    let desk = Desk::new();
    let path = desk.path("mới hơn.sdv");
    desk.office.backup(Some(&path), &desk.ctx()).unwrap();
    crate::journal::tamper::table::set_level(&path, 999);
    let bytes = fs::read(&path).unwrap();
    let refused = open(&path);
    assert_eq!(refused.code, Code::NewerFile);
    assert!(refused.say(Default::default()).contains("999"), "{refused}");
    assert_eq!(
        Office::open_reading(&path).unwrap_err().code,
        Code::NewerFile
    );
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_second_window_on_the_same_file_is_refused_and_a_reader_is_not() {
    let desk = Desk::new();
    let path = desk.office.path().to_owned();
    let refused = open(&path);
    assert_eq!(refused.code, Code::OfficeInUse);
    assert!(refused.say(Default::default()).contains("cửa sổ khác"));

    let reader = Office::open_reading(&path).unwrap();
    assert!(reader.is_read_only());
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    assert_eq!(
        reader.dump().unwrap(),
        desk.office.dump().unwrap(),
        "a reader sees what was committed"
    );
    assert_eq!(
        reader
            .edit_setting(&desk.ctx(), "a", None)
            .unwrap_err()
            .code,
        Code::OfficeInUse
    );
    assert_eq!(
        reader.undo(&desk.ctx(), None).unwrap_err().code,
        Code::OfficeInUse
    );

    drop(desk.office);
    Office::open(&path, program(), &ctx(0)).unwrap();
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let desk = Desk::new();
    let path = desk.path("đã có.sdv");
    fs::write(&path, "của người khác").unwrap();
    let refused = Office::create(&path, &new_office(), program(), &ctx(0)).unwrap_err();
    assert_eq!(refused.code, Code::FileExists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "của người khác");
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_nothing_is_left_in_it() {
    let desk = Desk::new();
    let missing = desk.path("không có/so.sdv");
    fs::write(desk.path("tệp"), "").unwrap();
    let under_a_file = desk.path("tệp/so.sdv");
    let mut paths = vec![missing, under_a_file];
    if cfg!(target_os = "linux") {
        // A folder in which nobody may make files, not even root.
        paths.push("/sys/so.sdv".into());
    }
    for path in paths {
        let refused = Office::create(&path, &new_office(), program(), &ctx(0)).unwrap_err();
        assert_eq!(refused.code, Code::NotWritable, "{}", path.display());
        assert!(refused.say(Default::default()).contains("so.sdv"));
        assert!(!path.exists());
    }
}

#[test]
fn an_office_without_a_name_is_not_made() {
    let desk = Desk::new();
    let path = desk.path("vô danh.sdv");
    let refused = Office::create(&path, &Default::default(), program(), &ctx(0)).unwrap_err();
    assert_eq!(refused.code, Code::FieldMissing);
    assert!(!path.exists());
}

#[test]
fn a_backup_restores_to_the_same_records_and_journal() {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    let made = desk.office.backup(None, &desk.ctx()).unwrap();
    assert!(made.bytes > 0 && made.path.contains("sao-luu"));
    assert_eq!(
        desk.office.last_backup().unwrap(),
        Some((made.path.clone(), made.at.clone()))
    );
    let (dump, rows) = (
        desk.office.dump().unwrap(),
        desk.office.operations(9).unwrap(),
    );
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("2"))
        .unwrap();

    let to = desk.path("lấy lại.sdv");
    Office::restore(Path::new(&made.path), &to).unwrap();
    let restored = Office::open(&to, program(), &ctx(50)).unwrap();
    assert_eq!(restored.dump().unwrap(), dump);
    assert_eq!(restored.operations(9).unwrap(), rows);
    assert_eq!(restored.check().unwrap(), []);
    restored.undo(&ctx(51), None).unwrap();
}

#[test]
fn a_backup_or_restore_never_writes_over_a_file() {
    let desk = Desk::new();
    let path = desk.path("đã có.sdv");
    fs::write(&path, "của người khác").unwrap();
    assert_eq!(
        desk.office
            .backup(Some(&path), &desk.ctx())
            .unwrap_err()
            .code,
        Code::FileExists
    );
    let made = desk.office.backup(None, &desk.ctx()).unwrap();
    assert_eq!(
        Office::restore(Path::new(&made.path), &path)
            .unwrap_err()
            .code,
        Code::FileExists
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "của người khác");
    assert!(
        desk.office
            .backup(Some(&desk.path("không có/b.sdv")), &desk.ctx())
            .is_err()
    );
}

#[test]
fn backups_of_one_day_lie_side_by_side() {
    let desk = Desk::new();
    let (one, two) = (
        desk.office.backup(None, &desk.ctx()).unwrap(),
        desk.office.backup(None, &desk.ctx()).unwrap(),
    );
    assert_ne!(one.path, two.path);
    assert!(Path::new(&one.path).exists() && Path::new(&two.path).exists());
}

#[test]
fn a_closed_office_is_one_file_that_can_be_copied_alone() {
    let desk = Desk::new();
    let path = desk.path("sổ.sdv");
    let office = Office::create(&path, &new_office(), program(), &ctx(0)).unwrap();
    assert_eq!(office.operations(10).unwrap().len(), 1);
    drop(office);
    let copy = desk.path("bản chép.sdv");
    fs::copy(&path, &copy).unwrap();
    let name = Office::open(&copy, program(), &ctx(0))
        .unwrap()
        .profile()
        .unwrap()
        .name;
    assert_eq!(name, new_office().name);
    assert!(!desk.path("sổ.sdv-wal").exists());
}

#[test]
fn a_closed_office_is_one_file_that_can_be_copied() {
    let desk = Desk::new();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    let dump = desk.office.dump().unwrap();
    let path = desk.office.path().to_owned();
    drop(desk.office);
    let names: Vec<_> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, [path.file_name().unwrap()]);
    let copy = desk.folder.path().join("chép tay.sdv");
    fs::copy(&path, &copy).unwrap();
    assert_eq!(
        Office::open(&copy, program(), &ctx(0))
            .unwrap()
            .dump()
            .unwrap(),
        dump
    );
}

#[test]
fn an_office_closed_beside_a_reader_is_whole_in_its_one_file() {
    let desk = Desk::new();
    let reader = Office::open_reading(desk.office.path()).unwrap();
    desk.office
        .edit_setting(&desk.ctx(), "a", Some("1"))
        .unwrap();
    let (dump, path) = (desk.office.dump().unwrap(), desk.office.path().to_owned());
    drop(desk.office);
    let copy = desk.folder.path().join("chép tay.sdv");
    fs::copy(&path, &copy).unwrap();
    drop(reader);
    assert!(
        !desk.folder.path().join("so.sdv-wal").exists(),
        "the last to close tidies up"
    );
    assert_eq!(
        Office::open(&copy, program(), &ctx(0))
            .unwrap()
            .dump()
            .unwrap(),
        dump
    );
}
