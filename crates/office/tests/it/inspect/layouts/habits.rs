//! Habits of the people who type lists: dates in three columns, wards in short, second lines, marks
//! under marks, amounts and dates as they are spoken.

use super::{Layout, check};

#[test]
fn columns_of_one_value_are_read_together() {
    check(&[
        Layout {
            what: "day, month and year under one heading",
            file: "khen.xlsx",
            merges: &["C1:E1"],
            lines: "
STT|Họ và tên|Ngày tháng năm sinh|||Đơn vị|Hình thức khen
||Ngày|Tháng|Năm||
1|Nguyễn Văn An|5|6|1970|Phường An Bình|Giấy khen
2|Trần Thị Bé|15|12|1981|Phường An Bình|Giấy khen
3|Lê Văn Cu|||1982|Phường An Bình|Giấy khen
",
            expected: "
awards
1-2 name B, unit F, birth C+D+E, award G
3 i Nguyễn Văn An | unit: Phường An Bình | birth: 1970-06-05 | award: Giấy khen
4 i Trần Thị Bé | unit: Phường An Bình | birth: 1981-12-15 | award: Giấy khen
5 i Lê Văn Cu | unit: Phường An Bình | birth: 1982 | award: Giấy khen
",
        },
        Layout {
            what: "day, month and year under no heading",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Ngày|Tháng|Năm|Đơn vị|Hình thức khen
1|Nguyễn Văn An|05|06|1970|Phường An Bình|Giấy khen
2|Trần Thị Bé|#15|#12|#1981|Phường An Bình|Giấy khen
3|Trần Thị Ca|||#1981|Phường An Bình|Giấy khen
",
            expected: "
awards
1-1 name B, unit F, birth C+D+E, award G
2 i Nguyễn Văn An | unit: Phường An Bình | birth: 1970-06-05 | award: Giấy khen
3 i Trần Thị Bé | unit: Phường An Bình | birth: 1981-12-15 | award: Giấy khen
4 i Trần Thị Ca | unit: Phường An Bình | birth: 1981 | award: Giấy khen
",
        },
        Layout {
            what: "women and men in a column each",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Ông|Bà|Năm sinh|Chức vụ|Đơn vị|Hình thức
1|Nguyễn Văn An||1970|Bí thư|Xã A|Giấy khen
2||Trần Thị Bé|1971|Bí thư|Xã A|Giấy khen
",
            expected: "
awards
1-1 name B+C, position E, unit F, birth D, award G
2 i Nguyễn Văn An | position: Bí thư | unit: Xã A | birth: 1970 | award: Giấy khen
3 i Trần Thị Bé | position: Bí thư | unit: Xã A | birth: 1971 | award: Giấy khen
",
        },
        Layout {
            what: "years of birth under Nam and Nữ",
            file: "khen.xlsx",
            merges: &[],
            lines: "
DANH SÁCH CÁN BỘ ĐƯỢC TẶNG KỶ NIỆM CHƯƠNG \"VÌ SỰ NGHIỆP DÂN VẬN\" NĂM 2024
TT|Họ và tên|Nam|Nữ|Chức vụ, đơn vị|Thời gian công tác dân vận
1|Nguyễn Văn An|1970||Bí thư, Xã A|10 năm
2|Trần Thị Bé||1971|Phó Bí thư, Xã A|12 năm 3 tháng
",
            expected: "
awards
2-2 name B, position E, unit E, birth C+D
3 i Nguyễn Văn An | position: Bí thư | unit: Xã A | birth: 1970
4 i Trần Thị Bé | position: Phó Bí thư | unit: Xã A | birth: 1971
",
        },
        Layout {
            what: "marks that say the award and the kind",
            file: "khen.xlsx",
            merges: &["C1:D1", "E1:F1"],
            lines: "
STT|Tên tập thể, cá nhân|Giấy khen||Bằng khen||Thành tiền
||Tập thể|Cá nhân|Tập thể|Cá nhân|
1|Chi bộ ấp 1|x||||1.420.000
2|Nguyễn Văn An||x|||710.000
3|Trần Thị Bé||||x|2.340.000
",
            expected: "
awards
1-2 subject_kind C+D+E+F, name B, award C+D+E+F, amount G
3 c Chi bộ ấp 1 | award: Giấy khen | amount: 1420000
4 i Nguyễn Văn An | award: Giấy khen | amount: 710000
5 i Trần Thị Bé | award: Bằng khen | amount: 2340000
",
        },
        Layout {
            what: "marks under headings of strange words",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Đơn vị|Đề nghị khen thưởng||
|||Cấp xã|Cấp huyện|Cấp tỉnh
1|Nguyễn Văn An|Xã A|x||
2|Trần Thị Bé|Xã A||x|
3|Lê Văn Cu|Xã A|||x
",
            expected: "
awards
1-2 name B, unit C, award D+E+F
3 i Nguyễn Văn An | unit: Xã A | award: Cấp xã
4 i Trần Thị Bé | unit: Xã A | award: Cấp huyện
5 i Lê Văn Cu | unit: Xã A | award: Cấp tỉnh
",
        },
        Layout {
            what: "amounts of collectives and of people",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Tên tập thể, cá nhân|Đơn vị|Mức thưởng||Ghi chú
|||Tập thể|Cá nhân|
1|Chi bộ ấp 1|Xã A|1.420.000||
2|Nguyễn Văn An|Xã A||710.000|
3|Trần Thị Bé|Xã A||710.000|
Tổng cộng|||1.420.000|1.420.000|
",
            expected: "
awards
1-2 name B, unit C, amount D+E
3 c Chi bộ ấp 1 | unit: Xã A | amount: 1420000
4 i Nguyễn Văn An | unit: Xã A | amount: 710000
5 i Trần Thị Bé | unit: Xã A | amount: 710000
6 total
",
        },
    ]);
}

