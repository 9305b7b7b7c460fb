//! The commands of the window, from one table.
//!
//! `table.rs` lists every command once. From it come the wrappers that Tauri calls, the handler, the
//! names and the capability that `build.rs` declares, and the typed functions of the interface. Bodies stand
//! in the neighbouring files and know nothing of Tauri.

mod attachments;
mod awards;
#[cfg(test)]
mod bindings;
mod blanks;
mod calendar;
mod ceremony;
mod desk;
mod home;
mod import;
pub(crate) mod keep;
mod models;
mod papers;
mod print;
mod prose;
mod recipes;
mod registers;
mod reports;
mod returned;
mod search;
mod start;
mod story;
mod templates;
#[cfg(test)]
mod tests;
mod units;
mod views;

use crate::app::{App, Sender};
use chrono::NaiveDate;
use office::{
    BackupInfo, Failure, NewOffice, Notice, OfficeProfile, OperationRow, Page, Undone, ViewInfo,
    attachments::{Attached, AttachmentEdit, AttachmentList, Trimmed},
    awards::{
        Attendance, Award, BlockApplied, CeremonyDraft, CeremonySheet, CouncilMeeting, DecideArgs,
        Decision, DuplicatePair, ExpectedUnits, FindingList, MedalRule, NewRound, Nomination,
        NominationDraft, NominationQuery, NominationState, NumberAdvice, ProposalLetter,
        RevokeReason, Round, SeatOrder, ServiceDraft, ServiceRecord,
        blank::{
            Accommodation, BlankDefault, BlankKind, BlankLayout, BlankOrder, BlankPart, BlankRun,
            NewRun, OwnField, SheetSample,
        },
        story::Story,
    },
    block::{BlockPreview, CellBlock},
    calendar::{CalendarEntry, MonthGrid, PlanAsked, YearPlan},
    funds::{Balance, MonthOfFund},
    home::Home,
    import::{
        Adjustment, CellSource, DuplicateChoice, Kind, Receipt, SheetView, StagedQuery, StagedRow,
        Understanding,
        recipe::{RecipeEdit, RecipeRow, RecipesTaken},
        returned::{Returned, ToReturn},
    },
    keep::{CopyLook, KeptCopy, PlaceState},
    models::{
        ModelLevel, ModelQuery, ModelRow, ModelState, ModelStory, ModelsApplied, Resource,
        TargetRow,
        calendar::{CalendarDay, CalendarStep},
        commend::Nominee,
        counts::{IndicatorCount, ModelCharts},
        evidence::EvidenceItem,
        life::Recognising,
        scoring::{MarkGiven, NewScoreSheet, Ranking, ScoreCard, ScoreSheet},
        twins::ModelPair,
    },
    print::{FormChoice, PaperFile, Sides},
    registers::{LineQuery, LineRow, LineStory, LinesApplied, RegisterShape},
    reports::{
        PeriodName, ReportState,
        known::{IndicatorRow, NewIndicator},
        narrative::{Narrative, NewOutline, Outline, SectionView},
        prose::{ProseFigures, ProsePick},
        report::{
            Board, CellSaved, CellTyped, DaySet, EntrySheet, FigureChange, Matrix, MatrixTyped,
            PeriodDays, ReportRow,
        },
        sets::{NewReportForm, ReportForm},
        sums::{Against, Consolidation, DrillRow, Summary, TrendPoint, UnitTotal},
    },
    search::Hit,
    settings::{
        ChoiceSet, KeptView, OfficeForm,
        machine::{MachineSettings, PrinterOffset},
    },
    templates::{
        Chosen, FormColumns, FormLine, Preference, PreferenceRow, TemplateFault, TemplateFields,
        TemplateRow,
    },
    units::{UnitDetail, UnitEvent, UnitMatch, UnitQuery, UnitRow},
};
use tauri::{State, ipc::Channel};

use self::{
    blanks::{BlankSample, BlankSet},
    import::Progress,
    print::{PrinterOffers, Printers},
    start::{OfficeInfo, RecentOffice},
};
use crate::{
    cards::CardPreview,
    closing::Closing,
    drop::Dropped,
    platform::PrintJob,
    preview::{Laying, Preview},
};

/// A channel of the interface as command bodies see it; the page behind it may be gone.
fn sender<T: serde::Serialize + Send + Sync + 'static>(channel: Channel<T>) -> Sender<T> {
    Box::new(move |message| {
        let _ = channel.send(message);
    })
}

/// Turns the table into wrappers, handler and descriptions. A line that does not fit the body it names
/// does not compile.
macro_rules! commands {
    ($($module:ident :: $name:ident ( $($arg:ident : $ty:ty),* $(; $channel:ident : $message:ty)? ) -> $result:ty;)*) => {
        /// What Tauri calls: hands the state and the arguments to the body.
        mod wrapped {
            use super::*;
            $(
                #[tauri::command]
                pub(super) async fn $name(
                    app: State<'_, App>,
                    $($arg: $ty,)*
                    $($channel: Channel<$message>,)?
                ) -> Result<$result, Failure> {
                    super::$module::$name(&app, $($arg,)* $(super::sender($channel),)?).await
                }
            )*
        }

        /// The handler of every command of the table.
        pub(crate) fn handler()
        -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$(wrapped::$name),*]
        }

        /// Every command as the interface needs to know it.
        #[cfg(test)]
        fn describe(types: &mut bindings::Types) -> Vec<bindings::Command> {
            vec![$(bindings::Command {
                name: stringify!($name),
                args: vec![$((stringify!($arg), types.name::<$ty>())),*],
                channel: bindings::first([$((stringify!($channel), types.name::<$message>()))?]),
                result: types.name::<$result>(),
            }),*]
        }
    };
}

include!("table.rs");
