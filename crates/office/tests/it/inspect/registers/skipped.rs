//! Rows of registers that are no records: totals, notes, repeated headers, numbers alone.

use super::{Register, check};

#[test]
fn rows_that_are_no_records_are_told_apart() {
    check(&[
        Register {
            what: "subtotals of each ward, total on top",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Ghi chú
|Tổng số: 3 mô hình|||
I|Xã Tân Lân|||
1|Tiếng kẻng an ninh|Công an xã|QPAN|
2|Nuôi heo đất|Hội Phụ nữ xã|KT|
|Cộng xã Tân Lân: 02 mô hình|||
II|Xã Tân Ân|||
1|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
|Cộng xã Tân Ân: 01 mô hình|||
||||
|Người lập||TRƯỞNG BAN|
||||
||||
|Nguyễn Văn An||Trần Thị Bé|
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
4 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
5 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
8 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
2 total, 3 group, 6 total, 7 group, 9 total, 10 blank, 11 signature, 12 blank, 13 blank, 14 signature
",
        },
        Register {
            what: "rows that only carry a number",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Ghi chú
#1|Tiếng kẻng an ninh|Công an xã|QPAN|
#2|Nuôi heo đất|Hội Phụ nữ xã|KT|
#3||||
#4||||
#5|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
#6||||
#7||||
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
4 blank, 5 blank, 7 blank, 8 blank
",
        },
        Register {
            what: "the header again on each page",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT
STT|Tên mô hình|Đơn vị|Lĩnh vực
3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH
4|Tủ sách pháp luật|Đoàn Thanh niên|HTCT
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
5 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
6 title: Tủ sách pháp luật | field: HTCT | lead_unit: Đoàn Thanh niên
4 header
",
        },
        Register {
            what: "a page repeats title, header and column numbers",
            merges: &[],
            lines: "
DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2023
STT|Tên mô hình|Đơn vị|Lĩnh vực
(1)|(2)|(3)|(4)
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT

DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2023 (tiếp theo)
STT|Tên mô hình|Đơn vị|Lĩnh vực
(1)|(2)|(3)|(4)
3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH
",
            expected: "
models
2-2 title B, field D, lead_unit C
4 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
5 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
10 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
3 index, 6 blank, 7 note, 8 header, 9 index
",
        },
        Register {
            what: "notes and receivers below",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT
Danh sách này có 02 mô hình.
Ghi chú: mô hình số 2 tiếp tục duy trì từ năm 2022.

Nơi nhận:||TM. BAN THƯỜNG VỤ|
- Ban Dân vận Huyện ủy;||PHÓ BÍ THƯ|
- Lưu VT.|||
||Lê Văn Cu|
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 note, 5 note, 6 blank, 7 signature, 8 signature, 9 signature, 10 signature
",
        },
        Register {
            what: "long texts typed over two rows",
            merges: &[],
            lines: "
STT|Tên mô hình|Nội dung, cách làm|Đơn vị đăng ký
1|Tiếng kẻng an ninh|Lắp 12 kẻng báo động tại 12 tổ,|Công an xã
||phân công trực ban đêm|
2|Nuôi heo đất|Mỗi hội viên một heo đất|Hội Phụ nữ xã
",
            expected: "
models
1-1 title B, lead_unit D, content C
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã | content: Lắp 12 kẻng báo động tại 12 tổ, phân công trực ban đêm
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | content: Mỗi hội viên một heo đất
3 note
JOINED_ROWS
",
        },
        Register {
            what: "blank rows, blank cells of one space, dashes",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Địa bàn|Ghi chú

1|Tiếng kẻng an ninh|Công an xã|QPAN|-|...

2|Nuôi heo đất|Hội Phụ nữ xã|KT|–|…
",
            expected: "
models
1-1 title B, field D, lead_unit C, place E, note F
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
5 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
2 blank, 4 blank
",
        },
        Register {
            what: "no numbers, headings of wards",
            merges: &[],
            lines: "
Tên mô hình|Đơn vị thực hiện|Lĩnh vực|Thời gian thực hiện
Xã Tân Lân|||
“Tiếng kẻng an ninh”|Công an xã|QPAN|Năm 2023
Nuôi heo đất|Hội Phụ nữ xã|KT|Năm 2023
Xã Tân Ân|||
Dòng họ hiếu học|Chi bộ ấp 2|VHXH|Năm 2023
Tổng cộng: 3 mô hình|||
",
            expected: "
models
1-1 title A, field C, lead_unit B, start D
3 title: “Tiếng kẻng an ninh” | field: QPAN | lead_unit: Công an xã | start: 2023
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | start: 2023
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 | start: 2023
2 group, 5 group, 7 total
",
        },
        Register {
            what: "numbers in the titles",
            merges: &[],
            lines: "
Tên mô hình|Đơn vị thực hiện|Lĩnh vực
1. Tiếng kẻng an ninh|Công an xã|QPAN
2. 3 không: không hẹn, không phiền hà|UBND xã|HTCT
3. Quán cơm 2.000 đồng|Hội Phụ nữ xã|VHXH
",
            expected: "
models
1-1 title A, field C, lead_unit B
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: 3 không: không hẹn, không phiền hà | field: HTCT | lead_unit: UBND xã
4 title: Quán cơm 2.000 đồng | field: VAN_HOA_XA_HOI | lead_unit: Hội Phụ nữ xã
",
        },
        Register {
            what: "a title alone in its row",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Ghi chú
1|Tiếng kẻng an ninh|Công an xã|QPAN|
2|Nuôi heo đất giúp hội viên nghèo|||
3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất giúp hội viên nghèo
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
",
        },
        Register {
            what: "titles that begin like totals, notes and places",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
1|Tổng vệ sinh đường làng mỗi Chủ nhật|Đoàn Thanh niên xã|VHXH
2|Cộng đồng dân cư không tội phạm|Công an xã|QPAN
3|Xã hội hóa chiếu sáng công cộng|UBND xã|VHXH
4|Phường không rác|Hội Phụ nữ phường|VHXH
5|Ấp 3 chung tay xây dựng nông thôn mới|Chi bộ ấp 3|VHXH
6|Tổ tự quản an ninh|Chi bộ ấp 4|QPAN
7|Xác nhận cư trú tại nhà cho người già|Công an xã|HTCT
8|Cá nhân điển hình hiến đất làm đường|Chi bộ ấp 5|KT
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tổng vệ sinh đường làng mỗi Chủ nhật | field: VAN_HOA_XA_HOI | lead_unit: Đoàn Thanh niên xã
3 title: Cộng đồng dân cư không tội phạm | field: QPAN | lead_unit: Công an xã
4 title: Xã hội hóa chiếu sáng công cộng | field: VAN_HOA_XA_HOI | lead_unit: UBND xã
5 title: Phường không rác | field: VAN_HOA_XA_HOI | lead_unit: Hội Phụ nữ phường
6 title: Ấp 3 chung tay xây dựng nông thôn mới | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 3
7 title: Tổ tự quản an ninh | field: QPAN | lead_unit: Chi bộ ấp 4
8 title: Xác nhận cư trú tại nhà cho người già | field: HTCT | lead_unit: Công an xã
9 title: Cá nhân điển hình hiến đất làm đường | field: KINH_TE | lead_unit: Chi bộ ấp 5
",
        },
    ]);
}
