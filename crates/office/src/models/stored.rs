//! A registration as the file holds it: its values, its place in the office, its sort keys.

use viet::name::{ToneOrder, phrase_key};
use viet::text::{compare_key, fold};

use super::column::Column;
use super::state::ModelState;
use super::values::Values;
use crate::awards::Origin;
use crate::awards::nomination::unit_bytes;
use crate::units::{Found, Registry};

/// A row of `registration` with its unread texts.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) key: i64,
    pub(crate) model: i64,
    pub(crate) year: i32,
    pub(crate) number: u32,
    pub(crate) code: String,
    pub(crate) values: Values,
    pub(crate) unit: Option<i64>,
    /// Own, appraised, concluded, in hundredths.
    pub(crate) scores: [Option<i64>; 3],
    pub(crate) state: ModelState,
    pub(crate) state_reason: String,
    pub(crate) source: Option<Origin>,
}

/// What follows from the values and the unit: keys to compare and bytes to order by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SortKeys {
    pub(crate) title: String,
    pub(crate) unit: String,
    /// What is looked through for words, without accents.
    pub(crate) words: String,
    pub(crate) title_bytes: Vec<u8>,
    pub(crate) unit_bytes: Vec<u8>,
}

impl SortKeys {
    pub(crate) fn of(values: &Values, unit: Option<i64>, registry: &Registry) -> SortKeys {
        let (title, words) = (values.get(Column::Title), values.get(Column::Unit));
        let place = unit.and_then(|key| registry.place(key));
        SortKeys {
            title: title_key(title),
            unit: compare_key(words),
            words: looked_through(values),
            title_bytes: phrase_key(title, ToneOrder::Dictionary),
            unit_bytes: unit_bytes(place, words),
        }
    }
}

/// The words of a registration without accents, in one text.
fn looked_through(values: &Values) -> String {
    let columns = [
        Column::Title,
        Column::Unit,
        Column::Place,
        Column::Method,
        Column::Programmes,
    ];
    let texts = columns.map(|column| fold(values.get(column)));
    texts.join(" \n ")
}

/// Equal for two spellings of one title: without quotes, stops and the words "mô hình" before it.
pub(crate) fn title_key(title: &str) -> String {
    let key = compare_key(title);
    let words = key
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let plain = words.collect::<Vec<_>>().join(" ");
    let bare = ["mô hình ", "tên mô hình "]
        .iter()
        .find_map(|start| plain.strip_prefix(start));
    bare.unwrap_or(&plain).to_owned()
}

/// The territory that a registration certainly is of on the last day of its year: by its unit,
/// else by its place.
pub(crate) fn territory(values: &Values, year: i32, registry: &Registry) -> Option<i64> {
    let last = chrono::NaiveDate::from_ymd_opt(year, 12, 31)?;
    let first = chrono::NaiveDate::from_ymd_opt(year, 1, 1)?;
    let texts = [values.get(Column::Unit), values.get(Column::Place)];
    texts.into_iter().find_map(|text| {
        // A district that ended in the middle of the year was there at its beginning.
        [last, first]
            .into_iter()
            .find_map(|day| match registry.find(text, day) {
                Found::One(unit, _) => Some(unit.key),
                _ => None,
            })
    })
}

#[cfg(test)]
mod tests {
    use super::title_key;

    #[test]
    fn titles_are_one_whatever_marks_stand_around_them() {
        let same = [
            "Nét đẹp đường quê",
            "Mô hình “Nét đẹp đường quê”",
            "\"Nét đẹp, đường quê\".",
            "nét đẹp  ĐƯỜNG QUÊ",
        ];
        for title in same {
            assert_eq!(title_key(title), "nét đẹp đường quê", "{title}");
        }
        assert_ne!(title_key("Nét đẹp đường quế"), title_key(same[0]));
    }
}
