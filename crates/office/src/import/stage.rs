//! Taking a foreign file into staging: read, understood, its rows checked one by one and written
//! down outside the journal. Nothing of it is a record yet.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use chrono::NaiveDate;
use sheets::table::Table;
use sheets::{Sheet, Watch, Workbook};

use super::context::Context;
use super::drawn::Stretch;
use super::inspect::hints;
use super::kind::Kind;
use super::layout::{self, Layout, Said};
use super::staged::{NewBatch, Staged, json};
use super::survey::{Left, Survey, survey, with_words};
use super::warning::{Warning, WarningCode};
use super::{drawn, table};
use crate::awards::nomination;
use crate::awards::sheet::fate::{Fate, Present};
use crate::awards::sheet::judge::Judge;
use crate::awards::sheet::line::{Flaw, FlawCode};
use crate::awards::sheet::places::{AWARD, NAME, UNIT};
use crate::awards::sheet::{self, Entry, Loan, Mask};
use crate::office::{Ctx, Office};
use crate::units::built_in;
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
    let read = ReadFile::read(office, file, watch)?;
    let understood = understand(office, ctx, &read, kind, target, &Said::default())?;
    let new = NewBatch {
        kind: kind.code(),
        target,
        file_name: &read.name,
        path: &file.to_string_lossy(),
        digest: &read.digest,
        at: &ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        layout: &json(&understood.layout),
        given: &json(&Said::default()),
    };
    office.stage(|staging| {
        let batch = table::insert_batch(staging, &new)?;
        table::insert_rows(staging, batch, &understood.rows)?;
        table::insert_stretches(staging, batch, &understood.drawn)?;
        Ok(batch)
    })
}

/// A foreign file in memory.
pub(super) struct ReadFile {
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
}

/// What was made of a file.
pub(super) struct Understood {
    pub(super) layout: Layout,
    pub(super) rows: Vec<Staged>,
    pub(super) drawn: Vec<Stretch>,
}

/// Makes rows of a file for a target, with what a person has said of its sheets.
pub(super) fn understand(
    office: &Office,
    ctx: &Ctx,
    read: &ReadFile,
    kind: Kind,
    target: i64,
    said: &Said,
) -> Result<Understood> {
    if kind != Kind::Awards {
        return Err(Failure::new(Code::KindNotTaken).with("kind", layout::kind_name(kind)));
    }
    let survey = survey(&read.name, &read.workbook, Some(kind), &said.given());
    refuse_nothing(read, &survey, kind)?;
    let mut layout = layout::describe(&read.name, &read.workbook, &survey);
    let (mut judge, present, before) = office.read(|reading| {
        let stored = nomination::of_round(reading, target)?;
        let before = table::committed(reading, &read.digest, target)?;
        Ok((Judge::open(reading, target)?, Present::new(stored), before))
    })?;
    let mut maker = Maker {
        today: ctx.today(),
        present,
        again: before.is_some(),
        seen: HashMap::new(),
        rows: Vec::new(),
    };
    for (index, (sheet, looked)) in read.workbook.sheets.iter().zip(&survey.sheets).enumerate() {
        let of_sheet = &mut layout.sheets[index];
        for found in looked.tables.iter().filter(|_| looked.left.is_none()) {
            let warnings = maker.take(
                &mut judge,
                &read.name,
                index,
                sheet,
                found,
                &mut of_sheet.present,
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
    Ok(Understood {
        layout,
        rows: maker.rows,
        drawn: drawn::stretches(&read.workbook, &survey),
    })
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
        Some(_) => Err(failure(Code::WrongKind).with("kind", layout::kind_name(kind))),
        None => Err(failure(Code::NoTable)),
    }
}

/// Makes staged rows of the entries of tables.
struct Maker {
    today: NaiveDate,
    present: Present,
    /// Whether these bytes were taken into the target before.
    again: bool,
    /// Rows met by name and what is beside it.
    seen: HashMap<String, u32>,
    rows: Vec<Staged>,
}

impl Maker {
    fn take(
        &mut self,
        judge: &mut Judge,
        file: &str,
        index: usize,
        sheet: &Sheet,
        found: &Table,
        fields: &mut Mask,
    ) -> Vec<Warning> {
        let context = Context::of(file, sheet.name.as_deref(), found);
        let hints = hints(sheet, found, &context, self.today);
        let mut list = with_words(Kind::Awards, |lexicon| {
            sheet::read(sheet, found, lexicon, &hints)
        });
        let headings: Vec<String> = found.groups.iter().map(|chain| chain.join(" / ")).collect();
        let warnings = sheet::check(sheet, found, &list, context.days, built_in());
        let title = found.above.last().map(|(_, line)| line.as_str());
        lend(
            &mut list,
            &Loan::around(title, sheet.name.as_deref()),
            fields,
        );
        for entry in list.entries {
            let heading = entry.group.map(|at| headings[at as usize].clone());
            let row = self.row(judge, index, entry, fields);
            self.rows.push(Staged { heading, ..row });
        }
        warnings
    }

    fn row(&mut self, judge: &mut Judge, index: usize, mut entry: Entry, fields: &Mask) -> Staged {
        let (row, raw) = (entry.row, std::mem::take(&mut entry.raw));
        let first = self.met_before(entry.key.take(), row);
        let (line, mut flaws) = judge.line(entry, &raw);
        if let Some(first) = first {
            flaws.push(Flaw {
                field: NAME,
                code: FlawCode::Duplicate,
                detail: first.to_string(),
            });
        }
        let mut staged = Staged::new(index as u32, row, &raw, &line, &flaws);
        if self.again {
            staged.fate = "same".to_owned();
        } else if !self.present.is_empty() {
            let fate = self.present.fate(&judge.values(&line, &flaws), fields);
            staged.fate = fate_word(&fate).to_owned();
        }
        staged
    }

    /// The row that has the same recipient already.
    fn met_before(&mut self, key: Option<String>, row: u32) -> Option<u32> {
        let first = *self.seen.entry(key?).or_insert(row);
        (first != row).then_some(first)
    }
}

/// Gives the rows what the headings over them, then the words around the table, say; a field that
/// one row has got so is one that the sheet has.
fn lend(list: &mut sheet::Sheet, named: &Loan, fields: &mut Mask) {
    for entry in &mut list.entries {
        let headed = entry.group.map(|group| &list.loans[group as usize]);
        for loan in headed.into_iter().chain([named]) {
            let (award, unit) = loan.lend(entry);
            fields[AWARD] |= award;
            fields[UNIT] |= unit;
        }
    }
}

/// The word that staging keeps for a fate.
pub(super) fn fate_word(fate: &Fate) -> &'static str {
    match fate {
        Fate::New => "new",
        Fate::Same => "same",
        Fate::Changed(..) => "changed",
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
