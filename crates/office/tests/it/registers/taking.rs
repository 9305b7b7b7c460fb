//! Lists on their way in: donations, petitions, recommendations.

use office::import::{self, Kind};

use super::{entered, line};
use crate::desk::Desk;

fn keys(desk: &Desk, register: &str) -> Vec<i64> {
    let query = office::registers::LineQuery {
        register: register.into(),
        ..Default::default()
    };
    let today = desk.ctx().today();
    let view = office::registers::open_lines(&desk.office, &query, None, today).unwrap();
    let rows = office::registers::page_of_lines(&desk.office, view.view, 0, 100, today).unwrap();
    rows.into_iter().map(|row| row.key).collect()
}

#[test]
fn a_list_of_donations_goes_into_a_fund_once_with_its_rows() {
    let desk = Desk::new();
    let fund = entered(
        &desk,
        "funds.fund",
        None,
        &[
            ("name", "Quỹ Vì người nghèo"),
            ("purpose", "Vì người nghèo"),
        ],
    );
    let path = desk.path("ung-ho.csv");
    let text = "DANH SÁCH ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO;;;;;\n\
        STT;Ngày;Đơn vị, cá nhân ủng hộ;Số tiền (đồng);Hiện vật;Số lượng\n\
        1;05/01/2024;Công ty An Phát;50.000.000;;\n\
        2;06/01/2024;Chùa Phước Hậu;;gạo;1.000\n\
        3;31/02/2024;Bà Tư;hai trăm;;\n";
    std::fs::write(&path, text).unwrap();
    let (office, ctx) = (&desk.office, desk.ctx());
    let take = || {
        let batch = import::stage_file(office, &ctx, &path, Kind::Donations, fund, &()).unwrap();
        import::commit(office, &ctx, batch).unwrap()
    };
    let first = take();
    assert_eq!(first.new, 3, "{first:?}");
    let rows: Vec<_> = keys(&desk, "funds.income")
        .into_iter()
        .map(|key| line(&desk, key))
        .collect();
    let of = |donor: &str| rows.iter().find(|row| row.cells["donor"] == donor).unwrap();
    assert_eq!(of("Công ty An Phát").cells["value"], "50.000.000");
    assert_eq!(of("Công ty An Phát").origin, "ung-ho.csv, dòng 3");
    assert_eq!(of("Chùa Phước Hậu").cells["quantity"], "1.000");
    let odd = of("Bà Tư");
    assert_eq!(
        (odd.cells["day"].as_str(), odd.cells["value"].as_str()),
        ("31/02/2024", "hai trăm")
    );
    assert!(!odd.counts, "kept and not counted");
    let again = take();
    assert_eq!((again.same, again.new), (3, 0), "{again:?}");
    let before = keys(&desk, "funds.income").len();
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!((before, keys(&desk, "funds.income").len()), (3, 0));
}

#[test]
fn lists_of_petitions_and_recommendations_come_in() {
    let desk = Desk::new();
    let (office, ctx) = (&desk.office, desk.ctx());
    let petitions = desk.path("cu-tri.csv");
    let text = "STT;Ngày nhận;Loại đơn;Nội dung kiến nghị;Người gửi;Đơn vị giải quyết;Tình trạng;Ngày trả lời\n\
        1;05/01/2024;Ý kiến, kiến nghị cử tri;Nâng cấp đường ấp 3;Nguyễn Văn Mẫu;UBND xã;Đã giải quyết;20/01/2024\n";
    std::fs::write(&petitions, text).unwrap();
    let batch = import::stage_file(office, &ctx, &petitions, Kind::Petitions, 0, &()).unwrap();
    assert_eq!(import::commit(office, &ctx, batch).unwrap().new, 1);
    let row = line(&desk, keys(&desk, "democracy.petition")[0]);
    assert_eq!(row.cells["status"], "Đã giải quyết");
    assert_eq!(row.cells["answered"], "20/01/2024");
    assert!(row.counts, "{row:?}");
    let asked = desk.path("kien-nghi.csv");
    let text = "TT;Nội dung kiến nghị;Đơn vị thực hiện;Ngày kiến nghị;Thời hạn;Tình trạng\n\
        1;Củng cố tổ dân vận;Phường Xuân Khánh;20/6/2024;20/9/2024;Đang thực hiện\n";
    std::fs::write(&asked, text).unwrap();
    let batch = import::stage_file(office, &ctx, &asked, Kind::Recommendations, 0, &()).unwrap();
    assert_eq!(import::commit(office, &ctx, batch).unwrap().new, 1);
    let row = line(&desk, keys(&desk, "recommendations.one")[0]);
    assert_eq!(row.cells["status"], "Đang thực hiện");
    assert!(row.counts, "{row:?}");
}
