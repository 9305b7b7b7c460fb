//! What the fuzz targets share: a reader held to small limits, the containers that parts are put
//! into, and what becomes of a panic. In the program a panic of a library ends as a refusal in the
//! reading child; here only panics of our own code are findings, and what the system would stop
//! (memory, time) is stopped by the fuzzer's own limits.

use std::io::{Cursor, Write};
use std::panic;
use std::sync::Once;
use std::time::Duration;

use sheets::{Limits, Refusal, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Lets panics of libraries pass, which the child turns into refusals; ours end the run.
pub fn heed_own_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let file = info.location().map_or("", |place| place.file());
            let ours = ["crates/sheets/", "crates/viet/", "crates/papers/"]
                .iter()
                .any(|room| file.contains(room));
            if ours || file.contains("fuzz/") {
                report(info);
                std::process::abort();
            }
        }));
    });
}

/// Limits small enough for thousands of files a second.
pub fn limits() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        unpacked_bytes: 8 << 20,
        ratio: 300,
        ratio_from: 4 << 20,
        sheets: 32,
        streamed_cells: 50_000,
        range_cells: 50_000,
        memory: 512 << 20,
        patience: Duration::from_secs(20),
    }
}

/// Reads a file as the child does and looks at all that is told of it.
pub fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    heed_own_panics();
    let limits = limits();
    let mut workbook = sheets::child::read_here(bytes, &limits)?;
    assert!(workbook.sheets.len() <= limits.sheets);
    let cells: usize = workbook.sheets.iter().map(|sheet| sheet.cell_count()).sum();
    assert!(cells as u64 <= limits.streamed_cells);
    sheets::repair(&mut workbook);
    for sheet in &workbook.sheets {
        for (row, cells) in sheet.rows() {
            assert!(row >= 1 && !cells.is_empty());
            assert!(cells.is_sorted_by_key(|cell| cell.0));
        }
        for area in &sheet.merges {
            assert!(area.first_row <= area.last_row && area.first_col <= area.last_col);
        }
    }
    Ok(workbook)
}

/// An archive of these entries, stored as they are.
pub fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in entries {
        zip.start_file(*name, stored).expect("a fresh archive takes entries");
        zip.write_all(bytes).expect("memory takes bytes");
    }
    let written = zip.finish().expect("memory takes a directory");
    written.into_inner()
}

/// The relations of a package or part: id, kind and target of each.
pub fn relations(all: &[(&str, &str, &str)]) -> Vec<u8> {
    let one = |(id, kind, target): &(&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"x/{kind}\" Target=\"{target}\"/>")
    };
    let inside: String = all.iter().map(one).collect();
    format!("<Relationships>{inside}</Relationships>").into_bytes()
}

const SECTOR: usize = 512;
const END: u32 = 0xFFFF_FFFE;

/// A compound file with one stream of this name; sector 0 is the table, 1 the directory.
pub fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream[..stream.len().min(60_000)].to_vec();
    let length = stream.len().max(4096);
    stream.resize(length.next_multiple_of(SECTOR), 0);
    let sectors = (stream.len() / SECTOR) as u32;
    let mut fat = vec![0xFFFF_FFFD, END];
    fat.extend((3..2 + sectors).chain([END]));
    fat.resize(128, 0xFFFF_FFFF);
    let mut file = vec![0; SECTOR];
    file[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let mut put = |at: usize, value: u32| file[at..at + 4].copy_from_slice(&value.to_le_bytes());
    put(24, 0x0003_003e);
    put(28, 0x0009_fffe);
    put(32, 6);
    put(44, 1);
    put(48, 1);
    put(56, 4096);
    put(60, END);
    put(68, END);
    (0..109).for_each(|at| put(76 + at * 4, 0xFFFF_FFFF));
    put(76, 0);
    fat.iter().for_each(|id| file.extend(id.to_le_bytes()));
    let mut directory = entry("Root Entry", 5, END, 0);
    directory.extend(entry(name, 2, 2, length as u64));
    directory.resize(SECTOR, 0);
    file.extend(directory);
    file.extend(stream);
    file
}

fn entry(name: &str, kind: u8, start: u32, length: u64) -> Vec<u8> {
    let mut entry = vec![0; 128];
    let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    entry[..units.len()].copy_from_slice(&units);
    entry[64] = units.len() as u8 + 2;
    entry[66] = kind;
    entry[116..120].copy_from_slice(&start.to_le_bytes());
    entry[120..128].copy_from_slice(&length.to_le_bytes());
    entry
}
