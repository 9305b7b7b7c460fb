//! Measures reports at the size of a province, in one run on one machine: the summary of a period,
//! the board, a trend, each beside the plain statement over the same tables; and typing a figure
//! until it is saved and checked. Started by `cargo xtask bench`; the table goes to standard output
//! as Markdown.
#![allow(clippy::print_stdout)] // What is measured is told.

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate};
use office::reports::Period;
use office::reports::report::{self, CellTyped};
use office::reports::sums::{by_unit, summary, trend};
use office::{Ctx, NewOffice, Office, Program};
use rusqlite::Connection;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Of how many runs the middle one is taken.
const TIMES: usize = 15;
/// Figures that are typed.
const TYPED: usize = 60;
/// Indicators: those of the catalogue, and so many of the office's own.
const INDICATORS: i64 = 200;

fn main() -> Outcome {
    let Some(sizes) = std::env::var("MEASURE_REPORTED").ok() else {
        println!("left out: `cargo xtask bench` says what to measure");
        return Ok(());
    };
    println!("\n## Reports\n");
    println!(
        "| units × indicators × months | what | time | plain SQL | ÷ |\n|---|---|---:|---:|---:|"
    );
    for size in sizes.split(',') {
        let (units, months) = size.split_once('x').ok_or("units x months")?;
        measure(units.trim().parse()?, months.trim().parse()?)?;
    }
    Ok(())
}

fn measure(units: i64, months: i64) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("so.sdv");
    let new = NewOffice {
        name: "Ban Dân vận".into(),
        ..NewOffice::default()
    };
    drop(Office::create(&file, &new, program(), &ctx(0))?);
    let start = Instant::now();
    fill(&file, units, months)?;
    let size = format!("{units} × {INDICATORS} × {months}");
    line(&size, "(filling the file)", start.elapsed(), None);
    let office = Office::open(&file, program(), &ctx(1))?;
    let plain = Connection::open(&file)?;
    let last = period(months - 1);
    let code = last.to_string();

    let (ours, theirs) = beside(
        || {
            Ok(office
                .read(|reading| summary(reading, last, None))?
                .totals
                .len())
        },
        || {
            rows(&plain, &format!(
            "SELECT v.indicator, sum(v.amount), count(v.amount) FROM report r CROSS JOIN report_value v
               ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
             WHERE r.period = '{code}' AND r.counts = 1 GROUP BY v.indicator"
        ))
        },
    )?;
    line(&size, "summary of a month", ours, Some(theirs));

    let today = NaiveDate::from_ymd_opt(2024, 6, 18).ok_or("a day")?;
    let (ours, theirs) = beside(
        || {
            Ok(office
                .read(|reading| report::board(reading, last, today))?
                .rows
                .len())
        },
        || {
            rows(
                &plain,
                &format!(
            "SELECT r.unit, r.state, sum(v.state <> 'blank') FROM report r CROSS JOIN report_value v
               ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
             WHERE r.period = '{code}' GROUP BY r.key"
        ),
            )
        },
    )?;
    line(&size, "board of a month", ours, Some(theirs));

    let count = u32::try_from(months)?;
    let (ours, theirs) = beside(
        || {
            Ok(office
                .read(|reading| trend(reading, "B01", last, count))?
                .len())
        },
        || {
            rows(&plain,
            "SELECT r.period, sum(v.amount), count(v.amount) FROM report r CROSS JOIN report_value v
               ON v.key = r.key * 4096 + (SELECT key FROM indicator WHERE code = 'B01')
             WHERE r.counts = 1 GROUP BY r.period",
        )
        },
    )?;
    line(&size, "trend of an indicator", ours, Some(theirs));

    let ours = median(|| {
        Ok(office
            .read(|reading| by_unit(reading, "B01", last, Some(today)))?
            .len())
    })?;
    line(&size, "one indicator unit by unit", ours, None);
    let year = Period::from_code(&format!("{}-Y", last.year)).ok_or("a year")?;
    let (ours, theirs) = beside(
        || {
            Ok(office
                .read(|reading| summary(reading, year, None))?
                .totals
                .len())
        },
        || {
            let (first, last) = year.months();
            rows(
                &plain,
                &format!(
                    "SELECT v.indicator, sum(v.amount), count(v.amount) FROM report r
                       CROSS JOIN report_value v
                         ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
                     WHERE r.counts = 1 AND r.last BETWEEN {first} AND {last} GROUP BY v.indicator"
                ),
            )
        },
    )?;
    line(
        &size,
        "summary of a year out of its months",
        ours,
        Some(theirs),
    );

    let key = report::open_report(&office, &ctx(2), 1, last)?;
    let mut times = Vec::new();
    for at in 0..TYPED {
        let typed = CellTyped {
            code: ["B01", "D16", "D17", "F08", "F09"][at % 5].into(),
            text: (1000 + at).to_string(),
            ..CellTyped::default()
        };
        let start = Instant::now();
        report::put_cell(&office, &ctx(10 + at as i64), key, &typed)?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    line(
        &size,
        "typing a figure, saved and checked: median",
        times[TYPED / 2],
        None,
    );
    line(
        &size,
        "typing a figure, saved and checked: 95 %",
        times[TYPED * 95 / 100],
        None,
    );
    let ours = median(|| {
        Ok(office
            .read(|reading| report::entry_sheet(reading, key))?
            .rows
            .len())
    })?;
    line(&size, "opening an entry sheet", ours, None);
    Ok(())
}

