//! A file that comes a second time, as it was or changed.

use office::import;

use super::{nominations, staged_csv, staged_sample, understood};
use crate::desk::Desk;
use crate::round::opened;

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = Desk::new();
    let round = opened(&desk);
    let name = "10-khen-thuong-2025.csv";
    let first = staged_sample(&desk, name, round);
    import::commit(&desk.office, &desk.ctx(), first).unwrap();
    let operations = desk.office.operations(100).unwrap().len();
    let again = staged_sample(&desk, name, round);
    assert!(
        understood(&desk, again)
            .warnings
            .iter()
            .any(|warning| warning.code == "SAME_FILE")
    );
    let receipt = import::commit(&desk.office, &desk.ctx(), again).unwrap();
    assert_eq!(
        (
            receipt.new,
            receipt.changed,
            receipt.same,
            receipt.operation
        ),
        (0, 0, 40, None)
    );
    assert!(receipt.notice.is_some());
    assert_eq!(desk.office.operations(100).unwrap().len(), operations);
    assert_eq!(nominations(&desk, round).len(), 40);
}

const FIRST: &str = "
STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen
1;Trần Văn An;1970;Bí thư;Xã A;Giấy khen
2;Lê Thị Bình;1980;Chủ tịch;Xã B;Giấy khen
3;Hội Nông dân xã C;;;Xã C;Giấy khen
";

const SECOND: &str = "
STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen
1;Lê Thị Bình;1980;Bí thư;Xã B;Giấy khen
2;Trần Văn An;1970;Bí thư;Xã A;Giấy khen
3;Trần Văn An;1985;Phó Bí thư;Xã A;Giấy khen
4;Hội Nông dân xã C;;;Xã C;Giấy khen
";

#[test]
fn a_changed_file_changes_adds_and_leaves_alone() {
    let desk = Desk::new();
    let round = opened(&desk);
    let first = staged_csv(&desk, "ds.csv", FIRST, round);
    import::commit(&desk.office, &desk.ctx(), first).unwrap();
    let second = staged_csv(&desk, "ds-sua.csv", SECOND, round);
    let counts = understood(&desk, second).counts;
    assert_eq!((counts.new, counts.changed, counts.same), (1, 1, 2));
    let receipt = import::commit(&desk.office, &desk.ctx(), second).unwrap();
    assert_eq!((receipt.new, receipt.changed, receipt.same), (1, 1, 2));
    let found = nominations(&desk, round);
    assert_eq!(found.len(), 4, "the other Trần Văn An is another person");
    let binh = found.iter().find(|one| one.name == "Lê Thị Bình").unwrap();
    assert_eq!(binh.position, "Bí thư");
    assert_eq!(binh.origin.as_ref().unwrap().file, "ds-sua.csv");
}

#[test]
fn a_file_without_a_column_does_not_empty_it() {
    let desk = Desk::new();
    let round = opened(&desk);
    let first = staged_csv(&desk, "ds.csv", FIRST, round);
    import::commit(&desk.office, &desk.ctx(), first).unwrap();
    let second = staged_csv(
        &desk,
        "tien.csv",
        "
STT;Họ và tên;Đơn vị;Tiền thưởng
1;Trần Văn An;Xã A;710.000
",
        round,
    );
    let receipt = import::commit(&desk.office, &desk.ctx(), second).unwrap();
    assert_eq!((receipt.new, receipt.changed), (0, 1));
    let found = nominations(&desk, round);
    let an = found.iter().find(|one| one.name == "Trần Văn An").unwrap();
    assert_eq!(
        (an.amount, an.position.as_str(), an.birth.as_deref()),
        (Some(710_000), "Bí thư", Some("1970"))
    );
}
