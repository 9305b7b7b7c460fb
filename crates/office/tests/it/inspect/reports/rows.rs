//! Rows of reports of one unit: groups, parts, sums, signers.

use super::{Layout, check};

#[test]
fn rows_of_reports_are_told_apart() {
    check(&[
        Layout {
            what: "an annual report with groups by Roman numbers and numbers of two parts",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
PHỤ LỤC
Số liệu công tác dân vận năm 2024
STT|Nội dung|ĐVT|Số lượng
I|CÔNG TÁC TUYÊN TRUYỀN||
1|Cuộc tuyên truyền|cuộc|#48
1.1|Lượt người dự|lượt người|#3115
2|Tin, bài|tin/bài|-
II|DÂN VẬN KHÉO||
1|Mô hình đăng ký|mô hình|#41
1.1|Tập thể|mô hình|#30
1.2|Cá nhân|mô hình|#11
2|Mô hình được nhân rộng|mô hình|không phát sinh
",
            expected: "
indicators 3-3 label B, unit_of_measure C, value D
5D B01 Cuộc tuyên truyền [cuộc] 48 2024-Y -
6D B02 Lượt người dự [lượt người] 3115 2024-Y -
7D B03 Tin, bài [tin/bài] blank 2024-Y -
9D C01 Mô hình đăng ký [mô hình] 41 2024-Y -
10D C02 Tập thể [mô hình] 30 2024-Y -
11D C03 Cá nhân [mô hình] 11 2024-Y -
12D C15 Mô hình được nhân rộng [mô hình] none_arising 2024-Y -
4 group, 8 group
",
        },
        Layout {
            what: "groups by capital letters in the column of names, one of them without figures below",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BÁO CÁO QUÝ I/2025
Chỉ tiêu|Đơn vị tính|Kết quả
A. TỔ CHỨC||
Tổ dân vận|tổ|#24
B. AN SINH XÃ HỘI||
Phần quà|phần|1.284
Trị giá quà tặng|triệu đồng|513,6
C. KHÁC||
Tổng số tiền hỗ trợ xe lăn|đồng|12.500.000
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
4C A02 Tổ dân vận [tổ] 24 2025-Q1 -
6C F06 Phần quà [phần] 1284 2025-Q1 -
7C F05 Trị giá quà tặng [triệu đồng] 513600000 2025-Q1 -
9C - Tổng số tiền hỗ trợ xe lăn [đồng] 12500000 2025-Q1 -
3 group, 5 group, 8 group
",
        },
        Layout {
            what: "no column of units of measure, units in the cells",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
SỐ LIỆU QUÝ III NĂM 2024
Nội dung|Kết quả
Số cuộc đối thoại|4 cuộc
Lượt người dự đối thoại|hơn 300 lượt người
Vận động Quỹ Vì người nghèo|gần 1,2 tỷ đồng
Đất hiến|1,5 ha
Tỷ lệ hòa giải thành|91,5%
Chuyến hàng cứu trợ|hàng chục chuyến
Nhà tình nghĩa|/
",
            expected: "
indicators 2-2 label A, value B
3B D04 Số cuộc đối thoại [-] 4 2024-Q3 -
4B D05 Lượt người dự đối thoại [-] >300 2024-Q3 -
5B F01 Vận động Quỹ Vì người nghèo [-] <1200000000 2024-Q3 -
6B G06 Đất hiến [-] 15000 2024-Q3 -
7B D21 Tỷ lệ hòa giải thành [-] 91.5 2024-Q3 -
8B F17 Chuyến hàng cứu trợ [-] text 2024-Q3 -
9B F11 Nhà tình nghĩa [-] blank 2024-Q3 -

! TEXT_MAGNITUDE, PCT_ONLY
",
        },
        Layout {
            what: "units of measure in brackets behind the names",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu 9 tháng năm 2024
TT|Chỉ tiêu|9 tháng 2023|9 tháng 2024
1|Nhà Đại đoàn kết (căn)|#7|#9
2|Quỹ Vì người nghèo (triệu đồng)|#312.5|#400
3|Hiến đất (m²)|#1200|1.350
4|Tỷ lệ tập hợp (%)|#74.77|#75.1
",
            expected: "
indicators 2-2 label B, value C+D
3C F08 Nhà Đại đoàn kết (căn) [căn] 7 2023-N9 -
3D F08 Nhà Đại đoàn kết (căn) [căn] 9 2024-N9 -
4C F01 Quỹ Vì người nghèo (triệu đồng) [triệu đồng] 312500000 2023-N9 -
4D F01 Quỹ Vì người nghèo (triệu đồng) [triệu đồng] 400000000 2024-N9 -
5C G06 Hiến đất (m²) [m²] 1200 2023-N9 -
5D G06 Hiến đất (m²) [m²] 1350 2024-N9 -
6C H03 Tỷ lệ tập hợp (%) [%] 74.77 2023-N9 -
6D H03 Tỷ lệ tập hợp (%) [%] 75.1 2024-N9 -

! PCT_ONLY, PCT_ONLY
",
        },
        Layout {
            what: "a row that reports nothing is a record, a sum row is none",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BÁO CÁO SỐ LIỆU QUÝ IV/2024
Đơn vị: Phường An Bình
STT|Chỉ tiêu|ĐVT|Kỳ này
1|Hộ được hỗ trợ|hộ|
2|Tổng trị giá quà tặng|đồng|#52000000
3|Kinh phí tặng học bổng|đồng|#48000000
Tổng cộng|||#100000000
Ghi chú: số liệu tính đến ngày 10/12/2024.
An Bình, ngày 12 tháng 12 năm 2024
NGƯỜI LẬP||TRƯỞNG KHỐI|
Lê Thị Bé||Trần Văn Ba|
",
            expected: "
indicators 3-3 label B, unit_of_measure C, value D
4D F13 Hộ được hỗ trợ [hộ] blank 2024-Q4 Phường An Bình
5D F05 Tổng trị giá quà tặng [đồng] 52000000 2024-Q4 Phường An Bình
6D - Kinh phí tặng học bổng [đồng] 48000000 2024-Q4 Phường An Bình
7 total, 8 note, 9 signature, 10 signature, 11 signature
",
        },
        Layout {
            what: "the same words as signers begin with are indicators too",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
Chỉ tiêu|ĐVT|Kỳ này
Ý kiến của cử tri|ý kiến|#12
Đại diện hộ dân dự họp|người|#300
Xác nhận hồ sơ vay vốn|hồ sơ|#25
Người lập biểu: Trần Thị Lan||
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C D16 Ý kiến của cử tri [ý kiến] 12 2024-Q2 -
4C - Đại diện hộ dân dự họp [người] 300 2024-Q2 -
5C - Xác nhận hồ sơ vay vốn [hồ sơ] 25 2024-Q2 -
6 signature
",
        },
        Layout {
            what: "labels numbered inside the text, parts with letters",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu năm 2024
Nội dung|Đơn vị tính|Kết quả
1. Mô hình đăng ký|mô hình|#20
a) Tập thể|mô hình|#12
b) Cá nhân|mô hình|#8
2. Cuộc tuyên truyền|cuộc|#48
2.1. Lượt người dự|lượt người|3.115
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
3C C01 1. Mô hình đăng ký [mô hình] 20 2024-Y -
4C C02 a) Tập thể [mô hình] 12 2024-Y -
5C C03 b) Cá nhân [mô hình] 8 2024-Y -
6C B01 2. Cuộc tuyên truyền [cuộc] 48 2024-Y -
7C B02 2.1. Lượt người dự [lượt người] 3115 2024-Y -
",
        },
        Layout {
            what: "names of groups without number, in small letters, with nothing beside",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu năm 2024
Chỉ tiêu|ĐVT|Kết quả
Công tác tuyên truyền||
- Cuộc tuyên truyền|cuộc|#48
- Lượt người dự|lượt người|#3115
Phong trào Dân vận khéo||
- Mô hình đăng ký|mô hình|#20
- Mô hình được nhân rộng|mô hình|
",
            expected: "
indicators 2-2 label A, unit_of_measure B, value C
4C B01 - Cuộc tuyên truyền [cuộc] 48 2024-Y -
5C B02 - Lượt người dự [lượt người] 3115 2024-Y -
7C C01 - Mô hình đăng ký [mô hình] 20 2024-Y -
8C C15 - Mô hình được nhân rộng [mô hình] blank 2024-Y -
3 group, 6 group
",
        },
        Layout {
            what: "a note below each group and totals of money",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu vận động năm 2024
ĐVT: đồng
STT|Nội dung|Số tiền
I|Quỹ Vì người nghèo|120.000.000
1|Cán bộ, công chức|20.000.000
2|Doanh nghiệp|100.000.000
II|Ủng hộ đồng bào bão lũ|55.500.000
|Tổng cộng|175.500.000
Bằng chữ: Một trăm bảy mươi lăm triệu năm trăm nghìn đồng./.
",
            expected: "
indicators 3-3 label B, value C
4C F01 Quỹ Vì người nghèo [đồng] 120000000 2024-Y -
5C - Cán bộ, công chức [đồng] 20000000 2024-Y -
6C - Doanh nghiệp [đồng] 100000000 2024-Y -
7C F16 Ủng hộ đồng bào bão lũ [đồng] 55500000 2024-Y -
8 total, 9 note
",
        },
        Layout {
            what: "a survey form: what is asked, where, how much",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ NĂM 2023
STT|Nội dung|ĐVT|Kết quả thực hiện|Cơ quan cung cấp|Ghi chú
I|Công khai để Nhân dân biết||||
1|Nội dung công khai|nội dung|#12|UBND xã|
2|Hình thức công khai|||UBND xã|
-|Niêm yết|cuộc|#9||
-|Loa truyền thanh|lượt|#40||
II|Nhân dân bàn và quyết định||||
1|Việc Nhân dân bàn, quyết định|việc|#6||
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D
4D D25 Nội dung công khai [nội dung] 12 2023-Y -
6D - Niêm yết [cuộc] 9 2023-Y -
7D - Loa truyền thanh [lượt] 40 2023-Y -
9D D26 Việc Nhân dân bàn, quyết định [việc] 6 2023-Y -
3 group, 5 group, 8 group
",
        },
        Layout {
            what: "plan and share in signs and abbreviations",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Biểu ước thực hiện 9 tháng năm 2025
Stt|Chỉ tiêu|ĐVT|K.H|Ư.TH 9 tháng|TH/KH (%)|Tăng (+), giảm (-)
1|Cuộc tuyên truyền|cuộc|#120|#91|75,8|+3
2|Số lượng tin, bài (tin)|tin|#300|#120|#40|-5
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value E
3E B01 Cuộc tuyên truyền [cuộc] 91 2025-N9 -
4E B03 Số lượng tin, bài (tin) [tin] 120 2025-N9 -
",
        },
        Layout {
            what: "empty rows between the groups and a total in the middle",
            file: "bieu.xlsx",
            merges: &[],
            lines: "
Số liệu quý II/2024
STT|Nội dung|ĐVT|Số lượng
I|Tuyên truyền||
1|Cuộc tuyên truyền|cuộc|#10
2|Tin, bài|tin/bài|#5

II|An sinh xã hội||
1|Quỹ Vì người nghèo|đồng|#5000000
2|Trị giá quà tặng|đồng|#7000000
|Cộng|đồng|#12000000

III|Dân vận khéo||
1|Mô hình đăng ký|mô hình|#20
",
            expected: "
indicators 2-2 label B, unit_of_measure C, value D
4D B01 Cuộc tuyên truyền [cuộc] 10 2024-Q2 -
5D B03 Tin, bài [tin/bài] 5 2024-Q2 -
8D F01 Quỹ Vì người nghèo [đồng] 5000000 2024-Q2 -
9D F05 Trị giá quà tặng [đồng] 7000000 2024-Q2 -
13D C01 Mô hình đăng ký [mô hình] 20 2024-Q2 -
3 group, 6 blank, 7 group, 10 total, 11 blank, 12 group
",
        },
    ]);
}
