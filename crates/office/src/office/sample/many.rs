//! Two thousand invented models over five years, for trying lists, charts and papers at their
//! scale: drawn from a table of deeds and the built-in units by counting, so that every large
//! sample office is the same. The units are real, what is said of them is not.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::Result;
use crate::models::life::{self, Recognising};
use crate::models::scoring::{MarkGiven, ScoreSide, give_marks_of};
use crate::models::{self, ModelLevel, ModelState};
use crate::office::{Ctx, Office};
use crate::units::{self, UnitKind};

/// Registrations of each year.
const YEARS: [(i32, usize); 5] = [
    (2021, 300),
    (2022, 350),
    (2023, 400),
    (2024, 450),
    (2025, 500),
];
/// Of a hundred models of a year, so many are registered again for the next one.
const AGAIN: usize = 35;

/// What is done: field, title, how, with what result.
const DEEDS: [(&str, &str, &str, &str); 24] = [
    (
        "KINH_TE",
        "Tổ hợp tác trồng rau an toàn",
        "Góp đất, góp công; cùng một quy trình, cùng nơi bán.",
        "Thu nhập của các hộ tăng 15%.",
    ),
    (
        "KINH_TE",
        "Góp vốn xoay vòng giúp nhau thoát nghèo",
        "Mỗi hộ góp 100.000 đồng một tháng, giao lần lượt cho hộ khó khăn.",
        "6 hộ thoát nghèo.",
    ),
    (
        "KINH_TE",
        "Chuyển đổi vườn tạp sang cây ăn trái",
        "Cán bộ khuyến nông hướng dẫn; hộ đi trước giúp hộ đi sau.",
        "12 héc-ta vườn được cải tạo.",
    ),
    (
        "KINH_TE",
        "Hiến đất mở rộng lộ nông thôn",
        "Họp dân bàn trước, công khai dự toán, dân giám sát thi công.",
        "1,8 km lộ được mở rộng.",
    ),
    (
        "KINH_TE",
        "Tuyến phố văn minh thương mại",
        "Các hộ buôn bán ký cam kết giá niêm yết, giữ vỉa hè.",
        "46 hộ tham gia.",
    ),
    (
        "KINH_TE",
        "Điện sáng đường quê",
        "Nhân dân góp trụ, dây; ngành điện hỗ trợ kỹ thuật.",
        "3 tuyến đường có đèn.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Thùng gạo nghĩa tình",
        "Đặt thùng gạo tại nhà văn hóa; ai có thì góp, ai cần thì nhận.",
        "2,4 tấn gạo đến tay hộ khó khăn.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Phân loại rác tại nguồn",
        "Tập huấn từng tổ; hai thùng rác mỗi nhà; thu gom theo ngày.",
        "85% số hộ phân loại rác.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Góc học tập tại nhà",
        "Nhà trường cùng gia đình sắp xếp chỗ học, giờ học.",
        "210 góc học tập.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Nhà sạch, ngõ đẹp",
        "Mỗi thứ bảy cả ấp cùng dọn vệ sinh, trồng hoa.",
        "5 tuyến đường hoa.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Bếp ăn tình thương",
        "Nhà chùa, nhà thờ và các hội góp công nấu ăn.",
        "300 suất ăn mỗi ngày.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Dòng họ hiếu học",
        "Lập quỹ khuyến học dòng họ; biểu dương con cháu học giỏi.",
        "38 em được trao học bổng.",
    ),
    (
        "VAN_HOA_XA_HOI",
        "Tang lễ văn minh, tiết kiệm",
        "Đưa vào quy ước ấp; tổ tang lễ giúp từng nhà.",
        "Không còn kèn trống quá giờ.",
    ),
    (
        "QPAN",
        "Camera an ninh từ nguồn xã hội hóa",
        "Các hộ góp kinh phí; công an giúp chọn chỗ lắp.",
        "28 camera, phạm pháp giảm 40%.",
    ),
    (
        "QPAN",
        "Tiếng kẻng an ninh",
        "Quy ước hiệu kẻng; mỗi tổ có người trực đêm.",
        "Kịp thời xử lý 9 vụ việc.",
    ),
    (
        "QPAN",
        "Tổ tự quản an ninh trật tự",
        "Mỗi tổ 10 hộ, họp hằng tháng, tự hòa giải.",
        "Hòa giải thành 17 vụ.",
    ),
    (
        "QPAN",
        "Vận động thanh niên lên đường nhập ngũ",
        "Thăm từng gia đình; tiếp sức thanh niên trước và sau khi đi.",
        "Đạt 100% chỉ tiêu giao quân.",
    ),
    (
        "QPAN",
        "Cổng trường an toàn giao thông",
        "Phụ huynh, đoàn viên phân luồng giờ tan học.",
        "Không còn ùn ứ trước cổng trường.",
    ),
    (
        "QPAN",
        "Giúp người lầm lỗi hòa nhập cộng đồng",
        "Phân công người giúp đỡ; giới thiệu việc làm.",
        "11 người có việc làm ổn định.",
    ),
    (
        "HTCT",
        "Ngày không hẹn, ngày không viết",
        "Cán bộ một cửa làm hồ sơ giúp dân, trả kết quả trong ngày.",
        "1.240 hồ sơ trả trong ngày.",
    ),
    (
        "HTCT",
        "Đảng viên phụ trách hộ",
        "Mỗi đảng viên phụ trách 5 hộ, nghe và phản ánh hằng tháng.",
        "96 kiến nghị được trả lời.",
    ),
    (
        "HTCT",
        "Đối thoại cuối tuần ở khu dân cư",
        "Lãnh đạo nghe dân tại nhà văn hóa; trả lời có hạn.",
        "12 buổi đối thoại.",
    ),
    (
        "HTCT",
        "Tổ công nghệ số cộng đồng",
        "Đoàn viên đến từng nhà hướng dẫn dịch vụ công.",
        "3.100 tài khoản được kích hoạt.",
    ),
    (
        "HTCT",
        "Chi bộ bốn tốt gắn với dân vận khéo",
        "Sinh hoạt chuyên đề theo việc dân cần.",
        "Chi bộ hoàn thành tốt nhiệm vụ.",
    ),
];

