//! Goods of a fund: what they are and how much, in one measure for all that are weighed.

use viet::text::compare_key;

use crate::registers::Entry;

/// What weighs: how people write its measure, and how many grams one is. Goods that are weighed are held
/// in kilograms, and a gram is the thousandth that quantities are kept in. Marks count: "tạ" weighs a
/// hundred kilograms, "tá" is a dozen.
const WEIGHTS: &[(&[&str], i64)] = &[
    (&["tấn", "tan"], 1_000_000),
    (&["tạ"], 100_000),
    (&["yến", "yen"], 10_000),
    (
        &["kg", "ký", "kí", "kilogam", "kilogram", "ki lô gam", "cân"],
        1_000,
    ),
    (&["g", "gr", "gam", "gram"], 1),
];
/// The measure of all that is weighed.
const KILOGRAM: &str = "kg";
/// Thousandths in a whole of a quantity.
const THOUSAND: i64 = 1_000;

/// What a line says of goods.
pub(super) struct Held {
    /// By which lines of the same goods are known: name and measure.
    pub(super) key: (String, String),
    /// As people read both.
    pub(super) words: (String, String),
    /// Thousandths of the measure.
    pub(super) parts: i64,
}

/// The goods of a line; none where it names none.
pub(super) fn held(line: &Entry) -> Option<Held> {
    let item = compare_key(line.text("item"));
    if item.is_empty() {
        return None;
    }
    let (measure, parts) = match grams(line) {
        Some(grams) => (KILOGRAM.to_owned(), grams),
        None => (line.shown("measure"), line.parts("quantity")),
    };
    Some(Held {
        key: (item, compare_key(&measure)),
        words: (line.shown("item"), measure),
        parts,
    })
}

/// How much a line weighs in grams, which are thousandths of a kilogram; none where its measure is no
/// weight. What is less than a gram is dropped.
pub(super) fn grams(line: &Entry) -> Option<i64> {
    let each = weight(line.text("measure"))?;
    let all = line.parts("quantity").checked_mul(each)?;
    Some(all / THOUSAND)
}

/// Grams in one of a measure.
fn weight(measure: &str) -> Option<i64> {
    let measure = compare_key(measure);
    let own = |words: &[&str]| words.iter().any(|word| compare_key(word) == measure);
    let found = WEIGHTS.iter().find(|(words, _)| own(words));
    found.map(|(_, grams)| *grams)
}

/// "59 tấn gạo": goods as one line of a paper tells them; empty for money.
pub(super) fn said(line: &Entry) -> String {
    let parts = ["quantity", "measure", "item"].map(|column| line.shown(column));
    let parts: Vec<String> = parts.into_iter().filter(|text| !text.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::weight;

    #[test]
    fn weights_are_known_by_their_marks() {
        let cases = [
            ("Tấn", Some(1_000_000)),
            ("tạ", Some(100_000)),
            ("tá", None),
            ("KG", Some(1_000)),
            ("thùng", None),
            ("", None),
        ];
        for (measure, grams) in cases {
            assert_eq!(weight(measure), grams, "{measure}");
        }
    }
}
