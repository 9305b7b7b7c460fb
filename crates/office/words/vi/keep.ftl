# Words of the copies of the office file.

failure-backup-place-same = Nơi lưu thứ hai phải ở ngoài thư mục của sổ, tốt nhất là USB hoặc ổ đĩa khác: { $file }.
failure-backup-place-gone = Không thấy nơi lưu thứ hai { $file }. Hãy cắm đúng USB hoặc ổ đĩa đã chọn rồi thử lại; các bản đã có ở đó vẫn còn.
