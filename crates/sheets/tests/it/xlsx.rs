//! Workbooks of the usual sort are read by our own reader; a reader of another house is its
//! oracle, over the samples and over what writers of such files are free to do.

use std::path::{Path, PathBuf};

use calamine::{CellErrorType, DataRef, Reader, Xlsx as Theirs, open_workbook};
use sheets::Value;

use crate::forge::Xlsx;
use crate::{read, sample};

/// Every cell that is not empty: sheet, row, column, what is in it.
type Told = Vec<(String, u32, u32, String)>;

fn ours(file: &Path) -> Told {
    let book = read(file).unwrap();
    let mut told = Told::new();
    for sheet in &book.sheets {
        assert_eq!(sheet.problem, None, "{}", file.display());
        for (row, cells) in sheet.rows() {
            told.extend(cells.iter().map(|(col, cell)| {
                let text = match &cell.value {
                    Value::Text(text) => format!("text {text}"),
                    Value::Number(number) => format!("number {number}"),
                    Value::Date(moment) => format!("date {moment}"),
                    Value::Bool(yes) => format!("bool {yes}"),
                    Value::Error(name) => format!("error {name}"),
                };
                (sheet.name.clone().unwrap_or_default(), row, *col, text)
            }));
        }
    }
    told
}

fn theirs(file: &Path) -> Told {
    let mut book: Theirs<_> = open_workbook(file).unwrap();
    let mut told = Told::new();
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let mut cells = book.worksheet_cells_reader(&sheet.name).unwrap();
        while let Some(cell) = cells.next_cell().unwrap() {
            let text = match cell.get_value() {
                DataRef::Empty => continue,
                DataRef::String(text) if text.is_empty() => continue,
                DataRef::SharedString("") => continue,
                DataRef::String(text) | DataRef::DurationIso(text) => format!("text {text}"),
                DataRef::SharedString(text) => format!("text {text}"),
                DataRef::Int(number) => format!("number {number}"),
                DataRef::Float(number) => format!("number {number}"),
                DataRef::DateTime(serial) if serial.is_datetime() => {
                    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
                    format!("date {year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
                }
                DataRef::DateTime(serial) => format!("number {}", serial.as_f64()),
                DataRef::DateTimeIso(text) => format!("date {}", text.replace('T', " ")),
                DataRef::Bool(yes) => format!("bool {yes}"),
                DataRef::Error(error) => format!("error {}", name_of(error)),
            };
            let (row, col) = cell.get_position();
            told.push((sheet.name.clone(), row + 1, col + 1, text));
        }
    }
    told
}

fn name_of(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::NA => "#N/A",
        CellErrorType::Ref => "#REF!",
        other => panic!("no sample has {other}"),
    }
}

fn samples() -> Vec<PathBuf> {
    let folders = [sample(""), sample("../workbooks")];
    let files = folders.iter().flat_map(|folder| {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().path())
    });
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.extension().is_some_and(|own| own == "xlsx"))
        .filter(|file| read(file).is_ok_and(|book| book.sheets.iter().all(|s| s.problem.is_none())))
        .filter(|file| open_workbook::<Theirs<_>, _>(file).is_ok())
        .collect();
    files.sort();
    files
}

#[test]
fn the_samples_are_read_as_others_read_them() {
    let files = samples();
    assert!(files.len() >= 8, "{files:?}");
    for file in files {
        assert_eq!(ours(&file), theirs(&file), "{}", file.display());
    }
}

#[test]
fn whatever_writers_are_free_to_do_is_read_as_others_read_it() {
    let rows = r#"<row r="2" ht="15"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>45413.5</v></c>
        <c r="C2" s="1" ><v>0.125</v></c><c s="3" r="D2"><v>-1.5E3</v></c><c r="F2" t="s"><v>3</v></c></row>
        <row><c><v>7</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>
        <c t="str"><f>A1&amp;"x"</f><v>a &lt; b_x000A_c</v></c><c t="d"><v>2024-09-18T00:00:00</v></c></row>
        <row r='9' x:dyDescent='0.2'><c r='B9' t='inlineStr'><is><t>Lê &amp; Bảy </t></is></c>
        <c r='C9' t='s'><v>1</v></c><c r='D9' t='s'><v>2</v></c><c r='E9'><f>1+1</f><v>2</v></c>
        <c r='F9'/><c r='G9' s='2'></c><c r='H9'><v/></c><c r='I9' t='n'><v>123456789012</v></c>
        <c r='J9' t="e"><v>#REF!</v></c><c r='K9'><v>không</v></c></row><row r="10"/>
        <!-- <row r="11"><c r="A11"><v>1</v></c></row> --><row><c r="AB11"><v>3</v><extLst/></c></row>"#;
    let rows = rows.replace("<extLst/>", "");
    let strings = "<sst xmlns=\"m\" uniqueCount=\"4\"><si><t>Trần Thị Ánh</t></si>\
        <si><r><t xml:space=\"preserve\">một </t></r><r><rPr><b/></rPr><t> hai </t></r></si>\
        <si><t>会社<![CDATA[<&>]]></t><rPh sb=\"0\" eb=\"2\"><t>カイシャ</t></rPh></si><si/></sst>";
    let plain = Xlsx::of(&rows);
    let prefixed = Xlsx::default().sheet(
        "A",
        "",
        "<x:sheetData xmlns:x=\"m\"><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData>",
    );
    let folder = tempfile::tempdir().unwrap();
    for (number, book) in [plain, prefixed].into_iter().enumerate() {
        let file = folder.path().join(format!("{number}.xlsx"));
        let book = book.styled().part("xl/sharedStrings.xml", strings);
        std::fs::write(&file, book.bytes()).unwrap();
        let own = ours(&file);
        assert_eq!(own, theirs(&file));
        assert_eq!(own.len(), [18, 1][number], "{own:#?}");
    }
}
