//! Headings of registers: wherever they stand, in however many rows.

use super::{Register, check};

#[test]
fn a_header_is_found_wherever_it_stands() {
    check(&[
        Register {
            what: "header in row 1, no number, small letters",
            merges: &[],
            lines: "
tên mô hình|lĩnh vực|đơn vị thực hiện|địa bàn|thời gian bắt đầu|thời gian kết thúc
Tiếng kẻng an ninh|Quốc phòng - an ninh|Chi bộ ấp 3 xã Tân Lân|Ấp 3|3/2023|12/2023
Dòng họ hiếu học|Văn hóa - xã hội|Chi bộ ấp 4 xã Tân Lân|Ấp 4|3/2023|12/2023
",
            expected: "
models
1-1 title A, field B, lead_unit C, place D, start E, end F
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Chi bộ ấp 3 xã Tân Lân | place: Ấp 3 | start: 2023-03 | end: 2023-12
3 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 4 xã Tân Lân | place: Ấp 4 | start: 2023-03 | end: 2023-12
",
        },
        Register {
            what: "letterhead of two columns and five title lines",
            merges: &["A1:C1", "E1:F1", "A5:F5", "A6:F6", "A7:F7"],
            lines: "
HUYỆN ỦY CẦN ĐƯỚC||||ĐẢNG CỘNG SẢN VIỆT NAM
BAN DÂN VẬN
*||||Cần Đước, ngày 20 tháng 3 năm 2023

BIỂU TỔNG HỢP
ĐĂNG KÝ MÔ HÌNH \"DÂN VẬN KHÉO\" NĂM 2023
(Kèm theo Báo cáo số 11-BC/BDV, ngày 20/3/2023)

TT|Tên mô hình, điển hình|Tập thể, cá nhân đăng ký|Lĩnh vực|Nội dung, cách làm|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)
1|Tiếng kẻng an ninh|Chi bộ ấp 3|QP-AN|Lắp 12 kẻng báo động; họp dân bàn bạc, ký cam kết thực hiện.|Mới
2|Hũ gạo tình thương|Hội Liên hiệp Phụ nữ xã|VH-XH|Mỗi hộ hội viên góp một nắm gạo mỗi ngày, cuối tháng trao cho hộ nghèo.|Duy trì
",
            expected: "
models
9-9 title B, field D, lead_unit C, content E, note F
11 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Chi bộ ấp 3 | content: Lắp 12 kẻng báo động; họp dân bàn bạc, ký cam kết thực hiện. | note: Mới
12 title: Hũ gạo tình thương | field: VAN_HOA_XA_HOI | lead_unit: Hội Liên hiệp Phụ nữ xã | content: Mỗi hộ hội viên góp một nắm gạo mỗi ngày, cuối tháng trao cho hộ nghèo. | note: Duy trì
10 index
",
        },
        Register {
            what: "three header rows, merged, years and places below two wide cells",
            merges: &["A1:A3", "B1:B3", "C1:C3", "D1:G1", "H1:I1", "J1:J3"],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực||||Thời gian thực hiện||Ghi chú
|||Kinh tế|Văn hóa - xã hội|Quốc phòng - an ninh|Xây dựng HTCT|Từ|Đến|
|||(đánh dấu x)|(đánh dấu x)|(đánh dấu x)|(đánh dấu x)|(tháng)|(tháng)|
1|Tiếng kẻng an ninh|Công an xã|||x||01/2023|12/2023|
2|Nuôi heo đất|Hội Phụ nữ|X||||02/2023|12/2023|Duy trì
",
            expected: "
models
1-3 title B, field D+E+F+G, lead_unit C, start H, end I, note J
4 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | start: 2023-01 | end: 2023-12
5 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ | start: 2023-02 | end: 2023-12 | note: Duy trì
FIELD_BY_MARK
",
        },
        Register {
            what: "four header rows",
            merges: &["A1:A4", "B1:F1", "B2:B4", "C2:C4", "D2:D4", "E2:F2", "E3:F3"],
            lines: "
STT|THÔNG TIN MÔ HÌNH||||
|Tên mô hình|Lĩnh vực|Đơn vị|Thời gian|
||||Thực hiện|
||||Bắt đầu|Kết thúc
1|Tiếng kẻng an ninh|QPAN|Công an xã Tân Lân|1/2023|12/2023
2|Nuôi heo đất|KT|Hội Phụ nữ xã Tân Lân|2/2023|12/2023
",
            expected: "
models
1-4 title B, field C, lead_unit D, start E, end F
5 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | start: 2023-01 | end: 2023-12
6 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Lân | start: 2023-02 | end: 2023-12
",
        },
        Register {
            what: "two header rows without merges",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực|||||Thời gian||Người phụ trách
|||KT|VH-XH|QP-AN|HTCT||Bắt đầu|Kết thúc|
1|Tiếng kẻng an ninh|Công an xã|||x|||01/2023|12/2023|Nguyễn Văn An
2|Nuôi heo đất|Hội Phụ nữ|x|||||02/2023|12/2023|Trần Thị Bé
3|Dòng họ hiếu học|Chi bộ ấp 2||x||||02/2023|12/2023|Trần Thị Ba
",
            expected: "
models
1-2 title B, field D+E+F+G, lead_unit C, start I, end J, contact K
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | start: 2023-01 | end: 2023-12 | contact: Nguyễn Văn An
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ | start: 2023-02 | end: 2023-12 | contact: Trần Thị Bé
5 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 | start: 2023-02 | end: 2023-12 | contact: Trần Thị Ba
FIELD_BY_MARK
",
        },
        Register {
            what: "marks under headings that stand in one row",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|KT|VHXH|QPAN|HTCT|Ghi chú
1|Tiếng kẻng an ninh|Công an xã|||x||
2|Nuôi heo đất|Hội Phụ nữ|x||||
3|Tủ sách pháp luật|Đoàn Thanh niên||||x|
",
            expected: "
models
1-1 title B, field D+E+F+G, lead_unit C, note H
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ
4 title: Tủ sách pháp luật | field: HTCT | lead_unit: Đoàn Thanh niên
FIELD_BY_MARK
",
        },
        Register {
            what: "the number 1 for a mark, nobody under one of the fields",
            merges: &["D1:G1"],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực||||Ghi chú
|||Kinh tế|VH-XH|QP-AN|HTCT|
1|Tiếng kẻng an ninh|Công an xã|||#1||
2|Nuôi heo đất|Hội Phụ nữ|#1||||
3|Tủ sách pháp luật|Đoàn Thanh niên|||#1||
Cộng|||#1||#2||
",
            expected: "
models
1-2 title B, field D+E+F+G, lead_unit C, note H
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ
5 title: Tủ sách pháp luật | field: QPAN | lead_unit: Đoàn Thanh niên
6 total
FIELD_BY_MARK
",
        },
        Register {
            what: "a row of letters for the columns",
            merges: &[],
            lines: "
STT|Tên mô hình|Lĩnh vực|Đơn vị thực hiện
A|B|C|D
1|Tiếng kẻng an ninh|QPAN|Công an xã Tân Lân
2|Dòng họ hiếu học|VHXH|Chi bộ ấp 2 xã Tân Lân
",
            expected: "
models
1-1 title B, field C, lead_unit D
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 xã Tân Lân
2 index
",
        },
        Register {
            what: "headings in capitals with line breaks and notes in brackets",
            merges: &[],
            lines: "
SỐ\\nTT|TÊN MÔ HÌNH\\n“DÂN VẬN KHÉO”|ĐƠN VỊ\\nĐĂNG KÝ|LĨNH VỰC\\n(KT, VH-XH, QP-AN, HTCT)|NGƯỜI PHỤ TRÁCH\\n(họ tên, số điện thoại)
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QP-AN|Nguyễn Văn An, 0199 111 222
2|Dòng họ hiếu học|Chi bộ ấp 2 xã Tân Lân|VH-XH|Trần Thị Bé, 0199 111 333
",
            expected: "
models
1-1 title B, field D, lead_unit C, contact E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | contact: Nguyễn Văn An, 0199 111 222
3 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 xã Tân Lân | contact: Trần Thị Bé, 0199 111 333
",
        },
        Register {
            what: "headings typed without marks",
            merges: &[],
            lines: "
STT|Ten mo hinh|Linh vuc|Don vi dang ky|Dia ban|Noi dung|Ghi chu
1|Tieng keng an ninh|Quoc phong an ninh|Cong an xa Tan Lan|Ap 3|Lap dat 12 keng|Moi
2|Dong ho hieu hoc|Van hoa xa hoi|Chi bo ap 2|Ap 2|Gop quy hang thang|Duy tri
",
            expected: "
models
1-1 title B, field C, lead_unit D, place E, content F, note G
2 title: Tieng keng an ninh | field: QPAN | lead_unit: Cong an xa Tan Lan | place: Ap 3 | content: Lap dat 12 keng | note: Moi
3 title: Dong ho hieu hoc | field: VAN_HOA_XA_HOI | lead_unit: Chi bo ap 2 | place: Ap 2 | content: Gop quy hang thang | note: Duy tri
",
        },
        Register {
            what: "strange order, empty columns between",
            merges: &[],
            lines: "
Ghi chú||Lĩnh vực|Đơn vị chủ trì||Tên gọi mô hình|Địa điểm thực hiện
Mới||Kinh tế|Hội Nông dân xã Tân Lân||Nuôi tôm càng xanh luân canh lúa|Ấp 5
||Kinh tế|Hội Nông dân xã Tân Ân||Tổ hợp tác trồng thanh long|Ấp 1
",
            expected: "
models
1-1 title F, field C, lead_unit D, place G, note A
2 title: Nuôi tôm càng xanh luân canh lúa | field: KINH_TE | lead_unit: Hội Nông dân xã Tân Lân | place: Ấp 5 | note: Mới
3 title: Tổ hợp tác trồng thanh long | field: KINH_TE | lead_unit: Hội Nông dân xã Tân Ân | place: Ấp 1
",
        },
        Register {
            what: "no heading speaks of models, the title does",
            merges: &[],
            lines: "
DANH SÁCH ĐĂNG KÝ MÔ HÌNH \"DÂN VẬN KHÉO\" NĂM 2024
STT|Đơn vị|Nội dung đăng ký|Lĩnh vực
1|Chi bộ ấp 3|Tiếng kẻng an ninh|QPAN
2|Chi bộ ấp 4|Dòng họ hiếu học|VHXH
3|Hội Nông dân|Nuôi tôm càng xanh|KT
",
            expected: "
models
2-2 title C, field D, lead_unit B
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Chi bộ ấp 3
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 4
5 title: Nuôi tôm càng xanh | field: KINH_TE | lead_unit: Hội Nông dân
",
        },
    ]);
}

