# Đường nhập, đường in, và toàn bộ câu chuyện của một đề nghị.

## In

paths-thumbs = Trang thu nhỏ
paths-thumb = Đến trang { $page }
paths-page-bar = Lật trang và cỡ hiển thị
paths-page-jump = Đến trang
paths-percent = { $percent } %
paths-zoom-in = Phóng to (Ctrl +)
paths-zoom-out = Thu nhỏ (Ctrl -)

## Ngăn bên cạnh danh sách

paths-pane-width = Độ rộng của ngăn chi tiết
paths-pane-close = Đóng ngăn chi tiết (Ctrl+I)
paths-pane-open = Mở ngăn chi tiết (Ctrl+I)
paths-story-facts = Nội dung đề nghị
paths-achieved = Thời gian lập thành tích
