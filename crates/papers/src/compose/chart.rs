//! Charts as the templates draw them: every width and length in millimetres, every figure printed.

use serde::Serialize;

use super::words::clean;
use crate::chart::{NO_FIGURE_NOTE, SHARE, SUM, said, sum};
use crate::columns::room_mm;
use crate::fonts::{Face, width_mm};
use crate::{Chart, ChartKind, Document};

/// A chart ready to be drawn.
#[derive(Debug, Serialize)]
pub(crate) struct ChartPiece {
    kind: ChartKind,
    pub(crate) title: String,
    /// What a screen reader says of a drawing.
    pub(crate) alt: String,
    size_pt: f64,
    /// The heads of the columns of figures; the first is that of the labels.
    heads: Vec<String>,
    /// The widths of all columns, the one of bars among them.
    columns_mm: Vec<f64>,
    rows: Vec<RowPiece>,
    /// Of lines only.
    plot: Option<Plot>,
    /// Told under a chart with gaps.
    note: Option<String>,
    /// Whether no page may split it.
    whole: bool,
    /// Stays with what comes after it.
    stays: bool,
}

#[derive(Debug, Serialize)]
struct RowPiece {
    label: String,
    bars_mm: Vec<f64>,
    cells: Vec<String>,
}

/// Where lines run, from the lower left corner of the plot, in millimetres.
#[derive(Debug, Serialize)]
struct Plot {
    left_mm: f64,
    width_mm: f64,
    height_mm: f64,
    /// Heights of the lines behind, with their figures.
    ticks: Vec<(f64, String)>,
    /// The points of each series; none where there is no figure.
    lines: Vec<Vec<Option<(f64, f64)>>>,
}

/// Room at both sides of a cell's words, in millimetres. `chart.typ` leaves as much.
const PADDING_MM: f64 = 1.2;
/// Labels take this share of the page at most.
const LABEL_SHARE: f64 = 0.42;
/// Heads of figures take this share of the page together, and each this many millimetres at most.
const HEADS_SHARE: f64 = 0.6;
const HEAD_MM: f64 = 20.0;
/// Room between a bar and its figure.
const GAP_MM: f64 = 1.5;
/// The height of a plot of lines.
const PLOT_MM: f64 = 48.0;
/// Room above the highest line.
const ABOVE_MM: f64 = 3.0;
/// Charts of more labels may be split over pages.
const WHOLE_ROWS: usize = 30;
/// Lines behind a plot at most.
const TICKS: i64 = 5;
/// Sizes that can be read and do not shout.
const SIZES_PT: (f64, f64) = (9.0, 12.0);

/// The piece of a chart. `stays` keeps it with what comes after it.
pub(super) fn piece(doc: &Document, chart: &Chart, stays: bool) -> ChartPiece {
    let size_pt = (doc.style.table.body_pt - 1.0).clamp(SIZES_PT.0, SIZES_PT.1);
    let drawer = Drawer {
        chart,
        size_pt,
        room_mm: room_mm(doc).0,
    };
    let mut piece = match chart.kind {
        ChartKind::Lines => drawer.lines(),
        _ => drawer.bars(),
    };
    piece.stays = stays;
    piece
}

struct Drawer<'a> {
    chart: &'a Chart,
    size_pt: f64,
    room_mm: f64,
}

