//! Breaking text into lines where the rules ask for more than an engine does: balanced lines
//! for names in a head, a count of lines for a cell, room to break in words without blanks.

use crate::fonts::{Face, width_mm};

/// How a text is set and how much room it has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) face: Face,
    pub(crate) size_pt: f64,
    pub(crate) room_mm: f64,
}

/// Breaks a text at blanks into as few lines as fit, of lengths as equal as can be; where that
/// costs little, a line ends after a comma or before a quotation, and not inside a word of two
/// syllables ("NHÂN DÂN"). A syllable is never split and nothing is shrunk.
pub(crate) fn balanced(text: &str, setting: Setting) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    even(&words, setting)
}

/// [`balanced`] for words that are cut already; what stands in one of them stays together.
pub(crate) fn even(words: &[&str], setting: Setting) -> Vec<String> {
    let widths: Vec<f64> = words.iter().map(|word| setting.width(word)).collect();
    let mut best = vec![Ending::default()];
    for end in 1..=words.len() {
        let ending = best_ending(words, &widths, &best, end, setting);
        best.push(ending);
    }
    let mut lines = Vec::new();
    let mut end = words.len();
    while end > 0 {
        lines.push(words[best[end].start..end].join(" "));
        end = best[end].start;
    }
    lines.reverse();
    lines
}

/// How many lines a text takes when each line is filled as far as it goes.
pub(crate) fn count(text: &str, setting: Setting) -> usize {
    text.split('\n')
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let lines = greedy(&words, setting);
            lines
                .iter()
                .map(|line| pieces(line, setting))
                .sum::<usize>()
                .max(1)
        })
        .sum()
}

/// How many lines a line takes that may be one word wider than the room, which yields anywhere; each
/// of its lines may lack a letter.
fn pieces(line: &str, setting: Setting) -> usize {
    let wide = setting.width(line);
    if wide <= setting.room_mm {
        return 1;
    }
    let letter = wide / line.chars().count() as f64;
    let room = (setting.room_mm - letter).max(letter);
    (wide / room).ceil() as usize
}

/// The text with an invisible place to break after each letter of a word that is wider than
/// the room. Without it such a word would run over the edge of its cell.
pub(crate) fn yielding(text: &str, setting: Setting) -> String {
    let too_wide = |word: &str| setting.width(word) > setting.room_mm;
    if !text.split([' ', '\n']).any(too_wide) {
        return text.to_owned();
    }
    text.split_inclusive([' ', '\n'])
        .map(|word| {
            if too_wide(word.trim_end()) {
                loosened(word)
            } else {
                word.to_owned()
            }
        })
        .collect()
}

const ZERO_WIDTH_SPACE: char = '\u{200b}';

fn loosened(word: &str) -> String {
    let mut out = String::with_capacity(word.len() * 2);
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        out.push(letter);
        // A mark stays with its letter.
        if letters
            .peek()
            .is_some_and(|next| width_mm(next.encode_utf8(&mut [0; 4]), Face::Regular, 1.0) > 0.0)
        {
            out.push(ZERO_WIDTH_SPACE);
        }
    }
    out
}

fn greedy(words: &[&str], setting: Setting) -> Vec<String> {
    let blank = setting.width(" ");
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0.0;
    for word in words {
        let wide = setting.width(word);
        match lines.last_mut() {
            Some(line) if used + blank + wide <= setting.room_mm => {
                line.push(' ');
                line.push_str(word);
                used += blank + wide;
            }
            _ => {
                lines.push((*word).to_owned());
                used = wide;
            }
        }
    }
    lines
}

/// The best way found to end a line after some word.
#[derive(Debug, Clone, Copy, Default)]
struct Ending {
    /// The first word of that line.
    start: usize,
    /// Lines up to here.
    lines: usize,
    /// The squares of their widths, less what good breaks are worth: least when even.
    cost: f64,
}

fn best_ending(
    words: &[&str],
    widths: &[f64],
    best: &[Ending],
    end: usize,
    setting: Setting,
) -> Ending {
    let blank = setting.width(" ");
    let mut found: Option<Ending> = None;
    let mut line = -blank;
    for start in (0..end).rev() {
        line += blank + widths[start];
        if line > setting.room_mm && found.is_some() {
            break;
        }
        let worth = match start {
            0 => 0.0,
            _ => worth_of_break(words[start - 1], words[start]) * setting.room_mm.powi(2),
        };
        let ending = Ending {
            start,
            lines: best[start].lines + 1,
            cost: best[start].cost + line * line - worth,
        };
        let better =
            found.is_none_or(|other| (ending.lines, ending.cost) < (other.lines, other.cost));
        if better {
            found = Some(ending);
        }
    }
    found.unwrap_or_default()
}

/// How uneven lines may become for a good break, and to keep a word together: squares of shares
/// of the room.
const GOOD_BREAK: f64 = 0.04;
const BROKEN_WORD: f64 = 0.3;

fn worth_of_break(before: &str, after: &str) -> f64 {
    if before.ends_with([',', ';', ':', '”', ')']) || after.starts_with(['“', '"', '(']) {
        GOOD_BREAK
    } else if is_one_word(before, after) {
        -BROKEN_WORD
    } else {
        0.0
    }
}

