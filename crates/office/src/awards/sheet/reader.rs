//! One row of an award list, cell by cell.

use sheets::table::{FieldColumns, Lexicon, Spread, Table, Values, is_placeholder, tidy};
use sheets::{Cell, Value};
use viet::date::{DateProblem, PartialDate, birth_from_number, read_birth};
use viet::money;

use super::lend::Loan;
use super::read::{Entry, EntryProblem, Hints, ProblemCode, Row};
use super::vocabulary::FIELDS;
use super::written::{joined_date, raw_of};
use super::{kinds, people, places::*, shapes, spoken};
use crate::awards::{SubjectKind, looks};

/// One field's cells within a row's cells.
struct Slot<'t> {
    columns: &'t FieldColumns,
    start: usize,
}

/// Reads the rows of one table.
pub(super) struct Reader<'t> {
    slots: [Option<Slot<'t>>; FIELDS.len()],
    pub(super) multiplier: i64,
    latest_year: i32,
    kind: Option<SubjectKind>,
    header_kind: Option<SubjectKind>,
    groups: Vec<Option<SubjectKind>>,
    /// What the headings over the rows lend them.
    pub(super) loans: Vec<Loan>,
    unit_first: bool,
    keeps_raw: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn new(table: &'t Table, hints: &Hints) -> Reader<'t> {
        let mut start = 0;
        let mut slots: [Option<Slot<'t>>; FIELDS.len()] = Default::default();
        for columns in &table.fields {
            if let Some(at) = FIELDS.iter().position(|field| *field == columns.field) {
                slots[at] = Some(Slot { columns, start });
            }
            start += columns.columns.len();
        }
        let header = table
            .field("amount")
            .map(|amount| heading(table, amount.columns[0]));
        let own = header.as_deref().and_then(money::head_multiplier);
        let leaf = table.field("name").map(|name| name.leaves.join(" "));
        Reader {
            slots,
            multiplier: own.or(hints.multiplier).unwrap_or(1),
            latest_year: hints.latest_year,
            kind: hints.kind,
            header_kind: leaf.as_deref().and_then(kinds::kind_named),
            groups: table
                .groups
                .iter()
                .map(|chain| kinds::chain_kind(chain))
                .collect(),
            loans: table.groups.iter().map(|chain| Loan::of(chain)).collect(),
            unit_first: false,
            keeps_raw: hints.keeps_raw,
        }
    }

    /// Whether cells that hold position and unit have the unit first, by the first rows.
    pub(super) fn learn_order(&mut self, sheet: &sheets::Sheet, table: &Table, lexicon: &Lexicon) {
        let (Some(position), Some(_)) = (&self.slots[POSITION], self.together(POSITION, UNIT))
        else {
            return;
        };
        let mut values = Values::new(sheet, table, lexicon);
        let (mut unit, mut office) = (0, 0);
        for (row, _) in table.data().take(200) {
            let cell = values.read(row)[position.start];
            let text = cell.map(tidy).unwrap_or_default();
            let first = text.split(',').next().unwrap_or_default();
            let position = shapes::is_position(first);
            office += u32::from(position);
            unit += u32::from(
                !position
                    && text.contains(',')
                    && (looks::is_place(first) || looks::is_body(first)),
            );
        }
        self.unit_first = unit > office;
    }

    /// Whether two fields stand in one cell.
    fn together(&self, a: usize, b: usize) -> Option<()> {
        let (a, b) = (self.slots[a].as_ref()?, self.slots[b].as_ref()?);
        (a.columns.columns == b.columns.columns).then_some(())
    }

    pub(super) fn entry(
        &self,
        (row, group): Row,
        cells: &[Option<&Cell>],
        amounts: &mut spoken::Amounts,
    ) -> Entry {
        let mut entry = Entry::blank(row, group);
        for (at, slot) in self.slots.iter().enumerate() {
            let kept = self.keeps_raw || at == NAME;
            let Some(slot) = slot.as_ref().filter(|_| kept) else {
                continue;
            };
            let own = &cells[slot.start..slot.start + slot.columns.columns.len()];
            entry.raw[at] = raw_of(own);
        }
        let text = |at: usize| self.text(at, cells);
        entry.name = text(NAME).map(|name| self.unnumbered(name));
        entry.honorific = text(HONORIFIC);
        entry.position = text(POSITION);
        entry.unit = text(UNIT);
        entry.award = text(AWARD);
        entry.citation = text(CITATION);
        self.read_birth(&mut entry, cells);
        self.read_amount(&mut entry, cells, amounts);
        self.settle_kind(&mut entry, cells, group);
        self.part_cells(&mut entry);
        self.address(&mut entry);
        let loan = group.and_then(|group| self.loans.get(group as usize));
        entry.key = recipient_key(&entry, loan.and_then(|loan| loan.unit.as_deref()));
        if entry.name.is_none() {
            entry.problems.push(EntryProblem {
                field: "name",
                code: ProblemCode::NameMissing,
            });
        }
        entry
    }

    fn own<'c, 's>(
        &self,
        at: usize,
        cells: &'c [Option<&'s Cell>],
    ) -> Option<(&Slot<'t>, &'c [Option<&'s Cell>])> {
        let slot = self.slots[at].as_ref()?;
        Some((
            slot,
            &cells[slot.start..slot.start + slot.columns.columns.len()],
        ))
    }

    fn text(&self, at: usize, cells: &[Option<&Cell>]) -> Option<String> {
        let (slot, own) = self.own(at, cells)?;
        let texts = || {
            own.iter()
                .map(|cell| cell.map(tidy).filter(|text| !is_placeholder(text)))
        };
        match slot.columns.spread {
            Spread::Marked => {
                let marked = texts().position(|text| text.is_some_and(|text| text != "0"))?;
                Some(slot.columns.leaves[marked].clone()).filter(|leaf| !leaf.is_empty())
            }
            Spread::Parts => {
                let parts: Vec<String> = texts().flatten().collect();
                let between = if at == POSITION || at == UNIT {
                    ", "
                } else {
                    " "
                };
                (!parts.is_empty()).then(|| parts.join(between))
            }
            Spread::One | Spread::Either | Spread::Each => texts().flatten().next(),
        }
    }

    /// A list without a column of numbers may have them in the names.
    fn unnumbered(&self, name: String) -> String {
        let bare = people::without_number(&name);
        if bare.len() < name.len() {
            bare.to_owned()
        } else {
            name
        }
    }

    fn read_birth(&self, entry: &mut Entry, cells: &[Option<&Cell>]) {
        let Some((slot, own)) = self.own(BIRTH, cells) else {
            return;
        };
        if self.together(NAME, BIRTH).is_some() {
            return;
        }
        let read = match slot.columns.spread {
            Spread::Parts => read_birth(&joined_date(own), self.latest_year),
            _ => own
                .iter()
                .flatten()
                .next()
                .map_or(Ok(None), |cell| self.birth_in(cell)),
        };
        self.take_birth(entry, read);
    }

    fn birth_in(&self, cell: &Cell) -> Result<Option<PartialDate>, DateProblem> {
        match &cell.value {
            Value::Number(number) if *number < 100.0 => {
                spoken::birth(&tidy(cell), self.latest_year)
            }
            Value::Number(number) => birth_from_number(*number, self.latest_year).map(Some),
            Value::Date(moment) => Ok(Some(PartialDate::from(moment.date()))),
            _ => spoken::birth(&tidy(cell), self.latest_year),
        }
    }

    fn take_birth(&self, entry: &mut Entry, read: Result<Option<PartialDate>, DateProblem>) {
        match read {
            Ok(birth) => entry.birth = birth,
            Err(problem) => {
                let code = match problem {
                    DateProblem::NoSuchDay => ProblemCode::InvalidDate,
                    _ => ProblemCode::UnreadableDate,
                };
                entry.problems.push(EntryProblem {
                    field: "birth",
                    code,
                });
            }
        }
    }

    fn read_amount(
        &self,
        entry: &mut Entry,
        cells: &[Option<&Cell>],
        amounts: &mut spoken::Amounts,
    ) {
        let Some((_, own)) = self.own(AMOUNT, cells) else {
            return;
        };
        let Some(cell) = own.iter().flatten().next() else {
            return;
        };
        let read = match &cell.value {
            Value::Number(number) => money::from_number(*number, self.multiplier).map(Some),
            Value::Text(text) => amounts.read(text, self.multiplier),
            _ => spoken::amount(&tidy(cell), self.multiplier),
        };
        match read {
            // Nobody is rewarded with less than nothing.
            Ok(amount) if amount.is_none_or(|dong| dong >= 0) => entry.amount = amount,
            _ => entry.problems.push(EntryProblem {
                field: "amount",
                code: ProblemCode::UnreadableMoney,
            }),
        }
    }

    fn settle_kind(&self, entry: &mut Entry, cells: &[Option<&Cell>], group: Option<u32>) {
        let name = entry.name.as_deref().unwrap_or_default();
        let told = self.kind_in_cells(KIND, cells);
        let shaped = looks::is_household(name).then_some(SubjectKind::Household);
        let column = || self.kind_of_column(cells);
        let grouped = || group.and_then(|group| self.groups.get(group as usize).copied().flatten());
        let kind = told.or(shaped).or_else(column).or_else(grouped);
        entry.subject_kind = kind.unwrap_or_else(|| self.kind_by_looks(entry, name));
    }

    fn kind_in_cells(&self, at: usize, cells: &[Option<&Cell>]) -> Option<SubjectKind> {
        let (slot, own) = self.own(at, cells)?;
        match slot.columns.spread {
            Spread::Marked => {
                let marked = own.iter().position(Option::is_some)?;
                kinds::kind_in(&slot.columns.leaves[marked])
            }
            _ => own
                .iter()
                .flatten()
                .find_map(|cell| kinds::kind_in(&tidy(cell))),
        }
    }

    /// "Tên tập thể" beside "Họ và tên cá nhân": the column that is filled says the kind.
    fn kind_of_column(&self, cells: &[Option<&Cell>]) -> Option<SubjectKind> {
        let (slot, own) = self.own(NAME, cells)?;
        if slot.columns.spread != Spread::Either {
            return None;
        }
        let filled = own.iter().position(Option::is_some)?;
        kinds::kind_named(&slot.columns.leaves[filled])
    }

    fn kind_by_looks(&self, entry: &Entry, name: &str) -> SubjectKind {
        let person = entry.honorific.is_some()
            || entry.birth.is_some()
            || looks::is_person(&people::bare_name(name))
            || people::names_two(name)
            || viet::name::split_honorific(name).honorific.is_some();
        if person {
            return SubjectKind::Individual;
        }
        if looks::is_body(name) {
            return SubjectKind::Collective;
        }
        let said = self.kind.or(self.header_kind);
        let small = name
            .split(' ')
            .any(|word| word.starts_with(char::is_lowercase));
        said.unwrap_or(match small && entry.position.is_none() {
            true => SubjectKind::Collective,
            false => SubjectKind::Individual,
        })
    }

    /// Parts the cells that hold several fields.
    fn part_cells(&self, entry: &mut Entry) {
        let individual = entry.subject_kind == SubjectKind::Individual;
        if self.together(POSITION, UNIT).is_some() && self.together(NAME, UNIT).is_none() {
            let whole = entry.unit.take().or(entry.position.take());
            (entry.position, entry.unit) = match (individual, whole) {
                (true, Some(whole)) => people::part_position(&whole, self.unit_first),
                (_, whole) => (None, whole),
            };
        }
        let shares: Vec<usize> = [BIRTH, POSITION, UNIT]
            .into_iter()
            .filter(|at| self.together(NAME, *at).is_some())
            .collect();
        if !shares.is_empty() {
            self.part_name(entry, &shares, individual);
        }
    }

    fn part_name(&self, entry: &mut Entry, shares: &[usize], individual: bool) {
        let whole = entry.name.clone().unwrap_or_default();
        let parts = if individual {
            people::part_name(&whole)
        } else {
            people::Together {
                name: whole,
                ..Default::default()
            }
        };
        entry.name = Some(parts.name).filter(|name| !name.is_empty());
        if shares.contains(&BIRTH) {
            let birth = parts.birth.unwrap_or_default();
            self.take_birth(entry, read_birth(&birth, self.latest_year));
        }
        let (position, unit) = (shares.contains(&POSITION), shares.contains(&UNIT));
        match (position, unit) {
            (true, true) => {
                let rest = parts.rest.map(|rest| people::part_position(&rest, false));
                (entry.position, entry.unit) = rest.unwrap_or_default();
            }
            (true, false) => entry.position = parts.rest,
            (false, true) => entry.unit = parts.rest,
            (false, false) => {}
        }
    }

    /// Takes the title of address off a person's name.
    fn address(&self, entry: &mut Entry) {
        if entry.subject_kind != SubjectKind::Individual {
            return;
        }
        let Some(name) = &entry.name else { return };
        let addressed = viet::name::split_honorific(name);
        if addressed.honorific.is_some() {
            entry.honorific = entry.honorific.take().or(addressed.honorific);
            entry.name = Some(addressed.name);
        }
    }
}

/// `lent` is the unit that a heading says.
fn recipient_key(entry: &Entry, lent: Option<&str>) -> Option<String> {
    let mut key = viet::text::compare_key(entry.name.as_deref()?);
    if key.is_empty() {
        return None;
    }
    key.push('\n');
    key.push_str(entry.subject_kind.code());
    match &entry.birth {
        Some(birth) => key.push_str(&birth.iso()),
        None => key.push_str(&viet::text::compare_key(
            entry.unit.as_deref().or(lent).unwrap_or_default(),
        )),
    }
    Some(key)
}

fn heading(table: &Table, col: u32) -> String {
    let head = table.columns.iter().find(|head| head.col == col);
    head.map(|head| head.cells.join(" ")).unwrap_or_default()
}
