# Mẫu in do cơ quan tự chỉnh, và mẫu Word của cơ quan.

## Từ chối

failure-no-such-preference = Mẫu in này không có cách trình bày tên “{ $name }”. Các cách trình bày đã lưu: { $known }.
failure-preference-no-column = Mẫu in này không có cột “{ $column }”. Các cột hiện có: { $known }.
failure-preference-no-columns = Phải để lại ít nhất một cột.
failure-preference-narrow = Cột “{ $column }” hẹp quá; mỗi cột cần ít nhất { $least } mm.
failure-preference-too-wide = Các cột cộng lại rộng { $width } mm, trong khi trang giấy chỉ còn { $room } mm giữa hai lề. Hãy thu hẹp hoặc bỏ bớt cột.
failure-preference-first-column = Cột “{ $column }” có số cộng nên không đứng đầu được: chữ “Tổng cộng” cần chỗ bên trái. Hãy đặt một cột khác lên đầu.
failure-preference-unordered = Mẫu in này không đổi được thứ tự hoặc cách chia nhóm. Hãy để thứ tự theo luật định.
failure-preference-size = Cỡ chữ của bảng phải từ { $least } đến { $most } điểm.
failure-preference-unreadable = Không đọc được tệp này: { $detail }. Chưa ghi gì vào sổ.
failure-sentence-wrong = Câu kết dưới danh sách chưa đúng: { $detail }.
failure-no-such-template = Mẫu in này không có mẫu Word tên “{ $name }”. Các mẫu Word đã lưu: { $known }.
failure-template-refused = { $why ->
    [old-word] Tệp này là văn bản Word kiểu cũ (.doc). Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi chọn tệp đó.
    [locked] Tệp này có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.
    [macros] Tệp này có macro (.docm) nên không nhận. Hãy lưu lại thành .docx không có macro rồi chọn tệp đó.
    [damaged] Tệp Word này bị hỏng hoặc thiếu phần nội dung. Hãy mở bằng Word, lưu lại rồi chọn tệp mới.
    [too-large] Tệp này lớn quá mức nhận (5 MB). Hãy giảm dung lượng ảnh trong tệp rồi chọn lại.
    [hostile] Tệp này được tạo ra để gây hại hoặc hỏng nặng, nên không được mở.
   *[not-word] Tệp này không phải là văn bản Word (.docx).
}
failure-template-wrong = Mẫu Word có { $count } chỗ chưa đúng, chưa ghi gì ra: { $detail }
failure-template-too-long = Văn bản tạo ra sẽ lớn quá mức Word mở được. Hãy bớt nội dung lặp lại trong mẫu.
failure-template-no-record = Chưa có gì trong sổ để in theo mẫu này, nên chưa đối chiếu được các trường. Hãy ra một quyết định (hoặc lập đợt) trước.
failure-template-gone = Nội dung của mẫu Word “{ $name }” không còn trong sổ. Hãy nhận lại tệp đó.
failure-templates-full = Các mẫu Word trong sổ đã đủ { $limit } MB. Hãy xóa bớt mẫu không dùng.
failure-template-not-word = Mẫu Word chỉ điền ra được tệp Word (.docx).
failure-nobody-expected = Chưa chọn đơn vị nào phải gửi, và sổ chưa ghi cơ quan thuộc đơn vị hành chính nào. Hãy chọn các đơn vị cho đợt này, hoặc khai mã đơn vị của cơ quan trong phần Cài đặt.

## Chỗ sai trong mẫu Word

templates-place-paragraph = Đoạn { $paragraph }
templates-place-cell = Bảng { $table }, dòng { $row }, cột { $column }
templates-place-header = Đầu trang, { $place }
templates-place-footer = Chân trang, { $place }
templates-place-notes = Chú thích, { $place }
templates-wrong-unknown = không có trường {"{{"}{ $name }{"}}"}
templates-wrong-meant = không có trường {"{{"}{ $name }{"}}"} – có phải {"{{"}{ $meant }{"}}"}?
templates-wrong-list = không có danh sách {"{{#"}{ $name }{"}}"}
templates-wrong-list-meant = không có danh sách {"{{#"}{ $name }{"}}"} – có phải {"{{#"}{ $meant }{"}}"}?
templates-wrong-other-list = trường {"{{"}{ $name }{"}}"} không thuộc danh sách “{ $list }”
templates-wrong-unclosed = có hai dấu ngoặc mở {"{{"} mà không có hai dấu đóng {"}}"} trong cùng đoạn
templates-wrong-unopened = có hai dấu ngoặc đóng {"}}"} mà không có hai dấu mở {"{{"} trước đó
templates-wrong-empty = giữa hai dấu ngoặc không có tên trường
templates-wrong-outside = trường {"{{"}{ $name }{"}}"} là của từng dòng, phải đặt trong một dòng của bảng hoặc giữa {"{{#dong}}"} và {"{{/dong}}"}
templates-wrong-group = dòng nhóm {"{{"}{ $name }{"}}"} phải đứng ngay trên dòng của danh sách
templates-wrong-no-end = danh sách {"{{#"}{ $list }{"}}"} chưa có dấu kết thúc {"{{/"}{ $list }{"}}"}
templates-wrong-no-begin = có {"{{/"}{ $list }{"}}"} mà không có {"{{#"}{ $list }{"}}"} trước đó
templates-wrong-crossed = dấu của danh sách “{ $list }” nằm xen vào danh sách khác

