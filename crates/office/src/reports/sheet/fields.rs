//! The words over the columns of reports (domain §7.4). What a column of figures stands for is
//! found out later: to the finder of tables plan, actual and share are columns of figures alike.

use sheets::table::{FieldWords, Role};

use crate::awards::sheet::NUMBER;

/// Every field of a report, and the columns that stand beside them.
pub(super) static ALL: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "label",
        role: Role::Subject,
        strong: "chỉ tiêu, nội dung chỉ tiêu, tên chỉ tiêu, chỉ tiêu báo cáo, nội dung báo cáo, tiêu chí, \
            tên tiêu chí, nội dung tiêu chí, nội dung, nội dung công việc, nội dung hoạt động, nội dung số liệu, \
            chỉ tiêu số liệu, nội dung thống kê, chỉ tiêu thống kê, nội dung thực hiện, chỉ số, hạng mục, \
            tên chỉ số, nội dung các chỉ tiêu, chỉ tiêu chủ yếu, các chỉ tiêu, các nội dung, nội dung chủ yếu, \
            indicator, indicators",
        weak: "mục, nhiệm vụ, công việc, lĩnh vực, hoạt động, diễn giải, danh mục, loại hình, phân loại",
    },
    FieldWords {
        code: "code_hint",
        role: Role::Value,
        strong: "mã, mã chỉ tiêu, mã số, ký hiệu, mã hiệu, mã số chỉ tiêu, code",
        weak: "",
    },
    FieldWords {
        code: "unit",
        role: Role::Subject,
        strong: "xã thị trấn, xã phường thị trấn, xã phường, phường xã, địa phương, tên đơn vị, \
            đơn vị báo cáo, tên xã, tên phường, tên xã phường, ấp khu vực, tên ấp, tên cơ sở, \
            đơn vị trực thuộc, khu vực ấp, cơ quan đơn vị, đơn vị xã phường, tên cơ quan đơn vị, \
            thôn tổ dân phố, tên tổ chức, huyện thị xã thành phố, quận huyện, địa bàn, tên địa phương, \
            tổ chức đoàn thể, tên xã phường thị trấn, đơn vị xã phường thị trấn, đơn vị địa phương, \
            các đơn vị, khóm ấp, ấp khóm, tên khu vực, tên thôn, đơn vị thực hiện, tên xã thị trấn, \
            phường xã thị trấn, xã phường đặc khu, phường thị trấn xã",
        weak: "đơn vị, cơ quan, tên, tổ chức, chi hội, chi bộ, đoàn thể, organisation, organization",
    },
    FieldWords {
        code: "unit_of_measure",
        role: Role::Value,
        strong: "đvt, đơn vị tính, đơn vị đo, đv tính, đơn vị đo lường, unit of measure, đơn vị tính toán",
        weak: "đơn vị, đv, unit",
    },
    FieldWords {
        code: "value",
        role: Role::Value,
        strong: "kỳ này, thực hiện, lũy kế, kết quả, số lượng, thực hiện kỳ này, kết quả thực hiện, \
            kỳ trước, cùng kỳ, số liệu, trong kỳ, ước thực hiện, giá trị, số liệu báo cáo, kết quả đạt được, \
            đã thực hiện, thực hiện trong kỳ, phát sinh, số phát sinh, tổng số, kế hoạch, kế hoạch năm, \
            chỉ tiêu giao, chỉ tiêu kế hoạch, chỉ tiêu được giao, kế hoạch giao, chỉ tiêu năm, \
            chỉ tiêu nghị quyết, tỷ lệ, so sánh, so với cùng kỳ, so cùng kỳ, tăng giảm, đạt tỷ lệ, \
            tỷ lệ hoàn thành, tỷ lệ thực hiện, tỷ lệ đạt, so với kế hoạch, so kế hoạch, chênh lệch, \
            tỷ trọng, lũy kế từ đầu năm, từ đầu năm, từ đầu năm đến nay, số tiền, kinh phí, \
            kỳ báo cáo, th, kh, k h, ư th, ước th, ước, ước đạt, ước cả năm, value, actual, plan, total",
        weak: "số, sl, tổng cộng, cộng, tổng, trong đó, đạt, chia ra",
    },
    FieldWords {
        code: "period",
        role: Role::Value,
        strong: "kỳ, thời kỳ, kỳ số liệu, kỳ báo cáo",
        weak: "thời gian, tháng, quý, năm",
    },
    FieldWords {
        code: "note",
        role: Role::Aside,
        strong: "ghi chú, chú thích, ý kiến, nhận xét, giải trình, lý do, minh chứng, nguồn số liệu, \
            cơ quan cung cấp, đơn vị cung cấp, cơ quan chủ trì, đơn vị chủ trì, người phụ trách, \
            đánh giá, note, notes, remark, remarks",
        weak: "",
    },
    FieldWords {
        code: "foreign",
        role: Role::Aside,
        strong: "họ và tên, họ tên, tên mô hình, tiền thưởng, hình thức khen, hình thức khen thưởng, \
            năm sinh, ngày sinh, chức vụ, danh hiệu, đơn giá, thành tiền, hệ số, mức lương, số tài khoản, \
            tên hàng, mặt hàng, quy cách, điện thoại, số điện thoại, cccd, số cccd, cmnd, địa chỉ, \
            số nhà, chữ ký, ký nhận, ngày tháng năm sinh",
        weak: "",
    },
];

/// Words for places, which names of places begin with.
pub(super) static ALONE: &[(&str, &str)] = &[(
    "unit",
    "xã, phường, thị trấn, quận, huyện, thị xã, tỉnh, ấp, khu vực, thôn, khóm, khu phố, cơ sở, \
    tổ dân phố, chi đoàn",
)];
