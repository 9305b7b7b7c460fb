//! Funds: the balance always agrees, and what is wrong counts for nothing.

use office::funds::balance;
use office::print;
use office::registers;
use office::reports::report;
use office::reports::sums::take_registers;
use proptest::prelude::*;

use super::{edit, entered, line, said};
use crate::desk::Desk;
use crate::reports::{desk_of, period, shown, unit};

fn fund(desk: &Desk, opening: &str) -> i64 {
    let cells = [
        ("name", "Quỹ Vì người nghèo"),
        ("purpose", "Vì người nghèo"),
        ("opened", "1/1/2024"),
        ("opening", opening),
    ];
    entered(desk, "funds.fund", None, &cells)
}

fn income(desk: &Desk, fund: i64, day: &str, value: &str) -> i64 {
    let cells = [("day", day), ("donor", "Công ty An Phát"), ("value", value)];
    entered(desk, "funds.income", Some(fund), &cells)
}

fn spent(desk: &Desk, fund: i64, day: &str, value: &str) -> i64 {
    let cells = [
        ("day", day),
        ("use", "tặng quà"),
        ("content", "Tặng quà Tết"),
        ("value", value),
    ];
    entered(desk, "funds.spending", Some(fund), &cells)
}

fn told(desk: &Desk, fund: i64) -> office::funds::Balance {
    desk.office
        .read(|reading| balance(reading, fund, None))
        .unwrap()
}

#[test]
fn spending_above_the_balance_is_kept_explained_and_not_counted() {
    let desk = Desk::new();
    let fund = fund(&desk, "1.000.000");
    let early = spent(&desk, fund, "5/1/2024", "1.500.000");
    assert!(
        said(&desk, early).contains("1.500.000"),
        "{}",
        said(&desk, early)
    );
    assert!(said(&desk, early).contains("thiếu 500.000 đồng"));
    assert!(!line(&desk, early).counts);
    assert_eq!(told(&desk, fund).closing, 1_000_000);
    assert_eq!(told(&desk, fund).left_out, 1);
    // Money that came before makes it good; money that came after does not.
    let late = income(&desk, fund, "6/1/2024", "2 triệu");
    assert!(!line(&desk, early).counts);
    edit(&desk, late, "day", "4/1/2024");
    assert!(line(&desk, early).counts);
    assert_eq!(told(&desk, fund).closing, 1_500_000);
}

#[test]
fn a_gift_of_nothing_a_voucher_twice_and_goods_that_are_not_there_count_for_nothing() {
    let desk = Desk::new();
    let fund = fund(&desk, "0");
    let nothing = entered(
        &desk,
        "funds.income",
        Some(fund),
        &[("day", "2/1/2024"), ("donor", "Bà Tư")],
    );
    assert!(said(&desk, nothing).contains("Không ghi trị giá"));
    let voucher = |day: &str| {
        let cells = [
            ("day", day),
            ("donor", "Bà Tư"),
            ("value", "100.000"),
            ("voucher", "PT01"),
        ];
        entered(&desk, "funds.income", Some(fund), &cells)
    };
    let (first, second) = (voucher("3/1/2024"), voucher("4/1/2024"));
    assert!(line(&desk, first).counts);
    assert!(said(&desk, second).contains("PT01 đã dùng ngày 03/01/2024"));
    let rice = |register: &str, day: &str, quantity: &str| {
        let cells = [
            ("day", day),
            ("donor", "Bà Tư"),
            ("use", "tặng gạo"),
            ("content", "Gạo"),
            ("item", "gạo"),
            ("quantity", quantity),
            ("measure", "kg"),
        ];
        let known = registers::register(register).unwrap();
        let cells: Vec<_> = cells
            .into_iter()
            .filter(|(code, _)| known.place(code).is_some())
            .collect();
        entered(&desk, register, Some(fund), &cells)
    };
    rice("funds.income", "5/1/2024", "1.000");
    let good = rice("funds.spending", "6/1/2024", "400");
    let bad = rice("funds.spending", "7/1/2024", "700,5");
    assert!(line(&desk, good).counts);
    assert!(
        said(&desk, bad).contains("trong kho còn 600"),
        "{}",
        said(&desk, bad)
    );
    let told = told(&desk, fund);
    assert_eq!(
        (told.closing, told.goods[0].left_text.as_str()),
        (100_000, "600")
    );
}

#[test]
fn words_of_a_size_are_kept_as_words_and_in_no_sum() {
    let desk = Desk::new();
    let fund = fund(&desk, "0");
    let key = income(&desk, fund, "2/1/2024", "hàng trăm tỷ đồng");
    assert_eq!(line(&desk, key).cells["value"], "hàng trăm tỷ đồng");
    assert!(line(&desk, key).counts);
    assert!(said(&desk, key).contains("giữ nguyên, không cộng"));
    assert_eq!(
        (told(&desk, fund).closing, told(&desk, fund).in_words),
        (0, 1)
    );
}

