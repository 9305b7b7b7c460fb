//! The rules of reports, R-01 to R-12 and those between figures (domain §4.6): each a closed code
//! and a sentence with both numbers and the difference. They warn; nothing that was typed is ever
//! refused by them.

mod band;
mod between;
mod facts;
mod figure;
mod whole;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::known::Known;
use crate::Result;
use crate::awards::Severity;
use crate::office::Reading;
use crate::words::{self, Key, Param, keys};

pub(crate) use facts::Facts;

/// One line a rule: its code, its sentence, how grave it is.
macro_rules! rules {
    ($($(#[$doc:meta])+ $name:ident = $code:literal, $number:literal, $word:ident, $severity:ident;)+) => {
        /// The rule a finding comes from.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        pub enum ReportRule {
            $($(#[$doc])+ #[serde(rename = $code)] $name,)+
        }

        impl ReportRule {
            /// Every rule once.
            pub const ALL: &'static [ReportRule] = &[$(ReportRule::$name),+];

            /// The code as scripts see it.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(ReportRule::$name => $code,)+ }
            }

            /// Its number in the list of rules: "R-02"; empty for one that has none.
            #[must_use]
            pub fn number(self) -> &'static str {
                match self { $(ReportRule::$name => $number,)+ }
            }

            /// How grave it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(ReportRule::$name => Severity::$severity,)+ }
            }

            fn word(self) -> Key {
                match self { $(ReportRule::$name => keys::$word,)+ }
            }
        }
    };
}

rules! {
    /// Below 0.
    Negative = "negative", "R-01", REPORTS_RULE_NEGATIVE, Error;
    /// A part of what is counted in whole things.
    NotWhole = "not_whole", "R-01", REPORTS_RULE_NOT_WHOLE, Error;
    /// Words where a figure belongs.
    Unread = "unread", "R-01", REPORTS_RULE_UNREAD, Error;
    /// Words of a size, which no total takes in.
    Magnitude = "magnitude", "", REPORTS_RULE_MAGNITUDE, Hint;
    /// A part above its whole.
    PartAboveWhole = "part_above_whole", "R-02", REPORTS_RULE_PART_ABOVE_WHOLE, Error;
    /// Parts that do not come to their sum.
    SumDiffers = "sum_differs", "R-02", REPORTS_RULE_SUM_DIFFERS, Error;
    /// A share above 100 % or below 0.
    ShareOutside = "share_outside", "R-03", REPORTS_RULE_SHARE_OUTSIDE, Error;
    /// A share of nothing.
    NothingBelow = "nothing_below", "R-03", REPORTS_RULE_NOTHING_BELOW, Error;
    /// A typed share that its parts do not make.
    ShareDiffers = "share_differs", "R-03", REPORTS_RULE_SHARE_DIFFERS, Warning;
    /// A typed running total that the months do not come to.
    ToDateDiffers = "to_date_differs", "R-04", REPORTS_RULE_TO_DATE_DIFFERS, Warning;
    /// A running total below what the period alone tells.
    ToDateBelow = "to_date_below", "R-04", REPORTS_RULE_TO_DATE_BELOW, Error;
    /// More than half up or down against the period before.
    LeapFromPrevious = "leap_from_previous", "R-05", REPORTS_RULE_LEAP_FROM_PREVIOUS, Warning;
    /// More than half up or down against the year before.
    LeapFromLastYear = "leap_from_last_year", "R-05", REPORTS_RULE_LEAP_FROM_LAST_YEAR, Warning;
    /// Outside what the unit usually reports.
    OutsideBand = "outside_band", "R-05", REPORTS_RULE_OUTSIDE_BAND, Warning;
    /// A cost of a house that none has.
    CostOfHouse = "cost_of_house", "R-06", REPORTS_RULE_COST_OF_HOUSE, Warning;
    /// What stands on a day, without the day.
    NoCutOff = "no_cut_off", "R-07", REPORTS_RULE_NO_CUT_OFF, Error;
    /// The unit was not there in the period.
    UnitNotThere = "unit_not_there", "R-08", REPORTS_RULE_UNIT_NOT_THERE, Error;
    /// Not what the register tells, and no reason.
    RegisterDiffers = "register_differs", "R-09", REPORTS_RULE_REGISTER_DIFFERS, Warning;
    /// A heading that has to say something says nothing.
    SectionEmpty = "section_empty", "R-11", REPORTS_RULE_SECTION_EMPTY, Warning;
    /// A figure in the words of the report that is not known, or was mistyped.
    TokenFlawed = "token_flawed", "R-11", REPORTS_RULE_TOKEN_FLAWED, Warning;
    /// A thousand times what it was, or a thousandth.
    SlipOfUnit = "slip_of_unit", "R-12", REPORTS_RULE_SLIP_OF_UNIT, Warning;
    /// An indicator that was not reported any more, or not yet, in the period.
    IndicatorNotThere = "indicator_not_there", "R-08", REPORTS_RULE_INDICATOR_NOT_THERE, Warning;
}

/// What a rule says of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportFinding {
    /// The rule.
    pub rule: ReportRule,
    /// Its number in the list of rules; empty for one that has none.
    pub number: String,
    /// How grave it is.
    pub severity: Severity,
    /// Code of the indicator it is at; none for the report as a whole.
    pub code: Option<String>,
    /// The sentence, with both numbers and the difference.
    pub text: String,
}

impl ReportFinding {
    fn new(rule: ReportRule, code: Option<&str>, params: &[(&str, Param)]) -> ReportFinding {
        let params = params.iter().map(|(name, value)| (*name, value.clone()));
        ReportFinding {
            rule,
            number: rule.number().to_owned(),
            severity: rule.severity(),
            code: code.map(str::to_owned),
            text: words::say_with(words::spoken(), rule.word(), params),
        }
    }
}

/// What the rules say of a report, or of some of its indicators only.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn check(
    reading: &Reading,
    facts: &Facts,
    only: Option<&[String]>,
) -> Result<Vec<ReportFinding>> {
    let mut findings = Vec::new();
    if only.is_none() {
        whole::check(reading, facts, &mut findings)?;
    }
    for (key, one) in facts.known.all() {
        let wanted = only.is_none_or(|only| only.contains(&one.code));
        if !wanted {
            continue;
        }
        if let Some(cell) = facts.cells.get(&key) {
            figure::check(facts, one, cell, &mut findings);
            band::check(reading, facts, (key, one), cell, &mut findings)?;
        }
        between::check(facts, key, one, &mut findings);
    }
    Ok(findings)
}

/// The codes whose findings may change with a figure: what it is a part of, its parts, shares and
/// sums that it is in, and the cost of a house.
pub(crate) fn related(known: &Known, code: &str) -> Vec<String> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    for (_, one) in known.all() {
        let shares = one
            .of
            .iter()
            .flat_map(|of| of.parts.iter().chain(&of.whole));
        let named = one.sums.iter().flatten().chain(shares).chain(&one.under);
        let mut named = named.map(String::as_str);
        if one.code == code {
            found.extend(named.clone());
        }
        if one.code == code || named.any(|named| named == code) {
            found.insert(&one.code);
        }
    }
    if matches!(code, between::HOUSES | between::HOUSES_WORTH) {
        found.extend([between::HOUSES, between::HOUSES_WORTH]);
    }
    let all = found.into_iter().map(str::to_owned);
    all.collect()
}
