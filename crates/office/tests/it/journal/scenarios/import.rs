//! Taking in a foreign file.

use super::Scenario;
use crate::desk::Desk;
use crate::import::staged_csv;
use crate::round::{newest, opened};
use office::import;

const FIRST: &str =
    "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n1;Trần Văn An;1970;Xã A;Giấy khen\n";
const SECOND: &str = "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n1;Trần Văn An;1970;Xã B;Giấy khen\n\
    2;Lê Thị Bình;31/02/1980;Xã B;Bằng khen\n3;Hội Nông dân xã C;;Xã C;Giấy khen\n";

pub(crate) const ALL: &[Scenario] = &[Scenario {
    kind: "import.commit",
    prepare: |desk| {
        opened(desk);
        take_in(desk, FIRST);
    },
    // One nomination is changed, two are added, one of them with a text that cannot be read.
    act: |desk| take_in(desk, SECOND),
}];

fn take_in(desk: &Desk, lines: &str) {
    let batch = staged_csv(desk, "danh-sach.csv", lines, newest(desk).key);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
}
