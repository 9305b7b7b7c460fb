//! Layouts to start from. No source gives the size of the blanks that are in use (the decree of
//! 2014 had 360 × 237 mm), so these are proposals, said to be so, and the office chooses the paper
//! by a setting.

use super::{BlankContent, BlankField, BlankKind, BlankLayout, BlankPaper, BlankRise, BlankSide};
use crate::awards::subject::SubjectKind;

/// The papers that are proposed for certificates: code, name, width and height in millimetres.
const PAPERS: [(&str, &str, f64, f64); 3] = [
    ("a4", "A4 ngang", 297.0, 210.0),
    ("a3", "A3 ngang", 420.0, 297.0),
    ("wide", "360 × 237 mm", 360.0, 237.0),
];

/// Name of the built-in layout for a kind of recipient on a paper; A4 where the code is none of them.
pub(super) fn name_of(kind: BlankKind, subject: SubjectKind, paper: &str) -> String {
    match kind {
        BlankKind::Envelope => ENVELOPE.to_owned(),
        BlankKind::PlaceCards => PLACE_CARDS.to_owned(),
        BlankKind::Certificate => {
            let known = PAPERS.iter().find(|(code, ..)| *code == paper);
            certificate_name(subject, known.unwrap_or(&PAPERS[0]).1)
        }
    }
}

fn certificate_name(subject: SubjectKind, paper: &str) -> String {
    let whom = match subject {
        SubjectKind::Individual => "cá nhân",
        SubjectKind::Collective | SubjectKind::Household => "tập thể",
    };
    format!("Giấy khen {whom}, {paper} (đề xuất)")
}

/// Name of the built-in layout of certificates of recognition on a paper.
pub(super) fn recognition_name(paper: &str) -> String {
    let known = PAPERS.iter().find(|(code, ..)| *code == paper);
    format!(
        "Giấy công nhận mô hình, {} (đề xuất)",
        known.unwrap_or(&PAPERS[0]).1
    )
}

const ENVELOPE: &str = "Phong bì 220 × 110 mm (đề xuất)";
const PLACE_CARDS: &str = "Thẻ tên để bàn, 10 thẻ một trang A4 (đề xuất)";

/// All of them.
pub(super) fn all() -> Vec<BlankLayout> {
    let mut all = Vec::new();
    for (_, paper, width, height) in PAPERS {
        for subject in [SubjectKind::Individual, SubjectKind::Collective] {
            let name = certificate_name(subject, paper);
            let fields = certificate(subject, width, height);
            let sheet = whole(width, height);
            all.push(layout(name, BlankKind::Certificate, sheet, fields));
        }
    }
    for (code, _, width, height) in PAPERS {
        let (name, sheet) = (recognition_name(code), whole(width, height));
        let fields = recognition(width, height);
        all.push(layout(name, BlankKind::Certificate, sheet, fields));
    }
    all.push(layout(
        ENVELOPE.to_owned(),
        BlankKind::Envelope,
        whole(220.0, 110.0),
        envelope(),
    ));
    all.push(layout(
        PLACE_CARDS.to_owned(),
        BlankKind::PlaceCards,
        grid(),
        place_card(),
    ));
    all
}

fn layout(
    name: String,
    kind: BlankKind,
    paper: BlankPaper,
    fields: Vec<BlankField>,
) -> BlankLayout {
    BlankLayout {
        key: None,
        name,
        kind,
        content: BlankContent {
            paper,
            fields,
            proposal: true,
        },
        scan: None,
    }
}

fn whole(width_mm: f64, height_mm: f64) -> BlankPaper {
    BlankPaper {
        width_mm,
        height_mm,
        columns: 1,
        rows: 1,
        left_mm: 0.0,
        top_mm: 0.0,
        card_width_mm: 0.0,
        card_height_mm: 0.0,
        cut_marks: false,
    }
}

/// Ten cards of 90 × 55 mm on an upright A4 sheet.
fn grid() -> BlankPaper {
    BlankPaper {
        columns: 2,
        rows: 5,
        left_mm: 15.0,
        top_mm: 11.0,
        card_width_mm: 90.0,
        card_height_mm: 55.0,
        cut_marks: true,
        ..whole(210.0, 297.0)
    }
}

