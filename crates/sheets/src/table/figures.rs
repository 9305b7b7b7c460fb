//! The kind of a row in a table of figures: what has figures, a unit of measure or a dash beside
//! its text is a record; a text alone is a heading, a sentence, or a record that says nothing.

use super::facts::{Count, Facts, Part};
use super::group;
use super::rows::{Kind, SENTENCE, Sorter, Why};
use super::view::{has_ink, tidy};
use super::words::{self, Numbering, Phrase};
use crate::workbook::{Cell, Value};
use viet::number::{self, Context, Reading};

impl Sorter<'_, '_> {
    /// Like [`Sorter::sort`] decides for lists, for a table in which figures tell records.
    pub(super) fn by_figures(&mut self, row: u32, facts: &Facts) -> Kind {
        let held = self.held(row);
        if facts.inked == 0 && (held == 0 || facts.subject.is_none()) {
            return Kind::Skip(self.blank(row));
        }
        if self.counts_columns(row, facts) {
            return Kind::Skip(Why::Index);
        }
        let text = facts.subject.map_or_else(|| facts.first_text(), tidy);
        let said = facts.figures + facts.values + held;
        let summed = self.words.sums(self.shape.subject, &text)
            || (facts.count == Count::Text
                && self.words.sums(self.shape.subject, &facts.first_text()));
        if summed && (!self.closing || facts.figures > 0) {
            return Kind::Skip(Why::Total);
        }
        if facts.figures == 0 && self.signs(facts, held) {
            self.closing = true;
            return Kind::Skip(Why::Signature);
        }
        if facts.subject.is_none() {
            return self.without_label(facts, held);
        }
        if said > 0 {
            self.closing = false;
            return match self.sums_up_below(row, facts) {
                true => Kind::Skip(Why::Total),
                false => Kind::Data,
            };
        }
        self.alone(row, facts, &text)
    }

    /// Dashes and dots in the columns of values: they say that there is nothing to say.
    fn held(&self, row: u32) -> usize {
        let cells = self.view.ink(row, self.shape.from, self.shape.to);
        let holds = |(col, cell): &(u32, &Cell)| {
            self.shape.part(*col) == Part::Value && words::is_placeholder(&tidy(cell))
        };
        cells.filter(holds).count()
    }

    /// A row that only numbers the columns: right below the header two numbers are enough.
    fn counts_columns(&self, row: u32, facts: &Facts) -> bool {
        let short = |cell: &Cell| cell.text().is_none_or(|text| text.len() <= 8);
        let enough = if self.data { 3 } else { 2 };
        if facts.inked < enough || !facts.subject.is_none_or(short) {
            return false;
        }
        let mut cells = self.view.ink(row, self.shape.from, self.shape.to);
        cells.all(|(_, cell)| words::is_index(&tidy(cell)))
    }

    /// Who signs, or a name below. A label may begin with the same words ("Ý kiến của cử tri"),
    /// but then it has a unit of measure or a place for a figure.
    fn signs(&self, facts: &Facts, held: usize) -> bool {
        let measured = facts.subject.is_some() && (facts.values > 0 || held > 0);
        let signs = |cell: &Cell| words::phrase(&tidy(cell)) == Some(Phrase::Signature);
        let mut signed = facts.texts.iter().filter(|(_, cell)| signs(cell));
        match (self.closing, signed.next()) {
            (true, _) => true,
            (false, Some(_)) if !measured => true,
            // "NGƯỜI LẬP BIỂU" and "CHỦ TỊCH" over the columns.
            (false, Some(_)) => facts
                .texts
                .iter()
                .all(|(_, cell)| signs(cell) || group::is_capitals(&tidy(cell))),
            (false, None) => false,
        }
    }

    /// "I. Huyện Phong Điền" with the sums of the communes numbered below it. Only over units: a
    /// Roman row of indicators is an indicator.
    fn sums_up_below(&self, row: u32, facts: &Facts) -> bool {
        let lettered =
            |count: &Count| matches!(count, Count::Kind(Numbering::Roman | Numbering::Capital));
        if !lettered(&facts.count) || self.shape.subject == "label" || facts.figures == 0 {
            return false;
        }
        let own = self.numbers(row);
        let mut sum = vec![0.0; own.len()];
        let mut parts = 0;
        for below in row + 1..=self.view.sheet.last_row() {
            let next = self.shape.look(self.view, below);
            if !matches!(next.count, Count::Whole(_)) {
                break;
            }
            parts += 1;
            let added = sum.iter_mut().zip(self.numbers(below));
            added.for_each(|(sum, number)| *sum += number);
        }
        let mut both = own.iter().zip(&sum);
        parts > 0 && both.all(|(own, sum): (&f64, &f64)| (own - sum).abs() < 0.01)
    }

