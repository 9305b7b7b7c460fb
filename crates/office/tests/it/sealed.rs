//! Encryption at rest: who gets in, what a reader of the disk sees, and that nothing is lost by it.

use crate::desk::{ctx, new_office, program};
use office::{Code, Cost, Failure, Office, Unlock};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PASSPHRASE: &str = "mùa lúa chín vàng";
/// Trying one costs nothing here; real files cost about a second.
const QUICK: Cost = Cost {
    memory_log2: 8,
    passes: 1,
};

fn said(passphrase: &str) -> Unlock {
    Unlock::Passphrase(passphrase.to_owned().into())
}

fn sheet(code: &str) -> Unlock {
    Unlock::Recovery(code.to_owned().into())
}

fn open(path: &Path, unlock: Option<&Unlock>) -> Result<Office, Failure> {
    Office::open_with(path, unlock, program(), &ctx(5))
}

fn refused(path: &Path, unlock: Option<&Unlock>) -> Code {
    open(path, unlock).map(drop).unwrap_err().code
}

/// A closed sample office under the passphrase, with a backup of the time when it was plain.
struct Sealed {
    folder: TempDir,
    path: PathBuf,
    code: String,
}

fn sealed_sample() -> Sealed {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mau.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    office.backup(None, &ctx(2)).unwrap();
    drop(office);
    let office = Office::seal(&path, None, Some((PASSPHRASE, QUICK)), program(), &ctx(3)).unwrap();
    let code = office.recovery_code().unwrap();
    Sealed { folder, path, code }
}

#[test]
fn an_encrypted_office_opens_by_its_passphrase_or_its_recovery_code_only() {
    let Sealed {
        folder: _kept,
        path,
        code,
    } = sealed_sample();
    assert_eq!(refused(&path, None), Code::PassphraseNeeded);
    assert_eq!(
        Office::open_reading(&path).unwrap_err().code,
        Code::PassphraseNeeded
    );
    for wrong in ["mùa lúa chín", "mua lua chin vang", "", "         "] {
        assert_eq!(
            refused(&path, Some(&said(wrong))),
            Code::PassphraseWrong,
            "{wrong}"
        );
    }
    // Typed by an input method that puts marks apart.
    for right in [
        PASSPHRASE,
        " mu\u{300}a lu\u{301}a chi\u{301}n va\u{300}ng ",
    ] {
        assert!(open(&path, Some(&said(right))).unwrap().is_sealed());
    }
    assert!(open(&path, Some(&sheet(&code.to_lowercase()))).is_ok());
    assert_eq!(
        refused(&path, Some(&sheet(&code[5..]))),
        Code::RecoveryMistyped
    );
}

#[test]
fn a_passphrase_of_spaces_or_of_few_letters_makes_no_office() {
    let folder = tempfile::tempdir().unwrap();
    for weak in ["", "            ", "ngắn   "] {
        let path = folder.path().join("moi.sdv");
        let weak = Some((weak, QUICK));
        let refused = Office::create_with(&path, &new_office(), weak, program(), &ctx(1));
        assert_eq!(refused.unwrap_err().code, Code::PassphraseWeak);
        assert!(!path.exists());
    }
}

#[test]
fn nothing_can_be_read_off_the_disk_while_somebody_works_and_after_a_kill() {
    let Sealed { folder, path, .. } = sealed_sample();
    let office = open(&path, Some(&said(PASSPHRASE))).unwrap();
    let name = "Phạm Thị Không Ai Đọc";
    office
        .edit_setting(&ctx(6), "người ghi", Some(name))
        .unwrap();
    office.backup(None, &ctx(7)).unwrap();
    office.edit_setting(&ctx(8), "người ghi", None).unwrap();
    office.undo(&ctx(9), None).unwrap();
    // Not closed: what lies there is what a kill would leave.
    let files = files_under(folder.path());
    let beside = |ending: &str| {
        files
            .iter()
            .any(|(file, _)| file.to_string_lossy().ends_with(ending))
    };
    assert!(
        beside("mau.sdv") && beside("mau.sdv-wal"),
        "{:?}",
        files.iter().map(|(file, _)| file).collect::<Vec<_>>()
    );
    // Two copies; what was found out about each lies beside it and is looked through below too.
    let copies_with = |ending: &str| {
        let lies = |file: &Path| {
            file.parent()
                .is_some_and(|folder| folder.ends_with("sao-luu"))
                && file.to_string_lossy().ends_with(ending)
        };
        files.iter().filter(|(file, _)| lies(file)).count()
    };
    assert_eq!([".sdv", ".sdv.json", ""].map(copies_with), [2, 2, 4]);
    for (file, bytes) in &files {
        for secret in [
            name,
            "SQLite format 3",
            "CREATE TABLE",
            "Ninh Kiều",
            "người ghi",
        ] {
            let found = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!found, "“{secret}” in {}", file.display());
        }
    }
    drop(office);
    assert!(
        open(&path, Some(&said(PASSPHRASE)))
            .unwrap()
            .check()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn nothing_is_lost_by_encrypting_by_another_passphrase_and_by_taking_it_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mau.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    office
        .edit_setting(&ctx(2), "mục", Some("giá trị"))
        .unwrap();
    let before = told(&office);
    drop(office);
    let mut unlock = None;
    for (minute, passphrase) in (3..).zip([Some(PASSPHRASE), Some("con đường làng em"), None])
    {
        let office = Office::seal(
            &path,
            unlock.as_ref(),
            passphrase.map(|said| (said, QUICK)),
            program(),
            &ctx(minute),
        )
        .unwrap();
        assert_eq!(told(&office), before);
        assert_eq!(office.check().unwrap(), [], "{passphrase:?}");
        assert_eq!(office.is_sealed(), passphrase.is_some());
        drop(office);
        unlock = passphrase.map(said);
    }
    // The journal says what was done, and the change of before can still be taken back.
    let office = open(&path, None).unwrap();
    let seals = office
        .operations(10)
        .unwrap()
        .into_iter()
        .filter(|row| row.kind == "office.seal")
        .count();
    assert_eq!(seals, 3);
    let changed = office
        .operations(10)
        .unwrap()
        .into_iter()
        .find(|row| row.kind == "office.setting");
    office.undo(&ctx(9), Some(changed.unwrap().key)).unwrap();
    assert_ne!(told(&office), before);
}

