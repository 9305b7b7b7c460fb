//! What one pass over the tags of a worksheet tells that the cell reader does not: merges,
//! hidden rows and columns, formulas without a value (ECMA-376 part 1, 18.3.1).

use memchr::memmem;

use super::tags::{Tag, Tags};
use crate::child::tell::Mouth;
use crate::refusal::{Hostile, Refusal, RefusalCode};
use crate::wire::{Closing, LAST_COLUMN, LAST_ROW, Tab};
use crate::workbook::{Area, Spans};

/// More merged rectangles than any real sheet has.
const MERGES: usize = 2_000_000;

/// A worksheet without its values.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Profile {
    pub(crate) merges: Vec<Area>,
    pub(crate) hidden_rows: Spans,
    pub(crate) hidden_columns: Spans,
    pub(crate) uncalculated: u64,
    pub(crate) empty_formulas: u64,
    /// Last row with a formula of either sort.
    pub(crate) last_formula_row: u32,
    /// What is wrong with the bytes of the part, even if they look like a sheet.
    pub(crate) broken: Option<Refusal>,
}

impl Profile {
    /// Tells a sheet whose cells and profile `read` tells in one go. A refusal inside is the
    /// sheet's own and the book goes on, unless it stops the whole book.
    pub(crate) fn tell_sheet(
        tab: Tab,
        mouth: &Mouth,
        read: impl FnOnce(&mut Profile) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let name = tab.name.clone().unwrap_or_default();
        mouth.borrow_mut().open_sheet(&tab)?;
        let mut profile = Profile::default();
        let problem = match read(&mut profile) {
            Err(refusal) if refusal.stops_the_book() => return Err(refusal.in_sheet(&name)),
            read => read.err().or_else(|| profile.broken.take()),
        };
        profile.tell(problem.map(|refusal| refusal.in_sheet(&name)), mouth)
    }

    /// Tells all this and closes the sheet, with its problem if it has one.
    pub(crate) fn tell(&self, problem: Option<Refusal>, mouth: &Mouth) -> Result<(), Refusal> {
        let mut teller = mouth.borrow_mut();
        teller.merges(&self.merges)?;
        teller.hidden_rows(&self.hidden_rows)?;
        teller.hidden_columns(&self.hidden_columns)?;
        let Profile {
            uncalculated,
            empty_formulas,
            last_formula_row,
            ..
        } = *self;
        teller.close_sheet(Closing {
            uncalculated,
            empty_formulas,
            last_formula_row,
            problem,
        })
    }
}

/// Rows without any of these words tell nothing but how many they are. A sheet's cells are
/// nearly all of a workbook, and most have none.
const TELLING: [&str; 4] = ["<f", "hidden", "<!", "sheetData"];

/// A worksheet as its tags go by.
#[derive(Debug, Default)]
pub(super) struct Scan {
    profile: Profile,
    prefixed: bool,
    in_rows: bool,
    row: u32,
    cell: CellSoFar,
}

#[derive(Debug, Default, Clone, Copy)]
struct CellSoFar {
    formula: bool,
    value: bool,
    text: bool,
}

impl Scan {
    /// Takes the next bytes: all their tags, or only their rows where nothing more is told.
    pub(super) fn feed(&mut self, bytes: &[u8], tags: &mut Tags) -> Result<(), Refusal> {
        if self.in_rows && !self.prefixed && !self.cell.formula {
            let rows = |skipped: &[u8]| memmem::find_iter(skipped, "<row").count() as u32;
            tags.skip(bytes, &TELLING, |skipped| {
                self.row = self.row.saturating_add(rows(skipped));
            });
            return tags.feed(&[], false, |tag| self.tag(tag));
        }
        tags.feed(bytes, false, |tag| self.tag(tag))
    }

    /// Takes the next tag.
    pub(super) fn tag(&mut self, tag: Tag<'_>) -> Result<(), Refusal> {
        match (tag.name, tag.closing) {
            (b"c", false) if !tag.empty => {
                let text = tag.has_value(b"str");
                self.cell = CellSoFar {
                    text,
                    ..CellSoFar::default()
                };
            }
            (b"c", true) => self.end_cell(),
            (b"f", false) => self.cell.formula = true,
            // Writers that did not calculate leave `<v/>` or nothing, those that wrote empty text
            // leave both tags, often without `t="str"`.
            (b"v", false) => self.cell.text |= !tag.empty,
            (b"v" | b"t", true) => self.cell.value |= tag.text > 0,
            (b"row", false) => self.begin_row(tag),
            (b"worksheet", false) => self.prefixed = tag.prefixed,
            (b"sheetData", _) => self.in_rows = !tag.closing && !tag.empty,
            (b"col", false) => self.column(tag),
            (b"mergeCell", false) => return self.merge(tag),
            _ => {}
        }
        Ok(())
    }

    /// All that was seen.
    pub(super) fn end(self) -> Profile {
        self.profile
    }

    fn end_cell(&mut self) {
        let cell = std::mem::take(&mut self.cell);
        if cell.formula && !cell.value {
            let counter = match cell.text {
                true => &mut self.profile.empty_formulas,
                false => &mut self.profile.uncalculated,
            };
            *counter += 1;
            self.profile.last_formula_row = self.row.min(LAST_ROW);
        }
    }

    fn begin_row(&mut self, tag: Tag<'_>) {
        self.row = tag.number(b"r").unwrap_or(self.row.saturating_add(1));
        if tag.yes(b"hidden") && (1..=LAST_ROW).contains(&self.row) {
            self.profile.hidden_rows.push(self.row, self.row);
        }
    }

