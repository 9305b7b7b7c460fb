//! The closed list of reasons for a refusal, each with its message in the catalogue.

use crate::words::{Key, keys};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One line a code: its name, its text in the catalogue. A code exists only where people are
/// told something different.
macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident = $key:literal => $word:ident,)+) => {
        /// Every reason for a refusal.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum Code {
            $($(#[$doc])+ #[serde(rename = $key)] $name,)+
        }

        impl Code {
            /// Every code once.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code as scripts see it: `"disk_full"`.
            pub fn key(self) -> &'static str {
                match self { $(Code::$name => $key,)+ }
            }

            /// Its message in the catalogue.
            pub fn word(self) -> Key {
                match self { $(Code::$name => keys::$word,)+ }
            }
        }
    };
}

codes! {
    // The office file.
    /// There is no such file.
    NoSuchFile = "no_such_file" => FAILURE_NO_SUCH_FILE,
    /// The file cannot be opened: rights, a folder, a device that is gone.
    NotReadable = "not_readable" => FAILURE_NOT_READABLE,
    /// The folder or the file cannot be written to.
    NotWritable = "not_writable" => FAILURE_NOT_WRITABLE,
    /// A file of that name is already there.
    FileExists = "file_exists" => FAILURE_FILE_EXISTS,
    /// The disk is full.
    DiskFull = "disk_full" => FAILURE_DISK_FULL,
    /// The disk reported an error.
    DiskTrouble = "disk_trouble" => FAILURE_DISK_TROUBLE,
    /// The file is not an office file.
    NotAnOffice = "not_an_office" => FAILURE_NOT_AN_OFFICE,
    /// The office file was written by a newer program.
    NewerFile = "newer_file" => FAILURE_NEWER_FILE,
    /// The office file is of an older program and is only being read.
    OlderFile = "older_file" => FAILURE_OLDER_FILE,
    /// Another window has the office file open.
    OfficeInUse = "office_in_use" => FAILURE_OFFICE_IN_USE,
    /// Another program holds the office file.
    FileLocked = "file_locked" => FAILURE_FILE_LOCKED,
    /// The office file is damaged.
    FileDamaged = "file_damaged" => FAILURE_FILE_DAMAGED,
    /// The office file is encrypted, and nothing was given to open it with.
    PassphraseNeeded = "passphrase_needed" => FAILURE_PASSPHRASE_NEEDED,
    /// Neither the passphrase nor the recovery code of this file.
    PassphraseWrong = "passphrase_wrong" => FAILURE_PASSPHRASE_WRONG,
    /// The office file is not encrypted.
    NotEncrypted = "not_encrypted" => FAILURE_NOT_ENCRYPTED,
    /// A passphrase that is too short to keep anybody out.
    PassphraseWeak = "passphrase_weak" => FAILURE_PASSPHRASE_WEAK,
    /// A recovery code with a digit that is wrong or missing.
    RecoveryMistyped = "recovery_mistyped" => FAILURE_RECOVERY_MISTYPED,
    /// The backup did not pass its own check.
    BackupFailed = "backup_failed" => FAILURE_BACKUP_FAILED,
    /// The second place for backups lies where the office file lies.
    BackupPlaceSame = "backup_place_same" => FAILURE_BACKUP_PLACE_SAME,
    /// The second place for backups is not there: a stick that is pulled, or another one.
    BackupPlaceGone = "backup_place_gone" => FAILURE_BACKUP_PLACE_GONE,
    /// No office file is open.
    NoOffice = "no_office" => FAILURE_NO_OFFICE,
    /// The database refuses because records would clash or hang in the air.
    Constraint = "constraint" => FAILURE_CONSTRAINT,
    /// A fault of the storage that has no sentence of its own.
    Storage = "storage" => FAILURE_STORAGE,
    /// A write outside the one way to write; a fault of the program.
    OutsideOperation = "outside_operation" => FAILURE_OUTSIDE_OPERATION,
    /// Something inside the program that should not have happened.
    Internal = "internal" => FAILURE_INTERNAL,

    // Undo.
    /// There is nothing to take back.
    NothingToUndo = "nothing_to_undo" => FAILURE_NOTHING_TO_UNDO,
    /// There is nothing to do again.
    NothingToRedo = "nothing_to_redo" => FAILURE_NOTHING_TO_REDO,
    /// There is no operation of that number.
    NoSuchOperation = "no_such_operation" => FAILURE_NO_SUCH_OPERATION,
    /// The operation has been taken back already.
    AlreadyUndone = "already_undone" => FAILURE_ALREADY_UNDONE,
    /// The operation is sealed: only its own named act takes it back.
    OperationSealed = "operation_sealed" => FAILURE_OPERATION_SEALED,
    /// The operation is older than the present shape of the file.
    BeforeMigration = "before_migration" => FAILURE_BEFORE_MIGRATION,
    /// Later operations touched the same records.
    UndoConflict = "undo_conflict" => FAILURE_UNDO_CONFLICT,
    /// The records are no longer as the journal left them.
    JournalMismatch = "journal_mismatch" => FAILURE_JOURNAL_MISMATCH,

    // Records and values, for every subject.
    /// A file of records is not the JSON it should be.
    JsonUnreadable = "json_unreadable" => FAILURE_JSON_UNREADABLE,
    /// There is no such record (any more).
    NoSuchRecord = "no_such_record" => FAILURE_NO_SUCH_RECORD,
    /// A field that must be filled in is empty.
    FieldMissing = "field_missing" => FAILURE_FIELD_MISSING,
    /// A field's text cannot be read as what it should be.
    FieldUnreadable = "field_unreadable" => FAILURE_FIELD_UNREADABLE,
    /// There is no field of that name.
    NoSuchField = "no_such_field" => FAILURE_NO_SUCH_FIELD,
    /// An open view is not known any more; the list has to be opened anew.
    NoSuchView = "no_such_view" => FAILURE_NO_SUCH_VIEW,
    /// A block has more lines than are taken at once.
    BlockTooLong = "block_too_long" => FAILURE_BLOCK_TOO_LONG,
    /// A block is larger than is taken at once.
    BlockTooLarge = "block_too_large" => FAILURE_BLOCK_TOO_LARGE,
    /// A text is longer than a cell takes.
    CellTooLong = "cell_too_long" => FAILURE_CELL_TOO_LONG,
    /// There is no subject of that name.
    NoSuchSubject = "no_such_subject" => FAILURE_NO_SUCH_SUBJECT,
    /// A workbook has no sheet of that name.
    NoSuchSheet = "no_such_sheet" => FAILURE_NO_SUCH_SHEET,
    /// A file of kept ways of reading cannot be read, or says what cannot be.
    RecipesUnreadable = "recipes_unreadable" => FAILURE_RECIPES_UNREADABLE,
    /// A file of kept ways of reading was written by a newer program.
    RecipesNewer = "recipes_newer" => FAILURE_RECIPES_NEWER,
    /// A file is not the one that was taken in.
    SourceDiffers = "source_differs" => FAILURE_SOURCE_DIFFERS,
    /// No program would open the file under that ending.
    WrongEnding = "wrong_ending" => FAILURE_WRONG_ENDING,
    /// There is no form of that name.
    NoSuchForm = "no_such_form" => FAILURE_NO_SUCH_FORM,
    /// Papers are not written in that format.
    FormatNotPrinted = "format_not_printed" => FAILURE_FORMAT_NOT_PRINTED,
    /// The user stopped it.
    Cancelled = "cancelled" => FAILURE_CANCELLED,
    /// The paper could not be laid out or written.
    PaperFailed = "paper_failed" => FAILURE_PAPER_FAILED,
    /// A file for the archive would break a rule of PDF/A.
    NotArchival = "not_archival" => FAILURE_NOT_ARCHIVAL,
    /// A list is too long for a file with the structure for screen readers.
    TooLongToTag = "too_long_to_tag" => FAILURE_TOO_LONG_TO_TAG,
    /// A range of pages has another shape than `1-3,7`, or names a page that is not there.
    PagesUnreadable = "pages_unreadable" => FAILURE_PAGES_UNREADABLE,
    /// The machine has no program that shows papers.
    NoViewer = "no_viewer" => FAILURE_NO_VIEWER,
    /// The machine has nothing that prints.
    NoPrinter = "no_printer" => FAILURE_NO_PRINTER,
    /// What prints on this machine did not take the paper.
    PrintRefused = "print_refused" => FAILURE_PRINT_REFUSED,

    // What offices change about papers.
    /// There is no preference of that name.
    NoSuchPreference = "no_such_preference" => FAILURE_NO_SUCH_PREFERENCE,
    /// A form has no column of that name.
    PreferenceNoColumn = "preference_no_column" => FAILURE_PREFERENCE_NO_COLUMN,
    /// No column would be printed.
    PreferenceNoColumns = "preference_no_columns" => FAILURE_PREFERENCE_NO_COLUMNS,
    /// A column would be too narrow.
    PreferenceNarrow = "preference_narrow" => FAILURE_PREFERENCE_NARROW,
    /// The columns are wider than the page.
    PreferenceTooWide = "preference_too_wide" => FAILURE_PREFERENCE_TOO_WIDE,
    /// A column with a sum would come first.
    PreferenceFirstColumn = "preference_first_column" => FAILURE_PREFERENCE_FIRST_COLUMN,
    /// The lines of a form cannot stand in another order.
    PreferenceUnordered = "preference_unordered" => FAILURE_PREFERENCE_UNORDERED,
    /// The words of a table would be too small or too large.
    PreferenceSize = "preference_size" => FAILURE_PREFERENCE_SIZE,
    /// A file of preferences cannot be read.
    PreferenceUnreadable = "preference_unreadable" => FAILURE_PREFERENCE_UNREADABLE,
    /// A sentence has fields that are wrong.
    SentenceWrong = "sentence_wrong" => FAILURE_SENTENCE_WRONG,
    /// There is no template of that name.
    NoSuchTemplate = "no_such_template" => FAILURE_NO_SUCH_TEMPLATE,
    /// A file cannot be a template.
    TemplateRefused = "template_refused" => FAILURE_TEMPLATE_REFUSED,
    /// Fields of a template are wrong.
    TemplateWrong = "template_wrong" => FAILURE_TEMPLATE_WRONG,
    /// A template filled would be too large.
    TemplateTooLong = "template_too_long" => FAILURE_TEMPLATE_TOO_LONG,
    /// There is nothing yet against which a template could be checked.
    TemplateNoRecord = "template_no_record" => FAILURE_TEMPLATE_NO_RECORD,
    /// The bytes of a template were given up.
    TemplateGone = "template_gone" => FAILURE_TEMPLATE_GONE,
    /// The office file keeps no more templates.
    TemplatesFull = "templates_full" => FAILURE_TEMPLATES_FULL,
    /// A template is written as a Word file only.
    TemplateNotWord = "template_not_word" => FAILURE_TEMPLATE_NOT_WORD,
    /// Nobody said which units are expected to send something.
    NobodyExpected = "nobody_expected" => FAILURE_NOBODY_EXPECTED,

    // Foreign workbooks (`sheets::RefusalCode`).
    /// The `~$name` file that Office keeps beside an open workbook.
    LockFile = "lock_file" => FAILURE_LOCK_FILE,
    /// The file has no content.
    EmptyFile = "empty_file" => FAILURE_EMPTY_FILE,
    /// The content is of no kind that is read here.
    NotAWorkbook = "not_a_workbook" => FAILURE_NOT_A_WORKBOOK,
    /// A web page under a workbook's name.
    HtmlPage = "html_page" => FAILURE_HTML_PAGE,
    /// A workbook in the XML of Excel 2003, or another XML file.
    LegacyXml = "legacy_xml" => FAILURE_LEGACY_XML,
    /// No running text where some was looked for.
    NotNarrative = "not_narrative" => FAILURE_NOT_NARRATIVE,
    /// Protected by a password.
    Encrypted = "encrypted" => FAILURE_ENCRYPTED,
    /// The end of the file is missing.
    Truncated = "truncated" => FAILURE_TRUNCATED,
    /// The workbook is damaged in some other way.
    Damaged = "damaged" => FAILURE_DAMAGED,
    /// Larger than the limits allow.
    TooLarge = "too_large" => FAILURE_TOO_LARGE,
    /// More sheets than the limits allow.
    TooManySheets = "too_many_sheets" => FAILURE_TOO_MANY_SHEETS,
    /// Made to harm, or so damaged that it would.
    Hostile = "hostile" => FAILURE_HOSTILE,
    /// No progress for the time allowed.
    Timeout = "timeout" => FAILURE_TIMEOUT,
    /// Reading it takes more memory than allowed.
    OutOfMemory = "out_of_memory" => FAILURE_OUT_OF_MEMORY,
    /// The reading child could not be started or died.
    ReaderDied = "reader_died" => FAILURE_READER_DIED,

    // Awards.
    /// The round has its decision.
    RoundDecided = "round_decided" => FAILURE_ROUND_DECIDED,
    /// The round has no nomination that a decision could take in.
    NothingToDecide = "nothing_to_decide" => FAILURE_NOTHING_TO_DECIDE,
    /// Findings stop the decision.
    DecisionBlocked = "decision_blocked" => FAILURE_DECISION_BLOCKED,
    /// Warnings have not been looked at.
    WarningsOpen = "warnings_open" => FAILURE_WARNINGS_OPEN,
    /// Another decision of the same series bears the number.
    NumberTaken = "number_taken" => FAILURE_NUMBER_TAKEN,
    /// A nomination cannot move between these states.
    MoveNotAllowed = "move_not_allowed" => FAILURE_MOVE_NOT_ALLOWED,
    /// The move needs a reason.
    ReasonMissing = "reason_missing" => FAILURE_REASON_MISSING,
    /// The line or decision was revoked before.
    AlreadyRevoked = "already_revoked" => FAILURE_ALREADY_REVOKED,
    /// The catalogue has no such award.
    AwardNotFound = "award_not_found" => FAILURE_AWARD_NOT_FOUND,
    /// The decision has no line for this form.
    NothingToPrint = "nothing_to_print" => FAILURE_NOTHING_TO_PRINT,
    /// There is no layout of a blank of that name.
    NoSuchLayout = "no_such_layout" => FAILURE_NO_SUCH_LAYOUT,
    /// Another layout has the name.
    LayoutExists = "layout_exists" => FAILURE_LAYOUT_EXISTS,
    /// A file of a layout cannot be read.
    LayoutUnreadable = "layout_unreadable" => FAILURE_LAYOUT_UNREADABLE,
    /// A field of a layout cannot be as it says.
    BlankField = "blank_field" => FAILURE_BLANK_FIELD,
    /// A field names a value that there is not.
    BlankToken = "blank_token" => FAILURE_BLANK_TOKEN,
    /// A recipient's text has other words than the decision.
    BlankText = "blank_text" => FAILURE_BLANK_TEXT,
    /// A paper of a size that no printer takes.
    BlankSize = "blank_size" => FAILURE_BLANK_SIZE,
    /// The grid of cards is larger than its sheet.
    BlankGrid = "blank_grid" => FAILURE_BLANK_GRID,
    /// Certificates of recognition are not in the journal of blanks, which is of decisions.
    RecognitionNotRecorded = "recognition_not_recorded" => FAILURE_RECOGNITION_NOT_RECORDED,
    /// Layouts on papers of different sizes are printed at once.
    BlankSheetsDiffer = "blank_sheets_differ" => FAILURE_BLANK_SHEETS_DIFFER,
    /// A printer's offset is beyond what is one.
    OffsetTooLarge = "offset_too_large" => FAILURE_OFFSET_TOO_LARGE,
    /// No card fits its layout.
    NothingFits = "nothing_fits" => FAILURE_NOTHING_FITS,
    /// A file is no picture, or a damaged one.
    PictureUnreadable = "picture_unreadable" => FAILURE_PICTURE_UNREADABLE,
    /// A picture is larger than is taken.
    PictureTooLarge = "picture_too_large" => FAILURE_PICTURE_TOO_LARGE,
    /// A round has nobody of the kind that a form prints.
    NothingInRound = "nothing_in_round" => FAILURE_NOTHING_IN_ROUND,
    /// No round is of that year.
    YearOdd = "year_odd" => FAILURE_YEAR_ODD,
    /// A day of the calendar ends before it begins.
    DayEndsBefore = "day_ends_before" => FAILURE_DAY_ENDS_BEFORE,
    /// A year or a month of which the calendar knows nothing.
    NothingInCalendar = "nothing_in_calendar" => FAILURE_NOTHING_IN_CALENDAR,
    /// A ceremony of a round that has no decision, or whose lines were all revoked.
    NobodyToHonour = "nobody_to_honour" => FAILURE_NOBODY_TO_HONOUR,
    // Models.
    /// A nomination praises the registration: it cannot be removed.
    ModelNominated = "model_nominated" => FAILURE_MODEL_NOMINATED,
    /// The registration has no recognition.
    NotRecognised = "not_recognised" => FAILURE_NOT_RECOGNISED,
    /// A recognition is of a day before the registration.
    RecognisedBefore = "recognised_before" => FAILURE_RECOGNISED_BEFORE,
    /// A model would take itself over, directly or by others.
    ReplicaOfItself = "replica_of_itself" => FAILURE_REPLICA_OF_ITSELF,
    /// Both models are registered for one year.
    ModelTwiceInYear = "model_twice_in_year" => FAILURE_MODEL_TWICE_IN_YEAR,
    /// Points above the most of their item.
    ScoreAboveMost = "score_above_most" => FAILURE_SCORE_ABOVE_MOST,
    /// The items of a score sheet do not make its points, or a code stands twice.
    ScoreSheetUneven = "score_sheet_uneven" => FAILURE_SCORE_SHEET_UNEVEN,
    /// The score sheet has no item of that code.
    EvidenceNoItem = "evidence_no_item" => FAILURE_EVIDENCE_NO_ITEM,
    /// A band of a score sheet has no name, or points that no total reaches or another band has.
    ScoreBandOdd = "score_band_odd" => FAILURE_SCORE_BAND_ODD,
    /// Models were scored by this sheet, or it came with the program: it stays as it is.
    ScoreSheetUsed = "score_sheet_used" => FAILURE_SCORE_SHEET_USED,
    /// A kept view is longer than what is kept, or there are too many.
    ViewTooLarge = "view_too_large" => FAILURE_VIEW_TOO_LARGE,
    /// The year has no registration for this form.
    NoModelsToPrint = "no_models_to_print" => FAILURE_NO_MODELS_TO_PRINT,

    // Photos and documents.
    /// A file cannot be kept as a photo or document.
    AttachmentRefused = "attachment_refused" => FAILURE_ATTACHMENT_REFUSED,
    /// A file is larger than the office wants.
    AttachmentLarge = "attachment_large" => FAILURE_ATTACHMENT_LARGE,
    /// All of them together would be larger than the office wants.
    AttachmentsFull = "attachments_full" => FAILURE_ATTACHMENTS_FULL,
    /// A record would have more of them than it may.
    AttachmentsMany = "attachments_many" => FAILURE_ATTACHMENTS_MANY,
    /// The content of one was given up.
    AttachmentGone = "attachment_gone" => FAILURE_ATTACHMENT_GONE,
    // Reports.
    /// The report is locked.
    ReportLocked = "report_locked" => FAILURE_REPORT_LOCKED,
    /// A figure in the words of a report that cannot be filled in.
    TokenWrong = "token_wrong" => FAILURE_TOKEN_WRONG,
    /// Nothing was written in a report.
    NoWordsToPrint = "no_words_to_print" => FAILURE_NO_WORDS_TO_PRINT,
    /// Another figure stands in the report and is not to be replaced.
    FigureThere = "figure_there" => FAILURE_FIGURE_THERE,
    /// A text is no code of a period.
    PeriodOdd = "period_odd" => FAILURE_PERIOD_ODD,
    /// There is no figure of a period for this form.
    NoReportsToPrint = "no_reports_to_print" => FAILURE_NO_REPORTS_TO_PRINT,

    // Import.
    /// There is no table of that kind in the workbook.
    NoTable = "no_table" => FAILURE_NO_TABLE,
    /// The table has no rows.
    NoRows = "no_rows" => FAILURE_NO_ROWS,
    /// The workbook lists something else.
    WrongKind = "wrong_kind" => FAILURE_WRONG_KIND,
    /// Workbooks of that kind are not taken in yet.
    KindNotTaken = "kind_not_taken" => FAILURE_KIND_NOT_TAKEN,
    /// The import was committed before.
    BatchClosed = "batch_closed" => FAILURE_BATCH_CLOSED,
    /// The workbook is no longer the one that was staged.
    FileChanged = "file_changed" => FAILURE_FILE_CHANGED,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{self, Lang};

    #[test]
    fn every_code_speaks_both_languages_and_scripts_see_one_spelling() {
        for code in Code::ALL {
            let key = code.key();
            assert_eq!(
                code.word().name(),
                format!("failure-{}", key.replace('_', "-"))
            );
            assert!(
                words::exists(Lang::En, code.word().name()),
                "{key} has no English text"
            );
            assert_eq!(serde_json::to_value(code).unwrap(), key);
        }
    }
}
