//! What a search finds among models: by title, by who carries it, by code.

mod table;

use crate::Result;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};

/// Finds models, each once, by its newest registration that answers to the words.
pub(crate) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    for listed in table::listed(reading, &query.sought)? {
        let of_title = query.sought.closeness(&listed.title);
        let code = || query.sought.closeness(&listed.code);
        let around = format!("{} {}", listed.title, listed.unit);
        let beside = || query.sought.closeness(&around).map(|_| Closeness::Beside);
        let Some(closeness) = of_title.or_else(code).or_else(beside) else {
            continue;
        };
        let key = listed.key.to_string();
        found.push(Found {
            closeness,
            hit: Hit {
                kind: HitKind::Model,
                key: listed.key,
                title: listed.title,
                detail: format!("{} · {}", listed.year, listed.unit),
                count: listed.years,
                place: ["models", "registration", &key].map(str::to_owned).to_vec(),
            },
        });
    }
    found.sort_by_key(|found| found.closeness);
    found.truncate(query.limit as usize);
    Ok(found)
}
