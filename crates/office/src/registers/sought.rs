//! What a search finds among lines of registers: by their titles, then by anything that stands in them.

use super::book::book;
use super::text;
use crate::Result;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};

/// Finds lines of all registers.
pub(crate) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for register in super::all() {
        for line in book(reading, register)?.lines() {
            let title = line.title();
            let beside = || {
                // What is private is found by nobody who does not look for it there.
                let columns = register.columns.iter().zip(&line.stored.texts);
                let open = columns.filter(|(column, _)| !column.private);
                let all: Vec<String> = open
                    .map(|(column, kept)| text::shown(column, kept))
                    .collect();
                let all = query.sought.closeness(&all.join(" "));
                all.map(|_| Closeness::Beside)
            };
            let Some(closeness) = query.sought.closeness(&title).or_else(beside) else {
                continue;
            };
            let day = line.day().map(viet::date::short).unwrap_or_default();
            let detail = [register.line_said(), day];
            let detail: Vec<String> = detail.into_iter().filter(|one| !one.is_empty()).collect();
            found.push(Found {
                closeness,
                hit: Hit {
                    kind: HitKind::Line,
                    key: line.key(),
                    title,
                    detail: detail.join(" · "),
                    count: 1,
                    place: place(register.subject, line.key()),
                },
            });
        }
    }
    found.sort_by_key(|found| found.closeness);
    found.truncate(query.limit as usize);
    Ok(found)
}

/// Where the window shows a line.
pub(crate) fn place(subject: &str, key: i64) -> Vec<String> {
    ["registers", subject, "line", &key.to_string()]
        .map(str::to_owned)
        .to_vec()
}
