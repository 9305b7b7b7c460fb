//! Unicode sheets written in old encodings and read back: whatever the mixture is, what stood there
//! comes out again, and Unicode is never touched.

use std::collections::HashMap;
use std::sync::Arc;

use sheets::{Cell, Format, Sheet, Value, Workbook, repair};
use viet::legacy::{LegacyKind, decode};

use viet::text::clean;

use crate::{read, sample};

/// Letters that plain Latin has not.
const VIETNAMESE: &str = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

/// The codes of each letter, found by asking what each code says.
struct Writer(HashMap<char, String>);

impl Writer {
    fn new(kind: LegacyKind) -> Writer {
        let lone = (1u8..=255).map(|code| String::from(char::from(code)));
        let signs: Vec<char> = ('À'..='ÿ').collect();
        let letters = "aeiouyAEIOUYâêôÂÊÔãõýÃÕÝöÖ";
        let pairs = letters
            .chars()
            .flat_map(|letter| signs.iter().map(move |sign| format!("{letter}{sign}")));
        let mut codes = HashMap::new();
        for code in lone
            .chain(pairs)
            .filter(|code| !code.is_ascii() || kind == LegacyKind::Viscii)
        {
            let read = decode(kind, &code);
            let mut letters = read.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else {
                continue;
            };
            let sign = code.chars().last().filter(|sign| sign.is_alphabetic());
            let alike = sign.is_none_or(|sign| sign.is_lowercase() == letter.is_lowercase());
            if VIETNAMESE.contains(letter.to_lowercase().next().unwrap())
                && (alike || !codes.contains_key(&letter))
            {
                codes.insert(letter, code);
            }
        }
        // What has no capital of its own is typed small.
        for letter in codes.keys().copied().collect::<Vec<_>>() {
            let code = codes[&letter].clone();
            let capital = letter.to_uppercase().next().unwrap();
            codes.entry(capital).or_insert(code);
        }
        Writer(codes)
    }

    fn write(&self, text: &str) -> String {
        text.chars()
            .map(|c| self.0.get(&c).cloned().unwrap_or_else(|| c.to_string()))
            .collect()
    }
}

const FILES: [&str; 7] = [
    "01-de-nghi-giay-khen-2024.xlsx",
    "02-danh-sach-khen-thuong-2023.xlsx",
    "03-ky-niem-chuong-to-hop.xlsx",
    "06-dang-ky-dan-van-kheo-2023.xlsx",
    "08-bao-cao-so-lieu-9-thang-2024.xlsx",
    "09-tong-hop-phong-dien.ods",
    "10-khen-thuong-2025.csv",
];

fn sheets() -> Vec<Sheet> {
    let files = FILES
        .iter()
        .map(|name| sample(name))
        .filter(|file| file.is_file());
    files.flat_map(|file| read(&file).unwrap().sheets).collect()
}

/// How a Unicode sheet is written old.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mixture {
    /// All of it, cut into pieces of so many rows, each a sheet of its own.
    Pieces(u32),
    /// Every third column stays Unicode.
    Columns,
    /// Every fourth cell stays Unicode.
    Cells,
    /// Titles in capitals are small letters under a font that draws capitals (TCVN3 only).
    Capitals,
}

/// Right cells and all cells that old encodings have letters for, and what the others read.
struct Outcome(usize, usize, Vec<String>);

fn outcome(kind: LegacyKind, mixture: Mixture, font: Option<&str>) -> Outcome {
    let writer = Writer::new(kind);
    let mut all = Outcome(0, 0, Vec::new());
    for sheet in sheets() {
        let rows = match mixture {
            Mixture::Pieces(rows) => rows,
            _ => sheet.last_row(),
        };
        for from in (1..=sheet.last_row()).step_by(rows.max(1) as usize) {
            piece(&sheet, from..from + rows, &writer, mixture, font, &mut all);
        }
    }
    all
}

