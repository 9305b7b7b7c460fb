//! The rules of recommendations: due after the day they were made (I-04), answered after it, and said to
//! be done only where something was answered.

use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged};
use crate::words::{Param, keys};

pub(super) fn judge(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        let day = [("day", Param::Text(line.shown("day")))];
        let before = |column: &str| {
            let ends = line.day_in(column).zip(line.day());
            ends.is_some_and(|(late, day)| late < day)
        };
        if before("due") {
            judged.error(line, "due", keys::RECOMMENDATIONS_RULE_DUE, &day);
        }
        if before("answered") {
            judged.error(line, "answered", keys::RECOMMENDATIONS_RULE_ANSWERED, &day);
        }
        let verified = line.day_in("verified").zip(line.day_in("answered"));
        if verified.is_some_and(|(verified, answered)| verified < answered) {
            judged.error(line, "verified", keys::RECOMMENDATIONS_RULE_VERIFIED, &[]);
        }
        if line.is("status", "done") && line.text("answer").is_empty() {
            judged.warning(line, "answer", keys::RECOMMENDATIONS_RULE_NO_ANSWER, &[]);
        }
        if line.text("due").is_empty() {
            judged.warning(line, "due", keys::RECOMMENDATIONS_RULE_NO_DUE, &[]);
        }
    }
    Ok(())
}