impl Drawer<'_> {
    fn empty(&self) -> ChartPiece {
        let chart = self.chart;
        ChartPiece {
            kind: chart.kind,
            title: clean(&chart.title),
            alt: clean(&chart.alt()),
            size_pt: self.size_pt,
            heads: Vec::new(),
            columns_mm: Vec::new(),
            rows: Vec::new(),
            plot: None,
            note: chart.has_gaps().then(|| NO_FIGURE_NOTE.to_owned()),
            whole: chart.marks.len() <= WHOLE_ROWS,
            stays: false,
        }
    }

    /// Labels, bars, figures: a row for each label.
    fn bars(&self) -> ChartPiece {
        let chart = self.chart;
        let heads = self.heads();
        let rows: Vec<Vec<String>> = chart.marks.iter().map(|mark| self.cells(mark)).collect();
        let labels = chart.marks.iter().map(|mark| mark.label.as_str());
        let label_mm = self.column_mm(labels.chain([&*chart.labels]), self.room_mm * LABEL_SHARE);
        // The figure of a bar stands at its end, in the same column.
        let at_end = chart.kind == ChartKind::Bars;
        let widths: Vec<f64> = (1..heads.len())
            .map(|at| {
                let cells = rows.iter().map(|cells| cells[at - 1].as_str());
                let figures = self.column_mm(cells.chain(words_of(&heads[at])), self.room_mm / 4.0);
                // A head stands in one line or two where there is room.
                figures.max(self.column_mm([&*heads[at]].into_iter(), self.head_mm(heads.len())))
            })
            .collect();
        let figures_mm: f64 = widths.iter().sum();
        let bars_mm = (self.room_mm - label_mm - figures_mm).max(10.0);
        let longest = chart
            .marks
            .iter()
            .filter_map(|mark| sum(&mark.figures))
            .max();
        let scale = (bars_mm - 2.0 * PADDING_MM - GAP_MM) / longest.unwrap_or(0).max(1) as f64;
        let mut columns_mm = vec![label_mm, bars_mm];
        match at_end {
            true => columns_mm[1] += figures_mm,
            false => columns_mm.extend(widths),
        }
        let rows = chart.marks.iter().zip(rows).map(|(mark, cells)| RowPiece {
            label: clean(&mark.label),
            bars_mm: mark
                .figures
                .iter()
                .map(|figure| figure.unwrap_or(0).max(0) as f64 * scale)
                .collect(),
            cells,
        });
        ChartPiece {
            heads,
            columns_mm,
            rows: rows.collect(),
            ..self.empty()
        }
    }

    /// What the head of a figure may take of the page, among so many columns.
    fn head_mm(&self, columns: usize) -> f64 {
        (self.room_mm * HEADS_SHARE / columns as f64).min(HEAD_MM)
    }

    fn heads(&self) -> Vec<String> {
        let chart = self.chart;
        let mut heads = vec![clean(&chart.labels)];
        match chart.kind {
            ChartKind::Bars | ChartKind::Lines => heads.push(clean(&chart.counts)),
            ChartKind::Funnel => heads.extend([clean(&chart.counts), SHARE.to_owned()]),
            ChartKind::Stacked => {
                heads.extend(chart.series.iter().map(|name| clean(name)));
                heads.push(SUM.to_owned());
            }
        }
        heads
    }

    fn cells(&self, mark: &crate::ChartMark) -> Vec<String> {
        let mut cells: Vec<String> = mark.figures.iter().map(|figure| said(*figure)).collect();
        match self.chart.kind {
            ChartKind::Funnel => cells.push(self.chart.share(&mark.figures)),
            ChartKind::Stacked => cells.push(said(sum(&mark.figures))),
            ChartKind::Bars | ChartKind::Lines => {}
        }
        cells
    }

    /// A plot over a table whose columns stand under the points, a row for each series.
    fn lines(&self) -> ChartPiece {
        let chart = self.chart;
        let names = chart.series.iter().map(String::as_str);
        let left_mm =
            self.column_mm(names.chain([&*chart.labels]), self.room_mm * LABEL_SHARE) + SAMPLE_MM;
        let count = chart.marks.len().max(1);
        let column_mm = (self.room_mm - left_mm) / count as f64;
        let ticks = ticks(chart);
        let top = ticks.last().copied().unwrap_or(1).max(1);
        let height = |figure: i64| figure.max(0) as f64 / top as f64 * (PLOT_MM - ABOVE_MM);
        let point = |at: usize, figure: Option<i64>| {
            figure.map(|figure| ((at as f64 + 0.5) * column_mm, height(figure)))
        };
        let lines = (0..chart.series.len()).map(|series| {
            let marks = chart.marks.iter().enumerate();
            marks
                .map(|(at, mark)| point(at, mark.figures[series]))
                .collect()
        });
        let rows = chart.series.iter().enumerate().map(|(at, name)| RowPiece {
            label: clean(name),
            bars_mm: Vec::new(),
            cells: chart
                .marks
                .iter()
                .map(|mark| said(mark.figures[at]))
                .collect(),
        });
        let mut heads = vec![clean(&chart.labels)];
        heads.extend(chart.marks.iter().map(|mark| clean(&mark.label)));
        let mut columns_mm = vec![left_mm];
        columns_mm.extend(std::iter::repeat_n(column_mm, chart.marks.len()));
        ChartPiece {
            heads,
            columns_mm,
            rows: rows.collect(),
            plot: Some(Plot {
                left_mm,
                width_mm: self.room_mm - left_mm,
                height_mm: PLOT_MM,
                ticks: ticks
                    .iter()
                    .map(|tick| (height(*tick), said(Some(*tick))))
                    .collect(),
                lines: lines.collect(),
            }),
            ..self.empty()
        }
    }

    /// As wide as the widest of these words, within bounds, padded.
    fn column_mm<'w>(&self, words: impl Iterator<Item = &'w str>, most_mm: f64) -> f64 {
        let widths = words.map(|word| width_mm(word, Face::Bold, self.size_pt));
        widths.fold(0.0, f64::max).min(most_mm) + 2.0 * PADDING_MM + ROUNDED_MM
    }
}

/// A sample of a line before its name.
const SAMPLE_MM: f64 = 11.0;

/// What rounding may take of a word that just fits.
const ROUNDED_MM: f64 = 0.2;

/// The words of a head, which may stand under each other.
fn words_of(head: &str) -> impl Iterator<Item = &str> {
    head.split_whitespace()
}

/// Round figures from 0 to the highest figure or the next one above it.
fn ticks(chart: &Chart) -> Vec<i64> {
    let figures = chart.marks.iter().flat_map(|mark| &mark.figures).flatten();
    let highest = figures.copied().max().unwrap_or(0).max(1);
    let step = step(highest);
    let count = highest / step + i64::from(highest % step != 0);
    (0..=count).map(|at| at.saturating_mul(step)).collect()
}

/// The least of 1, 2, 5, 10, 20 … of which few steps reach that high.
fn step(highest: i64) -> i64 {
    let mut ten: i64 = 1;
    loop {
        for small in [1, 2, 5] {
            let step = ten.saturating_mul(small);
            if (highest - 1) / step < TICKS || step == i64::MAX {
                return step;
            }
        }
        ten = ten.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn a_few_round_steps_reach_any_figure() {
        let cases = [
            (1, 1),
            (5, 1),
            (6, 2),
            (37, 10),
            (99, 20),
            (249, 50),
            (10_000, 2_000),
        ];
        for (highest, expected) in cases {
            assert_eq!(step(highest), expected, "{highest}");
        }
        assert!(step(i64::MAX) > i64::MAX / 10);
    }
}
