//! The kind of every row below a header: data, or why it is none.

use super::continued::goes_on;
use super::facts::{Count, Facts, Shape};
use super::group::{self, Chains};
use super::view::{View, tidy};
use super::vocabulary::{Lexicon, Vocabulary};
use super::words::{self, Numbering, Phrase};
use crate::workbook::Cell;

/// Why a row is no data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// A heading over the rows below it.
    Group,
    /// A sum of rows.
    Total,
    /// The numbers of the columns.
    Index,
    /// A sentence about the table.
    Note,
    /// Who signs, who gets a copy, place and date.
    Signature,
    /// Nothing in it, or only its number.
    Blank,
    /// The header, said again.
    Header,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A record, below this chain of headings (index into the table's groups).
    Data(Option<u32>),
    /// None.
    Skipped(Why),
}

/// Longer texts alone in a row are sentences.
pub(super) const SENTENCE: usize = 110;

/// Goes down a table row by row and remembers what it has passed.
pub(super) struct Sorter<'a, 's> {
    pub(super) view: &'a View<'s>,
    lexicon: &'a Lexicon<'a>,
    pub(super) words: &'a dyn Vocabulary,
    pub(super) shape: &'a Shape,
    pub(super) chains: Chains,
    /// Rows that go on a record, and the row where it began.
    pub(super) continued: Vec<(u32, u32)>,
    /// Where the record above began, and the last row that belongs to it.
    open: Option<(u32, u32)>,
    /// Whether the signatures have begun.
    pub(super) closing: bool,
    /// The last running number of a row of data.
    last: Option<u32>,
    /// Whether any data was met.
    pub(super) data: bool,
}

impl<'a, 's> Sorter<'a, 's> {
    pub(super) fn new(view: &'a View<'s>, lexicon: &'a Lexicon<'a>, shape: &'a Shape) -> Self {
        Sorter {
            view,
            lexicon,
            words: lexicon.words,
            shape,
            chains: Chains::default(),
            continued: Vec::new(),
            open: None,
            closing: false,
            last: None,
            data: false,
        }
    }

    /// The kind of the next row. Rows have to be asked for from top to bottom.
    pub(super) fn sort(&mut self, row: u32) -> RowKind {
        let facts = self.shape.look(self.view, row);
        if let Some(open) = self.open.filter(|open| self.continues(*open, row, &facts)) {
            self.continued.push((row, open.0));
            self.open = Some((open.0, row));
            return RowKind::Skipped(Why::Note);
        }
        let kind = self.kind(row, &facts);
        self.open = matches!(kind, Kind::Data).then_some((row, row));
        match kind {
            Kind::Data => {
                self.data = true;
                if let Count::Whole(number) = facts.count {
                    self.last = Some(number);
                }
                RowKind::Data(self.chains.for_data())
            }
            Kind::Heading => {
                self.take_heading(&facts);
                RowKind::Skipped(Why::Group)
            }
            Kind::Skip(why) => RowKind::Skipped(why),
        }
    }

    fn continues(&self, open: (u32, u32), row: u32, facts: &Facts) -> bool {
        // A unit of measure begins small too, and stands beside a text of its own.
        let measured = self.words.by_figures() && facts.values > 0;
        row == open.1 + 1 && !measured && goes_on(self.view, self.shape, self.lexicon, open, facts)
    }

    fn kind(&mut self, row: u32, facts: &Facts) -> Kind {
        if self.words.by_figures() {
            return self.by_figures(row, facts);
        }
        if facts.inked == 0
            || (facts.texts.is_empty() && facts.figures == 0 && facts.subject.is_none())
        {
            return Kind::Skip(self.blank(row));
        }
        let whole = matches!(facts.count, Count::Whole(_));
        let rich = facts.values >= 2 || (facts.values == 1 && facts.figures >= 1);
        if self.is_index(row, facts) {
            return Kind::Skip(Why::Index);
        }
        if whole && facts.subject.is_some() && rich && !self.closing {
            return Kind::Data;
        }
        if !(whole && facts.subject.is_some() && rich)
            && let Some(kind) = self.told(facts, whole)
        {
            return kind;
        }
        if self.closing && !(whole && facts.subject.is_some() && facts.values >= 1) {
            return Kind::Skip(Why::Signature);
        }
        if self.is_signed_in_capitals(facts) {
            self.closing = true;
            return Kind::Skip(Why::Signature);
        }
        self.closing = false;
        if !matches!(facts.count, Count::Kind(_)) && self.shape.is_covered(self.view, row, facts) {
            return Kind::Data;
        }
        match &facts.count {
            Count::Whole(number) => self.numbered(row, facts, *number),
            Count::Kind(kind) => self.lettered(facts, *kind),
            Count::None | Count::Text => self.unnumbered(row, facts),
        }
    }

