//! A grid of the window: its cells by row and field, and the one cell that is active.

use serde_json::json;

use crate::{Area, Window, until, until_is};

/// Text of a cell as it is shown, also while it is being typed in.
const TEXT_OF: &str = "const shown = (cell) => {
    const input = cell.querySelector('input, textarea');
    return (input ? input.value : cell.textContent).trim();
};";

/// How often the active cell is looked at before it counts as resting.
const STILL: usize = 12;

/// A grid by the name its parts bear.
#[derive(Debug, Clone, Copy)]
pub struct Grid<'a> {
    window: &'a Window,
    name: &'a str,
}

impl<'a> Grid<'a> {
    /// The grid of that name, once its rows are there.
    pub fn of(window: &'a Window, name: &'a str) -> Grid<'a> {
        let grid = Grid { window, name };
        let ready = format!("[data-testid=\"{name}-grid\"][aria-busy=\"false\"]");
        let body = "return document.querySelector(arguments[0]) !== null;";
        until(&format!("the grid of {name}"), || {
            (window.read(body, json!([ready])) == json!(true)).then_some(())
        });
        grid
    }

    /// How many lines a screen reader is told of, without the head: the rows of the list and, where
    /// rows can be typed, the blank one at its end.
    pub fn lines(&self) -> usize {
        let body = "return Number(document.querySelector(arguments[0])?.getAttribute('aria-rowcount')) - 1;";
        let grid = self.sheet();
        let lines = self.window.read(body, json!([grid]));
        usize::try_from(lines.as_i64().unwrap_or(0)).unwrap_or(0)
    }

    /// Waits until there are so many lines.
    pub fn expect_lines(&self, wanted: usize) {
        until_is("the lines of the grid", wanted, || self.lines());
    }

    /// Waits until everything typed is in the office file.
    pub fn expect_saved(&self) {
        self.window.expect("grid-status", "Đã lưu lúc");
    }

    /// The text of a cell that is in the document, `None` where it is not.
    pub fn text(&self, row: usize, field: &str) -> Option<String> {
        let body = format!(
            "{TEXT_OF} const cell = document.querySelector(arguments[0]); return cell ? shown(cell) : null;"
        );
        let text = self.window.read(&body, json!([self.selector(row, field)]));
        text.as_str().map(str::to_owned)
    }

    /// The texts of a column in the rows that are in the document, in their order.
    pub fn column(&self, field: &str) -> Vec<String> {
        let body = format!(
            "{TEXT_OF} const cells = [...document.querySelectorAll(arguments[0])];
            const place = (cell) => Number(cell.dataset.cell.split(':')[0]);
            return cells.sort((a, b) => place(a) - place(b)).map(shown);"
        );
        let cells = self.cells(field);
        let texts = self.window.read(&body, json!([cells]));
        let texts = texts.as_array().into_iter().flatten();
        texts
            .filter_map(|text| text.as_str().map(str::to_owned))
            .collect()
    }

    /// Row and field of the cell that has the keyboard, `None` where none has.
    pub fn active(&self) -> Option<(usize, String)> {
        let body = "const input = document.activeElement;
            if (input?.dataset.testid !== 'grid-input') return null;
            return input.closest('[data-cell]')?.dataset.cell ?? null;";
        let cell = self.window.read(body, json!([]));
        let (row, field) = cell.as_str()?.split_once(':')?;
        Some((row.parse().ok()?, field.to_owned()))
    }

    /// Waits until a cell has the keyboard.
    pub fn expect_active(&self, row: usize, field: &str) {
        let wanted = Some((row, field.to_owned()));
        until_is("the active cell", wanted, || self.active());
    }

    /// Clicks a cell, which makes it the active one. Only once: a second click would be one into its
    /// text.
    pub fn enter(&self, row: usize, field: &str) {
        let cell = self.selector(row, field);
        let there = || self.text(row, field).map(drop);
        until(&format!("the cell {row}:{field}"), there);
        if self.active() != Some((row, field.to_owned())) {
            self.bring_into_view(&cell);
            self.window.press_at(&cell);
        }
        self.expect_active(row, field);
    }

    /// Scrolls until a cell is seen whole: of one that is half seen the middle may be covered.
    fn bring_into_view(&self, cell: &str) {
        let body = "document.querySelector(arguments[0])
            .scrollIntoView({ block: 'nearest', inline: 'nearest' });";
        self.window.read(body, json!([cell]));
    }

    /// Waits until a cell shows a text.
    pub fn expect(&self, row: usize, field: &str, text: &str) {
        let what = format!("the cell {row}:{field}");
        until_is(&what, Some(text.to_owned()), || self.text(row, field));
    }

    /// Where a cell stands on the screen, `None` where it is not in the document.
    pub fn area(&self, row: usize, field: &str) -> Option<Area> {
        let body = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
            return box ? [box.left, box.top, box.width, box.height].map(Math.round) : null;";
        let area = self.window.read(body, json!([self.selector(row, field)]));
        let part = |at: usize| usize::try_from(area[at].as_i64()?).ok();
        Some(Area {
            x: part(0)?,
            y: part(1)?,
            width: part(2)?,
            height: part(3)?,
        })
    }

    /// The rows of a column that are seen, without the edges of the column.
    pub fn column_area(&self, field: &str) -> Option<Area> {
        let (row, _) = self.active()?;
        let cell = self.area(row, field)?;
        let height = self.bottom() - cell.y;
        Some(Area {
            x: cell.x + 4,
            width: cell.width - 8,
            height,
            ..cell
        })
    }

    /// The lower edge of the rows that are seen, in pixels of the screen.
    pub fn bottom(&self) -> usize {
        let body = "const sheet = document.querySelector(arguments[0]);
            const box = sheet.parentElement.getBoundingClientRect();
            return Math.floor(box.top + sheet.parentElement.clientHeight);";
        let grid = self.sheet();
        let bottom = self.window.read(body, json!([grid])).as_u64();
        usize::try_from(bottom.unwrap_or(0)).unwrap_or(0)
    }

    /// Waits until the active cell stays where it is: all keys sent so far have been dealt with.
    pub fn rest(&self) {
        let mut last = (None, 0);
        until("the keys to be dealt with", || {
            let now = self.active();
            last = if now == last.0 {
                (now, last.1 + 1)
            } else {
                (now, 0)
            };
            (last.1 > STILL).then_some(())
        });
    }

    pub(crate) fn window(&self) -> &'a Window {
        self.window
    }

    pub(crate) fn sheet(&self) -> String {
        format!("[data-testid=\"{}-grid\"]", self.name)
    }

    pub(crate) fn cells(&self, field: &str) -> String {
        format!("[data-testid=\"{}-cell-{field}\"]", self.name)
    }

    fn selector(&self, row: usize, field: &str) -> String {
        let name = self.name;
        format!("[data-testid=\"{name}-cell-{field}\"][data-cell=\"{row}:{field}\"]")
    }
}