#[test]
fn rows_between_records_are_no_records() {
    check(&[
        Layout {
            what: "wards in short over their people",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Hình thức khen
P. Xuân Khánh|||
1|Nguyễn Văn An|Bí thư|Giấy khen
X. Nhơn Nghĩa|||
2|Trần Thị Bé|Bí thư|Giấy khen
TT. Phong Điền
3|Lê Văn Cu|Bí thư|Giấy khen
Q. Ninh Kiều
4|Lê Văn Cưng|Bí thư|Giấy khen
V|P. An Hòa
5|Lê Văn Cừ|Bí thư|Giấy khen
|H. Cần Đước
6|Lê Văn Cừng|Bí thư|Giấy khen
",
            expected: "
awards
1-1 name B, position C, award D
3 i Nguyễn Văn An | position: Bí thư | award: Giấy khen | group: P. Xuân Khánh
5 i Trần Thị Bé | position: Bí thư | award: Giấy khen | group: X. Nhơn Nghĩa
7 i Lê Văn Cu | position: Bí thư | award: Giấy khen | group: TT. Phong Điền
9 i Lê Văn Cưng | position: Bí thư | award: Giấy khen | group: Q. Ninh Kiều
11 i Lê Văn Cừ | position: Bí thư | award: Giấy khen | group: P. An Hòa
13 i Lê Văn Cừng | position: Bí thư | award: Giấy khen | group: P. An Hòa / H. Cần Đước
2 group, 4 group, 6 group, 8 group, 10 group, 12 group
",
        },
        Layout {
            what: "second lines in capitals",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|HỌ VÀ TÊN|CHỨC VỤ, ĐƠN VỊ|HÌNH THỨC KHEN
1|NGUYỄN VĂN AN|CHỦ TỊCH HỘI NÔNG DÂN|GIẤY KHEN
||XÃ TÂN LÂN|
2|TRẦN THỊ BÉ|CHỦ TỊCH HỘI PHỤ NỮ|GIẤY KHEN
||XÃ TÂN TRẠCH|
3|LÊ VĂN CHÍN|BÍ THƯ CHI BỘ|GIẤY KHEN
||ẤP 3 XÃ MỸ LỆ|
",
            expected: "
awards
1-1 name B, position C, unit C, award D
2 i NGUYỄN VĂN AN | position: CHỦ TỊCH HỘI NÔNG DÂN XÃ TÂN LÂN | award: GIẤY KHEN
4 i TRẦN THỊ BÉ | position: CHỦ TỊCH HỘI PHỤ NỮ XÃ TÂN TRẠCH | award: GIẤY KHEN
6 i LÊ VĂN CHÍN | position: BÍ THƯ CHI BỘ ẤP 3 XÃ MỸ LỆ | award: GIẤY KHEN
3 note, 5 note, 7 note
",
        },
        Layout {
            what: "who signs, in capitals",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen
1|Nguyễn Văn An|Bí thư|Phường An Bình|Giấy khen
2|Trần Thị Bé|Bí thư|Phường An Bình|Giấy khen
||Ý KIẾN CỦA BAN THƯỜNG VỤ||CÁN BỘ TỔNG HỢP
|Lê Văn Đồng Ý|||Trần Văn Hợp
",
            expected: "
awards
1-1 name B, position C, unit D, award E
2 i Nguyễn Văn An | position: Bí thư | unit: Phường An Bình | award: Giấy khen
3 i Trần Thị Bé | position: Bí thư | unit: Phường An Bình | award: Giấy khen
4 signature, 5 signature
",
        },
        Layout {
            what: "where a page ended",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Nguyễn Văn An|Xã A|Giấy khen
2|Trần Thị Bé|Xã A|Giấy khen
|Mang sang trang 2||
|Trang 1/2||
|Chuyển sang||
3|Lê Văn Cu|Xã A|Giấy khen
",
            expected: "
awards
1-1 name B, unit C, award D
2 i Nguyễn Văn An | unit: Xã A | award: Giấy khen
3 i Trần Thị Bé | unit: Xã A | award: Giấy khen
7 i Lê Văn Cu | unit: Xã A | award: Giấy khen
4 note, 5 note, 6 note
",
        },
    ]);
}

