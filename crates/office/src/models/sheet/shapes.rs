//! What a text in a register of models looks like: a title, a place, who answers for it. Only
//! looks are judged here, to tell columns and rows apart.

use sheets::table::{Fit, Phrases, is_mark};
use viet::text;

use crate::awards::looks;
use crate::models::Field;

/// Headings of rows that speak of where the models below them come from.
static BLOCKS: Phrases = Phrases::new(
    "cấp huyện, cấp xã, cấp tỉnh, cấp thành phố, cấp quận, cấp phường, cấp cơ sở, cấp trung ương, \
    cấp thị xã, cấp thị trấn, khối cơ quan, khối xã, khối phường, khối đảng, khối mặt trận, \
    khối đoàn thể, khối mttq, khối trường, khối trường học, khối doanh nghiệp, khối lực lượng, \
    khối nhà nước, khối chính quyền, khối vận, khối dân vận, khối huyện, khối quận, khối thành phố, \
    các cơ quan, các xã, các phường, các đơn vị, các ban, cơ quan đơn vị, xã phường, cụm",
);

/// Headings of rows that speak of kinds of model.
static KINDS: Phrases = Phrases::new(
    "mô hình mới, mô hình duy trì, mô hình cũ, mô hình đăng ký mới, mô hình tiếp tục, mô hình nhân rộng, \
    mô hình tập thể, mô hình cá nhân, mô hình xây dựng mới, mô hình được công nhận, mô hình đề nghị, \
    điển hình tập thể, điển hình cá nhân, tập thể, cá nhân, đăng ký mới, duy trì, nhân rộng, \
    các mô hình, mô hình cấp, mô hình đăng ký, mô hình thuộc, mô hình lĩnh vực, lĩnh vực",
);

/// Whether a text alone in a row is a heading, and how high it stands.
pub(super) fn group_level(heading: &str) -> Option<u8> {
    if named_unit(heading).is_some() {
        return Some(1);
    }
    let bare = heading.split(['(', ':']).next().unwrap_or(heading).trim();
    let key = text::compare_key(bare);
    let words = key.split(' ').count();
    if Field::named(bare).is_some() || (KINDS.begin(&key) && words <= 8) {
        return Some(0);
    }
    let place = BLOCKS.begin(&key) || (looks::is_place(bare) && !is_quoted(bare));
    (place && words <= 9).then_some(1)
}

/// The unit that a heading names behind a colon: "Đơn vị: Xã Tân Lân".
pub(super) fn named_unit(heading: &str) -> Option<&str> {
    let (label, unit) = heading.split_once(':')?;
    let label = text::compare_key(label);
    let labels = [
        "đơn vị",
        "tên đơn vị",
        "địa phương",
        "đơn vị đăng ký",
        "đơn vị thực hiện",
        "xã",
        "phường",
        "don vi",
    ];
    let known = labels.contains(&label.as_str()) && unit.chars().any(char::is_alphabetic);
    known.then(|| unit.trim())
}

/// Whether a heading speaks of a level or a block of bodies, not of one of them.
pub(super) fn is_block(heading: &str) -> bool {
    let key = text::compare_key(heading);
    BLOCKS.begin(&key) || key.starts_with("khối ")
}

/// Whether a text is sure to be the title of a model: in quotation marks, or called one.
pub(super) fn is_title(value: &str) -> bool {
    is_quoted(value) || (value.starts_with("Mô hình") && group_level(value).is_none())
}

fn is_quoted(value: &str) -> bool {
    value.starts_with(['“', '"', '«', '‘', '\''])
}

/// Whether a value looks like one of a field.
pub(super) fn fits(field: &str, value: &str) -> Fit {
    let sure = |yes: bool| if yes { Fit::Yes } else { Fit::No };
    match field {
        "stt" => sure(value.len() <= 4 && value.bytes().all(|b| b.is_ascii_digit() || b == b'.')),
        "title" => fits_title(value),
        "field" => sure(Field::read(value).is_some()),
        "lead_unit" => fits_unit(value),
        "place" => fits_place(value),
        "content" => fits_content(value),
        "start" | "end" => fits_time(value),
        "contact" => fits_contact(value),
        _ => Fit::Open,
    }
}

fn fits_title(value: &str) -> Fit {
    if is_title(value) {
        return Fit::Yes;
    }
    let other = is_number(value) || is_mark(value) || is_phone(value) || is_dated(value);
    if other || looks::is_person(value) || Field::named(value).is_some() {
        return Fit::No;
    }
    let words = value.split(' ').count();
    match words >= 3 && !is_prose(value) && !looks::is_place(value) {
        true => Fit::Yes,
        false => Fit::Open,
    }
}

fn fits_unit(value: &str) -> Fit {
    if looks::is_place(value) || looks::is_body(value) {
        return Fit::Yes;
    }
    let other = is_number(value) || is_mark(value) || is_dated(value) || is_prose(value);
    if other || is_phone(value) || Field::named(value).is_some() {
        Fit::No
    } else {
        Fit::Open
    }
}

fn fits_place(value: &str) -> Fit {
    let wide = text::fold(value).starts_with("toan ");
    if looks::is_place(value) || wide {
        return Fit::Yes;
    }
    let other = is_mark(value) || is_phone(value) || looks::is_person(value) || is_prose(value);
    if other || is_number(value) {
        Fit::No
    } else {
        Fit::Open
    }
}

fn fits_content(value: &str) -> Fit {
    if is_prose(value) {
        return Fit::Yes;
    }
    let other = is_number(value) || is_mark(value) || is_phone(value) || looks::is_person(value);
    if other { Fit::No } else { Fit::Open }
}

fn fits_time(value: &str) -> Fit {
    if is_dated(value) {
        return Fit::Yes;
    }
    let digits = value.chars().any(|c| c.is_ascii_digit());
    let other = is_prose(value) || is_mark(value) || is_phone(value) || looks::is_person(value);
    match (other, digits) {
        (true, _) => Fit::No,
        (false, true) if value.chars().count() > 50 => Fit::No,
        _ => Fit::Open,
    }
}

fn fits_contact(value: &str) -> Fit {
    let first = value.split([',', '-', '–', '(', ';', ':']).next();
    let name = viet::name::split_honorific(first.unwrap_or(value).trim()).name;
    if looks::is_person(&name) {
        return Fit::Yes;
    }
    let other = is_mark(value) || is_prose(value) || Field::named(value).is_some();
    if other { Fit::No } else { Fit::Open }
}

/// Sentences: longer than a title, or ended like one.
fn is_prose(value: &str) -> bool {
    let length = value.chars().count();
    length > 150 || (length > 40 && (value.contains(';') || value.ends_with('.')))
}

fn is_number(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_digit()) && !value.chars().any(char::is_alphabetic)
}

fn is_dated(value: &str) -> bool {
    super::span::read(value, Some(2000)).is_ok_and(|span| !span.is_blank())
}

/// Nine to eleven digits, whatever parts them.
fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let parted =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-' | '+' | '(' | ')' | '/');
    (9..=12).contains(&digits) && value.chars().all(parted)
}
