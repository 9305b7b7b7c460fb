//! One row of a register of models, cell by cell.

use sheets::table::{
    FieldColumns, Numbering, Spread, Table, is_mark, is_placeholder, numbering, tidy,
};
use sheets::{Cell, Value};
use viet::date::{DateProblem, PartialDate, from_serial};
use viet::text;

use super::read::{Entry, EntryProblem, Hints, ProblemCode};
use super::shapes;
use super::span::{self, Span};
use super::vocabulary::TAKEN_FIELDS;
use crate::awards::looks;
use crate::models::{Field, Novelty};

/// One field's cells within a row's cells.
struct Slot<'t> {
    columns: &'t FieldColumns,
    start: usize,
}

/// Reads the rows of one table.
pub(super) struct Reader<'t> {
    slots: Vec<Slot<'t>>,
    year: Option<i32>,
    /// Whether one column tells begin and end, or may.
    pub(super) together: bool,
    counted: bool,
    keeps_raw: bool,
    groups: Vec<(Option<Field>, Option<String>)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(table: &'t Table, hints: &Hints) -> Reader<'t> {
        let mut start = 0;
        let mut slots = Vec::new();
        for columns in &table.fields {
            slots.push(Slot { columns, start });
            start += columns.columns.len();
        }
        let (begins, ends) = (table.field("start"), table.field("end"));
        let own_unit = table.field("lead_unit").is_some();
        let lent = |chain: &Vec<String>| {
            let inner = || chain.iter().rev();
            let unit = inner().find_map(|heading| unit_in(heading));
            let field = inner().find_map(|heading| Field::named(heading));
            (field, unit.filter(|_| !own_unit))
        };
        Reader {
            slots,
            year: hints.year,
            together: begins
                .is_some_and(|begins| ends.is_none_or(|ends| ends.columns == begins.columns)),
            counted: table.field("stt").is_some(),
            keeps_raw: hints.keeps_raw,
            groups: table.groups.iter().map(lent).collect(),
        }
    }

    pub(super) fn entry(&self, row: u32, group: Option<u32>, cells: &[Option<&Cell>]) -> Entry {
        let text = |field: &str| self.text(field, cells);
        let mut entry = Entry {
            row,
            group,
            title: text("title").map(|title| self.unnumbered(title)),
            lead_unit: text("lead_unit"),
            place: text("place"),
            content: text("content"),
            contact: text("contact"),
            note: text("note"),
            novelty: self.novelty(cells),
            partner: text("partner"),
            result: self.result(cells),
            ..Entry::default()
        };
        if self.keeps_raw {
            entry.raw = TAKEN_FIELDS.map(|field| self.raw(field, cells));
        }
        self.read_field(&mut entry, cells);
        self.read_times(&mut entry, cells);
        self.part_title(&mut entry, cells);
        if let Some((field, unit)) = group.and_then(|at| self.groups.get(at as usize)) {
            entry.field = entry.field.or(*field);
            entry.lead_unit = entry.lead_unit.take().or_else(|| unit.clone());
        }
        if entry.title.is_none() {
            entry
                .problems
                .push(problem("title", ProblemCode::TitleMissing));
        }
        entry
    }

    fn own<'c, 's>(
        &self,
        field: &str,
        cells: &'c [Option<&'s Cell>],
    ) -> Option<(&Slot<'t>, &'c [Option<&'s Cell>])> {
        let slot = self.slots.iter().find(|slot| slot.columns.field == field)?;
        let end = slot.start + slot.columns.columns.len();
        Some((slot, &cells[slot.start..end]))
    }

    fn text(&self, field: &str, cells: &[Option<&Cell>]) -> Option<String> {
        let (slot, own) = self.own(field, cells)?;
        let texts = own.iter().flatten().map(|cell| tidy(cell));
        let mut texts = texts.filter(|text| !text.is_empty() && !is_placeholder(text));
        match slot.columns.spread {
            Spread::Parts => {
                let between = if field == "title" { " " } else { ", " };
                let parts: Vec<String> = texts.collect();
                (!parts.is_empty()).then(|| parts.join(between))
            }
            _ => texts.next(),
        }
    }

    /// The cells of a field as they are.
    fn raw(&self, field: &str, cells: &[Option<&Cell>]) -> String {
        let Some((_, own)) = self.own(field, cells) else {
            return String::new();
        };
        let texts: Vec<String> = own.iter().flatten().map(|cell| tidy(cell)).collect();
        texts.join(" ")
    }

    /// What a column says of newness: its text, or the heading over its mark.
    fn novelty(&self, cells: &[Option<&Cell>]) -> Option<String> {
        let (slot, own) = self.own("novelty", cells)?;
        let said = own
            .iter()
            .zip(&slot.columns.leaves)
            .find_map(|(cell, leaf)| {
                let text = cell
                    .map(tidy)
                    .filter(|text| !is_placeholder(text) && text != "0")?;
                (!text.is_empty()).then(|| match is_mark(&text) {
                    true => leaf.clone(),
                    false => text,
                })
            });
        said.filter(|said| Novelty::read(said).is_some())
    }

    /// What came of it: of the columns that tell of goals, judgements and results only the last.
    fn result(&self, cells: &[Option<&Cell>]) -> Option<String> {
        let (slot, own) = self.own("result", cells)?;
        let tells = |leaf: &String| {
            let folded = text::fold(leaf);
            ["ket qua", "hieu qua"]
                .iter()
                .any(|word| folded.contains(word))
        };
        let told = own
            .iter()
            .zip(&slot.columns.leaves)
            .filter(|(_, leaf)| tells(leaf));
        let texts = told.filter_map(|(cell, _)| cell.map(tidy));
        let mut texts = texts.filter(|text| !text.is_empty() && !is_placeholder(text));
        texts.next()
    }

    /// A list without a column of numbers may have them in the titles.
    fn unnumbered(&self, title: String) -> String {
        match numbering(&title) {
            Some((Numbering::Arabic, rest)) if !self.counted && !rest.is_empty() => rest.to_owned(),
            _ => title,
        }
    }

    fn read_field(&self, entry: &mut Entry, cells: &[Option<&Cell>]) {
        let Some((slot, own)) = self.own("field", cells) else {
            return;
        };
        let said = |cell: &Cell| {
            let text = tidy(cell);
            (!text.is_empty() && !is_placeholder(&text) && text != "0").then_some(text)
        };
        if slot.columns.spread == Spread::Marked {
            let marked = |at: &usize| own[*at].and_then(said).is_some();
            let places: Vec<usize> = (0..own.len()).filter(marked).collect();
            match places[..] {
                [] => {}
                [at] => entry.field = Field::read(&slot.columns.leaves[at]),
                _ => entry
                    .problems
                    .push(problem("field", ProblemCode::SeveralFields)),
            }
            return;
        }
        let Some(text) = own.iter().flatten().find_map(|cell| said(cell)) else {
            return;
        };
        entry.field = Field::read(&text);
        if entry.field.is_none() {
            entry
                .problems
                .push(problem("field", ProblemCode::UnknownField));
        }
        entry.field_text = Some(text);
    }

    fn read_times(&self, entry: &mut Entry, cells: &[Option<&Cell>]) {
        let start = self.time("start", entry, cells);
        if self.together {
            (entry.start, entry.end) = (start.start, start.end);
            let alone = start.start.filter(|_| start.end.is_none() && !start.open);
            entry.period = alone.filter(span::is_period);
        } else {
            let end = self.time("end", entry, cells);
            entry.start = start.start;
            // A date alone in the column of ends is the end.
            entry.end = end.end.or(end.start);
        }
        if let (Some(start), Some(end)) = (entry.start, entry.end)
            && start.first_day() > end.last_day()
        {
            entry.problems.push(problem("end", ProblemCode::EndsBefore));
        }
    }

    fn time(&self, field: &'static str, entry: &mut Entry, cells: &[Option<&Cell>]) -> Span {
        let Some((slot, own)) = self.own(field, cells) else {
            return Span::default();
        };
        let read = match slot.columns.spread {
            Spread::Parts => {
                let parts: Vec<String> = own.iter().flatten().map(|cell| tidy(cell)).collect();
                span::read(&parts.join("/"), None)
            }
            _ => own
                .iter()
                .flatten()
                .next()
                .map_or(Ok(Span::default()), |cell| span_in(cell)),
        };
        self.settle_time(field, entry, own, read)
    }

    /// What could not be read is a problem; where only the year lacks, it is the list's.
    fn settle_time(
        &self,
        field: &'static str,
        entry: &mut Entry,
        own: &[Option<&Cell>],
        read: Result<Span, DateProblem>,
    ) -> Span {
        let code = match read {
            Ok(span) => return span,
            Err(DateProblem::NeedsYear) => {
                let text = own.iter().flatten().next().map(|cell| tidy(cell));
                let spoken = text.and_then(|text| span::read(&text, Some(self.year?)).ok());
                if let Some(span) = spoken {
                    entry.problems.push(problem(field, ProblemCode::YearOfList));
                    return span;
                }
                ProblemCode::UnreadableDate
            }
            Err(DateProblem::NoSuchDay) => ProblemCode::InvalidDate,
            Err(DateProblem::Unreadable) => ProblemCode::UnreadableDate,
        };
        entry.problems.push(problem(field, code));
        Span::default()
    }

    /// "Tên mô hình, nội dung" over one column: the first line is the title.
    fn part_title(&self, entry: &mut Entry, cells: &[Option<&Cell>]) {
        let together = |field: &str| {
            let (title, other) = (self.own("title", cells)?, self.own(field, cells)?);
            (title.0.columns.columns == other.0.columns.columns).then_some(title.1)
        };
        let Some(own) = together("content") else {
            return;
        };
        let raw = own.iter().flatten().find_map(|cell| cell.text());
        let lines = raw.and_then(|raw| raw.trim().split_once('\n'));
        entry.content = lines
            .map(|(_, rest)| text::clean(rest))
            .filter(|rest| !rest.is_empty());
        if let Some((first, _)) = lines {
            entry.title = Some(text::clean(first));
        }
    }
}

