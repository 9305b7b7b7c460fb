//! Certificates on blanks, beside a Word mail merge whose result LibreOffice converts.

use std::fmt::Write as _;
use std::process::Command;
use std::time::Duration;

use crate::outside::{Cost, measure, median};
use crate::print::convert;
use crate::shell::Shell;
use crate::{Failure, Plan, files};

/// Times of one size.
struct Line {
    count: usize,
    ours: Cost,
    pages: usize,
    /// `None` where the tools of Python or LibreOffice are not installed.
    merge: Option<Duration>,
    from_merged: Option<Duration>,
}

/// The table as Markdown; empty where nothing is asked for.
pub(crate) fn tables(plan: &Plan) -> Result<String, Failure> {
    let mut text = String::new();
    for count in &plan.certificates {
        eprintln!("{count} certificates …");
        if text.is_empty() {
            text.push_str(HEAD);
        }
        told(&mut text, &line(plan, *count)?);
    }
    Ok(text)
}

const HEAD: &str = "\n## Certificates\n\n\
`sodanvan print awards.certificate` as a whole beside docx-mailmerge filling one page a recipient and \
LibreOffice converting the result.\n\n\
| certificates | pages | sodanvan | memory | merge | to pdf | (merge + to pdf) ÷ sodanvan |\n\
|---:|---:|---:|---:|---:|---:|---:|\n";

fn line(plan: &Plan, count: usize) -> Result<Line, Failure> {
    let book = plan.folder.join(format!("certificates-{count}.xlsx"));
    files::workbook(&book, count)?;
    let shell = Shell::new(
        &plan.program,
        &plan.fresh(&format!("{count}-certificates.sdv"))?,
    )?;
    let round = shell.round()?;
    shell.import(&book, &round)?;
    let decision = shell.decide(&round)?;
    let out = plan.folder.join(format!("certificates-{count}.pdf"));
    let ours = median(plan.times, || shell.certificates(&decision, &out))?;
    let pages = lopdf::Document::load(&out)?.get_pages().len();
    let (merge, from_merged) = merged(plan, count)?;
    Ok(Line {
        count,
        ours,
        pages,
        merge,
        from_merged,
    })
}

/// One run each: the merge grows with the square of its pages.
fn merged(plan: &Plan, count: usize) -> Result<(Option<Duration>, Option<Duration>), Failure> {
    let Some(python) = &plan.python else {
        return Ok((None, None));
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/measure/merge_job.py");
    let template = plan.folder.join("certificate-template.docx");
    let out = plan.folder.join(format!("merged-{count}.docx"));
    let mut merge = Command::new(python);
    merge
        .arg(script)
        .args([&template, &out])
        .arg(count.to_string());
    let merge = measure(&mut merge)?.time;
    let to_pdf = match &plan.writer {
        Some(writer) => Some(convert(writer, plan, &out)?.time),
        None => None,
    };
    Ok((Some(merge), to_pdf))
}

fn told(text: &mut String, line: &Line) {
    let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    let shown = |time: Option<Duration>| time.map_or("left out".into(), seconds);
    let ratio = line.merge.zip(line.from_merged).map_or("–".into(), |both| {
        let theirs = both.0 + both.1;
        let ratio = theirs.as_secs_f64() / line.ours.time.as_secs_f64();
        format!("**{ratio:.0}**")
    });
    let memory = line
        .ours
        .memory
        .map_or("?".into(), |bytes| format!("{} MB", bytes / 1_000_000));
    let _ = writeln!(
        text,
        "| {} | {} | {} | {memory} | {} | {} | {ratio} |",
        line.count,
        line.pages,
        seconds(line.ours.time),
        shown(line.merge),
        shown(line.from_merged),
    );
}
