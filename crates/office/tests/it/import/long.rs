//! Lists long enough that several threads work on them.

use office::import;

use super::{nominations, staged_csv};
use crate::desk::Desk;
use crate::round::opened;

const ROWS: usize = 5_000;

/// Somebody for each number; no two have one name.
fn name(number: usize) -> String {
    let families = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý",
    ];
    let middles = [
        "Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Kim", "Quốc", "Hoàng", "Bích", "Đức",
        "Thùy", "Gia", "Xuân", "Thu", "Tấn", "Phước", "Mỹ", "Hồng", "Công",
    ];
    let given = [
        "An", "Ánh", "Bình", "Cường", "Dung", "Đào", "Giang", "Hà", "Hạnh", "Hiếu", "Hùng", "Hưng",
        "Khánh", "Lan", "Liên", "Loan", "Mai", "Nam", "Nga", "Nghĩa",
    ];
    let part = |of: &[&'static str], step: usize| of[(number / step) % of.len()];
    let middle = part(&middles, given.len());
    let family = part(&families, given.len() * middles.len());
    format!("{family} {middle} {}", part(&given, 1))
}

/// Only the first row names the unit: all others say "as above".
fn lines() -> String {
    let mut lines = String::from("STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen thưởng\n");
    for number in 0..ROWS {
        let unit = if number == 0 {
            "Phường An Bình"
        } else {
            "nt"
        };
        let year = 1950 + number % 50;
        lines.push_str(&format!(
            "{};{};{year};Chi hội trưởng;{unit};Giấy khen\n",
            number + 1,
            name(number)
        ));
    }
    lines
}

#[test]
fn a_long_list_comes_in_whole_in_the_order_of_its_file_and_goes_whole() {
    let desk = Desk::new();
    let round = opened(&desk);
    let batch = staged_csv(&desk, "dai.csv", &lines(), round);
    let receipt = import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    assert_eq!((receipt.new, receipt.total), (ROWS as u32, ROWS as u32));
    let found = nominations(&desk, round);
    assert_eq!(found.len(), ROWS);
    for (number, found) in found.iter().enumerate() {
        let origin = found.origin.as_ref().unwrap();
        assert_eq!(
            (&found.name, origin.row as usize),
            (&name(number), number + 2)
        );
        assert!(found.unit_key.is_some(), "row {number} has no unit");
    }
    desk.office.undo(&desk.ctx(), receipt.operation).unwrap();
    assert!(nominations(&desk, round).is_empty());
}
