//! One operation's entry: opened before its first row, closed into the chain with its last.

use super::chain;
use super::table::{self, Entry};
use crate::office::{Ctx, Notice, Op};
use crate::store::seal::{Seal, Sealing};
use crate::store::{Connection, schema};
use crate::words::Params;
use crate::{Code, Failure, Result};
use chrono::SecondsFormat;

/// An operation under way.
pub(crate) struct Begun {
    /// Its number.
    pub(crate) key: i64,
    first_row: i64,
    takes_back: Option<i64>,
    _sealing: Sealing,
}

/// Opens an entry in the transaction that is open on `sql`; `takes_back` for undo and redo.
pub(crate) fn begin(
    sql: &Connection,
    seal: &Seal,
    ctx: &Ctx,
    takes_back: Option<i64>,
) -> Result<Begun> {
    let (key, first_row) = table::next_keys(sql)?;
    Ok(Begun {
        key,
        first_row,
        takes_back,
        _sealing: seal.begin(key, ctx.random.draw()),
    })
}

impl Begun {
    /// Closes the entry with its final words. Nothing is entered when no row was touched, unless
    /// the operation is sealed: those are remembered for their own sake.
    pub(crate) fn finish(
        self,
        sql: &Connection,
        ctx: &Ctx,
        op: &Op,
        words: &Params,
    ) -> Result<Option<Notice>> {
        let rows = table::next_keys(sql)?.1 - self.first_row;
        if rows == 0 && !op.kind.sealed {
            return Ok(None);
        }
        let mut entry = self.entry(sql, ctx, op, words, rows)?;
        let (link, tables) = chain::link(sql, &chain::head(sql)?, &entry)?;
        entry.chain = link;
        table::insert_entry(sql, &entry)?;
        chain::set_head(sql, &entry)?;
        Ok(Some(Notice {
            operation: entry.key,
            tables: tables.into_iter().collect(),
        }))
    }

    fn entry(
        &self,
        sql: &Connection,
        ctx: &Ctx,
        op: &Op,
        words: &Params,
        rows: i64,
    ) -> Result<Entry> {
        let params = serde_json::to_string(words)
            .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
        let params_salt = ctx.random.draw::<16>().to_vec();
        Ok(Entry {
            key: self.key,
            id: ctx.new_id().as_bytes().to_vec(),
            at: ctx.now.to_rfc3339_opts(SecondsFormat::Millis, true),
            actor: ctx.actor.clone(),
            kind: op.kind.code.to_owned(),
            params_digest: chain::params_digest(&params_salt, &params),
            params,
            params_salt,
            sealed: op.kind.sealed,
            takes_back: self.takes_back,
            schema_version: schema::version(sql)?,
            first_row: self.first_row,
            rows,
            chain: Vec::new(),
        })
    }
}
