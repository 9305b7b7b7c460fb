//! Finding anything of the office by a few words, in any order and without accents: each subject
//! brings its own finder ([`crate::subjects::Subject::find`]); here the words are read, and what
//! was found is put in order. Deliberately not here: which records there are, and their SQL.

mod closeness;
mod sought;

pub(crate) use closeness::Closeness;
pub(crate) use sought::Sought;

use crate::Result;
use crate::office::Reading;
use crate::subjects::SUBJECTS;
use crate::words::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// More hits than this nobody reads.
const MOST: u32 = 200;
/// So many of each kind stay, however near those of another kind are.
const OF_EACH_KIND: usize = 5;

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// Cá nhân.
    Person,
    /// Hộ gia đình.
    Household,
    /// Tập thể.
    Collective,
    /// Đơn vị.
    Unit,
    /// Đợt khen thưởng.
    Round,
    /// Quyết định.
    Decision,
    /// Mô hình.
    Model,
    /// Báo cáo.
    Report,
    /// Dòng của một sổ.
    Line,
    /// Mục của lịch.
    Day,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Key of its record: a recipient, a unit, a round, a decision, a registration of a model.
    pub key: i64,
    /// What it is called.
    pub title: String,
    /// What tells it from others of that name.
    pub detail: String,
    /// How many records it stands for: the nominations of a person, the lines of a decision.
    pub count: i64,
    /// Where the window shows it: `["awards", "round", "12", "nomination", "88"]`.
    pub place: Vec<String>,
}

/// A hit on its way into the list, with how near it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How near its name is to the words.
    pub(crate) closeness: Closeness,
    /// The hit.
    pub(crate) hit: Hit,
}

/// Finds the records of one subject, the nearest first.
pub type Finder = fn(&Reading, &Query) -> Result<Vec<Found>>;

/// What a finder is asked for.
#[derive(Debug, Clone)]
pub struct Query {
    /// The words.
    pub(crate) sought: Sought,
    /// Hits at most.
    pub(crate) limit: u32,
    /// The language of details.
    pub(crate) lang: Lang,
}

/// Whatever of the office answers to these words, the nearest first: the whole name with its
/// accents, a whole word with its accents, a whole word without them, the beginning of a word,
/// letters inside one. Without a letter or a digit nothing is found; of a long text only the
/// beginning is looked for.
///
/// # Errors
/// When the file cannot be read.
pub fn find(reading: &Reading, text: &str, limit: u32, lang: Lang) -> Result<Vec<Hit>> {
    let Some(sought) = Sought::read(text) else {
        return Ok(Vec::new());
    };
    let limit = limit.min(MOST);
    let query = Query {
        sought,
        limit,
        lang,
    };
    let mut found = Vec::new();
    for finder in SUBJECTS.iter().filter_map(|subject| subject.find) {
        found.extend(finder(reading, &query)?);
    }
    Ok(nearest(found, limit as usize))
}

/// The nearest hits, with some of every kind among them.
fn nearest(mut found: Vec<Found>, limit: usize) -> Vec<Hit> {
    found.sort_by_key(|found| (found.closeness, found.hit.kind));
    let mut of_kind = std::collections::HashMap::<HitKind, usize>::new();
    let places: Vec<usize> = found
        .iter()
        .map(|found| {
            let met = of_kind.entry(found.hit.kind).or_default();
            *met += 1;
            *met
        })
        .collect();
    let mut chosen: Vec<usize> = (0..found.len()).collect();
    chosen.sort_by_key(|at| places[*at] > OF_EACH_KIND);
    chosen.truncate(limit);
    chosen.sort_unstable();
    let mut hits: Vec<Option<Hit>> = found.into_iter().map(|found| Some(found.hit)).collect();
    chosen
        .into_iter()
        .filter_map(|at| hits[at].take())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(kind: HitKind, closeness: Closeness, key: i64) -> Found {
        let hit = Hit {
            kind,
            key,
            title: String::new(),
            detail: String::new(),
            count: 1,
            place: Vec::new(),
        };
        Found { closeness, hit }
    }

    #[test]
    fn many_people_do_not_push_out_the_one_unit() {
        let mut all: Vec<Found> = (0..50)
            .map(|key| found(HitKind::Person, Closeness::PlainWord, key))
            .collect();
        all.push(found(HitKind::Unit, Closeness::Inside, 900));
        let hits = nearest(all, 20);
        assert_eq!(hits.len(), 20);
        assert_eq!(
            hits.iter().map(|hit| hit.key).next_back(),
            Some(900),
            "the unit stands last, being the least near"
        );
    }

    #[test]
    fn the_nearest_come_first_whatever_they_are() {
        let hits = nearest(
            vec![
                found(HitKind::Person, Closeness::Start, 1),
                found(HitKind::Round, Closeness::Word, 2),
                found(HitKind::Person, Closeness::Whole, 3),
            ],
            9,
        );
        let keys: Vec<i64> = hits.iter().map(|hit| hit.key).collect();
        assert_eq!(keys, [3, 2, 1]);
    }
}
