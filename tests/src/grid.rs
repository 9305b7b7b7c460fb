//! A grid of the window: its cells by row and field, and the one cell that is active.

use serde_json::json;

use crate::{Window, until, until_is};

/// Text of a cell as it is shown, also while it is being typed in.
const TEXT_OF: &str = "const shown = (cell) => {
    const input = cell.querySelector('input, textarea');
    return (input ? input.value : cell.textContent).trim();
};";

/// A grid by the name its parts bear.
#[derive(Debug, Clone, Copy)]
pub struct Grid<'a> {
    window: &'a Window,
    name: &'a str,
}

impl<'a> Grid<'a> {
    /// The grid of that name, once it is there.
    pub fn of(window: &'a Window, name: &'a str) -> Grid<'a> {
        let grid = Grid { window, name };
        until(&format!("the grid of {name}"), || {
            grid.is_here().then_some(())
        });
        grid
    }

    fn is_here(&self) -> bool {
        self.window
            .read(&format!("return {};", self.element()), json!([]))
            != json!(null)
    }

    /// The grid is the one whose cells bear its name.
    fn element(&self) -> String {
        let name = self.name;
        format!(
            "(document.querySelector('[data-testid=\"{name}-row\"]')?.closest('[role=grid]')?.ariaLabel ?? null)"
        )
    }

    /// How many rows the whole list has, as a screen reader is told; the head is not one of them.
    pub fn count(&self) -> usize {
        let body = "const grid = document.querySelector(`[data-testid='${arguments[0]}-row']`)?.closest('[role=grid]');
            return Number(grid?.getAttribute('aria-rowcount') ?? -1);";
        let count = self.window.read(body, json!([self.name]));
        usize::try_from(count.as_i64().unwrap_or(0)).unwrap_or(0)
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
        let cells = format!("[data-testid=\"{}-cell-{field}\"]", self.name);
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

    /// Clicks a cell, which makes it the active one.
    pub fn enter(&self, row: usize, field: &str) {
        let cell = self.selector(row, field);
        until_is("the active cell", Some((row, field.to_owned())), || {
            self.window.press_at(&cell);
            self.active()
        });
    }

    /// Waits until a cell shows a text.
    pub fn expect(&self, row: usize, field: &str, text: &str) {
        let what = format!("the cell {row}:{field}");
        until_is(&what, Some(text.to_owned()), || self.text(row, field));
    }

    fn selector(&self, row: usize, field: &str) -> String {
        let name = self.name;
        format!("[data-testid=\"{name}-cell-{field}\"][data-cell=\"{row}:{field}\"]")
    }
}
