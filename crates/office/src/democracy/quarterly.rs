//! The ten quarterly forms: one row a commune, in the columns in which they were observed (domain §4.5).

use super::columns::choice;
use super::rules;
use crate::registers::{Choice, Column, Kind, Register};
use crate::words::{Key, keys};

/// The first two columns of every form.
const UNIT: Column = Column::new("unit", keys::DEMOCRACY_UNIT, Kind::Unit, 12.0)
    .on_paper(40.0)
    .needed();
const PERIOD: Column = Column::new("period", keys::REGISTERS_PERIOD, Kind::Period, 8.5)
    .on_paper(26.0)
    .needed();
const NOTE: Column = Column::new("note", keys::REGISTERS_NOTE, Kind::Text, 9.0);

const fn text(code: &'static str, name: Key, mm: f64) -> Column {
    Column::new(code, name, Kind::Text, 11.0).on_paper(mm)
}

const fn count(code: &'static str, name: Key) -> Column {
    Column::new(code, name, Kind::Count, 6.0).on_paper(20.0)
}

const fn money(code: &'static str, name: Key) -> Column {
    Column::new(code, name, Kind::Money, 9.0).on_paper(30.0)
}

const fn area(code: &'static str, name: Key) -> Column {
    Column::new(code, name, Kind::Quantity, 7.0).on_paper(22.0)
}

const fn chosen(code: &'static str, name: Key, all: &'static [Choice]) -> Column {
    Column::new(code, name, Kind::Choice(all), 10.0).on_paper(34.0)
}

const fn register(code: &'static str, name: Key, columns: &'static [Column]) -> Register {
    Register {
        columns,
        title: &["unit", "period"],
        day: "period",
        unit: "unit",
        judge: Some(rules::quarterly),
        ..Register::empty(code, "democracy", name, keys::DEMOCRACY_FORM_LINE)
    }
}

const WAYS_TO_PUBLISH: &[Choice] = &[
    choice("posted", keys::DEMOCRACY_WAY_POSTED),
    choice("loudspeaker", keys::DEMOCRACY_WAY_LOUDSPEAKER),
    choice("head", keys::DEMOCRACY_WAY_HEAD),
    choice("other", keys::DEMOCRACY_WAY_OTHER),
];
const WAYS_TO_DECIDE: &[Choice] = &[
    choice("meeting", keys::DEMOCRACY_WAY_MEETING),
    choice("ballot", keys::DEMOCRACY_WAY_BALLOT),
    choice("vote", keys::DEMOCRACY_WAY_VOTE),
];
const VOTED_ON: &[Choice] = &[
    choice("rules", keys::DEMOCRACY_VOTED_RULES),
    choice("head", keys::DEMOCRACY_VOTED_HEAD),
    choice("inspectors", keys::DEMOCRACY_BODY_INSPECTORS),
    choice("watchers", keys::DEMOCRACY_BODY_WATCHERS),
];
const WAYS_TO_CONSULT: &[Choice] = &[
    choice("contact", keys::DEMOCRACY_WAY_CONTACT),
    choice("assembly", keys::DEMOCRACY_WAY_ASSEMBLY),
    choice("ballot", keys::DEMOCRACY_WAY_BALLOT),
    choice("box", keys::DEMOCRACY_WAY_BOX),
    choice("front", keys::DEMOCRACY_WAY_FRONT),
    choice("site", keys::DEMOCRACY_WAY_SITE),
    choice("network", keys::DEMOCRACY_WAY_NETWORK),
    choice("dialogue", keys::DEMOCRACY_WAY_DIALOGUE),
];
const CHECKED_BY: &[Choice] = &[
    choice("inspectors", keys::DEMOCRACY_BODY_INSPECTORS),
    choice("watchers", keys::DEMOCRACY_BODY_WATCHERS),
    choice("other", keys::DEMOCRACY_WAY_OTHER),
];

/// Form 1: what was made public.
pub(super) static PUBLISHED: Register = register(
    "democracy.published",
    keys::DEMOCRACY_PUBLISHED,
    &[
        UNIT,
        PERIOD,
        text("content", keys::DEMOCRACY_CONTENT, 70.0).needed(),
        text("by", keys::DEMOCRACY_DONE_BY, 36.0),
        chosen("way", keys::DEMOCRACY_WAY, WAYS_TO_PUBLISH),
        text("plan", keys::DEMOCRACY_PLAN_NUMBER, 24.0),
        NOTE,
    ],
);

/// Form 2: what the people discussed and decided themselves.
pub(super) static DECIDED: Register = register(
    "democracy.decided",
    keys::DEMOCRACY_DECIDED,
    &[
        UNIT,
        PERIOD,
        text("content", keys::DEMOCRACY_CONTENT, 50.0).needed(),
        text("by", keys::DEMOCRACY_DONE_BY, 28.0),
        count("options", keys::DEMOCRACY_OPTIONS),
        money("total", keys::FUNDS_TOTAL),
        money("state", keys::DEMOCRACY_STATE_BUDGET),
        money("people", keys::FUNDS_PEOPLE),
        money("labour", keys::DEMOCRACY_LABOUR_VALUE),
        money("other", keys::DEMOCRACY_OTHER_VALUE),
        chosen("way", keys::DEMOCRACY_WAY, WAYS_TO_DECIDE),
        text("result", keys::DEMOCRACY_RESULT, 26.0),
    ],
);