## Điều cần biết trước khi in

templates-notice-order = Thứ tự hoặc cách chia nhóm trên bản in này khác thứ tự luật định; số thứ tự được đánh lại.
templates-notice-hidden = Bản in này không có cột: { $columns }.
templates-notice-issuer = Tên cơ quan trên bản in này được thay theo cách trình bày đã chọn.
templates-notice-closing = Câu kết trên bản in này được thay theo cách trình bày đã chọn.

## Nhật ký

op-templates-preference-put = Lưu cách trình bày “{ $name }”
op-templates-preference-usual = { $usual ->
    [no] Trở lại mẫu gốc làm mặc định
   *[other] Đặt “{ $name }” làm mặc định
}
op-templates-preference-remove = Xóa cách trình bày “{ $name }”
op-templates-take = Nhận mẫu Word “{ $name }”
op-templates-remove = Xóa mẫu Word “{ $name }”
op-awards-expect = { $count ->
    [0] Trở lại danh sách đơn vị mặc định phải gửi của đợt “{ $title }”
   *[other] Chọn { $count } đơn vị phải gửi của đợt “{ $title }”
}

templates-field-name = Tên

## Mẫu in

awards-form-blank = Phiếu đề nghị trống (điền tay)
awards-form-unsent = Danh sách đơn vị chưa gửi
models-form-blank = Phiếu đăng ký mô hình trống (điền tay)

## Dòng lệnh

cli-preferences = Cách trình bày mẫu in đã lưu: liệt kê, xem, lưu, đặt mặc định, xóa
cli-preferences-list = Liệt kê các cách trình bày đã lưu
cli-preferences-columns = Xem các cột, tên cơ quan và câu kết của mẫu gốc
cli-preferences-show = Xem một cách trình bày, dạng JSON
cli-preferences-put = Lưu cách trình bày từ tệp JSON
cli-preferences-usual = Đặt một cách trình bày làm mặc định; bỏ trống tên thì trở lại mẫu gốc
cli-preferences-remove = Xóa một cách trình bày
cli-arg-form = Mẫu in, ví dụ awards.l2
cli-arg-name = Tên đã lưu
cli-preferences-columns-id = Mã hoặc số của bản ghi lấy làm ví dụ; bỏ trống thì lấy bản mới nhất
cli-preferences-put-content = Tệp JSON ghi cách trình bày; dấu - để đọc từ đầu vào
cli-preferences-saved = Đã lưu cách trình bày “{ $name }” cho mẫu { $form }
cli-preferences-removed = Đã xóa cách trình bày “{ $name }”
cli-preferences-usual-set = Mẫu { $form } nay in theo “{ $name }”
cli-preferences-usual-none = Mẫu { $form } nay in theo mẫu gốc
cli-templates = Mẫu Word của cơ quan: liệt kê, nhận vào, kiểm tra, xem trường, lấy mẫu để bắt đầu, xóa
cli-templates-list = Liệt kê các mẫu Word đã nhận
cli-templates-fields = Xem các trường của một mẫu in
cli-templates-take = Nhận một mẫu Word vào sổ
cli-templates-check = Kiểm tra một mẫu Word mà không nhận
cli-templates-sample = Ghi ra một mẫu Word có sẵn trường để bắt đầu
cli-templates-remove = Xóa một mẫu Word
cli-templates-sample-out = Tệp Word sẽ ghi ra (.docx)
cli-arg-docx = Tệp Word (.docx)
cli-templates-taken = Đã nhận mẫu Word “{ $name }” cho mẫu { $form }
cli-templates-sound = Mẫu Word dùng được, không có chỗ nào sai
cli-templates-written = Đã ghi mẫu Word có sẵn trường ra { $file }
cli-templates-removed = Đã xóa mẫu Word “{ $name }”
cli-templates-once = Trường nói một lần:
cli-templates-of-list = Trường của từng dòng (danh sách “{ $name }”):
cli-templates-groups = Trường của dòng nhóm:
cli-print-filled = Đã điền mẫu Word ra { $file }
cli-print-preference = Cách trình bày đã lưu cần dùng; bỏ trống thì dùng cách mặc định của mẫu
cli-print-original = In theo mẫu gốc của chương trình
cli-print-template = Mẫu Word của cơ quan (tên đã lưu hoặc tệp .docx)
cli-print-rows = Số dòng trống ở cuối bảng để điền tay
cli-round-expect = Chọn các đơn vị phải gửi đề nghị trong đợt
cli-round-expect-unit = Mã đơn vị (lặp lại cho từng đơn vị); không nêu đơn vị nào thì trở lại danh sách mặc định
cli-round-expect-done = { $count ->
    [0] Đợt này chờ các đơn vị trực thuộc cơ quan
   *[other] Đợt này chờ { $count } đơn vị
}

