//! Which layout is taken for a line where nobody names one: the one chosen for this recipient; else
//! the office's own choice by award, kind of recipient, issuer and unit, of which the most specific
//! wins; else a built-in proposal.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::{clean, compare_key};

use super::{Accommodation, BlankKind, BlankLayout, blank_layouts, built_in};
use crate::awards::blank::table;
use crate::awards::decision::AwardLine;
use crate::awards::ops;
use crate::awards::subject::SubjectKind;
use crate::office::{Ctx, Office, Op, Reading};
use crate::settings::setting;
use crate::{Code, Failure, Result};

/// For whom a layout is taken. None is any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankDefault {
    /// What is printed.
    pub kind: BlankKind,
    /// The award's code.
    pub award_code: Option<String>,
    /// The kind of recipient.
    pub subject_kind: Option<SubjectKind>,
    /// The issuing body, as decisions name it.
    pub issuer: Option<String>,
    /// The recipient's unit, as decisions name it.
    #[serde(default)]
    pub unit: Option<String>,
    /// Name of the layout.
    pub layout: String,
}

impl BlankDefault {
    /// How much it says, and of what: more wins, unit before award before kind before issuer.
    fn weight(&self) -> (usize, [bool; 4]) {
        let said = [
            self.unit.is_some(),
            self.award_code.is_some(),
            self.subject_kind.is_some(),
            self.issuer.is_some(),
        ];
        (said.iter().filter(|said| **said).count(), said)
    }

    fn is_for(&self, kind: BlankKind, line: &AwardLine, issuer: &str) -> bool {
        let award = self.award_code.as_ref();
        let same = |own: &Option<String>, name: &str| {
            let own = own.as_deref();
            own.is_none_or(|own| compare_key(own) == compare_key(name))
        };
        self.kind == kind
            && award.is_none_or(|code| *code == line.award_code)
            && self
                .subject_kind
                .is_none_or(|kind| kind == line.subject_kind)
            && same(&self.issuer, issuer)
            && (same(&self.unit, &line.unit_text) || same(&self.unit, own_name(&line.unit_text)))
    }
}

/// A unit's name without those above it: decisions say "phường An Bình, quận Ninh Kiều".
fn own_name(unit: &str) -> &str {
    unit.split(',').next().unwrap_or(unit)
}

/// All choices of the office.
///
/// # Errors
/// When the file cannot be read.
pub fn default_blanks(reading: &Reading) -> Result<Vec<BlankDefault>> {
    table::defaults(reading)
}

/// Chooses a layout for those whom `choice` describes, as one operation; an empty name takes the
/// choice back.
///
/// # Errors
/// `no_such_layout`: only a layout of the office can be chosen.
pub fn put_default_blank(office: &Office, ctx: &Ctx, choice: &BlankDefault) -> Result<()> {
    let name = clean(&choice.layout);
    office.change(
        ctx,
        Op::new(&ops::BLANK_DEFAULT).with("layout", &name),
        |change| {
            if name.is_empty() {
                return table::remove_default(change, choice);
            }
            table::put_default(change, choice, own_key(change, &name)?)
        },
    )
}

/// Chooses a layout for one recipient, as one operation; none goes back to what holds for all.
///
/// # Errors
/// `no_such_record`; `no_such_layout`: only a layout of the office can be chosen.
pub fn choose_blank(
    office: &Office,
    ctx: &Ctx,
    line: i64,
    kind: BlankKind,
    layout: Option<&str>,
) -> Result<()> {
    let op = Op::new(&ops::BLANK_CHOICE).with("name", "");
    office.change(ctx, op, |change| {
        let (known, _) = crate::awards::decision::line_of(change, line)?;
        change.note("name", &known.name);
        match layout.map(clean) {
            Some(name) => table::put_choice(change, line, kind, own_key(change, &name)?),
            None => table::remove_choice(change, line, kind),
        }
    })
}

fn own_key(reading: &Reading, name: &str) -> Result<i64> {
    let missing = || Failure::new(Code::NoSuchLayout).with("layout", name);
    let own = table::layouts(reading)?;
    let known = own.iter().find(|layout| layout.name == name);
    let known = known.ok_or_else(|| missing().with("known", names(&own)))?;
    known.key.ok_or_else(missing)
}

fn names(layouts: &[BlankLayout]) -> String {
    let names: Vec<&str> = layouts.iter().map(|own| own.name.as_str()).collect();
    names.join("; ")
}

/// What is needed to choose for many lines.
pub(in crate::awards::blank) struct Chooser {
    kind: BlankKind,
    layouts: Vec<BlankLayout>,
    defaults: Vec<BlankDefault>,
    own: HashMap<i64, String>,
    paper: String,
}

impl Chooser {
    pub(in crate::awards::blank) fn of(
        reading: &Reading,
        kind: BlankKind,
        decision: i64,
    ) -> Result<Chooser> {
        Ok(Chooser {
            kind,
            layouts: blank_layouts(reading)?,
            defaults: table::defaults(reading)?,
            own: table::choices(reading, decision, kind)?,
            paper: setting(reading, "awards.blank_paper")?.unwrap_or_default(),
        })
    }

    /// Whether the layout of a line was chosen for it alone.
    pub(in crate::awards::blank) fn is_own(&self, line: &AwardLine) -> bool {
        self.own.contains_key(&line.key)
    }

    /// The layout for a line of a decision of `issuer`.
    ///
    /// # Errors
    /// `no_such_layout` where a built-in one was hidden by a layout for something else.
    pub(in crate::awards::blank) fn choose(
        &self,
        line: &AwardLine,
        issuer: &str,
    ) -> Result<&BlankLayout> {
        let fitting = self
            .defaults
            .iter()
            .filter(|choice| choice.is_for(self.kind, line, issuer));
        let usual = fitting.max_by_key(|choice| choice.weight());
        let usual = usual.map(|choice| &choice.layout);
        let name = match self.own.get(&line.key).or(usual) {
            Some(name) => name.clone(),
            None => built_in::name_of(self.kind, line.subject_kind, &self.paper),
        };
        let found = self.layouts.iter().find(|layout| layout.name == name);
        let missing = || Failure::new(Code::NoSuchLayout).with("layout", &name);
        found.ok_or_else(|| missing().with("known", names(&self.layouts)))
    }
}

/// What is different for the lines of a decision: by line, layout and field.
pub(in crate::awards::blank) fn accommodations(
    reading: &Reading,
    decision: i64,
) -> Result<HashMap<(i64, i64, String), Accommodation>> {
    table::overrides(reading, decision)
}
