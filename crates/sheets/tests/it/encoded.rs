//! Unicode sheets written in old encodings and read back: whatever the mixture is, what stood there
//! comes out again, and Unicode is never touched.

use std::collections::HashMap;
use std::sync::Arc;

use sheets::{Cell, Format, Sheet, Value, Workbook, repair};
use viet::legacy::{LegacyKind, decode};

use crate::{read, read_bytes, sample};

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

#[test]
fn zz_measure() {
    let sheets = sheets();
    eprintln!("{} sheets", sheets.len());
    for kind in LegacyKind::ALL {
        let writer = Writer::new(kind);
        for size in [3u32, 5, 10, 1000] {
            for font in [
                None,
                Some(match kind {
                    LegacyKind::Tcvn3 => ".VnTime",
                    LegacyKind::Vni => "VNI-Times",
                    _ => "Arial",
                }),
                Some("Arial"),
            ] {
                let (mut same, mut all, mut shown) = (0, 0, 0);
                for sheet in &sheets {
                    let mut from = 1;
                    while from <= sheet.last_row() {
                        let rows: Vec<(u32, Vec<(u32, Cell)>)> = sheet
                            .rows()
                            .filter(|(row, _)| (from..from + size).contains(row))
                            .map(|(row, cells)| {
                                (
                                    row,
                                    cells
                                        .iter()
                                        .map(|(col, cell)| {
                                            let mut cell = cell.clone();
                                            cell.font = font.map(Arc::from);
                                            if let Value::Text(text) = &cell.value {
                                                cell.value = Value::Text(
                                                    writer.write(&viet::text::clean(text)).into(),
                                                );
                                            }
                                            (*col, cell)
                                        })
                                        .collect::<Vec<_>>(),
                                )
                            })
                            .collect();
                        let mut workbook = Workbook {
                            format: Format::Xlsx,
                            extension_lies: false,
                            sheets: vec![Sheet::from_rows(None, rows)],
                        };
                        repair(&mut workbook);
                        let made = &workbook.sheets[0];
                        for (row, cells) in sheet
                            .rows()
                            .filter(|(row, _)| (from..from + size).contains(row))
                        {
                            for (col, cell) in cells {
                                let Some(text) = cell.text() else { continue };
                                let text = viet::text::clean(text);
                                if text.is_ascii() {
                                    continue;
                                }
                                all += 1;
                                let got = made.cell(row, *col).and_then(Cell::text).unwrap();
                                if got.to_lowercase() == text.to_lowercase() {
                                    same += 1
                                } else if shown < 6 {
                                    shown += 1;
                                    eprintln!(
                                        "   {kind:?} {size} {font:?}: {text:?} -> {got:?} ({:?})",
                                        made.repair.encoding
                                    );
                                }
                            }
                        }
                        from += size;
                    }
                }
                eprintln!(
                    "{kind:?} rows {size} font {font:?}: {same} of {all} = {:.3}",
                    100.0 * same as f64 / all as f64
                );
            }
        }
    }
}
