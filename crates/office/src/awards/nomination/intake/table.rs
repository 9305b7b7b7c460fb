//! SQL of nominations that come in.

use crate::Result;
use crate::awards::nomination::stored::Stored;
use crate::awards::nomination::table::{add_unread, gender_code, iso};
use crate::office::{Change, Reading};
use crate::store::many::{insert_all as insert_many, or_null};

/// The key that the next nomination gets.
pub(super) fn next_key(reading: &Reading) -> Result<i64> {
    let sql = "SELECT coalesce(max(key), 0) + 1 FROM nomination";
    Ok(reading.sql().query_row(sql, [], |row| row.get(0))?)
}

pub(super) fn insert(change: &Change, new: Stored) -> Result<i64> {
    let key = next_key(change)?;
    insert_all(change, &[Stored { key, ..new }])?;
    Ok(key)
}

#[rustfmt::skip]
const INSERTED: [&str; 39] = [
    "key", "id", "round", "recipient", "entered", "subject_kind", "name", "honorific", "gender", "birth",
    "position", "unit", "unit_text", "award_code", "award_text", "amount", "amount_reason", "citation",
    "achieved_from", "achieved_to", "score", "women", "members", "basis_line", "discipline_ended",
    "posthumous", "state", "state_reason", "note", "batch", "sheet", "row", "name_key",
    "name_sort_dictionary", "name_sort_traditional", "unit_sort", "below", "vote_yes", "vote_total",
];

/// Inserts nominations that have their keys.
pub(super) fn insert_all(change: &Change, new: &[Stored]) -> Result<()> {
    let ctx = change.ctx();
    insert_many(change.sql(), "nomination", &INSERTED, new, |new| {
        let (v, sort, origin) = (&new.values, &new.sort, new.origin.as_ref());
        [
            new.key.into(),
            ctx.new_id().as_bytes().to_vec().into(),
            new.round.into(),
            new.recipient.into(),
            new.entered.into(),
            v.subject_kind.code().into(),
            v.name.as_str().into(),
            v.honorific.as_str().into(),
            or_null(v.gender.map(gender_code)),
            or_null(iso(v.birth)),
            v.position.as_str().into(),
            or_null(new.unit),
            v.unit_text.as_str().into(),
            or_null(v.award_code.as_deref()),
            v.award_text.as_str().into(),
            or_null(v.amount),
            v.amount_reason.as_str().into(),
            v.citation.as_str().into(),
            or_null(iso(v.achieved_from)),
            or_null(iso(v.achieved_to)),
            or_null(v.score),
            or_null(v.women),
            or_null(v.members),
            or_null(new.basis_line),
            or_null(iso(v.discipline_ended)),
            v.posthumous.into(),
            new.state.code().into(),
            new.state_reason.as_str().into(),
            v.note.as_str().into(),
            or_null(origin.map(|origin| origin.batch)),
            or_null(origin.map(|origin| origin.sheet.as_str())),
            or_null(origin.map(|origin| origin.row)),
            sort.name.as_str().into(),
            sort.dictionary.as_slice().into(),
            sort.traditional.as_slice().into(),
            sort.unit.as_slice().into(),
            new.below.into(),
            or_null(v.votes.map(|votes| i64::from(votes.yes))),
            or_null(v.votes.map(|votes| i64::from(votes.total))),
        ]
    })?;
    new.iter()
        .try_for_each(|new| add_unread(change, new.key, &new.values.unread))
}
