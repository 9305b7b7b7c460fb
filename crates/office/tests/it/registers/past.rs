//! The whole history of a unit: what each subject knows of it and of those that went into it.

use office::units::{self, UnitEvent};
use office::{Office, search};

use super::entered;
use crate::desk::{Desk, ctx, program};

fn past(office: &Office, code: &str) -> Vec<UnitEvent> {
    let unit = office.read(|reading| {
        let registry = units::registry(reading)?;
        let unit = registry.units().iter().find(|unit| unit.code == code);
        units::past(reading, unit.unwrap().key)
    });
    unit.unwrap()
}

#[test]
fn a_unit_tells_of_inspections_reports_and_what_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("so.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    let told = past(&office, "D916");
    for (what, title) in [
        ("Buổi làm việc", "Quận Ninh Kiều"),
        ("Kiến nghị", "95 năm Ngày truyền thống"),
        ("Báo cáo", "6 tháng đầu năm 2024"),
    ] {
        let own = |one: &&UnitEvent| one.what == what && one.title.contains(title);
        assert!(told.iter().find(own).is_some(), "{what} {title}: {told:#?}");
    }
    let days: Vec<_> = told.iter().map(|one| one.day).collect();
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    assert!(told.iter().all(|one| !one.place.is_empty()));
}

#[test]
fn a_merged_unit_is_told_of_under_the_name_it_bore() {
    let desk = Desk::new();
    let cells = [
        ("content", "Nhân rộng mô hình"),
        ("unit", "Phường Xuân Khánh"),
        ("day", "20/6/2024"),
        ("due", "20/9/2024"),
        ("status", "chưa thực hiện"),
    ];
    entered(&desk, "recommendations.one", None, &cells);
    let now = |reading: &office::Reading| {
        search::find(reading, "Phường Ninh Kiều", 5, office::words::Lang::Vi)
    };
    let hits = desk.office.read(now).unwrap();
    let unit = hits
        .iter()
        .find(|hit| hit.title == "Phường Ninh Kiều")
        .unwrap();
    let told = desk
        .office
        .read(|reading| units::past(reading, unit.key))
        .unwrap();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!(told[0].under, "Phường Xuân Khánh");
    assert_eq!(told[0].detail, "Chưa thực hiện");
}
