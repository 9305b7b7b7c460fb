# Words of what an office may choose.

choice-tones = Thứ tự dấu thanh khi xếp tên
choice-tones-dictionary = Không, huyền, hỏi, ngã, sắc, nặng (như từ điển)
choice-tones-traditional = Không, huyền, sắc, hỏi, ngã, nặng (như nhiều tệp cũ)
choice-rounding = Làm tròn tiền thưởng
choice-rounding-up = Lên hàng chục nghìn
choice-rounding-nearest = Về hàng chục nghìn gần nhất
choice-rounding-none = Không làm tròn
choice-party-hd05-from = Văn bản Đảng theo Hướng dẫn 05-HD/VPTW từ ngày
choice-party-ground = Căn cứ riêng trong quyết định của Đảng (quy định về tổ chức bộ máy của ban)
choice-severity-hint = Gợi ý
choice-severity-warning = Cảnh báo
choice-severity-error = Lỗi, chặn quyết định
choice-rule-aw03 = Cùng hình thức khen trong cùng một năm
choice-rule-aw08 = Ưu tiên nữ và tập thể có từ 70 % nữ
choice-rule-twice-in-round = Có mặt hai lần trong một đợt
choice-rule-possible-duplicate = Có thể trùng người
choice-rule-unit-unknown = Đơn vị chưa có trong danh mục
choice-rule-position-missing = Thiếu chức vụ
choice-rule-citation-missing = Thiếu thành tích
choice-rule-amount-differs = Tiền thưởng khác quy định