/// Places in shares of the sheet, sizes as on A4 times the sheet's height.
fn certificate(subject: SubjectKind, width: f64, height: f64) -> Vec<BlankField> {
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let size = |points: f64| (points * height / 210.0).round();
    let place =
        |name: &str, pattern: &str, (x, y, w, h): (f64, f64, f64, f64), points: f64| BlankField {
            name: name.to_owned(),
            pattern: pattern.to_owned(),
            x_mm: tenth(x * width),
            y_mm: tenth(y * height),
            width_mm: tenth(w * width),
            height_mm: Some(tenth(h * height)),
            align: BlankSide::Center,
            rise: BlankRise::Middle,
            size_pt: size(points),
            line_spacing: 1.25,
            bold: false,
            italic: false,
            caps: false,
        };
    let bold = |field: BlankField| BlankField {
        bold: true,
        ..field
    };
    let left = |field: BlankField| BlankField {
        align: BlankSide::Left,
        rise: BlankRise::Top,
        ..field
    };
    let mut fields = Vec::new();
    match subject {
        SubjectKind::Individual => {
            fields.push(bold(place(
                "Họ tên",
                "{danh_xung_ten}",
                (0.15, 0.42, 0.7, 0.075),
                26.0,
            )));
            fields.push(place(
                "Đơn vị",
                "{chuc_vu_don_vi}",
                (0.12, 0.5, 0.76, 0.085),
                16.0,
            ));
        }
        SubjectKind::Collective | SubjectKind::Household => {
            let name = place("Họ tên", "{ten}", (0.12, 0.42, 0.76, 0.105), 22.0);
            fields.push(BlankField {
                caps: true,
                ..bold(name)
            });
            fields.push(place("Đơn vị", "{don_vi}", (0.12, 0.53, 0.76, 0.055), 16.0));
        }
    }
    fields.push(place(
        "Thành tích",
        "{cau_thanh_tich}",
        (0.1, 0.59, 0.8, 0.125),
        16.0,
    ));
    fields.push(left(place(
        "Quyết định",
        "Quyết định số {so_qd} ngày {ngay_qd}",
        (0.08, 0.76, 0.38, 0.045),
        13.0,
    )));
    fields.push(left(place(
        "Số sổ vàng",
        "Số sổ vàng: {so_vang}",
        (0.08, 0.81, 0.38, 0.045),
        13.0,
    )));
    fields.push(BlankField {
        italic: true,
        ..place(
            "Nơi, ngày",
            "{noi}, {ngay_day_du}",
            (0.5, 0.715, 0.45, 0.045),
            14.0,
        )
    });
    let position = place(
        "Chức danh",
        "{ky_thay}\n{chuc_danh}",
        (0.5, 0.76, 0.45, 0.085),
        13.0,
    );
    fields.push(BlankField {
        caps: true,
        ..bold(position)
    });
    fields.push(bold(place(
        "Người ký",
        "{nguoi_ky}",
        (0.5, 0.93, 0.45, 0.045),
        14.0,
    )));
    fields
}

/// As a certificate for a body, with the model where it has the achievement.
fn recognition(width: f64, height: f64) -> Vec<BlankField> {
    let mut fields = certificate(SubjectKind::Collective, width, height);
    for field in &mut fields {
        let said = match field.name.as_str() {
            "Đơn vị" => "Được {dot}, {cap_cong_nhan}",
            "Thành tích" => "“{mo_hinh}”",
            _ => continue,
        };
        field.pattern = said.to_owned();
    }
    fields
}

fn envelope() -> Vec<BlankField> {
    vec![
        boxed(
            "Họ tên",
            "Kính gửi: {danh_xung_ten}",
            (85.0, 50.0, 125.0, 18.0),
            16.0,
            true,
        ),
        boxed(
            "Đơn vị",
            "{chuc_vu_don_vi}",
            (85.0, 70.0, 125.0, 26.0),
            14.0,
            false,
        ),
        boxed(
            "Nơi gửi",
            "{ban_hanh}",
            (10.0, 10.0, 95.0, 18.0),
            13.0,
            true,
        ),
    ]
}

fn place_card() -> Vec<BlankField> {
    let middle = |field: BlankField| BlankField {
        align: BlankSide::Center,
        rise: BlankRise::Middle,
        ..field
    };
    vec![
        middle(boxed(
            "Họ tên",
            "{danh_xung_ten}",
            (4.0, 8.0, 82.0, 22.0),
            20.0,
            true,
        )),
        middle(boxed(
            "Đơn vị",
            "{chuc_vu_don_vi}",
            (4.0, 31.0, 82.0, 18.0),
            12.0,
            false,
        )),
    ]
}

fn boxed(
    name: &str,
    pattern: &str,
    (x_mm, y_mm, width_mm, height_mm): (f64, f64, f64, f64),
    size_pt: f64,
    bold: bool,
) -> BlankField {
    BlankField {
        name: name.to_owned(),
        pattern: pattern.to_owned(),
        x_mm,
        y_mm,
        width_mm,
        height_mm: Some(height_mm),
        align: BlankSide::Left,
        rise: BlankRise::Top,
        size_pt,
        line_spacing: 1.25,
        bold,
        italic: false,
        caps: false,
    }
}
