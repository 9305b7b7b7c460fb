//! The year's calendar: entries, the days of every subject on one page, papers, import.

mod ceremony;
mod importing;
mod printing;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use office::Code;
use office::calendar::{self, DayKind, PlanAsked, YearDay, YearPlan};
use office::home;
use office::models::{self, ModelQuery};
use office::reports::report::open_report;
use office::reports::{period_of, unit_named};
use office::search::HitKind;
use office::words::Lang;

use crate::desk::Desk;
use crate::round::{decided, opened};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn entered(desk: &Desk, year: i32, said: &[(&str, &str)]) -> i64 {
    let draft: BTreeMap<String, String> = said
        .iter()
        .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()))
        .collect();
    calendar::put_entry(&desk.office, &desk.ctx(), year, None, &draft).unwrap()
}

pub(crate) fn plan(desk: &Desk, year: i32, today: &str) -> YearPlan {
    asked(
        desk,
        &PlanAsked {
            year,
            ..PlanAsked::default()
        },
        today,
    )
}

fn asked(desk: &Desk, asked: &PlanAsked, today: &str) -> YearPlan {
    desk.office
        .read(|reading| calendar::plan(reading, asked, day(today)))
        .unwrap()
}

fn of_kind(plan: &YearPlan, kind: DayKind) -> Vec<&YearDay> {
    plan.days.iter().filter(|day| day.kind == kind).collect()
}

#[test]
fn a_year_begins_with_its_fixed_days_and_the_tradition_day_is_told_with_its_years() {
    let desk = Desk::new();
    let plan = plan(&desk, 2024, "2024-06-18");
    let fixed = of_kind(&plan, DayKind::Fixed);
    assert_eq!(fixed.len(), plan.days.len(), "nothing else is known yet");
    let tradition = fixed.iter().find(|one| one.from == Some(day("2024-10-15")));
    let title = &tradition.unwrap().title;
    assert!(
        title.contains("công tác dân vận") && title.contains("94 năm"),
        "{title}"
    );
    assert!(
        fixed.iter().any(|one| one.from == Some(day("2024-02-10"))),
        "Tết of 2024"
    );
}

#[test]
fn an_entry_is_late_once_its_day_is_over_until_it_is_done() {
    let desk = Desk::new();
    let key = entered(
        &desk,
        2024,
        &[
            ("title", "Gửi báo cáo sơ kết"),
            ("kind", "Nhiệm vụ"),
            ("ends", "15/6"),
        ],
    );
    let late = |today| plan(&desk, 2024, today).late;
    assert_eq!((late("2024-06-15"), late("2024-06-16")), (0, 1));
    calendar::set_done(&desk.office, &desk.ctx(), &[key], Some(day("2024-06-16"))).unwrap();
    assert_eq!(late("2024-06-17"), 0);
    calendar::set_done(&desk.office, &desk.ctx(), &[key], None).unwrap();
    assert_eq!(late("2024-06-17"), 1);
    entered(&desk, 2024, &[("title", "Họp giao ban"), ("starts", "3/6")]);
    assert_eq!(
        late("2024-06-17"),
        1,
        "a meeting of yesterday is over, not late"
    );
}

#[test]
fn what_cannot_be_read_is_kept_and_stands_without_a_date() {
    let desk = Desk::new();
    let key = entered(
        &desk,
        2024,
        &[("title", "Hội nghị tổng kết"), ("starts", "31/11")],
    );
    let entry = desk
        .office
        .read(|reading| calendar::entry(reading, key))
        .unwrap();
    assert_eq!(
        (entry.raw[0].raw.as_str(), entry.raw[0].text.as_str()),
        ("31/11", "Không có ngày này")
    );
    assert_eq!(entry.kind, DayKind::Conference, "the title says so");
    let last = plan(&desk, 2024, "2024-06-18").days.pop().unwrap();
    assert_eq!(
        (last.title.as_str(), last.from, last.date_text.as_str()),
        ("Hội nghị tổng kết", None, "31/11")
    );
}