/// So many months from January 2015.
fn period(at: i64) -> Period {
    let code = format!("{}-M{:02}", 2015 + at / 12, at % 12 + 1);
    Period::from_code(&code).expect("a month")
}

/// Writes figures past the journal: what is measured is reading them.
fn fill(file: &Path, units: i64, months: i64) -> Outcome {
    let sql = Connection::open(file)?;
    let triggers: Vec<(String, String)> = sql
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    sql.execute_batch("BEGIN")?;
    for (name, _) in &triggers {
        sql.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    for key in 1..=units {
        sql.execute_batch(&format!(
            "INSERT INTO unit (key, id, code, kind, built_in, note)
               SELECT {key}, randomblob(16), 'DV{key}', 'ward', 0, '' WHERE NOT EXISTS (SELECT 1 FROM unit WHERE key = {key});
             INSERT INTO unit_name (id, unit, name)
               SELECT randomblob(16), {key}, 'Phường {key}' WHERE NOT EXISTS (SELECT 1 FROM unit_name WHERE unit = {key});"
        ))?;
    }
    for at in 1..=INDICATORS {
        sql.execute_batch(&format!(
            "INSERT INTO indicator (key, id, code, content)
               SELECT {at}, randomblob(16), 'Z{at:02}', '{{\"code\":\"Z{at:02}\",\"name\":\"Riêng {at}\",\"unit\":\"cuộc\",\"kind\":\"flow\",\"group\":\"Riêng\",\"valid_from\":null,\"valid_to\":null,\"seen\":false,\"source\":\"\",\"under\":null,\"of\":null}}'
               WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE key = {at})"
        ))?;
    }
    for month in 0..months {
        let of = period(month);
        let (first, last) = of.months();
        sql.execute_batch(&format!(
            "WITH RECURSIVE u(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM u WHERE n < {units})
             INSERT INTO report (key, id, unit, period, first, last, form, version, state, counts, reason,
               number, date, prepared_by, approved_by, as_of, note, sent_on) SELECT {month} * {units} + n, randomblob(16), n, '{of}', {first}, {last}, 1, 1,
               'received', 1, '', '', '', '', '', '2024-06-14', '', '2024-06-14' FROM u;
             WITH RECURSIVE u(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM u WHERE n < {units}),
               i(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM i WHERE k < {INDICATORS})
             INSERT INTO report_value SELECT ({month} * {units} + n) * 4096 + k, {month} * {units} + n, k,
               'value', abs(random()) % 900 + 100, '=', NULL, NULL, '500', '', '', 'typed', '', NULL, NULL, NULL FROM u, i;"
        ))?;
    }
    for (_, text) in &triggers {
        sql.execute_batch(text)?;
    }
    sql.execute_batch("COMMIT")?;
    Ok(())
}

fn rows(sql: &Connection, text: &str) -> Outcome<usize> {
    let mut statement = sql.prepare_cached(text)?;
    let rows = statement.query_map([], |row| row.get::<_, Option<i64>>(1))?;
    Ok(rows.filter(Result::is_ok).count())
}

fn median(f: impl Fn() -> Outcome<usize>) -> Outcome<Duration> {
    let mut times = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let start = Instant::now();
        std::hint::black_box(f()?);
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Ok(times[TIMES / 2])
}

/// Two that are held against each other, run in turns, so that both have the machine's moods.
fn beside(
    ours: impl Fn() -> Outcome<usize>,
    theirs: impl Fn() -> Outcome<usize>,
) -> Outcome<(Duration, Duration)> {
    let mut times = [Vec::with_capacity(TIMES), Vec::with_capacity(TIMES)];
    for _ in 0..TIMES {
        for (f, times) in [&ours as &dyn Fn() -> Outcome<usize>, &theirs]
            .into_iter()
            .zip(&mut times)
        {
            let start = Instant::now();
            std::hint::black_box(f()?);
            times.push(start.elapsed());
        }
    }
    let [ours, theirs] = times.map(|mut times| {
        times.sort_unstable();
        times[TIMES / 2]
    });
    Ok((ours, theirs))
}

fn line(size: &str, what: &str, ours: Duration, theirs: Option<Duration>) {
    let shown = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
    let (plain, ratio) = theirs.map_or((String::new(), String::new()), |theirs| {
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        (shown(theirs), format!("{ratio:.2}"))
    });
    println!("| {size} | {what} | {} | {plain} | {ratio} |", shown(ours));
}

fn ctx(minutes: i64) -> Ctx {
    let morning = DateTime::from_timestamp(1_718_672_400 + minutes * 60, 0).unwrap_or_default();
    Ctx::fixed(minutes as u64, morning)
}

fn program() -> Program {
    Program {
        path: env!("CARGO_BIN_EXE_office-reading-child").into(),
        verb: "read".into(),
    }
}
