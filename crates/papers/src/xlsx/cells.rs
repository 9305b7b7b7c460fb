//! The parts of a paper as rows of the sheet, from top to bottom. Heads and titles break into
//! lines where the pages break them; each line takes a row, because merged cells do not grow.

mod book;
mod signing;

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::looks::Looks;
use super::words::{Line, NOTHING, in_words, issuer_lines, plain};
use crate::columns::row_mm;
use crate::compose::{HeadCell, Piece, clean, heads};
use crate::fonts::{Face, MM_PER_PT};
use crate::lines::{self, Setting};
use crate::{Content, Document, LetterheadStyle, Role, Row, Table};

type Written = Result<(), XlsxError>;

/// The sheet being written.
pub(super) struct Sheet<'a> {
    doc: &'a Document,
    widths: &'a [f64],
    page: &'a mut Worksheet,
    looks: Looks,
    /// The next free row, from 0.
    row: u32,
    header: Option<(u32, u32)>,
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

    /// The first and last row of the first list's header, from 0.
    pub(super) fn first_header(&self) -> Option<(u32, u32)> {
        self.header
    }

    /// Writes a part other than a table.
    pub(super) fn piece(&mut self, piece: Option<Piece>) -> Written {
        match piece {
            Some(Piece::Letterhead {
                superior,
                issuer,
                number,
                regarding,
                place_date,
                ..
            }) => {
                let issuer = issuer_lines(&superior, &issuer);
                self.letterhead(&issuer, &number, &regarding, &place_date)
            }
            Some(Piece::IssuerOnly { superior, issuer }) => {
                self.side_by_side(&issuer_lines(&superior, &issuer), &[])?;
                self.gap()
            }
            Some(Piece::Appendix { heading }) => self.across(&[heading], Face::Bold),
            Some(Piece::Title {
                kind,
                lines,
                parent,
                ..
            }) => {
                self.across(&kind, Face::Bold)?;
                self.across(&lines, Face::Bold)?;
                self.across(&parent, Face::Italic)?;
                self.gap()
            }
            Some(Piece::Paragraph { text, role, .. }) => self.running(&text, role),
            Some(Piece::Article { label, text, .. }) => {
                self.running(&format!("{label} {text}"), Role::Body)
            }
            Some(Piece::Addressee { label, names }) => {
                let between = if names.len() == 1 { " " } else { "\n" };
                let text = format!("{label}{between}{}", names.join("\n"));
                let look = self.looks.middle.clone();
                self.text(&text, &look)
            }
            Some(Piece::Closing { text, .. }) => self.running(&text, Role::Body),
            Some(Piece::Signature {
                recipients,
                authority,
                position,
                name,
                ..
            }) => self.signature(&recipients, [&authority, &position], name.as_deref()),
            Some(Piece::Signers { rows, .. }) => self.signers(&rows),
            Some(Piece::Cover { kind, lines, foot }) => self.cover(&kind, &lines, foot),
            Some(Piece::Contents { title }) => self.across(&[title], Face::Bold),
            Some(Piece::Section { text, .. }) => self.running(&text, Role::Heading),
            Some(Piece::Table(_) | Piece::Chart(_) | Piece::Pictures { .. } | Piece::PageBreak)
            | None => Ok(()),
        }
    }

    /// Writes a list with typed cells.
    pub(super) fn table(&mut self, table: &Table) -> Written {
        let first = self.row;
        let heads = heads(&table.columns);
        for cells in &heads {
            self.head(cells)?;
            self.row += 1;
        }
        self.header.get_or_insert((first, self.row - 1));
        for row in &table.rows {
            self.list_row(table, row)?;
            self.row += 1;
        }
        Ok(())
    }

    /// Writes the cells that begin in one row of a header.
    fn head(&mut self, cells: &[HeadCell]) -> Written {
        let width = |cell: &HeadCell| self.widths[cell.first..cell.first + cell.span].iter().sum();
        let texts: Vec<String> = cells.iter().map(|cell| clean(&cell.text)).collect();
        // A cell of two rows has the room of both.
        let own = texts.iter().zip(cells).filter(|(_, cell)| cell.rows == 1);
        let mut own: Vec<(&str, f64)> = own.map(|(text, cell)| (&**text, width(cell))).collect();
        own.push(("", 0.0));
        self.height(&own, Face::Bold, self.doc.style.table.header_pt)?;
        for (text, cell) in texts.iter().zip(cells) {
            let look = if cell.is_index {
                self.looks.index.clone()
            } else {
                self.looks.header.clone()
            };
            let (from, to) = (cell.first as u16, last_of(cell.first + cell.span));
            let below = self.row + cell.rows as u32 - 1;
            if from == to && below == self.row {
                self.page
                    .write_string_with_format(self.row, from, plain(text), &look)?;
            } else {
                self.page
                    .merge_range(self.row, from, below, to, &plain(text), &look)?;
            }
        }
        Ok(())
    }

    fn letterhead(
        &mut self,
        issuer: &[Line],
        number: &Option<String>,
        regarding: &[String],
        place_date: &Option<String>,
    ) -> Written {
        let LetterheadStyle {
            nation,
            motto,
            regarding_italic,
            ..
        } = &self.doc.style.letterhead;
        let about = match regarding_italic {
            true => Face::Italic,
            false => Face::Regular,
        };
        let mut left = issuer.to_vec();
        let mut right = vec![(nation.as_str(), Face::Bold)];
        right.extend(motto.as_deref().map(|motto| (motto, Face::Bold)));
        let height = left.len().max(right.len());
        left.resize(height, NOTHING);
        right.resize(height, NOTHING);
        left.extend(number.as_deref().map(|number| (number, Face::Regular)));
        left.extend(regarding.iter().map(|words| (words.as_str(), about)));
        right.extend(place_date.as_deref().map(|date| (date, Face::Italic)));
        self.side_by_side(&left, &right)?;
        self.gap()
    }

    fn list_row(&mut self, table: &Table, row: &Row) -> Written {
        match row {
            Row::Group { text, .. } => {
                let look = self.looks.group.clone();
                let width = self.widths[..table.columns.len()].iter().sum();
                self.height(&[(text, width)], Face::Bold, self.doc.style.table.body_pt)?;
                self.merged(0, last_of(table.columns.len()), text, &look)
            }
            Row::Data { cells } => self.values(table, cells, 0, false),
            Row::Total { label, cells } => {
                let span = cells
                    .iter()
                    .take_while(|&cell| *cell == Content::Empty)
                    .count();
                let look = self.looks.header.clone();
                self.merged(0, last_of(span), label, &look)?;
                self.values(table, cells, span, true)
            }
        }
    }

    fn values(&mut self, table: &Table, cells: &[Content], from: usize, bold: bool) -> Written {
        let words: Vec<String> = cells[from..].iter().map(in_words).collect();
        let face = if bold { Face::Bold } else { Face::Regular };
        self.list_height(words.iter().map(String::as_str), from, face)?;
        for ((index, cell), words) in cells.iter().enumerate().skip(from).zip(&words) {
            let column = &table.columns[index];
            let look = self.looks.value(column.align, column.kind, bold);
            let look = match cell {
                Content::Year(_) => look.set_num_format("0"),
                _ => look,
            };
            let (row, column) = (self.row, index as u16);
            match cell {
                Content::Text(_) => self
                    .page
                    .write_string_with_format(row, column, words, &look)?,
                // The format holds figures as doubles: whole numbers are exact to 9 × 10^15.
                Content::Number(figure) | Content::Money(figure) => self
                    .page
                    .write_number_with_format(row, column, *figure as f64, &look)?,
                Content::Year(year) => self
                    .page
                    .write_number_with_format(row, column, *year, &look)?,
                Content::Empty => self.page.write_blank(row, column, &look)?,
            };
        }
        Ok(())
    }

    fn running(&mut self, text: &str, role: Role) -> Written {
        let look = match role {
            Role::Heading | Role::Subheading => self.looks.heading.clone(),
            Role::Banner => self.looks.banner.clone(),
            Role::Body | Role::Ground => self.looks.text.clone(),
        };
        self.text(text, &look)
    }

    /// A row of running text as high as its lines.
    fn text(&mut self, text: &str, look: &Format) -> Written {
        let body = &self.doc.style.body;
        let setting = Setting {
            face: Face::Regular,
            size_pt: body.size_pt,
            room_mm: self.widths.iter().sum(),
        };
        let height_pt = lines::count(text, setting) as f64 * body.line_pt;
        self.page
            .set_row_height(self.row, height_pt.min(TALLEST_ROW_PT))?;
        self.merged(0, last_of(self.widths.len()), text, look)?;
        self.gap()
    }

    /// Lines of the two halves of the sheet, a row each.
    fn side_by_side(&mut self, left: &[Line], right: &[Line]) -> Written {
        let (split, last) = (self.middle(), last_of(self.widths.len()));
        for index in 0..left.len().max(right.len()) {
            let halves = [(left, 0, split), (right, split + 1, last)];
            for (lines, from, to) in halves {
                let (words, face) = lines.get(index).copied().unwrap_or(NOTHING);
                if !words.is_empty() {
                    let look = self.looks.face(face).clone();
                    self.merged(from, to.max(from), words, &look)?;
                }
            }
            self.row += 1;
        }
        Ok(())
    }

    /// The last column of the left half.
    fn middle(&self) -> u16 {
        let half = self.widths.iter().sum::<f64>() / 2.0;
        let mut passed = 0.0;
        let within = self.widths.iter().take_while(|&width| {
            passed += width;
            passed <= half
        });
        let most = self.widths.len().saturating_sub(1).max(1);
        last_of(within.count().clamp(1, most))
    }

    /// Centred rows over all columns.
    fn across(&mut self, lines: &[String], face: Face) -> Written {
        for line in lines {
            let look = self.looks.face(face).clone();
            self.merged(0, last_of(self.widths.len()), line, &look)?;
            self.row += 1;
        }
        Ok(())
    }

    fn gap(&mut self) -> Written {
        self.row += 1;
        Ok(())
    }

    /// Makes the next row of a list as high as its words, which stand in the columns after `from`.
    fn list_height<'w>(
        &mut self,
        words: impl Iterator<Item = &'w str>,
        from: usize,
        face: Face,
    ) -> Written {
        let cells: Vec<_> = words.zip(self.widths[from..].iter().copied()).collect();
        self.height(&cells, face, self.doc.style.table.body_pt)
    }

    fn height(&mut self, cells: &[(&str, f64)], face: Face, size_pt: f64) -> Written {
        let height_pt = row_mm(self.doc, cells, face, size_pt) / MM_PER_PT;
        self.page
            .set_row_height(self.row, height_pt.min(TALLEST_ROW_PT))?;
        Ok(())
    }

    /// Words over the columns `from` to `to` of the next row.
    fn merged(&mut self, from: u16, to: u16, words: &str, look: &Format) -> Written {
        let words = plain(words);
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

/// The format's tallest row, in points.
const TALLEST_ROW_PT: f64 = 409.0;

/// The number of the last of `count` columns, from 0.
fn last_of(count: usize) -> u16 {
    count.saturating_sub(1) as u16
}
