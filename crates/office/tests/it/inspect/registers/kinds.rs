//! Registers beside other tables, and tables that are none.

use super::super::grid::{inspected, sheet};
use super::{Register, check};

#[test]
fn several_tables_of_one_sheet_are_told_apart() {
    check(&[
        Register {
            what: "two registers, one below the other",
            merges: &[],
            lines: "
A. MÔ HÌNH TẬP THỂ
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT

B. MÔ HÌNH CÁ NHÂN
STT|Tên mô hình|Họ và tên cá nhân đăng ký|Địa bàn|Lĩnh vực
1|Trồng rau sạch|Nguyễn Văn An|Ấp 3|KT
2|Hiến đất làm đường|Trần Thị Bé|Ấp 4|KT
",
            expected: "
models
2-2 title B, field D, lead_unit C
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
5 blank
SEVERAL_TABLES
--
7-7 title B, field E, lead_unit C, place D
8 title: Trồng rau sạch | field: KINH_TE | lead_unit: Nguyễn Văn An | place: Ấp 3
9 title: Hiến đất làm đường | field: KINH_TE | lead_unit: Trần Thị Bé | place: Ấp 4
",
        },
        Register {
            what: "side by side",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị||STT|Tên mô hình|Đơn vị
1|Tiếng kẻng an ninh|Công an xã Tân Lân||1|Dòng họ hiếu học|Chi bộ ấp 2 xã Tân Ân
2|Nuôi heo đất|Hội Phụ nữ xã Tân Lân||2|Tủ sách pháp luật|Đoàn xã Tân Ân
",
            expected: "
models
1-1 title B, lead_unit C
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã Tân Lân
SEVERAL_TABLES
--
1-1 title F, lead_unit G
2 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 xã Tân Ân
3 title: Tủ sách pháp luật | lead_unit: Đoàn xã Tân Ân
",
        },
        Register {
            what: "a count of fields below the register",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT

STT|Lĩnh vực|Số lượng|Tỷ lệ
1|Kinh tế|#1|50%
2|QPAN|#1|50%
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 blank, 5 note, 6 note, 7 note
",
        },
    ]);
}

#[test]
fn what_is_no_register_is_not_taken_for_one() {
    check(&[
        Register {
            what: "a register of the emulation movement",
            merges: &[],
            lines: "
DANH SÁCH ĐĂNG KÝ THI ĐUA \"DÂN VẬN KHÉO\" NĂM 2024
STT|Tên công trình, phần việc|Đơn vị đăng ký|Thời gian hoàn thành
1|Thắp sáng đường quê ấp 3|Chi bộ ấp 3|Tháng 6/2024
2|Cầu nông thôn rạch Ông Tám|Chi bộ ấp 4|Tháng 9/2024
",
            expected: "
models
2-2 title B, lead_unit C, end D
3 title: Thắp sáng đường quê ấp 3 | lead_unit: Chi bộ ấp 3 | end: 2024-06
4 title: Cầu nông thôn rạch Ông Tám | lead_unit: Chi bộ ấp 4 | end: 2024-09
",
        },
        Register {
            what: "models that were recognised",
            merges: &[],
            lines: "
DANH SÁCH MÔ HÌNH \"DÂN VẬN KHÉO\" ĐƯỢC CÔNG NHẬN NĂM 2023
(Kèm theo Quyết định số 12-QĐ/BDV ngày 15/10/2023)
STT|Tên mô hình|Đơn vị|Lĩnh vực|Kết quả nổi bật|Điểm|Cấp công nhận|Số QĐ
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QPAN|Giảm 15 vụ so cùng kỳ|#92|Huyện|12-QĐ/BDV
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|KT|Tiết kiệm 120 triệu đồng|#88|Xã|12-QĐ/BDV
",
            expected: "
models
3-3 title B, field D, lead_unit C
4 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân
5 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Ân
",
        },
    ]);
}

#[test]
fn counts_plans_and_commendations_are_no_registers() {
    let cases = [
        (
            "counts of models by unit",
            "
TỔNG HỢP SỐ LƯỢNG MÔ HÌNH DÂN VẬN KHÉO NĂM 2023
STT|Đơn vị|Số mô hình đăng ký|Kinh tế|VH-XH|QP-AN|HTCT
1|Xã Tân Lân|#5|#1|#2|#1|#1
2|Xã Tân Ân|#4|#1|#1|#1|#1
3|Xã Long Sơn|#7|#3|#2|#1|#1
Cộng||#16|#5|#5|#3|#3
",
        ),
        (
            "a figure under the heading of models",
            "
STT|Đơn vị|Mô hình|Kinh tế|VH-XH
1|Xã Tân Lân|#5|#1|#2
2|Xã Tân Ân|#4|#1|#1
",
        ),
        (
            "people commended for their models",
            "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐIỂN HÌNH DÂN VẬN KHÉO
STT|Họ và tên|Chức vụ|Đơn vị|Mô hình|Hình thức khen
1|Nguyễn Văn An|Bí thư|Xã Tân Lân|Tiếng kẻng an ninh|Giấy khen
2|Trần Thị Bé|Chủ tịch|Xã Tân Ân|Nuôi heo đất|Giấy khen
",
        ),
        (
            "a plan of work",
            "
KẾ HOẠCH CÔNG TÁC QUÝ I
STT|Nội dung công việc|Đơn vị thực hiện|Thời gian|Ghi chú
1|Họp giao ban|Văn phòng|Tháng 1|
2|Kiểm tra cơ sở|Phòng Nội vụ|Tháng 2|
",
        ),
    ];
    for (what, lines) in cases {
        let found = inspected("x.xlsx", sheet(lines.trim_start(), &[]), None);
        assert_ne!(found["kind"], "models", "{what}");
    }
}