#[test]
fn an_entry_without_a_title_or_that_ends_before_it_begins_is_refused() {
    let desk = Desk::new();
    let put = |said: &[(&str, &str)]| {
        let draft = said
            .iter()
            .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()))
            .collect();
        calendar::put_entry(&desk.office, &desk.ctx(), 2024, None, &draft)
            .unwrap_err()
            .code
    };
    assert_eq!(put(&[("starts", "1/6")]), Code::FieldMissing);
    assert_eq!(
        put(&[("title", "A"), ("starts", "10/6"), ("ends", "1/6")]),
        Code::DayEndsBefore
    );
}

#[test]
fn a_yearly_entry_returns_and_a_campaign_over_the_new_year_goes_on() {
    let desk = Desk::new();
    entered(
        &desk,
        2023,
        &[
            ("title", "Ngày thành lập cơ quan"),
            ("starts", "5/8"),
            ("yearly", "x"),
        ],
    );
    entered(
        &desk,
        2023,
        &[
            ("title", "Tết vì người nghèo"),
            ("starts", "15/12/2023"),
            ("ends", "20/1/2024"),
        ],
    );
    let own = |year| -> Vec<String> {
        let plan = plan(&desk, year, "2024-06-18");
        plan.days
            .into_iter()
            .filter(|day| day.own)
            .map(|day| format!("{}: {}", day.date_text, day.title))
            .collect()
    };
    assert_eq!(own(2022), Vec::<String>::new());
    assert_eq!(own(2025), ["05/8/2025: Ngày thành lập cơ quan"]);
    assert_eq!(
        own(2024),
        [
            "15/12/2023 – 20/01/2024: Tết vì người nghèo",
            "05/8/2024: Ngày thành lập cơ quan"
        ]
    );
}

#[test]
fn every_subject_tells_its_days_and_none_is_stored_twice() {
    let desk = Desk::new();
    opened(&desk);
    let decision = decided(&desk, "3");
    let model = [("title", "Hẻm sạch"), ("unit", "Chi bộ ấp 2")];
    let model = model.map(|(field, text)| (field.to_owned(), text.to_owned()));
    models::put_registration(&desk.office, &desk.ctx(), 2024, None, &model.into()).unwrap();
    let period = period_of("2024-M05").unwrap();
    let unit = desk
        .office
        .read(|reading| unit_named(reading, "Phường Xuân Khánh", period))
        .unwrap();
    open_report(&desk.office, &desk.ctx(), unit, period).unwrap();
    let plan = plan(&desk, 2024, "2024-06-18");
    let rounds = of_kind(&plan, DayKind::Round);
    assert_eq!(rounds.len(), 2);
    assert_eq!(
        rounds[0].title,
        format!("Quyết định khen thưởng {}", decision.number)
    );
    assert_eq!(
        rounds[1].from,
        Some(day("2024-12-31")),
        "the open one waits for its decision"
    );
    assert_eq!(
        of_kind(&plan, DayKind::Model).len(),
        6,
        "the review is in January of 2025"
    );
    let reports = of_kind(&plan, DayKind::Report);
    assert_eq!(reports.len(), 12, "the office asks for months");
    let may = reports
        .iter()
        .find(|one| one.from == Some(day("2024-05-17")))
        .unwrap();
    assert!(may.late, "nobody has sent May: {may:?}");
    assert_eq!(
        desk.office.read(calendar::as_json).unwrap().len(),
        0,
        "nothing of it is an entry"
    );
    let years = desk
        .office
        .read(|reading| models::registrations(reading, &ModelQuery::of_year(2024)))
        .unwrap();
    assert_eq!(years.len(), 1);
}

