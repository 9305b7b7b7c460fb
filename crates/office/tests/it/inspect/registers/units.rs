//! Units over, beside and between the models of registers.

use super::{Register, check};

#[test]
fn units_stand_wherever_they_are_typed() {
    check(&[
        Register {
            what: "a unit line and the header for each unit",
            merges: &[],
            lines: "
DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2023
Đơn vị: Xã Tân Lân
STT|Tên mô hình|Lĩnh vực|Địa bàn
1|Tiếng kẻng an ninh|QPAN|Ấp 3
2|Nuôi heo đất|KT|Ấp 4
Đơn vị: Xã Tân Ân
STT|Tên mô hình|Lĩnh vực|Địa bàn
1|Dòng họ hiếu học|VHXH|Ấp 1
",
            expected: "
models
3-3 title B, field C, place D
4 title: Tiếng kẻng an ninh | field: QPAN | place: Ấp 3
5 title: Nuôi heo đất | field: KINH_TE | place: Ấp 4
8 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân | place: Ấp 1
6 group, 7 header
",
        },
        Register {
            what: "units in the first column, numbers begin anew",
            merges: &["A2:A3", "A4:A6"],
            lines: "
Đơn vị|STT|Tên mô hình|Lĩnh vực
Xã Tân Lân|1|Tiếng kẻng an ninh|QPAN
|2|Nuôi heo đất|KT
Xã Tân Ân|1|Dòng họ hiếu học|VHXH
|2|Tủ sách pháp luật|HTCT
|3|Đổi rác lấy quà|VHXH
",
            expected: "
models
1-1 title C, field D, lead_unit A
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Lân
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân
5 title: Tủ sách pháp luật | field: HTCT | lead_unit: Xã Tân Ân
6 title: Đổi rác lấy quà | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân
",
        },
        Register {
            what: "units in bold capitals over their models",
            merges: &[],
            lines: "
STT|TÊN MÔ HÌNH|ĐƠN VỊ THỰC HIỆN|LĨNH VỰC|GHI CHÚ
|XÃ TÂN LÂN|||
1|Tiếng kẻng an ninh|Công an xã|QPAN|
2|Nuôi heo đất|Hội Phụ nữ xã|KT|
|XÃ TÂN ÂN|||
3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
|HỘI NÔNG DÂN HUYỆN|||
4|Chuỗi liên kết rau an toàn|Hội Nông dân huyện|KT|
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
8 title: Chuỗi liên kết rau an toàn | field: KINH_TE | lead_unit: Hội Nông dân huyện
2 group, 5 group, 7 group
",
        },
        Register {
            what: "bodies as headings and no column of units",
            merges: &[],
            lines: "
STT|Tên mô hình|Lĩnh vực|Ghi chú
I|Hội Nông dân huyện||
1|Chuỗi liên kết rau an toàn|KT|
2|Nuôi tôm càng xanh luân canh lúa|KT|
II|Hội Liên hiệp Phụ nữ huyện||
1|Nuôi heo đất giúp hội viên nghèo|KT|
III|Công an huyện (01 mô hình)||
1|Camera an ninh|QPAN|
",
            expected: "
models
1-1 title B, field C, note D
3 title: Chuỗi liên kết rau an toàn | field: KINH_TE | lead_unit: Hội Nông dân huyện
4 title: Nuôi tôm càng xanh luân canh lúa | field: KINH_TE | lead_unit: Hội Nông dân huyện
6 title: Nuôi heo đất giúp hội viên nghèo | field: KINH_TE | lead_unit: Hội Liên hiệp Phụ nữ huyện
8 title: Camera an ninh | field: QPAN | lead_unit: Công an huyện
2 group, 5 group, 7 group
",
        },
        Register {
            what: "field, then ward, then models",
            merges: &[],
            lines: "
STT|Tên mô hình|Địa bàn|Người phụ trách
A|PHÁT TRIỂN KINH TẾ||
I|Xã Tân Lân||
1|Nuôi heo đất|Ấp 3|Nguyễn Văn An
2|Trồng rau sạch|Ấp 4|Trần Thị Bé
II|Xã Tân Ân||
1|Nuôi tôm càng xanh|Ấp 1|Lê Văn Cu
B|VĂN HÓA - XÃ HỘI||
I|Xã Tân Lân||
1|Dòng họ hiếu học|Ấp 2|Lê Thị Dung
",
            expected: "
models
1-1 title B, place C, contact D
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Lân | place: Ấp 3 | contact: Nguyễn Văn An
5 title: Trồng rau sạch | field: KINH_TE | lead_unit: Xã Tân Lân | place: Ấp 4 | contact: Trần Thị Bé
7 title: Nuôi tôm càng xanh | field: KINH_TE | lead_unit: Xã Tân Ân | place: Ấp 1 | contact: Lê Văn Cu
10 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Lân | place: Ấp 2 | contact: Lê Thị Dung
2 group, 3 group, 6 group, 8 group, 9 group
",
        },
        Register {
            what: "fields merged down the first column",
            merges: &["A2:A3", "A4:A5"],
            lines: "
Lĩnh vực|STT|Tên mô hình|Đơn vị
Kinh tế|1|Nuôi heo đất|Hội Phụ nữ xã Tân Lân
|2|Nuôi tôm càng xanh|Hội Nông dân xã Tân Lân
Văn hóa - xã hội|1|Dòng họ hiếu học|Chi bộ ấp 2
|2|Đổi rác lấy quà|Đoàn Thanh niên
",
            expected: "
models
1-1 title C, field A, lead_unit D
2 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Lân
3 title: Nuôi tôm càng xanh | field: KINH_TE | lead_unit: Hội Nông dân xã Tân Lân
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
5 title: Đổi rác lấy quà | field: VAN_HOA_XA_HOI | lead_unit: Đoàn Thanh niên
",
        },
        Register {
            what: "one model in two places, merged down",
            merges: &["A2:A3", "B2:B3", "C2:C3", "D2:D3"],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Địa bàn
1|Tiếng kẻng an ninh|Công an xã|QPAN|Ấp 1
||||Ấp 2
2|Nuôi heo đất|Hội Phụ nữ xã|KT|Ấp 3
",
            expected: "
models
1-1 title B, field D, lead_unit C, place E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | place: Ấp 1
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | place: Ấp 2
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | place: Ấp 3
",
        },
        Register {
            what: "numbers with zeros and stops, text and figures",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
01|Tiếng kẻng an ninh|Công an xã|QPAN
02.|Nuôi heo đất|Hội Phụ nữ xã|KT
#3|Dòng họ hiếu học|Chi bộ ấp 2|VHXH
4)|Tủ sách pháp luật|Đoàn Thanh niên|HTCT
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
5 title: Tủ sách pháp luật | field: HTCT | lead_unit: Đoàn Thanh niên
",
        },
        Register {
            what: "who signs beside who draws up",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực|Thời gian|Ghi chú
1|Tiếng kẻng an ninh|Công an xã|QPAN|2023|
2|Nuôi heo đất|Hội Phụ nữ xã|KT|2023|

||||Tân Lân, ngày 15 tháng 3 năm 2023|
|NGƯỜI LẬP BIỂU|||TM. ĐẢNG ỦY|
||||PHÓ BÍ THƯ|


|Trần Thị Bé|||Nguyễn Văn An|
",
            expected: "
models
1-1 title B, field D, lead_unit C, start E, note F
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | start: 2023
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | start: 2023
4 blank, 5 signature, 6 signature, 7 signature, 8 blank, 9 blank, 10 signature
",
        },
        Register {
            what: "a sum of each field in words",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã|QPAN
2|Nuôi heo đất|Hội Phụ nữ xã|KT
Cộng: 02 mô hình
Trong đó:
- Kinh tế: 01
- Quốc phòng - an ninh: 01
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 total, 5 note, 6 note, 7 note
",
        },
        Register {
            what: "totals under each field, totals of wards",
            merges: &[],
            lines: "
STT|Tên mô hình|KT|VHXH|QPAN|HTCT|Ghi chú
I|Xã Tân Lân|#1|#0|#1|#0|
1|Tiếng kẻng an ninh|||x||
2|Nuôi heo đất|x||||
II|Xã Tân Ân|#0|#1|#0|#0|
1|Dòng họ hiếu học||x|||
|Tổng cộng|#1|#1|#1|#0|
",
            expected: "
models
1-1 title B, field C+D+E+F, note G
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Lân
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân
2 group, 5 group, 7 total
FIELD_BY_MARK
",
        },
        Register {
            what: "content of several lines and bullets",
            merges: &[],
            lines: "
STT|Tên mô hình|Nội dung, cách làm|Đơn vị
1|Tiếng kẻng an ninh|- Lắp 12 kẻng báo động\\n- Phân công trực ban đêm|Công an xã
2|Nuôi heo đất|+ Mỗi hội viên một con heo;\\n+ Cuối năm khui heo|Hội Phụ nữ xã
",
            expected: "
models
1-1 title B, lead_unit D, content C
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã | content: - Lắp 12 kẻng báo động - Phân công trực ban đêm
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | content: + Mỗi hội viên một con heo; + Cuối năm khui heo
",
        },
        Register {
            what: "content typed over several rows with bullets",
            merges: &[],
            lines: "
STT|Tên mô hình|Nội dung, cách làm|Đơn vị
1|Tiếng kẻng an ninh|- Lắp 12 kẻng báo động|Công an xã
||- Phân công trực ban đêm|
||- Sơ kết hằng quý|
2|Nuôi heo đất|- Mỗi hội viên một con heo|Hội Phụ nữ xã
||- Cuối năm khui heo|
",
            expected: "
models
1-1 title B, lead_unit D, content C
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã | content: - Lắp 12 kẻng báo động - Phân công trực ban đêm - Sơ kết hằng quý
5 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | content: - Mỗi hội viên một con heo - Cuối năm khui heo
3 note, 4 note, 6 note
JOINED_ROWS
",
        },
    ]);
}
