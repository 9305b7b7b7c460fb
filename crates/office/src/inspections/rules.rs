//! The rules of inspections (domain §5.4, I-01 to I-07; those of recommendations stand with these).

use viet::text::compare_key;

use super::{FINDING, MEMBER, PLAN, SESSION};
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged, book};
use crate::words::{Param, keys};

/// Days in order; one head before a conclusion (I-03); a conclusion rests on findings (I-05).
pub(super) fn plans(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        for (first, last) in [("period_first", "period_last"), ("starts", "ends")] {
            let ends = line.day_in(first).zip(line.day_in(last));
            if ends.is_some_and(|(first, last)| last < first) {
                let params = [
                    ("first", Param::Text(line.shown(first))),
                    ("last", Param::Text(line.shown(last))),
                ];
                judged.error(line, last, keys::REGISTERS_RULE_ENDS_BEFORE, &params);
            }
        }
        let concludes = ["concluded_number", "concluded", "conclusion"];
        if concludes.iter().all(|column| line.text(column).is_empty()) {
            continue;
        }
        let members = book(reading, &MEMBER)?;
        let heads = members.of(line.key()).filter(|one| one.is("role", "head"));
        if heads.count() == 0 {
            judged.error(line, "conclusion", keys::INSPECTIONS_RULE_NO_HEAD, &[]);
        }
        let (sessions, findings) = (book(reading, &SESSION)?, book(reading, &FINDING)?);
        let found = sessions
            .of(line.key())
            .any(|session| findings.of(session.key()).next().is_some());
        if !found {
            judged.warning(line, "conclusion", keys::INSPECTIONS_RULE_NO_FINDING, &[]);
        }
        let before = line
            .day_in("concluded")
            .zip(line.day_in("starts"))
            .is_some_and(|(concluded, starts)| concluded < starts);
        if before {
            judged.error(
                line,
                "concluded",
                keys::INSPECTIONS_RULE_CONCLUDED_EARLY,
                &[],
            );
        }
    }
    Ok(())
}

/// One head (I-03); nobody inspects the unit he belongs to (I-07).
pub(super) fn members(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let sessions = book_lines(reading)?;
    for (at, line) in lines.iter().enumerate() {
        let earlier = lines[..at]
            .iter()
            .find(|one| one.stored.parent == line.stored.parent && one.is("role", "head"));
        if line.is("role", "head")
            && let Some(head) = earlier
        {
            let params = [("person", Param::Text(head.shown("person")))];
            judged.error(line, "role", keys::INSPECTIONS_RULE_TWO_HEADS, &params);
        }
        let own = compare_key(line.text("unit"));
        let hosts = sessions
            .iter()
            .filter(|one| one.stored.parent == line.stored.parent);
        let inspected = hosts.filter(|one| {
            let unit = one.stored.unit.is_some() && one.stored.unit == line.stored.unit;
            unit || (!own.is_empty() && compare_key(one.text("host")) == own)
        });
        if let Some(host) = inspected.into_iter().next() {
            let params = [("unit", Param::Text(host.shown("host")))];
            judged.warning(line, "unit", keys::INSPECTIONS_RULE_OWN_UNIT, &params);
        }
    }
    Ok(())
}

/// The sessions as they stand: judging them asks for the plan, not for the team.
fn book_lines(reading: &Reading) -> Result<Vec<Entry>> {
    Ok(book(reading, &SESSION)?.lines().to_vec())
}

/// A session lies within its plan's days (I-01), with a unit that the plan names (I-02).
pub(super) fn sessions(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let plans = crate::registers::unjudged(reading, &PLAN)?;
    for line in lines {
        let Some(plan) = plans
            .iter()
            .find(|plan| Some(plan.key()) == line.stored.parent)
        else {
            continue;
        };
        let window = plan.day_in("starts").zip(plan.day_in("ends"));
        if let (Some((starts, ends)), Some(day)) = (window, line.day())
            && !(starts..=ends).contains(&day)
        {
            let params = [
                ("starts", Param::Text(plan.shown("starts"))),
                ("ends", Param::Text(plan.shown("ends"))),
            ];
            judged.warning(line, "day", keys::INSPECTIONS_RULE_OUTSIDE, &params);
        }
        let host = compare_key(line.text("host"));
        let named = plan.text("targets").split(['\n', ';']).map(compare_key);
        let mut named = named.filter(|target| !target.is_empty());
        if !host.is_empty() && !named.any(|target| target.contains(&host) || host.contains(&target))
        {
            judged.warning(line, "host", keys::INSPECTIONS_RULE_NO_TARGET, &[]);
        }
    }
    Ok(())
}
