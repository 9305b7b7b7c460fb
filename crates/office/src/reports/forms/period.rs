//! Papers of a period: the totals of all units with what they rest on, who has not sent, and one
//! page of main figures for a speech.

use papers::{Block, Content, Document, Orientation, Role, Row, Table};

use super::narrative::chart;
use super::paper::{Footnotes, Paper, centred_column, figure, figure_column, grouped};
use super::paper::{Names, note, number_column, text_column};
use crate::office::Reading;
use crate::reports::known::known;
use crate::reports::narrative::charts::{CHARTS, PERIODS, chart_of};
use crate::reports::period::Period;
use crate::reports::report::{BoardRow, board};
use crate::reports::sums::{
    Against, IndicatorTotal, Summary, TotalAgainst, beside, held, summary, trend,
};
use crate::reports::view::period_asked;
use crate::{Code, Failure, Result};

fn of_report(reading: &Reading, key: i64) -> Result<(Period, Summary)> {
    let period = period_asked(reading, key)?;
    let done = summary(reading, period, None)?;
    if done.totals.is_empty() {
        return Err(Failure::new(Code::NoReportsToPrint).with("period", period.name()));
    }
    Ok((period, done))
}

/// Totals with the units they take in and what they leave out.
pub(super) fn summed(reading: &Reading, key: i64) -> Result<Document> {
    let (period, done) = of_report(reading, key)?;
    let (mut notes, mut names) = (Footnotes::default(), Names::default());
    let rows = grouped(
        &done.totals,
        |total| &total.group,
        |number, total| {
            vec![
                Content::Number(number),
                names.next(&total.name),
                Content::Text(total.measure.clone()),
                figure(&notes.marked(&total.text, &total.notes.join("; "))),
                Content::Text(format!("{}/{}", total.counted, total.expected)),
            ]
        },
    );
    let table = Table {
        columns: vec![
            number_column(11.0),
            text_column("Chỉ tiêu", 76.0),
            centred_column("Đơn vị tính", 22.0),
            figure_column("Tổng số", 38.0),
            centred_column("Số đơn vị", 18.0),
        ],
        rows,
    };
    let blocks = [Block::Table(table)].into_iter().chain(notes.blocks());
    let empty = note("Ô để trống là chưa có số liệu, không phải bằng 0.".to_owned());
    let blocks = blocks.chain([rests_on(&done), empty]);
    let blocks = blocks.chain(charts(reading, period, &done)?).collect();
    let paper = Paper::of(reading, period.last_day())?;
    let title = (
        "BẢNG TỔNG HỢP",
        vec![format!("số liệu công tác dân vận {}", period.name())],
    );
    Ok(paper.document(title, Orientation::Portrait, blocks))
}

/// The main figures over the periods before, each as a chart.
fn charts(reading: &Reading, period: Period, done: &Summary) -> Result<Vec<Block>> {
    let known = known(reading)?;
    let mut blocks = Vec::new();
    for code in MAIN {
        let told = done.totals.iter().any(|total| total.code == code);
        let Some((_, one)) = known.of_code(code).filter(|_| told) else {
            continue;
        };
        let points = trend(reading, code, period, PERIODS as u32)?.into_iter();
        let marks = points.map(|point| (point.period_name, point.amount));
        if let Some(one) = chart_of(one, marks.collect()) {
            blocks.push(chart(blocks.len() + 1, &one));
        }
        if blocks.len() == CHARTS {
            break;
        }
    }
    Ok(blocks)
}

/// The totals beside those of the period before and of the same period of the year before.
pub(super) fn against(reading: &Reading, key: i64) -> Result<Document> {
    let (period, done) = of_report(reading, key)?;
    let others = beside(period).into_iter();
    let others: Vec<Against> = others
        .map(|other| held(reading, &done, other))
        .collect::<Result<_>>()?;
    let mut names = Names::default();
    let rows = grouped(
        &done.totals,
        |total| &total.group,
        |number, total| {
            let own = [
                Content::Number(number),
                names.next(&total.name),
                Content::Text(total.measure.clone()),
                figure(&total.text),
            ];
            let beside = others.iter().flat_map(|other| {
                let there = other.totals.iter().find(|there| there.code == total.code);
                let told = |of: fn(&TotalAgainst) -> &str| figure(there.map_or("", of));
                [told(|there| &there.text), told(|there| &there.change)]
            });
            own.into_iter().chain(beside).collect()
        },
    );
    let heads = others.iter().flat_map(|other| {
        let under = viet::text::capitalise_first(&other.period_name);
        [
            figure_column("Số liệu", 28.0).under(&under),
            figure_column("Tăng, giảm", 33.0).under(&under),
        ]
    });
    let columns = [
        number_column(11.0),
        text_column("Chỉ tiêu", 68.0),
        centred_column("Đơn vị tính", 22.0),
        figure_column("Kỳ này", 30.0),
    ];
    let table = Table {
        columns: columns.into_iter().chain(heads).collect(),
        rows,
    };
    let covered = others
        .iter()
        .map(|other| format!("{}: {}", other.period_name, other.coverage));
    let covered: Vec<String> = covered.collect();
    let blocks = vec![
        Block::Table(table),
        rests_on(&done),
        note(format!(
            "Số đơn vị của kỳ được so sánh: {}.",
            covered.join("; ")
        )),
    ];
    let paper = Paper::of(reading, period.last_day())?;
    let title = (
        "BẢNG SO SÁNH",
        vec![format!(
            "số liệu công tác dân vận {} với các kỳ trước",
            period.name()
        )],
    );
    Ok(paper.document(title, Orientation::Landscape, blocks))
}

