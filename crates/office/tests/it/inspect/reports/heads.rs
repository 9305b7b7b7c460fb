//! Where the table begins: headers in several lines, letterheads, codes.

use super::{Layout, check};

#[test]
fn headers_of_reports_are_found() {
    check(&[
        Layout {
            what: "sub-rows without numbers, and a heading that opens its parts",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu năm 2024
STT|Chỉ tiêu|ĐVT|Thực hiện
1|Cán bộ làm công tác dân vận|người|#36
|Trong đó: nữ|người|#15
2|Mô hình, điển hình đăng ký|mô hình|#20
|Trong đó:||
|- Tập thể|mô hình|#12
|- Cá nhân|mô hình|#8
3|Vụ hòa giải|vụ|#14
|- Hòa giải thành|vụ|#13
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D
3D A03 Cán bộ làm công tác dân vận [người] 36 2024-Y -
4D A04 Trong đó: nữ [người] 15 2024-Y -
5D C01 Mô hình, điển hình đăng ký [mô hình] 20 2024-Y -
7D C02 - Tập thể [mô hình] 12 2024-Y -
8D C03 - Cá nhân [mô hình] 8 2024-Y -
9D D19 Vụ hòa giải [vụ] 14 2024-Y -
10D D20 - Hòa giải thành [vụ] 13 2024-Y -
6 group
",
        },
        Layout {
            what: "blank lines and a header that a new page repeats",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này|Luỹ kế
Cuộc đối thoại|cuộc|#1|#2

Lượt người dự|lượt người|#60|#150
Chỉ tiêu|ĐVT|Kỳ này|Luỹ kế
Gạo|kg|#500|#1200
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C+D
3C D04 Cuộc đối thoại [cuộc] 1 2024-Q2 -
3D D04 Cuộc đối thoại [cuộc] 2 2024-H1 -
5C D05 Lượt người dự [lượt người] 60 2024-Q2 -
5D D05 Lượt người dự [lượt người] 150 2024-H1 -
7C F07 Gạo [kg] 500 2024-Q2 -
7D F07 Gạo [kg] 1200 2024-H1 -
4 blank, 6 header
",
        },
        Layout {
            what: "the header drawn over three rows",
            file: "bieu.xlsx",
            merges: &["A2:A4", "B2:B4", "C2:C4", "D2:G2", "D3:E3", "F3:G3"],
            lines: "
Số liệu 6 tháng đầu năm 2024
STT|Chỉ tiêu|ĐVT|Kết quả thực hiện|||
|||Năm 2023||Năm 2024|
|||Quý I|Quý II|Quý I|Quý II
1|Cuộc đối thoại|cuộc|#1|#2|#3|#4
2|Phần quà|phần|#100|#120|#90|#150
",
            expected: "
indicators 2-4 label B, unit_of_measure C, value D+E+F+G
5D D04 Cuộc đối thoại [cuộc] 1 2023-Q1 -
5E D04 Cuộc đối thoại [cuộc] 2 2023-Q2 -
5F D04 Cuộc đối thoại [cuộc] 3 2024-Q1 -
5G D04 Cuộc đối thoại [cuộc] 4 2024-Q2 -
6D F06 Phần quà [phần] 100 2023-Q1 -
6E F06 Phần quà [phần] 120 2023-Q2 -
6F F06 Phần quà [phần] 90 2024-Q1 -
6G F06 Phần quà [phần] 150 2024-Q2 -
",
        },
        Layout {
            what: "the header in three rows without merges",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu 6 tháng đầu năm 2024
STT|Chỉ tiêu|ĐVT|Kết quả thực hiện|||
|||Năm 2023||Năm 2024|
|||Quý I|Quý II|Quý I|Quý II
1|Cuộc đối thoại|cuộc|#1|#2|#3|#4
2|Phần quà|phần|#100|#120|#90|#150
",
            expected: "
indicators 2-4 label B, unit_of_measure C, value D+E+F+G
5D D04 Cuộc đối thoại [cuộc] 1 2023-Q1 -
5E D04 Cuộc đối thoại [cuộc] 2 2023-Q2 -
5F D04 Cuộc đối thoại [cuộc] 3 2024-Q1 -
5G D04 Cuộc đối thoại [cuộc] 4 2024-Q2 -
6D F06 Phần quà [phần] 100 2023-Q1 -
6E F06 Phần quà [phần] 120 2023-Q2 -
6F F06 Phần quà [phần] 90 2024-Q1 -
6G F06 Phần quà [phần] 150 2024-Q2 -
",
        },
        Layout {
            what: "the first row of data says nothing and is still no header",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Cuộc đối thoại|cuộc|
Lượt người dự|lượt người|
Gạo|kg|#500
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D04 Cuộc đối thoại [cuộc] blank 2024-Q2 -
4C D05 Lượt người dự [lượt người] blank 2024-Q2 -
5C F07 Gạo [kg] 500 2024-Q2 -
",
        },
        Layout {
            what: "a heading in two lines over each column",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Số|Chỉ tiêu|Đơn vị|Kết quả|Luỹ kế
TT||tính|quý II|từ đầu năm
1|Cuộc đối thoại|cuộc|#1|#2
2|Gạo|kg|#500|#900
",
            expected: "
indicators 2-3 label B, unit_of_measure C, value D+E
4D D04 Cuộc đối thoại [cuộc] 1 2024-Q2 -
4E D04 Cuộc đối thoại [cuộc] 2 2024-H1 -
5D F07 Gạo [kg] 500 2024-Q2 -
5E F07 Gạo [kg] 900 2024-H1 -
",
        },
        Layout {
            what: "column numbers with formulas below the header",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu 9 tháng năm 2024
TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|Tỷ lệ
(1)|(2)|(3)|(4)|(5)|(6)=(5)/(4)
1|Mô hình đăng ký|mô hình|#20|#12|60%
2|Hộ được hỗ trợ|hộ|#100|#90|90%
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value E
4E C01 Mô hình đăng ký [mô hình] 12 2024-N9 -
5E F13 Hộ được hỗ trợ [hộ] 90 2024-N9 -
3 index
",
        },
        Layout {
            what: "a letterhead in two halves, number and date, then the table",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
ĐẢNG ỦY XÃ PHONG ĐIỀN||ĐẢNG CỘNG SẢN VIỆT NAM
KHỐI DÂN VẬN||Phong Điền, ngày 14 tháng 12 năm 2025
Số 25-BC/KDV||

BÁO CÁO SỐ LIỆU
công tác dân vận năm 2025
(Kèm theo Báo cáo số 25-BC/KDV ngày 14/12/2025)
STT|Nội dung|ĐVT|Kết quả
1|Cuộc đối thoại|cuộc|#4
2|Ý kiến|ý kiến|#33
3|Đã giải quyết|ý kiến|#30
Nơi nhận:|||TM. KHỐI DÂN VẬN
- Ban Tuyên giáo và Dân vận Thành ủy,|||TRƯỞNG KHỐI
- Lưu.|||
|||Nguyễn Thị Hoa
",
            expected: "
indicators 8-8 label B, unit_of_measure C, value D
9D D04 Cuộc đối thoại [cuộc] 4 2025-Y -
10D D06 Ý kiến [ý kiến] 33 2025-Y -
11D D07 Đã giải quyết [ý kiến] 30 2025-Y -
12 signature, 13 signature, 14 signature, 15 signature
",
        },
        Layout {
            what: "a code for each row, some of them none of the catalogue",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Đơn vị báo cáo: Xã Phong Điền
Số liệu quý IV/2025
Mã|Chỉ tiêu|ĐVT|Thực hiện
D04|Đối thoại trực tiếp|cuộc|#2
Z01|Cây xanh|cây|#300
F09|trị giá|triệu đồng|#300
",
            expected: "
indicators 3-3 code_hint A, label B, unit_of_measure C, value D
4D D04 Đối thoại trực tiếp [cuộc] 2 2025-Q4 Xã Phong Điền
5D - Cây xanh [cây] 300 2025-Q4 Xã Phong Điền
6D F09 trị giá [triệu đồng] 300000000 2025-Q4 Xã Phong Điền
",
        },
        Layout {
            what: "only names and figures",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU CÔNG TÁC DÂN VẬN QUÝ II/2024 CỦA XÃ TRƯỜNG LONG
Mô hình đăng ký|#12
Cuộc đối thoại|#2
",
            expected: "
none null-null 

! NO_TABLE
",
        },
        Layout {
            what: "a header that begins on the first row, nothing above",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Nội dung|ĐVT|Quý I/2025|Quý II/2025
Cuộc đối thoại|cuộc|#1|#2
Gạo|kg|#500|không phát sinh
",
            expected: "
indicators 1-1 label A, unit_of_measure B, value C+D
2C D04 Cuộc đối thoại [cuộc] 1 2025-Q1 -
2D D04 Cuộc đối thoại [cuộc] 2 2025-Q2 -
3C F07 Gạo [kg] 500 2025-Q1 -
3D F07 Gạo [kg] none_arising 2025-Q2 -
",
        },
    ]);
}
