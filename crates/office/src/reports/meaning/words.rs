//! Names of indicators as they are compared: abbreviations written out, words that say nothing
//! about which indicator it is left away.

use std::collections::HashMap;
use std::sync::LazyLock;

use sheets::table::numbering;
use viet::text;

use crate::reports::catalogue::{Indicator, indicators};

/// The telling words of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    words: Vec<String>,
    plain: Vec<String>,
    /// Typed without any marks.
    unmarked: bool,
}

/// One name of an indicator.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) said: Said,
    pub(super) indicator: &'static Indicator,
}

static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let names = indicators().iter().flat_map(|indicator| {
        let all = indicator.phrases.iter().chain([&indicator.name]);
        all.map(move |phrase| Name {
            said: Said::of(phrase),
            indicator,
        })
    });
    names.collect()
});

static SHORT: LazyLock<HashMap<&'static str, Vec<Said>>> = LazyLock::new(|| {
    let short = indicators().iter().map(|one| {
        let names = one.short.iter().map(|name| Said::of(name));
        (one.code.as_str(), names.collect())
    });
    short.collect()
});

/// Names by their first telling word, as it is typed without marks.
static BY_WORD: LazyLock<HashMap<&'static str, Vec<&'static Name>>> = LazyLock::new(|| {
    let mut index: HashMap<&str, Vec<&Name>> = HashMap::new();
    for name in NAMES.iter() {
        if let Some(first) = name.said.plain.first() {
            index.entry(first).or_default().push(name);
        }
    }
    index
});

/// The names that a label may be: those that begin with one of its words.
pub(super) fn names_in(label: &Said) -> impl Iterator<Item = &'static Name> {
    let mut words: Vec<&String> = label.plain.iter().collect();
    words.sort_unstable();
    words.dedup();
    let lists = words
        .into_iter()
        .filter_map(|word| BY_WORD.get(word.as_str()));
    lists.flatten().copied()
}

/// The indicator whose whole name a label is, word for word: "Tổng số hộ", although "số hộ" is short for
/// those that borrow where these stand above.
pub(super) fn named_so(label: &str) -> Option<&'static Indicator> {
    let bare = numbering(label.trim()).map_or(label.trim(), |(_, rest)| rest);
    let key = text::compare_key(bare);
    let mut all = indicators().iter();
    all.find(|one| text::compare_key(&one.name) == key)
}

/// The names of an indicator below the one it belongs to.
pub(super) fn short_of(code: &str) -> &'static [Said] {
    SHORT.get(code).map_or(&[], Vec::as_slice)
}

impl Said {
    /// The telling words of a label, without its number and what is in brackets.
    pub(super) fn of(label: &str) -> Said {
        let outside = outside_brackets(label);
        let bare = numbering(outside.trim()).map_or(outside.trim(), |(_, rest)| rest);
        let bare = match bare.strip_prefix('%') {
            Some(rest) => format!("tỷ lệ {rest}"),
            None => bare.to_owned(),
        };
        let key = text::compare_key(&bare);
        let split = key.split(|c: char| !c.is_alphanumeric());
        let typed = split.filter(|word| !word.is_empty());
        let unmarked = text::fold(&key) == key;
        let filler = |word: &str| {
            FILLERS
                .iter()
                .any(|known| *known == word || (unmarked && text::fold(known) == word))
        };
        let words: Vec<String> = typed
            .flat_map(|word| written_out(word).split(' '))
            .filter(|word| !filler(word))
            .map(str::to_owned)
            .collect();
        let plain: Vec<String> = words.iter().map(|word| text::fold(word)).collect();
        Said {
            unmarked,
            plain,
            words,
        }
    }

    /// The words of a heading and of a label below it.
    pub(super) fn both(over: &str, label: &str) -> Said {
        let (mut said, more) = (Said::of(over), Said::of(label));
        said.unmarked &= more.unmarked;
        said.words.extend(more.words);
        said.plain.extend(more.plain);
        said
    }

    /// Whether all that is said here is said there too.
    pub(super) fn is_part_of(&self, other: &Said) -> bool {
        self.words.iter().all(|word| other.words.contains(word))
    }

    /// Whether the label is just this name.
    pub(super) fn same(&self, label: &Said) -> bool {
        self.words == label.words || (label.unmarked && self.plain == label.plain)
    }

