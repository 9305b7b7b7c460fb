//! What the spellings of one body's name have in common.

use crate::text;

/// A body's name with short words written out, cut where the territory begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BodyKey {
    /// What it is called: "hội nông dân".
    pub own: String,
    /// The words for its territory: "phường an bình"; empty where its name says none.
    pub place: String,
}

/// The key of a collective's name, in the words of [`text::compare_key`]: UBND is Ủy ban nhân
/// dân, P. is phường, ấp 03 is ấp 3. For finding what may be one body, never for printing.
///
/// ```
/// let key = viet::unit_name::body_key("Hội LHPN P. An Bình");
/// assert_eq!((key.own.as_str(), key.place.as_str()), ("hội liên hiệp phụ nữ", "phường an bình"));
/// ```
pub fn body_key(name: &str) -> BodyKey {
    let key = text::compare_key(name);
    let mut words: Vec<&str> = Vec::new();
    let typed: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
    for (at, word) in typed.iter().copied().enumerate() {
        let named = typed.get(at + 1).is_some();
        match written_out(word, at, named) {
            Some(out) => words.extend(out.split(' ')),
            None => words.push(without_zeros(word)),
        }
    }
    drop_phrases(&mut words);
    let cut = territory_at(&words).unwrap_or(words.len());
    BodyKey {
        own: words[..cut].join(" "),
        place: words[cut..].join(" "),
    }
}

const FRONT: &str = "ủy ban mặt trận tổ quốc";

/// Letters that stand for words, with and without company.
fn written_out(word: &str, at: usize, named: bool) -> Option<&'static str> {
    Some(match word {
        "ubnd" => "ủy ban nhân dân",
        "hđnd" => "hội đồng nhân dân",
        "ubmttq" | "ubmttqvn" => FRONT,
        "mttq" | "mttqvn" => "mặt trận tổ quốc",
        "ub" => "ủy ban",
        "lhpn" => "liên hiệp phụ nữ",
        "pn" => "phụ nữ",
        "nd" => "nông dân",
        "ccb" => "cựu chiến binh",
        "nct" => "người cao tuổi",
        "ctđ" => "chữ thập đỏ",
        "ldld" | "lđlđ" => "liên đoàn lao động",
        "tncs" => "thanh niên cộng sản",
        "tn" => "thanh niên",
        "hcm" => "hồ chí minh",
        "clb" => "câu lạc bộ",
        "htx" => "hợp tác xã",
        "chqs" => "chỉ huy quân sự",
        "thcs" => "trung học cơ sở",
        "thpt" => "trung học phổ thông",
        "cp" => "cổ phần",
        "tnhh" => "trách nhiệm hữu hạn",
        "tdp" => "tổ dân phố",
        "kv" => "khu vực",
        "tp" if named => "thành phố",
        "tx" if named => "thị xã",
        "p" if named && at > 0 => "phường",
        "q" if named && at > 0 => "quận",
        "h" if named && at > 0 => "huyện",
        "x" if named && at > 0 => "xã",
        _ => return None,
    })
}

fn without_zeros(word: &str) -> &str {
    let digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    match word.trim_start_matches('0') {
        "" => word,
        number if digits => number,
        _ => word,
    }
}

/// What is said or left out of one and the same body: "Việt Nam", "TNCS Hồ Chí Minh".
fn drop_phrases(words: &mut Vec<&str>) {
    for phrase in [
        &["việt", "nam"][..],
        &["vn"],
        &["hồ", "chí", "minh"],
        &["cộng", "sản"],
    ] {
        let found = words.windows(phrase.len()).position(|some| some == phrase);
        if let Some(at) = found.filter(|at| *at > 0) {
            words.drain(at..at + phrase.len());
        }
    }
    if words.starts_with(&["mặt", "trận", "tổ", "quốc"]) {
        words.splice(0..0, ["ủy", "ban"]);
    }
    if words.get(..3) == Some(&["hội", "phụ", "nữ"]) {
        words.splice(1..1, ["liên", "hiệp"]);
    }
}

/// Where the territory of an office begins; hamlets and quarters are part of a body's own name.
fn territory_at(words: &[&str]) -> Option<usize> {
    (1..words.len().saturating_sub(1)).find(|&at| {
        let (before, here, after) = (words[at - 1], words[at], words[at + 1]);
        match here {
            "phường" | "huyện" => true,
            "quận" => after != "ủy",
            "xã" => before != "tác" && !matches!(after, "hội" | "viên"),
            "tỉnh" => !matches!(after, "ủy" | "đoàn" | "lộ"),
            "thị" => matches!(after, "trấn" | "xã"),
            "thành" => after == "phố",
            _ => false,
        }
    })
}
