//! Tables of figures that are no reports.

use super::{Layout, check};

#[test]
fn other_tables_are_no_reports() {
    check(&[
        Layout {
            what: "a price list is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BẢNG BÁO GIÁ
STT|Tên hàng|ĐVT|Số lượng|Đơn giá|Thành tiền
1|Giấy A4|ram|#10|#65000|#650000
2|Bút bi|hộp|#5|#50000|#250000
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a payroll is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BẢNG LƯƠNG THÁNG 9 NĂM 2024
STT|Họ và tên|Hệ số|Phụ cấp|Thực lĩnh
1|Trần Văn An|#2.34|#500000|#5000000
2|Lê Thị Bình|#3|#0|#5400000
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a timetable is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
LỊCH CÔNG TÁC TUẦN
Thứ|Nội dung|Thời gian|Địa điểm
Hai|Họp giao ban|8 giờ|Phòng họp
Ba|Kiểm tra xã Mỹ Khánh|9 giờ|UBND xã
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a blank form has nothing to import",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BIỂU SỐ LIỆU QUÝ … NĂM …
STT|Chỉ tiêu|ĐVT|Kỳ này|Luỹ kế
1|Cuộc đối thoại|cuộc||
2|Phần quà|phần|…|…
",
            expected: "
none 2-2 label B, unit_of_measure C, value D+E

! NO_ROWS
",
        },
        Layout {
            what: "a list of codes is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
DANH MỤC CHỈ TIÊU
Mã|Tên chỉ tiêu|ĐVT
A01|Khối dân vận|khối
A02|Tổ dân vận|tổ
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a register of meetings is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
STT|Ngày|Nội dung|Chủ trì|Số người dự|Địa điểm
1|@2024-05-02|Họp dân ấp 3|Ông Ba|#40|Nhà văn hóa
2|@2024-05-09|Sinh hoạt chi bộ|Bà Tư|#18|Trụ sở
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a letter with two columns is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Kính gửi:|Ban Dân vận Quận ủy
Đề nghị|các đơn vị gửi báo cáo quý II/2024
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a list of officers is no report",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
DANH SÁCH CÁN BỘ DÂN VẬN NĂM 2024
STT|Họ và tên|Năm sinh|Chức vụ|Điện thoại
1|Trần Văn An|#1970|Trưởng khối|0199123456
2|Lê Thị Bình|#1981|Phó khối|0199123457
",
            expected: "
none null-null 

! NO_TABLE
",
        },
    ]);
}
