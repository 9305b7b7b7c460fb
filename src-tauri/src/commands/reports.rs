//! Reports of figures: the board of a period, entry, life, totals and what they are made of.

use crate::app::App;
use chrono::NaiveDate;
use office::reports::known::{self, IndicatorRow, NewIndicator};
use office::reports::narrative::{self, Narrative, NewOutline, Outline, SectionView};
use office::reports::report::{
    self, Board, CellSaved, CellTyped, DaySet, EntrySheet, FigureChange, Matrix, MatrixTyped,
    PeriodDays, ReportRow,
};
use office::reports::sets::{self, NewReportForm, ReportForm};
use office::reports::sums::{
    self, Against, Consolidation, DrillRow, Summary, TrendPoint, UnitTotal,
};
use office::reports::{self, Period, PeriodName, ReportState, period_of};
use office::{Office, Result};

/// Reads something of a period.
async fn of_period<T: Send + 'static>(
    app: &App,
    period: String,
    f: impl FnOnce(&office::Reading, Period) -> Result<T> + Send + 'static,
) -> Result<T> {
    let period = period_of(&period)?;
    app.work(move |office: &Office, _| office.read(|reading| f(reading, period)))
        .await
}

pub(super) async fn reports_catalogue(app: &App) -> Result<Vec<IndicatorRow>> {
    app.work(|office, _| office.read(known::catalogue_of)).await
}

pub(super) async fn reports_add_indicator(app: &App, new: NewIndicator) -> Result<String> {
    app.work(move |office, ctx| known::add_indicator(office, ctx, &new))
        .await
}

pub(super) async fn reports_forms(app: &App) -> Result<Vec<ReportForm>> {
    app.work(|office, _| office.read(sets::report_forms)).await
}

pub(super) async fn reports_add_form(app: &App, new: NewReportForm) -> Result<i64> {
    app.work(move |office, ctx| sets::add_form(office, ctx, &new))
        .await
}

pub(super) async fn reports_board(app: &App, period: String) -> Result<Board> {
    let period = period_of(&period)?;
    app.work(move |office, ctx| {
        let today = ctx.today();
        office.read(|reading| report::board(reading, period, today))
    })
    .await
}

pub(super) async fn reports_list(app: &App) -> Result<Vec<ReportRow>> {
    app.work(|office, _| office.read(report::list_of)).await
}

pub(super) async fn reports_days(
    app: &App,
    period: String,
    unit: Option<i64>,
) -> Result<PeriodDays> {
    let unit = unit.unwrap_or(0);
    of_period(app, period, move |reading, period| {
        report::days_of(reading, period, unit)
    })
    .await
}

pub(super) async fn reports_set_day(
    app: &App,
    period: String,
    unit: Option<i64>,
    days: DaySet,
) -> Result<()> {
    let period = period_of(&period)?;
    app.work(move |office, ctx| report::set_day(office, ctx, period, unit, &days))
        .await
}

pub(super) async fn report_open(app: &App, unit: i64, period: String) -> Result<i64> {
    let period = period_of(&period)?;
    app.work(move |office, ctx| report::open_report(office, ctx, unit, period))
        .await
}

pub(super) async fn reports_open_many(
    app: &App,
    units: Vec<i64>,
    period: String,
) -> Result<Vec<i64>> {
    let period = period_of(&period)?;
    app.work(move |office, ctx| report::open_many(office, ctx, &units, period))
        .await
}

pub(super) async fn report_sheet(app: &App, key: i64) -> Result<EntrySheet> {
    app.work(move |office, _| office.read(|reading| report::entry_sheet(reading, key)))
        .await
}

