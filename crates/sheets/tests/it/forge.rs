//! Files made for one test: archives, worksheets and compound files, whole or broken on purpose.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// An archive of these entries.
pub(crate) fn archive<T: AsRef<[u8]>>(entries: &[(&str, T)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes.as_ref()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Sheets of an xlsx: name, further attributes of its entry in the list, and the whole part.
#[derive(Default)]
pub(crate) struct Xlsx {
    sheets: Vec<(String, String, String)>,
    others: Vec<(String, String)>,
}

impl Xlsx {
    /// One visible sheet with this inside `<sheetData>`.
    pub(crate) fn of(data: &str) -> Xlsx {
        Xlsx::default().sheet("Sheet1", "", &format!("<sheetData>{data}</sheetData>"))
    }

    /// One more sheet with this inside `<worksheet>`.
    pub(crate) fn sheet(mut self, name: &str, attributes: &str, inside: &str) -> Xlsx {
        let part = format!("<worksheet xmlns=\"{MAIN}\">{inside}</worksheet>");
        self.sheets.push((name.into(), attributes.into(), part));
        self
    }

    /// One more part.
    pub(crate) fn part(mut self, name: &str, content: &str) -> Xlsx {
        self.others.push((name.into(), content.into()));
        self
    }

    /// The part with these shared strings, said to be so many.
    pub(crate) fn shared(self, count: &str, strings: &[&str]) -> Xlsx {
        let items: String = strings
            .iter()
            .map(|s| format!("<si><t>{s}</t></si>"))
            .collect();
        let part = format!("<sst xmlns=\"{MAIN}\" uniqueCount=\"{count}\">{items}</sst>");
        self.part("xl/sharedStrings.xml", &part)
    }

    /// The part with these cell formats; see [`STYLES`].
    pub(crate) fn styled(self) -> Xlsx {
        self.part("xl/styles.xml", STYLES)
    }

    /// All of it as a file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (mut list, mut relations) = (String::new(), String::new());
        let mut entries: Vec<(String, String)> = self.others.clone();
        for (number, (name, attributes, part)) in (1..).zip(&self.sheets) {
            list += &format!(
                "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"r{number}\" {attributes}/>"
            );
            relations += &relation(
                &format!("r{number}"),
                "worksheet",
                &format!("worksheets/s{number}.xml"),
            );
            entries.push((format!("xl/worksheets/s{number}.xml"), part.clone()));
        }
        let book = format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{list}</sheets></workbook>"
        );
        entries.push(("xl/workbook.xml".into(), book));
        entries.push(("xl/_rels/workbook.xml.rels".into(), related(&relations)));
        let root = relation("r1", "officeDocument", "xl/workbook.xml");
        entries.push(("_rels/.rels".into(), related(&root)));
        let entries: Vec<_> = entries.iter().map(|(n, c)| (n.as_str(), c)).collect();
        archive(&entries)
    }
}

/// Formats 0 general, 1 percent, 2 date, 3 thousands, 4 text; 5 is bold .VnTimeH.
pub(crate) const STYLES: &str = r##"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><name val="Times New Roman"/></font><font><b/><name val=".VnTimeH"/></font></fonts>
<cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="164" fontId="0"/>
<xf numFmtId="3" fontId="0"/><xf numFmtId="49" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>"##;

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
}

fn related(relations: &str) -> String {
    format!("<Relationships xmlns=\"{PACKAGE}\">{relations}</Relationships>")
}

/// A docx with this inside `<w:body>` and these styles.
pub(crate) fn docx(styles: &str, body: &str) -> Vec<u8> {
    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let part =
        |root: &str, inside: &str| format!("<w:{root} xmlns:w=\"{WORD}\">{inside}</w:{root}>");
    let root = relation("r1", "officeDocument", "word/document.xml");
    let own = relation("r1", "styles", "styles.xml");
    archive(&[
        ("_rels/.rels", related(&root)),
        ("word/_rels/document.xml.rels", related(&own)),
        ("word/styles.xml", part("styles", styles)),
        (
            "word/document.xml",
            part("document", &format!("<w:body>{body}</w:body>")),
        ),
    ])
}

