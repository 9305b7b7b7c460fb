//! The words over the columns of registers of models (domain §7.4). Phrases are parted by commas;
//! marks and tone places as in today's spelling. Nothing here but words.

use sheets::table::{FieldWords, LabelWords, Role};

use crate::awards::sheet::NUMBER;

/// Every field of a register, and the columns that stand beside them.
pub(super) static ALL: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "title",
        role: Role::Subject,
        strong: "tên mô hình, mô hình, tên mô hình điển hình, mô hình điển hình, tên mô hình dân vận khéo, \
            tên mô hình điển hình dân vận khéo, mô hình dân vận khéo, mô hình điển hình dân vận khéo, \
            tên điển hình, tên công trình, công trình, tên công trình phần việc, công trình phần việc, \
            phần việc, tên gọi mô hình, tên gọi của mô hình, tên mô hình cách làm, \
            tên mô hình cách làm hay, tên mô hình đăng ký, mô hình đăng ký, tên mô hình đề nghị công nhận, \
            tên mô hình hoạt động, tên gọi, tên việc làm, tên mô hình việc làm, tên mô hình công trình, \
            tên phần việc, tên cách làm, tên nội dung, tên dân vận khéo, model name, \
            tên mô hình gương điển hình, tên đề án, tên mô hình dvk, mô hình dvk, tên mh, model",
        weak: "tên, điển hình, nội dung mô hình, nội dung đăng ký mô hình, dân vận khéo, gương điển hình, cách làm hay",
    },
    FieldWords {
        code: "field",
        role: Role::Value,
        strong: "lĩnh vực, thuộc lĩnh vực, lĩnh vực đăng ký, lĩnh vực thực hiện, nhóm lĩnh vực, \
            loại lĩnh vực, lĩnh vực hoạt động, lv, field",
        weak: "loại, nhóm, loại mô hình, phân loại, loại hình, nhóm mô hình, mã lĩnh vực",
    },
    FieldWords {
        code: "lead_unit",
        role: Role::Value,
        strong: "đơn vị, đơn vị đăng ký, đơn vị thực hiện, tên đơn vị, đơn vị chủ trì, cơ quan chủ trì, \
            tập thể cá nhân đăng ký, tập thể cá nhân thực hiện, cơ quan đơn vị, đơn vị xây dựng, \
            đơn vị cá nhân, đơn vị cá nhân đăng ký, đơn vị cá nhân thực hiện, tên đơn vị đăng ký, \
            tên tập thể cá nhân, tên tập thể cá nhân đăng ký, cá nhân tập thể đăng ký, \
            tổ chức cá nhân, tổ chức cá nhân đăng ký, tên đơn vị cá nhân, tên cơ quan đơn vị, \
            cơ quan đơn vị đăng ký, cơ quan đơn vị thực hiện, cơ quan thực hiện, đơn vị triển khai, \
            đơn vị phụ trách, đơn vị chủ quản, chủ thể, chủ thể thực hiện, chủ thể đăng ký, \
            đơn vị đăng kí, cơ quan, cơ quan tổ chức đơn vị, tên tập thể, tên cơ sở, tên địa phương, \
            tập thể đăng ký, cá nhân đăng ký, họ và tên cá nhân đăng ký, họ tên cá nhân đăng ký, \
            họ và tên người đăng ký, họ tên người đăng ký, tên cá nhân đăng ký, họ và tên cá nhân, tên cá nhân, đơn vị đề nghị, đơn vị tổ chức, tập thể cá nhân, đơn vị trực tiếp thực hiện, \
            chi bộ đăng ký, đảng bộ chi bộ, tên chi bộ, nơi đăng ký, đv đăng ký, đv thực hiện, unit, lead unit",
        weak: "tập thể, chủ trì, cá nhân, địa phương, xã phường, xã phường thị trấn, phường xã, \
            xã thị trấn, chi bộ, cơ sở, tổ chức, người đăng ký, người thực hiện, đối tượng đăng ký",
    },
    FieldWords {
        code: "place",
        role: Role::Value,
        strong: "địa bàn, địa chỉ, địa điểm, nơi thực hiện, địa bàn thực hiện, địa điểm thực hiện, \
            địa bàn triển khai, địa điểm triển khai, địa chỉ thực hiện, nơi triển khai, \
            địa bàn xây dựng, địa điểm xây dựng, địa bàn áp dụng, phạm vi thực hiện, \
            địa chỉ mô hình, địa điểm tổ chức, địa chỉ địa bàn, địa bàn địa chỉ, place, địa bàn dân cư",
        weak: "khu vực, phạm vi, phạm vi áp dụng, ấp khu vực, khu dân cư, thôn ấp, ấp, xã phường, xã phường thị trấn, \
            phường xã, xã thị trấn, địa phương, nơi áp dụng",
    },
    FieldWords {
        code: "content",
        role: Role::Value,
        strong: "nội dung, nội dung cách làm, cách làm, nội dung thực hiện, tóm tắt nội dung, \
            nội dung đăng ký, tóm tắt, nội dung cách làm cụ thể, nội dung cách thức thực hiện, \
            cách thức thực hiện, nội dung hoạt động, nội dung triển khai, nội dung chính, \
            tóm tắt nội dung mô hình, nội dung mô hình, nội dung đăng ký mô hình, nội dung phương pháp thực hiện, \
            nội dung biện pháp, biện pháp thực hiện, giải pháp thực hiện, nội dung giải pháp, \
            tóm tắt cách làm, tóm tắt nội dung cách làm, nội dung công việc, nội dung cụ thể, content, \
            mô tả, mô tả mô hình, mô tả tóm tắt, hoạt động chính, nội dung và cách làm, cách thực hiện, \
            nội dung tóm tắt, phương thức thực hiện, hình thức thực hiện, cách tổ chức thực hiện",
        weak: "hoạt động, việc làm, giải pháp, biện pháp, phương pháp",
    },
    FieldWords {
        code: "start",
        role: Role::Value,
        strong: "bắt đầu, từ ngày, từ tháng, từ năm, ngày bắt đầu, thời gian bắt đầu, tháng bắt đầu, \
            thời điểm bắt đầu, thời gian bắt đầu thực hiện, bắt đầu từ, năm bắt đầu, tg bắt đầu, \
            ngày khởi động, thời gian khởi động, khởi động, ngày triển khai, start, start date, từ tháng năm, \
            thời gian từ, bđ",
        weak: "từ, thời gian, thời gian thực hiện, thời gian triển khai, thời hạn, thời hạn thực hiện, \
            tiến độ, tiến độ thực hiện, thời điểm, thời gian xây dựng, tg thực hiện, tgian thực hiện, \
            năm thực hiện, thời điểm thực hiện, thời gian hoạt động, giai đoạn, lộ trình, thời gian đăng ký thực hiện, tg",
    },
    FieldWords {
        code: "end",
        role: Role::Value,
        strong: "kết thúc, đến ngày, đến tháng, đến năm, ngày kết thúc, thời gian kết thúc, tháng kết thúc, \
            thời điểm kết thúc, năm kết thúc, tg kết thúc, ngày hoàn thành, thời gian hoàn thành, hoàn thành, \
            dự kiến kết thúc, dự kiến hoàn thành, thời điểm hoàn thành, hạn hoàn thành, end, end date, \
            đến tháng năm, thời gian đến, kt lúc",
        weak: "đến",
    },
    FieldWords {
        code: "contact",
        role: Role::Value,
        strong: "liên hệ, người phụ trách, người phụ trách số điện thoại, người phụ trách điện thoại, \
            người liên hệ, cán bộ phụ trách, người chịu trách nhiệm, cá nhân phụ trách, \
            họ tên người phụ trách, họ và tên người phụ trách, họ tên người liên hệ, đầu mối liên hệ, \
            họ và tên người liên hệ, cán bộ theo dõi, người theo dõi, người đại diện, \
            họ tên số điện thoại, họ và tên số điện thoại, họ tên điện thoại, họ và tên điện thoại, \
            thông tin liên hệ, người đứng đầu, chủ nhiệm mô hình, chủ nhiệm, tên người phụ trách, \
            người phụ trách sđt, họ tên sđt, contact, đồng chí phụ trách, người quản lý, người đứng đầu mô hình",
        weak: "phụ trách, đại diện, đầu mối, điện thoại liên hệ, số điện thoại liên hệ, sđt liên hệ, họ và tên, \
            họ tên, số điện thoại, điện thoại, sđt, đt, số đt",
    },
    FieldWords {
        code: "note",
        role: Role::Value,
        strong: "ghi chú, chú thích, note, notes, gc, remark",
        weak: "",
    },
    FieldWords {
        code: "code",
        role: Role::Aside,
        strong: "mã, mã số, mã mô hình, ký hiệu, mã đăng ký, mã đơn vị, mã hồ sơ, code",
        weak: "",
    },
    FieldWords {
        code: "partner",
        role: Role::Aside,
        strong: "đơn vị phối hợp, phối hợp, cơ quan phối hợp, lực lượng phối hợp, lực lượng tham gia, \
            lực lượng nòng cốt, thành phần tham gia, thành phần phối hợp, đơn vị phối hợp thực hiện, \
            đơn vị theo dõi, đơn vị quản lý, cơ quan quản lý, đơn vị hỗ trợ, cơ quan công nhận, đơn vị công nhận, \
            cấp ủy phụ trách, cơ quan theo dõi",
        weak: "",
    },
    FieldWords {
        code: "novelty",
        role: Role::Aside,
        strong: "mô hình mới, mô hình duy trì, mô hình cũ, mới duy trì, mô hình mới duy trì, tình trạng, trạng thái, \
            hình thức đăng ký, duy trì, nhân rộng, đăng ký mới, tiếp tục, tiếp tục duy trì, xây dựng mới, \
            mô hình nhân rộng, mô hình tiếp tục, duy trì nhân rộng, mới nhân rộng, duy trì từ năm, tính mới, \
            khả năng nhân rộng, mức độ, mới hay duy trì, mới tiếp tục, mô hình tập thể, mô hình cá nhân, \
            điển hình tập thể, điển hình cá nhân, loại hình đăng ký, mới",
        weak: "",
    },
    FieldWords {
        code: "result",
        role: Role::Aside,
        strong: "kết quả, kết quả thực hiện, kết quả đạt được, kết quả nổi bật, hiệu quả, hiệu quả mang lại, \
            hiệu quả mô hình, hiệu quả kinh tế, hiệu quả xã hội, đánh giá, xếp loại, điểm, tổng điểm, điểm tự chấm, điểm thẩm định, tự chấm, \
            mục tiêu, mục đích, mục đích yêu cầu, mục tiêu tiêu chí, sản phẩm, thực trạng, lý do, lý do chọn, ý nghĩa, \
            tác động, kết quả hiệu quả, kết quả dự kiến, dự kiến kết quả, chỉ tiêu, chỉ tiêu phấn đấu, \
            chỉ tiêu đăng ký, tiêu chí, khó khăn, vướng mắc, kiến nghị, đề xuất, bài học kinh nghiệm, ý kiến, \
            nhận xét, kết quả thẩm định, kết quả công nhận, công nhận, đề nghị công nhận, sản phẩm đầu ra, minh chứng, hình ảnh, nội dung duy trì, nguyên nhân",
        weak: "",
    },
    FieldWords {
        code: "scope",
        role: Role::Aside,
        strong: "đối tượng, đối tượng tác động, đối tượng thụ hưởng, đối tượng vận động, số hộ, số hộ tham gia, \
            số người tham gia, số thành viên, thành viên tham gia, quy mô, số lượng, số người, \
            số mô hình, tổng số mô hình, kinh phí, tổng kinh phí, kinh phí thực hiện, nguồn kinh phí, nguồn lực, \
            kinh phí hỗ trợ, dự toán, vốn, số tiền, chức vụ, chức danh, email, năm, năm đăng ký, năm thi đua, năm công nhận, \
            cấp, cấp đăng ký, cấp công nhận, cấp đề nghị, cấp quản lý, cấp xét, ngày ra mắt, ngày đăng ký, ngày công nhận, \
            số quyết định, quyết định, quyết định công nhận, số qđ, qđ công nhận, số văn bản, kế hoạch số, số kế hoạch, \
            chương trình, phong trào, gắn với phong trào, chương trình lồng ghép, kinh phí vận động, thành viên, đợt, nhân khẩu, số lần",
        weak: "",
    },
    FieldWords {
        code: "phone",
        role: Role::Aside,
        strong: "số điện thoại, điện thoại, sđt, đt, số đt, phone",
        weak: "",
    },
    FieldWords {
        code: "foreign",
        role: Role::Aside,
        strong: "họ và tên, họ tên, tiền thưởng, mức thưởng, hình thức khen, hình thức khen thưởng, năm sinh, ngày sinh, \
            đvt, đơn vị tính, đơn vị đo, lũy kế, luỹ kế, kỳ này, kỳ trước, cùng kỳ, danh hiệu, thành tích, cccd, giới tính",
        weak: "",
    },
];

