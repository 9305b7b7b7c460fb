//! The rules of the registers of democracy (domain §4.5): parts and wholes, the year and its quarters, an
//! answer after its question.

use viet::number::group_thousands;

use super::DIALOGUE;
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Judged, unjudged};
use crate::reports::Period;
use crate::words::{Param, keys};

/// Two figures of a line that do not fit each other.
fn figures(line: &Entry, part: &str, whole: &str) -> [(&'static str, Param); 5] {
    let (less, more) = (line.parts(whole), line.parts(part));
    let heading = |code: &str| {
        let place = line.register.place(code);
        place.map_or_else(String::new, |place| line.register.columns[place].heading())
    };
    [
        ("part", Param::Text(heading(part))),
        ("whole", Param::Text(heading(whole))),
        ("more", Param::Text(group_thousands(more))),
        ("less", Param::Text(group_thousands(less))),
        ("over", Param::Text(group_thousands(more - less))),
    ]
}

/// A part is no larger than its whole; what is not told is not compared.
fn part_of(line: &Entry, part: &'static str, whole: &str, judged: &mut Judged) {
    let both = line.amount(part).is_some() && line.amount(whole).is_some();
    if both && line.parts(part) > line.parts(whole) {
        let params = figures(line, part, whole);
        judged.error(line, part, keys::DEMOCRACY_RULE_PART, &params);
    }
}

/// Some parts are together no larger than their whole, or just as large.
fn sum_of(line: &Entry, parts: &[&str], whole: &'static str, exactly: bool, judged: &mut Judged) {
    let told = parts.iter().any(|part| line.amount(part).is_some());
    if !told || line.amount(whole).is_none() {
        return;
    }
    let (sum, all) = (
        parts.iter().map(|part| line.parts(part)).sum::<i64>(),
        line.parts(whole),
    );
    if sum > all || (exactly && sum != all) {
        let params = [
            ("sum", Param::Text(group_thousands(sum))),
            ("whole", Param::Text(group_thousands(all))),
            (
                "difference",
                Param::Text(group_thousands((sum - all).abs())),
            ),
        ];
        judged.error(line, whole, keys::DEMOCRACY_RULE_SUM, &params);
    }
}

/// The checks of the ten forms.
pub(super) fn quarterly(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        match line.register.code {
            "democracy.decided" => {
                sum_of(
                    line,
                    &["state", "people", "labour", "other"],
                    "total",
                    true,
                    judged,
                );
            }
            "democracy.built" => sum_of(line, &["people", "state"], "total", false, judged),
            "democracy.meetings" => sum_of(line, &["once", "twice", "other"], "all", false, judged),
            "democracy.consulted" => {
                let ends = line.day_in("first").zip(line.day_in("last"));
                if ends.is_some_and(|(first, last)| last < first) {
                    let params = [
                        ("first", Param::Text(line.shown("first"))),
                        ("last", Param::Text(line.shown("last"))),
                    ];
                    judged.error(line, "last", keys::REGISTERS_RULE_ENDS_BEFORE, &params);
                }
            }
            "democracy.letters" => letters(line, lines, judged),
            _ => {}
        }
        once_a_period(line, lines, judged);
    }
    Ok(())
}

