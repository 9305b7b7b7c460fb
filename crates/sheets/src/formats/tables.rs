//! Tables that stand in a text (a Word document, a web page), each told as a sheet: cells are put
//! into a grid by their spans, and a sheet is named after the line above its table. What stands
//! around the tables is not read, but for a line that says in what unit the figures are.

use std::collections::HashSet;

use crate::child::tell::{Datum, Mouth};
use crate::preflight::Profile;
use crate::read::Limits;
use crate::refusal::{Refusal, RefusalCode, Stranger};
use crate::wire::{LAST_COLUMN, LAST_ROW, LONGEST_TEXT, Style, Tab};
use crate::workbook::{Area, Format, Visibility};

/// Tables inside tables beyond this depth are read as text of their cell.
const DEEPEST: usize = 16;
/// The longest line that may be the name of a table, in letters.
const LONGEST_NAME: usize = 80;

/// The tables of one document as they go by.
pub(super) struct Tables<'a> {
    mouth: &'a Mouth,
    most: usize,
    open: Vec<Grid>,
    ignored: u32,
    told: usize,
    names: HashSet<String>,
    above: Above,
}

/// What stands above the next table.
#[derive(Default)]
struct Above {
    line: String,
    heading: Option<String>,
    last: Option<String>,
    measure: Option<String>,
}

/// One table.
#[derive(Default)]
struct Grid {
    row: u32,
    next: u32,
    open_row: bool,
    cells: Vec<(u32, u32, Cell)>,
    cell: Option<(u32, Cell)>,
    merges: Vec<Area>,
    /// For each column the last row that a cell from above covers, and its merge.
    covered: Vec<(u32, usize)>,
}

/// A cell as it is read.
#[derive(Default)]
pub(super) struct Cell {
    /// All its text so far.
    pub(super) text: String,
    /// Its number, where the document gives one beside the text.
    pub(super) number: Option<f64>,
    /// Its look.
    pub(super) style: Style,
}

/// How far a cell reaches.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    /// Columns, at least 1.
    pub(super) cols: u32,
    /// Rows, at least 1.
    pub(super) rows: u32,
    /// Whether it only goes on with the cell above it.
    pub(super) from_above: bool,
}

impl<'a> Tables<'a> {
    /// The tables of a document of this format.
    pub(super) fn new(mouth: &'a Mouth, limits: &Limits, format: &Format) -> Result<Self, Refusal> {
        mouth.borrow_mut().allow(limits.range_cells);
        mouth.borrow_mut().book(format)?;
        Ok(Tables {
            mouth,
            most: limits.sheets,
            open: Vec::new(),
            ignored: 0,
            told: 0,
            names: HashSet::new(),
            above: Above::default(),
        })
    }

    /// A table begins.
    pub(super) fn begin_table(&mut self) {
        match self.open.len() < DEEPEST {
            true => self.open.push(Grid::default()),
            false => self.ignored += 1,
        }
    }

    /// A row begins; one that is open ends.
    pub(super) fn begin_row(&mut self) {
        if let Some(grid) = self.grid() {
            grid.end_row();
            grid.row = grid.row.saturating_add(1).min(LAST_ROW);
            (grid.open_row, grid.next) = (true, 1);
        }
    }

    /// So many columns of the row are no cells.
    pub(super) fn pass(&mut self, columns: u32) {
        if let Some(grid) = self.grid() {
            grid.next = grid.next.saturating_add(columns).min(LAST_COLUMN + 1);
        }
    }

    /// A cell begins; one that is open ends.
    pub(super) fn begin_cell(&mut self, reach: Reach, style: Style) {
        if let Some(grid) = self.grid() {
            grid.begin_cell(reach, style);
        }
    }

    /// The open cell, if one is open.
    pub(super) fn cell(&mut self) -> Option<&mut Cell> {
        let cell = self.open.last_mut()?.cell.as_mut();
        cell.map(|(_, cell)| cell)
    }

    /// Whether a table is open.
    pub(super) fn inside(&self) -> bool {
        !self.open.is_empty()
    }

    /// Text goes to the open cell, or to the line above the next table.
    pub(super) fn text(&mut self, text: &str) {
        let room = |held: &String| held.len() <= LONGEST_TEXT;
        match self.open.last_mut() {
            None if room(&self.above.line) => self.above.line.push_str(text),
            None => {}
            Some(grid) => {
                let cell = grid.cell.as_mut().filter(|(_, cell)| room(&cell.text));
                if let Some((_, cell)) = cell {
                    cell.text.push_str(text);
                }
            }
        }
    }

    /// A line outside the tables ends; `heading` where the document marks it as one.
    pub(super) fn end_line(&mut self, heading: bool) {
        if !self.inside() {
            self.above.end_line(heading);
        }
    }

    /// The open cell ends.
    pub(super) fn end_cell(&mut self) {
        if let Some(grid) = self.grid() {
            grid.end_cell();
        }
    }

    /// The open row ends.
    pub(super) fn end_row(&mut self) {
        if let Some(grid) = self.grid() {
            grid.end_row();
        }
    }

    /// The innermost table ends and is told, if it has anything to tell.
    pub(super) fn end_table(&mut self) -> Result<(), Refusal> {
        if self.ignored > 0 {
            self.ignored -= 1;
            return Ok(());
        }
        let Some(mut grid) = self.open.pop() else {
            return Ok(());
        };
        grid.end_row();
        match grid.cells.is_empty() {
            true => Ok(()),
            false => self.tell(grid, None),
        }
    }

