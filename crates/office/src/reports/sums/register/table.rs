//! SQL of commendations as figures.

use crate::Result;
use crate::office::Reading;
use crate::reports::period::Period;
use crate::store::params;

/// L01–L07 of decisions dated in a period; empty where there is no decision. What was revoked is
/// not counted.
pub(super) fn awards(reading: &Reading, period: Period) -> Result<Vec<(String, i64)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT count(*),
           coalesce(sum(l.award_code = 'KNC_DV'), 0),
           coalesce(sum(l.award_code = 'BK_TINH' AND l.subject_kind = 'collective'), 0),
           coalesce(sum(l.award_code = 'BK_TINH' AND l.subject_kind <> 'collective'), 0),
           coalesce(sum(l.award_code = 'GK_BDV' AND l.subject_kind = 'collective'), 0),
           coalesce(sum(l.award_code = 'GK_BDV' AND l.subject_kind <> 'collective'), 0),
           coalesce(sum(l.award_code = 'GK_XA'), 0),
           coalesce(sum(l.amount), 0)
         FROM award_line l JOIN decision d ON d.key = l.decision
         WHERE d.date BETWEEN ?1 AND ?2 AND d.revoked_ground IS NULL AND l.revoked_ground IS NULL",
    )?;
    let days = params![period.first_day(), period.last_day()];
    let counts = statement.query_row(days, |row| {
        let counts: Vec<i64> = (0..8)
            .map(|at| row.get(at))
            .collect::<std::result::Result<_, _>>()?;
        Ok(counts)
    })?;
    let [lines, counts @ ..] = counts.as_slice() else {
        return Ok(Vec::new());
    };
    if *lines == 0 {
        return Ok(Vec::new());
    }
    let named = (1..)
        .zip(counts)
        .map(|(number, count): (i32, &i64)| (format!("L{number:02}"), *count));
    Ok(named.collect())
}
