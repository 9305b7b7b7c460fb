//! Ledgers of funds: vouchers without gaps or doubles, goods in one measure, promises against what came,
//! a year by its months, persons who are helped.

use office::funds::{balance, months};
use office::print;
use office::registers::register_shapes;
use office::reports::{Period, period_of, target_of};

use super::{edit, entered, line, said};
use crate::desk::Desk;

fn fund(desk: &Desk, opening: &str) -> i64 {
    let cells = [
        ("name", "Quỹ An sinh xã hội"),
        ("purpose", "An sinh xã hội"),
        ("opened", "1/1/2023"),
        ("opening", opening),
    ];
    entered(desk, "funds.fund", None, &cells)
}

fn income(desk: &Desk, fund: i64, day: &str, cells: &[(&str, &str)]) -> i64 {
    let donor = ("donor", "Công ty An Phát");
    let cells = [&[("day", day), donor], cells].concat();
    entered(desk, "funds.income", Some(fund), &cells)
}

fn spent(desk: &Desk, fund: i64, day: &str, cells: &[(&str, &str)]) -> i64 {
    let content = ("content", "Chăm lo Tết");
    let cells = [&[("day", day), content], cells].concat();
    entered(desk, "funds.spending", Some(fund), &cells)
}

fn printed(desk: &Desk, form: &str, key: i64) -> String {
    let document = desk
        .office
        .read(|reading| print::document(reading, form, key))
        .unwrap_or_else(|failure| panic!("{form}: {failure:?}"));
    serde_json::to_string(&document).unwrap()
}

fn year_of(year: i32) -> Period {
    period_of(&format!("{year}-Y")).unwrap()
}

fn year(year: i32, key: i64) -> i64 {
    target_of(year_of(year), Some(key))
}

#[test]
fn voucher_numbers_begin_anew_each_year_unless_the_office_counts_on() {
    let desk = Desk::new();
    let fund = fund(&desk, "0");
    let voucher = |day, number| {
        income(
            &desk,
            fund,
            day,
            &[("value", "1 triệu"), ("voucher", number)],
        )
    };
    let first = voucher("2/1/2023", "PT01");
    let next_year = voucher("2/1/2024", "PT01");
    let fourth = voucher("9/1/2024", "PT04");
    assert!(line(&desk, next_year).counts, "{}", said(&desk, next_year));
    let told = said(&desk, fourth);
    assert!(
        told.contains("Trước số phiếu PT04 là PT01: thiếu số 2, 3."),
        "{told}"
    );
    assert!(
        line(&desk, fourth).counts,
        "a gap is asked about, not left out"
    );
    voucher("5/1/2024", "PT02");
    voucher("6/1/2024", "PT03");
    assert_eq!(said(&desk, fourth), "");
    let chosen = desk
        .office
        .edit_setting(&desk.ctx(), "funds.voucher_run", Some("on"));
    chosen.unwrap();
    assert!(said(&desk, next_year).contains("PT01 đã dùng ngày 02/01/2023"));
    assert!(line(&desk, first).counts && !line(&desk, next_year).counts);
}

#[test]
fn goods_come_in_tons_and_go_out_in_kilograms() {
    let desk = Desk::new();
    let fund = fund(&desk, "0");
    let rice = |quantity, measure| {
        [
            ("item", "Gạo"),
            ("quantity", quantity),
            ("measure", measure),
        ]
    };
    let of_rice = ("use", "Tặng gạo");
    income(&desk, fund, "5/1/2023", &rice("59", "tấn"));
    let good = spent(
        &desk,
        fund,
        "6/1/2023",
        &[&rice("35.000", "kg")[..], &[of_rice]].concat(),
    );
    spent(
        &desk,
        fund,
        "5/1/2024",
        &[&rice("20", "tạ")[..], &[of_rice]].concat(),
    );
    let bad = spent(
        &desk,
        fund,
        "6/1/2024",
        &[&rice("23", "tấn")[..], &[of_rice]].concat(),
    );
    assert!(line(&desk, good).counts, "{}", said(&desk, good));
    let told = said(&desk, bad);
    assert!(
        told.contains("Xuất 23.000 kg Gạo, trong kho còn 22.000 kg"),
        "{told}"
    );
    let days = Some((year_of(2024).first_day(), year_of(2024).last_day()));
    let told = desk
        .office
        .read(|reading| balance(reading, fund, days))
        .unwrap();
    let rice = &told.goods[0];
    let parts = [rice.opening, rice.came_in, rice.went_out].map(|parts| parts / 1_000);
    assert_eq!(
        (parts, rice.left_text.as_str()),
        ([24_000, 0, 2_000], "22.000")
    );
    let paper = printed(&desk, "funds.balance", year(2024, fund));
    assert!(
        paper.contains("Tồn đầu kỳ") && paper.contains("24.000"),
        "{paper}"
    );
}

