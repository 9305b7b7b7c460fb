//! The receipt of an import as a paper: which file, when, by whom, what came of its rows, which
//! were left out and why. What is not taken from the record of the import is counted in the staged
//! rows, which stay with it.

use chrono::{DateTime, FixedOffset};
use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Role, Row, Table,
};

use super::findings::{self, Findings, Rejected};
use super::table;
use super::wording::{plain, say};
use crate::import::layout::Layout;
use crate::import::record::ImportCounts;
use crate::import::staged::Batch;
use crate::import::view::layout_of;
use crate::office::Reading;
use crate::settings::profile;
use crate::subjects::FormKind;
use crate::words::{Key, Lang, keys};
use crate::{Code, Failure, Result, journal};

/// The papers of import.
pub(crate) static FORMS: &[FormKind] = &[FormKind {
    id: "import.receipt",
    name: keys::RECEIPT_FORM,
    table: "import_receipt",
    make: receipt,
}];

fn receipt(reading: &Reading, key: i64) -> Result<Document> {
    let batch = crate::import::table::batch(reading, key)?;
    let office = profile(reading)?;
    let layout = layout_of(&batch)?;
    let found = findings::of(reading, &batch)?;
    let (at, counts, taken) = match table::recorded(reading, key)? {
        Some((at, counts)) => (at, counts, true),
        None => {
            let at = crate::import::table::staged_at(reading, key)?;
            (at, crate::import::counts(reading, key)?, false)
        }
    };
    let moment = local(&at)?;
    let day = viet::date::in_words_header(moment.date_naive());
    let place_date = match office.place.as_str() {
        "" => viet::text::capitalise_first(&day),
        place => format!("{place}, {day}"),
    };
    let head = Block::Letterhead {
        superior: office.superior,
        issuer: office.name,
        number: None,
        place_date: Some(place_date),
    };
    let title = Block::Title {
        kind: plain(keys::RECEIPT_TITLE),
        lines: vec![say(
            keys::RECEIPT_ABOUT,
            &[("file", batch.file_name.as_str().into())],
        )],
        parent: None,
    };
    let facts = facts(reading, &batch, &layout, &moment, taken)?;
    let counted = counted(&layout, &counts, &found);
    let mut blocks = vec![head, title, particulars(facts, counted)];
    if found.rejected.is_empty() {
        blocks.push(body(plain(keys::RECEIPT_NONE_REJECTED)));
    } else {
        blocks.push(body(plain(keys::RECEIPT_REJECTED)));
        blocks.push(rejected(&found.rejected, layout.sheets.len() > 1));
    }
    let total = counts.new + counts.changed + counts.same + counts.rejected;
    blocks.push(Block::Closing(say(
        keys::RECEIPT_CLOSING,
        &[
            ("total", total.into()),
            ("rejected", counts.rejected.into()),
        ],
    )));
    blocks.push(Block::Signature {
        recipients: vec![plain(keys::RECEIPT_TO_SENDER), plain(keys::RECEIPT_TO_FILE)],
        authority: Vec::new(),
        position: plain(keys::RECEIPT_SIGNER),
        name: None,
    });
    Ok(Document {
        title: say(
            keys::RECEIPT_ABOUT,
            &[("file", batch.file_name.as_str().into())],
        ),
        created: moment.date_naive(),
        style: Profile::PartyHd36.style(),
        orientation: Orientation::Portrait,
        blocks,
    })
}

type Fact = (String, String);

