//! Where a cell stands, as a sheet writes it.

use crate::refusal::{Refusal, RefusalCode};

/// Row and column from 1; 0 where the text does not say it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) row: u32,
    pub(super) col: u32,
}

impl Default for Place {
    fn default() -> Place {
        Place { row: 1, col: 1 }
    }
}

/// `B7` as row 7, column 2; a row alone has column 0.
pub(super) fn place(reference: &[u8]) -> Result<Place, Refusal> {
    let wrong = || {
        let text = String::from_utf8_lossy(reference);
        Refusal::new(RefusalCode::Damaged, format!("{text:.40} is no place"))
    };
    let letters = reference.iter().take_while(|b| b.is_ascii_alphabetic());
    let (letters, digits) = reference.split_at(letters.count());
    let col = letters.iter().fold(0u32, |col, letter| {
        let digit = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        col.saturating_mul(26).saturating_add(digit)
    });
    let digit = |row: u32, digit: &u8| {
        let own = char::from(*digit).to_digit(10)?;
        Some(row.saturating_mul(10).saturating_add(own))
    };
    let row = digits.iter().try_fold(0, digit).filter(|row| *row > 0);
    // Whoever counts on from here must not run over.
    let most = u32::MAX / 2;
    Ok(Place {
        row: row.ok_or_else(wrong)?.min(most),
        col: col.min(most),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_and_what_is_none_is_refused() {
        let read = |text: &str| place(text.as_bytes()).ok().map(|own| (own.row, own.col));
        assert_eq!(read("B7"), Some((7, 2)));
        assert_eq!(read("xfd1048576"), Some((1_048_576, 16_384)));
        assert_eq!(read("12"), Some((12, 0)));
        assert_eq!(
            read("ZZZZZZZZ99999999999"),
            Some((u32::MAX / 2, u32::MAX / 2))
        );
        for wrong in ["", "A", "A0", "A1B", "$A$1", "Á1", "-1"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
