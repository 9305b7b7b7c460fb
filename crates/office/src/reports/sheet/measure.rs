//! Units of measure as reports state them: beside a row, in brackets behind a name, above the
//! table.

use std::collections::HashSet;
use std::sync::LazyLock;

use viet::number::{self, Dimension, Unit};
use viet::text;

use crate::reports::catalogue::indicators;

/// What a figure is measured in, as stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Measure {
    /// The words as typed.
    pub(super) words: String,
    /// The unit, if it is none that is counted.
    pub(super) unit: Option<Unit>,
    /// What a bare number counts, for things that are counted in thousands.
    pub(super) times: i64,
}

impl Measure {
    pub(super) fn of(words: &str) -> Measure {
        let times = match number::unit(words) {
            Some(_) => 1,
            None => thousands(words).map_or(1, |(times, _)| times),
        };
        Measure {
            words: words.to_owned(),
            unit: number::unit(words),
            times,
        }
    }

    pub(super) fn is_money(&self) -> bool {
        self.unit
            .is_some_and(|unit| unit.dimension == Dimension::Money)
    }

    pub(super) fn is_percent(&self) -> bool {
        self.unit
            .is_some_and(|unit| unit.dimension == Dimension::Percent)
    }
}

/// Whether a text is a unit of measure and nothing else: "triệu đồng", "lượt người".
pub(super) fn is_measure(words: &str) -> bool {
    let bare = words.trim_matches(['(', ')', ' ', '.', ':']);
    if bare.is_empty() || bare.chars().count() > 30 {
        return false;
    }
    number::unit(bare).is_some()
        || COUNTED.contains(&text::compare_key(bare))
        || thousands(bare).is_some_and(|(_, counted)| COUNTED.contains(&text::compare_key(counted)))
}

/// Whether a heading is a unit of measure that stands below the name of an indicator: "Phần quà" is
/// an indicator itself.
pub(super) fn is_bare(words: &str) -> bool {
    let bare = words.trim_matches(['(', ')', ' ', '.', ':']);
    number::unit(bare).is_some() || (bare.starts_with(char::is_lowercase) && is_measure(bare))
}

/// "nghìn người", "1.000 tờ".
fn thousands(words: &str) -> Option<(i64, &str)> {
    let (first, counted) = words.trim().split_once(' ')?;
    let times = match text::compare_key(first).as_str() {
        "nghìn" | "ngàn" | "1 000" | "1000" => 1_000,
        "triệu" => 1_000_000,
        _ => return None,
    };
    Some((times, counted.trim()))
}

/// The unit that stands in brackets in a name: "Nhà Đại đoàn kết (căn)", "Kinh phí (ĐVT: đồng)".
pub(super) fn in_brackets(name: &str) -> Option<Measure> {
    let mut inside = name.split(['(', '[']).skip(1);
    inside.find_map(|part| {
        let words = part.split([')', ']']).next().unwrap_or_default();
        let words = after_lead(words).unwrap_or(words).trim();
        is_measure(words).then(|| Measure::of(words))
    })
}

/// A unit at the end of a name behind a comma or a dash: "Gạo, tấn", "Đất hiến - m²".
pub(super) fn at_end(name: &str) -> Option<Measure> {
    let parts = [", ", " - ", " – "].into_iter();
    let mut ends = parts.filter_map(|mark| name.rsplit_once(mark));
    let words = ends.find_map(|(_, end)| number::unit(end).map(|_| end.trim()))?;
    Some(Measure::of(words))
}

/// What follows "ĐVT:" or "Đơn vị tính:".
fn after_lead(line: &str) -> Option<&str> {
    let (lead, rest) = line.split_once(':')?;
    let key = text::fold(lead);
    let key = key.trim_matches(['(', ' ', '[']);
    let leads = [
        "dvt",
        "don vi tinh",
        "don vi",
        "dv tinh",
        "tinh bang",
        "don vi do",
    ];
    leads
        .iter()
        .any(|known| key.ends_with(known))
        .then(|| rest.trim_matches([' ', ')', ']', '.', ':']))
}

/// The unit of money that a line above a table sets for it: "ĐVT: triệu đồng", "(Triệu đồng)".
pub(super) fn of_head(line: &str) -> Option<Measure> {
    let line = line.trim();
    let bracketed = line
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let lead = ["Đơn vị tính", "ĐVT", "đơn vị tính", "Đvt", "đvt"];
    let spaced = lead
        .iter()
        .find_map(|lead| line.trim_matches(['(', ')']).strip_prefix(lead));
    let start = lead.iter().find_map(|lead| line.find(lead)).unwrap_or(0);
    let stated = after_lead(&line[start..]).or(bracketed).or(spaced)?;
    let mut parts = stated
        .split([',', ';', '/', '('])
        .flat_map(|part| part.split(" và "));
    parts.find_map(|part| {
        let words = part.trim_matches([' ', ')', ':', '.']);
        Some(Measure::of(words)).filter(Measure::is_money)
    })
}

