//! Headings over rows of registers, and records that share a cell.

use super::{Register, check};

#[test]
fn headings_stand_over_their_rows() {
    check(&[
        Register {
            what: "roman numbers and fields as headings",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Địa bàn|Ghi chú
I|LĨNH VỰC KINH TẾ|||
1|Nuôi tôm càng xanh luân canh lúa|Hội Nông dân xã Tân Lân|Ấp 5|Mới
2|Tổ hợp tác trồng thanh long|Hội Nông dân xã Tân Ân|Ấp 1|
II|LĨNH VỰC VĂN HÓA - XÃ HỘI|||
1|Dòng họ hiếu học|Chi bộ ấp 2 xã Tân Lân|Ấp 2|
III|QUỐC PHÒNG - AN NINH|||
1|Tiếng kẻng an ninh|Công an xã Tân Lân|Ấp 3|
IV|XÂY DỰNG HỆ THỐNG CHÍNH TRỊ|||
1|Tủ sách pháp luật lưu động|Đoàn Thanh niên xã Tân Ân|Toàn xã|
|Tổng cộng: 05 mô hình|||
",
            expected: "
models
1-1 title B, lead_unit C, place D, note E
3 title: Nuôi tôm càng xanh luân canh lúa | field: KINH_TE | lead_unit: Hội Nông dân xã Tân Lân | place: Ấp 5 | note: Mới
4 title: Tổ hợp tác trồng thanh long | field: KINH_TE | lead_unit: Hội Nông dân xã Tân Ân | place: Ấp 1
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2 xã Tân Lân | place: Ấp 2
8 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | place: Ấp 3
10 title: Tủ sách pháp luật lưu động | field: HTCT | lead_unit: Đoàn Thanh niên xã Tân Ân | place: Toàn xã
2 group, 5 group, 7 group, 9 group, 11 total
",
        },
        Register {
            what: "letters over wards, numbers go on",
            merges: &["B2:D2", "B5:D5", "B6:D6", "B9:D9"],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực
A|KHỐI CƠ QUAN||
1|Tiếp dân ngoài giờ|Văn phòng UBND huyện|HTCT
2|Một cửa lưu động|Phòng Nội vụ|HTCT
B|KHỐI XÃ, THỊ TRẤN||
I|Xã Tân Lân||
3|Tiếng kẻng an ninh|Công an xã|QPAN
4|Nuôi heo đất|Hội Phụ nữ xã|KT
II|Xã Tân Ân||
5|Dòng họ hiếu học|Chi bộ ấp 2|VHXH
",
            expected: "
models
1-1 title B, field D, lead_unit C
3 title: Tiếp dân ngoài giờ | field: HTCT | lead_unit: Văn phòng UBND huyện
4 title: Một cửa lưu động | field: HTCT | lead_unit: Phòng Nội vụ
7 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã
8 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã
10 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
2 group, 5 group, 6 group, 9 group
",
        },
        Register {
            what: "wards as headings and no column of units",
            merges: &[],
            lines: "
STT|Tên mô hình|Lĩnh vực|Thời gian
1|Xã Tân Lân||
1.1|Tiếng kẻng an ninh|QPAN|2023
1.2|Nuôi heo đất|KT|2023
2|Xã Tân Ân||
2.1|Dòng họ hiếu học|VHXH|2023
2.2|Đổi rác thải nhựa lấy quà|VHXH|2023
",
            expected: "
models
1-1 title B, field C, start D
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân | start: 2023
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Lân | start: 2023
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân | start: 2023
7 title: Đổi rác thải nhựa lấy quà | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân | start: 2023
2 group, 5 group
",
        },
        Register {
            what: "headings without a number drawn over the table",
            merges: &["A2:E2", "A5:E5"],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Lĩnh vực|Ghi chú
Mô hình đăng ký mới||||
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QPAN|
2|Nuôi heo đất|Hội Phụ nữ xã Tân Lân|KT|
Mô hình duy trì||||
1|Dòng họ hiếu học|Chi bộ ấp 2|VHXH|
",
            expected: "
models
1-1 title B, field D, lead_unit C, note E
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Lân
6 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 2
2 group, 5 group
",
        },
        Register {
            what: "units merged down, running number merged with them",
            merges: &["A2:A4", "B2:B4", "A5:A6", "B5:B6"],
            lines: "
STT|Đơn vị|Tên mô hình|Lĩnh vực|Địa bàn
1|Xã Tân Lân|Tiếng kẻng an ninh|QPAN|Ấp 3
||Nuôi heo đất|KT|Ấp 4
||Dòng họ hiếu học|VHXH|Ấp 5
2|Xã Tân Ân|Tủ sách pháp luật|HTCT|Ấp 1
||Đổi rác thải nhựa lấy quà|VHXH|Ấp 2
",
            expected: "
models
1-1 title C, field D, lead_unit B, place E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân | place: Ấp 3
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Lân | place: Ấp 4
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Lân | place: Ấp 5
5 title: Tủ sách pháp luật | field: HTCT | lead_unit: Xã Tân Ân | place: Ấp 1
6 title: Đổi rác thải nhựa lấy quà | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân | place: Ấp 2
",
        },
        Register {
            what: "a number merged down twenty-four rows",
            merges: &["A2:A25", "B2:B25", "A26:A27", "B26:B27"],
            lines: "
STT|Đơn vị|Tên mô hình|Lĩnh vực
1|Xã Tân Lân|Mô hình một|KT
||Mô hình số 2|KT
||Mô hình số 3|KT
||Mô hình số 4|KT
||Mô hình số 5|KT
||Mô hình số 6|KT
||Mô hình số 7|KT
||Mô hình số 8|KT
||Mô hình số 9|KT
||Mô hình số 10|KT
||Mô hình số 11|KT
||Mô hình số 12|KT
||Mô hình số 13|KT
||Mô hình số 14|KT
||Mô hình số 15|KT
||Mô hình số 16|KT
||Mô hình số 17|KT
||Mô hình số 18|KT
||Mô hình số 19|KT
||Mô hình số 20|KT
||Mô hình số 21|KT
||Mô hình số 22|KT
||Mô hình số 23|KT
||Mô hình số 24|KT
2|Xã Tân Ân|Tủ sách pháp luật|HTCT
||Đổi rác thải nhựa lấy quà|VHXH
",
            expected: "
models
1-1 title C, field D, lead_unit B
2 title: Mô hình một | field: KINH_TE | lead_unit: Xã Tân Lân
3 title: Mô hình số 2 | field: KINH_TE | lead_unit: Xã Tân Lân
4 title: Mô hình số 3 | field: KINH_TE | lead_unit: Xã Tân Lân
5 title: Mô hình số 4 | field: KINH_TE | lead_unit: Xã Tân Lân
6 title: Mô hình số 5 | field: KINH_TE | lead_unit: Xã Tân Lân
7 title: Mô hình số 6 | field: KINH_TE | lead_unit: Xã Tân Lân
8 title: Mô hình số 7 | field: KINH_TE | lead_unit: Xã Tân Lân
9 title: Mô hình số 8 | field: KINH_TE | lead_unit: Xã Tân Lân
10 title: Mô hình số 9 | field: KINH_TE | lead_unit: Xã Tân Lân
11 title: Mô hình số 10 | field: KINH_TE | lead_unit: Xã Tân Lân
12 title: Mô hình số 11 | field: KINH_TE | lead_unit: Xã Tân Lân
13 title: Mô hình số 12 | field: KINH_TE | lead_unit: Xã Tân Lân
14 title: Mô hình số 13 | field: KINH_TE | lead_unit: Xã Tân Lân
15 title: Mô hình số 14 | field: KINH_TE | lead_unit: Xã Tân Lân
16 title: Mô hình số 15 | field: KINH_TE | lead_unit: Xã Tân Lân
17 title: Mô hình số 16 | field: KINH_TE | lead_unit: Xã Tân Lân
18 title: Mô hình số 17 | field: KINH_TE | lead_unit: Xã Tân Lân
19 title: Mô hình số 18 | field: KINH_TE | lead_unit: Xã Tân Lân
20 title: Mô hình số 19 | field: KINH_TE | lead_unit: Xã Tân Lân
21 title: Mô hình số 20 | field: KINH_TE | lead_unit: Xã Tân Lân
22 title: Mô hình số 21 | field: KINH_TE | lead_unit: Xã Tân Lân
23 title: Mô hình số 22 | field: KINH_TE | lead_unit: Xã Tân Lân
24 title: Mô hình số 23 | field: KINH_TE | lead_unit: Xã Tân Lân
25 title: Mô hình số 24 | field: KINH_TE | lead_unit: Xã Tân Lân
26 title: Tủ sách pháp luật | field: HTCT | lead_unit: Xã Tân Ân
27 title: Đổi rác thải nhựa lấy quà | field: VAN_HOA_XA_HOI | lead_unit: Xã Tân Ân
",
        },
        Register {
            what: "ditto marks",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Địa bàn|Bắt đầu|Kết thúc
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QPAN|Ấp 3|1/2023|12/2023
2|Camera an ninh|nt|\"|Ấp 4|nt|nt
3|Chốt trực đêm|-nt-|QPAN|nt|2/2023|-nt-
",
            expected: "
models
1-1 title B, field D, lead_unit C, place E, start F, end G
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | place: Ấp 3 | start: 2023-01 | end: 2023-12
3 title: Camera an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | place: Ấp 4 | start: 2023-01 | end: 2023-12
4 title: Chốt trực đêm | field: QPAN | lead_unit: Công an xã Tân Lân | place: Ấp 4 | start: 2023-02 | end: 2023-12
",
        },
    ]);
}
