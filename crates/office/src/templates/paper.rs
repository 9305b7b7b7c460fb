//! A paper as fields and lists. Every form has these fields, whatever subject it is of: they are read
//! off its own description.

use std::collections::HashSet;

use papers::fill::{Data, Line, List, name_of};
use papers::{Block, Column, Content, Document, Row, Table};

use super::align::align;
use super::facts::{Facts, LineFacts};

/// Fields that every paper has; empty where its form has no such part.
pub(super) const ONCE: [&str; 12] = [
    "cap_tren",
    "co_quan",
    "so_ky_hieu",
    "dia_danh_ngay",
    "ten_loai",
    "trich_yeu",
    "kem_theo",
    "cau_ket",
    "noi_nhan",
    "quyen_han",
    "chuc_vu_ky",
    "nguoi_ky",
];

/// What is counted over the lines that are printed.
pub(super) const SUMS: [&str; 3] = ["tong_so", "tong_tien", "tong_tien_bang_chu"];

/// The plain names of a table's columns, each once. A column keeps its name whatever its title says
/// of who stands in it: "Họ và tên", "Tên tập thể" and "Họ và tên / Tên tập thể" are `ten`.
pub(super) fn column_keys(columns: &[Column]) -> Vec<String> {
    let mut met = HashSet::new();
    columns
        .iter()
        .map(|column| {
            let name = column_key(&column.title);
            let mut key = name.clone();
            let mut number = 2;
            while !met.insert(key.clone()) {
                key = format!("{name}_{number}");
                number += 1;
            }
            key
        })
        .collect()
}

fn column_key(title: &str) -> String {
    // What stands in brackets is the unit of its figures.
    let words = title.split('(').next().unwrap_or(title);
    let key = name_of(words);
    let of_names = ["ho_va_ten", "ho_ten", "ten_tap_the", "ten_ho_gia_dinh"];
    match of_names.iter().any(|name| key.starts_with(name)) {
        true => "ten".to_owned(),
        false if key.is_empty() => "cot".to_owned(),
        false => key,
    }
}

/// For each table of a paper the line that each of its rows shows; none where that is not sure.
pub(super) type Known = Vec<Option<Vec<usize>>>;

/// Which lines a paper shows, read off the form as it came: in another order rows bear other numbers.
pub(super) fn known(document: &Document, facts: &Facts) -> Known {
    tables(document)
        .map(|table| align(table, &facts.lines))
        .collect()
}

/// Everything a paper says, for an office's own Word file. What is counted and summed, and the
/// fields of each line, are there only where it is sure which lines the paper shows.
pub(super) fn data(document: &Document, known: &Known, facts: &Facts) -> Data {
    let mut once: Vec<(String, String)> = Vec::new();
    for (name, value) in said(document).into_iter().chain(facts.once.iter().cloned()) {
        match once.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) if known.is_empty() => *known = value,
            Some(_) => {}
            None => once.push((name.to_owned(), value)),
        }
    }
    let mut printed: Vec<&LineFacts> = Vec::new();
    let mut lists: Vec<List> = Vec::new();
    for (table, known) in tables(document).zip(known) {
        printed.extend(known.iter().flatten().map(|at| &facts.lines[*at]));
        let name = match lists.len() {
            0 => "dong".to_owned(),
            count => format!("dong_{}", count + 1),
        };
        lists.push(list(name, table, known.as_deref(), facts));
    }
    if known.iter().all(Option::is_some) {
        once.extend(sums(&printed, facts));
    }
    Data { once, lists }
}

/// The tables of a document.
pub(super) fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// The counts and sums over lines.
fn sums(lines: &[&LineFacts], facts: &Facts) -> Vec<(String, String)> {
    let count = |name: &str| lines.iter().filter(|line| line.count == name).count();
    let mut sums: Vec<(String, String)> = facts
        .counts
        .iter()
        .map(|name| ((*name).to_owned(), count(name).to_string()))
        .collect();
    if facts.counts.is_empty() {
        return sums;
    }
    let total = lines.iter().filter_map(|line| line.amount).sum();
    let values = [
        lines.len().to_string(),
        dotted(total),
        viet::money::in_words(total, facts.words),
    ];
    sums.extend(SUMS.map(str::to_owned).into_iter().zip(values));
    sums
}

/// What the blocks of a document say.
fn said(document: &Document) -> Vec<(&'static str, String)> {
    let mut said: Vec<(&'static str, String)> = ONCE.map(|name| (name, String::new())).to_vec();
    let mut put = |name: &str, value: &str| {
        let own = said
            .iter_mut()
            .find(|(known, value)| *known == name && value.is_empty());
        if let Some((_, own)) = own {
            value.clone_into(own);
        }
    };
    for block in &document.blocks {
        match block {
            Block::Letterhead {
                superior,
                issuer,
                number,
                place_date,
            } => {
                put("cap_tren", superior);
                put("co_quan", issuer);
                put("so_ky_hieu", number.as_deref().unwrap_or_default());
                put("dia_danh_ngay", place_date.as_deref().unwrap_or_default());
            }
            Block::IssuerOnly { superior, issuer } => {
                put("cap_tren", superior);
                put("co_quan", issuer);
            }
            Block::Title {
                kind,
                lines,
                parent,
            } => {
                put("ten_loai", kind);
                put("trich_yeu", &lines.join("\n"));
                put("kem_theo", parent.as_deref().unwrap_or_default());
            }
            Block::Regarding(text) => put("trich_yeu", text),
            Block::Closing(text) => put("cau_ket", text),
            Block::Signature {
                recipients,
                authority,
                position,
                name,
            } => {
                put("noi_nhan", &recipients.join("\n"));
                put("quyen_han", &authority.join("\n"));
                put("chuc_vu_ky", position);
                put("nguoi_ky", name.as_deref().unwrap_or_default());
            }
            _ => {}
        }
    }
    said
}

fn list(name: String, table: &Table, known: Option<&[usize]>, facts: &Facts) -> List {
    let keys = column_keys(&table.columns);
    let beside: Vec<usize> = (0..facts.fields.len())
        .filter(|_| known.is_some())
        .filter(|at| !keys.iter().any(|key| key == facts.fields[*at]))
        .collect();
    let mut known = known.into_iter().flatten();
    let lines = table.rows.iter().filter_map(|row| match row {
        Row::Group { text, level } => Some(Line::Group {
            level: *level,
            text: text.clone(),
        }),
        Row::Data { cells } => {
            let line = known.next().map(|at| &facts.lines[*at]);
            let more = beside.iter().map(|at| {
                let value = line.and_then(|line| line.values.get(*at));
                value.cloned().unwrap_or_default()
            });
            Some(Line::Values(cells.iter().map(words).chain(more).collect()))
        }
        _ => None,
    });
    let lines = lines.collect();
    let more = beside.iter().map(|at| facts.fields[*at].to_owned());
    List {
        name,
        lines,
        fields: keys.into_iter().chain(more).collect(),
    }
}

/// A cell as it is printed.
pub(super) fn words(cell: &Content) -> String {
    match cell {
        Content::Text(text) => text.clone(),
        Content::Number(figure) | Content::Money(figure) => dotted(*figure),
        Content::Year(year) => year.to_string(),
        Content::Empty => String::new(),
    }
}

/// `1.410.000`
pub(crate) fn dotted(figure: i64) -> String {
    let digits = figure.unsigned_abs().to_string();
    let mut words = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            words.push('.');
        }
        words.push(digit);
    }
    match figure < 0 {
        true => format!("-{words}"),
        false => words,
    }
}
