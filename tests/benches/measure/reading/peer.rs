//! The programs that only read: each goes over all cells of the first sheet.

use std::path::Path;
use std::process::Command;

use calamine::{DataRef, Reader, Sheets, Xlsx, open_workbook, open_workbook_auto};

use crate::{Failure, Outcome};

/// A tool of Python.
pub(super) struct Peer {
    pub(super) name: &'static str,
    code: &'static str,
    formats: &'static [&'static str],
}

pub(super) const PEERS: [Peer; 3] = [
    Peer {
        name: "python-calamine",
        code: "calamine",
        formats: &["xlsx", "xls", "ods"],
    },
    Peer {
        name: "polars + fastexcel",
        code: "polars",
        formats: &["xlsx", "xls", "ods", "csv"],
    },
    Peer {
        name: "openpyxl",
        code: "openpyxl",
        formats: &["xlsx"],
    },
];

impl Peer {
    pub(super) fn reads(&self, format: &str) -> bool {
        self.formats.contains(&format)
    }

    pub(super) fn command(&self, python: &Path, file: &Path) -> Command {
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/benches/measure/reading/peers.py"
        );
        let mut command = Command::new(python);
        command.args([script, self.code]).arg(file);
        command
    }
}

/// Names the file that this program is to stream and nothing else.
const STREAMED: &str = "MEASURE_STREAMED";

/// This program as the bare stream, so that its memory is seen like that of the others.
pub(super) fn bare(file: &Path) -> Result<Command, Failure> {
    let mut command = Command::new(std::env::current_exe()?);
    command.env(STREAMED, file);
    Ok(command)
}

/// Streams the file if this program was started for that.
pub(crate) fn stream_if_asked() -> Option<Outcome> {
    std::env::var_os(STREAMED).map(|file| stream(Path::new(&file)))
}

fn stream(file: &Path) -> Outcome {
    let cells = if file.extension().is_some_and(|end| end == "xlsx") {
        streamed(file)?
    } else {
        ranged(file)?
    };
    assert!(cells > 0, "a measured workbook has cells");
    Ok(())
}

fn streamed(file: &Path) -> Result<usize, Failure> {
    let mut book: Xlsx<_> = open_workbook(file)?;
    let sheet = book.sheet_names().first().cloned().unwrap_or_default();
    let mut reader = book.worksheet_cells_reader(&sheet)?;
    let mut cells = 0;
    while let Some(cell) = reader.next_cell()? {
        cells += usize::from(!matches!(cell.get_value(), DataRef::Empty));
    }
    Ok(cells)
}

/// Formats that calamine reads as a whole only.
fn ranged(file: &Path) -> Result<usize, Failure> {
    let mut book: Sheets<_> = open_workbook_auto(file)?;
    let range = book
        .worksheet_range_at(0)
        .ok_or("a measured workbook has a sheet")??;
    Ok(range.used_cells().count())
}
