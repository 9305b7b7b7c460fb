//! Numbers that tell no amount: dates, years, papers, programmes, ordinals, ages, telephones.

use super::tokens::{Token, TokenKind};
use super::units;

/// Where to go on behind the number at `at`, if it tells no amount.
pub(super) fn passed(tokens: &[Token], at: usize) -> Option<usize> {
    let around = Around { tokens, at };
    around
        .paper_or_date()
        .or_else(|| {
            (around.is_label() || around.is_year() || around.is_contact()).then_some(at + 1)
        })
        .or_else(|| around.is_named().then_some(at + 1))
        .or_else(|| around.is_of_time().then_some(at + 1))
}

struct Around<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl<'a> Around<'a> {
    fn before(&self, back: usize) -> Option<&'a Token> {
        self.tokens.get(self.at.checked_sub(back)?)
    }

    fn after(&self, more: usize) -> Option<&'a Token> {
        self.tokens.get(self.at + more)
    }

    fn own(&self) -> &'a str {
        &self.tokens[self.at].key
    }

    fn plain(&self, more: usize) -> Option<u32> {
        plain(self.after(more)?)
    }

    fn counted(&self, more: usize) -> bool {
        let next = self.after(more);
        next.is_some_and(|next| {
            next.kind != TokenKind::Number && units::may_be_counted(&next.key) && !next.capital
        })
    }

    /// "1135-QĐ/BDVTU", "152/2025/NĐ-CP", "18/6/2024", "6/2024", "2021-2025", "16:54", "24/7",
    /// "COVID-19".
    fn paper_or_date(&self) -> Option<usize> {
        if self
            .before(1)
            .is_some_and(|mark| mark.is_any(&["-", "/"]) && mark.glued)
            && self.after(0)?.glued
        {
            let named = self
                .before(2)
                .is_some_and(|word| word.kind != TokenKind::Number);
            return named.then_some(self.at + 1);
        }
        let parts: Vec<&str> = self.own().split('.').collect();
        if let [day, month, year] = parts[..]
            && day.len() <= 2
            && month.len() <= 2
            && year.len() == 4
        {
            return Some(self.at + 1);
        }
        let mark = self.after(1).filter(|mark| mark.is_any(&["-", "/", ":"]))?;
        let second = self.after(2)?;
        if mark.glued && second.glued && second.kind != TokenKind::Number {
            let paper = second.capital || second.kind == TokenKind::Code;
            return paper.then(|| self.behind_paper());
        }
        let (first, next) = (self.plain(0)?, plain(second)?);
        let third = self
            .after(3)
            .filter(|third| third.is(&mark.key) && third.glued);
        match () {
            () if is_year(first) && is_year(next) => Some(self.at + 3),
            () if third.is_some() && self.after(4).is_some_and(|last| last.glued) => {
                Some(self.behind_paper())
            }
            () if mark.is(":") => mark.glued.then_some(self.at + 3),
            () if mark.is("/") && first <= 12 && is_year(next) => Some(self.at + 3),
            () if mark.is("/") && (first, next) == (24, 24) || (first, next) == (24, 7) => {
                Some(self.at + 3)
            }
            () if is_day(first, next) && mark.is("/") && self.is_day_here() => Some(self.at + 3),
            () if is_day(first, next) && mark.glued && self.says_day() => Some(self.at + 3),
            () => None,
        }
    }

    /// "15/10" is a day behind a word for days, or where nothing that is counted follows.
    fn is_day_here(&self) -> bool {
        let said = self.says_day();
        let street = self
            .before(1)
            .is_some_and(|word| word.is_any(&["đường", "lễ", "dịp", "khu", "công"]));
        let share = self.before(2).is_some_and(|sign| sign.is("%"))
            && self.after(3).is_some_and(|sign| sign.is(")"));
        said || street || !(share || self.counted(3))
    }

    fn says_day(&self) -> bool {
        self.before(1).is_some_and(|word| word.is_any(DAYS))
    }

    /// Behind everything that hangs together with it.
    fn behind_paper(&self) -> usize {
        let rest = self.tokens[self.at + 1..].iter();
        self.at
            + 1
            + rest
                .take_while(|token| token.glued && !token.is_any(&[",", ";", ")", ".", "\""]))
                .count()
    }

    /// The number of a heading or of an entry: "1. ", "2) ", "(1)".
    fn is_label(&self) -> bool {
        let short = self.own().len() <= 5;
        let Some(next) = self.after(1).filter(|_| short) else {
            return false;
        };
        let bracket = self.before(1).is_some_and(|mark| mark.is("("));
        let (stop, close) = (next.is(".") && next.glued, next.is(")") && next.glued);
        let first = self.at == 0
            || self
                .before(1)
                .is_some_and(|mark| mark.is_any(&[";", ":", "\""]));
        match () {
            () if close => {
                let listed =
                    self.at == 0 || self.before(1).is_some_and(|mark| mark.is_any(&[";", ","]));
                self.own().len() <= 2 && (bracket || (listed && !self.is_in_brackets()))
            }
            () if self.at == 0 => {
                stop || (next.capital && self.own().contains('.'))
                    || (next.is("/") && self.plain(2).is_none())
            }
            () => stop && first && self.after(2).is_some_and(|word| word.capital),
        }
    }

    fn is_in_brackets(&self) -> bool {
        const FAR: usize = 40;
        let before = self.tokens[..self.at].iter().rev().take(FAR);
        let nearest = before.into_iter().find(|sign| sign.is_any(&["(", ")"]));
        nearest.is_some_and(|sign| sign.is("("))
    }

    /// A plain "2024" that counts nothing.
    fn is_year(&self) -> bool {
        let year = self.own().len() == 4 && self.plain(0).is_some_and(is_year);
        let told = self
            .before(1)
            .is_some_and(|word| word.is_any(&["năm", "nam", "-", "đến", "từ", "/"]));
        year && (told || !self.counted(1))
    }

    /// Telephones, accounts, identity cards.
    fn is_contact(&self) -> bool {
        let digits = self.own().bytes().filter(u8::is_ascii_digit).count();
        let phone = self.own().starts_with('0') && digits >= 8 && !self.own().contains(',');
        let back = (1..=3).filter_map(|back| self.before(back));
        let said = back.clone().any(|word| {
            word.is_any(&[
                "đt", "sđt", "hotline", "zalo", "fax", "cccd", "cmnd", "stk", "khoản",
            ])
        });
        let pair = |first, second| {
            let words: Vec<&str> = (1..=3)
                .filter_map(|back| self.before(back))
                .map(|word| word.key.as_str())
                .collect();
            words.windows(2).any(|pair| pair == [second, first])
        };
        let account = said && digits >= 4;
        phone
            || digits > 15
            || account
            || pair("điện", "thoại")
            || (pair("dây", "nóng") && !self.counted(1))
    }

    /// "Chỉ thị 05", "Chương trình 135", "khoản 2", "ấp 4", "lần thứ 13", "năm 2024", "tháng 9".
    fn is_named(&self) -> bool {
        let Some(before) = self.before(1).filter(|word| word.kind == TokenKind::Word) else {
            return false;
        };
        if before.is_any(TIMES) {
            let counted = self.counted(1) && self.own().contains('.') && self.own().len() > 4;
            return !counted;
        }
        let two = self
            .before(2)
            .map(|first| format!("{} {}", first.key, before.key));
        let two = two.unwrap_or_default();
        if before.is("số") || before.is("so") {
            let paper = self.before(2).is_some_and(|word| {
                word.is_any(&[
                    "định", "quyết", "thị", "hoạch", "bão", "luận", "văn", "mẫu", "án",
                ])
            });
            let total = self
                .before(2)
                .is_some_and(|word| word.is_any(&["tổng", "dân", "con", "trong", "với", "tong"]));
            return !total && (paper || !self.counted(1));
        }
        let weak = WEAK.contains(&two.as_str()) || before.is_any(WEAK);
        STRONG.contains(&two.as_str()) || before.is_any(STRONG) || (weak && !self.counted(1))
    }

    /// "18 tuổi", "94 năm", "6 tháng", "3 lần", "5 không", "1 cửa".
    fn is_of_time(&self) -> bool {
        let Some(next) = self.after(1) else {
            return false;
        };
        let work = next.is("ngày")
            && self
                .after(2)
                .is_some_and(|word| word.is_any(&["công", "làm", "lao"]));
        let name =
            next.is_any(&["không", "sạch", "cùng", "tại", "cửa", "biết"]) && self.own().len() <= 2;
        let inside = next.is("trong") && self.plain(2).is_some();
        let birth = next.is("-") && self.after(2).is_some_and(|word| word.is_any(SPANS));
        (next.is_any(SPANS) && !work) || name || inside || birth
    }
}

