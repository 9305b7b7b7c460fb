//! Which rows are records, and what stands over them.

use super::{Layout, check};

#[test]
fn rows_that_are_no_records_are_told_apart() {
    check(&[
        Layout {
            what: "merged units down, Excel dates, totals on top",
            file: "x.xlsx",
            merges: &["B4:B6","B7:B8"],
            lines: "
DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN
STT|Đơn vị|Họ và tên|Ngày sinh|Chức vụ|Mức tiền thưởng
|Tổng cộng|5 người||||#3550000
1|Phường Cái Khế|Nguyễn Thị Lan|@1980-02-03|Bí thư|#710000
2||Trần Hùng|@1979-12-01|Chủ tịch|#710000
3||Lê Mai Anh|@1985-06-30|Phó Chủ tịch|#710000
4|Phường Tân An|Võ Thị Sáu|@1990-01-01|Bí thư|#710000
5||Lý Tự Trọng|#1991|Hội viên|#710000
",
            expected: "
awards
2-2 name C, position E, unit B, birth D, amount F
4 i Nguyễn Thị Lan | position: Bí thư | unit: Phường Cái Khế | birth: 1980-02-03 | amount: 710000
5 i Trần Hùng | position: Chủ tịch | unit: Phường Cái Khế | birth: 1979-12-01 | amount: 710000
6 i Lê Mai Anh | position: Phó Chủ tịch | unit: Phường Cái Khế | birth: 1985-06-30 | amount: 710000
7 i Võ Thị Sáu | position: Bí thư | unit: Phường Tân An | birth: 1990-01-01 | amount: 710000
8 i Lý Tự Trọng | position: Hội viên | unit: Phường Tân An | birth: 1991 | amount: 710000
3 total
",
        },
        Layout {
            what: "group text in any column, dittos",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH TẶNG GIẤY KHEN
TT|Họ và tên|Chức vụ|Đơn vị|Hình thức
||KHỐI ĐẢNG|
1|Phạm Minh Tuấn|Chánh Văn phòng|Văn phòng Quận ủy|Giấy khen
2|Đỗ Thị Hà|Phó Chánh Văn phòng|〃|-nt-
||KHỐI CHÍNH QUYỀN|
3|Hồ Quang Hiếu|Trưởng phòng|Phòng Nội vụ|như trên
4|Cao Thị Ngọc|nt|\"|\"
",
            expected: "
awards
2-2 name B, position C, unit D, award E
4 i Phạm Minh Tuấn | position: Chánh Văn phòng | unit: Văn phòng Quận ủy | award: Giấy khen | group: KHỐI ĐẢNG
5 i Đỗ Thị Hà | position: Phó Chánh Văn phòng | unit: Văn phòng Quận ủy | award: Giấy khen | group: KHỐI ĐẢNG
7 i Hồ Quang Hiếu | position: Trưởng phòng | unit: Phòng Nội vụ | award: Giấy khen | group: KHỐI CHÍNH QUYỀN
8 i Cao Thị Ngọc | position: Trưởng phòng | unit: Phòng Nội vụ | award: Giấy khen | group: KHỐI CHÍNH QUYỀN
3 group, 6 group
",
        },
        Layout {
            what: "subtotals per group, numbers restart",
            file: "x.xlsx",
            merges: &["A2:F2","A6:D6","A7:F7","A10:D10","A11:D11"],
            lines: "
STT|Tên tập thể, cá nhân|Chức danh|Đơn vị công tác|Hình thức khen|Tiền thưởng
Phường An Khánh
1|Hội Cựu chiến binh phường||Phường An Khánh|Giấy khen|1.410.000
2|Nguyễn Hữu Phước|Hội viên|Phường An Khánh|Giấy khen|710.000
3|Trịnh Công Sơn|Hội viên|Phường An Khánh|Giấy khen|710.000
Cộng phường An Khánh|||||2.830.000
Phường An Bình
1|Lương Thị Đẹp|Hội viên|Phường An Bình|Giấy khen|710.000
2|Gia đình ông Tạ Văn Ký||Phường An Bình|Giấy khen|1.060.000
Cộng phường An Bình|||||1.770.000
TỔNG CỘNG|||||4.600.000
Bằng chữ: Bốn triệu sáu trăm nghìn đồng
",
            expected: "
awards
1-1 name B, position C, unit D, award E, amount F
3 c Hội Cựu chiến binh phường | unit: Phường An Khánh | award: Giấy khen | amount: 1410000 | group: Phường An Khánh
4 i Nguyễn Hữu Phước | position: Hội viên | unit: Phường An Khánh | award: Giấy khen | amount: 710000 | group: Phường An Khánh
5 i Trịnh Công Sơn | position: Hội viên | unit: Phường An Khánh | award: Giấy khen | amount: 710000 | group: Phường An Khánh
8 i Lương Thị Đẹp | position: Hội viên | unit: Phường An Bình | award: Giấy khen | amount: 710000 | group: Phường An Bình
9 h Gia đình ông Tạ Văn Ký | unit: Phường An Bình | award: Giấy khen | amount: 1060000 | group: Phường An Bình
2 group, 6 total, 7 group, 10 total, 11 total, 12 note
",
        },
        Layout {
            what: "repeated header on a second page",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH KHEN THƯỞNG
STT|Họ và tên|Đơn vị|Hình thức
1|2|3|4
1|Nguyễn Văn An|Xã A|Giấy khen
2|Trần Văn Bình|Xã B|Giấy khen
STT|Họ và tên|Đơn vị|Hình thức
1|2|3|4
3|Lê Văn Cường|Xã C|Giấy khen
",
            expected: "
awards
2-2 name B, unit C, award D
4 i Nguyễn Văn An | unit: Xã A | award: Giấy khen
5 i Trần Văn Bình | unit: Xã B | award: Giấy khen
8 i Lê Văn Cường | unit: Xã C | award: Giấy khen
3 index, 6 header, 7 index
",
        },
        Layout {
            what: "a second page repeats title and header",
            file: "khen.xlsx",
            merges: &["A1:E1","A7:E7"],
            lines: "
DANH SÁCH KHEN THƯỞNG
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức
I|CÁ NHÂN
1|Nguyễn Văn An|Bí thư|Xã A|Giấy khen
2|Trần Văn Bình|Bí thư|Xã B|Giấy khen

DANH SÁCH KHEN THƯỞNG (tiếp theo)
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức
3|Lê Văn Cường|Bí thư|Xã C|Giấy khen
Trang 2/2
",
            expected: "
awards
2-2 name B, position C, unit D, award E
4 i Nguyễn Văn An | position: Bí thư | unit: Xã A | award: Giấy khen | group: CÁ NHÂN
5 i Trần Văn Bình | position: Bí thư | unit: Xã B | award: Giấy khen | group: CÁ NHÂN
9 i Lê Văn Cường | position: Bí thư | unit: Xã C | award: Giấy khen | group: CÁ NHÂN
3 group, 6 blank, 7 note, 8 header, 10 note
",
        },
        Layout {
            what: "remarks beside the table",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Tên tập thể, cá nhân|Đơn vị|Hình thức khen||
1|Chi hội Phụ nữ ấp 1|Xã Tân An|Giấy khen||đã duyệt
2|Phạm Văn Mách|Xã Tân An|Giấy khen||
|||||kiểm tra lại dòng trên
3|Lý Thị Mùi|Xã Tân An|Giấy khen||
",
            expected: "
awards
1-1 name B, unit C, award D
2 c Chi hội Phụ nữ ấp 1 | unit: Xã Tân An | award: Giấy khen
3 i Phạm Văn Mách | unit: Xã Tân An | award: Giấy khen
5 i Lý Thị Mùi | unit: Xã Tân An | award: Giấy khen
4 note
",
        },
        Layout {
            what: "dots, dashes and blanks as empties",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ tên|Năm sinh|Chức vụ|Đơn vị|Hình thức khen|Tiền thưởng
1|Trần Minh Đức|-|…|Xã Tân Lân|Giấy khen|-
2|Trần Minh Tâm|…….|/|Xã Tân Lân|Giấy khen|0
3|…………|
4
",
            expected: "
awards
1-1 name B, position D, unit E, birth C, award F, amount G
2 i Trần Minh Đức | unit: Xã Tân Lân | award: Giấy khen
3 i Trần Minh Tâm | unit: Xã Tân Lân | award: Giấy khen | amount: 0
4 blank, 5 blank
",
        },
    ]);
}

