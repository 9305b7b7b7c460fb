//! Periods as people write them: in titles ("Quý III và 9 tháng năm 2024"), over columns ("Kỳ
//! này", "Luỹ kế", "T9/2024"), in names of sheets and files ("PhongDien_6T2024"). Only what is
//! written is read; which year is meant where none is written is for the caller to say.

mod tokens;

use chrono::{Datelike, NaiveDate};
use viet::text;

use self::tokens::{Token, tokens};
use super::Span;

/// A stretch of a year, and the year if it is written with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The stretch.
    pub span: Span,
    /// The year.
    pub year: Option<i32>,
}

/// What a heading says about the period of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The period of the report: "Kỳ này", "Trong quý".
    This,
    /// From 1 January to its end: "Luỹ kế".
    ToDate,
    /// The same of the year before: "Cùng kỳ".
    YearBefore,
    /// The period before: "Kỳ trước".
    Before,
    /// A period by its name, and whether it is that of the year before.
    Named(Said),
}

/// Every period that a text names, in its order. Days are none; a bare year is one only where
/// nothing shorter is named.
#[must_use]
pub fn periods(text: &str) -> Vec<Said> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match span_at(&tokens, at) {
            Some((span, length)) => {
                found.push((span, at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    let years: Vec<(usize, i32)> = (0..tokens.len())
        .filter_map(|at| Some((at, tokens[at].year()?)))
        .collect();
    if found.is_empty() {
        return whole_years(&tokens);
    }
    let said = found.iter().map(|(span, end)| {
        let after = years.iter().find(|(at, _)| at >= end);
        let year = after.or(years.last()).map(|(_, year)| *year);
        Said { span: *span, year }
    });
    said.collect()
}

/// "năm 2024", "cả năm 2024".
fn whole_years(tokens: &[Token]) -> Vec<Said> {
    let named = |pair: &[Token]| {
        let year = pair[1].year().filter(|_| pair[0].is("năm"))?;
        Some(Said {
            span: Span::Since(12),
            year: Some(year),
        })
    };
    tokens.windows(2).filter_map(named).collect()
}

/// The first year that a text names, days left out.
#[must_use]
pub fn year(text: &str) -> Option<i32> {
    tokens(text).iter().find_map(Token::year)
}

/// The stretch that begins with this token, and how many tokens it takes.
fn span_at(tokens: &[Token], at: usize) -> Option<(Span, usize)> {
    let token = |more: usize| tokens.get(at + more);
    let number = |more: usize| token(more).and_then(Token::number);
    let first = &tokens[at];
    if first.is("quý") || first.letters("q") {
        let quarter = number(1).or_else(|| token(1)?.roman())?;
        return (1..=4)
            .contains(&quarter)
            .then_some((Span::Quarter(quarter as u8), 2));
    }
    if let Some(quarter) = first.glued_quarter() {
        return Some((Span::Quarter(quarter), 1));
    }
    if first.is("từ") && token(1)?.is_month_word() {
        let end = (3..6).find(|more| token(*more).is_some_and(Token::is_month_word));
        let months = end.and_then(|end| Some((number(end + 1)?, end + 2)));
        if let (Some(1), Some((last @ 1..=12, length))) = (number(2), months) {
            return Some((Span::since(last as u8), length));
        }
    }
    if first.is_month_word() {
        let month = number(1)?;
        let counted = at > 0 && tokens[at - 1].number().is_some();
        let fits = (1..=12).contains(&month) && !counted;
        return fits.then_some((Span::Month(month as u8), 2));
    }
    if let Some(months) = first.number().or_else(|| first.counted())
        && (2..=12).contains(&months)
        && token(1)?.is_month_word()
    {
        let second = token(2).is_some_and(|word| word.is("cuối"));
        let span = match (months, second) {
            (6, true) => Span::SecondHalf,
            (_, true) => return None,
            _ => Span::since(months as u8),
        };
        let year = token(2).filter(|word| word.is("đầu") || word.is("cuối"));
        return Some((span, 2 + 2 * usize::from(year.is_some())));
    }
    if first.is("nửa") && token(1)?.is("đầu") {
        return Some((Span::Since(6), 3));
    }
    let whole = (first.is("cả") || first.is("trọn")) && token(1)?.is("năm");
    whole.then_some((Span::Since(12), 2))
}

/// What a heading says, if it speaks of nothing but a period.
#[must_use]
pub fn column(heading: &str) -> Option<Column> {
    let key = text::compare_key(heading);
    let key = key.replace("luỹ", "lũy");
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    if has(&["nhiệm kỳ"]) {
        return None;
    }
    let named = periods(heading)
        .first()
        .copied()
        .or_else(|| bare(last_word(heading)));
    if has(&["cùng kỳ", "kỳ năm trước", "cung ky"]) {
        return Some(match named {
            Some(said) if said.year.is_some() => Column::Named(said),
            _ => Column::YearBefore,
        });
    }
    if has(&[
        "lũy kế",
        "luy ke",
        "cộng dồn",
        "từ đầu năm",
        "tu dau nam",
        "đến nay",
        "tính đến",
    ]) {
        return Some(
            named
                .and_then(to_its_end)
                .map_or(Column::ToDate, Column::Named),
        );
    }
    if has(&["kỳ trước", "tháng trước", "quý trước", "ky truoc"]) {
        return Some(Column::Before);
    }
    if let Some(said) = named {
        let day = last_word(heading) != heading.trim();
        return (day || only_period(heading)).then_some(Column::Named(said));
    }
    if has(&["năm trước"]) {
        return Some(Column::YearBefore);
    }
    let this = [
        "kỳ này",
        "trong kỳ",
        "kỳ báo cáo",
        "tháng này",
        "quý này",
        "trong tháng",
        "trong quý",
        "năm nay",
        "ky nay",
        "trong năm",
        "năm này",
        "thực hiện kỳ này",
    ];
    has(&this).then_some(Column::This)
}

/// "Luỹ kế đến tháng 8": from 1 January to the end of what is named, unless that is the year.
fn to_its_end(said: Said) -> Option<Said> {
    let part = said.span != Span::Since(12);
    part.then(|| Said {
        span: Span::since(said.span.last_month()),
        ..said
    })
}

/// "Đến ngày 30/6/2024" is a period by its last word.
fn last_word(heading: &str) -> &str {
    let heading = heading.trim();
    let lead = text::fold(heading);
    let leads = [
        "den ngay ",
        "tinh den ngay ",
        "tinh den ",
        "den ",
        "thoi diem ",
        "tai thoi diem ",
        "ngay ",
    ];
    match leads.iter().any(|start| lead.starts_with(start)) {
        true => heading.rsplit(' ').next().unwrap_or(heading),
        false => heading,
    }
}

/// "2024", "9/2024": in a heading they can be nothing else. A day closes the months before it; the
/// first of a month is how a spreadsheet keeps a month.
fn bare(heading: &str) -> Option<Said> {
    let parts: Vec<&str> = heading.trim().split(['/', '-', '.']).collect();
    let year = |text: &str| text.parse().ok().filter(|year| (1990..2100).contains(year));
    match parts[..] {
        [only] => Some(Said {
            span: Span::Since(12),
            year: Some(year(only)?),
        }),
        [month, last] => {
            let month = month
                .parse()
                .ok()
                .filter(|month| (1..=12).contains(month))?;
            Some(Said {
                span: Span::Month(month),
                year: Some(year(last)?),
            })
        }
        [first, month, last] => {
            let day: u8 = first.parse().ok()?;
            let month = month
                .parse()
                .ok()
                .filter(|month| (1..=12).contains(month))?;
            let span = match day {
                1 => Span::Month(month),
                _ => Span::since(month),
            };
            Some(Said {
                span,
                year: Some(year(last)?),
            })
        }
        _ => None,
    }
}

/// Whether every word of a heading belongs to a period or says that something was done in it.
fn only_period(heading: &str) -> bool {
    let fine = |token: &Token| {
        token.number().is_some()
            || token.roman().is_some()
            || token.is_month_word()
            || token.letters("q")
            || token.glued_quarter().is_some()
            || PERIOD_WORDS.iter().any(|word| token.is(word))
    };
    tokens(heading).iter().all(fine)
}

const PERIOD_WORDS: &[&str] = &[
    "quý", "năm", "đầu", "cuối", "nửa", "cả", "trọn", "từ", "đến", "hết", "thực", "hiện", "kết",
    "quả", "số", "liệu", "ước", "kỳ", "trong", "báo", "cáo", "của", "và", "sáu", "chín", "ba",
    "mười", "th", "trước", "này", "nay", "liền", "kề", "lượng", "chính", "thức",
];

/// The last day that a line names: "(Số liệu tính đến ngày 30/9/2024)".
#[must_use]
pub fn day(line: &str) -> Option<NaiveDate> {
    let figures = line.split(|c: char| !(c.is_ascii_digit() || matches!(c, '/' | '-' | '.')));
    let mut dates = figures.filter(|word| word.len() >= 8).filter_map(|word| {
        let bare = word.trim_matches(['/', '-', '.']);
        viet::date::read(bare, None).ok().flatten()?.exact()
    });
    let found = dates.rfind(|day| (1990..2100).contains(&day.year()));
    found.or_else(|| tokens::day_in_words(line))
}

#[cfg(test)]
mod tests {
    use super::super::Period;
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let shown = |said: &Said| {
            let year = said.year.unwrap_or(0);
            Period {
                year,
                span: said.span,
            }
            .to_string()
        };
        periods(text).iter().map(shown).collect()
    }

    #[test]
    fn titles_name_periods() {
        let cases: &[(&str, &[&str])] = &[
            ("Quý III và 9 tháng năm 2024", &["2024-Q3", "2024-N9"]),
            ("6 tháng đầu năm 2024", &["2024-H1"]),
            ("Huyện Phong Điền, 6 tháng đầu năm 2024", &["2024-H1"]),
            ("6 tháng cuối năm 2024", &["2024-H2"]),
            ("Số liệu quý IV/2025 (đến ngày 14/12/2025)", &["2025-Q4"]),
            ("BÁO CÁO THÁNG 9 NĂM 2024", &["2024-M09"]),
            ("bao cao thang 9 nam 2024", &["2024-M09"]),
            ("T9/2024", &["2024-M09"]),
            ("PhongDien_6T2024", &["2024-H1"]),
            ("quy-4-2024", &["2024-Q4"]),
            ("Q3.2024", &["2024-Q3"]),
            ("QIII/2024", &["2024-Q3"]),
            ("Tháng 8, 9 và quý III năm 2024", &["2024-M08", "2024-Q3"]),
            ("từ tháng 1 đến tháng 8 năm 2024", &["2024-N8"]),
            ("10 tháng năm 2024", &["2024-N10"]),
            ("Cả năm 2024", &["2024-Y"]),
            ("năm 2024", &["2024-Y"]),
            ("Cần Thơ, ngày 11 tháng 10 năm 2024", &[]),
            ("Quỹ Vì người nghèo", &[]),
            ("Số liệu tính đến ngày 30/9/2024", &[]),
            ("Công văn số 9-CV/BDV", &[]),
            ("quý 5", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), *expected, "{text}");
        }
    }

    #[test]
    fn headings_say_whose_period_they_are() {
        let named = |span, year| Some(Column::Named(Said { span, year }));
        let cases = [
            ("Kỳ này", Some(Column::This)),
            ("Luỹ kế", Some(Column::ToDate)),
            ("Lũy kế từ đầu năm", Some(Column::ToDate)),
            ("Từ đầu năm đến nay", Some(Column::ToDate)),
            ("Cùng kỳ năm trước", Some(Column::YearBefore)),
            ("Kỳ trước", Some(Column::Before)),
            ("Quý III", named(Span::Quarter(3), None)),
            (
                "Thực hiện quý III/2024",
                named(Span::Quarter(3), Some(2024)),
            ),
            ("9 tháng", named(Span::Since(9), None)),
            ("Năm 2023", named(Span::Since(12), Some(2023))),
            ("2023", named(Span::Since(12), Some(2023))),
            ("9/2024", named(Span::Month(9), Some(2024))),
            ("01/09/2024", named(Span::Month(9), Some(2024))),
            ("Đến ngày 30/6/2024", named(Span::Since(6), Some(2024))),
            ("Cùng kỳ 6 tháng 2023", named(Span::Since(6), Some(2023))),
            ("Mô hình quý III", None),
            ("Lũy kế từ đầu nhiệm kỳ", None),
            ("Kết quả", None),
            ("Xã Mỹ Khánh", None),
        ];
        for (heading, expected) in cases {
            assert_eq!(column(heading), expected, "{heading}");
        }
    }
}
