//! Who signs, and to whom the paper goes.

use super::super::words::{Line, NOTHING, plain};
use super::{Sheet, Written};
use crate::compose::SignerPiece;
use crate::fonts::Face;

/// Rows left to sign in.
const ROWS_TO_SIGN: usize = 4;

impl Sheet<'_> {
    /// Several people who sign, two side by side.
    pub(super) fn signers(&mut self, rows: &[Vec<SignerPiece>]) -> Written {
        let people: Vec<&SignerPiece> = rows.iter().flatten().collect();
        for pair in people.chunks(2) {
            self.gap()?;
            let mut halves = pair
                .iter()
                .map(|one| self.signer([&one.authority, &one.position], one.name.as_deref()));
            let (left, right) = (halves.next(), halves.next());
            let (mut left, mut right) = (left.unwrap_or_default(), right.unwrap_or_default());
            // The names stand on one height whatever stands above them.
            let height = left.len().max(right.len());
            for (lines, one) in [&mut left, &mut right].into_iter().zip(pair) {
                let named = usize::from(one.name.is_some());
                let at = lines.len() - named;
                lines.splice(at..at, vec![NOTHING; height - lines.len()]);
            }
            self.side_by_side(&left, &right)?;
        }
        Ok(())
    }

    pub(super) fn signature(
        &mut self,
        recipients: &[String],
        [authority, position]: [&Vec<String>; 2],
        name: Option<&str>,
    ) -> Written {
        self.gap()?;
        let first = self.row;
        let signer = self.signer([authority, position], name);
        self.side_by_side(&[], &signer)?;
        self.recipients(first, recipients)?;
        self.row = self.row.max(first + recipients.len() as u32 + 1);
        Ok(())
    }

    /// Authority, position, room to sign and the name, a line each.
    fn signer<'s>(
        &self,
        [authority, position]: [&'s Vec<String>; 2],
        name: Option<&'s str>,
    ) -> Vec<Line<'s>> {
        let position_face = if self.doc.style.signature.position_bold {
            Face::Bold
        } else {
            Face::Regular
        };
        let mut lines: Vec<Line> = authority.iter().map(|line| (&**line, Face::Bold)).collect();
        lines.extend(position.iter().map(|line| (&**line, position_face)));
        lines.extend([NOTHING; ROWS_TO_SIGN]);
        lines.extend(name.map(|name| (name, Face::Bold)));
        lines
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
                .write_string_with_format(row, 0, plain(line), &self.looks.recipients)?;
        }
        Ok(())
    }
}