#[test]
fn headings_stand_over_their_rows() {
    check(&[
        Layout {
            what: "numbered units with numbered people",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG
STT|Họ và tên|Năm sinh|Chức vụ|Hình thức khen
1|Phường Thới Bình
1.1|Lê Hoàng|1970|Bí thư Chi bộ|Giấy khen
1.2|Lê Thị Nga|1971|Tổ trưởng|Giấy khen
2|Phường An Cư
2.1|Mai Văn Kha|1966|Tổ phó|Giấy khen
",
            expected: "
awards
2-2 name B, position D, birth C, award E
4 i Lê Hoàng | position: Bí thư Chi bộ | birth: 1970 | award: Giấy khen | group: Phường Thới Bình
5 i Lê Thị Nga | position: Tổ trưởng | birth: 1971 | award: Giấy khen | group: Phường Thới Bình
7 i Mai Văn Kha | position: Tổ phó | birth: 1966 | award: Giấy khen | group: Phường An Cư
3 group, 6 group
",
        },
        Layout {
            what: "merged names over two awards",
            file: "khen.xlsx",
            merges: &["A2:A3","B2:B3","C2:C3"],
            lines: "
STT|Họ và tên|Đơn vị|Danh hiệu, hình thức khen
1|Huỳnh Văn Nghệ|Xã Tân Uyên|Chiến sĩ thi đua cơ sở
|||Giấy khen
2|Nguyễn An Ninh|Xã Tân Uyên|Giấy khen
",
            expected: "
awards
1-1 name B, unit C, award D
2 i Huỳnh Văn Nghệ | unit: Xã Tân Uyên | award: Chiến sĩ thi đua cơ sở
3 i Huỳnh Văn Nghệ | unit: Xã Tân Uyên | award: Giấy khen
4 i Nguyễn An Ninh | unit: Xã Tân Uyên | award: Giấy khen
",
        },
        Layout {
            what: "award as heading, bold letters",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Đơn vị
A|BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
I|Tập thể
1|Ban Chỉ huy Quân sự huyện Cần Đước||Huyện Cần Đước
II|Cá nhân
1|Thiếu tá Trần Quốc Bảo|Chính trị viên|Ban CHQS huyện Cần Đước
B|GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN
I|Tập thể
1|Trường THPT Rạch Kiến||Xã Long Hòa
II|Cá nhân
1|Thầy Nguyễn Đức Trí|Hiệu trưởng|Trường THPT Rạch Kiến
2|Sư cô Thích Nữ Diệu Tâm|Trụ trì|Chùa Phước Lâm
",
            expected: "
awards
1-1 name B, honorific B, position C, unit D
4 c Ban Chỉ huy Quân sự huyện Cần Đước | unit: Huyện Cần Đước | group: BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH / Tập thể
6 i Trần Quốc Bảo | honorific: Thiếu tá | position: Chính trị viên | unit: Ban CHQS huyện Cần Đước | group: BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH / Cá nhân
9 c Trường THPT Rạch Kiến | unit: Xã Long Hòa | group: GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN / Tập thể
11 i Nguyễn Đức Trí | honorific: Thầy | position: Hiệu trưởng | unit: Trường THPT Rạch Kiến | group: GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN / Cá nhân
12 i Thích Nữ Diệu Tâm | honorific: Sư cô | position: Trụ trì | unit: Chùa Phước Lâm | group: GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN / Cá nhân
2 group, 3 group, 5 group, 7 group, 8 group, 10 group
",
        },
        Layout {
            what: "unit then person groups without prefix, numbers continuing",
            file: "ds khen.xlsx",
            merges: &["A3:F3","A6:F6"],
            lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
STT|Họ và tên|Năm sinh|Chức vụ|Thành tích|Số tiền
Xã Mỹ Lệ
1|Trần Văn Kiệt|1975|Chủ tịch|Tốt|500,000
2|Trần Văn Giàu|1976|Bí thư|Tốt|500,000
Xã Tân Trạch
3|Phạm Hùng|1980|Bí thư|Tốt|500,000
|||||1,500,000
",
            expected: "
awards
2-2 name B, position D, birth C, amount F, citation E
4 i Trần Văn Kiệt | position: Chủ tịch | birth: 1975 | amount: 500000 | citation: Tốt | group: Xã Mỹ Lệ
5 i Trần Văn Giàu | position: Bí thư | birth: 1976 | amount: 500000 | citation: Tốt | group: Xã Mỹ Lệ
7 i Phạm Hùng | position: Bí thư | birth: 1980 | amount: 500000 | citation: Tốt | group: Xã Tân Trạch
3 group, 6 group, 8 total
",
        },
    ]);
}
