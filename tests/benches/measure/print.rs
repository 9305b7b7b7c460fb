//! A printed list, beside LibreOffice converting the same list from a workbook and from a Word
//! document.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::outside::{Cost, measure, median};
use crate::shell::Shell;
use crate::{Failure, Plan, files};

/// Times of one size, in one run on one machine.
pub(crate) struct Line {
    pub(crate) rows: usize,
    pub(crate) ours: Cost,
    pub(crate) pages: usize,
    /// `None` where LibreOffice is not installed.
    pub(crate) from_xlsx: Option<Duration>,
    pub(crate) from_docx: Option<Duration>,
}

/// Measures one size: the list is imported and decided once, then printed again and again.
pub(crate) fn line(plan: &Plan, rows: usize) -> Result<Line, Failure> {
    let book = plan.folder.join(format!("list-{rows}.xlsx"));
    let paper = plan.folder.join(format!("list-{rows}.docx"));
    files::workbook(&book, rows)?;
    files::document(&paper, rows)?;
    let shell = Shell::new(&plan.program, &plan.fresh(&format!("{rows}-print.sdv"))?)?;
    let round = shell.round()?;
    shell.import(&book, &round)?;
    let decision = shell.decide(&round)?;
    let out = plan.folder.join(format!("ours-{rows}.pdf"));
    let ours = median(plan.times, || shell.print(&decision, &out))?;
    let pages = lopdf::Document::load(&out)?.get_pages().len();
    // The first start after its installation writes a profile; it must not be in the time.
    let writer = plan.writer.as_deref().filter(|_| rows <= plan.writer_limit);
    let convert = |file: &Path| match writer {
        Some(writer) => {
            median(plan.times, || convert(writer, plan, file)).map(|cost| Some(cost.time))
        }
        None => Ok(None),
    };
    if writer.is_some() {
        convert(&book)?;
    }
    Ok(Line {
        rows,
        ours,
        pages,
        from_xlsx: convert(&book)?,
        from_docx: convert(&paper)?,
    })
}

pub(crate) fn convert(writer: &Path, plan: &Plan, file: &Path) -> Result<Cost, Failure> {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        plan.folder.join("writer").display()
    );
    measure(
        Command::new(writer)
            .args([
                profile.as_str(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
            ])
            .args([plan.folder.as_path(), file]),
    )
}
