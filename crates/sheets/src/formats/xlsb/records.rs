//! The records of a part (MS-XLSB 2.1.4): a kind and a length in groups of seven bits, then data.

use std::io::{self, Read};

use crate::refusal::{Refusal, RefusalCode};

/// The longest record that is looked at; a cell's text is far shorter.
const LONGEST: usize = 4 << 20;

/// A part, record by record.
pub(super) struct Records<R> {
    source: R,
    data: Vec<u8>,
}

impl<R: Read> Records<R> {
    pub(super) fn new(source: R) -> Records<R> {
        Records {
            source,
            data: Vec::new(),
        }
    }

    /// The next record's kind and data; none at the end of the part.
    pub(super) fn next(&mut self) -> Result<Option<(u16, &[u8])>, Refusal> {
        let Some(low) = self.byte()? else {
            return Ok(None);
        };
        let kind = match low & 0x80 {
            0 => u16::from(low),
            _ => u16::from(low & 0x7f) | u16::from(self.needed()? & 0x7f) << 7,
        };
        let length = self.length()?;
        if length > LONGEST {
            let detail = format!("a record of {length} bytes");
            return Err(Refusal::new(RefusalCode::Damaged, detail));
        }
        self.data.clear();
        let read = self.source.by_ref().take(length as u64);
        let read = read.take(LONGEST as u64).read_to_end(&mut self.data);
        match read.map_err(|error| broken(&error))? == length {
            true => Ok(Some((kind, &self.data))),
            false => Err(cut()),
        }
    }

    fn length(&mut self) -> Result<usize, Refusal> {
        let mut length = 0;
        for group in 0..4 {
            let byte = self.needed()?;
            length |= usize::from(byte & 0x7f) << (7 * group);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Ok(length)
    }

    fn needed(&mut self) -> Result<u8, Refusal> {
        self.byte()?.ok_or_else(cut)
    }

    fn byte(&mut self) -> Result<Option<u8>, Refusal> {
        let mut byte = [0];
        match self.source.read(&mut byte) {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some(byte[0])),
            Err(error) => Err(broken(&error)),
        }
    }
}

/// A string with its length in four bytes, and what follows it; none where it is not all there.
pub(super) fn wide_string(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (count, rest) = bytes.split_first_chunk::<4>()?;
    // No string at all is told by a length that no string has.
    let count = match u32::from_le_bytes(*count) {
        u32::MAX => 0,
        count => count as usize,
    };
    let (units, rest) = rest.split_at_checked(count.checked_mul(2)?)?;
    let units = units.as_chunks::<2>().0.iter();
    let units: Vec<u16> = units.map(|two| u16::from_le_bytes(*two)).collect();
    Some((String::from_utf16_lossy(&units), rest))
}

/// A number of two bytes; 0 where they are not there.
pub(super) fn word(bytes: &[u8], at: usize) -> u16 {
    let two = bytes.get(at..).and_then(|rest| rest.first_chunk::<2>());
    two.map_or(0, |two| u16::from_le_bytes(*two))
}

/// A number of four bytes; 0 where they are not there.
pub(super) fn double(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
    four.map_or(0, |four| u32::from_le_bytes(*four))
}

fn cut() -> Refusal {
    Refusal::new(RefusalCode::Truncated, "a record without its end")
}

fn broken(error: &io::Error) -> Refusal {
    let code = match error.kind() {
        io::ErrorKind::UnexpectedEof => RefusalCode::Truncated,
        _ => RefusalCode::Damaged,
    };
    Refusal::new(code, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_lengths_are_told_in_groups_of_seven_bits() {
        let part = [
            &[0x07, 2, 9, 8, 0x9c, 0x01, 0x81, 0x01][..],
            &[7; 129],
            &[5],
        ]
        .concat();
        let mut records = Records::new(part.as_slice());
        assert_eq!(records.next().unwrap(), Some((7, &[9, 8][..])));
        let (kind, data) = records.next().unwrap().unwrap();
        assert_eq!((kind, data.len()), (0x9c, 129));
        assert_eq!(records.next().unwrap_err().code, RefusalCode::Truncated);
    }

    #[test]
    fn strings_that_are_cut_are_none() {
        assert_eq!(
            wide_string(&[1, 0, 0, 0, 0xd1, 0x1e, 5]),
            Some(("ố".into(), &[5][..]))
        );
        assert_eq!(wide_string(&[2, 0, 0, 0, 65, 0]), None);
        assert_eq!(wide_string(&[0xff; 4]), Some((String::new(), &[][..])));
    }
}