fn piece(
    sheet: &Sheet,
    rows: std::ops::Range<u32>,
    writer: &Writer,
    mixture: Mixture,
    font: Option<&str>,
    all: &mut Outcome,
) {
    let own = || sheet.rows().filter(|(row, _)| rows.contains(row));
    let old = own().map(|(row, cells)| {
        let cells = cells.iter().map(|(col, cell)| {
            let cell = match &cell.value {
                Value::Text(text) => written(writer, &clean(text), mixture, (row, *col), font),
                _ => cell.clone(),
            };
            (*col, cell)
        });
        (row, cells.collect::<Vec<_>>())
    });
    let mut workbook = Workbook {
        format: Format::Xlsx,
        extension_lies: false,
        sheets: vec![Sheet::from_rows(None, old)],
    };
    repair(&mut workbook);
    for (row, cells) in own() {
        for (col, cell) in cells {
            let text = clean(cell.text().unwrap_or_default());
            if text.is_ascii() {
                continue;
            }
            let read = workbook.sheets[0].cell(row, *col).and_then(Cell::text);
            all.1 += 1;
            match read.map(str::to_lowercase) == Some(text.to_lowercase()) {
                true => all.0 += 1,
                false => all.2.push(format!("{text:?} -> {read:?}")),
            }
        }
    }
}

fn written(
    writer: &Writer,
    text: &str,
    mixture: Mixture,
    (row, col): (u32, u32),
    font: Option<&str>,
) -> Cell {
    let stays = match mixture {
        Mixture::Columns => col % 3 == 0,
        Mixture::Cells => (row + col) % 4 == 0,
        _ => false,
    };
    let capital = mixture == Mixture::Capitals && text == text.to_uppercase();
    let written = match (stays, capital) {
        (true, _) => text.to_owned(),
        (_, true) => writer.write(&text.to_lowercase()),
        _ => writer.write(text),
    };
    Cell {
        font: font
            .map(|font| if capital { ".VnTimeH" } else { font })
            .map(Arc::from),
        ..Cell::from(written.as_str())
    }
}

/// Cells of a thousand that have to come out right. Where every letter of a cell is also one of
/// Latin ("Hà"), nothing in it tells in which encoding it was written.
#[test]
fn sheets_written_in_old_encodings_come_out_as_they_were() {
    for kind in LegacyKind::ALL {
        let own_font = match kind {
            LegacyKind::Tcvn3 => ".VnTime",
            LegacyKind::Vni => "VNI-Times",
            _ => "Times New Roman",
        };
        for (mixture, fonts, least) in [
            (
                Mixture::Pieces(5),
                [None, Some(own_font), Some("Arial")],
                995,
            ),
            (
                Mixture::Pieces(1_000),
                [None, Some(own_font), Some("Arial")],
                998,
            ),
            (Mixture::Columns, [None, Some(own_font), Some("Arial")], 900),
            (Mixture::Cells, [None, Some(own_font), Some("Arial")], 900),
            (Mixture::Capitals, [Some(own_font); 3], 995),
        ] {
            for font in fonts {
                let Outcome(right, all, wrong) = outcome(kind, mixture, font);
                let told = format!("{kind:?} {mixture:?} {font:?}: {right} of {all}");
                eprintln!("{told} {:#?}", wrong.iter().take(12).collect::<Vec<_>>());
                assert!(right * 1000 >= all * least, "{told}");
            }
        }
    }
}

/// Rows of a sheet under one font, as a workbook of its own.
fn under(font: Option<&str>, sheet: &Sheet, rows: std::ops::Range<u32>) -> Workbook {
    let own = sheet.rows().filter(|(row, _)| rows.contains(row));
    let cells = own.map(|(row, cells)| {
        let cell = |cell: &Cell| Cell {
            font: font.map(Arc::from),
            ..cell.clone()
        };
        let cells = cells.iter().map(|(col, own)| (*col, cell(own)));
        (row, cells.collect::<Vec<_>>())
    });
    Workbook {
        format: Format::Xlsx,
        extension_lies: false,
        sheets: vec![Sheet::from_rows(None, cells)],
    }
}

/// Without a font of an old encoding not even a single row is changed; with one that lies, a whole
/// sheet tells enough.
#[test]
fn a_unicode_sheet_is_never_changed_whatever_its_fonts_are() {
    let lying = [Some(".VnTime"), Some(".VnTimeH"), Some("VNI-Times")];
    let cases = [(None, 1), (None, 5), (Some("Arial"), 1)];
    let whole = lying.map(|font| (font, 1_000_000));
    for sheet in sheets() {
        for (font, rows) in cases.into_iter().chain(whole) {
            for from in (1..=sheet.last_row()).step_by(rows as usize) {
                let before = under(font, &sheet, from..from + rows);
                let mut after = before.clone();
                repair(&mut after);
                assert_eq!(after, before, "{font:?}");
            }
        }
    }
}
