//! Charts: every figure is printed and told, in black and white, on pages, in texts and workbooks.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use papers::{
    Block, Chart, ChartKind, ChartMark, Document, PaperError, PdfWish, Profile, docx, lay_out, xlsx,
};
use zip::ZipArchive;

use crate::reader::read;
use crate::sample::{document, laid, letterhead};

/// Labels with their figures.
type Marks<'a> = &'a [(&'a str, &'a [Option<i64>])];

fn chart(kind: ChartKind, series: &[&str], marks: Marks) -> Chart {
    let mark = |(label, figures): &(&str, &[Option<i64>])| ChartMark {
        label: (*label).to_owned(),
        figures: figures.to_vec(),
    };
    Chart {
        kind,
        title: "Biểu đồ 1. Mô hình năm 2024".into(),
        labels: "Lĩnh vực".into(),
        counts: "Số mô hình".into(),
        series: series.iter().map(|name| (*name).to_owned()).collect(),
        marks: marks.iter().map(mark).collect(),
    }
}

fn each() -> [Chart; 4] {
    let one: Marks = &[
        ("Kinh tế", &[Some(1_249)]),
        ("Văn hóa - xã hội", &[Some(317)]),
        ("Quốc phòng - an ninh", &[Some(0)]),
    ];
    let several: Marks = &[
        ("2022", &[None, None]),
        ("2023", &[Some(1_249), Some(317)]),
        ("2024", &[Some(86), Some(0)]),
    ];
    let series = ["Đăng ký", "Công nhận"];
    [
        chart(ChartKind::Bars, &["Số mô hình"], one),
        chart(ChartKind::Funnel, &["Số mô hình"], one),
        chart(ChartKind::Stacked, &series, several),
        chart(ChartKind::Lines, &series, several),
    ]
}

fn paper(chart: &Chart) -> Document {
    document(
        Profile::PartyHd36,
        vec![letterhead(Profile::PartyHd36), Block::Chart(chart.clone())],
    )
}

/// The words that a chart has to say.
fn words(chart: &Chart) -> Vec<String> {
    let figures = chart.marks.iter().flat_map(|mark| &mark.figures).flatten();
    let figures = figures.map(|figure| match figure {
        1_249 => "1.249".to_owned(),
        other => other.to_string(),
    });
    let labels = chart.marks.iter().map(|mark| mark.label.clone());
    labels.chain(figures).chain([chart.title.clone()]).collect()
}

#[test]
fn every_label_and_figure_of_a_chart_is_printed() {
    for chart in each() {
        let pages = read(&laid(&paper(&chart)).pdf().expect("a PDF"));
        let printed = pages[0].words().join("\n");
        for word in words(&chart) {
            assert!(
                printed.contains(&word),
                "{:?}: no {word} in {printed}",
                chart.kind
            );
        }
    }
}

#[test]
fn a_missing_figure_is_no_zero_and_the_paper_says_so() {
    let [.., lines] = each();
    let pages = read(&laid(&paper(&lines)).pdf().expect("a PDF"));
    assert_eq!(pages[0].line("Đăng ký").text, "Đăng ký … 1.249 86");
    assert!(
        pages[0]
            .words()
            .iter()
            .any(|line| line.contains("chưa có số liệu"))
    );
}

#[test]
fn charts_are_drawn_without_colour() {
    for chart in each() {
        let pixels = laid(&paper(&chart)).pixels(0, 60.0).expect("a page");
        let grey = |dot: &[u8]| dot[0].abs_diff(dot[1]) < 3 && dot[1].abs_diff(dot[2]) < 3;
        assert!(pixels.rgba.chunks(4).all(grey), "{:?}", chart.kind);
    }
}

#[test]
fn a_page_with_charts_can_be_read_aloud_and_archived() {
    for chart in each() {
        let wish = PdfWish {
            archival: true,
            ..PdfWish::default()
        };
        let pdf = laid(&paper(&chart)).pdf_as(wish).expect("PDF/A");
        let file = lopdf::Document::load_mem(&pdf).expect("a PDF");
        assert!(file.catalog().expect("a root").has(b"StructTreeRoot"));
    }
}

#[test]
fn a_text_has_the_drawing_with_its_words_and_the_figures_as_a_table() {
    for chart in each() {
        let bytes = docx(&paper(&chart)).expect("a file");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut body = String::new();
        let mut part = zip.by_name("word/document.xml").expect("a part");
        part.read_to_string(&mut body).expect("UTF-8");
        drop(part);
        let told = body.split("descr=\"").nth(1).expect("words");
        let told = told.split('"').next().expect("words");
        let table = body.split("<w:tbl>").last().expect("a table");
        for mark in &chart.marks {
            assert!(told.contains(&mark.label), "{told}");
            assert!(table.contains(&mark.label));
        }
        assert!(table.contains("1.249"));
        let mut picture = Vec::new();
        let mut part = zip.by_name("word/media/hinh1.png").expect("a picture");
        part.read_to_end(&mut picture).expect("bytes");
        assert_eq!(&picture[1..4], b"PNG");
    }
}

#[test]
fn a_workbook_has_the_figures_as_figures() {
    let [bars, ..] = each();
    let bytes = xlsx(&paper(&bars)).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("opens");
    let range = book.worksheet_range("Biểu đồ").expect("the sheet");
    let row = range
        .rows()
        .find(|row| row[0] == Data::String("Kinh tế".into()));
    assert_eq!(row.expect("a row")[1], Data::Float(1_249.0));
}

#[test]
fn a_chart_whose_figures_do_not_fit_its_series_is_refused() {
    let mut short = chart(ChartKind::Lines, &["A", "B"], &[("2024", &[Some(1)])]);
    let refused = |chart: &Chart| lay_out(&paper(chart), &()).err().expect("a refusal");
    let shape = |expected, found| PaperError::ChartShape {
        chart: 1,
        expected,
        found,
    };
    assert_eq!(refused(&short), shape(2, 1));
    short.kind = ChartKind::Bars;
    short.marks[0].figures.push(None);
    assert_eq!(refused(&short), shape(1, 0), "two series are no one bar");
}

#[test]
fn odd_charts_are_drawn_too() {
    let long = "Một tên đơn vị dài ".repeat(30);
    let cases: [Marks; 4] = [
        &[],
        &[("", &[Some(0)])],
        &[(&long, &[Some(i64::MAX)]), ("âm", &[Some(-5)])],
        &[("chưa có", &[None])],
    ];
    for marks in cases {
        for kind in [
            ChartKind::Bars,
            ChartKind::Funnel,
            ChartKind::Stacked,
            ChartKind::Lines,
        ] {
            let paper = paper(&chart(kind, &["Số mô hình"], marks));
            assert_eq!(laid(&paper).page_count(), 1, "{kind:?} {marks:?}");
            docx(&paper).expect("a file");
            xlsx(&paper).expect("a workbook");
        }
    }
}