fn problem(field: &'static str, code: ProblemCode) -> EntryProblem {
    EntryProblem { field, code }
}

/// A number is a year, or a day that lost its format.
fn span_in(cell: &Cell) -> Result<Span, DateProblem> {
    let one = |start: Option<PartialDate>| Span {
        start,
        ..Span::default()
    };
    match &cell.value {
        Value::Date(moment) => Ok(one(Some(PartialDate::from(moment.date())))),
        Value::Number(number) if (1990.0..2100.0).contains(number) && number.fract() == 0.0 => {
            Ok(one(PartialDate::year_only(*number as i32)))
        }
        // Below are numbers of months, above dates later than any plan.
        Value::Number(number) if (30_000.0..80_000.0).contains(number) => {
            Ok(one(from_serial(*number).map(PartialDate::from)))
        }
        _ => span::read(&tidy(cell), None),
    }
}

/// The body or the place that a heading says the rows below it come from, without its count:
/// "Công an huyện (02 mô hình)".
fn unit_in(heading: &str) -> Option<String> {
    if let Some(unit) = shapes::named_unit(heading) {
        return Some(unit.to_owned());
    }
    let own = heading.split(['(', ':']).next().unwrap_or(heading).trim();
    let unit = looks::is_place(own) || looks::is_body(own);
    let other = shapes::group_level(own) == Some(0) || shapes::is_block(own);
    (unit && !other).then(|| own.to_owned())
}