/// Things that are counted, in the form of [`text::compare_key`].
static COUNTED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let stored = indicators().iter().map(|one| one.unit.as_str());
    stored
        .chain(MORE.split(','))
        .map(text::compare_key)
        .collect()
});

const MORE: &str = "người, lượt người, lượt, hộ, lượt hộ, cuộc, buổi, lớp, mô hình, điển hình, vụ, vụ việc, đơn, \
    đơn thư, ý kiến, căn, nhà, cái nhà, suất, phần, phần quà, chuyến, công trình, tổ, khối, tổ chức, văn bản, tin, \
    bài, tin bài, tin, bài viết, hội nghị, đợt, đơn vị, xã, phường, cơ sở, kiến nghị, cá nhân, tập thể, \
    đối tượng, báo cáo, hồ sơ, phiếu, điểm, cây, ngày công, công, tuyến, tuyến đường, con, chiếc, cái, bộ, cuốn, tờ, bản, giờ, \
    ngày, lần, việc, nội dung, chi hội, chi đoàn, chi bộ, hội viên, đoàn viên, đảng viên, thành viên, em, cháu, \
    học sinh, thôn, ấp, khóm, khu, khu vực, câu lạc bộ, clb, nhóm, đội, đồng chí, đ c, quyển, thùng, máy, xe, dự án, \
    chương trình, chuyên đề, chuyên mục, phóng sự, lượt xem, trường hợp, doanh nghiệp, hợp tác xã, htx, cuộc họp, \
    lượt đơn vị, cầu, cây cầu, tổ hợp tác, ban, quỹ, hội, cán bộ, lượt cán bộ, tin nhắn, bài báo, cuộc thi, hộp, bao, bữa, \
    suất ăn, đơn vị máu, áo, vé, ca, khẩu, nhân khẩu, cuộc vận động, kế hoạch, nghị quyết, tủ sách, sân, bếp, thẻ, sổ, giấy khen, bằng khen, tổ nhóm, \
    hội thi, cuộc giao lưu, cuộc gặp, lượt khách, trạm, phòng, trường, giải, tiết mục, khu phố, tổ dân phố";

/// Whether the words of a label speak of money.
pub(super) fn speaks_of_money(label: &str) -> bool {
    let key = text::compare_key(label);
    let words = [
        "tiền",
        "kinh phí",
        "trị giá",
        "giá trị",
        "quỹ",
        "vốn",
        "dư nợ",
        "ngân sách",
        "doanh thu",
        "thu nhập",
        "ủng hộ",
        "nợ",
        "nguồn lực",
        "chi phí",
    ];
    let counts = [
        "số người",
        "số hộ",
        "số cuộc",
        "số lượt",
        "lượt",
        "hộ ",
        "số đơn vị",
        "người",
    ];
    let counted = counts.iter().any(|start| key.starts_with(start));
    !counted
        && words
            .iter()
            .any(|word| format!(" {key} ").contains(&format!(" {word} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_told_from_other_words_in_brackets() {
        let found = |name: &str| in_brackets(name).map(|measure| measure.words);
        assert_eq!(found("Nhà Đại đoàn kết (căn)").as_deref(), Some("căn"));
        assert_eq!(found("Đất hiến (m²)").as_deref(), Some("m²"));
        assert_eq!(
            found("Kinh phí (ĐVT: triệu đồng)").as_deref(),
            Some("triệu đồng")
        );
        assert_eq!(found("Người tham gia (không trùng)"), None);
        assert_eq!(found("Mô hình"), None);
    }

    #[test]
    fn the_head_sets_the_unit_of_money() {
        let found = |line: &str| of_head(line).map(|measure| measure.words);
        let cases = [
            ("ĐVT: triệu đồng", Some("triệu đồng")),
            ("Đơn vị tính: 1.000 đồng", Some("1.000 đồng")),
            ("(Triệu đồng)", Some("Triệu đồng")),
            ("(Đơn vị tính: tỷ đồng)", Some("tỷ đồng")),
            ("Đơn vị báo cáo: Xã A; ĐVT: triệu đồng", Some("triệu đồng")),
            ("ĐVT: người", None),
            ("ĐVT: người, triệu đồng", Some("triệu đồng")),
            ("Đơn vị báo cáo: Thành phố Cần Thơ", None),
            ("PHỤ LỤC SỐ LIỆU", None),
        ];
        for (line, words) in cases {
            assert_eq!(found(line).as_deref(), words, "{line}");
        }
    }
}
