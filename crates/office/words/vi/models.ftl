# Mô hình "Dân vận khéo".

warn-field-by-mark = Cột { $column }: lĩnh vực được lấy theo cột có đánh dấu x.
warn-field-spellings = Cột { $column }: { $fields } lĩnh vực được viết theo { $count } cách khác nhau; đã đưa về tên chung.
warn-unknown-field = Cột { $column }: có { $count } dòng ghi lĩnh vực không thuộc bốn lĩnh vực, hoặc ghi nhiều lĩnh vực.
warn-several-fields = Có { $count } dòng đánh dấu hơn một lĩnh vực; mỗi mô hình chỉ thuộc một lĩnh vực.
warn-year-of-list = Cột { $column }: có { $count } ô không ghi năm; đã lấy năm của danh sách, hãy xem lại.
warn-ends-before = Có { $count } dòng ghi thời gian kết thúc trước thời gian bắt đầu.