fn plain(token: &Token) -> Option<u32> {
    token
        .key
        .parse()
        .ok()
        .filter(|_| token.kind == TokenKind::Number)
}

fn is_year(number: u32) -> bool {
    (1900..2100).contains(&number)
}

fn is_day(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

const DAYS: &[&str] = &[
    "ngày", "ngay", "sáng", "chiều", "tối", "trưa", "mùng", "mồng", "hôm", "từ", "đến", "tới",
    "hết", "trước", "sau",
];

const TIMES: &[&str] = &[
    "ngày", "tháng", "quý", "năm", "thang", "nam", "ngay", "quy", "giờ", "lúc", "mùng", "mồng",
    "thứ", "tuần",
];

const SPANS: &[&str] = &[
    "tuổi", "năm", "tháng", "ngày", "giờ", "phút", "giây", "tuần", "quý", "lần", "nhiệm", "thập",
    "thế", "niên", "h", "độ", "tuoi", "nam", "thang", "ngay",
];

/// What is always followed by its number.
const STRONG: &[&str] = &[
    "chỉ thị",
    "nghị quyết",
    "quy định",
    "kết luận",
    "đề án",
    "quyết định",
    "thông tư",
    "nghị định",
    "công văn",
    "pháp lệnh",
    "luật",
    "điều",
    "khoản",
    "chương",
    "phụ lục",
    "quốc lộ",
    "tỉnh lộ",
    "hương lộ",
    "quân khu",
    "trung đoàn",
    "lữ đoàn",
    "sư đoàn",
    "tiểu đoàn",
    "chỉ đạo",
    "khóa",
    "khoá",
    "hẻm",
    "ql",
    "nq",
    "ct",
    "qđ",
    "kl",
    "chi thi",
    "nghi quyet",
    "quyet dinh",
    "covid",
    "cung đường",
    "trang",
    "thông báo",
];

/// What is often followed by its number, unless something that is counted follows.
const WEAK: &[&str] = &[
    "chương trình",
    "kế hoạch",
    "hướng dẫn",
    "dự án",
    "ấp",
    "khóm",
    "thôn",
    "bản",
    "tổ",
    "khu vực",
    "khu",
    "phường",
    "quận",
    "đường",
    "đợt",
    "bước",
    "nhóm",
    "câu",
    "bài",
    "lớp",
    "biểu",
    "mẫu",
    "điểm",
    "mục",
    "cấp",
    "hạng",
    "vùng",
    "giai đoạn",
    "kỳ",
    "phần",
    "tầng",
    "đội",
    "tuyến",
    "kênh",
    "cầu",
    "cụm",
    "công ty",
    "khối",
    "báo cáo",
    "chuong trinh",
];
