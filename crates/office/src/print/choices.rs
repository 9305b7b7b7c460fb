//! The points of paper on which the rules leave a choice or sources disagree, as settings of the
//! office. Deliberately not here: what a value does to a page (`points`).

use crate::settings::Choice;
use crate::words::{Key, keys};

/// The setting that puts revision and checksum at the foot of each page.
pub(super) const STAMP: &str = "paper.stamp";

/// The setting that names the office's own typeface; its values are what the machine has.
pub(crate) const FONT: &str = "paper.font";

/// What an office may choose about its papers.
pub(crate) static ALL: &[Choice] = &[
    // HD 36 and HD 05 do not agree in what is told of them; NĐ 30 has italics.
    choice(
        "paper.party_ground",
        keys::CHOICE_PAPER_PARTY_GROUND,
        SLANTS,
        "upright",
    ),
    choice(
        "paper.state_ground",
        keys::CHOICE_PAPER_STATE_GROUND,
        SLANTS,
        "italic",
    ),
    // The Party's rule was not found; NĐ 30, phụ lục I has Roman numerals.
    choice(
        "paper.party_appendix",
        keys::CHOICE_PAPER_PARTY_APPENDIX,
        NUMERALS,
        "arabic",
    ),
    choice(
        "paper.state_appendix",
        keys::CHOICE_PAPER_STATE_APPENDIX,
        NUMERALS,
        "roman",
    ),
    choice(
        "paper.spelling",
        keys::CHOICE_PAPER_SPELLING,
        SPELLINGS,
        "new",
    ),
    choice(
        "paper.billion",
        keys::CHOICE_PAPER_BILLION,
        BILLIONS,
        "with_y",
    ),
    // NĐ 30: 20–25, 20–25, 30–35, 15–20 mm; the Party's are fixed.
    choice("paper.top", keys::CHOICE_PAPER_TOP, FROM_20, "20"),
    choice("paper.bottom", keys::CHOICE_PAPER_BOTTOM, FROM_20, "20"),
    choice("paper.left", keys::CHOICE_PAPER_LEFT, FROM_30, "30"),
    choice("paper.right", keys::CHOICE_PAPER_RIGHT, FROM_15, "15"),
    // Neither set of rules gives the margins of a page on its side.
    choice(
        "paper.landscape",
        keys::CHOICE_PAPER_LANDSCAPE,
        BINDINGS,
        "left",
    ),
    // Party: exactly 18–22 pt; State: single to one and a half.
    choice(
        "paper.party_line",
        keys::CHOICE_PAPER_PARTY_LINE,
        PARTY_LINES,
        "19",
    ),
    choice(
        "paper.state_line",
        keys::CHOICE_PAPER_STATE_LINE,
        STATE_LINES,
        "19",
    ),
    choice(
        "paper.party_body",
        keys::CHOICE_PAPER_PARTY_BODY,
        PARTY_SIZES,
        "14",
    ),
    choice(
        "paper.state_body",
        keys::CHOICE_PAPER_STATE_BODY,
        STATE_SIZES,
        "14",
    ),
    choice("paper.table", keys::CHOICE_PAPER_TABLE, TABLE_SIZES, "12"),
    choice(
        "paper.first_line",
        keys::CHOICE_PAPER_FIRST_LINE,
        FIRST_LINES,
        "10",
    ),
    // NĐ 30 gives each line of the head two sizes; offices take the larger or the smaller ones.
    choice(
        "paper.state_head",
        keys::CHOICE_PAPER_STATE_HEAD,
        STATE_HEADS,
        "13",
    ),
    choice(
        "paper.state_title",
        keys::CHOICE_PAPER_STATE_TITLE,
        STATE_SIZES,
        "14",
    ),
    choice(
        "paper.state_page_number",
        keys::CHOICE_PAPER_STATE_PAGE_NUMBER,
        STATE_SIZES,
        "14",
    ),
    // HD 36: kind 15–16, subject 14–15.
    choice(
        "paper.party_title",
        keys::CHOICE_PAPER_PARTY_TITLE,
        PARTY_TITLES,
        "16_14",
    ),
    // A letter's subject: HD 36 begins it with "về việc", other programs print "V/v".
    choice(
        "paper.party_regarding",
        keys::CHOICE_PAPER_PARTY_REGARDING,
        REGARDING,
        "ve_viec",
    ),
    // No rule gives the widths of the head's cells; other programs take these.
    choice(
        "paper.party_cells",
        keys::CHOICE_PAPER_PARTY_CELLS,
        PARTY_CELLS,
        "78",
    ),
    choice(
        "paper.state_cells",
        keys::CHOICE_PAPER_STATE_CELLS,
        STATE_CELLS,
        "68",
    ),
    choice(STAMP, keys::CHOICE_PAPER_STAMP, SWITCH, "off"),
];

