//! Units across, or in one column with the indicators; several tables.

use super::{Layout, check};

#[test]
fn units_across_and_beside_are_read() {
    check(&[
        Layout {
            what: "communes down, indicators across, two rows of header",
            file: "bieu.xlsx",
            merges: &["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
            lines: "
TỔNG HỢP SỐ LIỆU CÔNG TÁC DÂN VẬN
Quý III năm 2024
TT|Xã, phường|Dân vận khéo||An sinh xã hội|
||Đăng ký mới|Nhân rộng|Phần quà|Trị giá (triệu đồng)
1|Xã Mỹ Khánh|#5|#1|#120|#36
2|Xã Nhơn Ái|#4|-|#90|27,5
Tổng cộng||#9|#1|#210|63,5
",
            expected: "
indicators 3-4 unit B
5C C08 Dân vận khéo / Đăng ký mới [-] 5 2024-Q3 Xã Mỹ Khánh
5D C15 Dân vận khéo / Nhân rộng [-] 1 2024-Q3 Xã Mỹ Khánh
5E F06 An sinh xã hội / Phần quà [-] 120 2024-Q3 Xã Mỹ Khánh
5F F05 An sinh xã hội / Trị giá (triệu đồng) [triệu đồng] 36000000 2024-Q3 Xã Mỹ Khánh
6C C08 Dân vận khéo / Đăng ký mới [-] 4 2024-Q3 Xã Nhơn Ái
6D C15 Dân vận khéo / Nhân rộng [-] blank 2024-Q3 Xã Nhơn Ái
6E F06 An sinh xã hội / Phần quà [-] 90 2024-Q3 Xã Nhơn Ái
6F F05 An sinh xã hội / Trị giá (triệu đồng) [triệu đồng] 27500000 2024-Q3 Xã Nhơn Ái
7 total
",
        },
        Layout {
            what: "communes across, indicators down, with a sum beside them",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP SỐ LIỆU QUÝ I/2025
TT|Chỉ tiêu|ĐVT|Xã Mỹ Khánh|Xã Nhơn Ái|Xã Giai Xuân|Tổng cộng
1|Cuộc đối thoại|cuộc|#1|#2|#1|#4
2|Phần quà|phần|1.200|#300|-|1.500
3|Quỹ Vì người nghèo|triệu đồng|25,5|#30|#12|#67
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E+F
3D D04 Cuộc đối thoại [cuộc] 1 2025-Q1 Xã Mỹ Khánh
3E D04 Cuộc đối thoại [cuộc] 2 2025-Q1 Xã Nhơn Ái
3F D04 Cuộc đối thoại [cuộc] 1 2025-Q1 Xã Giai Xuân
4D F06 Phần quà [phần] 1200 2025-Q1 Xã Mỹ Khánh
4E F06 Phần quà [phần] 300 2025-Q1 Xã Nhơn Ái
4F F06 Phần quà [phần] blank 2025-Q1 Xã Giai Xuân
5D F01 Quỹ Vì người nghèo [triệu đồng] 25500000 2025-Q1 Xã Mỹ Khánh
5E F01 Quỹ Vì người nghèo [triệu đồng] 30000000 2025-Q1 Xã Nhơn Ái
5F F01 Quỹ Vì người nghèo [triệu đồng] 12000000 2025-Q1 Xã Giai Xuân

! SUM_MISMATCH
",
        },
        Layout {
            what: "communes across with two periods each",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
            lines: "
TỔNG HỢP SỐ LIỆU QUÝ II/2025
TT|Chỉ tiêu|ĐVT|Xã Mỹ Khánh||Xã Nhơn Ái|
|||Quý II|Luỹ kế|Quý II|Luỹ kế
1|Cuộc đối thoại|cuộc|#1|#3|#2|#2
2|Phần quà|phần|#120|#420|#300|#300
",
            expected: "
indicators 2-3 label B, unit_of_measure C, value D+E+F+G
4D D04 Cuộc đối thoại [cuộc] 1 2025-Q2 Xã Mỹ Khánh
4E D04 Cuộc đối thoại [cuộc] 3 2025-H1 Xã Mỹ Khánh
4F D04 Cuộc đối thoại [cuộc] 2 2025-Q2 Xã Nhơn Ái
4G D04 Cuộc đối thoại [cuộc] 2 2025-H1 Xã Nhơn Ái
5D F06 Phần quà [phần] 120 2025-Q2 Xã Mỹ Khánh
5E F06 Phần quà [phần] 420 2025-H1 Xã Mỹ Khánh
5F F06 Phần quà [phần] 300 2025-Q2 Xã Nhơn Ái
5G F06 Phần quà [phần] 300 2025-H1 Xã Nhơn Ái
",
        },
        Layout {
            what: "organisations down",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số lượng hội viên các đoàn thể năm 2024
TT|Tên tổ chức|Số hội viên|Kết nạp mới|Số chi hội
1|Hội Nông dân|#1200|#40|#12
2|Hội Liên hiệp Phụ nữ|1.500|#55|#13
3|Đoàn Thanh niên|#430|#60|#11
",
            expected: "
indicators 2-2 unit B
3C H09 Số hội viên [-] 1200 2024-Y Hội Nông dân
3D H10 Kết nạp mới [-] 40 2024-Y Hội Nông dân
3E - Số chi hội [-] 12 2024-Y Hội Nông dân
4C H09 Số hội viên [-] 1500 2024-Y Hội Liên hiệp Phụ nữ
4D H10 Kết nạp mới [-] 55 2024-Y Hội Liên hiệp Phụ nữ
4E - Số chi hội [-] 13 2024-Y Hội Liên hiệp Phụ nữ
5C H09 Số hội viên [-] 430 2024-Y Đoàn Thanh niên
5D H10 Kết nạp mới [-] 60 2024-Y Đoàn Thanh niên
5E - Số chi hội [-] 11 2024-Y Đoàn Thanh niên
",
        },
        Layout {
            what: "a unit over its indicators, one list below the other",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU QUÝ II/2024
STT|Chỉ tiêu|ĐVT|Số lượng
I|Xã Mỹ Khánh||
1|Cuộc đối thoại|cuộc|#1
2|Phần quà|phần|#120
II|Xã Nhơn Ái||
1|Cuộc đối thoại|cuộc|#2
2|Phần quà|phần|#80
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D
4D D04 Cuộc đối thoại [cuộc] 1 2024-Q2 Xã Mỹ Khánh
5D F06 Phần quà [phần] 120 2024-Q2 Xã Mỹ Khánh
7D D04 Cuộc đối thoại [cuộc] 2 2024-Q2 Xã Nhơn Ái
8D F06 Phần quà [phần] 80 2024-Q2 Xã Nhơn Ái
3 group, 6 group
",
        },
        Layout {
            what: "unit, indicator and figure in one row each, units merged down",
            file: "bieu.xlsx",
            merges: &["A3:A4", "A5:A6"],
            lines: "
SỐ LIỆU QUÝ II/2024
Đơn vị|Chỉ tiêu|ĐVT|Số liệu
Xã Mỹ Khánh|Cuộc đối thoại|cuộc|#1
|Phần quà|phần|#120
Xã Nhơn Ái|Cuộc đối thoại|cuộc|#2
|Phần quà|phần|#80
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D, unit A
3D D04 Cuộc đối thoại [cuộc] 1 2024-Q2 Xã Mỹ Khánh
4D F06 Phần quà [phần] 120 2024-Q2 Xã Mỹ Khánh
5D D04 Cuộc đối thoại [cuộc] 2 2024-Q2 Xã Nhơn Ái
6D F06 Phần quà [phần] 80 2024-Q2 Xã Nhơn Ái
",
        },
        Layout {
            what: "unknown indicators across are told by the figures",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp hoạt động hè năm 2024
STT|Đơn vị|Đội hình tình nguyện|Cây xanh|Khu vui chơi|Ghi chú
1|Phường An Bình|#4|#120|#1|
2|Phường An Cư|#3|#80|-|đang làm
",
            expected: "
indicators 2-2 unit B
3C - Đội hình tình nguyện [-] 4 2024-Y Phường An Bình
3D - Cây xanh [-] 120 2024-Y Phường An Bình
3E - Khu vui chơi [-] 1 2024-Y Phường An Bình
4C - Đội hình tình nguyện [-] 3 2024-Y Phường An Cư
4D - Cây xanh [-] 80 2024-Y Phường An Cư
4E - Khu vui chơi [-] blank 2024-Y Phường An Cư
",
        },
        Layout {
            what: "two tables below each other",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU QUÝ III/2024
Chỉ tiêu|ĐVT|Kỳ này
Cuộc đối thoại|cuộc|#2
Gạo|kg|#500

Tổng hợp theo xã
TT|Đơn vị|Cuộc đối thoại|Phần quà
1|Xã Mỹ Khánh|#1|#10
2|Xã Nhơn Ái|#1|#20
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D04 Cuộc đối thoại [cuộc] 2 2024-Q3 -
4C F07 Gạo [kg] 500 2024-Q3 -
5 blank
! SEVERAL_TABLES
--
7-7 unit B
8C D04 Cuộc đối thoại [-] 1 2024-Q3 Xã Mỹ Khánh
8D F06 Phần quà [-] 10 2024-Q3 Xã Mỹ Khánh
9C D04 Cuộc đối thoại [-] 1 2024-Q3 Xã Nhơn Ái
9D F06 Phần quà [-] 20 2024-Q3 Xã Nhơn Ái
",
        },
        Layout {
            what: "the unit of the report in the cell beside, text of everything else as typed",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BAO CAO SO LIEU QUY III/2024
Đơn vị báo cáo:|Xã Trường Long
ĐVT:|Triệu đồng
Chi tieu|DVT|Ky nay|Luy ke
Cuoc doi thoai|cuoc|3|7
Quy Vi nguoi ngheo||12,5|#40
",
            expected: "
indicators 4-4 label A, unit_of_measure B, value C+D
5C D04 Cuoc doi thoai [cuoc] 3 2024-Q3 Xã Trường Long
5D D04 Cuoc doi thoai [cuoc] 7 2024-N9 Xã Trường Long
6C F01 Quy Vi nguoi ngheo [-] 12.5 2024-Q3 Xã Trường Long
6D F01 Quy Vi nguoi ngheo [-] 40 2024-N9 Xã Trường Long
",
        },
        Layout {
            what: "two tables side by side",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý I/2024
STT|Đơn vị|Cuộc đối thoại|Phần quà||STT|Đơn vị|Cuộc đối thoại|Phần quà
1|Xã Mỹ Khánh|#7|#50||3|Xã Giai Xuân|#2|#10
2|Xã Nhơn Ái|#3|#20||4|Xã Tân Thới|#1|#5
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 7 2024-Q1 Xã Mỹ Khánh
3D F06 Phần quà [-] 50 2024-Q1 Xã Mỹ Khánh
4C D04 Cuộc đối thoại [-] 3 2024-Q1 Xã Nhơn Ái
4D F06 Phần quà [-] 20 2024-Q1 Xã Nhơn Ái

! SEVERAL_TABLES
--
2-2 unit G
3H D04 Cuộc đối thoại [-] 2 2024-Q1 Xã Giai Xuân
3I F06 Phần quà [-] 10 2024-Q1 Xã Giai Xuân
4H D04 Cuộc đối thoại [-] 1 2024-Q1 Xã Tân Thới
4I F06 Phần quà [-] 5 2024-Q1 Xã Tân Thới
",
        },
        Layout {
            what: "organisations across, each with plan and actual",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
            lines: "
KẾT QUẢ PHÁT TRIỂN HỘI VIÊN NĂM 2024
TT|Đơn vị|Hội Nông dân||Hội Phụ nữ|
||KH|TH|KH|TH
1|Xã Mỹ Khánh|#40|#42|#50|#48
2|Xã Nhơn Ái|#30|#30|#45|#45
",
            expected: "
indicators 2-3 unit B
4D - Hội Nông dân / TH [-] 42 2024-Y Xã Mỹ Khánh
4F - Hội Phụ nữ / TH [-] 48 2024-Y Xã Mỹ Khánh
5D - Hội Nông dân / TH [-] 30 2024-Y Xã Nhơn Ái
5F - Hội Phụ nữ / TH [-] 45 2024-Y Xã Nhơn Ái
",
        },
        Layout {
            what: "units across without a column of sums, one of them blank",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý III/2024 các phường
Chỉ tiêu|Phường An Bình|Phường An Cư|Phường Xuân Khánh
Mô hình đăng ký|#4|#5|
Tỷ lệ hòa giải thành (%)|90,5|#100|
Trị giá quà tặng (triệu đồng)|12,5|#20|hơn 15
",
            expected: "
indicators 2-2 label A, value B+C+D
3B C01 Mô hình đăng ký [-] 4 2024-Q3 Phường An Bình
3C C01 Mô hình đăng ký [-] 5 2024-Q3 Phường An Cư
3D C01 Mô hình đăng ký [-] blank 2024-Q3 Phường Xuân Khánh
4B D21 Tỷ lệ hòa giải thành (%) [%] 90.5 2024-Q3 Phường An Bình
4C D21 Tỷ lệ hòa giải thành (%) [%] 100 2024-Q3 Phường An Cư
4D D21 Tỷ lệ hòa giải thành (%) [%] blank 2024-Q3 Phường Xuân Khánh
5B F05 Trị giá quà tặng (triệu đồng) [triệu đồng] 12500000 2024-Q3 Phường An Bình
5C F05 Trị giá quà tặng (triệu đồng) [triệu đồng] 20000000 2024-Q3 Phường An Cư
5D F05 Trị giá quà tặng (triệu đồng) [triệu đồng] >15000000 2024-Q3 Phường Xuân Khánh

! PCT_ONLY, PCT_ONLY
",
        },
        Layout {
            what: "communes across by their bare names",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP SỐ LIỆU QUÝ I/2025
TT|Chỉ tiêu|ĐVT|Mỹ Khánh|Nhơn Ái|Cộng
1|Cuộc đối thoại|cuộc|#1|#2|#3
2|Gạo|kg|#500|#250|#750
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E
3D D04 Cuộc đối thoại [cuộc] 1 2025-Q1 Mỹ Khánh
3E D04 Cuộc đối thoại [cuộc] 2 2025-Q1 Nhơn Ái
4D F07 Gạo [kg] 500 2025-Q1 Mỹ Khánh
4E F07 Gạo [kg] 250 2025-Q1 Nhơn Ái
",
        },
    ]);
}
