//! One part of a workbook inside a sound container. The first byte says which.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sodanvan_fuzz::{archive, read, relations};

fuzz_target!(|bytes: &[u8]| {
    let Some((which, part)) = bytes.split_first() else {
        return;
    };
    let file = match which % 8 {
        0 => ods(part),
        1 => xlsx(part, b"<sst/>", b"<styleSheet/>"),
        2 => xlsx(SHEET, part, b"<styleSheet/>"),
        3 => xlsx(SHEET, b"<sst/>", part),
        4 => xlsb(part, &[], &[]),
        5 => xlsb(&[], part, &[]),
        6 => xlsb(&[], &[], part),
        _ => [&b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"[..], part].concat(),
    };
    let _ = read(&file);
});

const SHEET: &[u8] = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>45000</v></c></row></sheetData></worksheet>";

fn ods(content: &[u8]) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content),
    ])
}

fn xlsx(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    let book = b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    archive(&[
        ("_rels/.rels", &relations(&[("r1", "officeDocument", "xl/workbook.xml")])),
        (
            "xl/_rels/workbook.xml.rels",
            &relations(&[
                ("r1", "worksheet", "worksheets/s1.xml"),
                ("r2", "sharedStrings", "sharedStrings.xml"),
                ("r3", "styles", "styles.xml"),
            ]),
        ),
        ("xl/workbook.xml", book),
        ("xl/worksheets/s1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
    ])
}

fn xlsb(sheet: &[u8], strings: &[u8], styles: &[u8]) -> Vec<u8> {
    // BrtBeginBook, BrtBeginBundleShs, BrtBundleSh "A" → r1, BrtEndBundleShs, BrtEndBook.
    let mut book = vec![0x83, 0x01, 0x00, 0x8f, 0x01, 0x00, 0x9c, 0x01, 22];
    book.extend([0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, b'r', 0, b'1', 0, 1, 0, 0, 0, b'A', 0]);
    book.extend([0x90, 0x01, 0x00, 0x84, 0x01, 0x00]);
    let one_cell: &[u8] = &[
        0x81, 0x01, 0x00, 0x91, 0x01, 0x00, 0x00, 0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x07,
        0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x92, 0x01, 0x00, 0x82, 0x01, 0x00,
    ];
    let sheet = if sheet.is_empty() { one_cell } else { sheet };
    archive(&[
        ("_rels/.rels", &relations(&[("r1", "officeDocument", "xl/workbook.bin")])),
        (
            "xl/_rels/workbook.bin.rels",
            &relations(&[
                ("r1", "worksheet", "worksheets/s1.bin"),
                ("r2", "sharedStrings", "sharedStrings.bin"),
                ("r3", "styles", "styles.bin"),
            ]),
        ),
        ("xl/workbook.bin", &book),
        ("xl/worksheets/s1.bin", sheet),
        ("xl/sharedStrings.bin", strings),
        ("xl/styles.bin", styles),
    ])
}
