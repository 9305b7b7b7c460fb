//! The figures side by side, for the terminal and for the document that keeps them.

use std::fmt::Write as _;
use std::time::Duration;

use crate::{import, print};

/// Both tables as Markdown.
pub(crate) fn tables(imports: &[import::Line], prints: &[print::Line]) -> String {
    let mut text = String::new();
    if !imports.is_empty() {
        text.push_str(IMPORT_HEAD);
        imports.iter().for_each(|line| import_line(&mut text, line));
        growth(
            &mut text,
            imports.iter().map(|line| (line.rows, line.ours.time)),
        );
    }
    if !prints.is_empty() {
        text.push_str(PRINT_HEAD);
        prints.iter().for_each(|line| print_line(&mut text, line));
        growth(
            &mut text,
            prints.iter().map(|line| (line.rows, line.ours.time)),
        );
    }
    text
}

const IMPORT_HEAD: &str = "\n## Import\n\n\
`sodanvan import` as a whole (start, checks, reading child, matching, journal, commit) beside calamine \
streaming the same cells, a bare insert of the same rows, and pandas with its calamine engine and sqlite3.\n\n\
| rows | sodanvan | memory | calamine | insert | ÷ (calamine + insert) | pandas | pandas ÷ sodanvan |\n\
|---:|---:|---:|---:|---:|---:|---:|---:|\n";

const PRINT_HEAD: &str = "\n## Print\n\n\
`sodanvan print awards.l3` as a whole beside LibreOffice converting the same list without a window.\n\n\
| rows | pages | sodanvan | memory | from xlsx | xlsx ÷ sodanvan | from docx | docx ÷ sodanvan |\n\
|---:|---:|---:|---:|---:|---:|---:|---:|\n";

fn import_line(text: &mut String, line: &import::Line) {
    let ours = line.ours.time;
    let _ = writeln!(
        text,
        "| {} | {} | {} | {} | {} | **{:.2}** | {} | {} |",
        line.rows,
        seconds(ours),
        memory(line.ours.memory),
        seconds(line.stream),
        seconds(line.insert),
        line.against_bare(),
        line.pandas.map_or("left out".into(), seconds),
        times(line.pandas, ours),
    );
}

fn print_line(text: &mut String, line: &print::Line) {
    let ours = line.ours.time;
    let shown = |other: Option<Duration>| other.map_or("left out".into(), seconds);
    let _ = writeln!(
        text,
        "| {} | {} | {} | {} | {} | {} | {} | {} |",
        line.rows,
        line.pages,
        seconds(ours),
        memory(line.ours.memory),
        shown(line.from_xlsx),
        times(line.from_xlsx, ours),
        shown(line.from_docx),
        times(line.from_docx, ours),
    );
}

/// What a row costs at each size: linear growth is a figure that stays.
fn growth(text: &mut String, lines: impl Iterator<Item = (usize, Duration)>) {
    let costs = lines
        .map(|(rows, time)| format!("{:.1} µs at {rows}", time.as_secs_f64() * 1e6 / rows as f64));
    let _ = writeln!(
        text,
        "\nTime for a row: {}.",
        costs.collect::<Vec<_>>().join(", ")
    );
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn memory(bytes: Option<u64>) -> String {
    bytes.map_or("?".into(), |bytes| format!("{} MB", bytes / 1_000_000))
}

fn times(other: Option<Duration>, ours: Duration) -> String {
    other.map_or("–".into(), |other| {
        format!("**{:.1}**", other.as_secs_f64() / ours.as_secs_f64())
    })
}
