# Words of printing.

print-glyphs-missing = Phông chữ in không có các ký tự: { $letters }. Hãy sửa lại trước khi in.

failure-no-viewer = Máy này chưa có chương trình để mở tệp PDF ({ $detail }). Hãy bấm “Lưu PDF” rồi mở tệp ở máy khác, hoặc cài một chương trình đọc PDF.
failure-no-printer = Chưa in được: máy này chưa có máy in mặc định, hoặc máy in từ chối ({ $detail }). Hãy bấm “Lưu PDF” rồi in từ tệp đó.