    /// The plain numbers of a row in the columns of values; 0 where there is none.
    fn numbers(&self, row: u32) -> Vec<f64> {
        let number = |cell: &Cell| match &cell.value {
            Value::Number(number) => Some(*number),
            Value::Text(typed) => match number::read(typed, &Context::default()) {
                Reading::Figure(figure) => figure.to_string().parse().ok(),
                _ => None,
            },
            _ => None,
        };
        let columns =
            (self.shape.from..=self.shape.to).filter(|col| self.shape.part(*col) == Part::Value);
        let cells = columns.map(|col| self.view.value(row, col).and_then(number));
        cells.map(Option::unwrap_or_default).collect()
    }

    fn without_label(&self, facts: &Facts, held: usize) -> Kind {
        let text = facts.first_text();
        match (facts.texts.len(), facts.figures) {
            (0, 0) => Kind::Skip(Why::Blank),
            (0, _) => self.figures_only(),
            (_, 2..) => Kind::Data,
            (1, 0) if facts.values == 0 && held == 0 => self.sentence_or_heading(&text),
            _ => Kind::Skip(Why::Note),
        }
    }

    fn sentence_or_heading(&self, text: &str) -> Kind {
        let told = words::phrase(text) == Some(Phrase::Note) && !opens_parts(text);
        let closed = text.ends_with(['.', ';']) && text.contains(' ');
        let sentence = text.chars().count() > SENTENCE || text.starts_with(['(', '*']);
        match told || closed || sentence {
            true => Kind::Skip(Why::Note),
            false => Kind::Heading,
        }
    }

    /// A text and nothing beside it.
    fn alone(&self, row: u32, facts: &Facts, text: &str) -> Kind {
        let told = self.sentence_or_heading(text);
        if matches!(told, Kind::Skip(_)) || self.is_set_apart(row, facts, text) {
            return told;
        }
        let (own, rest) = group::part(text);
        let number = match facts.count {
            Count::Whole(_) => Some(Numbering::Arabic),
            Count::Kind(kind) => Some(kind),
            _ => own,
        };
        let known = self.words.names_record(rest);
        let record = match (&facts.count, number) {
            (Count::Whole(count), _) => !self.opens(row, *count),
            (_, Some(Numbering::Dash | Numbering::Small)) => true,
            (_, Some(number)) => !self.goes_deeper(row, Some(number)),
            (_, None) => !self.shape.numbered && known && !self.goes_deeper(row, None),
        };
        if record { Kind::Data } else { Kind::Heading }
    }

    /// Set as headings are: in capitals, numbered with letters, drawn over columns, ending open.
    fn is_set_apart(&self, row: u32, facts: &Facts, text: &str) -> bool {
        let lettered = |kind| matches!(kind, Numbering::Roman | Numbering::Capital);
        let own = group::part(text).0.is_some_and(lettered);
        let counted = matches!(facts.count, Count::Kind(kind) if lettered(kind));
        let subject = facts.texts.iter().find(|(_, cell)| tidy(cell) == text);
        let wide = subject.is_some_and(|(col, _)| self.is_drawn_wide(row, *col));
        let bold = subject.is_some_and(|(_, cell)| cell.bold) && !self.is_bold_below(row);
        own || counted
            || wide
            || bold
            || group::is_capitals(text)
            || text.ends_with(':')
            || opens_parts(text)
    }

    /// Whether the next row's text is in bold too: then bold sets nothing apart.
    fn is_bold_below(&self, row: u32) -> bool {
        let mut next = self.view.ink(row + 1, self.shape.from, self.shape.to);
        next.any(|(col, cell)| self.shape.part(col) == Part::Subject && cell.bold)
    }

    /// Whether the next row that shows anything is numbered one level below this one.
    fn goes_deeper(&self, row: u32, number: Option<Numbering>) -> bool {
        let below = row + 1..=self.view.sheet.last_row().min(row + 3);
        let mut rows = below.filter(|row| {
            let mut ink = self.view.ink(*row, self.shape.from, self.shape.to);
            ink.any(|(_, cell)| has_ink(cell))
        });
        let Some(next) = rows.next().map(|row| self.shape.look(self.view, row)) else {
            return false;
        };
        let text = next.subject.map(tidy).unwrap_or_default();
        let below = match next.count {
            Count::Whole(1) => Some(Numbering::Arabic),
            Count::Whole(_) => None,
            Count::Kind(kind) => Some(kind),
            _ => group::part(&text).0,
        };
        below.is_some_and(|below| Some(depth(below)) > number.map(depth))
    }
}

/// "Trong đó:", "Bao gồm:" above the parts of a whole.
fn opens_parts(text: &str) -> bool {
    let key = viet::text::compare_key(text.trim_end_matches([':', ' ']));
    matches!(
        key.as_str(),
        "trong đó" | "bao gồm" | "gồm" | "chia ra" | "cụ thể"
    )
}

fn depth(number: Numbering) -> u8 {
    match number {
        Numbering::Capital => 0,
        Numbering::Roman => 1,
        Numbering::Arabic => 2,
        Numbering::Parts(parts) => 2 + parts,
        Numbering::Small => 8,
        Numbering::Dash => 9,
    }
}