#[test]
fn kinds_words_and_lateness_filter_but_the_counts_stay() {
    let desk = Desk::new();
    entered(
        &desk,
        2024,
        &[
            ("title", "Họp giao ban tháng 6"),
            ("starts", "3/6"),
            ("venue", "Hội trường A"),
        ],
    );
    entered(
        &desk,
        2024,
        &[
            ("title", "Nộp danh sách"),
            ("kind", "work"),
            ("starts", "1/6"),
        ],
    );
    let by = |kinds: &[DayKind], late_only, words: &str| {
        let asked_for = PlanAsked {
            year: 2024,
            kinds: kinds.to_vec(),
            late_only,
            words: words.into(),
        };
        let plan = asked(&desk, &asked_for, "2024-06-18");
        assert!(plan.all > 20 && plan.late == 1, "{}", plan.all);
        plan.days
            .into_iter()
            .map(|day| day.title)
            .collect::<Vec<_>>()
    };
    assert_eq!(by(&[DayKind::Meeting], false, ""), ["Họp giao ban tháng 6"]);
    assert_eq!(by(&[], true, ""), ["Nộp danh sách"]);
    assert_eq!(by(&[], false, "hoi truong"), ["Họp giao ban tháng 6"]);
}

#[test]
fn a_month_has_whole_weeks_and_a_campaign_on_each_of_its_days() {
    let desk = Desk::new();
    entered(
        &desk,
        2024,
        &[
            ("title", "Đợt cao điểm"),
            ("starts", "30/9"),
            ("ends", "2/10"),
        ],
    );
    entered(
        &desk,
        2024,
        &[
            ("title", "Việc của tháng"),
            ("kind", "note"),
            ("starts", "tháng 10"),
        ],
    );
    let asked_for = PlanAsked {
        year: 2024,
        kinds: vec![DayKind::Campaign, DayKind::Note],
        ..PlanAsked::default()
    };
    let grid = desk
        .office
        .read(|reading| calendar::month(reading, &asked_for, 10, day("2024-10-01")))
        .unwrap();
    assert_eq!(grid.weeks.len(), 5);
    assert!(grid.weeks.iter().all(|week| week.len() == 7));
    let held: Vec<String> = grid
        .weeks
        .iter()
        .flatten()
        .filter(|cell| !cell.days.is_empty())
        .map(|cell| cell.date.to_string())
        .collect();
    assert_eq!(
        held,
        ["2024-09-30", "2024-10-01", "2024-10-02", "2024-10-31"]
    );
}

#[test]
fn the_desk_tells_what_comes_and_what_is_late_first() {
    let desk = Desk::new();
    entered(
        &desk,
        2024,
        &[("title", "Họp mặt"), ("starts", "20/6"), ("time", "8 giờ")],
    );
    entered(
        &desk,
        2024,
        &[
            ("title", "Nộp danh sách"),
            ("kind", "work"),
            ("starts", "1/6"),
        ],
    );
    entered(
        &desk,
        2024,
        &[("title", "Việc của tháng 8"), ("starts", "1/8")],
    );
    let ctx = desk.ctx();
    let home = home::home(&desk.office, &ctx, Lang::Vi).unwrap();
    assert!(home.deadlines.is_empty(), "{:?}", home.deadlines);
    let coming: Vec<(&str, bool)> = home
        .coming
        .iter()
        .map(|line| (line.title.as_str(), line.overdue))
        .collect();
    assert_eq!(coming[..2], [("Nộp danh sách", true), ("Họp mặt", false)]);
    assert!(
        coming.iter().all(|(title, _)| *title != "Việc của tháng 8"),
        "{coming:?}"
    );
    assert_eq!(home.coming[1].detail, "Họp, làm việc · 8 giờ");
}

#[test]
fn entries_are_found_without_accents_by_title_and_place() {
    let desk = Desk::new();
    let key = entered(
        &desk,
        2024,
        &[
            ("title", "Hội nghị tổng kết năm"),
            ("starts", "20/12"),
            ("venue", "Nhà văn hóa"),
        ],
    );
    let found = |text: &str| {
        let hits = desk
            .office
            .read(|reading| office::search::find(reading, text, 10, Lang::Vi))
            .unwrap();
        hits.into_iter()
            .filter(|hit| hit.kind == HitKind::Day)
            .map(|hit| (hit.key, hit.detail))
            .collect::<Vec<_>>()
    };
    let told = vec![(key, "20/12/2024 · Nhà văn hóa".to_owned())];
    assert_eq!(found("tong ket"), told);
    assert_eq!(found("nha van hoa"), told);
    assert_eq!(found("sơ kết"), []);
}
