//! The papers of funds: the ledger, the balance sheet with the goods that are left, what is told in public,
//! the list of donors to be thanked, the receipt of one gift.

use std::collections::BTreeMap;

use papers::{Block, Content, Document, Orientation, Row, Table};
use viet::number::group_thousands;

use super::balance::balance;
use super::{FUND, INCOME, SPENDING, WORK};
use crate::office::Reading;
use crate::print::paper::{figure, figure_column, number_column, text_column};
use crate::registers::{Asked, Entry, RegisterPaper, book, by_day, lines_table};
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};

pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "funds.ledger",
        name: keys::FUNDS_FORM_LEDGER,
        table: "entry",
        make: ledger,
    },
    FormKind {
        id: "funds.balance",
        name: keys::FUNDS_FORM_BALANCE,
        table: "entry",
        make: sheet,
    },
    FormKind {
        id: "funds.public",
        name: keys::FUNDS_FORM_PUBLIC,
        table: "entry",
        make: public,
    },
    FormKind {
        id: "funds.thanks",
        name: keys::FUNDS_FORM_THANKS,
        table: "entry",
        make: thanks,
    },
    FormKind {
        id: "funds.receipt",
        name: keys::FUNDS_FORM_RECEIPT,
        table: "entry",
        make: receipt,
    },
    FormKind {
        id: "funds.works",
        name: keys::FUNDS_FORM_WORKS,
        table: "entry",
        make: works,
    },
];

/// A fund with what is asked of it.
struct Told {
    fund: Entry,
    asked: Asked,
    title: Vec<String>,
}

fn told(reading: &Reading, key: i64) -> Result<Told> {
    let asked = Asked::read(key);
    let missing = || Failure::new(Code::NoSuchRecord).with("id", asked.key);
    let fund = book(reading, &FUND)?
        .line(asked.key)
        .cloned()
        .ok_or_else(missing)?;
    let title = vec![fund.shown("name"), asked.said()];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(Told { fund, asked, title })
}

fn counted(
    reading: &Reading,
    told: &Told,
    register: &'static crate::registers::Register,
) -> Result<Vec<Entry>> {
    let book = book(reading, register)?;
    let own = book
        .counted()
        .filter(|line| line.stored.parent == Some(told.fund.key()) && told.asked.has(line.day()));
    let mut lines: Vec<Entry> = own.cloned().collect();
    lines.sort_by(by_day);
    Ok(lines)
}

/// Income and spending in the order of their days, with the balance after each line of money.
fn ledger(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let incomes = counted(reading, &told, &INCOME)?;
    let spent = counted(reading, &told, &SPENDING)?;
    let mut all: Vec<(&Entry, bool)> = incomes.iter().map(|line| (line, true)).collect();
    all.extend(spent.iter().map(|line| (line, false)));
    all.sort_by(|(one, came), (other, also)| {
        (one.day(), !came, one.key()).cmp(&(other.day(), !also, other.key()))
    });
    let mut left = sums.opening;
    let opening = Row::Data {
        cells: [
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Text("Số dư đầu kỳ".to_owned()),
        ]
        .into_iter()
        .chain([
            Content::Empty,
            Content::Empty,
            figure(&group_thousands(left)),
        ])
        .collect(),
    };
    let mut rows = vec![opening];
    for (number, (line, came)) in (1..).zip(all) {
        let value = line.shown("value");
        let money = if super::balance::is_money(line) {
            line.parts("value")
        } else {
            0
        };
        left += if came { money } else { -money };
        let goods = [
            line.shown("quantity"),
            line.shown("measure"),
            line.shown("item"),
        ]
        .join(" ");
        let goods = goods.trim().to_owned();
        let what = match came {
            true => [line.shown("donor"), line.shown("content")],
            false => [line.shown("content"), line.shown("unit")],
        };
        let what: Vec<String> = what
            .into_iter()
            .chain([goods])
            .filter(|text| !text.is_empty())
            .collect();
        let (came_in, went_out) = match came {
            true => (value, String::new()),
            false => (String::new(), value),
        };
        rows.push(Row::Data {
            cells: vec![
                Content::Number(number),
                figure(&line.shown("day")),
                figure(&line.shown("voucher")),
                Content::Text(what.join("; ")),
                figure(&came_in),
                figure(&went_out),
                figure(&group_thousands(left)),
            ],
        });
    }
    rows.push(Row::Total {
        label: "Cộng".to_owned(),
        cells: [
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Empty,
        ]
        .into_iter()
        .chain([&sums.came_in_text, &sums.went_out_text, &sums.closing_text].map(|sum| figure(sum)))
        .collect(),
    });
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(11.0),
            text_column("Ngày", 24.0),
            text_column("Số phiếu", 20.0),
            text_column("Nội dung", 95.0),
            figure_column("Thu", 34.0),
            figure_column("Chi", 34.0),
            figure_column("Còn lại", 34.0),
        ],
        rows,
    }));
    remark(&mut paper, &sums);
    paper.signed_by(&[("NGƯỜI LẬP SỔ", ""), ("THỦ TRƯỞNG ĐƠN VỊ", "")]);
    Ok(paper.document(("SỔ QUỸ", told.title), Orientation::Landscape))
}

