//! What the finder of tables is told about reports: the words over their columns, what headings
//! of figures are like, and which rows are sums.

use sheets::table::{FieldWords, Fit, Phrases, Vocabulary, is_placeholder};
use viet::number::{self, Context, Reading};
use viet::text;
use viet::unit_name::{self, UnitHint};

use super::{fields, measure};
use crate::reports::catalogue::indicator;
use crate::reports::meaning;
use crate::reports::period::spoken;

/// The vocabulary of reports.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words;

impl Vocabulary for Words {
    fn fields(&self) -> &'static [FieldWords] {
        fields::ALL
    }

    fn by_content(&self) -> &'static [&'static str] {
        &["code_hint", "unit_of_measure", "unit", "label"]
    }

    fn alone(&self) -> &'static [(&'static str, &'static str)] {
        fields::ALONE
    }

    fn each(&self, field: &str) -> bool {
        field == "value"
    }

    fn by_figures(&self) -> bool {
        true
    }

    fn heading(&self, text: &str) -> Option<&'static str> {
        let value = spoken::column(text).is_some()
            || is_unit(text)
            || meaning::named(text).is_some()
            || counts(text)
            || measure::in_brackets(text).is_some();
        value.then_some("value")
    }

    fn measures(&self, text: &str) -> bool {
        measure::is_bare(text) || matches!(text::compare_key(text).as_str(), "đvt" | "đơn vị tính")
    }

    fn sums(&self, subject: &str, text: &str) -> bool {
        is_sum(subject, text)
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        let told = |yes: bool, no: bool| match (yes, no) {
            (true, _) => Fit::Yes,
            (_, true) => Fit::No,
            _ => Fit::Open,
        };
        let figure = is_figure(text);
        match field {
            "value" => told(figure, !figure && text.split(' ').count() > 6),
            "unit_of_measure" => told(measure::is_measure(text), figure || text.len() > 40),
            "unit" => told(
                is_unit(text) || is_body(text),
                figure || measure::is_measure(text),
            ),
            "label" => told(
                !figure && text.contains(' '),
                figure || indicator(text).is_some(),
            ),
            "code_hint" => told(indicator(text).is_some(), text.chars().count() > 8),
            "period" => told(
                matches!(spoken::column(text), Some(spoken::Column::Named(_))),
                true,
            ),
            _ => Fit::Open,
        }
    }

    fn names_record(&self, text: &str) -> bool {
        is_unit(text) || meaning::named(text).is_some()
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        is_unit(text).then_some(1)
    }
}

/// A figure, or what stands for one that is not there.
fn is_figure(text: &str) -> bool {
    let read = || number::read(text, &Context::default());
    is_placeholder(text)
        || (text.contains(|c: char| c.is_ascii_digit())
            && matches!(read(), Reading::Figure(_) | Reading::Ambiguous(_)))
}

/// Words that begin the name of something that is counted.
fn counts(text: &str) -> bool {
    static COUNTS: Phrases = Phrases::new(
        "số cuộc, số hộ, số người, số lượt, số lượng, số buổi, số lớp, số mô hình, số vụ, số đơn, số ý kiến, \
        số căn, số nhà xây, số suất, số phần, số chuyến, số công trình, số tổ, số văn bản, số tin, số bài, \
        số hội nghị, số đơn vị, số kiến nghị, số cá nhân, số tập thể, số hồ sơ, số hội viên, số đoàn viên, \
        số đảng viên, số chi hội, số ngày công, số tiền, số thôn, số ấp, tổng số, tổng giá trị, tổng kinh phí, \
        tổng trị giá, tỷ lệ, tỉ lệ, lượt, cuộc, số vụ việc, số đợt, số cán bộ, diện tích, trị giá, kinh phí, số gạo, \
        số quà, số nhà, số học bổng, số câu lạc bộ",
    );
    let key = text::compare_key(text);
    text.chars().count() <= 80 && COUNTS.begin(&key)
}

/// Whether a text is the name of a territory: "Xã Mỹ Khánh", "Ấp 3".
pub(super) fn is_unit(name: &str) -> bool {
    use UnitHint::{Ap, City, Huyen, Khom, KhuVuc, Phuong, Province, Quan, ThiTran, ThiXa, Xa};
    let key = text::compare_key(name);
    let other = [
        "xã hội",
        "xã, ",
        "tỉnh, ",
        "khu vực nông",
        "khu vực thành",
        "xã phường",
        "phường xã",
    ];
    let listed = name.contains('/') || other.iter().any(|start| key.starts_with(start));
    if listed || key.split(' ').count() > 7 || name.contains(['(', ':']) {
        return false;
    }
    let phrase = unit_name::parse(name);
    let territory = |hint| {
        matches!(
            hint,
            Ap | City | Huyen | Khom | KhuVuc | Phuong | Province | Quan | ThiTran | ThiXa | Xa
        )
    };
    let first = phrase.parts.first().filter(|_| phrase.body.is_none());
    first.is_some_and(|part| {
        let proper = part
            .name
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        part.hint.is_some_and(territory) && proper
    })
}

/// Whether a text is the name of an organisation: "Hội Nông dân xã", "UBMTTQ".
pub(super) fn is_body(name: &str) -> bool {
    use UnitHint::{Board, Forces, Front, Government, Mass, Party, School};
    let hint = |hint| {
        matches!(
            hint,
            Board | Forces | Front | Government | Mass | Party | School
        )
    };
    let phrase = unit_name::parse(name);
    let body = phrase.body.as_ref().and_then(|body| body.hint);
    let part = phrase.parts.first().and_then(|part| part.hint);
    name.split(' ').count() <= 10 && (body.is_some_and(hint) || part.is_some_and(hint))
}

/// Rows of sums. Over units everything that begins like one is; a row of a report only where it
/// says nothing else: "Tổng trị giá quà tặng" is an indicator.
fn is_sum(subject: &str, text: &str) -> bool {
    static SUMS: Phrases = Phrases::new(
        "tổng cộng, tổng số, tổng, cộng, cộng dồn, tổng toàn, toàn xã, toàn phường, toàn huyện, toàn quận, \
        toàn thành phố, toàn tỉnh, cả huyện, cả xã, cả tỉnh, cả thành phố, total",
    );
    static ALONE: Phrases =
        Phrases::new("tổng cộng, cộng, tổng, cộng dồn, total, tổng cộng chung, tổng chung");
    static BODIES: Phrases = Phrases::new(
        "tổng công ty, tổng cục, tổng đội, tổng đoàn, tổng liên đoàn, tổng kho, cộng đồng, cộng tác, cộng sản",
    );
    let outside = text.split(['(', ':']).next().unwrap_or_default();
    let bare = sheets::table::numbering(outside.trim()).map_or(outside, |(_, rest)| rest);
    let key = text::compare_key(bare);
    if BODIES.begin(&key) {
        return false;
    }
    match subject {
        "label" => {
            let part = key.starts_with("cộng ") || key.starts_with("tổng cộng ");
            ALONE.hold(&key) || (part && meaning::named(text).is_none())
        }
        _ => SUMS.begin(&key),
    }
}
