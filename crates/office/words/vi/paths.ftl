# Đường nhập, đường in, và toàn bộ câu chuyện của một đề nghị.

## In

paths-thumbs = Trang thu nhỏ
paths-thumb = Đến trang { $page }
paths-page-bar = Lật trang và cỡ hiển thị
paths-page-jump = Đến trang
paths-percent = { $percent } %
paths-zoom-in = Phóng to (Ctrl +)
paths-zoom-out = Thu nhỏ (Ctrl -)
