//! What an import tells besides the records: problems of a sheet as a whole, of columns, of rows.
//! Codes and parameters only; the words are chosen at the edge.

use serde::{Serialize, Serializer};

use crate::words::{self, Key, Lang, Param, Params, keys};

/// One thing to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What.
    pub code: WarningCode,
    /// The values its sentence names.
    pub params: Params,
    /// The rows it is about, if it is about some.
    pub rows: Vec<u32>,
    /// The column it is about, in letters.
    pub column: Option<String>,
}

impl Warning {
    /// A warning about the sheet.
    #[must_use]
    pub fn new(code: WarningCode) -> Warning {
        Warning {
            code,
            params: Params::new(),
            rows: Vec::new(),
            column: None,
        }
    }

    /// The same with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Warning {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// The same, told of rows.
    #[must_use]
    pub fn at_rows(mut self, rows: Vec<u32>) -> Warning {
        self.rows = rows;
        self
    }

    /// The same, told of a column.
    #[must_use]
    pub fn in_column(mut self, letters: impl Into<String>) -> Warning {
        self.column = Some(letters.into());
        self
    }

    /// Its sentence.
    #[must_use]
    pub fn say(&self, lang: Lang) -> String {
        words::say(lang, self.code.word(), &self.params)
    }
}

/// One line a code: its name in truth files, its text in the catalogue.
macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident = $key:literal => $word:ident,)+) => {
        /// Everything that an import warns of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum WarningCode {
            $($(#[$doc])+ $name,)+
        }

        impl WarningCode {
            /// Every code once.
            pub const ALL: &'static [WarningCode] = &[$(WarningCode::$name),+];

            /// The code as truth files and scripts see it.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(WarningCode::$name => $key,)+ }
            }

            /// Its message in the catalogue.
            #[must_use]
            pub fn word(self) -> Key {
                match self { $(WarningCode::$name => keys::$word,)+ }
            }
        }
    };
}

codes! {
    /// Amounts of one column are written in several ways.
    MoneyStyles = "MONEY_STYLES" => WARN_MONEY_STYLES,
    /// Text that is no amount.
    InvalidMoney = "INVALID_MONEY" => WARN_INVALID_MONEY,
    /// A date that no calendar has, or text that is no date.
    InvalidDate = "INVALID_DATE" => WARN_INVALID_DATE,
    /// Dates of one column are text, days, years, numbers at once.
    MixedDates = "MIXED_DATES" => WARN_MIXED_DATES,
    /// One recipient on several rows.
    DuplicateRow = "DUPLICATE_ROW" => WARN_DUPLICATE_ROW,
    /// A row without a name.
    NameMissing = "NAME_MISSING" => WARN_NAME_MISSING,
    /// Rows that only go on the record above them.
    JoinedRows = "JOINED_ROWS" => WARN_JOINED_ROWS,
    /// A sentence counts other than the rows do.
    CountMismatch = "COUNT_MISMATCH" => WARN_COUNT_MISMATCH,
    /// A total says other than the rows add up to.
    SumMismatch = "SUM_MISMATCH" => WARN_SUM_MISMATCH,
    /// Text with separate accents, odd blanks or look-alike letters.
    UnicodeForm = "UNICODE_FORM" => WARN_UNICODE_FORM,
    /// A unit that does not exist on the list's date.
    UnitExpired = "UNIT_EXPIRED" => WARN_UNIT_EXPIRED,
    /// The head says that money is in thousands or millions.
    HeadUnit = "HEAD_UNIT" => WARN_HEAD_UNIT,
    /// The file's name says another format than its content.
    ExtensionMismatch = "EXTENSION_MISMATCH" => WARN_EXTENSION_MISMATCH,
    /// The workbook has hidden sheets.
    HiddenSheet = "HIDDEN_SHEET" => WARN_HIDDEN_SHEET,
    /// Rows hold only formulas whose value is empty.
    EmptyFormulas = "EMPTY_FORMULAS" => WARN_EMPTY_FORMULAS,
    /// Formulas that were never calculated.
    Uncalculated = "UNCALCULATED" => WARN_UNCALCULATED,
    /// No table of a known kind.
    NoTable = "NO_TABLE" => WARN_NO_TABLE,
    /// A table without rows of data.
    NoRows = "NO_ROWS" => WARN_NO_ROWS,
    /// The text was in an old encoding and was put into Unicode.
    LegacyEncoding = "LEGACY_ENCODING" => WARN_LEGACY_ENCODING,
    /// A column's text is in another encoding than its sheet's.
    ColumnEncoding = "COLUMN_ENCODING" => WARN_COLUMN_ENCODING,
    /// Text in an old encoding stands under a font of another.
    FontLies = "FONT_LIES" => WARN_FONT_LIES,
    /// Letters that the old encoding has no meaning for.
    EncodingLoss = "ENCODING_LOSS" => WARN_ENCODING_LOSS,
    /// The sheet, or the end of it, could not be read.
    SheetUnread = "SHEET_UNREAD" => WARN_SHEET_UNREAD,
    /// The same file was imported before.
    SameFile = "SAME_FILE" => WARN_SAME_FILE,
    /// Cells far from the list, which were left out.
    FarCells = "FAR_CELLS" => WARN_FAR_CELLS,
    /// All rows of the sheet stand on other sheets too.
    RepeatedSheet = "REPEATED_SHEET" => WARN_REPEATED_SHEET,
    /// Two people in one cell.
    SeveralNames = "SEVERAL_NAMES" => WARN_SEVERAL_NAMES,
    /// The field of a model is the heading of the column that is marked.
    FieldByMark = "FIELD_BY_MARK" => WARN_FIELD_BY_MARK,
    /// Fields of models in several spellings.
    FieldSpellings = "FIELD_SPELLINGS" => WARN_FIELD_SPELLINGS,
    /// A field that is none of the four, or several.
    UnknownField = "UNKNOWN_FIELD" => WARN_UNKNOWN_FIELD,
    /// More than one field is marked.
    SeveralFields = "SEVERAL_FIELDS" => WARN_SEVERAL_FIELDS,
    /// A date without a year, read with the list's.
    YearOfList = "YEAR_OF_LIST" => WARN_YEAR_OF_LIST,
    /// Something ends before it begins.
    EndsBefore = "ENDS_BEFORE" => WARN_ENDS_BEFORE,
    /// Above the table money is said to be in thousands or millions: for rows without a unit.
    HeadUnitOfMoney = "HEAD_UNIT" => WARN_HEAD_UNIT_OF_MONEY,
    /// Thousands of one column grouped in two ways.
    MixedSeparators = "MIXED_SEPARATORS" => WARN_MIXED_SEPARATORS,
    /// Words of a size, which are no figure.
    TextMagnitude = "TEXT_MAGNITUDE" => WARN_TEXT_MAGNITUDE,
    /// Other words where a figure belongs.
    TextFigure = "TEXT_FIGURE" => WARN_TEXT_FIGURE,
    /// A total of figures says other than they add up to.
    FigureSum = "SUM_MISMATCH" => WARN_FIGURE_SUM,
    /// Parts of an indicator do not add up to it.
    PartSum = "PART_SUM" => WARN_PART_SUM,
    /// Shares without numerator and denominator.
    ShareAlone = "PCT_ONLY" => WARN_SHARE_ALONE,
    /// Several tables on one sheet.
    SeveralTables = "SEVERAL_TABLES" => WARN_SEVERAL_TABLES,
}

impl Serialize for WarningCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}