    fn column(&mut self, tag: Tag<'_>) {
        let ends = tag.number::<u32>(b"min").zip(tag.number::<u32>(b"max"));
        let Some((first, last)) = ends.filter(|_| tag.yes(b"hidden")) else {
            return;
        };
        let last = last.min(LAST_COLUMN);
        if (1..=last).contains(&first) {
            self.profile.hidden_columns.push(first, last);
        }
    }

    fn merge(&mut self, tag: Tag<'_>) -> Result<(), Refusal> {
        if self.profile.merges.len() >= MERGES {
            let code = RefusalCode::Hostile(Hostile::Count);
            return Err(Refusal::new(
                code,
                format!("more than {MERGES} merged rectangles"),
            ));
        }
        self.profile
            .merges
            .extend(tag.attribute(b"ref").and_then(area));
        Ok(())
    }
}

/// `A1:B2` as a rectangle; none for one cell or for what lies outside the grid.
fn area(reference: &[u8]) -> Option<Area> {
    let colon = reference.iter().position(|b| *b == b':')?;
    let (first_row, first_col) = address(&reference[..colon])?;
    let (last_row, last_col) = address(&reference[colon + 1..])?;
    let ordered = first_row <= last_row && first_col <= last_col;
    let several = first_row < last_row || first_col < last_col;
    (ordered && several).then_some(Area {
        first_row,
        last_row,
        first_col,
        last_col,
    })
}

/// `B7` as row 7, column 2; `$` is allowed.
fn address(reference: &[u8]) -> Option<(u32, u32)> {
    let (mut row, mut col) = (0u32, 0u32);
    for byte in reference.iter().filter(|b| **b != b'$') {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' if row == 0 => {
                col = col.checked_mul(26)? + u32::from(byte.to_ascii_uppercase() - b'A') + 1;
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            _ => return None,
        }
    }
    let inside = (1..=LAST_ROW).contains(&row) && (1..=LAST_COLUMN).contains(&col);
    inside.then_some((row, col))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(sheet: &str) -> Profile {
        let mut scan = Scan::default();
        Tags::default()
            .feed(sheet.as_bytes(), false, |tag| scan.tag(tag))
            .unwrap();
        scan.end()
    }

    #[test]
    fn formulas_without_a_value_are_told_from_those_with_empty_text() {
        let cases = [
            ("<c r='A1'><f>1+1</f><v>2</v></c>", (0, 0)),
            ("<c r='A1'><f>B1</f><v></v></c>", (0, 1)),
            ("<c r='A1'><f>1+1</f></c>", (1, 0)),
            ("<c r='A1'><f>1+1</f><v /></c>", (1, 0)),
            ("<c r='A1' t='str'><f>B1</f><v></v></c>", (0, 1)),
            ("<c r='A1' t='str'><f t='shared' si='0'/><v/></c>", (0, 1)),
            ("<c r='A1' t='str'><f>B1</f><v>có</v></c>", (0, 0)),
            ("<c r='A1' s='1'/><c r='B1' s='1'></c>", (0, 0)),
        ];
        for (sheet, expected) in cases {
            let seen = profile(sheet);
            assert_eq!(
                (seen.uncalculated, seen.empty_formulas),
                expected,
                "{sheet}"
            );
        }
    }

    #[test]
    fn a_sheet_that_comes_in_pieces_tells_the_same() {
        let plain: String = (0..40)
            .map(|n| format!("<row><c><v>{n}</v></c></row>"))
            .collect();
        let sheet = format!(
            "<worksheet><sheetData>{plain}<row hidden='1'/>{plain}<row><c><f>A1</f></c></row>{plain}\
             <row r='900' hidden='1'/></sheetData><mergeCell ref='A1:B1'/></worksheet>"
        );
        for piece in [7, 30, 64, 300] {
            let (mut tags, mut scan) = (Tags::default(), Scan::default());
            sheet
                .as_bytes()
                .chunks(piece)
                .for_each(|bytes| scan.feed(bytes, &mut tags).unwrap());
            let seen = scan.end();
            assert_eq!(
                seen.hidden_rows.iter().collect::<Vec<_>>(),
                [(41, 41), (900, 900)]
            );
            assert_eq!(
                (seen.uncalculated, seen.merges.len()),
                (1, 1),
                "pieces of {piece}"
            );
        }
    }

    #[test]
    fn hidden_rows_and_columns_and_merges_are_seen() {
        let seen = profile(
            "<cols><col min='2' max='4' hidden='1'/><col min='5' max='5'/></cols>\
             <row r='3' hidden='1'/><row hidden='true'/><row r='9'/>\
             <mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='B7'/></mergeCells>",
        );
        assert_eq!(seen.hidden_columns.iter().collect::<Vec<_>>(), [(2, 4)]);
        assert_eq!(seen.hidden_rows.iter().collect::<Vec<_>>(), [(3, 4)]);
        let title = Area {
            first_row: 1,
            last_row: 1,
            first_col: 1,
            last_col: 3,
        };
        assert_eq!(seen.merges, [title]);
    }

    #[test]
    fn references_outside_the_grid_are_no_cells() {
        for reference in [
            "",
            "A",
            "7",
            "A0",
            "XFE1",
            "A1048577",
            "A99999999999",
            "A1B",
            "Á1",
        ] {
            assert_eq!(address(reference.as_bytes()), None, "{reference}");
        }
        assert_eq!(address(b"$xfd$1048576"), Some((LAST_ROW, LAST_COLUMN)));
    }
}
