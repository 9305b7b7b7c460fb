//! Writes the seeds of every target into `corpus/`, out of the sample workbooks of the repository:
//! `cargo run --release --bin seeds` in the folder `fuzz`.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use sheets::{Cell, Sheet, Value};
use zip::ZipArchive;

const DOCUMENTS: [&str; 2] = [
    "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>Danh sách</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:rPr><w:b/><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>a</w:t><w:br/></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc></w:tr></w:tbl></w:body></w:document>",
    "S<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"b\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>",
];

const TEMPLATES: [&str; 2] = [
    "<w:document><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{co_</w:t></w:r><w:r><w:t>quan}}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{nhom}}</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>{{stt}}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{TEN}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>",
    "<w:document><w:body><w:p><w:r><w:t>{{#dong}}</w:t></w:r></w:p><w:p><w:r><w:t>{{ten}}</w:t><w:br/><w:t>{{ stt }}</w:t></w:r></w:p><w:p><w:r><w:t>{{/dong}}</w:t></w:r></w:p></w:body></w:document>",
];

const PAGES: [&str; 2] = [
    "<html><h1>A</h1><table><tr><td rowspan=2 x:num=\"5\">&eacute;<br>x<td colspan='3' style=\"font-family:.VnTime\">b</table></html>",
    "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"a\"><Font ss:FontName=\".VnTime\"/><NumberFormat ss:Format=\"Short Date\"/></Style></Styles><Worksheet ss:Name=\"A\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/><Row ss:Index=\"2\"><Cell ss:MergeAcross=\"1\" ss:StyleID=\"a\"><Data ss:Type=\"String\">x</Data></Cell></Row></Table></Worksheet></Workbook>",
];

fn main() -> std::io::Result<()> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = Corpus(home.join("corpus"));
    for (at, document) in DOCUMENTS.iter().enumerate() {
        corpus.put("docx", &format!("own-{at}"), document.as_bytes())?;
    }
    for (at, template) in TEMPLATES.iter().enumerate() {
        corpus.put("fill", &format!("own-{at}"), template.as_bytes())?;
    }
    for (at, page) in PAGES.iter().enumerate() {
        corpus.put("reader", &format!("own-{at}"), page.as_bytes())?;
    }
    for folder in ["samples", "workbooks"] {
        let Ok(files) = fs::read_dir(home.join("../tests/fixtures").join(folder)) else {
            continue;
        };
        for file in files {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !name.ends_with(".json") && !name.ends_with(".md") {
                corpus.file(&name, &fs::read(&path)?)?;
            }
        }
    }
    Ok(())
}

struct Corpus(PathBuf);

impl Corpus {
    fn put(&self, target: &str, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let folder = self.0.join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), bytes)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        self.put("reader", name, bytes)?;
        self.parts(name, bytes)?;
        let stream = bytes.chunks(512).position(|sector| sector.starts_with(b"\x09\x08\x10\x00"));
        if let Some(sector) = stream {
            self.put("biff", name, &bytes[sector * 512..])?;
        }
        let limits = sheets::Limits::default();
        let Ok(workbook) = sheets::child::read_here(bytes, &limits) else {
            return Ok(());
        };
        for (at, sheet) in workbook.sheets.iter().enumerate() {
            let text: String = lines(sheet).take(120).collect();
            let latin: Vec<u8> = text.chars().filter_map(|c| u8::try_from(c).ok()).collect();
            self.put("tables", &format!("{name}-{at}"), text.as_bytes())?;
            self.put("values", &format!("{name}-{at}"), text.replace('\t', "\n").as_bytes())?;
            self.put("legacy", &format!("{name}-{at}"), &latin)?;
        }
        Ok(())
    }

    fn parts(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
            return Ok(());
        };
        let parts = [
            ("content.xml", 0u8),
            ("xl/worksheets/sheet1.xml", 1),
            ("xl/sharedStrings.xml", 2),
            ("xl/styles.xml", 3),
            ("xl/worksheets/sheet1.bin", 4),
            ("xl/sharedStrings.bin", 5),
            ("xl/styles.bin", 6),
        ];
        for (part, which) in parts {
            let Ok(mut entry) = archive.by_name(part) else {
                continue;
            };
            let mut seed = vec![which];
            entry.read_to_end(&mut seed)?;
            seed.truncate(64 << 10);
            self.put("parts", &format!("{which}-{name}"), &seed)?;
        }
        Ok(())
    }
}

fn lines(sheet: &Sheet) -> impl Iterator<Item = String> + '_ {
    sheet.rows().map(|(_, cells)| {
        let mut line = String::new();
        let mut next = 1;
        for (col, cell) in cells {
            line.extend(std::iter::repeat_n('\t', (*col - next).min(64) as usize));
            line.push_str(&text(cell).replace(['\n', '\t'], " "));
            next = *col;
        }
        line + "\n"
    })
}

fn text(cell: &Cell) -> String {
    match &cell.value {
        Value::Text(text) | Value::Error(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Date(day) => day.format("%d/%m/%Y").to_string(),
        Value::Bool(yes) => yes.to_string(),
    }
}
