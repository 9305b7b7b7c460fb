//! Which layout is taken for a line where nobody names one: the office's own choice by award, kind
//! of recipient and issuer, of which the most specific wins; else a built-in proposal.

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
    /// Name of the layout.
    pub layout: String,
}

impl BlankDefault {
    /// How much it says, and of what: more wins, award before kind before issuer.
    fn weight(&self) -> (usize, bool, bool, bool) {
        let (award, subject, issuer) = (
            self.award_code.is_some(),
            self.subject_kind.is_some(),
            self.issuer.is_some(),
        );
        let count = [award, subject, issuer].into_iter().filter(|said| *said);
        (count.count(), award, subject, issuer)
    }

    fn is_for(&self, kind: BlankKind, line: &AwardLine, issuer: &str) -> bool {
        let award = self.award_code.as_ref();
        let named = self.issuer.as_ref();
        self.kind == kind
            && award.is_none_or(|code| *code == line.award_code)
            && self
                .subject_kind
                .is_none_or(|kind| kind == line.subject_kind)
            && named.is_none_or(|name| compare_key(name) == compare_key(issuer))
    }
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
            let missing = || Failure::new(Code::NoSuchLayout).with("layout", &name);
            let own = table::layouts(change)?;
            let known = own
                .iter()
                .find(|layout| layout.name == name)
                .ok_or_else(|| missing().with("known", names(&own)))?;
            let key = known.key.ok_or_else(missing)?;
            table::put_default(change, choice, key)
        },
    )
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
    paper: String,
}

impl Chooser {
    pub(in crate::awards::blank) fn of(reading: &Reading, kind: BlankKind) -> Result<Chooser> {
        Ok(Chooser {
            kind,
            layouts: blank_layouts(reading)?,
            defaults: table::defaults(reading)?,
            paper: setting(reading, "awards.blank_paper")?.unwrap_or_default(),
        })
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
        let name = match fitting.max_by_key(|choice| choice.weight()) {
            Some(choice) => choice.layout.clone(),
            None => built_in::name_of(self.kind, line.subject_kind, &self.paper),
        };
        self.named(&name)
    }

    /// The layout for certificates of recognition: the office's own of that name, else the proposal.
    ///
    /// # Errors
    /// `no_such_layout`, as above.
    pub(in crate::awards::blank) fn of_recognition(&self) -> Result<&BlankLayout> {
        self.named(&built_in::recognition_name(&self.paper))
    }

    fn named(&self, name: &str) -> Result<&BlankLayout> {
        let found = self.layouts.iter().find(|layout| layout.name == name);
        let missing = || Failure::new(Code::NoSuchLayout).with("layout", name);
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
