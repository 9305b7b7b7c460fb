//! Operations of the register of models.

use office::import::{self, Kind};
use office::models::calendar::{CalendarStep, set_day};
use office::models::commend::{commend, nominees};
use office::models::life::{
    link_models, part_model, recognise, set_origin, set_state, unrecognise,
};
use office::models::scoring::{
    MarkGiven, NewScoreSheet, ScoreItem, ScoreSide, add_sheet, give_marks, set_quota,
};
use office::models::{self, Giver, Measure, ModelLevel, ModelQuery, ModelState, Resource};

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::models::{draft, recognising, registered, rows};
use crate::round::{newest, opened};

/// A number that comes once: what is made again in a long walk is another model each time.
pub(super) fn once(desk: &Desk) -> i64 {
    desk.ctx().now.timestamp() / 60
}

fn fresh(desk: &Desk, year: i32) -> i64 {
    let title = format!("Mô hình số {}", once(desk));
    registered(desk, year, &title, "Chi bộ ấp 2")
}

pub(super) fn two(desk: &Desk) {
    fresh(desk, 2024);
    fresh(desk, 2024);
}

/// The two registrations that were made last.
pub(super) fn last_two(desk: &Desk) -> [i64; 2] {
    let all = rows(desk, &ModelQuery::default());
    let mut keys: Vec<i64> = all.iter().map(|row| row.key).collect();
    keys.sort_unstable();
    let [.., first, second] = keys[..] else {
        panic!("two registrations were made");
    };
    [first, second]
}

fn first(desk: &Desk) -> i64 {
    last_two(desk)[0]
}

fn recognised(desk: &Desk) {
    two(desk);
    let by = recognising(ModelLevel::Commune, "2024-10-10");
    recognise(&desk.office, &desk.ctx(), &[first(desk)], &by).unwrap();
}

/// A model of 2023 that is registered for 2024 too.
fn renewed(desk: &Desk) {
    let key = fresh(desk, 2023);
    models::renew(&desk.office, &desk.ctx(), &[key], 2024).unwrap();
}

fn of_two_years(desk: &Desk) {
    fresh(desk, 2023);
    fresh(desk, 2024);
}

const fn scenario(kind: &'static str, prepare: fn(&Desk), act: fn(&Desk)) -> Scenario {
    Scenario { kind, prepare, act }
}

pub(super) static ALL: &[Scenario] = &[
    scenario("models.register", nothing, |desk| {
        fresh(desk, 2024);
    }),
    scenario("models.register_many", nothing, |desk| {
        let drafts = [draft(&[("title", "A"), ("ends", "31/02/2024")]), draft(&[])];
        models::put_registrations(&desk.office, &desk.ctx(), 2024, &drafts).unwrap();
    }),
    scenario("models.edit", two, |desk| {
        models::edit_registration(&desk.office, &desk.ctx(), first(desk), "field", "QPAN").unwrap();
    }),
    scenario("models.remove", recognised, |desk| {
        models::remove_registrations(&desk.office, &desk.ctx(), &[first(desk)]).unwrap();
    }),
    scenario("models.move", two, |desk| {
        let keys = last_two(desk);
        set_state(&desk.office, &desk.ctx(), &keys, ModelState::Approved, None).unwrap();
    }),
    scenario("models.recognise", two, |desk| {
        let by = recognising(ModelLevel::District, "2024-10-10");
        recognise(&desk.office, &desk.ctx(), &last_two(desk), &by).unwrap();
    }),
    scenario("models.unrecognise", recognised, |desk| {
        let key = first(desk);
        let told = |reading: &office::Reading| models::story(reading, key);
        let taken = desk.office.read(told).unwrap().recognitions[0].key;
        unrecognise(&desk.office, &desk.ctx(), taken, "Ghi nhầm").unwrap();
    }),
    scenario("models.origin", two, |desk| {
        let [first, second] = last_two(desk);
        set_origin(&desk.office, &desk.ctx(), second, Some(first)).unwrap();
    }),
    scenario("models.renew", two, |desk| {
        models::renew(&desk.office, &desk.ctx(), &last_two(desk), 2025).unwrap();
    }),
    scenario("models.link_same", of_two_years, |desk| {
        let [first, second] = last_two(desk);
        link_models(&desk.office, &desk.ctx(), first, second, true).unwrap();
    }),
    scenario("models.link_different", of_two_years, |desk| {
        let [first, second] = last_two(desk);
        link_models(&desk.office, &desk.ctx(), first, second, false).unwrap();
    }),
    scenario("models.part", renewed, |desk| {
        part_model(&desk.office, &desk.ctx(), last_two(desk)[1]).unwrap();
    }),
    scenario("models.figures", two, |desk| {
        let resources = [Resource {
            giver: Giver::People,
            measure: Measure::Area,
            amount: 145,
        }];
        models::put_figures(&desk.office, &desk.ctx(), first(desk), &resources, &[]).unwrap();
    }),
    scenario("models.score", two, |desk| {
        let marks = [MarkGiven {
            item: "KQ".into(),
            side: ScoreSide::Appraisal,
            points: "30,5".into(),
            evidence: "Báo cáo số 12".into(),
        }];
        give_marks(&desk.office, &desk.ctx(), first(desk), &marks).unwrap();
    }),
    scenario("models.score_sheet", nothing, |desk| {
        let item = ScoreItem {
            code: "A".into(),
            label: "Kết quả".into(),
            max: 10_000,
            ..ScoreItem::default()
        };
        let sheet = NewScoreSheet {
            name: "Thang điểm của huyện".into(),
            valid_from: "2030-01-01".into(),
            max: 10_000,
            items: vec![item],
            bands: Vec::new(),
        };
        add_sheet(&desk.office, &desk.ctx(), &sheet).unwrap();
    }),
    scenario("models.quota", nothing, |desk| {
        let most = u32::try_from(once(desk) % 10_000).ok();
        set_quota(&desk.office, &desk.ctx(), 2024, ModelLevel::Province, most).unwrap();
    }),
    scenario("models.calendar", nothing, |desk| {
        let first: chrono::NaiveDate = "2024-01-01".parse().unwrap();
        let day = first.checked_add_days(chrono::Days::new(once(desk) as u64 % 300));
        set_day(
            &desk.office,
            &desk.ctx(),
            2024,
            CalendarStep::Registration,
            day,
        )
        .unwrap();
    }),
    scenario("models.import", nothing, |desk| {
        let file = desk.path("dang-ky.csv");
        let number = once(desk);
        let lines = format!(
            "STT,Tên mô hình,Đơn vị đăng ký,Lĩnh vực\n1,Tuyến đường hoa số {number},Chi bộ ấp 2,Kinh tế\n"
        );
        std::fs::write(&file, lines).unwrap();
        let ctx = desk.ctx();
        let batch = import::stage_file(&desk.office, &ctx, &file, Kind::Models, 2024, &()).unwrap();
        import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    }),
    scenario(
        "models.commend",
        |desk| {
            opened(desk);
            recognised(desk);
        },
        |desk| {
            let key = first(desk);
            let all = desk
                .office
                .read(|reading| nominees(reading, &[key]))
                .unwrap();
            let round = newest(desk).key;
            commend(&desk.office, &desk.ctx(), round, &all).unwrap();
        },
    ),
];
