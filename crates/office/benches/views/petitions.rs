//! Petitions at full size: their list and their rates beside the plain statements that give the same, kept
//! and read anew after a change.

use std::path::Path;
use std::time::{Duration, Instant};

use office::Office;
use office::block::{BlockAct, BlockLine, CellBlock};
use office::registers::{self, LineQuery};
use rusqlite::Connection;

use crate::{Outcome, TIMES, ctx, day, line, median};

const REGISTER: &str = "democracy.petition";

/// So many petitions, two of three settled.
pub(crate) fn measure(office: &Office, file: &Path, rows: usize) -> Outcome {
    let fields = [
        "day", "kind", "content", "unit", "status", "answer", "answered",
    ];
    let lines = (0..rows).map(|at| {
        let settled = !at.is_multiple_of(3);
        let texts = [
            format!("{}/{}/2024", at % 20 + 1, at % 12 + 1),
            [
                "Khiếu nại",
                "Kiến nghị, phản ánh",
                "Ý kiến, kiến nghị cử tri",
            ][at % 3]
                .to_owned(),
            format!("Nội dung kiến nghị số {at}"),
            "Phường Xuân Khánh".to_owned(),
            if settled {
                "Đã giải quyết"
            } else {
                "Đang giải quyết"
            }
            .to_owned(),
            if settled { "Đã trả lời" } else { "" }.to_owned(),
            if settled {
                format!("28/{}/2024", at % 12 + 1)
            } else {
                String::new()
            },
        ];
        BlockLine {
            texts: texts.to_vec(),
            ..BlockLine::default()
        }
    });
    let block = CellBlock {
        fields: fields.map(str::to_owned).to_vec(),
        lines: lines.collect(),
        act: BlockAct::Paste,
    };
    let start = Instant::now();
    let done = registers::apply_block(office, &ctx(400), (REGISTER, None), &block)?;
    line(rows, "petitions, one operation", start.elapsed(), None);
    let plain = Connection::open(file)?;
    let list = || open(office);
    let keys = || {
        let sql = "SELECT key FROM entry WHERE register = 'democracy.petition' ORDER BY key";
        let mut statement = plain.prepare(sql)?;
        let keys = statement.query_map([], |row| row.get::<_, i64>(0))?;
        Ok(keys.collect::<Result<Vec<_>, _>>()?.len())
    };
    let theirs = median(keys)?;
    line(rows, "petitions listed", median(list)?, Some(theirs));
    let first = done.keys[0];
    let ours = after_a_change(office, (first, 410), || open(office))?;
    line(rows, "petitions listed after a change", ours, Some(theirs));
    let rates = || {
        let (from, to) = (day_of("2024-01-01")?, day_of("2024-12-31")?);
        let counts = office::subjects::subject("democracy").and_then(|one| one.counts);
        let counts = counts.ok_or("the subject counts")?;
        let figures = office.read(|reading| counts(reading, from, to))?;
        let of = |code: &str| {
            figures
                .iter()
                .find(|one| one.code == code)
                .map_or(0, |one| one.parts)
        };
        Ok((of("D11") + of("D16")) as usize)
    };
    let sql = "SELECT sum(texts ->> 'kind' <> 'voter'), sum(texts ->> 'kind' = 'voter'),
                 sum(texts ->> 'kind' <> 'voter' AND texts ->> 'status' = 'done'),
                 sum(texts ->> 'kind' = 'voter' AND texts ->> 'status' = 'done')
               FROM entry WHERE register = 'democracy.petition'
                 AND day BETWEEN '2024-01-01' AND '2024-12-31'";
    let bare = || {
        let all = plain.query_row(sql, [], |row| {
            Ok(row.get::<_, i64>(0)? + row.get::<_, i64>(1)?)
        })?;
        Ok(all as usize)
    };
    if rates()? != bare()? {
        return Err("the rates count other petitions".into());
    }
    let theirs = median(bare)?;
    line(rows, "rates of petitions", median(rates)?, Some(theirs));
    let ours = after_a_change(office, (first, 430), rates)?;
    line(
        rows,
        "rates of petitions after a change",
        ours,
        Some(theirs),
    );
    Ok(())
}

fn open(office: &Office) -> Outcome<usize> {
    let query = LineQuery {
        register: REGISTER.into(),
        ..LineQuery::default()
    };
    let info = registers::open_lines(office, &query, None, day())?;
    office.view_close(info.view);
    Ok(info.total as usize)
}

/// The middle time of what is read anew because a line was changed before it.
fn after_a_change(
    office: &Office,
    (key, minutes): (i64, i64),
    f: impl Fn() -> Outcome<usize>,
) -> Outcome<Duration> {
    let mut times = Vec::new();
    for turn in 0..TIMES {
        let note = ("note".to_owned(), format!("lần {turn}"));
        let at = (REGISTER, None);
        registers::put_line(
            office,
            &ctx(minutes + turn as i64),
            at,
            Some(key),
            &[note].into(),
        )?;
        let start = Instant::now();
        std::hint::black_box(f()?);
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Ok(times[TIMES / 2])
}

fn day_of(iso: &str) -> Outcome<chrono::NaiveDate> {
    Ok(iso.parse()?)
}
