//! The ledger of a fund at full size beside the plain statements that give the same rows and sums.

use std::path::Path;
use std::time::Instant;

use office::Office;
use office::block::{BlockAct, BlockLine, CellBlock};
use office::funds::balance;
use office::registers::{self, LineQuery};
use rusqlite::Connection;

use crate::{Outcome, PAGE, ctx, day, line, median};

/// Of four lines three tell of money that came in.
const PART: usize = 4;
const DONORS: usize = 400;

/// A fund with so many lines.
pub(crate) fn measure(office: &Office, file: &Path, rows: usize) -> Outcome {
    let cells = [
        ("name", "Quỹ Vì người nghèo"),
        ("purpose", "Vì người nghèo"),
        ("opened", "1/1/2024"),
        ("opening", "1.000.000"),
    ];
    let cells = cells.map(|(column, text)| (column.to_owned(), text.to_owned()));
    let fund = ("funds.fund", None);
    let fund = registers::put_line(office, &ctx(300), fund, None, &cells.into())?;
    let start = Instant::now();
    let spent = rows / PART;
    enter(office, fund, "funds.income", rows - spent, |at| {
        let donor = format!("Công ty số {}", at % DONORS);
        vec![date(at), donor, "2.000.000".into(), format!("PT{at:05}")]
    })?;
    enter(office, fund, "funds.spending", spent, |at| {
        let content = format!("Tặng quà đợt {at}");
        let voucher = format!("PC{at:05}");
        vec![
            date(at),
            content,
            "1.000.000".into(),
            voucher,
            "Tặng quà".into(),
        ]
    })?;
    line(
        rows,
        "lines of a ledger, two operations",
        start.elapsed(),
        None,
    );
    compare(office, file, fund, rows)
}

fn date(at: usize) -> String {
    format!("{}/{}/2024", at % 28 + 1, at % 12 + 1)
}

fn enter(
    office: &Office,
    fund: i64,
    register: &str,
    count: usize,
    texts: impl Fn(usize) -> Vec<String>,
) -> Outcome {
    let fields = match register {
        "funds.income" => &["day", "donor", "value", "voucher"][..],
        _ => &["day", "content", "value", "voucher", "use"][..],
    };
    let lines = (1..=count).map(|at| BlockLine {
        texts: texts(at),
        ..BlockLine::default()
    });
    let block = CellBlock {
        fields: fields.iter().map(|&field| field.to_owned()).collect(),
        lines: lines.collect(),
        act: BlockAct::Paste,
    };
    // Ids follow from the time: no two operations share one.
    let minutes = if register == "funds.income" { 301 } else { 302 };
    registers::apply_block(office, &ctx(minutes), (register, Some(fund)), &block)?;
    Ok(())
}

fn compare(office: &Office, file: &Path, fund: i64, rows: usize) -> Outcome {
    let plain = Connection::open(file)?;
    let query = LineQuery {
        register: "funds.income".into(),
        parent: Some(fund),
        ..LineQuery::default()
    };
    let ours = median(|| {
        let info = registers::open_lines(office, &query, None, day())?;
        office.view_close(info.view);
        Ok(info.total as usize)
    })?;
    let keys = format!(
        "SELECT key FROM entry WHERE register = 'funds.income' AND parent = {fund} ORDER BY day, key"
    );
    let theirs = median(|| {
        let mut statement = plain.prepare(&keys)?;
        let keys = statement.query_map([], |row| row.get::<_, i64>(0))?;
        Ok(keys.collect::<Result<Vec<_>, _>>()?.len())
    })?;
    line(rows, "lines of a ledger by day", ours, Some(theirs));
    let view = registers::open_lines(office, &query, None, day())?.view;
    let page = median(|| Ok(registers::page_of_lines(office, view, 100, PAGE, day())?.len()))?;
    line(rows, "page of a ledger with its findings", page, None);
    let ours = median(|| {
        let told = office.read(|reading| balance(reading, fund, None))?;
        Ok(told.closing as usize)
    })?;
    let sum = format!(
        "SELECT 1000000
           + (SELECT sum(CAST(texts ->> 'value' AS INTEGER)) FROM entry
              WHERE register = 'funds.income' AND parent = {fund})
           - (SELECT sum(CAST(texts ->> 'value' AS INTEGER)) FROM entry
              WHERE register = 'funds.spending' AND parent = {fund})"
    );
    let theirs = median(|| Ok(plain.query_row(&sum, [], |row| row.get::<_, i64>(0))? as usize))?;
    line(rows, "balance of a fund", ours, Some(theirs));
    let told = office.read(|reading| balance(reading, fund, None))?;
    let bare: i64 = plain.query_row(&sum, [], |row| row.get(0))?;
    if told.closing != bare {
        return Err(format!("the balance is {}, not {bare}", told.closing).into());
    }
    Ok(())
}
