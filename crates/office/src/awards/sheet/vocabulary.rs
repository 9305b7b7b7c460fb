//! What the finder of tables is told about award lists: the words over their columns, and what
//! their values look like.

use sheets::table::{FieldWords, Fit, LabelWords, Table, Vocabulary};

use super::{fields, kinds, people, shapes};
use crate::awards::looks;

/// The fields of an award list in the order of its records.
pub const FIELDS: [&str; 9] = [
    "subject_kind",
    "name",
    "honorific",
    "position",
    "unit",
    "birth",
    "award",
    "amount",
    "citation",
];

/// The vocabulary of award lists.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words;

impl Vocabulary for Words {
    fn fields(&self) -> &'static [FieldWords] {
        fields::ALL
    }

    fn labels(&self) -> &'static [LabelWords] {
        fields::LABELS
    }

    fn by_content(&self) -> &'static [&'static str] {
        &[
            "honorific",
            "stt",
            "subject_kind",
            "name",
            "award",
            "amount",
            "birth",
            "unit",
            "position",
        ]
    }

    fn gives_way(&self, field: &str) -> bool {
        matches!(field, "note" | "member" | "gender")
    }

    fn qualifies(&self, field: &str) -> bool {
        matches!(field, "subject_kind" | "award" | "amount" | "citation")
    }

    fn alone(&self) -> &'static [(&'static str, &'static str)] {
        fields::ALONE
    }

    fn adds_up(&self, field: &str) -> bool {
        matches!(field, "position" | "unit")
    }

    fn dated(&self) -> Option<&'static str> {
        Some("birth")
    }

    fn subject_instead(&self) -> &'static [&'static str] {
        &["unit"]
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        shapes::fits(field, text)
    }

    fn names_record(&self, text: &str) -> bool {
        looks::is_person(&people::bare_name(text)) || looks::is_household(text)
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        kinds::group_level(text)
    }
}

/// Whether a table found with these words is an award list: somebody is named, and something is
/// said that one says of those to be commended, over the columns or (`praised`) around the table.
pub fn is_award_table(table: &Table, praised: bool) -> bool {
    let has = |field: &str| table.field(field).is_some();
    let given = has("award") || has("amount");
    let merit = table
        .field("citation")
        .is_some_and(|entry| is_merit(&entry.leaves[0]));
    let person = ["position", "unit", "birth", "honorific"]
        .iter()
        .filter(|field| has(field))
        .count();
    if !has("name") || (has("foreign") && !(given && is_sure(table))) {
        return false;
    }
    let columns = [has("award"), has("amount"), merit]
        .iter()
        .filter(|has| **has)
        .count()
        + person;
    let named = table
        .field("name")
        .is_some_and(|entry| is_name(&entry.leaves.join(" ")));
    (praised && (named || columns >= 1)) || ((given || merit) && columns >= 2)
}

/// Whether beside a foreign column the table still is a list of those to be commended: people are
/// named, or what they are to be given. "Hình thức" and "Kinh phí" of a model are neither.
fn is_sure(table: &Table) -> bool {
    let says = |field: &str, words: &[&str]| {
        let entry = table.field(field);
        let leaf = entry.map(|entry| viet::text::fold(&entry.leaves.join(" ")));
        leaf.is_some_and(|leaf| words.iter().any(|word| leaf.contains(word)))
    };
    let named = table
        .field("name")
        .is_some_and(|name| is_name(&name.leaves.join(" ")));
    let given = [
        "khen",
        "danh hieu",
        "tang",
        "bieu duong",
        "ky niem chuong",
        "award",
    ];
    named || says("award", &given) || says("amount", &["thuong"])
}

/// Whether a heading speaks of names by itself; "Đơn vị" and "Tên đơn vị" may stand for the names
/// of a list, or for a list of units.
fn is_name(heading: &str) -> bool {
    let words = viet::text::fold(heading);
    let people = [
        "ho va ten",
        "ho ten",
        "tap the",
        "ca nhan",
        "ho gia dinh",
        "chu ho",
        "doi tuong",
        "vien",
        "name",
    ];
    people.iter().any(|word| words.contains(word))
}

/// Whether the column of names holds names: not kinds, awards or numbers, as a table of counts
/// or a list of codes does.
pub fn names_somebody(table: &Table, sheet: &sheets::Sheet) -> bool {
    let Some(names) = table.field("name") else {
        return false;
    };
    let rows = table.data().take(50).map(|(row, _)| row);
    let cells = rows.filter_map(|row| names.columns.iter().find_map(|col| sheet.cell(row, *col)));
    let (mut all, mut wrong) = (0, 0);
    for cell in cells {
        all += 1;
        wrong += u32::from(shapes::fits("name", &sheets::table::tidy(cell)) == Fit::No);
    }
    wrong * 2 <= all
}

/// "Nội dung" may be about anything; "thành tích" and "lý do khen" are about merit.
fn is_merit(heading: &str) -> bool {
    let words = viet::text::fold(heading);
    [
        "thanh tich",
        "khen",
        "viec lam",
        "viec tot",
        "bieu duong",
        "achievement",
    ]
    .iter()
    .any(|word| words.contains(word))
}
