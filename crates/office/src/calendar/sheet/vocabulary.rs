//! What the finder of tables is told about plans of work: the words over their columns, and what
//! their values look like.

use sheets::table::{FieldWords, Fit, Table, Vocabulary};
use viet::text::fold;

use super::fields;

/// The fields of an entry in the order of a line.
pub(crate) const FIELDS: [&str; 10] = [
    "title", "kind", "start", "end", "time", "venue", "lead", "joins", "prepares", "note",
];

/// The vocabulary of plans of work.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words;

impl Vocabulary for Words {
    fn fields(&self) -> &'static [FieldWords] {
        fields::ALL
    }

    fn by_content(&self) -> &'static [&'static str] {
        &["stt", "start"]
    }

    fn dated(&self) -> Option<&'static str> {
        Some("start")
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        match field {
            "stt" => sure(text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.')),
            "start" | "end" if speaks_of_time(text) => Fit::Yes,
            "title" if text.split(' ').count() >= 3 && !speaks_of_time(text) => Fit::Yes,
            _ => Fit::Open,
        }
    }

    fn names_record(&self, text: &str) -> bool {
        text.split(' ').count() >= 4 && !speaks_of_time(text)
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        let folded = fold(text);
        let begins = |words: &[&str]| words.iter().any(|word| folded.starts_with(word));
        if begins(&["quy ", "6 thang", "sau thang"]) {
            return Some(0);
        }
        begins(&["thang ", "tuan "]).then_some(1)
    }
}

fn sure(yes: bool) -> Fit {
    if yes { Fit::Yes } else { Fit::No }
}

/// "15/3", "Tháng 6", "Quý II/2024", "Thứ Ba, ngày 15/10": a time and little else.
pub(super) fn speaks_of_time(text: &str) -> bool {
    let folded = fold(text);
    let begins = [
        "thang", "quy", "thu ", "ngay", "tuan", "tu ngay", "tu thang", "chu nhat",
    ];
    let dated = folded.contains('/') && folded.bytes().any(|b| b.is_ascii_digit());
    let words = folded.split(' ').count();
    (begins.iter().any(|word| folded.starts_with(word)) && words <= 8) || (dated && words <= 6)
}

/// Whether a table found with these words is a plan of work: something is done, and a time, a place or
/// somebody is told of it. Only asked where somebody says that the file is a plan: any list of anything
/// has words like these.
#[must_use]
pub fn is_plan_table(table: &Table, told: bool) -> bool {
    let has = |field: &str| table.field(field).is_some();
    let said = FIELDS[2..].iter().any(|field| has(field));
    told && has("title") && said
}
