//! The measured files: a workbook as Excel writes one (shared strings, deflated) and the same list
//! as a Word table, so that every contender reads what it would meet.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::Outcome;
use crate::rows::{HEADER, row};

/// The rows above the list: two lines of title and a blank one.
pub(crate) const ABOVE: usize = 3;

const TITLE: [&str; 2] = [
    "DANH SÁCH",
    "Đề nghị tặng Giấy khen về công tác dân vận năm 2024",
];

/// Writes the list as `.xlsx`.
pub(crate) fn workbook(file: &Path, rows: usize) -> Outcome {
    let mut strings = Strings::default();
    let mut sheet = String::from(SHEET_HEAD);
    for (number, line) in (1..).zip(TITLE) {
        sheet_row(&mut sheet, number, &[line], &mut strings);
    }
    sheet_row(&mut sheet, ABOVE + 1, &HEADER, &mut strings);
    for index in 0..rows {
        sheet_row(
            &mut sheet,
            ABOVE + 2 + index,
            &row(index).cells(),
            &mut strings,
        );
    }
    sheet.push_str(SHEET_END);
    let parts = [
        ("[Content_Types].xml", XLSX_TYPES.to_owned()),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", WORKBOOK.to_owned()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings.part()),
    ];
    pack(file, &parts)
}

/// Writes the list as `.docx`, its header repeated on each page.
pub(crate) fn document(file: &Path, rows: usize) -> Outcome {
    let mut body = String::from(DOCUMENT_HEAD);
    for line in TITLE {
        let _ = write!(body, "<w:p><w:r><w:t>{line}</w:t></w:r></w:p>");
    }
    body.push_str("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(
            body,
            "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        );
    }
    body.push_str("</w:tblBorders></w:tblPr><w:tblGrid>");
    for twips in COLUMNS {
        let _ = write!(body, "<w:gridCol w:w=\"{twips}\"/>");
    }
    body.push_str("</w:tblGrid>");
    table_row(&mut body, "<w:trPr><w:tblHeader/></w:trPr>", &HEADER);
    for index in 0..rows {
        table_row(
            &mut body,
            "<w:trPr><w:cantSplit/></w:trPr>",
            &row(index).cells(),
        );
    }
    body.push_str(DOCUMENT_END);
    let parts = [
        ("[Content_Types].xml", DOCX_TYPES.to_owned()),
        (
            "_rels/.rels",
            relation("officeDocument", "word/document.xml"),
        ),
        ("word/document.xml", body),
    ];
    pack(file, &parts)
}

/// Distinct texts in the order of their first use.
#[derive(Default)]
struct Strings {
    places: HashMap<String, usize>,
    texts: String,
    uses: usize,
}

impl Strings {
    fn place(&mut self, text: &str) -> usize {
        self.uses += 1;
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let place = self.places.len();
        self.places.insert(text.to_owned(), place);
        let _ = write!(self.texts, "<si><t>{text}</t></si>");
        place
    }

    fn part(self) -> String {
        let (uses, distinct) = (self.uses, self.places.len());
        let texts = self.texts;
        format!(
            "{XML}<sst xmlns=\"{SHEETS}\" count=\"{uses}\" uniqueCount=\"{distinct}\">{texts}</sst>"
        )
    }
}

fn sheet_row(sheet: &mut String, number: usize, cells: &[&str], strings: &mut Strings) {
    let _ = write!(sheet, "<row r=\"{number}\">");
    for (letter, text) in ('A'..).zip(cells) {
        let place = strings.place(text);
        let _ = write!(
            sheet,
            "<c r=\"{letter}{number}\" t=\"s\"><v>{place}</v></c>"
        );
    }
    sheet.push_str("</row>");
}

fn table_row(body: &mut String, properties: &str, cells: &[&str]) {
    let _ = write!(body, "<w:tr>{properties}");
    for (twips, text) in COLUMNS.iter().zip(cells) {
        let width = format!("<w:tcPr><w:tcW w:w=\"{twips}\" w:type=\"dxa\"/></w:tcPr>");
        let _ = write!(
            body,
            "<w:tc>{width}<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        );
    }
    body.push_str("</w:tr>");
}

fn pack(file: &Path, parts: &[(&str, String)]) -> Outcome {
    let mut zip = ZipWriter::new(File::create(file)?);
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    zip.finish()?;
    Ok(())
}

fn relation(kind: &str, target: &str) -> String {
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/></Relationships>"
    )
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const SHEETS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const SHEET_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
<cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"20\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"14\" customWidth=\"1\"/>\
<col min=\"4\" max=\"4\" width=\"26\" customWidth=\"1\"/><col min=\"5\" max=\"5\" width=\"18\" customWidth=\"1\"/><col min=\"6\" max=\"6\" width=\"14\" customWidth=\"1\"/>\
<col min=\"7\" max=\"7\" width=\"46\" customWidth=\"1\"/><col min=\"8\" max=\"8\" width=\"12\" customWidth=\"1\"/></cols><sheetData>";

/// On A4, as wide as the paper: a list that runs over several sheets of paper is not the same list.
const SHEET_END: &str = "</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>";

const WORKBOOK: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
<sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

const WORKBOOK_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
Target=\"worksheets/sheet1.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" \
Target=\"sharedStrings.xml\"/></Relationships>";

const XLSX_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/xl/workbook.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
<Override PartName=\"/xl/worksheets/sheet1.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
<Override PartName=\"/xl/sharedStrings.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";

const DOCX_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

const DOCUMENT_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

/// Widths of the Word table on A4 lying on its side, in twentieths of a point.
const COLUMNS: [u32; 8] = [600, 2000, 1400, 2300, 1900, 1400, 3700, 1300];

const DOCUMENT_END: &str = "</w:tbl><w:p/><w:sectPr>\
<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>\
<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
</w:sectPr></w:body></w:document>";
