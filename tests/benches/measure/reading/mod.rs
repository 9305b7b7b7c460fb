//! A whole inspection beside calamine merely streaming the same cells and beside tools that only
//! read them: time, and the most memory of each program with its children.

mod peer;
mod table;
mod watched;

use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use self::peer::stream_if_asked;
use self::watched::{Run, middle, watch};
use crate::{Failure, Plan, files};

/// From so many rows on one run has to do: chance weighs little in it.
const ONCE: usize = 1_000_000;
/// Rows of the lists that are also measured in other formats.
const CONVERTED: usize = 10_000;

/// What reading one file cost each program.
struct Line {
    rows: usize,
    format: &'static str,
    ours: Run,
    stream: Option<Run>,
    /// In the order of [`peer::PEERS`]; none where one is not installed or reads no such file.
    peers: Vec<Option<Run>>,
}

/// Measures all sizes, and the other formats at one of them; Markdown.
pub(crate) fn tables(plan: &Plan) -> Result<String, Failure> {
    let mut lines = Vec::new();
    for rows in &plan.inspected {
        eprintln!("inspection of {rows} rows …");
        let book = plan.folder.join(format!("read-{rows}.xlsx"));
        files::workbook(&book, *rows)?;
        lines.push(line(plan, *rows, "xlsx", &book)?);
    }
    let mut others = Vec::new();
    if plan.inspected.contains(&CONVERTED) {
        for format in ["xls", "ods", "csv"] {
            if let Some(file) = converted(plan, format)? {
                eprintln!("inspection of {CONVERTED} rows as {format} …");
                others.push(line(plan, CONVERTED, format, &file)?);
            }
        }
    }
    Ok(table::markdown(&lines, &others))
}

fn line(plan: &Plan, rows: usize, format: &'static str, file: &Path) -> Result<Line, Failure> {
    let times = if rows < ONCE { plan.times } else { 1 };
    let ours = middle(times, || watch(&mut inspection(&plan.program, file)))?;
    let stream = match format {
        "csv" => None,
        _ => Some(middle(times, || watch(&mut peer::bare(file)?))?),
    };
    let python = plan.python.as_deref();
    let peers = peer::PEERS.iter().map(|peer| match python {
        Some(python) if peer.reads(format) => {
            middle(times, || watch(&mut peer.command(python, file))).map(Some)
        }
        _ => Ok(None),
    });
    Ok(Line {
        rows,
        format,
        ours,
        stream,
        peers: peers.collect::<Result<_, _>>()?,
    })
}

fn inspection(program: &Path, file: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("inspect").arg(file).arg("--json");
    command
}

/// The list in another format, as LibreOffice writes it; none where that is not installed.
fn converted(plan: &Plan, format: &str) -> Result<Option<PathBuf>, Failure> {
    let Some(writer) = &plan.writer else {
        return Ok(None);
    };
    let profile = format!(
        "-env:UserInstallation=file://{}",
        plan.folder.join("writer").display()
    );
    let mut command = Command::new(writer);
    command.arg(profile).args(["--headless", "--convert-to"]);
    // Comma, no quotes but where needed, UTF-8.
    command.arg(if format == "csv" {
        "csv:Text - txt - csv (StarCalc):44,34,76"
    } else {
        format
    });
    command.arg("--outdir").arg(&plan.folder);
    command.arg(plan.folder.join(format!("read-{CONVERTED}.xlsx")));
    watch(&mut command)?;
    let file = plan.folder.join(format!("read-{CONVERTED}.{format}"));
    Ok(file.exists().then_some(file))
}
