//! Why a file, or one sheet of it, was not read. The words for people are chosen elsewhere:
//! here are a closed code, the place, and a technical detail for logs.

use serde::{Deserialize, Serialize};

/// A file or a sheet that was not read, and where the trouble is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}: {detail}", code.key())]
pub struct Refusal {
    /// What is wrong.
    pub code: RefusalCode,
    /// Name of the sheet, if the trouble lies in one.
    pub sheet: Option<String>,
    /// Row from 1, if known.
    pub row: Option<u32>,
    /// Column from 1, if known.
    pub column: Option<u32>,
    /// Technical detail in English, for logs only.
    pub detail: String,
}

impl Refusal {
    /// A refusal of the whole file.
    pub fn new(code: RefusalCode, detail: impl Into<String>) -> Self {
        Refusal {
            code,
            sheet: None,
            row: None,
            column: None,
            detail: detail.into(),
        }
    }

    /// Whether no other sheet may be read either: a limit is met, or nobody listens.
    pub(crate) fn stops_the_book(&self) -> bool {
        let chain = RefusalCode::Hostile(Hostile::Chain);
        let stops = matches!(self.code, RefusalCode::TooLarge | RefusalCode::ReaderDied);
        stops || self.code == chain
    }

    /// The same refusal, told of one sheet.
    #[must_use]
    pub fn in_sheet(mut self, name: &str) -> Self {
        self.sheet = Some(name.to_owned());
        self
    }

    /// The same refusal, told of one cell (row and column from 1).
    #[must_use]
    pub fn at(mut self, row: u32, column: u32) -> Self {
        self.row = Some(row);
        self.column = Some(column);
        self
    }
}

/// Every reason for not reading. A code exists only where people are told something different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RefusalCode {
    /// There is no such file.
    NoSuchFile,
    /// The file cannot be opened (rights, a folder, a device that is gone).
    NotReadable,
    /// The `~$name` file that Office keeps beside an open workbook.
    LockFile,
    /// The file has no bytes, or no sheet.
    Empty,
    /// The content is of no kind that is read here.
    NotAWorkbook(Stranger),
    /// A web page (HTML) without a table, or a page that was packed with its pictures.
    HtmlPage,
    /// An XML file of another kind than Excel's of 2003.
    LegacyXml,
    /// No running text where some was looked for: a workbook, a picture, a `.doc`.
    NotNarrative,
    /// Protected by a password.
    Encrypted,
    /// The end of the file is missing.
    Truncated,
    /// The file is broken in some other way.
    Damaged,
    /// Larger than the limits allow: bytes, unpacked bytes or cells.
    TooLarge,
    /// More sheets than the limits allow.
    TooManySheets,
    /// Made to harm, or so damaged that it would.
    Hostile(Hostile),
    /// No progress for the time allowed.
    Timeout,
    /// The reading child met its memory limit.
    OutOfMemory,
    /// The reading child could not be started, died, or did not speak the protocol.
    ReaderDied,
    /// The user stopped it.
    Cancelled,
}

/// What people take for a workbook; each is told what to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stranger {
    /// A PDF, often a scan.
    Pdf,
    /// A picture.
    Picture,
    /// A Word document of before 2007 (`.doc`), RTF, or a text of OpenDocument.
    OldDocument,
    /// A Word document that holds no table.
    NoTables,
    /// Slides.
    Slides,
    /// A file of Apple Numbers or Pages.
    Numbers,
    /// A database of Access or another program.
    Database,
    /// An office file of this program, or another SQLite database.
    OfficeFile,
    /// An archive (zip, rar, 7z, gz) with files inside.
    Archive,
    /// A saved mail.
    Mail,
    /// A workbook of Excel 2 to 4.
    AncientWorkbook,
    /// A program, or a shortcut to a file.
    Program,
    /// Bytes of no known kind.
    Unknown,
}

