# Báo cáo số liệu, chỉ tiêu.

warn-head-unit-of-money = Phía trên bảng ghi đơn vị { $unit }: đã áp dụng cho { $count } ô số tiền không ghi đơn vị riêng.
warn-mixed-separators = Cột { $column }: có số ngăn hàng nghìn bằng dấu chấm, có số bằng dấu phẩy ({ $count } ô); đã đọc theo cả cột, hãy xem lại.
warn-text-magnitude = Có { $count } ô ghi ước lượng bằng chữ ({ $texts }); giữ nguyên chữ, không cộng.
warn-text-figure = Có { $count } ô ở cột số ghi bằng chữ ({ $texts }); giữ nguyên chữ, không cộng.
warn-figure-sum = Ô { $column }{ $row } ghi tổng { $stated }, cộng lại được { $counted }.
warn-part-sum = Cột { $column }: “{ $label }” ghi { $stated }, các phần ({ $parts }) cộng lại được { $counted }.
warn-share-alone = Cột { $column }: có { $count } tỷ lệ không kèm tử số và mẫu số; không được lấy trung bình khi tổng hợp.

# Báo cáo của các đơn vị.

reports-state-draft = Nháp
reports-state-sent = Đã gửi
reports-state-returned = Trả lại
reports-state-received = Đã tiếp nhận
reports-state-consolidated = Đã tổng hợp
reports-state-locked = Đã khóa

reports-coverage = { $counted }/{ $expected } đơn vị
reports-note-percent-only = { $count } đơn vị chỉ ghi tỷ lệ, không kèm tử số và mẫu số: không cộng
reports-note-texts = { $count } đơn vị ghi bằng chữ: không cộng
reports-note-distinct = Cộng số của các đơn vị; một người ở nhiều nơi bị tính nhiều lần (lượt)
reports-note-by-months = Cộng từ các kỳ nhỏ hơn được { $sum }
reports-unallocated = Chưa phân bổ (đơn vị đã chia tách hoặc kết thúc)
reports-why-not-sent = Chưa gửi báo cáo
reports-why-empty = Không ghi chỉ tiêu này
reports-why-no-figure = Không phải số: không cộng
reports-why-percent-only = Chỉ có tỷ lệ, không có tử số và mẫu số: không cộng

reports-rule-negative = “{ $name }” ghi { $figure }: số liệu không được âm.
reports-rule-not-whole = “{ $name }” ghi “{ $text }”: { $unit } phải là số nguyên. Giữ nguyên chữ, không cộng.
reports-rule-unread = “{ $name }” ghi “{ $text }”: không đọc được thành số. Giữ nguyên chữ, không cộng.
reports-rule-magnitude = “{ $name }” ghi “{ $text }”: ước lượng bằng chữ, giữ nguyên, không cộng.
reports-rule-part-above-whole = “{ $part }” ghi { $figure }, lớn hơn “{ $whole }” ({ $other }) là { $difference }.
reports-rule-sum-differs = “{ $name }” ghi { $figure }, cộng { $parts } được { $other }; lệch { $difference }.
reports-rule-share-outside = “{ $name }” ghi { $figure } %: tỷ lệ phải từ 0 đến 100 %.
reports-rule-nothing-below = “{ $name }” ({ $text }): mẫu số bằng 0 thì để trống, không ghi 0 %.
reports-rule-share-differs = “{ $name }” ghi { $figure } %, tính từ tử số và mẫu số được { $other } %; lệch { $difference }.
reports-rule-to-date-differs = “{ $name }” ghi { $figure }, cộng các kỳ trong đó được { $other }; lệch { $difference }. Nếu đúng, hãy ghi lý do.
reports-rule-to-date-below = “{ $part }” ghi { $figure }, nhỏ hơn “{ $whole }” trong kỳ ({ $other }) là { $difference }.
reports-rule-leap-from-previous = “{ $name }” ghi { $figure }, kỳ trước { $other }; lệch { $difference } (hơn 50 %). Đúng không?
reports-rule-leap-from-last-year = “{ $name }” ghi { $figure }, cùng kỳ năm trước { $other }; lệch { $difference } (hơn 50 %). Đúng không?
reports-rule-outside-band = “{ $name }” ghi { $figure }; đơn vị này thường ghi từ { $low } đến { $high } (giữa là { $other }, lệch { $difference }). Đúng không?
reports-rule-cost-of-house = { $worth } đồng cho { $houses } căn là { $figure } đồng một căn, ngoài khoảng 20 đến 200 triệu đồng.
reports-rule-no-cut-off = Có { $count } chỉ tiêu thời điểm nhưng báo cáo chưa ghi số liệu tính đến ngày nào.
reports-rule-unit-not-there = { $unit } không tồn tại trong { $period } (có từ { $from } đến { $to }).
reports-rule-register-differs = “{ $name }” ghi { $figure }, sổ của cơ quan có { $other }; lệch { $difference }. Nếu đúng, hãy ghi lý do.
reports-rule-slip-of-unit = “{ $name }” ghi { $figure }, lần trước { $other }: gấp hoặc kém khoảng nghìn lần. Có nhầm đơn vị tính (đồng, triệu, tỷ) không?
reports-rule-indicator-not-there = “{ $name }” không còn (hoặc chưa) báo cáo trong kỳ này.