#[test]
fn values_are_read_as_they_are_spoken() {
    check(&[
        Layout {
            what: "years under a heading drawn over them",
            file: "khen.xlsx",
            merges: &["E1:F1"],
            lines: "
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng đã được nhận||Hình thức đề nghị
||||Năm 2022|Năm 2023|
1|Nguyễn Văn An|Bí thư|Xã A|Giấy khen|Bằng khen|Bằng khen
2|Trần Thị Bé|Bí thư|Xã A||Giấy khen|Giấy khen
",
            expected: "
awards
1-2 name B, position C, unit D, award G
3 i Nguyễn Văn An | position: Bí thư | unit: Xã A | award: Bằng khen
4 i Trần Thị Bé | position: Bí thư | unit: Xã A | award: Giấy khen
",
        },
        Layout {
            what: "a group that lists its own counts, money in millions",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ tên|Đơn vị|Hình thức khen|Năm sinh (Nam/Nữ)|Mức khen
I|Tập thể: 01||||
1|Chi bộ ấp 1|Xã A|GK||1,42 triệu
II|Cá nhân: 01||||
1|Nguyễn Văn An|Xã A|GK|1970 (Nam)|0,71 triệu
|Cộng: 01 tập thể; 01 cá nhân||||2,13 triệu
",
            expected: "
awards
1-1 name B, unit C, birth E, award D, amount F
3 c Chi bộ ấp 1 | unit: Xã A | award: GK | amount: 1420000 | group: Tập thể: 01
5 i Nguyễn Văn An | unit: Xã A | birth: 1970 | award: GK | amount: 710000 | group: Cá nhân: 01
2 group, 4 group, 6 total
",
        },
        Layout {
            what: "the sum in words alone",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Đơn vị|Số tiền bằng chữ|Hình thức
1|Nguyễn Văn An|Phường An Bình|Bảy trăm mười nghìn đồng|Giấy khen
2|Trần Thị Bé|Phường An Bình|Một triệu bốn trăm mười ngàn đồng|Giấy khen
",
            expected: "
awards
1-1 name B, unit C, award E, amount D
2 i Nguyễn Văn An | unit: Phường An Bình | award: Giấy khen | amount: 710000
3 i Trần Thị Bé | unit: Phường An Bình | award: Giấy khen | amount: 1410000
",
        },
        Layout {
            what: "years without their century",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Ngày sinh|Đơn vị|Hình thức khen
1|Nguyễn Văn An|15/10/74|Phường An Bình|Giấy khen
2|Trần Thị Bé|1/2/01|Phường An Bình|Giấy khen
3|Lê Văn Cu|65|Phường An Bình|Giấy khen
4|Lê Văn Cua|'68|Phường An Bình|Giấy khen
",
            expected: "
awards
1-1 name B, unit D, birth C, award E
2 i Nguyễn Văn An | unit: Phường An Bình | birth: 1974-10-15 | award: Giấy khen
3 i Trần Thị Bé | unit: Phường An Bình | birth: 2001-02-01 | award: Giấy khen
4 i Lê Văn Cu | unit: Phường An Bình | birth: 1965 | award: Giấy khen
5 i Lê Văn Cua | unit: Phường An Bình | birth: 1968 | award: Giấy khen
",
        },
        Layout {
            what: "dates in English",
            file: "khen.xlsx",
            merges: &[],
            lines: "
No.|Full name|Date of birth|Position|Organization|Award
1|Nguyễn Văn An|5 June 1970|Secretary|Phường An Bình|Giấy khen
2|Trần Thị Bé|Jun 15, 1981|Officer|Phường An Bình|Giấy khen
3|Lê Văn Cu|15-Aug-1990|Officer|Phường An Bình|Giấy khen
4|Lê Văn Cưng|12/25/1990|Officer|Phường An Bình|Giấy khen
",
            expected: "
awards
1-1 name B, position D, unit E, birth C, award F
2 i Nguyễn Văn An | position: Secretary | unit: Phường An Bình | birth: 1970-06-05 | award: Giấy khen
3 i Trần Thị Bé | position: Officer | unit: Phường An Bình | birth: 1981-06-15 | award: Giấy khen
4 i Lê Văn Cu | position: Officer | unit: Phường An Bình | birth: 1990-08-15 | award: Giấy khen
5 i Lê Văn Cưng | position: Officer | unit: Phường An Bình | award: Giấy khen
",
        },
    ]);
}
