//! Rules that look at the office's own earlier decisions: "already awarded" (AW-01, AW-03),
//! the basis of a higher award (AW-05), a medal once in a life (AW-11).

use chrono::Datelike;
use viet::date;

use super::facts::Achievement;
use super::{Facts, name, of};
use crate::awards::catalogue::{Entry, entry};
use crate::awards::decision::PastLine;
use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Stored};
use crate::awards::round::Theme;
use crate::words::{self, Key, Param, keys};

pub(super) fn check(facts: &Facts, stored: &Stored, findings: &mut Vec<Finding>) {
    let achievement = Achievement::of(&stored.values, facts.round.year);
    let award = facts.award(&stored.values);
    for line in facts.past(stored) {
        let once = award.filter(|award| award.once && award.code == line.award_code);
        if achievement.is(&Achievement::of_past(line)) && !stored.values.citation.is_empty() {
            let text = told(keys::FINDING_AW01_HISTORY, stored, line, []);
            let finding = of(
                stored,
                Rule::Aw01,
                Severity::Error,
                Some(Field::Citation),
                text,
            );
            findings.push(finding.may_be_waived());
        } else if once.is_some() {
            let text = told(keys::FINDING_AW11_HISTORY, stored, line, []);
            let finding = of(
                stored,
                Rule::Aw11,
                Severity::Error,
                Some(Field::Award),
                text,
            );
            findings.push(finding.may_be_waived());
        } else if award.is_some_and(|award| same_year(facts, award, line)) {
            let severity = facts.choices.severity(Rule::Aw03, Severity::Warning);
            let text = told(
                keys::FINDING_AW03,
                stored,
                line,
                [("year", line.date.year().to_string())],
            );
            let finding = of(stored, Rule::Aw03, severity, Some(Field::Award), text);
            findings.push(finding.may_be_waived());
        }
    }
    findings.extend(basis(facts, stored, award));
}

fn same_year(facts: &Facts, award: &Entry, line: &PastLine) -> bool {
    award.code == line.award_code && line.date.year() == facts.date.year()
}

/// AW-05 (NĐ 152/2025, điều 4.3): a sudden or themed award carries no higher award of merit.
fn basis(facts: &Facts, stored: &Stored, award: Option<&'static Entry>) -> Option<Finding> {
    let line = facts.line(stored.basis_line?)?;
    let passing = |theme| matches!(theme, Theme::Sudden | Theme::Campaign);
    let higher = award?.rank(facts.date) < entry(&line.award_code)?.rank(facts.date);
    let wrong = passing(line.theme) && !passing(facts.round.theme) && higher;
    let text = || told(keys::FINDING_AW05, stored, line, []);
    wrong.then(|| of(stored, Rule::Aw05, Severity::Warning, None, text()))
}

/// "… đã được tặng Giấy khen theo Quyết định số …, ngày …".
fn told<const N: usize>(
    key: Key,
    stored: &Stored,
    line: &PastLine,
    more: [(&str, String); N],
) -> String {
    let of_line = [
        ("name", name(stored)),
        ("award", line.award_name.as_str().into()),
        ("number", line.number.as_str().into()),
        ("date", date::short(line.date).into()),
    ];
    let more = more.map(|(name, value)| (name, Param::from(value)));
    words::say_with(words::spoken(), key, more.into_iter().chain(of_line))
}
