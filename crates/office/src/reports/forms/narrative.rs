//! The report as it is sent: its words under their headings, its figures as an appendix, the
//! indicators it names as charts. A workbook of it holds the appendix.

use papers::{Block, Chart, ChartKind, ChartMark, Document, Orientation, Role, Table};

use super::one::{figures_table, lines};
use super::paper::{Footnotes, Paper};
use crate::office::Reading;
use crate::reports::narrative::Composed;
use crate::reports::report::{self, Snapshot, SnapshotChart, snapshot_of};
use crate::{Code, Failure, Result};

/// The report; made of its snapshot alone, so that a locked one is the same for ever.
pub(super) fn report(reading: &Reading, key: i64) -> Result<Document> {
    let stored = report::table::get(reading, key)?;
    let said = snapshot_of(reading, &stored)?;
    if said.sections.is_empty() {
        return Err(Failure::new(Code::NoWordsToPrint).with("period", said.period.as_str()));
    }
    let paper = Paper::by(said.office.clone(), stored.period.last_day()).dated(&said.date);
    let title = (
        "BÁO CÁO",
        vec![format!("kết quả công tác dân vận {}", said.period)],
    );
    let words: Vec<Block> = said.sections.iter().flat_map(section).collect();
    let body = paper
        .numbered(&said.number)
        .document(title, Orientation::Portrait, words);
    Ok(Document {
        blocks: body.blocks.into_iter().chain(appendix(&said)).collect(),
        ..body
    })
}

/// A heading, then its text: each line a paragraph, as it was typed.
fn section(one: &Composed) -> Vec<Block> {
    let dot = if one.number.is_empty() { "" } else { ". " };
    let (role, words) = match one.level {
        1 => (Role::Heading, one.heading.to_uppercase()),
        _ => (Role::Subheading, one.heading.clone()),
    };
    let heading = Block::Paragraph {
        text: format!("{}{dot}{words}", one.number),
        role,
    };
    let lines = one
        .text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let text = lines.map(|line| Block::Paragraph {
        text: bulleted(line),
        role: Role::Body,
    });
    std::iter::once(heading).chain(text).collect()
}

/// A line of a list begins with the dash of Vietnamese documents, however it was typed.
fn bulleted(line: &str) -> String {
    let item = line.strip_prefix(['-', '*', '•', '–', '+']);
    match item {
        Some(rest) if rest.starts_with(' ') => format!("- {}", rest.trim_start()),
        _ => line.to_owned(),
    }
}

/// The figures behind the words: the table of the form, then a chart for each indicator that was
/// named and told more than once. None where no figure was told.
fn appendix(said: &Snapshot) -> Vec<Block> {
    if said.lines.iter().all(|line| line.text.is_empty()) {
        return Vec::new();
    }
    let mut notes = Footnotes::default();
    let told: Vec<_> = said
        .lines
        .iter()
        .filter(|line| !line.text.is_empty())
        .cloned()
        .collect();
    let table: Table = figures_table(&told, &mut notes);
    let head = [
        Block::Appendix { number: None },
        Block::Title {
            kind: "BIỂU SỐ LIỆU".to_owned(),
            lines: lines(said),
            parent: Some(parent(said)),
        },
        Block::Table(table),
    ];
    let charts = (1..)
        .zip(&said.charts)
        .map(|(number, one)| chart(number, one));
    head.into_iter()
        .chain(notes.blocks())
        .chain(charts)
        .collect()
}

fn parent(said: &Snapshot) -> String {
    let number = match said.number.as_str() {
        "" => "…",
        number => number,
    };
    let day = said.date.parse().map(viet::date::short);
    let day = day.unwrap_or_else(|_| "…".to_owned());
    format!(
        "(Kèm theo Báo cáo số {number}, ngày {day} của {})",
        said.office.name
    )
}

/// A chart with its number.
pub(super) fn chart(number: usize, one: &SnapshotChart) -> Block {
    Block::Chart(Chart {
        kind: ChartKind::Bars,
        title: format!("Biểu đồ {number}. {}", one.title),
        labels: "Kỳ".to_owned(),
        counts: viet::text::capitalise_first(&one.measure),
        series: Vec::new(),
        marks: one
            .marks
            .iter()
            .map(|(label, figure)| ChartMark {
                label: label.clone(),
                figures: vec![*figure],
            })
            .collect(),
    })
}
