//! A plain .xlsx of a workbook that came in another format: values with their kinds, merges,
//! what is hidden. It is made to be marked like any other xlsx.

use std::collections::HashSet;
use std::io::{BufWriter, Cursor, Write};

use chrono::{NaiveDateTime, Timelike};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::book::{self, free_name};
use super::xml::{cell_text, escaped, reference};
use super::{Patched, xml};
use crate::wire::{LAST_COLUMN, LAST_ROW};
use crate::workbook::{Cell, CellFormat, Sheet, Value, Visibility, Workbook};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Rows that say how wide a column is, and the widths there are.
const MEASURED: usize = 300;
const WIDTHS: std::ops::RangeInclusive<usize> = 6..=60;

/// The workbook as xlsx, and the names its sheets got.
pub(super) fn plain(workbook: &Workbook, unnamed: &str) -> Patched<(Vec<u8>, Vec<String>)> {
    let names = names(workbook, unnamed);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |part: &str, text: &str| -> Patched<()> {
        zip.start_file(part, SimpleFileOptions::default())?;
        Ok(zip.write_all(text.as_bytes())?)
    };
    put("[Content_Types].xml", &types(names.len()))?;
    put(
        "_rels/.rels",
        &related(&[("officeDocument", "xl/workbook.xml".to_owned())]),
    )?;
    put("xl/workbook.xml", &list(workbook, &names))?;
    let parts =
        (1..=names.len()).map(|number| ("worksheet", format!("worksheets/sheet{number}.xml")));
    let parts: Vec<_> = parts.chain([("styles", "styles.xml".to_owned())]).collect();
    put("xl/_rels/workbook.xml.rels", &related(&parts))?;
    put("xl/styles.xml", STYLES)?;
    for (number, sheet) in (1..).zip(&workbook.sheets) {
        let part = format!("xl/worksheets/sheet{number}.xml");
        zip.start_file(part, SimpleFileOptions::default())?;
        worksheet(BufWriter::new(&mut zip), sheet)?;
    }
    Ok((zip.finish()?.into_inner(), names))
}

fn names(workbook: &Workbook, unnamed: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for sheet in &workbook.sheets {
        let wished = sheet.name.as_deref().unwrap_or(unnamed);
        names.push(free_name(wished, &names));
    }
    names
}

fn types(sheets: usize) -> String {
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"/xl/{name}\" ContentType=\"{kind}\"/>")
    };
    let main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let sheets: String = (1..=sheets)
        .map(|number| part(&format!("worksheets/sheet{number}.xml"), book::WORKSHEET))
        .collect();
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{sheets}</Types>",
        part("workbook.xml", main),
        part("styles.xml", book::STYLES)
    )
}