/// One record of a binary part.
pub(crate) fn brt(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = match kind {
        0..0x80 => vec![kind as u8],
        _ => vec![kind as u8 | 0x80, (kind >> 7) as u8],
    };
    let mut length = data.len();
    while length >= 0x80 {
        bytes.push(length as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend(data);
    bytes
}

/// A string of a binary part.
pub(crate) fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let count = (units.len() as u32).to_le_bytes();
    let units = units.into_iter().flat_map(u16::to_le_bytes);
    count.into_iter().chain(units).collect()
}

/// An xlsb of these sheets (name, state, records) with the records of
/// its styles and shared strings.
pub(crate) fn xlsb(sheets: &[(&str, u32, Vec<u8>)], styles: &[u8], strings: &[&str]) -> Vec<u8> {
    let (mut list, mut relations, mut parts) = (Vec::new(), String::new(), Vec::new());
    for (number, (name, state, records)) in (1u32..).zip(sheets) {
        let id = format!("r{number}");
        let head = [state.to_le_bytes(), number.to_le_bytes()].concat();
        list.extend(brt(0x9c, &[head, wide(&id), wide(name)].concat()));
        relations += &relation(&id, "worksheet", &format!("worksheets/s{number}.bin"));
        let head = [brt(0x81, &[]), brt(0x94, &[0; 16])].concat();
        let part = [head, records.clone(), brt(0x82, &[])].concat();
        parts.push((format!("xl/worksheets/s{number}.bin"), part));
    }
    relations += &relation("s", "styles", "styles.bin");
    relations += &relation("t", "sharedStrings", "sharedStrings.bin");
    let list = [brt(0x8f, &[]), list, brt(0x90, &[])].concat();
    let book = [brt(0x83, &[]), brt(0x99, &[0; 12]), list, brt(0x84, &[])].concat();
    let items = strings
        .iter()
        .flat_map(|text| brt(0x13, &[vec![0], wide(text)].concat()));
    let count = (strings.len() as u32).to_le_bytes();
    let strings: Vec<u8> = brt(0x9f, &[count, count].concat())
        .into_iter()
        .chain(items)
        .collect();
    let root = relation("r1", "officeDocument", "xl/workbook.bin");
    parts.extend([
        ("_rels/.rels".to_owned(), related(&root).into_bytes()),
        (
            "xl/_rels/workbook.bin.rels".to_owned(),
            related(&relations).into_bytes(),
        ),
        ("xl/workbook.bin".to_owned(), book),
        ("xl/styles.bin".to_owned(), styles.to_vec()),
        (
            "xl/sharedStrings.bin".to_owned(),
            [strings, brt(0xa0, &[])].concat(),
        ),
    ]);
    let entries: Vec<_> = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes))
        .collect();
    archive(&entries)
}

/// An ods with this inside `<office:spreadsheet>` and these automatic styles.
pub(crate) fn ods(styles: &str, inside: &str) -> Vec<u8> {
    ods_with(styles, inside, "<manifest:manifest xmlns:manifest=\"m\"/>")
}

