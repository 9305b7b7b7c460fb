//! The blocks of a paper as rows of the sheet, from top to bottom.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::looks::Looks;
use crate::compose::{appendix_heading, clean};
use crate::fonts::Face;
use crate::lines::{self, Setting};
use crate::{Block, Content, Document, LetterheadStyle, Role, Row, Table};

type Written = Result<(), XlsxError>;

/// The sheet being written.
pub(super) struct Sheet<'a> {
    doc: &'a Document,
    widths: &'a [f64],
    page: &'a mut Worksheet,
    looks: Looks,
    /// The next free row, from 0.
    row: u32,
    header: Option<u32>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(doc: &'a Document, widths: &'a [f64], page: &'a mut Worksheet) -> Self {
        Self {
            doc,
            widths,
            page,
            looks: Looks::of(&doc.style),
            row: 0,
            header: None,
        }
    }

    /// The row of the first list's header, from 0.
    pub(super) fn first_header(&self) -> Option<u32> {
        self.header
    }

    pub(super) fn block(&mut self, block: &Block) -> Written {
        match block {
            Block::Letterhead {
                superior,
                issuer,
                number,
                place_date,
            } => self.letterhead([superior, issuer], number.as_deref(), place_date.as_deref()),
            Block::IssuerOnly { superior, issuer } => {
                self.pair((&upper(superior), Face::Regular), ("", Face::Regular))?;
                self.pair((&upper(issuer), Face::Bold), ("", Face::Regular))?;
                self.gap()
            }
            Block::Appendix { number } => {
                self.across(&appendix_heading(self.doc, *number), Face::Bold)
            }
            Block::Title {
                kind,
                lines,
                parent,
            } => self.title(kind, lines, parent.as_deref()),
            Block::Paragraph { text, role } => {
                let heading = *role == Role::Heading;
                self.running(text, heading)
            }
            Block::Table(table) => self.table(table),
            Block::Closing(text) => self.running(text, false),
            Block::Signature {
                recipients,
                authority,
                position,
                name,
            } => self.signature(recipients, authority, position, name.as_deref()),
        }
    }

    fn letterhead(
        &mut self,
        [superior, issuer]: [&str; 2],
        number: Option<&str>,
        place_date: Option<&str>,
    ) -> Written {
        let LetterheadStyle { nation, motto, .. } = &self.doc.style.letterhead;
        let mut right = vec![(nation.clone(), Face::Bold)];
        right.extend(motto.clone().map(|motto| (motto, Face::Bold)));
        let mut left = vec![
            (upper(superior), Face::Regular),
            (upper(issuer), Face::Bold),
        ];
        left.retain(|(words, _)| !words.is_empty());
        let height = left.len().max(right.len());
        left.resize(height, (String::new(), Face::Regular));
        right.resize(height, (String::new(), Face::Regular));
        left.push((number.unwrap_or_default().to_owned(), Face::Regular));
        right.push((place_date.unwrap_or_default().to_owned(), Face::Italic));
        for (left, right) in left.iter().zip(&right) {
            self.pair((&left.0, left.1), (&right.0, right.1))?;
        }
        self.gap()
    }

    fn title(&mut self, kind: &str, lines: &[String], parent: Option<&str>) -> Written {
        self.across(&upper(kind), Face::Bold)?;
        for line in lines {
            self.across(line, Face::Bold)?;
        }
        for line in parent.into_iter() {
            self.across(line, Face::Italic)?;
        }
        self.gap()
    }

    fn table(&mut self, table: &Table) -> Written {
        self.header.get_or_insert(self.row);
        for (column, head) in (0u16..).zip(&table.columns) {
            self.page.write_string_with_format(
                self.row,
                column,
                clean(&head.title),
                &self.looks.header,
            )?;
        }
        self.row += 1;
        for row in &table.rows {
            self.list_row(table, row)?;
            self.row += 1;
        }
        Ok(())
    }

    fn list_row(&mut self, table: &Table, row: &Row) -> Written {
        match row {
            Row::Group { text, .. } => {
                let last = last_of(table.columns.len());
                let group = self.looks.group.clone();
                self.merged(0, last, text, &group)
            }
            Row::Data { cells } => self.values(table, cells, 0, false),
            Row::Total { label, cells } => {
                let span = cells
                    .iter()
                    .take_while(|&cell| *cell == Content::Empty)
                    .count();
                let label_look = self.looks.header.clone();
                self.merged(0, last_of(span), label, &label_look)?;
                self.values(table, cells, span, true)
            }
        }
    }

    fn values(&mut self, table: &Table, cells: &[Content], from: usize, bold: bool) -> Written {
        for (index, cell) in cells.iter().enumerate().skip(from) {
            let column = &table.columns[index];
            let look = self.looks.value(column.align, column.kind, bold);
            let (row, column) = (self.row, index as u16);
            match cell {
                Content::Text(words) => {
                    self.page
                        .write_string_with_format(row, column, clean(words), &look)?
                }
                // The format holds figures as doubles: whole đồng are exact to nine billiards.
                Content::Number(figure) | Content::Money(figure) => self
                    .page
                    .write_number_with_format(row, column, *figure as f64, &look)?,
                Content::Empty => self.page.write_blank(row, column, &look)?,
            };
        }
        Ok(())
    }

    fn running(&mut self, text: &str, heading: bool) -> Written {
        let setting = Setting {
            face: Face::Regular,
            size_pt: self.doc.style.body.size_pt,
            room_mm: self.widths.iter().sum(),
        };
        let lines = lines::count(&clean(text), setting);
        let look = if heading {
            self.looks.heading.clone()
        } else {
            self.looks.text.clone()
        };
        // A merged cell does not grow by itself.
        let height = (lines as f64 * self.doc.style.body.line_pt).min(TALLEST_ROW_PT);
        self.page.set_row_height(self.row, height)?;
        self.merged(0, last_of(self.widths.len()), text, &look)?;
        self.row += 1;
        Ok(())
    }

    fn signature(
        &mut self,
        recipients: &[String],
        authority: &[String],
        position: &str,
        name: Option<&str>,
    ) -> Written {
        self.row += 1;
        let first = self.row;
        for line in authority {
            self.pair(("", Face::Regular), (&upper(line), Face::Bold))?;
        }
        let face = if self.doc.style.signature.position_bold {
            Face::Bold
        } else {
            Face::Regular
        };
        self.pair(("", Face::Regular), (&upper(position), face))?;
        self.row += ROWS_TO_SIGN;
        self.pair(("", Face::Regular), (name.unwrap_or_default(), Face::Bold))?;
        self.recipients(first, recipients)?;
        self.row = self.row.max(first + recipients.len() as u32 + 1);
        Ok(())
    }

    /// Recipients stand beside the signature, a row each from `first`.
    fn recipients(&mut self, first: u32, recipients: &[String]) -> Written {
        if recipients.is_empty() {
            return Ok(());
        }
        let label = self.doc.style.signature.recipients_label.as_str();
        let lines = std::iter::once(label).chain(recipients.iter().map(String::as_str));
        for (row, line) in (first..).zip(lines) {
            self.page
                .write_string_with_format(row, 0, clean(line), &self.looks.recipients)?;
        }
        Ok(())
    }

    /// A row of two parts, side by side.
    fn pair(&mut self, left: (&str, Face), right: (&str, Face)) -> Written {
        let split = self.middle();
        let last = last_of(self.widths.len());
        for ((words, face), from, to) in [(left, 0, split), (right, split + 1, last)] {
            if !words.is_empty() && from <= to {
                let look = self.face(face).clone();
                self.merged(from, to, words, &look)?;
            }
        }
        self.row += 1;
        Ok(())
    }

    /// The last column of the left half.
    fn middle(&self) -> u16 {
        let half = self.widths.iter().sum::<f64>() / 2.0;
        let mut passed = 0.0;
        let columns = self.widths.iter().take_while(|&width| {
            passed += width;
            passed <= half
        });
        let count = columns.count().max(1).min(self.widths.len().max(2) - 1);
        last_of(count)
    }

    /// A centred row over all columns.
    fn across(&mut self, words: &str, face: Face) -> Written {
        let look = self.face(face).clone();
        self.merged(0, last_of(self.widths.len()), words, &look)?;
        self.row += 1;
        Ok(())
    }

    fn gap(&mut self) -> Written {
        self.row += 1;
        Ok(())
    }

    fn face(&self, face: Face) -> &Format {
        match face {
            Face::Regular => &self.looks.plain,
            Face::Bold => &self.looks.bold,
            Face::Italic => &self.looks.italic,
        }
    }

    /// Words over the columns `from` to `to` of the next row.
    fn merged(&mut self, from: u16, to: u16, words: &str, look: &Format) -> Written {
        let words = clean(words);
        if from < to {
            self.page
                .merge_range(self.row, from, self.row, to, &words, look)?;
        } else {
            self.page
                .write_string_with_format(self.row, from, words, look)?;
        }
        Ok(())
    }
}

/// Rows left to sign in.
const ROWS_TO_SIGN: u32 = 4;

/// The format's tallest row, in points.
const TALLEST_ROW_PT: f64 = 409.0;

fn upper(words: &str) -> String {
    words.to_uppercase()
}

/// The number of the last of `count` columns, from 0.
fn last_of(count: usize) -> u16 {
    count.saturating_sub(1) as u16
}
