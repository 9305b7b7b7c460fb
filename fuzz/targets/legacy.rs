//! Text of old encodings: told, decoded, and Unicode never changed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sheets::{Cell, Format, Sheet, Workbook, repair};
use viet::legacy::{self, LegacyKind};

fuzz_target!(|bytes: &[u8]| {
    sodanvan_fuzz::heed_own_panics();
    let latin: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let unicode = String::from_utf8_lossy(bytes);
    for text in [latin.as_str(), &unicode] {
        for kind in LegacyKind::ALL {
            let decoded = legacy::decode(kind, text);
            let _ = (legacy::strangers(kind, text), legacy::reads_better(kind, text));
            let _ = (legacy::reads_worse(kind, text), legacy::with_capitals(&decoded));
        }
        let _ = legacy::looks_legacy(text.lines());
        let _ = legacy::font(text);
        mended(text);
    }
});

/// Each line a row of cells between tabs; a cell that begins with `~` is under a font of capitals.
fn mended(text: &str) {
    let row = |line: &str| -> Vec<(u32, Cell)> {
        let cells = (1..32).zip(line.split('\t')).filter(|(_, text)| !text.is_empty());
        let cell = |text: &str| {
            let mut cell = Cell::from(text);
            cell.font = text.starts_with('~').then(|| ".VnTimeH".into());
            cell
        };
        cells.map(|(col, text)| (col, cell(text))).collect()
    };
    let rows: Vec<_> = (1..).zip(text.lines().take(200).map(row)).collect();
    let before = Sheet::from_rows(None, rows);
    let mut workbook =
        Workbook { format: Format::Xls, extension_lies: false, sheets: vec![before.clone()] };
    repair(&mut workbook);
    let after = &workbook.sheets[0];
    assert_eq!(after.cell_count(), before.cell_count());
    for (row, cells) in before.rows() {
        for (col, cell) in cells {
            let text = cell.text().unwrap_or_default();
            if legacy::is_unicode(text) {
                assert_eq!(after.cell(row, *col).and_then(Cell::text), Some(text));
            }
        }
    }
}
