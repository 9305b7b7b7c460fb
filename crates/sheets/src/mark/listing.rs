//! The added sheet: every mark in a line, with a link to its cell.

use std::io::Write;

use super::styles::{Look, Styles};
use super::xml::{cell_text, escaped, reference};
use super::{MarkWords, Patched};

/// Links of one sheet at most (Excel allows 65,530).
const LINKS: usize = 65_000;
/// Lines at most: the sheet ends.
const LINES: usize = 1_000_000;
/// Widths of the columns, in letters.
const WIDTHS: [u32; 7] = [6, 24, 8, 9, 40, 56, 22];

/// One line of the list.
pub(super) struct Line<'a> {
    /// Name of the sheet.
    pub(super) sheet: &'a str,
    /// The cell that carries the mark: of a merged rectangle the top left one.
    pub(super) cell: (u32, u32),
    /// The cell's own row, column and words.
    pub(super) mark: &'a super::Mark,
}

/// Writes the sheet.
pub(super) fn write(
    mut out: impl Write,
    main: &str,
    words: &MarkWords,
    title: &[&str],
    lines: &[Line<'_>],
    styles: &mut Styles,
) -> Patched<()> {
    let lines = &lines[..lines.len().min(LINES)];
    let head = title.len() as u32 + 1;
    write!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{main}\">\
         <sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">\
         <pane ySplit=\"{head}\" topLeftCell=\"A{}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>\
         </sheetViews><sheetFormatPr defaultRowHeight=\"15.75\"/><cols>",
        head + 1
    )?;
    for (col, width) in (1..).zip(WIDTHS) {
        write!(
            out,
            "<col min=\"{col}\" max=\"{col}\" width=\"{width}\" customWidth=\"1\"/>"
        )?;
    }
    write!(out, "</cols><sheetData>")?;
    for (row, text) in (1..).zip(title) {
        let look = if row == 1 { Look::Title } else { Look::Plain };
        let style = styles.number(look)?;
        write!(
            out,
            "<row r=\"{row}\">{}</row>",
            words_cell((row, 1), style, text)
        )?;
    }
    let style = styles.number(Look::Heading)?;
    let headings = (1..)
        .zip(&words.headings)
        .map(|(col, text)| words_cell((head, col), style, text));
    write!(
        out,
        "<row r=\"{head}\">{}</row>",
        headings.collect::<String>()
    )?;
    for (number, line) in (1u32..).zip(lines) {
        self::line(&mut out, head + number, number, line, styles)?;
    }
    write!(out, "</sheetData>")?;
    links(&mut out, head, lines)?;
    write!(
        out,
        "<pageMargins left=\"0.6\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    )?;
    Ok(())
}

fn line(
    out: &mut impl Write,
    row: u32,
    number: u32,
    line: &Line<'_>,
    styles: &mut Styles,
) -> Patched<()> {
    let (text, link) = (styles.number(Look::Wrapped)?, styles.number(Look::Link)?);
    let toned = styles.number(Look::Toned(line.mark.tone))?;
    let place = reference(line.mark.row, line.mark.col);
    write!(
        out,
        "<row r=\"{row}\">{}{}{}{}{}{}{}</row>",
        number_cell((row, 1), text, number),
        words_cell((row, 2), text, line.sheet),
        number_cell((row, 3), text, line.mark.row),
        words_cell((row, 4), link, &place),
        words_cell((row, 5), text, &line.mark.written),
        words_cell((row, 6), toned, &line.mark.reason),
        words_cell((row, 7), text, &line.mark.outcome),
    )?;
    Ok(())
}

fn links(out: &mut impl Write, head: u32, lines: &[Line<'_>]) -> Patched<()> {
    if lines.is_empty() {
        return Ok(());
    }
    write!(out, "<hyperlinks>")?;
    for (row, line) in (head + 1..).zip(lines.iter().take(LINKS)) {
        let place = reference(line.cell.0, line.cell.1);
        let sheet = escaped(&line.sheet.replace('\'', "''"));
        write!(
            out,
            "<hyperlink ref=\"D{row}\" location=\"'{sheet}'!{place}\"/>"
        )?;
    }
    write!(out, "</hyperlinks>")?;
    Ok(())
}

fn number_cell((row, col): (u32, u32), style: u32, number: u32) -> String {
    let place = reference(row, col);
    format!("<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>")
}

/// Text stands in the cell itself: the table of shared texts stays as it is.
fn words_cell((row, col): (u32, u32), style: u32, text: &str) -> String {
    let (place, text) = (reference(row, col), cell_text(text));
    format!(
        "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
    )
}
