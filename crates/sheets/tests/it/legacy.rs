//! Old workbooks of ministries and provinces against their transcripts. They are not part of the
//! repository: where the folder is not there, the test says that it was left out.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sheets::{Cell, Format, Sheet, Value, Workbook, repair};
use viet::legacy::LegacyKind;

use crate::{read_bytes, reader};

/// Where the workbooks lie, if they do: in a folder beside the repository.
fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let folders = fs::read_dir(beside).ok()?.flatten();
    let mut held = folders.map(|entry| entry.path().join("samples/legacy"));
    held.find(|path| path.join("PROVENANCE.md").is_file())
}

/// The workbooks, where the folder is there.
pub(crate) fn workbooks() -> Vec<PathBuf> {
    let folders = folder()
        .into_iter()
        .flat_map(|folder| ["tcvn3", "vni"].map(|encoding| folder.join(encoding)));
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let files = files.map(|entry| entry.unwrap().path());
    files
        .filter(|file| file.extension().is_some_and(|e| e == "xls"))
        .collect()
}

fn repaired(file: &Path) -> Workbook {
    let mut workbook = reader().read(file, &()).unwrap();
    repair(&mut workbook);
    workbook
}

/// Without case and white space, which the transcripts do not keep.
fn key(text: &str) -> String {
    let clean = viet::text::clean(text).to_lowercase();
    clean.split_whitespace().collect()
}

fn texts(sheet: &Sheet) -> impl Iterator<Item = (u32, u32, &str)> {
    sheet.rows().flat_map(|(row, cells)| {
        cells
            .iter()
            .filter_map(move |(col, cell)| match &cell.value {
                Value::Text(text) => Some((row, *col, &**text)),
                _ => None,
            })
    })
}

/// Text cells that stand in the transcript, of how many; and the others.
fn compared(file: &Path) -> (usize, usize, Vec<String>) {
    let transcript = fs::read_to_string(file.with_extension("txt")).unwrap();
    let mut told: HashMap<String, usize> = HashMap::new();
    for cell in transcript.split(['\t', '\n']) {
        *told.entry(key(cell)).or_default() += 1;
    }
    let (mut same, mut all, mut other) = (0, 0, Vec::new());
    for sheet in &repaired(file).sheets {
        for (row, col, text) in texts(sheet) {
            let own = key(text);
            if own.is_empty() {
                continue;
            }
            all += 1;
            match told.get_mut(&own) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    same += 1;
                }
                _ => other.push(format!("{row},{col}: {text}")),
            }
        }
    }
    (same, all, other)
}

#[test]
fn old_government_workbooks_read_as_their_transcripts() {
    let Some(folder) = folder() else {
        eprintln!("left out: the old government workbooks are not here");
        return;
    };
    let (mut same, mut all) = (0, 0);
    for encoding in ["tcvn3", "vni"] {
        for entry in fs::read_dir(folder.join(encoding)).unwrap() {
            let file = entry.unwrap().path();
            if file.extension().is_some_and(|extension| extension == "xls") {
                let (own, of, other) = compared(&file);
                eprintln!("{}: {own} of {of} {other:#?}", file.display());
                (same, all) = (same + own, all + of);
            }
        }
    }
    eprintln!("{same} of {all}");
    assert!(all > 3_000 && same * 1000 >= all * 995, "{same} of {all}");
}

/// A sheet of text cells, each under a font; an empty font is none that is known.
fn fonted(rows: &[&[(&str, &str)]]) -> Sheet {
    let rows = (1u32..).zip(rows).map(|(row, cells)| {
        let cells = (1u32..).zip(*cells).map(|(col, (text, font))| {
            let font = (!font.is_empty()).then(|| Arc::from(*font));
            (
                col,
                Cell {
                    font,
                    ..Cell::from(*text)
                },
            )
        });
        (row, cells.collect::<Vec<_>>())
    });
    Sheet::from_rows(Some("Trang 1"), rows)
}

fn mended(sheet: Sheet) -> Sheet {
    let mut workbook = Workbook {
        format: Format::Xls,
        extension_lies: false,
        sheets: vec![sheet],
    };
    repair(&mut workbook);
    let once = workbook.clone();
    repair(&mut workbook);
    assert_eq!(once, workbook, "a second repair changes nothing");
    workbook.sheets.remove(0)
}

fn at(sheet: &Sheet, row: u32, col: u32) -> &str {
    sheet.cell(row, col).and_then(Cell::text).unwrap()
}

const OLD: &str = ".VnTime";
const CAPITALS: &str = ".VnTimeH";

#[test]
fn a_sheet_of_tcvn3_is_read_whatever_its_fonts_are_and_keeps_what_stood_there() {
    let sheet = mended(fonted(&[
        &[
            ("danh s¸ch khen th\u{ad}ëng", CAPITALS),
            ("tap the", CAPITALS),
        ],
        &[("Hä vµ tªn", OLD), ("§¬n vÞ c«ng t¸c", OLD)],
        &[("TrÇn ThÞ ¸nh", OLD), ("Ban D©n vËn x· T©n ¢n", "Arial")],
        &[("Đặng Văn Đởm", OLD), ("Hà", "Arial")],
        &[("lª thÞ hång", CAPITALS), ("150.000®", OLD)],
    ]));
    assert_eq!(sheet.repair.encoding, Some(LegacyKind::Tcvn3));
    let expected = [
        ["DANH SÁCH KHEN THƯỞNG", "TAP THE"],
        ["Họ và tên", "Đơn vị công tác"],
        ["Trần Thị Ánh", "Ban Dân vận xã Tân Ân"],
        ["Đặng Văn Đởm", "Hà"],
        ["LÊ THỊ HỒNG", "150.000đ"],
    ];
    for (row, texts) in (1u32..).zip(expected) {
        assert_eq!([at(&sheet, row, 1), at(&sheet, row, 2)], texts);
    }
    assert_eq!(sheet.repair.raw(1, 1), Some("danh s¸ch khen th\u{ad}ëng"));
    assert_eq!(sheet.repair.raw(4, 1), None, "Unicode stays as it is");
    assert_eq!(sheet.repair.under_other_fonts, [(3, 2)]);
    assert_eq!(sheet.repair.count(), 8);
    assert!(sheet.repair.losses.is_empty());
}

