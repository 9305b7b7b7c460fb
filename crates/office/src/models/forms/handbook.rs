//! The booklet of a year: each recognised model on a section of its own, in chapters by field or by
//! unit; as a workbook it is the list of them. Who answers for a model is masked, as on screens.

use std::collections::HashMap;

use papers::{Block, Content, Document, Row, Table};
use viet::name::{ToneOrder, phrase_key};

use super::paper::{number_column, text_column};
use super::sheet::given;
use super::tables::{day, of_year, refuse_nothing, time};
use crate::Result;
use crate::models::column::Column;
use crate::models::field::Field;
use crate::models::record::{Recognition, TargetRow};
use crate::models::stored::Stored;
use crate::models::{figures, life, view};
use crate::office::Reading;

/// A chapter and the models in it.
type Chapter<'a> = (String, Vec<&'a Stored>);

/// Chapters by field of the movement.
pub(super) fn by_field(reading: &Reading, year: i64) -> Result<Document> {
    booklet(reading, year, |all| {
        let fields = Field::ALL.into_iter().map(Some).chain([None]);
        let chapters = fields.map(|field| {
            let name = field.map_or("Chưa rõ lĩnh vực".to_owned(), Field::name);
            let of = all.iter().filter(|one| one.values.field() == field);
            (name, of.copied().collect())
        });
        chapters.collect()
    })
}

/// Chapters by who carries the models, in the order of names.
pub(super) fn by_unit(reading: &Reading, year: i64) -> Result<Document> {
    booklet(reading, year, |all| {
        let mut chapters: Vec<Chapter<'_>> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for one in all {
            let name = one.values.get(Column::Unit);
            let key = viet::text::compare_key(name);
            let place = *places.entry(key).or_insert_with(|| {
                let shown = if name.is_empty() {
                    "Không ghi đơn vị"
                } else {
                    name
                };
                chapters.push((shown.to_owned(), Vec::new()));
                chapters.len() - 1
            });
            chapters[place].1.push(one);
        }
        chapters.sort_by_cached_key(|(name, _)| phrase_key(name, ToneOrder::Dictionary));
        chapters
    })
}

fn booklet(
    reading: &Reading,
    year: i64,
    chapters: impl for<'a> Fn(&[&'a Stored]) -> Vec<Chapter<'a>>,
) -> Result<Document> {
    let (paper, all) = of_year(reading, year)?;
    let recognised = life::recognitions_of_year(reading, year)?;
    let told: Vec<&Stored> = all
        .iter()
        .filter(|one| recognised.contains_key(&one.key))
        .collect();
    refuse_nothing(&told, year)?;
    let names = names(&told);
    let chapters = chapters(&told).into_iter().filter(|(_, of)| !of.is_empty());
    let (mut sections, mut rows, mut number) = (Vec::new(), Vec::new(), 0);
    for (place, (name, of)) in (1..).zip(chapters) {
        let heading = format!("{}. {}", papers::roman(place), name.to_uppercase());
        rows.push(Row::Group {
            text: format!("{heading} ({})", of.len()),
            level: 0,
        });
        sections.push(Block::Section {
            text: heading,
            level: 1,
            new_page: true,
        });
        for stored in of {
            number += 1;
            let own = recognised.get(&stored.key).map_or(&[][..], Vec::as_slice);
            let name = format!("{number}. {}", names[&stored.key]);
            sections.extend(section(reading, (name, stored), own)?);
            rows.push(row(number, stored, own));
        }
    }
    let list = list(rows);
    Ok(paper.booklet("mô hình “Dân vận khéo”", sections, list))
}