pub(super) async fn report_put_cell(
    app: &App,
    key: i64,
    typed: CellTyped,
    turn: u32,
) -> Result<CellSaved> {
    let saved = app.work(move |office, ctx| report::put_cell(office, ctx, key, &typed));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn report_try_cell(app: &App, key: i64, typed: CellTyped) -> Result<CellSaved> {
    app.work(move |office, _| office.read(|reading| report::try_cell(reading, key, &typed)))
        .await
}

pub(super) async fn report_put_cells(app: &App, key: i64, typed: Vec<CellTyped>) -> Result<usize> {
    app.work(move |office, ctx| report::put_cells(office, ctx, key, &typed))
        .await
}

pub(super) async fn report_put_head(
    app: &App,
    key: i64,
    fields: Vec<String>,
    texts: Vec<String>,
) -> Result<()> {
    let draft = fields.into_iter().zip(texts).collect();
    app.work(move |office, ctx| report::put_head(office, ctx, key, &draft))
        .await
}

pub(super) async fn reports_matrix(app: &App, period: String) -> Result<Matrix> {
    of_period(app, period, report::matrix).await
}

pub(super) async fn reports_put_matrix(
    app: &App,
    period: String,
    typed: Vec<MatrixTyped>,
    turn: u32,
) -> Result<usize> {
    let period = period_of(&period)?;
    let saved = app.work(move |office, ctx| report::put_matrix(office, ctx, period, &typed));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn report_words(app: &App, key: i64) -> Result<Narrative> {
    app.work(move |office, _| office.read(|reading| narrative::narrative(reading, key)))
        .await
}

pub(super) async fn report_section(app: &App, key: i64, section: String) -> Result<SectionView> {
    app.work(move |office, _| {
        office.read(|reading| narrative::section_view(reading, key, &section))
    })
    .await
}

pub(super) async fn report_put_section(
    app: &App,
    key: i64,
    section: String,
    text: String,
    turn: u32,
) -> Result<()> {
    let saved =
        app.work(move |office, ctx| narrative::put_section(office, ctx, key, &section, &text));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn report_take_over(
    app: &App,
    key: i64,
    section: String,
    from: i64,
) -> Result<()> {
    app.work(move |office, ctx| narrative::take_over(office, ctx, key, &section, from))
        .await
}

pub(super) async fn reports_outlines(app: &App) -> Result<Vec<Outline>> {
    app.work(|office, _| office.read(narrative::outlines)).await
}

pub(super) async fn reports_add_outline(app: &App, new: NewOutline) -> Result<i64> {
    app.work(move |office, ctx| narrative::add_outline(office, ctx, &new))
        .await
}

pub(super) async fn report_history(app: &App, key: i64, code: String) -> Result<Vec<FigureChange>> {
    app.work(move |office, _| office.read(|reading| report::history(reading, key, &code)))
        .await
}

pub(super) async fn report_revise(app: &App, key: i64) -> Result<i64> {
    app.work(move |office, ctx| report::revise(office, ctx, key))
        .await
}

pub(super) async fn report_remove(app: &App, key: i64) -> Result<()> {
    app.work(move |office, ctx| report::remove_draft(office, ctx, key))
        .await
}

pub(super) async fn reports_move(
    app: &App,
    keys: Vec<i64>,
    state: ReportState,
    reason: Option<String>,
) -> Result<()> {
    app.work(move |office, ctx| report::set_state(office, ctx, &keys, state, reason.as_deref()))
        .await
}

pub(super) async fn reports_lock(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| report::lock(office, ctx, &keys))
        .await
}

pub(super) async fn report_unlock(app: &App, key: i64, reason: String) -> Result<()> {
    app.work(move |office, ctx| report::unlock(office, ctx, key, &reason))
        .await
}

pub(super) async fn report_take_registers(app: &App, key: i64) -> Result<usize> {
    app.work(move |office, ctx| sums::take_registers(office, ctx, key))
        .await
}

/// None where the office stands for no unit and none is named.
pub(super) async fn reports_consolidation(
    app: &App,
    unit: Option<i64>,
    period: String,
) -> Result<Option<Consolidation>> {
    of_period(app, period, move |reading, period| {
        let unit = match unit {
            Some(unit) => Some(unit),
            None => reports::own_unit(reading)?,
        };
        unit.map(|unit| sums::consolidation(reading, unit, period))
            .transpose()
    })
    .await
}

pub(super) async fn reports_consolidate(app: &App, unit: i64, period: String) -> Result<i64> {
    let period = period_of(&period)?;
    app.work(move |office, ctx| sums::consolidate(office, ctx, unit, period))
        .await
}

pub(super) async fn reports_period(_app: &App, first: String, last: String) -> Result<PeriodName> {
    reports::period_between(&first, &last).map(PeriodName::from)
}

pub(super) async fn reports_free_periods(app: &App) -> Result<Vec<PeriodName>> {
    let all = app
        .work(|office, _| office.read(report::free_periods))
        .await?;
    Ok(all.into_iter().map(PeriodName::from).collect())
}

pub(super) async fn reports_against(app: &App, period: String, other: String) -> Result<Against> {
    let other = period_of(&other)?;
    of_period(app, period, move |reading, period| {
        sums::against(reading, period, other)
    })
    .await
}

pub(super) async fn reports_summary(
    app: &App,
    period: String,
    units: Option<Vec<i64>>,
) -> Result<Summary> {
    of_period(app, period, move |reading, period| {
        sums::summary(reading, period, units.as_deref())
    })
    .await
}

pub(super) async fn reports_drill(
    app: &App,
    code: String,
    period: String,
    units: Option<Vec<i64>>,
) -> Result<Vec<DrillRow>> {
    of_period(app, period, move |reading, period| {
        sums::drill(reading, &code, period, units.as_deref())
    })
    .await
}

pub(super) async fn reports_by_unit(
    app: &App,
    code: String,
    period: String,
    mapped: Option<NaiveDate>,
) -> Result<Vec<UnitTotal>> {
    of_period(app, period, move |reading, period| {
        sums::by_unit(reading, &code, period, mapped)
    })
    .await
}

pub(super) async fn reports_trend(
    app: &App,
    code: String,
    last: String,
    count: u32,
) -> Result<Vec<TrendPoint>> {
    of_period(app, last, move |reading, period| {
        sums::trend(reading, &code, period, count)
    })
    .await
}

/// What an import of figures goes into: a period, and the unit where the file names none.
pub(super) async fn reports_target(app: &App, period: String, unit: Option<i64>) -> Result<i64> {
    of_period(app, period, move |_, period| {
        Ok(reports::target_of(period, unit))
    })
    .await
}