/// What is left out of the sums, so that nobody wonders.
fn remark(paper: &mut RegisterPaper, sums: &super::balance::Balance) {
    if sums.left_out > 0 {
        paper.text(&format!(
            "Có {} dòng còn sai sót, chưa tính vào sổ.",
            sums.left_out
        ));
    }
    if sums.in_words > 0 {
        paper.text(&format!(
            "Có {} dòng trị giá chỉ ghi bằng chữ, không cộng.",
            sums.in_words
        ));
    }
    paper.text("Hiện vật ghi theo trị giá, không làm thay đổi số dư tiền.");
}

/// Opening, in, out, closing; then goods.
fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    let lines = [
        ("Số dư đầu kỳ", group_thousands(sums.opening)),
        ("Thu trong kỳ", sums.came_in_text.clone()),
        ("Chi trong kỳ", sums.went_out_text.clone()),
        ("Số dư cuối kỳ", sums.closing_text.clone()),
    ];
    let rows = (1..).zip(lines).map(|(number, (name, amount))| Row::Data {
        cells: vec![
            Content::Number(number),
            Content::Text(name.to_owned()),
            Content::Text(amount),
        ],
    });
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(12.0),
            text_column("Chỉ tiêu", 103.0),
            figure_column("Số tiền (đồng)", 50.0),
        ],
        rows: rows.collect(),
    }));
    if !sums.goods.is_empty() {
        paper.heading("Hiện vật");
        let rows = (1..).zip(&sums.goods).map(|(number, one)| Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(one.item.clone()),
                Content::Text(one.measure.clone()),
                Content::Text(crate::registers::quantity_shown(one.came_in)),
                Content::Text(crate::registers::quantity_shown(one.went_out)),
                Content::Text(one.left_text.clone()),
            ],
        });
        paper.block(Block::Table(Table {
            columns: vec![
                number_column(12.0),
                text_column("Tên hàng", 53.0),
                text_column("Đơn vị tính", 25.0),
                figure_column("Nhập", 25.0),
                figure_column("Xuất", 25.0),
                figure_column("Còn", 25.0),
            ],
            rows: rows.collect(),
        }));
    }
    remark(&mut paper, &sums);
    paper.signed_by(&[("NGƯỜI LẬP BẢNG", ""), ("THỦ TRƯỞNG ĐƠN VỊ", "")]);
    Ok(paper.document(("BẢNG CÂN ĐỐI", told.title), Orientation::Portrait))
}

/// What is told in public: sums, then what was spent on what.
fn public(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let sums = balance(reading, told.fund.key(), told.asked.days())?;
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.text(&format!(
        "Số dư đầu kỳ: {} đồng. Tổng thu: {} đồng. Tổng chi: {} đồng. Số dư cuối kỳ: {} đồng.",
        group_thousands(sums.opening),
        sums.came_in_text,
        sums.went_out_text,
        sums.closing_text
    ));
    paper.heading("1. Các khoản thu, tiếp nhận");
    let incomes = counted(reading, &told, &INCOME)?;
    paper.block(Block::Table(lines_table(
        &INCOME,
        incomes.iter(),
        Orientation::Landscape,
        true,
    )));
    paper.heading("2. Các khoản chi, hỗ trợ");
    let spent = counted(reading, &told, &SPENDING)?;
    paper.block(Block::Table(lines_table(
        &SPENDING,
        spent.iter(),
        Orientation::Landscape,
        true,
    )));
    remark(&mut paper, &sums);
    Ok(paper.document(
        ("CÔNG KHAI THU, CHI QUỸ", told.title),
        Orientation::Landscape,
    ))
}

