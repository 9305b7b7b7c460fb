//! Nominations that may be one recipient: the same name in any spelling, and nothing that
//! speaks against it. Hùng and Hưng are two names. Nothing here joins anything; a person does.

use std::collections::{BTreeMap, HashMap};

use viet::date::PartialDate;
use viet::text::compare_key;

use super::groups::Groups;
use super::record::DuplicatePair;
use crate::awards::nomination::Stored;
use crate::awards::said::said;
use crate::awards::subject::SubjectKind;
use crate::units::Registry;
use crate::words::{Key, keys};

/// Pairs of one name beyond which a list stops being read; more say nothing new.
const PAIRS_OF_ONE_NAME: usize = 200;

/// Namesakes that one nomination is compared with in the check of its round; a thousand people of
/// one name and unknown birth cannot be told apart by a program.
const NAMESAKES_COMPARED: usize = 500;

/// What pairs are judged by.
pub(crate) struct Known<'a> {
    /// Titles of other rounds by key.
    pub(crate) titles: &'a HashMap<i64, String>,
    /// What has been said.
    pub(crate) groups: &'a Groups,
    /// The units and their lineage.
    pub(crate) registry: &'a Registry,
}

/// Pairs within `here` (a round), and between it and `elsewhere` (other rounds).
pub(crate) fn possible(
    here: &[Stored],
    elsewhere: &[Stored],
    known: &Known<'_>,
) -> Vec<DuplicatePair> {
    let mut by_name: HashMap<(&str, SubjectKind), Vec<Side<'_>>> = HashMap::new();
    for stored in here.iter().filter(|stored| !stored.sort.name.is_empty()) {
        by_name
            .entry(block(stored))
            .or_default()
            .push(Side::of(stored, true));
    }
    for stored in elsewhere {
        if let Some(sides) = by_name.get_mut(&block(stored)) {
            sides.push(Side::of(stored, false));
        }
    }
    let mut pairs: Vec<DuplicatePair> = Vec::new();
    for sides in by_name.into_values().filter(|sides| sides.len() > 1) {
        pairs.extend(of_one_name(&sides, known));
    }
    pairs.sort_by_key(|pair| (pair.a, pair.b));
    pairs
}

/// For each nomination of a round the first other one, as entered, that may be the same
/// recipient and of which nobody has said so or otherwise; with the reason in words.
pub(crate) fn twins<'a>(
    here: &[&'a Stored],
    groups: &Groups,
    registry: &Registry,
) -> HashMap<i64, (&'a Stored, String)> {
    let mut by_name: HashMap<(&str, SubjectKind), Vec<&'a Stored>> = HashMap::new();
    for stored in here.iter().filter(|stored| !stored.sort.name.is_empty()) {
        by_name.entry(block(stored)).or_default().push(stored);
    }
    let mut found = HashMap::new();
    for namesakes in by_name.into_values().filter(|all| all.len() > 1) {
        let sides: Vec<Side<'a>> = namesakes.iter().map(|s| Side::of(s, true)).collect();
        let mut lineages = HashMap::new();
        for own in &sides {
            if let Some((twin, why)) = twin(own, &sides, (groups, registry), &mut lineages) {
                found.insert(own.stored.key, (twin, why));
            }
        }
    }
    found
}

fn twin<'a>(
    own: &Side<'a>,
    sides: &[Side<'a>],
    (groups, registry): (&Groups, &Registry),
    lineages: &mut Lineages,
) -> Option<(&'a Stored, String)> {
    let born = own.birth_year();
    let others = sides.iter().filter(|other| {
        let year = other.birth_year();
        other.stored.key != own.stored.key && (born.is_none() || year.is_none() || born == year)
    });
    for other in others.take(NAMESAKES_COMPARED) {
        let said = groups.said(own.stored.recipient, other.stored.recipient);
        let birth = births(own.stored, other.stored);
        let unit = units(own, other, registry, lineages);
        if said.is_none() && is_likely(birth, unit) {
            let why = worded(own.stored, other.stored, birth, unit);
            return Some((other.stored, why));
        }
    }
    None
}

fn block(stored: &Stored) -> (&str, SubjectKind) {
    (&stored.sort.name, stored.values.subject_kind)
}