#[test]
fn reports_take_what_funds_come_to_and_never_write_over_what_was_typed() {
    let desk = desk_of("D916");
    let fund = fund(&desk, "0");
    income(&desk, fund, "5/6/2024", "hơn 10 tỉ");
    let houses = entered(
        &desk,
        "funds.spending",
        Some(fund),
        &[
            ("day", "10/6/2024"),
            ("use", "nhà Đại đoàn kết xây mới"),
            ("content", "Bàn giao nhà"),
            ("count", "39"),
            ("value", "2.145.000.000"),
        ],
    );
    assert!(line(&desk, houses).counts, "{}", said(&desk, houses));
    let own = unit(&desk, "D916");
    let june = period("2024-M06");
    let key = crate::reports::typed(&desk, own, june, &[("F08", "40")]);
    assert!(take_registers(&desk.office, &desk.ctx(), key).unwrap() >= 3);
    assert_eq!(shown(&desk, key, "F01"), "hơn 10.000.000.000");
    assert_eq!(shown(&desk, key, "F09"), "2.145.000.000");
    assert_eq!(shown(&desk, key, "F08"), "40", "what was typed stays");
    let findings = crate::reports::sheet(&desk, key).findings;
    let differs = findings
        .iter()
        .find(|one| one.code.as_deref() == Some("F08"));
    assert!(differs.unwrap().text.contains("39"), "{findings:?}");
    let reason = report::CellTyped {
        code: "F08".into(),
        text: "40".into(),
        reason: Some("Một căn của quỹ xã".into()),
        ..report::CellTyped::default()
    };
    report::put_cell(&desk.office, &desk.ctx(), key, &reason).unwrap();
    let findings = crate::reports::sheet(&desk, key).findings;
    assert!(
        findings
            .iter()
            .all(|one| one.code.as_deref() != Some("F08"))
    );
}

#[test]
fn the_papers_of_a_fund_agree_with_its_balance() {
    let desk = Desk::new();
    let fund = fund(&desk, "1.000.000");
    let gift = income(&desk, fund, "2/1/2024", "2.500.000");
    spent(&desk, fund, "5/1/2024", "500.000");
    spent(&desk, fund, "6/1/2024", "9 tỷ");
    let made = |form: &str, key: i64| {
        let document = desk
            .office
            .read(|reading| print::document(reading, form, key))
            .unwrap();
        serde_json::to_string(&document).unwrap()
    };
    for (form, words) in [
        ("funds.ledger", "3.000.000"),
        ("funds.ledger", "Có 1 dòng còn sai sót"),
        ("funds.balance", "Số dư cuối kỳ"),
        ("funds.balance", "3.000.000"),
        ("funds.public", "Tổng thu: 2.500.000 đồng"),
        ("funds.thanks", "Công ty An Phát"),
    ] {
        assert!(made(form, fund).contains(words), "{form} {words}");
    }
    let receipt = made("funds.receipt", gift);
    assert!(
        receipt.to_lowercase().contains("hai triệu năm trăm"),
        "{receipt}"
    );
}

/// A movement of a fund.
#[derive(Debug, Clone)]
enum Move {
    Income(u32, i64),
    Spending(u32, i64),
    Undo,
    Edit(usize, i64),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        3 => (1u32..28, 1i64..5_000_000).prop_map(|(day, value)| Move::Income(day, value)),
        3 => (1u32..28, 1i64..5_000_000).prop_map(|(day, value)| Move::Spending(day, value)),
        1 => Just(Move::Undo),
        1 => (0usize..20, 1i64..5_000_000).prop_map(|(at, value)| Move::Edit(at, value)),
    ];
    prop::collection::vec(one, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_balance_is_what_came_less_what_went_whatever_was_done(moves in moves()) {
        let desk = Desk::new();
        let fund = fund(&desk, "1.000.000");
        let mut keys = Vec::new();
        for one in moves {
            match one {
                Move::Income(day, value) => keys.push(income(&desk, fund, &format!("{day}/1/2024"), &value.to_string())),
                Move::Spending(day, value) => keys.push(spent(&desk, fund, &format!("{day}/1/2024"), &value.to_string())),
                Move::Undo => {
                    if keys.pop().is_some() {
                        desk.office.undo(&desk.ctx(), None).unwrap();
                    }
                }
                Move::Edit(at, value) => {
                    if let Some(key) = keys.get(at).copied() {
                        edit(&desk, key, "value", &value.to_string());
                        // Undo takes back the last operation, which is this one from now on.
                        desk.office.undo(&desk.ctx(), None).unwrap();
                    }
                }
            }
        }
        let told = told(&desk, fund);
        prop_assert_eq!(told.opening + told.came_in - told.went_out, told.closing);
        prop_assert!(told.closing >= 0, "{:?}", told);
        let counted = |key: &i64| {
            let row = line(&desk, *key);
            let value: i64 = row.cells["value"].replace('.', "").parse().unwrap();
            (row.counts, row.register, value)
        };
        let sum = |register: &str| -> i64 {
            let all = keys.iter().map(counted);
            all.filter(|(counts, own, _)| *counts && own == register).map(|(_, _, value)| value).sum()
        };
        prop_assert_eq!(told.came_in, sum("funds.income"));
        prop_assert_eq!(told.went_out, sum("funds.spending"));
    }
}
