//! The words over the columns of award lists (domain §7.4). Phrases are parted by commas; marks
//! and tone places as in today's spelling. Nothing here but words.

use sheets::table::{FieldWords, LabelWords, Role};

use super::kinds;

/// The running number of the rows, which every kind of list has.
pub(crate) const NUMBER: FieldWords = FieldWords {
    code: "stt",
    role: Role::Number,
    strong: "stt, tt, số tt, số thứ tự, thứ tự, s t t, no",
    weak: "",
};

/// Every field of an award list, and the columns that stand beside them.
pub(super) static ALL: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "name",
        role: Role::Subject,
        strong: "họ và tên, họ tên, họ và tên cá nhân, họ tên cá nhân, tên cá nhân, tên tập thể, \
            tập thể cá nhân, tên tập thể cá nhân, tập thể và cá nhân, cá nhân tập thể, \
            tập thể cá nhân hộ gia đình, tập thể hộ gia đình cá nhân, cá nhân hộ gia đình, \
            tên tập thể cá nhân hộ gia đình, tên đối tượng, họ và tên chủ hộ, họ tên chủ hộ, chủ hộ, \
            tên chủ hộ, tên hộ gia đình, tên hộ, họ đệm, họ và tên đệm, họ và đệm, tên đệm, \
            họ và chữ đệm, họ và, và tên, người được khen, người được khen thưởng, người được đề nghị, \
            đơn vị cá nhân, cá nhân đơn vị, họ tên người được khen, tên tập thể họ và tên cá nhân, \
            tên đơn vị cá nhân, tên người được khen thưởng, tên đơn vị, tên cơ quan đơn vị, \
            tên cơ quan, họ tên tên tập thể, họ và tên tên tập thể, tên tổ chức, tên tổ chức cá nhân, \
            tổ chức cá nhân, đối tượng được khen thưởng, tên cơ sở, họ và tên đoàn viên, \
            họ và tên hội viên, họ và tên đảng viên, full name, name of recipient",
        weak: "tên, họ, tổ chức, name, recipient, đối tượng, đối tượng khen thưởng, đối tượng đề nghị, tập thể, cá nhân, \
            hộ gia đình, ông bà, đồng chí, tên gọi, đối tượng được khen, đối tượng khen",
    },
    FieldWords {
        code: "subject_kind",
        role: Role::Value,
        strong: "loại đối tượng, nhóm đối tượng, phân loại đối tượng",
        weak: "đối tượng, đối tượng khen thưởng, đối tượng đề nghị, đối tượng khen, loại, phân loại, \
            loại hình, diện",
    },
    FieldWords {
        code: "honorific",
        role: Role::Value,
        strong: "danh xưng, xưng hô, cách xưng hô",
        weak: "ông bà, quý danh, đồng chí",
    },
    FieldWords {
        code: "position",
        role: Role::Value,
        strong: "chức vụ, chức danh, chức vụ chức danh, chức danh chức vụ, chức vụ công tác, \
            chức vụ hiện nay, cấp bậc chức vụ, vị trí công tác, vị trí việc làm, \
            chức vụ đảng chính quyền đoàn thể, chức vụ đảng, chức vụ chính quyền, chức trách, \
            chức vụ đoàn thể, chức vụ công đoàn, chức vụ chuyên môn, position, job title",
        weak: "nhiệm vụ, nghề nghiệp, công việc, vị trí, title",
    },
    FieldWords {
        code: "unit",
        role: Role::Value,
        strong: "đơn vị, đơn vị công tác, nơi công tác, cơ quan, cơ quan công tác, cơ quan đơn vị, \
            đơn vị cơ quan, cơ quan đơn vị công tác, đơn vị nơi công tác, nơi làm việc, phòng ban, \
            tên đơn vị, tên cơ quan đơn vị, tên cơ quan, đơn vị trực thuộc, đơn vị chủ quản, \
            trực thuộc, thuộc đơn vị, xã phường, phường xã, xã phường thị trấn, địa phương, \
            nơi sinh hoạt, đơn vị địa chỉ, đơn vị địa phương, bộ phận, \
            công đoàn cơ sở, cơ sở đoàn, đvct, đv công tác, đơn vị ct, cq đv, organization, organisation, agency, workplace",
        weak: "địa chỉ, nơi ở, nơi cư trú, nơi thường trú, thường trú, địa bàn, đơn vị đề nghị, \
            chỗ ở, hộ khẩu, nơi cư ngụ, địa chỉ thường trú, cơ sở tôn giáo, nơi tu hành",
    },
    FieldWords {
        code: "birth",
        role: Role::Value,
        strong: "ngày sinh, năm sinh, ngày tháng năm sinh, ngày tháng sinh, sinh ngày, sinh năm, \
            ngày năm sinh, n sinh, ngày tháng năm, ntns, năm sinh nam nữ, date of birth, year of birth, \
            birth date, dob",
        weak: "sinh",
    },
    FieldWords {
        code: "award",
        role: Role::Value,
        strong: "hình thức khen, hình thức khen thưởng, hình thức đề nghị, hình thức đề nghị khen thưởng, \
            hình thức đề nghị khen, hình thức được khen, hình thức được đề nghị, danh hiệu, \
            danh hiệu hình thức, danh hiệu thi đua, danh hiệu hình thức khen thưởng, danh hiệu đề nghị, \
            danh hiệu thi đua hình thức khen thưởng, hình thức danh hiệu, đề nghị khen thưởng, \
            đề nghị hình thức khen thưởng, đề nghị tặng, đề nghị khen, đề nghị danh hiệu, loại khen, \
            loại khen thưởng, hình thức tặng, hình thức khen tặng, mức khen, hình thức, hình thức kt, \
            htkt, ht khen thưởng, award",
        weak: "đề nghị, khen thưởng, kết quả khen thưởng, danh hiệu đạt được, hình thức thưởng",
    },
    FieldWords {
        code: "amount",
        role: Role::Value,
        strong: "tiền thưởng, mức thưởng, mức tiền thưởng, số tiền, số tiền thưởng, tiền khen thưởng, \
            mức khen thưởng, thành tiền, kinh phí, kinh phí khen thưởng, mức tiền, trị giá, mức chi, \
            tiền thưởng kèm theo, giá trị thưởng, số tiền khen thưởng, amount, bonus",
        weak: "tiền, mức, giá trị, thưởng, bằng chữ, số tiền bằng chữ",
    },
    FieldWords {
        code: "citation",
        role: Role::Value,
        strong: "thành tích, tóm tắt thành tích, tóm tắt nội dung thành tích, thành tích đạt được, \
            tóm tắt thành tích đạt được, thành tích tiêu biểu, thành tích nổi bật, thành tích xuất sắc, \
            thành tích chính, nội dung thành tích, tóm tắt quá trình công tác, quá trình công tác, \
            lý do khen, lý do khen thưởng, lý do đề nghị, lý do, nội dung khen thưởng, nội dung khen, \
            trích ngang thành tích, tóm tắt thành tích công trạng, thành tích cụ thể, thành tích đề nghị, việc làm tốt, việc tốt, tóm tắt việc làm, \
            lý do biểu dương, nội dung biểu dương, lý do kt, nội dung kt, achievement, achievements",
        weak: "nội dung, tóm tắt, công trạng, mô tả",
    },
    FieldWords {
        code: "note",
        role: Role::Aside,
        strong: "ghi chú, chú thích, ý kiến, nhận xét, note, notes, remark, remarks",
        weak: "",
    },
    FieldWords {
        code: "fund",
        role: Role::Aside,
        strong: "nguồn, nguồn kinh phí, nguồn chi, nguồn tiền, nguồn thưởng, nguồn tiền thưởng",
        weak: "",
    },
    FieldWords {
        code: "decision",
        role: Role::Aside,
        strong: "số qđ, số quyết định, quyết định, quyết định số, qđ số, số văn bản, số qđ khen thưởng, \
            số ký hiệu, quyết định khen thưởng",
        weak: "",
    },
    FieldWords {
        code: "decision_date",
        role: Role::Aside,
        strong: "ngày qđ, ngày quyết định, ngày ký, ngày ban hành, ngày khen, ngày ra quyết định, \
            ngày tháng quyết định, ngày cấp, ngày tháng",
        weak: "",
    },
    FieldWords {
        code: "gender",
        role: Role::Aside,
        strong: "giới tính, nam nữ, phái, giới, nam, nữ",
        weak: "",
    },
    FieldWords {
        code: "citizen_id",
        role: Role::Aside,
        strong: "cccd, cmnd, số cccd, số cmnd, căn cước, số căn cước, căn cước công dân, số định danh, \
            số định danh cá nhân, cccd cmnd, cmt, số cmt",
        weak: "",
    },
    FieldWords {
        code: "phone",
        role: Role::Aside,
        strong: "số điện thoại, điện thoại, sđt, đt, số đt, liên hệ",
        weak: "",
    },
    FieldWords {
        code: "other",
        role: Role::Aside,
        strong: "dân tộc, tôn giáo, quê quán, trình độ, trình độ chuyên môn, trình độ học vấn, \
            lý luận chính trị, ngày vào đảng, ngày tháng vào đảng, ngày vào đảng chính thức, \
            khen thưởng kỷ luật, kỷ luật, từ tháng, từ năm, từ ngày, từ tháng năm, đến tháng, đến năm, \
            đến ngày, đến tháng năm, cơ quan ban hành, cấp ban hành, người đại diện, đại diện, \
            người phụ trách, người liên hệ, tuổi đảng, số thẻ đảng, thâm niên, số năm công tác, năm công tác, thời gian công tác, \
            thời gian giữ chức vụ, thời gian, số tài khoản, ngân hàng, ký nhận, chữ ký, số phiếu, \
            tỷ lệ phiếu, tỷ lệ, kết quả bình xét, kết quả bỏ phiếu, xếp loại, mã, mã số, mã hình thức, \
            mã loại, mã đơn vị, tỷ lệ nữ, năm, kết quả, sáng kiến, số lượng, cấp khen, cấp khen thưởng, \
            cơ quan khen, cơ quan khen thưởng, cơ quan ra quyết định, người ký, tuổi, email, \
            số nhân khẩu, ngày tháng vào ngành, số năm, năm khen, năm khen thưởng, \
            đã được khen, các hình thức đã được khen, hình thức đã được khen, thành tích đã được khen, \
            khen thưởng đã đạt, danh hiệu đã đạt, điểm, số điểm, nơi sinh, quốc tịch, hệ số, mức lương cơ sở, lương cơ sở",
        weak: "",
    },
    FieldWords {
        code: "member",
        role: Role::Aside,
        strong: "hội viên, đoàn viên, đảng viên, giáo viên, học sinh, sinh viên, cán bộ, nhân viên",
        weak: "",
    },
    FieldWords {
        code: "foreign",
        role: Role::Aside,
        strong: "tên mô hình, mô hình, lĩnh vực, chỉ tiêu, nội dung chỉ tiêu, đvt, đơn vị tính, kỳ này, \
            lũy kế, luỹ kế, kỳ trước, cùng kỳ, so sánh, kế hoạch, địa điểm, đơn vị đăng ký, \
            nội dung đăng ký, thời gian thực hiện, thực hiện",
        weak: "",
    },
];