/// Which file, from where, when, by whom.
fn facts(
    reading: &Reading,
    batch: &Batch,
    layout: &Layout,
    moment: &DateTime<FixedOffset>,
    taken: bool,
) -> Result<Vec<Fact>> {
    let sheets = layout.sheets.iter().filter(|sheet| sheet.choice.importable);
    let names: Vec<&str> = sheets
        .map(|sheet| sheet.choice.name.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    let digest: String = batch
        .digest
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    // Groups of eight can be compared by eye, and lines can be broken between them.
    let groups: Vec<&str> = (0..digest.len())
        .step_by(8)
        .filter_map(|at| digest.get(at..at + 8))
        .collect();
    let made = journal::first_of(reading.sql(), "import_batch", batch.key, Lang::Vi)?;
    let (repaired, corrected) = table::mended(reading, batch.key)?;
    let when = moment.format("%H:%M, %d/%m/%Y").to_string();
    let state = match taken {
        true => when,
        false => say(keys::RECEIPT_NOTHING_NEW, &[("at", when.into())]),
    };
    let mut facts = vec![
        (plain(keys::RECEIPT_FILE), batch.file_name.clone()),
        (plain(keys::RECEIPT_FORMAT), layout.format_text.clone()),
        (plain(keys::RECEIPT_DIGEST), groups.join(" ")),
        (plain(keys::RECEIPT_SHEETS), names.join(", ")),
        (plain(keys::RECEIPT_AT), state),
        (
            plain(keys::RECEIPT_BY),
            made.map(|made| made.actor).unwrap_or_default(),
        ),
        (plain(keys::RECEIPT_ENCODING), layout.encoding_text.clone()),
    ];
    if repaired > 0 {
        facts.push((plain(keys::RECEIPT_REPAIRED), number(repaired)));
    }
    if corrected > 0 {
        facts.push((plain(keys::RECEIPT_CORRECTED), number(corrected)));
    }
    facts.retain(|(_, said)| !said.is_empty());
    Ok(facts)
}

/// What came of the rows, and which were no data.
fn counted(layout: &Layout, counts: &ImportCounts, found: &Findings) -> Vec<Fact> {
    let mut lines = vec![
        (plain(keys::RECEIPT_NEW), number(counts.new.into())),
        (plain(keys::RECEIPT_CHANGED), number(counts.changed.into())),
        (plain(keys::RECEIPT_SAME), number(counts.same.into())),
        (
            plain(keys::RECEIPT_LEFT_OUT),
            number(counts.rejected.into()),
        ),
        (plain(keys::RECEIPT_TO_CHECK), number(doubtful(found))),
    ];
    let mut skipped: Vec<(String, i64)> = Vec::new();
    let taken = layout.sheets.iter().filter(|sheet| sheet.choice.importable);
    for row in taken.flat_map(|sheet| &sheet.skipped) {
        match skipped.iter_mut().find(|(why, _)| *why == row.why_text) {
            Some((_, count)) => *count += 1,
            None => skipped.push((row.why_text.clone(), 1)),
        }
    }
    if !skipped.is_empty() {
        let told = skipped
            .iter()
            .map(|(why, count)| format!("{why}: {}", number(*count)));
        lines.push((
            plain(keys::RECEIPT_SKIPPED),
            told.collect::<Vec<_>>().join("; "),
        ));
    }
    lines
}

/// Marked cells of rows that were taken in.
fn doubtful(found: &Findings) -> i64 {
    let out = |mark: &&sheets::mark::Mark| !found.left_out.contains(&(mark.sheet, mark.row));
    found.marks.iter().filter(out).count() as i64
}

/// The file and what came of it, one table of two parts.
fn particulars(facts: Vec<Fact>, counted: Vec<Fact>) -> Block {
    let row = |(what, said): Fact| Row::Data {
        cells: vec![Content::Text(what), Content::Text(said)],
    };
    let mut rows = vec![group(keys::RECEIPT_THE_FILE)];
    rows.extend(facts.into_iter().map(row));
    rows.push(group(keys::RECEIPT_COUNTED));
    rows.extend(counted.into_iter().map(row));
    Block::Table(Table {
        columns: vec![
            column(keys::RECEIPT_WHAT, 62.0, Align::Left, ColumnKind::Text),
            column(keys::RECEIPT_SAID, 103.0, Align::Left, ColumnKind::Text),
        ],
        rows,
    })
}

fn group(key: Key) -> Row {
    Row::Group {
        text: plain(key),
        level: 0,
    }
}

fn rejected(rows: &[Rejected], with_sheet: bool) -> Block {
    let data = (1i64..).zip(rows).map(|(number, row)| {
        let place = match with_sheet && !row.sheet.is_empty() {
            true => format!("{}: {}", row.sheet, row.row),
            false => row.row.to_string(),
        };
        Row::Data {
            cells: vec![
                Content::Number(number),
                Content::Text(place),
                Content::Text(row.name.clone()),
                Content::Text(row.reasons.join("; ")),
            ],
        }
    });
    Block::Table(Table {
        columns: vec![
            column(
                keys::RECEIPT_NUMBER,
                12.0,
                Align::Center,
                ColumnKind::Number,
            ),
            column(keys::RECEIPT_ROW, 30.0, Align::Center, ColumnKind::Text),
            column(keys::RECEIPT_NAME, 55.0, Align::Left, ColumnKind::Text),
            column(keys::RECEIPT_REASON, 68.0, Align::Left, ColumnKind::Text),
        ],
        rows: data.collect(),
    })
}

fn column(title: Key, width_mm: f64, align: Align, kind: ColumnKind) -> Column {
    Column::new(&plain(title), width_mm, align, kind)
}

fn body(text: String) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

/// An instant of the file at +07:00.
fn local(instant: &str) -> Result<DateTime<FixedOffset>> {
    let zone = FixedOffset::east_opt(7 * 3600).expect("seven hours are a zone");
    let read = DateTime::parse_from_rfc3339(instant);
    let broken = |error: chrono::ParseError| {
        Failure::new(Code::FileDamaged).with("detail", error.to_string())
    };
    Ok(read.map_err(broken)?.with_timezone(&zone))
}

fn number(count: i64) -> String {
    viet::number::group_thousands(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn an_instant_is_told_at_seven_hours_east() {
        let told = local("2024-12-31T18:05:00.000Z").unwrap();
        assert_eq!(
            told.date_naive(),
            NaiveDate::from_ymd_opt(2025, 1, 1).unwrap()
        );
        assert!(local("hôm qua").is_err());
    }
}
