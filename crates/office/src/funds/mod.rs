//! Funds and help (quỹ, an sinh xã hội): funds with their opening balance, what came in and from whom,
//! what went out and for whom, promises, and works that State and people build together. The balance is
//! never kept: it is the opening balance, and what came in, less what went out ([`balance`]). Which
//! indicators of reports follow from what is our proposal (domain §4.4 F, G).

mod balance;
mod columns;
mod counts;
mod forms;
mod goods;
mod months;
mod pledges;
mod rules;
mod vouchers;

use crate::import::doors::{Doors, Taken};
pub use balance::{Balance, Goods, balance};
pub use months::{MonthOfFund, months};

use crate::registers::sheet::{Lines, OP, TakesLines};
use crate::registers::{Due, Register};
use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// A fund.
pub static FUND: Register = Register {
    columns: columns::FUND,
    title: &["name"],
    day: "opened",
    judge: Some(rules::funds),
    ..Register::empty(
        "funds.fund",
        "funds",
        keys::FUNDS_FUND,
        keys::FUNDS_FUND_LINE,
    )
};

/// What came into a fund.
pub static INCOME: Register = Register {
    of: Some("funds.fund"),
    columns: columns::INCOME,
    title: &["donor", "item"],
    day: "day",
    judge: Some(rules::income),
    ..Register::empty(
        "funds.income",
        "funds",
        keys::FUNDS_INCOME,
        keys::FUNDS_INCOME_LINE,
    )
};

/// What went out of a fund.
pub static SPENDING: Register = Register {
    of: Some("funds.fund"),
    columns: columns::SPENDING,
    title: &["content", "recipients"],
    day: "day",
    unit: "unit",
    judge: Some(rules::spending),
    ..Register::empty(
        "funds.spending",
        "funds",
        keys::FUNDS_SPENDING,
        keys::FUNDS_SPENDING_LINE,
    )
};

/// What was promised to a fund.
pub static PLEDGE: Register = Register {
    of: Some("funds.fund"),
    columns: columns::PLEDGE,
    title: &["donor"],
    day: "day",
    due: Some(Due {
        day: "due",
        status: "status",
        closed: &["kept", "cancelled"],
    }),
    judge: Some(pledges::judge),
    ..Register::empty(
        "funds.pledge",
        "funds",
        keys::FUNDS_PLEDGE,
        keys::FUNDS_PLEDGE_LINE,
    )
};

/// Who was helped; persons are told to nobody who does not ask.
pub static RECIPIENT: Register = Register {
    of: Some("funds.spending"),
    columns: columns::RECIPIENT,
    title: &["kind"],
    unit: "unit",
    ..Register::empty(
        "funds.recipient",
        "funds",
        keys::FUNDS_RECIPIENT,
        keys::FUNDS_RECIPIENT_LINE,
    )
};

/// Works that State and people build together.
pub static WORK: Register = Register {
    columns: columns::WORK,
    title: &["name"],
    day: "day",
    unit: "unit",
    judge: Some(rules::works),
    ..Register::empty(
        "funds.work",
        "funds",
        keys::FUNDS_WORK,
        keys::FUNDS_WORK_LINE,
    )
};

/// Funds as a subject of the office.
pub static SUBJECT: Subject = Subject {
    registers: &[&FUND, &INCOME, &SPENDING, &PLEDGE, &RECIPIENT, &WORK],
    counts: Some(counts::counted),
    import_kinds: &[ImportKind {
        code: "donations",
        name: keys::IMPORT_KIND_DONATIONS,
        taken: Some(&TAKEN),
    }],
    forms: forms::FORMS,
    choices: vouchers::CHOICES,
    ..Subject::empty("funds")
};

/// Lists of donations, on their way into a fund.
#[derive(Clone)]
struct Donations;

impl TakesLines for Donations {
    const REGISTER: &'static Register = &INCOME;
    const FIELDS: &'static [&'static str] = &[
        "donor", "day", "voucher", "value", "item", "quantity", "measure", "address", "content",
        "note",
    ];
    const IDENTITY: &'static [usize] = &[0, 1, 2, 3, 4, 5];
}

static TAKEN: Taken = Taken {
    fields: Donations::FIELDS,
    name: 0,
    spelled: &[],
    has: |_, _| false,
    shown: |field, text| Lines::<Donations>::shown(field, text),
    kind_text: |_| String::new(),
    op: OP,
    place: |fund| crate::registers::place("funds", fund),
    doors: Doors::of::<Lines<Donations>>(),
};
