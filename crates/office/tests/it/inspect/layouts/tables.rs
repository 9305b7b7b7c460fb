//! Several tables, columns nobody asked for, and sheets that list something else.

use super::{Layout, check};

#[test]
fn several_tables_of_one_sheet_are_told_apart() {
    check(&[
        Layout {
            what: "two tables stacked with other columns",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024

I. TẬP THỂ
STT|Tên tập thể|Thành tích|Hình thức khen
1|Chi bộ ấp 3|Hoàn thành xuất sắc|Giấy khen
2|Hội Phụ nữ xã Nhơn Ái|Vận động tốt|Giấy khen
Tổng cộng: 02 tập thể

II. CÁ NHÂN
STT|Họ và tên|Ngày sinh|Chức vụ, đơn vị|Thành tích|Hình thức khen
1|Trần Văn Sáu|12/3/1969|Bí thư Chi bộ, ấp 3|Gương mẫu|Giấy khen
2|Lý Thị Hoa|1975|Chi hội trưởng, ấp 4, xã Nhơn Ái|Gương mẫu|Giấy khen

|||||NGƯỜI LẬP
|||||Trần Thị Mai
",
            expected: "
awards
4-4 name B, award D, citation C
5 c Chi bộ ấp 3 | award: Giấy khen | citation: Hoàn thành xuất sắc
6 c Hội Phụ nữ xã Nhơn Ái | award: Giấy khen | citation: Vận động tốt
7 total, 8 blank
--
10-10 name B, position D, unit D, birth C, award F, citation E
11 i Trần Văn Sáu | position: Bí thư Chi bộ | unit: ấp 3 | birth: 1969-03-12 | award: Giấy khen | citation: Gương mẫu
12 i Lý Thị Hoa | position: Chi hội trưởng | unit: ấp 4, xã Nhơn Ái | birth: 1975 | award: Giấy khen | citation: Gương mẫu
13 blank, 14 signature, 15 signature
",
        },
        Layout {
            what: "side by side",
            file: "ds-khen-2024.xlsx",
            merges: &[],
            lines: "
DANH SÁCH KHEN THƯỞNG 2024
TT|Tên tập thể|Số tiền||TT|Họ và tên|Đơn vị|Số tiền
1|Hội Nông dân phường An Bình|1.410.000||1|Nguyễn Văn Hai|Phường An Bình|710.000
2|Chi bộ khu vực 2|1.410.000||2|Trần Thị Ba|Phường An Hòa|710.000
||||3|Lê Văn Tư|Phường An Hòa|710.000
|Cộng|2.820.000|||Cộng||2.130.000
",
            expected: "
awards
2-2 name B, amount C
3 c Hội Nông dân phường An Bình | amount: 1410000
4 c Chi bộ khu vực 2 | amount: 1410000
5 blank, 6 total
--
2-2 name F, unit G, amount H
3 i Nguyễn Văn Hai | unit: Phường An Bình | amount: 710000
4 i Trần Thị Ba | unit: Phường An Hòa | amount: 710000
5 i Lê Văn Tư | unit: Phường An Hòa | amount: 710000
6 total
",
        },
        Layout {
            what: "a table of counts beside the list is none",
            file: "khen.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP KHEN THƯỞNG
STT|Đối tượng|Số lượng|Thành tiền
1|Tập thể|2|2.820.000
2|Cá nhân|1|710.000

DANH SÁCH KHEN THƯỞNG
STT|Họ và tên/Tập thể|Đơn vị|Tiền thưởng
1|Hội Nông dân|Xã A|1.410.000
2|Hội Phụ nữ|Xã A|1.410.000
3|Trần Văn Ơn|Xã A|710.000
",
            expected: "
awards
7-7 name B, unit C, amount D
8 c Hội Nông dân | unit: Xã A | amount: 1410000
9 c Hội Phụ nữ | unit: Xã A | amount: 1410000
10 i Trần Văn Ơn | unit: Xã A | amount: 710000
",
        },
    ]);
}

