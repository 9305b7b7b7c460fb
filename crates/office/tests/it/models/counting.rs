//! Indicators C01 to C16, each with the rows behind it; charts; the calendar.

use office::models::calendar::{CalendarStep, calendar, set_day};
use office::models::counts::{charts, indicators};
use office::models::life::{recognise, set_origin, set_state};
use office::models::{self, ModelLevel, ModelQuery, ModelState};

use super::{draft, recognising, registered, rows};
use crate::desk::Desk;

fn year_of_models(desk: &Desk) -> Vec<i64> {
    let put = |fields: &[(&str, &str)]| {
        models::put_registration(&desk.office, &desk.ctx(), 2024, None, &draft(fields)).unwrap()
    };
    let keys = vec![
        put(&[
            ("title", "A"),
            ("field", "KT"),
            ("novelty", "mới"),
            ("unit", "Xã Tân Lân"),
        ]),
        put(&[("title", "B"), ("field", "QPAN"), ("novelty", "duy trì")]),
        put(&[("title", "C"), ("field", "VHXH"), ("kind", "cá nhân")]),
        put(&[("title", "D"), ("field", "HTCT"), ("novelty", "nhân rộng")]),
        put(&[("title", "Bị trả lại"), ("field", "KT")]),
    ];
    let (office, ctx) = (&desk.office, || desk.ctx());
    set_state(
        office,
        &ctx(),
        &keys[4..],
        ModelState::Returned,
        Some("Trùng"),
    )
    .unwrap();
    set_state(office, &ctx(), &keys[..2], ModelState::UnderWay, None).unwrap();
    for level in [ModelLevel::Commune, ModelLevel::District] {
        recognise(
            office,
            &ctx(),
            &keys[..1],
            &recognising(level, "2024-10-10"),
        )
        .unwrap();
    }
    set_origin(office, &ctx(), keys[3], Some(keys[0])).unwrap();
    keys
}

#[test]
fn every_indicator_counts_the_rows_that_stand_behind_it() {
    let desk = Desk::new();
    year_of_models(&desk);
    let all = desk
        .office
        .read(|reading| indicators(reading, 2024))
        .unwrap();
    let counts: Vec<i64> = all.iter().map(|one| one.count).collect();
    assert_eq!(counts, [4, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 0, 1, 1]);
    assert_eq!(all[15].text, "25 %");
    assert!(all.iter().all(|one| !one.name.is_empty()));
    for one in &all {
        let query = ModelQuery {
            indicator: Some(one.code.clone()),
            ..ModelQuery::of_year(2024)
        };
        assert_eq!(rows(&desk, &query).len() as i64, one.count, "{}", one.code);
    }
}

#[test]
fn each_bar_of_a_chart_leads_to_its_rows() {
    let desk = Desk::new();
    year_of_models(&desk);
    let charts = desk
        .office
        .read(|reading| charts(reading, 2024, None))
        .unwrap();
    let funnel: Vec<i64> = charts.funnel.iter().map(|bar| bar.count).collect();
    assert_eq!(funnel, [4, 1, 1, 0]);
    assert_eq!(charts.past.len(), 5);
    let bars = charts
        .fields
        .iter()
        .chain(&charts.levels)
        .chain(&charts.states)
        .chain(&charts.past)
        .chain(&charts.units)
        .chain(&charts.funnel);
    for bar in bars {
        let query = bar.query.clone().unwrap();
        assert_eq!(rows(&desk, &query).len() as i64, bar.count, "{}", bar.label);
    }
}

#[test]
fn the_office_moves_the_days_of_its_calendar() {
    let desk = Desk::new();
    let date = "2024-05-31".parse().unwrap();
    let step = CalendarStep::Registration;
    set_day(&desk.office, &desk.ctx(), 2024, step, Some(date)).unwrap();
    let days = desk.office.read(|reading| calendar(reading, 2024)).unwrap();
    let own: Vec<_> = days
        .iter()
        .filter(|day| day.own)
        .map(|day| day.date)
        .collect();
    assert_eq!(own, [date]);
    assert_eq!(days.last().unwrap().date.to_string(), "2025-01-05");
    assert!(days.is_sorted_by_key(|day| day.date));
}

#[test]
fn a_day_of_the_calendar_that_is_near_stands_on_the_desk() {
    let desk = Desk::new();
    let today = "2024-06-18".parse().unwrap();
    let lines = || {
        let home = office::home::home(&desk.office, &desk.ctx(), office::words::Lang::Vi);
        let deadlines = home.unwrap().deadlines.into_iter();
        let days = deadlines.filter(|line| line.kind == "model_day");
        days.map(|line| (line.title, line.due)).collect::<Vec<_>>()
    };
    let step = CalendarStep::Survey;
    set_day(&desk.office, &desk.ctx(), 2024, step, Some(today)).unwrap();
    assert!(lines().is_empty(), "nothing is registered this year");
    crate::models::registered(&desk, 2024, "Nét đẹp đường quê", "Chi bộ ấp 2");
    assert_eq!(lines(), [("Khảo sát, kiểm tra".to_owned(), Some(today))]);
}

#[test]
fn a_bar_of_a_unit_of_today_leads_to_the_rows_of_those_it_continues() {
    let desk = Desk::new();
    let units = [
        "phường Xuân Khánh, quận Ninh Kiều",
        "phường Hưng Lợi, quận Ninh Kiều",
        "một nơi không ai biết",
    ];
    for unit in units {
        registered(&desk, 2024, &format!("Mô hình của {unit}"), unit);
    }
    let told = |today: Option<&str>| {
        let today = today.map(|day| day.parse().unwrap());
        let charts = desk.office.read(|reading| charts(reading, 2024, today));
        charts.unwrap().units
    };
    for bars in [told(None), told(Some("2026-01-01"))] {
        assert_eq!(bars.iter().map(|bar| bar.count).sum::<i64>(), 3);
        for bar in bars {
            let query = bar.query.unwrap();
            assert_eq!(rows(&desk, &query).len() as i64, bar.count, "{}", bar.label);
        }
    }
    assert!(told(None).iter().any(|bar| bar.label == "Chưa rõ đơn vị"));
}
