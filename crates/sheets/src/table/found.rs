//! Tables found on a sheet.

use std::collections::HashMap;

use super::columns::{self, FieldColumns};
use super::facts::{Count, Part, Shape};
use super::given::{self, Given};
use super::header::{self, HeadRows};
use super::paths::{self, Path};
use super::rows::{RowKind, Sorter, Why};
use super::sample::Sample;
use super::view::{View, has_ink};
use super::vocabulary::{Lexicon, Role};
use crate::workbook::Sheet;

/// Title lines kept from above a table.
const LINES_ABOVE: usize = 40;

/// A table: where it is, what its columns hold, and what every row below its header is.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// First and last row of the header.
    pub header: (u32, u32),
    /// Every column from the first to the last with a header.
    pub columns: Vec<ColumnHead>,
    /// The columns of each field, from left to right.
    pub fields: Vec<FieldColumns>,
    /// Every row below the header, from top to bottom, blank ones included.
    pub rows: Vec<Row>,
    /// Rows that only go on the record above them, and the row where that began.
    pub continued: Vec<(u32, u32)>,
    /// Chains of headings, outermost first, as [`RowKind::Data`] points to them.
    pub groups: Vec<Vec<String>>,
    /// What stands above the header: row and tidied text of each cell.
    pub above: Vec<(u32, String)>,
}

/// A column and its header cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnHead {
    /// Column from 1.
    pub col: u32,
    /// Header texts from the top; empty where the header has nothing.
    pub cells: Vec<String>,
}

/// One row below a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Row from 1.
    pub row: u32,
    /// What it is.
    pub kind: RowKind,
}

impl Table {
    /// The columns of a field.
    pub fn field(&self, code: &str) -> Option<&FieldColumns> {
        self.fields.iter().find(|entry| entry.field == code)
    }

    /// Takes in, as rows that are no records, those of a small table below that is no list: a
    /// count by wards, a legend.
    pub fn take_below(&mut self, sheet: &Sheet, other: &Table) {
        let last = self.rows.last().map_or(self.header.1, |row| row.row);
        if other.header.0 <= last {
            return;
        }
        let kind = |row: &Row| match row.kind {
            RowKind::Data(_) | RowKind::Skipped(Why::Group) => RowKind::Skipped(Why::Note),
            told => told,
        };
        let seen = |row: u32| sheet.row(row).iter().any(|(_, cell)| has_ink(cell));
        let head = (last + 1..=other.header.1).map(|row| match seen(row) {
            true => (row, RowKind::Skipped(Why::Note)),
            false => (row, RowKind::Skipped(Why::Blank)),
        });
        let rows = other.rows.iter().map(|row| (row.row, kind(row)));
        let rows = head.chain(rows).map(|(row, kind)| Row { row, kind });
        self.rows.extend(rows);
    }

    /// The rows that are records, with their chain of headings.
    pub fn data(&self) -> impl Iterator<Item = (u32, Option<u32>)> + '_ {
        self.rows.iter().filter_map(|row| match row.kind {
            RowKind::Data(group) => Some((row.row, group)),
            RowKind::Skipped(_) => None,
        })
    }

    /// The rows that are none, and why.
    pub fn skipped(&self) -> impl Iterator<Item = (u32, Why)> + '_ {
        self.rows.iter().filter_map(|row| match row.kind {
            RowKind::Data(_) => None,
            RowKind::Skipped(why) => Some((row.row, why)),
        })
    }
}

/// All tables of a sheet, from top to bottom and left to right.
pub fn find(sheet: &Sheet, lexicon: &Lexicon) -> Vec<Table> {
    find_given(sheet, lexicon, &Given::default())
}

/// Like [`find`], with what a person has said about the first table.
pub fn find_given(sheet: &Sheet, lexicon: &Lexicon, given: &Given) -> Vec<Table> {
    let view = View::new(sheet);
    let heads = match given.header {
        Some((first, last)) => vec![HeadRows {
            first,
            last: last.max(first),
        }],
        None => header::find(&view, lexicon),
    };
    let all: Vec<(HeadRows, Vec<Vec<Path>>)> = heads
        .into_iter()
        .map(|head| (head, paths::blocks(&view, lexicon, head)))
        .collect();
    let mut tables = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let next = (at + 1..all.len()).find(|&next| !repeats(&all[at].1, &all[next].1));
        let part = &all[at..next.unwrap_or(all.len())];
        let below = next.map_or(bottom(sheet) + 1, |next| all[next].0.first);
        let floor = tables.last().map_or(0, last_row);
        let span = Span {
            repeats: part,
            below,
            floor,
            more: next.is_some(),
        };
        tables.extend(read_blocks(&view, lexicon, given, &span));
        at = next.unwrap_or(all.len());
    }
    tables
}