    /// The document ends, broken where a refusal says so.
    pub(super) fn end(mut self, broken: Option<Refusal>) -> Result<(), Refusal> {
        while let Some(mut grid) = self.open.pop() {
            grid.end_row();
            if !grid.cells.is_empty() {
                self.tell(grid, broken.clone())?;
            }
        }
        match (self.told, broken) {
            (0, Some(refusal)) => Err(refusal),
            (0, None) => Err(Stranger::NoTables.refusal("a document without tables")),
            _ => Ok(()),
        }
    }

    /// The innermost table, unless one beyond it is only passed over.
    fn grid(&mut self) -> Option<&mut Grid> {
        self.open.last_mut().filter(|_| self.ignored == 0)
    }

    fn tell(&mut self, grid: Grid, problem: Option<Refusal>) -> Result<(), Refusal> {
        self.told += 1;
        if self.told > self.most {
            let detail = format!("more than {} tables", self.most);
            return Err(Refusal::new(RefusalCode::TooManySheets, detail));
        }
        let above = std::mem::take(&mut self.above);
        let name = self.name(&above);
        let mut teller = self.mouth.borrow_mut();
        teller.open_sheet(&Tab {
            name: Some(name.clone()),
            visibility: Visibility::Visible,
        })?;
        let mut down = 0;
        if let Some(measure) = &above.measure {
            let style = teller.style(Style::default());
            teller.cell(1, 1, style, Datum::Text(measure))?;
            down = 1;
        }
        for (row, col, cell) in &grid.cells {
            let style = teller.style(cell.style.clone());
            let text = cell.text.trim_matches(['\n', ' ']);
            let datum = cell.number.map_or(Datum::Text(text), Datum::Number);
            let told = teller.cell(row + down, *col, style, datum);
            told.map_err(|refusal| refusal.in_sheet(&name))?;
        }
        drop(teller);
        let profile = Profile {
            merges: grid.merges(down),
            ..Profile::default()
        };
        let problem = problem.map(|refusal| refusal.in_sheet(&name));
        profile.tell(problem, self.mouth)
    }

    /// The name of the next sheet, which no other has.
    fn name(&mut self, above: &Above) -> String {
        let line = above.heading.as_ref().or(above.last.as_ref());
        let name = match line {
            Some(line) => line.clone(),
            None => format!("Bảng {}", self.told),
        };
        let mut free = name.clone();
        let mut number = 1;
        while self.names.contains(&free) {
            number += 1;
            free = format!("{name} ({number})");
        }
        self.names.insert(free.clone());
        free
    }
}

impl Above {
    fn end_line(&mut self, heading: bool) {
        let line = std::mem::take(&mut self.line);
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let small = line.to_lowercase();
        let fits = !line.is_empty() && line.chars().count() <= LONGEST_NAME;
        match () {
            () if !fits => {}
            () if small.contains("đvt") || small.contains("đơn vị tính") => {
                self.measure = Some(line);
            }
            () if heading => self.heading = Some(line),
            // "(Kèm theo Công văn số …)" belongs to the title above it.
            () if line.starts_with('(') => {}
            () => self.last = Some(line),
        }
    }
}

impl Grid {
    fn begin_cell(&mut self, reach: Reach, style: Style) {
        self.end_cell();
        if !self.open_row {
            self.row = self.row.saturating_add(1).min(LAST_ROW);
            (self.open_row, self.next) = (true, 1);
        }
        if !reach.from_above {
            while self.covered(self.next).0 >= self.row {
                self.next += 1;
            }
        }
        let first = self.next;
        if first > LAST_COLUMN {
            return;
        }
        let cols = reach.cols.clamp(1, LAST_COLUMN + 1 - first);
        self.next = first + cols;
        if reach.from_above {
            self.lengthen(first);
            return;
        }
        let rows = reach.rows.clamp(1, LAST_ROW + 1 - self.row);
        self.merges.push(Area {
            first_row: self.row,
            last_row: self.row + rows - 1,
            first_col: first,
            last_col: first + cols - 1,
        });
        let merge = (self.row + rows - 1, self.merges.len() - 1);
        let last = (first + cols - 1) as usize;
        if self.covered.len() < last {
            self.covered.resize(last, (0, 0));
        }
        self.covered[first as usize - 1..last].fill(merge);
        self.cell = Some((
            first,
            Cell {
                style,
                ..Cell::default()
            },
        ));
    }

    /// The cell above this column reaches down to the row.
    fn lengthen(&mut self, col: u32) {
        let (last, merge) = self.covered(col);
        if last + 1 != self.row {
            return;
        }
        if let Some(area) = self.merges.get_mut(merge) {
            area.last_row = self.row;
            let columns = area.first_col as usize - 1..area.last_col as usize;
            self.covered[columns].fill((self.row, merge));
        }
    }

    fn covered(&self, col: u32) -> (u32, usize) {
        let known = self.covered.get(col as usize - 1);
        known.copied().unwrap_or_default()
    }

    fn end_cell(&mut self) {
        if let Some((col, cell)) = self.cell.take() {
            let text = cell.text.trim_matches(['\n', ' ']);
            if cell.number.is_some() || !text.is_empty() {
                self.cells.push((self.row, col, cell));
            }
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        self.open_row = false;
    }

    /// Merges of more than one cell, so far down; none reaches below the last row.
    fn merges(&self, down: u32) -> Vec<Area> {
        let several =
            |area: &&Area| (area.first_row, area.first_col) != (area.last_row, area.last_col);
        let merges = self.merges.iter().filter(several);
        merges
            .map(|area| Area {
                first_row: area.first_row + down,
                last_row: area.last_row.min(self.row) + down,
                ..*area
            })
            .filter(|area| (area.first_row, area.first_col) != (area.last_row, area.last_col))
            .collect()
    }
}
