//! Nearly every cell of a long list is written the same way, by Excel, LibreOffice and all the
//! libraries: `<c r="B7" s="1" t="s"><v>12</v></c>`. Such a cell is read in one go.

use super::place::Place;

/// A cell that is a number, or the number of a shared string.
#[derive(Debug, PartialEq)]
pub(super) struct Plain {
    pub(super) place: Place,
    pub(super) look: Option<usize>,
    pub(super) shared: bool,
    pub(super) value: f64,
}

/// The cell at the beginning of these bytes and how many of them it takes; none where they are
/// not such a cell, or not all of it: it is for others to read.
pub(super) fn plain(bytes: &[u8]) -> Option<(Plain, usize)> {
    let rest = bytes.strip_prefix(b"<c r=\"")?;
    let (col, rest) = number(rest, 3, 26, |b| {
        b.is_ascii_uppercase().then(|| b - b'A' + 1)
    })?;
    let (row, rest) = number(rest, 7, 10, digit)?;
    let mut rest = rest.strip_prefix(b"\"")?;
    let mut look = None;
    if let Some(after) = rest.strip_prefix(b" s=\"") {
        let (number, after) = number(after, 5, 10, digit)?;
        (look, rest) = (Some(number as usize), after.strip_prefix(b"\"")?);
    }
    let mut shared = false;
    if let Some(after) = rest.strip_prefix(b" t=\"") {
        shared = after.starts_with(b"s");
        rest = after.strip_prefix(b"s\"").or(after.strip_prefix(b"n\""))?;
    }
    let rest = rest.strip_prefix(b"><v>")?;
    let (value, rest) = match number(rest, 9, 10, digit) {
        Some((value, after)) if after.starts_with(b"<") => (f64::from(value), after),
        _ if shared => return None,
        _ => fraction(rest)?,
    };
    let rest = rest.strip_prefix(b"</v></c>")?;
    let plain = Plain {
        place: Place { row, col },
        look,
        shared,
        value,
    };
    (row > 0).then_some((plain, bytes.len() - rest.len()))
}

/// A number of one to so many digits, and what comes behind it.
fn number(
    bytes: &[u8],
    most: usize,
    base: u32,
    digit: impl Fn(u8) -> Option<u8>,
) -> Option<(u32, &[u8])> {
    let (mut number, mut length) = (0, 0);
    while let Some(own) = bytes.get(length).and_then(|b| digit(*b)) {
        number = number * base + u32::from(own);
        length += 1;
        if length > most {
            return None;
        }
    }
    (length > 0).then(|| (number, &bytes[length..]))
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

/// Any other number.
fn fraction(bytes: &[u8]) -> Option<(f64, &[u8])> {
    let belongs = |b: &&u8| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E');
    let (number, rest) = bytes.split_at(bytes.iter().take_while(belongs).count());
    let number = std::str::from_utf8(number).ok()?.parse().ok()?;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cell: &str) -> Option<(u32, u32, Option<usize>, bool, f64)> {
        let (own, length) = plain(format!("{cell}<c").as_bytes())?;
        assert_eq!(length, cell.len(), "{cell}");
        Some((
            own.place.row,
            own.place.col,
            own.look,
            own.shared,
            own.value,
        ))
    }

    #[test]
    fn plain_cells_are_read_whole() {
        let cases = [
            ("<c r=\"A1\"><v>12</v></c>", (1, 1, None, false, 12.0)),
            (
                "<c r=\"AB70\" s=\"3\" t=\"s\"><v>0</v></c>",
                (70, 28, Some(3), true, 0.0),
            ),
            (
                "<c r=\"C2\" t=\"n\"><v>-1.5E2</v></c>",
                (2, 3, None, false, -150.0),
            ),
            (
                "<c r=\"C2\"><v>12345678901</v></c>",
                (2, 3, None, false, 12_345_678_901.0),
            ),
        ];
        for (cell, expected) in cases {
            assert_eq!(told(cell), Some(expected), "{cell}");
        }
    }

    #[test]
    fn any_other_cell_is_left_to_others() {
        let others = [
            "<c r=\"A1\"/>",
            "<c r='A1'><v>1</v></c>",
            "<c r=\"A0\"><v>1</v></c>",
            "<c r=\"a1\"><v>1</v></c>",
            "<c r=\"AAAA1\"><v>1</v></c>",
            "<c t=\"s\" r=\"A1\"><v>1</v></c>",
            "<c r=\"A1\" t=\"str\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>1.5</v></c>",
            "<c r=\"A1\"><v> 1</v></c>",
            "<c r=\"A1\"><v></v></c>",
            "<c r=\"A1\"><v>1</v></c",
            "<c r=\"A1\"><v>nan</v></c>",
            "<c r=\"A1\"><f>B1</f><v>1</v></c>",
        ];
        for cell in others {
            assert_eq!(plain(cell.as_bytes()), None, "{cell}");
        }
    }
}
