//! Plans of work on their way in.

use office::calendar::{Column, DayKind, YearDay};
use office::import::{self, Kind, Receipt};

use super::plan;
use crate::desk::Desk;

fn taken(desk: &Desk, name: &str, text: &str) -> Receipt {
    let path = desk.path(name);
    std::fs::write(&path, text).unwrap();
    let (office, ctx) = (&desk.office, desk.ctx());
    let batch = import::stage_file(office, &ctx, &path, Kind::Calendar, 2024, &()).unwrap();
    import::commit(office, &ctx, batch).unwrap()
}

fn own(desk: &Desk) -> Vec<YearDay> {
    let days = plan(desk, 2024, "2024-01-01").days.into_iter();
    days.filter(|day| day.own).collect()
}

const PLAN: &str = "BAN DÂN VẬN HUYỆN ỦY;;;;\nKẾ HOẠCH CÔNG TÁC NĂM 2024;;;;\n\
STT;Nội dung công việc;Thời gian;Chủ trì;Địa điểm\n\
THÁNG 3;;;;\n\
1;Hội nghị triển khai phong trào “Dân vận khéo”;8 giờ 00, ngày 15/3;Trưởng ban;Hội trường Huyện ủy\n\
2;Khảo sát các mô hình ở cơ sở;;Phó ban;Các xã\n\
QUÝ IV;;;;\n\
3;Họp mặt ngày truyền thống công tác dân vận;15/10/2024;Thường trực;\n\
4;Đợt cao điểm vì người nghèo;17/10 - 18/11;Mặt trận;\n\
5;Tổng kết năm công tác dân vận;31/11;;\n";

#[test]
fn a_plan_is_taken_in_with_its_times_and_the_months_over_its_rows() {
    let desk = Desk::new();
    let receipt = taken(&desk, "ke-hoach.csv", PLAN);
    assert_eq!((receipt.new, receipt.rejected), (5, 0));
    let told: Vec<(String, String, DayKind)> = own(&desk)
        .into_iter()
        .map(|day| (day.date_text, day.time, day.kind))
        .collect();
    let expected = [
        ("3/2024", "", DayKind::Visit),
        ("15/3/2024", "8 giờ 00", DayKind::Conference),
        ("15/10/2024", "", DayKind::Meeting),
        ("17/10/2024 – 18/11/2024", "", DayKind::Campaign),
        ("31/11", "", DayKind::Conference),
    ];
    let expected = expected.map(|(date, time, kind)| (date.to_owned(), time.to_owned(), kind));
    assert_eq!(told, expected);
}

#[test]
fn the_same_plan_again_changes_nothing_and_a_changed_row_changes_its_entry() {
    let desk = Desk::new();
    taken(&desk, "ke-hoach.csv", PLAN);
    let again = taken(&desk, "lan-hai.csv", PLAN);
    assert_eq!((again.new, again.changed, again.same), (0, 0, 5));
    let moved = PLAN.replace("Trưởng ban", "Phó Trưởng ban");
    let changed = taken(&desk, "lan-ba.csv", &moved);
    assert_eq!((changed.new, changed.changed), (0, 1));
    let leads: Vec<String> = own(&desk).into_iter().map(|day| day.lead).collect();
    assert!(leads.contains(&"Phó Trưởng ban".to_owned()), "{leads:?}");
    assert_eq!(Column::ALL.len(), 12);
}

#[test]
fn a_meeting_of_every_month_stays_one_a_month() {
    let desk = Desk::new();
    let plan = "Nội dung công việc;Thời gian;Chủ trì\nHọp giao ban cơ quan;5/1;A\nHọp giao ban cơ quan;5/2;A\nHọp giao ban cơ quan;5/3;A\n";
    assert_eq!(taken(&desk, "giao-ban.csv", plan).new, 3);
}
