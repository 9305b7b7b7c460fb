//! The columns of the registers of funds.

use crate::registers::{Choice, Column, Kind};
use crate::words::keys;

const fn choice(code: &'static str, name: crate::words::Key) -> Choice {
    Choice { code, name }
}

/// What a fund is for; which indicators it counts for follows from it.
const PURPOSES: &[Choice] = &[
    choice("poor", keys::FUNDS_PURPOSE_POOR),
    choice("gratitude", keys::FUNDS_PURPOSE_GRATITUDE),
    choice("relief", keys::FUNDS_PURPOSE_RELIEF),
    choice("welfare", keys::FUNDS_PURPOSE_WELFARE),
    choice("other", keys::FUNDS_PURPOSE_OTHER),
];

/// What was given.
const GIVEN: &[Choice] = &[
    choice("money", keys::FUNDS_GIVEN_MONEY),
    choice("goods", keys::FUNDS_GIVEN_GOODS),
    choice("work", keys::FUNDS_GIVEN_WORK),
];

/// What was paid for.
const USES: &[Choice] = &[
    choice("gift", keys::FUNDS_USE_GIFT),
    choice("rice", keys::FUNDS_USE_RICE),
    choice("house_new", keys::FUNDS_USE_HOUSE_NEW),
    choice("house_repair", keys::FUNDS_USE_HOUSE_REPAIR),
    choice("house_gratitude", keys::FUNDS_USE_HOUSE_GRATITUDE),
    choice("scholarship", keys::FUNDS_USE_SCHOLARSHIP),
    choice("disaster", keys::FUNDS_USE_DISASTER),
    choice("convoy", keys::FUNDS_USE_CONVOY),
    choice("loan", keys::FUNDS_USE_LOAN),
    choice("other", keys::FUNDS_USE_OTHER),
];

const PROMISED: &[Choice] = &[
    choice("open", keys::FUNDS_PROMISED_OPEN),
    choice("kept", keys::FUNDS_PROMISED_KEPT),
    choice("cancelled", keys::FUNDS_PROMISED_CANCELLED),
];

const HELPED: &[Choice] = &[
    choice("poor", keys::FUNDS_HELPED_POOR),
    choice("near_poor", keys::FUNDS_HELPED_NEAR_POOR),
    choice("policy", keys::FUNDS_HELPED_POLICY),
    choice("hardship", keys::FUNDS_HELPED_HARDSHIP),
    choice("pupil", keys::FUNDS_HELPED_PUPIL),
    choice("disaster", keys::FUNDS_HELPED_DISASTER),
];

pub(super) const FUND: &[Column] = &[
    Column::new("name", keys::FUNDS_NAME, Kind::Text, 16.0)
        .on_paper(60.0)
        .needed(),
    Column::new("purpose", keys::FUNDS_PURPOSE, Kind::Choice(PURPOSES), 10.0)
        .on_paper(35.0)
        .needed(),
    Column::new("opened", keys::FUNDS_OPENED, Kind::Day, 7.0).on_paper(24.0),
    Column::new("opening", keys::FUNDS_OPENING, Kind::Money, 9.0).on_paper(34.0),
    Column::new("keeper", keys::FUNDS_KEEPER, Kind::Unit, 14.0).on_paper(45.0),
    Column::new("account", keys::FUNDS_ACCOUNT, Kind::Text, 12.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Long, 12.0),
];

pub(super) const INCOME: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed()
        .headed("ngày tháng, ngày nhận, ngày ủng hộ, ngày nộp, thời gian"),
    Column::new("voucher", keys::FUNDS_VOUCHER, Kind::Text, 5.5)
        .on_paper(18.0)
        .headed("số phiếu, số phiếu thu, số chứng từ, chứng từ, số biên nhận, số biên lai"),
    Column::new("donor", keys::FUNDS_DONOR, Kind::Text, 14.0)
        .on_paper(48.0)
        .needed()
        .headed(
            "đơn vị ủng hộ, đơn vị tài trợ, nhà tài trợ, tên đơn vị cá nhân, đơn vị cá nhân ủng hộ, \
             tổ chức cá nhân, tên tổ chức cá nhân, người ủng hộ, mạnh thường quân, họ và tên, \
             tập thể cá nhân ủng hộ, tên đơn vị cá nhân ủng hộ, nhà hảo tâm, đơn vị cá nhân",
        ),
    Column::new("address", keys::FUNDS_ADDRESS, Kind::Text, 10.0).headed("địa chỉ, nơi ở"),
    Column::new("given", keys::FUNDS_GIVEN, Kind::Choice(GIVEN), 6.5).headed("hình thức, loại"),
    Column::new("value", keys::FUNDS_VALUE, Kind::Money, 9.0)
        .on_paper(32.0)
        .headed("số tiền, trị giá, tiền mặt, giá trị, thành tiền, số tiền đồng, số tiền ủng hộ, trị giá đồng"),
    Column::new("item", keys::FUNDS_ITEM, Kind::Text, 9.0)
        .on_paper(28.0)
        .headed("hiện vật, tên hàng, hàng hóa, loại hàng, quà"),
    Column::new("quantity", keys::FUNDS_QUANTITY, Kind::Quantity, 6.0)
        .on_paper(18.0)
        .headed("số lượng, sl"),
    Column::new("measure", keys::FUNDS_MEASURE, Kind::Text, 5.0)
        .on_paper(14.0)
        .headed("đơn vị tính, đvt"),
    Column::new("content", keys::FUNDS_CONTENT, Kind::Text, 12.0)
        .on_paper(36.0)
        .headed("nội dung, nội dung ủng hộ, mục đích"),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0).headed("ghi chú"),
];