#[test]
fn columns_that_are_no_part_of_the_record_are_left_alone() {
    check(&[
        Layout {
            what: "money in Ghi chú",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH BIỂU DƯƠNG NGƯỜI TỐT VIỆC TỐT NĂM 2023
STT|Họ và tên|Địa chỉ|Thành tích|Ghi chú
1|Nguyễn Văn Một|Ấp 1, xã Long Hòa|Hiến đất làm đường|500.000đ
2|Nguyễn Văn Hai|Ấp 2, xã Long Hòa|Cứu người đuối nước|500.000đ
3|Nguyễn Văn Ba|Ấp 3, xã Long Hòa|Nhặt của rơi trả lại|
",
            expected: "
awards
2-2 name B, unit C, amount E, citation D
3 i Nguyễn Văn Một | unit: Ấp 1, xã Long Hòa | amount: 500000 | citation: Hiến đất làm đường
4 i Nguyễn Văn Hai | unit: Ấp 2, xã Long Hòa | amount: 500000 | citation: Cứu người đuối nước
5 i Nguyễn Văn Ba | unit: Ấp 3, xã Long Hòa | citation: Nhặt của rơi trả lại
",
        },
        Layout {
            what: "kinds by sheet title, many unknown columns",
            file: "x.xlsx",
            merges: &["A1:L1"],
            lines: "
DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ” NĂM HỌC 2023-2024
TT|Họ và tên|Nữ|Dân tộc|Ngày vào Đảng|Trình độ CM|Chức vụ|Đơn vị|Số phiếu đồng ý|Tỷ lệ (%)|Đề nghị danh hiệu|Ghi chú
1|Nguyễn Thị Thu Hà|x|Kinh|03/02/2010|Đại học|Giáo viên|Trường TH Trần Quốc Toản|25/25|100|CSTĐCS|
2|Lý Văn Hùng||Khmer||Đại học|Giáo viên|Trường TH Trần Quốc Toản|24/25|96|CSTĐCS|
",
            expected: "
awards
2-2 name B, position G, unit H, award K
3 i Nguyễn Thị Thu Hà | position: Giáo viên | unit: Trường TH Trần Quốc Toản | award: CSTĐCS
4 i Lý Văn Hùng | position: Giáo viên | unit: Trường TH Trần Quốc Toản | award: CSTĐCS
",
        },
        Layout {
            what: "capital names with trailing notes, phone, CCCD",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|HỌ VÀ TÊN|NGÀY THÁNG NĂM SINH|SỐ CCCD|SỐ ĐIỆN THOẠI|CHỨC VỤ|NƠI CÔNG TÁC|DANH HIỆU/HÌNH THỨC KHEN|LÝ DO KHEN
1|NGUYỄN THỊ BÍCH NGỌC|01.01.1990|079190000001|0199000111|Chủ tịch Hội LHPN|Hội LHPN xã Tân Ân|Giấy khen|Hoàn thành xuất sắc nhiệm vụ năm 2024
2|PHAN VĂN TRỊ|2/3/85|079185000002|0199000222|Chủ tịch Hội CCB|Hội CCB xã Tân Ân|Giấy khen|Như trên
",
            expected: "
awards
1-1 name B, position F, unit G, birth C, award H, citation I
2 i NGUYỄN THỊ BÍCH NGỌC | position: Chủ tịch Hội LHPN | unit: Hội LHPN xã Tân Ân | birth: 1990-01-01 | award: Giấy khen | citation: Hoàn thành xuất sắc nhiệm vụ năm 2024
3 i PHAN VĂN TRỊ | position: Chủ tịch Hội CCB | unit: Hội CCB xã Tân Ân | birth: 1985-03-02 | award: Giấy khen | citation: Hoàn thành xuất sắc nhiệm vụ năm 2024
",
        },
        Layout {
            what: "position before name, unit first in one cell",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Chức vụ|Họ tên|Đơn vị - Chức vụ Đảng|Danh hiệu
1|Hiệu trưởng|Trần Bá Lộc|Trường THCS An Bình, Bí thư Chi bộ|Lao động tiên tiến
2|Giáo viên|Lê Quý Đôn|Trường THCS An Bình, Đảng viên|Lao động tiên tiến
",
            expected: "
awards
1-1 name C, position B, unit D, award E
2 i Trần Bá Lộc | position: Hiệu trưởng | unit: Trường THCS An Bình, Bí thư Chi bộ | award: Lao động tiên tiến
3 i Lê Quý Đôn | position: Giáo viên | unit: Trường THCS An Bình, Đảng viên | award: Lao động tiên tiến
",
        },
        Layout {
            what: "English-looking dates as text and totals by kind",
            file: "ds khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Ngày, tháng, năm sinh|Giới tính|Đơn vị công tác|Hình thức khen thưởng
1|Huỳnh Tấn Phát|15 tháng 2 năm 1981|Nam|UBND xã Phước Tuy|Giấy khen
2|Huỳnh Thị Riêng|sinh năm 1979|Nữ|UBND xã Phước Tuy|Giấy khen
3|Cao Văn Lầu|1/1979|Nam|UBND xã Phước Tuy|Giấy khen
Tổng số: 03 cá nhân, trong đó nam 02, nữ 01
",
            expected: "
awards
1-1 name B, unit E, birth C, award F
2 i Huỳnh Tấn Phát | unit: UBND xã Phước Tuy | birth: 1981-02-15 | award: Giấy khen
3 i Huỳnh Thị Riêng | unit: UBND xã Phước Tuy | birth: 1979 | award: Giấy khen
4 i Cao Văn Lầu | unit: UBND xã Phước Tuy | birth: 1979-01 | award: Giấy khen
5 total
",
        },
    ]);
}

#[test]
fn what_is_no_award_list_is_not_taken_for_one() {
    check(&[
        Layout {
            what: "attendance list is no award list",
            file: "diem-danh.xlsx",
            merges: &[],
            lines: "
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT|Họ và tên|Chức vụ|Đơn vị|Ký nhận
1|Trần Văn An|Bí thư|Xã A|
2|Lê Văn Bình|Chủ tịch|Xã B|
",
            expected: "
none
null-null
",
        },
        Layout {
            what: "no table at all",
            file: "thu.xlsx",
            merges: &[],
            lines: "
Kính gửi: Ban Dân vận Quận ủy
Thực hiện Công văn số 12, đơn vị đề nghị khen thưởng các cá nhân có tên sau: Nguyễn Văn An, Lê Thị Bình.
Trân trọng.
",
            expected: "
none
null-null
",
        },
        Layout {
            what: "a blank award form",
            file: "mau.xlsx",
            merges: &[],
            lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ……
STT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Hình thức khen
1|||||
2|||||
…|||||
|Người lập
",
            expected: "
none
2-2 name B, position D, unit E, birth C, award F
3 blank, 4 blank, 5 blank, 6 signature
",
        },
    ]);
}