/// Who carries models, before the name of the place, and how such registrants are called.
const CARRIERS: [(&str, &str); 8] = [
    ("Chi bộ khu vực 3,", "neighbourhood"),
    ("Hội Liên hiệp Phụ nữ", "agency"),
    ("Hội Nông dân", "agency"),
    ("Đoàn Thanh niên", "agency"),
    ("Công an", "armed_forces"),
    ("Hội Cựu chiến binh", "agency"),
    ("Trường Tiểu học", "school"),
    ("Ủy ban Mặt trận Tổ quốc", "agency"),
];

const PROGRAMMES: [&str; 5] = [
    "Nông thôn mới nâng cao",
    "Đô thị văn minh",
    "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    "Toàn dân bảo vệ an ninh Tổ quốc",
    "",
];

/// Adds the many models to an office, a year after the other: each year as a few operations.
pub(super) fn register(office: &Office, ctx: &Ctx) -> Result<()> {
    let places = places(office)?;
    let mut before: Vec<i64> = Vec::new();
    let mut drawn: Vec<i64> = Vec::new();
    for (year, count) in YEARS {
        let again: Vec<i64> = every(&before, AGAIN);
        let mut keys = match again.is_empty() {
            true => Vec::new(),
            false => models::renew(office, ctx, &again, year)?,
        };
        let new = count - keys.len();
        let first = drawn.len();
        let drafts = (first..first + new).map(|at| draft(at, year, &places));
        let drafts = drafts.collect::<Vec<_>>();
        let made = models::put_registrations(office, ctx, year, &drafts)?;
        drawn.extend(&made);
        keys.extend(made);
        for at in (first..drawn.len()).filter(|at| is_replica(*at)) {
            life::set_origin(office, ctx, drawn[at], Some(drawn[at - DEEDS.len()]))?;
        }
        go_their_way(office, ctx, year, &keys)?;
        before = keys;
    }
    Ok(())
}

/// The communes and wards of the time before 1 July 2025, in list order, as running text has them.
fn places(office: &Office) -> Result<Vec<String>> {
    let day = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day of the calendar");
    let registry = office.read(units::registry)?;
    let lowest = [UnitKind::Ward, UnitKind::Commune, UnitKind::Township];
    let all = registry.units().iter();
    let there = all.filter(|unit| lowest.contains(&unit.kind) && unit.exists_on(day));
    Ok(there.map(|unit| unit.running_name_on(day)).collect())
}

/// So many of a hundred, spread evenly.
fn every(keys: &[i64], of_hundred: usize) -> Vec<i64> {
    let taken = |at: usize| at * of_hundred / 100 != (at + 1) * of_hundred / 100;
    let all = keys.iter().enumerate();
    all.filter(|(at, _)| taken(*at))
        .map(|(_, key)| *key)
        .collect()
}

