//! Headings in words of their own, and headings that say less, or more, than their column holds.

use super::{Layout, check};

#[test]
fn a_heading_is_read_with_what_stands_under_it() {
    check(&[
        Layout {
            what: "names under a heading that speaks of awards",
            file: "x.xlsx",
            merges: &["B1:C1", "A1:A2", "D1:D2", "E1:E2"],
            lines: "
Số TT|Đề nghị khen thưởng||Đơn vị|Hình thức khen thưởng
|Tập thể|Cá nhân
1|Hội Cựu chiến binh huyện Ba Tri||Huyện Ba Tri|Bằng khen
2||Nguyễn Thành Long|Xã Tân Thủy|Giấy khen
",
            expected: "
awards
1-2 name B+C, unit D, award E
3 c Hội Cựu chiến binh huyện Ba Tri | unit: Huyện Ba Tri | award: Bằng khen
4 i Nguyễn Thành Long | unit: Xã Tân Thủy | award: Giấy khen
",
        },
        Layout {
            what: "names of units and people under a heading of both",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên, đơn vị|Hình thức khen thưởng|Mức lương cơ sở|Hệ số|Thành tiền (đồng)
1|Hội Liên hiệp Phụ nữ huyện|Giấy khen|#2340000|#0.6|#1404000
2|Lê Thị Thanh Trúc|Giấy khen|#2340000|#0.3|#702000
",
            expected: "
awards
1-1 name B, award C, amount F
2 c Hội Liên hiệp Phụ nữ huyện | award: Giấy khen | amount: 1404000
3 i Lê Thị Thanh Trúc | award: Giấy khen | amount: 702000
",
        },
        Layout {
            what: "position and unit each in a column under one heading",
            file: "khen.xlsx",
            merges: &["C1:D1"],
            lines: "
TT|Họ và tên|Chức vụ, đơn vị||Khen thưởng
1|Khưu Văn Đực|Bí thư|Chi bộ ấp 6|Giấy khen
2|Tiêu Thị Ngà|Ủy viên|Mặt trận xã|Giấy khen
",
            expected: "
awards
1-1 name B, position C, unit D, award E
2 i Khưu Văn Đực | position: Bí thư | unit: Chi bộ ấp 6 | award: Giấy khen
3 i Tiêu Thị Ngà | position: Ủy viên | unit: Mặt trận xã | award: Giấy khen
",
        },
        Layout {
            what: "posts in the party and in the office, drawn cells with nothing beside",
            file: "khen.xlsx",
            merges: &[
                "B1:C1", "D1:E1", "A1:A2", "B1:C2", "F1:F2", "B3:C3", "B4:C4",
            ],
            lines: "
STT|Họ và tên||Chức vụ||Danh hiệu/Hình thức khen thưởng và mức tiền thưởng
|||Đảng|Chính quyền
1|Lê Trọng Tấn||Bí thư|Chủ tịch|Giấy khen
2|Cao Thị Tuyền|||Phó Chủ tịch|Giấy khen
",
            expected: "
awards
1-2 name B, position D+E, award F
3 i Lê Trọng Tấn | position: Bí thư, Chủ tịch | award: Giấy khen
4 i Cao Thị Tuyền | position: Phó Chủ tịch | award: Giấy khen
",
        },
        Layout {
            what: "service from and to is no achievement",
            file: "ky niem chuong.xls",
            merges: &["D1:E1", "A1:A2", "B1:B2", "C1:C2", "F1:F2"],
            lines: "
STT|Họ và tên|Chức vụ, đơn vị công tác|Quá trình công tác||Tổng số năm
|||Từ tháng, năm|Đến tháng, năm
1|Nhâm Thị Phượng|Phó Trưởng ban, Ban Dân vận Tỉnh ủy|5/1998|nay|27
2|Chau Sóc Kha|Trưởng Ban Quản trị chùa|2001|6/2024|24
",
            expected: "
awards
1-2 name B, position C, unit C
3 i Nhâm Thị Phượng | position: Phó Trưởng ban | unit: Ban Dân vận Tỉnh ủy
4 i Chau Sóc Kha | position: Trưởng Ban Quản trị chùa
",
        },
    ]);
}

