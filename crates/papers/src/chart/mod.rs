//! Charts: figures beside each other, drawn for paper. What is drawn is only a help to the eye; each
//! figure is printed in a table beside its bar or under its line, so that a chart says the same in
//! black and white, to a screen reader and in a workbook. Deliberately not here: colours, and how it
//! is drawn (`chart.typ`).

mod told;

pub(crate) use told::{NO_FIGURE_NOTE, SHARE, SUM, said, sum};

use serde::{Deserialize, Serialize};

use crate::{Document, PaperError};

/// Figures as a drawing and as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// How they are drawn.
    pub kind: ChartKind,
    /// The words above it, number included: `Biểu đồ 1. Mô hình theo lĩnh vực`.
    pub title: String,
    /// What its labels name: `Lĩnh vực`, `Năm`.
    pub labels: String,
    /// What its figures count: `Số mô hình`.
    pub counts: String,
    /// The names of what is counted side by side, at most six; one for [`ChartKind::Bars`] and
    /// [`ChartKind::Funnel`].
    pub series: Vec<String>,
    /// From top to bottom, or from left to right.
    pub marks: Vec<ChartMark>,
}

/// What one label says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartMark {
    /// Its name: a field, a unit, a year.
    pub label: String,
    /// One for each series; none where there is no figure yet, which is printed `…`.
    pub figures: Vec<Option<i64>>,
}

/// How figures are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// A bar for each label, its figure at its end.
    Bars,
    /// A bar for each label whose parts are the series, told apart by patterns.
    Stacked,
    /// A line for each series over labels that follow each other, such as years.
    Lines,
    /// Bars in the middle, each step with its share of the first one.
    Funnel,
}

/// Series that can be told apart in black and white.
const SERIES: usize = 6;

impl Chart {
    /// A chart of one series.
    #[must_use]
    pub fn of_one(
        kind: ChartKind,
        title: &str,
        (labels, counts): (&str, &str),
        marks: impl IntoIterator<Item = (String, i64)>,
    ) -> Self {
        let mark = |(label, figure)| ChartMark {
            label,
            figures: vec![Some(figure)],
        };
        Self {
            kind,
            title: title.to_owned(),
            labels: labels.to_owned(),
            counts: counts.to_owned(),
            series: vec![counts.to_owned()],
            marks: marks.into_iter().map(mark).collect(),
        }
    }

    /// All words that it prints, in reading order.
    pub(crate) fn every_text<'a>(&'a self, see: &mut dyn FnMut(&'a str)) {
        [&self.title, &self.labels, &self.counts]
            .into_iter()
            .chain(&self.series)
            .for_each(|text| see(text));
        self.marks.iter().for_each(|mark| see(&mark.label));
    }

    /// Lets `change` rewrite what [`Chart::every_text`] shows.
    pub(crate) fn rewrite_texts(&mut self, change: &mut dyn FnMut(&mut String)) {
        [&mut self.title, &mut self.labels, &mut self.counts]
            .into_iter()
            .chain(&mut self.series)
            .for_each(&mut *change);
        self.marks
            .iter_mut()
            .for_each(|mark| change(&mut mark.label));
    }

    /// Whether a figure is missing.
    pub(crate) fn has_gaps(&self) -> bool {
        let mut figures = self.marks.iter().flat_map(|mark| &mark.figures);
        figures.any(Option::is_none)
    }
}

/// Refuses a document with a chart whose marks do not have a figure for each series.
///
/// # Errors
/// [`PaperError::ChartShape`].
pub(crate) fn check(doc: &Document) -> Result<(), PaperError> {
    for (number, chart) in (1..).zip(charts(doc)) {
        let single = matches!(chart.kind, ChartKind::Bars | ChartKind::Funnel);
        let most = if single { 1 } else { SERIES };
        let series = chart.series.len();
        let marks = chart.marks.iter().map(|mark| mark.figures.len());
        let odd = marks.clone().find(|figures| *figures != series);
        let found = match odd {
            Some(found) => found,
            None if (1..=most).contains(&series) => continue,
            None => 0,
        };
        return Err(PaperError::ChartShape {
            chart: number,
            expected: series.clamp(1, most),
            found,
        });
    }
    Ok(())
}

fn charts(doc: &Document) -> impl Iterator<Item = &Chart> {
    doc.blocks.iter().filter_map(|block| match block {
        crate::Block::Chart(chart) => Some(chart),
        _ => None,
    })
}
