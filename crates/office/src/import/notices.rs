//! What is to be told about a sheet besides its table: what was left out, what could not be read,
//! in what the file is odd.

use sheets::table::{letters, tidy};
use sheets::{Format, Hostile, Refusal, RefusalCode, Repair, Sheet, Visibility, Workbook};
use viet::legacy::LegacyKind;

use super::survey::{Left, Looked};
use super::warning::{Warning, WarningCode};

/// The notices of one sheet. Those of the file stand with each sheet that is imported.
pub(crate) fn of_sheet(
    file: &str,
    workbook: &Workbook,
    sheet: &Sheet,
    looked: &Looked,
) -> Vec<Warning> {
    let mut told = Vec::new();
    match looked.left {
        Some(Left::NoTable) => told.push(Warning::new(WarningCode::NoTable)),
        Some(Left::NoRows) => told.push(Warning::new(WarningCode::NoRows)),
        _ => {}
    }
    if looked.left != Some(Left::Hidden) {
        told.extend(old_encodings(&sheet.repair));
    }
    told.extend(sheet.problem.as_ref().map(|refusal| unread(sheet, refusal)));
    if looked.left.is_none() {
        told.extend(of_file(file, workbook));
        told.extend(formulas(sheet));
        if looked.tables.len() > 1 {
            told.push(Warning::new(WarningCode::SeveralTables).with("count", looked.tables.len()));
        }
    }
    told
}

/// What was not read of the sheet; a few cells far from its list are said to be that.
fn unread(sheet: &Sheet, refusal: &Refusal) -> Warning {
    let far = refusal.code == RefusalCode::Hostile(Hostile::Grid) && sheet.cell_count() > 0;
    match (refusal.row, refusal.column) {
        (Some(row), Some(column)) if far => {
            let cell = format!("{}{row}", letters(column));
            Warning::new(WarningCode::FarCells).with("cell", cell)
        }
        _ => {
            let name = sheet.name.as_deref().unwrap_or_default();
            let unread = Warning::new(WarningCode::SheetUnread).with("sheet", name);
            unread.with("detail", refusal.code.key())
        }
    }
}

fn of_file(file: &str, workbook: &Workbook) -> Vec<Warning> {
    let mut told = Vec::new();
    if workbook.extension_lies {
        let named = file.rsplit_once('.').map_or("", |(_, extension)| extension);
        let lies = Warning::new(WarningCode::ExtensionMismatch).with("named", named);
        told.push(lies.with("real", extension_of(&workbook.format)));
    }
    let hidden = workbook
        .sheets
        .iter()
        .filter(|sheet| sheet.visibility != Visibility::Visible);
    let names: Vec<&str> = hidden.filter_map(|sheet| sheet.name.as_deref()).collect();
    if !names.is_empty() {
        told.push(Warning::new(WarningCode::HiddenSheet).with("names", names.join(", ")));
    }
    told
}

/// The extension that the content would have.
pub(crate) fn extension_of(format: &Format) -> &'static str {
    match format {
        Format::Xlsx => "xlsx",
        Format::Xls => "xls",
        Format::Xlsb => "xlsb",
        Format::Ods => "ods",
        Format::Delimited { .. } => "csv",
        Format::Docx => "docx",
        Format::Html => "html",
        Format::SpreadsheetXml => "xml",
    }
}

fn formulas(sheet: &Sheet) -> Vec<Warning> {
    let count = |code, cells: u64| {
        let told = Warning::new(code).with("count", i64::try_from(cells).unwrap_or(i64::MAX));
        (cells > 0).then_some(told)
    };
    let empty = count(WarningCode::EmptyFormulas, sheet.empty_formulas);
    empty
        .into_iter()
        .chain(count(WarningCode::Uncalculated, sheet.uncalculated))
        .collect()
}

/// What was put into Unicode, under which fonts it stood, and where something was lost before.
fn old_encodings(repair: &Repair) -> Vec<Warning> {
    let mut told = Vec::new();
    if repair.count() > 0 {
        // Capital fonts alone, on a sheet that is Unicode, are of TCVN3.
        let named = repair
            .encoding
            .or_else(|| repair.columns.iter().find_map(|own| own.1));
        let kind = encoding_name(named.unwrap_or(LegacyKind::Tcvn3));
        let whole = Warning::new(WarningCode::LegacyEncoding).with("encoding", kind);
        told.push(whole.with("count", repair.count()));
    }
    for (col, kind) in &repair.columns {
        let column = letters(*col);
        let own = Warning::new(WarningCode::ColumnEncoding).with("column", column.as_str());
        told.push(own.with("encoding", name_of(*kind)).in_column(column));
    }
    told.extend(cells(WarningCode::FontLies, &repair.under_other_fonts));
    told.extend(cells(WarningCode::EncodingLoss, &repair.losses));
    told
}

/// Cells that a warning names one by one; the others it counts.
pub(crate) const NAMED: usize = 20;

fn cells(code: WarningCode, cells: &[(u32, u32)]) -> Option<Warning> {
    let mut rows: Vec<u32> = cells.iter().map(|(row, _)| *row).collect();
    rows.dedup();
    let named = cells.iter().take(NAMED);
    let names: Vec<String> = named
        .map(|(row, col)| format!("{}{row}", letters(*col)))
        .collect();
    let told = Warning::new(code).with("count", cells.len());
    (!cells.is_empty()).then(|| told.with("cells", names.join(", ")).at_rows(rows))
}

/// The name of an encoding, old or not.
pub(crate) fn name_of(kind: Option<LegacyKind>) -> &'static str {
    kind.map_or("Unicode", encoding_name)
}

/// The name of an old encoding.
fn encoding_name(kind: LegacyKind) -> &'static str {
    match kind {
        LegacyKind::Tcvn3 => "TCVN3 (.VnTime)",
        LegacyKind::Vni => "VNI",
        LegacyKind::Viscii => "VISCII",
        LegacyKind::Cp1258 => "CP 1258",
    }
}

/// The first words of a row, for lists of rows that are left out.
pub(crate) fn words_of_row(sheet: &Sheet, row: u32) -> String {
    let texts: Vec<String> = sheet
        .row(row)
        .iter()
        .map(|(_, cell)| tidy(cell))
        .filter(|text| !text.is_empty())
        .collect();
    let words = texts.join(" · ");
    match words.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