/// Sub-headers that are values.
pub(super) static LABELS: &[LabelWords] = &[
    LabelWords {
        field: "field",
        phrases: "kt, kinh tế, phát triển kinh tế, ptkt, phát triển kt, lĩnh vực kinh tế, kinh tế xã hội, kt xh, \
            lĩnh vực phát triển kinh tế, pt kinh tế",
    },
    LabelWords {
        field: "field",
        phrases: "vh xh, văn hóa xã hội, vhxh, văn hóa, xã hội, vh, xh, lĩnh vực văn hóa xã hội, văn hóa và xã hội",
    },
    LabelWords {
        field: "field",
        phrases: "qp an, qpan, quốc phòng an ninh, anqp, an qp, an ninh quốc phòng, quốc phòng, an ninh, antt, \
            an ninh trật tự, lĩnh vực quốc phòng an ninh, qp",
    },
    LabelWords {
        field: "field",
        phrases: "htct, hệ thống chính trị, xây dựng hệ thống chính trị, xd htct, xdhtct, ht chính trị, chính trị, \
            xây dựng đảng, xây dựng htct, xây dựng đảng hệ thống chính trị, xây dựng đảng và hệ thống chính trị, \
            lĩnh vực xây dựng hệ thống chính trị, xd đảng htct, xd hệ thống chính trị",
    },
    LabelWords {
        field: "novelty",
        phrases: "mới, duy trì, nhân rộng, cũ, tiếp tục, đăng ký mới, tập thể, cá nhân, xã, huyện, tỉnh, cấp xã, cấp huyện, cấp tỉnh",
    },
];
