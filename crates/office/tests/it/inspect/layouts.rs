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
        Layout { what: "kinds by sheet title, many unknown columns", file: "x.xlsx", merges: &["A1:L1"], lines: "
DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ” NĂM HỌC 2023-2024
TT|Họ và tên|Nữ|Dân tộc|Ngày vào Đảng|Trình độ CM|Chức vụ|Đơn vị|Số phiếu đồng ý|Tỷ lệ (%)|Đề nghị danh hiệu|Ghi chú
1|Nguyễn Thị Thu Hà|x|Kinh|03/02/2010|Đại học|Giáo viên|Trường TH Trần Quốc Toản|25/25|100|CSTĐCS|
2|Lý Văn Hùng||Khmer||Đại học|Giáo viên|Trường TH Trần Quốc Toản|24/25|96|CSTĐCS|
", expected: "" },
        Layout { what: "header split over two lines of words", file: "khen.csv", merges: &[], lines: "
Số|Họ và tên|Năm|Chức vụ,|Hình thức|Mức
TT||sinh|đơn vị|khen|thưởng
1|Trần Văn Tám|1966|Trưởng ấp, ấp 3, xã Tân Thới|Giấy khen|300.000
2|Lê Văn Chín|1971|Phó ấp, ấp 4, xã Tân Thới|Giấy khen|300.000
", expected: "" },
        Layout { what: "blank rows everywhere, signature with names in columns", file: "ds khen.xlsx", merges: &[], lines: "

DANH SÁCH

STT|Tên cá nhân|Đơn vị công tác||Hình thức khen

1|Võ Thị Ánh|Công ty TNHH May Mặc Hòa Bình||Giấy khen

2|Trương Hoàng Long|Công ty TNHH May Mặc Hòa Bình||Giấy khen


||Ngày      tháng      năm 2024
|Người lập bảng|||Thủ trưởng đơn vị
|(Ký, ghi rõ họ tên)|||(Ký tên, đóng dấu)


|Phan Thị Lụa|||Nguyễn Thành Công
", expected: "" },
        Layout { what: "amount per group of award, two amount columns", file: "x.xlsx", merges: &["E1:F1","A1:A2","B1:B2","C1:C2","D1:D2"], lines: "
STT|Họ và tên/Tên tập thể|Đơn vị|Hình thức khen thưởng|Tiền thưởng (đồng)
||||Tập thể|Cá nhân
1|Hội CCB xã Trung An|Xã Trung An|Giấy khen|1.410.000|
2|Lâm Văn Phát|Xã Trung An|Giấy khen||710.000
Tổng||||1.410.000|710.000
", expected: "" },
        Layout { what: "award as heading, bold letters", file: "x.xlsx", merges: &[], lines: "
STT|Họ và tên|Chức vụ|Đơn vị
A|BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
I|Tập thể
1|Ban Chỉ huy Quân sự huyện Cần Đước||Huyện Cần Đước
II|Cá nhân
1|Thiếu tá Trần Quốc Bảo|Chính trị viên|Ban CHQS huyện Cần Đước
B|GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN
I|Tập thể
1|Trường THPT Rạch Kiến||Xã Long Hòa
II|Cá nhân
1|Thầy Nguyễn Đức Trí|Hiệu trưởng|Trường THPT Rạch Kiến
2|Sư cô Thích Nữ Diệu Tâm|Trụ trì|Chùa Phước Lâm
", expected: "" },
        Layout { what: "dots, dashes and blanks as empties", file: "khen.xlsx", merges: &[], lines: "
STT|Họ tên|Năm sinh|Chức vụ|Đơn vị|Hình thức khen|Tiền thưởng
1|Trần Minh Đức|-|…|Xã Tân Lân|Giấy khen|-
2|Trần Minh Tâm|…….|/|Xã Tân Lân|Giấy khen|0
3|…………|
4
", expected: "" },
        Layout { what: "capital names with trailing notes, phone, CCCD", file: "khen.xlsx", merges: &[], lines: "
STT|HỌ VÀ TÊN|NGÀY THÁNG NĂM SINH|SỐ CCCD|SỐ ĐIỆN THOẠI|CHỨC VỤ|NƠI CÔNG TÁC|DANH HIỆU/HÌNH THỨC KHEN|LÝ DO KHEN
1|NGUYỄN THỊ BÍCH NGỌC|01.01.1990|079190000001|0199000111|Chủ tịch Hội LHPN|Hội LHPN xã Tân Ân|Giấy khen|Hoàn thành xuất sắc nhiệm vụ năm 2024
2|PHAN VĂN TRỊ|2/3/85|079185000002|0199000222|Chủ tịch Hội CCB|Hội CCB xã Tân Ân|Giấy khen|Như trên
", expected: "" },
        Layout { what: "names of collectives with numbers and commas", file: "ds khen.xlsx", merges: &[], lines: "
STT|Tập thể|Nội dung khen thưởng|Mức thưởng
1|Tổ dân phố số 5, phường An Phú|Giữ gìn vệ sinh|1.000.000
2|Câu lạc bộ “Gia đình hạnh phúc” ấp 2|Sinh hoạt đều|1.000.000
3|15 hộ dân tổ 7, khu vực 3|Hiến đất|1.000.000
4|Mặt trận Tổ quốc xã|Vận động quỹ|1.000.000
", expected: "" },
        Layout { what: "position before name, unit first in one cell", file: "khen.xlsx", merges: &[], lines: "
STT|Chức vụ|Họ tên|Đơn vị - Chức vụ Đảng|Danh hiệu
1|Hiệu trưởng|Trần Bá Lộc|Trường THCS An Bình, Bí thư Chi bộ|Lao động tiên tiến
2|Giáo viên|Lê Quý Đôn|Trường THCS An Bình, Đảng viên|Lao động tiên tiến
", expected: "" },
        Layout { what: "unit then person groups without prefix, numbers continuing", file: "ds khen.xlsx", merges: &["A3:F3","A6:F6"], lines: "
DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
STT|Họ và tên|Năm sinh|Chức vụ|Thành tích|Số tiền
Xã Mỹ Lệ
1|Trần Văn Kiệt|1975|Chủ tịch|Tốt|500,000
2|Trần Văn Giàu|1976|Bí thư|Tốt|500,000
Xã Tân Trạch
3|Phạm Hùng|1980|Bí thư|Tốt|500,000
|||||1,500,000
", expected: "" },
        Layout { what: "two sided STT with roman groups in the name column", file: "ds khen.xlsx", merges: &[], lines: "
STT|Họ tên tập thể, cá nhân|Địa chỉ|Hình thức
|I. Tập thể:
01|Ban nhân dân ấp Bình Hòa|Ấp Bình Hòa|Giấy khen
02|Tổ tự quản số 4|Ấp Bình An|Giấy khen
|II. Cá nhân:
01|Ông: Nguyễn Văn Lợi|Ấp Bình Hòa|Giấy khen
02|Bà: Nguyễn Thị Nga|Ấp Bình An|Giấy khen
|III. Hộ gia đình:
01|Nguyễn Văn Thới|Ấp Bình An|Giấy khen
", expected: "" },
        Layout { what: "English-looking dates as text and totals by kind", file: "ds khen.xlsx", merges: &[], lines: "
STT|Họ và tên|Ngày, tháng, năm sinh|Giới tính|Đơn vị công tác|Hình thức khen thưởng
1|Huỳnh Tấn Phát|15 tháng 2 năm 1981|Nam|UBND xã Phước Tuy|Giấy khen
2|Huỳnh Thị Riêng|sinh năm 1979|Nữ|UBND xã Phước Tuy|Giấy khen
3|Cao Văn Lầu|1/1979|Nam|UBND xã Phước Tuy|Giấy khen
Tổng số: 03 cá nhân, trong đó nam 02, nữ 01
", expected: "" },
    ]);
}
