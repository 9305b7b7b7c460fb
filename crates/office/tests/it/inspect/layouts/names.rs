//! Whose row it is: names in one, two or no columns, and the kind of recipient.

use super::{Layout, check};

#[test]
fn names_are_put_together_however_they_are_split() {
    check(&[
        Layout {
            what: "split names without merges",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên đệm|Tên|Ngày sinh|Đơn vị công tác|Danh hiệu thi đua
1|Nguyễn Văn|An|01/02/1980|Trường THCS Thới Lai|Lao động tiên tiến
2|Trần Thị Kim|Bình|05/12/1985|Trường THCS Thới Lai|Chiến sĩ thi đua cơ sở
",
            expected: "
awards
1-1 name B+C, unit E, birth D, award F
2 i Nguyễn Văn An | unit: Trường THCS Thới Lai | birth: 1980-02-01 | award: Lao động tiên tiến
3 i Trần Thị Kim Bình | unit: Trường THCS Thới Lai | birth: 1985-12-05 | award: Chiến sĩ thi đua cơ sở
",
        },
        Layout {
            what: "split names under merged header",
            file: "x.xlsx",
            merges: &["B1:C1"],
            lines: "
STT|Họ và tên||Đơn vị công tác|Danh hiệu thi đua
1|Nguyễn Văn|An|Trường THCS Thới Lai|Lao động tiên tiến
2|Trần Thị Kim|Bình|Trường THCS Thới Lai|Chiến sĩ thi đua cơ sở
",
            expected: "
awards
1-1 name B+C, unit D, award E
2 i Nguyễn Văn An | unit: Trường THCS Thới Lai | award: Lao động tiên tiến
3 i Trần Thị Kim Bình | unit: Trường THCS Thới Lai | award: Chiến sĩ thi đua cơ sở
",
        },
        Layout {
            what: "honorific without header under merged",
            file: "x.xlsx",
            merges: &["B1:C1"],
            lines: "
STT|Họ và tên||Chức vụ|Đơn vị công tác|Hình thức khen
1|Ông|Nguyễn Văn An|Chủ tịch|Hội Nông dân xã Trường Long|Giấy khen
2|Bà|Trần Thị Kim Bình|Phó Chủ tịch|Hội Phụ nữ xã Trường Long|Giấy khen
",
            expected: "
awards
1-1 name C, honorific B, position D, unit E, award F
2 i Nguyễn Văn An | honorific: Ông | position: Chủ tịch | unit: Hội Nông dân xã Trường Long | award: Giấy khen
3 i Trần Thị Kim Bình | honorific: Bà | position: Phó Chủ tịch | unit: Hội Phụ nữ xã Trường Long | award: Giấy khen
",
        },
        Layout {
            what: "units as subjects",
            file: "x.xlsx",
            merges: &[],
            lines: "
DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN
STT|Đơn vị|Thành tích|Hình thức khen
1|Phòng Giáo dục và Đào tạo huyện Cờ Đỏ|Xuất sắc|Bằng khen
2|Xã Thạnh Phú|Dẫn đầu phong trào|Cờ thi đua
",
            expected: "
awards
2-2 name B, award D, citation C
3 c Phòng Giáo dục và Đào tạo huyện Cờ Đỏ | award: Bằng khen | citation: Xuất sắc
4 c Xã Thạnh Phú | award: Cờ thi đua | citation: Dẫn đầu phong trào
",
        },
        Layout {
            what: "name, birth, position and unit in one cell",
            file: "x.xlsx",
            merges: &[],
            lines: "
TT|Họ tên, chức vụ, đơn vị công tác|Hình thức khen thưởng|Tiền thưởng
1|Ông Nguyễn Văn An, Chủ tịch Hội Nông dân, xã Đông Hiệp|Giấy khen|710.000
2|Bà Trần Thị Bé, Trưởng ấp, ấp Đông Mỹ, xã Đông Hiệp|Giấy khen|710.000
3|Ban nhân dân ấp Đông Mỹ, xã Đông Hiệp|Giấy khen|1.410.000
",
            expected: "
awards
1-1 name B, honorific B, position B, unit B, award C, amount D
2 i Nguyễn Văn An | honorific: Ông | position: Chủ tịch Hội Nông dân | unit: xã Đông Hiệp | award: Giấy khen | amount: 710000
3 i Trần Thị Bé | honorific: Bà | position: Trưởng ấp | unit: ấp Đông Mỹ, xã Đông Hiệp | award: Giấy khen | amount: 710000
4 c Ban nhân dân ấp Đông Mỹ, xã Đông Hiệp | award: Giấy khen | amount: 1410000
",
        },
        Layout {
            what: "collective and person columns",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Tên tập thể|Họ và tên cá nhân|Chức vụ|Hình thức khen|Ghi chú
1|Đảng ủy xã Giai Xuân|||Bằng khen|
2||Huỳnh Văn Bé|Bí thư Đảng ủy|Giấy khen|
3||Phan Thị Cúc|Phó Bí thư|Giấy khen|
",
            expected: "
awards
1-1 name B+C, position D, award E
2 c Đảng ủy xã Giai Xuân | award: Bằng khen
3 i Huỳnh Văn Bé | position: Bí thư Đảng ủy | award: Giấy khen
4 i Phan Thị Cúc | position: Phó Bí thư | award: Giấy khen
",
        },
        Layout {
            what: "name only rows",
            file: "ds-khen-thuong.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên
1|Trần Văn An
2|Lê Văn Bình
3|Hội Phụ nữ xã
",
            expected: "
awards
1-1 name B
2 i Trần Văn An
3 i Lê Văn Bình
4 c Hội Phụ nữ xã
",
        },
        Layout {
            what: "unnumbered names with numbers inside",
            file: "x.xlsx",
            merges: &["A1:D1","A3:D3","A6:D6"],
            lines: "
DANH SÁCH TẶNG GIẤY KHEN
Họ và tên|Năm sinh|Chức vụ|Thành tích
TẬP THỂ
1. Chi bộ Trường THPT Phan Văn Trị|||Xuất sắc
2. Công đoàn cơ sở|||Xuất sắc
CÁ NHÂN
1. Trần Văn An|1980|Giáo viên|Xuất sắc
2. Lê Thị Bình|1981|Giáo viên|Xuất sắc
",
            expected: "
awards
2-2 name A, position C, birth B, citation D
4 c Chi bộ Trường THPT Phan Văn Trị | citation: Xuất sắc | group: TẬP THỂ
5 c Công đoàn cơ sở | citation: Xuất sắc | group: TẬP THỂ
7 i Trần Văn An | position: Giáo viên | birth: 1980 | citation: Xuất sắc | group: CÁ NHÂN
8 i Lê Thị Bình | position: Giáo viên | birth: 1981 | citation: Xuất sắc | group: CÁ NHÂN
3 group, 6 group
",
        },
        Layout {
            what: "names of collectives with numbers and commas",
            file: "ds khen.xlsx",
            merges: &[],
            lines: "
STT|Tập thể|Nội dung khen thưởng|Mức thưởng
1|Tổ dân phố số 5, phường An Phú|Giữ gìn vệ sinh|1.000.000
2|Câu lạc bộ “Gia đình hạnh phúc” ấp 2|Sinh hoạt đều|1.000.000
3|15 hộ dân tổ 7, khu vực 3|Hiến đất|1.000.000
4|Mặt trận Tổ quốc xã|Vận động quỹ|1.000.000
",
            expected: "
awards
1-1 name B, amount D, citation C
2 c Tổ dân phố số 5, phường An Phú | amount: 1000000 | citation: Giữ gìn vệ sinh
3 c Câu lạc bộ “Gia đình hạnh phúc” ấp 2 | amount: 1000000 | citation: Sinh hoạt đều
4 c 15 hộ dân tổ 7, khu vực 3 | amount: 1000000 | citation: Hiến đất
5 c Mặt trận Tổ quốc xã | amount: 1000000 | citation: Vận động quỹ
",
        },
    ]);
}

