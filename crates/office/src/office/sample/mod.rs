//! The invented sample office: made through the real operations, so that it can be undone and
//! checked like any other. The people in it do not exist.

mod many;
mod registers;
mod reports;

use super::{Ctx, NewOffice, Office, Program};
use crate::awards::{self, DecideArgs, NewRound, NominationDraft, Theme};
use crate::models::life::{self, Recognising};
use crate::models::scoring::{self, MarkGiven, ScoreSide};
use crate::models::{self, Giver, Measure, ModelLevel, ModelState, Resource, TargetRow};
use crate::{Code, Failure, Result};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

const SAMPLE: &str = include_str!("../../../data/sample.json");

#[derive(Deserialize)]
struct Sample {
    office: Particulars,
    rounds: Vec<SampleRound>,
    models: Vec<SampleModel>,
    reports: Vec<reports::SampleReport>,
    registers: Vec<registers::SampleLine>,
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

/// A model as it is registered, and how far it came. Models that it takes over and marks are named
/// by their places.
#[derive(Deserialize)]
struct SampleModel {
    year: i32,
    fields: BTreeMap<String, String>,
    origin: Option<usize>,
    state: Option<ModelState>,
    recognised: Option<SampleRecognition>,
    #[serde(default)]
    marks: Vec<String>,
    #[serde(default)]
    resources: Vec<(Giver, Measure, i64)>,
    #[serde(default)]
    targets: Vec<[String; 4]>,
}

#[derive(Deserialize)]
struct SampleRecognition {
    level: ModelLevel,
    number: String,
    date: NaiveDate,
}

impl Office {
    /// Makes a new office file and fills it with the sample office: one decided round, one open
    /// round with the mistakes that real lists have, models of three years, reports of a city, of
    /// districts and of wards, and registers.
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
        register(&office, ctx, sample.models)?;
        reports::report(&office, ctx, sample.reports)?;
        registers::enter(&office, ctx, sample.registers, None)?;
        Ok(office)
    }
}

impl Office {
    /// The sample office with two thousand models more, over five years: for trying how the program
    /// works at its scale.
    ///
    /// # Errors
    /// As [`Office::create`].
    pub fn create_large_sample(path: &Path, program: Program, ctx: &Ctx) -> Result<Office> {
        let office = Office::create_sample(path, program, ctx)?;
        many::register(&office, ctx)?;
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

/// Registers the models, then lets each go its way.
fn register(office: &Office, ctx: &Ctx, all: Vec<SampleModel>) -> Result<()> {
    let mut keys: Vec<i64> = Vec::new();
    for model in all {
        let key = models::put_registration(office, ctx, model.year, None, &model.fields)?;
        keys.push(key);
        if let Some(origin) = model.origin.and_then(|place| keys.get(place)) {
            life::set_origin(office, ctx, key, Some(*origin))?;
        }
        if let Some(state) = model.state {
            life::set_state(office, ctx, &[key], state, None)?;
        }
        score(office, ctx, key, &model.marks)?;
        if !model.resources.is_empty() {
            figures(office, ctx, key, &model.resources, model.targets)?;
        }
        if let Some(SampleRecognition {
            level,
            number,
            date,
        }) = model.recognised
        {
            let by = Recognising {
                level,
                number,
                date,
                issuer: String::new(),
                note: String::new(),
            };
            life::recognise(office, ctx, &[key], &by)?;
        }
    }
    Ok(())
}

/// Points of the conclusion, for the items of the sample sheet in their order.
fn score(office: &Office, ctx: &Ctx, key: i64, points: &[String]) -> Result<()> {
    if points.is_empty() {
        return Ok(());
    }
    let card = office.read(|reading| scoring::score_card(reading, key))?;
    let marks = card
        .items
        .iter()
        .zip(points)
        .map(|(shown, points)| MarkGiven {
            item: shown.item.code.clone(),
            side: ScoreSide::Conclusion,
            points: points.clone(),
            evidence: String::new(),
        });
    scoring::give_marks(office, ctx, key, &marks.collect::<Vec<_>>())
}

fn figures(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    resources: &[(Giver, Measure, i64)],
    targets: Vec<[String; 4]>,
) -> Result<()> {
    let resources = resources.iter().map(|(giver, measure, amount)| Resource {
        giver: *giver,
        measure: *measure,
        amount: *amount,
    });
    let targets = targets
        .into_iter()
        .map(|[indicator, unit, target, actual]| TargetRow {
            indicator,
            unit,
            target,
            actual,
        });
    let (resources, targets) = (resources.collect::<Vec<_>>(), targets.collect::<Vec<_>>());
    models::put_figures(office, ctx, key, &resources, &targets)
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
