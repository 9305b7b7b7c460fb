//! What a name looks like: a person's, a household's, a body's, a place's. Only looks are judged
//! here, from the words a name begins with; nothing is decided about anybody, and where somebody
//! has said what a name is, nobody asks.

use sheets::table::Phrases;
use viet::text;

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
    tiểu đoàn, chi nhánh, thư viện, chợ, đoàn tn, đoàn khối, đoàn trường, đoàn cơ sở, thành đoàn, \
    tỉnh đoàn, quận đoàn, thị đoàn, thị ủy, đình, giáo họ, tịnh xá, tu viện, thanh tra, tiểu ban, ub, \
    ubmttqvn, hđnd, bch, btv, mô hình",
);

static HOUSEHOLDS: Phrases = Phrases::new("hộ, gia đình, hộ gia đình");

static PLACES: Phrases = Phrases::new(
    "phường, xã, thị trấn, quận, huyện, thị xã, thành phố, tỉnh, ấp, khu vực, khóm, thôn, tp, tt",
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
pub(crate) fn is_body(name: &str) -> bool {
    let key = text::compare_key(name);
    (BODIES.begin(&key) || PLACES.begin(&key)) && !is_person(name)
}

/// Whether a text begins like the name of a territory.
pub(crate) fn is_place(name: &str) -> bool {
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