    /// Whether the label is this name, in its order, with nothing between that says more; how
    /// many spare words it has then.
    pub(super) fn within(&self, label: &Said) -> Option<usize> {
        let (name, typed) = match label.unmarked {
            true => (&self.plain, &label.plain),
            false => (&self.words, &label.words),
        };
        if name.is_empty() || name.len() > typed.len() {
            return None;
        }
        let mut next = name.iter().peekable();
        let mut spare = 0;
        for word in typed {
            if next.peek() == Some(&word) {
                next.next();
            } else if is_spare(word, label.unmarked) {
                spare += 1;
            } else {
                return None;
            }
        }
        let short = name.len() <= 2 && spare > 0;
        (next.peek().is_none() && !short && spare <= name.len() * 2 + 2).then_some(spare)
    }
}

fn outside_brackets(label: &str) -> String {
    let mut depth = 0usize;
    let outside = label.chars().filter(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                let inside = depth > 0;
                depth = depth.saturating_sub(1);
                return !inside;
            }
            _ => {}
        }
        depth == 0
    });
    outside.collect()
}

fn is_spare(word: &str, unmarked: bool) -> bool {
    SPARE.iter().any(|spare| match unmarked {
        true => text::fold(spare) == word,
        false => *spare == word,
    })
}

/// The words that an abbreviation stands for; any other word itself.
pub(crate) fn written_out(word: &str) -> &str {
    let found = SHORT_FORMS.iter().find(|(short, _)| *short == word);
    found.map_or(word, |(_, long)| long)
}

/// Words that every name may have or lack.
const FILLERS: &[&str] = &[
    "số", "tổng", "lượng", "các", "những", "được", "đã", "và", "của", "cho", "là", "có", "về",
    "trong", "kỳ", "tại", "ở", "theo", "do", "với", "để", "bị", "cùng", "này", "trên", "thì", "đó",
];

/// Words that say where or how, which a label may have beyond a name.
const SPARE: &[&str] = &[
    "ấp",
    "khu",
    "vực",
    "khóm",
    "thôn",
    "bản",
    "tổ",
    "phố",
    "xã",
    "phường",
    "thị",
    "trấn",
    "quận",
    "huyện",
    "thành",
    "tỉnh",
    "cơ",
    "sở",
    "đơn",
    "vị",
    "nhân",
    "dân",
    "công",
    "tác",
    "nghiệp",
    "vụ",
    "vận",
    "khéo",
    "địa",
    "bàn",
    "phương",
    "năm",
    "tháng",
    "quý",
    "đầu",
    "toàn",
    "cấp",
    "ủy",
    "chính",
    "quyền",
    "hội",
    "việc",
    "hoạt",
    "động",
    "thực",
    "hiện",
    "kết",
    "quả",
    "tổ",
    "chức",
    "người",
    "từ",
    "đến",
    "nay",
    "ra",
    "trực",
    "tiếp",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
    "cả",
    "cụ",
    "thể",
    "đảng",
];

const SHORT_FORMS: &[(&str, &str)] = &[
    ("tỉ", "tỷ"),
    ("luỹ", "lũy"),
    ("qcdc", "quy chế dân chủ"),
    ("dvk", "dân vận khéo"),
    ("mttq", "mặt trận tổ quốc"),
    ("mttqvn", "mặt trận tổ quốc"),
    ("ubmttq", "mặt trận tổ quốc"),
    ("ubmttqvn", "mặt trận tổ quốc"),
    ("hđnd", "hội đồng nhân dân"),
    ("ubnd", "ủy ban nhân dân"),
    ("ttnd", "thanh tra nhân dân"),
    ("gsđtcđ", "giám sát đầu tư cộng đồng"),
    ("gsđtccđ", "giám sát đầu tư cộng đồng"),
    ("kntc", "khiếu nại tố cáo"),
    ("tthc", "thủ tục hành chính"),
    ("htct", "hệ thống chính trị"),
    ("kt", "kinh tế"),
    ("vhxh", "văn hóa xã hội"),
    ("vh", "văn hóa"),
    ("xh", "xã hội"),
    ("qpan", "quốc phòng an ninh"),
    ("qp", "quốc phòng"),
    ("knc", "kỷ niệm chương"),
    ("asxh", "an sinh xã hội"),
    ("dtts", "dân tộc thiểu số"),
    ("đđk", "đại đoàn kết"),
    ("vnn", "vì người nghèo"),
    ("gpmb", "giải phóng mặt bằng"),
    ("ccb", "cựu chiến binh"),
    ("lhpn", "liên hiệp phụ nữ"),
    ("một", "1"),
    ("hai", "2"),
];