    /// Who signs below a list whose records have numbers: "Ý KIẾN BAN THƯỜNG VỤ" and "CÁN BỘ TỔNG
    /// HỢP" beside each other, and no number.
    fn is_signed_in_capitals(&self, facts: &Facts) -> bool {
        let bare = facts.count == Count::None && facts.subject.is_none() && facts.figures == 0;
        let capitals = |(_, cell): &(u32, &Cell)| {
            let text = tidy(cell);
            text.contains(' ') && group::is_capitals(&text) && self.lexicon.label(&text).is_none()
        };
        let several = facts.texts.len() >= 2;
        self.data && self.shape.numbered && bare && several && facts.texts.iter().all(capitals)
    }

    /// A row that shows nothing in these columns: blank, or a remark beside the table. Where
    /// tables stand side by side, what is beside one belongs to the other.
    pub(super) fn blank(&self, row: u32) -> Why {
        let beside = self.view.ink(row, 1, self.view.last_col());
        let text = beside.filter(|(col, _)| *col > self.shape.to || *col < self.shape.from);
        match text.count() {
            0 => Why::Blank,
            _ if !self.shape.alone => Why::Blank,
            _ if self.closing => Why::Signature,
            _ => Why::Note,
        }
    }

    fn is_index(&self, row: u32, facts: &Facts) -> bool {
        let short = |cell: &Cell| cell.text().is_none_or(|text| text.len() <= 8);
        if facts.inked < 3 || !facts.subject.is_some_and(short) {
            return false;
        }
        let mut cells = self.view.ink(row, self.shape.from, self.shape.to);
        cells.all(|(_, cell)| words::is_index(&tidy(cell)))
    }

    /// What the first words say, where they say it.
    fn told(&mut self, facts: &Facts, whole: bool) -> Option<Kind> {
        let full = facts.subject.is_some() && facts.values >= 3 && !self.closing;
        if full && self.data {
            let total = words::phrase(&facts.first_text()) == Some(Phrase::Total);
            return total.then_some(Kind::Skip(Why::Total));
        }
        let first = words::phrase(&facts.first_text());
        let alone = facts.texts.len() == 1 && facts.figures == 0;
        match first {
            Some(Phrase::Total) if alone && words::is_told_in_words(&facts.first_text()) => {
                return Some(Kind::Skip(Why::Note));
            }
            Some(Phrase::Total) if !self.closing => return Some(Kind::Skip(Why::Total)),
            Some(Phrase::Note) if !whole && facts.texts.len() <= 2 && !self.closing => {
                return Some(Kind::Skip(Why::Note));
            }
            _ => {}
        }
        let signs = |cell: &Cell| words::phrase(&tidy(cell)) == Some(Phrase::Signature);
        // A row full of texts is a record, whatever one of them begins with.
        let told = match facts.subject.is_some() && facts.texts.len() > 3 && !self.closing {
            true => 1,
            false => facts.texts.len(),
        };
        if facts.texts[..told].iter().any(|(_, cell)| signs(cell)) {
            self.closing = true;
            return Some(Kind::Skip(Why::Signature));
        }
        None
    }

    /// A row with a whole running number.
    fn numbered(&self, row: u32, facts: &Facts, number: u32) -> Kind {
        let Some(subject) = facts.subject else {
            return self.without_subject(facts);
        };
        if facts.values > 0 {
            return Kind::Data;
        }
        let text = tidy(subject);
        let bare = facts.figures == 0;
        let heads =
            (bare || self.words.heads_group(&text).is_some()) && !self.words.names_record(&text);
        if heads && self.shape.usual > 0 && self.opens(row, number) {
            return Kind::Heading;
        }
        Kind::Data
    }

    /// A number and no subject: a heading in another column, a record that lacks its name, or a
    /// row of a form that only look-up formulas have filled.
    fn without_subject(&self, facts: &Facts) -> Kind {
        if facts.values > 0 || facts.figures > 0 {
            return Kind::Data;
        }
        let text = facts.first_text();
        let lone = facts.texts.len() == 1;
        match self.words.heads_group(&text) {
            Some(_) if lone => Kind::Heading,
            _ if lone && text.contains(' ') => Kind::Skip(Why::Note),
            _ => Kind::Skip(Why::Blank),
        }
    }

    /// Whether the rows below this one begin to count anew, or do not count: then it is a
    /// heading with a number, not the next row of data.
    pub(super) fn opens(&self, row: u32, number: u32) -> bool {
        let below = row + 1..=self.view.sheet.last_row().min(row + 5);
        let mut facts = below.map(|row| self.shape.look(self.view, row));
        match facts.find(|facts| facts.inked > 0) {
            Some(next) => match next.count {
                Count::Whole(count) => {
                    count == 1 || (count != number + 1 && self.last == Some(count - 1))
                }
                Count::Kind(Numbering::Parts(_)) => true,
                Count::Kind(_) => next.values > 0,
                Count::None | Count::Text => next.subject.is_some() && next.values > 0,
            },
            None => false,
        }
    }

