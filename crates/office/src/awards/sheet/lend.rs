//! What the headings over a row lend it: a list set out by awards or by wards says these once, in
//! the heading, and leaves them out of its rows. Only what a row itself does not say is lent.

use sheets::table::{Phrases, numbering};
use viet::text;
use viet::unit_name;

use super::read::Entry;
use crate::awards::looks;

/// What the headings of one chain say of the rows below them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loan {
    /// The award as written in the innermost heading that names one.
    pub award: Option<String>,
    /// The unit: the innermost heading that names a territory, or a body of one, and the
    /// territories around it.
    pub unit: Option<String>,
}

/// Awards by which lists are set out. Wider than nothing, narrower than what a column of awards
/// may hold: "Biểu dương" over rows is a remark.
static AWARDS: Phrases = Phrases::new(
    "giấy khen, bằng khen, kỷ niệm chương, cờ thi đua, huân chương, huy chương, thư khen, \
    lao động tiên tiến, chiến sĩ thi đua, tập thể lao động tiên tiến, tập thể lao động xuất sắc",
);

impl Loan {
    /// What a chain of headings, outermost first, lends.
    pub(super) fn of(chain: &[String]) -> Loan {
        let bare: Vec<&str> = chain.iter().map(|heading| bare(heading)).collect();
        Loan {
            award: bare.iter().rev().find_map(|heading| award_in(heading)),
            unit: unit_of(&bare),
        }
    }

    /// What the line right above a table lends, else the name of its sheet: "2. Phường An Bình",
    /// "Đơn vị: xã Nhơn Ái", a sheet for each ward.
    pub(crate) fn around(title: Option<&str>, sheet: Option<&str>) -> Loan {
        let titled = title.and_then(|line| {
            // "P. An Bình" has no number.
            let counted = numbering(line).filter(|_| !looks::is_place(line));
            let line = counted.map_or(line, |(_, rest)| rest);
            let said = line
                .split_once(':')
                .filter(|(label, _)| is_unit_label(label));
            unit_of(&[bare(said.map_or(line, |(_, unit)| unit))])
        });
        let named = || unit_of(&[bare(&text::clean(sheet?))]);
        Loan {
            award: None,
            unit: titled.or_else(named),
        }
    }

    /// Gives a row what it lacks; says whether it took the award, and the unit.
    pub(crate) fn lend(&self, entry: &mut Entry) -> (bool, bool) {
        (
            fill(&mut entry.award, self.award.as_ref()),
            fill(&mut entry.unit, self.unit.as_ref()),
        )
    }
}

fn fill(value: &mut Option<String>, lent: Option<&String>) -> bool {
    let empty = value.is_none() && lent.is_some();
    if empty {
        *value = lent.cloned();
    }
    empty
}

fn is_unit_label(label: &str) -> bool {
    let label = text::compare_key(label);
    ["đơn vị", "địa phương", "tên đơn vị", "đơn vị đề nghị"].contains(&label.as_str())
}

/// A heading without its count, its year and its colon: "Phường Tân An (3 người):".
fn bare(heading: &str) -> &str {
    let own = heading.split(['(', ':']).next().unwrap_or(heading);
    let own = [" năm ", " NĂM "]
        .iter()
        .find_map(|year| own.split_once(year))
        .map_or(own, |(own, _)| own);
    own.trim_matches(['.', ',', ';', ' '])
}

/// "TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN CỦA UBND" says "GIẤY KHEN CỦA UBND". A heading that names several
/// awards lends none.
fn award_in(heading: &str) -> Option<String> {
    let words: Vec<&str> = heading.split(' ').collect();
    let begins = |at: &usize| AWARDS.begin(&text::compare_key(&words[*at..].join(" ")));
    let mut starts = (0..words.len()).filter(begins);
    let first = starts.next()?;
    // "Tập thể lao động tiên tiến" holds "lao động tiên tiến".
    let several = starts.any(|at| at > first + 2);
    (!several).then(|| words[first..].join(" "))
}

fn unit_of(chain: &[&str]) -> Option<String> {
    let at = chain.iter().rposition(|heading| names_unit(heading))?;
    let around = chain[..at]
        .iter()
        .rev()
        .filter(|heading| names_territory(heading) && looks::is_place(heading));
    let parts: Vec<&str> = std::iter::once(chain[at]).chain(around.copied()).collect();
    Some(parts.join(", "))
}

fn names_unit(heading: &str) -> bool {
    award_in(heading).is_none()
        && names_territory(heading)
        && (looks::is_place(heading) || looks::is_body(heading))
        && !looks::is_household(heading)
}

/// Whether a ward, a commune, a district, a hamlet is named: "Khối cơ quan" is no unit.
fn names_territory(text: &str) -> bool {
    let parts = unit_name::parse(text).parts;
    parts
        .iter()
        .any(|part| part.hint.is_some() && !part.name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lend_the_award_and_the_unit_they_name() {
        let cases: [(&[&str], Option<&str>, Option<&str>); 9] = [
            (
                &["BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ", "Tập thể"],
                Some("BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ"),
                None,
            ),
            (
                &["Cá nhân được tặng Giấy khen (02 người):"],
                Some("Giấy khen"),
                None,
            ),
            (
                &["HUYỆN PHONG ĐIỀN", "CÁ NHÂN", "Xã Nhơn Ái:"],
                None,
                Some("Xã Nhơn Ái, HUYỆN PHONG ĐIỀN"),
            ),
            (
                &["Hội Nông dân huyện Phong Điền"],
                None,
                Some("Hội Nông dân huyện Phong Điền"),
            ),
            (&["P. Xuân Khánh"], None, Some("P. Xuân Khánh")),
            (&["Khối Đảng, đoàn thể"], None, None),
            (
                &["Tập thể lao động tiên tiến"],
                Some("Tập thể lao động tiên tiến"),
                None,
            ),
            (&["Bằng khen và Giấy khen"], None, None),
            (&["Cấp xã"], None, None),
        ];
        for (chain, award, unit) in cases {
            let chain: Vec<String> = chain.iter().map(|heading| (*heading).to_owned()).collect();
            let loan = Loan::of(&chain);
            let told = (loan.award.as_deref(), loan.unit.as_deref());
            assert_eq!(told, (award, unit), "{chain:?}");
        }
    }

    #[test]
    fn a_line_above_the_table_or_a_sheet_named_like_a_ward_lends_it() {
        let lent = |title, name| Loan::around(title, Some(name)).unit;
        let cases = [
            (None, "Xã Nhơn Ái", Some("Xã Nhơn Ái")),
            (Some("2. Phường An Bình"), "Sheet1", Some("Phường An Bình")),
            (Some("P. An Bình"), "Sheet1", Some("P. An Bình")),
            (Some("Đơn vị: xã Nhơn Ái"), "Sheet1", Some("xã Nhơn Ái")),
            (
                Some("PHƯỜNG TÂN AN NĂM 2024"),
                "Xã A",
                Some("PHƯỜNG TÂN AN"),
            ),
            (
                Some("Huyện Phong Điền năm 2024"),
                "x",
                Some("Huyện Phong Điền"),
            ),
            (Some("DANH SÁCH KHEN THƯỞNG"), "Tổng hợp", None),
            (
                Some("(Kèm theo Tờ trình số 1 của UBND phường An Bình)"),
                "TT",
                None,
            ),
            (Some("Ninh Kiều, ngày 18 tháng 9 năm 2024"), "Cá nhân", None),
            (None, "DS khen", None),
        ];
        for (title, name, unit) in cases {
            assert_eq!(lent(title, name).as_deref(), unit, "{title:?} {name}");
        }
    }
}
