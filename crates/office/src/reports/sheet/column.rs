//! What a column of figures stands for: a period, a unit, an indicator; or whether its figures are
//! none that were achieved: plans, shares of plans, comparisons, sums over the columns beside it.

use sheets::table::{ColumnHead, Table};
use viet::text;

use super::around::Around;
use super::measure::{self, Measure};
use super::vocabulary::{is_body, is_unit};
use crate::reports::meaning;
use crate::reports::period::spoken::{self, Column as Spoken};
use crate::reports::period::{Period, Span};

/// A column of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) col: u32,
    /// Header cells from the top.
    pub(super) cells: Vec<String>,
    pub(super) part: Part,
    pub(super) period: Option<Period>,
    /// The unit named over it.
    pub(super) unit: Option<String>,
    /// The unit of measure stated over it.
    pub(super) measure: Option<Measure>,
}

/// What figures of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What was achieved.
    Figures,
    /// What was planned, or compared: no figures of a report.
    Beside,
    /// The sum over the units beside it.
    Sum,
}

/// All columns of figures of a table. `wide`: units stand down the rows, indicators across.
pub(super) fn columns(table: &Table, around: &Around, wide: bool) -> Vec<Column> {
    let Some(values) = table.field("value") else {
        return Vec::new();
    };
    let heads: Vec<&ColumnHead> = table
        .columns
        .iter()
        .filter(|head| values.columns.contains(&head.col))
        .collect();
    let mut columns: Vec<Column> = heads
        .iter()
        .map(|head| column(head, &heads, wide))
        .collect();
    if columns.iter().all(|column| column.part == Part::Beside) {
        columns
            .iter_mut()
            .for_each(|column| column.part = Part::Figures);
    }
    if !wide {
        name_units(&mut columns);
    }
    let across = columns
        .iter()
        .filter(|column| column.unit.is_some())
        .count()
        >= 2;
    for column in columns
        .iter_mut()
        .filter(|column| across && column.unit.is_none())
    {
        if column.part == Part::Figures && column.cells.iter().any(|cell| is_sum(cell)) {
            column.part = Part::Sum;
        }
    }
    date(&mut columns, around);
    columns
}

/// "Mỹ Khánh", "Nhơn Ái" over all the columns: names of units without the word for what they are.
fn name_units(columns: &mut [Column]) {
    let open = |column: &&mut Column| {
        let sum = column.cells.iter().any(|cell| is_sum(cell));
        column.part == Part::Figures && !sum
    };
    let mut own: Vec<&mut Column> = columns.iter_mut().filter(open).collect();
    let name = |column: &&mut Column| column.cells.iter().find(|cell| is_proper(cell)).cloned();
    let names: Option<Vec<String>> = own.iter().map(name).collect();
    if let Some(names) = names.filter(|names| names.len() >= 2) {
        let each = own.iter_mut().zip(names);
        each.for_each(|(column, name)| column.unit = column.unit.take().or(Some(name)));
    }
}

/// Two to four words with a capital each, and no indicator.
fn is_proper(cell: &str) -> bool {
    let words: Vec<&str> = cell.split(' ').collect();
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    let count = (2..=4).contains(&words.len());
    count && words.iter().all(capital) && !says_nothing(cell) && meaning::named(cell).is_none()
}

fn column(head: &ColumnHead, all: &[&ColumnHead], wide: bool) -> Column {
    let unit = head
        .cells
        .iter()
        .rev()
        .find(|cell| is_unit(cell) || (!wide && is_body(cell)));
    let words = head
        .cells
        .iter()
        .rev()
        .find(|cell| measure::is_bare(cell) && head.cells.len() > 1);
    let stated = words.map(|words| Measure::of(words.trim_matches(['(', ')', ' '])));
    let measure = stated.or_else(|| {
        let mut cells = head.cells.iter().rev();
        cells.find_map(|cell| measure::in_brackets(cell).or_else(|| measure::at_end(cell)))
    });
    Column {
        col: head.col,
        cells: head.cells.clone(),
        part: part(head, all, wide),
        period: None,
        unit: unit.filter(|_| !wide).cloned(),
        measure,
    }
}

fn part(head: &ColumnHead, all: &[&ColumnHead], wide: bool) -> Part {
    let keys: Vec<String> = head
        .cells
        .iter()
        .map(|cell| text::compare_key(cell))
        .collect();
    let planned = |key: &String| PLANS.iter().any(|word| starts(key, word));
    // Signs count here: "TH/KH", "% đạt".
    let compared = |cell: &String| {
        let spelled = text::modern_tones(&cell.to_lowercase()).replace("tỉ lệ", "tỷ lệ");
        COMPARED.iter().any(|word| spelled.contains(word))
    };
    if keys.iter().any(planned) || head.cells.iter().any(compared) {
        return Part::Beside;
    }
    let leaf = head.cells.last().map_or("", String::as_str);
    let share = SHARES.contains(&bare(leaf).as_str());
    let beside_plan = all.iter().any(|other| {
        let same = other.cells.first() == head.cells.first() || head.cells.len() == 1;
        let key = other.cells.last().map(|cell| text::compare_key(cell));
        same && key.is_some_and(|key| PLANS.iter().any(|word| starts(&key, word)))
    });
    // Over indicators "Tỷ lệ (%)" is one of them; beside figures of an indicator it is none.
    match share && (!wide || beside_plan) {
        true => Part::Beside,
        false => Part::Figures,
    }
}

