//! The sheet of one model: what is registered of it, its figures, its way, its recognitions.

use papers::{Block, Content, Document, Orientation, Row, Table};

use super::paper::{Paper, centred_column, heading, text_column};
use super::tables::{day, time};
use crate::Result;
use crate::models::column::Column;
use crate::models::scoring::{ScoreSide, points_text};
use crate::models::stored::Stored;
use crate::models::{Measure, Resource, figures, life, table};
use crate::office::Reading;

/// What stands in the sheet, in order; the time takes both of its ends. Who answers for the model
/// is personal data and is written in by hand.
const SHOWN: [Column; 17] = [
    Column::Title,
    Column::Field,
    Column::Kind,
    Column::Unit,
    Column::Partners,
    Column::Place,
    Column::Audience,
    Column::Rationale,
    Column::Targets,
    Column::Method,
    Column::Starts,
    Column::Outputs,
    Column::Sustain,
    Column::Novelty,
    Column::Programmes,
    Column::Launched,
    Column::Result,
];

pub(super) fn of_one(reading: &Reading, key: i64) -> Result<Document> {
    let stored = table::get(reading, key)?;
    let paper = Paper::of_year(reading, stored.year)?;
    let mut rows: Vec<Row> = SHOWN
        .into_iter()
        .map(|column| match column {
            Column::Starts => row("Thời gian thực hiện", &time(&stored, " - ")),
            _ => row(label(column), &stored.values.shown(column)),
        })
        .collect();
    rows.extend(resources(reading, key)?);
    rows.extend(scores(&stored));
    let table = Table {
        columns: vec![text_column("Mục", 45.0), text_column("Nội dung", 120.0)],
        rows,
    };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(goals(reading, key)?);
    blocks.extend(recognitions(reading, &stored)?);
    blocks.extend(super::photos::photos(reading, &stored)?);
    let title = vec![
        format!("“Dân vận khéo” năm {}", stored.year),
        format!("Mã số: {}", stored.code),
    ];
    let mut document = paper.document(("PHIẾU MÔ HÌNH", title), Orientation::Portrait, blocks);
    document.title = format!("Phiếu mô hình {}", stored.code);
    Ok(document)
}

fn label(column: Column) -> &'static str {
    match column {
        Column::Title => "Tên mô hình",
        Column::Field => "Lĩnh vực",
        Column::Kind => "Loại",
        Column::Unit => "Đơn vị đăng ký, chủ trì",
        Column::Partners => "Đơn vị phối hợp",
        Column::Place => "Địa bàn, địa chỉ",
        Column::Audience => "Đối tượng",
        Column::Rationale => "Thực trạng, lý do",
        Column::Targets => "Mục tiêu, tiêu chí",
        Column::Method => "Nội dung, cách làm",
        Column::Outputs => "Sản phẩm đầu ra",
        Column::Sustain => "Duy trì, nhân rộng",
        Column::Novelty => "Mới, duy trì hay nhân rộng",
        Column::Programmes => "Gắn với chương trình",
        Column::Launched => "Ngày ra mắt",
        Column::Result => "Kết quả",
        _ => "",
    }
}

fn row(label: &str, text: &str) -> Row {
    let value = match text {
        "" => Content::Empty,
        text => Content::Text(text.to_owned()),
    };
    Row::Data {
        cells: vec![Content::Text(label.to_owned()), value],
    }
}

fn resources(reading: &Reading, key: i64) -> Result<Option<Row>> {
    let (resources, _) = figures::of(reading, key)?;
    let text = given(&resources).join("\n");
    Ok((!text.is_empty()).then(|| row("Nguồn lực", &text)))
}

/// What goes in, one entry each: "Nhân dân: 120 ngày công".
pub(super) fn given(resources: &[Resource]) -> Vec<String> {
    let each = resources.iter().map(|one| {
        let amount = viet::number::group_thousands(one.amount);
        let unit = match one.measure {
            Measure::Dong => "đồng",
            Measure::Days => "ngày công",
            Measure::Area => "m² đất",
        };
        format!("{}: {amount} {unit}", one.giver.name())
    });
    each.collect()
}

fn scores(stored: &Stored) -> Option<Row> {
    let sides = ScoreSide::ALL.iter().zip(stored.scores);
    let given = sides.filter_map(|(side, score)| Some((side, score?)));
    let texts: Vec<String> = given
        .map(|(side, score)| format!("{}: {}", side.name(), points_text(score)))
        .collect();
    (!texts.is_empty()).then(|| row("Điểm", &texts.join("; ")))
}

fn goals(reading: &Reading, key: i64) -> Result<Vec<Block>> {
    let (_, goals) = figures::of(reading, key)?;
    if goals.is_empty() {
        return Ok(Vec::new());
    }
    let rows = goals.iter().map(|goal| Row::Data {
        cells: [&goal.indicator, &goal.unit, &goal.target, &goal.actual]
            .map(|text| Content::Text(text.clone()))
            .to_vec(),
    });
    let table = Table {
        columns: vec![
            text_column("Chỉ tiêu", 75.0),
            centred_column("Đơn vị tính", 30.0),
            centred_column("Mục tiêu", 30.0),
            centred_column("Thực hiện", 30.0),
        ],
        rows: rows.collect(),
    };
    Ok(vec![heading("Mục tiêu bằng số"), Block::Table(table)])
}

fn recognitions(reading: &Reading, stored: &Stored) -> Result<Vec<Block>> {
    let all = life::recognitions(reading, stored.model)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let rows = all.iter().map(|one| Row::Data {
        cells: [
            one.year.to_string(),
            one.level_text.clone(),
            one.number.clone(),
            day(&one.date),
            one.issuer.clone(),
        ]
        .map(Content::Text)
        .to_vec(),
    });
    let table = Table {
        columns: vec![
            centred_column("Năm", 15.0),
            text_column("Cấp", 35.0),
            text_column("Số quyết định", 40.0),
            centred_column("Ngày", 25.0),
            text_column("Cơ quan công nhận", 50.0),
        ],
        rows: rows.collect(),
    };
    Ok(vec![heading("Công nhận"), Block::Table(table)])
}
