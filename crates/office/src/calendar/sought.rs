//! What a search finds in the calendar: entries by title, by place, by who leads.

use super::column::Column;
use super::table;
use super::values;
use crate::Result;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};

/// Finds entries, the latest first.
pub(super) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    for listed in table::listed(reading, &query.sought)? {
        let table::Listed {
            key,
            year,
            title,
            venue,
            starts,
        } = listed;
        let of_title = query.sought.closeness(&title);
        let closeness = of_title.unwrap_or(Closeness::Beside);
        let day = match starts.as_str() {
            "" => year.to_string(),
            iso => values::shown(Column::Starts.shape(), iso),
        };
        let parts = [day, venue];
        let said: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let place = ["calendar", "entry", &key.to_string()].map(str::to_owned);
        found.push(Found {
            closeness,
            hit: Hit {
                kind: HitKind::Day,
                key,
                title,
                detail: said.join(" · "),
                count: 1,
                place: place.to_vec(),
            },
        });
    }
    found.sort_by_key(|found| found.closeness);
    found.truncate(query.limit as usize);
    Ok(found)
}
