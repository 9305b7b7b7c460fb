//! Checks a compound file (MS-CFB) before a parser opens it: every chain of sectors that the
//! parser will follow must end, and lie inside the file. Streams are found, not interpreted.

use crate::refusal::{Hostile, Refusal, RefusalCode};

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Numbers from here on name no sector.
const RESERVED: u32 = 0xFFFF_FFFA;
/// Streams shorter than this lie in the mini stream, in sectors of 64 bytes.
const MINI_STREAM: u64 = 4096;
const MINI_SECTOR: usize = 64;

/// A compound file whose chains are sound.
#[derive(Debug)]
pub(crate) struct Compound {
    sector: usize,
    size: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini_stream: Vec<u32>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    length: u64,
}

/// Where the bytes of a stream lie in the file.
#[derive(Debug)]
pub(crate) struct Stream {
    places: Vec<usize>,
    piece: usize,
    length: usize,
}

impl Compound {
    /// Checks the structure of a whole file.
    pub(crate) fn check(file: &[u8]) -> Result<Compound, Refusal> {
        if file.len() < 512 {
            return Err(truncated());
        }
        let sector = match (word(file, 30), word(file, 32)) {
            (9, 6) => 512,
            (12, 6) => 4096,
            _ => return Err(Refusal::new(RefusalCode::Damaged, "sizes of sectors")),
        };
        let empty = Vec::new();
        let mut compound = Compound {
            sector,
            size: file.len(),
            fat: empty.clone(),
            mini_fat: empty.clone(),
            mini_stream: empty,
            entries: Vec::new(),
        };
        compound.fat = compound.allocation(file)?;
        compound.entries = compound.directory(file)?;
        compound.mini(file)?;
        Ok(compound)
    }

    /// Whether there is a stream or storage of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// Where the stream of this name lies; none if there is no such stream.
    pub(crate) fn stream(&self, name: &str) -> Result<Option<Stream>, Refusal> {
        let Some(entry) = self
            .entries
            .iter()
            .find(|e| e.name.eq_ignore_ascii_case(name))
        else {
            return Ok(None);
        };
        let length = usize::try_from(entry.length).unwrap_or(usize::MAX);
        if length > self.size {
            return Err(truncated());
        }
        if entry.length < MINI_STREAM {
            let chain = follow(&self.mini_fat, entry.start, length.div_ceil(MINI_SECTOR))?;
            let places = chain.into_iter().map(|id| self.mini_place(id));
            let places = places.collect::<Result<_, _>>()?;
            return Ok(Some(Stream {
                places,
                piece: MINI_SECTOR,
                length,
            }));
        }
        let places = self.chain(entry.start, length.div_ceil(self.sector))?;
        let places = places.into_iter().map(|id| self.offset(id)).collect();
        Ok(Some(Stream {
            places,
            piece: self.sector,
            length,
        }))
    }

    /// The sector allocation table, through its own table of tables.
    fn allocation(&self, file: &[u8]) -> Result<Vec<u32>, Refusal> {
        let mut tables: Vec<u32> = numbers(&file[76..512]).collect();
        let mut next = double(file, 68);
        let most = file.len() / self.sector + 1;
        for _ in 0..most {
            if next >= RESERVED {
                break;
            }
            let mut more: Vec<u32> = numbers(self.read(file, next)?).collect();
            next = more.pop().unwrap_or(END_OF_CHAIN);
            tables.extend(more);
        }
        if next < RESERVED {
            return Err(endless("the table of tables"));
        }
        let mut fat = Vec::new();
        for id in tables.into_iter().filter(|id| *id < RESERVED) {
            if fat.len() > most + self.sector {
                return Err(endless("the allocation table"));
            }
            fat.extend(numbers(self.read(file, id)?));
        }
        Ok(fat)
    }

