//! Syllables that stand in the lists of offices again and again: names, places, offices, titles.
//! They tell two readings apart that are both Vietnamese: "Võ Minh Hòa" is somebody's name, "Vừ
//! Minh Hũa", what the same codes would say in TCVN3, is nobody's.

const COMMON: &str = " \
 nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh lâm mai trịnh hà \
 đoàn tô cao thái châu tạ kiều thạch sơn lương quách la văn thị hữu đức minh ngọc thanh thành hòa \
 hoà bình hùng hưng dũng tuấn tú tài tâm thảo thúy thuý thủy thuỷ trí trúc trọng trung tấn tân tùng \
 vân vĩnh việt vinh xuân yến ý ánh ân ẩn anh bảo bé bích bảy bách cẩm cảnh chí chính công cúc cường \
 diễm diệp diệu dân dung duyên duy hạnh hải hảo hậu hằng hiếu hiền hiệp hoa hồng huệ huyền hường \
 khánh khải khoa kiệt kim lài lan liên liễu lộc lợi luân lực mạnh mẫn mỹ mừng nghĩa nga ngân nguyên \
 nhã nhân nhật nhi nhung như phát phong phú phúc phước phương phượng quân quang quốc quý quỳnh quyên \
 sáng sáu sang tám tiên tiến tín tình toàn tư út tường tưởng uyên vàng vũ vượng xuyến đạt điền điệp \
 đông định đoan đồng đệ ba hai năm chín mười \
 xã phường quận huyện tỉnh ấp khóm khu vực tổ thôn làng phố thị trấn đường hẻm nội sông cần thơ mau \
 gòn bến tre trà vĩnh hậu giang tiền đồng tháp kiên bạc liêu sóc trăng ninh bình chánh phú lộc \
 hội nông dân phụ nữ đoàn thanh niên cựu chiến mặt trận tổ quốc công an quân sự ủy ban đảng bộ chi \
 bí thư phó trưởng chủ tịch hội viên cán bộ giáo viên kế toán thủ quỹ nhân hộ gia đình tập thể cá \
 danh sách đề nghị khen thưởng thành tích xuất sắc giấy bằng hình thức số thứ tự họ tên và chức vụ \
 đơn vị năm sinh ngày tháng ghi chú nội dung tổng cộng tiền đồng mức mô hình vận động khéo nông \
 xây dựng nhà tình nghĩa đất đai làm ruộng mùa lúa tôm cá nuôi trồng bảo vệ môi trường trật tự an \
 toàn giao thông giữ gìn phòng chống tội phạm kinh tế văn hóa hoá xã chính trị quốc phòng hiến góp \
 đóng tham gia phong trào thi đua công tác có của các cho được trong với những từ đến về là không \
 mới duy trì lĩnh kết bắt đầu hoàn quả tốt khá giỏi đạt hiện việc lập nghề nghiệp địa bàn phương \
 cầu cống kênh rạch lộ giới đèn điện nước sạch xanh đẹp khó khăn giúp đỡ chăm sóc sức khỏe khoẻ \
 trẻ em già cụ ông bà mẹ liệt sĩ thương binh lớp học trường tiểu mầm non bệnh viện trạm tế chợ ";

/// Whether the word, of any case, is one of them.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(&format!(" {} ", word.to_lowercase()))
}
