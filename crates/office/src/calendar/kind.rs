//! The kinds of days: those that an office enters, and those that follow from other subjects.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::fold;

use crate::models::codes::coded;
use crate::words::{self, Key, Params, keys};

coded! {
    /// What a day of the calendar is.
    DayKind {
        /// Ngày lễ, ngày truyền thống: dated data, or a day of the office's own.
        Fixed = "fixed" => CALENDAR_KIND_FIXED,
        /// Nhiệm vụ: it waits until it is done.
        Work = "work" => CALENDAR_KIND_WORK,
        /// Đợt cao điểm, chiến dịch.
        Campaign = "campaign" => CALENDAR_KIND_CAMPAIGN,
        /// Hội nghị.
        Conference = "conference" => CALENDAR_KIND_CONFERENCE,
        /// Họp, làm việc.
        Meeting = "meeting" => CALENDAR_KIND_MEETING,
        /// Đi cơ sở.
        Visit = "visit" => CALENDAR_KIND_VISIT,
        /// Lễ kỷ niệm, lễ trao thưởng: entered, or of an award round.
        Ceremony = "ceremony" => CALENDAR_KIND_CEREMONY,
        /// Ghi chú.
        Note = "note" => CALENDAR_KIND_NOTE,
        /// Hạn báo cáo.
        Report = "report" => CALENDAR_KIND_REPORT,
        /// Đợt khen thưởng.
        Round = "round" => CALENDAR_KIND_ROUND,
        /// Kế hoạch mô hình.
        Model = "model" => CALENDAR_KIND_MODEL,
        /// Thu hồi hiện vật, tiền thưởng.
        Return = "return" => CALENDAR_KIND_RETURN,
        /// Kiểm tra, giám sát.
        Inspection = "inspection" => CALENDAR_KIND_INSPECTION,
        /// Kiến nghị, chỉ đạo phải thực hiện.
        Recommendation = "recommendation" => CALENDAR_KIND_RECOMMENDATION,
    }
}

impl DayKind {
    /// The kinds that an office enters itself.
    pub const ENTERED: [DayKind; 8] = [
        DayKind::Work,
        DayKind::Conference,
        DayKind::Meeting,
        DayKind::Campaign,
        DayKind::Visit,
        DayKind::Ceremony,
        DayKind::Fixed,
        DayKind::Note,
    ];

    /// Whether it waits to be done: a meeting of yesterday is over, a task of yesterday is late.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, DayKind::Work)
    }

    /// An entered kind as people write it: "Hội nghị", "họp giao ban", "Đợt cao điểm".
    #[must_use]
    pub fn read(text: &str) -> Option<DayKind> {
        let folded = fold(text);
        let words = [
            ("hoi nghi", DayKind::Conference),
            ("so ket", DayKind::Conference),
            ("tong ket", DayKind::Conference),
            ("cao diem", DayKind::Campaign),
            ("chien dich", DayKind::Campaign),
            ("ra quan", DayKind::Campaign),
            ("phat dong", DayKind::Campaign),
            ("di co so", DayKind::Visit),
            ("khao sat", DayKind::Visit),
            ("kiem tra", DayKind::Visit),
            ("trao thuong", DayKind::Ceremony),
            ("le ", DayKind::Ceremony),
            ("ngay le", DayKind::Fixed),
            ("ngay truyen thong", DayKind::Fixed),
            ("ky niem", DayKind::Fixed),
            ("hop", DayKind::Meeting),
            ("lam viec", DayKind::Meeting),
            ("giao ban", DayKind::Meeting),
            ("nhiem vu", DayKind::Work),
            ("cong viec", DayKind::Work),
            ("bao cao", DayKind::Work),
            ("ghi chu", DayKind::Note),
        ];
        let padded = format!("{folded} ");
        let said = words
            .iter()
            .filter_map(|(word, kind)| Some((padded.find(word)?, *kind)));
        said.min_by_key(|(at, _)| *at).map(|(_, kind)| kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_understood_as_offices_write_them() {
        let cases = [
            ("Hội nghị sơ kết", Some(DayKind::Conference)),
            ("Họp giao ban", Some(DayKind::Meeting)),
            ("Đợt cao điểm", Some(DayKind::Campaign)),
            ("Lễ trao thưởng", Some(DayKind::Ceremony)),
            ("Ngày truyền thống", Some(DayKind::Fixed)),
            ("nhiệm vụ", Some(DayKind::Work)),
            ("Họp mặt kỷ niệm ngày truyền thống", Some(DayKind::Meeting)),
            ("khác", None),
        ];
        for (text, kind) in cases {
            assert_eq!(DayKind::read(text), kind, "{text}");
        }
    }
}