/// What each model is called among the contents: its title; where several of them have one, with who
/// carries it.
fn names(told: &[&Stored]) -> HashMap<i64, String> {
    let key = |one: &Stored| viet::text::compare_key(&one.values.shown(Column::Title));
    let mut so_called: HashMap<String, usize> = HashMap::new();
    for one in told {
        *so_called.entry(key(one)).or_default() += 1;
    }
    let name = |one: &&Stored| {
        let (title, unit) = (
            one.values.shown(Column::Title),
            one.values.shown(Column::Unit),
        );
        let name = if so_called[&key(one)] > 1 && !unit.is_empty() {
            format!("{title} ({unit})")
        } else {
            title
        };
        (one.key, name)
    };
    told.iter().map(name).collect()
}

/// A model: its name, then what is known of it, line by line.
fn section(
    reading: &Reading,
    (name, stored): (String, &Stored),
    recognised: &[Recognition],
) -> Result<Vec<Block>> {
    let shown = |column| stored.values.shown(column);
    let (resources, goals) = figures::of(reading, stored.key)?;
    let contact = view::masked(stored.values.get(Column::Contact));
    let told = [
        ("Đơn vị thực hiện:", shown(Column::Unit)),
        ("Đơn vị phối hợp:", shown(Column::Partners)),
        ("Lĩnh vực:", shown(Column::Field)),
        ("Địa bàn:", shown(Column::Place)),
        ("Thời gian thực hiện:", time(stored, " - ")),
        ("Công nhận:", recognitions(recognised)),
        ("Nội dung, cách làm:", shown(Column::Method)),
        ("Kết quả:", results(&shown(Column::Result), &goals)),
        ("Nguồn lực:", given(&resources).join("; ")),
        ("Duy trì, nhân rộng:", shown(Column::Sustain)),
        ("Liên hệ:", contact),
    ];
    let mut blocks = vec![Block::Section {
        text: name,
        level: 2,
        new_page: false,
    }];
    let said = told.into_iter().filter(|(_, text)| !text.is_empty());
    blocks.extend(said.map(|(label, text)| Block::Article {
        label: label.to_owned(),
        text,
    }));
    blocks.extend(super::photos::photos(reading, stored)?);
    Ok(blocks)
}

fn recognitions(all: &[Recognition]) -> String {
    let each = all.iter().map(|one| {
        let issuer = match one.issuer.as_str() {
            "" => String::new(),
            issuer => format!(" của {issuer}"),
        };
        let level = &one.level_text;
        format!(
            "{level}, Quyết định số {}, ngày {}{issuer}",
            one.number,
            day(&one.date)
        )
    });
    each.collect::<Vec<_>>().join("; ")
}

/// The result in words, then what was reached of each goal.
fn results(text: &str, goals: &[TargetRow]) -> String {
    let reached = goals.iter().filter(|goal| !goal.actual.is_empty());
    let reached = reached.map(|goal| {
        let said = format!("- {}: {} {}", goal.indicator, goal.actual, goal.unit);
        match goal.target.as_str() {
            "" => said.trim_end().to_owned(),
            target => format!("{} (mục tiêu {target})", said.trim_end()),
        }
    });
    let text = (!text.is_empty()).then(|| text.to_owned());
    text.into_iter()
        .chain(reached)
        .collect::<Vec<_>>()
        .join("\n")
}

fn list(rows: Vec<Row>) -> Table {
    Table {
        columns: vec![
            number_column("STT", 10.0),
            text_column("Tên mô hình", 35.0),
            text_column("Đơn vị", 28.0),
            text_column("Lĩnh vực", 18.0),
            text_column("Địa bàn", 22.0),
            text_column("Kết quả", 27.0),
            text_column("Công nhận", 25.0),
        ],
        rows,
    }
}

fn row(number: i64, stored: &Stored, recognised: &[Recognition]) -> Row {
    let text = |column| Content::Text(stored.values.shown(column));
    let levels = recognised
        .iter()
        .map(|one| format!("{}: {}", one.level_text, one.number));
    Row::Data {
        cells: vec![
            Content::Number(number),
            text(Column::Title),
            text(Column::Unit),
            text(Column::Field),
            text(Column::Place),
            text(Column::Result),
            Content::Text(levels.collect::<Vec<_>>().join("\n")),
        ],
    }
}
