//! Operations of reports of figures.

use office::import::{self, Kind};
use office::reports::known::{NewIndicator, add_indicator};
use office::reports::narrative::{self, NewOutline};
use office::reports::prose::{self, ProsePick};
use office::reports::report::{self, CellTyped, DaySet, MatrixTyped, ReportHead};
use office::reports::sets::{NewReportForm, add_form};
use office::reports::sums::{consolidate, take_registers};
use office::reports::{IndicatorKind, Period, ReportState, target_of};

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::models::{draft, registered};
use crate::reports::{period, put, typed, unit};

/// A number that comes once, for what is made again in a long walk.
fn once(desk: &Desk) -> i64 {
    desk.ctx().now.timestamp() / 60
}

/// A month that comes once.
fn month(desk: &Desk) -> Period {
    let at = once(desk) % 1320;
    period(&format!("{}-M{:02}", 1990 + at / 12, at % 12 + 1))
}

fn ward(desk: &Desk) -> i64 {
    unit(desk, "C31144-A")
}

fn drafted(desk: &Desk) {
    typed(desk, ward(desk), month(desk), &[("B01", "12")]);
}

/// The report that was opened last.
fn newest(desk: &Desk) -> ReportHead {
    let all = desk.office.read(report::list_of).unwrap();
    let heads = all.into_iter().map(|row| row.head);
    heads.max_by_key(|head| head.key).unwrap()
}

fn received(desk: &Desk) {
    drafted(desk);
    moved(desk, ReportState::Received);
}

fn moved(desk: &Desk, to: ReportState) {
    let keys = [newest(desk).key];
    report::set_state(&desk.office, &desk.ctx(), &keys, to, None).unwrap();
}

fn locked(desk: &Desk) {
    received(desk);
    lock(desk);
}

fn lock(desk: &Desk) {
    report::lock(&desk.office, &desk.ctx(), &[newest(desk).key]).unwrap();
}

/// A report of a year in which the register holds a model.
fn with_register(desk: &Desk) {
    drafted(desk);
    let year = period(&newest(desk).period).year;
    registered(
        desk,
        year,
        &format!("Mô hình {}", once(desk)),
        "Chi bộ ấp 2",
    );
}

const fn scenario(kind: &'static str, prepare: fn(&Desk), act: fn(&Desk)) -> Scenario {
    Scenario { kind, prepare, act }
}

