//! The registers of the sample office: what published reports say of inspections, funds and democracy is
//! there, in a line and on paper.

use office::registers::{self, LineQuery, LineRow};
use office::reports::{period_of, target_of};
use office::{Office, print};
use tempfile::TempDir;

use crate::desk::{ctx, program};

/// A fact: its number in the list of facts, the register and a text of the line that holds it, the column
/// and what it shows, the paper, and what that says. A paper is of the line, of the line it belongs to, or
/// of a period.
type Fact = (
    u8,
    &'static str,
    &'static str,
    (&'static str, &'static str),
    (&'static str, Of),
    &'static str,
);

#[derive(Clone, Copy)]
enum Of {
    Line,
    Above,
    AboveTwice,
    Period(&'static str),
}

const FACTS: [Fact; 24] = [
    (
        1,
        "funds.spending",
        "Tặng quà người nghèo",
        ("value", "hơn 7.000.000.000"),
        ("funds.ledger", Of::Above),
        "hơn 7.000.000.000",
    ),
    (
        2,
        "funds.spending",
        "Tặng gạo người nghèo",
        ("quantity", "59"),
        ("funds.balance", Of::Above),
        "gạo",
    ),
    (
        3,
        "inspections.finding",
        "quà, gạo cho người nghèo",
        (
            "figures",
            "quà trị giá hơn 7 tỷ đồng; 59 tấn gạo; tập hợp 74,77 % dân số trong độ tuổi",
        ),
        ("inspections.conclusion", Of::AboveTwice),
        "74,77 %",
    ),
    (
        4,
        "inspections.visit",
        "hẻm 3T2",
        ("place", "hẻm 3T2, phường Xuân Khánh"),
        ("inspections.minutes", Of::Above),
        "hẻm 3T2, phường Xuân Khánh",
    ),
    (
        4,
        "funds.work",
        "hẻm 3T2",
        ("people", "240.000.000"),
        ("funds.works", Of::Period("2024-Y")),
        "240.000.000",
    ),
    (
        5,
        "inspections.session",
        "Quận Cái Răng",
        ("day", "28/6/2024"),
        ("inspections.plan", Of::Above),
        "28/6/2024",
    ),
    (
        6,
        "recommendations.one",
        "95 năm Ngày truyền thống",
        ("status", "Đang thực hiện"),
        ("recommendations.follow_up", Of::Above),
        "95 năm Ngày truyền thống",
    ),
    (
        7,
        "inspections.plan",
        "công tác dân vận năm 2024",
        ("kind", "Kiểm tra, giám sát"),
        ("inspections.outline", Of::Line),
        "3. Phong trào thi đua “Dân vận khéo”",
    ),
    (
        16,
        "inspections.plan",
        "huyện Cần Đước",
        ("number", "09-KH/BDVTU"),
        ("inspections.outline", Of::Line),
        "2. Công tác dân tộc, tôn giáo",
    ),
    (
        20,
        "funds.fund",
        "Vì người nghèo",
        ("keeper", "Ủy ban Mặt trận Tổ quốc thành phố"),
        ("funds.balance", Of::Line),
        "Số dư cuối kỳ",
    ),
    (
        21,
        "funds.income",
        "9 tháng năm 2024",
        ("value", "hơn 10.000.000.000"),
        ("funds.public", Of::Above),
        "hơn 10.000.000.000",
    ),
    (
        22,
        "funds.spending",
        "9 tháng năm 2024",
        ("count", "395"),
        ("funds.public", Of::Above),
        "395",
    ),
    (
        23,
        "funds.spending",
        "9 tháng năm 2024",
        ("value", "hơn 21.900.000.000"),
        ("funds.ledger", Of::Above),
        "hơn 21.900.000.000",
    ),
    (
        24,
        "funds.income",
        "Nhân dân thành phố",
        ("value", "hàng trăm tỷ đồng"),
        ("funds.thanks", Of::Above),
        "hàng trăm tỷ đồng",
    ),
    (
        25,
        "funds.spending",
        "miền Bắc",
        ("count", "hàng chục chuyến"),
        ("funds.public", Of::Above),
        "hàng chục chuyến",
    ),
    (
        26,
        "funds.work",
        "Giải phóng mặt bằng",
        ("agreed", "118"),
        ("funds.works", Of::Period("2024-Y")),
        "Giải phóng mặt bằng",
    ),
    (
        27,
        "democracy.petition",
        "Khiếu nại việc bồi thường",
        ("status", "Đã giải quyết"),
        ("democracy.petitions", Of::Period("2024-Y")),
        "Khiếu nại",
    ),
    (
        30,
        "funds.income",
        "năm 2022",
        ("value", "23.500.000.000"),
        ("funds.ledger", Of::Above),
        "23.500.000.000",
    ),
    (
        31,
        "funds.income",
        "Vận động trong năm 2022",
        ("value", "39.000.000.000"),
        ("funds.ledger", Of::Above),
        "39.000.000.000",
    ),
    (
        32,
        "funds.spending",
        "năm 2022",
        ("count", "583"),
        ("funds.public", Of::Above),
        "583",
    ),
    (
        33,
        "funds.spending",
        "năm 2022",
        ("value", "hơn 32.000.000.000"),
        ("funds.ledger", Of::Above),
        "hơn 32.000.000.000",
    ),
    (
        34,
        "democracy.supervision",
        "năm 2022",
        ("rounds", "20"),
        ("democracy.supervision", Of::Period("2022-Y")),
        "155",
    ),
    (
        36,
        "democracy.petition",
        "Khắc phục sạt lở",
        ("status", "Đã giải quyết"),
        ("democracy.petitions", Of::Period("2022-Y")),
        "(đạt 100,0 %)",
    ),
    (
        37,
        "inspections.plan",
        "quy chế dân chủ ở cơ sở năm 2022",
        ("kind", "Kiểm tra quy chế dân chủ"),
        ("inspections.list", Of::Period("2022-Y")),
        "quy chế dân chủ",
    ),
];

fn sample() -> (TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::create_sample(&folder.path().join("mau.sdv"), program(), &ctx(1)).unwrap();
    (folder, office)
}

fn lines(office: &Office, register: &str) -> Vec<LineRow> {
    let query = LineQuery {
        register: register.into(),
        ..LineQuery::default()
    };
    let today = ctx(1).today();
    let view = registers::open_lines(office, &query, None, today).unwrap();
    registers::page_of_lines(office, view.view, 0, 1_000, today).unwrap()
}

#[test]
fn facts_of_published_reports_stand_in_lines_and_on_paper() {
    let (_folder, office) = sample();
    for (number, register, words, (column, shown), (form, of), printed) in FACTS {
        let all = lines(&office, register);
        let says = |row: &&LineRow| {
            let texts: Vec<&str> = row.cells.values().map(String::as_str).collect();
            texts.join("\n").contains(words)
                && row.cells.get(column).map(String::as_str) == Some(shown)
        };
        let row = all.iter().find(says);
        let row =
            row.unwrap_or_else(|| panic!("fact {number}: {words} {column} {shown}: {all:#?}"));
        let key = match of {
            Of::Line => row.key,
            Of::Above => row.parent.unwrap(),
            Of::AboveTwice => {
                let session = lines(&office, "inspections.session");
                let session = session.iter().find(|one| Some(one.key) == row.parent);
                session.unwrap().parent.unwrap()
            }
            Of::Period(code) => target_of(period_of(code).unwrap(), None),
        };
        let document = office.read(|reading| print::document(reading, form, key));
        let document =
            document.unwrap_or_else(|failure| panic!("fact {number}: {form} {failure:?}"));
        let text = serde_json::to_string(&document).unwrap();
        assert!(
            text.contains(printed),
            "fact {number}: {form} {printed}: {text}"
        );
    }
}

#[test]
fn every_line_of_the_sample_office_is_counted_but_the_one_that_is_short() {
    let (_folder, office) = sample();
    let mut odd = Vec::new();
    for register in registers::all() {
        for row in lines(&office, register.code) {
            if !row.counts {
                odd.push((row.title, row.findings));
            }
        }
    }
    assert!(odd.is_empty(), "{odd:#?}");
    assert_eq!(lines(&office, "recommendations.one").len(), 11);
}