#[test]
fn what_a_donor_gives_keeps_the_oldest_promise_and_what_came_before_keeps_none() {
    let desk = Desk::new();
    let fund = fund(&desk, "0");
    let pledge = |day, value, status| {
        let cells = [
            ("day", day),
            ("donor", "Công ty An Phát"),
            ("value", value),
            ("status", status),
        ];
        entered(&desk, "funds.pledge", Some(fund), &cells)
    };
    income(&desk, fund, "1/1/2024", &[("value", "900 triệu")]);
    let old = pledge("5/1/2024", "100 triệu", "Đã nhận đủ");
    let new = pledge("6/1/2024", "50 triệu", "Đã nhận đủ");
    assert!(said(&desk, old).contains("còn thiếu 100.000.000 đồng"));
    income(&desk, fund, "10/1/2024", &[("value", "120 triệu")]);
    assert_eq!(said(&desk, old), "");
    let told = said(&desk, new);
    assert!(
        told.contains("đã nhận 20.000.000 đồng: còn thiếu 30.000.000"),
        "{told}"
    );
    edit(&desk, new, "paid", "50 triệu");
    let told = said(&desk, new);
    assert!(told.contains("theo sổ thu là 20.000.000 đồng"), "{told}");
    let paper = printed(&desk, "funds.pledges", fund);
    for sum in ["150.000.000", "120.000.000", "30.000.000"] {
        assert!(paper.contains(sum), "{sum}: {paper}");
    }
}

#[test]
fn the_months_of_a_year_end_with_its_balance_and_are_drawn() {
    let desk = Desk::new();
    let fund = fund(&desk, "10 triệu");
    income(&desk, fund, "5/6/2023", &[("value", "5 triệu")]);
    income(&desk, fund, "5/2/2024", &[("value", "7 triệu")]);
    spent(
        &desk,
        fund,
        "8/3/2024",
        &[("use", "Tặng quà"), ("value", "4 triệu")],
    );
    spent(
        &desk,
        fund,
        "9/3/2024",
        &[("use", "Tặng quà"), ("value", "9 tỷ")],
    );
    let all = desk
        .office
        .read(|reading| months(reading, fund, 2024))
        .unwrap();
    let closing: Vec<i64> = all.iter().map(|month| month.closing / 1_000_000).collect();
    assert_eq!(closing, [15, 22, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18]);
    let days = Some((year_of(2024).first_day(), year_of(2024).last_day()));
    let told = desk
        .office
        .read(|reading| balance(reading, fund, days))
        .unwrap();
    assert_eq!(told.closing, all[11].closing);
    let paper = printed(&desk, "funds.balance", year(2024, fund));
    assert!(
        paper.contains("Thu, chi, số dư theo tháng, năm 2024"),
        "{paper}"
    );
    assert!(!printed(&desk, "funds.balance", fund).contains("Biểu đồ"));
}

#[test]
fn persons_in_need_are_named_on_the_paper_that_asks_for_names_and_nowhere_else() {
    let desk = Desk::new();
    let fund = fund(&desk, "10 triệu");
    let gift = spent(
        &desk,
        fund,
        "8/3/2024",
        &[("use", "Tặng quà"), ("value", "4 triệu")],
    );
    let cells = [
        ("name", "Nguyễn Thị Ví Dụ"),
        ("address", "Hẻm 12, khu vực 3"),
        ("kind", "Hộ nghèo"),
        ("value", "500.000"),
    ];
    let person = entered(&desk, "funds.recipient", Some(gift), &cells);
    assert!(line(&desk, person).counts, "{}", said(&desk, person));
    let list = office::subjects::subject("registers")
        .unwrap()
        .list
        .unwrap();
    let listed = desk.office.read(list).unwrap();
    let listed = serde_json::to_string(&listed).unwrap();
    assert!(listed.contains("poor") && !listed.contains("Ví Dụ") && !listed.contains("Hẻm 12"));
    let by_default = ["funds.ledger", "funds.public", "funds.balance"];
    for paper in by_default.map(|form| printed(&desk, form, fund)) {
        assert!(!paper.contains("Ví Dụ"), "{paper}");
    }
    let masked = printed(&desk, "funds.recipients", gift);
    assert!(
        masked.contains("N. T. V. D.") && masked.contains("500.000"),
        "{masked}"
    );
    assert!(
        !masked.contains("Ví Dụ") && !masked.contains("Hẻm 12"),
        "{masked}"
    );
    let named = printed(&desk, "funds.recipients_named", gift);
    assert!(
        named.contains("Nguyễn Thị Ví Dụ") && named.contains("Ký nhận"),
        "{named}"
    );
    assert!(printed(&desk, "funds.voucher_out", gift).contains("PHIẾU CHI"));
    let shapes = register_shapes();
    let shape = shapes
        .iter()
        .find(|one| one.code == "funds.recipient")
        .unwrap();
    let private: Vec<&str> = shape
        .columns
        .iter()
        .filter(|column| column.private)
        .map(|column| column.code.as_str())
        .collect();
    assert_eq!(private, ["name", "address"]);
}
