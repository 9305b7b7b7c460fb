//! Measures open views at full size, in one run on one machine: building an order beside the plain
//! `ORDER BY` on the same stored key, a page out of the view, one edited cell. Started by
//! `cargo xtask bench`; the table goes to standard output as Markdown.
#![allow(clippy::print_stdout)] // What is measured is told.

mod ledger;
mod models;
mod people;
mod petitions;

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate};
use office::awards::{self, DecideArgs, NominationOrder, NominationQuery, NominationSort};
use office::{Ctx, NewOffice, Office, Program};
use rusqlite::Connection;

/// Rows of one page, as the window asks for them.
const PAGE: u32 = 200;
/// Registrations at most: a city has ten thousand a year.
const MODELS: usize = 10_000;
/// Lines of the ledger of a fund at most.
const LEDGER: usize = 10_000;
/// Of how many runs the middle one is taken.
const TIMES: usize = 5;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let Some(rows) = std::env::var("MEASURE_VIEWED").ok() else {
        println!("left out: `cargo xtask bench` says what to measure");
        return Ok(());
    };
    println!("\n## Views\n");
    println!("One round; a page is {PAGE} rows with what the rules say about them.\n");
    println!("| rows | what | time | plain `ORDER BY` | ÷ |\n|---:|---|---:|---:|---:|");
    for rows in rows.split(',').filter_map(|rows| rows.trim().parse().ok()) {
        measure(rows)?;
    }
    Ok(())
}

fn measure(rows: usize) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("so.sdv");
    let office = Office::create(
        &file,
        &NewOffice {
            name: "Ban Dân vận".into(),
            ..NewOffice::default()
        },
        program(),
        &ctx(0),
    )?;
    let round = people::round(&office, &ctx(1), rows)?;
    orders(&office, &file, round, rows)?;
    pages(&office, round, rows)?;
    edits(&office, round, rows)?;
    decided(&office, round, rows)?;
    models::measure(&office, &file, rows.min(MODELS))?;
    ledger::measure(&office, &file, rows.min(LEDGER))?;
    petitions::measure(&office, &file, rows.min(LEDGER))
}

/// Orders beside the plain statement on the same key.
fn orders(office: &Office, file: &Path, round: i64, rows: usize) -> Outcome {
    use NominationOrder as By;
    let plain = Connection::open(file)?;
    let cases = [
        ("order by given name", By::GivenName, "name_sort_dictionary"),
        ("order by unit", By::Unit, "unit_sort, name_sort_dictionary"),
        ("order by position", By::Position, "position"),
        ("order by citation", By::Citation, "citation"),
        ("order by award", By::Award, "award_code"),
        ("legal order", By::Legal, "unit_sort, name_sort_dictionary"),
    ];
    for (what, by, key) in cases {
        let ours = median(|| open(office, round, &NominationQuery::ordered(by)))?;
        let bare = median(|| order_by(&plain, round, key))?;
        line(rows, what, ours, Some(bare));
    }
    let words = NominationQuery {
        text: "duc".into(),
        ..NominationQuery::default()
    };
    line(
        rows,
        "looking for “duc”",
        median(|| open(office, round, &words))?,
        None,
    );
    Ok(())
}

fn pages(office: &Office, round: i64, rows: usize) -> Outcome {
    for by in [NominationOrder::Entered, NominationOrder::GivenName] {
        let sort = vec![NominationSort {
            by,
            descending: false,
        }];
        let query = NominationQuery {
            sort,
            ..NominationQuery::default()
        };
        let view = awards::open_nominations(office, round, &query, None)?.view;
        let mut at = 0;
        let page = median(|| {
            at = (at + 7_919) % rows as i64;
            Ok(awards::page_of_nominations(office, view, at, PAGE)?.len())
        })?;
        line(
            rows,
            &format!("page out of an open view ({by:?})"),
            page,
            None,
        );
    }
    Ok(())
}

