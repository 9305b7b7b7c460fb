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
use office::models::{self, Giver, Measure, ModelLevel, ModelState, Resource};

use super::{Scenario, nothing};
use crate::desk::Desk;
use crate::models::{draft, recognising, registered};
use crate::round::opened;

/// Registrations as [`two`] makes them: two of one year, of two models.
const FIRST: i64 = 1;
const SECOND: i64 = 2;

fn two(desk: &Desk) {
    registered(desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    registered(desk, 2024, "Tiếng kẻng an ninh", "Chi bộ ấp 3");
}

fn recognised(desk: &Desk) {
    two(desk);
    let by = recognising(ModelLevel::Commune, "2024-10-10");
    recognise(&desk.office, &desk.ctx(), &[FIRST], &by).unwrap();
}

/// A model of 2023 that is registered for 2024 too.
fn renewed(desk: &Desk) {
    let key = registered(desk, 2023, "Nét đẹp đường quê", "Chi bộ ấp 2");
    models::renew(&desk.office, &desk.ctx(), &[key], 2024).unwrap();
}

fn of_two_years(desk: &Desk) {
    registered(desk, 2023, "Nét đẹp đường quê", "Chi bộ ấp 2");
    registered(desk, 2024, "Nét đẹp đường quê (mở rộng)", "Chi bộ ấp 2");
}

const fn scenario(kind: &'static str, prepare: fn(&Desk), act: fn(&Desk)) -> Scenario {
    Scenario { kind, prepare, act }
}

pub(super) static ALL: &[Scenario] = &[
    scenario("models.register", nothing, |desk| {
        registered(desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    }),
    scenario("models.register_many", nothing, |desk| {
        let drafts = [draft(&[("title", "A"), ("ends", "31/02/2024")]), draft(&[])];
        models::put_registrations(&desk.office, &desk.ctx(), 2024, &drafts).unwrap();
    }),
    scenario("models.edit", two, |desk| {
        models::edit_registration(&desk.office, &desk.ctx(), FIRST, "field", "QPAN").unwrap();
    }),
    scenario("models.remove", recognised, |desk| {
        models::remove_registrations(&desk.office, &desk.ctx(), &[FIRST]).unwrap();
    }),
    scenario("models.move", two, |desk| {
        let keys = [FIRST, SECOND];
        set_state(&desk.office, &desk.ctx(), &keys, ModelState::Approved, None).unwrap();
    }),
    scenario("models.recognise", two, |desk| {
        let by = recognising(ModelLevel::District, "2024-10-10");
        recognise(&desk.office, &desk.ctx(), &[FIRST, SECOND], &by).unwrap();
    }),
    scenario("models.unrecognise", recognised, |desk| {
        unrecognise(&desk.office, &desk.ctx(), 1, "Ghi nhầm").unwrap();
    }),
    scenario("models.origin", two, |desk| {
        set_origin(&desk.office, &desk.ctx(), SECOND, Some(FIRST)).unwrap();
    }),
    scenario("models.renew", two, |desk| {
        models::renew(&desk.office, &desk.ctx(), &[FIRST, SECOND], 2025).unwrap();
    }),
    scenario("models.link_same", of_two_years, |desk| {
        link_models(&desk.office, &desk.ctx(), FIRST, SECOND, true).unwrap();
    }),
    scenario("models.link_different", of_two_years, |desk| {
        link_models(&desk.office, &desk.ctx(), FIRST, SECOND, false).unwrap();
    }),
    scenario("models.part", renewed, |desk| {
        part_model(&desk.office, &desk.ctx(), SECOND).unwrap();
    }),
    scenario("models.figures", two, |desk| {
        let resources = [Resource {
            giver: Giver::People,
            measure: Measure::Area,
            amount: 145,
        }];
        models::put_figures(&desk.office, &desk.ctx(), FIRST, &resources, &[]).unwrap();
    }),
    scenario("models.score", two, |desk| {
        let marks = [MarkGiven {
            item: "KQ".into(),
            side: ScoreSide::Appraisal,
            points: "30,5".into(),
            evidence: "Báo cáo số 12".into(),
        }];
        give_marks(&desk.office, &desk.ctx(), FIRST, &marks).unwrap();
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
            valid_from: "2024-01-01".into(),
            max: 10_000,
            items: vec![item],
            bands: Vec::new(),
        };
        add_sheet(&desk.office, &desk.ctx(), &sheet).unwrap();
    }),
    scenario("models.quota", nothing, |desk| {
        set_quota(
            &desk.office,
            &desk.ctx(),
            2024,
            ModelLevel::Province,
            Some(5),
        )
        .unwrap();
    }),
    scenario("models.calendar", nothing, |desk| {
        let day = "2024-05-31".parse().ok();
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
        let lines =
            "STT,Tên mô hình,Đơn vị đăng ký,Lĩnh vực\n1,Nét đẹp đường quê,Chi bộ ấp 2,Kinh tế\n";
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
            let all = desk
                .office
                .read(|reading| nominees(reading, &[FIRST]))
                .unwrap();
            commend(&desk.office, &desk.ctx(), 1, &all).unwrap();
        },
    ),
];