/// The same with a manifest of one's own.
pub(crate) fn ods_with(styles: &str, inside: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" \
         xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:draw=\"d\">\
         <office:automatic-styles>{styles}</office:automatic-styles><office:body>\
         <office:spreadsheet>{inside}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const SECTOR: usize = 512;

/// A compound file of these streams: sector 0 is the allocation table, 1 the directory.
pub(crate) fn compound(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut fat = vec![0xFFFF_FFFD, END];
    let mut directory = entry("Root Entry", 5, END, 0);
    let mut body = Vec::new();
    for (name, bytes) in streams {
        // Shorter streams would lie in the mini stream.
        let mut bytes = bytes.clone();
        bytes.resize(bytes.len().max(4096).next_multiple_of(SECTOR), 0);
        let (start, count) = (fat.len() as u32, (bytes.len() / SECTOR) as u32);
        directory.extend(entry(name, 2, start, bytes.len() as u64));
        fat.extend((start + 1..start + count).chain([END]));
        body.extend(bytes);
    }
    assert!(
        fat.len() <= 128 && directory.len() <= SECTOR,
        "one sector each"
    );
    fat.resize(128, FREE);
    directory.resize(SECTOR, 0);
    let mut file = header();
    fat.iter().for_each(|id| file.extend(id.to_le_bytes()));
    file.extend(directory);
    file.extend(body);
    file
}

fn header() -> Vec<u8> {
    let mut header = vec![0; SECTOR];
    header[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1u32.to_le_bytes());
    put(48, &1u32.to_le_bytes());
    put(56, &4096u32.to_le_bytes());
    put(60, &END.to_le_bytes());
    put(68, &END.to_le_bytes());
    put(76, &[0xff; SECTOR - 76]);
    put(76, &0u32.to_le_bytes());
    header
}

fn entry(name: &str, kind: u8, start: u32, length: u64) -> Vec<u8> {
    let mut entry = vec![0; 128];
    let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    entry[..units.len()].copy_from_slice(&units);
    entry[64..66].copy_from_slice(&(units.len() as u16 + 2).to_le_bytes());
    entry[66] = kind;
    entry[116..120].copy_from_slice(&start.to_le_bytes());
    entry[120..128].copy_from_slice(&length.to_le_bytes());
    entry
}

/// One record of an old workbook.
pub(crate) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u16).to_le_bytes();
    [&kind.to_le_bytes()[..], &length, data].concat()
}

/// A NUMBER record; row and column from 0.
pub(crate) fn number(row: u16, col: u16, value: f64) -> Vec<u8> {
    let place = [row.to_le_bytes(), col.to_le_bytes(), [0, 0]].concat();
    record(0x0203, &[&place[..], &value.to_le_bytes()].concat())
}

/// A FONT record of BIFF5 (`wide` false) or BIFF8.
pub(crate) fn font(name: &[u8], charset: u8, wide: bool) -> Vec<u8> {
    let mut data = vec![0; 15];
    (data[6], data[7], data[12], data[14]) = (0x90, 1, charset, name.len() as u8);
    data.extend(wide.then_some(0));
    data.extend(name);
    record(0x0031, &data)
}

/// An XF record: the look of cells under this font.
pub(crate) fn look(font: u16) -> Vec<u8> {
    let mut data = vec![0; 16];
    data[..2].copy_from_slice(&font.to_le_bytes());
    record(0x00E0, &data)
}

/// A LABEL record of BIFF5; row and column from 0.
pub(crate) fn label(row: u16, col: u16, look: u16, text: &[u8]) -> Vec<u8> {
    let numbers = [row, col, look, text.len() as u16].map(u16::to_le_bytes);
    record(0x0204, &[&numbers.concat(), text].concat())
}

/// A book of BIFF5 with these globals and sheets; each sheet is a name and its records.
pub(crate) fn biff5(globals: &[u8], sheets: &[(&[u8], Vec<u8>)]) -> Vec<u8> {
    let bof = |kind: u8| record(0x0809, &[0, 5, kind, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let list: usize = sheets.iter().map(|(name, _)| 11 + name.len()).sum();
    let mut stream = [bof(5), globals.to_vec()].concat();
    let mut start = stream.len() + list + end.len();
    let mut bodies = Vec::new();
    for (name, records) in sheets {
        let head = [
            &(start as u32).to_le_bytes()[..],
            &[0, 0, name.len() as u8],
            name,
        ];
        stream.extend(record(0x0085, &head.concat()));
        let body = [bof(16), records.clone(), end.clone()].concat();
        start += body.len();
        bodies.extend(body);
    }
    stream.extend(end);
    stream.extend(bodies);
    compound(&[("Book", stream)])
}

/// An xls with one sheet `A` of these records; `globals` come before the list of sheets.
pub(crate) fn xls(globals: &[u8], sheet: &[u8]) -> Vec<u8> {
    let bof = |kind: u8| record(0x0809, &[0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let mut stream = [bof(5), globals.to_vec()].concat();
    let start = (stream.len() + 13 + end.len()) as u32;
    stream.extend(record(
        0x0085,
        &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat(),
    ));
    stream.extend(
        end.iter()
            .copied()
            .chain(bof(16))
            .chain(sheet.iter().copied())
            .chain(end.clone()),
    );
    compound(&[("Workbook", stream)])
}