reports-in-report = { $unit }, { $period }
reports-form-appendix = Phụ lục số liệu của một báo cáo
reports-form-comparison = Bảng so sánh với kỳ trước và cùng kỳ năm trước
reports-form-summary = Bảng tổng hợp số liệu các đơn vị
reports-form-by-unit = Bảng số liệu theo từng đơn vị
reports-form-unsent = Danh sách đơn vị chưa gửi báo cáo
reports-form-blank = Biểu trống để ghi số liệu
reports-form-digest = Một trang số liệu chính

problem-indicator-unknown = Không rõ là chỉ tiêu nào trong danh mục
problem-period-unknown = Không rõ kỳ số liệu
problem-unit-unnamed = Không rõ số liệu của đơn vị nào
problem-figure-unread = Ghi bằng chữ ở ô số: giữ nguyên chữ, không cộng
problem-figure-magnitude = Ước lượng bằng chữ: giữ nguyên chữ, không cộng
problem-percent-only = Chỉ có tỷ lệ, không kèm tử số và mẫu số: không cộng khi tổng hợp
problem-report-locked = Báo cáo của đơn vị cho kỳ này đã khóa: số liệu vào một phiên bản mới
problem-period-other = Kỳ trong tệp khác kỳ đã chọn: số liệu vào kỳ ghi trong tệp

op-reports-indicator = Thêm chỉ tiêu { $code } “{ $name }”
op-reports-form = Thêm biểu “{ $name }”, phiên bản { $version }
op-reports-open = Mở báo cáo { $period } của { $unit }
op-reports-open-many = Mở { $count } báo cáo { $period }
op-reports-revise = Lập lại báo cáo { $period }, phiên bản { $version }
op-reports-cell = Ghi { $code }: “{ $text }” ({ $unit }, { $period })
op-reports-cells = Ghi { $count } số liệu ({ $unit }, { $period })
op-reports-head = Sửa phần đầu báo cáo { $period }
op-reports-remove = Xóa bản nháp báo cáo { $period }
op-reports-move = Chuyển { $count } báo cáo sang “{ $state }” ({ $unit }, { $period })
op-reports-consolidate = Tổng hợp báo cáo { $period } ({ $coverage })
op-reports-registers = Lấy { $count } số liệu từ sổ vào báo cáo { $period }
op-reports-lock = Khóa { $count } báo cáo ({ $unit }, { $period })
op-reports-unlock = Mở khóa báo cáo { $period } của { $unit }: { $reason }
op-reports-day = Đặt ngày của kỳ { $period }
op-reports-import = Nhập { $count } số liệu từ tệp { $file }

failure-report-locked = Báo cáo { $period } đã khóa; hãy mở khóa (có lý do) hoặc lập phiên bản mới.
failure-period-odd = “{ $period }” không phải mã kỳ báo cáo; ví dụ: 2024-M09, 2024-Q3, 2024-H1, 2024-N9, 2024-Y.
failure-no-reports-to-print = Chưa có số liệu { $period } để in.

import-field-code-hint = Mã chỉ tiêu
import-field-label = Chỉ tiêu
import-field-unit-of-measure = Đơn vị tính
import-field-value = Số liệu
import-field-period = Kỳ số liệu
import-field-column = Cột trong tệp
reports-prose-unknown = chưa rõ chỉ tiêu
failure-token-wrong = Mục “{ $heading }”: không điền được số liệu { $token }. Hãy sửa mã hoặc đơn vị trong ngoặc rồi làm lại.
reports-token-unclosed = thiếu dấu đóng ngoặc của số liệu chèn
reports-token-no-figure = chưa có số liệu; khi in ghi “(chưa có số liệu)”
reports-token-unknown = không có chỉ tiêu mang mã này
reports-token-word = không hiểu phần sau dấu gạch đứng: cần đơn vị (tỷ, triệu, tấn, ha) hoặc “kỳ trước”, “cùng kỳ”, “so kỳ trước”, “so cùng kỳ”
reports-rule-section-empty = Mục “{ $heading }” chưa có nội dung.
reports-rule-token-flawed = Mục “{ $heading }”, { $token }: { $why }.
op-reports-section = Ghi mục “{ $heading }” trong báo cáo { $period } của { $unit }
op-reports-outline = Lập phiên bản đề cương “{ $name }”
reports-form-narrative = Báo cáo (phần lời và phụ lục)
failure-no-words-to-print = Báo cáo { $period } chưa có phần lời. Hãy viết ít nhất một mục rồi in.
