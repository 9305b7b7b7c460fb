//! Where the header is, and what its rows say together.

use super::{Layout, check};

#[test]
fn a_header_is_found_wherever_it_stands() {
    check(&[
        Layout {
            what: "no running number, header in row 1, lower case",
            file: "khen.xlsx",
            merges: &[],
            lines: "
họ và tên|chức vụ|đơn vị|hình thức khen thưởng
Nguyễn Văn An|Bí thư Chi bộ|Phường An Bình|Giấy khen
Trần Thị Bé|Trưởng khu vực|Phường An Hòa|Giấy khen
Lê Thị Thu
Cộng: 03 người
",
            expected: "
awards
1-1 name A, position B, unit C, award D
2 i Nguyễn Văn An | position: Bí thư Chi bộ | unit: Phường An Bình | award: Giấy khen
3 i Trần Thị Bé | position: Trưởng khu vực | unit: Phường An Hòa | award: Giấy khen
4 i Lê Thị Thu
5 total
",
        },
        Layout {
            what: "header in row 15",
            file: "x.xlsx",
            merges: &["A1:C1","A6:G6"],
            lines: "
ỦY BAN NHÂN DÂN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ PHONG ĐIỀN|||Độc lập - Tự do - Hạnh phúc

Số: 12/DS-UBND|||Phong Điền, ngày 05 tháng 9 năm 2025

DANH SÁCH
Đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc
trong phong trào thi đua yêu nước năm 2025
(Kèm theo Tờ trình số 30/TTr-UBND ngày 05/9/2025)




ĐVT: nghìn đồng
Số TT|Họ tên cá nhân, tên tập thể|Năm sinh|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Mức thưởng
1|2|3|4|5|6|7
A|TẬP THỂ
#1|Hội Nông dân xã|||Xã Phong Điền|Giấy khen|#1410
B|CÁ NHÂN
#1|Ông Nguyễn Văn Tư|#1970|Chủ tịch Hội|Xã Phong Điền|Giấy khen|#710
#2|Bà Lê Thị Năm|#1972|Phó Chủ tịch|nt|nt|nt
|Cộng|||||#2830
",
            expected: "
awards
15-15 name B, honorific B, position D, unit E, birth C, award F, amount G
18 c Hội Nông dân xã | unit: Xã Phong Điền | award: Giấy khen | amount: 1410000 | group: TẬP THỂ
20 i Nguyễn Văn Tư | honorific: Ông | position: Chủ tịch Hội | unit: Xã Phong Điền | birth: 1970 | award: Giấy khen | amount: 710000 | group: CÁ NHÂN
21 i Lê Thị Năm | honorific: Bà | position: Phó Chủ tịch | unit: Xã Phong Điền | birth: 1972 | award: Giấy khen | amount: 710000 | group: CÁ NHÂN
16 index, 17 group, 19 group, 22 total
",
        },
        Layout {
            what: "strange order, empty columns",
            file: "x.csv",
            merges: &[],
            lines: "
Ghi chú||Mức thưởng (đồng)|Hình thức khen thưởng||Đơn vị|Họ và tên|TT
||#710000|Giấy khen||Xã Thới Lai|Trần Văn Bảy|#1
mới||#710000|Giấy khen||Xã Thới Lai|Phạm Thị Tám|#2
",
            expected: "
awards
1-1 name G, unit F, award D, amount C
2 i Trần Văn Bảy | unit: Xã Thới Lai | award: Giấy khen | amount: 710000
3 i Phạm Thị Tám | unit: Xã Thới Lai | award: Giấy khen | amount: 710000
",
        },
        Layout {
            what: "headers with notes in brackets and breaks",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT\\n(1)|Họ và tên\\n(viết chữ in hoa có dấu)|Năm sinh\\n(dd/mm/yyyy)|Chức vụ\\n(ghi đầy đủ)|Đơn vị\\n(nơi công tác)|Hình thức khen\\n(GK/BK)|Tiền thưởng\\n(1.000đ)|Tóm tắt thành tích\\n(không quá 5 dòng)
1|TRẦN VĂN THÀNH|15/8/1988|Chuyên viên|Văn phòng UBND quận|GK|710|Hoàn thành tốt nhiệm vụ
2|NGUYỄN THỊ KIỀU|02-9-1990|Kế toán|Văn phòng UBND quận|BK|3.510|Hoàn thành xuất sắc nhiệm vụ
",
            expected: "
awards
1-1 name B, position D, unit E, birth C, award F, amount G, citation H
2 i TRẦN VĂN THÀNH | position: Chuyên viên | unit: Văn phòng UBND quận | birth: 1988-08-15 | award: GK | amount: 710000 | citation: Hoàn thành tốt nhiệm vụ
3 i NGUYỄN THỊ KIỀU | position: Kế toán | unit: Văn phòng UBND quận | birth: 1990-09-02 | award: BK | amount: 3510000 | citation: Hoàn thành xuất sắc nhiệm vụ
",
        },
        Layout {
            what: "unaccented csv",
            file: "khen thuong.csv",
            merges: &[],
            lines: "
STT|Ho va ten|Nam sinh|Chuc vu|Don vi|Hinh thuc khen|Tien thuong
1|Nguyen Van An|1970|Bi thu|Xa Thoi Lai|Giay khen|710000
2|Tran Thi Be|1981|Chu tich|Xa Thoi Lai|Giay khen|710000
Tong cong||||||1420000
",
            expected: "
awards
1-1 name B, position D, unit E, birth C, award F, amount G
2 i Nguyen Van An | position: Bi thu | unit: Xa Thoi Lai | birth: 1970 | award: Giay khen | amount: 710000
3 i Tran Thi Be | position: Chu tich | unit: Xa Thoi Lai | birth: 1981 | award: Giay khen | amount: 710000
4 total
",
        },
        Layout {
            what: "decision lists: letterhead in the same columns, notes in the middle",
            file: "Quyet dinh khen.xlsx",
            merges: &["A1:C1","D1:F1","A2:C2","D2:F2","A4:F4","A5:F5","A11:F11"],
            lines: "
UBND THÀNH PHỐ CẦN THƠ|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ|||Độc lập - Tự do - Hạnh phúc

DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN
(Ban hành kèm theo Quyết định số 2519/QĐ-UBND ngày 17 tháng 11 năm 2023)

STT|Tập thể, cá nhân|Chức vụ|Đơn vị công tác|Quyết định số|Ghi chú
A|Tập thể: 01
1|Phòng Dân tộc||Huyện Cờ Đỏ|2519/QĐ-UBND|
B|Cá nhân: 02
(Các cá nhân dưới đây đã được Hội đồng Thi đua - Khen thưởng xét duyệt)
1|Ông Sơn Minh Thắng|Trưởng phòng|Phòng Dân tộc huyện Cờ Đỏ|2519/QĐ-UBND|
2|Bà Thị Ngọc Hân|Chuyên viên|nt|nt|nghỉ hưu
",
            expected: "
awards
7-7 name B, honorific B, position C, unit D
9 c Phòng Dân tộc | unit: Huyện Cờ Đỏ | group: Tập thể: 01
12 i Sơn Minh Thắng | honorific: Ông | position: Trưởng phòng | unit: Phòng Dân tộc huyện Cờ Đỏ | group: Cá nhân: 02
13 i Thị Ngọc Hân | honorific: Bà | position: Chuyên viên | unit: Phòng Dân tộc huyện Cờ Đỏ | group: Cá nhân: 02
8 group, 10 group, 11 note
",
        },
        Layout {
            what: "blank rows everywhere, signature with names in columns",
            file: "ds khen.xlsx",
            merges: &[],
            lines: "

DANH SÁCH

STT|Tên cá nhân|Đơn vị công tác||Hình thức khen

1|Võ Thị Ánh|Công ty TNHH May Mặc Hòa Bình||Giấy khen

2|Trương Hoàng Long|Công ty TNHH May Mặc Hòa Bình||Giấy khen


||Ngày      tháng      năm 2024
|Người lập bảng|||Thủ trưởng đơn vị
|(Ký, ghi rõ họ tên)|||(Ký tên, đóng dấu)


|Phan Thị Lụa|||Nguyễn Thành Công
",
            expected: "
awards
4-4 name B, unit C, award E
6 i Võ Thị Ánh | unit: Công ty TNHH May Mặc Hòa Bình | award: Giấy khen
8 i Trương Hoàng Long | unit: Công ty TNHH May Mặc Hòa Bình | award: Giấy khen
5 blank, 7 blank, 9 blank, 10 blank, 11 signature, 12 signature, 13 signature, 14 blank, 15 blank, 16 signature
",
        },
    ]);
}

