//! What every test starts from: a folder, a clock, a new office file.

use chrono::{DateTime, TimeZone, Utc};
use office::{Ctx, NewOffice, Office, Program};
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// An office in a folder of its own, which goes when the test ends.
pub(crate) struct Desk {
    pub folder: TempDir,
    pub office: Office,
    minutes: AtomicI64,
}

impl Desk {
    /// A new office file.
    pub(crate) fn new() -> Desk {
        Desk::of(&new_office())
    }

    /// A new office file of some office.
    pub(crate) fn of(new: &NewOffice) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("so.sdv");
        let office = Office::create(&path, new, program(), &ctx(0)).unwrap();
        Desk {
            folder,
            office,
            minutes: AtomicI64::new(0),
        }
    }

    /// The circumstances of the next operation: a minute later than the last.
    pub(crate) fn ctx(&self) -> Ctx {
        ctx(self.minutes.fetch_add(1, Ordering::Relaxed) + 1)
    }

    /// The path of a file in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The same folder with another office in it, which `next` opens when this one is closed.
    pub(crate) fn after(self, next: impl FnOnce() -> Office) -> Desk {
        drop(self.office);
        Desk {
            folder: self.folder,
            office: next(),
            minutes: self.minutes,
        }
    }

    /// Closes the office and opens it again.
    pub(crate) fn reopened(self) -> Desk {
        let path = self.office.path().to_owned();
        self.after(|| Office::open(&path, program(), &ctx(0)).unwrap())
    }
}

/// 18 June 2024, 08:00 at +07:00, plus some minutes; the minutes are the seed too.
pub(crate) fn ctx(minutes: i64) -> Ctx {
    let morning: DateTime<Utc> = Utc.with_ymd_and_hms(2024, 6, 18, 1, 0, 0).unwrap();
    Ctx::fixed(minutes as u64, morning + chrono::Duration::minutes(minutes))
}

pub(crate) fn new_office() -> NewOffice {
    NewOffice {
        name: "Ban Dân vận Huyện ủy Sông Mây".into(),
        superior: "Huyện ủy Sông Mây".into(),
        place: "Sông Mây".into(),
        unit: None,
    }
}

/// The program that reads foreign workbooks in these tests.
pub(crate) fn program() -> Program {
    Program {
        path: PathBuf::from(env!("CARGO_BIN_EXE_office-reading-child")),
        verb: "read".into(),
    }
}
