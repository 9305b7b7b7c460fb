//! More registers as offices send them.

use super::{Register, check};

#[test]
fn registers_are_known_beside_other_lists() {
    check(&[
        Register {
            what: "models without a field, a year as time",
            merges: &[],
            lines: "
DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO XÃ TÂN LÂN
TT|Mô hình|Chủ thể thực hiện|Thời gian
1|Tiếng kẻng an ninh|Công an xã|2022 - 2023
2|Nuôi heo đất|Hội Phụ nữ xã|Từ 2021 đến nay
3|Dòng họ hiếu học|Chi bộ ấp 2|Quý I/2023
",
            expected: "
models
2-2 title B, lead_unit C, start D, end D
3 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2022 | end: 2023
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | start: 2021
5 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | start: 2023-Q1 | end: 2023-Q1
",
        },
        Register {
            what: "titles in quotation marks after a word, units in brackets",
            merges: &[],
            lines: "
STT|Tên mô hình|Lĩnh vực|Địa bàn
1|Mô hình “Tiếng kẻng an ninh” (Công an xã)|QPAN|Ấp 3
2|Mô hình “Nuôi heo đất” (Hội Phụ nữ xã)|KT|Ấp 1
",
            expected: "
models
1-1 title B, field C, place D
2 title: Mô hình “Tiếng kẻng an ninh” (Công an xã) | field: QPAN | place: Ấp 3
3 title: Mô hình “Nuôi heo đất” (Hội Phụ nữ xã) | field: KINH_TE | place: Ấp 1
",
        },
        Register {
            what: "who has carried it, who helped",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị chủ trì thực hiện|Đơn vị phối hợp thực hiện|Lĩnh vực|Thời gian thực hiện (từ tháng… đến tháng…)
1|Tiếng kẻng an ninh|Công an xã Tân Lân|Hội Cựu chiến binh|QPAN|3/2023 - 12/2023
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|Hội Nông dân|KT|01/2023-12/2023
",
            expected: "
models
1-1 title B, field E, lead_unit C, start F, end F
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | start: 2023-03 | end: 2023-12
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Ân | start: 2023-01 | end: 2023-12
",
        },
        Register {
            what: "collectives over individuals, with counts",
            merges: &[],
            lines: "
DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH DÂN VẬN KHÉO
STT|Tên mô hình, điển hình|Địa chỉ|Lĩnh vực
I|TẬP THỂ (02)||
1|Tiếng kẻng an ninh|Ấp 3, xã Tân Lân|QPAN
2|Nuôi heo đất|Ấp 1, xã Tân Ân|KT
II|CÁ NHÂN (01)||
1|Ông Nguyễn Văn An hiến đất làm đường|Ấp 2, xã Tân Ân|KT
",
            expected: "
models
2-2 title B, field D, place C
4 title: Tiếng kẻng an ninh | field: QPAN | place: Ấp 3, xã Tân Lân
5 title: Nuôi heo đất | field: KINH_TE | place: Ấp 1, xã Tân Ân
7 title: Ông Nguyễn Văn An hiến đất làm đường | field: KINH_TE | place: Ấp 2, xã Tân Ân
3 group, 6 group
",
        },
        Register {
            what: "time split below one heading, in numbers of years",
            merges: &["D1:E1"],
            lines: "
STT|Tên mô hình|Đơn vị|Thời gian thực hiện|
|||Từ năm|Đến năm
1|Tiếng kẻng an ninh|Công an xã|#2022|#2025
2|Nuôi heo đất|Hội Phụ nữ xã|#2023|#2024
",
            expected: "
models
1-2 title B, lead_unit C, start D, end E
3 title: Tiếng kẻng an ninh | lead_unit: Công an xã | start: 2022 | end: 2025
4 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã | start: 2023 | end: 2024
",
        },
        Register {
            what: "status and level by marks beside the fields by marks",
            merges: &["C1:F1", "G1:H1"],
            lines: "
STT|Tên mô hình|Lĩnh vực||||Cấp đăng ký||Đơn vị
||KT|VH-XH|QP-AN|XDHTCT|Xã|Huyện|
1|Tiếng kẻng an ninh|||x||x||Công an xã
2|Nuôi heo đất|x|||||x|Hội Phụ nữ huyện
3|Tủ sách pháp luật||||x|x||Đoàn xã
",
            expected: "
models
1-2 title B, field C+D+E+F, lead_unit I
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ huyện
5 title: Tủ sách pháp luật | field: HTCT | lead_unit: Đoàn xã
FIELD_BY_MARK
",
        },
        Register {
            what: "remarks to the right of the table",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực||
1|Tiếng kẻng an ninh|Công an xã|QPAN||đã kiểm tra
2|Nuôi heo đất|Hội Phụ nữ xã|KT||
",
            expected: "
models
1-1 title B, field D, lead_unit C
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
",
        },
        Register {
            what: "a heading over each field and sums below",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Ghi chú
|LĨNH VỰC KINH TẾ: 02 mô hình||
1|Nuôi heo đất|Hội Phụ nữ xã|
2|Trồng rau sạch|Hội Nông dân xã|
|LĨNH VỰC QUỐC PHÒNG, AN NINH: 01 mô hình||
3|Tiếng kẻng an ninh|Công an xã|
",
            expected: "
models
1-1 title B, lead_unit C, note D
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
4 title: Trồng rau sạch | field: KINH_TE | lead_unit: Hội Nông dân xã
6 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
2 group, 5 group
",
        },
        Register {
            what: "title above, then two lines of the unit",
            merges: &[],
            lines: "
ỦY BAN NHÂN DÂN XÃ TÂN LÂN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/DS-UBND|||Độc lập - Tự do - Hạnh phúc

DANH SÁCH
Mô hình \"Dân vận khéo\" đăng ký năm 2025

Stt|Tên mô hình|Lĩnh vực|Tên đơn vị, cá nhân thực hiện mô hình
1|Tiếng kẻng an ninh|Quốc phòng – An ninh|Công an xã
2|Nuôi heo đất|Kinh tế|Bà Trần Thị Bé
",
            expected: "
models
7-7 title B, field C, lead_unit D
8 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
9 title: Nuôi heo đất | field: KINH_TE | lead_unit: Bà Trần Thị Bé
",
        },
        Register {
            what: "headings of three lines in one cell, telephone as a number",
            merges: &[],
            lines: "
STT|Tên mô hình \"Dân vận khéo\"|Tên tổ chức/cá nhân đăng ký|Lĩnh vực (KT, VHXH, QPAN, HTCT)|Địa điểm/ địa bàn thực hiện|Họ tên, SĐT người phụ trách
1|Tiếng kẻng an ninh|Công an xã|QPAN|Ấp 3|Nguyễn Văn An (0199111222)
2|Nuôi heo đất|Hội Phụ nữ xã|KT|Ấp 1|Trần Thị Bé (0199111333)
",
            expected: "
models
1-1 title B, field D, lead_unit C, place E, contact F
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | place: Ấp 3 | contact: Nguyễn Văn An (0199111222)
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | place: Ấp 1 | contact: Trần Thị Bé (0199111333)
",
        },
        Register {
            what: "content before title, long titles",
            merges: &[],
            lines: "
STT|Lĩnh vực|Nội dung mô hình|Tên mô hình|Cơ quan, đơn vị thực hiện
1|QPAN|Lắp 12 kẻng báo động tại 12 tổ; phân công trực ban đêm.|Tiếng kẻng an ninh giữ bình yên thôn xóm, phòng chống tội phạm trộm cắp trên địa bàn giáp ranh|Công an xã
2|KT|Mỗi hội viên một con heo; cuối năm khui heo giúp hội viên nghèo.|Nuôi heo đất|Hội Phụ nữ xã
",
            expected: "
models
1-1 title D, field B, lead_unit E, content C
2 title: Tiếng kẻng an ninh giữ bình yên thôn xóm, phòng chống tội phạm trộm cắp trên địa bàn giáp ranh | field: QPAN | lead_unit: Công an xã | content: Lắp 12 kẻng báo động tại 12 tổ; phân công trực ban đêm.
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | content: Mỗi hội viên một con heo; cuối năm khui heo giúp hội viên nghèo.
",
        },
        Register {
            what: "only titles and units",
            merges: &[],
            lines: "
TT|TÊN MÔ HÌNH|ĐƠN VỊ
1|Tiếng kẻng an ninh|Công an xã Tân Lân
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân
",
            expected: "
models
1-1 title B, lead_unit C
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã Tân Ân
",
        },
        Register {
            what: "only titles and fields, nothing numbered, notes below",
            merges: &[],
            lines: "
Tên mô hình|Lĩnh vực
Tiếng kẻng an ninh|QPAN
Nuôi heo đất|KT
Tổng|2
",
            expected: "
models
1-1 title A, field B
2 title: Tiếng kẻng an ninh | field: QPAN
3 title: Nuôi heo đất | field: KINH_TE
4 total
",
        },
    ]);
}
