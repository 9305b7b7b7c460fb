### Tệp trả lại cho người gửi và biên nhận nhập.

returned-sheet = Kết quả nhập
returned-title = Kết quả nhập tệp { $file }
returned-by = Nơi nhập: { $office }. Ngày nhập: { $date }.
returned-counts = { $rejected } dòng không nhập, { $cells } ô được đánh dấu. Lý do ghi trong ghi chú của từng ô và trong bảng dưới đây.
returned-colours = Ô màu đỏ: chưa nhập được, cần sửa. Ô màu vàng: đã nhập, cần xem lại.
returned-copy = Đây là bản sao có đánh dấu của { $file }: tệp gốc không ghi thêm được ghi chú và màu.
returned-many = Chỉ 10.000 ô đầu có ghi chú; mọi ô đều được tô màu và có trong bảng.
returned-head-number = STT
returned-head-sheet = Trang tính
returned-head-row = Dòng
returned-head-cell = Ô
returned-head-written = Nội dung trong tệp
returned-head-reason = Lý do
returned-head-outcome = Kết quả
returned-author = Sổ Dân vận
returned-unnamed = Dữ liệu
returned-row-left-out = Không nhập dòng này
returned-value-left-out = Nhập dòng, bỏ trống ô này
returned-taken = Đã nhập, cần xem lại
returned-by-hand = Người nhập đã bỏ dòng này ra
returned-file-name = { $file } (trả lại)
failure-source-differs = Tệp { $file } không phải là tệp đã nhập ({ $name }): nội dung đã khác. Hãy chọn đúng tệp người gửi đã gửi.
failure-wrong-ending = Tệp { $file } phải có đuôi .{ $ending }, nếu không Excel sẽ không mở.

cli-returned = Đánh dấu các dòng không nhập ngay trong bảng tính của người gửi
cli-returned-batch = Số hiệu lần nhập (import --json in ra)
cli-returned-source = Bảng tính đã nhập; không ghi thì lấy ở chỗ cũ
cli-returned-out = Nơi ghi tệp trả lại
cli-import-returned = Ghi thêm bảng tính của người gửi, có đánh dấu các dòng không nhập
cli-returned-done = Đã ghi { $file }: { $rejected } dòng không nhập, { $cells } ô được đánh dấu
cli-returned-copy = Tệp này là bản sao: tệp gốc không ghi thêm được màu và ghi chú
cli-returned-nothing = Không có gì phải đánh dấu: mọi dòng đều nhập được