#[test]
fn words_that_only_say_what_a_column_is_for_name_no_column() {
    check(&[
        Layout {
            what: "people proposed, reasons of proposing",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên cá nhân được đề nghị khen thưởng|Chức vụ, đơn vị công tác hiện nay|Lý do đề nghị khen thưởng
1|Lê Thành Nhân|Phó Bí thư, Đảng ủy xã Thới Hưng|Vận động hiến đất
2|Trần Kim Ngọc|Chuyên viên, Văn phòng Đảng ủy|Tham mưu tốt
",
            expected: "
awards
1-1 name B, position C, unit C, citation D
2 i Lê Thành Nhân | position: Phó Bí thư | unit: Đảng ủy xã Thới Hưng | citation: Vận động hiến đất
3 i Trần Kim Ngọc | position: Chuyên viên | unit: Văn phòng Đảng ủy | citation: Tham mưu tốt
",
        },
        Layout {
            what: "places begin like headings of places",
            file: "khen.csv",
            merges: &[],
            lines: "
Tên tập thể, cá nhân|Xã, phường|Hình thức khen thưởng||Phân loại|Nguồn
||Giấy khen|Bằng khen||
Trần Thị Thảo|Phường Cái Khế|x||Cá nhân|Quỹ thi đua
Công an thị trấn Phong Điền|Thị trấn Phong Điền||x|Tập thể|Quỹ thi đua
",
            expected: "
awards
1-2 subject_kind E, name A, unit B, award C+D
3 i Trần Thị Thảo | unit: Phường Cái Khế | award: Giấy khen
4 c Công an thị trấn Phong Điền | unit: Thị trấn Phong Điền | award: Bằng khen
",
        },
        Layout {
            what: "nobody under one of two headings, no numbers, headings of places",
            file: "khen.xls",
            merges: &["A1:B1", "C1:C2", "D1:D2"],
            lines: "
Đề nghị khen thưởng||Chức vụ công tác|Hình thức khen thưởng
Tập thể|Cá nhân
Thị trấn Phong Điền
|Bà Danh Hữu Vân|Công chức|Giấy khen
Xã Mỹ Khánh
|Ông Trần Hòa|Kế toán|Bằng khen
",
            expected: "
awards
1-2 name A+B, honorific A+B, position C, award D
4 i Danh Hữu Vân | honorific: Bà | position: Công chức | award: Giấy khen | group: Thị trấn Phong Điền
6 i Trần Hòa | honorific: Ông | position: Kế toán | award: Bằng khen | group: Xã Mỹ Khánh
3 group, 5 group
",
        },
        Layout {
            what: "who decided is not where somebody works",
            file: "so theo doi.xlsx",
            merges: &[],
            lines: "
STT|Số quyết định|Ngày quyết định|Cơ quan ban hành|Họ và tên|Đơn vị công tác|Hình thức khen thưởng
1|11/QĐ-UBND|02/9/2022|UBND huyện|Mạc Thị Bưởi|UBND xã Tân Bình|Giấy khen
2|12/QĐ-UBND|02/9/2022|UBND huyện|Khổng Văn Minh|UBND xã Tân Bình|Giấy khen
",
            expected: "
awards
1-1 name E, unit F, award G
2 i Mạc Thị Bưởi | unit: UBND xã Tân Bình | award: Giấy khen
3 i Khổng Văn Minh | unit: UBND xã Tân Bình | award: Giấy khen
",
        },
        Layout {
            what: "presents are no money",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH HỌC SINH ĐƯỢC KHEN
STT|Họ|Tên đệm|Tên|Lớp|Danh hiệu|Phần thưởng
1|Nguyễn|Thị Kim|Ngân|6A1|Học sinh giỏi|10 quyển tập
2|Trần|Quốc|Huy|7A3|Học sinh giỏi|10 quyển tập
",
            expected: "
awards
2-2 name B+C+D, unit E, award F
3 i Nguyễn Thị Kim Ngân | unit: 6A1 | award: Học sinh giỏi
4 i Trần Quốc Huy | unit: 7A3 | award: Học sinh giỏi
",
        },
    ]);
}

