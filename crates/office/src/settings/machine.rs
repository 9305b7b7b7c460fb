//! Settings of this machine: a small file in the user's configuration folder. Nothing of the
//! office is kept in it, so losing it loses no record; a damaged file counts as an empty one.

mod offsets;

pub use offsets::PrinterOffset;

use crate::print::Sides;
use crate::words::Lang;
use crate::{Code, Failure, Result};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{env, fs, io};
use ts_rs::TS;

/// The variable that names another folder than the system's, for tests and portable copies.
pub const FOLDER_VARIABLE: &str = "SODANVAN_CONFIG_DIR";

const FILE: &str = "machine.json";
const RECENT: usize = 10;
const PRINTERS: usize = 40;
/// So many grids, with names and layouts of so many bytes.
const GRIDS: usize = 40;
const GRID_NAME: usize = 60;
const GRID_LAYOUT: usize = 8_192;

/// The window's looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
// The window has one flat room of types, and a commendation round has a theme too.
#[ts(rename = "WindowTheme")]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the operating system is set.
    #[default]
    System,
    /// Dark letters on light ground.
    Light,
    /// Light letters on dark ground.
    Dark,
}

/// What a person sets for this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct MachineSettings {
    /// The window's looks.
    pub theme: Theme,
    /// Size of text in percent of the usual one, 80 to 200.
    pub text_size: u16,
    /// The language of the window.
    pub lang: Lang,
    /// Whether the office that was open last is opened at the start.
    pub restore_last: bool,
    /// How each grid is laid out, by its name: text that only the window reads.
    pub grids: BTreeMap<String, String>,
}

impl Default for MachineSettings {
    fn default() -> Self {
        MachineSettings {
            theme: Theme::default(),
            text_size: 100,
            lang: Lang::default(),
            restore_last: false,
            grids: BTreeMap::new(),
        }
    }
}

/// An office file opened on this machine before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Where it stands.
    pub path: PathBuf,
    /// The office's name when it was open last.
    pub name: String,
    /// When it was opened last.
    pub opened_at: DateTime<Utc>,
}

/// How a printer was used last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PrinterUse {
    /// Which sides were printed.
    pub sides: Sides,
    /// The tray, as the system names it; none leaves it to the printer.
    pub tray: Option<String>,
}

/// Printers that were used on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
struct Printers {
    last: Option<String>,
    used: BTreeMap<String, PrinterUse>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    settings: MachineSettings,
    recent: Vec<Remembered>,
    printers: Printers,
    offsets: Vec<PrinterOffset>,
}

/// The settings file of one folder.
#[derive(Debug)]
pub struct Machine {
    folder: PathBuf,
    kept: Mutex<Kept>,
}

impl Machine {
    /// Reads the settings that stand in `folder`, or starts with the usual ones.
    pub fn in_folder(folder: PathBuf) -> Machine {
        let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        let kept = serde_json::from_str(&text).unwrap_or_default();
        Machine {
            folder,
            kept: Mutex::new(kept),
        }
    }

    /// The settings now.
    pub fn settings(&self) -> MachineSettings {
        self.kept().settings.clone()
    }

    /// The language of the window.
    pub fn lang(&self) -> Lang {
        self.kept().settings.lang
    }

    /// Keeps new settings.
    ///
    /// # Errors
    /// `not_writable` or `disk_full` when the file cannot be replaced; the old one stays.
    pub fn save(&self, settings: MachineSettings) -> Result<()> {
        let mut kept = self.kept();
        kept.settings = within_bounds(settings);
        self.write(&kept)
    }

    /// Office files opened before, newest first.
    pub fn recent(&self) -> Vec<Remembered> {
        self.kept().recent.clone()
    }

    /// Puts an opened office file at the head of the recent ones.
    ///
    /// # Errors
    /// As [`Machine::save`].
    pub fn remember(&self, path: &Path, name: &str, at: DateTime<Utc>) -> Result<()> {
        let mut kept = self.kept();
        kept.recent.retain(|known| known.path != path);
        kept.recent.insert(
            0,
            Remembered {
                path: path.to_owned(),
                name: name.to_owned(),
                opened_at: at,
            },
        );
        kept.recent.truncate(RECENT);
        self.write(&kept)
    }

    /// The printer that was used last.
    pub fn last_printer(&self) -> Option<String> {
        self.kept().printers.last.clone()
    }

    /// How a printer was used last; as usual where it never was.
    pub fn printer_use(&self, printer: &str) -> PrinterUse {
        let kept = self.kept();
        kept.printers.used.get(printer).cloned().unwrap_or_default()
    }