fn starts(key: &str, word: &str) -> bool {
    key.strip_prefix(word)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// The words of a heading as they are compared, without what is in brackets and without signs.
fn bare(cell: &str) -> String {
    let outside = cell.split('(').next().unwrap_or_default();
    let key = text::compare_key(outside).replace('%', "");
    key.replace("tỉ lệ", "tỷ lệ").trim().to_owned()
}

const PLANS: &[&str] = &[
    "kế hoạch",
    "k h",
    "kh",
    "chỉ tiêu",
    "chỉ tiêu giao",
    "nghị quyết",
    "mục tiêu",
    "phấn đấu",
    "được giao",
    "kế hoạch giao",
    "định mức",
    "dự kiến",
    "đăng ký kế hoạch",
    "nq",
    "chỉ tiêu kế hoạch",
    "dự toán",
    "ke hoach",
    "plan",
];

const COMPARED: &[&str] = &[
    "so với",
    "so cùng",
    "so kế hoạch",
    "so kh",
    "so sánh",
    "tăng giảm",
    "tăng (+)",
    "tăng, giảm",
    "tăng/giảm",
    "hoàn thành",
    "th/kh",
    "% kh",
    "% kế hoạch",
    "% thực hiện",
    "tỷ lệ thực hiện",
    "tỷ lệ đạt",
    "đạt tỷ lệ",
    "chênh lệch",
    "tỷ trọng",
    "% so",
    "tốc độ tăng",
    "% đạt",
    "tỷ lệ % đạt",
    "tăng +",
    "đạt %",
    "mức độ đạt",
    "đánh giá",
];

const SHARES: &[&str] = &[
    "",
    "tỷ lệ",
    "đạt",
    "đạt tỷ lệ",
    "cơ cấu",
    "chiếm",
    "chiếm tỷ lệ",
    "tl",
];

/// Whether a header cell says nothing about the indicator: a period, or that it was achieved.
pub(super) fn says_nothing(cell: &str) -> bool {
    let key = bare(cell);
    let words = [
        "th",
        "thực hiện",
        "kết quả",
        "số lượng",
        "tổng số",
        "số liệu",
        "tổng cộng",
        "sl",
        "ước thực hiện",
        "đã thực hiện",
        "kết quả thực hiện",
        "giá trị",
        "đạt được",
        "kết quả đạt được",
        "tổng",
    ];
    let dated = spoken::column(cell).is_some() && meaning::named(cell).is_none();
    dated || words.contains(&key.as_str())
}

fn is_sum(cell: &str) -> bool {
    let key = text::compare_key(cell);
    let words = [
        "tổng",
        "tổng số",
        "tổng cộng",
        "cộng",
        "cộng chung",
        "toàn",
        "total",
        "cả",
        "chung",
    ];
    let whole = ["toàn ", "tổng toàn", "cả "]
        .iter()
        .any(|start| key.starts_with(start));
    words.contains(&bare(cell).as_str()) || whole
}

/// Gives each column its period: named over it, or following from the column on its left or from
/// the report.
fn date(columns: &mut [Column], around: &Around) {
    let mut left: Option<Period> = None;
    for column in columns.iter_mut() {
        let said = said(&column.cells, around);
        let period = match said {
            None | Some(Spoken::This) => around.period,
            Some(Spoken::ToDate) => running(left, around).map(Period::year_to_date),
            Some(Spoken::YearBefore) => left.or(around.period).map(Period::year_before),
            Some(Spoken::Before) => around.period.and_then(Period::previous),
            Some(Spoken::Named(named)) => around.dated(named),
        };
        let figures = column.part == Part::Figures;
        let counts = matches!(said, Some(Spoken::Named(_) | Spoken::This)) && figures;
        if counts || (said == Some(Spoken::ToDate) && figures) {
            left = period.or(left);
        }
        column.period = period;
    }
}

/// The period that "Luỹ kế" goes on from: that of the column on its left in the year reported,
/// else the report's.
fn running(left: Option<Period>, around: &Around) -> Option<Period> {
    let whole = around
        .period
        .is_none_or(|period| period.span == Span::Since(12));
    let same = left.filter(|left| around.year.is_none_or(|year| year == left.year));
    match (whole, same) {
        (true, Some(left)) => Some(left),
        (_, Some(left))
            if around
                .period
                .is_some_and(|period| !period.span.is_running()) =>
        {
            Some(left)
        }
        _ => around.period,
    }
}

/// What the header cells say of the period: the lowest one that speaks of it, with the year that a
/// cell above it names.
fn said(cells: &[String], around: &Around) -> Option<Spoken> {
    let mut spoken = cells.iter().rev().filter_map(|cell| spoken::column(cell));
    let lowest = spoken.next()?;
    let above = spoken.next();
    let year = |said: Option<Spoken>| match said {
        Some(Spoken::Named(named)) => named.year,
        Some(Spoken::YearBefore) => around.year.map(|year| year - 1),
        _ => None,
    };
    match (lowest, above) {
        (Spoken::Named(named), _) if named.year.is_none() => Some(Spoken::Named(spoken::Said {
            year: year(above),
            ..named
        })),
        // "Năm 2023" over "Cả năm"; "Cùng kỳ" over "Thực hiện".
        (Spoken::This, Some(above)) => Some(above),
        _ => Some(lowest),
    }
}
