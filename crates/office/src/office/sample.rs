//! The invented sample office: made through the real operations, so that it can be undone and
//! checked like any other. The people in it do not exist.

use super::{Ctx, NewOffice, Office, Program};
use crate::awards::{self, DecideArgs, NewRound, NominationDraft, Theme};
use crate::{Code, Failure, Result};
use chrono::NaiveDate;
use serde::Deserialize;
use std::path::Path;

const SAMPLE: &str = include_str!("../../data/sample.json");

#[derive(Deserialize)]
struct Sample {
    office: Particulars,
    rounds: Vec<SampleRound>,
}

#[derive(Deserialize)]
struct Particulars {
    name: String,
    superior: String,
    place: String,
}

#[derive(Deserialize)]
struct SampleRound {
    title: String,
    theme: Theme,
    year: i32,
    issuer: String,
    superior: String,
    award: String,
    decision: Option<SampleDecision>,
    nominations: Vec<SampleNomination>,
}

#[derive(Deserialize)]
struct SampleDecision {
    number: String,
    date: NaiveDate,
    signer: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SampleNomination {
    name: String,
    kind: String,
    birth: String,
    position: String,
    unit: String,
    citation: String,
}

impl Office {
    /// Makes a new office file and fills it with the sample office: one decided round, one open
    /// round with the mistakes that real lists have.
    ///
    /// # Errors
    /// As [`Office::create`].
    pub fn create_sample(path: &Path, program: Program, ctx: &Ctx) -> Result<Office> {
        let sample: Sample = serde_json::from_str(SAMPLE)
            .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
        let Particulars {
            name,
            superior,
            place,
        } = sample.office;
        let office = Office::create(
            path,
            &NewOffice {
                name,
                superior,
                place,
                unit: None,
            },
            program,
            ctx,
        )?;
        sample
            .rounds
            .into_iter()
            .try_for_each(|round| fill(&office, ctx, round))?;
        Ok(office)
    }
}

fn fill(office: &Office, ctx: &Ctx, round: SampleRound) -> Result<()> {
    let new = NewRound {
        title: round.title,
        theme: round.theme,
        year: round.year,
        issuer: round.issuer,
        superior: round.superior,
        award_code: Some(round.award),
        ..NewRound::default()
    };
    let key = awards::create_round(office, ctx, &new)?;
    for nomination in round.nominations {
        awards::put_nomination(office, ctx, key, None, &draft(nomination))?;
    }
    match round.decision {
        Some(decision) => decide(office, ctx, key, decision),
        None => Ok(()),
    }
}

fn draft(sample: SampleNomination) -> NominationDraft {
    NominationDraft {
        subject_kind: sample.kind,
        name: sample.name,
        birth: sample.birth,
        position: sample.position,
        unit: sample.unit,
        citation: sample.citation,
        ..NominationDraft::default()
    }
}

fn decide(office: &Office, ctx: &Ctx, round: i64, sample: SampleDecision) -> Result<()> {
    let args = DecideArgs {
        round,
        number: sample.number,
        date: sample.date,
        signer: sample.signer,
        position: String::new(),
        authority: String::new(),
        place: String::new(),
        profile: None,
        accept_warnings: true,
        waivers: Vec::new(),
    };
    awards::decide(office, ctx, &args).map(|_| ())
}
