//! The records of a stream, one after the other (MS-XLS 2.1.4). No record is met more often than
//! honest sheets would have it met, so that sheets which overlap cannot multiply the work.

use crate::refusal::{Hostile, Refusal, RefusalCode};

/// Goes on with the record before it.
const CONTINUE: u16 = 0x003C;

/// One record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) data: &'a [u8],
    /// Where the next record begins.
    pub(super) end: usize,
}

/// The stream and how many more records may be met.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    stream: &'a [u8],
    left: usize,
}

impl<'a> Walk<'a> {
    pub(super) fn new(stream: &'a [u8]) -> Walk<'a> {
        Walk {
            stream,
            left: stream.len() / 4 + 1,
        }
    }

    /// The record at this place; none at the end of the stream.
    pub(super) fn record(&mut self, at: usize) -> Result<Option<Record<'a>>, Refusal> {
        self.left = self.left.checked_sub(1).ok_or_else(|| {
            Refusal::new(RefusalCode::Hostile(Hostile::Chain), "sheets that overlap")
        })?;
        record(self.stream, at)
    }

    /// The data of a record and of those that go on with it; and where the next one begins.
    pub(super) fn pieces(&mut self, first: Record<'a>) -> Result<(Vec<&'a [u8]>, usize), Refusal> {
        let mut pieces = vec![first.data];
        let mut end = first.end;
        while let Some(next) = record(self.stream, end)?.filter(|next| next.kind == CONTINUE) {
            self.record(end)?;
            pieces.push(next.data);
            end = next.end;
        }
        Ok((pieces, end))
    }
}

/// The record at this place of a stream.
pub(super) fn record(stream: &[u8], at: usize) -> Result<Option<Record<'_>>, Refusal> {
    let rest = stream.get(at..).unwrap_or_default();
    let Some((head, rest)) = rest.split_at_checked(4) else {
        return Ok(None);
    };
    let length = usize::from(word(head, 2));
    let cut = || Refusal::new(RefusalCode::Truncated, "a record without its end");
    let data = rest.get(..length).ok_or_else(cut)?;
    Ok(Some(Record {
        kind: word(head, 0),
        data,
        end: at + 4 + length,
    }))
}

/// A number of two bytes; 0 where they are not there.
pub(super) fn word(bytes: &[u8], at: usize) -> u16 {
    match bytes.get(at..at + 2) {
        Some(two) => u16::from_le_bytes([two[0], two[1]]),
        None => 0,
    }
}

/// A number of four bytes; 0 where they are not there.
pub(super) fn double(bytes: &[u8], at: usize) -> u32 {
    u32::from(word(bytes, at)) | u32::from(word(bytes, at + 2)) << 16
}
