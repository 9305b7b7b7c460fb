# Ảnh và tài liệu của hồ sơ.

attachments-title = Ảnh và tài liệu
attachments-none = Chưa có ảnh hay tài liệu nào.
attachments-add = Thêm ảnh, tài liệu…
attachments-drop = Thả ảnh hoặc tài liệu vào đây: { $into }
attachments-keep-size = Giữ nguyên kích thước ảnh
attachments-keep-size-hint = Ảnh rộng quá { $dots } điểm được thu nhỏ cho vừa trang in; bản gốc của cơ quan vẫn nên giữ ở nơi khác.
attachments-privacy = Vị trí chụp và thông tin máy ảnh ghi trong ảnh được bỏ khi đưa vào sổ.
attachments-used = Đã dùng { $used } trong { $limit }
attachments-waiting = { $size } của ảnh, tài liệu đã xóa còn được giữ để hoàn tác.
attachments-trim = Dọn phần đã xóa quá 30 ngày
attachments-trimmed = Đã dọn { $files } tệp ({ $size }); còn giữ { $waiting } để hoàn tác.
attachments-main = Ảnh chính
attachments-make-main = Đặt làm ảnh chính
attachments-earlier = Đưa lên trước
attachments-later = Đưa ra sau
attachments-open = Mở xem
attachments-save = Lưu ra tệp…
attachments-edit = Sửa chú thích
attachments-remove = Xóa khỏi hồ sơ
attachments-photo-alt = Ảnh “{ $name }”, chưa có chú thích
attachments-caption = Chú thích
attachments-caption-hint = Được in dưới ảnh và đọc cho người khiếm thị nghe.
attachments-taken = Ngày chụp, ngày của tài liệu
attachments-personal = Có dữ liệu cá nhân (không in ra phiếu)
attachments-personal-mark = Dữ liệu cá nhân
attachments-evidence = Minh chứng cho
attachments-evidence-mark = Minh chứng: { $items }
attachments-lost = Nội dung đã được dọn khỏi sổ; thêm lại đúng tệp ấy thì xem được.
attachments-added = Đã thêm { $count } tệp.
attachments-saved = Đã lưu “{ $name }”.
attachments-instead = Không hiển thị được ảnh “{ $name }”
attachments-made-small = Ảnh “{ $name }” được thu nhỏ từ { $from } còn { $to } điểm.
attachments-place-left-out = Đã bỏ vị trí chụp và thông tin máy ảnh ghi trong “{ $name }”.
attachments-notes-left-out = Đã bỏ thông tin máy ảnh, phần mềm ghi trong “{ $name }”.
attachments-same = “{ $name }” đã có trong hồ sơ này nên không thêm lần nữa.
attachments-dialog = Chọn ảnh hoặc tài liệu
attachments-dialog-kinds = Ảnh và tài liệu
attachments-dialog-save = Lưu ảnh, tài liệu ra tệp

choice-attachments-file = Dung lượng tối đa của một ảnh, tài liệu
choice-attachments-all = Dung lượng dành cho ảnh và tài liệu trong sổ
choice-attachments-longest = Thu nhỏ ảnh khi đưa vào sổ (cạnh dài)
choice-mb-5 = 5 MB
choice-mb-10 = 10 MB
choice-mb-20 = 20 MB
choice-mb-50 = 50 MB
choice-mb-200 = 200 MB
choice-mb-500 = 500 MB
choice-mb-1000 = 1.000 MB
choice-mb-2000 = 2.000 MB
choice-dots-1600 = 1.600 điểm
choice-dots-2000 = 2.000 điểm
choice-dots-3000 = 3.000 điểm
choice-dots-keep = Giữ nguyên

op-attachments-add = Thêm { $count } ảnh, tài liệu: { $name }
op-attachments-edit = Sửa chú thích của “{ $name }”
op-attachments-move = Sắp lại thứ tự “{ $name }”
op-attachments-remove = Xóa { $count } ảnh, tài liệu: { $name }
op-models-evidence = Ghi minh chứng “{ $name }” của mô hình “{ $title }”