#[test]
fn a_unicode_sheet_is_left_as_it_is_under_any_font() {
    for font in ["", "Arial", OLD, CAPITALS, "VNI-Times"] {
        let sheet = fonted(&[
            &[("Danh sách đề nghị khen thưởng", font), ("Hoà", font)],
            &[("Nguyễn Thị Hoà", font), ("Bình", font)],
            &[("Trần Văn Bảy", font), ("50 m², 20°C, Ð/c §1 «A»", font)],
        ]);
        assert_eq!(mended(sheet.clone()), sheet, "{font}");
    }
}

#[test]
fn a_column_of_another_encoding_overrules_its_sheet() {
    let rows = [
        ["Hä vµ tªn", "Đơn vị công tác"],
        ["NguyÔn ThÞ H\u{ad}êng", "Hội Phụ nữ phường Bình Thủy"],
        ["Ph¹m Kh¾c Vinh", "Hội Nông dân xã Mỹ Khánh"],
        ["Huúnh ThÞ Hång §Ñp", "Mặt trận phường Trà An"],
        ["§Æng TuÊn NhÞ", "Bình Hoà"],
        ["NguyÔn BÝch KiÒu", "Đoàn phường"],
        [
            "Lª Nhùt T©n, Vâ VÜnh T©m, Tõ ThÞ Hång",
            "Bí thư đảng ủy khối vận",
        ],
    ];
    let sheet = mended(Sheet::from_text(None, rows));
    assert_eq!(at(&sheet, 2, 1), "Nguyễn Thị Hường");
    for (row, texts) in (1u32..).zip(rows) {
        assert_eq!(at(&sheet, row, 2), texts[1]);
        assert_eq!(sheet.repair.raw(row, 2), None);
    }
    assert_eq!(sheet.repair.of_column(1), Some(LegacyKind::Tcvn3));
    assert_eq!(sheet.repair.of_column(2), None);
}

#[test]
fn a_capital_font_is_the_one_exception_a_single_cell_makes_on_a_unicode_sheet() {
    let sheet = mended(fonted(&[
        &[
            ("Danh sách tập thể, cá nhân được khen thưởng", ""),
            ("Trưởng ban Dân vận, Chủ tịch Hội Phụ nữ", ""),
        ],
        &[("lª thÞ hång ®Ñp", CAPITALS), ("lª thÞ hång", OLD)],
        &[("Hoà", CAPITALS), ("tong cong", CAPITALS)],
    ]));
    assert_eq!(at(&sheet, 2, 1), "LÊ THỊ HỒNG ĐẸP");
    assert_eq!(at(&sheet, 2, 2), "lª thÞ hång", "a font is no proof");
    assert_eq!([at(&sheet, 3, 1), at(&sheet, 3, 2)], ["Hoà", "tong cong"]);
    assert_eq!(sheet.repair.cells().collect::<Vec<_>>(), [(2, 1)]);
}

#[test]
fn cells_with_letters_of_no_meaning_are_listed() {
    let sheet = mended(fonted(&[
        &[("Hä vµ tªn", OLD)],
        &[("NguyÔn ThÞ H\u{fffd}êng", OLD)],
        &[("Ph¹m Kh¾c ï", OLD)],
        &[("Ph¹m Kh¾c Àn", OLD)],
    ]));
    assert_eq!(sheet.repair.losses, [(2, 1), (4, 1)]);
}

#[test]
fn text_that_comes_again_still_shares_its_memory() {
    let again: Arc<str> = "GiÊy khen cña Ban D©n vËn".into();
    let rows = (1..=3).map(|row| (row, [(1, Cell::from(Value::Text(Arc::clone(&again))))]));
    let sheet = mended(Sheet::from_rows(None, rows));
    let shared: Vec<*const u8> = (1..=3).map(|row| at(&sheet, row, 1).as_ptr()).collect();
    assert_eq!(at(&sheet, 1, 1), "Giấy khen của Ban Dân vận");
    assert!(shared.iter().all(|one| *one == shared[0]));
}

#[test]
fn a_file_of_vni_and_one_of_viscii_come_out_as_unicode() {
    let vni = "TT;Hoï vaø teân;Ñôn vò\n1;Nguyeãn Thò Höông;Ban Daân vaän xaõ\n2;Traàn Vaên Baûy;Hoäi Noâng daân\n";
    let viscii = "TT;H\u{f7} và tên;Ð½n v¸\n1;Nguy\u{ad}n Th¸ Hß½ng;Ban Dân v§n xã\n2;Tr¥n Vån Bäy;Hµi Nông dân\n";
    for (text, kind) in [(vni, LegacyKind::Vni), (viscii, LegacyKind::Viscii)] {
        let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
        let mut workbook = read_bytes("cu.csv", &bytes).unwrap();
        repair(&mut workbook);
        let sheet = &workbook.sheets[0];
        assert_eq!(sheet.repair.encoding, Some(kind));
        assert_eq!(at(sheet, 1, 2), "Họ và tên");
        assert_eq!(at(sheet, 2, 2).chars().last(), Some('g'), "{kind:?}");
        assert_eq!(at(sheet, 3, 3), "Hội Nông dân");
    }
}