#[test]
fn kinds_are_told_by_headings_marks_and_looks() {
    check(&[
        Layout {
            what: "award by x",
            file: "x.xlsx",
            merges: &["A3:A4","B3:B4","C3:C4","D3:D4","E3:G3"],
            lines: "
DANH SÁCH ĐỀ NGHỊ

STT|Tên tập thể, cá nhân|Chức vụ|Đơn vị|Hình thức đề nghị
||||Giấy khen|Bằng khen|Kỷ niệm chương
1|Công an xã Đông Hiệp||Xã Đông Hiệp||x|
2|Ngô Văn Chín|Công an viên|Xã Đông Hiệp|x||
3|Hộ ông Lâm Văn Mười||Ấp Đông Mỹ|X||
",
            expected: "
awards
3-4 name B, position C, unit D, award E+F+G
5 c Công an xã Đông Hiệp | unit: Xã Đông Hiệp | award: Bằng khen
6 i Ngô Văn Chín | position: Công an viên | unit: Xã Đông Hiệp | award: Giấy khen
7 h Hộ ông Lâm Văn Mười | unit: Ấp Đông Mỹ | award: Giấy khen
",
        },
        Layout {
            what: "kind by x",
            file: "x.xlsx",
            merges: &["C2:E2","A2:A3","B2:B3","F2:F3","G2:G3"],
            lines: "
TỔNG HỢP KHEN THƯỞNG
TT|Tên đơn vị, cá nhân|Đối tượng|||Hình thức khen|Số tiền thưởng
||Tập thể|Cá nhân|Hộ gia đình
1|Chi đoàn ấp 5|x|||Giấy khen|1.410.000
2|Phan Văn Đực||x||Giấy khen|710.000
3|Bà Trần Thị Út|||x|Giấy khen|1.060.000
",
            expected: "
awards
2-3 subject_kind C+D+E, name B, award F, amount G
4 c Chi đoàn ấp 5 | award: Giấy khen | amount: 1410000
5 i Phan Văn Đực | award: Giấy khen | amount: 710000
6 h Bà Trần Thị Út | award: Giấy khen | amount: 1060000
",
        },
        Layout {
            what: "households under a heading",
            file: "x.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Địa chỉ|Nội dung khen thưởng|Mức thưởng
I|Tập thể (01)
1|Chi hội Nông dân ấp 2|Xã Nhơn Nghĩa|Mô hình sạch|600.000
II|Hộ gia đình (02)
1|Ông Trần Văn Hai|Ấp 2|Hiến đất|450.000
2|Bà Lê Thị Bông|Ấp 3|Hiến đất|450.000
III|Cá nhân (01)
1|Đ/c Ngô Minh Tâm|Xã Nhơn Nghĩa|Vận động tốt|300.000

|Tổng số: 01 tập thể, 02 hộ, 02 cá nhân
|Xác nhận của lãnh đạo
",
            expected: "
awards
1-1 name B, honorific B, unit C, amount E, citation D
3 c Chi hội Nông dân ấp 2 | unit: Xã Nhơn Nghĩa | amount: 600000 | citation: Mô hình sạch | group: Tập thể (01)
5 h Ông Trần Văn Hai | unit: Ấp 2 | amount: 450000 | citation: Hiến đất | group: Hộ gia đình (02)
6 h Bà Lê Thị Bông | unit: Ấp 3 | amount: 450000 | citation: Hiến đất | group: Hộ gia đình (02)
8 i Ngô Minh Tâm | honorific: Đ/c | unit: Xã Nhơn Nghĩa | amount: 300000 | citation: Vận động tốt | group: Cá nhân (01)
2 group, 4 group, 7 group, 9 blank, 10 total, 11 signature
",
        },
        Layout {
            what: "kinds marked by 1",
            file: "khen.xlsx",
            merges: &[],
            lines: "
TT|Tên|Tập thể|Cá nhân|Đơn vị|Hình thức khen
1|Ấp đội ấp Long Thành|1||Xã Long Cang|Giấy khen
2|Võ Văn Tần||1|Xã Long Cang|Giấy khen
",
            expected: "
awards
1-1 subject_kind C+D, name B, unit E, award F
2 c Ấp đội ấp Long Thành | unit: Xã Long Cang | award: Giấy khen
3 i Võ Văn Tần | unit: Xã Long Cang | award: Giấy khen
",
        },
        Layout {
            what: "households and persons, numbers missing",
            file: "khen.xlsx",
            merges: &[],
            lines: "
Số TT|Tên hộ gia đình, cá nhân|Nơi cư trú|Lý do khen thưởng|Tiền thưởng
1|Hộ ông Nguyễn Văn Bảy|Ấp Phước Lý|Hiến 200 m² đất|600000
|Hộ bà Lê Thị Tám|Ấp Phước Lý|Hiến 100 m² đất|600000
3|Anh Trần Văn Chín|Ấp Phước Lý|Cứu người|400000
Cộng: 3 đối tượng|||1.600.000
",
            expected: "
awards
1-1 name B, honorific B, unit C, amount E, citation D
2 h Hộ ông Nguyễn Văn Bảy | unit: Ấp Phước Lý | amount: 600000 | citation: Hiến 200 m² đất
3 h Hộ bà Lê Thị Tám | unit: Ấp Phước Lý | amount: 600000 | citation: Hiến 100 m² đất
4 i Trần Văn Chín | honorific: Anh | unit: Ấp Phước Lý | amount: 400000 | citation: Cứu người
5 total
",
        },
        Layout {
            what: "two sided STT with roman groups in the name column",
            file: "ds khen.xlsx",
            merges: &[],
            lines: "
STT|Họ tên tập thể, cá nhân|Địa chỉ|Hình thức
|I. Tập thể:
01|Ban nhân dân ấp Bình Hòa|Ấp Bình Hòa|Giấy khen
02|Tổ tự quản số 4|Ấp Bình An|Giấy khen
|II. Cá nhân:
01|Ông: Nguyễn Văn Lợi|Ấp Bình Hòa|Giấy khen
02|Bà: Nguyễn Thị Nga|Ấp Bình An|Giấy khen
|III. Hộ gia đình:
01|Nguyễn Văn Thới|Ấp Bình An|Giấy khen
",
            expected: "
awards
1-1 name B, honorific B, unit C, award D
3 c Ban nhân dân ấp Bình Hòa | unit: Ấp Bình Hòa | award: Giấy khen | group: Tập thể:
4 c Tổ tự quản số 4 | unit: Ấp Bình An | award: Giấy khen | group: Tập thể:
6 i Nguyễn Văn Lợi | honorific: Ông | unit: Ấp Bình Hòa | award: Giấy khen | group: Cá nhân:
7 i Nguyễn Thị Nga | honorific: Bà | unit: Ấp Bình An | award: Giấy khen | group: Cá nhân:
9 h Nguyễn Văn Thới | unit: Ấp Bình An | award: Giấy khen | group: Hộ gia đình:
2 group, 5 group, 8 group
",
        },
    ]);
}