/// What decides where words stand. Its values are kept with a decision, so that it prints tomorrow
/// as it was published; a mark at the foot belongs to the print, not to the decision.
pub(super) fn kept() -> impl Iterator<Item = &'static Choice> {
    ALL.iter().filter(|choice| choice.name != STAMP)
}

type Values = &'static [(&'static str, Key)];

const SLANTS: Values = &[
    ("upright", keys::CHOICE_PAPER_UPRIGHT),
    ("italic", keys::CHOICE_PAPER_ITALIC),
];
const NUMERALS: Values = &[
    ("arabic", keys::CHOICE_PAPER_ARABIC),
    ("roman", keys::CHOICE_PAPER_ROMAN),
];
const SPELLINGS: Values = &[
    ("new", keys::CHOICE_PAPER_SPELLING_NEW),
    ("old", keys::CHOICE_PAPER_SPELLING_OLD),
];
const BILLIONS: Values = &[
    ("with_y", keys::CHOICE_PAPER_BILLION_Y),
    ("with_i", keys::CHOICE_PAPER_BILLION_I),
];
const FROM_15: Values = &[
    ("15", keys::CHOICE_MM_15),
    ("18", keys::CHOICE_MM_18),
    ("20", keys::CHOICE_MM_20),
];
const FROM_20: Values = &[
    ("20", keys::CHOICE_MM_20),
    ("22", keys::CHOICE_MM_22),
    ("25", keys::CHOICE_MM_25),
];
const FROM_30: Values = &[
    ("30", keys::CHOICE_MM_30),
    ("32", keys::CHOICE_MM_32),
    ("35", keys::CHOICE_MM_35),
];
const BINDINGS: Values = &[
    ("left", keys::CHOICE_PAPER_BOUND_LEFT),
    ("top", keys::CHOICE_PAPER_BOUND_TOP),
];
const PARTY_LINES: Values = &[
    ("18", keys::CHOICE_PT_18),
    ("19", keys::CHOICE_PT_19),
    ("20", keys::CHOICE_PT_20),
    ("21", keys::CHOICE_PT_21),
    ("22", keys::CHOICE_PT_22),
];
const STATE_LINES: Values = &[
    ("single", keys::CHOICE_PAPER_LINE_SINGLE),
    ("19", keys::CHOICE_PT_19),
    ("one_and_half", keys::CHOICE_PAPER_LINE_ONE_AND_HALF),
];
const PARTY_SIZES: Values = &[("14", keys::CHOICE_PT_14), ("15", keys::CHOICE_PT_15)];
const STATE_SIZES: Values = &[("13", keys::CHOICE_PT_13), ("14", keys::CHOICE_PT_14)];
const REGARDING: Values = &[
    ("ve_viec", keys::CHOICE_PAPER_REGARDING_LONG),
    ("v_v", keys::CHOICE_PAPER_REGARDING_SHORT),
];
const STATE_HEADS: Values = &[
    ("13", keys::CHOICE_PAPER_HEAD_13),
    ("12", keys::CHOICE_PAPER_HEAD_12),
];
const PARTY_TITLES: Values = &[
    ("16_14", keys::CHOICE_PAPER_TITLE_16_14),
    ("16_15", keys::CHOICE_PAPER_TITLE_16_15),
    ("15_14", keys::CHOICE_PAPER_TITLE_15_14),
];
const PARTY_CELLS: Values = &[
    ("77", keys::CHOICE_CELLS_77),
    ("78", keys::CHOICE_CELLS_78),
    ("82.5", keys::CHOICE_CELLS_82),
];
const STATE_CELLS: Values = &[
    ("65", keys::CHOICE_CELLS_65),
    ("68", keys::CHOICE_CELLS_68),
    ("70.5", keys::CHOICE_CELLS_70),
];
const TABLE_SIZES: Values = &[("12", keys::CHOICE_PT_12), ("13", keys::CHOICE_PT_13)];
const FIRST_LINES: Values = &[("10", keys::CHOICE_MM_10), ("12.7", keys::CHOICE_MM_12_7)];
const SWITCH: Values = &[
    ("off", keys::CHOICE_PAPER_OFF),
    ("on", keys::CHOICE_PAPER_ON),
];

const fn choice(name: &'static str, word: Key, values: Values, usual: &'static str) -> Choice {
    Choice {
        name,
        word,
        values,
        usual,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_one_of_the_values() {
        for choice in ALL {
            let usual = |(value, _): &(&str, Key)| *value == choice.usual;
            assert!(choice.values.iter().any(usual), "{}", choice.name);
        }
    }
}
