//! Taking a foreign file into staging: read, understood, its rows checked one by one and written
//! down outside the journal. Nothing of it is a record yet.

use std::collections::BTreeMap;
use std::path::Path;

use sheets::{Watch, Workbook};

use super::drawn::Stretch;
use super::encoding::{self, EncodingSaid};
use super::kind::Kind;
use super::layout::{self, Layout};
use super::make::Maker;
use super::recipe;
use super::said::Said;
use super::same::{self, Found, Met};
use super::staged::{NewBatch, Staged, json};
use super::survey::{Left, Survey, survey};
use super::taking::Taking;
use super::warning::{Warning, WarningCode};
use super::{drawn, table};
use crate::office::{Ctx, Office};
use crate::{Code, Failure, Result};

/// Reads a file and stages its rows for a target (the key of a round); gives the batch.
///
/// # Errors
/// A refusal of the file; [`Code::NoTable`], [`Code::NoRows`],
/// [`Code::WrongKind`] where there is nothing in it to import; [`Code::NoSuchRecord`].
pub fn stage_file(
    office: &Office,
    ctx: &Ctx,
    file: &Path,
    kind: Kind,
    target: i64,
    watch: &dyn Watch,
) -> Result<i64> {
    stage_wished(office, ctx, file, kind, target, &Wishes::default(), watch)
}

/// What is wished of a file before it is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// Encodings of sheets and columns, where they are known better.
    pub encodings: Vec<EncodingSaid>,
    /// Whether kept ways of reading are left aside.
    pub no_recipes: bool,
}

/// The same with wishes.
///
/// # Errors
/// Those of [`stage_file`]; [`Code::NoSuchSheet`] where a wish names a sheet that there is not.
pub fn stage_wished(
    office: &Office,
    ctx: &Ctx,
    file: &Path,
    kind: Kind,
    target: i64,
    wishes: &Wishes,
    watch: &dyn Watch,
) -> Result<i64> {
    let stage = kind.taken()?.doors.stage;
    let mut read = ReadFile::read(office, file, watch)?;
    let mut said = encoding::said(&read.workbook, &wishes.encodings)?;
    read.listen(&said);
    if !wishes.no_recipes {
        office.read(|reading| recipe::apply(reading, &read.workbook, kind, &mut said))?;
        read.listen(&said);
    }
    stage(office, ctx, file, (kind, target), &read, &said)
}

/// Stages a file that was read.
pub(super) fn stage_as<K: Taking>(
    office: &Office,
    ctx: &Ctx,
    file: &Path,
    (kind, target): (Kind, i64),
    read: &ReadFile,
    said: &Said,
) -> Result<i64> {
    let mut understood = understand::<K>(office, ctx, read, (kind, target), said)?;
    let found = understood.twins(office, read, target)?;
    let new = NewBatch {
        kind: kind.code(),
        target,
        file_name: &read.name,
        path: &file.to_string_lossy(),
        digest: &read.digest,
        at: &ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        layout: &json(&understood.layout),
        given: &json(said),
    };
    office.stage(|staging| {
        let batch = table::insert_batch(staging, &new)?;
        table::insert_rows(staging, batch, &understood.rows)?;
        same::insert_found(staging, batch, &found)?;
        table::insert_stretches(staging, batch, &understood.drawn)?;
        Ok(batch)
    })
}

/// A foreign file in memory.
pub(crate) struct ReadFile {
    pub(super) name: String,
    pub(super) digest: [u8; 32],
    workbook: Workbook,
}

impl ReadFile {
    pub(super) fn read(office: &Office, file: &Path, watch: &dyn Watch) -> Result<ReadFile> {
        let workbook = super::read::workbook(office.program(), file, watch)?;
        let digest =
            sheets::file_digest(file).map_err(|_| Failure::new(Code::NotReadable).of_file(file))?;
        let name = file
            .file_name()
            .unwrap_or(file.as_os_str())
            .to_string_lossy()
            .into_owned();
        Ok(ReadFile {
            name,
            digest,
            workbook,
        })
    }

    /// What was read.
    pub(super) fn workbook(&self) -> &Workbook {
        &self.workbook
    }

    /// Reads the text anew where a person has named its encoding.
    pub(super) fn listen(&mut self, said: &Said) {
        encoding::overrule(&mut self.workbook, said);
    }
}

/// What was made of a file.
pub(super) struct Understood<K: Taking> {
    pub(super) layout: Layout,
    pub(super) rows: Vec<Staged>,
    pub(super) drawn: Vec<Stretch>,
    kind: Kind,
    met: Met<K>,
}

