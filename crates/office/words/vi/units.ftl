# Words of units.

units-field-spelling = Cách viết

units-step-continue = giữ nguyên
units-step-rename = đổi tên
units-step-merge = sáp nhập
units-step-split-part = một phần địa bàn
units-step-absorbed = nhập vào
units-step-level-abolished = kết thúc cấp hành chính
units-step-transfer = chuyển trực thuộc

op-units-alias = Ghi nhớ “{ $text }” là { $unit }