## Cửa sổ

templates-dialog-open = Chọn mẫu Word của cơ quan
templates-dialog-save = Ghi văn bản Word
templates-arrangement = Cách trình bày
templates-original = Mẫu gốc
templates-usual-mark = { $name } (mặc định)
templates-arrange = Tùy chỉnh mẫu in…
templates-own = Mẫu Word của cơ quan…
templates-arrange-title = Tùy chỉnh mẫu in: { $form }
templates-part-names = Tên cơ quan ở đầu trang
templates-superior = Cơ quan cấp trên
templates-issuer = Cơ quan ban hành
templates-closing = Câu kết dưới danh sách
templates-closing-hint = Chèn được số liệu, ví dụ {"{{so_ca_nhan}}"}. Bỏ trống thì không in câu kết.
templates-part-columns = Các cột của bảng
templates-columns-hint = Chọn một dòng: phím cách để ẩn hoặc hiện, Alt+↑ ↓ để chuyển chỗ.
templates-column-shown = In cột { $title }
templates-column-title = Tiêu đề cột { $title }
templates-column-width = Độ rộng cột { $title } (mm)
templates-column-mm = mm
templates-column-earlier = Đưa cột { $title } về trước
templates-column-later = Đưa cột { $title } về sau
templates-widths = Các cột rộng { $width } mm, trang còn { $room } mm
templates-widths-over = Các cột rộng { $width } mm, quá trang { $room } mm
templates-part-order = Thứ tự và chia nhóm
templates-order = Thứ tự
templates-order-legal = Theo luật định
templates-order-name = Theo tên
templates-order-unit = Theo đơn vị
templates-order-hand = Theo thứ tự đã xếp bằng tay
templates-grouping = Chia nhóm
templates-grouping-legal = Theo luật định
templates-grouping-none = Không chia nhóm
templates-grouping-unit = Theo đơn vị
templates-grouping-award = Theo hình thức khen
templates-fixed-order = Mẫu in này không đổi được thứ tự.
templates-font = Cỡ chữ của bảng
templates-blank-rows = Số dòng trống ở cuối bảng
templates-name = Tên cách trình bày
templates-save-as = Lưu thành…
templates-save = Lưu
templates-make-usual = Đặt làm mặc định
templates-back-original = Trở lại mẫu gốc
templates-remove-one = Xóa cách trình bày này
templates-preview = Trang đầu khi in
templates-saved = Đã lưu cách trình bày “{ $name }”
templates-own-title = Mẫu Word của cơ quan
templates-own-none = Chưa có mẫu Word nào cho mẫu in này. Ghi mẫu có sẵn trường ra tệp, sửa trong Word theo ý cơ quan, rồi nhận lại vào sổ.
templates-own-fill = Điền và ghi ra Word…
templates-own-take = Nhận mẫu Word…
templates-own-name = Tên mẫu Word
templates-own-check = Kiểm tra tệp…
templates-own-sample = Ghi mẫu có sẵn trường…
templates-own-remove = Xóa
templates-own-taken = Đã nhận mẫu Word “{ $name }”
templates-own-sound = Tệp dùng được, không có chỗ nào sai
templates-own-faults = Tệp có { $count } chỗ chưa đúng nên chưa nhận. Sửa trong Word rồi chọn lại:
templates-own-written = Đã ghi { $path }
templates-own-fields = Các trường dùng được
templates-own-once = Nói một lần
templates-own-list = Từng dòng ({ $name })
templates-own-groups = Dòng nhóm
templates-own-capitals = Gõ tên trường bằng chữ HOA thì giá trị in chữ HOA.
templates-expected = Đơn vị phải gửi…
templates-expected-title = Đơn vị phải gửi đề nghị
templates-expected-usual = Theo danh sách mặc định: các đơn vị trực thuộc cơ quan
templates-expected-sent = { $count ->
    [0] chưa gửi
   *[other] { $count } đề nghị
}
templates-expected-add = Thêm đơn vị
templates-expected-none = Chưa có đơn vị nào. Thêm từng đơn vị, hoặc khai mã đơn vị của cơ quan trong phần Cài đặt.
templates-expected-drop = Bỏ { $name }
templates-expected-back = Trở lại mặc định

## Xếp thứ tự bằng tay

templates-hand = Thứ tự tự xếp
templates-hand-hint = Alt+↑/↓ đổi chỗ dòng đang chọn; Alt+Home, Alt+End đưa lên đầu, xuống cuối nhóm.
templates-hand-list = Các dòng theo thứ tự in
templates-hand-line = { $place }. { $name }
templates-hand-up = Đưa “{ $name }” lên
templates-hand-down = Đưa “{ $name }” xuống
templates-hand-usual = Về thứ tự thường
templates-hand-many = Danh sách này quá dài để tự xếp từng dòng.
templates-hand-moved = “{ $name }” đứng thứ { $place } trong { $count } dòng của nhóm
keys-arrange = Chỉnh mẫu in
keys-line-move = Đổi chỗ dòng khi tự xếp thứ tự