    /// A row whose number is a letter, a Roman number or has parts.
    fn lettered(&self, facts: &Facts, kind: Numbering) -> Kind {
        let Some(subject) = facts.subject else {
            return if facts.texts.is_empty() {
                Kind::Skip(Why::Blank)
            } else {
                Kind::Heading
            };
        };
        let parts = matches!(kind, Numbering::Parts(_) | Numbering::Dash);
        let record = parts && self.words.names_record(&tidy(subject));
        if facts.values >= 2 || record || (parts && facts.values >= 1) {
            Kind::Data
        } else {
            Kind::Heading
        }
    }

    /// A row without a running number.
    fn unnumbered(&self, row: u32, facts: &Facts) -> Kind {
        match (facts.subject, facts.values, facts.figures) {
            (None, 0, _) if facts.texts.is_empty() => self.figures_only(),
            (Some(_), values, _) if values >= 1 => self.with_values(row, facts),
            (Some(subject), _, figures) if figures >= 1 => {
                let text = tidy(subject);
                let heads = self.words.heads_group(self.part(&text).1).is_some();
                let record = self.words.names_record(&text);
                let counted = self.shape.numbered && facts.count == Count::None && !record;
                if heads || counted {
                    Kind::Heading
                } else {
                    Kind::Data
                }
            }
            (None, values, _) if values >= 2 => Kind::Data,
            _ if facts.texts.len() == 1 || facts.values == 0 => self.lone(row, facts),
            _ => Kind::Data,
        }
    }

    /// Values beside a subject are a record, unless the text is one cell drawn over several.
    fn with_values(&self, row: u32, facts: &Facts) -> Kind {
        if facts.texts.len() == 1 {
            return self.lone(row, facts);
        }
        let alone = facts.count == Count::None && facts.figures == 0;
        match alone && self.reads_like_header(facts) {
            true => Kind::Skip(Why::Note),
            false => Kind::Data,
        }
    }

    /// "Hình thức" and "Số lượng" below a list head a count of it, which is no list.
    fn reads_like_header(&self, facts: &Facts) -> bool {
        let heads = |cell: &Cell| {
            let hits = self.lexicon.read_heading(&tidy(cell));
            hits.iter().any(|hit| hit.strong)
        };
        facts.texts.iter().all(|(_, cell)| heads(cell))
    }

    pub(super) fn figures_only(&self) -> Kind {
        Kind::Skip(if self.data { Why::Total } else { Why::Note })
    }

    /// A text alone in its row: a heading, a sentence, or a record of which only the name is
    /// known.
    fn lone(&self, row: u32, facts: &Facts) -> Kind {
        let Some((col, cell)) = facts.texts.first() else {
            return Kind::Skip(Why::Blank);
        };
        let text = tidy(cell);
        let (number, rest) = self.part(&text);
        if self.words.heads_group(rest).is_some() {
            return Kind::Heading;
        }
        if text.chars().count() > SENTENCE {
            return Kind::Skip(Why::Note);
        }
        let in_subject = facts.subject.is_some();
        if in_subject && self.words.names_record(rest) && !self.is_drawn_wide(row, *col) {
            return Kind::Data;
        }
        let bulleted = matches!(number, None | Some(Numbering::Dash));
        if in_subject && self.shape.usual == 0 && bulleted && !self.shape.numbered {
            return Kind::Data;
        }
        if text.ends_with(['.', ';']) && number.is_none() && text.contains(' ') {
            return Kind::Skip(Why::Note);
        }
        if text.starts_with('(') {
            Kind::Skip(Why::Note)
        } else {
            Kind::Heading
        }
    }

    fn part<'t>(&self, text: &'t str) -> (Option<Numbering>, &'t str) {
        group::part_named(self.words, text, |kind| self.chains.counts_with(kind))
    }

    pub(super) fn is_drawn_wide(&self, row: u32, col: u32) -> bool {
        let area = self.view.area(row, col);
        area.is_some_and(|area| area.last_col - area.first_col >= 2)
    }

    fn take_heading(&mut self, facts: &Facts) {
        let text = facts.first_text();
        let (own, rest) = self.part(&text);
        let number = match facts.count {
            Count::Whole(_) => Some(Numbering::Arabic),
            Count::Kind(kind) => Some(kind),
            _ => own,
        };
        let level = self.words.heads_group(rest);
        self.chains.heading(number, rest, level);
    }
}

/// What a row turns out to be.
pub(super) enum Kind {
    Data,
    Heading,
    Skip(Why),
}
