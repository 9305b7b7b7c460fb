//! Scoring (domain §3.5): versioned sheets, three scores side by side for each item (the office
//! itself, the appraisal, the conclusion), vetoes, bands. A change of version never rescales what
//! was scored by an older one. No scale holds for the whole country: the sheet that comes with the
//! program is a sample and says so.

mod card;
mod draft;
mod give;
mod rank;
mod sheet;
mod table;

pub use card::{MarkShown, ScoreCard, ScoreItemShown, SideTotal, score_card};
pub use give::{MarkGiven, give_marks, give_marks_of, type_marks};
pub use rank::{LevelQuota, Ranked, Ranking, ranking, set_quota};
pub use sheet::{
    NewScoreSheet, ScoreBand, ScoreItem, ScoreSheet, add_sheet, edit_sheet, remove_sheet,
    score_sheets,
};

pub(crate) use sheet::for_year as sheet_of;
pub(crate) use table::most_points;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::coded;
use crate::words::{self, Key, Params, keys};

/// The most points of sheets as nearly all offices have them, in hundredths.
pub(crate) const USUAL_MOST: i64 = 10_000;

coded! {
    /// Who gives points.
    ScoreSide {
        /// Tự chấm.
        Own = "own" => MODELS_SIDE_OWN,
        /// Thẩm định.
        Appraisal = "appraisal" => MODELS_SIDE_APPRAISAL,
        /// Kết luận.
        Conclusion = "conclusion" => MODELS_SIDE_CONCLUSION,
    }
}

/// Hundredths of a point as people write them: `87,5`.
pub(crate) fn points_text(hundredths: i64) -> String {
    decimal_text(hundredths, 2)
}

/// A whole number of parts of a unit as a decimal with a comma, thousands with dots.
pub(crate) fn decimal_text(parts: i64, decimals: u32) -> String {
    let unit = 10_i64.pow(decimals);
    let whole = viet::number::group_thousands(parts / unit);
    let rest = (parts % unit).abs();
    if rest == 0 {
        return whole;
    }
    let width = decimals as usize;
    let digits = format!("{rest:0width$}");
    let sign = if parts < 0 && parts / unit == 0 {
        "-"
    } else {
        ""
    };
    format!("{sign}{whole},{}", digits.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_written_as_people_write_decimals() {
        let cases = [
            (8_750, 2, "87,5"),
            (10_000, 2, "100"),
            (5, 2, "0,05"),
            (1_250_500, 3, "1.250,5"),
            (-500, 3, "-0,5"),
        ];
        for (parts, decimals, text) in cases {
            assert_eq!(decimal_text(parts, decimals), text);
        }
    }
}
