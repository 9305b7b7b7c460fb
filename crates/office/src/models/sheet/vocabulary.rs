//! What the finder of tables is told about registers of models: the words over their columns, and
//! what their values look like.

use sheets::table::{FieldWords, Fit, LabelWords, Table, Vocabulary, tidy};
use viet::text;

use super::{fields, shapes};

/// The fields of a model in the order of its records.
pub const FIELDS: [&str; 9] = [
    "title",
    "field",
    "lead_unit",
    "place",
    "content",
    "start",
    "end",
    "contact",
    "note",
];

/// The fields that are taken in: those behind the note where a column says them; they are no part
/// of what is told of a sheet that is only looked at.
pub(super) const TAKEN_FIELDS: [&str; 12] = [
    "title",
    "field",
    "lead_unit",
    "place",
    "content",
    "start",
    "end",
    "contact",
    "note",
    "novelty",
    "partner",
    "result",
];

/// The vocabulary of registers of models.
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
        &["stt", "field"]
    }

    fn qualifies(&self, field: &str) -> bool {
        matches!(field, "title" | "novelty")
    }

    fn dated(&self) -> Option<&'static str> {
        Some("start")
    }

    fn subject_instead(&self) -> &'static [&'static str] {
        &["content"]
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        shapes::fits(field, text)
    }

    fn names_record(&self, text: &str) -> bool {
        shapes::is_title(text)
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        shapes::group_level(text)
    }
}

/// Whether a table found with these words is a register of models: something is named, by a
/// heading that speaks of models or below words (`spoken`) that do, and something is said of it.
pub fn is_model_table(table: &Table, sheet: &sheets::Sheet, spoken: bool) -> bool {
    let has = |field: &str| table.field(field).is_some();
    let told = FIELDS[1..8].iter().filter(|field| has(field)).count();
    let Some(title) = table.field("title") else {
        return false;
    };
    let heading = text::fold(&title.leaves.join(" "));
    let named = [
        "mo hinh",
        "dien hinh",
        "cong trinh",
        "phan viec",
        "dan van kheo",
    ]
    .iter()
    .any(|word| heading.contains(word));
    let foreign = has("foreign") && told < 3;
    let alone = named || has("field") || (spoken && told >= 1);
    alone && told >= 1 && !foreign && names_something(table, sheet)
}

/// Whether the column of titles holds titles: not figures, as a table of counts does.
fn names_something(table: &Table, sheet: &sheets::Sheet) -> bool {
    let columns = table.field("title").map_or(&[][..], |title| &title.columns);
    let rows = table.data().take(50).map(|(row, _)| row);
    let cells = rows.filter_map(|row| columns.iter().find_map(|col| sheet.cell(row, *col)));
    let (mut all, mut wrong) = (0, 0);
    for cell in cells {
        all += 1;
        wrong += u32::from(shapes::fits("title", &tidy(cell)) == Fit::No);
    }
    wrong * 3 <= all
}
