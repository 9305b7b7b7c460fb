//! Workbooks written in every way that is allowed, and in some that are not.

use super::package::Package;
use super::{AMBER, RED, fill, mark, marked_bytes, part_of};
use crate::forge::{Xlsx, archive};

#[test]
fn only_the_marked_cells_of_a_sheet_change() {
    let data = "<row r=\"2\" spans=\"1:2\"  ht='20'><c r=\"A2\" s='2' t=\"str\"><v>a &amp;\n b</v></c>\
                <c r=\"B2\"><f>A1 &lt; 2</f><v>1</v></c></row><!-- x --><row r=\"5\"/>";
    let file = Xlsx::default()
        .sheet("S", "", &format!("<cols><col min='4' max='4' style='3'/></cols><sheetData>{data}</sheetData><pageMargins left='1'/><tableParts/>"))
        .styled();
    let out = marked_bytes(
        &file_with_fills(&file),
        vec![
            mark(0, 2, 1, "một"),
            mark(0, 2, 4, "? hai"),
            mark(0, 3, 2, "ba"),
            mark(0, 5, 1, "bốn"),
        ],
    );
    let package = Package::open(&out.bytes);
    let text = package.text(&part_of(&package, 0)).to_owned();
    assert!(
        text.contains("<row r=\"2\"  ht='20'><c r=\"A2\" s='6' t=\"str\"><v>a &amp;\n b</v></c>"),
        "{text}"
    );
    assert!(text.contains("<c r=\"B2\"><f>A1 &lt; 2</f><v>1</v></c><c r=\"D2\" s=\"7\"/></row><!-- x --><row r=\"3\"><c r=\"B3\" s=\"8\"/></row>"), "{text}");
    assert!(text.contains("<row r=\"5\"><c r=\"A5\" s=\"8\"/></row></sheetData><pageMargins left='1'/><legacyDrawing "), "{text}");
    let colours = ["A2", "D2", "B3", "A5"].map(|place| fill(&package, 0, place).unwrap());
    assert_eq!(colours, [RED, AMBER, RED, RED]);
    // The format under the fill is the cell's own: a date, and the thousands of column D.
    let styles = package.node("xl/styles.xml");
    let formats = &styles.child("cellXfs").unwrap().children;
    assert_eq!(formats[6].get("numFmtId"), Some("164"));
    assert_eq!(formats[7].get("numFmtId"), Some("3"));
}

/// The forged styles have no fills; every real part has.
fn file_with_fills(file: &Xlsx) -> Vec<u8> {
    let entries = raw_texts(&file.bytes());
    let changed: Vec<(String, String)> = entries.into_iter().map(|(name, text)| {
        let fills = "</fonts><fills count=\"1\"><fill><patternFill/></fill></fills><borders count=\"1\"><border/></borders>";
        let text = text.replace("</fonts>", fills);
        (name, text)
    }).collect();
    with_types(changed)
}

fn raw_texts(bytes: &[u8]) -> Vec<(String, String)> {
    let package = Package::open(bytes);
    package
        .0
        .into_iter()
        .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
        .collect()
}

/// The list of content types that forged files do without.
fn with_types(mut entries: Vec<(String, String)>) -> Vec<u8> {
    let main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    let list = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"r\"/><Default Extension=\"xml\" ContentType=\"x\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{main}\"/></Types>"
    );
    if !entries
        .iter()
        .any(|(name, _)| name == "[Content_Types].xml")
    {
        entries.insert(0, ("[Content_Types].xml".into(), list));
    }
    // The forge names no relation to its styles.
    if entries.iter().any(|(name, _)| name == "xl/styles.xml") {
        for (name, text) in &mut entries {
            if name == "xl/_rels/workbook.xml.rels" {
                let styles = "<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
                *text = text.replace("</Relationships>", styles);
            }
        }
    }
    let entries: Vec<_> = entries
        .iter()
        .map(|(n, c)| (n.as_str(), c.as_str()))
        .collect();
    archive(&entries)
}

fn plain(inside: &str) -> Vec<(String, String)> {
    raw_texts(&Xlsx::default().sheet("S", "", inside).bytes())
}

