//! The second place of the copies: a stick or another disk that the office names once. A mark in a
//! file there tells it from another stick under the same letter, and from the empty folder that a
//! pulled stick leaves.

use super::{KeptCopy, copies};
use crate::files::{beside, write_whole};
use crate::office::{Ctx, Office};
use crate::store::{backup, fault};
use crate::{Code, Failure, Result};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use ts_rs::TS;

const FOLDER: &str = "place_folder";
const MARK: &str = "place_mark";
const AT: &str = "place_at";
/// The file by which a place is known again.
const MARK_FILE: &str = "noi-luu-so-dan-van.txt";

const BADGE_DAYS: i64 = 7;
const NOTE_DAYS: i64 = 30;

/// How urgently the second place is to be thought of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlaceWarning {
    /// Not at all.
    None,
    /// A week went by: a badge.
    Badge,
    /// A month went by: a note that cannot be overlooked.
    Note,
}

/// The second place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceState {
    /// The folder; none where none was named.
    pub folder: Option<String>,
    /// Whether it is there now.
    pub there: bool,
    /// When a copy went there last, UTC.
    pub at: Option<String>,
    /// The days since then, or since the office file began.
    pub days: i64,
    /// How urgent that is.
    pub warning: PlaceWarning,
}

impl Office {
    /// The second place and how long it has waited.
    ///
    /// # Errors
    /// Faults of the storage.
    pub fn place(&self, ctx: &Ctx) -> Result<PlaceState> {
        let (folder, mark, at, begun) = self.read_raw(|sql| {
            let note = |name| backup::note(sql, name);
            Ok((note(FOLDER)?, note(MARK)?, note(AT)?, backup::begun(sql)?))
        })?;
        let days = days_since(at.as_deref().or(begun.as_deref()), ctx.now);
        let there = folder
            .as_deref()
            .is_some_and(|folder| is_there(Path::new(folder), mark.as_deref()));
        Ok(PlaceState {
            there,
            folder,
            at,
            days,
            warning: warning(days),
        })
    }

    /// Names a folder as the second place and brings a copy there; `None` gives it up.
    ///
    /// # Errors
    /// [`Code::BackupPlaceSame`], and as [`Office::mirror`].
    pub fn name_place(&self, ctx: &Ctx, folder: Option<&Path>) -> Result<PlaceState> {
        let Some(folder) = folder else {
            [FOLDER, MARK, AT]
                .iter()
                .try_for_each(|name| self.set_note(name, None))?;
            return self.place(ctx);
        };
        if same_place(folder, self.path()) {
            return Err(Failure::new(Code::BackupPlaceSame).of_file(folder));
        }
        let mark = ctx.new_id().to_string();
        write_whole(&folder.join(MARK_FILE), mark.as_bytes())?;
        self.set_note(FOLDER, Some(&folder.display().to_string()))?;
        self.set_note(MARK, Some(&mark))?;
        self.mirror(ctx)
    }

    /// Brings the newest copy to the second place, opens and counts it there, and only then takes
    /// away what its age makes needless. A stick that is pulled meanwhile leaves what was there.
    ///
    /// # Errors
    /// [`Code::BackupPlaceGone`], [`Code::BackupFailed`], and what the disk says.
    pub fn mirror(&self, ctx: &Ctx) -> Result<PlaceState> {
        let state = self.place(ctx)?;
        let gone = || Failure::new(Code::BackupPlaceGone);
        let folder = PathBuf::from(state.folder.ok_or_else(|| gone().with("file", ""))?);
        if !state.there {
            return Err(gone().of_file(&folder));
        }
        self.keep_before(ctx, super::Why::Time)?;
        let newest = self.copies().into_iter().next();
        let copy = newest.ok_or_else(|| Failure::new(Code::BackupFailed).with("detail", ""))?;
        if !copies::listed(&folder, self.path()).contains(&copy) {
            self.bring(&copy, &folder)?;
            // As beside the office file: the next try comes.
            let _ = copies::thin(&folder, self.path(), ctx.now);
        }
        self.set_note(AT, Some(&backup::instant(ctx.now)))?;
        self.place(ctx)
    }

    /// Mirrors when the place is there and has not the newest copy; a place that is not there is
    /// no fault, time alone makes it one.
    ///
    /// # Errors
    /// As [`Office::mirror`].
    pub fn mirror_when_there(&self, ctx: &Ctx) -> Result<()> {
        if self.is_read_only() {
            return Ok(());
        }
        let state = self.place(ctx)?;
        let Some(folder) = state.folder.filter(|_| state.there) else {
            return Ok(());
        };
        let there = copies::listed(Path::new(&folder), self.path());
        match self.copies().first() {
            Some(newest) if there.contains(newest) => Ok(()),
            _ => self.mirror(ctx).map(|_| ()),
        }
    }

    fn bring(&self, copy: &KeptCopy, folder: &Path) -> Result<()> {
        let to = folder.join(&copy.name);
        let part = beside(&to, ".part");
        let from = self.copies_folder().join(&copy.name);
        let brought = fs::copy(&from, &part)
            .and_then(|_| fs::OpenOptions::new().write(true).open(&part)?.sync_all())
            .map_err(|error| fault::file_fault(&error, &to, true))
            .and_then(|()| backup::verified(&part, self.key()))
            .and_then(
                |found| match found.mark == copy.mark && found.counts == copy.counts {
                    true => {
                        fs::rename(&part, &to).map_err(|error| fault::file_fault(&error, &to, true))
                    }
                    false => Err(Failure::new(Code::BackupFailed)
                        .with("detail", found.head)
                        .of_file(&to)),
                },
            );
        if brought.is_err() {
            // On a stick that is gone there is nothing to tidy up.
            let _ = fs::remove_file(&part);
        }
        brought?;
        copies::write_result(folder, copy)
    }
}

fn is_there(folder: &Path, mark: Option<&str>) -> bool {
    let found = fs::read_to_string(folder.join(MARK_FILE)).ok();
    mark.is_some() && found.as_deref().map(str::trim) == mark
}

/// Whether the folder is the office file's own or lies in it.
fn same_place(folder: &Path, office: &Path) -> bool {
    let whole = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let home = whole(office.parent().unwrap_or(Path::new("")));
    whole(folder).starts_with(home)
}

fn days_since(at: Option<&str>, now: DateTime<Utc>) -> i64 {
    let at = at.and_then(|at| DateTime::parse_from_rfc3339(at).ok());
    at.map_or(0, |at| (now - at.with_timezone(&Utc)).num_days().max(0))
}

fn warning(days: i64) -> PlaceWarning {
    match days {
        NOTE_DAYS.. => PlaceWarning::Note,
        BADGE_DAYS.. => PlaceWarning::Badge,
        _ => PlaceWarning::None,
    }
}