impl Stranger {
    /// Every kind once.
    pub const ALL: [Stranger; 13] = [
        Stranger::Pdf,
        Stranger::Picture,
        Stranger::OldDocument,
        Stranger::NoTables,
        Stranger::Slides,
        Stranger::Numbers,
        Stranger::Database,
        Stranger::OfficeFile,
        Stranger::Archive,
        Stranger::Mail,
        Stranger::AncientWorkbook,
        Stranger::Program,
        Stranger::Unknown,
    ];

    /// The kind as a stable key for message catalogues: `"old-document"`.
    pub fn key(self) -> &'static str {
        match self {
            Stranger::Pdf => "pdf",
            Stranger::Picture => "picture",
            Stranger::OldDocument => "old-document",
            Stranger::NoTables => "no-tables",
            Stranger::Slides => "slides",
            Stranger::Numbers => "numbers",
            Stranger::Database => "database",
            Stranger::OfficeFile => "office-file",
            Stranger::Archive => "archive",
            Stranger::Mail => "mail",
            Stranger::AncientWorkbook => "ancient-workbook",
            Stranger::Program => "program",
            Stranger::Unknown => "unknown",
        }
    }

    /// The refusal of such a file.
    pub(crate) fn refusal(self, detail: impl Into<String>) -> Refusal {
        Refusal::new(RefusalCode::NotAWorkbook(self), detail)
    }
}

/// What makes a file dangerous to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Hostile {
    /// It unpacks to far more than its size.
    Bomb,
    /// The archive has too many entries, or entries that overlap or lie about their size.
    Archive,
    /// A declared count that the bytes present cannot hold.
    Count,
    /// A document type declaration with entities.
    Doctype,
    /// Chains of sectors or records that run in circles or out of the file.
    Chain,
    /// Cells outside the grid, or a rectangle far larger than what is in it.
    Grid,
}

impl RefusalCode {
    /// Every code once (of strangers one, see [`Stranger::ALL`]), so that a catalogue of messages can be checked against it.
    pub const ALL: [RefusalCode; 23] = [
        RefusalCode::NoSuchFile,
        RefusalCode::NotReadable,
        RefusalCode::LockFile,
        RefusalCode::Empty,
        RefusalCode::NotAWorkbook(Stranger::Unknown),
        RefusalCode::HtmlPage,
        RefusalCode::LegacyXml,
        RefusalCode::NotNarrative,
        RefusalCode::Encrypted,
        RefusalCode::Truncated,
        RefusalCode::Damaged,
        RefusalCode::TooLarge,
        RefusalCode::TooManySheets,
        RefusalCode::Hostile(Hostile::Bomb),
        RefusalCode::Hostile(Hostile::Archive),
        RefusalCode::Hostile(Hostile::Count),
        RefusalCode::Hostile(Hostile::Doctype),
        RefusalCode::Hostile(Hostile::Chain),
        RefusalCode::Hostile(Hostile::Grid),
        RefusalCode::Timeout,
        RefusalCode::OutOfMemory,
        RefusalCode::ReaderDied,
        RefusalCode::Cancelled,
    ];

    /// The code as a stable key for message catalogues and `--json`: `"not-a-workbook"`.
    pub fn key(self) -> &'static str {
        match self {
            RefusalCode::NoSuchFile => "no-such-file",
            RefusalCode::NotReadable => "not-readable",
            RefusalCode::LockFile => "lock-file",
            RefusalCode::Empty => "empty",
            RefusalCode::NotAWorkbook(_) => "not-a-workbook",
            RefusalCode::HtmlPage => "html-page",
            RefusalCode::LegacyXml => "legacy-xml",
            RefusalCode::NotNarrative => "not-narrative",
            RefusalCode::Encrypted => "encrypted",
            RefusalCode::Truncated => "truncated",
            RefusalCode::Damaged => "damaged",
            RefusalCode::TooLarge => "too-large",
            RefusalCode::TooManySheets => "too-many-sheets",
            RefusalCode::Hostile(_) => "hostile",
            RefusalCode::Timeout => "timeout",
            RefusalCode::OutOfMemory => "out-of-memory",
            RefusalCode::ReaderDied => "reader-died",
            RefusalCode::Cancelled => "cancelled",
        }
    }
}