fn edits(office: &Office, round: i64, rows: usize) -> Outcome {
    let view = awards::open_nominations(office, round, &NominationQuery::default(), None)?.view;
    let key = awards::page_of_nominations(office, view, rows as i64 / 2, 1)?[0].key;
    let mut minute = 10;
    let edit = median(|| {
        minute += 1;
        let text = format!("Tổ trưởng tổ {minute}");
        awards::edit_field(office, &ctx(minute), key, "position", &text)?;
        Ok(1)
    })?;
    line(rows, "one cell saved, its row checked", edit, None);
    let again = median(|| {
        Ok(
            awards::open_nominations(office, round, &NominationQuery::default(), Some(view))?.total
                as usize,
        )
    })?;
    line(rows, "view opened again after an edit", again, None);
    let date = day();
    let start = Instant::now();
    office.read(|reading| awards::round_findings(reading, round, date, 50))?;
    line(rows, "whole round checked", start.elapsed(), None);
    let start = Instant::now();
    office.read(|reading| awards::round_findings(reading, round, date, 50))?;
    line(rows, "its findings asked for again", start.elapsed(), None);
    awards::edit_field(office, &ctx(99), key, "birth", "1969")?;
    let start = Instant::now();
    office.read(|reading| awards::round_findings(reading, round, date, 50))?;
    line(rows, "its findings after one edit", start.elapsed(), None);
    let start = Instant::now();
    office.read(awards::rounds)?;
    line(rows, "rounds listed", start.elapsed(), None);
    Ok(())
}

/// Deciding the whole round.
fn decided(office: &Office, round: i64, rows: usize) -> Outcome {
    let args = DecideArgs {
        round,
        number: "07".into(),
        date: day(),
        signer: "Nguyễn Văn Mẫu".into(),
        position: String::new(),
        authority: String::new(),
        place: String::new(),
        profile: None,
        accept_warnings: true,
        waivers: Vec::new(),
    };
    let start = Instant::now();
    awards::decide(office, &ctx(100), &args)?;
    line(rows, "round decided", start.elapsed(), None);
    Ok(())
}

fn open(office: &Office, round: i64, query: &NominationQuery) -> Outcome<usize> {
    let info = awards::open_nominations(office, round, query, None)?;
    office.view_close(info.view);
    Ok(info.total as usize)
}

fn order_by(sql: &Connection, round: i64, key: &str) -> Outcome<usize> {
    let mut statement = sql.prepare(&format!(
        "SELECT key FROM nomination WHERE round = ?1 ORDER BY {key}"
    ))?;
    let keys = statement.query_map([round], |row| row.get::<_, i64>(0))?;
    Ok(keys.collect::<Result<Vec<_>, _>>()?.len())
}

/// The run in the middle of several.
fn median(mut run: impl FnMut() -> Outcome<usize>) -> Outcome<Duration> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        assert!(run()? > 0, "something was measured");
        times.push(start.elapsed());
    }
    times.sort();
    Ok(times[TIMES / 2])
}

fn line(rows: usize, what: &str, time: Duration, plain: Option<Duration>) {
    let shown = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
    let (plain, ratio) = match plain {
        Some(plain) => {
            let ratio = time.as_secs_f64() / plain.as_secs_f64();
            (shown(plain), format!("**{ratio:.2}**"))
        }
        None => ("–".into(), "–".into()),
    };
    println!("| {rows} | {what} | {} | {plain} | {ratio} |", shown(time));
}

/// 18 June 2024, 08:00 at +07:00, plus some minutes.
fn ctx(minutes: i64) -> Ctx {
    let seconds = 1_718_672_400 + minutes * 60;
    let now = DateTime::from_timestamp(seconds, 0).expect("an instant of our time");
    Ctx::fixed(minutes as u64, now)
}

fn program() -> Program {
    Program {
        path: Default::default(),
        verb: String::new(),
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 10, 2).expect("a day of the calendar")
}