fn related(parts: &[(&str, String)]) -> String {
    let one = |(number, (kind, target)): (usize, &(&str, String))| {
        format!("<Relationship Id=\"rId{number}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let all: String = (1..).zip(parts).map(one).collect();
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn list(workbook: &Workbook, names: &[String]) -> String {
    // A program opens no file whose sheets are all hidden.
    let shown = workbook
        .sheets
        .iter()
        .any(|sheet| sheet.visibility == Visibility::Visible);
    let one = |(number, (sheet, name)): (usize, (&Sheet, &String))| {
        let state = match sheet.visibility {
            Visibility::Hidden if shown => " state=\"hidden\"",
            Visibility::VeryHidden if shown => " state=\"veryHidden\"",
            _ => "",
        };
        let name = escaped(name);
        format!("<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"rId{number}\"/>")
    };
    let sheets: String = (1..)
        .zip(workbook.sheets.iter().zip(names))
        .map(one)
        .collect();
    let first = workbook
        .sheets
        .iter()
        .position(|sheet| sheet.visibility == Visibility::Visible);
    format!(
        "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><bookViews><workbookView activeTab=\"{}\"/>\
         </bookViews><sheets>{sheets}</sheets></workbook>",
        first.unwrap_or(0)
    )
}

/// Formats of the copy: text of several lines, date, date with time, percent, with separators,
/// text; then the same in bold.
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>\
<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy hh:mm\"/></numFmts>\
<fonts count=\"2\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>\
<font><b/><sz val=\"12\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font></fonts>\
<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
<fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
<cellXfs count=\"12\">\
<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"10\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
<xf numFmtId=\"164\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
<xf numFmtId=\"165\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
<xf numFmtId=\"10\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
<xf numFmtId=\"3\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

fn worksheet(mut out: impl Write, sheet: &Sheet) -> Patched<()> {
    write!(
        out,
        "{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <sheetFormatPr defaultRowHeight=\"15.75\"/>"
    )?;
    columns(&mut out, sheet)?;
    write!(out, "<sheetData>")?;
    for (row, cells) in sheet.rows().filter(|(row, _)| *row <= LAST_ROW) {
        let hidden = if sheet.hidden_rows.contains(row) {
            " hidden=\"1\""
        } else {
            ""
        };
        write!(out, "<row r=\"{row}\"{hidden}>")?;
        for (col, cell) in cells.iter().filter(|(col, _)| *col <= LAST_COLUMN) {
            self::cell(&mut out, &reference(row, *col), cell)?;
        }
        write!(out, "</row>")?;
    }
    write!(out, "</sheetData>")?;
    merges(&mut out, sheet)?;
    write!(
        out,
        "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    )?;
    Ok(out.flush()?)
}

/// Widths after the texts of the first rows; what was hidden stays so.
fn columns(out: &mut impl Write, sheet: &Sheet) -> Patched<()> {
    let last = sheet.last_col().min(LAST_COLUMN) as usize;
    let mut widths = vec![*WIDTHS.start(); last];
    for (_, cells) in sheet
        .rows()
        .take(MEASURED)
        .filter(|(_, cells)| cells.len() > 1)
    {
        for (col, cell) in cells.iter().filter(|(col, _)| *col as usize <= last) {
            let letters = match &cell.value {
                Value::Text(text) => text
                    .lines()
                    .map(|line| line.chars().count())
                    .max()
                    .unwrap_or(0),
                _ => 12,
            };
            let width = &mut widths[*col as usize - 1];
            *width = (*width).max(letters + 2).min(*WIDTHS.end());
        }
    }
    if widths.is_empty() {
        return Ok(());
    }
    write!(out, "<cols>")?;
    for (col, width) in (1u32..).zip(&widths) {
        let hidden = if sheet.hidden_columns.contains(col) {
            " hidden=\"1\""
        } else {
            ""
        };
        write!(
            out,
            "<col min=\"{col}\" max=\"{col}\" width=\"{width}\" customWidth=\"1\"{hidden}/>"
        )?;
    }
    Ok(write!(out, "</cols>")?)
}

fn cell(out: &mut impl Write, place: &str, cell: &Cell) -> Patched<()> {
    let kind = match (&cell.value, cell.format) {
        (Value::Date(at), _) if at.num_seconds_from_midnight() == 0 => 1,
        (Value::Date(_), _) => 2,
        (Value::Number(_), CellFormat::Percent) => 3,
        (Value::Number(number), CellFormat::Number) if number.fract() == 0.0 => 4,
        (_, CellFormat::Text) => 5,
        _ => 0,
    };
    let style = kind + if cell.bold { 6 } else { 0 };
    match &cell.value {
        Value::Text(text) => {
            let text = cell_text(text);
            write!(
                out,
                "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
            )?;
        }
        Value::Number(number) if number.is_finite() => {
            write!(out, "<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>")?;
        }
        Value::Number(_) => write!(
            out,
            "<c r=\"{place}\" s=\"{style}\" t=\"e\"><v>#NUM!</v></c>"
        )?,
        Value::Date(at) => match serial(*at) {
            Some(serial) => write!(out, "<c r=\"{place}\" s=\"{style}\"><v>{serial}</v></c>")?,
            // Before 1900 there are no dates in this format.
            None => self::cell(
                out,
                place,
                &Cell::from(at.format("%d/%m/%Y").to_string().as_str()),
            )?,
        },
        Value::Bool(yes) => {
            write!(
                out,
                "<c r=\"{place}\" s=\"{style}\" t=\"b\"><v>{}</v></c>",
                u8::from(*yes)
            )?;
        }
        Value::Error(name) => {
            write!(
                out,
                "<c r=\"{place}\" s=\"{style}\" t=\"e\"><v>{}</v></c>",
                escaped(name)
            )?;
        }
    }
    Ok(())
}

/// Days since 1899-12-30, the count of spreadsheets (ECMA-376 part 1, 18.17.4.1). Before March
/// 1900 their calendar has one day too many.
fn serial(at: NaiveDateTime) -> Option<f64> {
    let zero = chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(chrono::NaiveTime::MIN);
    let past = at.signed_duration_since(zero).num_milliseconds() as f64 / 86_400_000.0;
    match past {
        past if past >= 61.0 => Some(past),
        past if past >= 2.0 => Some(past - 1.0),
        // A time of day alone has the date 1899-12-31.
        past if past >= 1.0 => Some(past - 1.0),
        _ => None,
    }
}

/// Merged rectangles; of those that overlap the first.
fn merges(out: &mut impl Write, sheet: &Sheet) -> Patched<()> {
    let mut taken: HashSet<(u32, u32)> = HashSet::new();
    let mut kept = Vec::new();
    for area in &sheet.merges {
        let inside = area.last_row <= LAST_ROW && area.last_col <= LAST_COLUMN;
        let size = u64::from(area.last_row - area.first_row + 1)
            * u64::from(area.last_col - area.first_col + 1);
        if !inside || size > LARGEST || taken.len() as u64 + size > COVERED {
            continue;
        }
        let cells: Vec<(u32, u32)> = (area.first_row..=area.last_row)
            .flat_map(|row| (area.first_col..=area.last_col).map(move |col| (row, col)))
            .collect();
        if cells.iter().all(|cell| !taken.contains(cell)) {
            taken.extend(cells);
            kept.push(format!(
                "<mergeCell ref=\"{}:{}\"/>",
                xml::reference(area.first_row, area.first_col),
                xml::reference(area.last_row, area.last_col)
            ));
        }
    }
    if kept.is_empty() {
        return Ok(());
    }
    write!(
        out,
        "<mergeCells count=\"{}\">{}</mergeCells>",
        kept.len(),
        kept.concat()
    )?;
    Ok(())
}

/// Cells of one merged rectangle, and of all of them, that are looked at one by one.
const LARGEST: u64 = 100_000;
const COVERED: u64 = 1_000_000;
