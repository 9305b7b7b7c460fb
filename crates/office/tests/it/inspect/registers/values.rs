//! Values of registers: times, fields, titles.

use super::{Register, check};

#[test]
fn times_are_read_as_they_are_written() {
    check(&[
        Register {
            what: "one column that tells both ends",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Thời gian thực hiện
1|Tiếng kẻng an ninh|Công an xã|Từ tháng 3/2023 đến tháng 12/2023
2|Nuôi heo đất|Hội Phụ nữ xã|01/2023 - 12/2023
3|Dòng họ hiếu học|Chi bộ ấp 2|15/3/2023-30/11/2023
4|Tủ sách pháp luật|Đoàn Thanh niên|2023 - 2025
5|Đổi rác lấy quà|Hội Phụ nữ ấp 3|Năm 2023
6|Camera an ninh|Công an ấp 2|Quý I - quý IV/2023
7|Chốt trực đêm|Công an ấp 1|Thường xuyên
",
            expected: "
models
1-1 title B, lead_unit C, start D, end D
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2023-03 | end: 2023-12
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | start: 2023-01 | end: 2023-12
4 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | start: 2023-03-15 | end: 2023-11-30
5 title: Tủ sách pháp luật | lead_unit: Đoàn Thanh niên | start: 2023 | end: 2025
6 title: Đổi rác lấy quà | lead_unit: Hội Phụ nữ ấp 3 | start: 2023 | end: 2023
7 title: Camera an ninh | lead_unit: Công an ấp 2 | start: 2023-Q1 | end: 2023-Q4
8 title: Chốt trực đêm | lead_unit: Công an ấp 1
INVALID_DATE
",
        },
        Register {
            what: "one column of beginnings",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Thời gian thực hiện
1|Tiếng kẻng an ninh|Công an xã|Tháng 3/2023
2|Nuôi heo đất|Hội Phụ nữ xã|Quý II/2023
3|Dòng họ hiếu học|Chi bộ ấp 2|#2023
4|Tủ sách pháp luật|Đoàn Thanh niên|6 tháng đầu năm 2023
5|Camera an ninh|Công an ấp 2|@2023-05-06
",
            expected: "
models
1-1 title B, lead_unit C, start D
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2023-03
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | start: 2023-Q2
4 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | start: 2023
5 title: Tủ sách pháp luật | lead_unit: Đoàn Thanh niên | start: 2023-H1
6 title: Camera an ninh | lead_unit: Công an ấp 2 | start: 2023-05-06
MIXED_DATES
",
        },
        Register {
            what: "days, months and years in three columns",
            merges: &["D1:F1", "G1:I1"],
            lines: "
STT|Tên mô hình|Đơn vị|Thời gian bắt đầu|||Thời gian kết thúc||
|||Ngày|Tháng|Năm|Ngày|Tháng|Năm
1|Tiếng kẻng an ninh|Công an xã|#15|#3|#2023|#30|#11|#2023
2|Nuôi heo đất|Hội Phụ nữ xã|5|1|2023|15|12|2023
3|Dòng họ hiếu học|Chi bộ ấp 2||2|2023||12|2023
",
            expected: "
models
1-2 title B, lead_unit C, start D+E+F, end G+H+I
3 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2023-03-15 | end: 2023-11-30
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | start: 2023-01-05 | end: 2023-12-15
5 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | start: 2023-02 | end: 2023-12
",
        },
        Register {
            what: "months without their year, dates that no calendar has",
            merges: &[],
            lines: "
DANH SÁCH ĐĂNG KÝ MÔ HÌNH DÂN VẬN KHÉO NĂM 2023
STT|Tên mô hình|Đơn vị|Bắt đầu|Kết thúc
1|Tiếng kẻng an ninh|Công an xã|Tháng 3|Tháng 12
2|Nuôi heo đất|Hội Phụ nữ xã|31/2/2023|31/12/2023
3|Dòng họ hiếu học|Chi bộ ấp 2|#45000|#45260
4|Tủ sách pháp luật|Đoàn Thanh niên|15/10/24|1.12.2024
",
            expected: "
models
2-2 title B, lead_unit C, start D, end E
3 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2023-03 | end: 2023-12
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | end: 2023-12-31
5 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | start: 2023-03-15 | end: 2023-11-30
6 title: Tủ sách pháp luật | lead_unit: Đoàn Thanh niên | start: 2024-10-15 | end: 2024-12-01
INVALID_DATE, YEAR_OF_LIST, MIXED_DATES, MIXED_DATES
",
        },
    ]);
}

