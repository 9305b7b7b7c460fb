//! What a text in a list looks like: a position, an award, a value of this or that field. Only
//! looks are judged here, to tell columns and rows apart; what names look like stands in
//! [`crate::awards::looks`].

use sheets::table::{Fit, Phrases};
use viet::text;

use super::kinds;
use crate::awards::looks::{is_body, is_household, is_person, is_place};

static POSITIONS: Phrases = Phrases::new(
    "chủ tịch, phó, bí thư, trưởng, chi hội trưởng, công chức, chuyên viên, giáo viên, hội viên, \
    cán bộ, nhân viên, hiệu trưởng, tổ trưởng, tổ phó, đảng viên, ủy viên, giám đốc, kế toán, \
    văn thư, đội trưởng, chánh, chi ủy viên, thành viên, đoàn viên, viên chức, bác sĩ, y sĩ, \
    cộng tác viên, tổ viên, chỉ huy, thủ quỹ, thư ký, trụ trì, nông dân, người dân, cư dân, \
    đại biểu, mạnh thường quân",
);

static AWARDS: Phrases = Phrases::new(
    "giấy khen, bằng khen, kỷ niệm chương, huân chương, huy chương, cờ thi đua, \
    chiến sĩ thi đua, thư khen, lao động tiên tiến, tập thể lao động, danh hiệu, gk, bk, knc, \
    cstđ, lđtt, tặng giấy khen, tặng bằng khen, biểu dương, tuyên dương",
);

/// Whether a text begins like a position.
pub(super) fn is_position(value: &str) -> bool {
    POSITIONS.begin(&text::compare_key(value))
}

/// Whether a text names the post of a person though it begins like a place: "Ấp đội trưởng".
pub(super) fn is_post(value: &str) -> bool {
    let key = text::compare_key(value);
    let words = ["đội", "đoàn", "trưởng", "phó", "viên", "truong", "vien"];
    key.split(' ').any(|word| words.contains(&word))
}

/// Whether a value looks like one of a field.
pub(super) fn fits(field: &str, value: &str) -> Fit {
    let sure = |yes: bool| if yes { Fit::Yes } else { Fit::No };
    match field {
        "stt" => sure(value.len() <= 4 && value.bytes().all(|b| b.is_ascii_digit() || b == b'.')),
        "subject_kind" => sure(kinds::kind_in(value).is_some()),
        "honorific" => sure(is_title(value)),
        "gender" => sure(matches!(
            text::compare_key(value).as_str(),
            "nam" | "nữ" | "nu"
        )),
        "birth" => sure(is_dated(value)),
        "amount" => fits_amount(value),
        "name" => fits_name(value),
        "award" => fits_award(value),
        "unit" => fits_unit(value),
        "position" if is_position(value) => Fit::Yes,
        "citation" if value.chars().count() > 40 => Fit::Yes,
        "position" | "citation" if is_number(value) => Fit::No,
        _ => Fit::Open,
    }
}

fn fits_name(value: &str) -> Fit {
    let named = super::people::bare_name(value);
    if is_person(&named) || is_household(value) || (is_body(value) && !is_place(value)) {
        return Fit::Yes;
    }
    let other =
        is_number(value) || is_title(value) || is_award(value) || kinds::kind_in(value).is_some();
    if other || is_position(value) {
        Fit::No
    } else {
        Fit::Open
    }
}

fn fits_unit(value: &str) -> Fit {
    if is_place(value) || is_body(value) {
        return Fit::Yes;
    }
    if is_person(value) || is_number(value) || is_award(value) {
        Fit::No
    } else {
        Fit::Open
    }
}

fn fits_award(value: &str) -> Fit {
    if is_award(value) {
        return Fit::Yes;
    }
    let other =
        value.chars().count() > 90 || is_number(value) || is_person(value) || is_place(value);
    if other { Fit::No } else { Fit::Open }
}

fn fits_amount(value: &str) -> Fit {
    match viet::money::read(value, 1) {
        Ok(Some(dong)) if dong >= 50_000 => Fit::Yes,
        Ok(Some(_)) => Fit::Open,
        Ok(None) => Fit::Open,
        Err(_) if super::spoken::dong(value).is_some() => Fit::Yes,
        Err(_) => Fit::No,
    }
}

fn is_award(value: &str) -> bool {
    AWARDS.begin(&text::compare_key(value))
}

fn is_title(value: &str) -> bool {
    let addressed = viet::name::split_honorific(&format!("{value} Nguyễn Văn An"));
    addressed.name == "Nguyễn Văn An"
}

fn is_number(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_digit())
        && !value.chars().any(|c| c.is_alphabetic() && c != 'đ')
}

fn is_dated(value: &str) -> bool {
    matches!(viet::date::read_birth(value, 2049), Ok(Some(date)) if date.year() >= 1900)
        || matches!(
            viet::date::read_birth(value, 2049),
            Err(viet::date::DateProblem::NoSuchDay)
        )
}