#[test]
fn the_old_passphrase_and_the_old_sheet_open_nothing_once_changed() {
    let Sealed {
        folder: _kept,
        path,
        code,
    } = sealed_sample();
    let office = Office::seal(
        &path,
        Some(&said(PASSPHRASE)),
        Some(("con đường làng em", QUICK)),
        program(),
        &ctx(4),
    )
    .unwrap();
    assert_ne!(office.recovery_code().unwrap(), code);
    drop(office);
    assert_eq!(
        refused(&path, Some(&said(PASSPHRASE))),
        Code::PassphraseWrong
    );
    assert_eq!(refused(&path, Some(&sheet(&code))), Code::PassphraseWrong);
    assert!(open(&path, Some(&said("con đường làng em"))).is_ok());
}

#[test]
fn a_flipped_byte_is_told_as_damage_and_not_as_a_wrong_passphrase() {
    let Sealed { folder, path, .. } = sealed_sample();
    let whole = fs::read(&path).unwrap();
    for at in [
        20,
        100,
        4_000,
        4_096 + 50,
        whole.len() / 2,
        whole.len() - 10,
    ] {
        let damaged = folder.path().join("hỏng.sdv");
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        fs::write(&damaged, &bytes).unwrap();
        let verdict = open(&damaged, Some(&said(PASSPHRASE))).and_then(|office| office.check());
        match verdict {
            Err(failure) => assert_eq!(failure.code, Code::FileDamaged, "byte {at}: {failure}"),
            Ok(findings) => assert!(!findings.is_empty(), "byte {at} went unnoticed"),
        }
    }
}

#[test]
fn a_backup_is_encrypted_as_the_office_is_and_comes_back_by_the_same_passphrase() {
    let Sealed { folder, path, .. } = sealed_sample();
    let office = open(&path, Some(&said(PASSPHRASE))).unwrap();
    let backup = PathBuf::from(office.backup(None, &ctx(6)).unwrap().path);
    let before = told(&office);
    drop(office);
    assert_eq!(refused(&backup, None), Code::PassphraseNeeded);
    let back = folder.path().join("lấy lại.sdv");
    let wrong = Office::restore_with(&backup, Some(&said("không phải")), &back);
    assert_eq!(wrong.unwrap_err().code, Code::PassphraseWrong);
    assert!(!back.exists());
    Office::restore_with(&backup, Some(&said(PASSPHRASE)), &back).unwrap();
    assert_eq!(refused(&back, None), Code::PassphraseNeeded);
    assert_eq!(told(&open(&back, Some(&said(PASSPHRASE))).unwrap()), before);
}

#[test]
fn an_office_that_cannot_be_encrypted_stays_as_it_was() {
    let Sealed {
        folder: _kept,
        path,
        ..
    } = sealed_sample();
    let bytes = fs::read(&path).unwrap();
    let seal = |unlock: &Unlock, passphrase: &str| {
        let sealed = Office::seal(
            &path,
            Some(unlock),
            Some((passphrase, QUICK)),
            program(),
            &ctx(4),
        );
        sealed.map(drop).unwrap_err().code
    };
    assert_eq!(
        seal(&said("không phải"), "con đường làng em"),
        Code::PassphraseWrong
    );
    assert_eq!(seal(&said(PASSPHRASE), "   "), Code::PassphraseWeak);
    let held = open(&path, Some(&said(PASSPHRASE))).unwrap();
    assert_eq!(
        seal(&said(PASSPHRASE), "con đường làng em"),
        Code::OfficeInUse
    );
    drop(held);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

/// What an office holds, as its lists tell it.
fn told(office: &Office) -> String {
    let read = |office: &Office| {
        office.read(|reading| {
            let subjects = ["awards", "models", "units"];
            let lists = subjects
                .map(|code| office::subjects::subject(code).unwrap().list.unwrap()(reading));
            Ok(format!(
                "{lists:?} {:?}",
                office::settings::setting(reading, "mục")
            ))
        })
    };
    read(office).unwrap()
}

fn files_under(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(files_under(&path)),
            false => files.push((path.clone(), fs::read(&path).unwrap())),
        }
    }
    files
}
