//! The floor of an import: calamine merely streaming the same cells, and a bare insert of the same
//! rows into one table of a fresh database with the durability of an office file.

use std::path::Path;
use std::time::{Duration, Instant};

use calamine::{DataRef, Reader, Xlsx, open_workbook};
use rusqlite::{Connection, params_from_iter};

use crate::Failure;
use crate::files::ABOVE;

type Grid = Vec<Vec<String>>;

/// Time to stream every cell once, nothing kept.
pub(crate) fn stream(file: &Path) -> Result<Duration, Failure> {
    let start = Instant::now();
    let mut cells = 0usize;
    each_cell(file, |_, _, text| cells += usize::from(!text.is_empty()))?;
    assert!(cells > 0, "a measured workbook has cells");
    Ok(start.elapsed())
}

/// Time to insert the rows that were read before the clock started.
pub(crate) fn insert(file: &Path, database: &Path) -> Result<Duration, Failure> {
    let rows = rows(file)?;
    let start = Instant::now();
    let mut sql = Connection::open(database)?;
    sql.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE row (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT) STRICT;",
    )?;
    let change = sql.transaction()?;
    let mut insert = change.prepare("INSERT INTO row VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    for row in &rows {
        insert.execute(params_from_iter(row))?;
    }
    drop(insert);
    change.commit()?;
    Ok(start.elapsed())
}

/// The rows below the header.
fn rows(file: &Path) -> Result<Grid, Failure> {
    let mut grid = Grid::new();
    each_cell(file, |row, _, text| {
        if row <= ABOVE {
            return;
        }
        grid.resize(grid.len().max(row - ABOVE), Vec::new());
        grid[row - ABOVE - 1].push(text.to_owned());
    })?;
    Ok(grid)
}

fn each_cell(file: &Path, mut see: impl FnMut(usize, usize, &str)) -> Result<(), Failure> {
    let mut book: Xlsx<_> = open_workbook(file)?;
    let sheet = book.sheet_names().first().cloned().unwrap_or_default();
    let mut reader = book.worksheet_cells_reader(&sheet)?;
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        if let DataRef::SharedString(text) = cell.get_value() {
            see(row as usize, column as usize, text);
        }
    }
    Ok(())
}
