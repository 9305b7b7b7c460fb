//! Reading a block: the values each of its lines would have.

use crate::awards::nomination::field::Field;
use crate::awards::nomination::kind::kind_of_name;
use crate::awards::nomination::stored::Stored;
use crate::awards::nomination::table;
use crate::awards::nomination::values::{Known, Values};
use crate::awards::subject::SubjectKind;
use crate::block::{BlockAct, CellBlock, within_limits};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// A line of a block as it would be.
pub(super) struct Line {
    /// The nomination it goes over, as it is.
    pub(super) before: Option<Stored>,
    /// The nomination a new one is put below.
    pub(super) after: Option<i64>,
    /// What it would say.
    pub(super) values: Values,
    /// Its place in the block.
    pub(super) at: usize,
}

impl Line {
    /// Whether doing it would change anything.
    pub(super) fn changes(&self) -> bool {
        self.before
            .as_ref()
            .is_none_or(|before| before.values != self.values)
    }
}

/// The lines of a block; new ones without any text are left out.
///
/// # Errors
/// [`Code::BlockTooLong`], [`Code::BlockTooLarge`], [`Code::CellTooLong`], [`Code::NoSuchField`],
/// [`Code::NoSuchRecord`] for a line whose nomination is gone, [`Code::RoundDecided`].
pub(super) fn lines(
    reading: &Reading,
    round: i64,
    block: &CellBlock,
    known: &Known<'_>,
) -> Result<Vec<Line>> {
    let columns = columns(block)?;
    let mut lines = Vec::with_capacity(block.lines.len());
    for (at, line) in block.lines.iter().enumerate() {
        let text = |column: &usize| line.texts.get(*column).map(String::as_str);
        let texts: Vec<(Field, &str)> = columns
            .iter()
            .filter_map(|(field, column)| Some((*field, text(column)?)))
            .collect();
        let blank = texts.iter().all(|(_, text)| text.trim().is_empty());
        if line.key.is_none() && blank && block.act != BlockAct::Insert {
            continue;
        }
        let before = match line.key {
            Some(key) => Some(editable(reading, round, key)?),
            None => None,
        };
        let mut values = before
            .as_ref()
            .map_or_else(Values::default, |before| before.values.clone());
        put(&mut values, &texts, known);
        lines.push(Line {
            before,
            after: line.after,
            values,
            at,
        });
    }
    Ok(lines)
}

/// Puts typed texts into values, the kind before the name that depends on it. A name that comes
/// into an empty one brings its kind along, unless the kind was typed too.
pub(in crate::awards::nomination) fn put(
    values: &mut Values,
    texts: &[(Field, &str)],
    known: &Known<'_>,
) {
    let of = |wanted| texts.iter().find(|(field, _)| *field == wanted);
    let typed_kind = of(Field::SubjectKind).is_some_and(|(_, text)| !text.trim().is_empty());
    let plain = values.name.is_empty() && values.subject_kind == SubjectKind::Individual;
    if let (Some((_, name)), true, false) = (of(Field::Name), plain, typed_kind) {
        values.subject_kind = kind_of_name(&viet::text::clean(name));
    }
    let new = values.name.is_empty();
    for (field, text) in texts {
        // An empty kind beside a new name says nothing against what the name tells.
        if *field == Field::SubjectKind && new && !typed_kind {
            continue;
        }
        values.set(*field, text, known);
    }
}

/// The fields of a block in the order in which they are read, with their columns.
fn columns(block: &CellBlock) -> Result<Vec<(Field, usize)>> {
    let fields: Vec<Field> = block
        .fields
        .iter()
        .map(|code| Field::of_code(code))
        .collect::<Result<_>>()?;
    let names: Vec<String> = fields
        .iter()
        .map(|field| field.name().to_string())
        .collect();
    within_limits(block, &names)?;
    let place = |wanted| fields.iter().position(|field| *field == wanted);
    let read = Field::ALL.into_iter();
    Ok(read
        .filter_map(|field| Some((field, place(field)?)))
        .collect())
}

fn editable(reading: &Reading, round: i64, key: i64) -> Result<Stored> {
    let stored = table::get(reading, key)?;
    if stored.round != round {
        return Err(Failure::new(Code::NoSuchRecord));
    }
    if !stored.state.is_editable() {
        return Err(Failure::new(Code::RoundDecided));
    }
    Ok(stored)
}
