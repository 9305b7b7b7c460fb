//! Periods over the columns, and those that follow from the title.

use super::{Layout, check};

#[test]
fn periods_are_read_from_titles_and_headings() {
    check(&[
        Layout {
            what: "a quarterly report with running numbers and a plan",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BÁO CÁO SỐ LIỆU QUÝ II NĂM 2024
Đơn vị báo cáo: Xã Mỹ Khánh
STT|Chỉ tiêu|ĐVT|Kế hoạch năm|Thực hiện quý II|Tỷ lệ % so KH|Ghi chú
1|Tổ dân vận ấp|tổ|#12|#12|#100|
2|Mô hình “Dân vận khéo” đăng ký|mô hình|#20|#17|#85|còn 3
3|Quỹ Vì người nghèo|triệu đồng|#200|156,5|78,25%|
Người lập biểu|||||Chủ tịch
",
            expected: "
indicators 3-3 label B, unit_of_measure C, value E
4E A02 Tổ dân vận ấp [tổ] 12 2024-Q2 Xã Mỹ Khánh
5E C01 Mô hình “Dân vận khéo” đăng ký [mô hình] 17 2024-Q2 Xã Mỹ Khánh
6E F01 Quỹ Vì người nghèo [triệu đồng] 156500000 2024-Q2 Xã Mỹ Khánh
7 signature
",
        },
        Layout {
            what: "half a year beside the same of the year before",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2025
TT|Nội dung|Đơn vị tính|6 tháng đầu năm 2024|6 tháng đầu năm 2025|So với cùng kỳ (%)
1|Cuộc đối thoại|cuộc|#3|#4|133,3
2|Lượt người dự|lượt người|#210|#305|
3|Gạo|tấn|2,5|#3|
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E
3D D04 Cuộc đối thoại [cuộc] 3 2024-H1 -
3E D04 Cuộc đối thoại [cuộc] 4 2025-H1 -
4D D05 Lượt người dự [lượt người] 210 2024-H1 -
4E D05 Lượt người dự [lượt người] 305 2025-H1 -
5D F07 Gạo [tấn] 2500 2024-H1 -
5E F07 Gạo [tấn] 3000 2025-H1 -
",
        },
        Layout {
            what: "nine months: this period, year to date, the same of the year before",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Biểu số liệu tháng 9 năm 2024
Chỉ tiêu|ĐVT|Trong tháng|Luỹ kế từ đầu năm|Cùng kỳ năm trước
Hộ nghèo|hộ|#41|#41|#60
Suất học bổng|suất|#10|#240|#220
- Trị giá|đồng|5.000.000|120.000.000|110.000.000
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C+D+E
3C F21 Hộ nghèo [hộ] 41 2024-M09 -
3D F21 Hộ nghèo [hộ] 41 2024-N9 -
3E F21 Hộ nghèo [hộ] 60 2023-N9 -
4C F14 Suất học bổng [suất] 10 2024-M09 -
4D F14 Suất học bổng [suất] 240 2024-N9 -
4E F14 Suất học bổng [suất] 220 2023-N9 -
5C F15 - Trị giá [đồng] 5000000 2024-M09 -
5D F15 - Trị giá [đồng] 120000000 2024-N9 -
5E F15 - Trị giá [đồng] 110000000 2023-N9 -
",
        },
        Layout {
            what: "four quarters and the year side by side under one year",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:C3", "D2:H2"],
            lines: "
KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
TT|Chỉ tiêu|ĐVT|Năm 2024||||
|||Quý I|Quý II|Quý III|Quý IV|Cả năm
1|Cuộc tuyên truyền|cuộc|#10|#12|#9|#11|#42
2|Lượt người tham dự|lượt người|#500|#610|#480|#530|2.120
",
            expected: "
indicators 2-3 label B, unit_of_measure C, value D+E+F+G+H
4D B01 Cuộc tuyên truyền [cuộc] 10 2024-Q1 -
4E B01 Cuộc tuyên truyền [cuộc] 12 2024-Q2 -
4F B01 Cuộc tuyên truyền [cuộc] 9 2024-Q3 -
4G B01 Cuộc tuyên truyền [cuộc] 11 2024-Q4 -
4H B01 Cuộc tuyên truyền [cuộc] 42 2024-Y -
5D B02 Lượt người tham dự [lượt người] 500 2024-Q1 -
5E B02 Lượt người tham dự [lượt người] 610 2024-Q2 -
5F B02 Lượt người tham dự [lượt người] 480 2024-Q3 -
5G B02 Lượt người tham dự [lượt người] 530 2024-Q4 -
5H B02 Lượt người tham dự [lượt người] 2120 2024-Y -
",
        },
        Layout {
            what: "years as numbers over the columns",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
THỐNG KÊ HỘ NGHÈO QUA CÁC NĂM
Chỉ tiêu|ĐVT|#2022|#2023|#2024
Tổng số hộ|hộ|#2100|#2120|#2150
Hộ nghèo|hộ|#80|#61|#41
Tỷ lệ hộ nghèo|%|3,81|2,88|1,91
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C+D+E
3C F20 Tổng số hộ [hộ] 2100 2022-Y -
3D F20 Tổng số hộ [hộ] 2120 2023-Y -
3E F20 Tổng số hộ [hộ] 2150 2024-Y -
4C F21 Hộ nghèo [hộ] 80 2022-Y -
4D F21 Hộ nghèo [hộ] 61 2023-Y -
4E F21 Hộ nghèo [hộ] 41 2024-Y -
5C F23 Tỷ lệ hộ nghèo [%] 3.81 2022-Y -
5D F23 Tỷ lệ hộ nghèo [%] 2.88 2023-Y -
5E F23 Tỷ lệ hộ nghèo [%] 1.91 2024-Y -
",
        },
        Layout {
            what: "title with the period only in the name of the file",
            file: "XaGiaiXuan_quy-3-2024.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU CÔNG TÁC DÂN VẬN
Chỉ tiêu|ĐVT|Kết quả
Cuộc đối thoại|cuộc|#2
Gạo|kg|#500
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D04 Cuộc đối thoại [cuộc] 2 2024-Q3 -
4C F07 Gạo [kg] 500 2024-Q3 -
",
        },
        Layout {
            what: "a column for the period of each row",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU HẰNG THÁNG
STT|Kỳ|Chỉ tiêu|ĐVT|Số liệu
1|Tháng 1/2025|Cuộc đối thoại|cuộc|#1
2|Tháng 2/2025|Cuộc đối thoại|cuộc|#0
3|Quý I/2025|Gạo|tạ|#4
",
            expected: "
indicators 2-2 label C, unit_of_measure D, value E, period B
3E D04 Cuộc đối thoại [cuộc] 1 2025-M01 -
4E D04 Cuộc đối thoại [cuộc] 0 2025-M02 -
5E F07 Gạo [tạ] 400 2025-Q1 -
",
        },
        Layout {
            what: "month and year to date, title without year, dated below",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BÁO CÁO THÁNG 12
Xã Nhơn Ái, ngày 05 tháng 01 năm 2025
Chỉ tiêu|ĐVT|Kỳ này|Luỹ kế
Cuộc đối thoại|cuộc|#1|#9
",
            expected: "
indicators 3-3 label A, unit_of_measure B, value C+D
4C D04 Cuộc đối thoại [cuộc] 1 2024-M12 -
4D D04 Cuộc đối thoại [cuộc] 9 2024-Y -
",
        },
        Layout {
            what: "plan, actual and share under each period",
            file: "bieu.xlsx",
            merges: &["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"],
            lines: "
Số liệu năm 2024
TT|Chỉ tiêu|ĐVT|6 tháng|||Cả năm||
|||KH|TH|%|KH|TH|%
1|Mô hình đăng ký|mô hình|#20|#12|#60|#40|#41|#102.5
2|Nhà tình nghĩa|căn|#2|#1|#50|#4|#4|#100
",
            expected: "
indicators 2-3 label B, unit_of_measure C, value E+H
4E C01 Mô hình đăng ký [mô hình] 12 2024-H1 -
4H C01 Mô hình đăng ký [mô hình] 41 2024-Y -
5E F11 Nhà tình nghĩa [căn] 1 2024-H1 -
5H F11 Nhà tình nghĩa [căn] 4 2024-Y -
",
        },
        Layout {
            what: "months of a quarter and their sum",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU QUÝ I NĂM 2025
TT|Chỉ tiêu|ĐVT|Tháng 1|Tháng 2|Tháng 3|Quý I
1|Cuộc đối thoại|cuộc|#1|#0|#2|#3
2|Gạo|kg|#100|-|#50|#150
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E+F+G
3D D04 Cuộc đối thoại [cuộc] 1 2025-M01 -
3E D04 Cuộc đối thoại [cuộc] 0 2025-M02 -
3F D04 Cuộc đối thoại [cuộc] 2 2025-M03 -
3G D04 Cuộc đối thoại [cuộc] 3 2025-Q1 -
4D F07 Gạo [kg] 100 2025-M01 -
4E F07 Gạo [kg] blank 2025-M02 -
4F F07 Gạo [kg] 50 2025-M03 -
4G F07 Gạo [kg] 150 2025-Q1 -
",
        },
        Layout {
            what: "this period and the one before it",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BÁO CÁO SỐ LIỆU THÁNG 3/2025
TT|Chỉ tiêu|ĐVT|Kỳ trước|Kỳ này|Luỹ kế từ đầu năm
1|Cuộc đối thoại|cuộc|#1|#0|#2
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E+F
3D D04 Cuộc đối thoại [cuộc] 1 2025-M02 -
3E D04 Cuộc đối thoại [cuộc] 0 2025-M03 -
3F D04 Cuộc đối thoại [cuộc] 2 2025-Q1 -
",
        },
        Layout {
            what: "figures as they stood on days",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
THỐNG KÊ HỘ NGHÈO
STT|Chỉ tiêu|ĐVT|31/12/2023|Đến ngày 30/6/2024|Lũy kế đến tháng 8/2024
1|Hộ nghèo|hộ|#60|#52|#49
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D+E+F
3D F21 Hộ nghèo [hộ] 60 2023-Y -
3E F21 Hộ nghèo [hộ] 52 2024-H1 -
3F F21 Hộ nghèo [hộ] 49 2024-N8 -
",
        },
    ]);
}