impl<K: Taking> Understood<K> {
    /// What the rows are the same as, and what becomes of them.
    fn twins(&mut self, office: &Office, read: &ReadFile, target: i64) -> Result<Vec<Found>> {
        let masks = self.layout.masks();
        let met = std::mem::take(&mut self.met);
        let (rows, into) = (&mut self.rows, (self.kind, target));
        office.read(|reading| same::find::<K>(reading, into, &read.digest, &masks, met, rows))
    }

    /// The same after people's corrections were put into the rows.
    pub(super) fn twins_anew(
        &mut self,
        office: &Office,
        read: &ReadFile,
        target: i64,
    ) -> Result<Vec<Found>> {
        self.met = Met::of_rows(&self.rows)?;
        self.twins(office, read, target)
    }
}

/// Makes rows of a file for a target, with what a person has said of its sheets.
pub(super) fn understand<K: Taking>(
    office: &Office,
    ctx: &Ctx,
    read: &ReadFile,
    (kind, target): (Kind, i64),
    said: &Said,
) -> Result<Understood<K>> {
    let mut survey = survey(&read.name, &read.workbook, Some(kind), &said.given());
    refuse_nothing(read, &survey, kind)?;
    leave_out(&mut survey, said);
    let mut layout = layout::describe(&read.name, &read.workbook, &survey, kind);
    let (judge, before) = office.read(|reading| {
        let before = table::committed(reading, &read.digest, (kind.code(), target))?;
        Ok((K::open(reading, target)?, before))
    })?;
    let mut maker = Maker::new(&read.name, judge, ctx.today());
    for (index, (sheet, looked)) in read.workbook.sheets.iter().zip(&survey.sheets).enumerate() {
        let of_sheet = &mut layout.sheets[index];
        for found in looked.tables.iter().filter(|_| looked.left.is_none()) {
            let warnings = maker.take(
                index,
                sheet,
                found,
                &mut of_sheet.present,
                said.values(index),
            );
            of_sheet
                .warnings
                .extend(warnings.iter().map(layout::shown_warning));
        }
        if let Some(before) = before.as_ref().filter(|_| looked.left.is_none()) {
            let again = Warning::new(WarningCode::SameFile).with("date", day_of(&before.at));
            of_sheet.warnings.insert(0, layout::shown_warning(&again));
        }
    }
    let (rows, met) = maker.end();
    Ok(Understood {
        layout,
        rows,
        kind,
        met,
        drawn: drawn::stretches(&read.workbook, &survey),
    })
}

/// Leaves out what a person wants left out.
fn leave_out(survey: &mut Survey, said: &Said) {
    for (at, looked) in survey.sheets.iter_mut().enumerate() {
        if looked.left.is_none() && said.leaves_out(at) {
            looked.left = Some(Left::ByHand);
        }
    }
}

/// Whether files of this kind can be taken in yet.
///
/// # Errors
/// [`Code::KindNotTaken`] for reports: they can be inspected only.
pub fn takes(kind: Kind) -> Result<()> {
    kind.taken().map(|_| ())
}

/// Where nothing would be imported, the reason is one sentence.
fn refuse_nothing(read: &ReadFile, survey: &Survey, kind: Kind) -> Result<()> {
    if survey.sheets.iter().any(|sheet| sheet.left.is_none()) {
        return Ok(());
    }
    let failure = |code| Failure::new(code).with("file", &read.name);
    if survey
        .sheets
        .iter()
        .any(|sheet| sheet.left == Some(Left::NoRows))
    {
        return Err(failure(Code::NoRows));
    }
    let guessed = super::survey::survey(&read.name, &read.workbook, None, &BTreeMap::new());
    match guessed.kind.filter(|guessed| *guessed != kind) {
        Some(real) => Err(failure(Code::WrongKind)
            .with("kind", layout::kind_name(kind))
            .with("real", layout::kind_name(real))),
        None => Err(failure(Code::NoTable)),
    }
}

/// The day of an instant as the office writes it.
pub(super) fn day_of(instant: &str) -> String {
    let read = chrono::DateTime::parse_from_rfc3339(instant);
    let hanoi = chrono::FixedOffset::east_opt(7 * 3600).expect("seven hours are a valid offset");
    read.map_or_else(
        |_| instant.to_owned(),
        |at| viet::date::short(at.with_timezone(&hanoi).date_naive()),
    )
}
