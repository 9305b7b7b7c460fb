//! The words over the columns of plans and schedules of work. Phrases are parted by commas; marks and
//! tone places as in today's spelling. Nothing here but words.

use sheets::table::{FieldWords, Role};

use crate::awards::sheet::NUMBER;

const fn value(code: &'static str, strong: &'static str, weak: &'static str) -> FieldWords {
    FieldWords {
        code,
        role: Role::Value,
        strong,
        weak,
    }
}

/// Every field of a plan, and the columns that stand beside them.
pub(super) static ALL: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "title",
        role: Role::Subject,
        strong: "nội dung, nội dung công việc, tên công việc, công việc, nội dung thực hiện, nhiệm vụ, \
            nội dung nhiệm vụ, tên nhiệm vụ, hoạt động, tên hoạt động, nội dung hoạt động, tên sự kiện, \
            sự kiện, nội dung công tác, nội dung kế hoạch, việc, nội dung chương trình, nhiệm vụ trọng tâm, \
            nội dung làm việc, nội dung cuộc họp, hội nghị, tên hội nghị, task, event, activity",
        weak: "chương trình, tên",
    },
    value(
        "start",
        "thời gian, thời gian thực hiện, ngày, ngày tháng, ngày bắt đầu, bắt đầu, từ ngày, thời gian bắt đầu, \
            thời điểm, ngày thực hiện, thứ ngày, ngày thứ, thời gian tổ chức, ngày tổ chức, tiến độ, \
            thời gian dự kiến, ngày dự kiến, thời hạn, date, start",
        "tháng, tuần, thứ",
    ),
    value(
        "end",
        "đến ngày, ngày kết thúc, kết thúc, thời gian kết thúc, hạn, hạn hoàn thành, ngày hoàn thành, \
            thời gian hoàn thành, hạn chót, thời hạn hoàn thành, end, due",
        "hoàn thành",
    ),
    value(
        "kind",
        "loại, loại hình, loại việc, loại công việc, nhóm việc, hình thức, phân loại, kind",
        "nhóm, lĩnh vực",
    ),
    value(
        "time",
        "giờ, giờ họp, giờ làm việc, giờ bắt đầu, time",
        "buổi",
    ),
    value(
        "venue",
        "địa điểm, nơi tổ chức, địa điểm tổ chức, địa điểm thực hiện, nơi họp, phòng họp, place, venue",
        "nơi, địa bàn",
    ),
    value(
        "lead",
        "chủ trì, người chủ trì, đơn vị chủ trì, cơ quan chủ trì, phụ trách, người phụ trách, \
            lãnh đạo chủ trì, lãnh đạo phụ trách, lãnh đạo chỉ đạo, bộ phận phụ trách, lead",
        "đơn vị thực hiện, người thực hiện, thực hiện, đơn vị, cơ quan thực hiện, tham mưu",
    ),
    value(
        "joins",
        "thành phần, thành phần tham dự, thành phần dự, thành phần mời, tham dự, người dự, đơn vị tham dự, \
            đối tượng, participants",
        "tham gia, dự",
    ),
    value(
        "prepares",
        "chuẩn bị, đơn vị chuẩn bị, bộ phận chuẩn bị, người chuẩn bị, phối hợp, đơn vị phối hợp, \
            cơ quan phối hợp, chuẩn bị nội dung, prepared by",
        "tham mưu chuẩn bị",
    ),
    value(
        "note",
        "ghi chú, note, kết quả, kết quả thực hiện",
        "chú thích, yêu cầu, sản phẩm",
    ),
];
