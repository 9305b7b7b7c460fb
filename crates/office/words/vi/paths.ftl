# Đường nhập, đường in, và toàn bộ câu chuyện của một đề nghị.

## In

paths-thumbs = Trang thu nhỏ
paths-thumb = Đến trang { $page }
paths-page-bar = Lật trang và cỡ hiển thị
paths-page-jump = Đến trang
paths-percent = { $percent } %
paths-zoom-in = Phóng to (Ctrl +)
paths-zoom-out = Thu nhỏ (Ctrl -)
paths-view-system = Mở bằng trình xem
paths-viewer-opened = Đã mở trong trình xem của máy.
paths-print = In ra giấy

## Ngăn bên cạnh danh sách

paths-pane-width = Độ rộng của ngăn chi tiết
paths-pane-close = Đóng ngăn chi tiết (Ctrl+I)
paths-pane-open = Mở ngăn chi tiết (Ctrl+I)
paths-story-facts = Nội dung đề nghị
paths-achieved = Thời gian lập thành tích

## Nhập: bảng tính như trong tệp

paths-tab-sheet = Bảng tính
paths-sheet-picture = Bảng tính như trong tệp, kèm cách hiểu từng dòng, từng cột
paths-column = Cột { $letter } ({ $header }) là
paths-no-field = Không có mục nào khớp
paths-header-at = tiêu đề dòng { $rows }
paths-columns-taken = lấy { $taken } trong { $all } cột
paths-header-keys = Mũi tên lên, xuống để đổi từng dòng
paths-header-from = Tiêu đề bắt đầu từ dòng này
paths-header-to = Tiêu đề kết thúc ở dòng này
paths-sheet-keys = Alt+↑ ↓ dời tiêu đề bảng, thêm Shift để dài hay ngắn lại. Ô đầu cột: gõ vài chữ, không cần dấu.
paths-legend = Ý nghĩa các màu
paths-row-heading = Tiêu đề bảng
paths-row-group = Tên nhóm
paths-row-data = Dữ liệu
paths-row-total = Dòng cộng
paths-row-note = Ghi chú
paths-row-skipped = Bỏ qua
paths-row-blank = Dòng trống
paths-row-rejected = Đã bỏ
paths-row-under = thuộc “{ $group }”
paths-show-raw = Xem chữ gốc, trước khi chuyển mã
paths-repaired = Trong tệp: “{ $raw }” → đọc là “{ $text }”
paths-skipped-more = Còn { $count } dòng nữa, xem ở thẻ Bảng tính.
paths-rows-more = và { $count } dòng nữa

## Nhập: sửa, nguồn của ô, biên nhận

paths-cell-at = Ô { $address } trong tệp
paths-see-on-sheet = Xem trên bảng tính
paths-fix-same = Sửa cả { $count } ô “{ $from }” còn lại thành “{ $to }”
paths-writing = Đang ghi vào sổ
paths-writing-rows = Đang ghi { $count } dòng. Ghi xong mới tính là đã nhập; tắt máy giữa chừng thì sổ vẫn như cũ.
paths-commit-nothing = Không có gì mới, kết thúc
paths-receipt-undo = Hoàn tác lần nhập này

## Toàn bộ câu chuyện của một đề nghị

paths-story-history = Đã được khen
paths-story-others = Đề nghị khác, chưa quyết định
paths-story-documents = Hồ sơ
paths-story-notes = Ghi chú
paths-story-events = Các bước đã qua
paths-story-source = Nguồn
paths-history-none = Chưa thấy lần khen nào trong sổ.
paths-unit-today = (nay là { $name })
paths-money = { $amount } đồng
paths-decision-of = Quyết định số { $number } ngày { $date }
paths-revoked = Đã hủy: { $ground } (Quyết định số { $number } ngày { $date })
paths-this-nomination = Đề nghị này
paths-basis = Căn cứ của đề nghị này
paths-basis-choose = Lấy làm căn cứ
paths-basis-clear = Không lấy làm căn cứ nữa
paths-revoke-line = Hủy riêng dòng này
paths-revoke-line-title = Hủy việc khen { $name } trong Quyết định số { $number }
paths-documents-missing = Còn thiếu { $count } giấy tờ bắt buộc.
paths-documents-whole = Đủ giấy tờ bắt buộc.
paths-other-nomination = { $round }, năm { $year }
paths-note-hint = Ghi chú riêng của cơ quan, không in ra
paths-source-cell = { $field }: ô { $address }
paths-source-no-cell = { $field }: không lấy từ ô riêng nào trong tệp.
paths-source-raw = Trong tệp: “{ $raw }”
paths-source-corrected = Đã sửa trước khi ghi thành: “{ $text }”
paths-source-empty = để trống
paths-source-typed = Gõ trực tiếp vào sổ, không lấy từ tệp nào.

## Thả tệp vào cửa sổ

paths-import-hint = Chọn tệp, hoặc kéo tệp thả vào cửa sổ này
paths-import-stopped = Đã dừng. Chưa có gì được ghi vào sổ.
paths-drop-this-round = đợt đang mở
paths-drop-round = đợt “{ $title }”
paths-drop-here = Thả “{ $file }” để nhập vào { $into }
paths-drop-office = Thả “{ $file }” để mở sổ này
paths-drop-nowhere = Muốn nhập tệp: mở một đợt khen thưởng chưa quyết định, rồi thả tệp vào đó.
paths-drop-one = Mỗi lần chỉ nhập một tệp.
paths-drop-busy = Đóng hộp thoại đang mở rồi thả lại tệp.
paths-pairs-more = Còn { $count } cặp nữa; trả lời các cặp này trước.
