//! Sums and groups over several units.

use super::{Layout, check};

#[test]
fn sums_over_units_are_no_records() {
    check(&[
        Layout {
            what: "no running numbers, sum on top",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ HỘ NGHÈO CÁC ẤP NĂM 2024
Đơn vị|Tổng số hộ|Hộ nghèo|Hộ cận nghèo|Tỷ lệ hộ nghèo (%)
Toàn xã|#520|#11|#20|2,12
Ấp Mỹ Ái|#250|#5|#9|2
Ấp Mỹ Long|#270|#6|#11|2,22
",
            expected: "
indicators 2-2 unit A
4B F20 Tổng số hộ [-] 250 2024-Y Ấp Mỹ Ái
4C F21 Hộ nghèo [-] 5 2024-Y Ấp Mỹ Ái
4D F22 Hộ cận nghèo [-] 9 2024-Y Ấp Mỹ Ái
4E F23 Tỷ lệ hộ nghèo (%) [%] 2 2024-Y Ấp Mỹ Ái
5B F20 Tổng số hộ [-] 270 2024-Y Ấp Mỹ Long
5C F21 Hộ nghèo [-] 6 2024-Y Ấp Mỹ Long
5D F22 Hộ cận nghèo [-] 11 2024-Y Ấp Mỹ Long
5E F23 Tỷ lệ hộ nghèo (%) [%] 2.22 2024-Y Ấp Mỹ Long
3 total
",
        },
        Layout {
            what: "a wrong sum is told with its cell",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu 6 tháng 2024
STT|Đơn vị|Cuộc đối thoại|Lượt người dự|Gạo (kg)
1|Phường An Bình|#2|#60|#500
2|Phường An Cư|#3|#75|#250
|Cộng|#5|#140|#750
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 2 2024-H1 Phường An Bình
3D D05 Lượt người dự [-] 60 2024-H1 Phường An Bình
3E F07 Gạo (kg) [kg] 500 2024-H1 Phường An Bình
4C D04 Cuộc đối thoại [-] 3 2024-H1 Phường An Cư
4D D05 Lượt người dự [-] 75 2024-H1 Phường An Cư
4E F07 Gạo (kg) [kg] 250 2024-H1 Phường An Cư
5 total
! SUM_MISMATCH
",
        },
        Layout {
            what: "groups by district with wards below",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu năm 2024
STT|Đơn vị|Mô hình đăng ký|Mô hình nhân rộng|Cuộc đối thoại
I|Khối phường|||
1|Phường An Bình|#5|#1|#2
2|Phường An Cư|#4|#0|#2
II|Khối xã|||
1|Xã Mỹ Khánh|#7|#2|#1
|Cộng|#16|#3|#5
",
            expected: "
indicators 2-2 unit B
4C C01 Mô hình đăng ký [-] 5 2024-Y Phường An Bình
4D C15 Mô hình nhân rộng [-] 1 2024-Y Phường An Bình
4E D04 Cuộc đối thoại [-] 2 2024-Y Phường An Bình
5C C01 Mô hình đăng ký [-] 4 2024-Y Phường An Cư
5D C15 Mô hình nhân rộng [-] 0 2024-Y Phường An Cư
5E D04 Cuộc đối thoại [-] 2 2024-Y Phường An Cư
7C C01 Mô hình đăng ký [-] 7 2024-Y Xã Mỹ Khánh
7D C15 Mô hình nhân rộng [-] 2 2024-Y Xã Mỹ Khánh
7E D04 Cuộc đối thoại [-] 1 2024-Y Xã Mỹ Khánh
3 group, 6 group, 8 total
",
        },
        Layout {
            what: "subtotals of districts and a grand total",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu năm 2023
STT|Đơn vị|Cuộc đối thoại|Phần quà
1|Phường An Bình|#5|#100
2|Phường An Cư|#4|#200
|Cộng|#9|#300
3|Xã Mỹ Khánh|#7|#50
4|Xã Nhơn Ái|#1|#50
|Cộng|#8|#100
|Tổng cộng|#17|#400
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 5 2023-Y Phường An Bình
3D F06 Phần quà [-] 100 2023-Y Phường An Bình
4C D04 Cuộc đối thoại [-] 4 2023-Y Phường An Cư
4D F06 Phần quà [-] 200 2023-Y Phường An Cư
6C D04 Cuộc đối thoại [-] 7 2023-Y Xã Mỹ Khánh
6D F06 Phần quà [-] 50 2023-Y Xã Mỹ Khánh
7C D04 Cuộc đối thoại [-] 1 2023-Y Xã Nhơn Ái
7D F06 Phần quà [-] 50 2023-Y Xã Nhơn Ái
5 total, 8 total, 9 total
",
        },
        Layout {
            what: "the sum of a district before its communes",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu năm 2023
STT|Đơn vị|Cuộc đối thoại|Phần quà
I|Huyện Phong Điền|#8|#100
1|Xã Mỹ Khánh|#7|#50
2|Xã Nhơn Ái|#1|#50
II|Quận Cái Răng|#3|#70
1|Phường Lê Bình|#3|#70
",
            expected: "
indicators 2-2 unit B
4C D04 Cuộc đối thoại [-] 7 2023-Y Xã Mỹ Khánh
4D F06 Phần quà [-] 50 2023-Y Xã Mỹ Khánh
5C D04 Cuộc đối thoại [-] 1 2023-Y Xã Nhơn Ái
5D F06 Phần quà [-] 50 2023-Y Xã Nhơn Ái
7C D04 Cuộc đối thoại [-] 3 2023-Y Phường Lê Bình
7D F06 Phần quà [-] 70 2023-Y Phường Lê Bình
3 total, 6 total
",
        },
        Layout {
            what: "a commune that reported nothing",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Tổng hợp số liệu quý I/2024
STT|Đơn vị|Cuộc đối thoại|Phần quà|Tỷ lệ hòa giải thành (%)
1|Xã Mỹ Khánh|#7|#50|91,2
2|Xã Nhơn Ái|||
3|Xã Giai Xuân|-|-|-
Cộng||#7|#50|x
",
            expected: "
indicators 2-2 unit B
3C D04 Cuộc đối thoại [-] 7 2024-Q1 Xã Mỹ Khánh
3D F06 Phần quà [-] 50 2024-Q1 Xã Mỹ Khánh
3E D21 Tỷ lệ hòa giải thành (%) [%] 91.2 2024-Q1 Xã Mỹ Khánh
4C D04 Cuộc đối thoại [-] blank 2024-Q1 Xã Nhơn Ái
4D F06 Phần quà [-] blank 2024-Q1 Xã Nhơn Ái
4E D21 Tỷ lệ hòa giải thành (%) [%] blank 2024-Q1 Xã Nhơn Ái
5C D04 Cuộc đối thoại [-] blank 2024-Q1 Xã Giai Xuân
5D F06 Phần quà [-] blank 2024-Q1 Xã Giai Xuân
5E D21 Tỷ lệ hòa giải thành (%) [%] blank 2024-Q1 Xã Giai Xuân
6 total
! PCT_ONLY
",
        },
        Layout {
            what: "indicators in groups with a sum of each",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:E2", "F2:I2", "J2:J3"],
            lines: "
SỐ LIỆU ĐĂNG KÝ DÂN VẬN KHÉO NĂM 2024
STT|Đơn vị|Mô hình đăng ký|||Lĩnh vực||||Ghi chú
||Tổng số|Tập thể|Cá nhân|KT|VHXH|QPAN|HTCT|
1|Xã Mỹ Khánh|#8|#5|#3|#2|#3|#1|#2|
2|Xã Nhơn Ái|#6|#4|#2|#1|#2|#1|#1|
",
            expected: "
indicators 2-3 unit B
4C C01 Mô hình đăng ký / Tổng số [-] 8 2024-Y Xã Mỹ Khánh
4D C02 Mô hình đăng ký / Tập thể [-] 5 2024-Y Xã Mỹ Khánh
4E C03 Mô hình đăng ký / Cá nhân [-] 3 2024-Y Xã Mỹ Khánh
4F C04 Lĩnh vực / KT [-] 2 2024-Y Xã Mỹ Khánh
4G C05 Lĩnh vực / VHXH [-] 3 2024-Y Xã Mỹ Khánh
4H C06 Lĩnh vực / QPAN [-] 1 2024-Y Xã Mỹ Khánh
4I C07 Lĩnh vực / HTCT [-] 2 2024-Y Xã Mỹ Khánh
5C C01 Mô hình đăng ký / Tổng số [-] 6 2024-Y Xã Nhơn Ái
5D C02 Mô hình đăng ký / Tập thể [-] 4 2024-Y Xã Nhơn Ái
5E C03 Mô hình đăng ký / Cá nhân [-] 2 2024-Y Xã Nhơn Ái
5F C04 Lĩnh vực / KT [-] 1 2024-Y Xã Nhơn Ái
5G C05 Lĩnh vực / VHXH [-] 2 2024-Y Xã Nhơn Ái
5H C06 Lĩnh vực / QPAN [-] 1 2024-Y Xã Nhơn Ái
5I C07 Lĩnh vực / HTCT [-] 1 2024-Y Xã Nhơn Ái

! PART_SUM
",
        },
    ]);
}
