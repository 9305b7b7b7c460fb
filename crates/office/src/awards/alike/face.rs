//! What a recipient is known by, prepared once for comparing it with many others.

use std::hash::{DefaultHasher, Hash, Hasher};

use viet::date::PartialDate;
use viet::name::{WrittenName, split_honorific};
use viet::text::compare_key;
use viet::unit_name::{BodyKey, body_key};

use super::index::Trace;
use crate::awards::nomination::Values;
use crate::awards::subject::SubjectKind;

/// A recipient as its line describes it.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    pub(super) kind: SubjectKind,
    pub(super) name: Name,
    pub(super) birth: Option<PartialDate>,
    /// The territory that its unit is or lies in.
    pub(super) unit: Option<i64>,
    pub(super) unit_key: String,
    pub(super) position: String,
}

/// A person's name, for a household that of its head; or the name of a body.
#[derive(Debug, Clone)]
pub(super) enum Name {
    Person(WrittenName),
    Body { typed: String, key: BodyKey },
}

impl Face {
    /// Of the values of a line; `unit` is the territory they say, which may be one of the past.
    pub(crate) fn of(values: &Values, unit: Option<i64>) -> Face {
        Face {
            kind: values.subject_kind,
            name: Name::of(values.subject_kind, &values.name),
            birth: values.birth,
            unit,
            unit_key: compare_key(&values.unit_text),
            position: compare_key(&values.position),
        }
    }

    /// Whether the line says more of the recipient than a name: without a birth or a unit two
    /// equal lines may be two people.
    pub(crate) fn is_told_apart(&self) -> bool {
        let body = self.kind == SubjectKind::Collective;
        body || self.birth.is_some() || !self.unit_key.is_empty()
    }
}

impl Name {
    fn of(kind: SubjectKind, name: &str) -> Name {
        match kind {
            SubjectKind::Collective => Name::Body {
                typed: viet::text::clean(name),
                key: body_key(name),
            },
            SubjectKind::Household => Name::Person(WrittenName::of(&head_of(name))),
            SubjectKind::Individual => {
                Name::Person(WrittenName::of(&split_honorific(name.trim()).name))
            }
        }
    }
}

/// Where a recipient is looked up; none without a name.
pub(crate) fn trace(kind: SubjectKind, name: &str, birth: Option<PartialDate>) -> Option<Trace> {
    let year = birth.and_then(|birth| i16::try_from(birth.year()).ok());
    let (whole, ends, sparse) = match Name::of(kind, name) {
        Name::Person(name) => {
            let trace = name.trace();
            (trace.whole, trace.ends, trace.sparse)
        }
        Name::Body { key, .. } => {
            let whole = hashed(&key.own);
            (whole, whole, false)
        }
    };
    let of_kind = |key: u64| hashed(&(kind.code(), key));
    (!name.trim().is_empty()).then(|| Trace {
        whole: of_kind(whole),
        ends: of_kind(ends),
        sparse,
        year: year.unwrap_or(0),
    })
}

/// "Hộ ông Phạm Đức Phúc", "Gia đình bà …": the name of the head.
fn head_of(name: &str) -> String {
    let clean = viet::text::clean(name);
    let begins = ["hộ gia đình", "gia đình", "hộ"];
    let lower = clean.to_lowercase();
    let head = begins.iter().find_map(|word| {
        let rest = lower.strip_prefix(word)?.starts_with([' ', ':']);
        let letters = word.chars().count();
        rest.then(|| clean.chars().skip(letters).collect::<String>())
    });
    let head = head.unwrap_or(clean);
    split_honorific(&viet::text::capitalise_first(
        head.trim_start_matches([' ', ':']),
    ))
    .name
}

fn hashed(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
