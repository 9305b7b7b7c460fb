# Words of the copies of the office file.

failure-backup-place-same = Nơi lưu thứ hai phải ở ngoài thư mục của sổ, tốt nhất là USB hoặc ổ đĩa khác: { $file }.
failure-backup-place-gone = Không thấy nơi lưu thứ hai { $file }. Hãy cắm đúng USB hoặc ổ đĩa đã chọn rồi thử lại; các bản đã có ở đó vẫn còn.

keep-title = Bản sao lưu
keep-about = Sổ tự sao lưu mỗi 30 phút khi có thay đổi và trước khi nhập tệp; mỗi bản đều được mở, kiểm tra và đếm lại.
keep-open = Xem các bản
keep-none = Chưa có bản sao lưu nào
keep-none-hint = Bấm “Sao lưu ngay” để có bản đầu tiên.
keep-made = Lúc sao lưu
keep-why = Lý do
keep-records = Bản ghi
keep-size = Dung lượng
keep-acts = Việc
keep-look = Xem
keep-mb = { $size } MB
keep-why-time = Tự động
keep-why-asked = Theo yêu cầu
keep-why-operation = Trước khi nhập tệp
keep-why-migration = Trước khi nâng cấp sổ
keep-why-put-back = Trước khi lấy lại bản cũ
keep-look-title = Bản sao lưu lúc { $at }
keep-what = Nội dung
keep-then = Trong bản này
keep-now = Hiện nay
keep-rounds = Đợt khen thưởng
keep-all = Tất cả bản ghi
keep-last = Các thao tác cuối trong bản này
keep-later = { $count ->
    [0] Sổ không có thao tác nào mới hơn bản này.
   *[other] Sau bản này, sổ có thêm { $count } thao tác. Lấy lại bản này thì các thao tác ấy không còn trong sổ, nhưng vẫn còn trong bản sao lưu hiện tại.
}
keep-put-back = Lấy lại bản này
keep-put-back-note = Sổ hiện tại được sao lưu trước, nên vẫn có thể quay lại.
keep-put-back-done = Đã lấy lại bản sao lưu lúc { $at }. Sổ trước đó đứng đầu danh sách bản sao lưu.
keep-place = Nơi lưu thứ hai
keep-place-none = Chưa chọn nơi lưu thứ hai. Máy hỏng hoặc mất thì bản sao lưu trên máy cũng mất theo.
keep-place-ok = Đã chép sang { $folder } lúc { $at }.
keep-place-late = Đã { $days } ngày chưa chép bản sao lưu sang { $folder }. Hãy cắm USB hoặc ổ đĩa ấy vào.
keep-place-long = Đã { $days } ngày sổ chỉ có bản sao lưu trên máy này. Hãy chọn một USB hoặc ổ đĩa khác làm nơi lưu thứ hai.
keep-place-choose = Chọn nơi lưu…
keep-place-fill = Chép sang ngay
keep-place-forget = Thôi dùng
keep-place-dialog = Chọn USB hoặc ổ đĩa làm nơi lưu thứ hai

cli-copies = Xem các bản sao lưu cạnh sổ, xem bên trong hoặc lấy lại một bản
cli-copies-look = Xem bên trong bản có tên này
cli-copies-put-back = Lấy lại bản có tên này; sổ hiện tại được sao lưu trước
cli-copies-line = { $name }: { $records } bản ghi
cli-copies-put-back-done = Đã lấy lại { $name }. Sổ trước đó là bản { $before }.
