//! What a block would do, before it is done.

use super::read::{self, Line};
use crate::Result;
use crate::awards::nomination::unread_words;
use crate::awards::nomination::values::Known;
use crate::awards::subject::SubjectKind;
use crate::awards::{decision, round};
use crate::block::{BlockPreview, CellBlock, Told, described, refused, unread_of};
use crate::office::Reading;
use crate::words::{self, Lang, keys};

/// What a block would do to a round. A block that cannot be done says so in
/// [`BlockPreview::refusal`].
///
/// # Errors
/// [`crate::Code::NoSuchRecord`] when there is no such round, and faults of the storage.
pub fn preview_block(
    reading: &Reading,
    round: i64,
    block: &CellBlock,
    lang: Lang,
) -> Result<BlockPreview> {
    let row = round::row(reading, round)?;
    let known = Known {
        year: row.latest_birth_year(),
        award: row.around(row.reference_date()),
    };
    let lines = decision::refuse_when_decided(reading, round)
        .and_then(|()| read::lines(reading, round, block, &known));
    Ok(match lines {
        Ok(lines) => {
            let told: Vec<Told> = lines.iter().map(|line| told(block, line)).collect();
            described(block, &told, &kinds(&lines, lang), lang)
        }
        Err(refusal) => refused(refusal, lang),
    })
}

fn told(block: &CellBlock, line: &Line) -> Told {
    let unread = line.values.unread.iter().filter_map(|unread| {
        let cell = (
            unread.field.code(),
            unread.code.as_str(),
            unread.raw.as_str(),
        );
        unread_of(block, line.at, cell, unread_words(&unread.code))
    });
    Told {
        at: line.at,
        is_new: line.before.is_none(),
        changes: line.changes(),
        unread: unread.collect(),
    }
}

/// "8 tập thể", "1 cá nhân": what the lines become.
fn kinds(lines: &[Line], lang: Lang) -> Vec<String> {
    let of = |kind| {
        let those = lines.iter().filter(|line| line.values.subject_kind == kind);
        those.count() as i64
    };
    let kinds = [
        (keys::AWARDS_BLOCK_COLLECTIVES, of(SubjectKind::Collective)),
        (keys::AWARDS_BLOCK_HOUSEHOLDS, of(SubjectKind::Household)),
        (keys::AWARDS_BLOCK_INDIVIDUALS, of(SubjectKind::Individual)),
    ];
    let some = kinds.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(key, count)| {
        let params = [("count".to_owned(), count.into())];
        words::say(lang, key, &params.into_iter().collect())
    })
    .collect()
}