/// The last row a sheet counts to; a form goes on as far as its formulas.
fn bottom(sheet: &Sheet) -> u32 {
    sheet.last_row().max(sheet.last_formula_row)
}

fn last_row(table: &Table) -> u32 {
    table.rows.last().map_or(table.header.1, |row| row.row)
}

/// A header, its repetitions, and the rows up to the next other header.
struct Span<'p> {
    repeats: &'p [(HeadRows, Vec<Vec<Path>>)],
    below: u32,
    floor: u32,
    more: bool,
}

/// Whether a later header says the same words over the same columns, or other words for the same
/// fields: "Tên tập thể" and, further down, "Họ và tên".
fn repeats(first: &[Vec<Path>], later: &[Vec<Path>]) -> bool {
    let words = |path: &Path| viet::text::compare_key(path.leaf());
    let fields = |path: &Path| match path.hits.is_empty() {
        true => words(path),
        false => format!("{:?}", path.fields()),
    };
    let (fields, words) = (
        (heads(first, fields), heads(later, fields)),
        (heads(first, words), heads(later, words)),
    );
    let same = words.1.iter().filter(|cell| words.0.contains(cell)).count();
    fields.0 == fields.1 || (same * 5 >= words.1.len() * 4 && same * 5 >= words.0.len() * 4)
}

fn heads(blocks: &[Vec<Path>], say: impl Fn(&Path) -> String) -> Vec<(u32, String)> {
    let paths = blocks.iter().flatten();
    let headed = paths.filter(|path| !path.cells.is_empty());
    headed.map(|path| (path.col, say(path))).collect()
}

fn read_blocks(view: &View, lexicon: &Lexicon, given: &Given, span: &Span) -> Vec<Table> {
    let (head, blocks) = &span.repeats[0];
    let above = lines_above(view, span.floor, head.first);
    let tables = blocks
        .iter()
        .filter(|block| !block.is_empty())
        .map(|block| {
            let sample = Sample::take(view, *head, span.below, block);
            let mut fields = columns::assign(lexicon, block, &sample);
            given::overrule(lexicon, block, given, &mut fields);
            let shape = shape(view, lexicon, span, block, &fields);
            let (rows, chains, continued) = sort_rows(view, lexicon, &shape, span);
            let column = |path: &Path| ColumnHead {
                col: path.col,
                cells: path.cells.clone(),
            };
            Table {
                header: (head.first, head.last),
                columns: block.iter().map(column).collect(),
                fields,
                rows,
                continued,
                groups: chains,
                above: above.clone(),
            }
        });
    tables.collect()
}

fn lines_above(view: &View, floor: u32, first: u32) -> Vec<(u32, String)> {
    let mut lines: Vec<(u32, String)> = Vec::new();
    for row in (floor + 1..first).rev().take(LINES_ABOVE) {
        let cells = view.ink(row, 1, view.last_col());
        lines.extend(cells.map(|(_, cell)| (row, super::view::tidy(cell))));
    }
    lines.sort_by_key(|line| line.0);
    lines
}

fn shape(
    view: &View,
    lexicon: &Lexicon,
    span: &Span,
    block: &[Path],
    fields: &[FieldColumns],
) -> Shape {
    let (from, to) = (block[0].col, block[block.len() - 1].col);
    let part = |col: u32| {
        let holding = fields.iter().filter(|entry| entry.columns.contains(&col));
        let roles = holding.filter_map(|entry| lexicon.field(entry.field));
        let mut roles: Vec<Role> = roles
            .map(|field| lexicon.words.fields()[field].role)
            .collect();
        roles.sort_by_key(|role| *role as u8);
        match roles.first() {
            Some(Role::Number) => Part::Number,
            Some(Role::Subject) => Part::Subject,
            Some(Role::Value) => Part::Value,
            Some(Role::Aside) | None => Part::Other,
        }
    };
    let parts = (from..=to).map(part).collect();
    let role = |entry: &&FieldColumns| lexicon.field(entry.field).map(|at| lexicon.role(at));
    let subject = fields
        .iter()
        .find(|entry| role(entry) == Some(Role::Subject));
    let mut shape = Shape {
        from,
        to,
        parts,
        numbered: false,
        alone: span.repeats[0].1.len() == 1,
        subject: subject.map_or("", |entry| entry.field),
        usual: 0,
    };
    (shape.numbered, shape.usual) = habits(view, &shape, span.repeats[0].0, span.below);
    shape
}

