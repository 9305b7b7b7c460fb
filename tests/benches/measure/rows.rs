//! Invented nominations, the same for every run: what is measured must not hang on luck.

/// One row of a list as an office sends it; every cell is text, as in most of them.
pub(crate) struct Row {
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) birth: String,
    pub(crate) position: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) award: &'static str,
    pub(crate) citation: String,
    pub(crate) amount: &'static str,
}

pub(crate) const HEADER: [&str; 8] = [
    "STT",
    "Họ và tên",
    "Ngày, tháng, năm sinh",
    "Chức vụ",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Thành tích",
    "Số tiền (đồng)",
];

const SURNAMES: &[&str] = &[
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý",
];
const MIDDLES: &[&str] = &[
    "Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Kim", "Quốc", "Hoàng", "Bích", "Đức", "Thùy",
];
const GIVEN: &[&str] = &[
    "An",
    "Ánh",
    "Bình",
    "Cường",
    "Dung",
    "Đào",
    "Giang",
    "Hà",
    "Hạnh",
    "Hiếu",
    "Hùng",
    "Hưng",
    "Khánh",
    "Lan",
    "Liên",
    "Loan",
    "Mai",
    "Nam",
    "Nga",
    "Nghĩa",
    "Oanh",
    "Phấn",
    "Phúc",
    "Phượng",
    "Quý",
    "Sang",
    "Tâm",
    "Thảo",
    "Thủy",
    "Toàn",
    "Trang",
    "Tuấn",
    "Út",
    "Vân",
    "Xuân",
    "Yến",
];
const POSITIONS: &[&str] = &[
    "Trưởng Khối Dân vận",
    "Trưởng ban Công tác Mặt trận",
    "Bí thư Chi bộ",
    "Chi hội trưởng",
];
const UNITS: &[&str] = &[
    "Phường Xuân Khánh",
    "Phường Hưng Lợi",
    "Phường An Khánh",
    "Phường An Bình",
    "Phường Cái Khế",
    "Phường Thới Bình",
];

/// Years that people of a list are born in.
const YEARS: usize = 60;

/// The row of a number from 0. Name and day of birth together do not repeat.
pub(crate) fn row(index: usize) -> Row {
    let pick = |list: &[&'static str], step: usize| list[(index / step) % list.len()];
    let given = pick(GIVEN, 1);
    let middle = pick(MIDDLES, GIVEN.len());
    let surname = pick(SURNAMES, GIVEN.len() * MIDDLES.len());
    let people = index / (GIVEN.len() * MIDDLES.len() * SURNAMES.len());
    Row {
        number: (index + 1).to_string(),
        name: format!("{surname} {middle} {given}"),
        birth: format!(
            "{:02}/{:02}/{}",
            1 + (index + people / YEARS) % 28,
            1 + index % 12,
            1960 + people % YEARS
        ),
        position: pick(POSITIONS, 3),
        unit: pick(UNITS, 7),
        award: "Giấy khen",
        citation: format!(
            "Vận động {} hộ dân hiến đất làm đường năm 2024",
            2 + index % 97
        ),
        amount: "710.000",
    }
}

impl Row {
    pub(crate) fn cells(&self) -> [&str; 8] {
        [
            &self.number,
            &self.name,
            &self.birth,
            self.position,
            self.unit,
            self.award,
            &self.citation,
            self.amount,
        ]
    }
}
