//! What the registers of democracy come to as figures of reports (domain §4.4, D04–D33 and E01–E08).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{DIALOGUE, OPINION, PETITION, RECEPTION, SUPERVISION, quarterly};
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Figures, Register, RegisterFigure, book};

/// Figures between two days, both within.
pub(super) fn counted(
    reading: &Reading,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<RegisterFigure>> {
    let mut all = Figures::default();
    let within = |day: Option<NaiveDate>| day.is_some_and(|day| (first..=last).contains(&day));
    let lines = |register: &'static Register| -> Result<Vec<Entry>> {
        let book = book(reading, register)?;
        let own = book.counted().filter(|line| within(line.day()));
        Ok(own.cloned().collect())
    };
    let opinions = book(reading, &OPINION)?;
    for line in lines(&DIALOGUE)? {
        all.add("D04", 1);
        all.add_of("D05", &line, "attendees");
        for opinion in opinions
            .of(line.key())
            .filter(|one| opinions.judged().counts(one.key()))
        {
            all.add("D06", 1);
            all.add("D07", i64::from(opinion.is("status", "done")));
        }
    }
    petitions(reading, &mut all, (first, last))?;
    for line in lines(&SUPERVISION)? {
        let rounds = match line.text("body") {
            "council" => "E01",
            "front" => "E03",
            "criticism" => "E04",
            "advice" => "E05",
            _ => "",
        };
        if !rounds.is_empty() {
            all.add_of(rounds, &line, "rounds");
        }
        // "lượt đơn vị": a unit that is met twice counts twice.
        if line.is("body", "council") {
            all.add_of("E02", &line, "units");
        }
        all.add_of("E06", &line, "proposals");
        all.add_of("E07", &line, "accepted");
    }
    let sums: [(&'static Register, &[(&'static str, &str)]); 5] = [
        (
            &RECEPTION,
            &[
                ("D09", "receptions"),
                ("D10", "people"),
                ("D19", "cases"),
                ("D20", "settled"),
            ],
        ),
        (
            &quarterly::INSPECTORS,
            &[("D28", "rounds"), ("D31", "recovered"), ("D32", "land")],
        ),
        (
            &quarterly::WATCHERS,
            &[
                ("D29", "rounds"),
                ("D30", "works"),
                ("D31", "recovered"),
                ("D33", "reduced"),
            ],
        ),
        (&quarterly::MEETINGS, &[]),
        (&quarterly::LETTERS, &[]),
    ];
    for (register, columns) in sums {
        for line in lines(register)? {
            for (code, column) in columns {
                all.add_of(code, &line, column);
            }
        }
    }
    for (code, register) in [
        ("D25", &quarterly::PUBLISHED),
        ("D26", &quarterly::DECIDED),
        ("D27", &quarterly::CONSULTED),
    ] {
        all.add(code, lines(register)?.len() as i64);
    }
    villages(&mut all, lines(&quarterly::MEETINGS)?);
    Ok(all.told())
}

/// Petitions by the day they came and the day they were settled; opinions of voters apart. Where letters
/// are kept one by one, the figures of form 9 are not added to them.
fn petitions(
    reading: &Reading,
    all: &mut Figures,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<()> {
    let within = |day: Option<NaiveDate>| day.is_some_and(|day| (first..=last).contains(&day));
    let book = book(reading, &PETITION)?;
    let mut letters = false;
    for line in book.counted() {
        let settled = line.is("status", "done");
        // A settled one without a day was settled when it came.
        let settled_on = line.day_in("answered").or_else(|| line.day());
        if line.is("kind", "voter") {
            if within(line.day()) {
                all.add("D16", 1);
                all.add("D17", i64::from(settled));
            }
            continue;
        }
        letters = true;
        all.add("D11", i64::from(within(line.day())));
        all.add("D13", i64::from(settled && within(settled_on)));
        let open = !settled || settled_on.is_some_and(|day| day > last);
        let there = line.day().is_some_and(|day| day <= last);
        all.add("D14", i64::from(open && there));
    }
    if letters {
        return Ok(());
    }
    let letters = crate::registers::book(reading, &quarterly::LETTERS)?;
    let mut newest: BTreeMap<String, &Entry> = BTreeMap::new();
    for line in letters.counted().filter(|line| within(line.day())) {
        all.add_of("D11", line, "received");
        all.add_of("D13", line, "settled");
        let held = newest
            .entry(viet::text::compare_key(line.text("unit")))
            .or_insert(line);
        if line.day() >= held.day() {
            *held = line;
        }
    }
    for line in newest.into_values() {
        all.add_of("D14", line, "open");
    }
    Ok(())
}

/// What stands is taken from the newest row of each commune.
fn villages(all: &mut Figures, lines: Vec<Entry>) {
    let mut newest: BTreeMap<String, Entry> = BTreeMap::new();
    for line in lines {
        let key = viet::text::compare_key(line.text("unit"));
        let later = newest.get(&key).is_none_or(|held| held.day() <= line.day());
        if later {
            newest.insert(key, line);
        }
    }
    for line in newest.into_values() {
        all.add_of("D22", &line, "all");
        all.add_of("D23", &line, "once");
        all.add_of("D24", &line, "twice");
    }
}
