//! The directory of an archive, read by ourselves before any library does (APPNOTE 6.3.10,
//! 4.3.12 to 4.3.16): entries that share bytes, that come twice under one name, that climb out of
//! the archive, or that together claim more than the limits allow. Nothing is unpacked here.

use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};

use crate::refusal::{Hostile, Refusal, RefusalCode};

/// The end record with the longest comment, and what may follow it.
const TAIL: u64 = 66_000;
/// The longest directory that is looked at: thousands of entries with long names.
const LONGEST: u64 = 16 << 20;
/// A local header without its name.
const LOCAL_HEADER: u64 = 30;

/// What a directory claims.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Claims {
    /// Entries.
    pub(super) entries: usize,
    /// Bytes that all of them together unpack to.
    pub(super) bytes: u64,
}

/// Checks the directory; an archive without one is left to be told as cut off.
pub(super) fn check(source: &mut (impl Read + Seek), most: usize) -> Result<Claims, Refusal> {
    let read = read(source).map_err(|error| {
        let code = match error.kind() {
            io::ErrorKind::UnexpectedEof => RefusalCode::Truncated,
            _ => RefusalCode::NotReadable,
        };
        Refusal::new(code, format!("directory of the archive: {error}"))
    })?;
    let Some((bytes, place)) = read else {
        return Ok(Claims::default());
    };
    let entries = entries(&bytes, most)?;
    names(&entries)?;
    let sizes = entries.iter().map(|entry| entry.unpacked);
    let claims = Claims {
        entries: entries.len(),
        bytes: sizes.fold(0, u64::saturating_add),
    };
    extents(entries, place)?;
    Ok(claims)
}

struct Entry {
    name: String,
    packed: u64,
    unpacked: u64,
    offset: u64,
}

/// The bytes of the directory and where it lies; none where there is no end record.
fn read(source: &mut (impl Read + Seek)) -> io::Result<Option<(Vec<u8>, u64)>> {
    let size = source.seek(SeekFrom::End(0))?;
    let from = size.saturating_sub(TAIL);
    let tail = bytes_at(source, from, size - from)?;
    let Some(end) = memchr::memmem::rfind(&tail, b"PK\x05\x06") else {
        return Ok(None);
    };
    let record = &tail[end..];
    let (mut length, mut place) = (number(record, 12, 4), number(record, 16, 4));
    // Sizes beyond 32 bits stand in a record of their own, which a locator before this one names.
    let locator = end.checked_sub(20).map(|at| &tail[at..end]);
    if let Some(locator) = locator.filter(|bytes| bytes.starts_with(b"PK\x06\x07")) {
        let wide = bytes_at(source, number(locator, 8, 8), 56)?;
        if wide.starts_with(b"PK\x06\x06") {
            (length, place) = (number(&wide, 40, 8), number(&wide, 48, 8));
        }
    } else {
        // What was put before the archive moves everything by so much.
        let true_place = (from + end as u64).checked_sub(length);
        place = true_place.unwrap_or(place);
    }
    let bytes = bytes_at(source, place, length.min(LONGEST))?;
    Ok(Some((bytes, place)))
}

fn bytes_at(source: &mut (impl Read + Seek), place: u64, length: u64) -> io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(place))?;
    let mut bytes = Vec::new();
    source.take(length).read_to_end(&mut bytes)?;
    match bytes.len() as u64 == length {
        true => Ok(bytes),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

fn entries(bytes: &[u8], most: usize) -> Result<Vec<Entry>, Refusal> {
    let mut entries = Vec::new();
    let mut rest = bytes;
    while rest.starts_with(b"PK\x01\x02") {
        let lengths = [28, 30, 32].map(|at| number(rest, at, 2) as usize);
        let [name, extra, comment] = lengths;
        let end = 46 + name + extra + comment;
        if rest.len() < end {
            return Err(Refusal::new(RefusalCode::Damaged, "a directory that ends"));
        }
        if entries.len() >= most {
            return Err(hostile(format!("more than {most} entries")));
        }
        if number(rest, 8, 2) & 1 != 0 {
            return Err(Refusal::new(RefusalCode::Encrypted, "encrypted entries"));
        }
        entries.push(entry(&rest[..46 + name + extra], name));
        rest = &rest[end..];
    }
    Ok(entries)
}

fn entry(record: &[u8], name: usize) -> Entry {
    let (name, extra) = record[46..].split_at(name);
    let mut wide = wide_numbers(extra);
    let mut either = |at| match number(record, at, 4) {
        0xFFFF_FFFF => wide.next().unwrap_or(0xFFFF_FFFF),
        narrow => narrow,
    };
    Entry {
        name: String::from_utf8_lossy(name)
            .replace('\\', "/")
            .to_lowercase(),
        unpacked: either(24),
        packed: either(20),
        offset: either(42),
    }
}

/// The numbers of the extra field for sizes beyond 32 bits, in their order.
fn wide_numbers(extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut rest = extra;
    let mut found: &[u8] = &[];
    while rest.len() >= 4 {
        let (kind, length) = (number(rest, 0, 2), number(rest, 2, 2) as usize);
        let data = rest.get(4..4 + length).unwrap_or_default();
        if kind == 1 {
            found = data;
        }
        rest = rest.get(4 + length..).unwrap_or_default();
    }
    found
        .as_chunks::<8>()
        .0
        .iter()
        .map(|eight| u64::from_le_bytes(*eight))
}

/// A reader that looks parts up by name must not find another than the one that was checked.
fn names(entries: &[Entry]) -> Result<(), Refusal> {
    let mut seen = HashSet::new();
    for Entry { name, .. } in entries {
        if name.contains('\0') || name.split('/').any(|step| step == "..") {
            return Err(hostile(format!("an entry called {name:?}")));
        }
        if !name.ends_with('/') && !seen.insert(name.as_str()) {
            return Err(hostile(format!("two entries called {name:?}")));
        }
    }
    Ok(())
}

/// Honest entries lie one behind the other, before the directory.
fn extents(mut entries: Vec<Entry>, directory: u64) -> Result<(), Refusal> {
    entries.sort_by_key(|entry| entry.offset);
    let ends = entries.iter().skip(1).map(|next| next.offset);
    for (entry, end) in entries.iter().zip(ends.chain([directory])) {
        let data = entry.offset.saturating_add(LOCAL_HEADER);
        if data.saturating_add(entry.packed) > end {
            return Err(hostile(format!("{:?} reaches into another", entry.name)));
        }
    }
    Ok(())
}

fn hostile(detail: String) -> Refusal {
    Refusal::new(RefusalCode::Hostile(Hostile::Archive), detail)
}

/// A number of so many bytes; 0 where they are not all there.
fn number(bytes: &[u8], at: usize, width: usize) -> u64 {
    let digits = bytes.get(at..at + width).unwrap_or_default();
    let digits = digits.iter().rev();
    digits.fold(0, |number, byte| number << 8 | u64::from(*byte))
}
