# Báo cáo số liệu, chỉ tiêu.

warn-head-unit-of-money = Phía trên bảng ghi đơn vị { $unit }: đã áp dụng cho { $count } ô số tiền không ghi đơn vị riêng.
warn-mixed-separators = Cột { $column }: có số ngăn hàng nghìn bằng dấu chấm, có số bằng dấu phẩy ({ $count } ô); đã đọc theo cả cột, hãy xem lại.
warn-text-magnitude = Có { $count } ô ghi ước lượng bằng chữ ({ $texts }); giữ nguyên chữ, không cộng.
warn-text-figure = Có { $count } ô ở cột số ghi bằng chữ ({ $texts }); giữ nguyên chữ, không cộng.
warn-figure-sum = Ô { $column }{ $row } ghi tổng { $stated }, cộng lại được { $counted }.
warn-part-sum = Cột { $column }: “{ $label }” ghi { $stated }, các phần ({ $parts }) cộng lại được { $counted }.
warn-share-alone = Cột { $column }: có { $count } tỷ lệ không kèm tử số và mẫu số; không được lấy trung bình khi tổng hợp.

reports-prose-unknown = chưa rõ chỉ tiêu
