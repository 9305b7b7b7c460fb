//! Award lists of other shapes than the samples', invented: as offices might send them.

use super::grid::{inspected, sheet, shown};

struct Layout {
    what: &'static str,
    file: &'static str,
    merges: &'static [&'static str],
    lines: &'static str,
    expected: &'static str,
}

fn check(layouts: &[Layout]) {
    let mut wrong = Vec::new();
    for layout in layouts {
        let lines = layout.lines.trim_start_matches('\n');
        let found = inspected(layout.file, sheet(lines, layout.merges), None);
        let found = format!(
            "{}\n{}",
            found["kind"].as_str().unwrap(),
            shown(&found["sheets"][0])
        );
        if found.trim() != layout.expected.trim() {
            wrong.push(format!("== {}\n{found}\n", layout.what));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn draft() {
    check(&[
        Layout { what: "no running number, header in row 1, lower case", file: "khen.xlsx", merges: &[], lines: "
họ và tên|chức vụ|đơn vị|hình thức khen thưởng
Nguyễn Văn An|Bí thư Chi bộ|Phường An Bình|Giấy khen
Trần Thị Bé|Trưởng khu vực|Phường An Hòa|Giấy khen
Lê Thị Thu
Cộng: 03 người
", expected: "" },
        Layout { what: "header in row 15", file: "x.xlsx", merges: &["A1:C1","A6:G6"], lines: "
ỦY BAN NHÂN DÂN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ PHONG ĐIỀN|||Độc lập - Tự do - Hạnh phúc

Số: 12/DS-UBND|||Phong Điền, ngày 05 tháng 9 năm 2025

DANH SÁCH
Đề nghị khen thưởng tập thể, cá nhân có thành tích xuất sắc
trong phong trào thi đua yêu nước năm 2025
(Kèm theo Tờ trình số 30/TTr-UBND ngày 05/9/2025)




ĐVT: nghìn đồng
Số TT|Họ tên cá nhân, tên tập thể|Năm sinh|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Mức thưởng
1|2|3|4|5|6|7
A|TẬP THỂ
#1|Hội Nông dân xã|||Xã Phong Điền|Giấy khen|#1410
B|CÁ NHÂN
#1|Ông Nguyễn Văn Tư|#1970|Chủ tịch Hội|Xã Phong Điền|Giấy khen|#710
#2|Bà Lê Thị Năm|#1972|Phó Chủ tịch|nt|nt|nt
|Cộng|||||#2830
", expected: "" },
        Layout { what: "two tables stacked with other columns", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024

I. TẬP THỂ
STT|Tên tập thể|Thành tích|Hình thức khen
1|Chi bộ ấp 3|Hoàn thành xuất sắc|Giấy khen
2|Hội Phụ nữ xã Nhơn Ái|Vận động tốt|Giấy khen
Tổng cộng: 02 tập thể

II. CÁ NHÂN
STT|Họ và tên|Ngày sinh|Chức vụ, đơn vị|Thành tích|Hình thức khen
1|Trần Văn Sáu|12/3/1969|Bí thư Chi bộ, ấp 3|Gương mẫu|Giấy khen
2|Lý Thị Hoa|1975|Chi hội trưởng, ấp 4, xã Nhơn Ái|Gương mẫu|Giấy khen

|||||NGƯỜI LẬP
|||||Trần Thị Mai
", expected: "" },
        Layout { what: "side by side", file: "ds-khen-2024.xlsx", merges: &[], lines: "
DANH SÁCH KHEN THƯỞNG 2024
TT|Tên tập thể|Số tiền||TT|Họ và tên|Đơn vị|Số tiền
1|Hội Nông dân phường An Bình|1.410.000||1|Nguyễn Văn Hai|Phường An Bình|710.000
2|Chi bộ khu vực 2|1.410.000||2|Trần Thị Ba|Phường An Hòa|710.000
||||3|Lê Văn Tư|Phường An Hòa|710.000
|Cộng|2.820.000|||Cộng||2.130.000
", expected: "" },
        Layout { what: "strange order, empty columns", file: "x.csv", merges: &[], lines: "
Ghi chú||Mức thưởng (đồng)|Hình thức khen thưởng||Đơn vị|Họ và tên|TT
||#710000|Giấy khen||Xã Thới Lai|Trần Văn Bảy|#1
mới||#710000|Giấy khen||Xã Thới Lai|Phạm Thị Tám|#2
", expected: "" },
        Layout { what: "split names without merges", file: "x.xlsx", merges: &[], lines: "
STT|Họ và tên đệm|Tên|Ngày sinh|Đơn vị công tác|Danh hiệu thi đua
1|Nguyễn Văn|An|01/02/1980|Trường THCS Thới Lai|Lao động tiên tiến
2|Trần Thị Kim|Bình|05/12/1985|Trường THCS Thới Lai|Chiến sĩ thi đua cơ sở
", expected: "" },
        Layout { what: "split names under merged header", file: "x.xlsx", merges: &["B1:C1"], lines: "
STT|Họ và tên||Đơn vị công tác|Danh hiệu thi đua
1|Nguyễn Văn|An|Trường THCS Thới Lai|Lao động tiên tiến
2|Trần Thị Kim|Bình|Trường THCS Thới Lai|Chiến sĩ thi đua cơ sở
", expected: "" },
        Layout { what: "honorific without header under merged", file: "x.xlsx", merges: &["B1:C1"], lines: "
STT|Họ và tên||Chức vụ|Đơn vị công tác|Hình thức khen
1|Ông|Nguyễn Văn An|Chủ tịch|Hội Nông dân xã Trường Long|Giấy khen
2|Bà|Trần Thị Kim Bình|Phó Chủ tịch|Hội Phụ nữ xã Trường Long|Giấy khen
", expected: "" },
        Layout { what: "birth in three columns", file: "x.xlsx", merges: &["C1:E1","A1:A2","B1:B2","F1:F2","G1:G2"], lines: "
STT|Họ và tên|Ngày tháng năm sinh|||Đơn vị|Hình thức khen thưởng
||Ngày|Tháng|Năm
1|Nguyễn Văn An|5|6|1970|Xã Trường Long|Bằng khen
2|Lê Thị Hai|||1980|Xã Trường Long|Giấy khen
", expected: "" },
        Layout { what: "birth under Nam/Nữ in csv", file: "khen.csv", merges: &[], lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2022
Stt|Họ và tên|Năm sinh||Chức vụ|Nơi công tác|Hình thức
||Nam|Nữ|||
1|Danh Sơn|1960||Trưởng ban|Ban quản trị chùa Pitu|Bằng khen
2|Thạch Thị Sa||1971|Hội viên|Hội Phụ nữ xã|Giấy khen
", expected: "" },
        Layout { what: "award by x", file: "x.xlsx", merges: &["A3:A4","B3:B4","C3:C4","D3:D4","E3:G3"], lines: "
DANH SÁCH ĐỀ NGHỊ

STT|Tên tập thể, cá nhân|Chức vụ|Đơn vị|Hình thức đề nghị
||||Giấy khen|Bằng khen|Kỷ niệm chương
1|Công an xã Đông Hiệp||Xã Đông Hiệp||x|
2|Ngô Văn Chín|Công an viên|Xã Đông Hiệp|x||
3|Hộ ông Lâm Văn Mười||Ấp Đông Mỹ|X||
", expected: "" },
        Layout { what: "kind by x", file: "x.xlsx", merges: &["C2:E2","A2:A3","B2:B3","F2:F3","G2:G3"], lines: "
TỔNG HỢP KHEN THƯỞNG
TT|Tên đơn vị, cá nhân|Đối tượng|||Hình thức khen|Số tiền thưởng
||Tập thể|Cá nhân|Hộ gia đình
1|Chi đoàn ấp 5|x|||Giấy khen|1.410.000
2|Phan Văn Đực||x||Giấy khen|710.000
3|Bà Trần Thị Út|||x|Giấy khen|1.060.000
", expected: "" },
        Layout { what: "merged units down, Excel dates, totals on top", file: "x.xlsx", merges: &["B4:B6","B7:B8"], lines: "
DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN
STT|Đơn vị|Họ và tên|Ngày sinh|Chức vụ|Mức tiền thưởng
|Tổng cộng|5 người||||#3550000
1|Phường Cái Khế|Nguyễn Thị Lan|@1980-02-03|Bí thư|#710000
2||Trần Hùng|@1979-12-01|Chủ tịch|#710000
3||Lê Mai Anh|@1985-06-30|Phó Chủ tịch|#710000
4|Phường Tân An|Võ Thị Sáu|@1990-01-01|Bí thư|#710000
5||Lý Tự Trọng|#1991|Hội viên|#710000
", expected: "" },
        Layout { what: "headers with notes in brackets and breaks", file: "x.xlsx", merges: &[], lines: "
STT\\n(1)|Họ và tên\\n(viết chữ in hoa có dấu)|Năm sinh\\n(dd/mm/yyyy)|Chức vụ\\n(ghi đầy đủ)|Đơn vị\\n(nơi công tác)|Hình thức khen\\n(GK/BK)|Tiền thưởng\\n(1.000đ)|Tóm tắt thành tích\\n(không quá 5 dòng)
1|TRẦN VĂN THÀNH|15/8/1988|Chuyên viên|Văn phòng UBND quận|GK|710|Hoàn thành tốt nhiệm vụ
2|NGUYỄN THỊ KIỀU|02-9-1990|Kế toán|Văn phòng UBND quận|BK|3.510|Hoàn thành xuất sắc nhiệm vụ
", expected: "" },
        Layout { what: "group text in any column, dittos", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH TẶNG GIẤY KHEN
TT|Họ và tên|Chức vụ|Đơn vị|Hình thức
||KHỐI ĐẢNG|
1|Phạm Minh Tuấn|Chánh Văn phòng|Văn phòng Quận ủy|Giấy khen
2|Đỗ Thị Hà|Phó Chánh Văn phòng|〃|-nt-
||KHỐI CHÍNH QUYỀN|
3|Hồ Quang Hiếu|Trưởng phòng|Phòng Nội vụ|như trên
4|Cao Thị Ngọc|nt|\"|\"
", expected: "" },
        Layout { what: "subtotals per group, numbers restart", file: "x.xlsx", merges: &["A2:F2","A6:D6","A7:F7","A10:D10","A11:D11"], lines: "
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
", expected: "" },
        Layout { what: "money in Ghi chú", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH BIỂU DƯƠNG NGƯỜI TỐT VIỆC TỐT NĂM 2023
STT|Họ và tên|Địa chỉ|Thành tích|Ghi chú
1|Nguyễn Văn Một|Ấp 1, xã Long Hòa|Hiến đất làm đường|500.000đ
2|Nguyễn Văn Hai|Ấp 2, xã Long Hòa|Cứu người đuối nước|500.000đ
3|Nguyễn Văn Ba|Ấp 3, xã Long Hòa|Nhặt của rơi trả lại|
", expected: "" },
        Layout { what: "repeated header on a second page", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH KHEN THƯỞNG
STT|Họ và tên|Đơn vị|Hình thức
1|2|3|4
1|Nguyễn Văn An|Xã A|Giấy khen
2|Trần Văn Bình|Xã B|Giấy khen
STT|Họ và tên|Đơn vị|Hình thức
1|2|3|4
3|Lê Văn Cường|Xã C|Giấy khen
", expected: "" },
        Layout { what: "units as subjects", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN
STT|Đơn vị|Thành tích|Hình thức khen
1|Phòng Giáo dục và Đào tạo huyện Cờ Đỏ|Xuất sắc|Bằng khen
2|Xã Thạnh Phú|Dẫn đầu phong trào|Cờ thi đua
", expected: "" },
        Layout { what: "name, birth, position and unit in one cell", file: "x.xlsx", merges: &[], lines: "
TT|Họ tên, chức vụ, đơn vị công tác|Hình thức khen thưởng|Tiền thưởng
1|Ông Nguyễn Văn An, Chủ tịch Hội Nông dân, xã Đông Hiệp|Giấy khen|710.000
2|Bà Trần Thị Bé, Trưởng ấp, ấp Đông Mỹ, xã Đông Hiệp|Giấy khen|710.000
3|Ban nhân dân ấp Đông Mỹ, xã Đông Hiệp|Giấy khen|1.410.000
", expected: "" },
        Layout { what: "collective and person columns", file: "x.xlsx", merges: &[], lines: "
STT|Tên tập thể|Họ và tên cá nhân|Chức vụ|Hình thức khen|Ghi chú
1|Đảng ủy xã Giai Xuân|||Bằng khen|
2||Huỳnh Văn Bé|Bí thư Đảng ủy|Giấy khen|
3||Phan Thị Cúc|Phó Bí thư|Giấy khen|
", expected: "" },
        Layout { what: "unaccented csv", file: "khen thuong.csv", merges: &[], lines: "
STT|Ho va ten|Nam sinh|Chuc vu|Don vi|Hinh thuc khen|Tien thuong
1|Nguyen Van An|1970|Bi thu|Xa Thoi Lai|Giay khen|710000
2|Tran Thi Be|1981|Chu tich|Xa Thoi Lai|Giay khen|710000
Tong cong||||||1420000
", expected: "" },
        Layout { what: "numbered units with numbered people", file: "x.xlsx", merges: &[], lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG
STT|Họ và tên|Năm sinh|Chức vụ|Hình thức khen
1|Phường Thới Bình
1.1|Lê Hoàng|1970|Bí thư Chi bộ|Giấy khen
1.2|Lê Thị Nga|1971|Tổ trưởng|Giấy khen
2|Phường An Cư
2.1|Mai Văn Kha|1966|Tổ phó|Giấy khen
", expected: "" },
        Layout { what: "households under a heading", file: "x.xlsx", merges: &[], lines: "
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
", expected: "" },
        Layout { what: "three header rows", file: "x.xlsx", merges: &["A2:A4","B2:B4","C2:F2","C3:D3","E3:F3","G2:G4"], lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
STT|Họ và tên|Thông tin cá nhân||||Danh hiệu, hình thức khen thưởng
||Năm sinh||Công tác
||Nam|Nữ|Chức vụ|Đơn vị
1|Trần Văn A Sáng|1970||Giáo viên|Trường Tiểu học 1|Giấy khen
2|Trần Thị Bưởi||1972|Giáo viên|Trường Tiểu học 2|Giấy khen
", expected: "" },
        Layout { what: "attendance list is no award list", file: "diem-danh.xlsx", merges: &[], lines: "
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT|Họ và tên|Chức vụ|Đơn vị|Ký nhận
1|Trần Văn An|Bí thư|Xã A|
2|Lê Văn Bình|Chủ tịch|Xã B|
", expected: "" },
        Layout { what: "name only rows", file: "ds-khen-thuong.xlsx", merges: &[], lines: "
STT|Họ và tên
1|Trần Văn An
2|Lê Văn Bình
3|Hội Phụ nữ xã
", expected: "" },
        Layout { what: "unnumbered names with numbers inside", file: "x.xlsx", merges: &["A1:D1","A3:D3","A6:D6"], lines: "
DANH SÁCH TẶNG GIẤY KHEN
Họ và tên|Năm sinh|Chức vụ|Thành tích
TẬP THỂ
1. Chi bộ Trường THPT Phan Văn Trị|||Xuất sắc
2. Công đoàn cơ sở|||Xuất sắc
CÁ NHÂN
1. Trần Văn An|1980|Giáo viên|Xuất sắc
2. Lê Thị Bình|1981|Giáo viên|Xuất sắc
", expected: "" },
    ]);
}
