//! Units down, indicators across.

use super::{Layout, check};

#[test]
fn tables_of_units_and_indicators_are_read() {
    check(&[
        Layout {
            what: "the same without merges",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP SỐ LIỆU CÔNG TÁC DÂN VẬN
Quý III năm 2024
TT|Xã, phường|Dân vận khéo||An sinh xã hội|
||Mô hình đăng ký|Mô hình nhân rộng|Phần quà|Nhà tình nghĩa
1|Xã Mỹ Khánh|#5|#1|#120|#1
2|Xã Nhơn Ái|#4|-|#90|#2
Tổng cộng||#9|#1|#210|#3
",
            expected: "
indicators 3-4 unit B
5C C01 Dân vận khéo / Mô hình đăng ký [-] 5 2024-Q3 Xã Mỹ Khánh
5D C15 Dân vận khéo / Mô hình nhân rộng [-] 1 2024-Q3 Xã Mỹ Khánh
5E F06 An sinh xã hội / Phần quà [-] 120 2024-Q3 Xã Mỹ Khánh
5F F11 An sinh xã hội / Nhà tình nghĩa [-] 1 2024-Q3 Xã Mỹ Khánh
6C C01 Dân vận khéo / Mô hình đăng ký [-] 4 2024-Q3 Xã Nhơn Ái
6D C15 Dân vận khéo / Mô hình nhân rộng [-] blank 2024-Q3 Xã Nhơn Ái
6E F06 An sinh xã hội / Phần quà [-] 90 2024-Q3 Xã Nhơn Ái
6F F11 An sinh xã hội / Nhà tình nghĩa [-] 2 2024-Q3 Xã Nhơn Ái
7 total
",
        },
        Layout {
            what: "communes down with two periods of each indicator",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
            lines: "
TỔNG HỢP SỐ LIỆU THÁNG 9 NĂM 2024
TT|Đơn vị|Cuộc đối thoại||Phần quà|
||Trong tháng|Luỹ kế|Trong tháng|Luỹ kế
1|Xã Mỹ Khánh|#1|#3|#10|#90
2|Xã Nhơn Ái|#0|#2|#20|#80
",
            expected: "
indicators 2-3 unit B
4C D04 Cuộc đối thoại / Trong tháng [-] 1 2024-M09 Xã Mỹ Khánh
4D D04 Cuộc đối thoại / Luỹ kế [-] 3 2024-N9 Xã Mỹ Khánh
4E F06 Phần quà / Trong tháng [-] 10 2024-M09 Xã Mỹ Khánh
4F F06 Phần quà / Luỹ kế [-] 90 2024-N9 Xã Mỹ Khánh
5C D04 Cuộc đối thoại / Trong tháng [-] 0 2024-M09 Xã Nhơn Ái
5D D04 Cuộc đối thoại / Luỹ kế [-] 2 2024-N9 Xã Nhơn Ái
5E F06 Phần quà / Trong tháng [-] 20 2024-M09 Xã Nhơn Ái
5F F06 Phần quà / Luỹ kế [-] 80 2024-N9 Xã Nhơn Ái
",
        },
        Layout {
            what: "a row of units of measure below the header",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp 9 tháng năm 2024
TT|Đơn vị|Quỹ Vì người nghèo|Nhà Đại đoàn kết|Đất hiến
||triệu đồng|căn|m²
A|B|1|2|3
1|Xã Mỹ Khánh|#120|#2|#500
2|Xã Nhơn Ái|98,5|#1|-
",
            expected: "
indicators 2-3 unit B
5C F01 Quỹ Vì người nghèo / triệu đồng [triệu đồng] 120000000 2024-N9 Xã Mỹ Khánh
5D F08 Nhà Đại đoàn kết / căn [căn] 2 2024-N9 Xã Mỹ Khánh
5E G06 Đất hiến / m² [m²] 500 2024-N9 Xã Mỹ Khánh
6C F01 Quỹ Vì người nghèo / triệu đồng [triệu đồng] 98500000 2024-N9 Xã Nhơn Ái
6D F08 Nhà Đại đoàn kết / căn [căn] 1 2024-N9 Xã Nhơn Ái
6E G06 Đất hiến / m² [m²] blank 2024-N9 Xã Nhơn Ái
4 index
",
        },
        Layout {
            what: "a header of four rows",
            file: "bieu.xlsx",
            merges: &[
                "A2:A5", "B2:B5", "C2:F2", "C3:E3", "F3:F5", "C4:D4", "E4:E5", "G2:G5",
            ],
            lines: "
TỔNG HỢP SỐ LIỆU NĂM 2024
TT|Đơn vị|Phong trào thi đua||||Ghi chú
||Dân vận khéo|||Đối thoại|
||Đăng ký||Nhân rộng||
||Tập thể|Cá nhân|||
1|Xã Mỹ Khánh|#5|#2|#1|#2|
2|Xã Nhơn Ái|#4|#3|#0|#1|
",
            expected: "
indicators 2-5 unit B
6C C02 Phong trào thi đua / Dân vận khéo / Đăng ký / Tập thể [-] 5 2024-Y Xã Mỹ Khánh
6D C03 Phong trào thi đua / Dân vận khéo / Đăng ký / Cá nhân [-] 2 2024-Y Xã Mỹ Khánh
6E C15 Phong trào thi đua / Dân vận khéo / Nhân rộng [-] 1 2024-Y Xã Mỹ Khánh
6F D04 Phong trào thi đua / Đối thoại [-] 2 2024-Y Xã Mỹ Khánh
7C C02 Phong trào thi đua / Dân vận khéo / Đăng ký / Tập thể [-] 4 2024-Y Xã Nhơn Ái
7D C03 Phong trào thi đua / Dân vận khéo / Đăng ký / Cá nhân [-] 3 2024-Y Xã Nhơn Ái
7E C15 Phong trào thi đua / Dân vận khéo / Nhân rộng [-] 0 2024-Y Xã Nhơn Ái
7F D04 Phong trào thi đua / Đối thoại [-] 1 2024-Y Xã Nhơn Ái
",
        },
        Layout {
            what: "wide with the unit of money above it",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
KẾT QUẢ VẬN ĐỘNG AN SINH XÃ HỘI NĂM 2024
ĐVT: triệu đồng
TT|Địa phương|Quỹ Vì người nghèo|Ủng hộ bão lũ|Phần quà
1|Xã Mỹ Khánh|#120|55,5|#300
2|Xã Nhơn Ái|#80|#40|1.200
",
            expected: "
indicators 3-3 unit B
4C F01 Quỹ Vì người nghèo [triệu đồng] 120000000 2024-Y Xã Mỹ Khánh
4D F16 Ủng hộ bão lũ [triệu đồng] 55500000 2024-Y Xã Mỹ Khánh
4E F06 Phần quà [-] 300 2024-Y Xã Mỹ Khánh
5C F01 Quỹ Vì người nghèo [triệu đồng] 80000000 2024-Y Xã Nhơn Ái
5D F16 Ủng hộ bão lũ [triệu đồng] 40000000 2024-Y Xã Nhơn Ái
5E F06 Phần quà [-] 1200 2024-Y Xã Nhơn Ái

! HEAD_UNIT
",
        },
        Layout {
            what: "wide, header repeated on the next page",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu quý I/2024
STT|Đơn vị|Cuộc đối thoại|Phần quà
1|Xã Mỹ Khánh|#7|#50
STT|Đơn vị|Cuộc đối thoại|Phần quà
2|Xã Nhơn Ái|#3|#20
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 7 2024-Q1 Xã Mỹ Khánh
3D F06 Phần quà [-] 50 2024-Q1 Xã Mỹ Khánh
5C D04 Cuộc đối thoại [-] 3 2024-Q1 Xã Nhơn Ái
5D F06 Phần quà [-] 20 2024-Q1 Xã Nhơn Ái
4 header
",
        },
        Layout {
            what: "hamlets of a commune with counts of people",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
THỐNG KÊ DÂN SỐ, HỘ NGHÈO XÃ TÂN THỚI NĂM 2024
STT|Ấp|Số hộ|Số nhân khẩu|Hộ nghèo|Hộ cận nghèo
1|Tân Long|#520|2.100|#11|#9
2|Tân Lợi|#480|1.950|#7|#12
|Tổng|1.000|4.050|#18|#21
",
            expected: "
indicators 2-2 unit B
3C F20 Số hộ [-] 520 2024-Y Tân Long
3D - Số nhân khẩu [-] 2100 2024-Y Tân Long
3E F21 Hộ nghèo [-] 11 2024-Y Tân Long
3F F22 Hộ cận nghèo [-] 9 2024-Y Tân Long
4C F20 Số hộ [-] 480 2024-Y Tân Lợi
4D - Số nhân khẩu [-] 1950 2024-Y Tân Lợi
4E F21 Hộ nghèo [-] 7 2024-Y Tân Lợi
4F F22 Hộ cận nghèo [-] 12 2024-Y Tân Lợi
5 total
",
        },
        Layout {
            what: "share of plan beside each indicator",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:E2", "F2:G2"],
            lines: "
TỔNG HỢP KẾT QUẢ NĂM 2024
TT|Đơn vị|Mô hình đăng ký|||Hộ được hỗ trợ|
||KH|TH|Tỷ lệ (%)|Số hộ|Kinh phí (triệu đồng)
1|Xã Mỹ Khánh|#10|#9|#90|#40|#80
2|Xã Nhơn Ái|#8|#8|#100|#30|60,5
",
            expected: "
indicators 2-3 unit B
4D C01 Mô hình đăng ký / TH [-] 9 2024-Y Xã Mỹ Khánh
4F F13 Hộ được hỗ trợ / Số hộ [-] 40 2024-Y Xã Mỹ Khánh
4G - Hộ được hỗ trợ / Kinh phí (triệu đồng) [triệu đồng] 80000000 2024-Y Xã Mỹ Khánh
5D C01 Mô hình đăng ký / TH [-] 8 2024-Y Xã Nhơn Ái
5F F13 Hộ được hỗ trợ / Số hộ [-] 30 2024-Y Xã Nhơn Ái
5G - Hộ được hỗ trợ / Kinh phí (triệu đồng) [triệu đồng] 60500000 2024-Y Xã Nhơn Ái
",
        },
        Layout {
            what: "one heading for units and indicators",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP SỐ LIỆU QUÝ I/2025
STT|Đơn vị / Chỉ tiêu|Cuộc đối thoại|Mô hình mới trong năm|Gạo (tấn)
1|Xã Mỹ Khánh|#1|#2|1,5
2|Xã Nhơn Ái|#0|#1|-
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 1 2025-Q1 Xã Mỹ Khánh
3D C08 Mô hình mới trong năm [-] 2 2025-Q1 Xã Mỹ Khánh
3E F07 Gạo (tấn) [tấn] 1500 2025-Q1 Xã Mỹ Khánh
4C D04 Cuộc đối thoại [-] 0 2025-Q1 Xã Nhơn Ái
4D C08 Mô hình mới trong năm [-] 1 2025-Q1 Xã Nhơn Ái
4E F07 Gạo (tấn) [tấn] blank 2025-Q1 Xã Nhơn Ái
",
        },
        Layout {
            what: "a report of one indicator over the quarters, communes down",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
TỔNG HỢP SỐ CUỘC ĐỐI THOẠI NĂM 2024
STT|Xã|Quý I|Quý II|Quý III|Quý IV|Cả năm
1|Mỹ Khánh|#1|#2|#0|#1|#4
2|Nhơn Ái|#2|#1|#1|#1|#5
Tổng||#3|#3|#1|#2|#9
",
            expected: "
indicators 2-2 unit B
3C - Quý I [-] 1 2024-Q1 Mỹ Khánh
3D - Quý II [-] 2 2024-Q2 Mỹ Khánh
3E - Quý III [-] 0 2024-Q3 Mỹ Khánh
3F - Quý IV [-] 1 2024-Q4 Mỹ Khánh
3G - Cả năm [-] 4 2024-Y Mỹ Khánh
4C - Quý I [-] 2 2024-Q1 Nhơn Ái
4D - Quý II [-] 1 2024-Q2 Nhơn Ái
4E - Quý III [-] 1 2024-Q3 Nhơn Ái
4F - Quý IV [-] 1 2024-Q4 Nhơn Ái
4G - Cả năm [-] 5 2024-Y Nhơn Ái
5 total
",
        },
        Layout {
            what: "places that are bare names under a heading that says what they are",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Thống kê hộ nghèo 6 tháng đầu năm 2024
Tên ấp|Tổng số hộ|Hộ nghèo|Tỷ lệ (%)
Mỹ Ái|#250|#5|#2
Mỹ Long|#270|#6|2,22
Tổng cộng|#520|#11|2,12
",
            expected: "
indicators 2-2 unit A
3B F20 Tổng số hộ [-] 250 2024-H1 Mỹ Ái
3C F21 Hộ nghèo [-] 5 2024-H1 Mỹ Ái
3D F23 Tỷ lệ (%) [%] 2 2024-H1 Mỹ Ái
4B F20 Tổng số hộ [-] 270 2024-H1 Mỹ Long
4C F21 Hộ nghèo [-] 6 2024-H1 Mỹ Long
4D F23 Tỷ lệ (%) [%] 2.22 2024-H1 Mỹ Long
5 total
",
        },
    ]);
}
