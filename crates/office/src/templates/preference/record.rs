//! What a preference says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an office wants a form. What is left out stays as the form has it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Preference {
    /// The body above the issuer as it shall be printed; empty prints none.
    pub superior: Option<String>,
    /// The issuing body as it shall be printed.
    pub issuer: Option<String>,
    /// The sentence under the list, with fields: `Danh sách này có {{so_ca_nhan}} cá nhân.` Empty
    /// prints none.
    pub closing: Option<String>,
    /// The columns from left to right; those that are not named follow as the form has them.
    pub columns: Vec<ColumnWish>,
    /// How lines are put into groups.
    pub grouping: Grouping,
    /// In which order they stand.
    pub order: LineOrder,
    /// Records in their order, where that is by hand; others follow.
    pub by_hand: Vec<i64>,
    /// Size of the table's words in points, 9 to 15.
    pub font_pt: Option<f64>,
    /// Empty rows at the end of the list, to be filled by hand.
    pub blank_rows: Option<u16>,
}

/// What a preference says of a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnWish {
    /// Which one, by its plain name: `"ten"`.
    pub column: String,
    /// Another title.
    #[serde(default)]
    pub title: Option<String>,
    /// Another width in millimetres.
    #[serde(default)]
    pub width_mm: Option<f64>,
    /// Whether it is printed.
    #[serde(default = "yes")]
    pub shown: bool,
}

fn yes() -> bool {
    true
}

/// How lines are put into groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// As the law has it: by award, then collectives, households, individuals.
    #[default]
    Legal,
    /// Not at all.
    None,
    /// By unit.
    Unit,
    /// By award.
    Award,
}

/// In which order lines stand, within their groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineOrder {
    /// As the law has it.
    #[default]
    Legal,
    /// By given name.
    Name,
    /// By unit, then as the law has it.
    Unit,
    /// As somebody put them.
    Hand,
}

/// A preference that was saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreferenceRow {
    /// Its key.
    pub key: i64,
    /// Its id.
    pub id: String,
    /// The form it is for.
    pub form: String,
    /// Its name.
    pub name: String,
    /// Whether the form is printed so where nothing else is chosen.
    pub usual: bool,
    /// When it was last changed, UTC.
    pub edited_at: String,
    /// What it says.
    pub content: Preference,
}

/// A form as it came with the program, as far as a preference can change it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormColumns {
    /// Its columns.
    pub columns: Vec<ColumnShown>,
    /// Width of the page between its margins in millimetres.
    pub room_mm: f64,
    /// Size of the table's words in points.
    pub font_pt: f64,
    /// The body above the issuer.
    pub superior: String,
    /// The issuing body.
    pub issuer: String,
    /// The sentence under the list.
    pub closing: String,
    /// Fields that a sentence may hold.
    pub fields: Vec<String>,
    /// Whether its lines can stand in another order.
    pub movable: bool,
    /// Its lines in the order of the form, to be put in order by hand; none where they cannot be
    /// moved, and none where there are more than anybody puts in order by hand.
    pub lines: Vec<LineShown>,
}

/// A line of a form, as somebody sees it who puts lines in order by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineShown {
    /// The record, by which an order by hand names it.
    pub record: i64,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// Its award.
    pub award: String,
    /// The headings under which the law has it, joined.
    pub heading: String,
}

/// A column of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnShown {
    /// Its plain name.
    pub column: String,
    /// Its title.
    pub title: String,
    /// Its width in millimetres.
    pub width_mm: f64,
}