#[test]
fn a_heading_is_read_with_its_other_words() {
    check(&[
        Register {
            what: "content, aims and results beside each other",
            merges: &[],
            lines: "
STT|Tên mô hình|Mục tiêu|Nội dung thực hiện|Kết quả dự kiến|Đơn vị phối hợp|Đơn vị thực hiện
1|Tiếng kẻng an ninh|Giảm 10% tội phạm|Lắp 12 kẻng báo động tại 12 tổ|12 tổ có kẻng|Hội Cựu chiến binh|Công an xã Tân Lân
2|Dòng họ hiếu học|100% trẻ đến trường|Góp quỹ hằng tháng|Quỹ 20 triệu đồng|Hội Khuyến học|Chi bộ ấp 2 xã Tân Lân
",
            expected: "
models
1-1 title B, lead_unit G, content D
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân | content: Lắp 12 kẻng báo động tại 12 tổ
3 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 xã Tân Lân | content: Góp quỹ hằng tháng
",
        },
        Register {
            what: "wards and places both",
            merges: &[],
            lines: "
STT|Xã, phường|Tên mô hình|Lĩnh vực|Địa bàn|Cấp công nhận|Năm
1|Xã Tân Lân|Tiếng kẻng an ninh|QPAN|Ấp 3|Huyện|#2023
2|Xã Tân Ân|Dòng họ hiếu học|VHXH|Ấp 2|Xã|#2023
",
            expected: "
models
1-1 title C, field D, lead_unit B, place E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân | place: Ấp 3
3 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân | place: Ấp 2
",
        },
        Register {
            what: "a ward beside the unit is the place",
            merges: &[],
            lines: "
STT|Xã, phường|Đơn vị đăng ký|Tên mô hình|Lĩnh vực
1|Xã Tân Lân|Công an xã|Tiếng kẻng an ninh|QPAN
2|Xã Tân Ân|Chi bộ ấp 2|Dòng họ hiếu học|VHXH
",
            expected: "
models
1-1 title D, field E, lead_unit C, place B
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | place: Xã Tân Lân
3 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 | place: Xã Tân Ân
",
        },
        Register {
            what: "name and telephone below one heading",
            merges: &["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
            lines: "
STT|Tên mô hình|Đơn vị|Người phụ trách|
|||Họ và tên|Điện thoại
1|Tiếng kẻng an ninh|Công an xã|Nguyễn Văn An|0199 111 222
2|Dòng họ hiếu học|Chi bộ ấp 2|Trần Thị Bé|0199 111 333
",
            expected: "
models
1-2 title B, lead_unit C, contact D+E
3 title: Tiếng kẻng an ninh | lead_unit: Công an xã | contact: Nguyễn Văn An, 0199 111 222
4 title: Dòng họ hiếu học | lead_unit: Chi bộ ấp 2 | contact: Trần Thị Bé, 0199 111 333
",
        },
        Register {
            what: "who answers for it, post and telephone in columns of their own",
            merges: &[],
            lines: "
STT|Tên mô hình|Lĩnh vực|Đơn vị|Người phụ trách|Chức vụ|Số điện thoại
1|Tiếng kẻng an ninh|QPAN|Công an xã|Nguyễn Văn An|Trưởng Công an|0199 111 222
2|Dòng họ hiếu học|VHXH|Chi bộ ấp 2|Trần Thị Bé|Bí thư|0199 111 333
",
            expected: "
models
1-1 title B, field C, lead_unit D, contact E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | contact: Nguyễn Văn An
3 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 | contact: Trần Thị Bé
",
        },
        Register {
            what: "collectives and people take turns",
            merges: &[],
            lines: "
STT|Tên mô hình|Tập thể|Cá nhân|Lĩnh vực
1|Tiếng kẻng an ninh|Công an xã Tân Lân||QPAN
2|Nuôi heo đất||Trần Thị Bé|KT
3|Dòng họ hiếu học|Chi bộ ấp 2||VHXH
",
            expected: "
models
1-1 title B, field E, lead_unit C+D
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Trần Thị Bé
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
",
        },
        Register {
            what: "new or kept on, by marks",
            merges: &["E1:F1"],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực|Mô hình||Ghi chú
||||Mới|Duy trì|
1|Tiếng kẻng an ninh|Công an xã|QPAN|x||
2|Nuôi heo đất|Hội Phụ nữ xã|KT||x|
",
            expected: "
models
1-2 title B, field D, lead_unit C, note G
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
",
        },
        Register {
            what: "titles drawn over two columns",
            merges: &["B1:C1", "B2:C2", "B3:C3"],
            lines: "
STT|Tên mô hình||Đơn vị đăng ký|Lĩnh vực
1|Tiếng kẻng an ninh||Công an xã|QPAN
2|Nuôi heo đất||Hội Phụ nữ xã|KT
",
            expected: "
models
1-1 title B, field E, lead_unit D
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
",
        },
    ]);
}
