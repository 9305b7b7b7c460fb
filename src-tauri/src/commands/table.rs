// The one table of commands: `module::name(arguments; channel) -> result`. An error is always a `Failure`.
// `build.rs` reads it for the names, `mod.rs` for the wrappers, the handler and the TypeScript functions.
commands! {
    start::recent_offices() -> Vec<RecentOffice>;
    start::new_office(profile: NewOffice) -> Option<OfficeInfo>;
    start::open_office() -> Option<OfficeInfo>;
    start::open_recent(index: usize) -> OfficeInfo;
    start::open_sample() -> OfficeInfo;
    start::office_info() -> Option<OfficeInfo>;
    start::close_office() -> ();
    start::watch_drops(; channel: Dropped) -> ();
    start::watch_closing(; channel: Closing) -> ();
    start::closing_ready() -> ();
    start::closing_hold(held: bool) -> ();
    start::open_dropped() -> Option<OfficeInfo>;

    desk::settings() -> MachineSettings;
    desk::save_settings(settings: MachineSettings) -> ();
    desk::office_profile() -> OfficeForm;
    desk::paper_fonts() -> Vec<String>;
    desk::save_office_profile(profile: OfficeProfile, choices: Vec<ChoiceSet>) -> ();

    search::find(text: String, limit: u32) -> Vec<Hit>;

    home::home() -> Home;
    home::operations(before: Option<i64>, limit: i64) -> Vec<OperationRow>;
    home::undo(operation: Option<i64>) -> Undone;
    home::undo_together(operations: Vec<i64>) -> Undone;
    home::redo() -> Undone;
    home::backup_now() -> BackupInfo;
    home::watch_changes(; channel: Notice) -> ();

    units::units_list(query: UnitQuery) -> Page<UnitRow>;
    units::unit_detail(key: i64) -> UnitDetail;
    units::unit_find(text: String, as_of: NaiveDate) -> UnitMatch;
    units::unit_remember_alias(text: String, key: i64) -> ();

    views::nominations_open(round: i64, query: NominationQuery, keep: Option<u32>) -> ViewInfo;
    views::nominations_page(view: u32, offset: i64, limit: u32) -> Vec<Nomination>;
    views::units_open(query: UnitQuery) -> ViewInfo;
    views::units_page(view: u32, offset: i64, limit: u32) -> Vec<UnitRow>;
    views::view_place(view: u32, key: i64) -> Option<i64>;
    views::view_close(view: u32) -> ();

    awards::award_catalogue(date: NaiveDate) -> Vec<Award>;
    awards::rounds() -> Vec<Round>;
    awards::round(key: i64) -> Round;
    awards::round_create(round: NewRound) -> i64;
    awards::round_edit(key: i64, round: NewRound) -> ();
    awards::nomination_put(round: i64, key: Option<i64>, draft: NominationDraft) -> i64;
    awards::nomination_edit_field(key: i64, field: String, text: String, turn: u32) -> Nomination;
    awards::nominations_block_preview(round: i64, block: CellBlock) -> BlockPreview;
    awards::nominations_block_apply(round: i64, block: CellBlock, turn: Option<u32>) -> BlockApplied;
    awards::nominations_remove(keys: Vec<i64>) -> ();
    awards::nominations_set_state(keys: Vec<i64>, state: NominationState, reason: Option<String>) -> ();
    awards::round_findings(round: i64, date: NaiveDate, limit: u32) -> FindingList;
    awards::round_duplicates(round: i64) -> Vec<DuplicatePair>;
    awards::recipients_link(a: i64, b: i64, same: bool) -> ();
    awards::number_advice(round: i64, date: NaiveDate, typed: String) -> NumberAdvice;
    awards::decide(args: DecideArgs) -> i64;
    awards::decision(key: i64) -> Decision;
    awards::decision_revoke(key: i64, reason: RevokeReason) -> ();
    awards::decision_revoke_line(line: i64, reason: RevokeReason) -> ();
    awards::nomination_choose_basis(key: i64, line: Option<i64>) -> ();

    models::models_open(query: ModelQuery, keep: Option<u32>) -> ViewInfo;
    models::models_page(view: u32, offset: i64, limit: u32) -> Vec<ModelRow>;
    models::model_put(year: i32, key: Option<i64>, fields: Vec<String>, texts: Vec<String>) -> i64;
    models::model_edit_field(key: i64, field: String, text: String, turn: u32) -> ModelRow;
    models::models_remove(keys: Vec<i64>) -> ();
    models::model_story(key: i64) -> ModelStory;
    models::model_contact(key: i64) -> String;
    models::models_set_state(keys: Vec<i64>, state: ModelState, reason: Option<String>) -> ();
    models::models_recognise(keys: Vec<i64>, by: Recognising) -> ();
    models::model_unrecognise(recognition: i64, reason: String) -> ();
    models::model_set_origin(key: i64, origin: Option<i64>) -> ();
    models::models_link(a: i64, b: i64, same: bool) -> ();
    models::models_renew(keys: Vec<i64>, year: i32) -> Vec<i64>;
    models::model_figures(key: i64, resources: Vec<Resource>, targets: Vec<TargetRow>) -> ();
    models::model_score(key: i64) -> ScoreCard;
    models::model_give_marks(key: i64, marks: Vec<MarkGiven>) -> ();
    models::models_ranking(year: i32) -> Ranking;
    models::models_set_quota(year: i32, level: ModelLevel, most: Option<u32>) -> ();
    models::models_charts(year: i32, mapped: bool) -> ModelCharts;
    models::models_indicators(year: i32) -> Vec<IndicatorCount>;
    models::models_calendar(year: i32) -> Vec<CalendarDay>;
    models::models_set_day(year: i32, step: CalendarStep, date: Option<NaiveDate>) -> ();
    models::models_nominees(keys: Vec<i64>) -> Vec<Nominee>;
    models::models_commend(round: i64, nominees: Vec<Nominee>) -> Vec<i64>;
    models::models_pairs(year: i32) -> Vec<ModelPair>;

    papers::council(round: i64) -> Option<CouncilMeeting>;
    papers::council_save(round: i64, meeting: CouncilMeeting) -> ();
    papers::service_record(nomination: i64) -> ServiceRecord;
    papers::service_save(nomination: i64, posts: Vec<ServiceDraft>) -> ();
    papers::medal_rule() -> MedalRule;
    papers::medal_rule_save(rule: MedalRule) -> ();
    papers::letter(round: i64) -> ProposalLetter;
    papers::letter_save(round: i64, letter: ProposalLetter) -> ();

    story::nomination_story(key: i64) -> Story;
    story::nomination_document_set(key: i64, code: String, present: bool) -> ();
    story::cell_source(key: i64, field: String) -> Option<CellSource>;

    import::import_choose(kind: Kind, round: i64; progress: Progress) -> Option<i64>;
    import::import_dropped(kind: Kind, round: i64; progress: Progress) -> Option<i64>;
    import::import_cancel() -> ();
    import::import_understanding(batch: i64) -> Understanding;
    import::import_sheet(batch: i64, sheet: Option<usize>, offset: u32, limit: u32) -> SheetView;
    import::import_adjust(batch: i64, adjustment: Adjustment) -> Understanding;
    import::import_rows(batch: i64, query: StagedQuery) -> Page<StagedRow>;
    import::import_fix(row: i64, field: String, text: String) -> StagedRow;
    import::import_fix_same(batch: i64, field: String, from: String, to: String) -> usize;
    import::import_same_count(batch: i64, field: String, from: String) -> usize;
    import::import_reject(row: i64, rejected: bool) -> StagedRow;
    import::import_duplicate(row: i64, choice: Option<DuplicateChoice>) -> StagedRow;
    import::import_duplicates(row: i64, choice: Option<DuplicateChoice>) -> usize;
    import::import_commit(batch: i64) -> Receipt;
    import::import_discard(batch: i64) -> ();
    returned::import_to_return(batch: i64) -> ToReturn;
    returned::import_returned(batch: i64) -> Option<Returned>;

    recipes::recipe_turn(batch: i64, sheet: usize, on: bool) -> Understanding;
    recipes::recipes_list() -> Vec<RecipeRow>;
    recipes::recipe_edit(key: i64, edit: RecipeEdit) -> RecipeRow;
    recipes::recipes_remove(keys: Vec<i64>) -> ();
    recipes::recipes_save() -> Option<usize>;
    recipes::recipes_take() -> Option<RecipesTaken>;

    print::forms(table: String) -> Vec<FormChoice>;
    print::preview_open(form: String, key: i64, chosen: Chosen) -> Preview;
    print::preview_turn(token: u32, sides: Sides) -> Preview;
    print::preview_lay(token: u32; told: Laying) -> usize;
    print::preview_stop(token: u32) -> ();
    print::preview_page(token: u32, page: usize) -> String;
    print::preview_save(token: u32, kind: PaperFile, archival: bool) -> Option<String>;
    print::preview_open_system(token: u32) -> ();
    print::printers() -> Printers;
    print::printer_offers(printer: String) -> PrinterOffers;
    print::preview_print(token: u32, job: PrintJob) -> ();

    templates::form_columns(form: String, key: i64) -> FormColumns;
    templates::preferences(form: String) -> Vec<PreferenceRow>;
    templates::preference_put(form: String, name: String, content: Preference, usual: bool) -> ();
    templates::preference_usual(form: String, name: Option<String>) -> ();
    templates::preference_remove(form: String, name: String) -> ();
    templates::own_templates(form: String) -> Vec<TemplateRow>;
    templates::own_template_fields(form: String) -> TemplateFields;
    templates::own_template_take(form: String, name: String) -> Option<Vec<TemplateFault>>;
    templates::own_template_check(form: String) -> Option<Vec<TemplateFault>>;
    templates::own_template_sample(form: String) -> Option<String>;
    templates::own_template_remove(form: String, name: String) -> ();
    templates::own_template_fill(form: String, key: i64, chosen: Chosen, name: String) -> Option<String>;
    templates::round_expected(round: i64) -> ExpectedUnits;
    templates::round_expect(round: i64, units: Vec<i64>) -> ();

    blanks::blanks() -> BlankSet;
    blanks::blank_put(layout: BlankLayout) -> i64;
    blanks::blank_remove(key: i64) -> ();
    blanks::blank_scan_choose(key: i64) -> bool;
    blanks::blank_scan_clear(key: i64) -> ();
    blanks::blank_scan(scan: i64) -> Vec<u8>;
    blanks::blank_sample(layout: BlankLayout, with: SheetSample) -> BlankSample;
    blanks::blank_default_put(choice: BlankDefault) -> ();
    blanks::blank_choose(line: i64, kind: BlankKind, layout: Option<String>) -> ();
    blanks::blank_override(line: i64, layout: i64, field: String, to: Option<Accommodation>) -> ();
    blanks::blank_own_fields(decision: i64, line: i64, layout: String) -> Vec<OwnField>;
    blanks::blank_gold(decision: i64, first: u32) -> u32;
    blanks::cards_open(order: BlankOrder) -> CardPreview;
    blanks::cards_page(token: u32, page: usize) -> String;
    blanks::cards_save(token: u32) -> Option<String>;
    blanks::cards_save_each(token: u32, rule: String) -> Option<usize>;
    blanks::cards_print(token: u32, job: Option<PrintJob>) -> ();
    blanks::blank_run(run: NewRun) -> i64;
    blanks::blank_runs(decision: i64) -> Vec<BlankRun>;
    blanks::blank_spoil(sheet: i64, reason: Option<String>) -> ();
    blanks::blank_offsets() -> Vec<PrinterOffset>;
    blanks::blank_measure(layout: String, printer: String, tray: String, left: f64, top: f64) -> PrinterOffset;
    blanks::blank_test_sheet(layout: String, x_mm: f64, y_mm: f64, job: Option<PrintJob>) -> ();
}
