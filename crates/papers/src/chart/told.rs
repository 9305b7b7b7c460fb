//! A chart in words and as a table, for those who do not see it and for writers that do not draw.

use super::{Chart, ChartKind};
use crate::figure::dotted;
use crate::{Align, Column, ColumnKind, Content, Row, Table};

/// What stands where there is no figure yet.
pub(crate) const NO_FIGURE: &str = "…";

/// The sentence under a chart that has such places.
pub(crate) const NO_FIGURE_NOTE: &str = "Dấu “…”: chưa có số liệu.";

/// The head of the sums of series.
pub(crate) const SUM: &str = "Cộng";

/// The head of the shares of a funnel.
pub(crate) const SHARE: &str = "Tỷ lệ";

impl Chart {
    /// What it says, for those who do not see it.
    pub(crate) fn alt(&self) -> String {
        let kind = match self.kind {
            ChartKind::Bars => "Biểu đồ cột ngang",
            ChartKind::Stacked => "Biểu đồ cột chồng",
            ChartKind::Lines => "Biểu đồ đường",
            ChartKind::Funnel => "Biểu đồ phễu",
        };
        let marks = self.marks.iter().map(|mark| {
            let figures = mark.figures.iter().map(|figure| said(*figure));
            let named: Vec<String> = match self.series.as_slice() {
                [_] => figures.collect(),
                names => names
                    .iter()
                    .zip(figures)
                    .map(|(name, figure)| format!("{name} {figure}"))
                    .collect(),
            };
            format!("{}: {}", mark.label, named.join(", "))
        });
        let marks: Vec<String> = marks.collect();
        format!("{kind}. {}. {}.", self.title, marks.join("; "))
    }

    /// Its figures, a row for each label, with the sums of stacked ones and the shares of a funnel.
    pub(crate) fn table(&self, room_mm: f64) -> Table {
        let added = match self.kind {
            ChartKind::Stacked => Some((SUM, ColumnKind::Number)),
            ChartKind::Funnel => Some((SHARE, ColumnKind::Text)),
            ChartKind::Bars | ChartKind::Lines => None,
        };
        let count = self.series.len() + usize::from(added.is_some());
        let width_mm = (room_mm * 0.6 / count as f64).min(30.0);
        let label_mm = (room_mm - width_mm * count as f64).min(80.0);
        let figures = |title: &str, kind| Column::new(title, width_mm, Align::Right, kind);
        let mut columns = vec![Column::new(
            &self.labels,
            label_mm,
            Align::Left,
            ColumnKind::Text,
        )];
        let names = self.series.iter();
        columns.extend(names.map(|name| figures(name, ColumnKind::Number)));
        columns.extend(added.map(|(title, kind)| figures(title, kind)));
        let rows = self.marks.iter().map(|mark| {
            let figure = |figure: &Option<i64>| match figure {
                Some(figure) => Content::Number(*figure),
                None => Content::Text(NO_FIGURE.to_owned()),
            };
            let mut cells = vec![Content::Text(mark.label.clone())];
            cells.extend(mark.figures.iter().map(figure));
            match self.kind {
                ChartKind::Stacked => cells.push(figure(&sum(&mark.figures))),
                ChartKind::Funnel => cells.push(Content::Text(self.share(&mark.figures))),
                ChartKind::Bars | ChartKind::Lines => {}
            }
            Row::Data { cells }
        });
        Table {
            columns,
            rows: rows.collect(),
        }
    }

    /// A step's share of the first one, `62,5 %`; nothing where there is none.
    pub(crate) fn share(&self, figures: &[Option<i64>]) -> String {
        let whole = self.marks.first().and_then(|mark| first(&mark.figures));
        match (first(figures), whole) {
            (Some(part), Some(whole)) if whole > 0 => {
                // Half a tenth of a hundredth is rounded up, as people do.
                let tenths = (i128::from(part) * 2_000 / i128::from(whole) + 1) / 2;
                match tenths % 10 {
                    0 => format!("{} %", tenths / 10),
                    rest => format!("{},{} %", tenths / 10, rest.abs()),
                }
            }
            _ => String::new(),
        }
    }
}

fn first(figures: &[Option<i64>]) -> Option<i64> {
    figures.first().copied().flatten()
}

/// The sum of what there is; none where there is nothing.
pub(crate) fn sum(figures: &[Option<i64>]) -> Option<i64> {
    let mut known = figures.iter().flatten();
    let first = *known.next()?;
    Some(known.fold(first, |sum, figure| sum.saturating_add(*figure)))
}

/// A figure as it is printed.
pub(crate) fn said(figure: Option<i64>) -> String {
    figure.map_or_else(|| NO_FIGURE.to_owned(), dotted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ChartMark;

    fn chart(kind: ChartKind, series: &[&str], marks: &[(&str, &[Option<i64>])]) -> Chart {
        let mark = |(label, figures): &(&str, &[Option<i64>])| ChartMark {
            label: (*label).to_owned(),
            figures: figures.to_vec(),
        };
        Chart {
            kind,
            title: "Biểu đồ 1".into(),
            labels: "Bước".into(),
            counts: "Số mô hình".into(),
            series: series.iter().map(|name| (*name).to_owned()).collect(),
            marks: marks.iter().map(mark).collect(),
        }
    }

    #[test]
    fn a_funnel_tells_shares_of_its_first_step_and_none_of_nothing() {
        let steps: &[(&str, &[Option<i64>])] = &[
            ("Đăng ký", &[Some(249)]),
            ("Hiệu quả", &[Some(80)]),
            ("Khen", &[Some(0)]),
            ("Chưa rõ", &[None]),
        ];
        let funnel = chart(ChartKind::Funnel, &["Số mô hình"], steps);
        let shares: Vec<String> = steps.iter().map(|(_, own)| funnel.share(own)).collect();
        assert_eq!(shares, ["100 %", "32,1 %", "0 %", ""]);
        let empty = chart(ChartKind::Funnel, &["Số"], &[("Đăng ký", &[Some(0)])]);
        assert_eq!(empty.share(&[Some(3)]), "");
    }

    #[test]
    fn who_does_not_see_it_hears_every_figure() {
        let lines = chart(
            ChartKind::Lines,
            &["Đăng ký", "Công nhận"],
            &[
                ("2023", &[None, Some(0)]),
                ("2024", &[Some(1249), Some(80)]),
            ],
        );
        assert_eq!(
            lines.alt(),
            "Biểu đồ đường. Biểu đồ 1. 2023: Đăng ký …, Công nhận 0; 2024: Đăng ký 1.249, Công nhận 80."
        );
    }
}
