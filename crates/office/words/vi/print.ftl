# Words of printing.

print-glyphs-missing = Phông chữ in không có các ký tự: { $letters }. Hãy sửa lại trước khi in.

failure-no-viewer = Máy này chưa có chương trình mở tệp PDF. Hãy bấm “Lưu PDF” rồi mở tệp ở máy khác, hoặc cài một chương trình đọc PDF.
failure-no-printer = Máy này chưa cài máy in. Hãy bấm “Lưu PDF” rồi in tệp đó ở máy có máy in.
failure-print-refused = Máy in chưa nhận bản in: { $detail }. Hãy kiểm tra máy in mặc định, hoặc bấm “Lưu PDF” rồi in từ tệp đó.
