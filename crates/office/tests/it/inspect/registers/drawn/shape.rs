//! What a drawn register is made of: its columns, headings and words.

/// A small generator of numbers: the same for every run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    pub(super) fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.roll(list.len())]
    }

    pub(super) fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }
}

pub(super) const WARDS: [(&str, &str); 4] = [
    ("Xã Tân Lân", "xã Tân Lân"),
    ("Xã Long Sơn", "xã Long Sơn"),
    ("Thị trấn Cần Đước", "thị trấn Cần Đước"),
    ("Phường Xuân Khánh", "phường Xuân Khánh"),
];

pub(super) const TITLES: [(&str, usize); 14] = [
    ("Tiếng kẻng an ninh", 2),
    ("“Nuôi heo đất giúp hội viên phụ nữ nghèo”", 0),
    ("Dòng họ hiếu học", 1),
    ("3 không: không hẹn, không phiền hà, không trễ hạn", 3),
    ("Mô hình “Camera an ninh – bình yên ấp xóm”", 2),
    ("Tổ hợp tác trồng thanh long theo hướng hữu cơ", 0),
    (
        "Phân loại chất thải hữu cơ, chất thải rắn tại hộ gia đình",
        1,
    ),
    ("Một cửa lưu động đến tận nhà người cao tuổi", 3),
    ("TUYẾN KÊNH KHÔNG RÁC", 1),
    ("Nhóm Zalo \"Hỏi đáp thủ tục hành chính\"", 3),
    ("Hội viên nông dân giúp nhau giống, vốn", 0),
    ("Cộng đồng không tội phạm (giai đoạn 2)", 2),
    ("Quán cơm 2.000 đồng cuối tuần", 1),
    ("Xã hội hóa thắp sáng đường quê - ấp 3", 1),
];

pub(super) const FIELDS: [(&str, [&str; 4]); 4] = [
    (
        "KINH_TE",
        ["Kinh tế", "Phát triển kinh tế", "KT", "kinh tế"],
    ),
    (
        "VAN_HOA_XA_HOI",
        ["Văn hóa - xã hội", "VH-XH", "Văn hoá, xã hội", "VHXH"],
    ),
    (
        "QPAN",
        [
            "Quốc phòng - an ninh",
            "QP-AN",
            "QPAN",
            "An ninh quốc phòng",
        ],
    ),
    (
        "HTCT",
        [
            "Xây dựng hệ thống chính trị",
            "HTCT",
            "XD HTCT",
            "Hệ thống chính trị",
        ],
    ),
];

pub(super) const BODIES: [&str; 4] = ["Hội Nông dân", "Chi bộ ấp 2", "Công an", "Đoàn Thanh niên"];
pub(super) const WORKS: [&str; 3] = [
    "Họp dân bàn bạc, thống nhất mức đóng góp; phân công theo dõi hằng tuần.",
    "Lắp đặt 48 camera, 59 bóng đèn",
    "Tuyên truyền qua loa truyền thanh, vận động 10 hộ tham gia, ký cam kết thực hiện.",
];
pub(super) const PEOPLE: [&str; 3] = [
    "Nguyễn Văn An, 0199.696.107",
    "Trần Thị Bé - 0199 271 218",
    "Lê Văn Chín",
];

