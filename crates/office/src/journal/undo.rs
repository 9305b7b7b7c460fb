//! Taking operations back, and doing again what was taken back. Both are operations themselves:
//! the rows are put back through the same triggers, so they are journalled like any other.

use super::table::{self, Entry, Line};
use super::{CREATE, MIGRATE, OpKind, OperationRow, REDO, UNDO, conflict, list, verify, write};
use crate::office::{Ctx, Notice, Op};
use crate::store::seal::Seal;
use crate::store::{Connection, schema};
use crate::words;
use crate::words::Params;
use crate::{Code, Failure, Result, subjects};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What came of an undo or a redo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The number of the undo in the journal; none if `conflicts` stood in the way and nothing
    /// was done.
    pub operation: Option<i64>,
    /// What was taken back (or done again), as a sentence for people.
    pub text: String,
    /// Whether there is something to do again now.
    pub redo: bool,
    /// Later operations on the same records, newest first: taking these back together with the
    /// one asked for would work.
    pub conflicts: Vec<OperationRow>,
}

/// An undo or redo in the transaction that is open, with the notices to be sent after its commit.
pub(crate) type Taken = (Undone, Vec<Notice>);

/// Takes back the operations named (the newest standing one if none is), newest first. With
/// conflicts nothing is written and the caller rolls back.
pub(crate) fn undo(sql: &Connection, seal: &Seal, ctx: &Ctx, keys: &[i64]) -> Result<Taken> {
    let keys = newest_first(sql, keys)?;
    let mut notices = Vec::new();
    for key in &keys {
        let entry = undoable(sql, *key)?;
        let conflicts = conflict::later(sql, &entry)?;
        if !conflicts.is_empty() {
            return blocked(sql, &entry, &conflicts);
        }
        notices.extend(take_back(sql, seal, ctx, &entry, &UNDO)?);
    }
    let oldest = keys.last().copied().unwrap_or_default();
    done(sql, list::find(sql, oldest, words::spoken())?.text, notices)
}

/// What to answer when the database itself would not have an undo, because rows would clash or
/// hang in the air: the later operations on the same tables.
pub(crate) fn clash(sql: &Connection, keys: &[i64]) -> Result<Undone> {
    let newest = newest_first(sql, keys)?
        .first()
        .copied()
        .unwrap_or_default();
    let entry = existing(sql, newest)?;
    let later = conflict::nearby(sql, &entry)?;
    blocked(sql, &entry, &later).map(|(undone, _)| undone)
}

/// Does again what the newest undo took back, unless something new was done since.
pub(crate) fn redo(sql: &Connection, seal: &Seal, ctx: &Ctx) -> Result<Taken> {
    let key = table::newest_undo(sql)?.ok_or(Code::NothingToRedo)?;
    let entry = existing(sql, key)?;
    if entry.schema_version != schema::version(sql)? {
        return Err(Code::NothingToRedo.into());
    }
    let text = list::newest_redoable(sql, words::spoken())?
        .map(|row| row.text)
        .unwrap_or_default();
    let notices = take_back(sql, seal, ctx, &entry, &REDO)?;
    done(sql, text, notices.into_iter().collect())
}

/// The operations asked for, newest first; the newest standing one if none is.
fn newest_first(sql: &Connection, keys: &[i64]) -> Result<Vec<i64>> {
    let mut keys = keys.to_vec();
    if keys.is_empty() {
        keys.push(newest(sql)?);
    }
    keys.sort_unstable_by(|one, other| other.cmp(one));
    keys.dedup();
    Ok(keys)
}

fn newest(sql: &Connection) -> Result<i64> {
    let key = table::newest_standing(sql)?.ok_or(Code::NothingToUndo)?;
    let kind = existing(sql, key)?.kind;
    if kind == CREATE.code || kind == MIGRATE.code {
        return Err(Code::NothingToUndo.into());
    }
    Ok(key)
}

fn existing(sql: &Connection, key: i64) -> Result<Entry> {
    table::entry_of(sql, key)?
        .ok_or_else(|| Failure::new(Code::NoSuchOperation).with("operation", key))
}

/// The entry, if it may be taken back at all.
fn undoable(sql: &Connection, key: i64) -> Result<Entry> {
    let entry = existing(sql, key)?;
    let refuse = |code| -> Result<Entry> {
        Err(Failure::new(code).with("text", list::sentence(sql, &entry, words::spoken())?))
    };
    if entry.takes_back.is_some() {
        return Err(Failure::new(Code::NoSuchOperation).with("operation", key));
    }
    if table::is_undone(sql, key)? {
        return refuse(Code::AlreadyUndone);
    }
    if entry.sealed {
        return refuse(Code::OperationSealed);
    }
    if entry.schema_version != schema::version(sql)? {
        return refuse(Code::BeforeMigration);
    }
    Ok(entry)
}

fn blocked(sql: &Connection, entry: &Entry, conflicts: &[i64]) -> Result<Taken> {
    let conflicts = conflicts
        .iter()
        .map(|key| list::find(sql, *key, words::spoken()))
        .collect::<Result<Vec<_>>>()?;
    let text = list::sentence(sql, entry, words::spoken())?;
    Ok((
        Undone {
            operation: None,
            text,
            redo: false,
            conflicts,
        },
        Vec::new(),
    ))
}

fn done(sql: &Connection, text: String, notices: Vec<Notice>) -> Result<Taken> {
    let operation = notices.last().map(|notice| notice.operation);
    let redo = table::newest_undo(sql)?.is_some();
    Ok((
        Undone {
            operation,
            text,
            redo,
            conflicts: Vec::new(),
        },
        notices,
    ))
}

/// Puts every row of an entry back as it was before it, under an entry of the kind given.
fn take_back(
    sql: &Connection,
    seal: &Seal,
    ctx: &Ctx,
    entry: &Entry,
    kind: &'static OpKind,
) -> Result<Option<Notice>> {
    if !verify::stands_as_left(sql, entry)? {
        let text = list::sentence(sql, entry, words::spoken())?;
        return Err(Failure::new(Code::JournalMismatch).with("text", text));
    }
    let begun = write::begin(sql, seal, ctx, Some(entry.key))?;
    let mut lines = Vec::new();
    table::each_line(sql, (entry.first_row, entry.last_row()), |line| {
        lines.push(Touched::of(&line));
        Ok(())
    })?;
    for line in lines.iter().rev() {
        put_back(sql, line)?;
    }
    begun.finish(sql, ctx, &Op::new(kind), &Params::new())
}

/// What must be put back, in few bytes: an import touches a hundred thousand rows.
struct Touched {
    line: i64,
    table: &'static str,
    record: i64,
    inserted: bool,
    deleted: bool,
}

impl Touched {
    fn of(line: &Line<'_>) -> Touched {
        let table = subjects::journalled().find(|table| *table == line.table);
        Touched {
            line: line.key,
            table: table.unwrap_or_default(),
            record: line.record,
            inserted: line.before.is_none(),
            deleted: line.after.is_none(),
        }
    }
}

fn put_back(sql: &Connection, touched: &Touched) -> Result<()> {
    let Touched {
        line,
        table,
        record,
        ..
    } = *touched;
    if touched.inserted {
        return table::delete_record(sql, table, record);
    }
    let erased = || Failure::new(Code::JournalMismatch).with("text", line);
    let image = table::image_of(sql, line)?.ok_or_else(erased)?;
    if touched.deleted {
        table::insert_image(sql, table, &image)
    } else {
        table::update_image(sql, table, record, &image)
    }
}
