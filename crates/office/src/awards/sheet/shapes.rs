//! What a text looks like: a person, a household, a body, a place, a position. Only looks are
//! judged here, to tell columns and rows apart; nothing is decided about anybody.

use sheets::table::{Fit, Phrases};
use viet::text;

use super::kinds;

/// Family names. The list is open: it only has to know most people of most lists.
static FAMILIES: Phrases = Phrases::new(
    "nguyễn, trần, lê, phạm, huỳnh, hoàng, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, \
    đinh, lâm, đoàn, trương, trịnh, mai, đào, cao, lương, hà, tạ, tô, châu, quách, lưu, từ, \
    thái, kiều, tăng, giang, vương, phùng, la, chu, triệu, thạch, sơn, kim, danh, kiên, kiêm, \
    trang, văn, hứa, hữu, lại, tống, đàm, nghiêm, doãn, bạch, âu, ông, ung, khưu, trà, thi, mã, \
    lục, nhan, quan, diệp, ưng, cù, ninh, khổng, phó, thân, tôn, viên, bành, bàng, cái, cung, \
    dư, đường, hàng, liêu, liễu, lai, lò, lô, lữ, lã, mạc, mạch, nông, ngụy, ngũ, nhâm, ong, \
    phí, phương, tào, tiêu, tiền, thẩm, thiều, trầm, trì, tsần, uông, vi, vòng, xa, y, h, siu, \
    ksor, rơ, rmah, nay, điểu, thị, neáng, chau, đồng, biện, bế, hoa, hùng, khúc, kha, kỷ, lê, \
    ngân, nhữ, quảng, sầm, tất",
);

/// First words of bodies (compared with the beginning of a name).
static BODIES: Phrases = Phrases::new(
    "ủy ban, ubnd, ubmttq, mttq, mặt trận, ban, hội, hội đồng, chi bộ, chi hội, chi đoàn, \
    chi cục, đảng ủy, đảng bộ, công an, quân sự, trường, trạm, trung tâm, tổ, đội, câu lạc bộ, \
    clb, công ty, doanh nghiệp, htx, hợp tác xã, phòng, văn phòng, khối, nhân dân, cán bộ, \
    tập thể, chùa, nhà thờ, họ đạo, giáo xứ, thánh thất, bệnh viện, sở, liên đoàn, công đoàn, \
    tiểu đội, xí nghiệp, nhóm, đồn, hạt, kho bạc, ngân hàng, viện, tòa án, lực lượng, dân quân, \
    cụm, nhà, báo, đài, bưu điện, điện lực, bảo hiểm, bộ phận, bộ chỉ huy, ban chỉ huy, \
    đoàn thanh niên, đoàn tncs, đoàn phường, đoàn xã, huyện ủy, quận ủy, thành ủy, tỉnh ủy, \
    huyện đoàn, thường trực, khu, tổng công ty, tổ chức, cơ quan, mạng lưới, gia tộc, dòng họ, \
    cộng đồng, bếp ăn, quỹ, lớp, đơn vị, chính quyền, khoa, xưởng, đại đội, trung đội, \
    tiểu đoàn, chi nhánh, thư viện, chợ",
);

static HOUSEHOLDS: Phrases = Phrases::new("hộ, gia đình, hộ gia đình");

static PLACES: Phrases = Phrases::new(
    "phường, xã, thị trấn, quận, huyện, thị xã, thành phố, tỉnh, ấp, khu vực, khóm, tp, tt",
);

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

/// Whether a tidied text is a Vietnamese person's name: a family name, then one to five words,
/// each with a capital (or all in capitals).
pub fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let fine = (2..=6).contains(&words.len()) && words.iter().all(|word| is_name_word(word));
    fine && is_family(words[0]) && !is_body_in_capitals(name)
}

fn is_name_word(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let rest: Vec<char> = letters.filter(|c| !matches!(c, '\'' | '’' | '-')).collect();
    let lower = rest.iter().all(|c| c.is_lowercase());
    let upper = rest.iter().all(|c| c.is_uppercase());
    capital && (lower || upper)
}

fn is_family(word: &str) -> bool {
    FAMILIES.hold(&text::compare_key(word))
}

/// In capitals "BAN DÂN VẬN" looks like a name.
fn is_body_in_capitals(name: &str) -> bool {
    let capitals = !name.chars().any(char::is_lowercase);
    capitals && BODIES.begin(&text::compare_key(name))
}

/// Whether a name says that it is a household: "Hộ ông …", "Gia đình bà …".
pub fn is_household(name: &str) -> bool {
    if !name.starts_with(['H', 'h', 'G', 'g']) {
        return false;
    }
    let key = text::compare_key(name);
    HOUSEHOLDS.begin(&key) && key.contains(' ')
}

/// Whether a name begins like that of a body.
pub(super) fn is_body(name: &str) -> bool {
    let key = text::compare_key(name);
    (BODIES.begin(&key) || PLACES.begin(&key)) && !is_person(name)
}

/// Whether a text begins like the name of a territory.
pub(super) fn is_place(name: &str) -> bool {
    let key = text::compare_key(name);
    (PLACES.begin(&key) && key.contains(' ') && !key.starts_with("phó ")) || is_short_place(name)
}

/// "P. Tân An", "TT.Phong Điền", "Q. Ninh Kiều".
fn is_short_place(name: &str) -> bool {
    let Some((short, rest)) = name.split_once('.') else {
        return false;
    };
    let kinds = ["p", "x", "q", "h", "tp", "tt", "tx", "kv"];
    let named = |c: char| c.is_uppercase() || c.is_ascii_digit();
    kinds.contains(&text::fold(short).as_str()) && rest.trim_start().starts_with(named)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_bodies_and_places() {
        let people = [
            "Nguyễn Văn An",
            "LÊ THỊ HỒNG HẠNH",
            "Đoàn Văn Sáu",
            "Sơn Nhựt Lợi",
            "Danh Trung Cường",
            "Nguyen Van A",
        ];
        for name in people {
            assert!(is_person(name), "{name}");
        }
        let others = [
            "Đoàn TNCS Hồ Chí Minh phường Hưng Lợi",
            "Phường Xuân Khánh",
            "Hội Nông dân",
            "Giấy khen",
            "Tập thể",
            "Bí thư Chi bộ",
            "BAN DÂN VẬN",
            "Nguyễn",
            "Đoàn Thanh niên",
        ];
        for name in others {
            assert!(!is_person(name), "{name}");
        }
        assert!(is_body("Đoàn Thanh niên phường Hưng Lợi"));
        assert!(is_household("Hộ bà Hồ Bích Thắm") && is_household("Gia đình ông Trần Văn Ba"));
        assert!(!is_household("Hồ Văn Ba") && !is_household("Hội Nông dân"));
    }
}