#[test]
fn headers_of_several_rows_are_read_together() {
    check(&[
        Layout {
            what: "birth in three columns",
            file: "x.xlsx",
            merges: &["C1:E1","A1:A2","B1:B2","F1:F2","G1:G2"],
            lines: "
STT|Họ và tên|Ngày tháng năm sinh|||Đơn vị|Hình thức khen thưởng
||Ngày|Tháng|Năm
1|Nguyễn Văn An|5|6|1970|Xã Trường Long|Bằng khen
2|Lê Thị Hai|||1980|Xã Trường Long|Giấy khen
",
            expected: "
awards
1-2 name B, unit F, birth C+D+E, award G
3 i Nguyễn Văn An | unit: Xã Trường Long | birth: 1970-06-05 | award: Bằng khen
4 i Lê Thị Hai | unit: Xã Trường Long | birth: 1980 | award: Giấy khen
",
        },
        Layout {
            what: "birth under Nam/Nữ in csv",
            file: "khen.csv",
            merges: &[],
            lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2022
Stt|Họ và tên|Năm sinh||Chức vụ|Nơi công tác|Hình thức
||Nam|Nữ|||
1|Danh Sơn|1960||Trưởng ban|Ban quản trị chùa Pitu|Bằng khen
2|Thạch Thị Sa||1971|Hội viên|Hội Phụ nữ xã|Giấy khen
",
            expected: "
awards
2-3 name B, position E, unit F, birth C+D, award G
4 i Danh Sơn | position: Trưởng ban | unit: Ban quản trị chùa Pitu | birth: 1960 | award: Bằng khen
5 i Thạch Thị Sa | position: Hội viên | unit: Hội Phụ nữ xã | birth: 1971 | award: Giấy khen
",
        },
        Layout {
            what: "three header rows",
            file: "x.xlsx",
            merges: &["A2:A4","B2:B4","C2:F2","C3:D3","E3:F3","G2:G4"],
            lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
STT|Họ và tên|Thông tin cá nhân||||Danh hiệu, hình thức khen thưởng
||Năm sinh||Công tác
||Nam|Nữ|Chức vụ|Đơn vị
1|Trần Văn A Sáng|1970||Giáo viên|Trường Tiểu học 1|Giấy khen
2|Trần Thị Bưởi||1972|Giáo viên|Trường Tiểu học 2|Giấy khen
",
            expected: "
awards
2-4 name B, position E, unit F, birth C+D, award G
5 i Trần Văn A Sáng | position: Giáo viên | unit: Trường Tiểu học 1 | birth: 1970 | award: Giấy khen
6 i Trần Thị Bưởi | position: Giáo viên | unit: Trường Tiểu học 2 | birth: 1972 | award: Giấy khen
",
        },
        Layout {
            what: "dates under Nam and Nữ, nobody under Nữ",
            file: "khen.xlsx",
            merges: &["C1:D1"],
            lines: "
TT|Họ tên|Ngày sinh||Chức danh|Đơn vị|Đề nghị
||Nam|Nữ
1|Phan Đình Phùng|1947||Hội viên|Hội Người cao tuổi|Giấy khen
2|Cao Thắng|1950||Hội viên|Hội Người cao tuổi|Giấy khen
",
            expected: "
awards
1-2 name B, position E, unit F, birth C+D, award G
3 i Phan Đình Phùng | position: Hội viên | unit: Hội Người cao tuổi | birth: 1947 | award: Giấy khen
4 i Cao Thắng | position: Hội viên | unit: Hội Người cao tuổi | birth: 1950 | award: Giấy khen
",
        },
        Layout {
            what: "header row in bold capitals with a unit line under it",
            file: "khen.xlsx",
            merges: &[],
            lines: "
BẢNG TỔNG HỢP THÀNH TÍCH ĐỀ NGHỊ KHEN THƯỞNG CÁC TẬP THỂ
SỐ TT|TÊN TẬP THỂ|THÀNH TÍCH ĐẠT ĐƯỢC|HÌNH THỨC ĐỀ NGHỊ|MỨC THƯỞNG
||||(đồng)
(1)|(2)|(3)|(4)|(5)
01|BCH Đoàn phường 5|Xuất sắc|Giấy khen|1.410.000
02|Công đoàn Trường Tiểu học 1|Tốt|Giấy khen|1.410.000
CỘNG||||2.820.000
",
            expected: "
awards
2-3 name B, award D, amount E, citation C
5 c BCH Đoàn phường 5 | award: Giấy khen | amount: 1410000 | citation: Xuất sắc
6 c Công đoàn Trường Tiểu học 1 | award: Giấy khen | amount: 1410000 | citation: Tốt
4 index, 7 total
",
        },
        Layout {
            what: "header split over two lines of words",
            file: "khen.csv",
            merges: &[],
            lines: "
Số|Họ và tên|Năm|Chức vụ,|Hình thức|Mức
TT||sinh|đơn vị|khen|thưởng
1|Trần Văn Tám|1966|Trưởng ấp, ấp 3, xã Tân Thới|Giấy khen|300.000
2|Lê Văn Chín|1971|Phó ấp, ấp 4, xã Tân Thới|Giấy khen|300.000
",
            expected: "
awards
1-2 name B, position D, unit D, birth C, award E, amount F
3 i Trần Văn Tám | position: Trưởng ấp | unit: ấp 3, xã Tân Thới | birth: 1966 | award: Giấy khen | amount: 300000
4 i Lê Văn Chín | position: Phó ấp | unit: ấp 4, xã Tân Thới | birth: 1971 | award: Giấy khen | amount: 300000
",
        },
        Layout {
            what: "amount per group of award, two amount columns",
            file: "x.xlsx",
            merges: &["E1:F1","A1:A2","B1:B2","C1:C2","D1:D2"],
            lines: "
STT|Họ và tên/Tên tập thể|Đơn vị|Hình thức khen thưởng|Tiền thưởng (đồng)
||||Tập thể|Cá nhân
1|Hội CCB xã Trung An|Xã Trung An|Giấy khen|1.410.000|
2|Lâm Văn Phát|Xã Trung An|Giấy khen||710.000
Tổng||||1.410.000|710.000
",
            expected: "
awards
1-2 name B, unit C, award D, amount E+F
3 c Hội CCB xã Trung An | unit: Xã Trung An | award: Giấy khen | amount: 1410000
4 i Lâm Văn Phát | unit: Xã Trung An | award: Giấy khen | amount: 710000
5 total
",
        },
    ]);
}
