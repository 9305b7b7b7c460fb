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