/// Form 3: what the people voted on before an authority decides.
pub(super) static VOTED: Register = register(
    "democracy.voted",
    keys::DEMOCRACY_VOTED,
    &[
        UNIT,
        PERIOD,
        chosen("what", keys::DEMOCRACY_VOTED_ON, VOTED_ON).needed(),
        chosen("way", keys::DEMOCRACY_WAY, WAYS_TO_DECIDE),
        count("options", keys::DEMOCRACY_OPTIONS),
        text("result", keys::DEMOCRACY_RESULT, 50.0),
        NOTE,
    ],
);

/// Form 4: what the people were asked about.
pub(super) static CONSULTED: Register = register(
    "democracy.consulted",
    keys::DEMOCRACY_CONSULTED,
    &[
        UNIT,
        PERIOD,
        text("content", keys::DEMOCRACY_CONTENT, 60.0).needed(),
        chosen("way", keys::DEMOCRACY_WAY, WAYS_TO_CONSULT),
        Column::new("first", keys::DEMOCRACY_FIRST, Kind::Day, 7.2).on_paper(22.0),
        Column::new("last", keys::DEMOCRACY_LAST, Kind::Day, 7.2).on_paper(22.0),
        text("paper", keys::DEMOCRACY_PAPER, 34.0),
        NOTE,
    ],
);

/// Form 5: money raised for what is built.
pub(super) static BUILT: Register = register(
    "democracy.built",
    keys::DEMOCRACY_BUILT,
    &[
        UNIT,
        PERIOD,
        text("content", keys::FUNDS_WORK_NAME, 60.0).needed(),
        money("total", keys::FUNDS_TOTAL),
        money("people", keys::FUNDS_PEOPLE),
        money("state", keys::FUNDS_STATE),
        NOTE,
    ],
);

/// Form 6: what the people checked and supervised.
pub(super) static CHECKED: Register = register(
    "democracy.checked",
    keys::DEMOCRACY_CHECKED,
    &[
        UNIT,
        PERIOD,
        text("content", keys::DEMOCRACY_CONTENT, 60.0).needed(),
        chosen("by", keys::DEMOCRACY_CHECKED_BY, CHECKED_BY),
        count("to_party", keys::DEMOCRACY_TO_PARTY),
        count("to_authority", keys::DEMOCRACY_TO_AUTHORITY),
        count("to_other", keys::DEMOCRACY_TO_OTHER),
        NOTE,
    ],
);

/// Form 7: the people's inspectors.
pub(super) static INSPECTORS: Register = register(
    "democracy.inspectors",
    keys::DEMOCRACY_INSPECTORS,
    &[
        UNIT,
        PERIOD,
        count("rounds", keys::DEMOCRACY_ROUNDS),
        count("breaches", keys::DEMOCRACY_BREACHES),
        count("proposals", keys::DEMOCRACY_PROPOSALS),
        money("recovered", keys::DEMOCRACY_RECOVERED),
        money("other", keys::DEMOCRACY_OTHER_MONEY),
        area("land", keys::DEMOCRACY_LAND),
        area("other_land", keys::DEMOCRACY_OTHER_LAND),
        count("on_rules", keys::DEMOCRACY_ON_RULES),
    ],
);

/// Form 8: the community's supervision of investment.
pub(super) static WATCHERS: Register = register(
    "democracy.watchers",
    keys::DEMOCRACY_WATCHERS,
    &[
        UNIT,
        PERIOD,
        count("works", keys::DEMOCRACY_WORKS),
        count("rounds", keys::DEMOCRACY_ROUNDS),
        count("breaches", keys::DEMOCRACY_BREACHES),
        count("proposals", keys::DEMOCRACY_PROPOSALS),
        money("recovered", keys::DEMOCRACY_RECOVERED),
        money("reduced", keys::DEMOCRACY_REDUCED),
        money("other", keys::DEMOCRACY_OTHER_MONEY),
    ],
);

/// Form 9: complaints, denunciations and petitions as figures.
pub(super) static LETTERS: Register = register(
    "democracy.letters",
    keys::DEMOCRACY_LETTERS,
    &[
        UNIT,
        PERIOD,
        count("carried", keys::DEMOCRACY_CARRIED),
        count("received", keys::DEMOCRACY_RECEIVED_NOW),
        count("received_year", keys::DEMOCRACY_RECEIVED_YEAR),
        count("settled", keys::DEMOCRACY_SETTLED_NOW),
        count("settled_year", keys::DEMOCRACY_SETTLED_YEAR),
        count("open", keys::DEMOCRACY_UNSETTLED),
        NOTE,
    ],
);

/// Form 10: meetings of villages and residential groups.
pub(super) static MEETINGS: Register = register(
    "democracy.meetings",
    keys::DEMOCRACY_MEETINGS,
    &[
        UNIT,
        PERIOD,
        count("all", keys::DEMOCRACY_VILLAGES),
        count("once", keys::DEMOCRACY_ONCE),
        count("twice", keys::DEMOCRACY_TWICE),
        count("other", keys::DEMOCRACY_OTHERWISE),
        NOTE,
    ],
);