/// Whether rows carry numbers, and how many values the middle one of the rows with a subject has.
fn habits(view: &View, shape: &Shape, head: HeadRows, below: u32) -> (bool, usize) {
    let mut values = Vec::new();
    let mut numbered = 0;
    for row in (head.last + 1..below).take(400) {
        let facts = shape.look(view, row);
        if facts.inked >= 2 && facts.subject.is_some() && !is_lettered(&facts.count) {
            values.push(facts.values);
            numbered += usize::from(matches!(facts.count, Count::Whole(_)));
        }
    }
    // Headings have none; where rows of data have some, they alone count.
    let some = values.iter().filter(|count| **count > 0).count();
    let all = values.len();
    if some * 3 >= all {
        values.retain(|count| *count > 0);
    }
    values.sort_unstable();
    let usual = values.get(values.len() / 2).copied().unwrap_or(0);
    (numbered * 10 >= all * 6 && numbered > 0, usual)
}

/// As in [`Table::groups`].
type Chains = Vec<Vec<String>>;
/// As in [`Table::continued`].
type Continued = Vec<(u32, u32)>;

/// "A", "IV": rows of data are hardly ever numbered so, headings are.
fn is_lettered(count: &Count) -> bool {
    use super::words::Numbering::{Capital, Roman};
    matches!(count, Count::Kind(Capital | Roman))
}

fn sort_rows(
    view: &View,
    lexicon: &Lexicon,
    shape: &Shape,
    span: &Span,
) -> (Vec<Row>, Chains, Continued) {
    let mut sorter = Sorter::new(view, lexicon, shape);
    let again = again(view, lexicon, shape, span);
    let mut rows = Vec::new();
    for row in span.repeats[0].0.last + 1..span.below {
        let kind = match again.get(&row) {
            Some(why) => RowKind::Skipped(*why),
            None => sorter.sort(row),
        };
        rows.push(Row { row, kind });
    }
    if span.more {
        cut_titles(&mut rows);
    }
    settle_tail(lexicon, view, shape, &mut rows);
    (rows, sorter.chains.met, sorter.continued)
}

/// The rows of repeated headers, and the title lines that a new page repeats above them.
fn again(view: &View, lexicon: &Lexicon, shape: &Shape, span: &Span) -> HashMap<u32, Why> {
    let mut rows = HashMap::new();
    for (head, _) in &span.repeats[1..] {
        rows.extend((head.first..=head.last).map(|row| (row, Why::Header)));
        let first = span.repeats[0].0.last + 1;
        let titles: Vec<String> = lines_above(view, span.floor, span.repeats[0].0.first)
            .iter()
            .map(|(_, line)| title_key(line))
            .collect();
        for row in (first.max(head.first.saturating_sub(4))..head.first).rev() {
            let facts = shape.look(view, row);
            let heading = lexicon.words.heads_group(
                super::group::part_named(lexicon.words, &facts.first_text(), |_| false).1,
            );
            match (facts.inked, facts.texts.len()) {
                (0, _) => {}
                (1, 1) if heading.is_none() || titles.contains(&title_key(&facts.first_text())) => {
                    rows.insert(row, Why::Note);
                }
                _ => break,
            }
        }
    }
    rows
}

/// A title without what is in brackets: "(tiếp theo)".
fn title_key(line: &str) -> String {
    viet::text::compare_key(line.split('(').next().unwrap_or_default())
}

/// The lines right above the next table's header are its titles, not this table's rows.
fn cut_titles(rows: &mut Vec<Row>) {
    let ends = |row: &Row| !matches!(row.kind, RowKind::Skipped(Why::Group | Why::Blank));
    let end = rows.iter().rposition(ends).map_or(0, |at| at + 1);
    let title = rows[end..]
        .iter()
        .position(|row| row.kind == RowKind::Skipped(Why::Group));
    if let Some(title) = title {
        rows.truncate(end + title);
    }
}

/// Below the last record nothing is a heading any more, unless it is numbered like one.
fn settle_tail(lexicon: &Lexicon, view: &View, shape: &Shape, rows: &mut [Row]) {
    let end = rows
        .iter()
        .rposition(|row| matches!(row.kind, RowKind::Data(_)));
    let mut closed = false;
    for row in &mut rows[end.map_or(0, |at| at + 1)..] {
        if row.kind == RowKind::Skipped(Why::Group) {
            let facts = shape.look(view, row.row);
            let text = facts.first_text();
            let (_, rest) = super::group::part_named(lexicon.words, &text, |_| false);
            if closed || lexicon.words.heads_group(rest).is_none() {
                row.kind = RowKind::Skipped(Why::Note);
            }
        }
        closed |= !matches!(row.kind, RowKind::Skipped(Why::Group | Why::Blank));
    }
}
