//! What stands over each column: its header cells from the top down, and what their words say.

use super::header::HeadRows;
use super::view::View;
use super::vocabulary::{Hit, Lexicon, Role};
use super::words;

/// One column of a header.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    pub(super) col: u32,
    /// Header texts from the top; a merged cell once. Empty where the header has nothing.
    pub(super) cells: Vec<String>,
    /// What the words say.
    pub(super) hits: Vec<Hit>,
    /// What the lowest cell says by itself, where a cell further up says it better.
    pub(super) own: Vec<Hit>,
    /// Whether only a cell further up says it.
    pub(super) inherited: bool,
    /// The lowest cell as a value (index into the labels).
    pub(super) label: Option<usize>,
}

impl Path {
    /// The lowest header cell; a remark in brackets below it ("(đánh dấu x)") is none.
    pub(super) fn leaf(&self) -> &str {
        leaf_of(&self.cells)
    }

    /// Whether the lowest cell names a field by itself.
    pub(super) fn own_words(&self) -> bool {
        !self.own.is_empty() || (self.cells.len() > 1 && !self.inherited)
    }

    /// All fields that the words may stand for.
    pub(super) fn fields(&self) -> Vec<usize> {
        self.hits
            .iter()
            .flat_map(|hit| hit.fields.clone())
            .collect()
    }

    pub(super) fn has_role(&self, lexicon: &Lexicon, role: Role) -> bool {
        let fields = self.hits.iter().flat_map(|hit| &hit.fields);
        fields
            .into_iter()
            .any(|&field| lexicon.words.fields()[field].role == role)
    }
}

/// The columns below a header, parted where two tables stand side by side.
pub(super) fn blocks(view: &View, lexicon: &Lexicon, head: HeadRows) -> Vec<Vec<Path>> {
    let mut paths: Vec<Path> = (1..=view.last_col())
        .map(|col| path(view, lexicon, head, col))
        .collect();
    let Some(first) = paths.iter().position(|path| !path.cells.is_empty()) else {
        return Vec::new();
    };
    let last = paths
        .iter()
        .rposition(|path| !path.cells.is_empty())
        .unwrap_or(first);
    paths.truncate(last + 1);
    // A column of running numbers often has nothing over it.
    let left = first > 0
        && (head.last + 1..head.last + 12).any(|row| !view.text(row, first as u32).is_empty());
    split(lexicon, paths.split_off(first - usize::from(left)))
}

fn path(view: &View, lexicon: &Lexicon, head: HeadRows, col: u32) -> Path {
    let mut cells = Vec::new();
    let mut under = None;
    let mut shared = false;
    for row in head.first..=head.last {
        let area = view.area(row, col);
        if area.is_some() && area == under {
            continue;
        }
        under = area;
        let wide = area.is_some_and(|area| area.last_col > area.first_col);
        shared |= wide || borrowed(view, head, row, col + 1).is_some();
        let text = view.text(row, col);
        match text.is_empty() {
            false => cells.push(text),
            true if area.is_none() => {
                let left = borrowed(view, head, row, col);
                shared |= left.is_some();
                cells.extend(left);
            }
            true => {}
        }
    }
    read(lexicon, col, cells, shared)
}

/// Without merges, an empty place under which there is a sub-header belongs to the cell on its
/// left, if that cell has a sub-header too.
fn borrowed(view: &View, head: HeadRows, row: u32, col: u32) -> Option<String> {
    if !view.text(row, col).is_empty() {
        return None;
    }
    let below = |col: u32| (row + 1..=head.last).any(|row| !view.text(row, col).is_empty());
    if row == head.last || !below(col) {
        return None;
    }
    let left = (1..col)
        .rev()
        .find(|&left| !view.text(row, left).is_empty())?;
    let empty_between = (left + 1..col).all(below);
    (below(left) && empty_between).then(|| view.text(row, left))
}

/// Cells of one column only are one heading in several lines; below a shared cell each has a
/// heading of its own.
fn read(lexicon: &Lexicon, col: u32, cells: Vec<String>, shared: bool) -> Path {
    let leaf = leaf_of(&cells).to_owned();
    let label = lexicon.label(&leaf);
    let lines = if shared {
        leaf.clone()
    } else {
        cells.join(" ")
    };
    let own = lexicon.read_heading(&lines);
    let mut found = Path {
        col,
        hits: own,
        own: Vec::new(),
        inherited: false,
        label,
        cells,
    };
    let weak = found.hits.iter().all(|hit| !hit.strong);
    if found.cells.len() > 1 && (weak || label.is_some() || words::is_part(&leaf)) {
        let joined = lexicon.read_heading(&found.cells.join(" "));
        let above = found
            .cells
            .iter()
            .rev()
            .skip(1)
            .map(|cell| lexicon.read_heading(cell));
        let better = above
            .chain([joined])
            .find(|hits| hits.iter().any(|hit| hit.strong));
        if let Some(hits) = better {
            found.own = std::mem::replace(&mut found.hits, hits);
            found.inherited = true;
        }
    }
    found
}

fn leaf_of(cells: &[String]) -> &str {
    let remark = |cell: &&String| cell.starts_with('(') && cell.ends_with(')');
    let lowest = cells.iter().rfind(|cell| !remark(cell)).or(cells.last());
    lowest.map_or("", String::as_str)
}

/// A second running number, or the same subject again behind an empty column, begins a table.
fn split(lexicon: &Lexicon, paths: Vec<Path>) -> Vec<Vec<Path>> {
    let mut blocks: Vec<Vec<Path>> = vec![Vec::new()];
    for path in paths {
        let block = blocks.last_mut().expect("there is always an open block");
        let number = path.has_role(lexicon, Role::Number);
        let second = number
            && block
                .iter()
                .any(|seen| seen.has_role(lexicon, Role::Number));
        let gap = block.last().is_some_and(|left| left.cells.is_empty());
        let again = gap
            && block
                .iter()
                .any(|seen| !seen.cells.is_empty() && seen.cells == path.cells);
        if (second || again) && !block.is_empty() {
            blocks.push(Vec::new());
        }
        blocks
            .last_mut()
            .expect("there is always an open block")
            .push(path);
    }
    for block in &mut blocks {
        let end = block
            .iter()
            .rposition(|path| !path.cells.is_empty())
            .map_or(0, |at| at + 1);
        block.truncate(end);
    }
    blocks
}