failure-attachment-refused = { $why ->
    [empty] Tệp “{ $file }” trống nên không thêm được. Hãy kiểm tra lại tệp gốc.
    [not-a-picture] “{ $file }” có tên của tệp ảnh nhưng bên trong không phải ảnh. Hãy mở thử tệp gốc, hoặc xin gửi lại.
    [kind] Ảnh “{ $file }” thuộc loại { $kind }, sổ chưa nhận. Hãy lưu lại thành JPEG hoặc PNG rồi thêm (trên iPhone: chọn gửi ảnh “Tương thích nhất”).
    [cut-off] Ảnh “{ $file }” bị thiếu phần cuối, có thể do chép chưa xong. Hãy chép lại từ điện thoại, máy ảnh rồi thêm lần nữa.
    [damaged] Ảnh “{ $file }” bị hỏng nên không đọc được. Hãy xin lại ảnh gốc.
    [dots] Ảnh “{ $file }” có { $width } × { $height } điểm, lớn hơn mức nhận được. Hãy thu nhỏ ảnh rồi thêm lại.
    [macros] “{ $file }” có chứa macro nên không được đưa vào sổ. Hãy lưu lại thành tệp không có macro.
    [program] “{ $file }” là chương trình, không phải tài liệu, nên không được đưa vào sổ.
   *[other] Không rõ “{ $file }” là loại tệp gì. Sổ nhận ảnh JPEG, PNG, WebP và tài liệu PDF, Word, Excel, PowerPoint, OpenDocument, RTF, TXT, CSV.
}
failure-attachment-large = Tệp “{ $file }” dung lượng { $size }, quá mức { $limit } cho một tệp. Hãy giảm dung lượng (với ảnh: cho phép thu nhỏ), hoặc nâng mức trong cài đặt của sổ.
failure-attachments-full = Chưa thêm “{ $name }” ({ $size }): ảnh và tài liệu trong sổ đã dùng { $used } trong { $limit }. Hãy dọn phần đã xóa, xóa bớt, hoặc nâng mức trong cài đặt của sổ.
failure-attachments-many = Chưa thêm “{ $name }”: mỗi hồ sơ có nhiều nhất { $limit } ảnh, tài liệu.
failure-attachment-gone = Nội dung của “{ $name }” đã được dọn khỏi sổ. Hãy thêm lại đúng tệp ấy.
failure-evidence-no-item = Thang điểm không có mục “{ $item }”.

check-attachment-lost = Không còn nội dung của ảnh, tài liệu “{ $name }”; hãy thêm lại đúng tệp ấy.
check-attachment-damaged = Nội dung của ảnh, tài liệu “{ $name }” không khớp mã kiểm tra.

cli-attach = Ảnh và tài liệu của hồ sơ
cli-arg-attachment = Mã hoặc số của ảnh, tài liệu
cli-attach-add = Thêm ảnh, tài liệu vào một hồ sơ
cli-attach-add-files = Các tệp cần thêm
cli-attach-add-keep-size = Giữ nguyên kích thước ảnh
cli-attach-add-personal = Có dữ liệu cá nhân, không in ra phiếu
cli-attach-add-caption = Chú thích
cli-attach-add-record = Mã hoặc số của hồ sơ
cli-attach-add-table = Loại hồ sơ: registration (mô hình)
cli-attach-list = Liệt kê ảnh, tài liệu của một hồ sơ
cli-attach-list-record = Mã hoặc số của hồ sơ
cli-attach-list-table = Loại hồ sơ: registration (mô hình)
cli-attach-out = Lưu một ảnh, tài liệu ra tệp
cli-attach-out-out = Tệp sẽ ghi ra
cli-attach-edit = Sửa chú thích, ngày, dấu dữ liệu cá nhân
cli-attach-edit-caption = Chú thích
cli-attach-edit-taken = Ngày chụp, ngày của tài liệu
cli-attach-edit-personal = Có dữ liệu cá nhân, không in ra phiếu
cli-attach-move = Đổi thứ tự; ảnh đầu tiên là ảnh chính
cli-attach-move-place = Vị trí mới, bắt đầu từ 1
cli-attach-evidence = Ghi các mục chấm điểm mà ảnh, tài liệu chứng minh
cli-attach-evidence-items = Mã mục trong thang điểm, ví dụ KQ; không ghi thì bỏ hết
cli-attach-remove = Xóa ảnh, tài liệu khỏi hồ sơ
cli-attach-remove-attachments = Mã hoặc số của ảnh, tài liệu
cli-attach-removed = Đã xóa { $count } ảnh, tài liệu.
cli-attach-trim = Dọn nội dung không hồ sơ nào còn dùng
cli-attach-trim-days = Giữ lại phần mới xóa trong số ngày này
cli-attach-trim-compact = Thu gọn cả tệp sổ sau khi dọn