pub(super) const SPENDING: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("voucher", keys::FUNDS_VOUCHER, Kind::Text, 5.5).on_paper(18.0),
    Column::new("use", keys::FUNDS_USE, Kind::Choice(USES), 9.0)
        .on_paper(30.0)
        .needed(),
    Column::new("content", keys::FUNDS_CONTENT, Kind::Text, 14.0)
        .on_paper(46.0)
        .needed(),
    Column::new("unit", keys::FUNDS_WHERE, Kind::Unit, 11.0).on_paper(34.0),
    Column::new("recipients", keys::FUNDS_RECIPIENTS, Kind::Text, 10.0),
    Column::new("count", keys::FUNDS_COUNT, Kind::Count, 5.0).on_paper(16.0),
    Column::new("households", keys::FUNDS_HOUSEHOLDS, Kind::Count, 5.0).on_paper(14.0),
    Column::new("value", keys::FUNDS_VALUE, Kind::Money, 9.0).on_paper(32.0),
    Column::new("item", keys::FUNDS_ITEM, Kind::Text, 8.0).on_paper(22.0),
    Column::new("quantity", keys::FUNDS_QUANTITY, Kind::Quantity, 6.0).on_paper(18.0),
    Column::new("measure", keys::FUNDS_MEASURE, Kind::Text, 5.0).on_paper(14.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];

pub(super) const PLEDGE: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("donor", keys::FUNDS_DONOR, Kind::Text, 15.0)
        .on_paper(60.0)
        .needed(),
    Column::new("value", keys::FUNDS_VALUE, Kind::Money, 9.0)
        .on_paper(34.0)
        .needed(),
    Column::new("due", keys::REGISTERS_DUE, Kind::Day, 7.2).on_paper(22.0),
    Column::new("paid", keys::FUNDS_PAID, Kind::Money, 9.0).on_paper(34.0),
    Column::new(
        "status",
        keys::REGISTERS_STATUS,
        Kind::Choice(PROMISED),
        8.0,
    )
    .on_paper(28.0)
    .needed(),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];

pub(super) const RECIPIENT: &[Column] = &[
    Column::new("name", keys::FUNDS_PERSON, Kind::Text, 12.0).private(),
    Column::new("address", keys::FUNDS_ADDRESS, Kind::Text, 12.0).private(),
    Column::new("kind", keys::FUNDS_HELPED, Kind::Choice(HELPED), 9.0).on_paper(40.0),
    Column::new("unit", keys::FUNDS_WHERE, Kind::Unit, 11.0).on_paper(50.0),
    Column::new("value", keys::FUNDS_VALUE, Kind::Money, 9.0).on_paper(34.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];

pub(super) const WORK: &[Column] = &[
    Column::new("name", keys::FUNDS_WORK_NAME, Kind::Text, 16.0)
        .on_paper(50.0)
        .needed(),
    Column::new("unit", keys::FUNDS_WHERE, Kind::Unit, 11.0)
        .on_paper(32.0)
        .needed(),
    Column::new("place", keys::FUNDS_PLACE, Kind::Text, 9.0),
    Column::new("day", keys::FUNDS_FINISHED, Kind::Day, 7.2)
        .on_paper(20.0)
        .needed(),
    Column::new("total", keys::FUNDS_TOTAL, Kind::Money, 9.0).on_paper(30.0),
    Column::new("state", keys::FUNDS_STATE, Kind::Money, 9.0).on_paper(30.0),
    Column::new("people", keys::FUNDS_PEOPLE, Kind::Money, 9.0).on_paper(30.0),
    Column::new("labour", keys::FUNDS_LABOUR, Kind::Count, 6.0).on_paper(16.0),
    Column::new("land", keys::FUNDS_LAND, Kind::Quantity, 6.0).on_paper(18.0),
    Column::new("land_value", keys::FUNDS_LAND_VALUE, Kind::Money, 9.0).on_paper(28.0),
    Column::new("asked", keys::FUNDS_ASKED, Kind::Count, 6.0),
    Column::new("agreed", keys::FUNDS_AGREED, Kind::Count, 6.0),
    Column::new("model", keys::FUNDS_MODEL, Kind::Text, 12.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 10.0),
];