/// One nomination of a name, with what is compared prepared once.
struct Side<'a> {
    stored: &'a Stored,
    here: bool,
    unit_key: String,
}

impl<'a> Side<'a> {
    fn of(stored: &'a Stored, here: bool) -> Side<'a> {
        Side {
            stored,
            here,
            unit_key: compare_key(&stored.values.unit_text),
        }
    }

    /// Births of different years never agree, so only equal years are compared.
    fn birth_year(&self) -> Option<i32> {
        self.stored.values.birth.map(|birth| birth.year())
    }
}

/// Those born in one year with each other, and those of unknown birth with everybody.
fn of_one_name(sides: &[Side<'_>], known: &Known<'_>) -> Vec<DuplicatePair> {
    let mut by_year: BTreeMap<Option<i32>, Vec<&Side<'_>>> = BTreeMap::new();
    for side in sides {
        by_year.entry(side.birth_year()).or_default().push(side);
    }
    let mut lineages = HashMap::new();
    let mut pairs = Vec::new();
    for (year, born) in &by_year {
        let others = match year {
            Some(_) => Vec::new(),
            None => by_year
                .iter()
                .filter(|(y, _)| y.is_some())
                .flat_map(|(_, of)| of)
                .copied()
                .collect(),
        };
        for (at, a) in born.iter().enumerate() {
            for b in born[at + 1..].iter().chain(&others) {
                if pairs.len() >= PAIRS_OF_ONE_NAME {
                    return pairs;
                }
                pairs.extend(pair(a, b, known, &mut lineages));
            }
        }
    }
    pairs
}

fn pair(
    a: &Side<'_>,
    b: &Side<'_>,
    known: &Known<'_>,
    lineages: &mut Lineages,
) -> Option<DuplicatePair> {
    let (a, b) = if a.here && (!b.here || a.stored.entered <= b.stored.entered) {
        (a, b)
    } else {
        (b, a)
    };
    let across = a.stored.round != b.stored.round;
    if !a.here || across && a.stored.recipient == b.stored.recipient {
        return None;
    }
    let said = known.groups.said(a.stored.recipient, b.stored.recipient);
    let (birth, unit) = (
        births(a.stored, b.stored),
        units(a, b, known.registry, lineages),
    );
    let likely = is_likely(birth, unit);
    let round = known.titles.get(&b.stored.round).filter(|_| across);
    (likely || said.is_some()).then(|| DuplicatePair {
        a: a.stored.key,
        b: b.stored.key,
        a_text: described(a.stored, None),
        b_text: described(b.stored, round),
        score_text: worded(a.stored, b.stored, birth, unit),
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

fn is_likely(birth: Agreement, unit: Agreement) -> bool {
    match birth {
        Agreement::Against => false,
        Agreement::For | Agreement::Near => true,
        Agreement::Unknown => unit != Agreement::Against,
    }
}

/// "cùng tên, cùng ngày sinh, khác đơn vị".
fn worded(a: &Stored, b: &Stored, birth: Agreement, unit: Agreement) -> String {
    let words = [name_word(a, b), birth_word(birth), unit_word(unit)];
    words.map(said_word).join(", ")
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

/// Lineages already looked up.
type Lineages = HashMap<(i64, i64), bool>;

fn units(a: &Side<'_>, b: &Side<'_>, registry: &Registry, lineages: &mut Lineages) -> Agreement {
    match (a.stored.unit, b.stored.unit) {
        (Some(a), Some(b)) => {
            let key = (a.min(b), a.max(b));
            let same = *lineages
                .entry(key)
                .or_insert_with(|| registry.same_lineage(a, b));
            if same {
                Agreement::For
            } else {
                Agreement::Against
            }
        }
        _ if a.unit_key.is_empty() || b.unit_key.is_empty() => Agreement::Unknown,
        _ if a.unit_key == b.unit_key => Agreement::For,
        _ => Agreement::Against,
    }
}

fn name_word(a: &Stored, b: &Stored) -> Key {
    let alike = a.values.name == b.values.name;
    if alike {
        keys::AWARDS_WHY_SAME_NAME
    } else {
        keys::AWARDS_WHY_OTHER_SPELLING
    }
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