/// Words of two syllables in names of offices and in titles of lists. The list is open: a word
/// that is missing only breaks as it would have.
const ONE_WORD: &[&str] = &[
    "ủy ban",
    "nhân dân",
    "chủ tịch",
    "mặt trận",
    "tổ quốc",
    "việt nam",
    "cộng sản",
    "dân vận",
    "tuyên giáo",
    "tổ chức",
    "kiểm tra",
    "chỉ đạo",
    "chấp hành",
    "thường vụ",
    "thường trực",
    "thực hiện",
    "thành phố",
    "thị trấn",
    "thị xã",
    "liên hiệp",
    "phụ nữ",
    "nông dân",
    "thanh niên",
    "cựu chiến",
    "chiến binh",
    "liên đoàn",
    "lao động",
    "hội đồng",
    "đảng bộ",
    "đảng ủy",
    "công an",
    "quân sự",
    "chỉ huy",
    "cơ sở",
    "cơ quan",
    "đơn vị",
    "dân chủ",
    "quy chế",
    "thi đua",
    "khen thưởng",
    "thành tích",
    "xuất sắc",
    "phong trào",
    "công tác",
    "tập thể",
    "cá nhân",
    "gia đình",
    "giấy khen",
    "bằng khen",
    "xây dựng",
    "văn phòng",
    "nội vụ",
    "giáo dục",
    "đào tạo",
    "giai đoạn",
    "sự nghiệp",
];

/// Words that stay with the figure after them: "tháng 12", "số 15-QĐ/BDVTU". A date is not broken.
const BEFORE_FIGURES: &[&str] = &["số", "ngày", "tháng", "năm", "quý"];

fn is_one_word(before: &str, after: &str) -> bool {
    let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    // A dash never begins a line, and ends one only where nothing else would do.
    if ["-", "–"].contains(&after) || ["-", "–"].contains(&before) {
        return true;
    }
    if is_figure(before) && ["tháng", "năm"].contains(&after) {
        return true;
    }
    if is_figure(after) {
        return BEFORE_FIGURES.contains(&before.to_lowercase().as_str());
    }
    let word = format!("{before} {after}").to_lowercase();
    ONE_WORD.contains(&word.replace("uỷ", "ủy").as_str())
}

impl Setting {
    /// The width of a text in one line, in millimetres.
    pub(crate) fn width(self, text: &str) -> f64 {
        width_mm(text, self.face, self.size_pt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTY_ISSUER: Setting = Setting {
        face: Face::Bold,
        size_pt: 14.0,
        room_mm: 78.0,
    };

    const STATE_ISSUER: Setting = Setting {
        size_pt: 13.0,
        room_mm: 68.0,
        ..PARTY_ISSUER
    };

    const SUBJECT: Setting = Setting {
        room_mm: 155.0,
        ..PARTY_ISSUER
    };

    #[test]
    fn a_name_that_fits_stays_on_one_line_and_a_long_one_breaks_into_even_lines() {
        let cases = [
            (
                PARTY_ISSUER,
                "BAN TUYÊN GIÁO VÀ DÂN VẬN",
                vec!["BAN TUYÊN GIÁO VÀ DÂN VẬN"],
            ),
            (
                PARTY_ISSUER,
                "BAN CHỈ ĐẠO THỰC HIỆN QCDC Ở CƠ SỞ",
                vec!["BAN CHỈ ĐẠO THỰC HIỆN", "QCDC Ở CƠ SỞ"],
            ),
            (
                STATE_ISSUER,
                "CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN NINH KIỀU",
                vec!["CHỦ TỊCH ỦY BAN", "NHÂN DÂN QUẬN NINH KIỀU"],
            ),
            (
                SUBJECT,
                "về thành tích trong phong trào thi đua “Dân vận khéo” giai đoạn 2021 - 2025",
                vec![
                    "về thành tích trong phong trào thi đua",
                    "“Dân vận khéo” giai đoạn 2021 - 2025",
                ],
            ),
            (
                SUBJECT,
                "(Kèm theo Quyết định số 3127/QĐ-UBND ngày 20 tháng 12 năm 2023 của Ủy ban nhân dân)",
                vec![
                    "(Kèm theo Quyết định số 3127/QĐ-UBND",
                    "ngày 20 tháng 12 năm 2023 của Ủy ban nhân dân)",
                ],
            ),
            (
                PARTY_ISSUER,
                "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
                vec!["HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"],
            ),
            (PARTY_ISSUER, "", vec![]),
        ];
        for (setting, name, expected) in cases {
            assert_eq!(balanced(name, setting), expected);
        }
    }

    #[test]
    fn only_a_word_wider_than_its_room_gets_places_to_break() {
        let narrow = Setting {
            room_mm: 20.0,
            ..PARTY_ISSUER
        };
        assert_eq!(yielding("Bình Thủy", narrow), "Bình Thủy");
        let long = "x".repeat(40);
        let loosened = yielding(&format!("a {long}"), narrow);
        assert!(loosened.starts_with("a x\u{200b}x"));
        assert_eq!(loosened.replace('\u{200b}', ""), format!("a {long}"));
        // It takes the lines that its letters need, not one.
        let needed = (narrow.width(&long) / narrow.room_mm).ceil() as usize;
        assert!((needed + 1..=needed + 3).contains(&count(&format!("a {long}"), narrow)));
    }
}