/// Donors, the largest first, with what each gave in all.
fn thanks(reading: &Reading, key: i64) -> Result<Document> {
    let told = told(reading, key)?;
    let incomes = counted(reading, &told, &INCOME)?;
    let mut donors: BTreeMap<String, (String, i64, Vec<String>)> = BTreeMap::new();
    for line in &incomes {
        let name = line.shown("donor");
        let key = viet::text::compare_key(&name);
        let own = donors.entry(key).or_insert((name, 0, Vec::new()));
        own.1 += line.parts("value");
        let goods = [
            line.shown("quantity"),
            line.shown("measure"),
            line.shown("item"),
        ]
        .join(" ");
        let goods = goods.trim().to_owned();
        own.2.extend((!goods.is_empty()).then_some(goods));
        // Words of a size are told as they are.
        let words = line.amount("value").is_none().then(|| line.shown("value"));
        own.2.extend(words.filter(|text| !text.is_empty()));
    }
    let mut donors: Vec<_> = donors.into_values().collect();
    donors.sort_by_key(|(_, sum, _)| std::cmp::Reverse(*sum));
    if donors.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let rows = (1..)
        .zip(donors)
        .map(|(number, (name, sum, goods))| Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(name),
                figure(&if sum == 0 {
                    String::new()
                } else {
                    group_thousands(sum)
                }),
                figure(&goods.join("; ")),
            ],
        });
    let mut paper = RegisterPaper::of(reading, told.asked.last_day(&told.fund))?;
    paper.block(Block::Table(Table {
        columns: vec![
            number_column(12.0),
            text_column("Tổ chức, cá nhân", 75.0),
            figure_column("Trị giá (đồng)", 38.0),
            text_column("Hiện vật", 40.0),
        ],
        rows: rows.collect(),
    }));
    Ok(paper.document(
        (
            "DANH SÁCH TRI ÂN",
            [vec!["các tổ chức, cá nhân ủng hộ".to_owned()], told.title].concat(),
        ),
        Orientation::Portrait,
    ))
}

/// What a donor takes home.
fn receipt(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let missing = || Failure::new(Code::NoSuchRecord).with("id", asked.key);
    let line = book(reading, &INCOME)?
        .line(asked.key)
        .cloned()
        .ok_or_else(missing)?;
    let fund = line
        .stored
        .parent
        .and_then(|fund| book(reading, &FUND).ok()?.line(fund).cloned());
    let mut paper = RegisterPaper::of(reading, line.day().unwrap_or_default())?;
    paper.told("Số", &line.shown("voucher"));
    paper.told("Đã nhận của", &line.shown("donor"));
    paper.told("Địa chỉ", &line.shown("address"));
    if let Some(amount) = line.amount("value") {
        paper.told(
            "Số tiền (trị giá)",
            &format!("{} đồng", line.shown("value")),
        );
        paper.told(
            "Bằng chữ",
            &viet::money::in_words(amount.parts, viet::money::WordStyle::default()),
        );
    } else {
        paper.told("Trị giá", &line.shown("value"));
    }
    let goods = [
        line.shown("quantity"),
        line.shown("measure"),
        line.shown("item"),
    ]
    .join(" ");
    paper.told("Hiện vật", goods.trim());
    paper.told("Nội dung", &line.shown("content"));
    paper.told(
        "Ủng hộ",
        &fund.map(|fund| fund.shown("name")).unwrap_or_default(),
    );
    paper.told("Ngày nhận", &line.shown("day"));
    paper.signed_by(&[("NGƯỜI NỘP", &line.shown("donor")), ("NGƯỜI NHẬN", "")]);
    Ok(paper.document(
        ("GIẤY BIÊN NHẬN", vec!["tiền, hiện vật ủng hộ".to_owned()]),
        Orientation::Portrait,
    ))
}

/// Works of a year that State and people built together.
fn works(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let book = book(reading, &WORK)?;
    let mut lines: Vec<Entry> = book
        .counted()
        .filter(|line| asked.has(line.day()))
        .cloned()
        .collect();
    lines.sort_by(by_day);
    let Some(last) = lines.last().and_then(Entry::day) else {
        return Err(Failure::new(Code::NothingToPrint));
    };
    let mut paper = RegisterPaper::of(reading, last)?;
    paper.block(Block::Table(lines_table(
        &WORK,
        lines.iter(),
        Orientation::Landscape,
        true,
    )));
    let title = vec![
        "công trình Nhà nước và Nhân dân cùng làm".to_owned(),
        asked.said(),
    ];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document(("BẢNG KÊ", title), Orientation::Landscape))
}
