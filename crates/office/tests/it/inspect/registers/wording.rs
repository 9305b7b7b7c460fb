//! Words that head the columns of registers, usual and not.

use super::{Register, check};

#[test]
fn strange_words_head_the_usual_columns() {
    check(&[
        Register {
            what: "a kind of registration is no award",
            merges: &[],
            lines: "
DANH SÁCH ĐĂNG KÝ THI ĐUA DÂN VẬN KHÉO
STT|Tên mô hình|Đơn vị|Lĩnh vực|Hình thức|Kinh phí|Ghi chú
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QPAN|Mới|5.000.000|
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|KT|Duy trì|2.000.000|
",
            expected: "
models
2-2 title B, field D, lead_unit C, note G
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Ân
",
        },
        Register {
            what: "long headings with long remarks in brackets",
            merges: &[],
            lines: "
STT|Tên mô hình (ghi đầy đủ tên gọi của mô hình theo đúng văn bản đăng ký với Ban Dân vận Huyện ủy, không viết tắt, không ghi kèm địa chỉ)|Đơn vị đăng ký|Nội dung, cách làm (nêu tóm tắt nội dung thực hiện, cách thức tổ chức, lực lượng tham gia, thời gian dự kiến hoàn thành của mô hình)
1|Tiếng kẻng an ninh|Công an xã Tân Lân|Lắp 12 kẻng
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|Mỗi hội viên một con heo đất
",
            expected: "
models
1-1 title B, lead_unit C, content D
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân | content: Lắp 12 kẻng
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã Tân Ân | content: Mỗi hội viên một con heo đất
",
        },
        Register {
            what: "people and their models",
            merges: &[],
            lines: "
DANH SÁCH ĐIỂN HÌNH \"DÂN VẬN KHÉO\"
STT|Họ và tên cá nhân, tên tập thể|Địa chỉ|Tên mô hình, việc làm|Lĩnh vực
1|Nguyễn Văn An|Ấp 3, xã Tân Lân|Hiến đất làm đường|KT
2|Chi bộ ấp 4|Ấp 4, xã Tân Lân|Dòng họ hiếu học|VHXH
",
            expected: "
models
2-2 title D, field E, lead_unit B, place C
3 title: Hiến đất làm đường | field: KINH_TE | lead_unit: Nguyễn Văn An | place: Ấp 3, xã Tân Lân
4 title: Dòng họ hiếu học | field: VAN_HOA_XA_HOI | lead_unit: Chi bộ ấp 4 | place: Ấp 4, xã Tân Lân
",
        },
        Register {
            what: "a wide heading over name and field",
            merges: &["C1:E1", "A1:A2", "B1:B2", "F1:F2"],
            lines: "
STT|Đơn vị|Mô hình \"Dân vận khéo\"|||Thời gian
||Tên mô hình|Lĩnh vực|Địa bàn|
1|Xã Tân Lân|Tiếng kẻng an ninh|QPAN|Ấp 3|2023
2|Xã Tân Ân|Nuôi heo đất|KT|Ấp 1|2023
",
            expected: "
models
1-2 title C, field D, lead_unit B, place E, start F
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Xã Tân Lân | place: Ấp 3 | start: 2023
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Xã Tân Ân | place: Ấp 1 | start: 2023
",
        },
        Register {
            what: "who registers, collectives and people under one heading",
            merges: &["B1:C1", "A1:A2", "D1:D2", "E1:E2"],
            lines: "
STT|Đối tượng đăng ký||Tên mô hình|Lĩnh vực
|Tập thể|Cá nhân||
1|Chi bộ ấp 3||Tiếng kẻng an ninh|QPAN
2||Nguyễn Văn An|Trồng rau sạch|KT
",
            expected: "
models
1-2 title D, field E, lead_unit B+C
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Chi bộ ấp 3
4 title: Trồng rau sạch | field: KINH_TE | lead_unit: Nguyễn Văn An
",
        },
        Register {
            what: "short headings",
            merges: &[],
            lines: "
TT|Tên MH|Đv đăng ký|LV|Địa bàn|TG thực hiện|GC
1|Tiếng kẻng an ninh|CA xã|QPAN|Ấp 3|3/2023-12/2023|
2|Nuôi heo đất|HPN xã|KT|Ấp 1|1/2023-12/2023|mới
",
            expected: "
models
1-1 title B, field D, lead_unit C, place E, start F, end F, note G
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: CA xã | place: Ấp 3 | start: 2023-03 | end: 2023-12
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: HPN xã | place: Ấp 1 | start: 2023-01 | end: 2023-12 | note: mới
",
        },
        Register {
            what: "years beside each other are no times",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị|Lĩnh vực|Năm đăng ký|Thời gian bắt đầu|Thời gian hoàn thành
1|Tiếng kẻng an ninh|Công an xã|QPAN|2023|01/3/2023|31/12/2023
2|Nuôi heo đất|Hội Phụ nữ xã|KT|2023|15/3/2023|31/12/2023
",
            expected: "
models
1-1 title B, field D, lead_unit C, start F, end G
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã | start: 2023-03-01 | end: 2023-12-31
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã | start: 2023-03-15 | end: 2023-12-31
",
        },
        Register {
            what: "aims and content in one column, results of the year",
            merges: &[],
            lines: "
STT|Tên mô hình dân vận khéo|Cơ quan, đơn vị, địa phương thực hiện|Mục tiêu, nội dung, giải pháp thực hiện|Kết quả thực hiện 6 tháng đầu năm
1|Tiếng kẻng an ninh|Công an xã Tân Lân|Lắp 12 kẻng; phân công trực|12 kẻng
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|Mỗi hội viên một con heo|30 con
",
            expected: "
models
1-1 title B, lead_unit C, content D
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân | content: Lắp 12 kẻng; phân công trực
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã Tân Ân | content: Mỗi hội viên một con heo
",
        },
        Register {
            what: "telephone alone",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị đăng ký|Địa điểm|Số điện thoại liên hệ
1|Tiếng kẻng an ninh|Công an xã Tân Lân|Ấp 3|0199 111 222
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|Ấp 1|0199 111 333
",
            expected: "
models
1-1 title B, lead_unit C, place D, contact E
2 title: Tiếng kẻng an ninh | lead_unit: Công an xã Tân Lân | place: Ấp 3 | contact: 0199 111 222
3 title: Nuôi heo đất | lead_unit: Hội Phụ nữ xã Tân Ân | place: Ấp 1 | contact: 0199 111 333
",
        },
        Register {
            what: "units and their hamlets under one heading",
            merges: &[],
            lines: "
STT|Tên mô hình|Đơn vị, địa chỉ thực hiện|Lĩnh vực|Ghi chú
1|Tiếng kẻng an ninh|Công an xã Tân Lân, ấp 3|QPAN|
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân, ấp 1|KT|
",
            expected: "
models
1-1 title B, field D, lead_unit C, place C, note E
2 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân, ấp 3 | place: Công an xã Tân Lân, ấp 3
3 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Ân, ấp 1 | place: Hội Phụ nữ xã Tân Ân, ấp 1
",
        },
        Register {
            what: "field words typed over two lines of the header",
            merges: &[],
            lines: "
STT|Tên|Đơn vị|Lĩnh|Thời gian|Thời gian|Ghi
|mô hình|đăng ký|vực|bắt đầu|kết thúc|chú
1|Tiếng kẻng an ninh|Công an xã Tân Lân|QPAN|3/2023|12/2023|
2|Nuôi heo đất|Hội Phụ nữ xã Tân Ân|KT|1/2023|12/2023|mới
",
            expected: "
models
1-2 title B, field D, lead_unit C, start E, end F, note G
3 title: Tiếng kẻng an ninh | field: QPAN | lead_unit: Công an xã Tân Lân | start: 2023-03 | end: 2023-12
4 title: Nuôi heo đất | field: KINH_TE | lead_unit: Hội Phụ nữ xã Tân Ân | start: 2023-01 | end: 2023-12 | note: mới
",
        },
    ]);
}
