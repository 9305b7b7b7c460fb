//! "Sổ theo dõi phôi": the blanks that were used for a decision, on paper.

use chrono::{DateTime, FixedOffset};
use papers::{Align, Block, ColumnKind, Content, Document, Row, Table};

use super::{BlankRun, BlankSheet, runs};
use crate::awards::decision::decision;
use crate::awards::forms::paper::{column, issuer_only, of_decision};
use crate::office::Reading;
use crate::{Result, awards::blank::print::nothing};

/// The register of the blanks used for a decision.
///
/// # Errors
/// `nothing_to_print` where no printing was noted.
pub fn register(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let runs = runs(reading, key)?;
    let sheets: Vec<(&BlankRun, &BlankSheet)> = runs
        .iter()
        .flat_map(|run| run.sheets.iter().map(move |sheet| (run, sheet)))
        .collect();
    if sheets.is_empty() {
        return Err(nothing(&decision.number));
    }
    let spoiled = sheets.iter().filter(|(_, sheet)| !sheet.spoiled.is_empty());
    let closing = format!(
        "Đã dùng {} phôi, trong đó {} phôi hỏng.",
        sheets.len(),
        spoiled.count()
    );
    let date = decision.date.format("%d/%m/%Y");
    let title = Block::Title {
        kind: "SỔ THEO DÕI PHÔI".to_owned(),
        lines: vec![format!("Quyết định số {} ngày {date}", decision.number)],
        parent: None,
    };
    let blocks = vec![
        issuer_only(&decision),
        title,
        Block::Table(table(&sheets)),
        Block::Closing(closing),
    ];
    Ok(of_decision(&decision, "Sổ theo dõi phôi", blocks))
}

fn table(sheets: &[(&BlankRun, &BlankSheet)]) -> Table {
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column("Ngày in", 28.0, Align::Center, ColumnKind::Text),
        column("Người in", 27.0, Align::Left, ColumnKind::Text),
        column("Số phôi", 22.0, Align::Center, ColumnKind::Text),
        column(
            "Họ và tên / Tên tập thể",
            46.0,
            Align::Left,
            ColumnKind::Text,
        ),
        column("Phôi hỏng, lý do", 32.0, Align::Left, ColumnKind::Text),
    ];
    let rows = (1..).zip(sheets).map(|(number, (run, sheet))| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(local(&run.at)),
            Content::Text(run.actor.clone()),
            text(&sheet.serial),
            Content::Text(sheet.name.clone()),
            text(&sheet.spoiled),
        ],
    });
    Table {
        columns,
        rows: rows.collect(),
    }
}

fn text(words: &str) -> Content {
    match words {
        "" => Content::Empty,
        words => Content::Text(words.to_owned()),
    }
}

/// An instant by the office's clock, at +07:00.
fn local(instant: &str) -> String {
    let zone = FixedOffset::east_opt(7 * 3600).expect("seven hours are a valid offset");
    match instant.parse::<DateTime<FixedOffset>>() {
        Ok(instant) => instant
            .with_timezone(&zone)
            .format("%d/%m/%Y %H:%M")
            .to_string(),
        Err(_) => instant.to_owned(),
    }
}