/// Words for places and bodies, which names of places and bodies begin with.
pub(super) static ALONE: &[(&str, &str)] = &[(
    "unit",
    "xã, phường, thị trấn, đặc khu, quận, huyện, thị xã, tỉnh, thành phố, thôn, bản, buôn, khóm, \
    khu phố, tổ dân phố, ấp, khu vực, chi bộ, chi đoàn, chi hội, cơ sở, khoa, phòng, tổ, trường, \
    lớp, unit, department, office, address",
)];

/// Sub-headers that are values.
pub(super) static LABELS: &[LabelWords] = &[
    LabelWords {
        field: "subject_kind",
        phrases: kinds::COLLECTIVE_LABELS,
    },
    LabelWords {
        field: "subject_kind",
        phrases: kinds::HOUSEHOLD_LABELS,
    },
    LabelWords {
        field: "subject_kind",
        phrases: kinds::INDIVIDUAL_LABELS,
    },
    LabelWords {
        field: "award",
        phrases: "giấy khen, bằng khen, gk, bk, kỷ niệm chương, knc, cờ thi đua, lđtt, lao động tiên tiến, \
            cstđ, cstđcs, chiến sĩ thi đua, chiến sĩ thi đua cơ sở, tập thể lao động tiên tiến, \
            tập thể lao động xuất sắc, ttlđtt, ttlđxs, huân chương, thư khen, huy chương, \
            giấy khen cấp xã, giấy khen cấp huyện, bằng khen cấp tỉnh, bằng khen ubnd tỉnh, \
            bằng khen ubnd thành phố, giấy khen ubnd huyện, giấy khen ubnd quận, giấy khen ubnd xã, \
            giấy khen ubnd phường",
    },
    LabelWords {
        field: "gender",
        phrases: "nam, nữ",
    },
];
