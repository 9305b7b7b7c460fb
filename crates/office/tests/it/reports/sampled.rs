//! The reports of the sample office: what published reports say is there, on the screen and on paper.

use office::reports::report::{EntrySheet, entry_sheet, list_of};
use office::search::{self, HitKind};
use office::{Office, print};
use papers::{Block, Document};
use tempfile::TempDir;

use crate::desk::{ctx, program};

/// Figures of published reports: unit, period, indicator, how the sheet shows it, what the paper says.
const FACTS: [(&str, &str, &str, &str, &str); 13] = [
    (
        "Quận Ninh Kiều",
        "2024-H1",
        "F05",
        "hơn 7.000.000.000",
        "hơn 7 tỷ đồng",
    ),
    ("Quận Ninh Kiều", "2024-H1", "F07", "59.000", "59 tấn gạo"),
    ("Quận Ninh Kiều", "2024-H1", "H03", "74,77", "74,77% dân số"),
    (
        "Thành phố Cần Thơ",
        "2024-N9",
        "F01",
        "hơn 10.000.000.000",
        "hơn 10 tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2024-N9",
        "F08",
        "395",
        "395 căn nhà Đại đoàn kết",
    ),
    (
        "Thành phố Cần Thơ",
        "2024-N9",
        "F09",
        "hơn 21.900.000.000",
        "hơn 21,9 tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2024-N9",
        "F16",
        "hàng trăm tỷ đồng",
        "hàng trăm tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2024-N9",
        "F17",
        "hàng chục chuyến",
        "hàng chục chuyến",
    ),
    (
        "Thành phố Cần Thơ",
        "2022-Y",
        "F01",
        "23.500.000.000",
        "23,5 tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2022-Y",
        "F04",
        "39.000.000.000",
        "39 tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2022-Y",
        "F08",
        "583",
        "583 căn nhà Đại đoàn kết",
    ),
    (
        "Thành phố Cần Thơ",
        "2022-Y",
        "F09",
        "hơn 32.000.000.000",
        "hơn 32 tỷ đồng",
    ),
    (
        "Thành phố Cần Thơ",
        "2022-Y",
        "E02",
        "155",
        "155 lượt đơn vị",
    ),
];

fn sample() -> (TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::create_sample(&folder.path().join("mau.sdv"), program(), &ctx(1)).unwrap();
    (folder, office)
}

fn report(office: &Office, unit: &str, period: &str) -> EntrySheet {
    let all = office.read(list_of).unwrap();
    let row = all
        .iter()
        .find(|row| row.head.unit_name == unit && row.head.period == period);
    let key = row.unwrap_or_else(|| panic!("{unit} {period}")).head.key;
    office.read(|reading| entry_sheet(reading, key)).unwrap()
}

fn words(document: &Document) -> String {
    let texts = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn figures_of_published_reports_stand_on_the_sheet_and_in_the_printed_words() {
    let (_folder, office) = sample();
    for (unit, period, code, shown, said) in FACTS {
        let sheet = report(&office, unit, period);
        let row = sheet.rows.iter().find(|row| row.code == code).unwrap();
        assert_eq!(row.text, shown, "{unit} {period} {code}");
        let paper = office
            .read(|reading| print::document(reading, "reports.narrative", sheet.head.key))
            .unwrap();
        let words = words(&paper);
        assert!(words.contains(said), "{unit} {period} {code}: {words}");
    }
}

#[test]
fn a_report_is_found_by_its_unit_and_period_without_accents() {
    let (_folder, office) = sample();
    let found = |text: &str| {
        let hits = office
            .read(|reading| search::find(reading, text, 20, Default::default()))
            .unwrap();
        let hits = hits.into_iter().filter(|hit| hit.kind == HitKind::Report);
        hits.map(|hit| hit.title).collect::<Vec<_>>()
    };
    assert_eq!(
        found("can tho 9 thang 2024"),
        ["Thành phố Cần Thơ, 9 tháng năm 2024"]
    );
    assert_eq!(
        found("xuan khanh thang 5"),
        ["Phường Xuân Khánh, tháng 5 năm 2024"]
    );
    // A unit alone is the unit's, not that of each of its reports.
    assert_eq!(found("xuân khánh"), [""; 0]);
}
