//! What the text around a table and the file's name say: its day, the unit of its money, what it
//! is about. Only what is written is taken; nothing is made up.

use chrono::{Datelike, NaiveDate};
use sheets::table::Table;
use viet::text;

/// What is known from around a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Context {
    /// First and last day the list may be of.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
    /// What a bare number of money counts.
    pub(crate) multiplier: Option<i64>,
    /// All the words around, folded, for looking whether something is said.
    pub(crate) said: String,
}

impl Context {
    /// Reads the lines above a table, the sheet's name and the file's.
    pub(crate) fn of(file: &str, sheet: Option<&str>, table: &Table) -> Context {
        let lines: Vec<&str> = table.above.iter().map(|(_, line)| line.as_str()).collect();
        let titles = lines.iter().copied().chain(sheet);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let days = exact_day(&lines).or_else(|| year_in(titles.clone().chain([stem])));
        let headings = table.groups.iter().filter_map(|chain| chain.last());
        let around = titles.chain([stem]).chain(headings.map(String::as_str));
        let said: Vec<String> = around.map(text::fold).collect();
        Context {
            days,
            multiplier: multiplier(&lines),
            said: said.join(" | "),
        }
    }

    /// Whether the words around speak of models of the movement.
    pub(crate) fn speaks_of_models(&self) -> bool {
        let words = [
            "mo hinh",
            "dan van kheo",
            "dien hinh",
            "cong trinh phan viec",
        ];
        words.iter().any(|word| self.said.contains(word))
    }

    /// Whether the words around speak of praise.
    pub(crate) fn praises(&self) -> bool {
        let words = [
            "khen",
            "danh hieu",
            "ky niem chuong",
            "thi dua",
            "bieu duong",
            "tuyen duong",
            "ton vinh",
        ];
        words.iter().any(|word| self.said.contains(word))
    }
}

/// The line that sets the unit of money: "ĐVT: nghìn đồng".
fn multiplier(lines: &[&str]) -> Option<i64> {
    let unit = |line: &&&str| {
        let folded = text::fold(line);
        folded.contains("dvt") || folded.contains("don vi tinh") || line.starts_with('(')
    };
    lines
        .iter()
        .filter(unit)
        .find_map(|line| viet::money::head_multiplier(line))
}

/// "Ninh Kiều, ngày 18 tháng 9 năm 2024", or a day written in figures.
fn exact_day(lines: &[&str]) -> Option<(NaiveDate, NaiveDate)> {
    let in_words = lines.iter().find_map(|line| day_in_words(line));
    let day = in_words.or_else(|| lines.iter().find_map(|line| day_in_figures(line)))?;
    Some((day, day))
}

fn day_in_words(line: &str) -> Option<NaiveDate> {
    let words: Vec<String> = text::compare_key(line)
        .split(' ')
        .map(str::to_owned)
        .collect();
    words.windows(6).find_map(|w| {
        let named = [&w[0], &w[2], &w[4]]
            .iter()
            .map(|word| text::fold(word))
            .collect::<Vec<_>>();
        let number = |at: usize| w[at].parse::<u32>().ok();
        let fits = named == ["ngay", "thang", "nam"];
        let (day, month, year) = (number(1)?, number(3)?, number(5)?);
        fits.then(|| NaiveDate::from_ymd_opt(year as i32, month, day))
            .flatten()
    })
}

fn day_in_figures(line: &str) -> Option<NaiveDate> {
    let words = line.split(|c: char| !(c.is_ascii_digit() || matches!(c, '/' | '-' | '.')));
    let dates = words.filter(|word| word.len() >= 8).filter_map(|word| {
        let trimmed = word.trim_matches(['/', '-', '.']);
        viet::date::read(trimmed, None).ok().flatten()?.exact()
    });
    let mut dates = dates.filter(|day| (1990..2100).contains(&day.year()));
    dates.next_back()
}

/// A year named in a title or in the file's name.
fn year_in<'a>(texts: impl Iterator<Item = &'a str>) -> Option<(NaiveDate, NaiveDate)> {
    let mut years = texts.flat_map(|text| {
        let numbers = text.split(|c: char| !c.is_ascii_digit());
        numbers
            .filter(|digits| digits.len() == 4)
            .filter_map(|digits| digits.parse::<i32>().ok())
    });
    let year = years.find(|year| (1990..2100).contains(year))?;
    Some((
        NaiveDate::from_ymd_opt(year, 1, 1)?,
        NaiveDate::from_ymd_opt(year, 12, 31)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_a_list_is_read_from_its_letterhead() {
        let cases = [
            (
                vec!["Ninh Kiều, ngày 18 tháng 9 năm 2024"],
                Some("2024-09-18"),
            ),
            (
                vec!["(Kèm theo Tờ trình số 27-TTr/BDV, ngày 18/9/2024 của Ban)"],
                Some("2024-09-18"),
            ),
            (vec!["DANH SÁCH", "ngày … tháng … năm 2024"], None),
            (vec!["Số 12/2024"], None),
        ];
        for (lines, day) in cases {
            let found = exact_day(&lines).map(|(day, _)| day.to_string());
            assert_eq!(found.as_deref(), day, "{lines:?}");
        }
        let year = year_in(["10-khen-thuong-2025"].into_iter()).map(|(first, _)| first.year());
        assert_eq!(year, Some(2025));
    }
}