#[test]
fn columns_are_known_by_what_they_hold_where_their_words_are_strange() {
    check(&[
        Layout {
            what: "English headings",
            file: "x.csv",
            merges: &[],
            lines: "
No.|Full name|Date of birth|Position|Organization|Award|Amount (VND)
1|Trần Minh Đức|15/03/1984|Giảng viên|Trường Đại học Cần Thơ|Giấy khen|1,000,000
",
            expected: "
awards
1-1 name B, position D, unit E, birth C, award F, amount G
2 i Trần Minh Đức | position: Giảng viên | unit: Trường Đại học Cần Thơ | birth: 1984-03-15 | award: Giấy khen | amount: 1000000
",
        },
        Layout {
            what: "members of a union and their branches",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH ĐƯỢC KHEN THƯỞNG
TT|Đoàn viên|Nơi công đoàn quản lý|Khen thưởng
1|Kiều Oanh|Trường THPT Bùi Hữu Nghĩa|Bằng khen
2|Từ Văn Ra|Bệnh viện Đa khoa|Bằng khen
",
            expected: "
awards
2-2 name B, unit C, award D
3 i Kiều Oanh | unit: Trường THPT Bùi Hữu Nghĩa | award: Bằng khen
4 i Từ Văn Ra | unit: Bệnh viện Đa khoa | award: Bằng khen
",
        },
        Layout {
            what: "who signs below is not in the columns",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ đệm|Tên|Chức vụ|Danh hiệu thi đua
1|Lê Thị Kim|Chi|Giáo viên|Lao động tiên tiến
2|Trương|Mỹ|Nhân viên|Lao động tiên tiến

|Kế toán|||HIỆU TRƯỞNG

|Ngô Thị Hoa|||Đoàn Văn Chính
",
            expected: "
awards
1-1 name B+C, position D, award E
2 i Lê Thị Kim Chi | position: Giáo viên | award: Lao động tiên tiến
3 i Trương Mỹ | position: Nhân viên | award: Lao động tiên tiến
4 blank, 5 signature, 6 blank, 7 signature
",
        },
    ]);
}

#[test]
fn rows_are_told_apart_by_the_rows_around_them() {
    check(&[
        Layout {
            what: "numbered headings of any words, a sentence of counts",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Thành tích|Mức tiền thưởng
(1)|(2)|(3)|(4)|(5)
I|TẬP THỂ (2 tập thể)
1|Các sở, ban ngành
-|Sở Nội vụ||Xuất sắc|3.600.000
2|Các quận, huyện
-|UBND quận Ô Môn||Xuất sắc|3.600.000
II|CÁ NHÂN (1 cá nhân)
1|Các sở, ban ngành
-|Phạm Hoài Thương|Chuyên viên|Xuất sắc|1.800.000
Tổng số có 02 tập thể, 01 cá nhân./.
",
            expected: "
awards
1-1 name B, position C, amount E, citation D
5 c Sở Nội vụ | amount: 3600000 | citation: Xuất sắc | group: TẬP THỂ (2 tập thể) / Các sở, ban ngành
7 c UBND quận Ô Môn | amount: 3600000 | citation: Xuất sắc | group: TẬP THỂ (2 tập thể) / Các quận, huyện
10 i Phạm Hoài Thương | position: Chuyên viên | amount: 1800000 | citation: Xuất sắc | group: CÁ NHÂN (1 cá nhân) / Các sở, ban ngành
2 index, 3 group, 4 group, 6 group, 8 group, 9 group, 11 note
",
        },
        Layout {
            what: "the header again in words for people",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Tên tập thể|Hình thức khen|Tiền thưởng
1|Chi bộ ấp 5|Giấy khen|#600000

B. CÁ NHÂN
STT|Họ và tên|Hình thức khen|Tiền thưởng
1|Vương Văn Tới|Giấy khen|#300000
",
            expected: "
awards
1-1 name B, award C, amount D
2 c Chi bộ ấp 5 | award: Giấy khen | amount: 600000
6 i Vương Văn Tới | award: Giấy khen | amount: 300000 | group: CÁ NHÂN
3 blank, 4 group, 5 header
",
        },
        Layout {
            what: "a count of the list below it",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Đơn vị|Hình thức khen
1|Bành Thị Kim|Phường 2|Giấy khen
2|Ninh Văn Bộ|Phường 3|Bằng khen

|Hình thức|Số lượng
|Giấy khen|#1
|Bằng khen|#1
|Cộng|#2
",
            expected: "
awards
1-1 name B, unit C, award D
2 i Bành Thị Kim | unit: Phường 2 | award: Giấy khen
3 i Ninh Văn Bộ | unit: Phường 3 | award: Bằng khen
4 blank, 5 note, 6 note, 7 note, 8 total
",
        },
        Layout {
            what: "small Roman numbers",
            file: "khen.xlsx",
            merges: &[],
            lines: "
stt|tên đơn vị/cá nhân|chức vụ|số tiền
|i. tập thể
1|mặt trận tổ quốc phường||400000
|ii. cá nhân
1|nguyễn văn tý|trưởng ban|200000
",
            expected: "
awards
1-1 name B, position C, amount D
3 c mặt trận tổ quốc phường | amount: 400000 | group: tập thể
5 i nguyễn văn tý | position: trưởng ban | amount: 200000 | group: cá nhân
2 group, 4 group
",
        },
    ]);
}