#[test]
fn many_ways_to_write_the_same_workbook_are_understood() {
    let rows = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"3\"><c r=\"C3\"><v>3</v></c></row></sheetData>";
    let prefixed = rows
        .replace("</", "</x:")
        .replace('<', "<x:")
        .replace("<x:/x:", "</x:");
    let swap = |from: &str, to: &str| {
        let entries = plain(rows)
            .into_iter()
            .map(|(name, text)| (name, text.replace(from, to)));
        with_types(entries.collect())
    };
    let prefixed_sheet = {
        let entries =
            plain(rows)
                .into_iter()
                .map(|(name, text)| match name.contains("worksheets/") {
                    true => {
                        let root = text.replace(rows, &prefixed);
                        (
                            name,
                            root.replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
                                .replace("</worksheet>", "</x:worksheet>"),
                        )
                    }
                    false => (name, text),
                });
        with_types(entries.collect())
    };
    let cases = [
        ("nothing but cells", swap("", "")),
        ("a prefix before every name", prefixed_sheet),
        (
            "targets from the root",
            swap("Target=\"worksheets/", "Target=\"/xl/worksheets/"),
        ),
        (
            "a name with quotes",
            swap("name=\"S\"", "name=\"B&apos;n 'x' &amp; y\""),
        ),
        ("no rows at all", swap(rows, "<sheetData/>")),
        (
            "a mark of byte order",
            swap("<worksheet", "\u{feff}<worksheet"),
        ),
        ("single quotes", swap("\"", "'")),
    ];
    for (what, bytes) in cases {
        let marks = vec![
            mark(0, 1, 2, "có"),
            mark(0, 1, 9, "mới"),
            mark(0, 2, 1, "dòng"),
            mark(0, 3, 3, "? ba"),
        ];
        let out = marked_bytes(&bytes, marks);
        assert!(!out.copy, "{what}");
        let package = Package::open(&out.bytes);
        let comments = package.comments(&part_of(&package, 0));
        let places: Vec<&str> = comments.keys().map(String::as_str).collect();
        assert_eq!(places, ["A2", "B1", "C3", "I1"], "{what}");
        let list = package.node(&part_of(&package, 1));
        assert_eq!(list.all("hyperlink").len(), 4, "{what}");
    }
}

#[test]
fn strict_files_get_parts_of_their_own_dialect() {
    let entries = plain("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
    let strict = entries.into_iter().map(|(name, text)| {
        let text = text.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
        );
        (
            name,
            text.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        )
    });
    let out = marked_bytes(&with_types(strict.collect()), vec![mark(0, 1, 1, "sai")]);
    assert!(!out.copy);
    let package = Package::open(&out.bytes);
    let added = package
        .0
        .iter()
        .filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels"));
    for (name, bytes) in added {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("openxmlformats.org/spreadsheetml/2006")
                && !text.contains("officeDocument/2006"),
            "{name}: {text}"
        );
    }
}

#[test]
fn a_merged_cell_is_marked_where_it_shows() {
    let data = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B4'/></mergeCells>";
    let bytes = with_types(plain(data));
    let out = marked_bytes(
        &bytes,
        vec![
            mark(0, 2, 1, "một"),
            mark(0, 3, 2, "một"),
            mark(0, 4, 1, "? hai"),
        ],
    );
    let package = Package::open(&out.bytes);
    let comments = package.comments(&part_of(&package, 0));
    assert_eq!(
        comments.into_iter().collect::<Vec<_>>(),
        [("A1".to_owned(), "một\n? hai".to_owned())]
    );
    assert_eq!(fill(&package, 0, "A1").as_deref(), Some(RED));
}

#[test]
fn a_sheet_out_of_order_comes_back_as_a_copy() {
    let cases = [
        "<row r='5'><c r='A5'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
        "<row r='1'><c r='C1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
    ];
    for data in cases {
        let bytes = with_types(plain(&format!("<sheetData>{data}</sheetData>")));
        let out = marked_bytes(&bytes, vec![mark(0, 3, 1, "sai")]);
        assert!(out.copy, "{data}");
        let package = Package::open(&out.bytes);
        assert_eq!(fill(&package, 0, "A3").as_deref(), Some(RED));
    }
}

#[test]
fn macros_stay_and_the_ending_says_so() {
    let mut entries = plain("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
    entries.push(("xl/vbaProject.bin".into(), "not really a macro".into()));
    let list = "<Types xmlns=\"t\"><Default Extension=\"rels\" ContentType=\"r\"/><Default Extension=\"xml\" ContentType=\"x\"/>\
        <Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>\
        <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
    entries.insert(0, ("[Content_Types].xml".into(), list.into()));
    let out = marked_bytes(&with_types(entries), vec![mark(0, 1, 1, "sai")]);
    assert_eq!((out.ending, out.copy), ("xlsm", false));
    assert_eq!(
        Package::open(&out.bytes).text("xl/vbaProject.bin"),
        "not really a macro"
    );
}

#[test]
fn ten_thousand_and_more_marks_are_all_listed_and_filled() {
    let rows: String = (1..=10_050)
        .map(|row| format!("<row r='{row}'><c r='A{row}'><v>{row}</v></c></row>"))
        .collect();
    let bytes = with_types(plain(&format!("<sheetData>{rows}</sheetData>")));
    let marks = (1..=10_050).map(|row| mark(0, row, 1, "sai")).collect();
    let out = marked_bytes(&bytes, marks);
    let package = Package::open(&out.bytes);
    assert_eq!(package.comments(&part_of(&package, 0)).len(), 10_000);
    let list = package.node(&part_of(&package, 1));
    assert_eq!(list.all("row").len(), 10_050 + 4);
    assert!(list.words().contains("Chỉ 10.000 ô đầu"));
    assert_eq!(fill(&package, 0, "A10050").as_deref(), Some(RED));
}
