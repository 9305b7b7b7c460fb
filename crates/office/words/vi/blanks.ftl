# Words of certificates on blanks, envelopes and place cards.

awards-form-blank-register = Sổ theo dõi phôi
blanks-form-certificate = Giấy khen in trên phôi
blanks-form-envelope = Phong bì
blanks-form-place-cards = Thẻ tên để bàn
blanks-form-test-sheet = Tờ in thử để căn máy in

blanks-field-name = Tên mẫu

blanks-token-ten = Họ và tên, tên tập thể
blanks-token-danh-xung-ten = Danh xưng và họ tên
blanks-token-chuc-vu = Chức vụ
blanks-token-don-vi = Đơn vị
blanks-token-chuc-vu-don-vi = Chức vụ và đơn vị
blanks-token-thanh-tich = Thành tích
blanks-token-dot = Tên đợt khen
blanks-token-hinh-thuc = Hình thức khen
blanks-token-so-qd = Số quyết định
blanks-token-ngay-qd = Ngày quyết định, dạng 18/6/2024
blanks-token-ngay-day-du = Ngày quyết định bằng chữ
blanks-token-ngay = Ngày (hai chữ số)
blanks-token-thang = Tháng (hai chữ số)
blanks-token-nam = Năm
blanks-token-noi = Địa danh
blanks-token-so-vang = Số sổ vàng
blanks-token-stt = Số thứ tự
blanks-token-thu-tu = Thứ tự trong cả danh sách
blanks-token-ky-thay = Thẩm quyền ký
blanks-token-chuc-danh = Chức vụ người ký
blanks-token-nguoi-ky = Người ký
blanks-token-ban-hanh = Cơ quan ban hành
blanks-token-cap-tren = Cơ quan cấp trên

blanks-misfit-too-wide = “{ $field }” rộng hơn ô, kể cả khi thu nhỏ còn 80 %.
blanks-misfit-too-high = “{ $field }” nhiều dòng hơn ô, kể cả khi thu nhỏ còn 80 %.
blanks-misfit-off-page = “{ $field }” nằm ra ngoài giấy.
blanks-misfit-overlaps = “{ $field }” đè lên “{ $other }”.
blanks-misfit-missing-glyphs = “{ $field }” có ký tự mà phông chữ in không có: { $letters }.

choice-blank-paper = Khổ phôi giấy khen khi chưa có mẫu riêng (chưa có văn bản nào quy định)
choice-blank-paper-a4 = A4 ngang
choice-blank-paper-a3 = A3 ngang
choice-blank-paper-wide = 360 × 237 mm

op-awards-blank-put = Lưu mẫu phôi “{ $layout }”
op-awards-blank-remove = Xóa mẫu phôi “{ $layout }”
op-awards-blank-scan = Đổi ảnh nền của mẫu phôi “{ $layout }”
op-awards-blank-default = Chọn mẫu phôi mặc định “{ $layout }”
op-awards-blank-override = Chỉnh riêng giấy khen của “{ $name }”
op-awards-gold-number = Ghi số sổ vàng từ { $first } cho { $count } dòng của Quyết định số { $number }
op-awards-blank-run = Ghi { $count } phôi đã in theo Quyết định số { $number }
op-awards-blank-spoil = Ghi phôi hỏng của “{ $name }”

failure-no-such-layout = Không có mẫu phôi “{ $layout }”. Các mẫu hiện có: { $known }.
failure-layout-exists = Đã có mẫu phôi tên “{ $layout }”. Hãy đặt tên khác.
failure-layout-unreadable = Không đọc được tệp mẫu phôi: { $detail }.
failure-blank-field = Ô “{ $field }” của mẫu phôi chưa đúng: tên phải có và không trùng, số đo phải là số dương trong khổ giấy, cỡ chữ từ 4 đến 300.
failure-blank-token = Ô “{ $field }” có { $token } mà chương trình không biết. Các mục dùng được: { $known }.
failure-blank-text = Chỉ được ngắt dòng khác đi; lời văn phải đúng như quyết định: “{ $text }”.
failure-blank-size = Khổ giấy { $width } × { $height } mm không in được. Mỗi chiều phải từ 20 đến 1.300 mm.
failure-blank-grid = Các thẻ xếp không vừa tờ giấy. Hãy giảm số thẻ, kích thước thẻ hoặc lề.
failure-blank-sheets-differ = “{ $one }” và “{ $other }” dùng hai khổ giấy khác nhau. Hãy chọn một mẫu, hoặc in riêng tập thể và cá nhân.
failure-offset-too-large = Độ lệch { $x } × { $y } mm quá lớn (nhiều nhất 20 mm mỗi chiều). Hãy kiểm tra lại số đo và khổ giấy.
failure-nothing-fits = Không có giấy khen nào in được: tất cả đều có chỗ phải xem lại. { $detail }
failure-picture-unreadable = “{ $file }” không phải ảnh PNG hay JPEG, hoặc ảnh đã hỏng.
failure-picture-too-large = Ảnh “{ $file }” quá lớn. Hãy quét ở độ phân giải thấp hơn (150 điểm/inch là đủ), dưới 30 MB.
