//! The one path by which foreign sheets come in: read, understood, corrected, checked, committed
//! as one operation. What the records mean is the subjects' business (`awards::sheet`); where
//! tables are is found in `sheets::table`.

pub mod kind;
pub mod record;
pub mod warning;

mod adjust;
mod cells;
mod commit;
mod context;
mod drawn;
mod fix;
mod inspect;
mod layout;
mod neighbours;
mod notices;
mod read;
mod refused;
mod repeats;
mod source;
mod stage;
mod staged;
mod survey;
mod table;
mod view;

pub use adjust::adjust;
pub use cells::{Cells, OneCell, SheetCells, cells};
pub use commit::{commit, discard, expected};
pub use drawn::{DrawnColumn, DrawnKind, DrawnRow, Repaired, SheetView, sheet_view};
pub use fix::{count_same, fix_cell, fix_same, reject_row};
pub use inspect::{Inspection, SheetInspection, TableInspection, inspect, inspect_workbook};
pub use kind::Kind;
pub use record::{
    Adjustment, ColumnChoice, ColumnUnderstood, FieldChoice, ImportCounts, Receipt, SheetChoice,
    SkippedRow, StagedCell, StagedProblem, StagedQuery, StagedRow, StagedState, Understanding,
    WarningShown,
};
pub use source::{CellSource, cell_source};
pub use stage::stage_file;
pub use view::{staged_rows, understanding};

pub(crate) use table::{counts, newest};

use crate::journal::OpKind;
use crate::subjects::Subject;

/// The operations of import.
pub mod ops {
    use super::OpKind;

    /// The rows of a file are taken in.
    pub static COMMIT: OpKind = OpKind::undoable("import.commit");
}

/// What import brings to the house.
pub static SUBJECT: Subject = Subject {
    tables: &["import_batch", "import_recipe"],
    scratch: &["staged_batch", "staged_row", "staged_sheet", "staged_twin"],
    ops: &[&ops::COMMIT],
    ..Subject::empty("import")
};