/// How the register is drawn.
pub(super) struct Shape {
    pub(super) columns: Vec<&'static str>,
    pub(super) marks: bool,
    pub(super) stacked: bool,
    pub(super) merged: bool,
    pub(super) group: Group,
    pub(super) index: usize,
    pub(super) subtotals: bool,
    pub(super) total: usize,
    pub(super) again: bool,
    pub(super) dates: usize,
    /// Units: typed in each row, with ditto marks, or merged down.
    pub(super) units: Units,
    /// Rows below the last that only carry a number.
    pub(super) spare: bool,
    /// Cells that hold a blank only.
    pub(super) spaces: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Units {
    Typed,
    Ditto,
    Merged,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Group {
    None,
    Roman,
    Letter,
    Bare,
    Field,
}

pub(super) fn shape(dice: &mut Dice) -> Shape {
    let group = [
        Group::None,
        Group::None,
        Group::Roman,
        Group::Letter,
        Group::Bare,
        Group::Field,
    ][dice.roll(6)];
    let marks = dice.one_in(3) && group != Group::Field;
    let mut columns = vec!["title"];
    if group != Group::Field {
        columns.push("field");
    }
    for field in [
        "lead_unit",
        "place",
        "content",
        "times",
        "contact",
        "note",
        "code",
        "result",
        "partner",
    ] {
        let least = field == "lead_unit";
        if least || dice.one_in(2) {
            columns.insert(dice.roll(columns.len() + 1), field);
        }
    }
    if !dice.one_in(6) {
        columns.insert(0, "stt");
    }
    let stacked = marks || columns.contains(&"times") && dice.one_in(2);
    Shape {
        marks,
        stacked,
        merged: dice.one_in(2),
        group: if columns[0] == "stt" {
            group
        } else {
            Group::None
        },
        index: dice.roll(5),
        subtotals: dice.one_in(3),
        total: dice.roll(4),
        again: dice.one_in(5),
        dates: dice.roll(4),
        units: [Units::Typed, Units::Typed, Units::Ditto, Units::Merged][dice.roll(4)],
        spare: dice.one_in(4) && columns[0] == "stt",
        spaces: dice.one_in(4),
        columns,
    }
    .fitted()
}

impl Shape {
    /// A list without running numbers has its fields in a column.
    pub(super) fn fitted(mut self) -> Shape {
        if self.group == Group::None && !self.columns.contains(&"field") {
            self.columns.push("field");
        }
        self
    }

    /// The columns that a field takes.
    pub(super) fn wide(&self, field: &str) -> u32 {
        match field {
            "field" if self.marks => 4,
            "times" => 2,
            _ => 1,
        }
    }

    pub(super) fn place(&self, field: &str) -> u32 {
        let before = self.columns.iter().take_while(|known| **known != field);
        1 + before.map(|known| self.wide(known)).sum::<u32>()
    }

    pub(super) fn width(&self) -> u32 {
        self.columns.iter().map(|field| self.wide(field)).sum()
    }
}

pub(super) fn heading(dice: &mut Dice, field: &str) -> &'static str {
    let known: &[&'static str] = match field {
        "stt" => &["STT", "TT", "Số TT", "Số thứ tự"],
        "title" => &[
            "Tên mô hình",
            "TÊN MÔ HÌNH",
            "Tên mô hình, điển hình",
            "Tên mô hình “Dân vận khéo”",
            "Mô hình đăng ký",
        ],
        "field" => &["Lĩnh vực", "LĨNH VỰC", "Thuộc lĩnh vực", "Lĩnh vực đăng ký"],
        "lead_unit" => &[
            "Đơn vị đăng ký",
            "Đơn vị thực hiện",
            "Đơn vị",
            "Tập thể, cá nhân đăng ký",
            "ĐƠN VỊ CHỦ TRÌ",
        ],
        "place" => &["Địa bàn", "Địa điểm thực hiện", "Địa chỉ", "Nơi thực hiện"],
        "content" => &[
            "Nội dung, cách làm",
            "Nội dung",
            "Tóm tắt nội dung",
            "Cách làm",
        ],
        "times" => &["Thời gian thực hiện", "Thời gian", "THỜI GIAN"],
        "contact" => &[
            "Người phụ trách",
            "Người phụ trách, số điện thoại",
            "Người liên hệ",
        ],
        "note" => &["Ghi chú", "GHI CHÚ"],
        "code" => &["Mã", "Mã số"],
        "result" => &["Kết quả đạt được", "Mục tiêu", "Hiệu quả"],
        _ => &["Đơn vị phối hợp", "Lực lượng tham gia"],
    };
    dice.pick(known)
}
