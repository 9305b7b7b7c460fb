//! The doors by which a kind of sheet comes in, as its subject's descriptor holds them: the same
//! functions for every kind, each made for the one it is of ([`Taking`]).

use std::path::Path;

use super::adjust::{Tell, restage_as};
use super::commit::{planned, take_in};
use super::fix::{fix_cell_as, fix_same_as};
use super::kind::Kind;
use super::recipe::RecipeValue;
use super::record::ImportCounts;
use super::row::Line;
use super::said::Said;
use super::stage::{ReadFile, stage_as};
use super::staged::{Batch, StoredRow};
use super::taking::Taking;
use crate::Result;
use crate::journal::OpKind;
use crate::office::{Change, Ctx, Office, Reading};

/// How a kind of sheet is taken in.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The fields of its rows.
    pub(crate) fields: &'static [&'static str],
    /// The place of the field without which a row is left out.
    pub(crate) name: usize,
    /// The places of the fields whose spellings are remembered of a sender.
    pub(crate) spelled: &'static [usize],
    /// Whether a table that has some fields has this one too.
    pub(crate) has: Has,
    /// A value as screens show it.
    pub(crate) shown: fn(field: usize, text: &str) -> String,
    /// What kind of record a row is, in words; empty where there is only one.
    pub(crate) kind_text: fn(&Line) -> String,
    /// The operation that takes a file in.
    pub(crate) op: &'static OpKind,
    /// Where the window shows a target: `["awards", "round", "12"]`.
    pub(crate) place: fn(target: i64) -> Vec<String>,
    /// The functions.
    pub(crate) doors: Doors,
}

/// Told of a field and of which fields were found.
type Has = fn(&str, &dyn Fn(&str) -> bool) -> bool;

/// The functions that are made for one kind.
#[derive(Debug)]
pub(crate) struct Doors {
    pub(super) stage: Stage,
    pub(super) restage: Restage,
    pub(super) fix_cell: FixCell,
    pub(super) fix_same: FixSame,
    pub(super) planned: fn(&Reading, &Batch) -> Result<ImportCounts>,
    pub(super) take_in: fn(&Office, &Change, &Batch) -> Result<ImportCounts>,
    pub(super) record: Record,
}

type Stage = fn(&Office, &Ctx, &Path, (Kind, i64), &ReadFile, &Said) -> Result<i64>;
type Restage = fn(&Office, &Ctx, &Batch, usize, &[RecipeValue], Tell<'_>) -> Result<()>;
type FixCell = fn(&Office, &Batch, &StoredRow, usize, &str) -> Result<()>;
type Record = fn(&Reading, i64) -> Result<Option<(Line, String)>>;
type FixSame = fn(&Office, &Batch, usize, (&str, &str)) -> Result<usize>;

impl Doors {
    /// Those of a kind.
    pub(crate) const fn of<K: Taking>() -> Doors {
        Doors {
            stage: stage_as::<K>,
            restage: restage_as::<K>,
            fix_cell: fix_cell_as::<K>,
            fix_same: fix_same_as::<K>,
            planned: planned::<K>,
            take_in: take_in::<K>,
            record: K::record,
        }
    }
}