/// Whether it takes over the model of the same deed that was drawn before it.
fn is_replica(at: usize) -> bool {
    at >= DEEDS.len() && at.is_multiple_of(25)
}

fn draft(at: usize, year: i32, places: &[String]) -> BTreeMap<String, String> {
    // Steps that share no factor with the lists' lengths, so that the pairs do not repeat soon.
    let (field, title, method, result) = DEEDS[(at * 7) % DEEDS.len()];
    let (carrier, registrant) = CARRIERS[(at * 5 + at / 24) % CARRIERS.len()];
    let place = places.get((at * 11 + at / 8) % places.len().max(1));
    let place = place.map_or("", String::as_str);
    let month = 2 + at % 4;
    let kind = match at % 17 {
        3 => "collective",
        _ => "model",
    };
    let said = [
        ("title", title.to_owned()),
        ("field", field.to_owned()),
        ("kind", kind.to_owned()),
        (
            "novelty",
            if is_replica(at) { "replica" } else { "new" }.to_owned(),
        ),
        ("unit", format!("{carrier} {place}")),
        ("registrant", registrant.to_owned()),
        ("place", place.to_owned()),
        ("programmes", PROGRAMMES[at % PROGRAMMES.len()].to_owned()),
        ("audience", "Nhân dân trên địa bàn".to_owned()),
        ("method", method.to_owned()),
        ("result", result.to_owned()),
        ("starts", format!("{year}-{month:02}-01")),
        ("ends", format!("{year}-10-10")),
        ("registered", format!("{year}-0{}-15", month - 1)),
    ];
    // One in nine leaves something out, as real lists do.
    let left_out = if at % 9 == 4 { "audience" } else { "" };
    let kept = said.into_iter().filter(|(code, _)| *code != left_out);
    kept.map(|(code, text)| (code.to_owned(), text)).collect()
}

/// Scores, states and recognitions of a year, each kind at once.
fn go_their_way(office: &Office, ctx: &Ctx, year: i32, keys: &[i64]) -> Result<()> {
    let of = |wanted: &[usize]| -> Vec<i64> {
        let all = keys.iter().enumerate();
        all.filter(|(at, _)| wanted.contains(&(at % 20)))
            .map(|(_, key)| *key)
            .collect()
    };
    let moved = [
        (ModelState::Approved, &[0][..], None),
        (ModelState::UnderWay, &[1, 2, 3][..], None),
        (ModelState::SelfAssessed, &[4][..], None),
        (
            ModelState::Appraised,
            &[5, 6, 7, 8, 9, 10, 11, 12, 13, 14][..],
            None,
        ),
        (
            ModelState::Returned,
            &[15][..],
            Some("Chưa rõ nội dung, cách làm"),
        ),
        (
            ModelState::Stopped,
            &[16][..],
            Some("Đơn vị không còn điều kiện thực hiện"),
        ),
    ];
    for (state, which, reason) in moved {
        life::set_state(office, ctx, &of(which), state, reason)?;
    }
    let scored = of(&[5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    let marks: Vec<(i64, Vec<MarkGiven>)> = scored
        .iter()
        .enumerate()
        .map(|(at, key)| (*key, marks(at)))
        .collect();
    give_marks_of(office, ctx, &marks)?;
    let high = if year < 2025 {
        ModelLevel::District
    } else {
        ModelLevel::Province
    };
    let recognised = [
        (ModelLevel::Commune, &[7, 8, 9, 10, 11][..], 21),
        (high, &[12, 13][..], 34),
        (ModelLevel::Province, &[14][..], 55),
    ];
    for (level, which, number) in recognised {
        let by = Recognising {
            level,
            number: format!("{number}-QĐ/BDV"),
            date: NaiveDate::from_ymd_opt(year, 10, 10).expect("a day of the calendar"),
            issuer: String::new(),
            note: String::new(),
        };
        life::recognise(office, ctx, &of(which), &by)?;
    }
    Ok(())
}

/// Points of the conclusion, from 62 to 95 in all.
fn marks(at: usize) -> Vec<MarkGiven> {
    let points = [
        ("DK", 10 + at % 6),
        ("TT", 13 + at % 8),
        ("KQ", 21 + at % 13),
        ("DT", 9 + at % 7),
        ("NR", 9 + at % 5),
    ];
    let mark = |(item, points): (&str, usize)| MarkGiven {
        item: item.to_owned(),
        side: ScoreSide::Conclusion,
        points: points.to_string(),
        evidence: String::new(),
    };
    points.map(mark).to_vec()
}