pub(super) static ALL: &[Scenario] = &[
    scenario("reports.indicator", nothing, |desk| {
        let new = NewIndicator {
            name: "Tuyến đường tự quản".into(),
            unit: "tuyến".into(),
            kind: IndicatorKind::Flow,
            group: "Hạ tầng".into(),
            decimals: None,
            parts: Vec::new(),
            whole: Vec::new(),
        };
        add_indicator(&desk.office, &desk.ctx(), &new).unwrap();
    }),
    scenario("reports.form", nothing, |desk| {
        let new = NewReportForm {
            code: Some("DV01".into()),
            name: "Biểu riêng".into(),
            // No report of a scenario is so late: the others keep the form they are used to.
            valid_from: "2101-01-01".parse().unwrap(),
            spans: Vec::new(),
            kinds: Vec::new(),
            indicators: vec!["B01".into()],
        };
        add_form(&desk.office, &desk.ctx(), &new).unwrap();
    }),
    scenario("reports.open", nothing, |desk| {
        report::open_report(&desk.office, &desk.ctx(), ward(desk), month(desk)).unwrap();
    }),
    scenario("reports.open_many", nothing, |desk| {
        report::open_many(&desk.office, &desk.ctx(), &[ward(desk)], month(desk)).unwrap();
    }),
    scenario("reports.revise", received, |desk| {
        report::revise(&desk.office, &desk.ctx(), newest(desk).key).unwrap();
    }),
    scenario("reports.cell", drafted, |desk| {
        put(desk, newest(desk).key, "B01", &once(desk).to_string());
    }),
    scenario("reports.cells", drafted, |desk| {
        let figures = ["B02", "B04"].map(|code| CellTyped {
            code: code.into(),
            text: once(desk).to_string(),
            ..CellTyped::default()
        });
        report::put_cells(&desk.office, &desk.ctx(), newest(desk).key, &figures).unwrap();
    }),
    scenario("reports.head", drafted, |desk| {
        let said = draft(&[("note", &once(desk).to_string())]);
        report::put_head(&desk.office, &desk.ctx(), newest(desk).key, &said).unwrap();
    }),
    scenario("reports.remove", drafted, |desk| {
        report::remove_draft(&desk.office, &desk.ctx(), newest(desk).key).unwrap();
    }),
    scenario("reports.move", drafted, |desk| {
        moved(desk, ReportState::Sent)
    }),
    scenario("reports.consolidate", received, |desk| {
        let (district, of) = (unit(desk, "D916"), period(&newest(desk).period));
        consolidate(&desk.office, &desk.ctx(), district, of).unwrap();
    }),
    scenario("reports.registers", with_register, |desk| {
        take_registers(&desk.office, &desk.ctx(), newest(desk).key).unwrap();
    }),
    scenario("reports.lock", received, lock),
    scenario("reports.unlock", locked, |desk| {
        report::unlock(&desk.office, &desk.ctx(), newest(desk).key, "Sai số").unwrap();
    }),
    scenario("reports.day", nothing, |desk| {
        let days = DaySet {
            due: "20/6/2024".into(),
            ..DaySet::default()
        };
        report::set_day(&desk.office, &desk.ctx(), month(desk), None, &days).unwrap();
    }),
    scenario("reports.section", drafted, |desk| {
        let (key, text) = (newest(desk).key, format!("Nắm {} vụ việc", once(desk)));
        narrative::put_section(&desk.office, &desk.ctx(), key, "N01", &text).unwrap();
    }),
    scenario("reports.outline", nothing, |desk| {
        let known = desk.office.read(narrative::outlines).unwrap().remove(0);
        let new = NewOutline {
            name: format!("Đề cương {}", once(desk)),
            // As with forms: later than any report of a scenario.
            valid_from: "2101-01-01".parse().unwrap(),
            sections: known.sections,
        };
        narrative::add_outline(&desk.office, &desk.ctx(), &new).unwrap();
    }),
    scenario("reports.prose", drafted, |desk| {
        let pick = ProsePick {
            code: "F08".into(),
            unit: ward(desk),
            period: newest(desk).period,
            typed: once(desk).to_string(),
            sentence: format!("Xây {} căn.", once(desk)),
            replace: true,
        };
        prose::take(&desk.office, &desk.ctx(), "bao-cao.docx", &[pick]).unwrap();
    }),
    scenario("reports.matrix", drafted, |desk| {
        let typed = MatrixTyped {
            unit: ward(desk),
            code: "B02".into(),
            text: once(desk).to_string(),
        };
        let of = period(&newest(desk).period);
        report::put_matrix(&desk.office, &desk.ctx(), of, &[typed]).unwrap();
    }),
    scenario("reports.import", nothing, |desk| {
        let path = desk.path("bieu.csv");
        let table = format!(
            "Báo cáo số liệu;;\nChỉ tiêu;ĐVT;Số liệu\nCuộc tuyên truyền, hội nghị quán triệt;cuộc;{}\nLượt người tham dự;lượt người;115\n",
            once(desk)
        );
        std::fs::write(&path, table).unwrap();
        let target = target_of(month(desk), Some(ward(desk)));
        let (office, ctx) = (&desk.office, desk.ctx());
        let batch = import::stage_file(office, &ctx, &path, Kind::Indicators, target, &()).unwrap();
        import::commit(office, &ctx, batch).unwrap();
    }),
];
