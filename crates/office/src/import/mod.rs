//! The one path by which foreign sheets come in: read, understood, corrected, checked, committed
//! as one operation. What the records mean is the subjects' business (`awards::sheet`); where
//! tables are is found in `sheets::table`.

pub mod kind;
pub(crate) mod oddities;
pub mod record;
pub mod warning;

mod adjust;
mod ahead;
mod before;
mod cells;
mod commit;
pub(crate) mod context;
pub(crate) mod doors;
mod drawn;
mod encoding;
mod fix;
mod halves;
pub(crate) mod inspect;
mod layout;
mod make;
mod notices;
mod read;
pub mod recipe;
pub(crate) mod refused;
mod repeats;
pub mod returned;
pub(crate) mod row;
mod said;
mod same;
mod source;
mod stage;
mod staged;
pub(crate) mod survey;
mod table;
pub(crate) mod taking;
mod view;

pub use adjust::adjust;
pub use cells::{Cells, OneCell, SheetCells, cells, cells_told};
pub use commit::{commit, discard, expected};
pub use drawn::{DrawnColumn, DrawnKind, DrawnRow, Repaired, SheetView, sheet_view};
pub use encoding::{
    EncodingChoice, EncodingExample, EncodingName, EncodingSaid, EncodingUnderstood,
};
pub use fix::{count_same, fix_cell, fix_same, reject_row};
pub use inspect::{
    AwardRecord, Inspection, Records, SheetInspection, TableInspection, inspect, inspect_told,
    inspect_workbook,
};
pub use kind::Kind;
pub use record::{
    Adjustment, ColumnChoice, ColumnUnderstood, FieldChoice, ImportCounts, Receipt, SheetChoice,
    SkippedRow, StagedCell, StagedProblem, StagedQuery, StagedRow, StagedState, Understanding,
    WarningShown,
};
pub use same::{DuplicateChoice, Twin, TwinCell, TwinClass, choose, choose_alike, choose_all};
pub use source::{CellSource, cell_source, model_cell_source};
pub use stage::{Wishes, stage_file, stage_wished, takes};
pub use view::{recipes_used, staged_rows, understanding};

pub(crate) use table::{counts, newest};

use crate::journal::OpKind;
use crate::subjects::Subject;

/// The operations of import.
pub mod ops {
    use super::OpKind;

    /// The rows of a file are taken in.
    pub static COMMIT: OpKind = OpKind::undoable("import.commit").copied_first();
    /// A way of reading is kept.
    pub static RECIPE_KEEP: OpKind = OpKind::undoable("import.recipe_keep");
    /// A way of reading is changed by hand.
    pub static RECIPE_EDIT: OpKind = OpKind::undoable("import.recipe_edit");
    /// Ways of reading are removed.
    pub static RECIPE_REMOVE: OpKind = OpKind::undoable("import.recipe_remove");
    /// Ways of reading are taken in from a file.
    pub static RECIPE_TAKE: OpKind = OpKind::undoable("import.recipe_take");
}

/// What import brings to the house.
pub static SUBJECT: Subject = Subject {
    tables: &["import_batch", "import_recipe"],
    scratch: &["staged_batch", "staged_row", "staged_sheet", "staged_twin"],
    ops: &[
        &ops::COMMIT,
        &ops::RECIPE_KEEP,
        &ops::RECIPE_EDIT,
        &ops::RECIPE_REMOVE,
        &ops::RECIPE_TAKE,
    ],
    forms: returned::FORMS,
    ..Subject::empty("import")
};
