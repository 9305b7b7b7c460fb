//! Lists whose names stand now in one column, now in another, and texts typed over several rows.

use super::{Layout, check};

#[test]
fn names_may_take_turns_in_two_columns() {
    check(&[Layout {
        what: "collectives beside the names of people, under one wide heading",
        file: "x.xlsx",
        merges: &["A2:A4", "B2:D2", "B3:B4", "C3:D3", "E2:F2", "E3:E4"],
        lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024
TT|Đối tượng|||Đề nghị|
|Tập thể|Cá nhân||Hình thức|Tiền thưởng
||Họ tên|Chức vụ||(đồng)
A|B|C|D|1|2
1|Đảng bộ phường Tân An|||GK|#1410000
2||Nguyễn Văn An|Bí thư|GK|#710000
3||Lê Thị Bé|Phó Bí thư|GK|#710000
",
        expected: "
awards
2-4 name B+C, position D, award E, amount F
6 c Đảng bộ phường Tân An | award: GK | amount: 1410000
7 i Nguyễn Văn An | position: Bí thư | award: GK | amount: 710000
8 i Lê Thị Bé | position: Phó Bí thư | award: GK | amount: 710000
5 index
",
    }]);
}

#[test]
fn text_typed_over_several_rows_is_one_record() {
    check(&[
        Layout {
            what: "position, unit and merit go on below",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ, đơn vị|Thành tích
1|Nguyễn Văn An|Trưởng khu vực 1,|Vận động xây dựng
||phường Xuân Khánh|cầu nông thôn
2|Trần Thị Bé|Chi hội trưởng Phụ nữ,|Nuôi heo đất
||phường Hưng Lợi|
3|Hội Liên hiệp Phụ nữ và||Vận động
|các chi hội ấp 1||nhân dân hiến đất
||||
4|Lê Văn Chín|Bí thư Chi bộ 2, phường An Hòa|Hiến đất
",
            expected: "
awards
1-1 name B, position C, unit C, citation D
2 i Nguyễn Văn An | position: Trưởng khu vực 1 | unit: phường Xuân Khánh | citation: Vận động xây dựng cầu nông thôn
4 i Trần Thị Bé | position: Chi hội trưởng Phụ nữ | unit: phường Hưng Lợi | citation: Nuôi heo đất
6 c Hội Liên hiệp Phụ nữ và các chi hội ấp 1 | citation: Vận động nhân dân hiến đất
9 i Lê Văn Chín | position: Bí thư Chi bộ 2 | unit: phường An Hòa | citation: Hiến đất
3 note, 5 note, 7 note, 8 blank
",
        },
        Layout {
            what: "a ward over its people, a second award and a remark are none of it",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Hình thức khen
1|Nguyễn Văn An|Trưởng ấp|Giấy khen
||Bí thư|Bằng khen
|phường Hưng Lợi||
2|Trần Thị Bé|Trưởng ấp|Giấy khen
|(danh sách này có 02 người)||
",
            expected: "
awards
1-1 name B, position C, award D
2 i Nguyễn Văn An | position: Trưởng ấp | award: Giấy khen
3 i null | position: Bí thư | award: Bằng khen
5 i Trần Thị Bé | position: Trưởng ấp | award: Giấy khen | group: phường Hưng Lợi
4 group, 6 note
",
        },
        Layout {
            what: "people in small letters, and without their numbers",
            file: "khen.xlsx",
            merges: &[],
            lines: "
STT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen
1|Lê Văn An|Bí thư|Phường A|GK
|lê thị bé|chủ tịch|phường b|gk
3|Lê Văn Chín|Bí thư|Phường A|GK
4|Lê Văn Dư|Bí thư|Phường A|Giấy khen
|lê thị em|chủ tịch|phường b|giấy khen
",
            expected: "
awards
1-1 name B, position C, unit D, award E
2 i Lê Văn An | position: Bí thư | unit: Phường A | award: GK
3 i lê thị bé | position: chủ tịch | unit: phường b | award: gk
4 i Lê Văn Chín | position: Bí thư | unit: Phường A | award: GK
5 i Lê Văn Dư | position: Bí thư | unit: Phường A | award: Giấy khen
6 i lê thị em | position: chủ tịch | unit: phường b | award: giấy khen
",
        },
    ]);
}

#[test]
fn usual_shortenings_head_columns_and_name_places() {
    check(&[Layout {
        what: "shortened headings",
        file: "x.xlsx",
        merges: &[],
        lines: "
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
TT|HỌ & TÊN|SĐT|CV|ĐVCT|HTKT|LÝ DO KT
1|Nguyễn Văn An|0199000001|Bí thư|P. Tân An|GK|Có thành tích xuất sắc
2|Trần Thị Bé|0199000002|Chủ tịch|Q. Ninh Kiều|GK|Có thành tích xuất sắc
",
        expected: "
awards
2-2 name B, position D, unit E, award F, citation G
3 i Nguyễn Văn An | position: Bí thư | unit: P. Tân An | award: GK | citation: Có thành tích xuất sắc
4 i Trần Thị Bé | position: Chủ tịch | unit: Q. Ninh Kiều | award: GK | citation: Có thành tích xuất sắc
",
    }]);
}

#[test]
fn names_and_units_alone_are_no_list_of_models() {
    check(&[Layout {
        what: "nothing says what the list is for",
        file: "so1.xlsx",
        merges: &[],
        lines: "
STT|Tên tập thể|Đơn vị
1|Chi bộ ấp 1|Xã Thới Xuân
2|Chi bộ ấp 2|Xã Thới Xuân
",
        expected: "
none
null-null
",
    }]);
}

#[test]
fn a_name_and_a_year_of_birth_may_share_a_cell() {
    check(&[Layout {
        what: "the year in brackets, behind a comma, behind a dash",
        file: "khen.xlsx",
        merges: &[],
        lines: "
STT|Họ và tên, năm sinh|Chức vụ, đơn vị|Hình thức khen
1|Lê Văn An (1970)|Bí thư, Đảng ủy phường A|GK
2|Trần Thị Bé, sinh năm 1980|Chủ tịch Hội LHPN, phường B|GK
3|Võ Văn Ba - 1990|Trưởng ấp, ấp 3|GK
",
        expected: "
awards
1-1 name B, position C, unit C, birth B, award D
2 i Lê Văn An | position: Bí thư | unit: Đảng ủy phường A | birth: 1970 | award: GK
3 i Trần Thị Bé | position: Chủ tịch Hội LHPN | unit: phường B | birth: 1980 | award: GK
4 i Võ Văn Ba | position: Trưởng ấp | unit: ấp 3 | birth: 1990 | award: GK
",
    }]);
}
