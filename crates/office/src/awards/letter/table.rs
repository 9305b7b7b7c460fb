//! SQL of proposals.

use super::record::ProposalLetter;
use crate::Result;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, params};

pub(super) fn of_round(reading: &Reading, round: i64) -> Result<Option<ProposalLetter>> {
    let sql = "SELECT number, dated, addressee, signer, position FROM round_proposal
        WHERE round = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let found = statement.query_row([round], |row| {
        Ok(ProposalLetter {
            number: row.get(0)?,
            dated: row.get(1)?,
            addressee: row.get(2)?,
            signer: row.get(3)?,
            position: row.get(4)?,
        })
    });
    Ok(found.optional()?)
}

/// Writes it; one that is there keeps its key and id.
pub(super) fn put(change: &Change, round: i64, own: &ProposalLetter) -> Result<()> {
    let sql = "INSERT INTO round_proposal (id, round, number, dated, addressee, signer, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (round) DO UPDATE SET number = excluded.number, dated = excluded.dated,
           addressee = excluded.addressee, signer = excluded.signer, position = excluded.position";
    change.sql().prepare_cached(sql)?.execute(params![
        change.ctx().new_id().as_bytes(),
        round,
        own.number,
        own.dated,
        own.addressee,
        own.signer,
        own.position
    ])?;
    Ok(())
}