    /// Remembers how a printer was used.
    ///
    /// # Errors
    /// As [`Machine::save`].
    pub fn remember_printer(&self, printer: &str, used: PrinterUse) -> Result<()> {
        let mut kept = self.kept();
        let printers = &mut kept.printers;
        printers.last = Some(printer.to_owned());
        printers.used.insert(printer.to_owned(), used);
        while printers.used.len() > PRINTERS {
            let other = printers.used.keys().find(|name| *name != printer).cloned();
            let Some(other) = other else { break };
            printers.used.remove(&other);
        }
        self.write(&kept)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, kept: &Kept) -> Result<()> {
        let path = self.folder.join(FILE);
        let text = serde_json::to_vec_pretty(kept).unwrap_or_default();
        replace(&self.folder, &path, &text).map_err(|error| {
            let code = if error.kind() == io::ErrorKind::StorageFull {
                Code::DiskFull
            } else {
                Code::NotWritable
            };
            Failure::new(code).of_file(&path)
        })
    }
}

/// What is too much to be a setting is left out; the usual holds in its place.
fn within_bounds(settings: MachineSettings) -> MachineSettings {
    let fits = |(name, layout): &(String, String)| {
        !name.is_empty() && name.len() <= GRID_NAME && layout.len() <= GRID_LAYOUT
    };
    MachineSettings {
        text_size: settings.text_size.clamp(80, 200),
        grids: settings
            .grids
            .into_iter()
            .filter(fits)
            .take(GRIDS)
            .collect(),
        ..settings
    }
}

/// A reader sees the old file or the new one, never half of one.
fn replace(folder: &Path, path: &Path, text: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let fresh = path.with_extension("new");
    fs::write(&fresh, text)?;
    fs::rename(fresh, path)
}

/// The folder of this user's settings: `SODANVAN_CONFIG_DIR` where it is set, else the system's
/// place for settings, else the folder of temporary files.
pub fn folder() -> PathBuf {
    if let Some(folder) = env::var_os(FOLDER_VARIABLE) {
        return PathBuf::from(folder);
    }
    let place = |name: &str| env::var_os(name).map(PathBuf::from);
    let home = place("APPDATA")
        .or_else(|| place("XDG_CONFIG_HOME"))
        .or_else(|| Some(place("HOME")?.join(".config")));
    home.unwrap_or_else(env::temp_dir).join("so-dan-van")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).expect("a second is an instant")
    }

    #[test]
    fn the_last_opened_office_stands_first_and_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let machine = Machine::in_folder(folder.path().to_owned());
        for (second, path) in ["a.sdv", "b.sdv", "a.sdv"].iter().enumerate() {
            machine
                .remember(Path::new(path), path, at(second as i64))
                .expect("kept");
        }
        let again = Machine::in_folder(folder.path().to_owned()).recent();
        let paths: Vec<_> = again
            .iter()
            .map(|known| known.path.display().to_string())
            .collect();
        assert_eq!(paths, ["a.sdv", "b.sdv"]);
    }

    #[test]
    fn a_printer_is_used_again_as_it_was_used_last() {
        let folder = tempfile::tempdir().expect("a folder");
        let machine = Machine::in_folder(folder.path().to_owned());
        assert_eq!(machine.last_printer(), None);
        let both = PrinterUse {
            sides: Sides::LongEdge,
            tray: Some("InputSlot=Tray2".into()),
        };
        for number in 0..2 * PRINTERS {
            let name = format!("máy {number}");
            machine
                .remember_printer(&name, PrinterUse::default())
                .expect("kept");
        }
        machine
            .remember_printer("HP-2", both.clone())
            .expect("kept");
        let again = Machine::in_folder(folder.path().to_owned());
        assert_eq!(again.last_printer().as_deref(), Some("HP-2"));
        assert_eq!(again.printer_use("HP-2"), both);
        assert_eq!(again.printer_use("khác"), PrinterUse::default());
        assert!(again.kept().printers.used.len() <= PRINTERS);
    }

    #[test]
    fn a_damaged_file_counts_as_the_usual_settings() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE), "{ half").expect("written");
        assert_eq!(
            Machine::in_folder(folder.path().to_owned()).settings(),
            MachineSettings::default()
        );
    }

    #[test]
    fn settings_outlive_the_program_within_their_bounds() {
        let folder = tempfile::tempdir().expect("a folder");
        let wish = MachineSettings {
            text_size: 999,
            theme: Theme::Dark,
            lang: Lang::En,
            restore_last: true,
            ..MachineSettings::default()
        };
        Machine::in_folder(folder.path().to_owned())
            .save(wish.clone())
            .expect("kept");
        assert_eq!(
            Machine::in_folder(folder.path().to_owned()).settings(),
            MachineSettings {
                text_size: 200,
                ..wish
            }
        );
    }

    #[test]
    fn layouts_of_grids_are_kept_and_a_huge_one_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let huge = "x".repeat(GRID_LAYOUT + 1);
        let grids = [("unit", "{}"), ("round", huge.as_str())];
        let wish = MachineSettings {
            grids: grids
                .map(|(name, layout)| (name.to_owned(), layout.to_owned()))
                .into(),
            ..MachineSettings::default()
        };
        Machine::in_folder(folder.path().to_owned())
            .save(wish)
            .expect("kept");
        let again = Machine::in_folder(folder.path().to_owned()).settings();
        let names: Vec<&String> = again.grids.keys().collect();
        assert_eq!(names, ["unit"]);
    }
}
