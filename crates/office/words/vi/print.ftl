# Words of printing.

print-glyphs-missing = Phông chữ in không có các ký tự: { $letters }. Hãy sửa lại trước khi in.

failure-no-viewer = Máy này chưa có chương trình mở tệp PDF. Hãy bấm “Lưu PDF” rồi mở tệp ở máy khác, hoặc cài một chương trình đọc PDF.
failure-no-printer = Máy này chưa cài máy in. Hãy bấm “Lưu PDF” rồi in tệp đó ở máy có máy in.
failure-print-refused = Máy in chưa nhận bản in: { $detail }. Hãy kiểm tra máy in mặc định, hoặc bấm “Lưu PDF” rồi in từ tệp đó.

print-font-not-found = Máy này không có phông { $family }. Bản này in bằng { $instead }, chữ rộng như Times New Roman. Hãy cài phông đó, hoặc chọn phông khác trong Cài đặt.
print-font-style-missing = Phông { $family } trên máy này thiếu kiểu { $what }. Bản này in bằng { $instead }.
print-font-letters-missing = Phông { $family } không có đủ chữ tiếng Việt ({ $what }). Bản này in bằng { $instead }.

failure-not-archival = Chưa ghi được PDF/A: văn bản có ký tự mà phông chữ in không có. Hãy sửa ký tự đó, hoặc lưu PDF thường.
failure-too-long-to-tag = Danh sách dài hơn { $most } dòng không ghi kèm cấu trúc cho trình đọc màn hình được. Hãy bỏ lựa chọn đó, hoặc in từng phần.
failure-pages-unreadable = Không đọc được khoảng trang “{ $text }”. Hãy gõ như 1-3,7; văn bản có { $pages } trang.
failure-number-taken = Số { $number } đã dùng cho quyết định ngày { $date } trong cùng sổ số văn bản. Hãy đổi số, hoặc chọn bỏ qua cảnh báo rồi ký.

# The print dialog and long layouts in the window.
print-dialog = In ra giấy
print-printer = Máy in
print-printer-default = { $name } (mặc định)
print-no-printers = Máy này chưa cài máy in. Bạn có thể mở văn bản bằng chương trình đọc PDF để in từ đó, hoặc bấm “Lưu PDF” rồi in ở máy có máy in.
print-copies = Số bản
print-copies-wrong = Gõ một số từ 1 đến 999.
print-pages = Trang in
print-pages-hint = Bỏ trống để in tất cả, hoặc gõ như 1-3,7
print-sides = Mặt giấy
print-sides-one = Một mặt
print-sides-long = Hai mặt, lật theo cạnh dài
print-sides-short = Hai mặt, lật theo cạnh ngắn
print-sides-hand = Máy in này không tự in hai mặt; hãy chọn một mặt, hoặc in hai lượt.
print-tray = Khay giấy
print-tray-any = Để máy in tự chọn
print-mirrored = Bản xem đang đổi lề ở trang chẵn (trái 15 mm, phải 30 mm) để in hai mặt.
print-one-side = Về lề một mặt
print-start = In
print-sent = Đã gửi “{ $title }” tới { $printer }: { $pages ->
    [all] tất cả các trang
   *[some] trang { $range }
  }, { $copies } bản.
print-laying-rows = Đang dàn trang: { $done } / { $total } dòng. Trang đầu đã xem được.
print-laying-stopped = Đã dừng dàn trang; chỉ xem được trang đầu.
print-laying-on = Dàn tiếp
print-pdf-a = PDF lưu trữ
print-pdf-a-about = Lưu PDF/A-2: tệp để lưu trữ lâu dài, phông chữ nằm sẵn trong tệp
print-number-next = Số kế tiếp trong sổ số văn bản: { $next }
print-number-take = Lấy số này
print-number-taken = Số này đã dùng cho quyết định ngày { $date } trong cùng sổ số văn bản.
print-number-accept = Vẫn dùng số này
settings-papers = Trình bày văn bản in

# Trays of printers.
print-tray-numbered = Khay { $number }
print-tray-auto = Máy in tự chọn
print-tray-main = Khay chính
print-tray-alternate = Khay phụ
print-tray-large-capacity = Khay nhiều giấy
print-tray-manual = Nạp giấy bằng tay
print-tray-by-pass = Khay tay (đa năng)
print-tray-envelope = Khay phong bì
print-tray-envelope-manual = Nạp phong bì bằng tay
print-tray-top = Khay trên
print-tray-middle = Khay giữa
print-tray-bottom = Khay dưới
print-tray-left = Khay trái
print-tray-right = Khay phải
print-tray-side = Khay bên
print-tray-rear = Khay sau
print-tray-front = Khay trước
print-tray-photo = Khay giấy ảnh
print-tray-postcard = Khay bưu thiếp
print-tray-disc = Khay đĩa
print-tray-roll = Cuộn giấy
print-tray-roll-numbered = Cuộn giấy { $number }
print-tray-roll-alternate = Cuộn giấy phụ
print-tray-tractor = Giấy liên tục
print-tray-small = Khay giấy khổ nhỏ
print-tray-large = Khay giấy khổ lớn
print-tray-cassette = Hộp giấy
