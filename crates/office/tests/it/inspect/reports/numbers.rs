//! What stands in the cells of figures.

use super::{Layout, check};

#[test]
fn cells_of_figures_are_read() {
    check(&[
        Layout {
            what: "thousands with full stops in one column, with commas in the other",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này|Luỹ kế
Phần quà|phần|1.250|2,450
Suất học bổng|suất|12.500|11,350
Lượt người tham dự|lượt người|1.000.000|1,000,000
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C+D
3C F06 Phần quà [phần] 1250 2024-Q2 -
3D F06 Phần quà [phần] 2450 2024-H1 -
4C F14 Suất học bổng [suất] 12500 2024-Q2 -
4D F14 Suất học bổng [suất] 11350 2024-H1 -
5C B02 Lượt người tham dự [lượt người] 1000000 2024-Q2 -
5D B02 Lượt người tham dự [lượt người] 1000000 2024-H1 -
",
        },
        Layout {
            what: "the unit of money above the table counts for money without a unit",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Đơn vị tính: 1.000 đồng
TT|Nội dung|Quý II
1|Quỹ Vì người nghèo|#120500
2|Trị giá quà tặng|85.000.000 đ
3|Phần quà|#410
4|Kinh phí sửa cầu|2,5
",
            expected: "
indicators 3-3 label B, value C
4C F01 Quỹ Vì người nghèo [1.000 đồng] 120500000 2024-Q2 -
5C F05 Trị giá quà tặng [1.000 đồng] 85000000 2024-Q2 -
6C F06 Phần quà [-] 410 2024-Q2 -
7C - Kinh phí sửa cầu [1.000 đồng] 2500 2024-Q2 -

! HEAD_UNIT
",
        },
        Layout {
            what: "a column in millions",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
AN SINH XÃ HỘI NĂM 2024
STT|Nội dung|Số lượng|Kinh phí (triệu đồng)
1|Nhà Đại đoàn kết|#12|#720
2|Học bổng|#240|288,5
",
            expected: "
indicators 2-2 label B, value C+D
3C F08 Nhà Đại đoàn kết [-] 12 2024-Y -
3D F09 Nhà Đại đoàn kết [triệu đồng] 720000000 2024-Y -
4C F14 Học bổng [-] 240 2024-Y -
4D F15 Học bổng [triệu đồng] 288500000 2024-Y -
",
        },
        Layout {
            what: "every way to say nothing, nothing happened, or words",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Cuộc đối thoại|cuộc|-
Đơn tiếp nhận|đơn|–
Điểm nóng|vụ|…
Nhà tình nghĩa|căn|/
Tin, bài|tin/bài|
Hộ vay vốn|hộ|Không phát sinh
Chuyến hàng|chuyến|#0
Vụ hòa giải|vụ|0 vụ
Hội viên|người|chưa tổng hợp
Ngày công|ngày công|hàng ngàn ngày công
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D04 Cuộc đối thoại [cuộc] blank 2024-Q2 -
4C D11 Đơn tiếp nhận [đơn] blank 2024-Q2 -
5C M02 Điểm nóng [vụ] blank 2024-Q2 -
6C F11 Nhà tình nghĩa [căn] blank 2024-Q2 -
7C B03 Tin, bài [tin/bài] blank 2024-Q2 -
8C F19 Hộ vay vốn [hộ] none_arising 2024-Q2 -
9C F17 Chuyến hàng [chuyến] 0 2024-Q2 -
10C D19 Vụ hòa giải [vụ] 0 2024-Q2 -
11C H09 Hội viên [người] text 2024-Q2 -
12C G05 Ngày công [ngày công] text 2024-Q2 -

! TEXT_MAGNITUDE, TEXT_FIGURE
",
        },
        Layout {
            what: "qualifiers stay with their figures",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu năm 2023
Chỉ tiêu|ĐVT|Kết quả
Quỹ Vì người nghèo|đồng|hơn 10 tỉ
Học bổng|suất|khoảng 200
Ngày công|ngày công|trên 3.000
Tỷ lệ hòa giải thành|%|dưới 95%
Nhà Đại đoàn kết|căn|104 căn
Gạo|kg|ước 59 tấn
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C F01 Quỹ Vì người nghèo [đồng] >10000000000 2023-Y -
4C F14 Học bổng [suất] ~200 2023-Y -
5C G05 Ngày công [ngày công] >3000 2023-Y -
6C D21 Tỷ lệ hòa giải thành [%] <95 2023-Y -
7C F08 Nhà Đại đoàn kết [căn] 104 2023-Y -
8C F07 Gạo [kg] ~59000 2023-Y -

! PCT_ONLY
",
        },
        Layout {
            what: "weights and land come down to one unit, lengths stay",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu năm 2023
Chỉ tiêu|ĐVT|Kết quả
Gạo|tấn|18,5
Gạo cứu trợ|kg|1.200
Đất hiến|ha|1,25
Đường giao thông nông thôn|km|12,5
Tờ rơi|nghìn tờ|3,5
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C F07 Gạo [tấn] 18500 2023-Y -
4C F07 Gạo cứu trợ [kg] 1200 2023-Y -
5C G06 Đất hiến [ha] 12500 2023-Y -
6C - Đường giao thông nông thôn [km] 12.5 2023-Y -
7C - Tờ rơi [nghìn tờ] 3500 2023-Y -
",
        },
        Layout {
            what: "shares as text, as numbers, and calculated",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kết quả
Tỷ lệ hộ nghèo|%|#0.84
Tỷ lệ hòa giải thành|%|#0.9150943396
Tỷ lệ tập hợp|%|74,77 %
Tỷ lệ văn bản ký số|%|100
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C F23 Tỷ lệ hộ nghèo [%] 0.84 2024-Q2 -
4C D21 Tỷ lệ hòa giải thành [%] 91.51 2024-Q2 -
5C H03 Tỷ lệ tập hợp [%] 74.77 2024-Q2 -
6C P06 Tỷ lệ văn bản ký số [%] 100 2024-Q2 -

! PCT_ONLY
",
        },
        Layout {
            what: "parts that do not add up",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kết quả
Mô hình đăng ký|mô hình|#21
- Tập thể|mô hình|#12
- Cá nhân|mô hình|#8
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C C01 Mô hình đăng ký [mô hình] 21 2024-Q2 -
4C C02 - Tập thể [mô hình] 12 2024-Q2 -
5C C03 - Cá nhân [mô hình] 8 2024-Q2 -

! PART_SUM
",
        },
        Layout {
            what: "two styles in one column are told",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Phần quà|phần|1.250
Suất học bổng|suất|11,350
Gạo|kg|12.5
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C F06 Phần quà [phần] 1250 2024-Q2 -
4C F14 Suất học bổng [suất] 11350 2024-Q2 -
5C F07 Gạo [kg] 12.5 2024-Q2 -

! MIXED_SEPARATORS
",
        },
        Layout {
            what: "figures typed with words beside them",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Phần quà|phần|120 phần
Trị giá quà tặng|đồng|1 tỷ 250 triệu đồng
Hộ nghèo|hộ|15 (giảm 3)
Cuộc đối thoại|cuộc|02
Ngày công|ngày công|'1250
Kinh phí|triệu đồng|(12,5)
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C F06 Phần quà [phần] 120 2024-Q2 -
4C F05 Trị giá quà tặng [đồng] 1250000000 2024-Q2 -
5C F21 Hộ nghèo [hộ] text 2024-Q2 -
6C D04 Cuộc đối thoại [cuộc] 2 2024-Q2 -
7C G05 Ngày công [ngày công] 1250 2024-Q2 -
8C - Kinh phí [triệu đồng] -12500000 2024-Q2 -

! TEXT_FIGURE
",
        },
        Layout {
            what: "figures of one column that a spreadsheet keeps as dates are told as words",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Cuộc đối thoại|cuộc|@2024-05-12
Gạo|kg|#500
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D04 Cuộc đối thoại [cuộc] text 2024-Q2 -
4C F07 Gạo [kg] 500 2024-Q2 -

! TEXT_FIGURE
",
        },
    ]);
}
