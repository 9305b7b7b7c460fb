//! What the rules say about a registration: a closed code, how grave it is, and the sentence for
//! people. They never stop somebody from typing; they are looked at before approving and printing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::date::PartialDate;

use super::codes::{ModelLevel, Novelty, coded};
use super::column::{Column, REQUIRED};
use super::facts::Facts;
use super::stored::{Stored, title_key};
use crate::awards::Severity;
use crate::words::{self, Key, Param, Params, keys};

coded! {
    /// The rule a finding comes from.
    ModelRule {
        /// A field that must be filled in is empty.
        Missing = "missing" => MODELS_RULE_MISSING,
        /// A typed text waits beside an empty field.
        Unread = "unread" => MODELS_RULE_UNREAD,
        /// It ends before it begins.
        EndsBefore = "ends_before" => MODELS_RULE_ENDS_BEFORE,
        /// It is taken over, but from which model is not said.
        ReplicaOfNothing = "replica_of_nothing" => MODELS_RULE_REPLICA_OF_NOTHING,
        /// The same title by the same unit in one year.
        TwiceInYear = "twice_in_year" => MODELS_RULE_TWICE_IN_YEAR,
        /// The same title by another unit of the same place: a chi bộ's model must not merely
        /// repeat an activity of the Front or a mass organisation.
        SameElsewhere = "same_elsewhere" => MODELS_RULE_SAME_ELSEWHERE,
        /// A score above what its sheet allows.
        ScoreAboveMost = "score_above_most" => MODELS_RULE_SCORE_ABOVE_MOST,
        /// Recognised before it was registered.
        RecognisedBefore = "recognised_before" => MODELS_RULE_RECOGNISED_BEFORE,
        /// A recognition by a district after districts ended.
        DistrictEnded = "district_ended" => MODELS_RULE_DISTRICT_ENDED,
        /// The unit no longer was there that year.
        UnitEnded = "unit_ended" => MODELS_RULE_UNIT_ENDED,
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelFinding {
    /// The rule.
    pub rule: ModelRule,
    /// How grave.
    pub severity: Severity,
    /// The sentence, in the language spoken when it was asked for.
    pub text: String,
    /// The field to mend.
    pub column: Option<String>,
    /// Other registrations it speaks of.
    pub others: Vec<i64>,
}

/// The last day on which districts recognised (they ended with 30 June 2025).
const LAST_DAY_OF_DISTRICTS: NaiveDate =
    NaiveDate::from_ymd_opt(2025, 6, 30).expect("a day of the calendar");

/// The fields that must be filled in and are not.
pub(crate) fn missing(stored: &Stored) -> Vec<Column> {
    let empty = |column: &Column| stored.values.get(*column).is_empty();
    REQUIRED.into_iter().filter(empty).collect()
}

/// What the rules say about a registration.
pub(crate) fn check(stored: &Stored, facts: &Facts) -> Vec<ModelFinding> {
    let mut found = Vec::new();
    fields(stored, &mut found);
    origin(stored, facts, &mut found);
    others(stored, facts, &mut found);
    scores(stored, facts, &mut found);
    recognitions(stored, facts, &mut found);
    unit(stored, facts, &mut found);
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    found
}

/// Whether a finding is worth looking for: hints are not.
pub(crate) fn is_problem(finding: &ModelFinding) -> bool {
    finding.severity >= Severity::Warning
}

fn fields(stored: &Stored, found: &mut Vec<ModelFinding>) {
    for unread in &stored.values.unread {
        let problem = words::text_of(
            words::spoken(),
            &format!("models-unread-{}", unread.code),
            &Default::default(),
        );
        let params = [
            ("field", unread.column.name().into()),
            ("raw", unread.raw.as_str().into()),
            ("problem", problem.unwrap_or_default().into()),
        ];
        let text = say(keys::MODELS_FINDING_UNREAD, params);
        found.push(finding(
            ModelRule::Unread,
            Severity::Error,
            text,
            Some(unread.column),
        ));
    }
    let waits = |column: &Column| stored.values.unread.iter().any(|one| one.column == *column);
    for column in missing(stored).into_iter().filter(|column| !waits(column)) {
        let text = say(
            keys::MODELS_FINDING_MISSING,
            [("field", column.name().into())],
        );
        let severity = match column {
            Column::Title => Severity::Error,
            Column::Field | Column::Unit => Severity::Warning,
            _ => Severity::Hint,
        };
        found.push(finding(ModelRule::Missing, severity, text, Some(column)));
    }
    let (starts, ends) = (
        stored.values.date(Column::Starts),
        stored.values.date(Column::Ends),
    );
    if let (Some(starts), Some(ends)) = (starts, ends)
        && starts.first_day() > ends.last_day()
    {
        let text = say(keys::MODELS_FINDING_ENDS_BEFORE, []);
        found.push(finding(
            ModelRule::EndsBefore,
            Severity::Error,
            text,
            Some(Column::Ends),
        ));
    }
}

fn origin(stored: &Stored, facts: &Facts, found: &mut Vec<ModelFinding>) {
    let replica = stored.values.get(Column::Novelty) == Novelty::Replica.code();
    if replica && !facts.has_origin(stored.model) {
        let text = say(keys::MODELS_FINDING_REPLICA_OF_NOTHING, []);
        found.push(finding(
            ModelRule::ReplicaOfNothing,
            Severity::Warning,
            text,
            Some(Column::Novelty),
        ));
    }
}

fn others(stored: &Stored, facts: &Facts, found: &mut Vec<ModelFinding>) {
    let same = facts.same_title(stored.year, &title_key(stored.values.get(Column::Title)));
    let mine = same.iter().find(|one| one.key == stored.key);
    let Some(mine) = mine else { return };
    let others = || same.iter().filter(|one| one.key != stored.key);
    let twice: Vec<i64> = others()
        .filter(|one| !mine.unit_key.is_empty() && one.unit_key == mine.unit_key)
        .filter(|one| mine.place_key == one.place_key)
        .map(|one| one.key)
        .collect();
    if !twice.is_empty() {
        let text = say(
            keys::MODELS_FINDING_TWICE_IN_YEAR,
            [("count", count(&twice))],
        );
        found.push(ModelFinding {
            others: twice,
            ..finding(
                ModelRule::TwiceInYear,
                Severity::Warning,
                text,
                Some(Column::Title),
            )
        });
    }
    let near: Vec<i64> = others()
        .filter(|one| one.unit_key != mine.unit_key)
        .filter(|one| mine.unit.is_some() && one.unit == mine.unit)
        .map(|one| one.key)
        .collect();
    if !near.is_empty() {
        let text = say(
            keys::MODELS_FINDING_SAME_ELSEWHERE,
            [("count", count(&near))],
        );
        found.push(ModelFinding {
            others: near,
            ..finding(
                ModelRule::SameElsewhere,
                Severity::Hint,
                text,
                Some(Column::Title),
            )
        });
    }
}

fn scores(stored: &Stored, facts: &Facts, found: &mut Vec<ModelFinding>) {
    let most = facts.most_points(stored.key);
    if stored
        .scores
        .into_iter()
        .flatten()
        .any(|score| score > most)
    {
        let params = [("most", Param::from(super::scoring::points_text(most)))];
        let text = say(keys::MODELS_FINDING_SCORE_ABOVE_MOST, params);
        found.push(finding(
            ModelRule::ScoreAboveMost,
            Severity::Error,
            text,
            None,
        ));
    }
}

fn recognitions(stored: &Stored, facts: &Facts, found: &mut Vec<ModelFinding>) {
    for (level, date) in facts.recognitions(stored.key) {
        if is_before_registration(stored, *date) {
            let params = [("date", Param::from(viet::date::short(*date)))];
            let text = say(keys::MODELS_FINDING_RECOGNISED_BEFORE, params);
            found.push(finding(
                ModelRule::RecognisedBefore,
                Severity::Error,
                text,
                None,
            ));
        }
        if *level == ModelLevel::District && *date > LAST_DAY_OF_DISTRICTS {
            let params = [("date", Param::from(viet::date::short(*date)))];
            let text = say(keys::MODELS_FINDING_DISTRICT_ENDED, params);
            found.push(finding(
                ModelRule::DistrictEnded,
                Severity::Warning,
                text,
                None,
            ));
        }
    }
}

/// Whether a day is before the registration: before the day it was registered on, else before its
/// year. The year of the register does not depend on dates (it closes in mid October), so a
/// recognition after its year is right.
pub(crate) fn is_before_registration(stored: &Stored, date: NaiveDate) -> bool {
    let registered = stored.values.date(Column::Registered);
    let first = registered.or_else(|| PartialDate::year_only(stored.year));
    first.is_some_and(|first| date < first.first_day())
}

fn unit(stored: &Stored, facts: &Facts, found: &mut Vec<ModelFinding>) {
    let Some(now) = facts.ended_unit(stored) else {
        return;
    };
    let params = [("now", Param::from(now))];
    let text = say(keys::MODELS_FINDING_UNIT_ENDED, params);
    found.push(finding(
        ModelRule::UnitEnded,
        Severity::Hint,
        text,
        Some(Column::Unit),
    ));
}

fn finding(
    rule: ModelRule,
    severity: Severity,
    text: String,
    column: Option<Column>,
) -> ModelFinding {
    ModelFinding {
        rule,
        severity,
        text,
        column: column.map(|column| column.code().to_owned()),
        others: Vec::new(),
    }
}

fn count(keys: &[i64]) -> Param {
    i64::try_from(keys.len()).unwrap_or(i64::MAX).into()
}

fn say<const N: usize>(key: Key, params: [(&str, Param); N]) -> String {
    words::say_with(words::spoken(), key, params)
}