    fn directory(&self, file: &[u8]) -> Result<Vec<Entry>, Refusal> {
        let mut entries = Vec::new();
        for id in self.chain(double(file, 48), usize::MAX)? {
            let (records, _) = self.read(file, id)?.as_chunks::<128>();
            entries.extend(records.iter().map(|record| self.entry(record)));
        }
        match entries.is_empty() {
            true => Err(Refusal::new(RefusalCode::Damaged, "no directory")),
            false => Ok(entries),
        }
    }

    fn entry(&self, record: &[u8; 128]) -> Entry {
        let units = record[..64]
            .chunks(2)
            .map(|pair| word(pair, 0))
            .take_while(|unit| *unit != 0);
        let name = String::from_utf16_lossy(&units.collect::<Vec<_>>());
        let low = u64::from(double(record, 120));
        let high = u64::from(double(record, 124));
        // Files with small sectors leave rubbish in the upper half.
        let length = if self.sector == 512 {
            low
        } else {
            low | (high << 32)
        };
        Entry {
            name,
            start: double(record, 116),
            length,
        }
    }

    fn mini(&mut self, file: &[u8]) -> Result<(), Refusal> {
        let sectors = double(file, 64) as usize;
        if sectors == 0 {
            return Ok(());
        }
        for id in self.chain(double(file, 60), sectors)? {
            let part: Vec<u32> = numbers(self.read(file, id)?).collect();
            self.mini_fat.extend(part);
        }
        let root = &self.entries[0];
        let length = usize::try_from(root.length).unwrap_or(usize::MAX);
        self.mini_stream = self.chain(root.start, length.div_ceil(self.sector))?;
        Ok(())
    }

    /// Sectors from `start` on, `most` at the most; all of them lie in the file.
    fn chain(&self, start: u32, most: usize) -> Result<Vec<u32>, Refusal> {
        let chain = follow(&self.fat, start, most)?;
        match chain.iter().all(|id| self.offset(*id) < self.size) {
            true => Ok(chain),
            false => Err(truncated()),
        }
    }

    fn read<'a>(&self, file: &'a [u8], id: u32) -> Result<&'a [u8], Refusal> {
        let start = self.offset(id);
        let rest = file
            .get(start..)
            .filter(|rest| !rest.is_empty())
            .ok_or_else(truncated)?;
        Ok(&rest[..rest.len().min(self.sector)])
    }

    fn offset(&self, id: u32) -> usize {
        (id as usize).saturating_add(1).saturating_mul(self.sector)
    }

    fn mini_place(&self, id: u32) -> Result<usize, Refusal> {
        let from_start = id as usize * MINI_SECTOR;
        let sector = self
            .mini_stream
            .get(from_start / self.sector)
            .ok_or_else(truncated)?;
        Ok(self.offset(*sector) + from_start % self.sector)
    }
}

impl Stream {
    /// The bytes of the stream; what the file has not is cut off.
    pub(crate) fn bytes(&self, file: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.length);
        for place in &self.places {
            let rest = file.get(*place..).unwrap_or_default();
            bytes.extend_from_slice(&rest[..rest.len().min(self.piece)]);
        }
        bytes.truncate(self.length);
        bytes
    }
}

fn follow(table: &[u32], start: u32, most: usize) -> Result<Vec<u32>, Refusal> {
    let mut chain = Vec::new();
    let mut id = start;
    while id != END_OF_CHAIN && chain.len() < most {
        if chain.len() > table.len() {
            return Err(endless("a stream"));
        }
        chain.push(id);
        id = match table.get(id as usize) {
            Some(next) => *next,
            None if chain.len() == most => END_OF_CHAIN,
            None => {
                let code = RefusalCode::Hostile(Hostile::Chain);
                return Err(Refusal::new(code, format!("sector {id} is in no table")));
            }
        };
    }
    Ok(chain)
}

fn truncated() -> Refusal {
    Refusal::new(
        RefusalCode::Truncated,
        "a sector lies behind the end of the file",
    )
}

fn endless(what: &str) -> Refusal {
    Refusal::new(
        RefusalCode::Hostile(Hostile::Chain),
        format!("{what} has no end"),
    )
}

fn word(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn double(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|four| u32::from_le_bytes(*four))
}