fn rests_on(done: &Summary) -> Block {
    let derived = match done.derived {
        0 => String::new(),
        count => format!(" Trong đó {count} đơn vị được cộng từ các kỳ nhỏ hơn."),
    };
    note(format!(
        "Tổng hợp từ báo cáo của {}.{derived}",
        done.coverage
    ))
}

/// Who has not sent, and who sent late.
pub(super) fn unsent(reading: &Reading, key: i64) -> Result<Document> {
    let period = period_asked(reading, key)?;
    let told = board(reading, period, period.last_day())?;
    let missing: Vec<&BoardRow> = told
        .rows
        .iter()
        .filter(|row| row.sent_on.is_empty())
        .collect();
    if missing.is_empty() {
        return Err(Failure::new(Code::NoReportsToPrint).with("period", period.name()));
    }
    let rows = (1..).zip(&missing).map(|(number, row)| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(row.unit_name.clone()),
            Content::Text(viet::date::short(row.due)),
            Content::Text(match (row.state, row.filled) {
                (None, _) => "Chưa lập báo cáo".to_owned(),
                (Some(_), filled) => {
                    format!(
                        "{}, đã ghi {filled}/{} chỉ tiêu",
                        row.state_text, row.wanted
                    )
                }
            }),
        ],
    });
    let table = Table {
        columns: vec![
            number_column(11.0),
            text_column("Đơn vị", 72.0),
            centred_column("Hạn gửi", 26.0),
            text_column("Tình trạng", 56.0),
        ],
        rows: rows.collect(),
    };
    let closing = format!(
        "Danh sách này có {} đơn vị chưa gửi; {}/{} đơn vị đã gửi.",
        missing.len(),
        told.sent,
        told.expected
    );
    let paper = Paper::of(reading, period.last_day())?;
    let title = (
        "DANH SÁCH",
        vec![format!("đơn vị chưa gửi báo cáo {}", period.name())],
    );
    let blocks = vec![Block::Table(table), Block::Closing(closing)];
    Ok(paper.document(title, Orientation::Portrait, blocks))
}

/// The figures of a speech: what was seen in real reports first, a line each, at most so many.
const MAIN: [&str; 24] = [
    "A05", "A07", "A10", "B01", "B02", "C01", "C10", "C14", "D04", "D16", "D18", "D21", "E01",
    "E05", "F01", "F04", "F05", "F07", "F08", "F09", "F16", "G04", "G06", "H03",
];

/// One page of main figures, as sentences that can be read out.
pub(super) fn digest(reading: &Reading, key: i64) -> Result<Document> {
    let (period, done) = of_report(reading, key)?;
    let main: Vec<&IndicatorTotal> = done
        .totals
        .iter()
        .filter(|total| MAIN.contains(&total.code.as_str()) && !total.text.is_empty())
        .collect();
    if main.is_empty() {
        return Err(Failure::new(Code::NoReportsToPrint).with("period", period.name()));
    }
    let mut blocks = Vec::new();
    let mut groups: Vec<&str> = Vec::new();
    for total in &main {
        if !groups.contains(&total.group.as_str()) {
            groups.push(&total.group);
        }
    }
    for (at, group) in groups.into_iter().enumerate() {
        blocks.push(Block::Paragraph {
            text: format!("{}. {group}", papers::roman(at + 1)),
            role: Role::Heading,
        });
        for total in main.iter().filter(|total| total.group == group) {
            blocks.push(note(spoken(total)));
        }
    }
    blocks.push(rests_on(&done));
    let paper = Paper::of(reading, period.last_day())?;
    let title = (
        "SỐ LIỆU CHÍNH",
        vec![format!("công tác dân vận {}", period.name())],
    );
    Ok(paper.document(title, Orientation::Portrait, blocks))
}

/// "Nhà Đại đoàn kết xây mới, bàn giao: 395 căn." Large sums in tỷ, as they are said.
fn spoken(total: &IndicatorTotal) -> String {
    let short = total
        .amount
        .filter(|_| total.measure == "đồng")
        .and_then(in_words);
    let text = match short {
        Some(short) => {
            let word = ["hơn ", "gần ", "khoảng "]
                .into_iter()
                .find(|word| total.text.starts_with(word));
            format!("{}{short}", word.unwrap_or_default())
        }
        None if total.measure == "%" => format!("{} %", total.text),
        None => format!("{} {}", total.text, total.measure),
    };
    let part = match total.counted < total.expected {
        true => format!(" ({})", total.coverage),
        false => String::new(),
    };
    format!("- {}: {text}{part}.", total.name)
}

/// 21.900.000.000 as "21,9 tỷ đồng", 1.755.800.000 as "1.755,8 triệu đồng": only where it is exact.
fn in_words(amount: i64) -> Option<String> {
    let units = [(1_000_000_000, "tỷ đồng"), (1_000_000, "triệu đồng")];
    let fits = |(unit, word): (i64, &str)| {
        let thousandth = unit / 1000;
        let exact = amount >= unit && amount % thousandth == 0;
        // Three decimals are hard to say: millions are named then.
        let short = amount % (thousandth * 10) == 0 || unit == 1_000_000;
        (exact && short).then(|| {
            let whole = viet::number::group_thousands(amount / unit);
            let rest = format!("{:03}", amount % unit / thousandth);
            match rest.trim_end_matches('0') {
                "" => format!("{whole} {word}"),
                rest => format!("{whole},{rest} {word}"),
            }
        })
    };
    units.into_iter().find_map(fits)
}
