//! Nominations that may be one recipient: the same name in any spelling, and nothing that
//! speaks against it. Hùng and Hưng are two names. Nothing here joins anything; a person does.

use std::collections::HashMap;

use viet::date::PartialDate;
use viet::text::compare_key;

use super::groups::Groups;
use super::record::DuplicatePair;
use crate::awards::nomination::Stored;
use crate::awards::said::said;
use crate::units::Registry;
use crate::words::{Key, keys};

/// Pairs of one name beyond which a list stops being read; more say nothing new.
const PAIRS_OF_ONE_NAME: usize = 200;

/// Pairs within `here` (a round), and between it and `elsewhere` (titles of other rounds by
/// key in `titles`).
pub(crate) fn possible(
    here: &[Stored],
    elsewhere: &[Stored],
    titles: &HashMap<i64, String>,
    groups: &Groups,
    registry: &Registry,
) -> Vec<DuplicatePair> {
    let mut by_name: HashMap<&str, (Vec<&Stored>, Vec<&Stored>)> = HashMap::new();
    for stored in here.iter().filter(|stored| !stored.sort.name.is_empty()) {
        by_name.entry(&stored.sort.name).or_default().0.push(stored);
    }
    for stored in elsewhere {
        if let Some(block) = by_name.get_mut(stored.sort.name.as_str()) {
            block.1.push(stored);
        }
    }
    let mut pairs: Vec<DuplicatePair> = Vec::new();
    for (own, others) in by_name.into_values() {
        let within = own.iter().enumerate().flat_map(|(at, a)| own[at + 1..].iter().map(move |b| (*a, *b)));
        let across = own.iter().flat_map(|a| others.iter().map(move |b| (*a, *b)));
        let found = within.chain(across).filter_map(|(a, b)| pair(a, b, titles, groups, registry));
        pairs.extend(found.take(PAIRS_OF_ONE_NAME));
    }
    pairs.sort_by_key(|pair| (pair.a, pair.b));
    pairs
}

fn pair(
    a: &Stored,
    b: &Stored,
    titles: &HashMap<i64, String>,
    groups: &Groups,
    registry: &Registry,
) -> Option<DuplicatePair> {
    let across = a.round != b.round;
    let said = groups.said(a.recipient, b.recipient);
    if a.values.subject_kind != b.values.subject_kind || across && a.recipient == b.recipient {
        return None;
    }
    let (birth, unit) = (births(a, b), units(a, b, registry));
    let likely = match birth {
        Agreement::Against => false,
        Agreement::For | Agreement::Near => true,
        Agreement::Unknown => unit != Agreement::Against,
    };
    (likely || said.is_some()).then(|| DuplicatePair {
        a: a.key,
        b: b.key,
        a_text: described(a, None),
        b_text: described(b, titles.get(&b.round).filter(|_| across)),
        score_text: [name_word(a, b), birth_word(birth), unit_word(unit)].map(said_word).join(", "),
        same: said,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Agreement {
    For,
    Near,
    Unknown,
    Against,
}

fn births(a: &Stored, b: &Stored) -> Agreement {
    match (a.values.birth, b.values.birth) {
        (Some(a), Some(b)) if a == b => Agreement::For,
        (Some(a), Some(b)) if covers(a, b) || covers(b, a) => Agreement::Near,
        (Some(_), Some(_)) => Agreement::Against,
        _ => Agreement::Unknown,
    }
}

/// 1981 covers 09/04/1981.
fn covers(wide: PartialDate, narrow: PartialDate) -> bool {
    wide.first_day() <= narrow.first_day() && narrow.last_day() <= wide.last_day()
}

fn units(a: &Stored, b: &Stored, registry: &Registry) -> Agreement {
    let texts = (compare_key(&a.values.unit_text), compare_key(&b.values.unit_text));
    match (a.unit, b.unit) {
        (Some(a), Some(b)) if registry.same_lineage(a, b) => Agreement::For,
        (Some(_), Some(_)) => Agreement::Against,
        _ if texts.0.is_empty() || texts.1.is_empty() => Agreement::Unknown,
        _ if texts.0 == texts.1 => Agreement::For,
        _ => Agreement::Against,
    }
}

fn name_word(a: &Stored, b: &Stored) -> Key {
    let alike = a.values.name == b.values.name;
    if alike { keys::AWARDS_WHY_SAME_NAME } else { keys::AWARDS_WHY_OTHER_SPELLING }
}

fn birth_word(birth: Agreement) -> Key {
    match birth {
        Agreement::For => keys::AWARDS_WHY_SAME_BIRTH,
        Agreement::Near => keys::AWARDS_WHY_NEAR_BIRTH,
        Agreement::Unknown | Agreement::Against => keys::AWARDS_WHY_NO_BIRTH,
    }
}

fn unit_word(unit: Agreement) -> Key {
    match unit {
        Agreement::For | Agreement::Near => keys::AWARDS_WHY_SAME_UNIT,
        Agreement::Unknown => keys::AWARDS_WHY_NO_UNIT,
        Agreement::Against => keys::AWARDS_WHY_OTHER_UNIT,
    }
}

fn said_word(key: Key) -> String {
    said(key, [])
}

/// "Huỳnh Thị Thanh Thủy, sinh 09/4/1981, Phường Bình Thủy".
fn described(stored: &Stored, round: Option<&String>) -> String {
    let born = stored.values.birth.map(|birth| {
        let text = birth.exact().map_or_else(|| birth.iso(), viet::date::short);
        said(keys::AWARDS_BORN, [("birth", text.into())])
    });
    let unit = Some(stored.values.unit_text.clone()).filter(|text| !text.is_empty());
    let round = round.map(|title| said(keys::AWARDS_IN_ROUND, [("round", title.into())]));
    let parts = [Some(stored.values.name.clone()), born, unit, round];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
