//! The copies that lie in a folder, with their results.

use super::{KeptCopy, thin};
use crate::files::{beside, write_whole};
use crate::store::fault::file_fault;
use crate::{Code, Failure, Result};
use chrono::{DateTime, NaiveDateTime, Utc};
use std::path::{Path, PathBuf};

/// How an instant stands in a copy's name.
const STAMP: &str = "%Y%m%dT%H%M%S%3fZ";
/// What its result's name has behind it.
const RESULT: &str = ".json";
const ENDING: &str = ".sdv";

/// A name for a copy made at that instant which no file in the folder has.
pub(super) fn free_name(folder: &Path, office: &Path, now: DateTime<Utc>) -> String {
    let stem = stem(office);
    let stamp = now.format(STAMP);
    let first = format!("{stem}-{stamp}{ENDING}");
    let more = (2..).map(|number| format!("{stem}-{stamp}-{number}{ENDING}"));
    std::iter::once(first)
        .chain(more)
        .find(|name| !folder.join(name).exists())
        .expect("numbers do not end")
}

/// Writes a copy's result beside it.
pub(super) fn write_result(folder: &Path, copy: &KeptCopy) -> Result<()> {
    let path = result_of(&folder.join(&copy.name));
    let text = serde_json::to_vec_pretty(copy).map_err(|error| {
        Failure::new(Code::BackupFailed)
            .with("detail", error.to_string())
            .of_file(&path)
    })?;
    write_whole(&path, &text)
}

/// The copies of an office file in a folder, newest first. One without its result is left out: it
/// was not finished, or is not ours.
pub(super) fn listed(folder: &Path, office: &Path) -> Vec<KeptCopy> {
    let stem = stem(office);
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut copies: Vec<KeptCopy> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| stamp(name, &stem).is_some())
        .filter_map(|name| result(folder, &name))
        .collect();
    copies.sort_by(|a, b| (&b.at, b.head).cmp(&(&a.at, a.head)));
    copies
}

/// The path of a copy that is in the list; a name that leads elsewhere is none.
///
/// # Errors
/// [`Code::NoSuchFile`].
pub(super) fn find(folder: &Path, office: &Path, name: &str) -> Result<(KeptCopy, PathBuf)> {
    let path = folder.join(name);
    let found = listed(folder, office)
        .into_iter()
        .find(|copy| copy.name == name);
    let copy = found.ok_or_else(|| Failure::new(Code::NoSuchFile).of_file(&path))?;
    Ok((copy, path))
}

/// Takes the copies away that their age makes needless, each with its result.
pub(super) fn thin(folder: &Path, office: &Path, now: DateTime<Utc>) -> Result<()> {
    let copies = listed(folder, office);
    let aged: Vec<thin::Aged> = copies.iter().map(|copy| aged(copy, now)).collect();
    for place in thin::surplus(&aged, now) {
        let path = folder.join(&copies[place].name);
        // The result first: a copy without one is no longer counted on.
        for file in [result_of(&path), path] {
            std::fs::remove_file(&file).map_err(|error| file_fault(&error, &file, true))?;
        }
    }
    Ok(())
}

/// When a copy was made; now where its result does not say, so that it stays.
pub(super) fn made_at(copy: &KeptCopy, now: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&copy.at).map_or(now, |at| at.with_timezone(&Utc))
}

fn aged(copy: &KeptCopy, now: DateTime<Utc>) -> thin::Aged {
    thin::Aged {
        at: made_at(copy, now),
        head: copy.head,
    }
}

/// What was found out about a copy. A name that was changed afterwards is the file's.
fn result(folder: &Path, name: &str) -> Option<KeptCopy> {
    let bytes = std::fs::read(result_of(&folder.join(name))).ok()?;
    let copy: KeptCopy = serde_json::from_slice(&bytes).ok()?;
    Some(KeptCopy {
        name: name.to_owned(),
        ..copy
    })
}

fn result_of(copy: &Path) -> PathBuf {
    beside(copy, RESULT)
}

fn stem(office: &Path) -> String {
    let stem = office.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The instant in the name of a copy of that office.
fn stamp(name: &str, stem: &str) -> Option<NaiveDateTime> {
    let rest = name.strip_prefix(stem)?.strip_prefix('-')?;
    let stamp = rest.strip_suffix(ENDING)?.split('-').next()?;
    NaiveDateTime::parse_from_str(stamp, STAMP).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_with_an_instant_is_a_copy() {
        for (name, ours) in [
            ("so-20240618T030405678Z.sdv", true),
            ("so-20240618T030405678Z-2.sdv", true),
            ("so-20240618T030405678Z.sdv.json", false),
            ("so-20240618T030405678Z.sdv.part", false),
            ("so-cũ.sdv", false),
            ("khác-20240618T030405678Z.sdv", false),
        ] {
            assert_eq!(stamp(name, "so").is_some(), ours, "{name}");
        }
    }
}