#[test]
fn fields_are_read_however_they_are_spelled() {
    check(&[
        Register {
            what: "spellings, numbers before them, none and several",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|Lĩnh vực quốc phòng, an ninh
2|Nuôi heo đất|Hội Phụ nữ xã|1. Phát triển kinh tế
3|Dòng họ hiếu học|Chi bộ ấp 2|VĂN HOÁ XÃ HỘI
4|Tủ sách pháp luật|Đoàn Thanh niên|XD Đảng, HTCT
5|Đổi rác lấy quà|Hội Phụ nữ ấp 3|Môi trường
6|Camera an ninh|Công an ấp 2|Kinh tế, văn hóa - xã hội
7|Chốt trực đêm|Công an ấp 1|ANTT
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
5 title: Tủ sách pháp luật | field: HTCT | lead_unit: Đoàn Thanh niên
6 title: Đổi rác lấy quà | lead_unit: Hội Phụ nữ ấp 3
7 title: Camera an ninh | lead_unit: Công an ấp 2
8 title: Chốt trực đêm | field: QPAN | lead_unit: Công an ấp 1
UNKNOWN_FIELD, FIELD_SPELLINGS
",
        },
        Register {
            what: "a field that no heading names",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị thực hiện||Ghi chú
1|Tiếng kẻng an ninh|Công an xã|QPAN|
2|Nuôi heo đất|Hội Phụ nữ xã|Kinh tế|
3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
",
        },
        Register {
            what: "two marks in one row",
            merges: &["D1:G1"],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|||
|||KT|VHXH|QPAN|HTCT
1|Tiếng kẻng an ninh|Công an xã|||x|
2|Nuôi heo đất|Hội Phụ nữ xã|x|x||
3|Dòng họ hiếu học|Chi bộ ấp 2||✓||
",
            expected: "
models
1-2 title B, field D+E+F+G, lead_unit C
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã
5 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
SEVERAL_FIELDS, FIELD_BY_MARK
",
        },
    ]);
}

#[test]
fn titles_stay_as_they_are_typed() {
    check(&[Register {
        what: "quotation marks, dashes, colons, brackets",
        merges: &[],
        lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
1|“Chi hội phụ nữ “5 không, 3 sạch””|Hội Phụ nữ xã|VHXH
2|Mô hình: \"Sáng - Xanh - Sạch - Đẹp\"|Đoàn Thanh niên|VHXH
3|3 không: không hẹn, không phiền hà, không trễ hạn|UBND xã|HTCT
4|  Camera   an ninh (giai đoạn 2) |Công an xã|QPAN
5|TIẾNG KẺNG AN NINH – TỔ 5, ẤP 7|Công an xã|QPAN
",
        expected: "
models
1-1 title B, field D, lead_unit C
2 title: “Chi hội phụ nữ “5 không, 3 sạch”” | field: VAN_HOA_XA_HOI | lead_unit: Hội Phụ nữ xã
3 title: Mô hình: \"Sáng - Xanh - Sạch - Đẹp\" | field: VAN_HOA_XA_HOI | lead_unit: Đoàn Thanh niên
4 title: 3 không: không hẹn, không phiền hà, không trễ hạn | field: HTCT | lead_unit: UBND xã
5 title: Camera an ninh (giai đoạn 2) | field: QPAN | lead_unit: Công an xã
6 title: TIẾNG KẺNG AN NINH – TỔ 5, ẤP 7 | field: QPAN | lead_unit: Công an xã
",
    }]);
}
