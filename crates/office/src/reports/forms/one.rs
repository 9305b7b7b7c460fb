//! The figures of one report, alone and beside the periods before.

use papers::{Block, Content, Document, Orientation, Table};

use crate::office::Reading;
use crate::print::paper::{Footnotes, Paper, centred_column, figure, figure_column, grouped};
use crate::print::paper::{Names, note, number_column, text_column};
use crate::reports::report::{self, Snapshot, SnapshotLine, snapshot_of};
use crate::{Code, Failure, Result};

/// The appendix: every indicator of the form with its figure, what is not told left empty.
pub(super) fn appendix(reading: &Reading, key: i64) -> Result<Document> {
    let stored = report::table::get(reading, key)?;
    let said = snapshot_of(reading, &stored)?;
    refuse_nothing(&said)?;
    let mut notes = Footnotes::default();
    let table = figures_table(&said.lines, &mut notes);
    let blocks = [Block::Table(table)].into_iter().chain(notes.blocks());
    let blocks: Vec<Block> = blocks.chain(remark(&said)).collect();
    let paper = Paper::by(said.office.clone(), stored.period.last_day());
    let title = ("BIỂU SỐ LIỆU", lines(&said));
    Ok(paper.document(title, Orientation::Portrait, blocks))
}

/// Indicators under their groups, each with its figure.
pub(super) fn figures_table(lines: &[SnapshotLine], notes: &mut Footnotes) -> Table {
    let mut names = Names::default();
    let rows = grouped(
        lines,
        |line| &line.group,
        |number, line| {
            vec![
                Content::Number(number),
                names.next(&line.name),
                Content::Text(line.measure.clone()),
                figure(&notes.marked(&line.text, &line.note)),
            ]
        },
    );
    Table {
        columns: vec![
            number_column(11.0),
            text_column("Chỉ tiêu", 88.0),
            centred_column("Đơn vị tính", 24.0),
            figure_column("Số liệu", 42.0),
        ],
        rows,
    }
}

/// Beside the period before and the same period of the year before.
pub(super) fn comparison(reading: &Reading, key: i64) -> Result<Document> {
    let stored = report::table::get(reading, key)?;
    let said = snapshot_of(reading, &stored)?;
    refuse_nothing(&said)?;
    let told: Vec<&SnapshotLine> = said
        .lines
        .iter()
        .filter(|row| {
            [&row.text, &row.previous, &row.last_year]
                .iter()
                .any(|text| !text.is_empty())
        })
        .collect();
    let mut names = Names::default();
    let rows = grouped(
        &told,
        |row| row.group.as_str(),
        |number, row| {
            vec![
                Content::Number(number),
                names.next(&row.name),
                Content::Text(row.measure.clone()),
                figure(&row.text),
                figure(&row.previous),
                figure(&row.since_previous),
                figure(&row.last_year),
                figure(&row.since_last_year),
            ]
        },
    );
    let table = Table {
        columns: vec![
            number_column(11.0),
            text_column("Chỉ tiêu", 68.0),
            centred_column("Đơn vị tính", 22.0),
            figure_column("Kỳ này", 30.0),
            figure_column("Số liệu", 28.0).under("Kỳ trước"),
            figure_column("Tăng, giảm", 32.0).under("Kỳ trước"),
            figure_column("Số liệu", 28.0).under("Cùng kỳ năm trước"),
            figure_column("Tăng, giảm", 33.0).under("Cùng kỳ năm trước"),
        ],
        rows,
    };
    let before = match said.previous.as_str() {
        "" => String::new(),
        name => format!("Kỳ trước: {name}; "),
    };
    let blocks = vec![
        Block::Table(table),
        note(format!("{before}cùng kỳ năm trước: {}.", said.last_year)),
    ];
    let paper = Paper::by(said.office.clone(), stored.period.last_day());
    let title = ("BẢNG SO SÁNH", lines(&said));
    Ok(paper.document(title, Orientation::Landscape, blocks))
}

pub(super) fn lines(said: &Snapshot) -> Vec<String> {
    let cut_off = said.as_of.parse().map(viet::date::short).ok();
    let cut_off = cut_off.map(|day| format!("(số liệu tính đến ngày {day})"));
    [
        format!("công tác dân vận {}", said.period),
        format!("của {}", said.unit),
    ]
    .into_iter()
    .chain(cut_off)
    .collect()
}

fn remark(said: &Snapshot) -> Option<Block> {
    (!said.note.is_empty()).then(|| note(format!("Ghi chú: {}", said.note)))
}

fn refuse_nothing(said: &Snapshot) -> Result<()> {
    match said.lines.iter().all(|line| line.text.is_empty()) {
        true => Err(Failure::new(Code::NoReportsToPrint).with("period", said.period.as_str())),
        false => Ok(()),
    }
}
