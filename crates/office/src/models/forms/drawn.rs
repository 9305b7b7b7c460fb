//! The charts of a year on paper: the figures that the window draws, and the four years before beside
//! it.

use chrono::NaiveDate;
use papers::{Block, Chart, ChartKind, ChartMark};

use crate::Result;
use crate::models::counts::{ChartBar, YearBeside, charts as figures, years_beside};
use crate::models::field::Field;
use crate::office::Reading;

/// As which units registrations are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Units {
    /// As they were.
    AsWere,
    /// As those that continue them.
    Today,
}

/// What is counted.
const COUNTS: &str = "Số mô hình";

/// All charts of a year, numbered.
pub(super) fn charts(reading: &Reading, year: i32, units: Units) -> Result<Vec<Block>> {
    let day = match units {
        Units::AsWere => None,
        // Whatever has not ended by then exists today.
        Units::Today => Some(NaiveDate::MAX),
    };
    let told = figures(reading, year, day)?;
    let beside = years_beside(reading, year)?;
    let bars = |title: &str, labels: &str, bars: &[ChartBar]| {
        of_bars(ChartKind::Bars, (title, labels), bars)
    };
    let by_unit = match units {
        Units::AsWere => "Mô hình theo đơn vị, địa bàn khi đăng ký",
        Units::Today => "Mô hình theo đơn vị, địa bàn hiện nay",
    };
    let all = [
        of_bars(
            ChartKind::Funnel,
            ("Từ đăng ký đến khen thưởng", "Bước"),
            &told.funnel,
        ),
        bars("Mô hình theo lĩnh vực", "Lĩnh vực", &told.fields),
        bars(
            "Mô hình được công nhận theo cấp",
            "Cấp công nhận",
            &told.levels,
        ),
        bars("Mô hình theo trạng thái", "Trạng thái", &told.states),
        lines(&beside, &told.funnel),
        stacked(&beside),
        bars(by_unit, "Đơn vị, địa bàn", &told.units),
    ];
    let numbered = (1..).zip(all).map(|(number, chart): (usize, Chart)| {
        let span = match chart.kind {
            ChartKind::Lines | ChartKind::Stacked => format!("{} - {year}", first(&beside, year)),
            _ => format!("năm {year}"),
        };
        Block::Chart(Chart {
            title: format!("Biểu đồ {number}. {} {span}", chart.title),
            ..chart
        })
    });
    Ok(numbered.collect())
}

fn first(beside: &[YearBeside], year: i32) -> i32 {
    beside.first().map_or(year, |one| one.year)
}

fn of_bars(kind: ChartKind, (title, labels): (&str, &str), bars: &[ChartBar]) -> Chart {
    let marks = bars.iter().map(|bar| (bar.label.clone(), bar.count));
    Chart::of_one(kind, title, (labels, COUNTS), marks)
}

/// The steps of the funnel over the years.
fn lines(beside: &[YearBeside], funnel: &[ChartBar]) -> Chart {
    over_years(
        (ChartKind::Lines, "Từ đăng ký đến khen thưởng,"),
        funnel.iter().map(|bar| bar.label.clone()).collect(),
        beside,
        |one| &one.funnel,
    )
}

/// The fields over the years.
fn stacked(beside: &[YearBeside]) -> Chart {
    over_years(
        (ChartKind::Stacked, "Mô hình đăng ký theo lĩnh vực,"),
        Field::ALL.into_iter().map(Field::name).collect(),
        beside,
        |one| &one.fields,
    )
}

fn over_years(
    (kind, title): (ChartKind, &str),
    series: Vec<String>,
    beside: &[YearBeside],
    of: impl Fn(&YearBeside) -> &[i64],
) -> Chart {
    // A year of which the register knows nothing is no year without models.
    let mark = |one: &YearBeside| ChartMark {
        label: one.year.to_string(),
        figures: of(one)
            .iter()
            .map(|figure| one.is_known.then_some(*figure))
            .collect(),
    };
    Chart {
        kind,
        title: title.to_owned(),
        labels: "Năm".to_owned(),
        counts: COUNTS.to_owned(),
        series,
        marks: beside.iter().map(mark).collect(),
    }
}