/// Form 9: the year holds its quarters, and what came in was settled or is open.
fn letters(line: &Entry, lines: &[Entry], judged: &mut Judged) {
    part_of(line, "received", "received_year", judged);
    part_of(line, "settled", "settled_year", judged);
    let told = ["received", "settled", "open"]
        .iter()
        .all(|one| line.amount(one).is_some());
    let came = line.parts("carried") + line.parts("received");
    let went = line.parts("settled") + line.parts("open");
    if told && came != went {
        let params = [
            ("came", Param::Text(group_thousands(came))),
            ("went", Param::Text(group_thousands(went))),
            (
                "difference",
                Param::Text(group_thousands((came - went).abs())),
            ),
        ];
        judged.error(line, "open", keys::DEMOCRACY_RULE_OPEN, &params);
    }
    let period = Period::from_code(line.text("period"));
    let Some(before) = period
        .and_then(Period::previous)
        .filter(|one| Some(one.year) == period.map(|own| own.year))
    else {
        return;
    };
    let earlier = lines.iter().find(|one| {
        one.text("period") == before.to_string()
            && viet::text::compare_key(one.text("unit"))
                == viet::text::compare_key(line.text("unit"))
    });
    let Some(earlier) = earlier.filter(|one| one.amount("received_year").is_some()) else {
        return;
    };
    let expected = earlier.parts("received_year") + line.parts("received");
    if line.amount("received_year").is_some() && line.parts("received_year") != expected {
        let params = [
            (
                "told",
                Param::Text(group_thousands(line.parts("received_year"))),
            ),
            (
                "before",
                Param::Text(group_thousands(earlier.parts("received_year"))),
            ),
            ("now", Param::Text(group_thousands(line.parts("received")))),
            ("expected", Param::Text(group_thousands(expected))),
        ];
        judged.warning(line, "received_year", keys::DEMOCRACY_RULE_YEAR, &params);
    }
}

/// Forms of figures have one row a commune and period.
fn once_a_period(line: &Entry, lines: &[Entry], judged: &mut Judged) {
    let of_figures = [
        "democracy.inspectors",
        "democracy.watchers",
        "democracy.letters",
        "democracy.meetings",
        "democracy.reception",
    ];
    if !of_figures.contains(&line.register.code) || line.text("unit").is_empty() {
        return;
    }
    let key = |one: &Entry| {
        (
            viet::text::compare_key(one.text("unit")),
            one.text("period").to_owned(),
        )
    };
    let own = key(line);
    if lines
        .iter()
        .any(|one| one.key() < line.key() && key(one) == own)
    {
        let params = [
            ("unit", Param::Text(line.shown("unit"))),
            ("period", Param::Text(line.shown("period"))),
        ];
        judged.error(line, "period", keys::DEMOCRACY_RULE_TWICE, &params);
    }
}

/// People who came are more than none.
pub(super) fn dialogues(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        if line
            .amount("attendees")
            .is_some_and(|amount| amount.parts == 0)
        {
            judged.warning(line, "attendees", keys::DEMOCRACY_RULE_NOBODY, &[]);
        }
    }
    Ok(())
}

/// An answer comes after its question; what is settled was answered.
pub(super) fn opinions(reading: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    let dialogues = unjudged(reading, &DIALOGUE)?;
    for line in lines {
        let dialogue = dialogues
            .iter()
            .find(|one| Some(one.key()) == line.stored.parent);
        let asked = dialogue.and_then(Entry::day);
        answered_after(line, asked, judged);
    }
    Ok(())
}

/// The same of petitions.
pub(super) fn petitions(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        answered_after(line, line.day(), judged);
    }
    Ok(())
}

fn answered_after(line: &Entry, asked: Option<chrono::NaiveDate>, judged: &mut Judged) {
    for (column, key) in [
        ("answered", keys::DEMOCRACY_RULE_ANSWERED),
        ("due", keys::DEMOCRACY_RULE_DUE),
    ] {
        if line
            .day_in(column)
            .zip(asked)
            .is_some_and(|(day, asked)| day < asked)
        {
            let day = asked.map(viet::date::short).unwrap_or_default();
            judged.error(line, column, key, &[("day", Param::Text(day))]);
        }
    }
    if line.is("status", "done")
        && line.text("answer").is_empty()
        && line.text("answered").is_empty()
    {
        judged.warning(line, "answer", keys::DEMOCRACY_RULE_NO_ANSWER, &[]);
    }
}

/// What was accepted was proposed.
pub(super) fn supervision(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        part_of(line, "accepted", "proposals", judged);
    }
    Ok(())
}

/// What was settled was a case.
pub(super) fn receptions(_: &Reading, lines: &[Entry], judged: &mut Judged) -> Result<()> {
    for line in lines {
        part_of(line, "settled", "cases", judged);
        once_a_period(line, lines, judged);
    }
    Ok(())
}
